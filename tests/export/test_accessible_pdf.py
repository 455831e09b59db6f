"""The printed application for those who hear it or feel it: tagged as PDF/UA-1 asks, and fit for the archive.

The checker that says so is held against planted defects first.
"""

import io
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Answer, Application, answer_id
from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import from_json
from sixaika_desktop.export import write_gantt, write_pdf
from sixaika_desktop.export.application import compose
from sixaika_desktop.export.archive import COLOURS
from sixaika_desktop.export.figures.shapes import Link, Rect, Text
from sixaika_desktop.export.flow import Ink, Page, Strip
from sixaika_desktop.export.lines import divided, lines
from sixaika_desktop.export.manuscript import Heading
from sixaika_desktop.export.painter import paint
from sixaika_desktop.export.structure import Node
from sixaika_desktop.opening import call_of, samples
from sixaika_desktop.snapshot import Snapshot
from tests.export import checker

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")


def defects(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return checker.defects(pdf)


def written(snapshot: Snapshot, language: Language = "fi", *, archive: bool = False) -> bytes:
    out = io.BytesIO()
    write_pdf(snapshot, language, out, archive=archive)
    return out.getvalue()


@pytest.fixture(scope="module")
def good(snapshot: Snapshot) -> bytes:
    return written(snapshot)


@pytest.fixture(scope="module")
def short(application: Application, call: Call) -> bytes:
    """A document of fewer pages with everything in it."""
    one = replace(application, partners=application.partners[:1], answers=application.answers[:1])
    return written(Snapshot(one, call))


# ---- the checker finds what is planted


def elements(pdf: pikepdf.Pdf, role: str) -> Iterator[Any]:
    """The elements of a role, in reading order."""
    waiting: list[Any] = [pdf.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop()
        if not isinstance(element, Dictionary) or "/S" not in element:
            continue
        if f"/{role}" == element.S:
            yield element
        kids: Any = element.get("/K", [])
        waiting += reversed(list(kids)) if isinstance(kids, Array) else []


def redraw(pdf: pikepdf.Pdf, change: Callable[[bytes], bytes], page: int = 2) -> None:
    content: Any = pdf.pages[page].Contents
    before = content.read_bytes()
    after = change(before)
    assert before != after
    content.write(after)


def first(pdf: pikepdf.Pdf, role: str) -> Any:
    return next(elements(pdf, role))


def no_alt(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "Figure").Alt


def no_box(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "Figure").A


def no_scope(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "TH").A


def no_heads(pdf: pikepdf.Pdf) -> None:
    row = first(pdf, "TR")
    for cell in row.K:
        cell.S = Name.TD


def uneven(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "TR").K[0]


def unmarked(pdf: pikepdf.Pdf) -> None:
    redraw(pdf, lambda c: c + b"\n10 10 5 5 re f\n")


def artifact_inside(pdf: pikepdf.Pdf) -> None:
    redraw(pdf, lambda c: re.sub(rb"(/P <</MCID \d+>> BDC)", rb"\1 /Artifact BMC EMC", c, count=1))


def mark_twice(pdf: pikepdf.Pdf) -> None:
    redraw(pdf, lambda c: c.replace(b"/MCID 3>>", b"/MCID 2>>"))


def orphan(pdf: pikepdf.Pdf) -> None:
    redraw(pdf, lambda c: c.replace(b"/MCID 3>>", b"/MCID 3000>>"))


def unclosed(pdf: pikepdf.Pdf) -> None:
    redraw(pdf, lambda c: c.replace(b" EMC", b"", 1))


def wrong_order(pdf: pikepdf.Pdf) -> None:
    kids: Any = pdf.Root.StructTreeRoot.K[0].K
    kids[len(kids) - 1], kids[3] = kids[3], kids[len(kids) - 1]


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def no_title(pdf: pikepdf.Pdf) -> None:
    described: Any = pdf.Root.Metadata
    described.write(re.sub(rb"<dc:title>.*</dc:title>", b"", described.read_bytes()))


def no_claim(pdf: pikepdf.Pdf) -> None:
    described: Any = pdf.Root.Metadata
    described.write(described.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


def title_hidden(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences.DisplayDocTitle


def not_marked(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.MarkInfo


def no_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def no_way_back(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot.ParentTree


def way_back_astray(pdf: pikepdf.Pdf) -> None:
    numbers: Any = pdf.Root.StructTreeRoot.ParentTree.Nums
    numbers[5][1] = numbers[5][0]


def link_untagged(pdf: pikepdf.Pdf) -> None:
    link = first(pdf, "Link")
    link.K = Array([kid for kid in link.K if isinstance(kid, int)])


def link_without_words(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].Annots[0].Contents


def link_without_way_back(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].Annots[0].StructParent


def no_tab_order(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1].Tabs


def font_outside(pdf: pikepdf.Pdf) -> None:
    font: Any = next(font for _, font in pdf.pages[0].resources.Font.items())
    del font.FontDescriptor.FontFile2


def no_letters(pdf: pikepdf.Pdf) -> None:
    font: Any = next(font for _, font in pdf.pages[0].resources.Font.items())
    del font.ToUnicode


def empty_heading(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "H2").K


def skipped_level(pdf: pikepdf.Pdf) -> None:
    for heading in elements(pdf, "H2"):
        heading.S = Name.P


def role_unknown(pdf: pikepdf.Pdf) -> None:
    first(pdf, "P").S = Name("/Paragraph")


def row_outside(pdf: pikepdf.Pdf) -> None:
    first(pdf, "Table").S = Name.Sect


def empty_element(pdf: pikepdf.Pdf) -> None:
    top = pdf.Root.StructTreeRoot.K[0]
    top.K.append(pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=top)))


def executable(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AA = Dictionary(WC=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))


def element_in_no_language(pdf: pikepdf.Pdf) -> None:
    first(pdf, "P").Lang = String("suomeksi!")


def another_parent(pdf: pikepdf.Pdf) -> None:
    first(pdf, "TR").P = pdf.Root.StructTreeRoot.K[0]


PLANTED: dict[Callable[[pikepdf.Pdf], None], str] = {
    no_alt: "no alternative text",
    no_box: "no box",
    no_scope: "no scope",
    no_heads: "no header",
    uneven: "uneven table",
    unmarked: "unmarked content",
    artifact_inside: "artifact inside content",
    mark_twice: "mark twice",
    orphan: "orphan marks",
    unclosed: "unclosed marks",
    wrong_order: "wrong order",
    no_language: "no language",
    no_title: "no title",
    no_claim: "no claim",
    title_hidden: "no title shown",
    not_marked: "not marked",
    no_tree: "no tree",
    no_way_back: "way back",
    way_back_astray: "way back",
    link_untagged: "link without tag",
    link_without_words: "link without words",
    link_without_way_back: "way back",
    no_tab_order: "tab order",
    font_outside: "font not embedded",
    no_letters: "no ToUnicode",
    empty_heading: "empty heading",
    skipped_level: "skipped heading level",
    role_unknown: "broken role",
    row_outside: "broken nesting",
    empty_element: "empty element",
    executable: "executable",
    element_in_no_language: "no language",
    another_parent: "broken tree",
}


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
def test_the_checker_finds_a_planted_defect(plant: Callable[[pikepdf.Pdf], None], short: bytes) -> None:
    with pikepdf.open(io.BytesIO(short)) as pdf:
        if plant is no_heads:
            assert not checker.defects(pdf)
        plant(pdf)
        found = checker.defects(pdf)
    assert any(defect.startswith(f"{PLANTED[plant]}:") for defect in found), found


# ---- and nothing in what is printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_application_is_tagged_without_a_defect(language: Language, snapshot: Snapshot) -> None:
    assert defects(written(snapshot, language)) == []


def test_an_empty_application_is_tagged_without_a_defect(call: Call) -> None:
    assert defects(written(Snapshot(Application(id="empty"), call))) == []


def test_hostile_texts_are_tagged_without_a_defect(application: Application, call: Call) -> None:
    text = "<b>&\"' 😀 \u202eabc \u05d0\u05d1 \x00\x07\x1b[31m" + "x" * 300 + "\n\n\n"
    value = Answer(id=answer_id("novelty", "", "", "fi"), question="novelty", language="fi", value=text * 40)
    packages = tuple(replace(w, title=Map({"fi": text}), objective=Map()) for w in application.work_packages)
    hostile = replace(
        application,
        title=Map({"fi": "\x00 <dc:title>&"}),
        answers=(*application.answers, value),
        work_packages=packages,
    )
    assert defects(written(Snapshot(hostile, call))) == []
    assert written(Snapshot(hostile, call), archive=True)


def test_the_tree_says_in_order_what_the_pages_say(snapshot: Snapshot, good: bytes) -> None:
    """Heading by heading, paragraph by paragraph, the words of the tree are those that were composed."""
    composed = compose(snapshot, "fi")
    expected: dict[int, str] = {}
    order: list[Node] = []
    for page in composed.pages:
        for strip, _ in page.strips:
            for ink in strip.ink:
                if ink.node is not None and ink.node.role in ("H1", "H2", "H3", "P"):
                    if id(ink.node) not in expected:
                        order.append(ink.node)
                    said = "".join(shape.text for shape in ink.shapes if isinstance(shape, Text))
                    expected[id(ink.node)] = expected.get(id(ink.node), "") + said
    with pikepdf.open(io.BytesIO(good)) as pdf:
        found = checker.Checker(pdf)
        assert not list(found.all())
        told = [e.said() for e in found.elements if re.fullmatch("H[1-6]|P", e.role)]
    ours = ["".join(expected[id(node)].split()) for node in order]
    assert ["".join(text.split()) for text in told] == [text for text in ours if text]


def test_words_of_different_lines_are_told_apart_and_divided_words_are_not() -> None:
    text = "Kustannusarvio on laskettu toteuttajittain ja vuosittain, sisä- ja ulkotilat eritellen."
    found = lines(text, 90.0, 10.0, "fi")
    joined = ""
    for line, soft in zip(found, divided(text, found), strict=True):
        joined += line[:-1] if soft else line + " "
    assert joined.strip() == text
    assert any(divided(text, found))


def test_a_line_of_the_file_ends_in_a_space_or_in_a_soft_hyphen(good: bytes, snapshot: Snapshot) -> None:
    with pikepdf.open(io.BytesIO(good)) as pdf:
        found = checker.Checker(pdf)
        list(found.all())
        told = " ".join(e.said() for e in found.elements if e.role == "P")
        streams = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert "yritysalueita kaupunkien" in told
    assert b"/Span <</ActualText <FEFF00AD>>> BDC" in streams


def test_a_text_in_another_language_says_so_in_the_tree(snapshot: Snapshot) -> None:
    with pikepdf.open(io.BytesIO(written(snapshot, "en"))) as pdf:
        languages = {str(element.Lang) for element in elements(pdf, "P") if "/Lang" in element}
    assert languages == {"fi-FI"}


def test_heading_levels_are_never_skipped_whatever_is_composed() -> None:
    root = Node("Document", "fi")
    strips = [
        (Strip(20.0, (Ink(root.add(role), (Text(0, 10, role, 10, "#000000"),)),)), 20.0 * n)
        for n, role in enumerate(("H3", "H1", "H3", "H2"))
    ]
    out = io.BytesIO()
    paint([Page(strips=[*strips])], [], out, title="T", author="", language="fi")
    assert defects(out.getvalue()) == []


def test_one_file_of_several_documents_is_tagged_as_several(snapshot: Snapshot) -> None:
    first, second = compose(snapshot, "fi"), compose(snapshot, "sv")
    apart = [Page(page.strips, {}, page.mood) for page in second.pages if not _links(page)]
    out = io.BytesIO()
    paint([*first.pages, *apart], first.headings, out, title="Both", author="", language="fi")
    assert defects(out.getvalue()) == []
    with pikepdf.open(out) as pdf:
        assert len(pdf.Root.StructTreeRoot.K) == 2


def _links(page: Page) -> bool:
    return any(isinstance(s, Link) for strip, _ in page.strips for ink in strip.ink for s in ink.shapes)


def test_marks_of_a_node_may_be_text_and_shapes_in_any_order() -> None:
    root = Node("Document", "fi")
    node, text = root.add("P"), Text(0, 10, "sana", 10, "#000000")
    inks = [(text,), (Rect(0, 0, 9, 9, "#000000"), text), (text,), (Text(0, 10, "😀", 10, "#000000"), text)]
    page = Page([(Strip(20.0, tuple(Ink(node, shapes) for shapes in inks)), 0.0)], {"a": 0.0})
    out = io.BytesIO()
    paint([page], [Heading(1, "sana", "a")], out, title="T", author="", language="fi")
    assert defects(out.getvalue()) == []


def test_a_divided_word_after_a_boxed_code_point_loses_nothing() -> None:
    text = Text(0, 10, "alku 😀 kustan-", 10, "#000000", soft=True)
    page = Page([(Strip(20.0, (Ink(Node("Document").add("P"), (text,)),)), 0.0)])
    out = io.BytesIO()
    paint([page], [], out, title="T", author="", language="fi")
    with pikepdf.open(out) as pdf:
        found = checker.Checker(pdf)
        assert not list(found.all())
        assert "".join(found.tops[0].said().split()) == "alku[U+1F600]kustan-"


# ---- the archive


UNKNOWN = re.compile(
    r"XMP (namespace (pdfaExtension|pdfaSchema|pdfaProperty)=|property (pdfuaid|pdfaExtension):)"
)
"""The one thing the validator does not know: the claim of PDF/UA with its explanation."""


def against_pdf_a(data: bytes) -> list[str]:
    """What the validator has against a file, and what it has against it without the claim of PDF/UA."""
    pdfa: Any = pytest.importorskip("pikepdf.pdfa", reason="the pikepdf of macOS does not judge PDF/A")
    found = [f.message for f in pdfa.validate_written(io.BytesIO(data), "2b").findings]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        described: Any = pdf.Root.Metadata
        assert b"<pdfaid:part>2</pdfaid:part>" in described.read_bytes()
        described.write(re.sub(
            rb'<pdfuaid:part>1</pdfuaid:part>|<rdf:Description rdf:about="" xmlns:pdfaE.*</rdf:Description>',
            b"", described.read_bytes(), flags=re.DOTALL,
        ).replace(b' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', b""))  # fmt: skip
        without = io.BytesIO()
        pdf.save(without, **pdfa.resolve_save_kwargs("2b"))
    found += [f.message for f in pdfa.validate_written(without, "2b").findings]
    return [message for message in found if not UNKNOWN.match(message)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_archive_copy_is_pdf_a_by_the_validator_and_tagged(
    language: Language, snapshot: Snapshot
) -> None:
    data = written(snapshot, language, archive=True)
    assert defects(data) == []
    assert against_pdf_a(data) == []


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_the_archive_copy_of_every_sample_and_of_its_time_plan_is_pdf_a(path: Path) -> None:
    app = from_json(path.read_bytes())
    seen = Snapshot(app, call_of(app, None, None, path.name))
    assert against_pdf_a(written(seen, "sv", archive=True)) == []
    plan = io.BytesIO()
    write_gantt(seen, "sv", plan, archive=True)
    assert against_pdf_a(plan.getvalue()) == []


def test_the_archive_copy_of_letters_that_no_font_has_is_pdf_a(snapshot: Snapshot) -> None:
    app = snapshot.application
    odd = "Ää 😀 שלום العربية 漢字 \u0301 \u200b \u00ad \ufffd ﬁ Σ → ½ € №"
    app = replace(app, acronym=odd, title=Map({"fi": odd, "sv": odd, "en": odd}))
    assert against_pdf_a(written(Snapshot(app, snapshot.call), archive=True)) == []


def test_the_colours_of_the_archive_are_srgb_as_littlecms_makes_it() -> None:
    day, system, colours = slice(24, 36), slice(40, 44), cast("Any", ImageCms)
    made = bytearray(colours.ImageCmsProfile(colours.createProfile("sRGB")).tobytes())
    kept = bytearray((resources() / COLOURS).read_bytes())
    made[day], made[system] = kept[day], kept[system]
    assert kept == made


def test_the_same_value_gives_the_same_archive_copy(snapshot: Snapshot) -> None:
    assert written(snapshot, archive=True) == written(snapshot, archive=True)


def test_the_file_says_the_same_with_and_without_the_archive(snapshot: Snapshot, good: bytes) -> None:
    with (
        pikepdf.open(io.BytesIO(good)) as one,
        pikepdf.open(io.BytesIO(written(snapshot, archive=True))) as other,
    ):
        assert [p.Contents.read_bytes() for p in one.pages] == [p.Contents.read_bytes() for p in other.pages]
        assert str(other.docinfo.Title) == str(one.docinfo.Title)


# ---- other people's checkers, where they are installed


def test_the_checker_pdfua_finds_nothing(good: bytes, tmp_path: Path) -> None:
    pytest.importorskip("pdfua", reason="pdfua is not installed")
    import subprocess

    path = tmp_path / "application.pdf"
    path.write_bytes(good)
    done = subprocess.run(
        [sys.executable, "-m", "pdfua", "check", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "errors=0 warnings=0" in done.stdout
