"""A meeting from its first session to its summary, on one page."""

from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.record import Visibility
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.files_box import FilesBox
from ppa_desk.ui.meetings.actions import ActionList
from ppa_desk.ui.meetings.area import MeetingsArea
from ppa_desk.ui.meetings.findings import FindingRow
from ppa_desk.ui.meetings.lines import called
from ppa_desk.ui.meetings.nested import NestedList
from ppa_desk.ui.meetings.owners_box import OwnersBox
from ppa_desk.ui.meetings.page import HOLDS, MeetingPage
from ppa_desk.ui.meetings.priorities import PriorityList
from ppa_desk.ui.models import LINE
from ppa_desk.ui.over import Over
from ppa_desk.ui.parts_list import ChildList
from ppa_desk.ui.preview import Preview
from tests.ui.workbench import HOSTILE, Bench


@pytest.fixture
def bench(file_store):
    made = Bench(file_store)
    made.meeting = made.add(
        "meeting", key="m1", title_en="Spring meeting", kind="member", ordinal=9, status="held",
        starts_on=date(2020, 11, 9), mode="virtual", visibility="public",
    )  # fmt: skip
    return made


@pytest.fixture
def page(bench, qtbot):
    made = MeetingPage(bench.tools, bench.meeting)
    bench.over = Over(made)
    qtbot.addWidget(bench.over)
    bench.over.resize(1000, 900)
    bench.over.show()
    return made


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def child_list(page, tab, kind):
    page.tabs.open(tab)
    return next(one for one in page.tabs.page(tab).findChildren(ChildList) if one.model.kind == kind)


def type_in(shown, text):
    shown.adder.line.setText(text)
    QTest.keyClick(shown.adder.line, Qt.Key.Key_Return)


def of_meeting(bench, kind):
    return bench.desk.records.where(kind, meeting_id=bench.meeting)


# --- the head


def test_chips_tell_weekday_mode_ordinal_and_that_the_summary_is_a_draft(page):
    row = page.head.chips.layout()
    told = [row.itemAt(at).widget().text() for at in range(row.count())]
    assert told == ["Monday 9 November 2020", "Virtual", "Ninth member meeting", "Summary in draft"]


def test_the_title_is_edited_where_it_stands(bench, page):
    page.head.title.setPlainText("Autumn meeting")
    page.head.title.keep()
    assert bench.desk.records.get("meeting", bench.meeting).values["title_en"] == "Autumn meeting"


def test_a_meeting_is_called_by_its_number_and_kind(bench):
    assert called(bench.desk.codes, "symposium", 1) == "First symposium"
    assert called(bench.desk.codes, "gc", None) == "Governance Committee meeting"
    assert called(bench.desk.codes, None, None) == ""


def test_tabs_count_what_they_hold(bench, page, qtbot):
    bench.add("session", meeting_id=bench.meeting, key="s", title_en="One")
    qtbot.waitUntil(lambda: "Agenda 1" in [page.tabs.bar.tabText(at) for at in range(page.tabs.bar.count())])


# --- its parts


def test_a_session_is_added_by_its_title_with_talks_and_groups_below(bench, page):
    type_in(child_list(page, "agenda", "session"), "Opening")
    (session,) = of_meeting(bench, "session")
    assert session.title == "Opening" and session.values["key"] == "opening"
    talks, groups = page.tabs.page("agenda").findChildren(NestedList)
    type_in(talks, "First talk")
    type_in(groups, "Room topic")
    assert [one.title for one in bench.desk.records.where("talk", session_id=session.id)] == ["First talk"]
    assert [one.title for one in bench.desk.records.where("breakout", session_id=session.id)] == ["Room topic"]


