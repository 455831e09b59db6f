"""What a list of applications shows, kept so that no application need be computed for it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sixaika_desktop.domain.map import EMPTY
from sixaika_desktop.domain.model import Application, Texts
from sixaika_desktop.domain.money import Mode, round_to
from sixaika_desktop.domain.shape import Kind
from sixaika_desktop.storage.columns import COLUMNS

_CENT = Decimal("0.01")
_MOST = 2**63
"""A column of whole cents holds less than this, either sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What the program computed: euros, and how many rules are met, missed, open, met with a reason.

    `call_version` is that of the call it was judged by.
    """

    total: Decimal
    support: Decimal
    own: Decimal
    met: int = 0
    missed: int = 0
    open: int = 0
    reason: int = 0
    call_version: str = ""

    def columns(self, program: str) -> dict[str, Any]:
        """The columns of `summaries` that it fills; amounts in whole cents."""
        return {
            "current": True,
            "program": program,
            "judged_by": self.call_version,
            **self._amounts(),
            "met": self.met,
            "missed": self.missed,
            "open": self.open,
            "reason": self.reason,
        }

    def _amounts(self) -> dict[str, int | None]:
        """The amounts in cents; none of them where one is larger than a column holds."""
        found = {name: cents(getattr(self, name)) for name in ("total", "support", "own")}
        fit = all(abs(amount) < _MOST for amount in found.values())
        return {name: amount if fit else None for name, amount in found.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One application in the list.

    `current` is false where the summary is of an earlier state or was made by another version of the program
    and should be made anew. `revision` counts the saves. Times are ISO in UTC; `deleted` is "" where it is
    not.
    """

    id: str
    acronym: str
    title: Texts
    call: str
    call_version: str
    round: str
    state: str
    created: str
    updated: str
    deleted: str
    revision: int
    current: bool
    summary: Summary | None

    @property
    def is_outdated(self) -> bool:
        """Whether its summary should be made anew: by no call and of what is put away there is none."""
        return bool(self.call) and not self.deleted and not self.current

    @property
    def total(self) -> Decimal | None:
        """The total cost in euros, where it has been computed."""
        return self.summary.total if self.summary else None

    @property
    def support(self) -> Decimal | None:
        """The support applied for in euros, where it has been computed."""
        return self.summary.support if self.summary else None

    @property
    def own(self) -> Decimal | None:
        """The partners' own money in euros, where it has been computed."""
        return self.summary.own if self.summary else None

    def as_dict(self) -> dict[str, Any]:
        """The entry as JSON data, amounts as text."""
        found: dict[str, Any] = {
            name: getattr(self, name)
            for name in ("id", "acronym", "call", "call_version", "round", "state", "created", "updated")
        }
        found["title"] = dict(self.title)
        found["current"] = self.current
        for name in ("total", "support", "own"):
            amount = getattr(self, name)
            found[name] = None if amount is None else str(amount)
        for name in ("met", "missed", "open", "reason"):
            found[name] = getattr(self.summary, name) if self.summary else None
        return found


def shown_columns(app: Application) -> dict[str, Any]:
    """The columns of `summaries` that are the application's own."""
    words = (app.acronym, app.code, app.diary, *app.title.values(), app.id)
    return {
        "acronym": app.acronym,
        "title": COLUMNS[Kind.TEXTS].put(app.title),
        "search": " ".join(word.casefold() for word in words if word),
        "call": app.call,
        "call_version": app.call_version,
        "round": app.round,
        "state": app.state,
    }


_TEXTS = ("application", "acronym", "call", "call_version", "round", "state", "created", "updated")


def entry(row: Any, program: str) -> Entry:
    """The entry of a row of `summaries`, as seen by this version of the program.

    ValueError, TypeError or ArithmeticError where its columns hold what no program of ours writes.
    """
    for name in _TEXTS:
        if type(getattr(row, name)) is not str:
            raise TypeError(f"no text in {name}")
    summary = None
    if row.total is not None:
        summary = Summary(
            total=euros(row.total),
            support=euros(row.support),
            own=euros(row.own),
            met=row.met,
            missed=row.missed,
            open=row.open,
            reason=row.reason,
            call_version=row.judged_by,
        )
    return Entry(
        id=row.application,
        acronym=row.acronym,
        title=COLUMNS[Kind.TEXTS].take(row.title) if row.title else EMPTY,
        call=row.call,
        call_version=row.call_version,
        round=row.round,
        state=row.state,
        created=row.created,
        updated=row.updated,
        deleted=row.deleted or "",
        revision=row.revision,
        current=row.current and row.program == program,
        summary=summary,
    )


def cents(amount: Decimal) -> int:
    """Euros as whole cents, half up."""
    return int(round_to(amount, _CENT, Mode.HALF_UP).scaleb(2))


def euros(amount: int) -> Decimal:
    """Whole cents as euros with two decimals."""
    return Decimal(amount).scaleb(-2)
