"""Minutes of a group: who was there, what was said and decided, approval of the previous ones, a whole series."""

from datetime import date

import pytest

from ppa_desk.model.grants.review import Voice
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, KeyFacts, Table
from ppa_desk.services.desk import Desk
from ppa_desk.services.minutes.approvals import NotEarlier
from ppa_desk.services.minutes.compiled import NothingMinuted
from tests.services.meetings.minuted import Minuted, told


@pytest.fixture
def group(store) -> Minuted:
    return Minuted(Desk(store))


def minutes(group: Minuted, meeting: int, edition: str = "group", language: str = "en") -> DocumentContent:
    return group.desk.meetings.minutes.draft(meeting, Visibility(edition), language).content  # type: ignore[arg-type]


def cells(content: DocumentContent, at: int = 0) -> list[list[str]]:
    table = [block for block in content.blocks if isinstance(block, Table)][at]
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_minutes_say_seat_by_seat_who_was_there_and_nothing_where_nobody_noted_it(group):
    silent = group.call("one", "2026-01-13")
    assert not [block for block in minutes(group, silent).blocks if isinstance(block, Table)]
    meeting = group.call("two", "2026-03-03", "Ada", "Ben", "Fay")
    group.add("attendee", meeting, person_id=group.people["Cleo"], presence="apologies")
    rows = [(row[1], row[3]) for row in cells(minutes(group, meeting))]
    assert rows == [
        ("Ada Invented", "present"),
        ("Ben Invented", "present"),
        ("Cleo Invented", "apologies"),
        ("Dan Invented", "alternate: Fay Invented"),
        ("no holder entered", ""),
    ]
    facts = next(block for block in minutes(group, meeting).blocks if isinstance(block, KeyFacts))
    rows = {label: runs[0].text for label, runs in facts.rows}
    assert (rows["Chair"], rows["Quorum"]) == ("Ada Invented", "met: 3 present, 3 needed")
    assert "3 of 5 voting seats were present; 3 were needed. The quorum was met." in told(minutes(group, meeting))


def test_the_public_edition_names_nobody_and_shows_no_item_of_the_group(group):
    meeting = group.call("one", "2026-03-03", "Ada", visibility="public")
    group.add("session", meeting, nr=1, key="inside", title_en="Inside", text_en="Quarrel.", visibility="group")
    group.add("session", meeting, nr=2, key="open", title_en="Open", text_en="Peace.", visibility="public")
    public = minutes(group, meeting, "public")
    assert "Invented" not in told(public) + str(cells(public))
    assert "Quarrel" not in told(public) and "Peace." in told(public)
    assert "Quarrel." in told(minutes(group, meeting))


def test_a_meeting_approves_the_minutes_of_an_earlier_one_of_its_group_and_only_those(group):
    first, second = group.call("one", "2026-01-13"), group.call("two", "2026-03-03")
    approvals = group.desk.meetings.approvals
    document = group.desk.meetings.minutes.issue(first, Visibility.GROUP, "en")
    (waiting, _) = approvals.waiting(group.id)
    assert (waiting.meeting, waiting.document) == (first, document)
    approvals.say(second, first, "postponed")
    assert len(approvals.waiting(group.id)) == 2
    approvals.say(second, first, "corrected", "Read “ten”.")
    assert [one.meeting for one in approvals.waiting(group.id)] == [second]
    assert "were approved with corrections. Corrections: Read “ten”." in told(minutes(group, second))
    assert "approved with corrections on March 3, 2026" in minutes(group, first).subtitle
    with pytest.raises(NotEarlier):
        approvals.say(first, second, "approved")
    waiting = [one for one in group.desk.home.matters(date(2026, 3, 10)) if one.name == "minutes_waiting"]
    assert [line.title for matter in waiting for line in matter.lines] == ["Call two"]
    approvals.take_back(second, first)
    assert approvals.of(first) is None


def test_what_a_writer_changed_stays_and_a_second_version_says_what_changed(group):
    meeting = group.call("one", "2026-03-03", "Ada")
    item = group.add("session", meeting, nr=1, key="budget", title_en="Budget", text_en="Two budgets.")
    drafts, asked = group.desk.meetings.minutes, (meeting, Visibility.GROUP, "en")
    drafts.edit(*asked, f"item.{item}", "Two budgets were shown.")
    assert "Two budgets were shown." in told(minutes(group, meeting))
    assert "Two budgets." in told(minutes(group, meeting, "members"))
    drafts.issue(*asked)
    assert group.desk.documents.since(*asked, drafts).passages == ()  # that it is a draft again is no difference
    drafts.reset(*asked, f"item.{item}")
    since = group.desk.documents.since(*asked, drafts)
    assert since is not None and since.number == 1 and since.passages


