"""The time plan drawn piece by piece: the axis, the bar of a row, a dependency; paper puts all pieces into a
figure, the screen those that are seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Literal

from sixaika_desktop.domain.months import add_months
from sixaika_desktop.export.figures.shapes import Line, Polygon, Rect, Shape, Text, diamond, hatch
from sixaika_desktop.export.lines import lines
from sixaika_desktop.export.measure import Face, fitted, width
from sixaika_desktop.export.tokens import LIGHT, RULE, Theme
from sixaika_desktop.schedule import Span

ROW: Final = 15.0
HEAD: Final = 26.0
BAR: Final = 7.0
SIZE: Final = 8.0
LEADING: Final = 9.5
"""From one line of a row's name to the next."""
MOST_LINES: Final = 4
WORD: Final = 7.0
MONTH_NAMES: Final = 30.0
"""So wide a month must be, in points, to be called by its name."""
WEEKS: Final = 60.0
"""So wide a month must be, in points, to have a line for each Monday."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the chart. `points`: the deliverables due in it; `beside`: a word at the bar, who leads;
    `undated`: what stands there instead of a bar, "" for the chart's own word; `slack`: so many days it may
    end later, drawn as a thin line.
    """

    id: str
    label: str
    kind: Literal["package", "task", "milestone"]
    span: Span | None
    colour: str = LIGHT.muted
    pattern: str = "plain"
    level: int = 0
    critical: bool = False
    beside: str = ""
    points: tuple[date, ...] = ()
    undated: str = ""
    slack: int = 0


@dataclass(frozen=True, slots=True)
class Elbow:
    """A dependency between two rows. `broken`: the dates do not keep it."""

    before: str
    after: str
    kind: str
    id: str = ""
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Division:
    """A stretch of time with a name, a period of the call, as a heading above the chart."""

    label: str
    dates: str
    start: date
    end: date


