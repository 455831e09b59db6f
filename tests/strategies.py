"""Random applications for hypothesis, made from `shapes()`: a new field or row class needs no line here.

`applications()` gives values that hold what every value holds: ids are unique, every reference names a row
that is there, rows stand in their order, an answer has the id of its place, subtasks make no circle. The rest
is random: texts in any script, amounts of any precision, what could not be read, dates that lie anywhere.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias

from hypothesis import strategies as st

from sixaika_desktop.domain import edits as edit
from sixaika_desktop.domain.edits import Edit
from sixaika_desktop.domain.flat import home
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Attachment,
    Cell,
    Cells,
    Partner,
    Row,
    Where,
    answer_id,
)
from sixaika_desktop.domain.money import Amount, Unread
from sixaika_desktop.domain.months import Day
from sixaika_desktop.domain.shape import Field, Kind, Shape, index, shape, shape_named, shapes

LANGUAGES = ("fi", "sv", "en", "se")
PERIODS = ("2019", "2020", "2021", "2022")
KEYS = ("flat-24", "flat-15", "travel", "2020-06-01")

CODES: dict[str, tuple[str, ...]] = {
    "role": ("lead", "implementer", "associated", "recipient"),
    "pay_per": ("month", "year", "hour"),
    "measure": ("months", "hours"),
    "kind": ("contact", "signatory", "FS", "SS", "letter"),
    "state": ("draft", "submitted", "granted"),
    "form": ("joint", "transfer", "group", "single"),
    "legal_form": ("public", "private", "none"),
    "category": ("staff", "travel", "services", "investment"),
    "source": ("eu-state", "municipal", "private"),
    "cost_model": ("flat-24", "flat-15", "real"),
    "from_period": PERIODS,
    "to_period": PERIODS,
    "due_period": PERIODS,
    "language": LANGUAGES,
    "question": ("summary", "risks", "goals"),
    "section": ("risks", "goals"),
    "column": ("", "text", "level"),
}
"""Fields with terms of their own; every other text field takes any text."""

NAMED: dict[str, tuple[str, ...]] = {"languages": LANGUAGES, "marks": ("abroad", "works", "vat")}
"""Fields of several names that name no row."""


def _decimal(digits: int, scale: int) -> Decimal:
    return Decimal(digits).scaleb(-scale)


@cache
def _one(names: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(names)


@cache
def _several(names: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    if not names:
        return st.just(())
    return st.lists(_one(names), unique=True, max_size=4).map(tuple[str, ...])


@cache
def texts(most: int = 12) -> st.SearchStrategy[str]:
    """Any text that is not empty: any script, emoji, line breaks; no control characters, no surrogates."""
    return st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n"),
        min_size=1,
        max_size=most,
    )


@cache
def amounts(most: int = 10**9, places: int = 6) -> st.SearchStrategy[Decimal]:
    """Exact decimals of either sign and any number of places; 1.5 and 1.50 are two different ones."""
    return st.builds(
        _decimal,
        st.one_of(st.integers(-999, 999), st.integers(-most, most)),
        st.integers(0, places),
    )


@cache
def typed_amounts() -> st.SearchStrategy[Amount]:
    """What a cell can hold once something was typed: an amount, or a text that could not be read."""
    return st.one_of(amounts(), amounts(), texts(8).map(Unread))


@cache
def days() -> st.SearchStrategy[Day]:
    """What a date field can hold once something was typed."""
    day: st.SearchStrategy[Day] = st.dates(date(2017, 1, 1), date(2024, 12, 31))
    unread: st.SearchStrategy[Day] = texts(8).map(Unread)
    return day | day | day | unread


@cache
def _cells(packages: tuple[str, ...]) -> st.SearchStrategy[Cells]:
    cell = st.builds(Cell, _one(packages), _one(("", *PERIODS)))
    return st.dictionaries(cell, typed_amounts(), max_size=4).map(Map[Cell, Amount])


_TEXTS = st.dictionaries(_one(LANGUAGES), texts(), max_size=3).map(Map[str, str])
_AMOUNTS = st.dictionaries(_one(KEYS), typed_amounts(), max_size=3).map(Map[str, Amount])
_MAYBE_AMOUNT = st.one_of(st.none(), typed_amounts())
_MAYBE_DAY: st.SearchStrategy[Day] = st.one_of(st.none(), days())
_FLAG = st.booleans()
_MAYBE = st.sampled_from([None, True, False])


Pool = dict[str, list[str]]
"""The ids of the rows that are there, by the name of their class."""


def value(of: Shape, field: Field, pool: Pool) -> st.SearchStrategy[Any]:
    """A value for a field of a row, or its default where nothing fits; references name rows of the pool."""
    named = [row_id for kind in field.ref for row_id in pool.get(kind, [])]
    if field.ref == ("*",):
        named = [row_id for ids in pool.values() for row_id in ids]
    match field.kind:
        case Kind.TEXT if field.ref:
            return _one(("", *named))
        case Kind.TEXT if field.terms:
            return _one(field.terms)
        case Kind.TEXT if field.name in CODES and (of.name, field.name) != ("note", "field"):
            return _one(CODES[field.name])
        case Kind.TEXT:
            return texts()
        case Kind.TEXTS:
            return _TEXTS
        case Kind.AMOUNT:
            return _MAYBE_AMOUNT
        case Kind.AMOUNTS:
            return _AMOUNTS
        case Kind.CELLS:
            return _cells(("", *named))
        case Kind.DAY:
            return _MAYBE_DAY
        case Kind.FLAG:
            return _FLAG
        case Kind.MAYBE:
            return _MAYBE
        case Kind.NUMBER:
            return st.integers(-400, 400) if field.name == "lag" else st.integers(0, 10**7)
        case Kind.NAMES:
            names = named if field.ref else NAMED[field.name]
            return _several(tuple(names))
        case _:
            raise TypeError(f"{of.name}.{field.name} is no plain field")


@cache
def _places(count: int, most: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(0, count - 1), max_size=most)


@st.composite
def filled(draw: st.DrawFn, row: Row, pool: Pool, most: int = 5) -> Row:
    """The row with a few of its plain fields filled at random."""
    of = shape(type(row))
    plain = [f for f in of.own if f.kind not in (Kind.ID, Kind.ORDER)]
    chosen = {plain[place].name: plain[place] for place in draw(_places(len(plain), most))}
    return replace(row, **{f.name: draw(value(of, f, pool)) for f in chosen.values()})


def in_order(rows: Sequence[Row]) -> tuple[Any, ...]:
    """Rows as they stand in a value: by order, ties by id."""
    return tuple(sorted(rows, key=lambda r: (r.order, r.id)))


def without_circles(rows: Sequence[Row]) -> list[Row]:
    """Rows of one owner whose reference to a row of their own class only points backwards."""
    done: list[Row] = []
    seen: set[str] = set()
    for row in rows:
        of = shape(type(row))
        for f in of.own:
            if f.ref == (of.name,) and getattr(row, f.name) not in seen:
                row = replace(row, **{f.name: f.default})
        seen.add(row.id)
        done.append(row)
    return done


@st.composite
def applications(
    draw: st.DrawFn,
    max_partners: int = 3,
    max_work_packages: int = 2,
    max_rows: int = 2,
    filled_fields: int = 5,
    id_: str = "app",
) -> Application:
    """A random application. `max_rows` bounds every other kind of row under one owner."""
    bounds = {"partners": max_partners, "work_packages": max_work_packages}
    pool: Pool = {}

    def bare(of: Shape, row_id: str) -> Row:
        """The row and all it owns, with ids and orders only."""
        owned: dict[str, Any] = {}
        for f in of.children:
            assert f.child is not None
            child = shape(f.child)
            children: list[Row] = []
            for order in draw(st.lists(_orders, max_size=bounds.get(f.name, max_rows))):
                ids = pool.setdefault(child.name, [])
                ids.append(f"{child.name[:3]}{len(ids)}")
                children.append(replace(bare(child, ids[-1]), order=order))
            owned[f.name] = in_order(children)
        return of.cls(id=row_id, **owned)

    def dressed(row: Row) -> Row:
        row = draw(filled(row, pool, filled_fields))
        for f in shape(type(row)).children:
            rows = without_circles([dressed(child) for child in getattr(row, f.name)])
            if f.child is Answer:
                rows = _answers(rows)
                pool["answer"] = [answer.id for answer in rows]
            row = replace(row, **{f.name: tuple(rows)})
        return row

    app = dressed(bare(shape_named("application"), id_))
    assert isinstance(app, Application)
    return app


_orders = st.builds(_decimal, st.integers(0, 40), st.integers(0, 2))


def _answers(rows: Sequence[Any]) -> list[Row]:
    """Answers with the ids of their places, one for a place, none of them empty."""
    named: dict[str, Row] = {}
    for row in rows:
        question = row.question or "summary"
        row_id = answer_id(question, row.row, row.column, row.language, row.partner)
        named[row_id] = replace(row, id=row_id, question=question, value=row.value or "x")
    return list(in_order(list(named.values())))


def pool_of(app: Application) -> Pool:
    """The ids of an application's rows by the name of their class."""
    pool: Pool = {}
    for row_id, (row, owner) in index(app).items():
        if owner:
            pool.setdefault(shape(type(row)).name, []).append(row_id)
    return pool


