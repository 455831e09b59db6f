"""The list, deleting and having back, attachments, calls, versions and the organisation book."""

import shutil
import sqlite3
import sys
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Attachment, Contact, Cost, Partner
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import Library, Summary
from tests.storage.conftest import application, with_price


def ids(library: Library, search: str = "", *, call: str = "", state: str = "") -> list[str]:
    """The ids that the list shows."""
    return [entry.id for entry in library.list(search, call=call, state=state)]


@pytest.fixture
def three(library: Library) -> Library:
    """A library of three applications."""
    titles = ("Hiilineutraali ÄLYKÄS", "Avoin data 100 %", "Kiertotalous_")
    for name, title in zip("abc", titles, strict=True):
        app = Application(id=name, title=Map({"fi": title, "sv": f"På svenska {name}"}), call=f"call-{name}")
        library.save(replace(app, code="A74773" if name == "a" else ""), None, "new")
    return library


def test_the_list_is_searched_in_every_language_whatever_the_case(three: Library) -> None:
    assert sorted(ids(three)) == ["a", "b", "c"]
    assert ids(three, "älykäs") == ["a"]
    assert ids(three, "SVENSKA B") == ["b"]
    assert ids(three, "hiili svenska") == ["a"]
    assert ids(three, "a74773") == ["a"]
    assert ids(three, "nothing") == []


@pytest.mark.parametrize(("sign", "found"), [("%", ["b"]), ("_", ["c"]), ("100 %", ["b"])])
def test_signs_of_the_database_are_searched_as_signs(three: Library, sign: str, found: list[str]) -> None:
    assert ids(three, sign) == found


def test_the_list_is_narrowed_by_call_and_state(three: Library) -> None:
    assert ids(three, call="call-b") == ["b"]
    assert ids(three, state="submitted") == []
    app = three.load("b")
    three.save(replace(app, state="submitted"), app, "handed in")
    assert ids(three, state="submitted") == ["b"]
    assert ids(three)[0] == "b"  # the last changed comes first


