"""Answering by the keyboard: digits choose, Enter goes on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.ui.forms.sheet import FormSheet
from ppa_desk.ui.widgets.press_label import PressLabel

YES_NO = (Choice("yes", Text("Yes")), Choice("no", Text("No")))
FORM = Form(
    "call",
    items=(
        Question("select_one", "ready", Text("Ready?"), list="yn"),
        Question("select_multiple", "which", Text("Which?"), list="yn", relevant="${ready} = 'yes'"),
        Question("range", "score", Text("How likely?")),
        Question("text", "why", Text("Why?")),
    ),
    lists={"yn": YES_NO},
)


def shown(qtbot):
    sheet = FormSheet(FORM)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet._rows["ready"].focus()
    return sheet


def press(qtbot, sheet, key):
    qtbot.keyClick(sheet.focusWidget(), key)


def test_an_interview_is_written_down_without_the_mouse(qtbot):
    sheet = shown(qtbot)
    press(qtbot, sheet, "1")
    press(qtbot, sheet, Qt.Key.Key_Return)
    press(qtbot, sheet, "2")
    press(qtbot, sheet, "1")
    press(qtbot, sheet, Qt.Key.Key_Return)
    press(qtbot, sheet, "7")
    press(qtbot, sheet, Qt.Key.Key_Return)
    qtbot.keyClicks(sheet.focusWidget(), "21 days")
    told = sheet.answering.answers()
    assert (told["ready"], told["score"], told["why"]) == ("yes", "7", "21 days")
    assert set(told["which"].split()) == {"yes", "no"}


def test_a_digit_that_no_choice_has_changes_nothing(qtbot):
    sheet = shown(qtbot)
    press(qtbot, sheet, "9")
    press(qtbot, sheet, "0")
    assert sheet.answering.value("ready") == ""


def test_enter_at_the_last_question_stays_there(qtbot):
    sheet = shown(qtbot)
    sheet._rows["why"].focus()
    press(qtbot, sheet, Qt.Key.Key_Return)
    assert sheet.focusWidget() is sheet._rows["why"].input


def test_every_choice_shows_the_digit_that_chooses_it(qtbot):
    sheet = shown(qtbot)
    said = [one.text() for one in sheet._rows["ready"].findChildren(QLabel)]
    assert said[1:3] == ["1", "2"]
    scale = [one.text() for one in sheet._rows["score"].findChildren(QLabel)]
    assert "1" not in scale


def test_how_far_one_is_counts_only_what_is_asked(qtbot):
    sheet = shown(qtbot)
    assert sheet.progress() == (0, 3)
    sheet.give("ready", "yes")
    assert sheet.progress() == (1, 4)


def test_what_is_missing_is_named_in_the_order_of_the_form_and_reached(qtbot):
    needed = replace(FORM.items[3], required="yes")
    sheet = FormSheet(replace(FORM, items=(*FORM.items[:3], needed, replace(needed, name="more"))))
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.show_problems() == ["why", "more"]
    sheet.go_to("why")
    assert sheet.focusWidget() is sheet._rows["why"].input


def test_a_long_choice_wraps_instead_of_widening_the_page_and_is_chosen_by_its_words(qtbot):
    words = "A role that is agreed by all, & written down, with what it needs and by when, " * 3
    lists = {"yn": (Choice("yes", Text(words)), Choice("no", Text("No")))}
    sheet = FormSheet(replace(FORM, lists=lists))
    qtbot.addWidget(sheet)
    sheet.resize(500, 700)
    sheet.show()
    assert sheet.minimumSizeHint().width() < 500
    [long] = sheet._rows["ready"].findChildren(PressLabel)
    assert long.text() == words
    qtbot.mouseClick(long, Qt.MouseButton.LeftButton)
    assert sheet.answering.value("ready") == "yes"