@dataclass(slots=True)
class Chart:
    """Where things stand: `labels` points for the names of rows, then the days from `first` to `last`.

    `elbows`: the dependencies drawn so far, which words keep away from.
    """

    width: float
    labels: float
    first: date
    last: date
    theme: Theme
    elbows: list[Line] = field(default_factory=list[Line])

    @property
    def day(self) -> float:
        """The width of a day."""
        return (self.width - self.labels) / ((self.last - self.first).days + 1)

    def x(self, day: date) -> float:
        """Where a day begins."""
        whole = (self.last - self.first).days + 1
        return self.labels + (self.width - self.labels) * (day - self.first).days / whole

    def day_at(self, x: float) -> date:
        """The day at a place, within the chart."""
        at = int((x - self.labels) // self.day)
        return self.first + timedelta(days=max(0, min(at, (self.last - self.first).days)))

    def ends(self, span: Span) -> tuple[float, float]:
        """Where a span begins and ends; at least two points wide."""
        begin = self.x(span.start)
        end = self.x(span.end) + self.day
        begin = min(begin, self.width - 2.0)
        return begin, max(end, begin + 2.0)


def axis(
    chart: Chart,
    bottom: float,
    *,
    months: Sequence[str] = (),
    seen: tuple[float, float] | None = None,
) -> list[Shape]:
    """Years, months and the lines between them, down to `bottom`.

    `months`: their twelve names, used where each has room. `seen`: only what lies between these two places
    is drawn, and the year that goes on at the left is named there.
    """
    theme = chart.theme
    shapes: list[Shape] = []
    left, right = seen or (chart.labels, chart.width)
    count = (chart.last.year - chart.first.year) * 12 + chart.last.month - chart.first.month + 1
    wide = (chart.width - chart.labels) / count
    step = next(s for s in (1, 3, 6, 12) if wide * s >= 11.0 or s == 12)
    month = chart.first if seen is None else max(chart.first, chart.day_at(left).replace(day=1))
    begun = month
    while month <= chart.last and chart.x(month) <= right:
        x = chart.x(month)
        new_year = month.month == 1 or month == chart.first
        if new_year or month == begun:
            end = min(date(month.year, 12, 31), chart.last)
            at = max(x, left)
            if chart.x(end) - at > 18:
                shapes.append(Text(at + 2, 9.0, str(month.year), SIZE, theme.text, "bold"))
        if step < 12 and (month.month - 1) % step == 0:
            shapes.append(_month(month, x, wide, step, months, theme))
        if wide >= WEEKS:
            shapes += _mondays(chart, month, bottom)
        if new_year or (month.month - 1) % 3 == 0 or wide >= MONTH_NAMES:
            top = 0.0 if new_year else HEAD - 10
            dash = () if new_year else (0.4, 2.0)
            shapes.append(Line(((x, top), (x, bottom)), theme.line, RULE, dash))
        month = add_months(month, 1)
    if chart.width <= right:
        shapes.append(Line(((chart.width, 0.0), (chart.width, bottom)), theme.line, RULE))
    begin = 0.0 if seen is None else left
    shapes.append(Line(((begin, HEAD - 0.5), (min(right, chart.width), HEAD - 0.5)), theme.line, RULE))
    return shapes


def _month(month: date, x: float, wide: float, step: int, months: Sequence[str], theme: Theme) -> Text:
    if step > 1:
        return Text(x + 2, 21.0, str(month.month), 7.0, theme.muted)
    name = months[month.month - 1] if months and wide >= MONTH_NAMES else str(month.month)
    return Text(x + wide / 2, 21.0, name, 7.0, theme.muted, "regular", "middle")


def _mondays(chart: Chart, month: date, bottom: float) -> list[Shape]:
    day = month + timedelta(days=-month.weekday() % 7)
    found: list[Shape] = []
    while day.month == month.month and day <= chart.last:
        if day.day > 1:
            x = chart.x(day)
            found.append(Line(((x, HEAD), (x, bottom)), chart.theme.line, RULE, (0.4, 4.0)))
        day += timedelta(days=7)
    return found


def divided(
    chart: Chart, bottom: float, divisions: Sequence[Division], *, seen: tuple[float, float] | None = None
) -> list[Shape]:
    """The axis by divisions: their names and days, and a line where each begins."""
    theme = chart.theme
    shapes: list[Shape] = []
    left, right = seen or (chart.labels, chart.width)
    for division in divisions:
        start, end = max(division.start, chart.first), min(division.end, chart.last)
        if end < start or chart.x(start) > right or chart.ends(Span(start, end))[1] < left:
            continue
        x = chart.x(start)
        at = max(x, left)
        room = chart.ends(Span(start, end))[1] - at - 4
        shapes.append(Text(at + 2, 9.0, fitted(division.label, room, SIZE, "bold"), SIZE, theme.text, "bold"))
        if width(division.dates, 7.0) <= room:
            shapes.append(Text(at + 2, 21.0, division.dates, 7.0, theme.muted))
        shapes.append(Line(((x, 0.0), (x, bottom)), theme.line, RULE))
        if seen is not None and end < chart.last:
            close = chart.ends(Span(start, end))[1]
            shapes.append(Line(((close, 0.0), (close, bottom)), theme.line, RULE))
    shapes.append(Line(((chart.width, 0.0), (chart.width, bottom)), theme.line, RULE))
    begin = 0.0 if seen is None else left
    shapes.append(Line(((begin, HEAD - 0.5), (min(right, chart.width), HEAD - 0.5)), theme.line, RULE))
    return shapes


def today(chart: Chart, day: date, bottom: float) -> list[Shape]:
    """The line of a day, with a mark in the head; nothing where the chart does not have that day."""
    if not chart.first <= day <= chart.last:
        return []
    x = chart.x(day) + chart.day / 2
    colour = chart.theme.accent
    flag = ((x - 3.0, HEAD - 5), (x + 3.0, HEAD - 5), (x, HEAD))
    return [Line(((x, HEAD), (x, bottom)), colour, 0.9), Polygon(flag, colour)]


def name_lines(bar: Bar, room: float, language: str) -> list[str]:
    """The name of a row on as many lines as it needs in so much room, but no more than four."""
    face: Face = "bold" if bar.kind == "package" else "regular"
    wide = room - 8.0 * bar.level - 8
    found = lines(bar.label, wide, SIZE, language, face, sparing=True)
    if len(found) <= MOST_LINES:
        return found
    last = fitted(" ".join(found[MOST_LINES - 1 : MOST_LINES + 1]), wide, SIZE, face)
    return [*found[: MOST_LINES - 1], last]


def row_height(names: Sequence[str]) -> float:
    """How high a row is whose name takes these lines."""
    return ROW + LEADING * (max(len(names), 1) - 1)


def name_row(chart: Chart, bar: Bar, y: float, room: float, names: Sequence[str] = ()) -> list[Shape]:
    """The name of a row about `y`: these lines, or what of it fits so much room; a line above a work
    package.
    """
    package = bar.kind == "package"
    face: Face = "bold" if package else "regular"
    indent = 8.0 * bar.level
    names = names or [fitted(bar.label, room - indent - 8, SIZE, face)]
    found: list[Shape] = []
    if package:
        top = y - row_height(names) / 2
        found.append(Line(((0.0, top), (chart.width, top)), chart.theme.line, RULE))
    first = y + 2.8 - LEADING * (len(names) - 1) / 2
    for place, name in enumerate(names):
        found.append(Text(indent, first + LEADING * place, name, SIZE, chart.theme.text, face))
    return found


def draw_row(chart: Chart, bar: Bar, y: float, undated: str) -> list[Shape]:
    """The bar, bracket or diamond of a row, its deliverables, its slack, and the word beside it."""
    theme = chart.theme
    if bar.span is None:
        if bar.id.endswith("/again"):
            return []
        word = fitted(bar.undated or undated, chart.width - chart.labels - 4, 7.5)
        return [Text(chart.labels + 4, y + 2.8, word, 7.5, theme.muted, "italic")]
    shapes: list[Shape] = []
    begin, end = chart.ends(bar.span)
    if bar.slack > 0 and bar.kind != "package":
        until = min(end + bar.slack * chart.day, chart.width)
        foot = y + BAR / 2 + 1.0
        shapes.append(Line(((end, foot), (until, foot), (until, foot - 3.0)), theme.muted, 0.4, (1.0, 1.5)))
    if bar.kind == "package":
        shapes.append(Rect(begin, y - 3, end - begin, 2.2, theme.text))
        for x, way in ((begin, 1), (end, -1)):
            shapes.append(Polygon(((x, y - 3), (x + 4 * way, y - 3), (x, y + 3)), theme.text))
        after = end
    elif bar.kind == "milestone":
        shapes.append(diamond(end, y, 4.2, theme.text))
        after = end + 4.2
    else:
        shapes.append(Rect(begin, y - BAR / 2, end - begin, BAR, bar.colour))
        shapes += hatch(begin, y - BAR / 2, end - begin, BAR, bar.pattern, theme.surface)
        if bar.critical:
            top, foot = y - BAR / 2 - 0.2, y + BAR / 2 + 0.2
            corners = ((begin, top), (end, top), (end, foot), (begin, foot))
            shapes.append(Polygon(corners, "", theme.text, 1.4))
        after = end
    for day in bar.points:
        shapes.append(diamond(chart.ends(Span(day, day))[1], y, 3.4, theme.surface, theme.text, 0.8))
        after = max(after, chart.ends(Span(day, day))[1] + 3.4)
    return shapes + _beside(chart, bar, y, begin, after)


def _beside(chart: Chart, bar: Bar, y: float, begin: float, after: float) -> list[Shape]:
    """A word right of the bar, left of it where there is no room or a dependency runs there, else none."""
    if not bar.beside:
        return []
    wide = width(bar.beside, WORD)
    places = [(after + 6, "right"), (begin - 4 - wide, "left")]
    fit = [
        (x, side) for x, side in places if (x + wide <= chart.width if side == "right" else x >= chart.labels)
    ]
    if not fit:
        return []
    x, _ = next((place for place in fit if not _crossed(chart, place[0], wide, y)), fit[0])
    word = Text(x, y + 2.4, bar.beside, WORD, chart.theme.muted)
    if _crossed(chart, x, wide, y):
        return [Rect(x - 1.5, y - 4.5, wide + 3, 9.0, chart.theme.surface), word]
    return [word]


def _crossed(chart: Chart, x: float, wide: float, y: float) -> bool:
    """Whether a dependency runs through a word."""
    left, right, top, foot = x - 1.5, x + wide + 1.5, y - 4.5, y + 4.5
    for line in chart.elbows:
        for (x1, y1), (x2, y2) in pairwise(line.points):
            across = min(x1, x2) < right and max(x1, x2) > left
            if across and min(y1, y2) < foot and max(y1, y2) > top:
                return True
    return False


def draw_elbow(
    chart: Chart, elbow: Elbow, rows: Mapping[str, Bar], places: Mapping[str, float]
) -> tuple[Line, Polygon] | None:
    """From the predecessor's start or end to the successor's, and its tip; None where one is not in `places`
    or has no dates.
    """
    before, after = rows.get(elbow.before), rows.get(elbow.after)
    if before is None or after is None or before.span is None or after.span is None:
        return None
    if before.id not in places or after.id not in places:
        return None
    a = chart.ends(before.span)[1 if elbow.kind[0] == "F" or before.kind == "milestone" else 0]
    b = chart.ends(after.span)[1 if elbow.kind[1] == "F" or after.kind == "milestone" else 0]
    y1, y2 = places[before.id], places[after.id]
    heavy = before.critical and after.critical
    theme = chart.theme
    colour, weight = (theme.text, 1.1) if heavy else (theme.muted, 0.5)
    if elbow.broken:
        colour, weight = theme.missed, 1.1
    down = 1 if y2 > y1 else -1
    turn = y2 - down * (BAR / 2 + 0.5)
    if elbow.kind == "FS" and -0.5 <= b - a < 7.0:
        points = ((a, y1), (b + 2.5, y1), (b + 2.5, turn))
    elif elbow.kind == "FS" and b >= a:
        lane = y2 - down * (ROW / 2 - 0.7)
        points = ((a, y1), (a + 3.0, y1), (a + 3.0, lane), (b + 2.5, lane), (b + 2.5, turn))
    else:
        side = max(a, b) + 5 if elbow.kind[1] == "F" else min(a, b) - 5
        side = max(side, chart.labels + 1)
        points = ((a, y1), (side, y1), (side, y2), (b, y2))
    line = Line(points, colour, weight, (3.0, 1.5) if elbow.broken else ())
    chart.elbows.append(line)
    x, y = points[-1]
    if len(points) != 4:
        tip = ((x - 1.8, y - down * 3), (x + 1.8, y - down * 3), (x, y))
    else:
        way = -1 if elbow.kind[1] == "F" else 1
        tip = ((x - way * 3, y - 1.8), (x - way * 3, y + 1.8), (x, y))
    return line, Polygon(tip, colour)
