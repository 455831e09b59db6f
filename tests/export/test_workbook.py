"""The budget workbook: its formulas come to the engine's cents, here and in LibreOffice, and no text of a
user is anything but text.
"""

import io
import random
import re
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from sixaika_desktop.budget.arithmetic import rounded
from sixaika_desktop.calls.model import Call, Rounding
from sixaika_desktop.domain import phrases
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cost, Partner
from sixaika_desktop.domain.money import Language, Mode, Unread
from sixaika_desktop.exchange import read_application
from sixaika_desktop.export import write_xlsx
from sixaika_desktop.export.sheets.book import At, Book
from sixaika_desktop.export.sheets.formula import Formula, constant
from sixaika_desktop.export.sheets.rounding import outcome
from sixaika_desktop.export.workbook import Workbook
from sixaika_desktop.opening import call_of, samples
from sixaika_desktop.snapshot import Snapshot
from tests.benchmarks import budget as benchmark
from tests.samples import made

LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
HOSTILE = (
    "=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x","y")', "https://x.example", "mailto:a@b.fi",
    "'=1", "\t=1", "_x0041_", "\x00\x07", "\ud800", "<b>&\"'", "{=1}", "internal:A1", "1 234,50",
    "x" * 40_000, "%0A=1",
)  # fmt: skip


def written(snapshot: Snapshot, language: Language = "fi") -> tuple[bytes, Workbook]:
    out = io.BytesIO()
    found = write_xlsx(snapshot, language, out)
    return out.getvalue(), found


def read(data: bytes, *, formulas: bool = False) -> Any:
    return load_workbook(io.BytesIO(data), data_only=not formulas)


def cents(value: Any) -> Decimal:
    return Decimal(repr(float(value))).quantize(Decimal("0.01"))


def by_months(call: Call) -> Call:
    """The same call cutting time into pieces of seven months, with preparation and closure."""
    cut = replace(call.periods, by="months", months=7, preparation=True, closure=True, unplaced="even")
    return replace(call, periods=cut)


# ---- every figure


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_stands_in_its_cell_as_a_value_and_a_formula(
    language: Language, snapshot: Snapshot
) -> None:
    data, found = written(snapshot, language)
    values, formulas = read(data), read(data, formulas=True)
    assert len(found.shown) > 250
    for figure in found.shown:
        assert cents(values[figure.sheet][figure.cell].value) == snapshot.budget.figure(figure.key), figure
        assert str(formulas[figure.sheet][figure.cell].value).startswith("=") == figure.live


def test_every_margin_of_two_axes_and_every_flow_has_its_cell(snapshot: Snapshot) -> None:
    _, found = written(snapshot)
    keys = {figure.key for figure in found.shown}
    budget = snapshot.budget
    for key in budget.figures():
        name, axes = key.split("/")[0], {part.split("=")[0] for part in key.split("/")[1:]}
        if (
            name == "cost"
            and len(axes) == 2
            and axes not in ({"work_package", "category"}, {"work_package", "period"})
        ):
            assert key in keys
        if name in ("income", "net", "support", "own", "other", "gap") and axes <= {"partner", "period"}:
            assert key in keys
        if name in ("rate", "months", "share") and "partner" in axes and axes <= {"partner", "rate"}:
            assert key in keys


def test_totals_rates_and_shares_are_formulas(snapshot: Snapshot) -> None:
    data, found = written(snapshot)
    formulas = read(data, formulas=True)
    live = {figure.key: formulas[figure.sheet][figure.cell].value for figure in found.shown if figure.live}
    sheet = formulas["Helsinki"]
    rate = live["rate/partner=p1/rate=rate-24"]
    assert re.fullmatch(r"=ROUND\(SUM\(\w+\)\*\$H\$\d+/100,2\)", rate)
    assert any(str(cell.value).startswith("=SUMIFS(") for row in sheet.iter_rows() for cell in row)
    assert any(re.fullmatch(r"=ROUND\(I\d+\*\w+,2\)", str(c.value)) for row in sheet.iter_rows() for c in row)
    assert all(figure.live for figure in found.shown)