def test_what_somebody_deleted_while_it_was_open_here_is_had_back_as_it_stands_here(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    library.delete(app.id)
    after = with_price(app, 0, 0, "123.45")
    library.save(after, None, "price")
    assert library.load(app.id) == after
    assert library.list(deleted=True) == ()


def test_what_is_deleted_can_be_had_back(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    after = with_price(app, 0, 0, "3")
    library.save(after, app, "price")
    library.delete("hnry")
    assert library.list() == ()
    assert [entry.id for entry in library.list(deleted=True)] == ["hnry"]
    with pytest.raises(Trouble, match="deleted"):
        library.save(app, after, "too late")
    library.undelete("hnry")
    assert library.load("hnry") == after
    assert library.history("hnry").labels == ("price",)


def test_what_is_erased_is_gone_and_the_others_stay(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    library.save(application(id="other"), None, "new")
    with pytest.raises(ValueError, match="not been deleted"):
        library.erase("hnry")
    library.delete("hnry")
    library.erase("hnry")
    assert library.list(deleted=True) == ()
    assert library.load("other") == application(id="other")
    library.save(app, None, "new again")
    assert library.load("hnry") == app


def test_an_unknown_application_is_told(library: Library) -> None:
    for ask in (
        library.load,
        library.delete,
        library.undelete,
        library.erase,
        library.history,
        library.call_of,
    ):
        with pytest.raises(Trouble, match="no application nobody"):
            ask("nobody")


def test_an_attachment_is_kept_once_and_comes_back(library: Library) -> None:
    name = library.attach(b"letter of intent", "application/pdf")
    assert name == sha256(b"letter of intent").hexdigest()
    assert library.attach(b"letter of intent", "application/pdf") == name
    assert library.attachment(name) == b"letter of intent"
    app = Application(
        id="a", attachments=(Attachment(id="x", sha256=name), Attachment(id="y", sha256="0" * 64))
    )
    assert library.attachments_of(app) == {name: b"letter of intent"}
    with pytest.raises(Trouble, match="not in the library"):
        library.attachment("0" * 64)


def test_an_application_brings_its_call_and_attachments(library: Library) -> None:
    name = sha256(b"x").hexdigest()
    app = Application(id="a", attachments=(Attachment(id="x", sha256=name),))
    library.add(app, "import", call_text="id = 'call'", attachments={name: b"x"})
    assert library.attachment(name) == b"x"
    assert library.call_of("a") == "id = 'call'"


def test_the_call_as_used_changes_only_when_another_is_given(library: Library) -> None:
    app = application()
    library.save(app, None, "new", call_text="version 1")
    after = with_price(app, 0, 0, "2")
    library.save(after, app, "price")
    assert library.call_of("hnry") == "version 1"
    library.save(after, after, "newer call", call_text="version 2")
    assert library.call_of("hnry") == "version 2"


def test_a_version_is_what_was_handed_in_and_never_changes(library: Library) -> None:
    app = application()
    library.save(app, None, "new", call_text="version 1")
    first = library.freeze(app, "handed in")
    after = with_price(app, 0, 0, "2")
    library.save(after, app, "price", call_text="version 2")
    second = library.freeze(after, "handed in again")
    assert [version.label for version in library.versions("hnry")] == ["handed in again", "handed in"]
    assert (first.number, second.number) == (1, 2)
    assert library.version("hnry", 1).application == app
    assert library.version("hnry", 1).call_text == "version 1"
    assert library.version("hnry", 2).call_text == "version 2"
    with pytest.raises(KeyError):
        library.version("hnry", 3)


def test_a_version_that_is_just_the_last_one_is_not_kept_a_second_time(library: Library) -> None:
    app = application()
    library.save(app, None, "new", call_text="version 1")
    first = library.freeze(app, "handed in")
    assert library.freeze(app, "handed in again") == first
    library.save(app, app, "newer call", call_text="version 2")
    assert library.freeze(app, "by a newer call").number == 2


def test_half_a_character_in_the_name_of_a_step_or_in_a_search_harms_nothing(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    library.save(with_price(app, 0, 0, "2"), app, "Replace \ud800")
    assert library.history("hnry").steps[0].label == "Replace \ufffd"
    assert library.list("\ud800") == ()
    assert library.book_find("\ud800") == ()


def test_a_library_with_half_a_character_in_it_opens_cleaned(library: Library) -> None:
    app = application()
    library.save(app, None, "new")
    other = sqlite3.connect(library.path)
    for name in ("application", "summaries"):
        other.execute(f"UPDATE {name} SET title = ?", ('{"fi":"a\\ud800b"}',))
    other.execute("UPDATE cost SET price = ?", ("?1\x00",))
    other.commit()
    other.close()
    found = library.load("hnry")
    assert found.title["fi"] == "a\ufffdb"
    assert found.partners[0].costs[0].price == Unread("1\ufffd")
    assert library.list()[0].title["fi"] == "a\ufffdb"
    assert library.save(replace(found, acronym="X"), found, "x").updated == 1


def test_the_book_is_searched_by_name_in_any_language_and_by_business_id(library: Library) -> None:
    turku = Partner(
        id="turku",
        name=Map({"fi": "Turun kaupunki", "sv": "Åbo stad"}),
        business_id="0204819-8",
        contacts=(Contact(id="c", name="Maija Meikäläinen"),),
        costs=(Cost(id="x"),),
    )
    library.book_put(turku)
    library.book_put(Partner(id="oulu", name=Map({"fi": "Oulun kaupunki"}), business_id="0187690-1"))
    assert [partner.id for partner in library.book_find()] == ["oulu", "turku"]
    assert library.book_find("ÅBO") == (replace(turku, costs=()),)
    assert [partner.id for partner in library.book_find("0204819-8")] == ["turku"]
    assert [partner.id for partner in library.book_find("02048198")] == ["turku"]
    library.book_put(replace(turku, town="Turku"))
    assert [partner.town for partner in library.book_find("turku")] == ["Turku"]
    assert library.book_remove("turku")
    assert not library.book_remove("turku")
    assert [partner.id for partner in library.book_find("kaupunki")] == ["oulu"]


def test_a_long_list_is_read_in_parts_and_in_any_order(library: Library) -> None:
    for number, (acronym, state) in enumerate(
        (("Beeta", "granted"), ("alfa", "draft"), ("Gamma", "refused"))
    ):
        app = Application(id=f"a{number}", acronym=acronym, state=state)
        library.save(app, None, "x", Summary(total=Decimal(number * 10), support=Decimal(0), own=Decimal(0)))

    def listed(**how: Any) -> list[str]:
        return [entry.acronym for entry in library.list(**how)]

    assert listed(order="name", reverse=False) == ["alfa", "Beeta", "Gamma"]
    assert listed(order="state", reverse=False) == ["alfa", "Beeta", "Gamma"]
    assert listed(order="total") == ["Gamma", "alfa", "Beeta"]
    assert listed(order="name", reverse=False, first=1, most=1) == ["Beeta"]
    assert listed(order="name", reverse=False, first=2) == ["Gamma"]
    assert listed(order="name", reverse=False, first=3, most=5) == []
    assert library.count() == 3
    assert library.count("a", state="refused") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_a_library_whose_file_was_deleted_is_written_again_with_all_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "library.sqlite"
    library = Library.open(path)
    library.save(application(), None, "new")
    kept = library.attach(b"an annex")
    assert library.is_in_place
    shutil.rmtree(path.parent)
    assert not library.is_in_place
    library.leave()
    with Library.open(path) as again:
        assert again.load("hnry") == application()
        assert again.attachment(kept) == b"an annex"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_a_library_that_cannot_be_written_again_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "library.sqlite"
    library = Library.open(path)
    library.save(application(), None, "new")
    shutil.rmtree(path.parent)
    path.parent.write_text("a file stands where the folder was", "utf-8")
    with pytest.raises(Trouble):
        library.leave()
    assert library.load("hnry") == application()
    path.parent.unlink()
    library.leave()
    with Library.open(path) as again:
        assert again.load("hnry") == application()
