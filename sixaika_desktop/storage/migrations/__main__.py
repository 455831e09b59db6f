"""Write the next revision: what the tables of the program have more than those the revisions make.

    python -m sixaika_desktop.storage.migrations "what changes"

Read it, then raise `SCHEMA` in `storage/tables.py` and keep a library of the schema before it in the tests.
"""

import sqlite3
import sys
from contextlib import closing

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from sixaika_desktop.storage.engine import engine
from sixaika_desktop.storage.upgrade import SCRIPTS, revision_of


def write_revision(message: str) -> None:
    """Write the next revision into `versions/`."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    last = ScriptDirectory.from_config(config).get_current_head()
    in_memory = closing(sqlite3.connect(":memory:", isolation_level=None))
    with in_memory as connection, engine(lambda: connection).begin() as db:
        config.attributes["connection"] = db
        if last:
            command.upgrade(config, last)
        command.revision(config, message, autogenerate=True, rev_id=revision_of(int(last or 0) + 1))


if __name__ == "__main__":
    write_revision(sys.argv[1])
