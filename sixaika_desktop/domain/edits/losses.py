"""What an edit costs: everything that goes, moves, is emptied or ceases to count beyond what was asked for.

The losses are the difference that the edit makes less its purpose, part by part, each told with where it
went; and what stays in the application but is not counted any more. They are known before the edit is taken.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sixaika_desktop.domain.compare import Difference, difference
from sixaika_desktop.domain.edits.action import Edit, Step, step_of
from sixaika_desktop.domain.flat import OWNER
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.shape import Kind, shape
from sixaika_desktop.domain.uncounted import PeriodsOf, newly_uncounted, years

Result: TypeAlias = Literal["gone", "emptied", "moved", "changed", "added", "kept"]
"""gone: a row is removed; emptied: a value is cleared; moved: it stands elsewhere; changed: it is another
now; added: something came that was not asked for; kept: it stays but is not counted."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing an edit does beyond its purpose, with what stood there before and what stands there after.

    `to` is where it went; `reason` why something kept is not counted.
    """

    result: Result
    where: Where
    cls: type[Row]
    before: Any
    after: Any = None
    to: Where | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """An edit seen before it is taken: the key of its label, what it is about, the next value, the losses."""

    label: str
    about: Where
    before: Application
    after: Application
    losses: tuple[Loss, ...]


Further: TypeAlias = Callable[[Application, Application], Sequence[Loss]]
"""More consequences, as those who know the call can tell them (rows that a cost model covers …)."""


def preview(
    app: Application,
    edit: Callable[[Application], Application],
    periods: PeriodsOf = years,
    further: Further | None = None,
) -> Change:
    """What the edit would do. `periods` and `further` come from where the call is known."""
    step = step_of(edit, app)
    losses = [_loss(d) for d in _beyond(app, step)]
    losses = _paired(losses)
    losses += [
        Loss("kept", u.where, u.cls, u.value, u.value, reason=u.reason)
        for u in newly_uncounted(app, step.after, periods)
    ]
    if further is not None:
        losses += further(app, step.after)
    name = edit.name if isinstance(edit, Edit) else "change"
    return Change(f"edit-{name}", step.about, app, step.after, tuple(losses))


def _beyond(app: Application, step: Step) -> list[Difference]:
    if step.after is app:
        return []
    return [d for d in difference(app, step.after) if not step.intends(d.where)]


def _loss(d: Difference) -> Loss:
    if d.removed:
        return Loss("gone", d.where, d.cls, d.before)
    if d.added:
        return Loss("added", d.where, d.cls, None, d.after)
    if d.where.field == OWNER:
        return Loss("moved", d.where, d.cls, d.before, d.after, to=Where(d.after))
    empty = d.after is None or d.after == "" or d.after == ()
    return Loss("emptied" if empty else "changed", d.where, d.cls, d.before, d.after)


def _paired(losses: list[Loss]) -> list[Loss]:
    """Amounts that went from one cell of a row are told to have moved to the cell that grew."""
    grown = {
        (loss.where.id, loss.where.field, _period(loss.where)): loss.where
        for loss in losses
        if _is_cell(loss) and loss.where.cell.startswith("/")
    }
    found: list[Loss] = []
    for loss in losses:
        to = grown.get((loss.where.id, loss.where.field, _period(loss.where)))
        if _is_cell(loss) and loss.result == "emptied" and to and to != loss.where:
            loss = Loss("moved", loss.where, loss.cls, loss.before, None, to=to)
        found.append(loss)
    return found


def _is_cell(loss: Loss) -> bool:
    return bool(loss.where.cell) and shape(loss.cls).field(loss.where.field).kind is Kind.CELLS


def _period(where: Where) -> str:
    return where.cell.partition("/")[2]
