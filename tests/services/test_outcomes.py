"""What came of a meeting: priorities with what stands behind them, notes under themes, where it leads."""

import pytest

from ppa_desk.services.desk import Desk


@pytest.fixture
def desk(store):
    return Desk(store)


def add(desk, record_kind, /, **values):
    return desk.records.add(record_kind, values).id


@pytest.fixture
def meeting(desk):
    return add(desk, "meeting", key="m1", title_en="Meeting")


def test_lines_that_are_pasted_become_notes_in_one_unit(desk, meeting):
    numbers = desk.meetings.notes.paste(meeting, "- First idea\n\n • Second idea\r\n-3 % *\n   \n", written_by="Room 1")
    rows = desk.meetings.notes.listing.rows(desk.meetings.notes.listing.ids(only={"meeting": meeting}))
    assert [rows[number].text for number in numbers] == ["First idea", "Second idea", "-3 % *"]
    assert {row.written_by for row in rows.values()} == {"Room 1"}
    desk.history.undo()
    assert desk.meetings.notes.listing.ids(only={"meeting": meeting}) == []


def test_pasted_notes_come_after_those_there_are(desk, meeting):
    first = desk.meetings.notes.paste(meeting, "one")
    second = desk.meetings.notes.paste(meeting, "two\nthree")
    assert desk.meetings.notes.listing.ids(only={"meeting": meeting}) == [*first, *second]
    assert desk.meetings.notes.paste(meeting, " \n \n") == []


def test_notes_are_put_under_a_theme_and_counted(desk, meeting):
    theme = add(desk, "theme", meeting_id=meeting, title_en="Finance")
    notes = desk.meetings.notes.paste(meeting, "one\ntwo\nthree")
    desk.meetings.notes.assign(notes[:2], theme)
    assert desk.meetings.outcomes.theme_notes(meeting) == {theme: 2, None: 1}
    assert desk.meetings.notes.listing.ids(only={"meeting": meeting, "loose": True}) == notes[2:]
    desk.history.undo()
    assert desk.meetings.outcomes.theme_notes(meeting) == {None: 3}


def test_a_priority_tells_its_poll_its_notes_and_who_acts(desk, meeting):
    one = add(desk, "priority", meeting_id=meeting, title_en="Finance", title_fr="Financement", priority_class="scope")
    two = add(desk, "priority", meeting_id=meeting, title_en="Equity")
    add(desk, "poll", meeting_id=meeting, priority_id=one, reading_en="High interest")
    theme = add(desk, "theme", meeting_id=meeting, title_en="Loans", priority_id=one)
    desk.meetings.notes.assign(desk.meetings.notes.paste(meeting, "a\nb"), theme)
    group = add(desk, "work_group", key="par", name_en="Projects and Resources", acronym="PAR")
    action = add(
        desk, "action_item", meeting_id=meeting, priority_id=one, text_en="Sequence", due_kind="dependency",
        due_words_en="after the pilot",
    )  # fmt: skip
    add(desk, "action_owner", action_id=action, work_group_id=group)
    add(desk, "action_owner", action_id=action, work_group_id=group)
    first, second = desk.meetings.outcomes.priorities(meeting)
    assert (first.id, first.place, first.title, first.waits) == (one, 1, "Finance", "after the pilot")
    assert (first.reading, first.notes, first.step, first.owners) == ("High interest", 2, "scope", ("PAR",))
    assert (second.id, second.reading, second.notes, second.owners) == (two, None, 0, ())
    assert desk.meetings.outcomes.priorities(meeting, "fr")[0].title == "Financement"


def test_a_poll_without_a_reading_is_not_no_poll(desk, meeting):
    one = add(desk, "priority", meeting_id=meeting, title_en="Finance")
    add(desk, "poll", meeting_id=meeting, priority_id=one, question_en="How much?")
    assert desk.meetings.outcomes.priorities(meeting)[0].reading == ""


def test_a_meeting_leads_to_surveys_documents_and_groups(desk, meeting):
    group = add(desk, "work_group", key="gc", name_en="Governance Committee")
    add(desk, "work_group", key="other", name_en="Other group")
    survey = add(desk, "survey", key="s", meeting_id=meeting, title_en="Follow-up")
    add(desk, "decision", meeting_id=meeting, work_group_id=group, text_en="Agreed")
    told = [(link.kind, link.id, link.title) for link in desk.meetings.outcomes.links(meeting)]
    assert told == [("survey", survey, "Follow-up"), ("work_group", group, "Governance Committee")]


def test_the_list_of_meetings_tells_whether_a_document_was_issued(desk, meeting):
    assert desk.meetings.register.listing.rows([meeting])[meeting].issued in (False, 0)
