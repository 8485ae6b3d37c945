"""In the window: a sentence leads to its records, changes are taken over one by one, colleagues comment."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.widgets.differing_text import DifferingText
from ppa_desk.ui.widgets.parts import LinkButton
from tests.ui.meeting_page import a_bench, a_page  # noqa: F401


@pytest.fixture
def theme(bench):
    seen = {"meeting_id": bench.meeting, "visibility": "public"}
    return bench.add("theme", **seen, title_en="Data", text_en="Gather more data. Share it.")


@pytest.fixture
def summary(page, theme, qtbot):
    page.tabs.open("summary")
    made = page.tabs.page("summary")
    qtbot.waitUntil(lambda: f"theme.{theme}" in made.blocks)
    return made


def press(qtbot, widget, text):
    """Press the button with these words, once it is shown."""

    def found():
        return [one for one in widget.findChildren(LinkButton) if one.text() == text and one.isVisibleTo(widget)]

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def test_the_caret_in_a_sentence_shows_the_way_to_its_records(bench, summary, theme):
    card = summary.blocks[f"theme.{theme}"]
    card._tracer.enter()
    QTest.keyClick(card.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    (button,) = card.evidence.findChildren(GoButton)
    button.click()
    assert bench.opened == [("theme", theme)]
    assert [one.cursor.selectedText() for one in card.text.extraSelections()] == ["Share it."]


def test_one_change_beneath_is_taken_over_and_the_rest_of_the_text_stays(bench, summary, theme, qtbot):
    key = f"theme.{theme}"
    summary.blocks[key].text.setPlainText("Gather more data. Share it. Thanks to all.")
    summary.flush()
    kept = bench.desk.records.get("theme", theme)
    bench.desk.records.save("theme", theme, kept.version, {"text_en": "Gather far more data. Share it."})
    qtbot.waitUntil(lambda: bool(summary.blocks[key].beneath.findChildren(DifferingText)))
    assert "1 block" in summary.standing.findChildren(LinkButton)[0].text()
    press(qtbot, summary.blocks[key].beneath, "Take over")
    qtbot.waitUntil(lambda: "far more data. Share it. Thanks to all." in summary.blocks[key].text.toPlainText())
    qtbot.waitUntil(lambda: summary.blocks[key].state.text() == "Edited")


def test_a_colleague_comments_on_a_block_and_another_settles_it(bench, summary, theme, qtbot):
    box = summary.blocks[f"theme.{theme}"].remarks
    summary.blocks[f"theme.{theme}"].comment.click()
    QTest.keyClicks(box.line, "Which data?")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    remarks = bench.desk.summaries.remarks
    press(qtbot, box, "Settle")
    qtbot.waitUntil(lambda: any(one.text() == "Open again" for one in box.findChildren(LinkButton)))
    assert [one.settled for one in remarks.of(bench.meeting, *summary.asked)] == [True]


def test_a_text_without_a_block_is_moved_into_another(bench, summary, theme, qtbot):
    summary.blocks[f"theme.{theme}"].text.setPlainText("My own words.")
    summary.flush()
    bench.desk.records.remove("theme", theme)
    qtbot.waitUntil(lambda: summary._orphans.count() == 1)
    orphan = summary._orphans.itemAt(0).widget()
    next(one for one in orphan.menu.actions() if "Overview" in one.text()).trigger()
    qtbot.waitUntil(lambda: summary.blocks["overview"].text.toPlainText().endswith("My own words."))
    qtbot.waitUntil(lambda: summary._orphans.count() == 0)


def test_what_changed_since_the_last_version_is_shown_before_the_next_is_issued(bench, summary, theme, qtbot):
    bench.desk.documents.issue(bench.meeting, *summary.asked)
    kept = bench.desk.records.get("theme", theme)
    bench.desk.records.save("theme", theme, kept.version, {"text_en": "Gather less data. Share it."})
    qtbot.waitUntil(lambda: "1 passage" in summary.since.told.text())
    summary.since.more.click()
    (shown,) = summary.since.findChildren(DifferingText)
    assert "less" in shown.toPlainText() and "more" in shown.toPlainText()
