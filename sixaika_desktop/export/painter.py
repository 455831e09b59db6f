"""Pages of shapes onto paper, by reportlab. No text goes through its markup; every font is embedded and
subset; every mark is tagged as what it is, or as an artifact.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, BinaryIO

import pikepdf
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from sixaika_desktop.export.figures.shapes import Circle, Line, Link, Polygon, Rect, Shape, Text
from sixaika_desktop.export.flow import Ink, Page
from sixaika_desktop.export.manuscript import Heading
from sixaika_desktop.export.measure import BOX_PAD, BOX_SIZE, FILES, Face, metrics, path, pieces, width
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.tagging import LANGUAGES, PROGRAM, Tags, extent
from sixaika_desktop.export.tokens import LIGHT, Paper

FONTS: dict[Face, str] = {face: f"Paper-{face}" for face in FILES}


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a page, and where its print space begins, in points."""

    width: float
    height: float
    side: float
    top: float


A4 = Sheet(Paper.WIDTH, Paper.HEIGHT, Paper.SIDE, Paper.TOP)


def paint(
    pages: Sequence[Page],
    headings: Sequence[Heading],
    out: BinaryIO,
    *,
    title: str,
    author: str,
    language: str,
    sheet: Sheet = A4,
    archive: bool = False,
) -> None:
    """Writes the pages as one PDF with bookmarks, tagged (PDF/UA-1); `archive`: as PDF/A-2b too. The same
    pages give the same bytes.

    The tree of tags is that of the nodes the pages' ink belongs to, whatever documents they come from.
    """
    _register()
    buffer = io.BytesIO()
    make: Any = Canvas
    canvas: Any = make(
        buffer,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=1,
        initialFontName=FONTS["regular"],
        initialFontSize=10,
        pdfVersion=(1, 7),
        lang=LANGUAGES[language],
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject("")
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    tags = Tags(canvas, language)
    brush = Brush(canvas, tags)
    listed = {heading.anchor: heading for heading in headings}
    level = -1
    high = sheet.height - sheet.top
    for page in pages:
        tags.page()
        for anchor, top in sorted(page.anchors.items(), key=lambda item: item[1]):
            tags.target(anchor, high - top + 12)
            if anchor in listed:
                canvas.bookmarkHorizontal(anchor, 0, high - top + 12)
                level = min(listed[anchor].level - 1, level + 1)
                canvas.addOutlineEntry(listed[anchor].text, anchor, level, closed=level > 0)
        for strip, top in page.strips:
            for ink in strip.ink:
                brush.ink(ink, sheet.side, high - top)
        brush.close()
        brush.lift()
        canvas.showPage()
    tags.close(title, author)
    canvas.save()
    with pikepdf.open(buffer) as pdf:
        if archive:
            from sixaika_desktop.export.archive import declare

            declare(pdf, title, author, LANGUAGES[language])
        packed = io.BytesIO()
        pdf.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    out.write(packed.getvalue())


@cache
def _register() -> None:
    library: Any = pdfmetrics
    for face, name in FONTS.items():
        library.registerFont(TTFont(name, str(path(face))))


@cache
def _colour(text: str) -> Color:
    return HexColor(text)


class Brush:
    """Draws shapes on a canvas, each run of them tagged as the node they belong to.

    Texts that follow one another share one text object, as they are most of a page. Tags and text objects
    must lie wholly inside one another: text alone is tagged within a text object, all else around it.
    """

    def __init__(self, canvas: Any, tags: Tags) -> None:
        self.canvas = canvas
        self.tags = tags
        self.run: Any = None
        self.font: tuple[str, float] = ("", 0.0)
        self.colour = ""
        self.node: Node | None = None
        self.open = self.within = False
        """Whether a tag is open, and whether within the text object."""
        self.after = ""
        """What tells the next text of this tag from the one before it: a space, or nothing."""

    def ink(self, ink: Ink, left: float, high: float) -> None:
        """Shapes of one node, or of none. They count from their strip's top left corner, the canvas from the
        foot of the page.
        """
        marks = [
            s for s in ink.shapes if not isinstance(s, Link) and not (isinstance(s, Text) and not s.text)
        ]
        words = all(isinstance(s, Text) and metrics(s.face).shows(s.text) for s in marks)
        if marks:
            if not self.open or self.node is not ink.node or (self.within and not words):
                self.close()
                self._begin(ink.node, words)
            if ink.node is not None and ink.node.role == "Figure":
                self._box(ink.node, marks, left, high)
            self.draw(marks, left, high)
        for shape in ink.shapes:
            if isinstance(shape, Link) and ink.node is not None:
                x, y = left + shape.x, high - shape.y - shape.height
                self.tags.link(ink.node, shape.to, shape.says, (x, y, x + shape.width, y + shape.height))

    def _begin(self, node: Node | None, within: bool) -> None:
        words = "/Artifact BMC" if node is None else f"/{node.role} <</MCID {self.tags.mark(node)}>> BDC"
        if within:
            if self.run is None:
                self.run = self.canvas.beginText(0, 0)
            self.run._code.append(words)
        else:
            self.lift()
            self.canvas._code.append(words)
        self.node, self.open, self.within, self.after = node, True, within, ""

    def _box(self, node: Node, marks: Iterable[Shape], left: float, high: float) -> None:
        box = extent(marks)
        if box is not None:
            self.tags.boxed(node, (left + box[0], high - box[3], left + box[2], high - box[1]))

    def close(self) -> None:
        """Ends the tag, and at the end of a page the text object too."""
        if self.open and self.within:
            self.run._code.append("EMC")
        elif self.open:
            self.lift()
            self.canvas._code.append("EMC")
        self.open = False

    def lift(self) -> None:
        """Ends the text object; before any other shape, and at the end of a page."""
        if self.run is not None:
            self.canvas.drawText(self.run)
            self.run, self.font, self.colour = None, ("", 0.0), ""
        self.after = ""

    def draw(self, shapes: Iterable[Shape], left: float, high: float) -> None:
        """Shapes count from their strip's top left corner, the canvas from the foot of the page."""
        canvas = self.canvas
        for shape in shapes:
            if isinstance(shape, Text):
                self._text(shape, left + shape.x, high - shape.y)
                continue
            self.lift()
            match shape:
                case Rect():
                    canvas.setFillColor(_colour(shape.fill))
                    y = high - shape.y - shape.height
                    canvas.rect(left + shape.x, y, shape.width, shape.height, stroke=0, fill=1)
                case Line():
                    self._pen(shape.colour, shape.width, shape.dash)
                    self._trace(shape.points, left, high, closed=False)
                case Polygon():
                    self._fill_and_stroke(shape.fill, shape.stroke, shape.width)
                    filled, stroked = bool(shape.fill), bool(shape.stroke)
                    self._trace(shape.points, left, high, closed=True, fill=filled, stroke=stroked)
                case Circle():
                    self._fill_and_stroke(shape.fill, shape.stroke, shape.width)
                    filled, stroked = int(bool(shape.fill)), int(bool(shape.stroke))
                    canvas.circle(left + shape.x, high - shape.y, shape.radius, stroke=stroked, fill=filled)
                case Link():
                    pass  # nothing to see

    def _pen(self, colour: str, thick: float, dash: Sequence[float] = ()) -> None:
        self.canvas.setStrokeColor(_colour(colour))
        self.canvas.setLineWidth(thick)
        self.canvas.setDash(list(dash)) if dash else self.canvas.setDash()

    def _fill_and_stroke(self, fill: str, stroke: str, line: float) -> None:
        if fill:
            self.canvas.setFillColor(_colour(fill))
        if stroke:
            self._pen(stroke, line)

    def _trace(
        self,
        points: Sequence[tuple[float, float]],
        left: float,
        high: float,
        *,
        closed: bool,
        fill: bool = False,
        stroke: bool = True,
    ) -> None:
        trace = self.canvas.beginPath()
        trace.moveTo(left + points[0][0], high - points[0][1])
        for x, y in points[1:]:
            trace.lineTo(left + x, high - y)
        if closed:
            trace.close()
        self.canvas.drawPath(trace, stroke=int(stroke), fill=int(fill))

    def _text(self, shape: Text, x: float, y: float) -> None:
        if shape.anchor != "start":
            x -= width(shape.text, shape.size, shape.face) / (1 if shape.anchor == "end" else 2)
        if self.after and self.run is not None:
            self._add(self.after)
        found = pieces(shape.text, shape.face)
        for number, piece in enumerate(found, 1):
            if piece.boxed:
                x += self._boxed(piece.text, x, y, shape)
                continue
            soft = shape.soft and number == len(found)
            self._write(piece.text, x, y, FONTS[shape.face], shape.size, shape.colour, soft)
            x += metrics(shape.face).units(piece.text) * shape.size / 1000
        if self.node is not None and self.node.role != "Figure":
            self.after = "" if shape.soft or shape.joined else " "

    def _write(
        self, text: str, x: float, y: float, font: str, size: float, colour: str, soft: bool = False
    ) -> None:
        if self.run is None:
            self.run = self.canvas.beginText(x, y)
        else:
            self.run.setTextOrigin(x, y)
        if self.font != (font, size):
            self.run.setFont(font, size)
            self.font = (font, size)
        if self.colour != colour:
            self.run.setFillColor(_colour(colour))
            self.colour = colour
        if soft:
            self.run.textOut(text[:-1])
            self.run._code.append("/Span <</ActualText <FEFF00AD>>> BDC")
            self._add("-")
            self.run._code.append("EMC")
        else:
            self.run.textOut(text)

    def _add(self, sign: str) -> None:
        """A space or a hyphen after what was written last; a font's first subset has both."""
        if self.run._curSubset == 0:
            self.run._code.append(f"({sign}) Tj")
        else:
            self.run.textOut(sign)

    def _boxed(self, label: str, x: float, y: float, shape: Text) -> float:
        """A code point in a thin box; returns how far it takes the line."""
        self.lift()
        pad = BOX_PAD * shape.size
        wide = width(label, shape.size * BOX_SIZE, shape.face)
        self._pen(LIGHT.muted, 0.3)
        self.canvas.rect(x + pad, y - 0.18 * shape.size, wide + 2 * pad, 0.86 * shape.size, stroke=1, fill=0)
        self._write(label, x + 2 * pad, y, FONTS[shape.face], shape.size * BOX_SIZE, shape.colour)
        return wide + 4 * pad