@given(
    amount=st.one_of(
        st.decimals(-(10**7), 10**7, places=4), st.decimals(-(10**5), 10**5, places=8),
        st.integers(-(10**7), 10**7).map(lambda n: Decimal(n) / 200),
        st.fractions(-(10**6), 10**6, max_denominator=5000),
    ),
    unit=st.sampled_from([Decimal("0.01"), Decimal(1), Decimal("0.5"), Decimal(5), Decimal(100)]),
    mode=st.sampled_from(list(Mode)),
)  # fmt: skip
def test_a_rounding_formula_comes_to_what_the_engine_rounds_to(
    amount: Decimal | Fraction, unit: Decimal, mode: Mode
) -> None:
    by = Rounding(unit=unit, mode=mode)
    found = outcome(amount, by)
    exact = rounded(amount, by)
    edge = abs(Fraction(amount) / Fraction(unit) % 1 - Fraction(1, 2)) < Fraction(1, 10**4)
    whole = min(Fraction(amount) / Fraction(unit) % 1, 1 - Fraction(amount) / Fraction(unit) % 1) < Fraction(
        1, 10**4
    )
    assert found == exact or ((edge or whole) and (found is None or abs(found - exact) == unit))


def test_a_sum_stands_in_brackets_where_it_is_multiplied_and_a_formula_says_what_it_comes_to() -> None:
    a, b, c = Formula("A1", Decimal(7)), Formula("B1", Decimal(2)), Formula("C1", Decimal(50))
    found = (a - (b + b)) * c.percent / Decimal(3)
    assert (found.text, found.value) == ("(A1-(B1+B1))*C1/100/3", Fraction(1, 2))


# ---- in LibreOffice

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice is not installed: whether its cents are the same was not looked at"
)


def recomputed(folder: Path, files: Mapping[str, bytes]) -> Mapping[str, Any]:
    """The workbooks without their written values, worked out by LibreOffice alone."""
    (folder / "done").mkdir()
    for name, data in files.items():
        with (
            zipfile.ZipFile(io.BytesIO(data)) as old,
            zipfile.ZipFile(folder / f"{name}.xlsx", "w") as new,
        ):
            for entry in old.namelist():
                content = old.read(entry)
                if entry.startswith("xl/worksheets/"):
                    content, count = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1", content)
                    assert count or b"<f>" not in content
                new.writestr(entry, content)
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            str(OFFICE), "--headless", f"-env:UserInstallation={profile}", "--convert-to", "xlsx",
            "--outdir", str(folder / "done"), *(str(folder / f"{name}.xlsx") for name in files),
        ],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {name: load_workbook(folder / "done" / f"{name}.xlsx", data_only=True) for name in files}


@needs_office
def test_libreoffice_comes_to_the_same_cents(snapshot: Snapshot, call: Call, tmp_path: Path) -> None:
    """Two samples, the small application in either cut of time, and applications made up at random."""
    found: dict[str, Snapshot] = {
        "small": snapshot,
        "months": Snapshot(snapshot.application, by_months(call)),
    }
    for path in (p for p in samples() if p.stem in ("hnry", "draft-with-mistakes")):
        opened = read_application(path)
        found[path.stem] = Snapshot(
            opened.application, call_of(opened.application, opened.call_text, None, path.name)
        )
    for seed, periods in ((1, 3), (2, 6)):
        found[f"random-{seed}"] = Snapshot(*benchmark.make(3, 20, periods, seed))
    books_made = {name: written(each) for name, each in found.items()}
    books = recomputed(tmp_path, {name: data for name, (data, _) in books_made.items()})
    for name, (_, workbook) in books_made.items():
        budget = found[name].budget
        for figure in workbook.shown:
            value = books[name][figure.sheet][figure.cell].value
            assert cents(value) == budget.figure(figure.key).quantize(Decimal("0.01")), (name, figure, value)


@needs_office
def test_libreoffice_rounds_as_the_call_says(tmp_path: Path) -> None:
    """Amounts on and beside the edge between two cents, both signs, every mode and several units."""
    chance = random.Random(7)
    book = Book("en", title="", author="")
    sheet = book.sheet("rounding")
    wanted: list[tuple[int, Decimal]] = []
    for row in range(1_500):
        unit = chance.choice([Decimal("0.01"), Decimal("0.01"), Decimal(1), Decimal("0.05"), Decimal(10)])
        by = Rounding(unit=unit, mode=chance.choice(list(Mode)))
        price = Decimal(chance.randrange(-(10**7), 10**7)) / chance.choice([100, 200, 1000])
        count = Decimal(chance.randrange(1, 400)) / chance.choice([1, 2, 4, 10, 20])
        a = sheet.number(row, 0, price)
        b = sheet.number(row, 1, count)
        figure = rounded(Fraction(price) * Fraction(count) * Fraction(67, 100), by)
        formula = sheet.cell(a) * sheet.cell(b) * constant(Decimal(67)).percent
        sheet.rounded(row, 2, formula, by, figure, most=Decimal(0))
        wanted.append((row, figure))
    done = recomputed(tmp_path, {"rounding": book.close()})["rounding"]["rounding"]
    for row, figure in wanted:
        assert cents(done.cell(row + 1, 3).value) == figure, (row, done.cell(row + 1, 1).value)


