"""Votes in the window: ballots by hand and from e-mails, the arithmetic live, closing, opening again, slips."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.grants.review import Voice
from ppa_desk.ui.grants.votes_tab import DecisionTab, VotesTab
from ppa_desk.ui.widgets.radio import Radio
from tests.services.grants.decided import cast, ready


@pytest.fixture
def put(desk):
    """A grant, its people, and a written vote on it."""
    grant, people = ready(desk)
    motion = desk.grants.motions.make(grant, mode="written", deadline=date.today() + timedelta(days=3), meeting_id=None)
    return grant, people, motion


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def said(card) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def choose(card, name, words):
    next(one for one in card.findChildren(Radio) if one.accessibleName() == f"{name}: {words}").click()


def test_ballots_are_entered_by_hand_and_the_arithmetic_follows(qtbot, tools, put):
    grant, people, _motion = put
    tools.desk.grants.conflicts.declare(grant, people["Esther"], "on its board")
    tab = shown(qtbot, DecisionTab(tools, grant))
    (card,) = tab._cards.values()
    assert "6 seats, 1 recused, base 5, quorum 3, present 0" in card.sum.text()
    assert not [one for one in card.findChildren(Radio) if one.accessibleName().startswith("Esther")]
    choose(card, "Amina Voter", "For")
    qtbot.waitUntil(lambda: "present 1: 1 for" in card.sum.text())
    card.close_vote()
    assert "3 may still vote" in card.notice.label.text()


def test_votes_are_read_from_pasted_mails_before_they_are_taken_in(qtbot, tools, put):
    grant, _people, motion = put
    (card,) = shown(qtbot, DecisionTab(tools, grant))._cards.values()
    card.enter.click()
    card.paste.text.setPlainText("Amina Voter: for\nFrom: Boris Voter\nI abstain\nFrom: a stranger\nFOR")
    assert "Boris Voter: Abstained – “I abstain”" in card.paste.told.text()
    assert "a stranger: has no voting seat here; left out" in card.paste.told.text()
    card.paste.take.click()
    now = tools.desk.grants.motions.get(motion)
    assert [one.voice for one in now.voters[:2]] == [Voice.FOR, Voice.ABSTAIN]


def test_a_vote_is_closed_and_opened_again_with_a_reason(qtbot, tools, ask, put):
    grant, people, motion = put
    cast(tools.desk, motion, people, "ffff")
    (card,) = shown(qtbot, DecisionTab(tools, grant))._cards.values()
    choose(card, "Esther Voter", "Against")
    card.close_it.click()
    assert card.notice.label.text() == "Carried"
    qtbot.waitUntil(lambda: card.again.isVisibleTo(card))
    assert tools.desk.grants.register.get(grant)["approved"] == 26_000_000
    ask.words = ""
    card.again.click()
    assert "Say why" in card.notice.label.text()
    ask.words = "misread"
    card.again.click()
    qtbot.waitUntil(lambda: card.close_it.isVisibleTo(card))


def test_a_late_vote_asks_why_it_counts(qtbot, tools, ask, put):
    grant, _people, motion = put
    version = tools.desk.records.get("motion", motion).version
    tools.desk.records.save("motion", motion, version, {"deadline": date(2020, 1, 1)})
    (card,) = shown(qtbot, DecisionTab(tools, grant))._cards.values()
    ask.words = "no network"
    choose(card, "Amina Voter", "For")
    assert tools.desk.grants.motions.get(motion).voters[0].note == "no network"


def test_the_call_lists_its_votes_and_shows_the_chosen_one(qtbot, tools, ask, put, tmp_path):
    grant, _people, motion = put
    call = tools.desk.grants.register.get(grant)["grant_call_id"]
    tools.desk.grants.register.make({"title_en": "Second"}, "idea", grant_call_id=call, recommended=1_000_000)
    tab = shown(qtbot, VotesTab(tools, call))
    tab.put.click()
    assert tab.notice.label.text() == "1 vote(s) prepared."
    tab.show_motion(motion)
    ask.path = tmp_path
    tab.shown.drafts.click()
    assert "5 draft(s) saved" in tab.shown.notice.label.text()
    assert "Without an address: Amina Voter" in tab.shown.notice.label.text()
    assert b"X-Unsent: 1" in (tmp_path / "amina-voter.eml").read_bytes()
