"""Bringing an older library up to date: all of it or nothing, by Alembic, which is imported only then."""

import sqlite3
from pathlib import Path
from typing import Final

from sixaika_desktop.storage.engine import engine
from sixaika_desktop.storage.tables import SCHEMA

SCRIPTS: Final = Path(__file__).parent / "migrations"


def revision_of(schema: int) -> str:
    """The name of the revision that makes a schema."""
    return f"{schema:04d}"


def upgrade(connection: sqlite3.Connection, to: int = SCHEMA, scripts: Path = SCRIPTS) -> None:
    """Run the revisions that lack, in one transaction. The history of the applications begins anew.

    A step of the history holds columns as they were, which a new version need not know any more.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    # a table that is rebuilt is dropped for a moment, and with it would go all that names its rows
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine(lambda: connection).begin() as db:
            config.attributes["connection"] = db
            command.upgrade(config, revision_of(to))
            db.exec_driver_sql("UPDATE summaries SET history_from = revision, history_why = 'migration'")
            if db.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise sqlite3.IntegrityError("foreign_key_check")
            db.exec_driver_sql(f"PRAGMA user_version = {to:d}")
    finally:
        connection.execute("PRAGMA foreign_keys=ON")
