"""People present at a meeting, counted in the window."""

import pytest
from PySide6.QtCore import Qt

from ppa_desk.ui.meetings.present import PresentCard


@pytest.fixture
def meeting(desk):
    return desk.records.add("meeting", {"key": "m1", "title_en": "Spring meeting"}).id


@pytest.fixture
def card(qtbot, tools, meeting):
    made = PresentCard(tools, meeting)
    qtbot.addWidget(made)
    made.show()
    return made


def type_in(qtbot, card, place, text):
    cell = card.inputs[place]
    cell.line.setFocus()
    cell.line.clear()
    qtbot.keyClicks(cell.line, text)
    qtbot.keyClick(cell.line, Qt.Key.Key_Return)


def test_counts_are_kept_as_they_are_typed_and_add_up_both_ways(qtbot, desk, card, meeting):
    assert card.sums["*", "*"].text() == "—"
    type_in(qtbot, card, ("IND", "female"), "12")
    type_in(qtbot, card, ("CSO", "female"), "0")
    qtbot.waitUntil(lambda: card.sums["*", "*"].text() == "12")
    sums = [card.sums[one].text() for one in (("IND", "*"), ("CSO", "*"), ("GOV", "*"), ("", "female"), ("", "male"))]
    assert sums == ["12", "0", "—", "12", "—"]
    assert desk.results.attendance.of(meeting).people == {("IND", "female"): 12, ("CSO", "female"): 0}


def test_what_is_no_number_stays_in_its_cell_with_one_sentence(qtbot, desk, card, meeting):
    type_in(qtbot, card, ("IND", "male"), "ten")
    assert "“ten” is no number of people" in card.notice.label.text()
    assert desk.results.attendance.of(meeting).total is None
    type_in(qtbot, card, ("IND", "male"), "10")
    qtbot.waitUntil(lambda: card.sums["*", "*"].text() == "10")
    assert not card.notice.isVisible()
