"""The board of notes: dragged with the mouse, worked by keyboard alone, told to screen readers, and undone."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ppa_desk.ui import theme
from ppa_desk.ui.meetings.board_items import fitted
from tests.ui.meeting_page import a_bench, a_page, of_meeting, texts  # noqa: F401
from tests.ui.workbench import HOSTILE

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def notes(bench):
    return bench.desk.meetings.notes.paste(bench.meeting, f"# Obstacles\nPermits\nRoads\n{HOSTILE}\nBanks")


@pytest.fixture
def board(page, notes, qtbot):
    page.tabs.open("notes")
    pane = page.tabs.page("notes").board
    qtbot.waitUntil(lambda: len(pane.view.board_scene.notes) == len(notes))
    return pane


def centre(board, note):
    item = board.view.board_scene.notes[note]
    return QPointF(board.view.mapFromScene(item.box.translated(item.pos()).center()))


def mouse(board, kind, at, button=LEFT):
    view = board.view.viewport()
    buttons = NONE if kind is QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(view, QMouseEvent(
        kind, at, QPointF(view.mapToGlobal(at.toPoint())), button, buttons, Qt.KeyboardModifier.NoModifier
    ))  # fmt: skip


def drag(board, note, to):
    mouse(board, QEvent.Type.MouseButtonPress, centre(board, note))
    for at in (centre(board, note) + QPointF(30, 30), to):
        mouse(board, QEvent.Type.MouseMove, at, NONE)
    mouse(board, QEvent.Type.MouseButtonRelease, to)


def held(bench):
    return {note.id: note.cluster_id for note in bench.desk.meetings.board.read(bench.meeting).notes}


def key(board, *keys):
    for one in keys:
        QTest.keyClick(board.view, one)


def test_a_note_dragged_onto_another_makes_a_cluster_and_undo_takes_it_back(bench, board, notes, qtbot):
    drag(board, notes[0], centre(board, notes[3]))
    [cluster] = of_meeting(bench, "cluster")
    assert {one for one, of in held(bench).items() if of == cluster.id} == {notes[0], notes[3]}
    board.view._title.setText("Far from offices")
    QTest.keyClick(board.view._title, Qt.Key.Key_Return)
    assert of_meeting(bench, "cluster")[0].values["title_en"] == "Far from offices" and board.view._title is None
    drag(board, notes[1], centre(board, notes[0]))
    assert held(bench)[notes[1]] == cluster.id
    drag(board, notes[1], centre(board, notes[2]) + QPointF(0, 220))
    assert held(bench)[notes[1]] is None
    for _ in range(4):
        bench.desk.history.undo()
    qtbot.waitUntil(lambda: not board.view.board_scene.clusters)
    assert set(held(bench).values()) == {None}


def test_everything_is_done_by_keyboard_alone(bench, board, notes, qtbot):
    board.view.setFocus(Qt.FocusReason.TabFocusReason)
    board.view.choose(("note", notes[0]))
    QTest.keyClick(board.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    key(board, Qt.Key.Key_N)
    [cluster] = of_meeting(bench, "cluster")
    QTest.keyClicks(board.view._title, "Credit")
    QTest.keyClick(board.view._title, Qt.Key.Key_Return)
    board.view.choose(("note", notes[3]))
    key(board, Qt.Key.Key_Space)
    assert "Credit" in board.view.accessibleDescription()
    key(board, Qt.Key.Key_Space)
    assert [one for one, of in held(bench).items() if of == cluster.id] == [notes[0], notes[1], notes[3]]
    board.view.choose(("note", notes[0]))
    key(board, Qt.Key.Key_Backspace)
    assert held(bench)[notes[0]] is None
    board.view.choose(("cluster", cluster.id))
    key(board, Qt.Key.Key_T)
    [made] = of_meeting(bench, "theme")
    assert made.title == "Credit" and any("is a theme now" in text for text in texts(board.notice))
    board._write_text()
    assert of_meeting(bench, "theme")[0].values["text_en"] == "- Roads\n- Banks"


def test_a_note_is_told_in_full_with_where_it_came_from_and_what_it_led_to(bench, board, notes):
    cluster = bench.desk.meetings.board.found(bench.meeting, notes[2:3])
    bench.desk.meetings.board.name(cluster, "Signs", "en")
    priority = bench.add("priority", meeting_id=bench.meeting, title_en="Safety")
    made = bench.desk.meetings.board.make_theme(cluster)
    bench.desk.records.save("theme", made, bench.desk.records.now("theme", made), {"priority_id": priority})
    board.read()
    board.view.choose(("note", notes[2]))
    assert board.told.text.text() == " ".join(of_meeting(bench, "note")[2].values["text"].split())
    for told in ("Obstacles", "“Signs”", "pasted, line 4"):
        assert told in board.told.facts.text() and told in board.view.accessibleDescription()
    ways = [board.told._ways.itemAt(at).widget() for at in range(board.told._ways.count())]
    for way in ways:
        way.click()
    assert bench.opened == [("theme", made), ("priority", priority)]


def test_a_meeting_without_notes_says_how_to_get_some(bench, page):
    bench.add("material", meeting_id=bench.meeting, key="jam", kind="board", title_en="Jamboard 1")
    page.tabs.open("notes")
    shown = page.tabs.page("notes")
    assert shown.entry.isVisible() and not shown.board.isVisible() and shown._none.isVisible()
    assert any("No note yet" in text for text in texts(shown._none))


@pytest.mark.parametrize("roles", [theme.LIGHT, theme.DARK])
def test_words_on_notes_can_be_read_in_both_modes(roles):
    grounds = [theme.note_ground(roles, colour).name() for colour in theme.NOTES]
    assert min(theme.contrast(roles.text, ground) for ground in grounds) >= 4.5


def test_long_notes_end_in_three_dots_and_short_ones_stay_whole(qtbot):
    font = QApplication.font()
    assert fitted("Short", font, 130, 60) == "Short"
    long = fitted("garantie " * 60, font, 130, 60)
    assert long.endswith("…") and "garantie garantie".startswith(long[:9])


def test_what_is_looked_for_stays_bright_and_is_all_that_is_chosen(bench, board, notes):
    bench.desk.meetings.board.found(bench.meeting, notes[:1], (0, 0))
    board.read()
    scene = board.view.board_scene
    board.filter.cluster._menu.actions()[2].trigger()
    assert board.filter.wanted.cluster == 0 and scene.shown == notes[1:]
    board.filter.line.setText("roa")
    board.filter.changed.emit()
    QTest.keyClick(board.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert scene.chosen == [notes[1]] and board.filter.told.text() == "1 of 4 note(s)"
    board.filter.all.click()
    assert scene.shown == notes and board.filter.told.isHidden()
