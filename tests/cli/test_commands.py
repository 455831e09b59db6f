"""The command line as its user sees it: what it prints, what it returns, what it leaves behind."""

import json
import os
import sqlite3
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sixaika_desktop.cli import main
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.opening import call_files
from sixaika_desktop.storage import Library

HNRY = str(resources() / "samples" / "hnry.json")
MISTAKES = str(resources() / "samples" / "draft-with-mistakes.json")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run a command with a library of its own; exit code, standard output, standard error."""

    def run(*words: str) -> tuple[int, str, str]:
        code = main(["--library", str(tmp_path / "library.sqlite"), *words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def run_json(run: Run) -> Callable[..., Any]:
    """Run a command that prints JSON."""

    def run_json(*words: str) -> Any:
        _, out, err = run(*words, "--json")
        assert not err
        return json.loads(out)

    return run_json


def test_demo_makes_a_library_judges_every_sample_and_prints_hnry_in_three_languages(
    run: Run, tmp_path: Path
) -> None:
    code, out, _ = run("demo", "--out", str(tmp_path / "demo"), "--lang", "en")
    assert code == 0
    assert sorted(p.name for p in (tmp_path / "demo").glob("*.pdf")) == [
        "hnry-en.pdf",
        "hnry-fi.pdf",
        "hnry-sv.pdf",
    ]
    assert (tmp_path / "demo" / "demo.sqlite").stat().st_size > 0
    assert "1,170,776.00" in out
    assert "784,420.00" in out
    assert out.count("The application is eligible.") == 5
    assert out.count("not yet eligible") == 1


def test_demo_may_be_run_again_and_adds_nothing(
    run: Run, run_json: Callable[..., Any], tmp_path: Path
) -> None:
    for _ in range(2):
        assert run("demo", "--out", str(tmp_path / "demo"))[0] == 0
    entries = run_json("list", "--library", str(tmp_path / "demo" / "demo.sqlite"))
    assert len(entries) == len(list((resources() / "samples").glob("*.json")))


def test_a_funded_project_is_eligible_and_check_returns_0(run: Run) -> None:
    code, out, _ = run("check", HNRY, "--lang", "fi")
    assert code == 0
    assert "Hakemus täyttää haun ehdot." in out


def test_a_draft_with_mistakes_returns_1_and_names_the_clause(run: Run) -> None:
    code, out, _ = run("check", MISTAKES, "--lang", "en")
    assert code == 1
    assert "358/2014" in out
    assert "The application is not yet eligible." in out


def test_check_tells_of_every_rule_all_that_was_promised(run_json: Callable[..., Any]) -> None:
    found = run_json("check", MISTAKES)
    assert found["eligible"] is False
    keys = {"rule", "verdict", "severity", "where", "says", "source", "article", "link", "checked"}
    keys |= {"values", "fixes"}
    for rule in found["rules"]:
        assert keys <= set(rule)
        assert rule["verdict"] in {"met", "missed", "open", "reason"}
        assert rule["severity"] in {"blocks", "warns", "advises"}
        assert rule["says"]
        assert rule["article"]


def test_severity_depends_on_the_stage(run_json: Callable[..., Any]) -> None:
    at = {
        stage: {r["rule"]: r["severity"] for r in run_json("check", HNRY, "--stage", stage)["rules"]}
        for stage in ("drafting", "submission")
    }
    assert at["drafting"]["P-11"] == "warns"
    assert at["submission"]["P-11"] == "blocks"


@pytest.mark.parametrize(("language", "word"), [("fi", "täyttyy"), ("sv", "uppfylls"), ("en", "met")])
def test_check_speaks_the_language_asked_for(run: Run, language: str, word: str) -> None:
    assert word in run("check", HNRY, "--lang", language)[1]


def test_totals_gives_every_amount_as_a_string_by_its_key(run_json: Callable[..., Any]) -> None:
    figures = run_json("totals", HNRY)["figures"]
    assert figures["cost"] == "1170776.00"
    assert figures["support"] == "784420.00"
    assert figures["own"] == "386356.00"
    assert figures["gap"] == "0.00"
    partners = [v for k, v in figures.items() if k.startswith("cost/partner=") and k.count("/") == 1]
    assert sum(map(Decimal, partners)) == Decimal(figures["cost"])
    assert all(isinstance(amount, str) for amount in figures.values())


def test_explain_tells_why_a_figure_is_what_it_is(run: Run) -> None:
    code, out, _ = run("explain", HNRY, "support", "--lang", "en")
    assert code == 0
    assert "784,420.00" in out
    assert "67" in out


def test_an_unknown_figure_is_answered_with_the_nearest(run: Run) -> None:
    code, out, err = run("explain", HNRY, "suport", "--lang", "en")
    assert (code, out) == (2, "")
    assert "suport" in err
    assert "support" in err.replace("suport", "")


def test_schedule_tells_dates_slack_and_the_critical_path(run_json: Callable[..., Any]) -> None:
    found = run_json("schedule", HNRY)
    assert found["spans"]["wp1"] == ["2019-05-01", "2021-02-28"]
    assert found["critical"]
    assert found["broken"] == found["cycles"] == []


@pytest.mark.parametrize("kind", ["json", "sixaika"])
def test_an_application_goes_out_and_comes_back_without_loss(run: Run, tmp_path: Path, kind: str) -> None:
    first, again = tmp_path / f"one.{kind}", tmp_path / "two.json"
    assert run("export", HNRY, "--to", kind, "--out", str(first))[0] == 0
    assert run("export", str(first), "--to", "json", "--out", str(again))[0] == 0
    assert again.read_bytes() == Path(HNRY).read_bytes()


def test_the_cube_goes_out_as_csv_and_adds_up(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "cube.csv"
    assert run("export", HNRY, "--to", "csv", "--out", str(path))[0] == 0
    rows = path.read_text("utf-8-sig").splitlines()
    at = rows[0].split(",").index("amount")
    import csv

    total = sum(Decimal(row[at]) for row in csv.reader(rows[1:]))
    assert total == Decimal("1170776.00")


def test_the_application_goes_out_for_the_archive_too(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert run("export", HNRY, "--to", "pdf", "--archive", "--lang", "sv", "--out", str(path))[0] == 0
    assert b"<pdfaid:part>2</pdfaid:part>" in path.read_bytes()


def test_the_budget_goes_out_as_a_workbook(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    assert run("export", HNRY, "--to", "xlsx", "--lang", "en", "--out", str(path))[0] == 0
    assert path.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("words", [[], ["--paper", "a3"], ["--by", "period", "--one-page", "--archive"]])
def test_the_time_plan_goes_out_alone(run: Run, tmp_path: Path, words: list[str]) -> None:
    path = tmp_path / "gantt.pdf"
    assert run("export", HNRY, "--to", "gantt", *words, "--out", str(path))[0] == 0
    assert path.read_bytes()[:5] == b"%PDF-"


@pytest.mark.parametrize("words", [["--archive"], ["--paper", "a3"], ["--by", "month"], ["--one-page"]])
def test_an_option_that_means_nothing_for_a_kind_of_file_is_refused(
    run: Run, tmp_path: Path, words: list[str]
) -> None:
    path = tmp_path / "a.json"
    code, out, err = run("export", HNRY, "--to", "json", *words, "--out", str(path), "--lang", "en")
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert words[0] in err
    assert not path.exists()


def test_an_import_is_listed_and_can_be_judged_by_its_id(run: Run, run_json: Callable[..., Any]) -> None:
    assert run("import", HNRY)[0] == 0
    entries = run_json("list")
    assert [e["id"] for e in entries] == ["hnry"]
    assert run("check", "hnry")[0] == 0


def test_the_list_tells_totals_of_this_version_of_the_program_and_keeps_them(
    run: Run, run_json: Callable[..., Any], tmp_path: Path
) -> None:
    run("import", HNRY)
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.save(Application(id="lost", acronym="LOST", call="no-such-call"), None, "x")
    with sqlite3.connect(path) as db:
        db.execute("UPDATE summaries SET program = '0.0', total = 1, missed = 9 WHERE application = 'hnry'")
    told = {entry["id"]: entry for entry in run_json("list")}
    assert (told["hnry"]["total"], told["hnry"]["missed"], told["hnry"]["current"]) == ("1170776.00", 0, True)
    assert not told["lost"]["current"]
    _, out, _ = run("list", "--lang", "en")
    assert out.count("not computed by this version") == 1
    with Library.open(path) as library:
        assert {entry.id: entry.current for entry in library.list()} == {"hnry": True, "lost": False}
        _, out, _ = run("list", "--lang", "en")  # somebody has it open
        assert "1,170,776.00" in out


def test_importing_the_same_again_makes_a_second_application_and_says_so(
    run: Run, run_json: Callable[..., Any]
) -> None:
    run("import", HNRY)
    code, out, _ = run("import", HNRY, "--lang", "en")
    assert code == 0
    assert "second application" in out
    assert len({e["id"] for e in run_json("list")}) == 2


def test_an_empty_library_says_so(run: Run, tmp_path: Path) -> None:
    Library.open(tmp_path / "library.sqlite", create=True).close()
    code, out, _ = run("list", "--lang", "en")
    assert code == 0
    assert "no applications" in out


def test_a_library_that_is_not_there_yet_is_said_to_be_none_and_is_not_made_by_looking(
    run: Run, tmp_path: Path
) -> None:
    code, out, _ = run("list", "--lang", "en")
    assert code == 0
    assert "no library" in out
    assert "is made when" in out
    assert not (tmp_path / "library.sqlite").exists()


def test_a_library_that_cannot_be_made_names_the_folder_that_cannot_be_written_to(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    access = os.access

    def refused(path: Path, mode: int) -> bool:
        return path != locked and access(path, mode)

    monkeypatch.setattr(os, "access", refused)
    code, out, _ = run("--library", str(locked / "more" / "library.sqlite"), "list", "--lang", "en")
    assert code == 0
    assert f"the folder {locked} cannot be written to" in out


def test_the_calls_are_listed_with_their_rounds(run_json: Callable[..., Any]) -> None:
    calls = {c["id"]: c for c in run_json("calls")}
    assert {"6aika-erdf-pilot", "6aika-erdf-topup-2021", "6aika-esf-pilot", "6aika-erdf-spearhead"} <= set(
        calls
    )
    assert any(r["closes"] == "2018-11-19" for r in calls["6aika-erdf-pilot"]["rounds"])


@pytest.mark.parametrize("name", sorted(call_files()))
def test_every_call_that_comes_along_is_in_order(run: Run, name: str) -> None:
    assert run("calls", "check", str(call_files()[name]))[0] == 0


def test_a_call_file_from_outside_judges_an_application(run: Run) -> None:
    assert run("check", HNRY, "--call", str(call_files()["6aika-erdf-spearhead"]))[0] == 1


@pytest.mark.parametrize("of", [[], ["--call"]])
def test_the_schemas_are_json_schemas(run: Run, of: list[str]) -> None:
    code, out, _ = run("schema", *of)
    assert code == 0
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_selftest_tries_every_part(run: Run) -> None:
    code, out, _ = run("selftest", "--lang", "en")
    assert code == 0
    assert "reportlab" in out


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["check"],
        ["export", HNRY, "--to", "docx", "--out", "x"],
        ["check", HNRY, "--lang", "de"],
    ],
)
def test_a_command_line_that_cannot_be_read_gets_one_sentence(run: Run, words: list[str]) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1


def test_a_source_that_is_neither_file_nor_id_gets_one_sentence(run: Run) -> None:
    code, out, err = run("check", "nowhere", "--lang", "en")
    assert (code, out) == (2, "")
    assert "nowhere" in err
    assert len(err.splitlines()) == 1


def test_a_folder_that_cannot_be_written_gets_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    code, _, err = run(
        "export", HNRY, "--to", "json", "--out", str(tmp_path / "file" / "x.json"), "--lang", "en"
    )
    assert code == 2
    assert len(err.splitlines()) == 1
