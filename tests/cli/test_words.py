"""What the command line says: headings, complaints, nearest keys, explanations, schedules, calls."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sixaika_desktop import cli, report
from sixaika_desktop.cli import main
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Dependency, Milestone, Task, WorkPackage
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import read_application
from sixaika_desktop.opening import call_files, shipped_call
from sixaika_desktop.snapshot import Snapshot

HNRY = str(resources() / "samples" / "hnry.json")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Run a command with a library of its own; exit code, standard output, standard error."""

    def run(*words: str) -> tuple[int, str, str]:
        try:
            code = main(["--library", str(tmp_path / "library.sqlite"), *words])
        except SystemExit as done:  # after --help
            code = int(done.code or 0)
        out, err = capsys.readouterr()
        return code, out, err.replace("\u00a0", " ")

    return run


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["frobnicate"], "”frobnicate” ei käy"),
        (["check"], "puuttuu: SOURCE"),
        (["check", HNRY, "--stage"], "--stage tarvitsee arvon"),
        (["check", HNRY, "--stage", "later"], "”later” ei käy; valitse jokin näistä: drafting, submission"),
        (["check", HNRY, "--colour"], "tuntematonta: --colour"),
        (["explain", HNRY, "support", "--depth", "-x"], "--depth"),
        (
            ["explain", HNRY, "support", "--depth", "deep"],
            "”deep” ei käy; anna tasojen määrä (0, 1, 2 …) tai all",
        ),
        (["calls", "nowhere"], "Ohjelma ei tunne hakua ”nowhere”"),
        (["calls", "check", "nowhere.toml"], "nowhere.toml: hakutiedostoa ei ole"),
        (["calls", "check", "/"], "tämä on kansio"),
    ],
)
def test_a_complaint_is_in_the_language_chosen(run: Run, words: list[str], says: str) -> None:
    code, out, err = run(*words, "--lang", "fi")
    assert (code, out) == (2, "")
    assert says in err
    for english in ("argument ", "invalid", "expected", "required", "unrecognized", "No such file"):
        assert english not in err


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_help_has_no_english_headings(run: Run, language: str) -> None:
    for words in ([], ["explain"], ["calls"], ["check"]):
        code, out, _ = run(*words, "--help", "--lang", language)
        assert code == 0
        for english in ("usage:", "positional", "options:", "show this", "optional"):
            assert english not in out


@pytest.mark.parametrize("command", [["export"], ["package"], ["check"], ["demo"], ["explain"]])
def test_every_option_of_a_command_says_what_it_does(run: Run, command: list[str]) -> None:
    _, out, _ = run(*command, "--help", "--lang", "fi")
    options = out.partition(":\n  --library")[2]
    told = re.split(r"\n  (?=-)", options)[1:]
    assert told
    for option in told:
        assert re.search(r"(\s{2,}|\n\s+)\w.*\w", option.strip()), f"{option!r} is not told"


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("suport", "support"),
        ("total", "cost"),
        ("tuki", "support"),
        ("hours/partner=helsinki", "months/partner=helsinki"),
        ("cost/partner=helsinkii", "cost/partner=helsinki"),
        ("cost/partner=VTT", "cost/partner=vtt"),
        ("cost/year=2019", "cost/period=2019"),
        ("rate/rate=rate-15", "rate/rate=rate-24"),
        ("xyzzy", "cost"),
        ("", "cost"),
        ("/=/", "cost"),
        ("share/cost", "share/cost/partner=helsinki"),
    ],
)
def test_a_figure_that_is_none_names_distinct_keys_that_are(run: Run, asked: str, nearest: str) -> None:
    code, out, err = run("explain", HNRY, asked, "--lang", "en")
    assert (code, out) == (2, "")
    named = err.partition("the nearest: ")[2].strip().removesuffix(".").split(", ")
    assert nearest in named
    assert len(named) == len(set(named))
    for key in named:
        assert run("explain", HNRY, key)[0] == 0


def test_figures_have_the_decimals_of_their_kind(run: Run, tmp_path: Path) -> None:
    figures = json.loads(run("totals", HNRY, "--json")[1])["figures"]
    for key, amount in figures.items():
        if key.startswith(("months", "hours")):
            assert re.fullmatch(r"\d+(\.\d*[1-9])?", amount), key
        else:
            assert re.fullmatch(r"-?\d+\.\d\d", amount), key
    run("export", HNRY, "--to", "csv", "--out", str(tmp_path / "cube.csv"))
    lines = (tmp_path / "cube.csv").read_text("utf-8-sig").splitlines()[1:]
    assert all(re.search(r",-?\d+\.\d\d$", line) for line in lines)


