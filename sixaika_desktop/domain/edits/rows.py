"""The edits that serve every kind of row: a field, a row more or less, another position, another owner, a
copy.

Rows are added with ids of their own (`new_id`). A row that would name what is not there is refused with
ValueError: a screen cannot ask for it, and a file is read and judged elsewhere.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from sixaika_desktop.domain.edits.action import Step, action, new_id
from sixaika_desktop.domain.edits.fitting import must_be_new, must_not_turn_round, must_take
from sixaika_desktop.domain.flat import OWNER, home, put_part
from sixaika_desktop.domain.model import Answer, Application, Partner, Row, Where
from sixaika_desktop.domain.references import (
    ANY,
    bound_to,
    local,
    named,
    naming,
    references,
    renamed,
    with_derived_id,
    without,
)
from sixaika_desktop.domain.shape import row_name, shape, shapes, walk
from sixaika_desktop.domain.tree import (
    R,
    changed,
    find,
    ids_below,
    inserted,
    owner_of,
    path_to,
    rewritten,
    siblings,
    with_row,
)


@action
def set_field(app: Application, where: Where, value: object) -> Step:
    """Give one part of a row a value: a field, a language of a text, a cell `wp/period`, an amount by key.

    In a field of several names True adds the name in the cell and False takes it away. A map or a list of
    names is given as a whole with an empty cell. KeyError if there is no such row or field; ValueError or
    TypeError for what cannot stand there.
    """
    path = path_to(app, where.id)
    if not path:
        raise KeyError(f"there is no row {where.id!r}")
    after = with_row(path, _set(app, path[-1], where, value))
    must_not_turn_round(after, where)
    return Step.of(after, where)


@action
def set_fields(app: Application, values: Iterable[tuple[Where, object]]) -> Step:
    """Give many parts their values at once: a pasted block, a fill down. KeyError for no such row."""
    by_row: dict[str, list[tuple[Where, object]]] = {}
    for where, value in values:
        by_row.setdefault(where.id, []).append((where, value))
    missing = set(by_row)

    def change(row: Row) -> Row:
        for where, value in by_row.get(row.id, ()):
            row = _set(app, row, where, value)
        missing.discard(row.id)
        return row

    after = rewritten(app, change, [s.cls for s in shapes()])
    if missing:
        raise KeyError(f"there is no row {min(missing)!r}")
    places = [where for row_values in by_row.values() for where, _ in row_values]
    for where in places:
        must_not_turn_round(after, where)
    return Step.of(after, *(places or [Where(app.id)]))


def _set(app: Application, row: R, where: Where, value: object) -> R:
    field = shape(type(row)).field(where.field)
    must_take(app, row, field, where.cell, value)
    return changed(row, **{field.name: put_part(field, getattr(row, field.name), where.cell, value)})


@action
def add_row(app: Application, owner_id: str, row: Row, position: int | None = None) -> Step:
    """Add a row, with all it owns, under its owner at a position (None: at the end).

    A row that is there already is not added again.
    """
    return _add(app, owner_id, [row], position)


@action
def add_rows(app: Application, owner_id: str, rows: Iterable[Row], position: int | None = None) -> Step:
    """Add rows of one kind under one owner, as pasting does."""
    return _add(app, owner_id, list(rows), position)


def added(app: Application, row: Row) -> Step:
    """The step that adds a row which the application itself owns."""
    return _add(app, app.id, [row], None)


def _add(app: Application, owner_id: str, rows: list[Row], position: int | None) -> Step:
    path = path_to(app, owner_id)
    if not path:
        raise KeyError(f"there is no row {owner_id!r}")
    owner, cls = path[-1], type(rows[0]) if rows else Row
    new = must_be_new(app, owner, rows)
    if not new:
        return Step.of(app, *(Where(row.id) for row in [*rows, owner]))
    after = with_row(path, changed(owner, **{home(cls)[1]: inserted(siblings(owner, cls), new, position)}))
    return _step_with(after, owner, cls, [inner for row in new for inner, _ in walk(row)])


def _step_with(after: Application, owner: Row, cls: type[Row], fresh: Iterable[Row]) -> Step:
    """A step for rows that came, and for the orders of those they now stand among."""
    orders = [Where(row.id, "order") for row in siblings(owner, cls)]
    return Step.of(after, *(Where(row.id) for row in fresh), *orders)


@action
def remove_row(app: Application, row_id: str) -> Step:
    """Remove a row; see `references.py` for what becomes of all that it owns and all that names it."""
    if row_id == app.id or not path_to(app, row_id):
        raise KeyError(f"there is no row {row_id!r} to remove")
    return Step.of(without(app, row_id), Where(row_id))


@action
def remove_rows(app: Application, row_ids: Iterable[str]) -> Step:
    """Remove several rows at once; ids that no row has are passed over."""
    ids = [row_id for row_id in row_ids if row_id != app.id]
    return Step.of(without(app, *ids), *([Where(row_id) for row_id in ids] or [Where(app.id)]))


@action
def move_row(app: Application, row_id: str, position: int) -> Step:
    """Move a row to a position among its siblings (0: the first). One row is written if there is room."""
    path = path_to(app, row_id)
    if len(path) < 2:
        raise KeyError(f"there is no row {row_id!r} to move")
    owner, row = path[-2:]
    rows = siblings(owner, type(row))
    others = [other for other in rows if other is not row]
    at = max(0, min(position, len(others)))
    if rows[at] is row:
        return Step.of(app, Where(row_id, "order"))
    after = with_row(path[:-1], changed(owner, **{home(type(row))[1]: inserted(others, [row], at)}))
    return Step.of(after, Where(row_id, "order"), *(Where(other.id, "order") for other in others))


@action
def move_to_owner(app: Application, row_id: str, owner_id: str, position: int | None = None) -> Step:
    """Give a row to another owner: a cost to another partner, a task to another work package.

    What names the row as one of the same owner goes with it (subtasks, deliverables of a task); what the row
    itself names there is cleared if it stays behind.
    """
    old_owner, new_path = owner_of(app, row_id), path_to(app, owner_id)
    if not new_path:
        raise KeyError(f"there is no row {owner_id!r}")
    if old_owner.id == owner_id:
        return Step.of(app, Where(row_id, OWNER))
    if type(old_owner) is not type(new_path[-1]):
        raise ValueError(f"{row_name(type(new_path[-1]))} cannot own {row_id!r}")
    group = _following(old_owner, row_id)
    left = {name: tuple(r for r in rows if r.id not in group) for name, rows in _owned(old_owner).items()}
    after = with_row(path_to(app, old_owner.id), changed(old_owner, **left))
    new_path = path_to(after, owner_id)
    owner, values = new_path[-1], dict[str, tuple[Row, ...]]()
    for name, rows in _owned(old_owner).items():
        if moving := [_loosened(row, group) for row in rows if row.id in group]:
            at = position if any(row.id == row_id for row in moving) else None
            values[name] = inserted(cast("tuple[Row, ...]", getattr(owner, name)), moving, at)
    after = with_row(new_path, changed(owner, **values))
    orders = [Where(row.id, "order") for rows in values.values() for row in rows]
    return Step.of(after, Where(row_id, OWNER), *orders)


def _owned(owner: Row) -> dict[str, tuple[Row, ...]]:
    return {f.name: getattr(owner, f.name) for f in shape(type(owner)).children}


def _following(owner: Row, row_id: str) -> set[str]:
    """The row, and the rows of the same owner that name it, and so on."""
    group, size = {row_id}, 0
    while size < len(group):
        size = len(group)
        for rows in _owned(owner).values():
            group |= {
                r.id
                for r in rows
                if any(f.name in local(type(r)) and name in group for f, name in references(r))
            }
    return group


def _loosened(row: R, group: set[str]) -> R:
    """The row naming only rows of the group where it names rows of its own owner."""
    values = {
        f.name: f.default
        for f in naming(type(row))
        if f.name in local(type(row)) and not group.issuperset(named(f, getattr(row, f.name)))
    }
    return changed(row, **values) if values else row


def _any_id(of: str) -> str:
    return new_id()


@action
def duplicate_row(app: Application, row_id: str, fresh_id: Callable[[str], str] = _any_id) -> Step:
    """Put a copy of a row, with all it owns, right after it.

    All rows of the copy get fresh ids; names inside the copy follow the copies. Rows elsewhere that are bound
    to nothing but copied rows are copied too (the answers of a partner, the dependencies inside a work
    package), but no remarks and reasons. The copy of a lead is an implementer.
    """
    row = find(app, row_id)
    if row is None or row is app:
        raise KeyError(f"there is no row {row_id!r} to copy")
    copied = ids_below(row)
    extra: list[Row] = []
    while more := [r for r in _bound_only(app, copied) if r.id not in copied]:
        extra += more
        copied |= {r.id: r for r in more}
    fresh = {old: fresh_id(old) for old, original in copied.items() if not isinstance(original, Answer)}
    after = app
    new: list[Row] = []
    for original in [row, *extra]:
        copy = _copied(original, fresh)
        owner = owner_of(after, original.id)
        rows = siblings(owner, type(original))
        at = [r.id for r in rows].index(original.id) + 1 if original is row else None
        values = {home(type(original))[1]: inserted(rows, [copy], at)}
        after = with_row(path_to(after, owner.id), changed(owner, **values))
        new += [inner for inner, _ in walk(copy)]
    return _step_with(after, owner_of(app, row_id), type(row), new)


def _copied(original: Row, ids: Mapping[str, str]) -> Row:
    copy = with_derived_id(renamed(original, ids))
    return changed(copy, role="implementer") if isinstance(copy, Partner) and copy.role == "lead" else copy


def _bound_only(app: Application, copied: Mapping[str, Row]) -> list[Row]:
    """Rows bound only to copied rows and to fixed rows of the call; no remarks and reasons."""
    found: list[Row] = []
    for row in bound_to(app, copied):
        binding = [(f, name) for f, name in references(row) if f.bound]
        if all(f.ref != (ANY,) and (name in copied or find(app, name) is None) for f, name in binding):
            found.append(row)
    return found
