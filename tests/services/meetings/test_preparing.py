"""Before a meeting: its series, what it waits for, its call for talks, and the papers it is prepared with."""

from datetime import date, timedelta

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.checks import Refused
from ppa_desk.services.content import Table
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.calling import NoCall, TalkTooLong, TalkUnmeasured

TODAY = date(2026, 11, 26)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def meeting(desk) -> int:
    told = {"key": "m9", "title_en": "2020 Member Meeting", "ordinal": 9, "starts_on": "2020-11-09",
            "starts_at": "9:00", "ends_at": "12:00", "time_zone": "America/New_York"}  # fmt: skip
    return desk.records.add("meeting", told).id


def person(desk, given: str, consent: str = "unknown", **more: str) -> int:
    return desk.records.add("person", {"given_name": given, "family_name": "Invented", "consent": consent} | more).id


def test_the_month_before_the_year_moves_with_the_day_in_both_languages(desk):
    told = {"key": "c", "title_en": "May call, SEPTEMBER 2026", "title_fr": "Appel de septembre 2026", "kind": "gc"}
    call = desk.records.add("meeting", told | {"starts_on": "2026-09-08"}).id
    new = desk.records.get("meeting", desk.meetings.series.duplicate(call, date(2027, 4, 13))).values
    assert (new["title_en"], new["title_fr"]) == ("May call, April 2027", "Appel d’avril 2027")


def test_the_next_meeting_takes_over_what_was_planned_and_nothing_that_was_said(desk, meeting):
    rooms, part = desk.meetings.agendas.type_in(meeting, "Rooms 60 min\n  Report-back 20 min")
    kept = desk.records.get("session", rooms)
    desk.records.save("session", rooms, kept.version, {"text_en": "They said so", "held_on": "2020-11-09"})
    desk.records.add("aim", {"meeting_id": meeting, "text_en": "Agree for 2021"})
    slides = {"key": "s", "title_en": "Slides", "url": "https://example.org/s", "status": "received"}
    desk.records.add("material", slides | {"meeting_id": meeting, "session_id": part, "due_on": "2020-11-02"})
    assert desk.meetings.series.next_day(meeting) == date(2021, 11, 8)
    made = desk.meetings.series.duplicate(meeting, date(2021, 11, 8))
    new = desk.records.get("meeting", made).values
    assert (new["title_en"], new["ordinal"], new["starts_on"]) == ("2021 Member Meeting", 10, date(2021, 11, 8))
    whole, under = desk.records.where("session", meeting_id=made)
    assert (whole.title, whole.values["text_en"], whole.values["held_on"]) == ("Rooms", "", date(2021, 11, 8))
    assert under.values["parent_id"] == whole.id
    (slides,) = desk.records.where("material", meeting_id=made)
    wanted = (slides.values["status"], slides.values["url"], slides.values["due_on"], slides.values["session_id"])
    assert wanted == ("wanted", "", date(2021, 11, 1), under.id)
    assert [one.ordinal for one in desk.meetings.series.of(meeting)] == [9, 10]
    desk.history.undo()
    assert [one.id for one in desk.meetings.series.of(meeting)] == [meeting]
    assert not desk.records.where("material", meeting_id=made)


def test_a_number_is_proposed_in_the_series_of_the_same_kind_or_group_only(desk, meeting):
    new = desk.records.add("meeting", {"key": "n", "title_en": "New"}).id
    other = desk.records.add("meeting", {"key": "w", "title_en": "Webinar", "kind": "webinar"}).id
    assert desk.meetings.series.next_ordinal(new) == 10
    assert desk.meetings.series.next_ordinal(other) is None and desk.meetings.series.next_ordinal(meeting) is None


