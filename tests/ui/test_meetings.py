"""A meeting from its first session to its summary, on one page."""

from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import LINE
from ppa_desk.ui.meetings.area import MeetingsArea
from ppa_desk.ui.meetings.lines import called
from ppa_desk.ui.meetings.owners_box import OwnersBox
from ppa_desk.ui.meetings.poll_counts import PollCounts
from ppa_desk.ui.meetings.poll_result import PollResult
from ppa_desk.ui.meetings.prepare_card import PrepareCard
from ppa_desk.ui.meetings.priorities import PriorityList
from ppa_desk.ui.meetings.series_card import SeriesCard
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.record.nested import NestedList
from tests.ui.meeting_page import a_bench, a_page, child_list, of_meeting, texts, type_in  # noqa: F401

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


def test_an_agenda_is_typed_timed_and_moved_with_talks_and_groups_in_its_items(bench, page, qtbot):
    page.tabs.open("agenda")
    tab = page.tabs.page("agenda")
    tab.entry.setPlainText("9:00 Opening 10 min\nPanel 20 min")
    QTest.keyClick(tab.entry, Qt.Key.Key_Return)
    opening, panel = of_meeting(bench, "session")
    assert opening.title == "Opening" and opening.values["key"] == "opening"
    tree = tab.trees["day"]
    assert tree.rows.place(panel.id).data(LINE).below == "9:10–9:30"
    tree.wanted.emit("up")
    qtbot.waitUntil(lambda: tree.rows.place(panel.id).data(LINE).title.startswith("1"))
    tab.choose(opening.id)
    for key, typed in (("talks", "First talk"), ("rooms", "Room topic")):
        tab.side.tabs.open(key)
        type_in(tab.side.tabs.page(key), typed)
    assert [one.title for one in bench.desk.records.where("talk", session_id=opening.id)] == ["First talk"]
    assert [one.title for one in bench.desk.records.where("breakout", session_id=opening.id)] == ["Room topic"]


def test_offers_of_talks_are_decided_where_they_are_called_for(bench, page, qtbot):
    told = {"meeting_id": bench.meeting, "key": "l", "title_en": "Lightning", "kind": "lightning", "minutes": 15}
    item = bench.add("session", **told)
    for title in ("First", "Second"):
        bench.add("talk", session_id=item, title_en=title, minutes=10, status="offered")
    first, second = bench.desk.records.where("talk", session_id=item)
    page.tabs.open("agenda")
    tab = page.tabs.page("agenda")
    tab.choose(item)
    tab.side.tabs.open("call")
    tab.side.tabs.page("call").decide(first.id, "accepted")
    qtbot.waitUntil(lambda: tab.side.tabs.page("call").room.text() == "10 of 15 min taken, 5 left")
    tab.side.tabs.page("call").decide(second.id, "accepted")
    assert "5 are left" in tab.side.tabs.page("call").notice.label.text()
    assert bench.desk.records.get("talk", second.id).values["status"] == "offered"


def test_the_overview_tells_what_is_missing_and_prepares_the_next_meeting(bench, page, qtbot):
    bench.add("material", meeting_id=bench.meeting, key="w", title_en="Slides", status="wanted")
    page.tabs.open("overview")
    missing, series = page.findChild(PrepareCard), page.findChild(SeriesCard)
    qtbot.waitUntil(lambda: "Materials: 0 here, 1 still missing" in texts(missing))
    series.prepare.click()
    made = [one for one in bench.desk.records.where("meeting") if one.id != bench.meeting]
    assert [one.values["ordinal"] for one in made] == [10]


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
    sorted_note, _loose = bench.desk.meetings.notes.paste(bench.meeting, "one\ntwo")
    bench.desk.meetings.notes.assign([sorted_note], theme)
    page.tabs.open("notes")
    notes = page.tabs.page("notes")
    notes._group.button(1).click()
    assert [notes.list.model.row(at).text for at in range(notes.list.model.rowCount())] == ["two"]


def test_removed_notes_come_back_with_undo(bench, page):
    bench.desk.meetings.notes.paste(bench.meeting, "one\ntwo")
    page.tabs.open("notes")
    notes = page.tabs.page("notes")
    notes.list.view.selectAll()
    notes.remove()
    assert of_meeting(bench, "note") == []
    bench.desk.history.undo()
    assert len(of_meeting(bench, "note")) == 2


def test_a_poll_without_counts_says_so_and_never_zero(bench, page, qtbot):
    type_in(child_list(page, "polls", "poll"), "Which matters most?")
    (poll,) = of_meeting(bench, "poll")
    shown = child_list(page, "polls", "poll")
    assert shown.model.index(0, 0).data(LINE).below == "No reading yet"
    (options,) = page.tabs.page("polls").findChildren(NestedList)
    type_in(options, "Finance")
    (option,) = bench.desk.records.where("poll_option", poll_id=poll.id)
    qtbot.waitUntil(lambda: "Finance" in texts(page.tabs.page("polls").findChild(PollCounts)))
    assert any("No reading and no counts yet" in one for one in texts(page.tabs.page("polls").findChild(PollResult)))
    counts = page.tabs.page("polls").findChild(PollCounts)
    for typed, kept in (("0", 0), ("", None), ("12", 12)):
        counts.inputs[option.id].show_value(typed)
        counts.keep(option.id)
        assert bench.desk.records.get("poll_option", option.id).values["tally"] == kept
    qtbot.waitUntil(lambda: shown.model.index(0, 0).data(LINE).below == "Most chose: Finance")


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
