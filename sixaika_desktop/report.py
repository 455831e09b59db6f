"""What a snapshot has to say, as JSON and as text: for the command line, and for whoever reads its output."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any, cast

from sixaika_desktop.budget import Node
from sixaika_desktop.budget.figures import money_places
from sixaika_desktop.budget.figures import shown as as_figure
from sixaika_desktop.budget.keys import parse
from sixaika_desktop.budget.tell import line as told
from sixaika_desktop.budget.tell import unit
from sixaika_desktop.calls.clauses import cited, clause
from sixaika_desktop.calls.model import Dated, Rounding
from sixaika_desktop.calls.names import names_of
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Deliverable, Milestone, Task, Where, WorkPackage
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.numbering import in_order, numbered
from sixaika_desktop.domain.phrases import has, pick, say
from sixaika_desktop.domain.places import capital, describe, name_of
from sixaika_desktop.domain.tree import find
from sixaika_desktop.opening import counts
from sixaika_desktop.rules import State, Verdict, found_by, found_text
from sixaika_desktop.snapshot import Snapshot

MARKS = {State.MET: "✓", State.MISSED: "✕", State.OPEN: "○", State.REASON: "◆"}
"""A state is a shape, a colour and a word."""

NONE = "–"
"""The mark of a rule that does not apply."""


def plain(value: Any) -> Any:
    """A value as JSON holds it: decimals and dates as strings in canonical form."""
    if isinstance(value, Decimal):
        return money.to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Dated):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(v) for v in cast("Iterable[Any]", value)]
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _values(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Values as JSON holds them; what is a phrase of the program, in words."""

    def worded(value: Any) -> Any:
        if isinstance(value, list):
            return [worded(each) for each in cast("list[Any]", value)]
        is_phrase = isinstance(value, str) and value.startswith("rules-") and has(value)
        return say(value, language) if is_phrase else value

    return {name: worded(plain(value)) for name, value in values.items()}


def place(snapshot: Snapshot, where: Where | None, language: str) -> dict[str, str] | None:
    """A place as ids and in words."""
    if where is None:
        return None
    label = describe(snapshot.application, where, language, names_of(snapshot.call))
    return {**where._asdict(), "label": label}


