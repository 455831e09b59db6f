"""Three-way merge of applications: what two people made of the same value, as one value.

Rows are merged flat, part by part, with the owner and the order as ordinary fields. What only one side
changed is taken. Where both changed the same part differently ours stands and the conflict tells both. A row
that one side removed and the other changed, or named anew, stays, with what it owned, and is a conflict. A
merge never refuses; whether the result is a good application is for the verdicts to say.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias, cast

from sixaika_desktop.domain.flat import MAPS, OWNER, differing, parts, put_part, same
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.references import naming, passes_up, references, renamed
from sixaika_desktop.domain.shape import Field, Kind, shape, walk
from sixaika_desktop.domain.tree import changed

Clash: TypeAlias = Literal["changed", "removed here", "removed there", "circle"]
"""changed: both sides gave a part another value; removed here, there: one side removed the row and the other
needs it; circle: what both said together would make a row stand above itself."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What two sides cannot both have: the place, and what stood there before, here and there (None:
    nothing).

    Of a row that is kept the values are rows.
    """

    clash: Clash
    where: Where
    cls: type[Row]
    base: Any
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged application and what the sides could not both have, in the order of the rows."""

    application: Application
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A row with the id of its owner."""

    row: Row
    owner: str


_Flat: TypeAlias = dict[str, _Placed]


def merge(base: Application, ours: Application, theirs: Application) -> Merged:
    """Merge what became of *base* here and there, into our id and our rows where they are the same."""
    base, theirs = _under(base, ours.id), _under(theirs, ours.id)
    if ours is theirs or theirs is base:
        return Merged(ours, ())
    theirs = _apart(base, ours, theirs)
    return _Merge(_flat(base), _flat(ours), _flat(theirs)).merged(ours)


def _under(app: Application, app_id: str) -> Application:
    return app if app.id == app_id else renamed(app, {app.id: app_id})


def _apart(base: Application, ours: Application, theirs: Application) -> Application:
    """Theirs with other ids for rows that share an id with a row of ours but are of another kind."""
    mine = _flat(base) | _flat(ours)
    clashing = {r.id for r, _ in walk(theirs) if r.id in mine and type(mine[r.id].row) is not type(r)}
    return renamed(theirs, {row_id: f"{row_id}-2" for row_id in sorted(clashing)}) if clashing else theirs


def _flat(app: Application) -> _Flat:
    return {row.id: _Placed(row, owner) for row, owner in walk(app)}


class _Merge:
    """One merge under way: the three values flat, and the rows that stay."""

    def __init__(self, base: _Flat, ours: _Flat, theirs: _Flat) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        self.rows: _Flat = {}
        self.conflicts: dict[Where, Conflict] = {}

    def merged(self, ours: Application) -> Merged:
        """Merge every row, bring back what is still needed, break circles, put the rows together."""
        for row_id in [*self.ours, *(r for r in self.theirs if r not in self.ours)]:
            self._take(row_id)
        self._bring_back()
        self._break_circles()
        app = _built(self.rows, ours)
        order = {row.id: at for at, (row, _) in enumerate(walk(app))}
        found = sorted(self.conflicts.values(), key=lambda c: (order[c.where.id], c.where))
        return Merged(app, tuple(found))

    def _take(self, row_id: str) -> None:
        base, ours, theirs = self.base.get(row_id), self.ours.get(row_id), self.theirs.get(row_id)
        if ours and theirs:
            self.rows[row_id] = self._both(base, ours, theirs)
        elif (one := ours or theirs) and (base is None or not _equal(base, one)):
            self.rows[row_id] = one
            if base is not None:
                self._kept(row_id)

    def _both(self, base: _Placed | None, ours: _Placed, theirs: _Placed) -> _Placed:
        if ours.row is theirs.row and ours.owner == theirs.owner:
            return ours
        row_id, cls = ours.row.id, type(ours.row)
        before = base.row if base and type(base.row) is cls else cls(id=row_id)
        owner = self._choice(
            Where(row_id, OWNER), cls, base.owner if base else None, ours.owner, theirs.owner
        )
        values: dict[str, Any] = {}
        for f in shape(cls).own[1:]:
            b, o, t = getattr(before, f.name), getattr(ours.row, f.name), getattr(theirs.row, f.name)
            values[f.name] = (
                o
                if o is t or same(o, t) or same(b, t)
                else t
                if same(b, o)
                else self._parts(f, ours, b, o, t)
            )
        return _Placed(changed(ours.row, **values), owner)

    def _choice(self, where: Where, cls: type[Row], base: Any, ours: Any, theirs: Any) -> Any:
        """One part of which each side may have made something else."""
        if same(ours, theirs) or same(base, theirs):
            return ours
        if same(base, ours):
            return theirs
        self.conflicts[where] = Conflict("changed", where, cls, base, ours, theirs)
        return ours

    def _parts(self, field: Field, row: _Placed, base: Any, ours: Any, theirs: Any) -> Any:
        """A field that both sides changed: maps cell by cell, names one by one, anything else as a whole."""
        if field.kind not in MAPS and field.kind is not Kind.NAMES:
            return self._choice(Where(row.row.id, field.name), type(row.row), base, ours, theirs)
        if field.kind is Kind.NAMES:
            return _names(base, ours, theirs)
        was, theirs_by_cell, result = parts(field, base), parts(field, theirs), ours
        for cell, mine, its in differing(field, ours, theirs):
            where = Where(row.row.id, field.name, cell)
            chosen = self._choice(where, type(row.row), was.get(cell), mine, theirs_by_cell.get(cell))
            if chosen is its and chosen is not mine:
                result = put_part(field, result, cell, chosen)
        return result

    def _kept(self, row_id: str) -> None:
        """A row stays although one side removed it."""
        base, ours, theirs = (side.get(row_id) for side in (self.base, self.ours, self.theirs))
        one = ours or theirs or base
        assert one is not None
        clash: Clash = "removed here" if ours is None else "removed there"
        where = Where(row_id)
        rows = (placed.row if placed else None for placed in (base, ours, theirs))
        self.conflicts[where] = Conflict(clash, where, type(one.row), *rows)

    def _bring_back(self) -> None:
        """Bring back removed rows that a side needs for what it newly made of a row that stays."""
        waiting = [
            *self.rows,
            *self._with_belongings(where.id for where in self.conflicts if not where.field),
        ]
        while waiting:
            row_id = waiting.pop()
            fresh = [
                name for name in sorted(self._needed(row_id)) if name not in self.rows and self._known(name)
            ]
            for name in fresh:
                self.rows[name] = self._known_row(name)
                self._kept(name)
            waiting += [*fresh, *self._with_belongings(fresh)]

    def _needed(self, row_id: str) -> set[str]:
        """The owner of a row and what it names, as merged and as either side has newly made it."""
        base, merged = self.base.get(row_id), self.rows[row_id]
        needed = _names_of(merged)
        for side in (self.ours.get(row_id), self.theirs.get(row_id)):
            if side and side is not merged and (base is None or side.row is not base.row):
                needed |= _names_of(side) - (_names_of(base) if base else set())
        return needed - {""}

    def _known(self, row_id: str) -> bool:
        return row_id in self.ours or row_id in self.theirs or row_id in self.base

    def _known_row(self, row_id: str) -> _Placed:
        return self.ours.get(row_id) or self.theirs.get(row_id) or self.base[row_id]

    def _with_belongings(self, ids: Iterable[str]) -> list[str]:
        """Put back what kept rows owned, and what was bound to them alone; gives the ids that came back."""
        kept, found = set(ids), list[str]()
        size = 0
        while len(kept) > size:
            size = len(kept)
            for row_id, placed in [*self.ours.items(), *self.theirs.items()]:
                if row_id in self.rows or row_id not in self.base:
                    continue
                bound = {name for f, name in references(placed.row) if f.bound}
                if placed.owner in kept or (bound & kept and all(map(self._stays_or_fixed, bound))):
                    self.rows[row_id] = placed
                    kept.add(row_id)
                    found.append(row_id)
        return found

    def _stays_or_fixed(self, row_id: str) -> bool:
        return row_id in self.rows or not self._known(row_id)

    def _break_circles(self) -> None:
        """Of rows that stand above one another the smallest id goes where it stood, or to the top."""
        for row_id in sorted(self.rows):
            cls = type(self.rows[row_id].row)
            for f in naming(cls):
                if passes_up(cls, f) and self._turns_round(row_id, f):
                    self._lift(row_id, f)

    def _turns_round(self, row_id: str, field: Field) -> bool:
        seen: set[str] = set()
        above = row_id
        while above in self.rows and above not in seen:
            seen.add(above)
            above = getattr(self.rows[above].row, field.name)
        return above == row_id

    def _lift(self, row_id: str, field: Field) -> None:
        values = [
            getattr(side[row_id].row, field.name) if row_id in side else None
            for side in (self.base, self.ours, self.theirs)
        ]
        placed = self.rows[row_id]
        for choice in (values[0] or "", ""):
            self.rows[row_id] = _Placed(replace(placed.row, **{field.name: choice}), placed.owner)
            if (choice in self.rows or not choice) and not self._turns_round(row_id, field):
                break
        where = Where(row_id, field.name)
        self.conflicts[where] = Conflict("circle", where, type(placed.row), *values)


def _names_of(placed: _Placed) -> set[str]:
    return {placed.owner, *(name for _, name in references(placed.row))}


def _equal(one: _Placed, other: _Placed) -> bool:
    """Whether a row has the same parts and owner; what it owns is another matter."""
    if one.row is other.row:
        return one.owner == other.owner
    if type(one.row) is not type(other.row) or one.owner != other.owner:
        return False
    return all(same(getattr(one.row, f.name), getattr(other.row, f.name)) for f in shape(type(one.row)).own)


def _names(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Names as a set: what each side added and removed. Those moved stand as on the side that did."""
    moved = [n for n in ours if n in base] != [n for n in base if n in ours]
    first, second = (ours, theirs) if moved else (theirs, ours)
    removed = {n for n in base if n not in ours or n not in theirs}
    old = [n for n in first if n in base] + [n for n in second if n in base and n not in first]
    new = sorted({n for n in (*ours, *theirs) if n not in base})
    return tuple(n for n in [*old, *new] if n not in removed)


def _built(rows: Mapping[str, _Placed], ours: Application) -> Application:
    """The application made of flat rows; rows and tuples of ours are used where they are the same."""
    owned: dict[str, list[Row]] = {}
    for placed in rows.values():
        owned.setdefault(placed.owner, []).append(placed.row)

    def build(row: Row) -> Row:
        mine = owned.get(row.id, [])
        values: dict[str, tuple[Row, ...]] = {}
        for f in shape(type(row)).children:
            found = [build(child) for child in mine if type(child) is f.child]
            values[f.name] = tuple(sorted(found, key=lambda r: (r.order, r.id)))
        return changed(row, **values) if values else row

    return cast("Application", build(rows[ours.id].row))
