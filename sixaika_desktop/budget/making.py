"""Making the budget of a partner, from the one before where there is one: only what differs is computed."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from sixaika_desktop.budget.arithmetic import Number, as_decimal
from sixaika_desktop.budget.financing import Bases, plan
from sixaika_desktop.budget.frame import Frame, same_but_works
from sixaika_desktop.budget.partner import MODEL, NO_PLAN, NO_SHEET, PartnerBudget, as_plain, category_steps
from sixaika_desktop.budget.parts import Parts, Sheet, suits
from sixaika_desktop.budget.placing import BudgetRow
from sixaika_desktop.budget.rates import Rates, rate_steps, rates_of
from sixaika_desktop.budget.rows import INCOME, LATER, Line, line
from sixaika_desktop.budget.steps import Plain
from sixaika_desktop.calls.model import CostModel
from sixaika_desktop.domain.model import Partner

_PLAIN = Plain()


@dataclass
class Work:
    """How much was computed anew, for tests and measurements."""

    rows: int = 0
    partners: int = 0


def partner_budget(
    partner: Partner, frame: Frame, model: CostModel | None, previous: PartnerBudget | None, work: Work
) -> PartnerBudget:
    """The budget of a partner; of the one before, it keeps all that this partner, frame and model leave
    as it was."""
    if previous is not None and previous.partner is partner and previous.model is model:
        changed = previous.frame.works ^ frame.works
        if same_but_works(previous.frame, frame) and not (changed and previous.named & changed):
            return previous
    work.partners += 1
    lines, sheets = _rows(partner, frame, previous, work)
    rates = rates_of(partner, model)
    covered = _covered(sheets, rates, model)
    stands = _stands(partner.id, sheets, covered, rates, frame)
    found = PartnerBudget(partner, frame, model, lines, sheets, rates, covered, stands, NO_PLAN)
    bases: Bases[Number] = Bases(found.net, found.base, found.investment)
    object.__setattr__(found, "plan", as_plain(plan(_PLAIN, partner, bases, frame)))
    return found


def _rows(
    partner: Partner, frame: Frame, previous: PartnerBudget | None, work: Work
) -> tuple[Mapping[str, Line], Mapping[str, Sheet]]:
    """The rows as counted and their sheets: only rows that differ are computed and summed again."""
    before: Mapping[str, Line] = {}
    changed_works = frozenset[str]()
    if previous is not None and same_but_works(previous.frame, frame):
        before, changed_works = previous.lines, previous.frame.works ^ frame.works
    lines: dict[str, Line] = {}
    out: list[Line] = []
    new: list[Line] = []
    row: BudgetRow
    for row in chain(partner.posts, partner.costs, partner.incomes):
        key = row.id
        while key in lines:
            key += "/"
        old = before.get(key)
        if old is not None and old.row is row and not (changed_works and old.named & changed_works):
            lines[key] = old
            continue
        work.rows += 1
        lines[key] = line(row, frame)
        new.append(lines[key])
        if old is not None:
            out.append(old)
    if len(lines) - len(new) + len(out) < len(before):
        out += [old for key, old in before.items() if key not in lines]
    sheets = dict(previous.sheets) if previous is not None and before else {}
    for name in dict.fromkeys(each.sheet for each in chain(out, new)):
        sheets[name] = sheets.get(name, NO_SHEET).changed(
            [each for each in out if each.sheet == name], [each for each in new if each.sheet == name]
        )
    return lines, sheets


def _covered(sheets: Mapping[str, Sheet], rates: Rates, model: CostModel | None) -> Mapping[str, str]:
    opened = frozenset(model.open if model else ())
    reasons = {name: rates.covering(name) or ("" if name in opened else MODEL) for name in sheets}
    return {name: reason for name, reason in reasons.items() if reason and name not in (INCOME, LATER)}


def _stands(
    partner: str, sheets: Mapping[str, Sheet], covered: Mapping[str, str], rates: Rates, frame: Frame
) -> Mapping[str, tuple[Parts, ...]]:
    """What counts in each category, rows first and then the flat rates in their order."""
    ready = suits(frame)
    stands: dict[str, tuple[Parts, ...]] = {}
    for name, sheet in sheets.items():
        if name not in covered and name not in (INCOME, LATER):
            whole = as_decimal(category_steps(_PLAIN, [sheet.total], frame))
            stands[name] = (Parts(whole, (sheet,), frame, ready=ready),)
    for used in rates.in_force:
        base = [part for category in dict.fromkeys(used.rate.base) for part in stands.get(category, ())]
        amount = as_decimal(rate_steps(_PLAIN, partner, used, [part.total for part in base], frame.rate))
        made = Parts(amount, base, frame, rate=used.rate.id)
        stands[used.rate.target] = (*stands.get(used.rate.target, ()), made)
    return stands