@st.composite
def edits(draw: st.DrawFn, app: Application, tag: str = "n") -> Edit:
    """A random edit of the application, of any kind that finds something to edit there.

    `tag` begins the ids of new rows, so that two people who edit the same application make different ones.
    """
    pool = pool_of(app)
    kinds = [*_ANYWHERE * 3, *(make for name, makes in _ABOUT.items() if pool.get(name) for make in makes)]
    return draw(draw(st.sampled_from(kinds))(app, pool, tag))


@st.composite
def edited(draw: st.DrawFn, app: Application, tag: str = "n", most: int = 4) -> Application:
    """What a few random edits make of the application, one after the other."""
    for step in range(draw(st.integers(0, most))):
        app = draw(edits(app, f"{tag}{step}"))(app)
    return app


Make: TypeAlias = Callable[[Application, Pool, str], st.SearchStrategy[Edit]]


@st.composite
def _set_field(draw: st.DrawFn, app: Application, pool: Pool, tag: str) -> Edit:
    rows = [row for row, _ in index(app).values() if not isinstance(row, Answer)]
    row = draw(st.sampled_from(rows))
    of = shape(type(row))
    field = draw(st.sampled_from([f for f in of.own if f.kind not in (Kind.ID, Kind.ORDER)]))
    fresh = draw(value(of, field, pool))
    if field.ref == (of.name,) and fresh in _under(app, row.id, field.name):
        fresh = ""
    if field.kind is Kind.NAMES and field.name == "languages":
        fresh = fresh or ("fi",)
    whole = edit.set_field.of(Where(row.id, field.name), fresh)
    if field.kind is Kind.TEXTS:
        language = draw(_one(LANGUAGES))
        return draw(st.sampled_from([whole, edit.set_field.of(Where(row.id, field.name, language), "uusi")]))
    if field.kind is Kind.CELLS:
        tied = ["", *pool.get("work_package", [])] if field.ref else [""]
        cell = f"{draw(st.sampled_from(tied))}/{draw(_one(PERIODS))}"
        return draw(
            st.sampled_from([whole, edit.set_field.of(Where(row.id, field.name, cell), draw(amounts()))])
        )
    return whole


