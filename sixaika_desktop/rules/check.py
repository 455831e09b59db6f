"""How a check is declared: a small typed function, whose signature is the schema of a rule's arguments.

A check looks at the whole application, at one partner, or at one row of a partner; it may have a part for
each. Each part yields a `Finding` for every thing that is wrong or cannot be told, and nothing where all is
well::

    @check(gives="count", limits="least most", needs="partners")
    def partner_count(facts: Facts, *, least: int = 0, most: int = 0) -> Findings:

`needs` names what a part looks at besides the partner's own fields and the row itself; while that is the
same, its findings are kept. `tests/rules/test_needs.py` watches that no part looks at more.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, get_args, get_type_hints

from sixaika_desktop.calls.asked import CHECKS as ASKED
from sixaika_desktop.calls.asked import Argument, Asked
from sixaika_desktop.domain.model import Row
from sixaika_desktop.rules.conditions import CONDITIONS, ROW_FIELDS
from sixaika_desktop.rules.facts import Facts
from sixaika_desktop.rules.verdict import Finding

Findings: TypeAlias = Iterable[Finding]
Part: TypeAlias = Callable[..., Findings]

Need: TypeAlias = Literal[
    "who", "traits", "contacts", "posts", "costs", "incomes", "financing", "aid", "money", "has_money",
    "answers", "attachments", "work", "dates", "model", "form", "steering", "transfers", "round", "title",
    "advance", "submission", "dependencies",
]  # fmt: skip
"""What a part of a check looks at. `who`: every partner's own fields; `posts` and the like: those rows, of
its partner or, where a part is about the whole, of every partner; `money`: the budget, of its partner or of
all, with the rows of those that count; `has_money`: only whether there are costs and financing at all;
`traits`: see `Traits`.

A partner part always has its partner's own fields, a row part these and its row.
"""

NEEDS: Final[frozenset[str]] = frozenset(get_args(Need))


@dataclass(slots=True, kw_only=True)
class Check:
    """A kind of question with its parts."""

    asked: Asked
    parts: dict[str, Part] = field(default_factory=dict[str, Part])
    needs: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    rows: tuple[type[Row], ...] = ()
    is_asked: Callable[[Facts], bool] | None = None


_SCOPES: Final = {"facts": "project", "facts partner": "partner", "facts partner row": "row"}

CHECKS: Final[dict[str, Check]] = {}
"""Every check by its function's name."""


def check(
    *,
    gives: str = "",
    fixes: str = "",
    limits: str = "",
    needs: str = "",
    is_asked: Callable[[Facts], bool] | None = None,
) -> Callable[[Part], Part]:
    """Declare a check. `gives`: the values of its findings, with € or % behind amounts ("count share%");
    `fixes`, `limits` and `needs` by name; `is_asked` tells whether the round lets it be asked at all.
    """

    def declare(function: Part) -> Part:
        name = function.__name__
        asked = Asked(
            name=name,
            about=inspect.getdoc(function) or "",
            arguments={**_arguments(function), **CONDITIONS},
            gives=dict(_given(word) for word in gives.split()),
            fixes=tuple(fixes.split()),
            limits=tuple(limits.split()),
        )
        if name in CHECKS:
            raise ValueError(f"two checks are called {name}")
        CHECKS[name] = Check(asked=asked, is_asked=is_asked)
        ASKED[name] = asked
        _add(CHECKS[name], function, needs)
        return function

    return declare


def part_of(name: str, *, needs: str = "") -> Callable[[Part], Part]:
    """Declare a further part of a check, with the same arguments."""

    def declare(function: Part) -> Part:
        _add(CHECKS[name], function, needs)
        return function

    return declare


def _given(word: str) -> tuple[str, str]:
    return (word[:-1], word[-1]) if word[-1] in "€%" else (word, "")


def _arguments(function: Part) -> Mapping[str, Argument]:
    hints = get_type_hints(function, include_extras=True)
    return {
        p.name: Argument(
            name=p.name,
            hint=hints[p.name],
            required=p.default is inspect.Parameter.empty,
            default=None if p.default is inspect.Parameter.empty else p.default,
        )
        for p in inspect.signature(function).parameters.values()
        if p.kind is inspect.Parameter.KEYWORD_ONLY
    }


def _add(to: Check, function: Part, needs: str) -> None:
    takes = [
        p.name
        for p in inspect.signature(function).parameters.values()
        if p.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    scope = _SCOPES[" ".join(takes)]
    needed = frozenset(needs.split())
    if strange := needed - NEEDS:
        raise ValueError(f"{to.asked.name}: nothing is called {', '.join(strange)}")
    if scope == "row" and (wide := needed & {"money", *ROW_FIELDS}):
        raise ValueError(f"{to.asked.name}: the part for rows cannot look at {', '.join(wide)}")
    if scope in to.parts:
        raise ValueError(f"{to.asked.name} has two parts for a {scope}")
    to.parts[scope] = function
    to.needs[scope] = needed
    if scope == "row":
        hint = get_type_hints(function)["row"]
        to.rows = get_args(hint) or (hint,)
