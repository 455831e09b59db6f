"""A call told whole, as JSON data and in words: all that one must know to write an application for it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any, cast

from sixaika_desktop.calls.model import Call, Choice, CostModel, Question, Round, Rule, Says
from sixaika_desktop.calls.names import fund_name, names_of
from sixaika_desktop.domain import money
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import pick, say


def as_dict(call: Call) -> dict[str, Any]:
    """The call as JSON data: codes with their names, amounts and dates as text."""
    head = ("id", "version", "title", "programme", "fund", "regime", "note")
    rows = ("rounds", "periods", "categories", "cost_models", "items", "financing", "marks", "annexes")
    questions = [
        {"section": section.id, **_plain(question)}
        for section in call.sections
        for question in section.questions
    ]
    return {
        **{name: _plain(getattr(call, name)) for name in (*head, *rows)},
        "rounding": _plain(call.rounding),
        "sections": [
            {"id": s.id, "number": s.number, "names": _plain(s.names), "verified": s.verified}
            for s in call.sections
        ],
        "questions": questions,
        "rules": [_rule(rule) for rule in call.rules],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": dict(rule.title),
        "group": rule.group,
        "severity": dict(rule.severity),
        "source": rule.source.title,
        "article": rule.article,
        "link": rule.source.link,
        "reason": rule.reason,
        "verified": rule.verified,
    }


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Decimal):
        return money.to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, tuple | list):
        return [_plain(v) for v in cast("Iterable[Any]", value)]
    return value if value is None or isinstance(value, bool | int) else str(value)


def in_short(calls: Iterable[Call], language: str) -> Iterator[str]:
    """Calls by id and name, with their rounds."""
    for call in calls:
        yield f"{call.id}  {pick(call.title, language)}"
        for each in call.rounds:
            yield f"    {each.id}  {pick(each.title, language)}"


def in_words(call: Call, language: str) -> Iterator[str]:
    """The call for people: codes with names, under headings."""

    def under(heading: str, lines: Iterable[str]) -> Iterator[str]:
        found = list(lines)
        if found:
            yield ""
            yield say(f"cli-call-{heading}", language)
            yield from (f"  {line}" for line in found)

    def coded(rows: Iterable[tuple[str, Says, str]]) -> Iterator[str]:
        for code, names, more in rows:
            yield f"{code}  {pick(names, language)}" + (f" ({more})" if more else "")

    yield f"{call.id}  {pick(call.title, language)}"
    yield f"{pick(call.programme, language)}, {fund_name(call, language)}"
    yield from under("rounds", (line for each in call.rounds for line in _round(call, each, language)))
    unsupported = say("cli-call-unsupported", language)
    yield from under(
        "categories", coded((c.id, c.names, "" if c.supported else unsupported) for c in call.categories)
    )
    yield from under("models", (line for m in call.cost_models for line in _model(m, language)))
    yield from under(
        "items", coded((i.id, i.names, money.show(i.price, _tongue(language))) for i in call.items)
    )
    yield from under(
        "financing",
        coded((f.id, f.names, "" if f.rate is None else _percent(f.rate, language)) for f in call.financing),
    )
    yield from under("marks", coded((m.code, m.names, "") for m in call.marks))
    yield from under(
        "annexes", coded((a.id, a.names, say(f"cli-call-per-{a.per}", language)) for a in call.annexes)
    )
    for section in call.sections:
        if section.questions:
            yield ""
            yield f"{section.number} {pick(section.names, language)}".strip()
            for question in section.questions:
                yield from (f"  {line}" for line in _question(question, language))
    yield from under("rules", (_rule_line(rule, language) for rule in call.rules))


def _tongue(language: str) -> money.Language:
    return "fi" if language == "fi" else "sv" if language == "sv" else "en"


def _percent(value: Decimal, language: str) -> str:
    return money.show(value, _tongue(language), None, "%")


def _round(call: Call, each: Round, language: str) -> Iterator[str]:
    days = [show_date(day, language) if day else "…" for day in (each.opens, each.closes)]
    told = f" ({' – '.join(days)})" if each.opens or each.closes else ""
    yield f"{each.id}  {pick(each.title, language)}{told}"
    names = names_of(call)
    for question, codes in each.choices.items():
        called = names("question", question, language) or question
        chosen = (f"{code} {names('choice', f'{question}.{code}', language)}".strip() for code in codes)
        yield f"    {question}  {called}: {'; '.join(chosen)}"


def _model(model: CostModel, language: str) -> Iterator[str]:
    yield f"{model.id}  {pick(model.names, language)}"
    yield f"    {say('cli-call-open', language)}: {', '.join(model.open)}"
    for rate in model.rates:
        value, base = _percent(rate.value, language), " + ".join(rate.base)
        article = f" ({rate.article})" if rate.article else ""
        yield f"    {rate.id}  {value} × ({base}) → {rate.target}{article}"


def _question(question: Question, language: str) -> Iterator[str]:
    yield f"{question.id}  {pick(question.names, language)} [{', '.join(_asked(question, language))}]"
    yield from _choices(question.choices, language, "    ")
    for column in question.columns:
        yield f"    {question.id}.{column.id}  {pick(column.names, language)} [{column.kind}]"
        yield from _choices(column.choices, language, "        ")
    yield from _choices(question.rows, language, "    ")


def _asked(question: Question, language: str) -> Iterator[str]:
    """The kind of a question in its code, who answers it, and its bounds."""
    yield question.kind
    yield say(f"cli-call-by-{question.by}", language)
    if question.limit:
        yield say("cli-call-limit", language, limit=question.limit)
    if question.required:
        yield say("cli-call-required", language)


def _choices(choices: Iterable[Choice], language: str, indent: str) -> Iterator[str]:
    return (f"{indent}{choice.code}  {pick(choice.names, language)}" for choice in choices)


def _rule_line(rule: Rule, language: str) -> str:
    stages = dict.fromkeys(rule.severity.values())
    severity = " / ".join(say(f"rules-{word}", language) for word in stages)
    return f"{rule.id}  {pick(rule.title, language)} ({severity}; {rule.source.title}, {rule.article})"
