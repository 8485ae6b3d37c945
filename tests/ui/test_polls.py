"""Polls and priorities through the window: counted, weighed, decided on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.meetings.cockpit_card import CockpitCard
from ppa_desk.ui.meetings.poll_ballots import BEFORE, BallotsCard
from tests.ui.meeting_page import a_bench, a_page, of_meeting  # noqa: F401

COUNTS = {"Finance": (12, 3, 8), "Formalization": (17, 4, 2), "Women in mining": (19, 3, 1)}


def polled(bench):
    """Three priorities, each with a poll of interest whose counts were typed in."""
    for nr, (title, counts) in enumerate(COUNTS.items(), 1):
        priority = bench.add("priority", meeting_id=bench.meeting, title_en=title, nr=nr)
        poll = bench.add("poll", meeting_id=bench.meeting, kind="interest", priority_id=priority)
        for meaning, tally in zip(("yes", "unsure", "hesitant"), counts, strict=True):
            bench.add("poll_option", poll_id=poll, meaning=meaning, tally=tally)


def test_the_cockpit_says_what_comes_first_how_firm_and_what_follows(bench, page, qtbot):
    polled(bench)
    page.tabs.open("priorities")

    def told():
        (card,) = page.tabs.page("priorities").findChildren(CockpitCard)
        return card, " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())

    qtbot.waitUntil(lambda: "of 1,000 reasonable weightings" in told()[1])
    card, text = told()
    assert "Women in mining comes first" in text and "12 yes, 3 unsure, 8 hesitant" in text
    assert "Not taken of any priority: ranking, dots and survey" in text
    card.inputs["poll"].show_value("many")
    card.keep("poll")
    assert "“many” is not a percentage" in card.notice.label.text()
    card.take.click()
    assert [one.values["priority_class"] for one in of_meeting(bench, "priority")] == [
        "sequence", "prioritise", "prioritise",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: not told()[0].take.isVisible() and not bench.tools.tasks.is_busy)


def test_a_show_of_hands_is_entered_by_keyboard_and_told_at_once(bench, page, qtbot):
    bench.desk.meetings.attendees.add(bench.meeting, name="Ada")
    poll = bench.add("poll", meeting_id=bench.meeting, kind="interest", question_en="Go on?")
    for meaning in ("yes", "unsure", "hesitant"):
        bench.add("poll_option", poll_id=poll, meaning=meaning)
    page.tabs.open("polls")
    (card,) = page.tabs.page("polls").findChildren(BallotsCard)
    card.present.click()
    card.name.setText("Ben")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [card.model.index(row, 0).data() for row in range(2)] == ["Ada", "Ben"])
    for row in range(2):
        card.model.setData(card.model.index(row, BEFORE), "x")
    card.model.setData(card.model.index(1, BEFORE), "maybe")
    assert "“maybe” says nothing here" in card.notice.label.text()
    told = "Members showed high interest: 2 of 2 interested, 0 unsure, 0 hesitant."
    qtbot.waitUntil(lambda: told in [one.text() for one in page.tabs.page("polls").findChildren(QLabel)])
