"""Bulk writes through the store, with journal and search index, against the plain Core insert of the same rows."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from ppa_desk.model.kinds import table_of
from ppa_desk.store.database import Store
from ppa_desk.store.engines import connect, file_engine
from ppa_desk.store.migrate import create_file
from tests.benchmarks.measure import Figure, against

KEY = bytes(range(32))
ROWS = 20_000


def fresh(folder: Path) -> Store:
    """Return an empty store in a file."""
    number = len(list(folder.iterdir()))
    path = folder / f"{number}.db"
    connection = connect(path, KEY)
    create_file(connection)
    connection.close()
    return Store(file_engine(path, KEY))


def organisations(count: int) -> list[dict[str, str]]:
    """Return invented organisations, as an import would bring them."""
    return [
        {"name": f"Société invented {n}", "acronym": f"S{n}", "email": f"s{n}@example.org", "notes": "Bukavu, Sud-Kivu"}
        for n in range(count)
    ]


def figures() -> Iterator[Figure]:
    """Measure bulk writing."""
    with TemporaryDirectory() as name:
        folder, rows = Path(name), organisations(ROWS)

        def plain() -> None:
            store = fresh(folder)
            with store.engine.connect().execution_options(writes=True) as connection, connection.begin():
                connection.execute(insert(table_of("organisation")), full)
            store.close()

        def ours() -> None:
            store = fresh(folder)
            with store.unit("import.applied") as unit:
                unit.add_all("organisation", rows)
            store.close()

        store = fresh(folder)
        with store.unit("import.applied") as unit:
            unit.add_all("organisation", rows)
            kept = unit.session.execute(table_of("organisation").select()).mappings()
            full = [{k: v for k, v in row.items() if k != "id"} for row in kept]
        store.close()
        yield against(f"bulk write of {ROWS:,} organisations with journal and index", ours, plain, 4.0)
