"""The agenda: typed or pasted, timed, told where it does not fit, moved, put off and taken up again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.agenda import OwnPart
from ppa_desk.services.meetings.timing import Entry, Frame, clock, framed, timed
from ppa_desk.services.meetings.typed import read
from ppa_desk.services.results.tree import Step

PASTED = """9:00 Welcome (10 min)
State of the alliance 20 min
Rooms
   Introduction 5'
   Work 40 min
Money left 15 min
Priorities for 2021"""


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def meeting(desk) -> int:
    told = {"key": "m", "title_en": "M", "starts_on": "2021-03-01", "starts_at": "9:00", "ends_at": "11:00"}
    return desk.records.add("meeting", told).id


@pytest.fixture
def items(desk, meeting) -> dict[str, int]:
    numbers = desk.meetings.agendas.type_in(meeting, PASTED)
    return {desk.records.get("session", one).title: one for one in numbers}


def told(agenda) -> list[tuple[str, str, str, int | None]]:
    return [(one.number, one.entry.title, clock(one.begins, "en"), one.takes) for one in agenda.slots]


def test_a_pasted_agenda_has_its_times_and_numbers_and_one_undo_takes_it_back(desk, meeting, items):
    assert told(desk.meetings.agendas.of(meeting)) == [
        ("1", "Welcome", "9:00", 10), ("2", "State of the alliance", "9:10", 20), ("3", "Rooms", "9:30", 45),
        ("3.1", "Introduction", "9:30", 5), ("3.2", "Work", "9:35", 40), ("4", "Money left", "10:15", 15),
        ("5", "Priorities for 2021", "10:30", None),
    ]  # fmt: skip
    desk.history.undo()
    assert not desk.meetings.agendas.of(meeting).slots


def test_what_is_internal_counts_its_time_and_is_neither_shown_nor_numbered(desk, meeting, items):
    money = desk.records.get("session", items["Money left"])
    desk.records.save("session", money.id, money.version, {"visibility": "secretariat"})
    shown = told(desk.meetings.agendas.shown(meeting, Visibility.MEMBERS))
    assert shown[-1] == ("4", "Priorities for 2021", "10:30", None) and len(shown) == 6
    assert ("", "Money left", "10:15", 15) in told(desk.meetings.agendas.shown(meeting, Visibility.SECRETARIAT))


def test_moving_keeps_parts_with_their_whole(desk, meeting, items):
    agendas = desk.meetings.agendas
    agendas.shift(items["Rooms"], Step.UP)
    agendas.shift(items["Money left"], Step.IN)
    assert [one[:2] for one in told(agendas.of(meeting))][1:6] == [
        ("2", "Rooms"), ("2.1", "Introduction"), ("2.2", "Work"), ("3", "State of the alliance"), ("3.1", "Money left"),
    ]  # fmt: skip
    with pytest.raises(OwnPart):
        agendas.put(items["Rooms"], items["Work"], 0)
    agendas.remove(items["Rooms"])
    assert {one.entry.title for one in agendas.of(meeting).slots}.isdisjoint({"Rooms", "Introduction", "Work"})


def test_what_was_put_off_is_taken_up_once_by_a_later_meeting_of_the_series(desk, meeting, items):
    agendas = desk.meetings.agendas
    agendas.park(items["Rooms"])
    assert "Work" not in {one.entry.title for one in agendas.of(meeting).slots}
    later = desk.records.add("meeting", {"key": "later", "title_en": "Later", "starts_on": "2022-03-01"}).id
    other = desk.records.add("meeting", {"key": "gc", "title_en": "GC", "starts_on": "2022-03-01", "kind": "gc"}).id
    assert agendas.waiting(other) == []
    assert agendas.waiting(later) == [(items["Rooms"], "Rooms", "M")]
    agendas.take_up(items["Rooms"], later)
    assert [one[:2] for one in told(agendas.of(later))] == [("1", "Rooms"), ("1.1", "Introduction"), ("1.2", "Work")]
    assert agendas.waiting(later) == [] and desk.records.get("session", items["Rooms"]).values["parked"]


def codes(*entries: Entry, frame: Frame = framed("09:00", "10:00", None)) -> list[str]:  # noqa: B008
    return [one.code for one in timed(entries, frame).troubles]


def test_each_thing_that_does_not_fit_is_told_once():
    assert codes(Entry(1, None, "A", minutes=60)) == []
    assert codes(Entry(1, None, "A", minutes=90)) == ["agenda.too_long"]
    assert codes(Entry(1, None, "A", minutes=20), Entry(2, None, "B", starts_at="09:30", minutes=30)) == ["agenda.gap"]
    assert codes(Entry(1, None, "A", minutes=40), Entry(2, None, "B", starts_at="09:30", minutes=30)) == [
        "agenda.overlap"
    ]
    parts = Entry(1, None, "A", minutes=60), Entry(2, 1, "B", minutes=70)
    assert codes(*parts) == ["agenda.parts_over"]
    assert codes(Entry(1, None, "A"), Entry(2, None, "B", minutes=5)) == ["agenda.unknown"]
    assert codes(Entry(1, None, "A", minutes=5), frame=Frame()) == ["agenda.no_start"]


def test_a_meeting_over_midnight_and_one_over_two_days_keep_their_clocks():
    night = timed([Entry(1, None, "A", minutes=120), Entry(2, None, "B", minutes=60)], framed("23:00", "02:00", None))
    assert [clock(one.ends, "fr") for one in night.slots] == ["1\u00a0h", "2\u00a0h"] and not night.troubles
    first, second = date(2021, 3, 1), date(2021, 3, 2)
    both = timed(
        [Entry(1, None, "A", minutes=60), Entry(2, None, "B", minutes=60, held_on=second)],
        framed("09:00", "10:00", first),
    )
    assert [(one.day, one.begins) for one in both.slots] == [(first, 540), (second, 540)] and not both.troubles


@given(st.lists(st.integers(0, 240), min_size=1, max_size=12))
def test_items_follow_each_other_without_gaps_and_add_up(lengths):
    entries = [Entry(at, None, str(at), minutes=one) for at, one in enumerate(lengths)]
    agenda = timed(entries, framed("09:00", "", None))
    assert [one.begins for one in agenda.slots] == [540 + sum(lengths[:at]) for at in range(len(lengths))]
    assert agenda.planned == sum(lengths) and not agenda.troubles


@given(st.text(max_size=200))
def test_any_text_is_an_agenda_with_a_title_a_line(text):
    assert all(one.title and (one.depth == 0 or at) for at, one in enumerate(read(text)))
    assert len(read(text)) == sum(bool(line.strip()) for line in text.expandtabs(4).splitlines())
