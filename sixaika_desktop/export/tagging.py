"""The tags of a PDF (merkitty PDF, PDF/UA-1, ISO 14289-1): which marks on the pages are which element of the
document.

While the pages are drawn, every run of marks gets a number on its page; in the end the tree of elements, the
way back from the numbers to it, and the description of the document (XMP) are put into the file.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObject

from sixaika_desktop.export.figures.shapes import Circle, Line, Link, Polygon, Rect, Shape, Text
from sixaika_desktop.export.measure import ASCENT, width
from sixaika_desktop.export.structure import Node

LANGUAGES: Final = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
"""What the languages of paper are called in a file."""

DAY: Final = "2000-01-01T00:00:00+00:00"
"""The day in every file, whenever it is written: the same value gives the same bytes."""

_HEADING = re.compile(r"H([1-6])")
_CELLS: Final = frozenset({"TR", "TH", "TD"})
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Raw(PDFObject):
    """An object of the file as its own bytes, made when the file is written."""

    def __init__(self, make: bytes | Callable[[], bytes]) -> None:
        self.make = make

    def format(self, document: Any) -> bytes:
        """Its bytes."""
        return self.make if isinstance(self.make, bytes) else self.make()


@dataclass(slots=True)
class _Element:
    """What stands on the pages for a node: its marks as (page, number), its links, and where it lies."""

    marks: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    links: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    """Page, number of the object, and place in the way back."""
    box: tuple[float, float, float, float] | None = None


class Tags:
    """The tags of one file while it is being drawn."""

    def __init__(self, canvas: Any, language: str) -> None:
        self.canvas = canvas
        self.document: Any = canvas._doc
        self.language = LANGUAGES.get(language, language)
        self.pages: list[list[Node]] = []
        self.found: dict[int, _Element] = {}
        self.roots: dict[int, Node] = {}
        self.linked: list[Node] = []
        self.targets: dict[str, tuple[int, float]] = {}

    def page(self) -> None:
        """A new page begins."""
        self.pages.append([])

    def mark(self, node: Node) -> int:
        """The number of the next marks on this page, which are the node's."""
        page = self.pages[-1]
        page.append(node)
        self._of(node).marks.append((len(self.pages) - 1, len(page) - 1))
        return len(page) - 1

    def boxed(self, node: Node, box: tuple[float, float, float, float]) -> None:
        """A figure lies here: left, bottom, right, top."""
        element = self._of(node)
        if element.box is not None:
            left, foot, right, top = element.box
            box = min(left, box[0]), min(foot, box[1]), max(right, box[2]), max(top, box[3])
        element.box = box

    def link(self, node: Node, to: str, says: str, box: tuple[float, float, float, float]) -> None:
        """An area that leads to a bookmark."""
        place = len(self.linked)
        self.linked.append(node)
        rect = " ".join(f"{x:.2f}" for x in box)

        def made() -> bytes:
            page, top = self.targets[to]
            words = (
                f"<</Type/Annot/Subtype/Link/Rect[{rect}]/Border[0 0 0]/F 4"
                f"/StructParent {len(self.pages) + place}/Dest[{self._page(page)} 0 R/XYZ 0 {top:.2f} null]"
            )
            return words.encode() + b"/Contents " + text(says) + b">>"

        annotation = Raw(made)
        self.canvas._addAnnotation(annotation)
        self._of(node).links.append((len(self.pages) - 1, self.document.objectcounter, place))

    def target(self, anchor: str, top: float) -> None:
        """A bookmark lies at this height of this page."""
        self.targets[anchor] = (len(self.pages) - 1, top)

    def close(self, title: str, author: str) -> None:
        """Puts tree, way back and description into the file, all pages being drawn."""
        document, catalog = self.document, self.document.Catalog
        for number in range(len(self.pages)):
            page = document.idToObject[f"Page{number + 1}"]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs, page.Trans = number, "/S", None
        catalog.StructTreeRoot = Raw(b"")
        document.Reference(catalog.StructTreeRoot)
        root = document.objectcounter
        numbers: dict[int, int] = {}
        tops = self._tree(root, numbers)
        nums = [
            f"{at}[{' '.join(f'{numbers[id(node)]} 0 R' for node in page)}]"
            for at, page in enumerate(self.pages)
        ]
        nums += [f"{at} {numbers[id(node)]} 0 R" for at, node in enumerate(self.linked, len(self.pages))]
        back = self._put(f"<</Nums[{' '.join(nums)}]>>".encode())
        kids = " ".join(f"{number} 0 R" for number in tops)
        catalog.StructTreeRoot.make = (
            f"<</Type/StructTreeRoot/K[{kids}]/ParentTree {back} 0 R/ParentTreeNextKey "
            f"{len(self.pages) + len(self.linked)}>>"
        ).encode()
        catalog.MarkInfo = Raw(b"<</Marked true>>")
        said = description(title, author, self.language)
        head = f"<</Type/Metadata/Subtype/XML/Length {len(said)}>>\nstream\n".encode()
        catalog.Metadata = Raw(head + said + b"\nendstream\n")

    def _of(self, node: Node) -> _Element:
        element = self.found.get(id(node))
        if element is None:
            element = self.found[id(node)] = _Element()
            root = node.root
            self.roots[id(root)] = root
        return element

    def _page(self, number: int) -> int:
        return self.document.idToObjectNumberAndVersion[f"Page{number + 1}"][0]

    def _put(self, data: bytes) -> int:
        self.document.Reference(Raw(data))
        return self.document.objectcounter

    def _tree(self, root: int, numbers: dict[int, int]) -> list[int]:
        """Writes the elements, those without any marks left out; the numbers of the outermost."""
        kept: set[int] = set()
        for top in self.roots.values():
            _keep(top, self.found, kept)
        pages = [self._page(number) for number in range(len(self.pages))]
        level = 0
        tops: list[int] = []
        waiting = [(node, root, self.language, tops) for node in reversed(self.roots.values())]
        written: list[tuple[Raw, bytes, list[int], bytes]] = []
        while waiting:
            node, parent, around, siblings = waiting.pop()
            raw = Raw(b"")
            self.document.Reference(raw)
            number = numbers[id(node)] = self.document.objectcounter
            siblings.append(number)
            role: str = node.role
            if heading := _HEADING.fullmatch(role):
                level = min(int(heading[1]), level + 1)
                role = f"H{level}"
            language = LANGUAGES.get(node.language, node.language) or around
            element = self.found.get(id(node))
            head = f"<</Type/StructElem/S/{role}/P {parent} 0 R{self._attributes(node, element)}".encode()
            if language != around and _TAG.fullmatch(language):
                head += f"/Lang({language})".encode()
            else:
                language = around
            if node.alt:
                head += b"/Alt " + text(node.alt)
            content, page = _content(element, pages)
            if page:
                head += f"/Pg {page} 0 R".encode()
            inside: list[int] = []
            written.append((raw, head, inside, content))
            waiting += [
                (child, number, language, inside) for child in reversed(node.children) if id(child) in kept
            ]
        for raw, head, inside, content in written:
            kids = content + " ".join(f"{number} 0 R" for number in inside).encode()
            raw.make = head + (b"/K[" + kids + b"]>>" if kids else b">>")
        return tops

    @staticmethod
    def _attributes(node: Node, element: _Element | None) -> str:
        if node.role == "TH":
            return f"/A<</O/Table/Scope/{node.scope or 'Column'}>>"
        if node.role == "Figure" and element is not None and element.box is not None:
            box = " ".join(f"{x:.2f}" for x in element.box)
            return f"/A<</O/Layout/Placement/Block/BBox[{box}]>>"
        if node.role == "L":
            return f"/A<</O/List/ListNumbering/{node.scope or 'None'}>>"
        return ""


