"""What it costs and who pays.

`compute(application, call, previous)` gives a `Budget`, which answers every question about money.
"""

from sixaika_desktop.budget.budget import Budget, CoveredRow, OpenRow
from sixaika_desktop.budget.engine import compute
from sixaika_desktop.budget.making import Work
from sixaika_desktop.budget.partner import AFTER_END, MODEL, PartnerBudget
from sixaika_desktop.budget.pay import HOURS, MONTHS
from sixaika_desktop.budget.rates import Forbidden
from sixaika_desktop.budget.rows import Line
from sixaika_desktop.budget.steps import Node

__all__ = [
    "AFTER_END",
    "HOURS",
    "MODEL",
    "MONTHS",
    "Budget",
    "CoveredRow",
    "Forbidden",
    "Line",
    "Node",
    "OpenRow",
    "PartnerBudget",
    "Work",
    "compute",
]
