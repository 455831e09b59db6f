"""Last changed: the list of a large library is read in its order, not sorted."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make it so; there is no way back but the backup."""
    op.create_index(op.f("ix_summaries_updated"), "summaries", ["updated"])
