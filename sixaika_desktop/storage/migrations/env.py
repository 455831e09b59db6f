"""Run the revisions on the connection that `storage.upgrade` brings, in its transaction."""

from alembic import context

from sixaika_desktop.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
