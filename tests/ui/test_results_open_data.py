"""Open aid data in the window: everything in the way at once, each a click from its record, and the file."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ppa_desk.model.record import Visibility
from ppa_desk.ui.results.findings_card import FindingLine
from ppa_desk.ui.results.open_data_tab import OpenDataTab
from tests.exchange.results.iati_world import World


@pytest.fixture
def world(tools):
    made = World(tools.desk)
    made.whole()
    return made


@pytest.fixture
def shown(qtbot, tools, world):
    """Show the tab, and wait until it has looked."""

    def show():
        page = OpenDataTab(tools, world.framework)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        settled(qtbot, tools)
        return page

    return show


def settled(qtbot, tools):
    qtbot.waitUntil(lambda: not tools.tasks.is_busy, timeout=20000)


def said(page):
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_what_was_found_is_told_and_the_file_is_saved(qtbot, tools, shown, tmp_path):
    page = shown()
    assert "The framework, 2 grant(s) and 8 indicator(s) go out." in said(page)
    assert "was not screened for gender" in said(page) and page.save_button.isEnabled()
    tools.ask.path = tmp_path / "out.xml"
    page.save()
    settled(qtbot, tools)
    assert page.notice.property("role") == "good"
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not page]
    assert (tmp_path / "out.xml").read_bytes().startswith(b"<?xml")


def test_nothing_is_saved_before_what_makes_a_file_invalid_is_mended(qtbot, tools, shown, world):
    world.change("framework", world.framework, sectors="", reporting_ref="")
    page = shown()
    assert not page.save_button.isEnabled() and "Before publishing" in said(page)
    world.change("framework", world.framework, sectors="32210", reporting_ref="US-EIN-1")
    page.look()
    settled(qtbot, tools)
    assert page.save_button.isEnabled()


def test_a_finding_leads_to_the_record_that_mends_it(heard, shown, world):
    page = shown()
    line = next(one for one in page.findChildren(FindingLine) if "gender" in one.item.text)
    line.show_button.click()
    assert heard.went == [("grant_record", world.second)]


def test_indicators_that_stay_out_are_made_visible_with_one_click_that_is_taken_back(qtbot, tools, shown, world):
    world.change("indicator", world.count, visibility=Visibility.MEMBERS)
    page = shown()
    assert "1.1 Indicator 1.1 is not visible to everyone" in said(page)
    page.show_button.click()
    assert tools.desk.records.get("indicator", world.count).values["visibility"] == Visibility.PUBLIC
    tools.desk.history.undo()
    assert tools.desk.records.get("indicator", world.count).values["visibility"] == Visibility.MEMBERS
