"""Values in the window: typed as in a spreadsheet, pasted as a block, handed in, approved, locked, restated."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from ppa_desk.model.quantity import SCALE
from ppa_desk.ui.results.value_history import ValueHistory
from ppa_desk.ui.results.value_model import COMMENT, LAST, STATE, UNKNOWN, VALUE
from ppa_desk.ui.results.value_panel import ValuePanel
from ppa_desk.ui.results.values_tab import ValuesTab
from tests.services.results.conftest import Made

H1 = "2026-01-01:2026-06-30"


@pytest.fixture
def made(desk):
    """A framework with a count by sex, a ratio and a milestone, reported twice a year."""
    made = Made(desk)
    made.people = made.indicator("1.1", dimensions="sex")
    made.share = made.indicator("1.2", measure="ratio", over_time="ratio", over_grants="ratio")
    made.rule = made.indicator("1.3", measure="milestone", over_time="last", over_grants="count")
    made.value(made.people, 7, date(2026, 1, 1), date(2026, 6, 30))
    return made


@pytest.fixture
def tab(qtbot, tools, made):
    """The values of the second half of 2026."""
    tab = ValuesTab(tools, made.framework)
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    tab.period.setCurrentIndex(tab.period.findData("2026-07-01:2026-12-31"))
    tab.show_values()
    return tab


def told(tab, row, column):
    """What a cell says."""
    return tab.model.index(row, column).data()


def settled():
    """Let the bell ring after what was done."""
    for _ in range(5):
        QApplication.processEvents()


def typed(qtbot, tab, text):
    """Type into the current cell and press Enter."""
    qtbot.keyClick(tab.table, Qt.Key.Key_F2)
    editor = tab.table.findChild(QLineEdit)
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()


def test_enter_keeps_a_value_and_goes_down_tab_goes_right(qtbot, tab):
    assert [told(tab, row, LAST) for row in range(3)] == ["7", "—", "—"]
    tab.table.setCurrentIndex(tab.model.index(0, VALUE))
    typed(qtbot, tab, "12")
    assert (told(tab, 0, VALUE), told(tab, 0, STATE)) == ("12", "Draft")
    assert (tab.table.currentIndex().row(), tab.table.currentIndex().column()) == (1, VALUE)
    qtbot.keyClick(tab.table, Qt.Key.Key_Tab)
    assert tab.table.currentIndex().column() == COMMENT
    qtbot.keyClick(tab.table, Qt.Key.Key_Tab)
    assert (tab.table.currentIndex().row(), tab.table.currentIndex().column()) == (2, VALUE)


def test_a_block_from_a_spreadsheet_is_pasted_and_what_cannot_be_read_is_explained(qtbot, tab, made):
    QGuiApplication.clipboard().setText("1 234,5\n62/100\nmaybe\n")
    tab.table.setCurrentIndex(tab.model.index(0, VALUE))
    tab.table.paste()
    settled()
    assert [told(tab, row, VALUE) for row in range(3)] == ["1,234.5", "62 / 100", "—"]
    assert "1.3" in tab.trouble.label.text()
    row = made.desk.records.where("indicator_value", indicator_id=made.share)[0].values
    assert (row["numerator"], row["denominator"]) == (62 * SCALE, 100 * SCALE)
    made.desk.history.undo()
    settled()
    assert [told(tab, row, VALUE) for row in range(3)] == ["—", "—", "—"]


def test_parts_say_what_is_not_known_before_and_after_they_are_kept(qtbot, tab, made):
    tab.model.put([(0, VALUE, "100")])
    settled()
    tab.table.setCurrentIndex(tab.model.index(0, VALUE))
    panel = tab.findChild(ValuePanel)
    panel.parts.model.put([(0, 1, "40"), (1, 1, "55")])
    assert "5 by sex" in panel.parts.left.text()
    panel.keep.click()
    settled()
    assert told(tab, 0, UNKNOWN) == "5"


def test_all_that_is_ready_is_handed_in_and_approved_by_another(qtbot, tab, made):
    for name in ("Ana", "Ben"):
        made.add("colleague", name=name, roles="secretariat")
    made.desk.store.who = "Ana"
    tab.model.put([(0, VALUE, "100"), (2, VALUE, "not yet")])
    settled()
    assert "2" in tab.submit.text()
    tab.submit.click()
    settled()
    assert not tab.approve.isVisible() and "another colleague" in tab.notice.label.text()
    made.desk.store.who = "Ben"
    tab.reload()
    tab.approve.click()
    settled()
    assert [told(tab, row, STATE) for row in (0, 2)] == ["Approved", "Approved"]
    assert not tab.model.flags(tab.model.index(0, VALUE)) & Qt.ItemFlag.ItemIsEditable


def test_a_locked_period_says_so_and_opens_with_a_reason(qtbot, tab, made, ask):
    ask.yes = True
    tab.lock.click()
    settled()
    tab.model.put([(0, VALUE, "3")])
    assert told(tab, 0, VALUE) == "—" and "is locked" in tab.trouble.label.text()
    tab.open.click()
    tab.opening.line.show_value("A grantee reported late")
    tab.opening.button.click()
    settled()
    tab.model.put([(0, VALUE, "3")])
    settled()
    assert told(tab, 0, VALUE) == "3"


def test_an_approved_value_is_restated_on_the_page_of_its_indicator(qtbot, tools, made):
    page = ValueHistory(tools, made.people)
    qtbot.addWidget(page)
    page.show()
    panel = page.findChild(ValuePanel)
    assert panel.restate.isVisible() and not panel.submit.isVisible()
    panel.restate.click()
    panel.restating.new.show_value("6")
    panel.restating.why.show_value("One was counted twice")
    panel.restating.button.click()
    assert made.desk.records.count("restatement") == 0
    panel.restating.reason.setCurrentIndex(panel.restating.reason.findData("data_error"))
    panel.restating.button.click()
    settled()
    assert made.desk.records.where("restatement")[0].values["after"] == 6 * SCALE
    assert page.model.index(0, 4).data() == "Approved, restated"
