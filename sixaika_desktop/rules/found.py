"""What a rule found, also where all is well: the figures that a limit is held against."""

from typing import Any

from sixaika_desktop.calls.model import Rule
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.rules import words
from sixaika_desktop.rules.check import CHECKS
from sixaika_desktop.rules.conditions import CONDITIONS
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.verdict import Finding, Values


def found_by(rule: Rule, facts: Facts) -> tuple[Finding, ...]:
    """What the rule found of the whole and of each partner; nothing where it holds nothing against a limit.

    A rule that one row is asked by does not tell every row.
    """
    check = CHECKS.get(rule.check)
    if check is None:
        return ()
    telling = facts.telling_all()
    arguments: dict[str, Any] = {n: v for n, v in rule.arguments.items() if n not in CONDITIONS}
    found: list[Finding] = []
    if "project" in check.parts:
        found += check.parts["project"](telling, **arguments)
    if "partner" in check.parts:
        found += (f for p in telling.active for f in check.parts["partner"](telling, p, **arguments))
    return tuple(f for f in found if not f.lacks)


def found_text(rule: Rule, values: Values, language: str) -> str:
    """What was found in words: "784 420 € of 1 170 776 €, 67 %; at most 784 420 €"; "" where no words fit."""
    units = CHECKS[rule.check].asked.gives
    told = {name: words.shown(value, units.get(name, ""), language) for name, value in values.items()}
    given = {name for name, value in values.items() if value is not None}
    for phrase, needs in _PHRASES:
        if needs <= given:
            return say(phrase, language, **told)
    return ""


_PHRASES = (
    ("rules-found-share", {"amount", "total", "share", "limit"}),
    ("rules-found-amount", {"amount"}),
    ("rules-found-months", {"months"}),
    ("rules-found-places", {"places"}),
    ("rules-found-count", {"count"}),
    ("rules-found-days", {"start", "submission"}),
    ("rules-found-window", {"submission", "window"}),
    ("rules-found-end", {"end"}),
    ("rules-found-part", {"share"}),
    ("rules-found-length", {"length"}),
    ("rules-found-value", {"value"}),
)
