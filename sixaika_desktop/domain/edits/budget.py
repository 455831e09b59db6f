"""Edits that put a budget right with one click."""

from typing import TypeVar

from sixaika_desktop.domain.edits.action import Step, action, new_id
from sixaika_desktop.domain.map import EMPTY
from sixaika_desktop.domain.model import Application, Cost, Financing, Partner, Post, Where
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.domain.tree import changed, inserted, path_to, rewritten, the, with_row

CostOrPost = TypeVar("CostOrPost", Cost, Post)


@action
def set_rest(app: Application, partner_id: str, source: str, row_id: str = "") -> Step:
    """Let a source of a partner's money carry what the others leave over; a row for it is made if there is
    none.

    A share or an amount that stands in the row gives way: one of three says how much.
    """
    partner = the(app, partner_id, Partner)
    row = next((f for f in partner.financing if f.source == source), None)
    if row is None:
        fresh = Financing(id=row_id or new_id(), source=source, rest=True)
        financing = inserted(partner.financing, [fresh])
        return Step.of(
            with_row((app, partner), changed(partner, financing=financing)),
            Where(fresh.id),
            *(Where(f.id, "order") for f in financing),
        )
    fresh = changed(row, rest=True, share=None, amount=None, cells=EMPTY)
    return Step.of(with_row((app, partner, row), fresh), Where(row.id, "rest"))


@action
def set_share(app: Application, financing_id: str, share: Amount) -> Step:
    """Let a source carry a share of the net cost, in percent; an amount or the rest gives way."""
    row = the(app, financing_id, Financing)
    fresh = changed(row, share=share, rest=False, amount=None, cells=EMPTY)
    return Step.of(with_row(path_to(app, financing_id), fresh), Where(financing_id, "share"))


@action
def set_amount(app: Application, financing_id: str, amount: Amount) -> Step:
    """Let a source carry an amount in euros; a share or the rest gives way, amounts by period are kept."""
    row = the(app, financing_id, Financing)
    fresh = changed(row, amount=amount, share=None, rest=False)
    return Step.of(with_row(path_to(app, financing_id), fresh), Where(financing_id, "amount"))


@action
def move_category(app: Application, category: str, to: str, partner_id: str = "") -> Step:
    """Move the costs and posts of one category to another, for one partner or for all.

    It is the way out for rows in a category that the cost model does not open or a flat rate covers.
    """
    places: list[Where] = []

    def move(row: CostOrPost) -> CostOrPost:
        if row.category != category:
            return row
        places.append(Where(row.id, "category"))
        return changed(row, category=to)

    if not partner_id:
        after = rewritten(app, move, (Cost, Post))
    else:
        partner = the(app, partner_id, Partner)
        costs = tuple(move(row) for row in partner.costs)
        posts = tuple(move(row) for row in partner.posts)
        after = with_row((app, partner), changed(partner, costs=costs, posts=posts))
    return Step.of(after, *(places or [Where(partner_id or app.id)]))
