"""The printed application: complete, the same every time, its amounts those of the budget, safe with any
text.
"""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain import money
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Answer, Application, Cell, Cost, Partner, answer_id
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export import write_pdf
from sixaika_desktop.export.application import Composed, compose
from sixaika_desktop.export.flow import Page
from sixaika_desktop.snapshot import Snapshot

PageText = Callable[[Page], str]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
HOSTILE = (
    "<b>&\"' <font color='red'>punainen</font> <img src='http://x/y.png'/> 😀 \u202eabc \u05d0\u05d1 "
    "\x00\x07\x1b[31m" + "x" * 300
)


def written(snapshot: Snapshot, language: Language = "fi") -> bytes:
    out = io.BytesIO()
    write_pdf(snapshot, language, out)
    return out.getvalue()


def said(composed: Composed, page_text: PageText) -> str:
    """The whole text, lines joined by single spaces."""
    return " ".join(" ".join(page_text(page).split()) for page in composed.pages)


def answered(application: Application, question: str, value: str, language: str = "fi") -> Application:
    new = Answer(id=answer_id(question, "", "", language), question=question, language=language, value=value)
    return replace(application, answers=(*(a for a in application.answers if a.id != new.id), new))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_reads_as_before(
    language: Language, snapshot: Snapshot, page_text: PageText, golden: Callable[[str, str], None]
) -> None:
    composed = compose(snapshot, language)
    for number, page in enumerate(composed.pages, 1):
        golden(f"application/{language}-{number:02}", page_text(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_has_its_fonts_its_language_its_bookmarks_and_no_outside_links(
    language: Language, snapshot: Snapshot
) -> None:
    data = written(snapshot, language)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
        assert str(pdf.Root.Lang).startswith(language)
        for page in pdf.pages:
            fonts: Any = page.Resources.get("/Font")
            for _, font in fonts.items():
                descriptor = font.FontDescriptor
                assert re.match(r"/[A-Z]{6}\+SourceSans3", str(descriptor.FontName))
                assert "/FontFile2" in descriptor
            for annotation in page.obj.get("/Annots", []):
                assert "/URI" not in str(annotation.get("/A", ""))
                assert annotation.Subtype == "/Link"
    reader = PdfReader(io.BytesIO(data))
    assert reader.metadata
    assert reader.metadata.title == {"fi": "6Aika: Kokeilujen kaupungit"}.get(language, reader.metadata.title)
    outline = [o for o in reader.outline if not isinstance(o, list)]
    assert len(outline) == 8


def test_the_contents_give_the_page_on_which_each_part_stands(
    snapshot: Snapshot, page_text: PageText
) -> None:
    composed = compose(snapshot, "fi")
    contents = page_text(composed.pages[1])
    for heading in composed.headings:
        if heading.level > 2:
            continue
        number = next(n for n, page in enumerate(composed.pages, 1) if heading.anchor in page.anchors)
        last = heading.text.split()[-1]
        assert re.search(rf"{re.escape(last)}   {number}$", contents, re.MULTILINE), heading


def test_each_page_but_the_cover_has_acronym_section_id_date_and_its_number(
    snapshot: Snapshot, page_text: PageText
) -> None:
    composed = compose(snapshot, "fi")
    count = len(composed.pages)
    for number, page in enumerate(composed.pages[1:], 2):
        lines = page_text(page).split("\n")
        assert lines[0].startswith("KOE   ")
        assert lines[-1] == f"A1   1.3.2019   Sivu {number}/{count}"


def test_the_same_value_gives_the_same_bytes(with_aid: Application, call: Call) -> None:
    assert written(Snapshot(with_aid, call)) == written(Snapshot(with_aid, call))


def test_the_pdf_says_what_the_pages_say(snapshot: Snapshot, page_text: PageText) -> None:
    """pypdf reads the same words off the file, page by page."""
    composed = compose(snapshot, "sv")
    reader = PdfReader(io.BytesIO(written(snapshot, "sv")))
    assert len(reader.pages) == len(composed.pages)
    for page, shown in zip(composed.pages, reader.pages, strict=True):
        ours = sorted("".join(page_text(page).split()))
        theirs = sorted("".join(shown.extract_text().split()))
        assert theirs == ours


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_computed_amount_is_the_budget_s_figure_of_its_key(
    language: Language, snapshot: Snapshot
) -> None:
    composed = compose(snapshot, language)
    assert len(composed.printed) > 150
    for printed in composed.printed:
        figure = snapshot.budget.figure(printed.key)
        if printed.text == "–":
            assert not figure
            continue
        places = _places(printed.text)
        unit = Decimal(1).scaleb(-places)
        read = money.read(printed.text, language)
        assert read == money.round_to(figure, unit, money.Mode.HALF_UP), printed


def _places(text: str) -> int:
    """How many decimals a number is printed with."""
    found = re.search(r"[.,](\d{1,2})\D*$", text)
    return len(found[1]) if found else 0


def test_every_margin_of_the_cost_tables_is_printed(snapshot: Snapshot) -> None:
    keys = {p.key for p in compose(snapshot, "fi").printed}
    budget = snapshot.budget
    for partner in budget.partners:
        assert f"cost/partner={partner}" in keys
        for period in budget.periods:
            assert f"cost/partner={partner}/period={period.id}" in keys
            assert f"own/partner={partner}/period={period.id}" in keys
        for source in ("eu-state", "municipal-own", "private-external"):
            assert f"financing/partner={partner}/source={source}" in keys
    for period in budget.periods:
        assert {
            f"cost/period={period.id}",
            f"financing/period={period.id}",
            f"own/period={period.id}",
        } <= keys
        assert {f"cost/period={period.id}/category={c}" for c in budget.categories} <= keys
    for package in ("w1", "w2"):
        assert {f"cost/partner={p}/work_package={package}" for p in budget.partners} <= keys
        assert f"cost/work_package={package}" in keys
    assert {"cost", "income", "net", "support", "own", "financing", "share/support"} <= keys


def test_a_text_stands_in_the_paper_s_language_or_in_the_first_there_is_and_says_which(
    snapshot: Snapshot, page_text: PageText
) -> None:
    english, swedish = (said(compose(snapshot, language), page_text) for language in ("en", "sv"))
    assert "Solutions for energy" in english
    assert "In Finnish:" in english
    assert "Hankkeessa kehitetään" in swedish
    assert "På finska:" in swedish
    assert "Cities of trials" in english


def test_numbers_and_dates_are_written_in_the_paper_s_language(
    snapshot: Snapshot, page_text: PageText
) -> None:
    finnish, english = (said(compose(snapshot, language), page_text) for language in ("fi", "en"))
    total = snapshot.budget.figure("cost")
    assert money.show(total, "fi").replace("\u00a0", " ") in finnish.replace("\u00a0", " ")
    assert money.show(total, "en").replace("\u00a0", " ") in english.replace("\u00a0", " ")
    assert "1.5.2019" in finnish
    assert "1 May 2019" in english
    assert "1 250,5" in finnish.replace("\u00a0", " ")


def test_unanswered_questions_have_a_dash_and_unverified_sections_say_so(
    snapshot: Snapshot, page_text: PageText
) -> None:
    text = said(compose(snapshot, "fi"), page_text)
    assert "2.2 Miten hanke on uudenlainen? –" in text
    assert text.count("ei ole tarkistettu virallisesta lomakkeesta") == 1
    assert "2 Sisältö °" in text
    assert "3 Kustannukset ja rahoitus °" not in text
    assert "☑\u00a0Kyllä ☐\u00a0Ei Analyysi on tehty." in re.sub("[ ]+", " ", text).replace(
        "☑ ", "☑\u00a0"
    ).replace("☐ ", "☐\u00a0")


def test_verdicts_are_counted_and_each_has_its_clause(snapshot: Snapshot, page_text: PageText) -> None:
    text = said(compose(snapshot, "fi"), page_text)
    assert "2 täyttyy" in text
    assert "1 ei täyty" in text
    assert "358/2014 10 §:n 1 mom." in text
    assert "358/2014 3 §" in text
    assert all(verdict.rule.id in text for verdict in snapshot.verdicts)
    assert "Merkillä ° merkittyjen sääntöjen tietoa ei ole vahvistettu lähteestä." in text


def test_annexes_say_whether_they_are_there(snapshot: Snapshot, page_text: PageText) -> None:
    text = said(compose(snapshot, "fi"), page_text)
    for word in ("sopimus.pdf", "(allekirjoitettu 20.2.2019)", "mainittu, tiedosto ei mukana"):
        assert all(part in text for part in word.split())
    assert "Osatoteuttajan taustalomake VTT, FVH ei liitteenä" in text
    assert "Rahoitussitoumus Säätiö ei liitteenä" in text
    assert "Muu liite" in text


def test_the_signature_block_stands_with_its_statement_on_one_page(
    snapshot: Snapshot, page_text: PageText
) -> None:
    last = page_text(compose(snapshot, "fi").pages[-1])
    assert "Helsingin kaupunki hakee tukea" in " ".join(last.split())
    assert "Paikka ja aika   Allekirjoitus" in last
    assert "Matti Esimerkki" in last


def test_markup_typed_by_a_user_is_printed_as_it_was_typed(
    application: Application, call: Call, page_text: PageText
) -> None:
    lead = replace(
        application.partners[0], name=Map({"fi": '<b>&"'}), acronym="<i>A</i>", duties=Map({"fi": HOSTILE})
    )
    packages = (
        replace(application.work_packages[0], title=Map({"fi": HOSTILE})),
        *application.work_packages[1:],
    )
    hostile = replace(
        answered(application, "novelty", HOSTILE),
        title=Map({"fi": '<b>&"'}),
        acronym='<b>&"',
        remark=Map({"fi": HOSTILE}),
        partners=(lead, *application.partners[1:]),
        work_packages=packages,
    )
    snapshot = Snapshot(hostile, call)
    composed = compose(snapshot, "fi")
    text = said(composed, page_text)
    assert '<b>&"' in text
    assert "<font color='red'>punainen</font>" in text
    assert composed.lacking == {"😀", "\u202e", "\u05d0", "\u05d1", "\x00", "\x07", "\x1b"}
    data = written(snapshot)
    assert data == written(snapshot)
    reader = PdfReader(io.BytesIO(data))
    printed = "\n".join(page.extract_text() for page in reader.pages)
    assert "[U+1F600]" in printed
    assert "[U+202E]" in printed
    assert reader.metadata
    assert reader.metadata.title == '<b>&"'
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.check_pdf_syntax()
        assert not any("/XObject" in page.Resources for page in pdf.pages)


def test_ten_thousand_characters_in_one_field_are_printed_whole(
    application: Application, call: Call, page_text: PageText
) -> None:
    words = [f"sana{i}" for i in range(1_200)]
    long = answered(application, "novelty", " ".join(words)[:10_000])
    text = said(compose(Snapshot(long, call), "fi"), page_text)
    assert all(word in text for word in " ".join(words)[:10_000].split()[:-1])


def test_an_empty_application_can_be_printed_too(call: Call, page_text: PageText) -> None:
    snapshot = Snapshot(Application(id="empty"), call)
    for language in LANGUAGES:
        assert written(snapshot, language)
    text = said(compose(snapshot, "fi"), page_text)
    assert "Nimetön hanke" in text
    assert "Työsuunnitelmaa ei ole vielä laadittu." in text
    assert "Kustannuksia ei ole vielä arvioitu." in text


def test_a_consortium_of_fifty_partners_over_many_years_prints_every_cell(
    application: Application, call: Call
) -> None:
    """More columns than a page is wide go on under the table; nothing is left out."""
    partners = tuple(
        Partner(
            id=f"q{i}",
            role="implementer" if i else "lead",
            name=Map({"fi": f"Organisaatio numero {i} ja sen hyvin pitkä yhteistyöyksikkö"}),
            acronym=f"ORG{i}",
            city_area=("helsinki", "turku", "oulu", "")[i % 4],
            costs=(
                Cost(
                    id=f"q{i}c",
                    category="services",
                    cells=Map({Cell("w1", str(2014 + i % 10)): Decimal(f"123456{i}.05")}),
                ),
            ),
        )
        for i in range(50)
    )
    wide = replace(application, start=date(2014, 1, 1), end=date(2023, 12, 31), partners=partners)
    snapshot = Snapshot(wide, call)
    composed = compose(snapshot, "fi")
    keys = {p.key for p in composed.printed}
    assert {f"cost/partner=q{i}/period={year}" for i in range(50) for year in range(2014, 2024)} <= keys
    assert {f"cost/partner=q{i}/work_package=w2" for i in range(50)} <= keys
    for page in composed.pages:
        for strip, top in page.strips:
            assert top + strip.height < 800
    assert written(snapshot)


def test_every_heading_paragraph_table_and_figure_has_its_place_in_the_structure(snapshot: Snapshot) -> None:
    composed = compose(snapshot, "fi")
    placed = {id(i.node) for page in composed.pages for strip, _ in page.strips for i in strip.ink if i.node}
    roles = [node.role for node in composed.structure.children]
    assert roles.count("H1") == 9
    assert roles.index("TOC") < roles.index("Table")
    figures = [node for node in composed.structure.children if node.role == "Figure"]
    assert len(figures) == 5
    assert all(node.alt for node in figures)
    for node in composed.structure.children:
        assert id(node) in placed or node.children, node.role


def test_days_that_are_reversed_stand_as_they_were_typed_and_say_so(
    application: Application, call: Call, page_text: PageText
) -> None:
    package = application.work_packages[0]
    late = replace(package.tasks[0], start=date(2020, 12, 31), end=date(2019, 5, 1))
    packages = (replace(package, tasks=(late, *package.tasks[1:])), *application.work_packages[1:])
    text = said(compose(Snapshot(replace(application, work_packages=packages), call), "fi"), page_text)
    assert text.count("31.12.2020–1.5.2019 (päättyy ennen") == 2


def test_the_lead_stands_on_the_cover_under_its_city_too(snapshot: Snapshot, page_text: PageText) -> None:
    first = page_text(compose(snapshot, "fi").pages[0])
    assert "Helsingin kaupunki (päätoteuttaja)" in first


def test_amounts_of_the_partners_heads_have_the_same_decimals(snapshot: Snapshot) -> None:
    heads = [p.text for p in compose(snapshot, "fi").printed if p.text.endswith("€")]
    costs = {p.key: p.text for p in compose(snapshot, "fi").printed if p.text in heads}
    assert {_places(text) for key, text in costs.items() if key.startswith("own/partner=")} == {2}
