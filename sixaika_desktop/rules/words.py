"""The words of a verdict: values as the reader of a language sees them, put into the call's sentences."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Final, cast, get_args, get_origin

from sixaika_desktop.calls.asked import CHECKS, Names, Unit
from sixaika_desktop.calls.model import Call, Dated, Rule
from sixaika_desktop.calls.sentences import fill
from sixaika_desktop.domain import money
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.phrases import has, pick, say

FEW: Final = 8
"""So many of a list's members are named."""


def label(thing: str | Mapping[str, str], language: str) -> str:
    """The name of a thing: a phrase of the program, or a text by language."""
    return say(thing, language) if isinstance(thing, str) else pick(thing, language)


def quoted(thing: str | Mapping[str, str], language: str) -> str:
    """The name of a thing; a text of the call or the application in quotation marks."""
    if isinstance(thing, str):
        return say(thing, language)
    return say("rules-quoted", language, text=pick(thing, language))


def tidy(text: str) -> str:
    """A sentence in which a value that ends one stands last, with one full stop."""
    return _DOUBLED.sub(r"\1", text)


_SHOWN: Final = Decimal("0.000001")
"""So fine a per cent is shown."""

_DOUBLED: Final = re.compile(r"(?<=[^.])([.?!])\.(?=\s|$)")


def shown(value: Any, unit: str, language: str) -> str:
    """A value in the reader's language; nothing as a dash."""
    spoken: money.Language = "fi" if language == "fi" else "sv" if language == "sv" else "en"
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return say("rules-yes" if value else "rules-no", language)
    if isinstance(value, Decimal):
        places = 2 if unit == "€" else None
        if unit == "%" and value != value.to_integral_value():
            value = money.round_to(value, _SHOWN, money.Mode.HALF_EVEN).normalize(money.EXACT)
        return money.show(value, spoken, places, "€" if unit == "€" else "%" if unit == "%" else "")
    if isinstance(value, date):
        return show_date(value, language)
    if isinstance(value, Mapping):
        return pick(cast("Mapping[str, str]", value), language) or "–"
    if isinstance(value, tuple):
        items = cast("tuple[Any, ...]", value)
        texts = [shown(item, unit, language) for item in items[:FEW]]
        return ", ".join(texts) + (" …" if len(items) > FEW else "") if items else "–"
    if isinstance(value, str) and value.startswith("rules-") and has(value):
        return say(value, language)
    return str(value)


def sentence(rule: Rule, which: str, values: Mapping[str, Any], language: str, call: Call) -> str:
    """A rule's sentence ("says" or "title"), its arguments and a finding's values filled in."""
    asked = CHECKS.get(rule.check)

    def value(name: str) -> str | None:
        if name in values:
            return shown(values[name], asked.gives.get(name, "") if asked else "", language)
        if name in rule.arguments and asked is not None:
            return _argument(rule.arguments[name], asked.arguments[name].hint, language, call)
        return None

    return tidy(fill(pick(getattr(rule, which), language), value))


def _argument(value: Any, hint: Any, language: str, call: Call) -> str:
    """An argument; what names something of the call is shown by its name."""
    if get_origin(hint) is tuple and isinstance(value, tuple):
        items = cast("tuple[Any, ...]", value)
        return ", ".join(_argument(item, get_args(hint)[0], language, call) for item in items) or "–"
    unit = ""
    if get_origin(hint) is Annotated:
        for mark in get_args(hint)[1:]:
            if isinstance(mark, Unit):
                unit = mark.sign
            if isinstance(mark, Names):
                return name_in_call(mark.kind, value, language, call)
    if isinstance(value, tuple) and value and isinstance(value[0], Dated):
        series = cast("tuple[Dated, ...]", value)
        return shown(series[-1].value, unit, language)
    return shown(value, unit, language)


def name_in_call(kind: str, code: str, language: str, call: Call) -> str:
    """The name of a category, question, annex, mark or cost model; the code itself where it has none."""
    if kind == "category" and code in call.category:
        return pick(call.category[code].names, language)
    if kind == "question" and code in call.question:
        return pick(call.question[code].names, language)
    if kind == "model" and code in call.model:
        return pick(call.model[code].names, language)
    rows: Mapping[str, Mapping[str, str]] = {}
    if kind == "annex":
        rows = {a.id: a.names for a in call.annexes}
    elif kind == "mark":
        rows = {m.code: m.names for m in call.marks}
    return pick(rows[code], language) if code in rows else code
