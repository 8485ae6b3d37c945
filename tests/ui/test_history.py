"""History says who changed what, when, from what to what; and takes one change back or says why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from ppa_desk.ui.record.history import EntryCard, RecentHistory, RecordHistory, differing
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.widgets.parts import LinkButton, Page
from tests.ui.workbench import HOSTILE, Bench


@pytest.fixture
def bench(file_store):
    return Bench(file_store)


def save(bench, kind, number, **values):
    kept = bench.desk.records.get(kind, number)
    return bench.desk.records.save(kind, number, kept.version, values)


def page(bench, qtbot, made):
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_a_change_is_told_from_what_to_what(bench, qtbot):
    number = bench.add("organisation", name="Old name")
    save(bench, "organisation", number, name="New name", constituency="IND")
    shown = page(bench, qtbot, RecordHistory(bench.tools, "organisation", number))
    newest = shown.findChildren(EntryCard)[0]
    assert "Old name  →  New name" in texts(newest)
    assert any(text.startswith("empty  →  ") for text in texts(newest))
    assert any("tester" in text for text in texts(newest))


def test_one_change_is_undone_and_the_page_shows_it(bench, qtbot):
    number = bench.add("organisation", name="Old name")
    save(bench, "organisation", number, name="New name")
    shown = page(bench, qtbot, RecordHistory(bench.tools, "organisation", number))
    shown.findChildren(EntryCard)[0].findChild(LinkButton).click()
    assert bench.desk.records.get("organisation", number).title == "Old name"
    qtbot.waitUntil(lambda: "Undone" in texts(shown))


def test_a_change_that_others_stand_on_is_refused_in_words(bench, qtbot):
    number = bench.add("organisation", name="One")
    save(bench, "organisation", number, name="Two")
    save(bench, "organisation", number, name="Three")
    shown = page(bench, qtbot, RecordHistory(bench.tools, "organisation", number))
    card = shown.findChildren(EntryCard)[1]
    card.findChild(LinkButton).click()
    assert bench.desk.records.get("organisation", number).title == "Three"
    assert card.notice.isVisible() and "later change" in card.notice.label.text()


def test_the_whole_workspace_has_a_history_too(bench, qtbot):
    for number in range(40):
        bench.add("organisation", name=f"Organisation {number}")
    shown = page(bench, qtbot, RecentHistory(bench.tools))
    assert len(shown.findChildren(EntryCard)) == 30
    shown.more.click()
    qtbot.waitUntil(lambda: any("Organisation 0" in text for text in texts(shown)))


def test_hostile_texts_stand_as_they_are(bench, qtbot):
    number = bench.add("organisation", name=HOSTILE)
    save(bench, "organisation", number, name="Plain")
    kept = bench.desk.history.of("organisation", number)[0].before["name"]
    shown = page(bench, qtbot, RecordHistory(bench.tools, "organisation", number))
    assert f"{kept}  →  Plain" in texts(shown)
    assert {label.textFormat().name for label in shown.findChildren(QLabel)} == {"PlainText"}


def test_it_lies_over_a_page_and_leaves_it_as_it_was(bench, qtbot):
    number = bench.add("organisation", name="One")
    field, below = QLineEdit(), Page()
    below.add(field)
    over = page(bench, qtbot, Over(below))
    with qtbot.waitActive(over):
        over.activateWindow()
    field.setFocus()
    over.lay(RecordHistory(bench.tools, "organisation", number))
    assert over.above is not None and not field.isVisible()
    QTest.keyClick(over.above.back, Qt.Key.Key_Escape)
    assert over.above is None and field.hasFocus()


@pytest.mark.parametrize("size", [10, 1000, 100_000])
def test_of_a_long_text_only_the_part_that_differs_is_shown(size):
    text = "word " * size
    old, new = differing(text + "before" + text, text + "after" + text)
    assert "before" in old and "after" in new
    assert max(len(old), len(new)) < 250
