"""Whether a PDF is tagged as PDF/UA-1 asks (ISO 14289-1), told defect by defect.

What the standard leaves to people (whether an alternative text says what the picture shows) is not judged.
`test_accessible_pdf.py` plants each of the defects and sees it found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

STANDARD = frozenset(re.findall(
    r"\w+",
    """Document Part Sect Div Art BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl
    LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure
    Formula Form""",
))  # fmt: skip
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
PAINTS = frozenset(
    ["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Tj", "TJ", "'", '"', "Do", "sh", "INLINE IMAGE"]
)


@dataclass
class Element:
    """An element of the tree with what belongs to it, in reading order."""

    role: str
    raw: Any
    parent: "Element | None"
    children: "list[Element]" = field(default_factory=list["Element"])
    marks: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    objects: list[Any] = field(default_factory=list[Any])
    text: str = ""

    def walk(self) -> "Iterator[Element]":
        """This and all within, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def said(self) -> str:
        """Its text and that of all within."""
        return "".join(element.text for element in self.walk())


def defects(pdf: pikepdf.Pdf) -> list[str]:
    """Every defect found, each beginning with its name; empty for a good file."""
    return list(dict.fromkeys(Checker(pdf).all()))


class Checker:
    """One look at one file."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.root: Any = pdf.Root
        self.page_of: dict[Any, int] = {page.objgen: n for n, page in enumerate(pdf.pages)}
        self.tree: Any = self.root.get("/StructTreeRoot")
        self.roles: Any = self.tree.get("/RoleMap", {}) if self.tree is not None else {}
        self.tops: list[Element] = []
        self.by_object: dict[Any, Element] = {}

    def all(self) -> Iterator[str]:
        """Every defect, some of them twice."""
        yield from self.document()
        yield from self.fonts()
        if self.tree is None:
            yield "no tree: the document has no structure"
            return
        kids = self.tree.get("/K")
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            self.tops.append(self.element(kid, None, None))
        self.elements = [element for top in self.tops for element in top.walk()]
        yield from self.content()
        yield from self.way_back()
        yield from self.shape()
        yield from self.headings()
        yield from self.tables()
        yield from self.figures()
        yield from self.links()

    # ---- the document

    def document(self) -> Iterator[str]:
        if not bool(self.root.get("/MarkInfo", {}).get("/Marked", False)):
            yield "not marked: MarkInfo does not say that the document is tagged"
        if not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*", str(self.root.get("/Lang", ""))):
            yield "no language: the document has none"
        if not bool(self.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
            yield "no title shown: DisplayDocTitle is not set"
        described = self.root.get("/Metadata")
        said = described.read_bytes().decode("utf-8") if described is not None else ""
        title = re.search(r"<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]+)</rdf:li>", said)
        if title is None or not title[1].strip():
            yield "no title: the description names none"
        if not re.search(r"pdfuaid:part(>|=\")1", said):
            yield "no claim: the description does not say PDF/UA-1"
        if len(self.pdf.pages) > 20 and "/Outlines" not in self.root:
            yield "no outline: a long document without bookmarks"
        if "/JavaScript" in self.root.get("/Names", {}) or "/AA" in self.root:
            yield "executable: the document runs something"
        for number, page in enumerate(self.pdf.pages):
            if page.obj.get("/Annots") and page.obj.get("/Tabs") != "/S":
                yield f"tab order: page {number + 1} does not follow the structure"

    def fonts(self) -> Iterator[str]:
        seen: set[Any] = set()
        for page in self.pdf.pages:
            resources: Any = page.resources
            fonts: Any = resources.get("/Font", None) or {}
            for _, font in fonts.items():
                if font.objgen in seen:
                    continue
                seen.add(font.objgen)
                inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                descriptor = inner.get("/FontDescriptor", {})
                if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys()):
                    yield f"font not embedded: {font.get('/BaseFont')}"
                if "/ToUnicode" not in font:
                    yield f"no ToUnicode: {font.get('/BaseFont')}"

    # ---- the tree

    def element(self, raw: Any, parent: Element | None, page: Any) -> Element:
        role = str(raw.S)[1:]
        element = Element(str(self.roles.get(f"/{role}", f"/{role}"))[1:], raw, parent)
        self.by_object[raw.objgen] = element
        page = raw.get("/Pg", page)
        kids = raw.get("/K")
        if kids is None:
            return element
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                element.marks.append((self.page_of[page.objgen], int(kid)))
            elif kid.get("/Type") == "/MCR":
                element.marks.append((self.page_of[kid.get("/Pg", page).objgen], int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                element.objects.append(kid.Obj)
            else:
                element.children.append(self.element(kid, element, page))
        return element

    def content(self) -> Iterator[str]:
        """What the pages draw: all of it tagged once or an artifact, and read in a likely order."""
        owner = {mark: element for element in self.elements for mark in element.marks}
        if len(owner) != sum(len(element.marks) for element in self.elements):
            yield "mark twice: two elements claim the same marks"
        drawn: set[tuple[int, int]] = set()
        for number, page in enumerate(self.pdf.pages):
            resources: Any = page.resources
            fonts: Any = resources.get("/Font", None) or {}
            unicode: dict[str, dict[int, str]] = {str(n): _to_unicode(fonts[n]) for n in fonts}
            stack: list[tuple[str, int | None]] = []
            letters: dict[int, str] = {}
            font = ""
            for operands, operator in pikepdf.parse_content_stream(page):
                word = str(operator)
                if word in ("BDC", "BMC"):
                    tag = str(operands[0])[1:]
                    found: Any = operands[1] if word == "BDC" else {}
                    mcid = int(found.get("/MCID")) if "/MCID" in found else None
                    within = [t for t, m in stack if t == "Artifact" or m is not None]
                    if within and (tag == "Artifact" or mcid is not None):
                        yield f"artifact inside content: page {number + 1}, {tag} in {within[-1]}"
                    if mcid is not None:
                        if (number, mcid) in drawn:
                            yield f"mark twice: page {number + 1} draws {mcid} twice"
                        drawn.add((number, mcid))
                        if (number, mcid) not in owner:
                            yield f"orphan marks: page {number + 1}, {mcid} belongs to no element"
                    stack.append((tag, mcid))
                elif word == "EMC":
                    stack.pop()
                elif word in PAINTS:
                    inside = [mcid for _, mcid in stack if mcid is not None]
                    if not inside and not any(t == "Artifact" for t, _ in stack):
                        yield f"unmarked content: page {number + 1}, {word}"
                    if inside and word in ("Tj", "TJ"):
                        strings: Any = operands[0] if word == "TJ" else [operands[0]]
                        plain = b"".join(bytes(s) for s in strings if isinstance(s, pikepdf.String))
                        said = "".join(unicode.get(font, {}).get(code, "\ufffd") for code in plain)
                        letters[inside[-1]] = letters.get(inside[-1], "") + said
                elif word == "Tf":
                    font = str(operands[0])
            if stack:
                yield f"unclosed marks: page {number + 1}"
            for mcid, said in letters.items():
                if (number, mcid) in owner:
                    owner[number, mcid].text += said
        if lost := set(owner) - drawn:
            yield f"missing marks: {sorted(lost)[:3]} are drawn nowhere"
        yield from self.order()

    def order(self) -> Iterator[str]:
        """Elements in the order of the tree begin one after the other on the pages."""
        last = (0, -1)
        for element in self.elements:
            if element.marks:
                first = min(element.marks)
                if first < last:
                    yield f"wrong order: {element.role} at {first} is read after {last}"
                last = max(first, last)

    def way_back(self) -> Iterator[str]:
        """From the marks of a page and from a link to the element, by the tree of numbers."""
        if "/ParentTree" not in self.tree:
            yield "way back: there is no ParentTree"
            return
        back: Any = pikepdf.NumberTree(self.tree.ParentTree)
        for number, page in enumerate(self.pdf.pages):
            mine = {m: e for e in self.elements for p, m in e.marks if p == number}
            if not mine:
                continue
            at = page.obj.get("/StructParents")
            entries: Any = back[int(at)] if at is not None and int(at) in back else []
            for mcid, element in mine.items():
                if mcid >= len(entries) or entries[mcid].objgen != element.raw.objgen:
                    yield f"way back: page {number + 1}, {mcid} does not lead to its {element.role}"
        for element in self.elements:
            if (
                element.parent is not None
                and element.raw.get("/P", self.tree).objgen != element.parent.raw.objgen
            ):
                yield f"broken tree: a {element.role} names another parent"
        for element in self.elements:
            for thing in element.objects:
                at = thing.get("/StructParent")
                if at is None or int(at) not in back or back[int(at)].objgen != element.raw.objgen:
                    yield "way back: a link does not lead to its element"

    def shape(self) -> Iterator[str]:
        if [top.role for top in self.tops] != ["Document"] * len(self.tops) or not self.tops:
            yield "broken role: the outermost element is no Document"
        for element in self.elements:
            if element.role not in STANDARD:
                yield f"broken role: {element.role} is no type of the standard"
            wanted = PARENTS.get(element.role)
            if wanted and (element.parent is None or element.parent.role not in wanted):
                yield f"broken nesting: {element.role} outside {' or '.join(sorted(wanted))}"
            tag = element.raw.get("/Lang")
            if tag is not None and not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*", str(tag)):
                yield f"no language: {tag} names none"
            if element.role in ("P", "LI", "TOCI", "L", "TOC", "Link") and not any(
                e.marks or e.objects for e in element.walk()
            ):
                yield f"empty element: {element.role}"

    def headings(self) -> Iterator[str]:
        level = 0
        for element in self.elements:
            if found := re.fullmatch(r"H([1-6])", element.role):
                if not element.said().strip():
                    yield f"empty heading: {element.role}"
                if int(found[1]) > level + 1:
                    yield f"skipped heading level: H{found[1]} after H{level}"
                level = int(found[1])

    def tables(self) -> Iterator[str]:
        for table in self.elements:
            if table.role != "Table":
                continue
            rows = [element for element in table.walk() if element.role == "TR"]
            if len({len(row.children) for row in rows}) > 1:
                yield "uneven table: rows of different length"
            heads = [element for row in rows for element in row.children if element.role == "TH"]
            if not heads:
                yield "no header: a table without header cells"
            for head in heads:
                attributes = head.raw.get("/A", {})
                if str(attributes.get("/Scope", "")) not in ("/Column", "/Row", "/Both"):
                    yield f"no scope: the header cell {head.said()[:30]!r}"

    def figures(self) -> Iterator[str]:
        for element in self.elements:
            if element.role == "Figure":
                if not str(element.raw.get("/Alt", "")).strip():
                    yield "no alternative text: a figure"
                box = element.raw.get("/A", {}).get("/BBox")
                if box is None or len(box) != 4 or box[2] <= box[0] or box[3] <= box[1]:
                    yield "no box: a figure does not say where it lies"

    def links(self) -> Iterator[str]:
        tagged = {thing.objgen for e in self.elements if e.role in ("Link", "Annot") for thing in e.objects}
        for number, page in enumerate(self.pdf.pages):
            for annotation in page.obj.get("/Annots", []):
                if annotation.objgen not in tagged:
                    yield f"link without tag: page {number + 1}"
                if not str(annotation.get("/Contents", "")).strip():
                    yield f"link without words: page {number + 1}"
        for entry in self.elements:
            if entry.role == "TOCI" and not any(e.objects for e in entry.walk()):
                yield "link without tag: an entry of the contents"


def _to_unicode(font: Any) -> dict[int, str]:
    """Letters by their codes in a simple font."""
    if "/ToUnicode" not in font:
        return {}
    found: dict[int, str] = {}
    text = font.ToUnicode.read_bytes().decode("latin-1")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        for code, letter in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(letter).decode("utf-16-be", "replace")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        for first, _, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]", block):
            for at, letter in enumerate(re.findall(r"<(\w+)>", letters)):
                found[int(first, 16) + at] = bytes.fromhex(letter).decode("utf-16-be", "replace")
        for first, last, letter in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            start = int.from_bytes(bytes.fromhex(letter), "big")
            for at in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + at] = chr(start + at)
    return found
