"""The time plan (aikataulukaavio, Gantt) as figures for paper: cut into pages, the axis on each."""

from collections.abc import Callable, Sequence
from datetime import date

from sixaika_desktop.domain.months import add_months
from sixaika_desktop.export.figures.gantt_chart import (
    HEAD,
    ROW,
    Bar,
    Chart,
    Division,
    Elbow,
    axis,
    divided,
    draw_elbow,
    draw_row,
    name_lines,
    name_row,
    row_height,
)
from sixaika_desktop.export.figures.shapes import Figure
from sixaika_desktop.export.tokens import LIGHT, Theme

__all__ = ["HEAD", "LABELS", "ROW", "Bar", "Division", "Elbow", "gantt"]

LABELS = 150.0


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
    language: str = "",
) -> list[Figure]:
    """The chart, cut into figures of at most `most` points, each bar in exactly one; the axis stands on each.

    `alt` tells each figure, or is told its rows and tells them. `undated` is the word on a row that has no
    dates. `divisions` stand above the chart in place of years and months. `again`, as "{label} (continued)",
    names a work package anew where its tasks go on in a further figure. With a `language`, names are written
    out on several lines, else shortened. Empty where no row has any dates.
    """
    spans = [bar.span for bar in bars if bar.span is not None]
    if not spans:
        return []
    first = min(span.start for span in spans).replace(day=1)
    last_start = max(span.end for span in spans).replace(day=1)
    last = date.fromordinal(add_months(last_start, 1).toordinal() - 1)

    def named(bar: Bar) -> list[str]:
        return name_lines(bar, labels, language) if language else []

    over = [_over(bars, at, again) for at in range(len(bars))]
    heights = [row_height(named(bar)) for bar in bars]
    above = [row_height(named(bar)) if bar else 0.0 for bar in over]
    found: list[Figure] = []
    for begin, end in _cuts(bars, heights, above, most - HEAD):
        chart = Chart(width, labels, first, last, theme)
        part = list(bars[begin:end])
        if (package := over[begin]) is not None:
            part.insert(0, package)
        places: dict[str, float] = {}
        names = [named(bar) for bar in part]
        bottom = HEAD
        for bar, written in zip(part, names, strict=True):
            places[bar.id] = bottom + row_height(written) / 2
            bottom += row_height(written)
        shapes = divided(chart, bottom, divisions) if divisions else axis(chart, bottom)
        rows = {bar.id: bar for bar in part}
        for elbow in elbows:
            shapes += draw_elbow(chart, elbow, rows, places) or ()
        for bar, written in zip(part, names, strict=True):
            shapes += name_row(chart, bar, places[bar.id], labels, written)
            shapes += draw_row(chart, bar, places[bar.id], undated)
        said = alt if isinstance(alt, str) else alt(bars[begin:end])
        found.append(Figure(width, bottom + 4, tuple(shapes), said))
    return found


def _over(bars: Sequence[Bar], at: int, again: str) -> Bar | None:
    """The row that names a work package anew where a figure begins with this row, one of its tasks."""
    if not again or not at or bars[at].kind != "task":
        return None
    package = next((bar for bar in reversed(bars[:at]) if bar.kind != "task"), None)
    if package is None:
        return None
    return Bar(f"{package.id}/again", again.format_map({"label": package.label}), "package", None)


def _cuts(
    bars: Sequence[Bar], heights: Sequence[float], above: Sequence[float], most: float
) -> list[tuple[int, int]]:
    """Where the chart is cut: before a work package where one begins in the last third of a page.

    `above`: what a figure needs more that begins with this row.
    """
    found: list[tuple[int, int]] = []
    begin = 0
    while begin < len(bars):
        used = above[begin] + heights[begin]
        end = begin + 1
        while end < len(bars) and used + heights[end] <= most:
            used += heights[end]
            end += 1
        if end < len(bars):
            for at in range(end, begin + max(2 * (end - begin) // 3, 1), -1):
                if bars[at].kind == "package":
                    end = at
                    break
        found.append((begin, end))
        begin = end
    return found
