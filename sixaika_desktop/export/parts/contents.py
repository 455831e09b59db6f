"""The contents (sisällys), with page numbers and links."""

from collections.abc import Mapping, Sequence

from sixaika_desktop.export.figures.shapes import Link
from sixaika_desktop.export.flow import Ink, Strip
from sixaika_desktop.export.lines import lines
from sixaika_desktop.export.manuscript import Heading, Manuscript, Style
from sixaika_desktop.export.measure import Face
from sixaika_desktop.export.structure import Node
from sixaika_desktop.export.tokens import Paper

LEADING = 13.5
FIRST = Style(10.0, LEADING, "bold")
SECOND = Style(10.0, LEADING)
ROOM = Paper.TEXT


class Contents:
    """Strips of known height now, page numbers when the pages are made."""

    def __init__(self, ms: Manuscript, headings: Sequence[Heading], toc: Node) -> None:
        self.ms = ms
        self.entries: list[tuple[Heading, Strip, Node]] = []
        self.strips: list[Strip] = []
        for heading in headings:
            if heading.level > 2:
                continue
            first = heading.level == 1
            height = len(self._lines(heading)) * LEADING
            strip = Strip(height, space=6.0 if first else 0.0)
            if not first:
                self.strips[-1].glued = self.entries[-1][0].level == 1
            self.entries.append((heading, strip, toc.add("TOCI").add("Reference").add("Link")))
            self.strips.append(strip)

    def number(self, pages: Mapping[str, int]) -> None:
        """Draws the entries, now that it is known which bookmark lies on which page."""
        for heading, strip, node in self.entries:
            style = FIRST if heading.level == 1 else SECOND
            x = 0.0 if heading.level == 1 else 14.0
            texts = self._lines(heading)
            shapes = [self.ms.line(text, x, LEADING * i, style) for i, text in enumerate(texts)]
            number = str(pages.get(heading.anchor, ""))
            shapes.append(self.ms.line(number, ROOM, LEADING * (len(texts) - 1), style, end=True))
            link = Link(0.0, 0.0, ROOM, strip.height, heading.anchor, f"{heading.text}, {number}")
            strip.ink = (Ink(node, (*shapes, link)),)

    def _lines(self, heading: Heading) -> list[str]:
        face: Face = "bold" if heading.level == 1 else "regular"
        return lines(heading.text, ROOM - 50, 10.0, self.ms.language, face, sparing=True)
