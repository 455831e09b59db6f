"""The samples from real projects: what is public is exact, all are eligible, every figure can be rebuilt."""

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import groupby
from typing import Any, NamedTuple

import pytest

from sixaika_desktop.budget.steps import OPERATIONS, Node
from sixaika_desktop.domain.identifiers import iban
from sixaika_desktop.domain.model import Application, CalendarEntry, Cell, Partner, Post, Row
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.domain.months import month_weights
from sixaika_desktop.domain.shape import Kind, shape
from sixaika_desktop.exchange import from_json, write_json
from sixaika_desktop.rules import State
from sixaika_desktop.schedule import calendar_of
from tests.samples.made import DRAFT, FUNDED, SAMPLES, application, call, file, script, snapshot, source

ALL = (*FUNDED, DRAFT)
CENT = Decimal("0.01")
LANGUAGES = {"fi", "sv", "en"}
SIX = {"helsinki", "espoo", "vantaa", "tampere", "turku", "oulu"}

funded = pytest.mark.parametrize("name", FUNDED)
every = pytest.mark.parametrize("name", ALL)


class Public(NamedTuple):
    """What a source tells of a real project. Money that no source tells is None."""

    call: str
    code: str
    objective: str
    start: date
    end: date
    total: Decimal | None
    support: Decimal | None
    lead: str
    others: set[str]
    areas: set[str]


PUBLIC = {
    "hnry": Public(
        "6aika-erdf-pilot", "A74773", "3.2", date(2019, 5, 1), date(2021, 2, 28),
        Decimal(1170776), Decimal(784420), "helsinki",
        {"turku", "vantaa", "espoo", "vtt", "turun_yliopisto", "turku_science_park"},
        {"helsinki", "turku", "vantaa", "espoo"},
    ),
    "open-data": Public(
        "6aika-erdf-spearhead", "A70011", "5.1", date(2014, 7, 1), date(2017, 6, 30),
        Decimal(8100000), None, "tampere",
        {"varsinais_suomen_liitto", "vantaa", "turku_science_park", "turku", "espoo", "oulu",
         "business_tampere", "helsinki", "vantaan_innovaatioinstituutti", "fvh"},
        SIX,
    ),
    "platforms": Public(
        "6aika-erdf-spearhead", "A70202", "4.1", date(2015, 2, 1), date(2018, 7, 31),
        None, None, "oulu",
        {"fvh", "business_tampere", "turku_science_park", "espoo", "tampere", "turku",
         "tampereen_yliopisto_2018", "oulun_yliopisto", "vantaa", "pirkanmaan_liitto", "helsinki"},
        SIX,
    ),
    "circularhoodfood": Public(
        "6aika-erdf-pilot", "", "3.2", date(2020, 4, 1), date(2021, 12, 31),
        Decimal(713056), None, "hsy",
        {"helsingin_yliopisto", "metropolia", "vantaa"}, {"helsinki", "vantaa"},
    ),
    "digipoint": Public(
        "6aika-esf-pilot", "S21969", "6.1", date(2020, 4, 1), date(2022, 5, 31),
        Decimal(1342593), None, "turku",
        {"espoo", "vantaa", "helsinki", "metropolia", "laurea"},
        {"turku", "espoo", "vantaa", "helsinki"},
    ),
}  # fmt: skip


def test_the_committed_samples_are_what_their_sources_make() -> None:
    made: dict[str, bytes] = script().build()
    committed = {path.name: path.read_bytes() for path in SAMPLES.glob("*.json")}
    assert made.keys() == committed.keys() == {f"{name}.json" for name in ALL}
    assert [name for name in made if made[name] != committed[name]] == []


@every
def test_a_sample_reads_back_and_writes_the_same_bytes(name: str) -> None:
    written = file(name).read_bytes()
    assert write_json(from_json(written)) == written


@funded
def test_a_funded_project_is_eligible_and_nothing_is_missed_or_open(name: str) -> None:
    assert snapshot(name).eligible("submission")
    assert [v.rule.id for v in snapshot(name).verdicts if v.state is not State.MET] == []


@funded
def test_what_is_public_is_exact(name: str) -> None:
    app, public = application(name), PUBLIC[name]
    lead, *others = app.partners
    assert (app.call, app.code, app.start, app.end) == (public.call, public.code, public.start, public.end)
    assert lead.role == "lead"
    assert lead.organisation == public.lead
    assert {p.organisation for p in others if p.role == "implementer"} == public.others
    assert len(others) == len(public.others)
    assert {p.city_area for p in app.partners} == public.areas
    assert [a.value for a in app.answers if a.question == "special-objective"] == [public.objective]
    if public.total is not None:
        assert snapshot(name).budget.cost() == public.total
    if public.support is not None:
        assert snapshot(name).budget.support() == public.support


