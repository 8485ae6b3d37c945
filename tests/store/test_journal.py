"""The journal: history, as it stood, undo and redo across restarts."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from ppa_desk.services.history import History
from ppa_desk.services.records import Records
from ppa_desk.store import journal
from ppa_desk.store.database import Store
from ppa_desk.store.engines import connect, file_engine
from ppa_desk.store.journal import IsFinal, LaterChange, NothingToRedo, NothingToUndo
from ppa_desk.store.migrate import create_file
from ppa_desk.store.search import find
from tests.conftest import KEY


@pytest.fixture
def records(store) -> Records:
    return Records(store)


@pytest.fixture
def history(store) -> History:
    return History(store)


def test_history_says_what_changed_from_what_to_what_by_whom(records, history):
    kept = records.add("organisation", {"name": "Before"})
    records.save("organisation", kept.id, 1, {"name": "After", "acronym": "A"})
    newest, oldest = history.of("organisation", kept.id)
    assert (newest.before, newest.after) == ({"name": "Before", "acronym": ""}, {"name": "After", "acronym": "A"})
    assert oldest.before is None and oldest.after["name"] == "Before"
    assert newest.entry.who == "tester" and newest.entry.action == "organisation.changed"


def test_a_record_is_known_as_it_stood_at_any_moment(records, history):
    kept = records.add("organisation", {"name": "Before"})
    then = datetime.now(UTC)
    records.save("organisation", kept.id, 1, {"name": "After"})
    records.add("organisation", {"name": "Newcomer"})
    records.remove("organisation", kept.id)
    assert [o["name"] for o in history.as_of("organisation", then).values()] == ["Before"]
    assert [o["name"] for o in history.as_of("organisation", datetime.now(UTC)).values()] == ["Newcomer"]
    assert history.as_of("organisation", then - timedelta(days=1)) == {}


def test_undo_and_redo_walk_the_whole_way_back_and_forth(records, history):
    meeting = records.add("meeting", {"key": "m", "title_en": "Meeting"})
    theme = records.add("theme", {"meeting_id": meeting.id, "title_en": "Theme"})
    records.save("theme", theme.id, 1, {"title_en": "Better"})
    records.remove("meeting", meeting.id)
    for _ in range(4):
        history.undo()
    assert records.where("meeting") == []
    with pytest.raises(NothingToUndo):
        history.undo()
    for _ in range(3):
        history.redo()
    assert records.get("theme", theme.id).values["title_en"] == "Better"
    history.redo()
    assert records.where("theme") == []
    with pytest.raises(NothingToRedo):
        history.redo()


def test_something_new_ends_what_could_be_redone(records, history):
    records.add("person", {"family_name": "One"})
    history.undo()
    records.add("person", {"family_name": "Two"})
    with pytest.raises(NothingToRedo):
        history.redo()


def test_an_earlier_change_is_undone_only_where_nothing_later_stands_on_it(records, history):
    kept = records.add("organisation", {"name": "One"})
    records.save("organisation", kept.id, 1, {"name": "Two"})
    first = history.recent()[0].unit
    records.save("organisation", kept.id, 2, {"acronym": "T"})
    history.undo(first)
    assert records.get("organisation", kept.id).values["name"] == "One"
    records.save("organisation", kept.id, 4, {"acronym": "U"})
    second = history.recent()[0].unit
    records.save("organisation", kept.id, 5, {"acronym": "V"})
    with pytest.raises(LaterChange):
        history.undo(second)
    assert records.get("organisation", kept.id).values["acronym"] == "V"


def test_a_record_that_others_came_to_need_is_not_undone_away(records, history):
    group = records.add("work_group", {"key": "gc", "name_en": "Group"})
    added = history.recent()[0].unit
    records.add("seat", {"work_group_id": group.id})
    with pytest.raises(LaterChange):
        history.undo(added)
    assert records.get("work_group", group.id).title == "Group"


def test_what_left_the_house_is_not_undone_and_does_not_bar_the_way(store, records, history):
    records.add("person", {"family_name": "Earlier"})
    with store.unit("document.issued", final=True) as unit:
        unit.add("person", {"family_name": "Issued"})
    with pytest.raises(IsFinal):
        history.undo(unit.number)
    assert history.undo().told["title"] == "Earlier"
    assert [p.title for p in records.where("person")] == ["Issued"]


def test_what_was_undone_before_something_new_is_not_made_again(store, records, history):
    records.add("organisation", {"name": "Old"})
    history.undo()
    records.add("organisation", {"name": "New"})
    history.undo()
    assert history.redo().told["title"] == "New"
    assert history.next_redo() is None


def test_undo_works_after_a_restart(file_store):
    kept = Records(file_store).add("organisation", {"name": "Kept"})
    file_store.engine.dispose()
    again = Store(file_store.engine, who="tester")
    History(again).undo()
    assert Records(again).where("organisation") == []
    History(again).redo()
    assert Records(again).get("organisation", kept.id).title == "Kept"


def test_search_follows_undo(store, records, history):
    records.add("organisation", {"name": "Zahabu"})
    history.undo()
    with store.read() as session:
        assert find(session.connection(), "zahabu") == []
    history.redo()
    with store.read() as session:
        assert len(find(session.connection(), "zahabu")) == 1


class UndoAtRandom(RuleBasedStateMachine):
    """Whatever is done, undone and redone in whatever order, undoing all of it leaves nothing."""

    @initialize()
    def begin(self):
        self.engine = file_engine(self.folder / "w.db", KEY)
        self.store = Store(self.engine, who="tester")
        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            for table in ("journal_change", "person", "organisation", "position"):
                connection.exec_driver_sql(f"DELETE FROM {table}")
            connection.exec_driver_sql("UPDATE journal_unit SET undoes = NULL, undone_by = NULL")
            connection.exec_driver_sql("DELETE FROM journal_unit")
            connection.exec_driver_sql("DELETE FROM search_index")
        self.records, self.history = Records(self.store), History(self.store)

    @rule(name=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=9))
    def add(self, name):
        self.records.add("organisation", {"name": name})

    @rule(which=st.integers(0, 9), acronym=st.sampled_from(["A", "B", ""]))
    def change(self, which, acronym):
        if found := self.records.where("organisation"):
            one = found[which % len(found)]
            self.records.save("organisation", one.id, one.version, {"acronym": acronym})

    @rule(which=st.integers(0, 9))
    def employ(self, which):
        if found := self.records.where("organisation"):
            person = self.records.add("person", {"family_name": "P"})
            one = found[which % len(found)]
            self.records.add("position", {"person_id": person.id, "organisation_id": one.id})

    @rule(which=st.integers(0, 9))
    def remove(self, which):
        if found := self.records.where("organisation"):
            self.records.remove("organisation", found[which % len(found)].id)

    @rule(times=st.integers(1, 4))
    def undo(self, times):
        for _ in range(times):
            if self.history.next_undo():
                self.history.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times):
        for _ in range(times):
            if self.history.next_redo():
                self.history.redo()

    @invariant()
    def the_journal_replays_to_what_stands(self):
        known = journal.as_of(self.store, "organisation", datetime(2000, 1, 1, tzinfo=UTC))
        assert known == {}

    def teardown(self):
        if hasattr(self, "store"):
            while self.history.next_undo():
                self.history.undo()
            assert self.records.where("organisation") == self.records.where("position") == []
            self.engine.dispose()


def test_undo_and_redo_at_random(tmp_path):
    connection = connect(tmp_path / "w.db", KEY)
    create_file(connection)
    connection.close()
    UndoAtRandom.folder = tmp_path
    quick = settings(max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(UndoAtRandom, settings=quick)