def test_what_rooms_reported_back_and_what_notes_led_to_stands_below_its_item(group):
    meeting = group.call("one", "2026-03-03", "Ada")
    item = group.add("session", meeting, nr=1, key="rooms", title_en="Rooms")
    room = {"session_id": item, "topic_en": "Roads", "round": 1, "person_id": group.people["Ada"]}
    group.desk.records.add("breakout", room | {"report_back_en": "Roads are bad."})
    group.add("theme", meeting, session_id=item, title_en="Rain", text_en="Half the year.")
    cluster = group.add("cluster", meeting, session_id=item, title_en="Bridges")
    for _ in range(2):
        group.add("note", meeting, cluster_id=cluster, text="bridge")
    whole = told(minutes(group, meeting))
    assert "Roads are bad. Reported back by Ada Invented." in whole and "Half the year." in whole
    assert "Bridges (2 whiteboard notes)" in str(minutes(group, meeting).blocks)


def test_before_minutes_go_out_it_is_said_who_was_not_noted_which_vote_is_open_and_which_minutes_wait(group):
    def found(meeting):
        linter = group.desk.meetings.linter(meeting)
        return {one.code: one.level for one in linter.check(meeting, Visibility.GROUP, "en")}

    first = group.call("one", "2026-01-13")
    second = group.call("two", "2026-03-03", "Ada", "Ben", "Cleo")
    decision = group.add("decision", second, nr=1, text_en="Meet in June.")
    group.desk.meetings.votes.cast(decision, group.seats["Ada"], Voice.FOR)
    assert found(first)["lint.nobody_present"] == "warn"
    told_of = found(second)
    assert (told_of["lint.quorum_met"], told_of["lint.vote_open"], told_of["lint.minutes_waiting"]) == (
        "ok", "warn", "note",
    )  # fmt: skip
    group.desk.meetings.votes.close(decision)
    group.desk.meetings.approvals.say(second, first, "approved")
    assert not found(second).keys() & {"lint.vote_open", "lint.minutes_waiting", "lint.nobody_present"}


def test_a_series_is_one_document_with_a_register_and_what_is_still_open(group):
    first, second = group.call("one", "2026-01-13"), group.call("two", "2026-03-03")
    group.add("decision", second, nr=1, text_en="Meet in June.", decided_on="2026-03-03")
    group.add("action_item", first, nr=1, text_en="Book a room.")
    group.add("action_item", second, nr=1, text_en="Done already.", status="done")
    compiled = group.desk.meetings.compiled
    content = compiled.draft(group.id, None, None, Visibility.GROUP, "en")
    heads = [block.text for block in content.blocks if type(block).__name__ == "Heading" and block.level == 1]
    assert heads == ["Call one", "Call two", "Register of decisions", "Actions still open"]
    assert cells(content, -2) == [["1.", "March 3, 2026", "Meet in June.", "no vote recorded"]]
    assert [row[1] for row in cells(content, -1)] == ["Book a room."]
    with pytest.raises(NothingMinuted):
        compiled.draft(group.id, None, group.desk.records.get("meeting", first).values["starts_on"].replace(day=1),
                       Visibility.GROUP, "en")  # fmt: skip


def test_a_series_is_issued_as_it_stands_and_its_next_version_tells_of_the_same_meetings(group):
    first, second = group.call("one", "2026-01-13", "Ada"), group.call("two", "2026-03-03")
    desk, asked = group.desk, (None, None, Visibility.GROUP, "en")
    number = desk.meetings.compiled.issue(group.id, *asked)
    row = desk.documents.listing.rows([number])[number]
    assert (row.meeting_id, row.kind, row.number) == (second, "minutes_compiled", 1)
    assert not desk.meetings.register.listing.rows([second])[second].issued  # nobody issued the minutes of that call
    assert [one.document for one in desk.meetings.approvals.waiting(group.id)] == [None, None]
    group.call("three", "2026-06-02")
    group.add("decision", first, nr=1, text_en="Meet in June.")
    since = desk.reissuing.since(row)
    assert any("Meet in June." in one.change.new for one in since.passages)
    again = desk.documents.listing.rows([desk.reissuing.issue(row)])
    assert [(one.number, one.meeting_id) for one in again.values()] == [(2, second)]
    assert desk.meetings.compiled.issued(group.id) == [*again, number]


def test_the_page_for_the_next_call_lists_the_minutes_it_is_to_approve(group):
    first, second = group.call("one", "2026-01-13"), group.call("two", "2026-03-03")
    pages, approvals = group.desk.meetings.action_pages, group.desk.meetings.approvals
    approvals.say(second, first, "approved")
    facts = pages.blocks(group.id, "en", date(2026, 3, 10), Visibility.GROUP)[0]
    rows = {label: runs[0].text for label, runs in facts.rows}
    assert rows["Minutes to approve"] == "Call two, March 3, 2026"
    assert [(one.meeting, one.approved) for one in approvals.of_group(group.id)] == [(second, False), (first, True)]
