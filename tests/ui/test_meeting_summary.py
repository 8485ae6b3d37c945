"""From what is missing to the issued summary; hostile texts and thousands of notes on the way."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.model.record import Visibility
from ppa_desk.ui.meetings.actions import ActionList
from ppa_desk.ui.meetings.findings import FindingRow
from ppa_desk.ui.meetings.page import MeetingPage
from ppa_desk.ui.meetings.tabs import HOLDS
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.differing_text import DifferingText
from ppa_desk.ui.widgets.parts import QuietButton
from tests.ui.meeting_page import a_bench, a_page, child_list  # noqa: F401
from tests.ui.workbench import HOSTILE

# --- findings, links, summary


def test_findings_say_what_is_missing_and_lead_there(bench, page, qtbot):
    material = bench.add("material", meeting_id=bench.meeting, key="rec", title_en="Recording", section="session")
    page.tabs.open("overview")

    def rows():
        shown = page.tabs.page("overview").findChildren(FindingRow)
        return [one for one in shown if one._finding.code == "lint.link_missing"]

    qtbot.waitUntil(lambda: bool(rows()))
    row = rows()[0]
    row._show()
    assert bench.opened == [("material", material)]


@pytest.mark.parametrize("kind", sorted(HOLDS))
def test_every_part_has_its_tab(kind, page):
    page.reveal(kind, 1)
    assert page.tabs.current == HOLDS[kind]


def test_a_part_is_shown_where_it_stands(bench, page):
    bench.add("session", meeting_id=bench.meeting, key="a", title_en="First")
    second = bench.add("session", meeting_id=bench.meeting, key="b", title_en="Second")
    page.reveal("session", second)
    assert page.tabs.page("agenda").current == second


@pytest.fixture
def theme(bench):
    seen = {"meeting_id": bench.meeting, "visibility": "public"}
    session = bench.add("session", **seen, key="s1", title_en="Research", kind="breakout", text_en="Members met.",
                        held_on=date(2020, 11, 9))  # fmt: skip
    return bench.add("theme", **seen, session_id=session, title_en="Data", text_en="Gather more data.")


def block(page, theme):
    page.tabs.open("summary")
    return page.tabs.page("summary").blocks[f"theme.{theme}"]


def test_a_block_edited_keeps_the_edit_and_says_what_changed_beneath(bench, page, theme, qtbot):
    card = block(page, theme)
    assert card.state.text() == "As generated"
    card.text.setPlainText("Gather more data, and share it.")
    card.flush()
    qtbot.waitUntil(lambda: card.state.text() == "Edited")
    kept = bench.desk.records.get("theme", theme)
    bench.desk.records.save("theme", theme, kept.version, {"text_en": "Gather far more data."})
    qtbot.waitUntil(lambda: card.state.text() == "Changed beneath")
    (told,) = (one.toPlainText() for one in card.beneath.findChildren(DifferingText))
    assert told == "Gather far more data."
    assert card.text.toPlainText() == "Gather more data, and share it."
    card._keep()
    qtbot.waitUntil(lambda: card.state.text() == "Edited")
    card.back.click()
    qtbot.waitUntil(lambda: card.state.text() == "As generated")
    assert card.text.toPlainText() == "Gather far more data."


def test_what_is_typed_in_a_block_survives_a_change_elsewhere(bench, page, theme, qtbot):
    card = block(page, theme)
    card._pause.setInterval(600_000)  # whoever types goes on typing
    card.text.setPlainText("Half a sentence")
    bench.add("aim", meeting_id=bench.meeting, text_en="To meet again")
    overview = page.tabs.page("summary").blocks["overview"]
    qtbot.waitUntil(lambda: "To meet again" in overview.text.toPlainText())
    assert card.text.toPlainText() == "Half a sentence" and card.is_pending


def test_an_edit_belongs_to_its_edition(bench, page, theme, qtbot):
    block(page, theme).text.setPlainText("For members only.")
    summary = page.tabs.page("summary")
    summary.flush()
    summary.edition._group.actions()[1].trigger()
    assert summary.asked == (Visibility.PUBLIC, "en")
    assert summary.blocks[f"theme.{theme}"].text.toPlainText() == "Gather more data."


def test_issuing_asks_first_then_freezes_and_offers_to_open(bench, page, theme):
    page.tabs.open("summary")
    summary = page.tabs.page("summary")
    bench.ask.yes = False
    summary.issue.click()
    assert bench.desk.documents.listing.ids() == []
    bench.ask.yes = True
    summary.issue.click()
    (document,) = bench.desk.documents.listing.ids()
    summary.notice.findChild(QuietButton).click()
    assert bench.opened == [("document", document)]


def test_the_preview_lies_over_the_page_in_the_edition_of_the_summary(bench, page, theme):
    page.tabs.open("summary")
    page.tabs.page("summary").edition._group.actions()[1].trigger()
    page.show_preview.click()
    preview = bench.over.above
    assert isinstance(preview, Preview) and preview.asked == ("public", "en")
    assert preview.pdf.startswith(b"%PDF") and preview.pane.document.pageCount() >= 1
    preview.back.click()
    assert bench.over.above is None


# --- hostile and many


def test_hostile_texts_stand_as_they_are_on_every_tab(bench, page, qtbot):
    add, meeting = bench.add, bench.meeting
    session = add("session", meeting_id=meeting, key="s", title_en=HOSTILE, text_en=HOSTILE)
    priority = add("priority", meeting_id=meeting, title_en=HOSTILE)
    theme = add("theme", meeting_id=meeting, title_en=HOSTILE, text_en=HOSTILE, priority_id=priority)
    bench.desk.meetings.notes.assign(bench.desk.meetings.notes.paste(meeting, HOSTILE), theme)
    add("talk", session_id=session, title_en=HOSTILE)
    add("poll", meeting_id=meeting, question_en=HOSTILE, reading_en=HOSTILE, priority_id=priority)
    action = add("action_item", meeting_id=meeting, text_en=HOSTILE, due_kind="event", due_words_en=HOSTILE)
    add("action_owner", action_id=action, words_en=HOSTILE)
    add("survey", key="s", meeting_id=meeting, title_en=HOSTILE)
    material = add("material", meeting_id=meeting, key="k", title_en=HOSTILE)
    bench.desk.attachments.add("material", material, HOSTILE + ".txt", b"x")
    for key in dict.fromkeys(HOLDS.values()):
        page.tabs.open(key)
        shown = page.tabs.page(key)
        shown.grab()
        labels = shown.findChildren(QLabel)
        assert {label.textFormat() for label in labels if label.text()} <= {Qt.TextFormat.PlainText}, key
    kept = bench.desk.records.get("session", session).title
    page.tabs.open("agenda")
    assert kept in page.tabs.page("agenda").trees["day"].model().index(0, 0).data()


def test_two_thousand_notes_are_light(bench, page, qtbot, benchmark_time):
    bench.desk.meetings.notes.paste(bench.meeting, "\n".join(f"Note {number} about credit" for number in range(2000)))
    with benchmark_time() as opened:
        page.tabs.open("notes")
        page.tabs.page("notes").grab()
    notes = page.tabs.page("notes")
    assert notes.list.model.rowCount() == 2000
    with benchmark_time() as scrolled:
        notes.list.view.scrollToBottom()
        notes.list.view.grab()
    with benchmark_time() as filtered:
        notes.list.ask({"meeting": bench.meeting}, "note 199")
    assert notes.list.model.rowCount() == 11
    assert opened.seconds < 1.0 and scrolled.seconds < 0.3 and filtered.seconds < 0.3


@pytest.fixture
def benchmark_time():
    from contextlib import contextmanager
    from time import perf_counter
    from types import SimpleNamespace

    @contextmanager
    def timed():
        told = SimpleNamespace(seconds=0.0)
        begun = perf_counter()
        yield told
        told.seconds = perf_counter() - begun

    return timed


def test_everything_on_the_page_has_a_name_for_screen_readers(bench, page, theme, qtbot):
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    bench.add("action_item", meeting_id=bench.meeting, text_en="Call")
    bench.add("material", meeting_id=bench.meeting, key="k", title_en="Paper")
    bench.desk.meetings.notes.paste(bench.meeting, "one")
    nameless = []
    for key in dict.fromkeys(HOLDS.values()):
        page.tabs.open(key)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
            for one in page.tabs.page(key).findChildren(kind):
                told = QAccessible.queryAccessibleInterface(one)
                if one.isVisibleTo(page) and not told.text(QAccessible.Text.Name):
                    nameless.append((key, one))
    assert nameless == []


def test_a_workspace_for_reading_only_offers_no_change(bench, qtbot):
    bench.add("session", meeting_id=bench.meeting, key="s", title_en="One")
    bench.desk.store.read_only = True
    made = MeetingPage(bench.tools, bench.meeting)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    for key in dict.fromkeys(HOLDS.values()):
        made.tabs.open(key)
        for parts in made.tabs.page(key).findChildren(ChildList):
            assert not parts.adder.isVisible()
    assert not made.tabs.page("summary").issue.isVisible()
    assert isinstance(child_list(made, "actions", "action_item"), ActionList)
