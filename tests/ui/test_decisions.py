"""Decisions in the window: a vote by the keyboard, closed and kept; minutes of an earlier call approved."""

import docx
import pytest
from PySide6.QtCore import Qt

from ppa_desk.ui.meetings.approval_card import ApprovalCard
from ppa_desk.ui.meetings.decisions import DecisionsTab
from ppa_desk.ui.meetings.findings import FindingRow
from ppa_desk.ui.meetings.page import MeetingPage
from tests.services.meetings.minuted import Minuted


@pytest.fixture
def group(desk):
    return Minuted(desk)


def test_digits_note_votes_seat_by_seat_and_the_arithmetic_follows_until_the_vote_is_closed(qtbot, tools, group):
    meeting = group.call("one", "2026-03-03", "Ada", "Ben", "Fay")
    decision = group.add("decision", meeting, nr=1, text_en="Meet in June.")
    tab = DecisionsTab(tools, meeting)
    qtbot.addWidget(tab)
    tab.show()
    for seat, key in (("Ada", Qt.Key.Key_1), ("Ben", Qt.Key.Key_4), ("Cleo", Qt.Key.Key_1), ("Dan", Qt.Key.Key_1)):
        qtbot.keyClick(tab.vote.groups[group.seats[seat]].buttons()[0], key)
    told = "5 seats, 1 recused, base 4, quorum 3, present 3: 3 for, 0 against, 0 abstained – carried"
    qtbot.waitUntil(lambda: tab.vote.sum.text() == told)
    tab.vote.close_it.click()
    qtbot.waitUntil(lambda: not tab.vote.groups and "text_en" not in tab.list.editor.boxes)
    assert group.desk.meetings.votes.get(decision).closed
    assert tab.vote.sum.text() == told


def test_the_next_call_approves_the_minutes_and_may_take_that_back(qtbot, tools, group):
    first, second = group.call("one", "2026-01-13"), group.call("two", "2026-03-03")
    card = ApprovalCard(tools, second)
    qtbot.addWidget(card)
    card.show()
    card.buttons[first, "approved"].click()
    qtbot.waitUntil(lambda: (first, "") in card.buttons)
    assert group.desk.meetings.approvals.of(first).meeting == second
    card.buttons[first, ""].click()
    qtbot.waitUntil(lambda: (first, "approved") in card.buttons)
    assert group.desk.meetings.approvals.of(first) is None


def test_a_call_has_a_tab_of_minutes_that_are_looked_through_and_saved_for_word_where_they_are_written(
    qtbot, tools, group, tmp_path
):
    meeting = group.call("one", "2026-03-03", "Ada", "Ben", "Fay", title_fr="Appel")
    page = MeetingPage(tools, meeting)
    qtbot.addWidget(page)
    page.show()
    names = [page.tabs.bar.tabText(at) for at in range(page.tabs.bar.count())]
    assert names[-1] == "Minutes"
    page.tabs.open("summary")
    tab = page.tabs.page("summary")
    qtbot.waitUntil(lambda: any(one._finding.code == "lint.quorum_met" for one in tab.findChildren(FindingRow)))
    assert tab.findings.title.text() == "Before you issue the minutes"
    tools.ask.path = tmp_path / "minutes.docx"
    tab.head.word.click()
    qtbot.waitUntil(tools.ask.path.exists)
    lines = [line.text for line in docx.Document(tools.ask.path).paragraphs]
    assert "Call one" in lines and "Minutes · draft · group edition" in lines
    kept = tools.desk.records.get("meeting", meeting)
    tools.desk.records.save("meeting", meeting, kept.version, {"kind": "member"})
    qtbot.waitUntil(lambda: page.tabs.bar.tabText(page.tabs.bar.count() - 1) == "Summary")
    assert tab.asked[0] == "members" and tab.findings.title.text() == "Before you issue the summary"
