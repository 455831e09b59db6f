"""What a rule comes to: met, missed, open, or met with reason."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from sixaika_desktop.calls.model import Dated, Rule
from sixaika_desktop.domain.model import Application, SpecialReason, Where
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.rules import words

if TYPE_CHECKING:
    from sixaika_desktop.rules.facts import Facts

Label: TypeAlias = str | Mapping[str, str]
"""The name of a thing: a key of the program's phrases, or a text by language out of the call or the
application.
"""

Values: TypeAlias = Mapping[str, Any]


class State(StrEnum):
    """What a rule comes to (täyttyy, ei täyty, avoin, täyttyy erityisestä syystä)."""

    MET = "met"
    MISSED = "missed"
    OPEN = "open"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A remedy that one click applies (korjaus): `label` is a phrase filled in by `values`."""

    name: str
    label: str
    values: Values = field(default_factory=dict[str, Any])
    edit: Callable[[Application], Application]

    def text(self, language: str) -> str:
        """What the click does."""
        return say(self.label, language, **{k: words.shown(v, "", language) for k, v in self.values.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong; or, where `lacks` names something, one that cannot be told before that is
    given.

    `values` decided it and fill in the rule's sentence; `whose` statement is lacking: project, lead, or a
    partner's id. `cause` is a phrase, filled in by `values`, that says better than a list what it waits for.
    `reason` is the special reason that excuses it. `law` is the value that decided it, where that has changed
    over time.
    """

    where: Where | None = None
    values: Values = field(default_factory=dict[str, Any])
    lacks: tuple[Label, ...] = ()
    whose: str = ""
    cause: str = ""
    fixes: tuple[Fix, ...] = ()
    reason: SpecialReason | None = None
    law: Dated | None = None

    def says(self, language: str, verdict: "Verdict", facts: "Facts") -> str:
        """The sentence about this one: the rule's own, or what is lacking."""
        if self.lacks:
            return self.lacks_text(language)
        return words.sentence(verdict.rule, "says", self.values, language, facts.call)

    def lacks_text(self, language: str) -> str:
        """What is lacking and whose it is; "" where nothing is."""
        if not self.lacks:
            return ""
        if self.cause:
            return say(
                self.cause, language, **{k: words.shown(v, "", language) for k, v in self.values.items()}
            )
        things = ", ".join(words.quoted(thing, language) for thing in self.lacks)
        partner = self.values.get("partner")
        name = words.shown(partner, "", language) if partner else ""
        if self.whose:
            whose = say(f"rules-whose-{self.whose}", language) if self.whose in ("project", "lead") else name
            return say("rules-open-statement", language, things=things, whose=whose)
        return say("rules-open-of" if name else "rules-open", language, things=things, partner=name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A rule with what it comes to; the rule's arguments are those in force in the application's round, its
    source that of the law which decided all its findings.

    `applies` is False where the rule is met only because there is nothing that it is about.
    """

    rule: Rule
    state: State
    findings: tuple[Finding, ...] = ()
    applies: bool = True

    @property
    def word(self) -> str:
        """The phrase for what it comes to: that of its state, or that it does not apply."""
        return f"rules-state-{self.state.value if self.applies else 'none'}"

    def severity(self, stage: str) -> str:
        """Blocks, warns or advises, at drafting or submission."""
        return self.rule.severity[stage]

    def says(self, language: str, facts: "Facts") -> str:
        """One sentence for each finding; the rule's title where there is none."""
        if not self.findings:
            return words.sentence(self.rule, "title", {}, language, facts.call)
        said: dict[str, None] = {}
        for finding in self.findings:
            text = finding.says(language, self, facts)
            if finding.reason is not None:
                text = say("rules-reason", language, text=text, reason=pick(finding.reason.text, language))
            said[text] = None
        return " ".join(said)


def eligible(verdicts: tuple[Verdict, ...], stage: str = "submission") -> bool:
    """Whether at this stage no blocking rule is missed or open."""
    return not any(
        v.state in (State.MISSED, State.OPEN) and v.rule.severity[stage] == "blocks" for v in verdicts
    )