def test_a_business_id_that_was_not_verified_is_named_as_such() -> None:
    hsy = application("circularhoodfood").partners[0]
    for text in application("circularhoodfood").remark.values():
        assert hsy.business_id in text


def test_all_other_business_ids_are_those_of_the_registry() -> None:
    for name in FUNDED:
        for partner in application(name).partners:
            known = script().registry().organisations[partner.organisation].business_id
            assert partner.business_id == known or partner.organisation == "hsy"


def cost_of(post: Post) -> Decimal:
    """Months times pay with side costs."""
    assert isinstance(post.pay, Decimal)
    assert isinstance(post.side_costs, Decimal)
    months = total_of(post.cells.values())
    return (months * post.pay * (1 + post.side_costs / 100)).quantize(CENT, ROUND_HALF_UP)


def total_of(amounts: Any) -> Decimal:
    return sum((amount for amount in amounts if isinstance(amount, Decimal)), Decimal(0))


@funded
def test_posts_flat_rate_and_purchases_add_up_to_each_partner_s_total(name: str) -> None:
    budget = snapshot(name).budget
    given = {partner["id"]: Decimal(partner["total"]) for partner in source(name)["partner"]}
    for partner in application(name).partners:
        staff = total_of(cost_of(post) for post in partner.posts)
        flat = (staff * source(name)["rate"] / 100).quantize(CENT, ROUND_HALF_UP)
        bought = total_of(amount for row in partner.costs for amount in row.cells.values())
        assert staff + flat + bought == budget.cost(partner=partner.id) == given[partner.id]
    assert sum(given.values()) == budget.cost() == Decimal(source(name)["total"])


@funded
def test_each_partner_s_money_covers_its_costs(name: str) -> None:
    budget = snapshot(name).budget
    assert budget.gap() == 0
    for partner in budget.partners:
        assert budget.gap(partner=partner) == 0
        assert budget.own(partner=partner) > 0


@funded
def test_nobody_works_more_months_than_the_project_has(name: str) -> None:
    app, budget = application(name), snapshot(name).budget
    assert isinstance(app.start, date)
    assert isinstance(app.end, date)
    length = {period.id: month_weights(period, app.start, app.end) for period in budget.periods}
    for partner in app.partners:
        for post in partner.posts:
            cells = sorted(post.cells.items(), key=lambda item: item[0].period)
            for period, parts in groupby(cells, key=lambda item: item[0].period):
                worked = total_of(amount for _, amount in parts)
                assert Fraction(worked) <= length[period] + Fraction(1, 10), f"{post.id} {period}"


# ---- every figure from its explanation


def cells_and_fields(app: Application) -> dict[str, Row]:
    """Every row of an application by id."""
    found: dict[str, Row] = {}

    def walk(row: Row) -> None:
        found[row.id] = row
        for part in shape(type(row)).fields:
            if part.kind is Kind.ROWS:
                for child in getattr(row, part.name):
                    walk(child)

    walk(app)
    return found


def typed_at(rows: dict[str, Row], node: Node) -> Amount:
    """What the application holds at the place a leaf names."""
    assert node.where is not None
    id, field, key = node.where
    value = getattr(rows[id], field)
    if not key:
        return value
    work_package, slash, period = key.partition("/")
    return value[Cell(work_package, period) if slash else key]


@every
def test_every_figure_is_rebuilt_from_its_explanation_alone(name: str) -> None:
    """Each step is taken anew once, however many figures rest on it; a leaf is what the application holds."""
    budget, rows = snapshot(name).budget, cells_and_fields(application(name))
    rebuilt: dict[int, Node] = {}
    figures = budget.figures()
    for key, figure in figures.items():
        waiting = [top := budget.explain(key)]
        assert top.amount == figure, key
        while waiting:
            node = waiting.pop()
            if id(node) in rebuilt:
                continue
            rebuilt[id(node)] = node
            if node.op in OPERATIONS:
                parts = [child.amount for child in node.children]
                assert OPERATIONS[node.op](parts, node.detail) == node.amount, f"{key}: {node}"
            else:
                assert not node.children
                if node.op == "typed":
                    assert typed_at(rows, node) == node.amount, f"{key}: {node} {node.where}"
            waiting.extend(node.children)
    assert len(figures) > 600


@every
def test_the_project_s_figures_are_rebuilt_from_their_leaves_in_one_go(name: str) -> None:
    budget = snapshot(name).budget
    for key in ("cost", "net", "financing", "support", "own", "public", "staff", "gap"):
        assert budget.explain(key).recompute() == budget.figure(key)


# ---- the work plan


@funded
def test_the_dates_keep_the_dependencies(name: str) -> None:
    schedule = snapshot(name).schedule
    assert application(name).dependencies
    assert not schedule.broken
    assert not schedule.cycles
    assert not schedule.outside