def test_time_is_never_told_in_euros_and_shares_are_per_cent(run: Run) -> None:
    out = run("totals", HNRY, "--lang", "en")[1].replace("\u00a0", " ")
    for line in out.splitlines():
        amount, key = line.rsplit("  ", 1)
        if key.startswith("months"):
            assert not amount.endswith(("€", "%"))
        else:
            assert amount.endswith("%" if key.startswith("share") else "€")
    told = run("explain", HNRY, "months/partner=vtt/period=-", "--lang", "en")[1]
    assert "€" not in told


def test_an_explanation_goes_down_to_what_was_typed_and_names_its_place(run: Run) -> None:
    out = run("explain", HNRY, "cost/partner=vtt", "--lang", "en")[1].replace("\u00a0", " ")
    assert (
        "pay 4,700.00 € — VTT Technical Research Centre of Finland" in out
        or "› Senior scientist › Pay" in out
    )
    assert "WP2 / 2019" in out
    assert "24 %" in out
    for raw in ("vtt-", "6aika-law", "typed"):
        assert raw not in out
    short = run("explain", HNRY, "cost/partner=vtt", "--lang", "en", "--depth", "1")[1]
    assert len(short.splitlines()) < len(out.splitlines())
    assert len(run("explain", HNRY, "cost/partner=vtt", "--depth", "0")[1].splitlines()) == 1


def test_no_explanation_of_a_sample_shows_the_id_of_a_row(run: Run) -> None:
    app = read_application(Path(HNRY)).application
    ids = {row.id for p in app.partners for row in (*p.posts, *p.costs, *p.incomes, *p.financing)}
    for key in (
        "financing",
        "support/partner=vtt",
        "gap",
        "rate/partner=vtt/rate=rate-24",
        "row/partner=vtt/row=vtt-post-1",
    ):
        out = run("explain", HNRY, key, "--lang", "en", "--depth", "all")[1]
        assert not [i for i in ids if re.search(rf"(?<![\w-]){re.escape(i)}(?![\w-])", out)], key


def test_an_explanation_as_json_holds_plain_values_only(run: Run) -> None:
    out = run("explain", HNRY, "support", "--json")[1]
    for python in ("Rounding(", "Decimal(", "Mode.", "Where("):
        assert python not in out

    def nodes(node: Any) -> list[Any]:
        return [node, *(below for child in node["from"] for below in nodes(child))]

    found = nodes(json.loads(out))
    details = [node["detail"] for node in found if node["op"] == "rounded"]
    assert {"unit": "1", "mode": "up", "level": "project", "remainder": "lead"}.items() <= details[0].items()
    assert all(node["where"]["label"] for node in found if node["op"] == "typed")
    assert [n["detail"]["link"] for n in found if n["op"] == "parameter" and n["detail"]["source"]]


def _plan(**changed: Any) -> Snapshot:
    app = read_application(Path(HNRY)).application
    call = shipped_call(app.call)
    assert call is not None
    return Snapshot(replace(app, **changed), call)


def test_the_schedule_tells_reversed_dates_cycles_and_everything_by_name() -> None:
    a, b, c = (
        Task(id=i, title=Map({"en": name}), start=date(2019, *start), end=date(2020, *end))
        for i, name, start, end in (
            ("x1", "Planning", (5, 1), (3, 31)),
            ("x2", "Building", (6, 1), (4, 30)),
            ("x3", "Closing", (9, 1), (5, 31)),
        )
    )
    wrong = replace(c, end=date(2019, 8, 1))
    snapshot = _plan(
        work_packages=(WorkPackage(id="w9", title=Map({"en": "Work"}), tasks=(a, b, wrong)),),
        milestones=(Milestone(id="m9", title=Map({"en": "All built"}), due=date(2020, 6, 1)),),
        dependencies=(
            Dependency(id="d8", before="x1", after="x2"),
            Dependency(id="d9", before="x2", after="x1", lag=3),
        ),
    )
    told = "\n".join(report.schedule_text(snapshot, "en"))
    assert "ends before it starts" in told
    assert "no dates yet" not in told
    assert "All built: 1 June 2020" in told
    assert "Building → 1.1 Planning (finish to start, +3 days)" in told
    assert "part of a cycle" in told
    assert "would have to move" not in told
    assert not re.search(r"\b(x1|x2|x3|w9|m9|d8|d9)\b", told)


@pytest.mark.parametrize("call_id", sorted(call_files()))
def test_a_call_as_json_has_all_that_an_application_can_name(run: Run, call_id: str) -> None:
    call = shipped_call(call_id)
    assert call is not None
    found = json.loads(run("calls", call_id, "--json")[1])
    assert [c["id"] for c in found["categories"]] == [c.id for c in call.categories]
    assert {r["id"] for m in found["cost_models"] for r in m["rates"]} == {
        r.id for m in call.cost_models for r in m.rates
    }
    assert all(Decimal(r["value"]) for m in found["cost_models"] for r in m["rates"])
    assert [f["id"] for f in found["financing"]] == [f.id for f in call.financing]
    for question in found["questions"]:
        assert {"id", "kind", "by", "limit", "choices"} <= set(question)
    assert len(found["questions"]) == len(call.question)
    assert [a["id"] for a in found["annexes"]] == [a.id for a in call.annexes]
    assert [m["code"] for m in found["marks"]] == [m.code for m in call.marks]
    assert all("choices" in r for r in found["rounds"])
    assert all(r["severity"] and r["article"] for r in found["rules"])
    told = run("calls", call_id, "--lang", "sv")[1]
    for code in (*call.category, *call.fund_source, *call.question, *(r.id for r in call.rules)):
        assert re.search(rf"^\s*{re.escape(code)}  ", told, re.MULTILINE), code


