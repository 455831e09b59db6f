"""The schedule (aikataulu) of one application: computed whole, changing nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.months import Period
from sixaika_desktop.schedule import moves, network, spans
from sixaika_desktop.schedule.moves import Moves
from sixaika_desktop.schedule.network import Network
from sixaika_desktop.schedule.spans import Days, Outside, Reading, Span

LAST_DAY = date.max.toordinal()


class Broken(NamedTuple):
    """A dependency that the typed dates do not keep: its successor comes `days` calendar days too early."""

    id: str
    before: str
    after: str
    kind: str
    lag: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When everything is, what waits for what, and where that is not kept.

    `spans`: by id of every work package, task, milestone and deliverable its days, None while it has none
    (`open`). `earliest`: days if everything began as soon as it may from the project's start, with the
    lengths typed. `latest`: the last days possible without the last of all tasks and milestones ending later
    than typed. `slack` (pelivara): days between the typed and the latest finish, negative where a dependency
    is broken. `critical` (kriittinen polku): tasks without (dated) subtasks and milestones that have no
    slack, in order of time. `cycles`: rows that wait for one another, each loop in order; the links on a loop
    are left out of earliest, latest and slack. `reversed`: rows that end before they start. `outside`: what
    reaches beyond the task, work package or project it belongs to.
    """

    spans: Mapping[str, Span | None]
    open: tuple[str, ...]
    reversed: tuple[str, ...]
    earliest: Mapping[str, Span]
    latest: Mapping[str, Span]
    slack: Mapping[str, int]
    critical: tuple[str, ...]
    cycles: tuple[tuple[str, ...], ...]
    broken: tuple[Broken, ...]
    outside: tuple[Outside, ...]
    application: Application = field(repr=False, compare=False)
    periods: tuple[Period, ...] = field(repr=False, compare=False)
    _reading: Reading = field(repr=False, compare=False)
    _network: Network = field(repr=False, compare=False)

    def fix(self, dependency: str) -> Moves | None:
        """The moves that keep this dependency and break none that was kept; nothing moves unless it must.

        Empty where it is kept already or has no dates to compare; None where it lies on a loop or would leave
        the calendar. KeyError for an unknown dependency. `moved(application, moves)` is the edit.
        """
        for index, link in enumerate(self._network.links):
            if link.id == dependency:
                needed = moves.needed(self._reading, self._network, index)
                if needed is None or any(end > LAST_DAY for _, end in needed.values()):
                    return None
                return _spans(needed)
        if any(d.id == dependency for d in self.application.dependencies):
            return {}
        raise KeyError(dependency)


def compute(
    application: Application, periods: Iterable[Period], previous: Schedule | None = None
) -> Schedule:
    """The schedule of an application whose call cuts time into these periods.

    Returns `previous` itself where nothing it rests on has changed.
    """
    periods = tuple(periods)
    if previous is not None and _same(application, periods, previous):
        return previous
    reading = spans.read(application, {period.id: period for period in periods})
    net = network.build(application, reading)
    start = _first_day(application, reading)
    latest = network.latest(net, reading)
    slack = {row: latest[row][1] - reading.days[row][1] for row in latest}
    for row in sorted(reading.children, key=lambda r: _depth(reading, r), reverse=True):
        inside = [slack[child] for child in reading.children[row] if child in slack]
        if inside and row in slack:
            slack[row] = min(inside)
    critical = [row for row in slack if slack[row] <= 0 and not network.spans_dated(reading, row)]
    by_time = {row: place for place, row in enumerate(net.opening)}
    critical.sort(key=lambda row: (reading.days[row], by_time[row]))
    spanned = {
        row: _span(reading.days[row]) if row in reading.days else None for row in _in_order(application)
    }
    return Schedule(
        spans=spanned,
        open=tuple(row for row, span in spanned.items() if span is None and row not in reading.reversed),
        reversed=tuple(reading.reversed),
        earliest=_spans(network.earliest(net, reading, start)) if start is not None else {},
        latest=_spans(latest),
        slack=slack,
        critical=tuple(critical),
        cycles=(*reading.parent_loops, *net.cycles),
        broken=tuple(_broken(net, reading)),
        outside=spans.outside(application, reading),
        application=application,
        periods=periods,
        _reading=reading,
        _network=net,
    )


def _same(application: Application, periods: tuple[Period, ...], previous: Schedule) -> bool:
    old = previous.application
    return periods == previous.periods and all(
        getattr(application, name) is getattr(old, name)
        for name in ("work_packages", "milestones", "dependencies", "start", "end", "id")
    )


def _in_order(application: Application) -> list[str]:
    rows: list[str] = []
    for package in application.work_packages:
        rows += [package.id, *(t.id for t in package.tasks), *(d.id for d in package.deliverables)]
    return [*rows, *(m.id for m in application.milestones)]


def _first_day(application: Application, reading: Reading) -> int | None:
    """The project's start, or the first typed day where it has none."""
    if isinstance(application.start, date):
        return application.start.toordinal()
    return min((span[0] for span in reading.days.values()), default=None)


def _broken(net: Network, reading: Reading) -> Iterable[Broken]:
    for link in net.links:
        if link.before in reading.days and link.after in reading.days:
            days = network.shortfall(link, reading.days, reading.points)
            if days > 0:
                yield Broken(link.id, link.before, link.after, link.kind, link.lag, days)


def _depth(reading: Reading, row: str) -> int:
    count = 0
    while row in reading.parent:
        row, count = reading.parent[row], count + 1
    return count


def _span(days: Days) -> Span:
    """As dates; an absurd lag stops at the ends of the calendar."""
    return Span(*(date.fromordinal(min(max(day, 1), LAST_DAY)) for day in days))


def _spans(days: Mapping[str, Days]) -> dict[str, Span]:
    return {row: _span(span) for row, span in days.items()}
