"""What is different between two values of an application, part by part.

Rows are compared flat: a row that is there only before or only after is one difference, whatever it owns
comes as differences of its own, and a row with another owner differs in its field `owner`. What is the same
object in both is not looked into, so the difference of two neighbours in a history costs little.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from sixaika_desktop.domain.flat import OWNER, differing
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.shape import owning_fields, shape, walk


@dataclass(frozen=True, slots=True)
class Difference:
    """One part that differs. A row that came has no `before`, one that went no `after`; `Where` is then its
    id alone.

    Else `where` names row, field and cell, and the two are what stands there (None: nothing). `cls` is the
    class of the row and `owner` the id of what owns it, afterwards if it is there.
    """

    where: Where
    cls: type[Row]
    owner: str
    before: Any
    after: Any

    @property
    def added(self) -> bool:
        """Whether a whole row came."""
        return not self.where.field and self.before is None

    @property
    def removed(self) -> bool:
        """Whether a whole row went."""
        return not self.where.field and self.after is None


def difference(before: Application, after: Application) -> tuple[Difference, ...]:
    """Every part that differs, owners before what they own. The applications' own ids are not compared."""
    found: list[Difference] = []
    came: dict[str, tuple[Row, str]] = {}
    went: dict[str, tuple[Row, str]] = {}
    _compare(before, after, "", found, came, went)
    for row_id, (row, owner) in went.items():
        new = came.get(row_id)
        if new is None or type(new[0]) is not type(row):
            found.append(Difference(Where(row_id), type(row), owner, row, None))
    for row_id, (row, owner) in came.items():
        old = went.get(row_id)
        if old is None or type(old[0]) is not type(row):
            found.append(Difference(Where(row_id), type(row), owner, None, row))
        else:
            if old[1] != owner:
                found.append(Difference(Where(row_id, OWNER), type(row), owner, old[1], owner))
            found += _fields(old[0], row, owner)
    return tuple(found)


def _compare(
    before: Row,
    after: Row,
    owner: str,
    found: list[Difference],
    came: dict[str, tuple[Row, str]],
    went: dict[str, tuple[Row, str]],
) -> None:
    if before is after:
        return
    found += _fields(before, after, owner)
    for name in owning_fields(type(before)):
        old = cast("tuple[Row, ...]", getattr(before, name))
        new = cast("tuple[Row, ...]", getattr(after, name))
        if old is new:
            continue
        left = {row.id: row for row in old}
        for row in new:
            other = left.pop(row.id, None)
            if other is None:
                came |= {r.id: (r, p or after.id) for r, p in walk(row)}
            elif other is not row:
                _compare(other, row, after.id, found, came, went)
        for row in left.values():
            went |= {r.id: (r, p or before.id) for r, p in walk(row)}


def _fields(before: Row, after: Row, owner: str) -> Iterator[Difference]:
    for f in shape(type(after)).own[1:]:
        old, new = getattr(before, f.name), getattr(after, f.name)
        if old is not new:
            for cell, was, now in differing(f, old, new):
                yield Difference(Where(after.id, f.name, cell), type(after), owner, was, now)
