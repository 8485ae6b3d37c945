from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from ppa_desk.model.kinds import KINDS
from ppa_desk.store import migrate
from ppa_desk.store.engines import file_engine, server_engine

OWN = ("alembic_version", "schema_step", "search_index")


def _differences(engine) -> list:
    def modelled(_item, name, kind, _reflected, _other):
        return kind != "table" or not name.startswith(OWN)

    assert all(KINDS.values())  # a kind's table is in the metadata once it was asked for
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": modelled, "compare_type": True})
        return compare_metadata(context, SQLModel.metadata)


def _ddl(engine) -> dict[str, str]:
    with engine.connect() as connection:
        found = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'"
        return {name: migrate.normal(sql) for name, sql in connection.exec_driver_sql(found)}


def test_the_last_step_gives_what_the_models_say(store):
    assert _differences(store.engine) == [], 'run: python -m ppa_desk.store.migrations --again "Foundation"'


def test_every_step_runs_on_an_empty_server(empty_server_url):
    engine = server_engine(empty_server_url)
    migrate.upgrade(engine)
    assert _differences(engine) == []
    engine.dispose()


def test_a_new_file_is_what_every_step_together_makes(tmp_path, file_store):
    engine = file_engine(tmp_path / "stepped.db", bytes(32))
    migrate.upgrade(engine)
    assert _ddl(engine) == _ddl(file_store.engine) == migrate.named(migrate.head())
    engine.dispose()
