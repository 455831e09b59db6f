"""One check asked of a small application."""

from dataclasses import replace
from typing import Any

from sixaika_desktop.calls.model import (
    Call,
    Rule,
)
from sixaika_desktop.domain.model import (
    Application,
    Cost,
)
from sixaika_desktop.rules import CHECKS, Finding, judge
from tests.calls.small_call import small
from tests.rules.small_application import application, facts, with_partner

NAMES = {"fi": "Nimi", "sv": "Namn", "en": "Name"}


def call_asking(check: str, call: Call | None = None, **arguments: Any) -> Call:
    """A call with one rule."""
    call = call or small()
    known = CHECKS[check].asked.arguments
    given = {name: a.default for name, a in known.items() if not a.required and not name.startswith("when_")}
    rule = Rule(
        id="X",
        check=check,
        arguments=given | arguments,
        source=call.sources["law"],
        article="1 §",
        severity={"drafting": "blocks", "submission": "blocks"},
        says=NAMES,
        title=NAMES,
        fix=" ".join(CHECKS[check].asked.fixes),
    )
    return replace(call, rules=(rule,))


def found(app: Application, check: str, call: Call | None = None, **arguments: Any) -> tuple[Finding, ...]:
    """The findings of one check."""
    return judge(facts(app, call_asking(check, call, **arguments))).verdicts[-1].findings


def state(app: Application, check: str, call: Call | None = None, **arguments: Any) -> str:
    """What one check comes to."""
    return judge(facts(app, call_asking(check, call, **arguments))).verdicts[-1].state.value


def with_costs(*costs: Cost, **fields: Any) -> Application:
    return with_partner(application(**fields), 0, costs=costs)
