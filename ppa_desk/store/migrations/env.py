"""What Alembic runs: the steps, on the connection `ppa_desk.store.migrate` hands over."""

from typing import Any

from alembic import context
from sqlmodel import SQLModel

from ppa_desk.model.kinds import KINDS

OWN = {"alembic_version", "schema_step"}


def modelled(_item: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Say whether the models speak of a table; the search index and the version tables are SQL of their own."""
    return kind != "table" or not (name in OWN or str(name).startswith("search_index"))


tables = list(KINDS.values())
"""Having asked for all, all are in the metadata."""

attributes = context.config.attributes
context.configure(
    connection=attributes["connection"],
    target_metadata=SQLModel.metadata,
    include_object=modelled,
    render_as_batch=True,
    on_version_apply=attributes.get("applied"),
)
with context.begin_transaction():
    context.run_migrations()
