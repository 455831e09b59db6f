"""The organisation book: the user's own organisations, to put into any application."""

import re
from dataclasses import replace

import sqlalchemy as sa

from sixaika_desktop.domain.characters import clean
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.storage.rows import from_data, to_data
from sixaika_desktop.storage.tables import organisations


def put(db: sa.Connection, partner: Partner, written: str) -> None:
    """Keep the organisation of a partner with its contacts, not its money; one with the same id is
    replaced.
    """
    kept = replace(partner, posts=(), costs=(), incomes=(), financing=(), aid=())
    row = {"id": kept.id, "search": _search(kept), "updated": written, "data": to_data(kept)}
    values = {name: column for name, column in row.items() if name != "id"}
    if not db.execute(sa.update(organisations).where(organisations.c.id == kept.id).values(values)).rowcount:
        db.execute(sa.insert(organisations), row)


def find(db: sa.Connection, text: str) -> tuple[Partner, ...]:
    """The organisations in which every word stands: in a name in any language, an acronym, an identifier, a
    town.
    """
    wanted = clean(text).casefold().split()
    words = [organisations.c.search.contains(word, autoescape=True) for word in wanted]
    rows = db.scalars(sa.select(organisations.c.data).where(*words).order_by(organisations.c.search))
    return tuple(from_data(data, Partner) for data in rows)


def remove(db: sa.Connection, partner: str) -> bool:
    """Take an organisation out of the book; whether it was there."""
    return bool(db.execute(sa.delete(organisations).where(organisations.c.id == partner)).rowcount)


def _search(partner: Partner) -> str:
    names = (*partner.name.values(), *partner.department.values(), partner.acronym, partner.town)
    numbers = (partner.business_id, partner.vat_id, partner.pic)
    plain = [re.sub(r"\W", "", number) for number in numbers]
    return " ".join(word.casefold() for word in (*names, *numbers, *plain) if word)
