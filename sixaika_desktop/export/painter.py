"""Pages of shapes onto paper, by reportlab. No text goes through its markup; every font is embedded and
subset.
"""

import io
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, BinaryIO

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from sixaika_desktop.export.figures.shapes import Circle, Line, Link, Polygon, Rect, Shape, Text
from sixaika_desktop.export.flow import Page
from sixaika_desktop.export.manuscript import Heading
from sixaika_desktop.export.measure import BOX_PAD, BOX_SIZE, FILES, Face, metrics, path, pieces, width
from sixaika_desktop.export.tokens import LIGHT, Paper

FONTS: dict[Face, str] = {face: f"Paper-{face}" for face in FILES}


def paint(
    pages: Sequence[Page],
    headings: Sequence[Heading],
    out: BinaryIO,
    *,
    title: str,
    author: str,
    language: str,
) -> None:
    """Writes the pages as one PDF with bookmarks. The same pages give the same bytes."""
    _register()
    buffer = io.BytesIO()
    make: Any = Canvas
    canvas: Any = make(
        buffer,
        pagesize=(Paper.WIDTH, Paper.HEIGHT),
        invariant=1,
        pageCompression=1,
        initialFontName=FONTS["regular"],
        initialFontSize=10,
        lang={"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}[language],
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject("")
    canvas.setCreator("6Aika Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    brush = Brush(canvas)
    listed = {heading.anchor: heading for heading in headings}
    level = -1
    for page in pages:
        for anchor, top in sorted(page.anchors.items(), key=lambda item: item[1]):
            canvas.bookmarkHorizontal(anchor, 0, Paper.HEIGHT - Paper.TOP - top + 12)
            if anchor in listed:
                level = min(listed[anchor].level - 1, level + 1)
                canvas.addOutlineEntry(listed[anchor].text, anchor, level, closed=level > 0)
        for strip, top in page.strips:
            for ink in strip.ink:
                brush.draw(ink.shapes, Paper.SIDE, Paper.HEIGHT - Paper.TOP - top)
        brush.lift()
        canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


@cache
def _register() -> None:
    library: Any = pdfmetrics
    for face, name in FONTS.items():
        library.registerFont(TTFont(name, str(path(face))))


@cache
def _colour(text: str) -> Color:
    return HexColor(text)


class Brush:
    """Draws shapes on a canvas. Texts that follow one another share one text object, as they are most of a
    page.
    """

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self.run: Any = None
        self.font: tuple[str, float] = ("", 0.0)
        self.colour = ""

    def lift(self) -> None:
        """Ends the text object; before any other shape, and at the end of a page."""
        if self.run is not None:
            self.canvas.drawText(self.run)
            self.run, self.font, self.colour = None, ("", 0.0), ""

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
                    x, y = left + shape.x, high - shape.y - shape.height
                    box = (x, y, x + shape.width, y + shape.height)
                    canvas.linkAbsolute("", shape.to, box, Border="[0 0 0]")

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
        for piece in pieces(shape.text, shape.face):
            if piece.boxed:
                x += self._boxed(piece.text, x, y, shape)
                continue
            self._write(piece.text, x, y, FONTS[shape.face], shape.size, shape.colour)
            x += metrics(shape.face).units(piece.text) * shape.size / 1000

    def _write(self, text: str, x: float, y: float, font: str, size: float, colour: str) -> None:
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
        self.run.textOut(text)

    def _boxed(self, label: str, x: float, y: float, shape: Text) -> float:
        """A code point in a thin box; returns how far it takes the line."""
        self.lift()
        pad = BOX_PAD * shape.size
        wide = width(label, shape.size * BOX_SIZE, shape.face)
        self._pen(LIGHT.muted, 0.3)
        self.canvas.rect(x + pad, y - 0.18 * shape.size, wide + 2 * pad, 0.86 * shape.size, stroke=1, fill=0)
        self._write(label, x + 2 * pad, y, FONTS[shape.face], shape.size * BOX_SIZE, shape.colour)
        return wide + 4 * pad
