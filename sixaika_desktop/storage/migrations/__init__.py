"""The revisions of the library's tables, run by Alembic."""
