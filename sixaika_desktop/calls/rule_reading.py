"""One rule of a call file: its own keys, and the arguments by the signature of the check it names."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Final, cast, get_args, get_origin

from sixaika_desktop.calls.asked import CHECKS, Argument, Asked
from sixaika_desktop.calls.model import GROUPS, Dated, Parameter, Round, Rule, Source
from sixaika_desktop.calls.reading import (
    Known,
    Place,
    Table,
    by_language,
    convert,
    nearest,
    refuse_name,
    shown,
    table,
)
from sixaika_desktop.calls.sentences import placeholders
from sixaika_desktop.domain.phrases import LANGUAGES

STAGES: Final = ("drafting", "submission")
SEVERITIES: Final = ("blocks", "warns", "advises")
OWN: Final = (
    "id", "check", "source", "article", "severity", "title", "says", "fix", "reason", "reason_article",
    "verified", "group", "note",
)  # fmt: skip
OF_ROUND: Final = "@round"
"""What a rule says for its source where that is the notice of the round."""
REQUIRED: Final = ("id", "check", "source", "article", "severity", "title", "says")


@dataclass(frozen=True, slots=True)
class Around:
    """What of the call a rule may name."""

    sources: Mapping[str, Source]
    parameters: Mapping[str, Parameter]
    known: Known
    rounds: tuple[Round, ...] = ()

    def source(self, name: str, place: Place) -> Source:
        """The source of this name; for `OF_ROUND` that of the first round, until one is asked."""
        if name == OF_ROUND:
            name = next((round_.source for round_ in self.rounds if round_.source), name)
        if name not in self.sources:
            refuse_name("source", name, self.sources, place)
        return self.sources[name]


def read_rule(raw: Table, place: Place, around: Around) -> Rule:
    """The rule, or CallError."""
    for key in REQUIRED:
        if key not in raw:
            place.fail("calls-missing-key", missing=key)
    check = convert(raw["check"], str, place / "check")
    if check not in CHECKS:
        refuse_name("check", check, CHECKS, place / "check")
    asked = CHECKS[check]
    source = convert(raw["source"], str, place / "source")
    arguments = _arguments(raw, asked, place, around)
    rule = Rule(
        id=raw["id"],
        check=check,
        arguments=arguments,
        source=around.source(source, place / "source"),
        of_round=source == OF_ROUND,
        article=convert(raw["article"], str, place / "article"),
        severity=_severity(raw["severity"], place / "severity"),
        title=_sentence(raw["title"], set(asked.arguments), place / "title"),
        says=_sentence(raw["says"], {*asked.arguments, *asked.gives}, place / "says"),
        group=convert(raw.get("group", ""), str, place / "group"),
        reason=convert(raw.get("reason", False), bool, place / "reason"),
        reason_article=convert(raw.get("reason_article", ""), str, place / "reason_article"),
        verified=convert(raw.get("verified", True), bool, place / "verified"),
        fix=convert(raw.get("fix", ""), str, place / "fix"),
        note=by_language(raw["note"], place / "note") if "note" in raw else {},
    )
    if rule.group and rule.group not in GROUPS:
        (place / "group").fail("calls-wrong-word", found=shown(rule.group), words=", ".join(GROUPS))
    if rule.reason and not rule.reason_article:
        place.fail("calls-missing-key", missing="reason_article")
    for name in rule.fix.split():
        if name not in asked.fixes:
            refuse_name("fix", name, asked.fixes, place / "fix")
    return rule


def _severity(raw: Any, place: Place) -> dict[str, str]:
    if isinstance(raw, str):
        raw = dict.fromkeys(STAGES, raw)
    found = table(raw, place)
    for stage, word in found.items():
        if stage not in STAGES:
            (place / stage).fail("calls-unknown-key", known=", ".join(STAGES))
        if word not in SEVERITIES:
            (place / stage).fail("calls-wrong-word", found=shown(word), words=", ".join(SEVERITIES))
    if missing := [stage for stage in STAGES if stage not in found]:
        place.fail("calls-missing-key", missing=missing[0])
    return {stage: found[stage] for stage in STAGES}


def _sentence(raw: Any, allowed: set[str], place: Place) -> dict[str, str]:
    found = by_language(raw, place)
    for language in LANGUAGES:
        try:
            asked = placeholders(found[language])
        except ValueError as error:
            (place / language).fail("calls-braces", found=str(error))
        for name in sorted(asked - allowed):
            (place / language).fail("calls-no-value", name=f"{{{name}}}", known=nearest(name, allowed))
    return found


def _arguments(raw: Table, asked: Asked, place: Place, around: Around) -> dict[str, Any]:
    found: dict[str, Any] = {
        name: arg.default
        for name, arg in asked.arguments.items()
        if not arg.required and not name.startswith("when_")
    }
    for key, value in raw.items():
        if key in OWN:
            continue
        if key not in asked.arguments:
            (place / key).fail("calls-no-argument", check=asked.name, known=nearest(key, asked.arguments))
        found[key] = _argument(value, asked.arguments[key], place / key, around)
    for name, argument in asked.arguments.items():
        if argument.required and name not in raw:
            place.fail("calls-lacks-argument", check=asked.name, missing=name)
    return found


def _argument(value: Any, argument: Argument, place: Place, around: Around) -> Any:
    over_time = is_over_time(argument.hint)
    if isinstance(value, dict) and set(value) == {"parameter"}:  # pyright: ignore[reportUnknownArgumentType]
        name = convert(value["parameter"], str, place / "parameter")
        if name not in around.parameters:
            refuse_name("parameter", name, around.parameters, place / "parameter")
        parameter = around.parameters[name]
        hint = convertible(argument.hint)
        values = tuple(
            replace(dated, value=convert(_listed(dated.value), hint, place / "parameter", around.known))
            for dated in parameter.values
        )
        return values if over_time else replace(parameter, values=values)
    if over_time:
        return (Dated(since=date.min, value=convert(value, convertible(argument.hint), place, around.known)),)
    return convert(value, argument.hint, place, around.known)


def _listed(value: Any) -> Any:
    return list(cast("tuple[Any, ...]", value)) if isinstance(value, tuple) else value


def is_over_time(hint: Any) -> bool:
    """Whether a whole series of dated values goes into this argument."""
    return get_origin(hint) is Annotated and get_args(hint)[0] == tuple[Dated, ...]


def convertible(hint: Any) -> Any:
    """The type of one value: a number where a series is taken."""
    return Decimal if is_over_time(hint) else hint