# ---- texts are texts


def hostile(application: Application) -> Application:
    lead = application.partners[0]
    costs = tuple(
        Cost(
            id=f"h{n}",
            category="services",
            description=Map({"fi": text}),
            supplier=text,
            unit=text,
            unplaced=Decimal(10),
        )
        for n, text in enumerate(HOSTILE)
    )
    lead = replace(
        lead,
        name=Map({"fi": HOSTILE[0]}),
        acronym="=1/'[x]*?:",
        posts=(replace(lead.posts[0], title=Map({"fi": HOSTILE[3]}), person=HOSTILE[4], pay=Unread("=9*9")),),
        costs=costs,
        financing=tuple(replace(row, funder=HOSTILE[4]) for row in lead.financing),
    )
    packages = tuple(replace(w, title=Map({"fi": HOSTILE[5]})) for w in application.work_packages)
    return replace(
        application,
        acronym="=A1&B1",
        title=Map({"fi": "=2+2"}),
        code="&D&[Path]",
        work_packages=packages,
        partners=(lead, replace(application.partners[1], acronym="history"), *application.partners[2:]),
    )


@pytest.fixture(scope="module")
def hostile_book(application: Application, call: Call) -> bytes:
    return written(Snapshot(hostile(application), call))[0]


def test_no_text_of_a_user_is_a_formula_or_a_link(hostile_book: bytes) -> None:
    book = read(hostile_book, formulas=True)
    seen: set[str] = set()
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.hyperlink is None
                if cell.data_type == "s":
                    seen.add(cell.value)
                if cell.data_type == "f":
                    assert re.match(r"=(SUM|SUMIFS|ROUND|IF|-?[A-Z]+\d|\$?[A-Z]|'|0$)", cell.value), (
                        cell.value
                    )
                    assert "HYPERLINK" not in cell.value
    assert {"=1+1", "+1", "@SUM(A1)", "https://x.example", "=9*9", "\t=1"} <= seen
    with zipfile.ZipFile(io.BytesIO(hostile_book)) as file:
        assert not any("externalLink" in name or "vba" in name.lower() for name in file.namelist())
        assert b"hyperlink" not in b"".join(file.read(n) for n in file.namelist() if "worksheets" in n)
        footer = file.read("xl/worksheets/sheet1.xml").decode()
    assert "&amp;&amp;D" in footer


def test_a_text_longer_than_a_cell_is_cut_and_says_so(hostile_book: bytes) -> None:
    longest = max(
        (
            str(cell.value)
            for sheet in read(hostile_book).worksheets
            for row in sheet.iter_rows()
            for cell in row
        ),
        key=len,
    )
    assert len(longest) == 32_767
    assert longest.endswith("…")


def test_sheets_have_names_that_spreadsheets_take(application: Application, call: Call) -> None:
    partners = tuple(
        Partner(id=f"q{n}", name=Map({"fi": "Sama nimi joka on liian pitkä välilehdelle"}), acronym=name)
        for n, name in enumerate(["", "", "a/b", "A B", "'", "history", "x" * 60, "[]:*?/\\", "Yhteenveto"])
    )
    _, found = written(Snapshot(replace(application, partners=partners), call))
    names = found.sheets
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= 31
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


# ---- how it looks


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_prints_across_with_its_head_on_each_page(language: Language, snapshot: Snapshot) -> None:
    book = read(written(snapshot, language)[0], formulas=True)
    for sheet in book.worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.print_area
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert not sheet.protection.sheet


def test_numbers_have_the_format_of_the_language(snapshot: Snapshot) -> None:
    for language, code in (("fi", "40B"), ("sv", "81D"), ("en", "809")):
        book = read(written(snapshot, language)[0], formulas=True)  # type: ignore[arg-type]
        formats = {
            cell.number_format for sheet in book.worksheets for row in sheet.iter_rows() for cell in row
        }
        assert any(code in form and "#,##0.00" in form for form in formats)


