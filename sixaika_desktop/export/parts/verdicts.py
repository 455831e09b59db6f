"""The eligibility summary (kelpoisuus): how many rules are met, and each with its clause."""

from collections.abc import Mapping
from typing import Final

from sixaika_desktop.calls.clauses import reference, short_name
from sixaika_desktop.calls.model import Rule, Source
from sixaika_desktop.domain.phrases import pick
from sixaika_desktop.export.figures.shapes import Shape, Text, state_mark
from sixaika_desktop.export.flow import Ink, Strip
from sixaika_desktop.export.manuscript import MUTED, SMALL, STRONG
from sixaika_desktop.export.measure import Face, width
from sixaika_desktop.export.parts import fields
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT
from sixaika_desktop.rules import Verdict, words
from sixaika_desktop.rules.verdict import State

COLOURS: Final[Mapping[str, str]] = {
    "met": LIGHT.met,
    "missed": LIGHT.missed,
    "open": LIGHT.open,
    "reason": LIGHT.reason,
}

UNVERIFIED: Final = "\u00a0°"
"""Marks what was not checked against its source: a section of the form, a rule."""
MOST: Final = 8
"""So many findings of one rule are told one by one."""


def verdicts(subject: Subject, stage: str = "submission") -> None:
    """Writes the counts, then every rule under its heading; what stands in the way comes first."""
    ms, snapshot = subject.ms, subject.snapshot
    fields.begin(subject, ms.say("paper-verdicts"))
    ms.text(ms.say("paper-eligible" if snapshot.eligible(stage) else "paper-not-eligible"), STRONG)
    ms.add([_counts(subject)])
    notes = [ms.say("paper-verdicts-note")]
    if any(not v.rule.verified for v in snapshot.verdicts):
        notes.append(ms.say("paper-unverified-rules", mark=UNVERIFIED.strip()))
    ms.text(" ".join(notes), SMALL, space=6.0)
    if not snapshot.verdicts:
        ms.text(ms.say("paper-no-rules"), MUTED, space=8.0)
        return
    found = [v for v in snapshot.verdicts if applies(v)]
    asked = sorted(found, key=lambda v: ("missed", "open", "reason", "met").index(v.state.value))
    rows: list[Row] = []
    group = ""
    for verdict in asked:
        if verdict.state.value != group:
            group = verdict.state.value
            count = sum(v.state.value == group for v in asked)
            rows.append(Row([f"{ms.say(f'paper-state-{group}s')} ({count})", "", "", ""], "group"))
        rows.append(_row(subject, verdict, stage))
    if others := [v for v in snapshot.verdicts if not applies(v)]:
        rows.append(Row([f"{ms.say('paper-not-applying')} ({len(others)})", "", "", ""], "group"))
        rows += [_idle(subject, verdict) for verdict in others]
    columns = (
        Column(ms.say("paper-state"), width=84),
        Column(ms.say("paper-number"), width=38),
        Column(ms.say("paper-rule"), weight=1.7),
        Column(ms.say("paper-clause"), weight=1),
    )
    table(ms, columns, rows)
    _sources(subject)


def applies(verdict: Verdict) -> bool:
    """Whether a rule is asked of this application at all."""
    return verdict.applies


def _counts(subject: Subject) -> Strip:
    ms = subject.ms
    shapes: list[Shape] = []
    x = 0.0
    for state, colour in COLOURS.items():
        count = sum(v.state.value == state for v in subject.snapshot.verdicts if applies(v))
        text = f"{count} {ms.say(f'paper-count-{state}')}"
        shapes += state_mark(state, x + 5, 9.0, 9.0, colour)
        shapes.append(Text(x + 14, 12.5, text, 10.0, colour, "bold"))
        x += 14 + width(text, 10.0, "bold") + 20
    return Strip(18.0, (Ink(ms.root.add("P"), tuple(shapes)),), space=6.0)


def _row(subject: Subject, verdict: Verdict, stage: str) -> Row:
    ms, rule = subject.ms, verdict.rule
    state = verdict.state.value
    colour = COLOURS[state]
    weight = ms.say(f"paper-{verdict.severity(stage)}") if state in ("missed", "open") else ""
    word = ms.say(f"paper-state-{state}") + ("" if rule.verified else UNVERIFIED)
    return Row(
        [
            Cell(word, colour=colour, state=state, below=weight),
            Cell(rule.id, colour=LIGHT.muted),
            _told(subject, verdict),
            Cell(clause(rule, ms.language), colour=LIGHT.muted),
        ]
    )


def _idle(subject: Subject, verdict: Verdict) -> Row:
    """A rule that this application gives no cause to ask."""
    ms = subject.ms
    title = words.sentence(verdict.rule, "title", {}, ms.language, subject.snapshot.call)
    texts = (ms.say("paper-state-na"), verdict.rule.id, title, clause(verdict.rule, ms.language))
    return Row([Cell(text, colour=LIGHT.muted) for text in texts])


def _told(subject: Subject, verdict: Verdict) -> Cell:
    """What the rule asks, and under it what was found, the same of many partners said once."""
    ms, facts = subject.ms, subject.snapshot.facts
    title = words.sentence(verdict.rule, "title", {}, ms.language, subject.snapshot.call)
    if verdict.state is State.REASON:
        return Cell(title, below=verdict.says(ms.language, facts))
    lacking: dict[str, list[str]] = {}
    said: dict[str, None] = {}
    for finding in verdict.findings:
        if finding.lacks and not finding.cause:
            things = ", ".join(words.label(thing, ms.language) for thing in finding.lacks)
            names = lacking.setdefault(things, [])
            if partner := finding.values.get("partner"):
                names.append(words.shown(partner, "", ms.language))
        else:
            said[finding.says(ms.language, verdict, facts)] = None
    texts = list(said)[:MOST]
    if len(said) > MOST:
        texts.append(ms.say("paper-more-findings", count=len(said) - MOST))
    for things, names in lacking.items():
        who = f" ({', '.join(dict.fromkeys(names))})" if names else ""
        texts.append(ms.say("paper-lacking", things=things.rstrip(".")) + who)
    face: Face = "bold" if verdict.state in (State.MISSED, State.OPEN) else "regular"
    return Cell(title, face=face, below="\n".join(texts))


def clause(rule: Rule, language: str = "en") -> str:
    """Where a rule stands, by number and article."""
    return reference(rule.source, rule.article, language)


def _below(subject: Subject, source: Source) -> str:
    return "\n".join(text for text in (pick(source.note, subject.ms.language), source.link) if text)


def _sources(subject: Subject) -> None:
    """What the clauses stand in, with the day each was last read."""
    ms = subject.ms
    used = {v.rule.source.id: v.rule.source for v in subject.snapshot.verdicts}
    if not used:
        return
    ms.heading(3, ms.say("paper-sources"))
    rows = [
        Row(
            [
                Cell(source.named(ms.language), below=_below(subject, source)),
                ms.day(source.checked),
            ]
        )
        for source in sorted(used.values(), key=lambda s: (short_name(s, ms.language), s.id))
    ]
    columns = (Column(ms.say("paper-cited"), weight=1), Column(ms.say("paper-last-read"), width=90))
    table(ms, columns, rows, space=4.0)
