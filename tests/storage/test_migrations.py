"""A library of every schema there ever was opens; the revisions make the very tables the program uses."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.storage import Library, upgrade
from sixaika_desktop.storage.engine import engine
from sixaika_desktop.storage.tables import APPLICATION_ID, SCHEMA, metadata
from sixaika_desktop.storage.upgrade import SCRIPTS
from tests.storage.make_library import FOLDER, stored

ROOT = Path(__file__).parents[2]

ADD_A_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision = "{new:04d}"
down_revision = "{old:04d}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("cost") as table:
        table.add_column(sa.Column("colour", sa.Text))
    {then}
"""


def tables(connection: sqlite3.Connection) -> dict[str, str]:
    """Every table and index with the statement that makes it, spaces aside."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: " ".join(sql.replace('"', "").split()) for name, sql in found if name != "alembic_version"}


@pytest.fixture
def empty() -> Iterator[sqlite3.Connection]:
    """A database without tables, but for the one that an upgrade marks in any schema."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        yield connection


def test_the_revisions_make_the_tables_of_the_program(empty: sqlite3.Connection) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    upgrade.upgrade(empty)
    assert empty.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    with engine(lambda: empty).connect() as db:
        differences: list[Any] = compare_metadata(MigrationContext.configure(db), metadata)
    assert differences == [], "write a revision: python -m sixaika_desktop.storage.migrations 'what changes'"


def test_a_new_library_has_the_tables_that_the_revisions_make(path: Path, empty: sqlite3.Connection) -> None:
    upgrade.upgrade(empty)
    Library.open(path).close()
    with closing(sqlite3.connect(path)) as made:
        assert made.execute("SELECT version_num FROM alembic_version").fetchone() == (f"{SCHEMA:04d}",)
        assert tables(made) == tables(empty)


def test_no_table_uses_a_type_of_sqlite_alone() -> None:
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    for found in metadata.sorted_tables:
        assert str(CreateTable(found).compile(dialect=postgresql.dialect()))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
        assert all(type(column.type).__module__.startswith("sqlalchemy.sql") for column in found.columns)


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_stored_library_of_every_schema_opens(path: Path, schema: int) -> None:
    shutil.copyfile(FOLDER / f"{schema}.sqlite", path)
    with Library.open(path) as library:
        assert library.load("hnry") == stored(schema)
        assert library.list()[0].title["sv"] == "Koldioxidneutralt byggande"
        assert library.call_of("hnry") == "id = 'x'"
        assert library.version("hnry", 1).application == stored(schema)
        assert [partner.id for partner in library.book_find("uleåborg")] == ["oulu"]


def scripts(folder: Path, then: str = "") -> Path:
    """The revisions of the program and one more."""
    target = folder / "migrations"
    shutil.copytree(SCRIPTS, target, ignore=shutil.ignore_patterns("__pycache__"))
    more = ADD_A_COLUMN.format(new=SCHEMA + 1, old=SCHEMA, then=then)
    (target / "versions" / "more.py").write_text(more)
    return target


def test_an_upgrade_keeps_all_rows_and_begins_a_new_history(path: Path, tmp_path: Path) -> None:
    shutil.copyfile(FOLDER / f"{SCHEMA}.sqlite", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        costs = connection.execute("SELECT count(*) FROM cost").fetchone()
        upgrade.upgrade(connection, SCHEMA + 1, scripts(tmp_path))
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
        assert connection.execute("SELECT count(*), count(colour) FROM cost").fetchone() == (*costs, 0)
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    with Library.open(path) as library:
        assert library.load("hnry") == stored()
        history = library.history("hnry")
        assert len(history) == 0
        assert history.begins == "library-history-migration"


def test_an_upgrade_that_fails_leaves_the_library_as_it_was(path: Path, tmp_path: Path) -> None:
    shutil.copyfile(FOLDER / f"{SCHEMA}.sqlite", path)
    before = path.read_bytes()
    broken = scripts(tmp_path, then='op.execute("INSERT INTO nowhere VALUES (1)")')
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(OperationalError):
            upgrade.upgrade(connection, SCHEMA + 1, broken)
        assert "colour" not in tables(connection)["cost"]
    assert path.read_bytes() == before
    with Library.open(path) as library:
        assert library.load("hnry") == stored()


def test_an_older_library_is_backed_up_before_it_is_brought_up_to_date(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("CREATE TABLE before_all (x)")
        connection.commit()
    with pytest.raises(Trouble, match="older version"):
        Library.open(path, read_only=True)
    with Library.open(path) as library:
        assert library.list() == ()
        (backup,) = library.backups()
    assert backup.path.name.endswith(" schema 0.sqlite")
    with closing(sqlite3.connect(backup.path)) as kept:
        assert list(tables(kept)) == ["before_all"]


def test_alembic_is_not_imported_where_there_is_nothing_to_bring_up_to_date(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from sixaika_desktop.storage import Library;"
        f"Library.open(Path({str(path)!r})).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
