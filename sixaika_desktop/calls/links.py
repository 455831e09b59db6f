"""Whether what a call names is there: sources, categories, rates, questions, rules; and whether its numbers
make sense.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final, cast

from sixaika_desktop.calls.asked import PARTS
from sixaika_desktop.calls.model import Call, CostModel, Parameter, Question, Round, Rule, Section
from sixaika_desktop.calls.parameters import day_of, in_force
from sixaika_desktop.calls.reading import Known, Place, refuse_name, shown
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.domain.shape import Kind, shape
from sixaika_desktop.domain.trouble import Trouble

MOST_RATES: Final = 12
"""Most flat rates of a cost model: each may be taken of all those before it."""

Places = Mapping[str, Mapping[str, Place]]


def known_names(call: Call) -> Known:
    """The names a rule may use, by kind."""
    return {
        "question": set(call.question),
        "category": set(call.category),
        "tag": {tag for c in call.categories for tag in c.tags},
        "mark": {mark.code for mark in call.marks},
        "annex": {annex.id for annex in call.annexes},
        "model": set(call.model),
        "financing": set(call.fund_source),
        "source": set(call.sources),
        "parameter": set(call.parameters),
        "part": {*call.question, *(f"@{part}" for part in PARTS)},
        "field": {f.name for f in shape(Partner).own if f.kind not in (Kind.ID, Kind.ORDER)},
    }


def check_links(call: Call, known: Known, places: Places) -> None:
    """Raise CallError at the first name that is not there."""
    _sources(call, places)
    for model in call.cost_models:
        _cost_model(model, call, known, places["cost_model"][model.id])
    for at in call.items:
        if at.category:
            _named("category", at.category, known["category"], places["item"][at.id] / "category")
    for source in call.financing:
        _percent(source.rate, places["financing"][source.id] / "rate")
    for kind, rounding in call.rounding.items():
        if rounding.unit <= 0:
            (places["rounding"][kind] / "unit").fail("calls-wild-number")
    _sections(call.sections, places["section"])
    _parameters(call, places["parameter"])
    rules = {rule.id for rule in call.rules}
    for rule in call.rules:
        _codes(rule, call, places["rule"][rule.id])
    for round_ in call.rounds:
        _round(round_, call, rules, places["round"][round_.id])


def _named(kind: str, name: str, known: Iterable[str], place: Place) -> None:
    if name not in known:
        refuse_name(kind, name, known, place)


def _percent(value: Decimal | None, place: Place) -> None:
    if value is not None and not 0 <= value <= 100:
        place.fail("calls-no-percent", found=shown(value))


def _sources(call: Call, places: Places) -> None:
    rows = {
        "round": call.rounds,
        "cost_model": call.cost_models,
        "item": call.items,
        "financing": call.financing,
        "section": call.sections,
        "annex": call.annexes,
    }
    for key, found in rows.items():
        for row in found:
            if row.source:
                _named("source", row.source, call.sources, places[key][row.id] / "source")


def _cost_model(model: CostModel, call: Call, known: Known, place: Place) -> None:
    for at, category in enumerate(model.open):
        _named("category", category, known["category"], place / "open" / at)
    if len(model.rates) > MOST_RATES:
        (place / "rate").fail("calls-many-rates", most=MOST_RATES)
    rates = {rate.id for other in call.cost_models for rate in other.rates}
    for at, rate in enumerate(model.rates):
        where = place / "rate" / at
        _percent(rate.value, where / "value")
        _named("category", rate.target, known["category"], where / "target")
        for key, names, kind, all_names in (
            ("base", rate.base, "category", known["category"]),
            ("covers", rate.covers, "category", known["category"]),
            ("excludes", rate.excludes, "rate", rates),
        ):
            for i, name in enumerate(names):
                _named(kind, name, all_names, where / key / i)
        if rate.source:
            _named("source", rate.source, call.sources, where / "source")


def _sections(sections: tuple[Section, ...], places: Mapping[str, Place]) -> None:
    seen: set[str] = set()
    for section in sections:
        for at, question in enumerate(section.questions):
            place = places[section.id] / "question" / at
            if question.id in seen:
                place.fail("calls-twice", name=question.id)
            seen.add(question.id)
            _question(question, place)


def _question(question: Question, place: Place) -> None:
    if question.kind in ("choice", "choices") and not question.choices:
        place.fail("calls-missing-key", missing="choice")
    if question.kind == "table" and not question.columns:
        place.fail("calls-missing-key", missing="column")
    if question.kind == "table" and not question.rows and not question.free:
        place.fail("calls-missing-key", missing="row")
    if question.kind == "shown" and not question.shows:
        place.fail("calls-missing-key", missing="shows")
    for key, value in (
        ("limit", question.limit),
        *((f"column[{i + 1}].limit", c.limit) for i, c in enumerate(question.columns)),
    ):
        if not 0 <= value <= 100_000:
            (place / key).fail("calls-wild-number")


def _codes(rule: Rule, call: Call, place: Place) -> None:
    """The codes, columns and rows that a rule names are those of its question."""
    for key, of in (("when_answers", "when_question"), *((key, "question") for key in _OF_QUESTION)):
        names = rule.arguments.get(key)
        asked = call.question.get(rule.arguments.get(of, ""))
        if asked is None or not names:
            continue
        codes = {c.code for c in asked.choices} or {"yes", "no"}
        kinds = {"column": "column", "columns": "column", "rows": "row"}
        known = {"column": {c.id for c in asked.columns}, "row": {row.code for row in asked.rows}}
        if key == "allowed" and isinstance(names, Mapping):
            by = cast("Mapping[str, tuple[str, ...]]", names)
            others = {c.code for c in call.question[rule.arguments["by"]].choices}
            for other, some in by.items():
                _named("choice", other, others, place / key / other)
                for at, name in enumerate(some):
                    _named("choice", name, codes, place / key / other / at)
            continue
        for at, name in enumerate((names,) if isinstance(names, str) else names):
            _named(kinds.get(key, "choice"), name, known.get(kinds.get(key, ""), codes), place / key / at)


_OF_QUESTION = ("allowed", "accepted", "procured", "investment", "column", "columns", "rows")


def _parameters(call: Call, places: Mapping[str, Place]) -> None:
    for parameter in call.parameters.values():
        place = places[parameter.id] / "values"
        if not parameter.values:
            place.fail("calls-missing-key", missing="values")
        days = [dated.since for dated in parameter.values]
        for at, dated in enumerate(parameter.values):
            if dated.since in days[:at]:
                (place / at / "since").fail("calls-twice", name=dated.since.isoformat())
            if dated.source:
                _named("source", dated.source, call.sources, place / at / "source")


def _round(round_: Round, call: Call, rules: set[str], place: Place) -> None:
    for at, name in enumerate(round_.drops):
        _named("rule", name, rules, place / "drops" / at)
    for name in round_.parameters:
        _named("parameter", name, call.parameters, place / "parameters" / name)
    for name, codes in round_.choices.items():
        _named("question", name, call.question, place / "choices" / name)
        for at, code in enumerate(codes):
            _named(
                "choice", code, {c.code for c in call.question[name].choices}, place / "choices" / name / at
            )
    if round_.opens and round_.closes and round_.closes < round_.opens:
        (place / "closes").fail("calls-closes-before")
    day = day_of(round_)
    for rule in call.rules:
        for name, value in rule.arguments.items():
            if not isinstance(value, Parameter) or rule.id in round_.drops:
                continue
            if (own := round_.parameters.get(value.id)) is not None:
                _alike(own, value, place / "parameters" / value.id)
            elif day is not None and in_force(value, day) is None:
                place.fail(
                    "calls-no-value-then",
                    parameter=value.id,
                    argument=name,
                    rule_id=rule.id,
                    day=day.isoformat(),
                )


def _alike(own: object, parameter: Parameter, place: Place) -> None:
    like = parameter.values[0].value
    numbers = (int, Decimal)
    both_numbers = isinstance(own, numbers) and isinstance(like, numbers) and not isinstance(own, bool)
    whole = not isinstance(like, int) or isinstance(own, int)
    if not (both_numbers and whole) and type(own) is not type(like):
        place.fail("calls-wrong-type", expected=Trouble("calls-like", value=shown(like)), found=shown(own))
