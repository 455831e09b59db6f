"""The remedies that checks offer: named edits of an application, each applied with one click."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import EMPTY, Map
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    Cell,
    Cells,
    Cost,
    Financing,
    Partner,
    Post,
    answer_id,
)
from sixaika_desktop.domain.references import without
from sixaika_desktop.domain.tree import changed, inserted, path_to, with_row
from sixaika_desktop.rules.facts import names
from sixaika_desktop.rules.verdict import Fix, Values


def put(app: Application, row_id: str, **values: Any) -> Application:
    """The application with fields of one row changed; itself where the row is gone."""
    path = path_to(app, row_id)
    return with_row(path, changed(path[-1], **values)) if path else app


def setting(name: str, row_id: str, values: Values | None = None, **fields: Any) -> Fix:
    """A fix that sets fields of a row; its label is the phrase `rules-fix-<name>`."""
    return Fix(
        name=name,
        label=f"rules-fix-{name.replace('_', '-')}",
        values=values or {},
        edit=lambda app: put(app, row_id, **fields),
    )


def fix(name: str, edit: Callable[[Application], Application], /, **values: Any) -> Fix:
    """A fix with an edit of its own."""
    return Fix(name=name, label=f"rules-fix-{name.replace('_', '-')}", values=values, edit=edit)


def make_lead(app: Application, partner_id: str) -> Application:
    """This partner leads, and every other lead is an implementer."""
    for partner in app.partners:
        if partner.id == partner_id:
            app = put(app, partner.id, role="lead")
        elif partner.role == "lead":
            app = put(app, partner.id, role="implementer")
    return app


def remove_row(row: Cost | Post, name: Any) -> Fix:
    """A fix that takes a row out of the application."""
    return fix("remove_row", lambda app: without(app, row.id), name=name)


def rest_to_own(partner: Partner, call: Call) -> tuple[Fix, ...]:
    """Own funding takes whatever the other sources leave; not offered where a row does so already."""
    own = [source.id for source in call.financing if source.own]
    if not own or any(row.rest for row in partner.financing):
        return ()
    edit = partial(_rest_to_own, partner_id=partner.id, own=tuple(own))
    return (fix("rest_to_own", edit, partner=names(partner)),)


def _rest_to_own(app: Application, partner_id: str, own: tuple[str, ...]) -> Application:
    path = path_to(app, partner_id)
    if not path:
        return app
    partner = path[-1]
    assert isinstance(partner, Partner)
    mine = next((row for row in partner.financing if row.source in own and not row.in_kind), None)
    if mine is not None:
        return put(app, mine.id, share=None, amount=None, cells=EMPTY, rest=True)
    fresh = Financing(id=f"{partner_id}-own", source=own[0], rest=True)
    if path_to(app, fresh.id):
        return app
    return with_row(path, changed(partner, financing=inserted(partner.financing, [fresh])))


def out_of_cells(app: Application, row_id: str, periods: Iterable[str]) -> Application:
    """What a row has in these periods counts as not placed."""
    path = path_to(app, row_id)
    if not path:
        return app
    row: Any = path[-1]
    cells: Cells = row.cells
    wrong = frozenset(periods)
    kept: dict[Cell, Any] = {}
    loose = Decimal(0)
    for cell, amount in cells.items():
        if cell.period in wrong and isinstance(amount, Decimal):
            loose += amount
        else:
            kept[cell] = amount
    if isinstance(row, Financing):
        return app
    both_given = isinstance(getattr(row, "units", None), Decimal) and isinstance(
        getattr(row, "price", None), Decimal
    )
    unplaced = (
        row.unplaced
        if both_given
        else (row.unplaced if isinstance(row.unplaced, Decimal) else Decimal(0)) + loose
    )
    return with_row(path, changed(row, cells=Map(kept), unplaced=unplaced))


def answered(app: Application, question: str, value: str, partner: str = "") -> Application:
    """The application with one answer that has no language put in place of what was there."""
    row_id = answer_id(question, partner=partner)
    if path_to(app, row_id):
        return put(app, row_id, value=value, stale=False)
    fresh = Answer(id=row_id, question=question, value=value, partner=partner)
    return changed(app, answers=inserted(app.answers, [fresh]))


def clipped(day: date, start: date, end: date) -> date:
    """The day, moved to the nearest one within a span."""
    return min(max(day, start), end)
