"""A small application under the small call, for tests that look at one rule at a time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sixaika_desktop import budget, schedule
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Attachment,
    Financing,
    Partner,
    Post,
    answer_id,
)
from sixaika_desktop.rules import Facts, Judgement, Verdict, judge
from tests.calls.small_call import small


def partner(number: int, role: str = "implementer", **fields: Any) -> Partner:
    """A partner with one post of 1 000 € and its financing."""
    own = f"p{number}"
    values: dict[str, Any] = {
        "id": own,
        "role": role,
        "name": Map({"fi": f"Toteuttaja {number}", "en": f"Partner {number}"}),
        "posts": (Post(id=f"{own}-post", category="staff", pay=Decimal(1000), unplaced=Decimal(1)),),
        "financing": (
            Financing(id=f"{own}-eu", source="eu", share=Decimal(80)),
            Financing(id=f"{own}-own", source="own", rest=True),
        ),
    }
    return Partner(**(values | fields))


def application(*partners: Partner, **fields: Any) -> Application:
    """An application of the small call that meets all its rules; two partners where none are given."""
    place = answer_id("summary", language="fi")
    values: dict[str, Any] = {
        "id": "app",
        "call": "small",
        "round": "spring",
        "start": date(2016, 3, 1),
        "end": date(2017, 2, 28),
        "submission": date(2016, 1, 10),
        "cost_model": "flat-24",
        "partners": partners or (partner(1, "lead"), partner(2)),
        "answers": (Answer(id=place, question="summary", language="fi", value="Kyllä"),),
        "attachments": (Attachment(id="a1", kind="agreement", name="sopimus.pdf"),),
    }
    return Application(**(values | fields))


def facts(app: Application, call: Call | None = None) -> Facts:
    """What the checks look at."""
    call = call or small()
    money = budget.compute(app, call)
    return Facts(app, call, money, schedule.compute(app, money.periods))


def judged(app: Application, call: Call | None = None) -> Judgement:
    """The verdicts on it."""
    return judge(facts(app, call))


def verdict(app: Application, rule: str, call: Call | None = None) -> Verdict:
    """The verdict of one rule."""
    return next(v for v in judged(app, call).verdicts if v.rule.id == rule)


def with_partner(app: Application, at: int, **fields: Any) -> Application:
    """The application with fields of one partner changed."""
    changed = replace(app.partners[at], **fields)
    return replace(app, partners=(*app.partners[:at], changed, *app.partners[at + 1 :]))