@funded
def test_every_partner_works_in_a_task_and_every_package_hands_something_over(name: str) -> None:
    app = application(name)
    packages = app.work_packages
    assert 3 <= len(packages) <= 6
    workers = {who for package in packages for task in package.tasks for who in (task.lead, *task.partners)}
    assert workers == {partner.id for partner in app.partners}
    assert all(package.tasks for package in packages)
    assert sum(len(package.deliverables) for package in packages) >= len(packages)
    assert app.milestones


@funded
def test_the_steering_group_has_somebody_from_each_city_area(name: str) -> None:
    app = application(name)
    assert {member.city_area for member in app.steering} >= {partner.city_area for partner in app.partners}


# ---- the texts


def texts_of(app: Application) -> Iterator[tuple[str, dict[str, str]]]:
    """The texts that are there in three languages, with the id of their row."""
    yield app.id, dict(app.title)
    yield app.id, dict(app.remark)
    for partner in app.partners:
        yield partner.id, dict(partner.duties)
        for row in (*partner.posts, *partner.costs):
            yield row.id, dict(row.title if isinstance(row, Post) else row.description)
    for package in app.work_packages:
        yield package.id, dict(package.title)
        yield package.id, dict(package.objective)
        for row in (*package.tasks, *package.deliverables):
            yield row.id, dict(row.title)
    for milestone in app.milestones:
        yield milestone.id, dict(milestone.title)
        yield milestone.id, dict(milestone.verification)


@funded
def test_titles_summary_duties_and_work_plan_are_there_in_three_languages(name: str) -> None:
    app = application(name)
    for id, texts in texts_of(app):
        assert texts.keys() == LANGUAGES, id
        assert all(text.strip() for text in texts.values()), id
    assert {a.language for a in app.answers if a.question == "summary" and len(a.value) > 300} == LANGUAGES


@funded
def test_every_answer_stands_at_a_question_of_the_call_and_within_its_limit(name: str) -> None:
    app, form = application(name), call(name).question
    own_rows = {row.id for row in app.rows}
    for answer in app.answers:
        asked = form[answer.question]
        columns = {column.id: column for column in asked.columns}
        assert not answer.row or answer.row in own_rows or answer.row in {row.code for row in asked.rows}
        assert not answer.column or answer.column in columns or (answer.column == "reason" and asked.reason)
        limit = columns[answer.column].limit if answer.column in columns else asked.limit
        assert not limit or len(answer.value) <= limit, answer.id
        if asked.kind in ("choice", "choices"):
            assert set(answer.value.split(",")) <= {choice.code for choice in asked.choices}, answer.id


@funded
def test_every_required_question_is_answered(name: str) -> None:
    answered = {answer.question for answer in application(name).answers}
    assert {q.id for q in call(name).question.values() if q.required} <= answered


# ---- the persons


@every
def test_persons_and_accounts_are_visibly_invented(name: str) -> None:
    for partner in application(name).partners:
        assert partner.contacts
        assert partner.street == "Esimerkkikatu 1"
        for person in partner.contacts:
            assert person.phone == "+358 00 000 0000"
            assert person.email.endswith("@example.fi") or name == DRAFT
        assert partner.iban == (account(partner) if partner.role == "lead" else "") or name == DRAFT


def account(partner: Partner) -> str:
    return iban("FI21 1234 5600 0007 85")


def test_the_accounts_of_the_draft_are_the_invented_one_or_a_digit_away_from_it() -> None:
    accounts = {partner.iban for partner in application(DRAFT).partners if partner.iban}
    assert accounts == {"FI2112345600000785", "FI2112345600000786"}


@pytest.mark.parametrize("name", ["open-data", "platforms"])
def test_what_a_row_has_in_each_period_is_a_figure_and_adds_up_to_the_row(name: str) -> None:
    figures = snapshot(name).budget.figures()
    rows = {at: amount for at, amount in figures.items() if at.startswith("row/") and "/period=" not in at}
    assert rows
    for at, amount in rows.items():
        partner, row = at.removeprefix("row/").split("/")
        parts = [
            part
            for key, part in figures.items()
            if key.startswith(f"row/{partner}/period=") and key.endswith(f"/{row}")
        ]
        assert sum(parts) == amount or not parts, at


@pytest.mark.parametrize("name", ["hnry", "digipoint"])
def test_the_calendar_of_a_sample_is_in_use_and_everything_in_it_was_done_in_time(name: str) -> None:
    app = application(name)
    assert 4 <= len(app.calendar) <= 6
    found = calendar_of(app, call(name))
    own = [line for line in found.lines if isinstance(line, CalendarEntry)]
    assert {found.state(line, date(2026, 1, 1)) for line in own} == {"done"}
    assert all(isinstance(line.day, date) and line.day.weekday() < 5 and line.note for line in own)
    assert {line.partner for line in own} - {""} <= {partner.id for partner in app.partners}
