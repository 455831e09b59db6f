"""The time plan alone, for the wall and the meeting table (Gantt-kaavio): A4 or A3 across, on one page or on
as many as it needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final, Literal, TypeAlias

from sixaika_desktop.domain.money import Language
from sixaika_desktop.domain.numbering import numbered
from sixaika_desktop.export.application import Composed
from sixaika_desktop.export.figures.gantt import HEAD, ROW, Bar, Division, Elbow, gantt
from sixaika_desktop.export.figures.gantt_chart import name_lines, row_height
from sixaika_desktop.export.figures.shapes import Figure, Shape, Text, scaled
from sixaika_desktop.export.flow import Ink, Page, Strip
from sixaika_desktop.export.manuscript import H2, LABEL, MUTED, Heading, Manuscript
from sixaika_desktop.export.measure import fitted, missing
from sixaika_desktop.export.painter import Sheet, paint
from sixaika_desktop.export.parts.plan import bars, key_colours, key_signs
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tokens import MM
from sixaika_desktop.snapshot import Snapshot

Format: TypeAlias = Literal["a3", "a4"]
By: TypeAlias = Literal["month", "period"]

SIDE: Final = 14 * MM
SHEETS: Final[dict[str, Sheet]] = {
    "a3": Sheet(420 * MM, 297 * MM, SIDE, 16 * MM),
    "a4": Sheet(297 * MM, 210 * MM, SIDE, 14 * MM),
}
FOOT: Final = 12 * MM
TITLE: Final = 46.0
LEGEND: Final = 14.0
MOST_ENLARGED: Final = 1.4
"""How much larger than usual a chart gets where the sheet has room."""


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of a sheet may be printed."""

    width: float
    depth: float


def compose(
    snapshot: Snapshot,
    language: Language,
    *,
    paper: Format = "a4",
    by: By = "month",
    one_page: bool = False,
    least: float = 0.0,
) -> Composed:
    """The chart's pages. `by`: what stands above it, months or the call's periods. `one_page`: made as small
    as it must be, but on several pages where that is less than `least` of its full size; else every row has
    its full height and stands on exactly one page.
    """
    ms = Manuscript(language, snapshot.budget.figure)
    subject = Subject(snapshot, ms)
    sheet = SHEETS[paper]
    room = _Room(sheet.width - 2 * sheet.side, sheet.height - sheet.top - FOOT)
    rows = bars(subject, numbered(subject.packages))
    legend = [key_signs(ms), *key_colours(subject, room.width)]
    depth = room.depth - TITLE - LEGEND * (len(legend) + 1)
    figures = _figures(subject, rows, room, depth, by, least=least if one_page else 1.0)
    title = ms.name(snapshot.application.title) or snapshot.application.acronym or ms.say("paper-untitled")
    pages = _pages(subject, title, figures, legend, room, by)
    heading = Heading(1, ms.say("paper-gantt"), "gantt")
    return Composed(
        pages=tuple(pages),
        headings=(heading,),
        printed=(),
        lacking=frozenset(ms.lacking),
        structure=ms.root,
        title=f"{heading.text}: {title}",
        author=subject.name(subject.lead) if subject.lead else "",
        language=language,
    )


def write_gantt(
    snapshot: Snapshot,
    language: Language,
    to: Path | str | BinaryIO,
    *,
    paper: Format = "a4",
    by: By = "month",
    one_page: bool = False,
    least: float = 0.0,
    archive: bool = False,
) -> Composed:
    """Writes the chart as tagged PDF to a path or an open binary file, and returns what was printed."""
    composed = compose(snapshot, language, paper=paper, by=by, one_page=one_page, least=least)

    def write(file: BinaryIO) -> None:
        paint(
            composed.pages,
            composed.headings,
            file,
            title=composed.title,
            author=composed.author,
            language=language,
            sheet=SHEETS[paper],
            archive=archive,
        )

    if isinstance(to, Path | str):
        with Path(to).open("wb") as file:
            write(file)
    else:
        write(to)
    return composed


