"""WHEN: dates and periods, dependencies, slack, the critical path. Nothing here moves anything by itself."""

from sixaika_desktop.schedule.calendar import Calendar, KnownDay, calendar_of
from sixaika_desktop.schedule.engine import Broken, Schedule, compute
from sixaika_desktop.schedule.moves import Moves, moved
from sixaika_desktop.schedule.spans import Outside, Span

__all__ = [
    "Broken",
    "Calendar",
    "KnownDay",
    "Moves",
    "Outside",
    "Schedule",
    "Span",
    "calendar_of",
    "compute",
    "moved",
]
