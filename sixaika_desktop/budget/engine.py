"""Computing the budget of an application, from the one before where there is one."""

from collections.abc import Mapping
from decimal import Decimal

from sixaika_desktop.budget.arithmetic import ZERO, Number, as_decimal
from sixaika_desktop.budget.budget import Budget
from sixaika_desktop.budget.financing import Share, closing
from sixaika_desktop.budget.frame import Frame, frame
from sixaika_desktop.budget.making import Work, partner_budget
from sixaika_desktop.budget.partner import PartnerBudget
from sixaika_desktop.budget.readings import lead_of
from sixaika_desktop.budget.steps import Plain
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application

_PLAIN = Plain()


def compute(application: Application, call: Call, previous: Budget | None = None) -> Budget:
    """The budget of an application. Of the one before, all that did not change is kept; never raises."""
    if previous is not None and previous.application is application and previous.call is call:
        return previous
    around = frame(application, call, previous.frame if previous else None)
    model = call.model.get(application.cost_model)
    kept: Mapping[str, PartnerBudget] = previous.before_rounding if previous else {}
    work = Work()
    found: dict[str, PartnerBudget] = {}
    for partner in application.partners:
        if partner.active and partner.role != "associated":
            found[partner.id] = partner_budget(partner, around, model, kept.get(partner.id), work)
    moves = _moves(application, around, found)
    before: Mapping[str, PartnerBudget] = previous.counted if previous else {}
    counted: dict[str, PartnerBudget] = {}
    for id, each in found.items():
        move = moves.get(id, ZERO)
        same = previous is not None and kept.get(id) is each and previous.moves.get(id, ZERO) == move
        counted[id] = before[id] if same else each.moved(move)
    return Budget(application, call, around, model, found, counted, moves, work)


def _moves(
    application: Application, around: Frame, found: Mapping[str, PartnerBudget]
) -> Mapping[str, Decimal]:
    rounding = around.call.rounding.get("support")
    shares: dict[str, tuple[Share[Number], ...]] = {
        id: each.plan.shares for id, each in found.items() if each.plan.shares
    }
    if rounding is None or rounding.level != "project" or not shares:
        return {}
    _, moves = closing(_PLAIN, shares, lead_of(application), rounding, around)
    return {id: as_decimal(amount) for id, amount in moves.items()}
