"""Grants: board, list, drag, search and Home with 5,000 of them; every list of grants with 100,000, against SQL."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.model.kinds import KINDS
from ppa_desk.services.desk import Desk
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store
from tests.benchmarks.lists import painted, raw
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh

SOME, MANY = 5_000, 100_000
THEMES = ("P1 P1.1", "P2", "P3 P3.2", "P4.1", "H3 H3.1", "")
PROVINCES = ("CD-NK", "CD-SK CD-IT", "CD-LU", "")
PLACES = ("Bukavu", "Goma", "Bunia", "Kolwezi", "Kamituga")
TODAY = date(2026, 11, 20)

ROWS = """SELECT grant_record.id, grant_record.key, title_en, title_fr, grant_stage_id, stage_since, grant_call_id,
    currency, requested, recommended, approved, signed, themes, ends_on, organisation.name, grant_stage.key, phase,
    counts FROM grant_record JOIN grant_stage ON grant_stage.id = grant_stage_id LEFT JOIN organisation
    ON organisation.id = organisation_id WHERE grant_record.id IN ({})"""
FOUND = """SELECT id FROM grant_record WHERE id IN (SELECT rowid - {number} * 1099511627776 FROM search_index WHERE
    search_index MATCH '"kolw"*' AND rowid BETWEEN {number} * 1099511627776 AND ({number} + 1) * 1099511627776 - 1)
    ORDER BY sorted_as, id"""
LATE = """SELECT id FROM grant_record WHERE id IN (SELECT grant_record_id FROM obligation WHERE status IN
    ('due', 'draft', 'returned') AND due_on < date('now')) ORDER BY sorted_as, id"""
AMOUNT = "SELECT id FROM grant_record ORDER BY coalesce(signed, approved, recommended, requested), id"
PHASES = """SELECT id FROM grant_record WHERE grant_stage_id IN (SELECT id FROM grant_stage WHERE phase IN
    ('award', 'running')) ORDER BY sorted_as, id"""


def fill(desk: Desk, many: int) -> None:
    """Add that many grants, a report for each and a tranche for every second, invented."""
    stages = [one.id for one in desk.grants.pipeline.stages()]
    with desk.store.unit("import.applied") as unit:
        bodies = unit.add_all("organisation", [{"name": f"Society {n}"} for n in range(200)])
        call = unit.add("grant_call", {"key": "bench", "title_en": "Bench", "closes_on": TODAY})
        grants = unit.add_all("grant_record", [_grant(n, many, stages, bodies, call) for n in range(many)])
        owed = [
            {
                "grant_record_id": one,
                "due_on": TODAY + timedelta(days=n % 300 - 20),
                "status": ("due", "accepted")[n % 2],
            }
            for n, one in enumerate(grants)
        ]
        unit.add_all("obligation", owed)
        tranches = [{"grant_record_id": one, "amount": 5000, "due_on": TODAY} for one in grants[::2]]
        unit.add_all("tranche", tranches)


def _grant(n: int, many: int, stages: list[int], bodies: list[int], call: int) -> dict[str, object]:
    return {
        "key": f"B-{n}",
        "title_en": f"Water {(n * 7919) % many:06} {PLACES[n % 5]}",
        "grant_stage_id": stages[n % len(stages)],
        "stage_since": TODAY - timedelta(days=n % 400),
        "grant_call_id": call if n % 3 == 0 else None,
        "organisation_id": bodies[n % 200],
        "currency": ("USD", "EUR")[n % 2],
        "requested": 1000 * (n % 5000),
        "approved": 1000 * (n % 4000) if n % 4 else None,
        "themes": THEMES[n % 6],
        "provinces": PROVINCES[n % 4],
        "countries": "CD",
        "ends_on": TODAY + timedelta(days=n % 500),
    }


def figures() -> Iterator[Figure]:
    """Measure the window's parts with some grants, then the lists with many."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        fill(desk, SOME)
        yield from _in_window(desk, Path(name))
        store.close()
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        fill(desk, MANY)
        yield from _lists(desk, store)
        store.close()