def _keep(node: Node, found: dict[int, _Element], kept: set[int]) -> bool:
    """Notes which elements have anything on paper, and the cells of tables that have."""
    inside = [_keep(child, found, kept) for child in node.children]
    mine = id(node) in found or any(inside)
    if mine:
        kept.add(id(node))
        if node.role == "Table":
            for row in node.children:
                kept.add(id(row))
                kept.update(id(cell) for cell in row.children if cell.role in _CELLS)
    return mine


def _content(element: _Element | None, pages: Sequence[int]) -> tuple[bytes, int]:
    """The marks and links of an element as its first children, and the page that numbers alone mean."""
    if element is None:
        return b"", 0
    if len(element.marks) == 1 and not element.links:
        page, number = element.marks[0]
        return b"%d " % number, pages[page]
    home = element.marks[0][0] if element.marks else element.links[0][0]
    kids = [
        str(number) if page == home else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {number}>>"
        for page, number in element.marks
    ]
    kids += [f"<</Type/OBJR/Pg {pages[page]} 0 R/Obj {number} 0 R>>" for page, number, _ in element.links]
    return " ".join([*kids, ""]).encode(), pages[home]


def extent(shapes: Iterable[Shape]) -> tuple[float, float, float, float] | None:
    """The box around shapes, in their own points: left, top, right, bottom. None for nothing."""
    boxes = [_extent(shape) for shape in shapes]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _extent(shape: Shape) -> tuple[float, float, float, float]:
    match shape:
        case Rect() | Link():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Line() | Polygon():
            xs, ys = zip(*shape.points, strict=True)
            return min(xs), min(ys), max(xs), max(ys)
        case Circle():
            r = shape.radius
            return shape.x - r, shape.y - r, shape.x + r, shape.y + r
        case Text():
            wide = width(shape.text, shape.size, shape.face)
            left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            return left, shape.y - shape.size * ASCENT, left + wide, shape.y + shape.size * 0.25


def text(said: str) -> bytes:
    """A text string of a PDF, whatever is in it."""
    return b"<FEFF" + said.encode("utf-16-be", "replace").hex().encode() + b">"


def description(title: str, author: str, language: str, archive: bool = False) -> bytes:
    """The description of a document (XMP): title, author and language, and that it follows PDF/UA-1.

    `archive`: that it follows PDF/A-2b too, which asks that the other claim be explained.
    """
    title, author, language = (_xml(said) for said in (title, author, language))
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        "<dc:format>application/pdf</dc:format>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{creator}'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><xmp:CreateDate>{DAY}</xmp:CreateDate>"
        f"<xmp:ModifyDate>{DAY}</xmp:ModifyDate><pdf:Producer>{PROGRAM}</pdf:Producer>"
        + ("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>" if archive else "")
        + "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n"
        + (_EXPLAINED if archive else "")
        + '</rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


PROGRAM: Final = "6Aika Desktop"


def _xml(said: str) -> str:
    """Text as XML holds it; what XML cannot hold at all as �."""
    said = _UNFIT.sub("\ufffd", said)
    return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_EXPLAINED: Final = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Which part of ISO 14289 is followed</pdfaProperty:description></rdf:li>"
    "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
)
"""The extension schema that PDF/A asks for where a property is none of its own (ISO 19005-2, 6.6.2.3)."""
