"""Two at once: a second window, two editors of one record, readers beside a writer."""

import os
import socket
import threading
import time

import pytest
from sqlalchemy import text

from ppa_desk.sentences import sentence
from ppa_desk.services import workspaces
from ppa_desk.store import journal
from ppa_desk.store.database import Store
from ppa_desk.store.engines import file_engine, server_engine
from ppa_desk.store.lock import HeldBy
from ppa_desk.store.unit import ChangedElsewhere
from tests.conftest import KEY
from tests.faults import work
from tests.faults.killing import CONTEXT

pytestmark = pytest.mark.faults


@pytest.fixture
def elsewhere(tmp_path):
    """A workspace that another process has open, and that process."""
    workspaces.create(tmp_path / "ws").close()
    process = CONTEXT.Process(target=work.hold, args=(tmp_path / "told", str(tmp_path / "ws")))
    process.start()
    end = time.monotonic() + 30
    while not work.said(tmp_path / "told"):
        assert time.monotonic() < end
        time.sleep(0.002)
    yield tmp_path / "ws", process
    process.kill()
    process.join()


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.execute(text("SELECT name FROM organisation ORDER BY id")).scalars())


def test_a_second_program_is_told_who_holds_the_workspace(elsewhere):
    folder, process = elsewhere
    with pytest.raises(HeldBy) as told:
        workspaces.open_(folder, who="Ben")
    values = told.value.values
    assert (values["who"], values["host"], values["pid"]) == ("Ada", socket.gethostname(), process.pid)
    assert "Ada" in sentence(told.value)


def test_a_second_program_can_read_what_the_first_saved(elsewhere):
    folder, _process = elsewhere
    with workspaces.open_(folder, read_only=True) as opened:
        assert len(names(opened.store)) == 1 and opened.read_only
        assert not [one for one in opened.check() if one.bad]


def test_the_second_program_takes_over_from_a_killed_one_and_finds_everything(elsewhere):
    folder, process = elsewhere
    process.kill()
    process.join()
    with workspaces.open_(folder, who="Ben") as opened:
        assert len(names(opened.store)) == 1
        assert "notice.was_not_closed" in [one.code for one in opened.notices()]


@pytest.fixture
def editors(request, tmp_path, store):
    """Two programs on the same database, once a file and once a server."""
    if store.engine.dialect.name == "sqlite":
        engine = file_engine(tmp_path / "workspace.ppadesk", KEY)
    else:
        engine = server_engine(store.engine.url)
    store.who = "Ada"
    second = Store(engine, who="Ben")
    yield store, second
    second.close()


def change(store: Store, record: int, values: dict, seen: int) -> int:
    with store.unit("edit") as unit:
        return unit.change("organisation", record, values, seen)


def test_the_second_of_two_editors_sees_both_versions_and_loses_neither(editors):
    ada, ben = editors
    with ada.unit("add") as unit:
        record = unit.add("organisation", {"name": "before", "notes": "before"})
    change(ada, record, {"name": "Ada's"}, seen=1)
    with pytest.raises(ChangedElsewhere) as told:
        change(ben, record, {"name": "Ben's", "notes": "Ben's"}, seen=1)
    theirs = told.value.values["theirs"]
    assert (theirs["name"], theirs["notes"], theirs["version"]) == ("Ada's", "before", 2)
    assert names(ada) == names(ben) == ["Ada's"]
    assert change(ben, record, {"notes": "Ben's"}, seen=2) == 3
    who = [one.entry.who for one in journal.history(ada, "organisation", record)]
    assert who == ["Ben", "Ada", "Ada"]


def test_of_many_racing_changes_none_is_lost(editors, record_property):
    ada, ben = editors
    with ada.unit("add") as unit:
        record = unit.add("organisation", {"name": "x"})
    clashes = []

    def write(store: Store) -> None:
        for number in range(60):
            while True:
                with store.read() as session:
                    notes, version = session.execute(text("SELECT notes, version FROM organisation")).one()
                try:
                    change(store, record, {"notes": f"{notes} {store.who}-{number}"}, version)
                except ChangedElsewhere:
                    clashes.append(store.who)
                else:
                    break

    threads = [threading.Thread(target=write, args=(one,)) for one in (ada, ben)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(120)
    with ada.read() as session:
        notes, version = session.execute(text("SELECT notes, version FROM organisation")).one()
    record_property("figure", f"120 racing changes, {len(clashes)} refused and made again, {121 - version} lost")
    assert set(notes.split()) == {f"{who}-{number}" for who in ("Ada", "Ben") for number in range(60)}
    assert version == 121


def test_a_reader_sees_one_moment_while_a_writer_goes_on(editors):
    ada, ben = editors
    with ada.unit("add") as unit:
        unit.add("organisation", {"name": "one"})
    with ben.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            first = connection.execute(text("SELECT count(*) FROM organisation")).scalar()
            with ada.unit("add") as unit:
                unit.add("organisation", {"name": "two"})
            assert connection.execute(text("SELECT count(*) FROM organisation")).scalar() == first == 1
    assert names(ben) == ["one", "two"]


def test_a_lock_file_says_who_even_to_a_person_who_looks(elsewhere):
    folder, process = elsewhere
    told = (folder / "workspace.lock").read_text()
    assert '"who": "Ada"' in told and str(process.pid) in told and str(os.getpid()) not in told
