"""A survey's report in the window: looked at, issued, found again under Documents."""

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.record import Visibility
from ppa_desk.services.training import workspace as training
from ppa_desk.ui.meetings.evidence import EvidenceBox
from ppa_desk.ui.preview.sources import survey_preview
from ppa_desk.ui.surveys.page import SurveyPage
from ppa_desk.ui.widgets.parts import QuietButton


@pytest.fixture
def survey(desk) -> int:
    """The closed survey of the training alliance."""
    training.load_surveys(desk)
    return desk.surveys.number(training.KEY)


def drawn(qtbot, tools, survey):
    preview = survey_preview(tools, survey)
    qtbot.addWidget(preview)
    preview.resize(1100, 700)
    with qtbot.waitSignal(preview.drawn, timeout=30000):
        preview.show()
    return preview


def test_the_report_looked_at_is_issued_after_a_question_and_opened(qtbot, tools, heard, ask, survey):
    preview = drawn(qtbot, tools, survey)
    ask.yes = False
    preview.issue.click()
    assert tools.desk.documents.listing.ids() == []
    ask.yes = True
    preview.issue.click()
    qtbot.waitUntil(lambda: "under Documents" in preview.notice.label.text(), timeout=30000)
    [number] = tools.desk.documents.listing.ids()
    row = tools.desk.documents.listing.rows([number])[number]
    assert (row.survey_id, row.edition, row.language, row.number) == (survey, Visibility.MEMBERS, "en", 1)
    assert "version 1" in tools.desk.documents.content(number).running_foot
    preview.notice.findChild(QuietButton).click()
    assert heard.went == [("document", number)]


def test_the_report_of_an_open_survey_says_why_it_is_not_issued_yet(qtbot, tools, survey):
    tools.desk.surveys.reopen(survey)
    preview = drawn(qtbot, tools, survey)
    assert not preview.issue.isEnabled() and "Close the survey first" in preview.issue.toolTip()


def test_a_workspace_opened_for_reading_issues_nothing(qtbot, tools, survey):
    tools.desk.store.read_only = True
    assert not drawn(qtbot, tools, survey).issue.isVisible()


def test_a_result_kept_in_the_window_is_evidence_of_a_priority_and_in_the_summary(qtbot, tools, survey):
    page = SurveyPage(tools, survey)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.tabs.open("key_results")
    tab = page.tabs.page("key_results")
    qtbot.waitUntil(lambda: bool(tab._offer("mine sites")), timeout=20000)
    [(question, told)] = tab._offer("visit mine sites")
    tab.picker.show_value(question)
    tab.keep()
    qtbot.waitUntil(lambda: tab.list.current is not None, timeout=20000)
    assert tab.list.current.values["text_en"] == told
    records = tools.desk.records
    meeting = records.add("meeting", {"title_en": "Autumn", "kind": "member"}).id
    priority = records.add("priority", {"meeting_id": meeting, "title_en": "Site visits"}).id
    box = EvidenceBox(tools, priority)
    qtbot.addWidget(box)
    [(number, offered)] = box._offer("mine")
    assert offered == told
    box.picker.show_value(number)
    box.picker.edited.emit()
    qtbot.waitUntil(lambda: told in [label.text() for label in box.findChildren(QLabel)], timeout=5000)
    assert repr(told)[1:-1] in repr(tools.desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content.blocks)
