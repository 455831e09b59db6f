"""What a printed thing is, beside where it stands: the tree a tagged PDF is made of.

Every shape on a page belongs to a node or, as a rule, a running head or a page number, to none (an artifact).
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "Document", "Sect", "H1", "H2", "H3", "P", "Table", "TR", "TH", "TD", "Figure", "TOC", "TOCI", "L", "LI"
]
"""The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4)."""


@dataclass(slots=True, eq=False)
class Node:
    """An element of the document; `scope` of a table's head cell is Column or Row, `alt` tells a figure."""

    role: Role
    language: str = ""
    alt: str = ""
    scope: str = ""
    children: "list[Node]" = field(default_factory=list["Node"])

    def add(self, role: Role, language: str = "", alt: str = "", scope: str = "") -> "Node":
        """A new last child."""
        node = Node(role, language, alt, scope)
        self.children.append(node)
        return node
