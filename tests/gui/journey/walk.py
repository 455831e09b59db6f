"""Tells in one line of JSON what a screen reader finds in the window of the program: of all that is shown its
role, name, description, label, whether it can have the focus, what it is in and where.

Run by the Python of the system, which has the bindings of AT-SPI; see `driver.py`.
"""

# pyright: basic

import json

import gi  # pyright: ignore[reportMissingImports]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # pyright: ignore[reportMissingImports]  # noqa: E402

MOST_CELLS = 60
"""Of so many children of a table or a list one is told; the others are alike."""
MANY = ("table", "list", "tree", "tree table")


def told(node, parent):
    """One thing that is shown."""
    states = node.get_state_set()
    labels = [
        relation.get_target(0).get_name() or ""
        for relation in node.get_relation_set() or []
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "about": node.get_description() or "",
        "label": "".join(labels[:1]),
        "focus": states.contains(Atspi.StateType.FOCUSABLE),
        "on": states.contains(Atspi.StateType.ENABLED),
        "in": parent,
        "first": first_of(node),
        "box": [box.x, box.y, box.width, box.height],
    }


def first_of(node):
    """Whether it is a cell of the first column, whose text names the row."""
    if node.get_role() != Atspi.Role.TABLE_CELL:
        return False
    _, _, column = Atspi.TableCell.get_position(node)
    return column == 0


def walk(node, parent=""):
    """What is shown in and below a node, from the top down."""
    if node is None:
        return
    states = node.get_state_set()
    if not states.contains(Atspi.StateType.SHOWING):
        return
    one = told(node, parent)
    yield one
    count = node.get_child_count()
    many = one["role"] in MANY
    for at in range(min(count, MOST_CELLS) if many else count):
        yield from walk(node.get_child_at_index(at), f"{one['role']} {one['name']}")


found = []
desktop = Atspi.get_desktop(0)
for at in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(at)
    for n in range(program.get_child_count()):
        found += walk(program.get_child_at_index(n))
print(json.dumps(found))
