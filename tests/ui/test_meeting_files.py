"""What an online meeting left behind is dropped on its page; who names are is said by keyboard, now or later."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from ppa_desk.exchange.meetings.talk import plan
from ppa_desk.exchange.plan import apply
from ppa_desk.ui.meetings.attendance_in import TakeInAttendance
from ppa_desk.ui.meetings.online_card import OnlineCard
from ppa_desk.ui.meetings.page import MeetingPage
from ppa_desk.ui.meetings.passages_box import PassagesBox
from ppa_desk.ui.meetings.polls_in import TakeInPolls
from ppa_desk.ui.shell.over import Over
from tests.exchange.meetings import zoom_files as zoom


@pytest.fixture
def meeting(desk) -> int:
    desk.records.add("person", {"given_name": "Ada", "family_name": "Invented"})
    return desk.records.add("meeting", {"key": "m", "title_en": "M", "starts_on": date(2026, 11, 19)}).id


def test_names_are_said_by_keyboard_and_what_is_left_open_is_said_later(qtbot, desk, tools, meeting, tmp_path):
    stays = [zoom.stay("A. Invented", 0, 60), zoom.stay("iPhone", 0, 50)]
    page = MeetingPage(tools, meeting)
    over = Over(page)
    qtbot.addWidget(over)
    over.show()
    page.tabs.open("people")
    page.take_in([zoom.write(tmp_path, "here.csv", zoom.detail(stays))])
    qtbot.waitUntil(lambda: isinstance(over.above, TakeInAttendance) and over.above.apply_button.isEnabled())
    taking = over.above
    line = taking.who.pickers["a. invented", "", ""].line
    qtbot.keyClicks(line, "Ada Invented")
    popup = taking.who.pickers["a. invented", "", ""].findChild(QListView) or QApplication.activePopupWidget()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: taking.planned is not None and taking.planned.people == 1 and not tools.tasks.is_busy)
    taking.apply_now()
    qtbot.waitUntil(lambda: len(desk.meetings.attending.kept(meeting)) == 2 and not tools.tasks.is_busy)
    taking.left.emit()
    card = over.findChildren(OnlineCard)[0]
    qtbot.waitUntil(lambda: not card.who.isHidden())
    assert "60 min" in card.told.text() and "15 min" in card.told.text()
    card.who.click()
    qtbot.waitUntil(lambda: isinstance(over.above, TakeInAttendance) and over.above.planned is not None)
    assert list(over.above.who.pickers) == [("iphone", "", "")]


def test_names_only_one_person_has_are_taken_with_one_press_and_the_next_kind_follows(
    qtbot, desk, tools, meeting, tmp_path
):
    desk.records.add("person", {"given_name": "Bea", "family_name": "Feigned"})
    names = ("Ada Invented", "FEIGNED Bea", "Cleo")
    page = MeetingPage(tools, meeting)
    over = Over(page)
    qtbot.addWidget(over)
    over.show()
    polls = zoom.write(tmp_path, "polls.csv", zoom.long([("Ada Invented", "", 1, {"Which?": "This"})]))
    here = zoom.write(tmp_path, "here.csv", zoom.detail([zoom.stay(name, 0, 60) for name in names]))
    page.take_in([polls, here])
    qtbot.waitUntil(lambda: isinstance(over.above, TakeInAttendance) and over.above.apply_button.isEnabled())
    over.above.who.all.click()
    qtbot.waitUntil(lambda: over.above.planned.people == 2 and over.above.apply_button.isEnabled())
    over.above.apply_now()
    qtbot.waitUntil(lambda: len(desk.records.where("person_alias")) == 2 and not tools.tasks.is_busy)
    qtbot.keyClick(over, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(over.above, TakeInPolls) and over.above.apply_button.isEnabled())
    assert over.above.planned.named == 1


def test_a_long_transcript_is_filtered_as_one_types_and_a_line_goes_on_the_board(qtbot, desk, tools, meeting, tmp_path):
    said = [(nr * 6.0, "Ada Invented", f"Sentence {nr} about {'formalisation' if nr % 1000 == 7 else 'much'}.")
            for nr in range(6_000)]  # fmt: skip
    apply(desk, plan(desk, meeting, [zoom.write(tmp_path, "long.vtt", zoom.vtt(said))]).plan)
    [material] = desk.records.where("material", meeting_id=meeting)
    box = PassagesBox(tools, material.id)
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClicks(box.panel.filter, "formalis")
    qtbot.waitUntil(lambda: box.panel.model.rowCount() == 6)
    box.reveal(box.panel.model.key(1))
    box.note.click()
    assert [note.values["text"] for note in desk.records.where("note")] == ["Sentence 1007 about formalisation."]
