"""Every change a user can make, as a function from one application to the next.

An edit that changes nothing returns the very object it was given, and rows it does not touch keep their
identity. `set_lead(app, "p2")` gives the next application; `set_lead.of("p2")` an edit to show first with
`preview` and take later. Rows are found by id, so an edit made for one value can be taken from any later one.
"""

from sixaika_desktop.domain.edits.action import Action, Edit, Step, action, all_of, new_id
from sixaika_desktop.domain.edits.budget import move_category, set_amount, set_rest, set_share
from sixaika_desktop.domain.edits.form import (
    add_form_row,
    answer,
    attach,
    detach,
    give_reason,
    note,
    remove_form_row,
)
from sixaika_desktop.domain.edits.losses import Change, Loss, preview
from sixaika_desktop.domain.edits.partners import activate, deactivate, remove_partner, set_lead, transfer
from sixaika_desktop.domain.edits.plan import remove_task, remove_work_package, set_dates, shift_project
from sixaika_desktop.domain.edits.project import (
    add_language,
    as_new,
    begun_anew,
    new_application,
    remove_language,
    set_call,
    set_cost_model,
    set_form,
    set_round,
    set_source_language,
)
from sixaika_desktop.domain.edits.rows import (
    add_row,
    add_rows,
    duplicate_row,
    move_row,
    move_to_owner,
    remove_row,
    remove_rows,
    set_field,
    set_fields,
)
from sixaika_desktop.domain.edits.telling import label, losses_in_words

__all__ = [
    "Action",
    "Change",
    "Edit",
    "Loss",
    "Step",
    "action",
    "activate",
    "add_form_row",
    "add_language",
    "add_row",
    "add_rows",
    "all_of",
    "answer",
    "as_new",
    "attach",
    "begun_anew",
    "deactivate",
    "detach",
    "duplicate_row",
    "give_reason",
    "label",
    "losses_in_words",
    "move_category",
    "move_row",
    "move_to_owner",
    "new_application",
    "new_id",
    "note",
    "preview",
    "remove_form_row",
    "remove_language",
    "remove_partner",
    "remove_row",
    "remove_rows",
    "remove_task",
    "remove_work_package",
    "set_amount",
    "set_call",
    "set_cost_model",
    "set_dates",
    "set_field",
    "set_fields",
    "set_form",
    "set_lead",
    "set_rest",
    "set_round",
    "set_share",
    "set_source_language",
    "shift_project",
    "transfer",
]
