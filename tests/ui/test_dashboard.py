"""The dashboard of a framework in the window: figures one presses, pace, and what if that is never kept."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.charts_tab import ChartsTab
from ppa_desk.ui.results.dashboard_tab import DashboardTab
from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.results.what_if import WhatIfCard
from ppa_desk.ui.widgets.chart_view import ChartView
from tests.services.results.conftest import Made

FIRST, SECOND = (date(2025, 1, 1), date(2025, 6, 30)), (date(2025, 7, 1), date(2025, 12, 31))


@pytest.fixture
def framework(desk):
    """A framework that runs for long, with people reached by one grant."""
    made = Made(desk)
    kept = desk.records.get("framework", made.framework)
    desk.records.save("framework", made.framework, kept.version, {"since": FIRST[0], "until": date(2099, 12, 31)})
    made.people, made.school = made.indicator("1.1"), made.grant("school")
    made.target(made.people, 50, *FIRST)
    made.target(made.people, 50, *SECOND)
    for number, half in ((40, FIRST), (60, SECOND)):
        made.value(made.people, number, *half, grant_record_id=made.school)
    return made


@pytest.fixture
def tab(qtbot, tools, framework):
    made = DashboardTab(tools, framework.framework)
    qtbot.addWidget(made)
    made.resize(820, 700)
    made.show()
    qtbot.waitUntil(lambda: made.overview is not None)
    return made


def words_of(widget):
    """All that is told in it."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_status_figures_and_trend_stand_by_outcome(tab, framework):
    assert "1 On track" in words_of(tab) and "Barriers are addressed" in words_of(tab)
    codes = {link.code[:2] for link in tab.findChildren(FigureLink)}
    assert codes == {f"{what}{framework.people}" for what in "ATH"}
    sparks = [one for one in tab.findChildren(ChartView) if one.width() == 90]
    assert sparks[0].accessibleName().startswith("40, 100")


def test_another_target_or_a_late_grant_changes_what_is_shown_and_keeps_nothing(qtbot, tab, desk, framework):
    card = tab.findChild(WhatIfCard)
    assert card.grant.key == str(framework.school)
    before = card.by_delay.text()
    card.target.setValue(-50)
    assert "With a target of 50 it would stand at 200%" in card.by_target.text()
    card.delay.setValue(365)
    assert card.by_delay.text() != before and "If school stops for 365 days" in card.by_delay.text()
    (target,) = {one.values["value"] for one in desk.records.where("indicator_target", indicator_id=framework.people)}
    assert target == 50_000_000


def test_it_is_counted_again_after_a_change(qtbot, tab, framework):
    before = tab.overview
    framework.indicator("1.2")
    qtbot.waitUntil(lambda: tab.overview is not before)
    assert "1.2 Indicator 1.2" in [button.text() for button in tab.findChildren(GoButton)]


def test_a_framework_without_results_says_what_belongs_here(qtbot, tools, desk):
    made = DashboardTab(tools, desk.records.add("framework", {"key": "new"}).id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.overview is not None)
    assert "once the framework has results" in words_of(made)


def test_an_indicator_is_drawn_against_its_target_and_over_time(qtbot, tools, framework):
    made = ChartsTab(tools, framework.people)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.charts is not None)
    assert [chart.kind for chart in made.charts] == ["bullet", "trend"]
    assert "40" in made.charts[1].alt and len(made.findChildren(ChartView)) == 2