def test_what_is_missing_is_told_on_home_and_asked_of_who_promised_it_in_their_language(desk):
    ahead = {"key": "a", "title_en": "Ahead", "title_fr": "À venir", "starts_on": TODAY + timedelta(days=20)}
    meeting = desk.records.add("meeting", ahead).id
    ada = person(desk, "Ada", email="ada@example.org", language="fr")
    told = {"meeting_id": meeting, "status": "promised", "person_id": ada}
    late = desk.records.add("material", told | {"key": "x", "title_en": "Slides", "due_on": "2026-11-20"}).id
    desk.records.add("material", told | {"key": "y", "title_en": "Here", "url": "https://example.org/y"})
    assert [one.id for one in desk.meetings.preparing.missing(meeting)] == [late]
    assert desk.meetings.preparing.here(meeting) == 1
    (matter,) = [one for one in desk.home.matters(TODAY) if one.name == "material_missing"]
    assert [(one.id, one.about) for one in matter.lines] == [(late, "Ahead")]
    (letter,) = desk.meetings.preparing.reminders(meeting, TODAY)
    assert letter.email == "ada@example.org" and letter.text.startswith("Bonjour Ada") and "Slides" in letter.text
    desk.meetings.preparing.mark([late], "received")
    assert not desk.meetings.preparing.missing(meeting)


def test_links_are_judged_offline_and_noted_when_somebody_opened_them(desk, meeting):
    links = {"a": "https://resolve.ngo/a", "b": "https://www.resolve.ngo/a/", "c": "https://example.com/", "d": ""}
    for key, url in links.items():
        desk.records.add("material", {"meeting_id": meeting, "key": key, "title_en": key, "url": url})
    found = desk.meetings.preparing.links(meeting)
    assert [one.flaw for one in found] == ["duplicate", "duplicate", "placeholder", "missing"]
    desk.meetings.preparing.checked([found[0].id], TODAY)
    assert desk.meetings.preparing.links(meeting)[0].checked_on == TODAY


PASTED = """
Advance Materials
Panel on these findings
- State of the PPA: recording <https://example.org/state>\tOù en est la PPA : enregistrement
    - Slides of this briefing
November 9 Session
1. Final agenda
Session recording
    report-backs
    COVID-19
Jamboard of breakout 1
Something else https://example.org/x
"""


def test_a_pasted_list_of_materials_tells_section_item_kind_link_part_and_the_other_language(desk, meeting):
    (panel,) = desk.meetings.agendas.type_in(meeting, "Panel on these findings 30 min")
    made = desk.meetings.materials.type_in(meeting, PASTED)
    rows = {one.id: one.values for one in desk.records.where("material", meeting_id=meeting)}
    assert [(rows[one]["kind"], rows[one]["section"]) for one in made] == [
        ("recording", "advance"), ("slides", "advance"), ("agenda", "session"), ("recording", "session"),
        ("segment", None), ("segment", None), ("board", "session"), (None, "session"),
    ]  # fmt: skip
    first = rows[made[0]]
    assert (first["title_en"], first["title_fr"]) == (
        "State of the PPA: recording",
        "Où en est la PPA\u00a0: enregistrement",
    )
    assert (first["url"], first["session_id"]) == ("https://example.org/state", panel)
    assert [rows[one]["session_id"] for one in made[1:3]] == [panel, None]
    assert [rows[one]["parent_id"] for one in (made[1], *made[4:6])] == [made[0], made[3], made[3]]
    assert (rows[made[-1]]["title_en"], rows[made[-1]]["url"]) == ("Something else", "https://example.org/x")
    desk.history.undo()
    assert not desk.records.where("material", meeting_id=meeting)


def test_a_place_in_a_recording_is_typed_as_one_reads_it(desk, meeting):
    kept = desk.records.add("material", {"meeting_id": meeting, "key": "r", "kind": "segment", "starts_at": "0:42:10"})
    assert kept.values["starts_at"] == 2530
    with pytest.raises(Refused) as refused:
        desk.records.save("material", kept.id, kept.version, {"starts_at": "42:75"})
    assert refused.value.code == "field.not_seconds"


