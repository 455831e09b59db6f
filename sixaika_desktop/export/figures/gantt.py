"""The time plan (aikataulukaavio, Gantt) as geometry: years and months above, brackets, bars, diamonds and
elbows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Literal

from sixaika_desktop.domain.months import add_months
from sixaika_desktop.export.figures.shapes import Figure, Line, Polygon, Rect, Shape, Text, diamond, hatch
from sixaika_desktop.export.measure import fitted, width
from sixaika_desktop.export.tokens import LIGHT, RULE, Theme
from sixaika_desktop.schedule import Span

ROW = 15.0
HEAD = 26.0
BAR = 7.0
SIZE = 8.0
LABELS = 150.0
WORD = 7.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the chart. `points`: the deliverables due in it; `beside`: a word at the bar, who leads;
    `undated`: what stands there instead of a bar, "" for the chart's own word.
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


@dataclass(frozen=True, slots=True)
class Elbow:
    """A dependency between two rows."""

    before: str
    after: str
    kind: str


@dataclass(frozen=True, slots=True)
class Division:
    """A stretch of time with a name, a period of the call, as a heading above the chart."""

    label: str
    dates: str
    start: date
    end: date


@dataclass(slots=True)
class _Chart:
    width: float
    labels: float
    first: date
    last: date
    theme: Theme
    shapes: list[Shape] = field(default_factory=list[Shape])
    elbows: list[Line] = field(default_factory=list[Line])

    def x(self, day: date) -> float:
        """Where a day begins."""
        whole = (self.last - self.first).days + 1
        return self.labels + (self.width - self.labels) * (day - self.first).days / whole

    def ends(self, span: Span) -> tuple[float, float]:
        """Where a span begins and ends; at least two points wide."""
        begin = self.x(span.start)
        end = self.x(span.end) + (self.width - self.labels) / ((self.last - self.first).days + 1)
        begin = min(begin, self.width - 2.0)
        return begin, max(end, begin + 2.0)


def gantt(
    bars: Sequence[Bar],
    elbows: Sequence[Elbow],
    *,
    width: float,
    most: float,
    alt: str | Callable[[Sequence[Bar]], str],
    undated: str,
    labels: float = LABELS,
    theme: Theme = LIGHT,
    divisions: Sequence[Division] = (),
    again: str = "",
) -> list[Figure]:
    """The chart, cut into figures of at most `most` points, each bar in exactly one; the axis stands on each.

    `alt` tells each figure, or is told its rows and tells them. `undated` is the word on a row that has no
    dates. `divisions` stand above the chart in place of years and months. `again`, as "{label} (continued)",
    names a work package anew where its tasks go on in a further figure. Empty where no row has any dates.
    """
    spans = [bar.span for bar in bars if bar.span is not None]
    if not spans:
        return []
    first = min(span.start for span in spans).replace(day=1)
    last_start = max(span.end for span in spans).replace(day=1)
    last = date.fromordinal(add_months(last_start, 1).toordinal() - 1)
    per_figure = max(int((most - HEAD) // ROW), 1)
    found: list[Figure] = []
    for begin, end in _cuts(bars, per_figure, bool(again)):
        chart = _Chart(width, labels, first, last, theme)
        part = list(bars[begin:end])
        if again and begin and part[0].kind == "task":
            package = next(bar for bar in reversed(bars[:begin]) if bar.kind != "task")
            label = again.format_map({"label": package.label})
            part.insert(0, Bar(f"{package.id}/again", label, "package", None))
        if divisions:
            _divided(chart, len(part), divisions)
        else:
            _axis(chart, len(part))
        places = {bar.id: HEAD + ROW * (i + 0.5) for i, bar in enumerate(part)}
        for elbow in elbows:
            _elbow(chart, elbow, part, places)
        for bar in part:
            _bar(chart, bar, places[bar.id], undated)
        height = HEAD + ROW * len(part) + 4
        said = alt if isinstance(alt, str) else alt(bars[begin:end])
        found.append(Figure(width, height, tuple(chart.shapes), said))
    return found


def _cuts(bars: Sequence[Bar], most: int, again: bool) -> list[tuple[int, int]]:
    """Where the chart is cut: before a work package where one begins in the last third of a page.

    `again`: a figure that begins within a work package needs a row for its name.
    """
    found: list[tuple[int, int]] = []
    begin = 0
    while begin < len(bars):
        room = most - 1 if again and begin and bars[begin].kind == "task" else most
        end = min(begin + max(room, 1), len(bars))
        if end < len(bars):
            for at in range(end, begin + max(2 * most // 3, 1), -1):
                if bars[at].kind == "package":
                    end = at
                    break
        found.append((begin, end))
        begin = end
    return found


def _axis(chart: _Chart, rows: int) -> None:
    theme = chart.theme
    bottom = HEAD + ROW * rows
    month = chart.first
    months = (chart.last.year - chart.first.year) * 12 + chart.last.month - chart.first.month + 1
    wide = (chart.width - chart.labels) / months
    step = next(s for s in (1, 3, 6, 12) if wide * s >= 11.0 or s == 12)
    while month <= chart.last:
        x = chart.x(month)
        new_year = month.month == 1 or month == chart.first
        if new_year:
            end = min(date(month.year, 12, 31), chart.last)
            if chart.x(end) - x > 18:
                chart.shapes.append(Text(x + 2, 9.0, str(month.year), SIZE, theme.text, "bold"))
        if step < 12 and (month.month - 1) % step == 0:
            middle = x + wide * step / 2 if step == 1 else x + 2
            chart.shapes.append(
                Text(
                    middle,
                    21.0,
                    str(month.month),
                    7.0,
                    theme.muted,
                    "regular",
                    "middle" if step == 1 else "start",
                )
            )
        if new_year or (month.month - 1) % 3 == 0:
            top = 0.0 if new_year else HEAD - 10
            dash = () if new_year else (0.4, 2.0)
            chart.shapes.append(Line(((x, top), (x, bottom)), theme.line, RULE, dash))
        month = add_months(month, 1)
    chart.shapes.append(Line(((chart.width, 0.0), (chart.width, bottom)), theme.line, RULE))
    chart.shapes.append(Line(((0.0, HEAD - 0.5), (chart.width, HEAD - 0.5)), theme.line, RULE))


def _divided(chart: _Chart, rows: int, divisions: Sequence[Division]) -> None:
    """The axis by divisions: their names and days, and a line where each begins."""
    theme = chart.theme
    bottom = HEAD + ROW * rows
    for division in divisions:
        start, end = max(division.start, chart.first), min(division.end, chart.last)
        if end < start:
            continue
        x, room = chart.x(start), chart.ends(Span(start, end))[1] - chart.x(start) - 4
        chart.shapes.append(
            Text(x + 2, 9.0, fitted(division.label, room, SIZE, "bold"), SIZE, theme.text, "bold")
        )
        if width(division.dates, 7.0) <= room:
            chart.shapes.append(Text(x + 2, 21.0, division.dates, 7.0, theme.muted))
        chart.shapes.append(Line(((x, 0.0), (x, bottom)), theme.line, RULE))
    chart.shapes.append(Line(((chart.width, 0.0), (chart.width, bottom)), theme.line, RULE))
    chart.shapes.append(Line(((0.0, HEAD - 0.5), (chart.width, HEAD - 0.5)), theme.line, RULE))


def _bar(chart: _Chart, bar: Bar, y: float, undated: str) -> None:
    theme, shapes = chart.theme, chart.shapes
    package = bar.kind == "package"
    indent = 8.0 * bar.level
    if package:
        shapes.append(Line(((0.0, y - ROW / 2), (chart.width, y - ROW / 2)), theme.line, RULE))
    label = fitted(bar.label, chart.labels - indent - 8, SIZE, "bold" if package else "regular")
    shapes.append(Text(indent, y + 2.8, label, SIZE, theme.text, "bold" if package else "regular"))
    if bar.span is None:
        if bar.id.endswith("/again"):
            return
        word = fitted(bar.undated or undated, chart.width - chart.labels - 4, 7.5)
        shapes.append(Text(chart.labels + 4, y + 2.8, word, 7.5, theme.muted, "italic"))
        return
    begin, end = chart.ends(bar.span)
    if package:
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
    _beside(chart, bar, y, begin, after)


def _beside(chart: _Chart, bar: Bar, y: float, begin: float, after: float) -> None:
    """A word right of the bar, left of it where there is no room or a dependency runs there, else none."""
    if not bar.beside:
        return
    wide = width(bar.beside, WORD)
    places = [(after + 6, "right"), (begin - 4 - wide, "left")]
    fit = [
        (x, side) for x, side in places if (x + wide <= chart.width if side == "right" else x >= chart.labels)
    ]
    if not fit:
        return
    x, _ = next((place for place in fit if not _crossed(chart, place[0], wide, y)), fit[0])
    if _crossed(chart, x, wide, y):
        chart.shapes.append(Rect(x - 1.5, y - 4.5, wide + 3, 9.0, chart.theme.surface))
    chart.shapes.append(Text(x, y + 2.4, bar.beside, WORD, chart.theme.muted))


def _crossed(chart: _Chart, x: float, wide: float, y: float) -> bool:
    """Whether a dependency runs through a word."""
    left, right, top, foot = x - 1.5, x + wide + 1.5, y - 4.5, y + 4.5
    for line in chart.elbows:
        for (x1, y1), (x2, y2) in pairwise(line.points):
            across = min(x1, x2) < right and max(x1, x2) > left
            if across and min(y1, y2) < foot and max(y1, y2) > top:
                return True
    return False


def _elbow(chart: _Chart, elbow: Elbow, bars: Sequence[Bar], places: Mapping[str, float]) -> None:
    """From the predecessor's start or end to the successor's, where both are on this figure and dated."""
    rows = {bar.id: bar for bar in bars}
    before, after = rows.get(elbow.before), rows.get(elbow.after)
    if before is None or after is None or before.span is None or after.span is None:
        return
    a = chart.ends(before.span)[1 if elbow.kind[0] == "F" or before.kind == "milestone" else 0]
    b = chart.ends(after.span)[1 if elbow.kind[1] == "F" or after.kind == "milestone" else 0]
    y1, y2 = places[before.id], places[after.id]
    heavy = before.critical and after.critical
    theme = chart.theme
    colour, weight = (theme.text, 1.1) if heavy else (theme.muted, 0.5)
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
    chart.elbows.append(Line(points, colour, weight))
    chart.shapes.append(chart.elbows[-1])
    x, y = points[-1]
    if len(points) != 4:
        tip = ((x - 1.8, y - down * 3), (x + 1.8, y - down * 3), (x, y))
    else:
        way = -1 if elbow.kind[1] == "F" else 1
        tip = ((x - way * 3, y - 1.8), (x - way * 3, y + 1.8), (x, y))
    chart.shapes.append(Polygon(tip, colour))