def _under(app: Application, row_id: str, field: str) -> set[str]:
    """The row and all that stand under it by a field."""
    found = {row_id}
    while more := {
        row.id
        for row, _ in index(app).values()
        if row.id not in found and field in type(row).__slots__ and getattr(row, field) in found
    }:
        found |= more
    return found


@st.composite
def _add_rows(draw: st.DrawFn, app: Application, pool: Pool, tag: str) -> Edit:
    of = draw(st.sampled_from([s for s in shapes()[1:] if s.cls is not Answer]))
    owners = [row.id for row, _ in index(app).values() if type(row) is home(of.cls)[0]]
    if not owners:
        return edit.add_row.of(app.id, Partner(id=f"{tag}-partner"))
    rows = [of.cls(id=f"{tag}-{n}") for n in range(draw(st.integers(1, 3)))]
    rows = [draw(filled(row, pool)) for row in rows]
    return edit.add_rows.of(draw(st.sampled_from(owners)), rows, draw(st.none() | st.integers(0, 4)))


@st.composite
def _answer(draw: st.DrawFn, app: Application, pool: Pool, tag: str) -> Edit:
    return edit.answer.of(
        draw(_one(CODES["question"])),
        draw(st.one_of(st.just(""), texts())),
        row=draw(_one(("", "energy", *pool.get("form_row", [])))),
        column=draw(_one(CODES["column"])),
        language=draw(_one(("", *LANGUAGES))),
        partner=draw(_one(("", *pool.get("partner", [])))),
    )