def test_notes_are_pasted_a_line_each_and_put_under_a_theme(bench, page, qtbot):
    theme = bench.add("theme", meeting_id=bench.meeting, title_en="Finance")
    page.tabs.open("notes")
    notes = page.tabs.page("notes")
    notes.entry.setPlainText("- More credit\n- Smaller loans\nSafer sites")
    QTest.keyClick(notes.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: notes.list.model.rowCount() == 3)
    assert [one.values["text"] for one in of_meeting(bench, "note")] == ["More credit", "Smaller loans", "Safer sites"]
    assert notes.entry.toPlainText() == ""
    notes.list.view.selectAll()
    notes.theme._take(theme)
    assert {one.values["theme_id"] for one in of_meeting(bench, "note")} == {theme}
    qtbot.waitUntil(lambda: notes.list.model.index(0, 0).data(LINE).mark == "Finance")


def test_notes_without_a_theme_are_one_click_away(bench, page, qtbot):
    theme = bench.add("theme", meeting_id=bench.meeting, title_en="Finance")
    sorted_note, _loose = bench.desk.notes.paste(bench.meeting, "one\ntwo")
    bench.desk.notes.assign([sorted_note], theme)
    page.tabs.open("notes")
    notes = page.tabs.page("notes")
    notes._group.button(1).click()
    assert [notes.list.model.row(at).text for at in range(notes.list.model.rowCount())] == ["two"]


def test_removed_notes_come_back_with_undo(bench, page):
    bench.desk.notes.paste(bench.meeting, "one\ntwo")
    page.tabs.open("notes")
    notes = page.tabs.page("notes")
    notes.list.view.selectAll()
    notes.remove()
    assert of_meeting(bench, "note") == []
    bench.desk.history.undo()
    assert len(of_meeting(bench, "note")) == 2


def test_a_poll_without_counts_says_so_and_never_zero(bench, page):
    type_in(child_list(page, "polls", "poll"), "Which matters most?")
    (poll,) = of_meeting(bench, "poll")
    shown = child_list(page, "polls", "poll")
    assert shown.model.index(0, 0).data(LINE).below == "No reading yet"
    (options,) = page.tabs.page("polls").findChildren(NestedList)
    type_in(options, "Finance")
    assert options.model.index(0, 0).data(LINE).mark == "not counted"
    (option,) = bench.desk.records.where("poll_option", poll_id=poll.id)
    options.editor.boxes["tally"].entry.line.setText("0")
    options.editor.saver.typed("tally", "0")
    options.flush()
    assert bench.desk.records.get("poll_option", option.id).values["tally"] == 0
    options._reload(option.id)
    assert options.model.index(0, 0).data(LINE).mark == "0"