def _figures(
    subject: Subject, rows: Sequence[Bar], room: _Room, depth: float, by: By, *, least: float
) -> list[Figure]:
    ms, app = subject.ms, subject.application

    def scaling(whole: float) -> float:
        fits = depth / (HEAD + whole + 4)
        return min(fits, MOST_ENLARGED) if fits >= least else 1.0

    scale = scaling(ROW * len(rows))
    labels = min(max(room.width / scale * 0.24, 170.0), 300.0 / min(scale, 1.0))
    scale = scaling(sum(row_height(name_lines(bar, labels, ms.language)) for bar in rows))
    wide = room.width / scale

    def told(part: Sequence[Bar]) -> str:
        spans = [(bar.label, bar.span) for bar in part]
        said = [
            f"{label} {ms.day(span.start)}–{ms.day(span.end)}"
            if span
            else f"{label} {ms.say('paper-undated')}"
            for label, span in spans
        ]
        return f"{ms.say('paper-gantt')}: {'; '.join(said)}."

    divisions = _divisions(subject) if by == "period" else []
    found = gantt(
        rows,
        [Elbow(d.before, d.after, d.kind) for d in app.dependencies],
        width=wide,
        most=depth / scale + 1,
        labels=labels,
        alt=told,
        undated=ms.say("paper-undated"),
        divisions=divisions,
        again=ms.say("paper-gantt-again"),
        language=ms.language,
    )
    return [
        Figure(f.width * scale, f.height * scale, tuple(scaled(f.shapes, scale)), f.alt)
        if scale != 1.0
        else f
        for f in found
    ]


def _divisions(subject: Subject) -> list[Division]:
    """The call's periods, those that are stretches of time."""
    ms = subject.ms
    return [
        Division(period.id, f"{ms.day(period.start)}–{ms.day(period.end)}", period.start, period.end)
        for period in subject.snapshot.budget.periods
        if period.kind == "period"
    ]


def _pages(
    subject: Subject,
    title: str,
    figures: Sequence[Figure],
    legend: Sequence[Sequence[Shape]],
    room: _Room,
    by: By,
) -> list[Page]:
    """Heading and legend are said once and are artifacts on the pages after."""
    ms, app = subject.ms, subject.application
    heading, under = ms.root.add("H1", ms.language), ms.root.add("P", ms.language)
    count = max(len(figures), 1)
    days = f"{ms.day(app.start)}–{ms.day(app.end)}" if isinstance(app.start, date) else ""
    parts = (title, days, ms.say(f"paper-gantt-by-{by}"))
    small = fitted(" · ".join(part for part in parts if part), room.width, MUTED.size)
    ms.lacking |= missing(title)
    pages: list[Page] = []
    signs: list[Node] = []
    for number in range(count):
        page = Page()
        first = number == 0
        top = ms.line(ms.say("paper-gantt"), 0.0, 0.0, H2), ms.line(small, 0.0, H2.leading + 2, MUTED)
        for node, line in zip((heading, under), top, strict=True):
            page.strips.append((Strip(0.0, (Ink(node if first else None, (line,)),)), 0.0))
        at = TITLE
        if figures:
            figure = figures[number]
            node = ms.root.add("Figure", ms.language, figure.alt)
            for shape in figure.shapes:
                if isinstance(shape, Text):
                    ms.lacking |= missing(shape.text)
            page.strips.append((Strip(figure.height, (Ink(node, figure.shapes),)), at))
            at += figure.height + LEGEND / 2
            if first:
                signs = [ms.root.add("P", ms.language) for _ in legend]
            for place, shapes in enumerate(legend):
                ink = Ink(signs[place] if first else None, tuple(shapes))
                page.strips.append((Strip(LEGEND, (ink,)), at))
                at += LEGEND
        else:
            line = ms.line(ms.say("paper-no-dates"), 0.0, 0.0, MUTED)
            page.strips.append((Strip(14.0, (Ink(ms.root.add("P", ms.language), (line,)),)), at))
        identity = " · ".join(part for part in (app.acronym, app.diary or app.code or app.id) if part)
        foot = (
            ms.line(fitted(identity, room.width / 2, LABEL.size), 0.0, room.depth, LABEL),
            ms.line(
                ms.say("paper-page", number=number + 1, count=count), room.width, room.depth, LABEL, end=True
            ),
        )
        page.strips.append((Strip(0.0, (Ink(None, foot),)), 0.0))
        pages.append(page)
    pages[0].anchors["gantt"] = 0.0
    return pages
