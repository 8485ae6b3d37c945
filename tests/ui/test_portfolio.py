"""The portfolio in the window: the same figures as in the report, counted when somebody looks; Home's new matters."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.money import SCALE
from ppa_desk.ui.grants.dashboard import DashboardTab
from ppa_desk.ui.home.page import HomePage
from ppa_desk.ui.preview.sources import portfolio_preview
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.widgets.chart_view import ChartView


@pytest.fixture
def grant(desk):
    return desk.grants.register.make({"title_en": "Pilot"}, "active", signed=5 * SCALE, provinces="CD-IT", themes="P3")


def told(page):
    return [label.text() for label in page.findChildren(QLabel)]


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def test_the_dashboard_shows_money_by_stage_and_the_map_and_follows_changes(qtbot, tools, desk, grant):
    page = shown(qtbot, DashboardTab(tools))
    qtbot.waitUntil(lambda: len(page.findChildren(ChartView)) == 2, timeout=10000)
    names = [chart.accessibleName() for chart in page.findChildren(ChartView)]
    assert any("Active: USD\u00a05" in name for name in names) and any("Ituri: 1 grant" in name for name in names)
    assert "Women in mining" in told(page)
    desk.grants.register.make({"title_en": "Next"}, "active", signed=SCALE, themes="P1")
    tools.bell.rang.emit(frozenset({"grant_record"}))
    qtbot.waitUntil(lambda: "Business operations support" in told(page), timeout=10000)


def test_the_portfolio_is_looked_at_in_every_edition(qtbot, tools, grant):
    preview = portfolio_preview(tools)
    qtbot.addWidget(preview)
    preview.resize(1100, 700)
    with qtbot.waitSignal(preview.drawn, timeout=30000):
        preview.show()
    assert preview.pdf.startswith(b"%PDF")


def test_a_late_report_of_home_opens_its_grant(qtbot, tools, heard, desk, grant):
    with desk.store.unit("training.loaded") as unit:
        unit.add("obligation", {"grant_record_id": grant, "due_on": date.today() - timedelta(days=2)})
    page = shown(qtbot, HomePage(tools))
    assert "Grant reports that are late" in told(page)
    go = next(button for button in page.findChildren(GoButton) if "Pilot" in button.text())
    go.click()
    assert heard.went == [("grant_record", grant)]
