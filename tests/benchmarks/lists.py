"""Lists of 100,000 organisations and people: sort, filter, search, first painted rows, scrolling, memory."""

import resource
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.services.codes import Codes
from ppa_desk.services.listing import Listing
from ppa_desk.services.members.columns import MemberLists
from ppa_desk.services.members.extras import Extras
from ppa_desk.services.members.register import Members
from ppa_desk.services.own_fields import OwnFields
from ppa_desk.services.records import Records
from ppa_desk.store.database import Store
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh

MANY = 50_000
SCREEN = 40


def fill(store: Store, many: int = MANY) -> None:
    """Add that many organisations and as many people, invented."""
    places, sides = ("Bukavu", "Goma", "Bunia", "Kolwezi", "Kamituga"), ("IND", "CSO", "GOV")
    with store.unit("import.applied") as unit:
        unit.add_all(
            "organisation",
            [
                {
                    "name": f"Société {(n * 7919) % many:06} {places[n % 5]}",
                    "constituency": sides[n % 3],
                    "extra": f'{{"staff": {(n * 104729) % many}}}',
                }
                for n in range(many)
            ],
        )
        unit.add_all(
            "person",
            [{"given_name": f"Béatrice {n}", "family_name": f"Kabila {(n * 104729) % many:06}"} for n in range(many)],
        )


def employ(store: Store) -> None:
    """Have everybody work somewhere."""
    with store.unit("import.applied") as unit:
        unit.add_all(
            "position", [{"person_id": n, "organisation_id": n, "title": "Chargé"} for n in range(1, MANY + 1)]
        )


def painted(listing: Listing, **asked) -> None:
    """Ask for a list and for the rows of its first screen."""
    listing.rows(listing.ids(**asked)[:SCREEN])


def raw(store: Store, numbers: str, rows: str) -> None:
    """The same in plain SQL on the driver's own cursor."""
    connection = store.engine.raw_connection()
    try:
        found = [row[0] for row in connection.cursor().execute(numbers).fetchall()]
        marks = ",".join("?" * len(found[:SCREEN]))
        connection.cursor().execute(rows.format(marks), found[:SCREEN]).fetchall()
    finally:
        connection.close()


ROWS = """SELECT id, name, acronym, constituency, sector, (SELECT status FROM membership
    WHERE organisation_id = organisation.id ORDER BY id DESC LIMIT 1) FROM organisation WHERE id IN ({})"""
ASKED = {
    "sort by name": ({"sort": "name"}, "SELECT id FROM organisation ORDER BY sorted_as, id"),
    "sort by constituency": (
        {"sort": "constituency"},
        "SELECT id FROM organisation ORDER BY constituency, sorted_as, id",
    ),
    "filter by constituency": (
        {"only": {"constituency": "GOV"}},
        "SELECT id FROM organisation WHERE constituency = 'GOV' ORDER BY sorted_as, id",
    ),
    "search": (
        {"words": "kolw"},
        "SELECT id FROM organisation WHERE id IN (SELECT rowid - 2 * 1099511627776 FROM search_index WHERE"
        " search_index MATCH '\"kolw\"*' AND rowid BETWEEN 2 * 1099511627776 AND 3 * 1099511627776 - 1)"
        " ORDER BY sorted_as, id",
    ),
}


def figures() -> Iterator[Figure]:
    """Measure lists against plain SQL, and the window's list against the clock."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        fill(store)
        Extras(store, Records(store)).define("organisation", "number", "Staff")
        listing = Members(store).organisations
        for what, (asked, numbers) in ASKED.items():
            yield against(
                f"{what}, {MANY:,} organisations of {2 * MANY:,} records, against plain SQL",
                lambda asked=asked: painted(listing, **asked),
                lambda numbers=numbers: raw(store, numbers, ROWS),
                2.0,
                times=9,
            )
            yield within(f"{what}: first rows", lambda asked=asked: painted(listing, **asked), 0.05)
        own = MemberLists(store, Members(store), OwnFields(store), Codes(store)).of("organisation")
        numbers = "SELECT id FROM organisation ORDER BY json_extract(extra, '$.staff') NULLS LAST, sorted_as, id"
        yield against(
            f"sort by an own field, {MANY:,} organisations, against plain SQL",
            lambda: painted(own, sort="extra.staff"),
            lambda: raw(store, numbers, ROWS),
            2.0,
            times=9,
        )
        yield within("sort by an own field: first rows", lambda: painted(own, sort="extra.staff"), 0.05)
        yield from _in_window(listing)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield Figure("memory with all of it listed", peak, 250, 1.0, "MB")
        employ(store)
        people = MemberLists(store, Members(store), OwnFields(store), Codes(store)).of("person")
        work = f"{MANY:,} people sorted by where they work: first rows"
        yield within(work, lambda: painted(people, sort="organisation"), 0.5)
        store.close()


def _in_window(listing: Listing) -> Iterator[Figure]:
    """The window's own list: sorted and painted, searched and painted, scrolled to its end."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from ppa_desk.ui.lists.model import Column, Line
    from ppa_desk.ui.lists.panel import ListPanel

    app = QApplication.instance() or QApplication(["benchmarks"])
    columns, downs = [Column("Name", lambda row: row.name, sort="name")], cycle([True, False])
    panel = ListPanel("Members", listing, columns, line=lambda row: Line(row.name, row.constituency or ""))
    panel.resize(286, 768)
    panel.show()
    app.processEvents()
    model, view = panel.model, panel.view
    places = cycle(range(0, MANY, MANY // 37))

    def painted_rows(**asked) -> None:
        model.ask(**asked)
        panel.grab()

    def scrolled() -> None:
        view.scrollTo(model.index(next(places), 0))
        panel.grab()

    yield within("sorted, first rows painted", lambda: painted_rows(sort="name", down=next(downs)), 0.05)
    yield within("searched, first rows painted", lambda: painted_rows(words="kolw" if next(downs) else "goma"), 0.05)
    painted_rows(words="")
    yield within("one screen while scrolling", scrolled, 0.02, times=99)
    panel.close()
    panel.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
