"""A report to a funder in the window: begun, arranged, written with live figures, explained, issued."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.results.report_contents import BlocksCard
from ppa_desk.ui.results.report_deviations import DeviationsTab
from ppa_desk.ui.results.report_issue import IssueTab, report_preview
from ppa_desk.ui.results.report_texts import TextsTab
from ppa_desk.ui.results.reports_tab import ReportsTab
from tests.services.results.reports.conftest import Told


@pytest.fixture
def told(desk) -> Told:
    return Told(desk)


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def words_of(page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_next_report_of_a_shape_is_begun_with_one_press(qtbot, tools, heard, told):
    page = shown(qtbot, ReportsTab(tools, told.framework))
    page.cards[told.shape].begin.click()
    (kind, number), *_ = heard.went
    row = told.reports.row(number)
    assert kind == "report" and row["until"].isoformat() == "2026-06-30" and row["title_en"] == "Phase 2"


def test_a_shape_is_begun_from_a_template(qtbot, tools, told):
    page = shown(qtbot, ReportsTab(tools, told.framework))
    next(action for action in page.menu.actions() if action.text() == "Board slide").trigger()
    assert [one["template"] for one in told.reports.shapes.of(told.framework)] == ["funder_semiannual", "board_slide"]


def test_blocks_are_put_in_order_by_keyboard_and_left_out_by_their_tick(qtbot, tools, told):
    card = shown(qtbot, BlocksCard(tools, told.shape))
    card.select("summary")
    card.up.click()
    chosen = [one.name for one in told.reports.shapes.blocks(told.shape) if one.chosen]
    assert chosen[:3] == ["cover", "summary", "snapshot"] and card.current == "summary"
    card.select("risks")
    card.list.currentItem().setCheckState(Qt.CheckState.Unchecked)
    assert "risks" not in [one.name for one in told.reports.shapes.blocks(told.shape) if one.chosen]


def test_a_figure_is_found_by_words_put_at_the_cursor_and_read_beneath(qtbot, tools, told):
    report = told.report()
    page = TextsTab(tools, report)
    page.show_draft(told.reports.draft(report))
    card = page.blocks["summary"]
    qtbot.addWidget(page)
    card.text.setPlainText("We trained  people.")
    cursor = card.text.textCursor()
    cursor.setPosition(len("We trained "))
    card.text.setTextCursor(cursor)
    code = f"A{told.trained}-260101-260630"
    assert code in [one for one, _ in card.picker._offer("indicator 1.1 actual january")]
    card.picker.show_value(None)
    card.picker._take(code)
    assert card.text.toPlainText() == f"We trained {{{code}}} people."
    page.show_draft(told.reports.draft(report))
    assert page.blocks["summary"].reads.text() == "Reads: We trained 60 people."


def test_what_must_be_explained_is_asked_for_and_then_the_report_can_be_issued(qtbot, tools, told):
    report = told.report()
    issue = shown(qtbot, IssueTab(tools, report))
    issue.show_draft(told.reports.draft(report))
    assert not issue.issue.isEnabled()
    assert "1.1 Indicator 1.1 is far from its target and not explained yet." in words_of(issue)
    page = shown(qtbot, DeviationsTab(tools, report))
    assert set(page.cards) == {told.trained, told.days}
    for card in page.cards.values():
        card.begin()
        card.editor.saver.typed("reason", "market")
        card.editor.saver.typed("explanation_en", "Demand fell.")
        assert card.editor.flush()
    draft = told.reports.draft(report)
    assert not draft.holds_back
    issue.show_draft(draft)
    assert issue.issue.isEnabled()
    edition, language, do = issue._to_issue()
    document = do(edition, language)
    tools.bell.rang.emit(frozenset({"report", "document"}))
    assert tools.desk.documents.content(document).title == "Phase 2"
    assert any("Figures sealed with SHA-256" in text for text in words_of(issue))


def test_a_report_is_looked_at_as_its_readers_will_see_it(qtbot, tools, told):
    preview = report_preview(tools, told.report(), "fr")
    qtbot.addWidget(preview)
    preview.resize(1100, 700)
    with qtbot.waitSignal(preview.drawn, timeout=60000):
        preview.show()
    assert preview.pdf.startswith(b"%PDF") and preview.asked == ("members", "fr")
