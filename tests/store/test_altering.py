"""A step that makes a table anew keeps the indexes of own fields."""

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from ppa_desk.store.migrations.altering import altered
from ppa_desk.store.own_values import index_own, own_indexes


def test_own_fields_keep_their_indexes_when_their_table_is_made_anew(file_store):
    with file_store.engine.connect().execution_options(writes=True) as connection, connection.begin():
        index_own(connection, "person", "diet", number=False)
        index_own(connection, "organisation", "staff", number=True)
        before = own_indexes(connection, "person")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        with Operations.context(MigrationContext.configure(connection)), altered("person") as batch:
            batch.alter_column("suffix", existing_type=sa.String(300), nullable=True)
        assert own_indexes(connection, "person") == before != {}
        assert own_indexes(connection, "organisation") != {}