def test_rows_that_do_not_count_say_why_and_are_in_no_sum(application: Application, call: Call) -> None:
    lead = application.partners[0]
    covered = Cost(id="x", category="flat-rate", description=Map({"fi": "Katettu"}), unplaced=Decimal(999))
    changed = replace(
        application, partners=(replace(lead, costs=(*lead.costs, covered)), *application.partners[1:])
    )
    snapshot = Snapshot(changed, call)
    data, found = written(snapshot)
    sheet = read(data)["Helsinki"]
    row = next(cell.row for (cell,) in sheet.iter_rows(max_col=1) if cell.value == "Katettu")
    texts = [cell.value for cell in sheet[row]]
    assert phrases.say("workbook-not-in-model", "fi") in texts
    assert "Tunnus" in [cell.value for cell in sheet[4]]
    assert sheet.cell(row, [cell.value for cell in sheet[4]].index("Tunnus") + 1).value is None
    cost = next(f for f in found.shown if f.key == "cost/partner=p1" and f.sheet == "Helsinki")
    assert cents(sheet[cost.cell].value) == snapshot.budget.cost("p1")


def test_an_empty_application_has_a_workbook_too(call: Call) -> None:
    for language in LANGUAGES:
        data, found = written(Snapshot(Application(id="empty"), call), language)
        assert read(data)
        assert found.sheets[0] == phrases.say("workbook-summary", language)


def test_periods_of_months_have_their_years_beside_them(snapshot: Snapshot, call: Call) -> None:
    months = Snapshot(snapshot.application, by_months(call))
    data, found = written(months)
    assert {"Toteuttaja × vuosi", "Toteuttaja × jakso"} <= set(found.sheets)
    values = read(data)
    assert any("/year=2019" in figure.key for figure in found.shown)
    for figure in found.shown:
        assert cents(values[figure.sheet][figure.cell].value) == months.budget.figure(figure.key), figure


def test_the_same_value_gives_the_same_bytes(snapshot: Snapshot) -> None:
    assert written(snapshot)[0] == written(snapshot)[0]


def test_a_sum_over_more_cells_than_a_formula_takes_is_nested() -> None:
    book = Book("en", title="", author="")
    sheet, other = book.sheet("a"), book.sheet("b")
    cells = [At(other, 2 * row, 0) for row in range(700)]
    for at in cells:
        other.number(at.row, at.column, Decimal(1))
    sheet.sum(0, 0, cells)
    text = sheet.sum_of(cells).text
    assert sheet.values[0, 0] == 700
    assert all(len(part.split(",")) <= 200 for part in re.findall(r"SUM\(([^()]*)\)", text))


PHRASES = phrases.resources() / "phrases" / "workbook.toml"


def test_every_phrase_of_the_workbook_is_used_and_names_of_sheets_are_short() -> None:
    import tomllib

    import sixaika_desktop.export as export

    source = "\n".join(p.read_text("utf-8") for p in sorted(Path(export.__file__).parent.rglob("*.py")))
    known = tomllib.loads(PHRASES.read_text("utf-8"))
    stems = ("workbook-partner-", "workbook-category-")
    assert not [key for key in known if f'"{key}"' not in source and not key.startswith(stems)]
    for key in ("summary", "cube", "cube-years", "partner-category", "partner-year", "category-year",
                "partner-period", "category-period", "package-partner"):  # fmt: skip
        assert all(len(text) <= 31 for text in known[f"workbook-{key}"].values())


@pytest.mark.parametrize("name", [sample.stem for sample in samples()])
def test_what_is_printed_of_a_sample_is_never_smaller_than_seven_points(name: str) -> None:
    data, _ = written(made.snapshot(name))
    for sheet in read(data):
        widths: dict[int, float] = {}
        columns: list[Any] = list(sheet.column_dimensions.values())
        for column in columns:
            widths.update({at: float(column.width) for at in range(column.min, column.max + 1)})
        last = range_boundaries(sheet.print_area.split("!")[-1].replace("$", ""))[2]
        assert last
        inches = sum(widths.get(at, 8.43) * 7 + 5 for at in range(1, last + 1)) / 96
        room = {"9": 10.69, "8": 15.54}[str(sheet.page_setup.paperSize)]
        assert 10 * room / inches >= 7, sheet.title


def test_a_sheet_too_wide_for_any_paper_goes_on_beside_with_its_first_columns() -> None:
    book = Book("fi", title="x", author="y")
    sheet = book.sheet("leveä")
    sheet.width(0, 0, 30)
    sheet.width(1, 40, 14)
    sheet.text(0, 1, "pitkä selite, joka ei mahdu yhdelle riville", "wrap")
    sheet.text(0, 40, "viimeinen")
    sheet.printed(2, 41, 0, 1, "alaviite")
    (found,) = read(book.close())
    assert found.page_setup.paperSize == 8
    assert int(found.page_setup.scale) == 70
    assert found.print_title_cols == "$A:$A"
    assert found.print_title_rows == "$1:$1"
    assert found.row_dimensions[1].height > 40
