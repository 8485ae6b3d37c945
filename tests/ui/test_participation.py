"""Participation in the window: levels typed by digits, drafts said, copies looked at again, a comparison, flags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.services.training import participation as training
from ppa_desk.ui.evidence.participation.tab import ParticipationTab


def words_of(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def initiative(desk):
    return desk.records.add("initiative", {"key": "pilot", "name_en": "Pilot"}).id


@pytest.fixture
def tab(qtbot, tools, initiative):
    page = ParticipationTab(tools, initiative)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def test_levels_are_typed_with_the_keyboard_and_stay_a_draft_until_something_stands_for_them(qtbot, tab, desk):
    tab.begin.click()
    service = desk.evidence.participation.assessments
    table = tab.assessment.table
    for key in (Qt.Key.Key_3, Qt.Key.Key_Right, Qt.Key.Key_2):
        qtbot.keyClick(table, key)
    number = tab.assessment.assessed.id
    cell = service.get(number).at("design", "women")
    assert (cell.representation, cell.participation) == ("R3", "2")
    panel = tab.assessment.panel
    assert panel.state.text() == "draft" and "evidence, a source or cited work" in panel.notice.label.text()
    assert panel.ladder.text() == "Arnstein: 4 consultation (tokenism)"
    qtbot.keyClick(table, Qt.Key.Key_9)
    assert "There is no level 9 on this scale" in tab.assessment.notice.label.text()
    panel.editor.saver.typed("evidence_en", "Seen")
    panel.editor.saver.typed("source", "Minutes")
    assert panel.flush()
    qtbot.waitUntil(lambda: tab.assessment.panel.state.text() == "counts")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert service.get(number).at("design", "women").participation is None
    index = tab.assessment.model.place("design", "women", "participation")
    assert "not assessed" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_copy_is_looked_at_again_cell_by_cell_and_compared_with_the_one_before(qtbot, tools, desk):
    training.load(desk)
    number = desk.records.where("initiative", key="training-tag-and-trace")[0].id
    tab = ParticipationTab(tools, number)
    qtbot.addWidget(tab)
    tab.show()
    tab.copy.click()
    panel = tab.assessment.panel
    assert "a new look at it" in panel.notice.label.text()
    panel.confirmed.emit()
    qtbot.waitUntil(lambda: tab.assessment.panel.state.text() == "counts")
    assert tab.assessment.assessed.at("design", "women").counts
    first = desk.evidence.participation.assessments.of(number)[-1].id
    tab.comparison.earlier.setCurrentIndex(tab.comparison.earlier.findData(str(first)))
    qtbot.keyClick(tab.assessment.table, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: "R1 → R3  ▲ up" in words_of(tab.comparison))
    assert tab.comparison.earlier.key == str(first)
    said = words_of(tab).lower()
    assert "newly rated" in said and not any(one in said for one in ("averag", "overall", "score", "in total"))
    tab.reveal("assessment", first)
    assert tab.assessment.assessed.title_en == "First look (invented)"


def test_a_flag_is_raised_with_one_press_and_a_rated_group_stays(qtbot, tab, desk, initiative):
    tab.critique.raise_flag("F4")
    assert desk.evidence.participation.critiques.counts(initiative) == {"F4": 1}
    tab.begin.click()
    qtbot.keyClick(tab.assessment.table, Qt.Key.Key_1)
    card = tab.assessment
    card._group("women")
    assert "stays in the table" in card.notice.label.text() and "women" in card.assessed.groups
    card._group("youth")
    assert "youth" not in card.assessed.groups
