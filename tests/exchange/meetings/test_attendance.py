"""Attendance files are understood in every layout, each minute counts once, and nobody is guessed."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.cli import run
from ppa_desk.exchange.meetings.attendance import Decisions, plan
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.presence import united
from ppa_desk.services.workspaces import create
from tests.exchange.meetings import zoom_files as zoom
from tests.exchange.meetings.zoom_files import stay

ADA, BEA = ("Ada Invented", "ada@one.example.org"), ("Bea Feigned", "")


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@pytest.fixture
def meeting(desk) -> int:
    body = desk.records.add("organisation", {"name": "Invented House", "constituency": "CSO"}).id
    desk.records.add("membership", {"organisation_id": body})
    for name, email in (ADA, BEA):
        person(desk, name, body, email=email)
    number = desk.records.add("meeting", {"key": "m", "title_en": "M", "starts_on": date(2026, 11, 19)}).id
    desk.meetings.attendees.invite(number, AudienceKind.MEMBERS)
    return number


def person(desk, name: str, body: int | None = None, **more) -> int:
    given_name, _, family_name = name.partition(" ")
    number = desk.records.add("person", {"given_name": given_name, "family_name": family_name, **more}).id
    if body:
        desk.records.add("position", {"person_id": number, "organisation_id": body})
    return number


def taken(desk, meeting, tmp_path, *texts, **decided):
    paths = [zoom.write(tmp_path, f"file{at}.csv", text) for at, text in enumerate(texts)]
    found = plan(desk, meeting, paths, Decisions(**decided))
    return found, apply(desk, found.plan)


def listed(desk, meeting) -> dict[str, tuple[str | None, int | None]]:
    return {one.called: (one.presence, one.minutes) for one in desk.meetings.attendees.of(meeting)}


STAYS = [
    stay("Ada I.", 0, 40, email=ADA[1], original="Laptop"), stay("Ada I.", 30, 60, email=ADA[1], original="Laptop"),
    stay("FEIGNED Bea", 0, 5, waiting=True), stay("FEIGNED Bea", 5, 20), stay("Somebody", 50, 90),
]  # fmt: skip


@pytest.mark.parametrize("layout", [zoom.with_meeting, zoom.detail, zoom.flat])
def test_each_layout_tells_the_same(desk, meeting, tmp_path, layout):
    found, _ = taken(desk, meeting, tmp_path, layout(STAYS))
    assert listed(desk, meeting) == {"Ada Invented": ("present", 60), "Bea Feigned": ("absent", 15)}
    assert (found.bar.session, found.bar.needed, found.people, found.enough) == (90, 23, 2, 1)
    assert [(one.called.name, one.minutes) for one in found.unknown] == [("Somebody", 40)]
    again, _ = taken(desk, meeting, tmp_path, layout(STAYS))
    assert again.plan.counts() == {Deed.SKIP: 5}


def test_users_without_times_count_as_long_as_the_file_says(desk, meeting, tmp_path):
    taken(desk, meeting, tmp_path, zoom.unique(STAYS))
    assert listed(desk, meeting)["Ada Invented"] == ("present", 70)


def test_a_meeting_restarted_twice_is_one_session_in_one_file_or_several(desk, meeting, tmp_path):
    runs = [[stay("Bea Feigned", start, start + 8)] for start in (0, 20, 40)]
    found, _ = taken(desk, meeting, tmp_path, "".join(map(zoom.with_meeting, runs[:2])), zoom.with_meeting(runs[2]))
    assert found.bar.session == 24
    assert listed(desk, meeting)["Bea Feigned"] == ("present", 24)


def test_dates_are_read_as_the_file_shows_and_asked_where_nothing_shows(desk, meeting, tmp_path):
    desk.records.save("meeting", meeting, 1, {"starts_on": date(2026, 12, 11)})
    day = zoom.BEGUN.replace(month=12, day=11)
    text = zoom.detail([zoom.Stay("Bea Feigned", day, day + timedelta(minutes=60))])
    found = plan(desk, meeting, [zoom.write(tmp_path, "open.csv", text)])
    assert [ask.taken for ask in found.plan.asks] == ["month"] and found.plan.does_anything
    desk.records.save("meeting", meeting, 2, {"starts_on": None})
    found = plan(desk, meeting, [zoom.write(tmp_path, "open.csv", text)])
    assert [ask.taken for ask in found.plan.asks] == ["leave"] and not found.plan.does_anything
    answered = plan(desk, meeting, [tmp_path / "open.csv"], Decisions({("open.csv", "dates"): "day"}))
    apply(desk, answered.plan)
    assert desk.meetings.attending.kept(meeting)[0]["joined"] == "2026-11-12T14:00:00"


def test_two_of_one_name_are_never_told_apart_by_the_program(desk, meeting, tmp_path):
    twin = person(desk, "Bea Feigned")
    desk.meetings.attendees.add(meeting, person=twin)
    found, _ = taken(desk, meeting, tmp_path, zoom.detail([stay("Bea Feigned", 0, 60)]))
    assert len(found.unknown[0].suggested) == 2 and listed(desk, meeting)["Bea Feigned"][1] is None


def test_a_choice_is_remembered_for_ever_through_merging_and_undone_as_one(desk, meeting, tmp_path):
    text = zoom.detail([stay("Sol", 0, 60), stay("iPhone", 0, 60), stay("Guest of honour", 0, 60)])
    bea = next(one.person for one in desk.meetings.attendees.of(meeting) if one.called == "Bea Feigned")
    whose = {("sol", "", ""): f"person:{bea}", ("iphone", "", ""): "room", ("guest of honour", "", ""): "name"}
    taken(desk, meeting, tmp_path, text, whose=whose)
    assert listed(desk, meeting)["Bea Feigned"] == ("present", 60)
    assert dict(desk.meetings.attendees.suggested(meeting).people) == {"CSO": 1, "": 1}
    other = person(desk, "Beatrice Feigned")
    desk.members.merging.merge(desk.members.merging.preview("person", other, bea))
    later = desk.records.add("meeting", {"key": "later", "title_en": "L", "starts_on": date(2026, 11, 19)}).id
    found, _ = taken(desk, later, tmp_path, text)
    assert not found.unknown and listed(desk, later)["Beatrice Feigned"] == ("present", 60)


def test_a_name_kept_as_the_wrong_persons_is_given_to_another_with_what_was_remembered_and_undone(
    desk, meeting, tmp_path
):
    cleo, dan = person(desk, "Cleo Invented"), person(desk, "Dan Invented")
    taken(desk, meeting, tmp_path, zoom.detail(STAYS), whose={("somebody", "", ""): f"person:{cleo}"})
    lines = {one.called: one.id for one in desk.meetings.attendees.of(meeting)}
    [called] = desk.meetings.reassigning.names(lines["Cleo Invented"])
    unit = desk.meetings.reassigning.move(lines["Cleo Invented"], called, dan)
    assert listed(desk, meeting)["Dan Invented"] == ("present", 40) and "Cleo Invented" not in listed(desk, meeting)
    assert [one.values["person_id"] for one in desk.records.where("person_alias", name="Somebody")] == [dan]
    desk.history.undo(unit)
    assert "Dan Invented" not in listed(desk, meeting) and listed(desk, meeting)["Cleo Invented"] == ("present", 40)
    assert [one.values["person_id"] for one in desk.records.where("person_alias", name="Somebody")] == [cleo]
    [bea] = desk.meetings.reassigning.names(lines["Bea Feigned"])
    desk.meetings.reassigning.move(lines["Bea Feigned"], bea, dan)
    assert listed(desk, meeting)["Bea Feigned"] == ("invited", None)  # she stays on the list she was put on
    desk.meetings.attendees.mark(meeting, [lines["Ada Invented"]], "apologies")
    taken(desk, meeting, tmp_path, zoom.detail([stay("Ada Invented", 0, 60)]))
    for name in desk.meetings.reassigning.names(lines["Ada Invented"]):
        desk.meetings.reassigning.move(lines["Ada Invented"], name, dan)
    assert listed(desk, meeting)["Ada Invented"] == ("apologies", None)


def test_a_mark_somebody_set_stays_and_the_number_of_minutes_can_be_changed(desk, meeting, tmp_path):
    lines = {one.called: one.id for one in desk.meetings.attendees.of(meeting)}
    desk.meetings.attendees.mark(meeting, [lines["Bea Feigned"]], "present")
    desk.meetings.attendees.mark(meeting, [lines["Ada Invented"]], "apologies")
    _, done = taken(desk, meeting, tmp_path, zoom.detail(STAYS))
    assert listed(desk, meeting) == {"Ada Invented": ("present", 60), "Bea Feigned": ("present", 15)}
    desk.meetings.attending.count_from(meeting, 61)
    assert listed(desk, meeting) == {"Ada Invented": ("absent", 60), "Bea Feigned": ("present", 15)}
    desk.history.undo(done.unit + 1)
    desk.history.undo(done.unit)
    assert listed(desk, meeting) == {"Ada Invented": ("apologies", None), "Bea Feigned": ("present", None)}
    assert not desk.meetings.attending.kept(meeting)


SPANS = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)).map(sorted), max_size=30)


@given(SPANS)
def test_each_minute_counts_once_whatever_overlaps(spans):
    begun = datetime(2026, 11, 19)
    told = [(begun + timedelta(minutes=one), begun + timedelta(minutes=other)) for one, other in spans]
    minutes = {minute for one, other in spans for minute in range(one, other)}
    assert united(told) == timedelta(minutes=len(minutes))


def test_the_command_plans_and_takes_in(tmp_path, capsys):
    with create(tmp_path / "ws", None) as workspace:
        Desk(workspace.store).records.add("meeting", {"key": "m", "title_en": "M", "starts_on": date(2026, 11, 19)})
    file = zoom.write(tmp_path, "here.csv", zoom.with_meeting(STAYS))
    told = ["meetings", "import-attendance", str(file), str(tmp_path / "ws"), "--meeting", "m"]
    assert run([*told, "--plan"]) == 0
    assert "? Ada I. (60 min)" in capsys.readouterr().out
    assert run(told) == 0 and run(told) == 0
    assert "nothing new was taken in" in capsys.readouterr().out