def test_the_list_tells_state_total_and_verdicts(run: Run) -> None:
    run("import", HNRY)
    out = run("list", "--lang", "en")[1].replace("\u00a0", " ")
    assert "granted" in out
    assert "1,170,776.00 €" in out
    assert "0 missed" in out


def test_demo_tells_the_ids_and_what_to_try_next(run: Run, tmp_path: Path) -> None:
    out = run("demo", "--out", str(tmp_path / "demo"), "--lang", "en")[1]
    command = out.splitlines()[-1].partition("sixaika-desktop ")[2]
    assert command.startswith("check hnry --library ")
    assert re.search(r"^hnry  ", out, re.MULTILINE)
    assert main(["check", "hnry", "--library", str(tmp_path / "demo" / "demo.sqlite")]) == 0


def test_an_export_makes_its_folder_and_says_so_and_spares_what_it_reads(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "new" / "one.json"
    assert "Folder made" in run("export", HNRY, "--to", "json", "--out", str(out), "--lang", "en")[1]
    before = out.read_bytes()
    assert "Folder made" not in run("export", HNRY, "--to", "json", "--out", str(out), "--lang", "en")[1]
    code, _, err = run("export", str(out), "--to", "sixaika", "--out", str(out), "--lang", "en")
    assert (code, out.read_bytes()) == (2, before)
    assert "the application is read from" in err
    call = tmp_path / "call.toml"
    call.write_text(shipped_call("6aika-erdf-pilot").text, "utf-8")  # pyright: ignore[reportOptionalMemberAccess]
    code, _, err = run("export", HNRY, "--call", str(call), "--to", "csv", "--out", str(call), "--lang", "en")
    assert code == 2


@pytest.mark.parametrize("words", [["check", HNRY], ["frobnicate"], ["check", "nowhere"]])
def test_where_the_phrases_are_broken_the_fault_is_told_in_english(
    run: Run, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> str:
        raise KeyError("cli-bug")

    monkeypatch.setattr(cli, "say", broken)
    code, out, err = run(*words, "--lang", "fi")
    assert (code, out) == (3, "")
    assert err.startswith("There is a fault in the program")
    assert len(err.splitlines()) == 1


def test_the_places_of_a_figure_may_stand_in_any_order(run: Run) -> None:
    asked = run("explain", HNRY, "cost/period=2019/partner=vtt", "--lang", "en")
    assert asked == run("explain", HNRY, "cost/partner=vtt/period=2019", "--lang", "en")
    assert asked[0] == 0


def test_an_application_read_by_another_call_says_what_does_not_count(run: Run) -> None:
    other = str(resources() / "calls" / "6aika-esf-pilot.toml")
    code, out, err = run("totals", HNRY, "--call", other, "--lang", "en")
    assert code == 0
    assert out
    assert "made for the call 6aika-erdf-pilot" in err
    assert len(err.splitlines()) == 1
    own = str(resources() / "calls" / "6aika-erdf-pilot.toml")
    assert run("totals", HNRY, "--call", own, "--lang", "en")[2] == ""


def test_a_name_that_ends_as_another_kind_of_file_is_refused(run: Run, tmp_path: Path) -> None:
    code, _, err = run("export", HNRY, "--to", "pdf", "--out", str(tmp_path / "z.docx"), "--lang", "en")
    assert code == 2
    assert "let the name end in .pdf" in err
    assert not list(tmp_path.iterdir())
    assert run("export", HNRY, "--to", "csv", "--out", str(tmp_path / "z.v2"), "--lang", "en")[0] == 0


@pytest.mark.parametrize(
    ("language", "says"), [("fi", "kansion paikalla on tiedosto"), ("sv", "finns en fil")]
)
def test_a_file_where_a_folder_should_be_is_told_in_the_language_chosen(
    run: Run, tmp_path: Path, language: str, says: str
) -> None:
    (tmp_path / "taken").write_text("x")
    for words in (
        ("export", HNRY, "--to", "csv", "--out", str(tmp_path / "taken" / "x.csv")),
        ("package", HNRY, "--out", str(tmp_path / "taken" / "x")),
        ("import", HNRY, "--library", str(tmp_path / "taken" / "x.sqlite")),
    ):
        code, _, err = run(*words, "--lang", language)
        assert code == 2
        assert says in err
        assert "File exists" not in err
