"""The source of a verdict: the round's own notice, the law that decided, and titles by language."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sixaika_desktop.calls.model import Round, Source
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Cell, Cost, Dependency, Task, WorkPackage
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.rules import Verdict
from sixaika_desktop.snapshot import Snapshot
from tests.calls.cases import case_files, read_cases
from tests.calls.small_call import small
from tests.rules.asking import call_asking, found
from tests.rules.small_application import application, judged, verdict, with_partner

CASES = next(path for path in case_files() if path.stem == "6aika-erdf-pilot")


def told(app: Application, rule: str) -> Verdict:
    return next(v for v in Snapshot(app, read_cases(CASES).call).verdicts if v.rule.id == rule)


def test_a_rule_of_the_round_names_the_notice_of_that_round() -> None:
    call = small()
    notices = {name: Source(id=name, title=name) for name in ("spring-notice", "autumn-notice")}
    rounds = tuple(
        Round(id=id, title={"fi": id, "sv": id, "en": id}, source=f"{id}-notice")
        for id in ("spring", "autumn")
    )
    rules = tuple(replace(rule, of_round=rule.id == "R-1") for rule in call.rules)
    call = replace(call, sources={**call.sources, **notices}, rounds=rounds, rules=rules)
    for id in ("spring", "autumn"):
        assert verdict(application(round=id), "R-1", call).rule.source is notices[f"{id}-notice"]
        assert verdict(application(round=id), "R-3", call).rule.source is call.sources["law"]


def purchase(start: date) -> Application:
    """The good application under the pilots' call with a purchase of 70 000 € in the year of a day."""
    base = read_cases(CASES).base
    row = Cost(id="big", category="services", cells=Map({Cell("", str(start.year)): Decimal(70000)}))
    lead = replace(base.partners[0], costs=(*base.partners[0].costs, row))
    return replace(base, partners=(lead, *base.partners[1:]))


def test_the_law_of_the_day_on_which_a_purchase_begins_is_the_source_of_what_is_said_about_it() -> None:
    before, after = told(purchase(date(2016, 3, 1)), "F-19"), told(purchase(date(2017, 3, 1)), "F-19")
    assert (before.rule.source.id, before.rule.article) == ("348-2007", "§ 15(1)1")
    assert (after.rule.source.id, after.rule.article) == ("1397-2016", "§ 25(1)1")


def test_a_source_is_named_in_the_readers_language_and_where_it_has_one_title_by_that() -> None:
    call = shipped_call("6aika-erdf-pilot")
    assert call is not None
    practice, statute = call.sources["practice"], call.sources["358-2014"]
    assert len({practice.named(language) for language in ("fi", "sv", "en")}) == 3
    assert practice.named("sv").startswith("Praxis")
    plain = Source(id="x", title="Hakuilmoitus")
    assert {plain.named(language) for language in ("fi", "sv", "en")} == {"Hakuilmoitus"}
    assert statute.named("fi")


def test_a_row_that_counts_for_nothing_is_taken_out_by_one_click() -> None:
    app = with_partner(
        application(), 0, costs=(Cost(id="c", category="travel", unplaced=Decimal(10)), Cost(id="d"))
    )
    finding = next(f for f in found(app, "not_covered") if f.where and f.where.id == "c")
    fix = next(f for f in finding.fixes if f.name == "remove_row")
    after = fix.edit(app)
    assert [row.id for row in after.partners[0].costs] == ["d"]
    assert after.partners[1] is app.partners[1]
    assert fix.edit(after) is after
    assert not found(after, "not_covered")


def waiting(*links: tuple[str, str]) -> Application:
    """Two tasks, the second from the last day of the first on, and what waits for what."""
    tasks = (
        Task(id="t1", title=Map({"fi": "Suunnittelu"}), start=date(2016, 3, 1), end=date(2016, 5, 31)),
        Task(id="t2", title=Map({"fi": "Kokeilu"}), start=date(2016, 5, 31), end=date(2016, 8, 31)),
    )
    return application(
        work_packages=(WorkPackage(id="w", tasks=tasks),),
        dependencies=tuple(
            Dependency(id=f"d{at}", before=before, after=after) for at, (before, after) in enumerate(links)
        ),
    )


def test_a_task_that_comes_too_early_is_moved_by_one_click() -> None:
    app = waiting(("t1", "t2"))
    (early,) = found(app, "dependencies_kept")
    assert (early.where, early.values["days"]) == (("t2", "start", ""), 1)
    after = early.fixes[0].edit(app)
    assert after.work_packages[0].tasks[1].start == date(2016, 6, 1)
    assert not found(after, "dependencies_kept")


def test_a_circle_is_named_from_its_first_task_back_to_it() -> None:
    app = waiting(("t1", "t2"), ("t2", "t1"))
    (circle,) = found(app, "no_cycles")
    assert circle.values["cycle"]["fi"].count(" → ") == 2
    names = circle.values["cycle"]["fi"].split(" → ")
    assert names[0] == names[-1]
    assert set(names) == {"Suunnittelu", "Kokeilu"}
    assert not judged(waiting(("t1", "t2")), call_asking("no_cycles")).verdicts[-1].findings
