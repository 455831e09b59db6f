"""The edits of partners: who leads, who takes part, who goes."""

from sixaika_desktop.domain.edits.action import Step, action, new_id
from sixaika_desktop.domain.edits.rows import added
from sixaika_desktop.domain.model import Application, Partner, Transfer, Where
from sixaika_desktop.domain.money import Amount
from sixaika_desktop.domain.references import without
from sixaika_desktop.domain.tree import changed, path_to, the, with_row


@action
def set_lead(app: Application, partner_id: str) -> Step:
    """Make a partner the lead (päätoteuttaja); whoever led before becomes an implementer (osatoteuttaja)."""
    the(app, partner_id, Partner)
    partners = tuple(
        changed(p, role="lead")
        if p.id == partner_id
        else changed(p, role="implementer")
        if p.role == "lead"
        else p
        for p in app.partners
    )
    return Step.of(changed(app, partners=partners), Where(partner_id, "role"))


@action
def remove_partner(app: Application, partner_id: str) -> Step:
    """Remove a partner with its budget and answers; nobody else becomes the lead, and its tasks have none."""
    the(app, partner_id, Partner)
    return Step.of(without(app, partner_id), Where(partner_id))


@action
def deactivate(app: Application, partner_id: str) -> Step:
    """Leave a partner out of every total and check, keeping all it has."""
    return _set_active(app, partner_id, False)


@action
def activate(app: Application, partner_id: str) -> Step:
    """Take a partner in again."""
    return _set_active(app, partner_id, True)


def _set_active(app: Application, partner_id: str, active: bool) -> Step:
    partner = the(app, partner_id, Partner)
    return Step.of(
        with_row(path_to(app, partner_id), changed(partner, active=active)), Where(partner_id, "active")
    )


@action
def transfer(app: Application, recipient: str, amount: Amount, transfer_id: str = "") -> Step:
    """Set the support transferred (tuen siirto) to a recipient, in euros; None removes it.

    A recipient has one transfer: a second one is set by its own row.
    """
    the(app, recipient, Partner)
    for row in app.transfers:
        if row.recipient == recipient:
            if amount is None:
                return Step.of(without(app, row.id), Where(row.id))
            fresh = with_row((app, row), changed(row, amount=amount))
            return Step.of(fresh, Where(row.id, "amount"))
    if amount is None:
        return Step.of(app, Where(recipient))
    return added(app, Transfer(id=transfer_id or new_id(), recipient=recipient, amount=amount))
