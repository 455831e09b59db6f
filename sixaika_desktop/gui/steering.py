"""The steering group (ohjausryhmä) as a table, on every page that shows it."""

from PySide6.QtCore import QObject

from sixaika_desktop.domain.edits import new_id
from sixaika_desktop.domain.model import SteeringMember
from sixaika_desktop.gui import organisations
from sixaika_desktop.gui.columns import field_column
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.rows import Rows


def steering_rows(desk: Desk, parent: QObject) -> Rows:
    """The members, and an empty row to add one."""
    return Rows(
        desk,
        lambda app: app.steering,
        [
            field_column(SteeringMember, "name", stretch=True),
            field_column(SteeringMember, "organisation", width=200),
            field_column(SteeringMember, "partner", width=200),
            field_column(SteeringMember, "city_area", width=110, choices=organisations.areas),
            field_column(SteeringMember, "expertise", width=180),
            field_column(SteeringMember, "deputy", width=90),
        ],
        fresh=lambda _: SteeringMember(id=new_id()),
        parent=parent,
    )
