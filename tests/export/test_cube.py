"""The cube as one table: every cent of it, and nothing a spreadsheet would run."""

import csv
import io
import re
from dataclasses import replace
from decimal import Decimal

import pytest

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export import write_csv
from sixaika_desktop.export.cube import COLUMNS, frame, harmless
from sixaika_desktop.snapshot import Snapshot


def rows(snapshot: Snapshot, language: Language = "fi") -> list[dict[str, str]]:
    out = io.BytesIO()
    write_csv(snapshot, out, language)
    return list(csv.DictReader(io.StringIO(out.getvalue().decode("utf-8"))))


def test_the_cells_add_up_to_every_margin(snapshot: Snapshot) -> None:
    found = rows(snapshot)
    assert tuple(found[0]) == COLUMNS
    budget = snapshot.budget
    assert sum(Decimal(row["amount"]) for row in found) == budget.figure("cost")
    for partner in budget.partners:
        mine = [row for row in found if row["partner"] == partner]
        assert sum(Decimal(row["amount"]) for row in mine) == budget.figure(f"cost/partner={partner}")
    for category in budget.categories:
        mine = [row for row in found if row["category"] == category]
        assert sum((Decimal(row["amount"]) for row in mine), Decimal(0)) == budget.figure(
            f"cost/category={category}"
        )


def test_a_cell_has_ids_and_names(snapshot: Snapshot) -> None:
    row = next(r for r in rows(snapshot) if r["partner"] == "p2" and r["category"] == "services")
    assert row == {
        "partner": "p2",
        "partner_name": "Turun kaupunki",
        "work_package": "w1",
        "work_package_name": "Hallinto ja viestintä",
        "period": "2019",
        "period_start": "2019-05-01",
        "period_end": "2019-12-31",
        "category": "services",
        "category_name": "Ostopalvelut",
        "amount": "2200.35",
    }


def test_names_are_in_the_reader_s_language_and_columns_and_amounts_the_same(snapshot: Snapshot) -> None:
    finnish, english = rows(snapshot), rows(snapshot, "en")
    assert tuple(english[0]) == COLUMNS
    assert {r["category_name"] for r in english} >= {"Purchased services", "Staff costs"}
    assert [r["amount"] for r in english] == [r["amount"] for r in finnish]
    assert all(re.fullmatch(r"-?\d+\.\d{2}", r["amount"]) for r in finnish)


def test_amounts_in_the_frame_are_exact_decimals(snapshot: Snapshot) -> None:
    assert all(isinstance(amount, Decimal) for amount in frame(snapshot)["amount"])


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1"])
def test_a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert harmless("Turun kaupunki") == "Turun kaupunki"


def test_a_name_that_looks_like_a_formula_is_written_as_text(application: Application, call: Call) -> None:
    bad = replace(application.partners[0], name=Map({"fi": '=HYPERLINK("http://x")'}))
    found = rows(Snapshot(replace(application, partners=(bad, *application.partners[1:])), call))
    assert found[0]["partner_name"] == '\'=HYPERLINK("http://x")'


def test_an_application_without_costs_is_a_table_without_lines(call: Call) -> None:
    assert rows(Snapshot(Application(id="empty"), call)) == []
