"""What a snapshot has to say, as JSON and as text: for the command line, and for whoever reads its output."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, cast

from sixaika_desktop.budget import Node
from sixaika_desktop.budget.tell import text as explanation
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Where
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import describe
from sixaika_desktop.opening import counts
from sixaika_desktop.rules import State, Verdict
from sixaika_desktop.snapshot import Snapshot

MARKS = {State.MET: "✓", State.MISSED: "✕", State.OPEN: "○", State.REASON: "◆"}
"""A state is a shape, a colour and a word."""


def plain(value: Any) -> Any:
    """A value as JSON holds it: decimals and dates as strings in canonical form."""
    if isinstance(value, Decimal):
        return money.to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(v) for v in cast("Iterable[Any]", value)]
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def place(snapshot: Snapshot, where: Where | None, language: str) -> dict[str, str] | None:
    """A place as ids and in words."""
    if where is None:
        return None
    label = describe(snapshot.application, where, language, names_of(snapshot.call))
    return {**where._asdict(), "label": label}


def verdict(snapshot: Snapshot, found: Verdict, stage: str, language: str) -> dict[str, Any]:
    """One verdict with its clause, its places, the values that decided it and the fixes offered."""
    rule = found.rule
    findings = [
        {
            "where": place(snapshot, f.where, language),
            "says": f.says(language, found, snapshot.facts),
            "values": plain(dict(f.values)),
            "lacks": f.lacks_text(language),
            "whose": f.whose,
            "fixes": [fix.text(language) for fix in f.fixes],
        }
        for f in found.findings
    ]
    return {
        "rule": rule.id,
        "verdict": found.state.value,
        "severity": found.severity(stage),
        "where": [place(snapshot, f.where, language) for f in found.findings if f.where],
        "says": found.says(language, snapshot.facts),
        "source": rule.source.title,
        "article": rule.article,
        "link": rule.source.link,
        "checked": plain(rule.source.checked),
        "verified": rule.verified,
        "values": findings[0]["values"] if findings else plain(dict(rule.arguments)),
        "fixes": [fix.text(language) for f in found.findings for fix in f.fixes],
        "findings": findings,
    }


def check(snapshot: Snapshot, stage: str, language: str) -> dict[str, Any]:
    """All verdicts at a stage, and whether the application is eligible, always asked at submission."""
    app = snapshot.application
    return {
        "application": app.id,
        "title": pick(app.title, language),
        "call": snapshot.call.id,
        "call_version": snapshot.call.version,
        "round": app.round,
        "stage": stage,
        "eligible": snapshot.eligible("submission"),
        "counts": counts(snapshot),
        "rules": [verdict(snapshot, v, stage, language) for v in snapshot.verdicts],
    }


def check_text(snapshot: Snapshot, stage: str, language: str) -> Iterator[str]:
    """The verdicts for people: first what is missed, then what is open, then the rest."""
    order = {State.MISSED: 0, State.OPEN: 1, State.REASON: 2, State.MET: 3}
    severity = {"blocks": 0, "warns": 1, "advises": 2}
    for found in sorted(snapshot.verdicts, key=lambda v: (order[v.state], severity[v.severity(stage)])):
        shown = verdict(snapshot, found, stage, language)
        head = f"{MARKS[found.state]} {found.rule.id:<6} "
        word = say(f"rules-{found.severity(stage)}", language)
        state = say(f"rules-state-{found.state.value}", language)
        unverified = "" if found.rule.verified else f" ({say('cli-not-verified', language)})"
        yield f"{head}{state}, {word}: {shown['says']}"
        yield f"{'':9}{shown['source']}, {shown['article']}{unverified}"
        for finding in shown["findings"]:
            label = finding["where"]["label"] if finding["where"] else ""
            if text := " · ".join(t for t in (label, *finding["fixes"]) if t):
                yield f"{'':9}→ {text}"
    yield ""
    yield say("cli-counts", language, **counts(snapshot))
    yield say("cli-eligible" if snapshot.eligible("submission") else "cli-not-eligible", language)


def totals(snapshot: Snapshot) -> dict[str, Any]:
    """Every figure of the cube, its margins and the financing by key; amounts as strings."""
    app = snapshot.application
    return {
        "application": app.id,
        "call": snapshot.call.id,
        "currency": "EUR",
        "figures": {key: money.to_text(amount) for key, amount in snapshot.budget.figures().items()},
        "open": [
            {"partner": row.partner, "row": row.row, "lacks": [w._asdict() for w in row.lacks]}
            for row in snapshot.budget.open_rows
        ],
    }


def totals_text(snapshot: Snapshot, language: str) -> Iterator[str]:
    """The figures for people, one a line."""
    for key, amount in snapshot.budget.figures().items():
        unit = "%" if key.startswith("share/") else "" if key.startswith(("months", "hours")) else "€"
        yield f"{money.show(amount, language, unit=unit):>20}  {key}"


def node(found: Node, language: str) -> dict[str, Any]:
    """An explanation as a tree."""
    return {
        "key": found.key,
        "amount": plain(found.amount),
        "op": found.op,
        "says": explanation(found, language, depth=0),
        "where": found.where._asdict() if found.where else None,
        "detail": plain(dict(found.detail)),
        "from": [node(child, language) for child in found.children],
    }


def schedule(snapshot: Snapshot) -> dict[str, Any]:
    """When everything happens, what is critical, and what is not kept."""
    found = snapshot.schedule
    return {
        "application": snapshot.application.id,
        "project": plain([snapshot.application.start, snapshot.application.end]),
        "spans": {i: plain(list(span)) if span else None for i, span in found.spans.items()},
        "earliest": {i: plain(list(span)) for i, span in found.earliest.items()},
        "slack": dict(found.slack),
        "critical": sorted(found.critical),
        "broken": [plain(b._asdict()) for b in found.broken],
        "cycles": [list(cycle) for cycle in found.cycles],
        "outside": [plain(o._asdict()) for o in found.outside],
        "open": list(found.open),
        "reversed": list(found.reversed),
    }


def schedule_text(snapshot: Snapshot, language: str) -> Iterator[str]:
    """The schedule for people."""
    app, found = snapshot.application, snapshot.schedule

    def line(row_id: str, name: str, indent: int) -> str:
        span = found.spans.get(row_id)
        when = (
            f"{show_date(span[0], language)} – {show_date(span[1], language)}"
            if span
            else say("cli-schedule-undated", language)
        )
        words: list[str] = []
        if row_id in found.critical:
            words.append(say("cli-schedule-critical", language))
        elif found.slack.get(row_id):
            words.append(say("cli-schedule-slack", language, days=found.slack[row_id]))
        return f"{'  ' * indent}{name}: {when}" + "".join(f" · {w}" for w in words)

    names = {row.id: pick(row.title, language) or row.id for row in app.milestones}
    for package in app.work_packages:
        yield line(package.id, pick(package.title, language) or package.id, 0)
        for task in package.tasks:
            names[task.id] = pick(task.title, language) or task.id
            yield line(task.id, names[task.id], 2 if task.parent else 1)
    for cycle in found.cycles:
        yield say("cli-schedule-cycle", language, names=" → ".join(names.get(i, i) for i in cycle))
    for broken in found.broken:
        yield say(
            "cli-schedule-broken",
            language,
            before=names.get(broken.before, broken.before),
            after=names.get(broken.after, broken.after),
            days=broken.days,
        )
    for outside in found.outside:
        yield say("cli-schedule-outside", language, name=names.get(outside.id, outside.id))
