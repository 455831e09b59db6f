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
    name_row,
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
        chart = Chart(width, labels, first, last, theme)
        part = list(bars[begin:end])
        if again and begin and part[0].kind == "task":
            package = next(bar for bar in reversed(bars[:begin]) if bar.kind != "task")
            label = again.format_map({"label": package.label})
            part.insert(0, Bar(f"{package.id}/again", label, "package", None))
        bottom = HEAD + ROW * len(part)
        shapes = divided(chart, bottom, divisions) if divisions else axis(chart, bottom)
        places = {bar.id: HEAD + ROW * (i + 0.5) for i, bar in enumerate(part)}
        rows = {bar.id: bar for bar in part}
        for elbow in elbows:
            shapes += draw_elbow(chart, elbow, rows, places) or ()
        for bar in part:
            shapes += name_row(chart, bar, places[bar.id], labels)
            shapes += draw_row(chart, bar, places[bar.id], undated)
        height = HEAD + ROW * len(part) + 4
        said = alt if isinstance(alt, str) else alt(bars[begin:end])
        found.append(Figure(width, height, tuple(shapes), said))
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
