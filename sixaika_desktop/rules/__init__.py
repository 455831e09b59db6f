"""Whether an application may: verdicts on it by the rules of its call."""

from sixaika_desktop.rules import checks as checks
from sixaika_desktop.rules.check import CHECKS
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.found import found_by, found_text
from sixaika_desktop.rules.judge import Judgement, judge
from sixaika_desktop.rules.verdict import Finding, Fix, State, Verdict, eligible

__all__ = [
    "CHECKS",
    "Facts",
    "Finding",
    "Fix",
    "Judgement",
    "State",
    "Verdict",
    "eligible",
    "found_by",
    "found_text",
    "judge",
]
