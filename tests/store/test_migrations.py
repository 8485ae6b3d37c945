from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from ppa_desk.store import migrate
from ppa_desk.store.engines import file_engine, server_engine

OWN = ("alembic_version", "schema_step", "search_index")


def _differences(engine) -> list:
    def modelled(_item, name, kind, _reflected, _other):
        return kind != "table" or not name.startswith(OWN)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": modelled, "compare_type": True})
        return compare_metadata(context, SQLModel.metadata)


def _ddl(engine) -> list[str]:
    with engine.connect() as connection:
        found = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'"
        return migrate.normal(connection.exec_driver_sql(found).scalars())


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
    shipped = migrate.normal(one for one in migrate.file_schema(migrate.head()) if not one.startswith("INSERT"))
    assert _ddl(engine) == _ddl(file_store.engine) == shipped
    engine.dispose()
