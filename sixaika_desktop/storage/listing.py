"""Which applications a list shows, and in what order; SQLite sorts and filters, however many there are."""

from typing import Any, Final, Literal, TypeAlias

import sqlalchemy as sa

from sixaika_desktop.domain.characters import clean
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.shape import shape
from sixaika_desktop.storage.tables import summaries

Order: TypeAlias = Literal["name", "call", "state", "total", "support", "verdicts", "updated"]

STATES: Final = shape(Application).field("state").terms
"""The states of an application, in the order of its life."""


def matching(search: str, call: str, state: str, deleted: bool) -> list[sa.ColumnElement[bool]]:
    """Every word of *search* stands in it, and it has this call and state where they are given."""
    c = summaries.c
    found = [c.search.contains(word, autoescape=True) for word in clean(search).casefold().split()]
    found += [c.call == call] if call else []
    found += [c.state == state] if state else []
    return [*found, c.deleted.is_not(None) if deleted else c.deleted.is_(None)]


def in_order(order: Order, reverse: bool, wanted: sa.Select[Any]) -> sa.Select[Any]:
    """By a column of the list; those that are alike by their last change, the newest first."""
    c = summaries.c
    state = sa.case({name: at for at, name in enumerate(STATES)}, value=c.state, else_=len(STATES))
    by: dict[str, list[sa.ColumnElement[Any]]] = {
        "name": [c.search],
        "call": [c.call],
        "state": [state],
        "total": [c.total],
        "support": [c.support],
        "verdicts": [c.missed, c.open],
        "updated": [c.updated],
    }
    columns = [column.desc() if reverse else column.asc() for column in by[order]]
    return wanted.order_by(*columns, *([] if order == "updated" else [c.updated.desc()]), c.application)
