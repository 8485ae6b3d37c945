"""Ctrl+K finds any record by a few letters, runs any command, and leaves everything as it was on Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ppa_desk.ui.shell.palette import Palette
from tests.ui.workbench import HOSTILE, Bench


@pytest.fixture
def bench(file_store):
    return Bench(file_store)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.field = QLineEdit(made)
    QVBoxLayout(made).addWidget(made.field)
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def palette(bench, window):
    window.ran = []
    new, off = QAction("&New meeting…", window), QAction("New kingdom", window)
    new.triggered.connect(lambda: window.ran.append("new"))
    off.setEnabled(False)
    return Palette(bench.tools, lambda: [new, off], window)


def rows(palette):
    return [palette.model.at(row).words for row in range(palette.model.rowCount())]


def look_for(qtbot, palette, typed):
    palette.pop()
    QTest.keyClicks(palette.field, typed)
    qtbot.waitUntil(lambda: not palette._is_behind)


def test_records_are_found_without_accents_and_grouped_by_kind(bench, palette, qtbot):
    bench.add("organisation", name="Réseau du Sud-Kivu")
    bench.add("meeting", key="m", title_en="Reseau meeting")
    look_for(qtbot, palette, "reseau")
    assert {"Organisations", "Réseau du Sud-Kivu", "Meetings", "Reseau meeting"} <= set(rows(palette))


def test_enter_opens_the_first_that_was_found_even_when_pressed_before_it_was(bench, palette, qtbot):
    number = bench.add("organisation", name="Zanzibar traders")
    palette.pop()
    QTest.keyClicks(palette.field, "zanz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert bench.opened == [("organisation", number)]
    assert palette.isHidden()


def test_arrows_pass_over_headings(bench, palette, qtbot):
    bench.add("organisation", name="Alpha traders")
    bench.add("meeting", key="m", title_en="Alpha meeting")
    look_for(qtbot, palette, "alpha")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(palette.field, key)
        assert not palette.model.at(palette.list.currentIndex().row()).is_heading
    assert palette.list.currentIndex().row() == 1


def test_a_command_runs_and_one_that_is_off_is_not_offered(window, palette, qtbot):
    look_for(qtbot, palette, "new")
    assert rows(palette) == ["Commands", "New meeting"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.ran == ["new"]


def test_escape_gives_the_cursor_back(window, palette, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    window.field.setFocus()
    palette.pop()
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden() and window.field.hasFocus()


def test_nothing_found_is_said(palette, qtbot):
    look_for(qtbot, palette, "qqqq")
    assert palette.nothing.isVisible() and "Nothing was found" in palette.nothing.text()


def test_hostile_titles_stand_as_they_are(bench, palette, qtbot):
    bench.add("organisation", name=HOSTILE)
    look_for(qtbot, palette, "partner")
    assert bench.desk.finder.find("partner")[0].title in rows(palette)
    palette.grab()
