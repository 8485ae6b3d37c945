"""A list over a service: filter, chips, order, selection, and what it says while it is empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel

NAMES = ("Alpha", "Beta", "Gamma")


@pytest.fixture
def numbers(desk) -> list[int]:
    made = [desk.records.add("organisation", {"name": name, "acronym": name[0]}).id for name in NAMES]
    desk.records.add("membership", {"organisation_id": made[1]})
    return made


@pytest.fixture
def panel(qtbot, desk) -> ListPanel:
    made = ListPanel(
        "Organisations",
        desk.members.register.organisations,
        (
            Column("Name", lambda row: row.name, sort="name"),
            Column("Acronym", lambda row: row.acronym, sort="acronym"),
            Column("Status", lambda row: row.standing),
        ),
        line=lambda row: Line(row.name, row.acronym),
        filters=(Filter("All"), Filter("Members", {"member": True})),
        new="New organisation",
        empty="Here stand organisations.",
    )
    qtbot.addWidget(made)
    made.resize(286, 600)
    made.show()
    return made


def shown(panel: ListPanel) -> list[str]:
    return [panel.model.data(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]


def test_an_empty_list_says_what_belongs_there_and_offers_the_first_step(qtbot, panel) -> None:
    assert panel.empty.isVisible()
    assert panel.empty.sentence.text() == "Here stand organisations."
    with qtbot.waitSignal(panel.wanted_new):
        panel.empty.button.click()


def test_typing_filters_and_what_matches_nothing_offers_everything_again(qtbot, numbers, panel) -> None:
    panel.reload()
    QTest.keyClicks(panel.filter, "gam")
    qtbot.waitUntil(lambda: shown(panel) == ["Gamma"])
    QTest.keyClicks(panel.filter, "xyz")
    qtbot.waitUntil(lambda: panel.empty.isVisible())
    assert panel.empty.sentence.text() == "Nothing here matches."
    panel.empty.button.click()
    assert shown(panel) == list(NAMES)


def test_a_chip_asks_the_service(numbers, panel) -> None:
    panel.reload()
    panel._group.button(1).click()
    assert shown(panel) == ["Beta"]
    panel._group.button(0).click()
    assert shown(panel) == list(NAMES)


def test_the_chosen_record_stays_chosen_when_the_list_is_read_again(qtbot, desk, numbers, panel) -> None:
    panel.reload()
    with qtbot.waitSignal(panel.chosen) as told:
        panel.view.selectRow(1)
    assert told.args == [numbers[1]]
    desk.records.add("organisation", {"name": "Aardvark"})
    with qtbot.assertNotEmitted(panel.chosen):
        panel.reload()
    assert panel.current == numbers[1]
    assert shown(panel)[2] == "Beta"


def test_choosing_from_outside_tells_nobody(qtbot, numbers, panel) -> None:
    panel.reload()
    with qtbot.assertNotEmitted(panel.chosen):
        assert panel.select(numbers[2])
        assert not panel.select(999)


def test_a_header_sorts_there_and_back(numbers, panel) -> None:
    panel.reload()
    panel.toggle_table()
    assert panel.view.horizontalHeader().isVisible()
    panel._sort_by(1)
    assert shown(panel) == list(NAMES)
    panel._sort_by(1)
    assert shown(panel) == list(reversed(NAMES))
    panel._sort_by(2)
    assert shown(panel) == list(reversed(NAMES))


def test_tab_leaves_the_table_at_once(qtbot, numbers, panel) -> None:
    panel.reload()
    panel.toggle_table()
    panel.activateWindow()
    panel.view.setFocus()
    panel.view.selectRow(0)
    QTest.keyClick(panel.view, Qt.Key.Key_Tab)
    assert not panel.view.hasFocus()
    assert panel.view.currentIndex().row() == 0


def test_the_line_for_a_new_name_comes_and_goes_by_key(qtbot, numbers, panel) -> None:
    panel.ask_name("Name, then Enter")
    QTest.keyClicks(panel.naming, "  Delta   Ltd ")
    with qtbot.waitSignal(panel.named) as told:
        QTest.keyClick(panel.naming, Qt.Key.Key_Return)
    assert told.args == ["Delta Ltd"]
    assert not panel.naming.isVisible()
    panel.ask_name("Name, then Enter")
    QTest.keyClicks(panel.naming, "x")
    QTest.keyClick(panel.naming, Qt.Key.Key_Escape)
    assert not panel.naming.isVisible()


def test_rows_one_only_passes_through_are_not_opened(qtbot, numbers, panel) -> None:
    panel.reload()
    opened = []
    panel.chosen.connect(opened.append)
    for row in (0, 1, 2):
        panel.view.selectRow(row)
    assert opened == [numbers[0]]
    qtbot.waitUntil(lambda: opened == [numbers[0], numbers[2]])


def test_a_click_on_the_chosen_row_asks_for_it_again(qtbot, numbers, panel) -> None:
    panel.reload()
    panel.select(numbers[1])
    place = panel.view.visualRect(panel.model.index(1, 0)).center()
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [numbers[1]]