def test_offers_are_accepted_as_far_as_they_fit_and_everybody_is_written_to(desk, meeting):
    (item,) = desk.meetings.agendas.type_in(meeting, "Lightning talks 15 min")
    ada = person(desk, "Ada", email="ada@example.org")
    offer = {"session_id": item, "person_id": ada, "status": "offered", "offered_on": "2020-10-01"}
    short, long, unknown = (
        desk.records.add("talk", offer | {"title_en": title, "minutes": minutes}).id
        for title, minutes in (("Short", 10), ("Long", 10), ("Unknown", None))
    )
    calls = desk.meetings.calls
    calls.decide(short, "accepted")
    with pytest.raises(TalkTooLong):
        calls.decide(long, "accepted")
    with pytest.raises(TalkUnmeasured):
        calls.decide(unknown, "accepted")
    calls.decide(long, "waiting")
    assert (calls.room(item).taken, calls.room(item).left) == (10, 5)
    told = {letter.subject: letter.text for letter in calls.letters(item)}
    assert "10 minutes" in told["Your talk “Short”"] and "waiting list" in told["Your talk “Long”"] and len(told) == 2
    (slot,) = desk.meetings.agendas.of(meeting).slots
    assert [talk.title for talk in slot.talks] == ["Short"]


def test_a_call_for_talks_is_a_letter_to_each_in_their_language_and_says_who_cannot_be_reached(desk, meeting):
    (item,) = desk.meetings.agendas.type_in(meeting, "Lightning talks 15 min")
    group = desk.records.add("work_group", {"key": "g", "name_en": "Group"}).id
    for name, told in {
        "Ada": {"email": "ada@x.org"},
        "Zoé": {"email": "zoe@x.org", "language": "fr"},
        "Bo": {},
    }.items():
        desk.records.add("term", {"work_group_id": group, "person_id": person(desk, name, **told)})
    with pytest.raises(NoCall):
        desk.meetings.calls.drafts(item, AudienceKind.GROUP, group)
    kept = desk.records.get("session", item)
    desk.records.save("session", item, kept.version, {"call_en": "Tell us.", "call_fr": "Dites-nous."})
    bo, ada, zoe = desk.meetings.calls.drafts(item, AudienceKind.GROUP, group)
    assert [one.code for one in bo.problems] == ["no_email"] and not ada.problems + zoe.problems
    assert "Dear Ada Invented,\n\nTell us." in ada.text and "Bonjour Zoé Invented,\n\nDites-nous." in zoe.text
    assert zoe.subject.endswith("appel à présentations éclair")


def rows(content) -> list[list[str]]:
    tables = [block for block in content.blocks if isinstance(block, Table)]
    return [["".join(run.text for run in cell) for cell in row] for table in tables for row in table.rows]


def test_papers_name_those_who_agreed_and_the_secretariats_names_everybody(desk, meeting):
    body = desk.records.add("organisation", {"name": "Body", "constituency": "CSO"}).id
    yes, no = person(desk, "Yes", "given"), person(desk, "No", "refused")
    for one in (yes, no):
        desk.meetings.attendees.add(meeting, person=one, organisation=body)
    draft = desk.meetings.participant_papers.draft
    shown = rows(draft(meeting, Visibility.MEMBERS, "en"))
    assert [row[1:3] for row in shown] == [["Yes Invented", "Body"], ["name not given", "Body"]]
    assert {row[1] for row in rows(draft(meeting, Visibility.SECRETARIAT, "fr"))} == {"Yes Invented", "No Invented"}
    (item,) = desk.meetings.agendas.type_in(meeting, "Opening 10 min")
    kept = desk.records.get("session", item)
    desk.records.save("session", item, kept.version, {"person_id": no})
    assert rows(desk.meetings.agenda_papers.draft(meeting, Visibility.MEMBERS, "fr")) == [
        ["9\u00a0h\u20139\u00a0h\u00a010", "1\u2002Opening", "10"]
    ]
