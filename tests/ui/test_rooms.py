"""Breakout rooms in the window: filled by a press, moved by hand, told what could not be kept."""

import pytest
from PySide6.QtCore import Qt

from ppa_desk.ui.meetings.rooms_card import RoomsCard


@pytest.fixture
def card(qtbot, desk, tools):
    """Rooms for eight people of two organisations."""
    meeting = desk.records.add("meeting", {"key": "m1", "title_en": "Spring meeting"}).id
    desk.records.add("session", {"meeting_id": meeting, "key": "s1", "title_en": "Planning", "kind": "breakout"})
    bodies = [desk.records.add("organisation", {"name": name}).id for name in ("Village", "Smelter")]
    for at in range(8):
        person = desk.records.add("person", {"given_name": "Invented", "family_name": f"P{at}"}).id
        desk.meetings.attendees.add(meeting, person=person, organisation=bodies[at % 2])
    made = RoomsCard(tools, meeting)
    qtbot.addWidget(made)
    made.show()
    return made


def test_rooms_are_filled_moved_by_keyboard_and_filling_again_leaves_them(qtbot, card, tools, tmp_path):
    qtbot.keyClicks(card.count, "none")
    qtbot.keyClick(card.count, Qt.Key.Key_Return)
    assert "a number from 1 to 50" in card.notice.label.text() and card.filled.rooms == ()
    card.count.clear()
    qtbot.keyClicks(card.count, "2")
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [len(room.people) for room in card.filled.rooms] == [4, 4])
    first, second = card.filled.rooms
    assert {one.body for one in first.people} == {"Village", "Smelter"}

    moved = first.people[0]
    card.tree.setCurrentIndex(card.tree.rows.place(moved.id))
    card.tree.setFocus()
    qtbot.keyClick(card.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: moved in card.filled.rooms[1].people and len(card.filled.rooms[1].people) == 5)
    assert "3 to 5 in a room" in card.told.text()
    card.rule("together", moved.id, second.people[0].id)
    card.fill()
    qtbot.waitUntil(lambda: sorted(len(room.people) for room in card.filled.rooms) == [4, 4])
    assert {moved, second.people[0]} <= set(card.filled.rooms[1].people)

    tools.ask.path = tmp_path / "rooms.csv"
    card.save_zoom()
    assert "Without an e-mail Zoom cannot know" in card.notice.label.text()
    assert tools.ask.path.read_text().splitlines() == ["Pre-assign Room Name,Email Address"]