def _asked(desk: Desk, stage: int) -> dict[str, tuple[dict[str, object], str]]:
    number = list(KINDS).index("grant_record")
    return {
        "sort by title": ({"sort": "title"}, "SELECT id FROM grant_record ORDER BY sorted_as, id"),
        "sort by stage": ({"sort": "stage"}, "SELECT id FROM grant_record ORDER BY grant_stage_id, sorted_as, id"),
        "sort by amount": ({"sort": "amount"}, AMOUNT),
        "sort by end": (
            {"sort": "ends"},
            "SELECT id FROM grant_record ORDER BY ends_on IS NOT NULL, ends_on, id",
        ),
        "one stage": (
            {"only": {"stage": stage}, "sort": "since"},
            f"SELECT id FROM grant_record WHERE grant_stage_id = {stage} ORDER BY stage_since, id",
        ),
        "running": ({"only": {"phases": ("award", "running")}}, PHASES),
        "one theme": (
            {"only": {"theme": "P3"}},
            "SELECT id FROM grant_record WHERE ' ' || themes || ' ' LIKE '% P3%' ORDER BY sorted_as, id",
        ),
        "late reports": ({"only": {"late": True}}, LATE),
        "search": ({"words": "kolw"}, FOUND.format(number=number)),
    }


def _lists(desk: Desk, store: Store) -> Iterator[Figure]:
    listing, stage = desk.grants.register.listing, desk.grants.pipeline.stage("active").id
    for what, (asked, numbers) in _asked(desk, stage).items():
        yield against(
            f"{what}, {MANY:,} grants, against plain SQL", _painting(listing, asked), _raw(store, numbers), 2.0
        )


def _painting(listing: Listing, asked: dict[str, object]) -> Callable[[], None]:
    return lambda: painted(listing, **asked)


def _raw(store: Store, numbers: str) -> Callable[[], None]:
    return lambda: raw(store, numbers, ROWS)


def _tools(desk: Desk, folder: Path):
    """What pages are given, and what closes it."""
    from PySide6.QtCore import QSettings

    from ppa_desk.ui.areas import Tools
    from ppa_desk.ui.ask import Answers
    from ppa_desk.ui.bell import Bell
    from ppa_desk.ui.settings import Settings
    from ppa_desk.ui.tasks import Tasks

    settings = Settings.load(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    bell, tasks = Bell(desk.changes), Tasks()
    return Tools(desk, desk.codes, tasks, Answers(), settings, bell, lambda *_: None, lambda _: None)


def _in_window(desk: Desk, folder: Path) -> Iterator[Figure]:
    """Board, list, drag, search and Home as somebody sees them."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from ppa_desk.ui.grants.board import BoardPage
    from ppa_desk.ui.grants.lists import grants

    app = QApplication.instance() or QApplication(["benchmarks"])
    tools, told = _tools(desk, folder), f"{SOME:,} grants"

    def shown(made):
        made.resize(1100, 768)
        made.show()
        app.processEvents()
        return made

    def gone(made) -> None:
        made.close()
        made.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    yield within(f"the board of {told}, made and painted", lambda: gone(shown(BoardPage(tools))), 0.3)
    yield within(f"the list of {told}, made and painted", lambda: gone(shown(grants(tools))), 0.3)
    board, panel = shown(BoardPage(tools)), shown(grants(tools))
    yield within(f"a card dragged on a board of {told}, painted again", _dragging(app, desk, board), 0.05, times=9)
    gone(board)
    asked = cycle(("kolw", "goma", "bunia"))

    def searched() -> None:
        panel.model.ask(words=next(asked))
        panel.grab()

    yield within(f"search in {told}, first rows painted", searched, 0.1)
    gone(panel)
    yield within(f"what Home tells of {told}", lambda: desk.home.matters(TODAY), 0.1)
    yield within(f"the portfolio of {told} by stage", desk.grants.portfolio.stages, 0.1)
    tools.tasks.close()


def _dragging(app, desk: Desk, board) -> Callable[[], None]:
    """Bring a card there and back, until the board is painted as it stands then."""
    idea, scoping = (desk.grants.pipeline.stage(key).id for key in ("idea", "scoping"))
    grant, ways = desk.grants.register.listing.ids(only={"stage": idea})[0], cycle((scoping, idea))

    def dragged() -> None:
        board.bring(grant, next(ways))
        for _ in range(3):  # the bell rings once for all changes of a moment, then the views paint
            app.processEvents()

    return dragged