def test_priorities_are_told_with_poll_notes_step_and_who_acts(bench, page, qtbot):
    shown = child_list(page, "priorities", "priority")
    assert isinstance(shown, PriorityList)
    type_in(shown, "Finance")
    (priority,) = of_meeting(bench, "priority")
    spoken = shown.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1 Finance") and "No poll recorded" in spoken
    bench.add("poll", meeting_id=bench.meeting, priority_id=priority.id, reading_en="High interest")
    action = bench.add("action_item", meeting_id=bench.meeting, priority_id=priority.id, text_en="Do it")
    bench.add("action_owner", action_id=action, words_en="the Secretariat")
    qtbot.waitUntil(lambda: "the Secretariat" in shown.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "High interest" in shown.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    shown.grab()


@pytest.mark.parametrize(
    ("kind", "shown", "hidden"),
    [
        ("open", (), ("due_on", "due_words_en", "due_words_fr")),
        ("date", ("due_on",), ("due_words_en",)),
        ("window", ("due_words_en", "due_words_fr"), ("due_on",)),
        ("event", ("due_words_en",), ("due_on",)),
        ("dependency", ("due_words_en",), ("due_on",)),
    ],
)
def test_an_action_shows_the_fields_of_the_way_it_is_due(bench, page, kind, shown, hidden):
    action = bench.add("action_item", meeting_id=bench.meeting, text_en="Call", due_kind=kind)
    parts = child_list(page, "actions", "action_item")
    parts.select(action)
    assert [parts.editor.boxes[name].isHidden() for name in shown] == [False] * len(shown)
    assert [parts.editor.boxes[name].isHidden() for name in hidden] == [True] * len(hidden)


def test_due_dates_and_words_are_told_in_the_list(bench, page):
    add = bench.add
    late = add("action_item", meeting_id=bench.meeting, text_en="A", due_kind="date", due_on=date(2020, 11, 27))
    add("action_item", meeting_id=bench.meeting, text_en="B", due_kind="event", due_words_en="on publication")
    add("action_item", meeting_id=bench.meeting, text_en="C", due_kind="dependency", due_words_en="after the pilot")
    add("action_item", meeting_id=bench.meeting, text_en="D", due_kind="window", due_words_en="in the coming weeks")
    parts = child_list(page, "actions", "action_item")
    lines = [parts.model.index(row, 0).data(LINE) for row in range(4)]
    assert [line.below for line in lines] == [
        "nobody yet · 27 Nov 2020", "nobody yet · on publication", "nobody yet · after the pilot",
        "nobody yet · in the coming weeks",
    ]  # fmt: skip
    assert [line.mark for line in lines] == ["overdue", "no owner", "no owner", "no owner"]
    bench.add("action_owner", action_id=late, words_en="participants")
    parts._changed(frozenset(["action_owner"]))
    assert parts.model.index(0, 0).data(LINE).below == "participants · 27 Nov 2020"


def test_an_owner_is_a_group_of_the_workspace_or_words(bench, page, qtbot):
    group = bench.add("work_group", key="par", name_en="Projects and Resources", acronym="PAR")
    action = bench.add("action_item", meeting_id=bench.meeting, text_en="Call")
    parts = child_list(page, "actions", "action_item")
    parts.select(action)
    box = parts.findChild(OwnersBox)
    assert (("work_group", group), "Projects and Resources") in box._offer("proj")
    box.picker._take(("work_group", group))
    box.picker._take(("words", "absent members"))
    owners = bench.desk.records.where("action_owner", action_id=action)
    assert [(one.values["work_group_id"], one.values["words_en"]) for one in owners] == [
        (group, ""),
        (None, "absent members"),
    ]
    qtbot.waitUntil(lambda: {"Projects and Resources", "absent members"} <= set(texts(box)))


def test_a_material_without_a_link_is_marked(bench, page):
    bench.add("material", meeting_id=bench.meeting, key="rec", title_en="Recording", kind="recording")
    bench.add("material", meeting_id=bench.meeting, key="s", title_en="Slides", url="https://example.org/s")
    parts = child_list(page, "materials", "material")
    assert [parts.model.index(row, 0).data(LINE).mark for row in range(2)] == ["Link missing", ""]


def test_a_file_is_kept_given_back_and_taken_off(bench, page, tmp_path, qtbot):
    material = bench.add("material", meeting_id=bench.meeting, key="rec", title_en="Paper")
    parts = child_list(page, "materials", "material")
    parts.select(material)
    box = parts.findChild(FilesBox)
    bench.ask.path = tmp_path / "paper.txt"
    bench.ask.path.write_bytes(b"hello")
    box.add.click()
    (kept,) = bench.desk.attachments.of("material", material)
    assert (kept.name, bench.desk.attachments.content(kept.id)) == ("paper.txt", b"hello")
    bench.ask.path = tmp_path / "copy.txt"
    box.save(kept)
    assert bench.ask.path.read_bytes() == b"hello"
    box.drop(kept)
    assert bench.desk.attachments.of("material", material) == []


def test_a_file_that_is_not_taken_is_refused_in_words(bench, page, tmp_path):
    material = bench.add("material", meeting_id=bench.meeting, key="rec", title_en="Paper")
    parts = child_list(page, "materials", "material")
    parts.select(material)
    box = parts.findChild(FilesBox)
    bench.ask.path = tmp_path / "page.html"
    bench.ask.path.write_bytes(b"<html><script>1</script></html>")
    box.add.click()
    assert box.notice.property("role") == "bad" and bench.desk.attachments.of("material", material) == []


class Later:
    """Work that ends when the test says so."""

    def run(self, work, done, failed, progress=None):
        self.end = lambda: done(work(None))
        self.fail = failed


@pytest.mark.parametrize("how", ["end", "fail"])
def test_a_file_that_is_kept_after_its_page_was_left_harms_nothing(bench, tmp_path, qtbot, how):
    material = bench.add("material", meeting_id=bench.meeting, key="rec", title_en="Paper")
    values = {name: getattr(bench.tools, name) for name in Tools.__dataclass_fields__}
    tools = Tools(**values | {"tasks": Later()})
    box = FilesBox(tools, "material", material)
    bench.ask.path = tmp_path / "paper.txt"
    bench.ask.path.write_bytes(b"hello")
    box.add_file()
    shiboken6.delete(box)
    tools.tasks.end() if how == "end" else tools.tasks.fail(OSError())
    assert bench.said == ([] if how == "end" else ["This file could not be read."])


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
    assert child_list(page, "agenda", "session").current.id == second


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
    told = card.notice.label.text()
    assert "Gather more data." in told and "Gather far more data." in told
    assert card.text.toPlainText() == "Gather more data, and share it."
    card._keep()
    qtbot.waitUntil(lambda: card.state.text() == "Edited")
    card.back.click()
    qtbot.waitUntil(lambda: card.state.text() == "As generated")
    assert card.text.toPlainText() == "Gather far more data."


def test_what_is_typed_in_a_block_survives_a_change_elsewhere(bench, page, theme, qtbot):
    card = block(page, theme)
    card.text.setPlainText("Half a sentence")
    bench.add("aim", meeting_id=bench.meeting, text_en="To meet")
    qtbot.wait(50)
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
    summary._open()
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


# --- the list


def test_a_new_meeting_is_named_in_the_list_and_opened(bench, qtbot):
    area = MeetingsArea(bench.tools)
    panel = area.list_panel()
    qtbot.addWidget(panel)
    area.new()
    panel.naming.setText("Symposium 2026")
    QTest.keyClick(panel.naming, Qt.Key.Key_Return)
    (kind, number) = bench.opened[-1]
    assert (kind, bench.desk.records.get("meeting", number).title) == ("meeting", "Symposium 2026")
    qtbot.waitUntil(lambda: panel.model.place(number) >= 0)


def test_the_list_tells_date_mode_and_state_newest_first(bench, qtbot):
    bench.add("meeting", key="m2", title_en="Later", kind="webinar", starts_on=date.today() + timedelta(days=9))
    panel = MeetingsArea(bench.tools).list_panel()
    qtbot.addWidget(panel)
    first, second = (panel.model.index(row, 0).data(LINE) for row in range(2))
    assert (first.title, first.mark) == ("Later", "Webinar")
    assert (second.below, second.mark, second.role) == ("9 Nov 2020 · virtual · ninth", "Summary in draft", "attention")


# --- hostile and many


def test_hostile_texts_stand_as_they_are_on_every_tab(bench, page, qtbot):
    add, meeting = bench.add, bench.meeting
    session = add("session", meeting_id=meeting, key="s", title_en=HOSTILE, text_en=HOSTILE)
    priority = add("priority", meeting_id=meeting, title_en=HOSTILE)
    theme = add("theme", meeting_id=meeting, title_en=HOSTILE, text_en=HOSTILE, priority_id=priority)
    bench.desk.notes.assign(bench.desk.notes.paste(meeting, HOSTILE), theme)
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
    sessions = child_list(page, "agenda", "session")
    assert sessions.model.index(0, 0).data() == kept


def test_two_thousand_notes_are_light(bench, page, qtbot, benchmark_time):
    bench.desk.notes.paste(bench.meeting, "\n".join(f"Note {number} about credit" for number in range(2000)))
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
    bench.desk.notes.paste(bench.meeting, "one")
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
