"""The theory of change in the window: boxes one presses, a slider through time, the picture as a file."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.results.indicator_row import IndicatorRows
from ppa_desk.ui.results.theory_tab import TheoryTab
from tests.services.results.conftest import Made

HALF = (date(2025, 1, 1), date(2025, 6, 30))


@pytest.fixture
def framework(desk):
    """A framework that is over: an outcome with an indicator, and an output below it."""
    made = Made(desk)
    kept = desk.records.get("framework", made.framework)
    desk.records.save("framework", made.framework, kept.version, {"since": HALF[0], "until": date(2025, 12, 31)})
    made.output = made.add("result", framework_id=made.framework, parent_id=made.outcome, code="1.1",
                           statement_en="People are trained")  # fmt: skip
    made.people = made.indicator("O1")
    made.target(made.people, 100, *HALF)
    made.value(made.people, 95, *HALF)
    return made


@pytest.fixture
def tab(qtbot, tools, framework):
    made = TheoryTab(tools, framework.framework)
    qtbot.addWidget(made)
    made.resize(820, 700)
    made.show()
    return made


def words_of(tab):
    """All that is told below the picture."""
    return " ".join(label.text() for label in tab.box.findChildren(QLabel))


def test_a_box_is_pressed_with_the_mouse_and_with_the_keyboard(qtbot, tab, framework):
    assert tab.chosen == str(framework.outcome) and "On track" in words_of(tab)
    place = tab.view.places()[str(framework.output)]
    qtbot.mouseClick(tab.view, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert tab.chosen == str(framework.output) and "People are trained" in words_of(tab)
    qtbot.keyClick(tab.view, Qt.Key.Key_Left)
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    assert tab.chosen == str(framework.outcome)


def test_its_figures_lead_to_where_they_come_from(tab, framework):
    (row,) = tab.box.findChildren(IndicatorRows)
    assert [one.text() for one in row.figures] == ["95", "100", "95%"]
    assert [one.code for one in tab.box.findChildren(FigureLink)] == [
        f"{what}{framework.people}-251231" for what in "ATH"
    ]


def test_the_slider_shows_an_earlier_day(tab):
    assert tab.days == [date(2025, 3, 31), date(2025, 6, 30), date(2025, 9, 30), date(2025, 12, 31)]
    tab.slider.setValue(0)
    assert tab.as_of == date(2025, 3, 31) and "Not due" in words_of(tab)


def test_a_change_is_shown_at_once(qtbot, tab, framework):
    framework.add("result", framework_id=framework.framework, code="2", statement_en="Another outcome")
    qtbot.waitUntil(lambda: len(tab.view.places()) == 3)


def test_the_picture_is_saved_as_page_and_as_drawing(qtbot, tab, tools, tmp_path):
    for save, name, start in ((tab.save_pdf, "told.pdf", b"%PDF"), (tab.save_svg, "told.svg", b"<?xml")):
        tools.ask.path = tmp_path / name
        save()
        qtbot.waitUntil(lambda name=name: (tmp_path / name).exists())
        assert (tmp_path / name).read_bytes().startswith(start)


def test_a_framework_without_results_says_what_belongs_here(qtbot, tools, desk):
    made = TheoryTab(tools, desk.records.add("framework", {"key": "new"}).id)
    qtbot.addWidget(made)
    assert made.view is None and not made.box.isVisible()