def verdict(snapshot: Snapshot, found: Verdict, stage: str, language: str) -> dict[str, Any]:
    """One verdict with its clause, its places, the values that decided it and the fixes offered.

    Under `found` stands all that was held against a limit, also where all is well.
    """
    rule = found.rule
    findings = [
        {
            "where": place(snapshot, f.where, language),
            "says": f.says(language, found, snapshot.facts),
            "values": _values(f.values, language),
            "lacks": f.lacks_text(language),
            "whose": f.whose,
            "fixes": [fix.text(language) for fix in f.fixes],
        }
        for f in found.findings
    ]
    measured = found_by(rule, snapshot.facts) if found.applies else ()
    first = (*found.findings, *measured)[:1]
    return {
        "rule": rule.id,
        "verdict": found.state.value,
        "applies": found.applies,
        "severity": found.severity(stage),
        "where": [each["where"] for each in findings if each["where"]],
        "says": found.says(language, snapshot.facts),
        "source": rule.source.named(language),
        "source_note": pick(rule.source.note, language),
        "article": rule.article,
        "link": rule.source.link,
        "checked": plain(rule.source.checked),
        "verified": rule.verified,
        "note": pick(rule.note, language),
        "values": _values({**rule.arguments, **(first[0].values if first else {})}, language),
        "fixes": list(dict.fromkeys(fix.text(language) for f in found.findings for fix in f.fixes)),
        "findings": findings,
        "found": [
            {
                "where": place(snapshot, f.where, language),
                "says": found_text(rule, f.values, language),
                "values": _values(f.values, language),
            }
            for f in measured
        ],
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
    """The verdicts for people: first what is missed, then what is open, then the rest, and at the end what
    does not apply.
    """
    order = {State.MISSED: 0, State.OPEN: 1, State.REASON: 2, State.MET: 3}
    severity = {"blocks": 0, "warns": 1, "advises": 2}

    def place_of(v: Verdict) -> tuple[bool, int, int]:
        return not v.applies, order[v.state], severity[v.severity(stage)]

    for found in sorted(snapshot.verdicts, key=place_of):
        shown = verdict(snapshot, found, stage, language)
        head = f"{MARKS[found.state] if found.applies else NONE} {found.rule.id:<6} "
        words = [say(found.word, language)]
        if found.applies:
            words.append(say(f"rules-{found.severity(stage)}", language))
        unverified = "" if found.rule.verified else f" ({say('cli-not-verified', language)})"
        yield f"{head}{', '.join(words)}: {shown['says']}"
        yield f"{'':9}{cited(shown['source'], found.rule.article, language)}{unverified}"
        if shown["note"]:
            yield f"{'':9}{shown['note']}"
        told: set[str] = set()
        for finding in shown["findings"]:
            label = finding["where"]["label"] if finding["where"] else ""
            fresh = [fix for fix in dict.fromkeys(finding["fixes"]) if fix not in told]
            told.update(fresh)
            text = " · ".join(t for t in (label, *fresh) if t)
            if text and text not in told:
                told.add(text)
                yield f"{'':9}→ {text}"
        if found.state is State.MET and len(shown["found"]) == 1 and (text := shown["found"][0]["says"]):
            yield f"{'':9}= {text}"
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
        name = key.partition("/")[0]
        mark: money.Unit = "%" if name == "share" else "" if name in ("months", "hours") else "€"
        yield f"{money.show(amount, language, places=None, unit=mark):>20}  {key}"


def node(snapshot: Snapshot, found: Node, language: str, depth: int | None = None) -> dict[str, Any]:
    """An explanation as a tree, to a depth of so many levels or down to the leaves.

    What was told before is not told again: its `same_as` is the `node` that tells it.
    """
    seen: dict[int, tuple[int, Node]] = {}

    def tell(one: Node, level: int) -> dict[str, Any]:
        at, again = len(seen) + 1, seen.get(id(one))
        seen.setdefault(id(one), (at, one))
        parts = one.children if again is None and (depth is None or level < depth) else ()
        return {
            "node": at if again is None else None,
            "same_as": again[0] if again else None,
            "key": one.key,
            "amount": _amount(snapshot, one),
            "op": one.op,
            "says": told(one, language, snapshot.budget),
            "where": place(snapshot, one.where, language),
            "detail": _detail(snapshot, one, language),
            "from": [tell(part, level + 1) for part in parts],
        }

    return tell(found, 0)


def _amount(snapshot: Snapshot, found: Node) -> str:
    """An amount as text: money with the decimals of its unit, what has no end as a fraction."""
    if not isinstance(found.amount, Decimal):
        return str(found.amount)
    key = parse(found.key)
    name = key.name if key else "cost" if unit(found) == "€" else "months"
    return money.to_text(as_figure(name, found.amount, money_places(snapshot.call)))


def _detail(snapshot: Snapshot, found: Node, language: str) -> dict[str, Any]:
    """What a step went by: the rounding, the place among parts, the clause of a parameter."""
    detail = {name: value for name, value in found.detail.items() if name not in ("where", "rounding")}
    how = found.detail.get("rounding")
    if isinstance(how, Rounding):
        mode, size = how.mode.value, how.unit
        detail |= {"unit": size, "mode": mode, "level": how.level, "remainder": how.remainder}
    if (source := snapshot.call.sources.get(detail.get("source", ""))) is not None:
        detail |= {"source": source.named(language), "link": source.link, "checked": source.checked}
        detail |= {"article": clause(str(detail["article"]), language)} if detail.get("article") else {}
    return plain(detail)


def schedule(snapshot: Snapshot, language: str) -> dict[str, Any]:
    """When everything happens, what is critical, and what is not kept."""
    found, app = snapshot.schedule, snapshot.application
    return {
        "application": app.id,
        "project": plain([app.start, app.end]),
        "names": {i: _called(snapshot, i, language) for i in found.spans},
        "spans": {i: plain(list(span)) if span else None for i, span in found.spans.items()},
        "earliest": {i: plain(list(span)) for i, span in found.earliest.items()},
        "slack": dict(found.slack),
        "critical": sorted(found.critical),
        "dependencies": [
            {"id": d.id, "before": d.before, "after": d.after, "kind": d.kind, "lag": d.lag}
            for d in app.dependencies
        ],
        "broken": [plain(b._asdict()) for b in found.broken],
        "cycles": [list(cycle) for cycle in found.cycles],
        "outside": [plain(o._asdict()) for o in found.outside],
        "open": list(found.open),
        "reversed": list(found.reversed),
    }


def _called(snapshot: Snapshot, row: str, language: str, short: bool = False) -> str:
    """What a row of the work plan is called; what is not there says so."""
    app = snapshot.application
    there = find(app, row)
    if there is None:
        return say("cli-schedule-unknown", language)
    return name_of(app, there, language, names_of(snapshot.call), short=short)


def schedule_text(snapshot: Snapshot, language: str) -> Iterator[str]:
    """The schedule for people: work packages with their tasks and deliverables, milestones, dependencies, and
    what is not kept."""
    app, found = snapshot.application, snapshot.schedule

    def called(row: str) -> str:
        return _called(snapshot, row, language)

    def line(row: Task | WorkPackage | Deliverable | Milestone, indent: int) -> str:
        words = [_when(snapshot, row, language)]
        if row.id in found.critical:
            words.append(say("cli-schedule-critical", language))
        elif slack := found.slack.get(row.id):
            words.append(
                say("cli-schedule-slack" if slack > 0 else "cli-schedule-late", language, days=abs(slack))
            )
        return f"{'  ' * indent}{called(row.id)}: {' · '.join(words)}"

    numbers = numbered(app.work_packages)
    for package in app.work_packages:
        yield line(package, 0)
        for task in in_order(package, numbers):
            yield line(task, max(numbers[task.id].count("."), 1))
        for deliverable in package.deliverables:
            kind = capital(say("row-deliverable", language))
            yield f"  {kind}: {line(deliverable, 0)}"
    if app.milestones:
        yield f"{capital(say('rows-milestone', language))}:"
        for milestone in app.milestones:
            yield line(milestone, 1)
    if app.dependencies:
        yield f"{capital(say('rows-dependency', language))}:"
        for each in app.dependencies:
            kind = say(f"term-dependency-kind-{each.kind}", language)
            kind += f", {say('cli-schedule-lag', language, days=f'{each.lag:+d}')}" if each.lag else ""
            yield f"  {called(each.before)} → {called(each.after)} ({kind})"
    yield from _not_kept(snapshot, language)


def _when(snapshot: Snapshot, row: Any, language: str) -> str:
    """The days of a row in words; also of one that ends before it starts."""
    span = snapshot.schedule.spans.get(row.id)
    if span is not None:
        days = (span.start,) if span.start == span.end else span
        return " – ".join(show_date(day, language) for day in days)
    if row.id not in snapshot.schedule.reversed:
        return say("cli-schedule-undated", language)
    told = say("cli-schedule-reversed", language)
    if isinstance(row.start, date) and isinstance(row.end, date):
        return f"{show_date(row.start, language)} – {show_date(row.end, language)}, {told}"
    return told


def _not_kept(snapshot: Snapshot, language: str) -> Iterator[str]:
    """Loops, dependencies that are not kept, and what reaches too far."""
    found = snapshot.schedule
    for cycle in found.cycles:
        names = " → ".join(_called(snapshot, i, language) for i in (*cycle, *cycle[:1]))
        yield say("cli-schedule-cycle", language, names=names)
    for broken in found.broken:
        before, after = (_called(snapshot, i, language) for i in (broken.before, broken.after))
        if any(broken.before in cycle and broken.after in cycle for cycle in found.cycles):
            yield say("cli-schedule-in-cycle", language, before=before, after=after)
            continue
        phrase = "cli-schedule-broken" if found.fix(broken.id) else "cli-schedule-unkept"
        yield say(phrase, language, before=before, after=after, days=broken.days)
    for each in found.outside:
        name, of = (_called(snapshot, i, language) for i in (each.id, each.of))
        if each.of == snapshot.application.id:
            of = say("cli-schedule-project", language)
        for side, days in (("before", each.before), ("after", each.after)):
            if days:
                yield say(f"cli-schedule-{side}", language, name=name, of=of, days=days)
