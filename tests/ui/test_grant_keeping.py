"""Reports, changes and closeout of a grant, as staff work with them."""

from datetime import date
from zipfile import ZipFile

import openpyxl
import pytest

from ppa_desk.ui.grants.changes_tab import ChangesTab
from ppa_desk.ui.grants.closeout_tab import CloseoutTab
from ppa_desk.ui.grants.due import DueList
from ppa_desk.ui.grants.reports_tab import ReportsTab
from ppa_desk.ui.widgets.parts import QuietButton
from ppa_desk.ui.widgets.text_table import TextTable
from tests.services.grants.kept import running


@pytest.fixture
def grant(tools):
    return running(tools.desk)


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def words(page):
    return [one.text() for one in page.findChildren(QuietButton) if one.isVisible()]


def test_a_workbook_goes_out_comes_home_and_is_accepted(qtbot, tools, grant, tmp_path):
    tab = shown(qtbot, ReportsTab(tools, grant))
    report = tools.desk.grants.obligations.of(grant)[0]["id"]
    tools.ask.path = tmp_path / "report.xlsx"
    tab.save_workbook(report)
    book = openpyxl.load_workbook(tools.ask.path)
    row = next(cell.row for cell in book["Budget"]["A"] if cell.value == "Equipment")
    book["Budget"].cell(row, 4).value = 1250
    book.save(tools.ask.path)
    tab.plan_workbook(report)
    qtbot.waitUntil(lambda: tab.rows.isVisible(), timeout=20000)
    assert tab.take.isEnabled()
    tab.take_in()
    assert not tab.rows.isVisible()
    assert tools.desk.grants.obligations.get(report)["status"] == "received"
    qtbot.waitUntil(lambda: "Accept" in words(tab))
    tab.act(report, "accept")
    assert tools.desk.grants.obligations.get(report)["accepted_by"] == tools.desk.store.who


def test_a_report_is_returned_with_a_letter_that_says_why(qtbot, tools, grant):
    tab = shown(qtbot, ReportsTab(tools, grant))
    report = tools.desk.grants.obligations.of(grant)[0]["id"]
    tab.act(report, "receive")
    tools.ask.words = "Receipts are missing."
    tab.act(report, "return")
    [letter] = tools.desk.records.where("letter", grant_record_id=grant)
    assert "Receipts are missing." in letter.values["text"]
    qtbot.waitUntil(lambda: "Save letter…" in words(tab))


def test_an_extension_shows_what_follows_before_it_is_drafted(qtbot, tools, grant):
    tab = shown(qtbot, ChangesTab(tools, grant))
    tab.draft._inputs["end"].show_value(date(2027, 3, 31))
    tab.draft.preview()
    assert isinstance(tab.draft.shown, TextTable) and "may approve" in tab.draft.asks.text()
    tab.draft.keep_draft()
    assert tab.draft.notice.isVisible()
    assert tools.desk.grants.amendments.of(grant) == []
    tab.draft.reason.setText("The rains came late.")
    tab.draft.keep_draft()
    assert [one["status"] for one in tools.desk.grants.amendments.of(grant)] == ["draft"]


def test_closing_says_what_is_open_and_the_dossier_is_saved(qtbot, tools, grant, tmp_path):
    tab = shown(qtbot, CloseoutTab(tools, grant))
    tools.ask.path = tmp_path / "dossier.zip"
    tab.save_dossier()
    qtbot.waitUntil(lambda: tab.notice.isVisible(), timeout=20000)
    with ZipFile(tools.ask.path) as archive:
        assert {"index.pdf", "manifest.json", "verify.py"} <= set(archive.namelist())
    tab.settle_rest()
    assert tools.desk.grants.register.get(grant)["unspent"] == 0


def test_what_is_late_leads_to_its_grant_and_into_a_calendar(qtbot, tools, grant, tmp_path):
    page = shown(qtbot, DueList(tools))
    assert page.late.body.count() == len(tools.desk.grants.obligations.late())
    tools.ask.path = tmp_path / "due.ics"
    page.save_calendar()
    told = tools.ask.path.read_bytes().decode("utf-8")
    assert told.startswith("BEGIN:VCALENDAR\r\n") and told.count("BEGIN:VEVENT") == 4
