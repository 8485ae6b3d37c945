"""Invitations: drafts with calendar files, read back with another program's reader."""

import csv
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.exchange import calendar_file
from ppa_desk.exchange.meetings import invitation
from ppa_desk.exchange.reading import calendars
from ppa_desk.services.meetings.inviting import NobodyToInvite, NoSender, NotAGroup
from ppa_desk.services.meetings.moments import NoZone


@pytest.fixture
def write(desk, meeting, tmp_path):
    """Write a round, and read the drafts back: by address, the mail and the event in it."""

    def written(whom="due", **how):
        done = invitation.write(desk, desk.meetings.inviting.round(meeting, whom, **how), tmp_path)
        found = {}
        for path in sorted(done.folder.glob("*.eml")):
            mail = message_from_bytes(path.read_bytes(), policy=policy.default)
            [asked] = [
                one for one in mail.walk() if one.get_content_type() == "text/calendar" and one.get_param("method")
            ]
            calendar = vobject.readOne(asked.get_content())
            assert asked.get_param("method") == calendar.method.value
            found[mail["To"].addresses[0].addr_spec] = (mail, calendar)
        return found, done

    return written


def test_each_gets_a_file_of_their_own_in_their_language_and_nobody_elses_address(desk, meeting, listed, write):
    found, done = write()
    assert set(found) == {"ada@x.example", "bea@x.example", "body@x.example"} and done.held == 1
    mail, calendar = found["bea@x.example"]
    event = calendar.vevent
    assert (mail["Subject"], event.summary.value) == ("Invitation : Appel de printemps", "Appel de printemps")
    assert f"{event.dtstart.value:%Y-%m-%d %H:%M %Z}" == "2021-03-15 13:00 UTC"  # summer time began the day before
    text = mail.get_body(("plain",)).get_content()
    assert "09:00–11:30 (Washington, New York)" in text and "14:00–16:30 Kinshasa" in text
    assert "ada@x.example" not in f"{mail}{calendar.serialize()}"
    [guest] = event.attendee_list
    assert (guest.params["PARTSTAT"], guest.params["RSVP"], guest.params["ROLE"]) == (
        ["NEEDS-ACTION"], ["TRUE"], ["REQ-PARTICIPANT"],
    )  # fmt: skip
    assert event.organizer.value == "mailto:desk@a.example" and event.conference.value == "https://room.example/1"
    [chair] = found["body@x.example"][1].vevent.attendee_list
    assert (chair.params["ROLE"], chair.params["CUTYPE"]) == (["CHAIR"], ["GROUP"])
    index = list(csv.DictReader((done.folder / "index.csv").read_text("utf-8-sig").splitlines()))
    assert [row["held back because"] for row in index if row["name"] == "Cleo Invented"] == ["no_email"]


def test_what_changes_raises_the_sequence_once_and_goes_to_those_who_had_it(desk, meeting, listed, write, change):
    first, _ = write()
    with pytest.raises(NobodyToInvite):  # whoever has no address is still due, but nothing can be written to them
        write()
    change("meeting", meeting, starts_at="10:00")
    assert desk.meetings.inviting.standing(meeting).changed
    second, _ = write()
    event, before = (one["ada@x.example"][1].vevent for one in (second, first))
    assert (event.uid.value, event.sequence.value) == (before.uid.value, "1")
    assert second["ada@x.example"][0]["Subject"] == "Changed: Spring call"
    assert not desk.meetings.inviting.standing(meeting).changed
    change("meeting", meeting, status="held")
    assert not desk.meetings.inviting.standing(meeting).changed  # no calendar shows that


def test_who_is_taken_off_and_a_meeting_that_is_cancelled_leave_the_calendar(desk, meeting, listed, write, change):
    write()
    desk.records.remove("attendee", listed["Ada"])
    off, _ = write()
    assert {to: one[1].method.value for to, one in off.items()} == {"ada@x.example": "CANCEL"}
    assert not desk.meetings.inviting.standing(meeting).off
    change("meeting", meeting, status="cancelled")
    cancelled, _ = write()
    assert set(cancelled) == {"bea@x.example", "body@x.example"}
    event = cancelled["bea@x.example"][1].vevent
    assert (event.status.value, event.sequence.value) == ("CANCELLED", "1")
    with pytest.raises(NobodyToInvite):
        write()


def test_all_see_each_other_only_within_a_work_group(desk, meeting, listed, write, change):
    with pytest.raises(NotAGroup):
        write(seen_by_all=True)
    group = desk.records.add("work_group", {"key": "par", "name_en": "PAR"}).id
    change("meeting", meeting, work_group_id=group)
    found, _ = write(seen_by_all=True)
    assert len(found["ada@x.example"][1].vevent.attendee_list) == 3


def test_an_hour_without_a_place_is_asked_back_and_whole_days_need_none(desk, meeting, listed, write, change):
    change("meeting", meeting, time_zone=None)
    with pytest.raises(NoZone):
        write()
    change("alliance", 1, contact_email="")
    change("meeting", meeting, starts_at="", ends_at="", ends_on="2021-03-16")
    with pytest.raises(NoSender):
        write()
    change("alliance", 1, contact_email="desk@a.example")
    event = write()[0]["ada@x.example"][1].vevent
    assert f"{event.dtstart.value} {event.dtend.value}" == "2021-03-15 2021-03-17"


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200).map(str.strip)


@given(title=WORDS, text=WORDS, name=WORDS)
def test_whatever_a_meeting_and_its_guests_are_called_is_read_back_the_same(title, text, name):
    called, made = " ".join(name.split()), datetime(2021, 3, 1, tzinfo=UTC)
    meeting = calendar_file.Meeting(
        "u@x",
        made,
        None,
        title,
        calendar_file.Party("d@x.example"),
        (calendar_file.Party("a@x.example", called),),
        text,
    )
    written = calendar_file.asking(meeting, made)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    [event] = calendars.read("x.ics", written).data
    assert (event.method, event.first("SUMMARY"), event.first("DESCRIPTION")) == ("REQUEST", title, text)
    [guest] = event.all("ATTENDEE")
    assert (calendars.spelled(guest.param("CN")), guest.text()) == (called, "mailto:a@x.example")
