"""Make the stored library of the present schema, once, when the schema is released.

    python -m tests.storage.make_library

Libraries of earlier schemas are never made anew: they are what is on the disks of those who use the program.
"""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Application, Attachment, CalendarEntry, Partner
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.storage import Library, Summary
from sixaika_desktop.storage.tables import SCHEMA
from tests.storage.conftest import application, with_price

FOLDER = Path(__file__).parent / "libraries"


def stored(schema: int = SCHEMA) -> Application:
    """What is in the library of a schema."""
    app = with_price(application(), 0, 0, "0.125")
    owner = app.partners[1]
    odd = replace(owner.costs[0], price=Unread("noin sata"), units=Decimal("2.50"))
    owner = replace(owner, costs=(odd, *owner.costs[1:]))
    letter = Attachment(id="x", name="aie.pdf")
    app = replace(app, partners=(app.partners[0], owner), attachments=(letter,))
    if schema < 2:
        return app
    meeting = CalendarEntry(id="k1", kind="board", partner="p1", day=date(2018, 3, 12), done=True)
    asked = CalendarEntry(id="k2", kind="letter_asked", day=Unread("ensi viikolla"), note="Soita Turkuun")
    return replace(app, calendar=(meeting, asked))


def make(path: Path) -> None:
    """Write it."""
    path.unlink(missing_ok=True)
    with Library.open(path) as library:
        summary = Summary(total=Decimal("100.5"), support=Decimal(60), own=Decimal("40.5"), met=3)
        library.save(application(), None, "new", summary, call_text="id = 'x'")
        library.save(stored(), application(), "edited", summary)
        library.freeze(stored(), "handed in")
        library.attach(b"letter", "application/pdf")
        library.book_put(Partner(id="oulu", name=Map({"fi": "Oulun kaupunki", "sv": "Uleåborgs stad"})))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("VACUUM")
    path.with_name(path.name + ".lock").unlink()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    make(FOLDER / f"{SCHEMA}.sqlite")
