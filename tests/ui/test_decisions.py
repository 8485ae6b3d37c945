"""Decisions in the window: a vote by the keyboard, closed and kept; minutes of an earlier call approved."""

import pytest
from PySide6.QtCore import Qt

from ppa_desk.ui.meetings.approval_card import ApprovalCard
from ppa_desk.ui.meetings.decisions import DecisionsTab
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
