"""Write the next step from the models: `python -m ppa_desk.store.migrations "What it does"`; `--again` redoes the last.

For whoever changes the model, in a checkout. Beside the step it writes the schema a file then has.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from ppa_desk.store import migrate, search
from ppa_desk.store.engines import file_engine

HERE = Path(__file__).parent
FOUNDATION = """
    dialect = op.get_bind().dialect.name
    for statement in SEARCH[dialect]:
        op.execute(sa.text(statement))
    op.create_table(
        "schema_step",
        sa.Column("step", sa.Integer(), primary_key=True),
        sa.Column("program", sa.String(32), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
    )


SEARCH = {
    "sqlite": %s,
    "postgresql": %s,
}
"""


def main() -> None:
    """Write the step, then the schema."""
    told = argparse.ArgumentParser(prog="ppa_desk.store.migrations", description=__doc__)
    told.add_argument("does", help="what the step does, in a few words")
    told.add_argument("--again", action="store_true", help="write the last step anew instead of a next one")
    asked = told.parse_args()
    step = migrate.head() if asked.again else migrate.head() + 1
    for old in HERE.glob(f"versions/{step:04}_*.py"):
        old.unlink()
    migrate.head.cache_clear()
    with TemporaryDirectory() as folder:
        engine = file_engine(Path(folder) / "made.db", bytes(32))
        if step > 1:
            migrate.upgrade(engine)
        _write_step(engine, step, asked.does)
        migrate.head.cache_clear()
        migrate.upgrade(engine)
        _write_schema(engine, step)
        engine.dispose()


def _write_step(engine: Engine, step: int, does: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.revision(config, does, autogenerate=True, rev_id=f"{step:04}")
    path = next(HERE.glob(f"versions/{step:04}_*.py"))
    made = re.sub(r"\n    # ###[^\n]*", "", path.read_text("utf-8")).rstrip() + "\n"
    if step == 1:
        made += FOUNDATION % (search.FILE_SCHEMA, search.SERVER_SCHEMA)
    path.write_text(made, "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(path)], check=True)


def _write_schema(engine: Engine, step: int) -> None:
    with engine.connect() as connection:
        found = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY rowid"
        rows = connection.exec_driver_sql(found).all()
    lines = [_line(name, " ".join(sql.split())) for name, sql in rows]
    settings = [one for one in search.FILE_SCHEMA if one.startswith("INSERT")]
    folder = HERE / "schema"
    folder.mkdir(exist_ok=True)
    (folder / f"{step:04}.sql").write_text("\n".join([*lines, *settings]) + "\n", "utf-8")


def _line(name: str, sql: str) -> str:
    return f"-- {sql}" if name.startswith("search_index_") else sql


if __name__ == "__main__":
    main()
