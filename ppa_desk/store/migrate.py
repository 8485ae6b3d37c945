"""The schema's steps: which one a workspace stands at, and how it comes to the one this program knows."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import as_file, files
from typing import Any

from sqlalchemy import Connection, Engine, text

from ppa_desk import __version__
from ppa_desk.errors import DeskError


class StepFailed(DeskError):
    """A step of the schema could not be done; the workspace is as it was."""

    code = "migrate.step_failed"


MIGRATIONS = files("ppa_desk.store.migrations")


@cache
def head() -> int:
    """Return the number of the newest step this program knows."""
    steps = (MIGRATIONS / "versions").iterdir()
    return max((int(one.name[:4]) for one in steps if re.match(r"\d{4}_", one.name)), default=0)


@cache
def file_schema(step: int) -> tuple[str, ...]:
    """Return every statement of a file's schema at a step; those SQLite runs by itself stand behind `-- `."""
    return tuple((MIGRATIONS / "schema" / f"{step:04}.sql").read_text("utf-8").splitlines())


def create_file(connection: Any) -> None:
    """Make the newest schema in an empty file, on the driver's own connection, without running every step."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in file_schema(head()):
        if not statement.startswith("-- "):
            connection.execute(statement)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (f"{head():04}",))
    step = (head(), __version__, datetime.now(UTC).isoformat())
    connection.execute("INSERT INTO schema_step (step, program, at) VALUES (?, ?, ?)", step)
    connection.execute("COMMIT")


def upgrade(engine: Engine, step: int | None = None) -> None:
    """Run the steps that a database still lacks, all or none; of a file, with foreign keys off. StepFailed."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        run(connection, step)


def run(connection: Connection, step: int | None = None) -> None:
    """Run the lacking steps within the caller's transaction. StepFailed."""
    from alembic import command
    from alembic.config import Config

    with as_file(MIGRATIONS) as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes.update(connection=connection, applied=_note)
        try:
            command.upgrade(config, f"{step or head():04}")
        except DeskError:
            raise
        except Exception as error:
            raise StepFailed(found=type(error).__name__, step=step or head()) from error


def _note(*, ctx: Any, step: Any, **_rest: Any) -> None:
    """Keep which program brought a step, so that an older one can name the version a workspace needs."""
    told = {"step": int(step.up_revision_id), "program": __version__, "at": datetime.now(UTC).isoformat()}
    ctx.connection.execute(text("INSERT INTO schema_step (step, program, at) VALUES (:step, :program, :at)"), told)


def normal(statement: str) -> str:
    """Return DDL without quotes, white space and order of constraints: what differs between two ways to one table."""
    columns, *constraints = re.split(r",(?=constraint|primarykey\()", _bare(statement).removesuffix(")"))
    return ",".join([columns, *sorted(constraints)]) if constraints else _bare(statement)


def _bare(statement: str) -> str:
    return re.sub(r"[\s\"'`\[\]]+", "", statement).casefold()


@cache
def named(step: int) -> Mapping[str, str]:
    """Return the schema of a file at a step: each table's and index's DDL in its normal form, by name."""
    told = (one.removeprefix("-- ") for one in file_schema(step) if not one.startswith("INSERT"))
    return {_NAME.match(one)[1]: normal(one) for one in told}  # type: ignore[index]


_NAME = re.compile(r"CREATE (?:VIRTUAL |UNIQUE )?(?:TABLE|INDEX) [\"'`]?(\w+)")
