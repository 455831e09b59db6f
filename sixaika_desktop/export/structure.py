"""What a printed thing is, beside where it stands: the tree a tagged PDF is made of.

Every shape on a page belongs to a node or, as a rule, a running head or a page number, to none (an artifact).
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "Document", "Sect", "H1", "H2", "H3", "H4", "P", "Table", "TR", "TH", "TD", "Figure", "Caption",
    "TOC", "TOCI", "Reference", "Link", "L", "LI", "Lbl", "LBody", "Note", "Span",
]  # fmt: skip
"""The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4)."""


@dataclass(slots=True, eq=False)
class Node:
    """An element of the document; `alt` tells a figure. `scope` of a table's head cell is Column or Row, of
    a list Decimal where its items are numbered.
    """

    role: Role
    language: str = ""
    alt: str = ""
    scope: str = ""
    children: "list[Node]" = field(default_factory=list["Node"])
    parent: "Node | None" = field(default=None, repr=False)

    def add(self, role: Role, language: str = "", alt: str = "", scope: str = "") -> "Node":
        """A new last child."""
        node = Node(role, language, alt, scope, parent=self)
        self.children.append(node)
        return node

    @property
    def root(self) -> "Node":
        """The document that it belongs to."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node
