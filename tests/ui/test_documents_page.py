"""Issued documents: the list, the page with its facts and hash, the next version."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.record import Visibility
from ppa_desk.store.unit import Gone
from ppa_desk.ui.documents.approval import ApprovalRow
from ppa_desk.ui.documents.area import DocumentsArea
from ppa_desk.ui.documents.page import DocumentPage
from ppa_desk.ui.lists.model import LINE
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.widgets.differing_text import DifferingText
from ppa_desk.ui.widgets.parts import Chip
from tests.services.meetings.minuted import Minuted
from tests.ui.workbench import Bench


@pytest.fixture
def bench(file_store):
    made = Bench(file_store)
    made.meeting = made.add(
        "meeting", key="m1", title_en="Spring meeting", kind="member", status="held", starts_on=date(2020, 11, 9),
        visibility="public",
    )  # fmt: skip
    made.document = made.desk.documents.issue(made.meeting, Visibility.PUBLIC, "en")
    return made


@pytest.fixture
def page(bench, qtbot):
    made = DocumentPage(bench.tools, bench.document)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def test_the_page_tells_edition_language_version_and_hash(bench, page):
    told = [chip.text() for chip in page.findChildren(Chip)]
    assert told[:3] == ["Public edition", "English", "Version 1"] and told[3].startswith("Issued ")
    row = bench.desk.documents.listing.rows([bench.document])[bench.document]
    assert any(row.sha256[:16] in label.text() for label in page.findChildren(QLabel))


def test_it_shows_what_was_issued_whatever_the_records_say_now(bench, page):
    issued = page.preview.pane.document.getAllText(0).text()
    kept = bench.desk.records.get("meeting", bench.meeting)
    bench.desk.records.save("meeting", bench.meeting, kept.version, {"title_en": "Renamed"})
    page.preview._draw()
    assert page.preview.pane.document.getAllText(0).text() == issued
    assert "Spring meeting" in issued


def test_the_next_version_shows_first_what_it_would_say_otherwise_then_asks_and_is_opened(bench, page, qtbot):
    kept = bench.desk.records.get("meeting", bench.meeting)
    bench.desk.records.save("meeting", bench.meeting, kept.version, {"title_en": "Renamed meeting"})
    page.again.click()
    qtbot.waitUntil(lambda: page.anew.isVisibleTo(page))
    assert any("Renamed" in one.toPlainText() for one in page.anew.findChildren(DifferingText))
    page.anew.back.click()
    assert page.preview.isVisibleTo(page)
    page.again.click()
    qtbot.waitUntil(lambda: page.anew.isVisibleTo(page))
    bench.ask.yes = False
    page.anew.issue.click()
    assert len(bench.desk.documents.listing.ids()) == 1
    bench.ask.yes = True
    page.anew.issue.click()
    qtbot.waitUntil(lambda: bool(bench.opened))
    (kind, number) = bench.opened[-1]
    assert kind == "document" and bench.desk.documents.listing.rows([number])[number].number == 2


def test_it_leads_to_its_meeting(bench, page):
    page.findChild(GoButton).click()
    assert bench.opened == [("meeting", bench.meeting)]


def test_the_list_tells_edition_language_and_version(bench, qtbot):
    panel = DocumentsArea(bench.tools).list_panel()
    qtbot.addWidget(panel)
    line = panel.model.index(0, 0).data(LINE)
    assert (line.title, line.below, line.mark) == ("Spring meeting", "Public edition · English", "version 1")


def test_a_document_that_is_not_there_is_said(bench):
    with pytest.raises(Gone):
        DocumentPage(bench.tools, 99)


def test_issued_minutes_say_whether_they_are_approved_and_their_next_version_is_minutes_too(qtbot, tools, desk):
    group = Minuted(desk)
    first, second = group.call("one", "2020-01-13", "Ada"), group.call("two", "2020-03-03", "Ada")
    document = desk.meetings.minutes.issue(first, Visibility.GROUP, "en")
    page = DocumentPage(tools, document)
    qtbot.addWidget(page)
    page.show()

    def told():
        return [one.text() for one in page.findChild(ApprovalRow).findChildren(Chip) if not one.isHidden()]

    qtbot.waitUntil(lambda: told() == ["Not yet approved"])
    desk.meetings.approvals.say(second, first, "corrected", "Read “ten”.")
    qtbot.waitUntil(lambda: told() == ["Approved with corrections · 3 Mar 2020"])
    said = " ".join(one.text() for one in page.findChild(ApprovalRow).findChildren(QLabel))
    assert "Read “ten”." in said and "This version was issued after that day." in said
    row = desk.documents.listing.rows([document])[document]
    assert desk.reissuing.since(row).passages  # its subtitle says that they are approved
    again = desk.documents.listing.rows([desk.reissuing.issue(row)])
    assert [(one.kind, one.number) for one in again.values()] == [("minutes", 2)]