@st.composite
def _project(draw: st.DrawFn, app: Application, pool: Pool, tag: str) -> Edit:
    languages = app.languages[1:]
    return draw(
        st.sampled_from(
            [
                edit.set_dates.of(draw(days()), draw(days())),
                edit.shift_project.of(draw(st.integers(-400, 400)), 0),
                edit.shift_project.of(0, draw(st.integers(-30, 30))),
                edit.set_call.of("eura-2021", "2", "spring"),
                edit.set_round.of("autumn"),
                edit.set_form.of(draw(_one(("joint", "group")))),
                edit.set_cost_model.of(draw(_one(CODES["cost_model"]))),
                edit.add_language.of(draw(_one(LANGUAGES))),
                edit.set_source_language.of(draw(_one(LANGUAGES))),
                edit.move_category.of("travel", "services"),
                edit.add_form_row.of("risks", row_id=f"{tag}-row"),
                edit.attach.of(Attachment(id=f"{tag}-file", kind="letter", sha256="0" * 64)),
                edit.give_reason.of("M-05", draw(texts()), "fi", reason_id=f"{tag}-reason"),
                edit.note.of(Where(app.id, "title"), "Onko tämä oikein?", id=f"{tag}-note"),
                *(edit.remove_language.of(language) for language in languages),
            ]
        )
    )


@st.composite
def _move(draw: st.DrawFn, app: Application, pool: Pool, tag: str) -> Edit:
    rows = [(row_id, row, owner) for row_id, (row, owner) in index(app).items() if owner]
    if not rows:
        return edit.set_round.of("spring")
    row_id, row, owner = draw(st.sampled_from(rows))
    owners = [o.id for o, _ in index(app).values() if type(o) is home(type(row))[0] and o.id != owner]
    place = draw(st.integers(0, 4))
    moves = [edit.move_row.of(row_id, place), edit.remove_row.of(row_id)]
    if not isinstance(row, Answer):
        moves.append(edit.duplicate_row.of(row_id, fresh_id=f"{tag}-{{}}".format))
    return draw(st.sampled_from([*moves, *(edit.move_to_owner.of(row_id, other, place) for other in owners)]))


def _of_one(name: str, *makes: Callable[[str], Edit]) -> Make:
    def make(app: Application, pool: Pool, tag: str) -> st.SearchStrategy[Edit]:
        return st.sampled_from([of(row_id) for row_id in pool[name] for of in makes])

    return make


_ANYWHERE: list[Make] = [_set_field, _set_field, _add_rows, _answer, _project, _move]

_ABOUT: dict[str, list[Make]] = {
    "partner": [
        _of_one("partner", edit.set_lead.of, edit.remove_partner.of, edit.deactivate.of, edit.activate.of),
        _of_one("partner", lambda row_id: edit.set_rest.of(row_id, "municipal", f"rest-{row_id}")),
        _of_one("partner", lambda row_id: edit.transfer.of(row_id, Decimal(5000), f"transfer-{row_id}")),
    ],
    "work_package": [_of_one("work_package", edit.remove_work_package.of)],
    "task": [_of_one("task", edit.remove_task.of)],
    "form_row": [_of_one("form_row", edit.remove_form_row.of)],
    "attachment": [_of_one("attachment", edit.detach.of)],
    "financing": [
        _of_one("financing", lambda row_id: edit.set_share.of(row_id, Decimal(70))),
        _of_one("financing", lambda row_id: edit.set_amount.of(row_id, Decimal("12.50"))),
    ],
}
