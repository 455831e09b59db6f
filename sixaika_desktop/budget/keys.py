"""Keys of figures: a name and zero or more `/axis=value` in a fixed order, as in
`cost/partner=p1/period=2027`.

`work_package=-` is not tied to a work package, `period=-` not placed in time, `year=-` in no year,
`source=-` from a source that is not chosen yet.
"""

from dataclasses import dataclass, field
from typing import Final

AXES: Final = ("partner", "work_package", "period", "year", "category", "source", "rate", "row")
NONE: Final = "-"

NAMES: Final[dict[str, tuple[frozenset[str], ...]]] = {
    "cost": (
        frozenset({"partner", "work_package", "period", "category"}),
        frozenset({"partner", "year", "category"}),
    ),
    **dict.fromkeys(
        ("income", "net", "gap", "support", "own", "other", "public"),
        (frozenset({"partner", "period"}), frozenset({"partner", "year"})),
    ),
    **dict.fromkeys(("base", "investment", "staff"), (frozenset({"partner", "period"}),)),
    "financing": (frozenset({"partner", "period", "source"}), frozenset({"partner", "year", "source"})),
    "rate": (frozenset({"partner", "rate"}),),
    **dict.fromkeys(("months", "hours"), (frozenset({"partner", "work_package", "period"}),)),
    **dict.fromkeys(("share/support", "share/own", "share/cost"), (frozenset({"partner"}),)),
    "row": (frozenset({"partner", "period", "row"}), frozenset({"partner", "year", "row"})),
}
"""Every name, with the sets of axes it may have."""

NEEDED: Final[dict[str, frozenset[str]]] = {
    "rate": frozenset({"rate"}),
    "share/cost": frozenset({"partner"}),
    "row": frozenset({"partner", "row"}),
}
"""Axes that a name cannot do without."""

MEANT: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("total", "totals", "sum", "budget", "expenses", "kustannukset", "kostnader"), ("cost",)),
    **dict.fromkeys(("grant", "subsidy", "aid", "eu", "tuki", "stöd"), ("support",)),
    **dict.fromkeys(("funding", "finance", "sources", "rahoitus", "finansiering"), ("financing",)),
    **dict.fromkeys(("self", "match", "omarahoitus", "självfinansiering"), ("own",)),
    **dict.fromkeys(
        ("share", "percent", "percentage", "rate", "osuus", "andel"), ("share/support", "share/own")
    ),
    **dict.fromkeys(("time", "person-months", "pm", "htk"), ("months", "hours")),
    "hours": ("months",),
    "months": ("hours",),
    **dict.fromkeys(("salary", "salaries", "pay", "personnel", "palkat", "löner"), ("staff",)),
    **dict.fromkeys(("revenue", "tulot", "inkomster"), ("income",)),
    **dict.fromkeys(("rest", "missing", "difference", "remaining"), ("gap",)),
}
"""What people call a figure, and the names they mean."""

FIRST: Final = ("cost", "support", "own", "financing", "gap")
"""The figures to name to somebody who has named none."""


@dataclass(frozen=True, slots=True)
class Key:
    """A figure's key taken apart; an axis that is left out is summed over."""

    name: str
    at: dict[str, str] = field(default_factory=dict[str, str])

    def __str__(self) -> str:
        return "/".join(
            (self.name, *(f"{axis}={_written(self.at[axis])}" for axis in AXES if axis in self.at))
        )

    def get(self, axis: str) -> str | None:
        """The value of an axis, "" for none of it, None where it is left out."""
        return self.at.get(axis)

    def without(self, *axes: str) -> "Key":
        """The margin over these axes."""
        return Key(self.name, {axis: value for axis, value in self.at.items() if axis not in axes})

    def plus(self, **at: str) -> "Key":
        """The part at these places."""
        return Key(self.name, {**self.at, **at})

    def of(self, name: str) -> "Key":
        """The figure of another name at the same place."""
        return Key(name, self.at)


def key(name: str, **at: str) -> Key:
    """A key by its axes."""
    return Key(name, at)


def parse(text: str) -> Key | None:
    """The key of a text, its places in any order; None where it is none: an unknown name, axes it has not or
    twice the same."""
    words = text.split("/")  # a value holds no slash, see `_written`
    names = [word for word in words if "=" not in word]
    name = "/".join(names)
    if name not in NAMES or words[: len(names)] != names:
        return None
    at: dict[str, str] = {}
    for word in words[len(names) :]:
        axis, _, value = word.partition("=")
        if axis in at or axis not in AXES or not value:
            return None
        at[axis] = "" if value == NONE and axis in ("work_package", "period", "year") else _read(value)
    if not any(at.keys() <= axes for axes in NAMES[name]) or not NEEDED.get(name, frozenset()) <= at.keys():
        return None
    return Key(name, {axis: at[axis] for axis in AXES if axis in at})


def _written(value: str) -> str:
    """A value as it stands in a key: the sources of an application may have any name."""
    return value.replace("%", "%25").replace("/", "%2F") or NONE


def _read(value: str) -> str:
    return value.replace("%2F", "/").replace("%25", "%")
