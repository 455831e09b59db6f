"""The table of the partners: who they are, what they cost, and what support they get."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.domain.edits import set_field, set_lead
from sixaika_desktop.domain.model import Partner, Where
from sixaika_desktop.gui import organisations, typed
from sixaika_desktop.gui.columns import Column, Sight, computed_column, field_column, phrase


def partner_columns() -> list[Column]:
    """The columns of a partner; the figures explain themselves."""

    def cost(row: Any, sight: Sight) -> Any:
        return sight.snapshot.budget.cost(row.id)

    def support(row: Any, sight: Sight) -> Any:
        return sight.snapshot.budget.support(row.id)

    def share(row: Any, sight: Sight) -> Any:
        budget = sight.snapshot.budget
        return budget.share("support", row.id) if budget.net(row.id) else None

    whole = typed.amounts("€", cents=False)
    return [
        field_column(Partner, "role", edit=lambda id, value: role_edit(Where(id, "role"), value), width=124),
        field_column(Partner, "name", stretch=True, grey=_left_out, width=120),
        field_column(Partner, "city_area", choices=organisations.areas, width=80),
        computed_column(
            "cost",
            phrase("budget-figure-cost"),
            cost,
            whole,
            figure=lambda row: f"cost/partner={row.id}",
            width=84,
        ),
        computed_column(
            "support",
            phrase("budget-figure-support"),
            support,
            whole,
            figure=lambda row: f"support/partner={row.id}",
            width=84,
        ),
        computed_column(
            "share",
            phrase("budget-figure-share-support"),
            share,
            typed.amounts("%"),
            figure=lambda row: f"share/support/partner={row.id}",
            width=70,
        ),
    ]


def _left_out(partner: Any, _sight: Sight) -> str:
    if partner.active:
        return ""
    return QCoreApplication.translate("Consortium", "Left out: outside every total and check")


def role_edit(where: Where, role: Any) -> Any:
    """A new lead takes the place of the old one; any other role is only set."""
    return set_lead.of(where.id) if role == "lead" else set_field.of(where, role)
