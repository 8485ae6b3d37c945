"""Tables of a framework saved from the window, and the federal form of a report: summed and checked as one types."""

from datetime import date

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.money import SCALE
from ppa_desk.ui.results.federal_tab import FederalTab
from ppa_desk.ui.results.pages import ReportPage
from ppa_desk.ui.results.report_issue import IssueTab
from ppa_desk.ui.results.tables_tab import TablesTab
from ppa_desk.ui.widgets.parts import LinkButton
from tests.services.results.reports.conftest import Told


@pytest.fixture
def told(desk) -> Told:
    return Told(desk)


@pytest.fixture
def ffr(told) -> int:
    """A report after the federal financial form, paid from a fund."""
    told.shape = told.reports.shapes.begin(told.framework, "sf_425")
    fund = told.add("fund", key="award", name_en="Award", currency="USD", amount=150 * SCALE)
    kept = told.desk.records.get("report_shape", told.shape)
    told.desk.records.save("report_shape", told.shape, kept.version, {"fund_id": fund})
    return told.report()


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_tracking_table_is_saved_as_it_is_asked_for(qtbot, tools, told, ask, tmp_path):
    page = shown(qtbot, TablesTab(tools, told.framework))
    page.language.take("fr")
    page.as_of.show_value(date(2026, 6, 30))
    page.values.take("submitted")
    ask.path = tmp_path / "t.xlsx"
    page.buttons["tracking"].click()
    qtbot.waitUntil(lambda: "t.xlsx" in page.notice.label.text() and not tools.tasks.is_busy, timeout=30_000)
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx")["Semestrielle"]
    assert "PROJET" in sheet["A2"].value and "30 juin 2026" in sheet["A2"].value


def test_a_logframe_is_saved_in_a_funders_words(qtbot, tools, told, ask, tmp_path):
    told.add("shape_indicator", report_shape_id=told.shape, indicator_id=told.trained, code="F-9", name_en="Learners")
    page = shown(qtbot, TablesTab(tools, told.framework))
    page.shape.take(str(told.shape))
    ask.path = tmp_path / "l.xlsx"
    page.buttons["logframe.xlsx"].click()
    qtbot.waitUntil(lambda: (tmp_path / "l.xlsx").exists() and not tools.tasks.is_busy, timeout=30_000)
    sheet = openpyxl.load_workbook(tmp_path / "l.xlsx").worksheets[0]
    assert "F-9 Learners (people)" in [cell.value for cell in sheet["B"]]


def test_lines_are_summed_and_checked_as_they_are_entered(qtbot, tools, told, ffr):
    page = shown(qtbot, FederalTab(tools, ffr))
    assert page.management is None and page.money.editor is None
    page.money.begin.click()
    qtbot.waitUntil(lambda: "Still blank: 10a, 10b, 10d, 10e, 10f" in texts(page))
    for name, amount in (("cash_receipts", "60"), ("cash_disbursements", "55")):
        box = page.money.editor.boxes[name].entry.edit
        box.setText(amount)
        box.textEdited.emit(amount)
    assert page.money.editor.flush()
    qtbot.waitUntil(lambda: "Still blank: 10d, 10e, 10f" in texts(page))
    assert "10c Cash on hand" in texts(page) and "USD\u00a05" in texts(page)


def test_what_is_known_is_suggested_and_entered_with_one_press(qtbot, tools, told, ffr):
    page = shown(qtbot, FederalTab(tools, ffr))
    page.money.begin.click()
    qtbot.waitUntil(lambda: "Suggested for 10d: USD\u00a0150" in texts(page))
    page.money.take("d")
    assert told.desk.results.federal.finance(ffr).amounts["d"] == 150 * SCALE
    assert "Suggested for 10d" not in texts(page)


def test_only_a_federal_report_has_a_federal_form(qtbot, tools, told, ffr):
    assert "federal" in shown(qtbot, ReportPage(tools, ffr)).tabs._keys
    told.shape = told.reports.shapes.begin(told.framework, "funder_semiannual")
    assert "federal" not in shown(qtbot, ReportPage(tools, told.report())).tabs._keys


def test_attachment_f_is_kept_as_it_is_answered(qtbot, tools, told):
    told.shape = told.reports.shapes.begin(told.framework, "sf_ppr")
    page = shown(qtbot, FederalTab(tools, told.report()))
    assert page.money is None
    page.management.begin.click()
    assert page.management.sheet is not None and page.management.begin.isHidden()


def test_a_report_is_saved_as_a_workbook(qtbot, tools, told, ask, tmp_path):
    page = shown(qtbot, IssueTab(tools, told.report()))
    ask.path = tmp_path / "r.xlsx"
    page.book.click()
    qtbot.waitUntil(lambda: ask.path.exists() and not tools.tasks.is_busy, timeout=30_000)
    assert openpyxl.load_workbook(ask.path).sheetnames[-1] == "Figure codes"


def test_a_finding_of_a_federal_report_leads_to_its_lines(qtbot, tools, told, ffr):
    enter = told.desk.results.federal
    kept = told.desk.records.get("federal_finance", enter.begin(ffr))
    told.desk.records.save("federal_finance", kept.id, kept.version, {"cash_disbursements": 5_500, "accrual": True,
                                                                     "federal_expenditures": 4_000})  # fmt: skip
    page = shown(qtbot, ReportPage(tools, ffr))
    page.tabs.open("issue")
    wanted = "10b is USD\u00a05.50 and 10e only USD\u00a04"
    qtbot.waitUntil(lambda: wanted in texts(page) and not tools.tasks.is_busy, timeout=30_000)
    show = [one for one in page.findChildren(LinkButton) if "10b is" in one.accessibleName()]
    show[0].click()
    assert page.tabs.current == "federal"
