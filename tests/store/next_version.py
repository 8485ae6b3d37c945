"""A program that knows one step more than this one: a column, a table made anew, rows changed."""

import shutil
from importlib.resources import files
from pathlib import Path

from ppa_desk.store import lift, migrate
from ppa_desk.store.engines import file_engine

NEXT = '''
"""A step as the next version may bring it: a column, a table made anew, rows changed."""

import sqlalchemy as sa
from alembic import op

revision = "{next:04}"
down_revision = "{now:04}"


def upgrade() -> None:
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("organisation", recreate=anew) as batch:
        batch.add_column(sa.Column("founded", sa.Integer(), nullable=True))
    op.create_table("donor", sa.Column("id", sa.Integer(), primary_key=True), sqlite_autoincrement=True)
    op.execute("UPDATE organisation SET founded = 1900 + id")
'''


def prepare(scratch: Path, last: str = "") -> Path:
    """Write the migrations of the next version, whose new step runs `last` at its end, and return their folder."""
    folder = scratch / "migrations"
    shutil.copytree(Path(str(files("ppa_desk.store.migrations"))), folder)
    now = migrate.head()
    written = NEXT.format(now=now, next=now + 1)
    step = folder / "versions" / f"{now + 1:04}_next.py"
    step.write_text(written)
    (folder / "schema" / f"{now + 1:04}.sql").write_text(_schema(folder, scratch))
    step.write_text(written + (f"    {last}\n" if last else ""))
    return folder


def know(folder) -> None:
    """Be the program that has these migrations."""
    migrate.MIGRATIONS = folder
    for kept in (migrate.head, migrate.file_schema, migrate.named):
        kept.cache_clear()


def _schema(folder: Path, scratch: Path) -> str:
    """Return the schema the next version leaves, as the writer of a step ships it."""
    before = migrate.MIGRATIONS
    know(folder)
    engine = file_engine(scratch / "made.db", bytes(32), pragmas=lift._STEPPING)
    migrate.upgrade(engine)
    with engine.connect() as connection:
        found = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'"
        rows = connection.exec_driver_sql(found).all()
    engine.dispose()
    know(before)
    lines = [("-- " if name.startswith("search_index_") else "") + " ".join(sql.split()) for name, sql in rows]
    return "\n".join(lines) + "\n"
