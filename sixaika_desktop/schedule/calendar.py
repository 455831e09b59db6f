"""The calendar of an application (kalenteri): what the applicants wrote down, and the days known anyway."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application, CalendarEntry, Row, Where
from sixaika_desktop.domain.months import Day

State: TypeAlias = Literal["done", "passed", "overdue", "too_late", "today", "ahead", "open"]
"""done · passed (known, and nothing to be done about it) · overdue: its day has passed and it is not done ·
too_late: its day is after the deadline before which it must be · today · ahead · open: no day can be read.
"""

BEFORE_DEADLINE: Final = frozenset(
    ("board", "letter_asked", "letter_received", "signature", "authorisation", "submission", "signed")
)
"""What must have happened when the round closes (haku päättyy); an agreement may follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownDay(Row):
    """A day that stands elsewhere in the application or its call, and is only shown here.

    `kind`: opens, deadline (of the round), submission, start, end, signed (an attachment). `source` is where
    it stands; `note` the name of the attachment. `done`: it has happened.
    """

    kind: str
    source: Where
    day: date
    partner: str = ""
    note: str = ""
    done: bool = False


Line: TypeAlias = CalendarEntry | KnownDay


@dataclass(frozen=True, slots=True)
class Calendar:
    """The lines in order of days, those without a day last, and the deadline of the round (None: not given
    by any source).
    """

    lines: tuple[Line, ...]
    deadline: date | None

    def state(self, line: Line, today: date) -> State:
        """How a line stands on a day. Too late stays so when it is done: it was done too late."""
        if not isinstance(line.day, date):
            return "done" if line.done else "open"
        if self.deadline and line.kind in BEFORE_DEADLINE and line.day > self.deadline:
            return "too_late"
        if line.done:
            return "done"
        if line.day < today:
            return "passed" if isinstance(line, KnownDay) else "overdue"
        return "today" if line.day == today else "ahead"

    def overdue(self, today: date) -> int:
        """How many lines are overdue on a day."""
        return sum(self.state(line, today) == "overdue" for line in self.lines)

    def too_late(self, today: date) -> int:
        """How many lines have a day after the deadline though they must be before it."""
        return sum(self.state(line, today) == "too_late" for line in self.lines)


def calendar_of(app: Application, call: Call) -> Calendar:
    """The calendar of an application in its round."""
    round = call.round_named.get(app.round)
    opens, closes = (round.opens, round.closes) if round else (None, None)
    in_round = Where(app.id, "round")
    known = [
        _known("opens", in_round, opens),
        _known("deadline", in_round, closes),
        _known("submission", Where(app.id, "submission"), app.submission, done=app.state != "draft"),
        _known("start", Where(app.id, "start"), app.start),
        _known("end", Where(app.id, "end"), app.end),
        *(
            _known("signed", Where(a.id, "signed"), a.signed, partner=a.partner, note=a.name, done=True)
            for a in app.attachments
        ),
    ]
    return Calendar(_in_order([*(day for day in known if day), *app.calendar]), closes)


def _known(
    kind: str, source: Where, day: Day, *, partner: str = "", note: str = "", done: bool = False
) -> KnownDay | None:
    if not isinstance(day, date):
        return None
    return KnownDay(
        id=f"{kind}/{source.id}", kind=kind, source=source, day=day, partner=partner, note=note, done=done
    )


def _in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: line.day if isinstance(line.day, date) else date.max))
