"""Fields are edited where they stand, saved as one types, and explained where something cannot be kept."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ppa_desk.model.codes import code_list
from ppa_desk.ui.fields.editor import RecordEditor

CIVIL = next(code for code, one in code_list("constituency").items() if one.en == "civil society")


@pytest.fixture
def alpha(desk):
    return desk.records.add("organisation", {"name": "Alpha"})


def editor(qtbot, desk, kind: str, record: int, names=None) -> RecordEditor:
    made = RecordEditor(desk.records, desk.codes, kind, record, names)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def stands(desk, kept):
    return desk.records.get(kept.kind, kept.id).values


def test_what_is_typed_is_saved(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    QTest.keyClicks(shown.boxes["acronym"].entry.edit, "ALP")
    with qtbot.waitSignal(shown.saved):
        pass
    assert stands(desk, alpha)["acronym"] == "ALP"


def test_spaces_that_do_not_break_stay_as_french_sets_them(qtbot, desk) -> None:
    meeting = desk.records.add("meeting", {"key": "m"})
    aim = desk.records.add("aim", {"meeting_id": meeting.id})
    for kept, name, told, stays in (
        (meeting, "title_fr", "Bilan\u00a0:  98\u00a0% la\u00a0PPA", "Bilan\u00a0: 98\u00a0% la PPA"),
        (aim, "text_fr", "Pourquoi\u00a0?\n«\u202foui\u202f»", "Pourquoi\u00a0?\n«\u202foui\u202f»"),
    ):  # fmt: skip
        shown = editor(qtbot, desk, kept.kind, kept.id)
        QGuiApplication.clipboard().setText(told)
        QTest.keyClick(shown.boxes[name].entry.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        shown.flush()
        assert stands(desk, kept)[name] == stays


def test_leaving_a_field_saves_at_once(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    qtbot.addWidget(shown)
    shown.activateWindow()
    shown.boxes["notes"].entry.edit.setFocus()
    qtbot.waitUntil(shown.boxes["notes"].entry.edit.hasFocus)
    QTest.keyClicks(shown.boxes["notes"].entry.edit, "the last sentence")
    shown.boxes["acronym"].entry.edit.setFocus()
    assert stands(desk, alpha)["notes"] == "the last sentence"


def test_a_wrong_address_is_explained_beside_the_field_and_stays_typed(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    box = shown.boxes["email"]
    QTest.keyClicks(box.entry.edit, "nobody")
    assert not shown.flush()
    assert "is not an e-mail address" in box.message.text()
    assert box.message.isVisible()
    assert box.entry.edit.accessibleDescription() == box.message.text()
    QTest.keyClicks(box.entry.edit, "@example.org")
    assert shown.flush()
    assert not box.message.isVisible()
    assert stands(desk, alpha)["email"] == "nobody@example.org"


def test_both_versions_are_shown_and_the_own_one_can_be_kept(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    box = shown.boxes["name"]
    box.entry.line.selectAll()
    QTest.keyClicks(box.entry.edit, "Alpha Metals")
    desk.records.save("organisation", alpha.id, 1, {"name": "Alpha Tin"})
    assert not shown.flush()
    assert "“Alpha Tin”" in box.message.text()
    assert box.entry.value() == "Alpha Metals"
    box.settled.emit("name", True)
    assert stands(desk, alpha)["name"] == "Alpha Metals"
    assert not box.message.isVisible()


def test_what_others_changed_appears_in_fields_nobody_types_in(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    QTest.keyClicks(shown.boxes["acronym"].entry.edit, "A")
    desk.records.save("organisation", alpha.id, 1, {"phone": "+243 1"})
    shown.refresh()
    assert shown.boxes["phone"].entry.value() == "+243 1"
    assert shown.boxes["acronym"].entry.value() == "A"


def test_a_code_is_chosen_by_a_few_letters(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    picker = shown.boxes["constituency"].entry
    QTest.keyClicks(picker.edit, "civil")
    assert picker._popup.isVisible()
    assert [picker._model.item(row).text() for row in range(picker._model.rowCount())] == ["Civil society"]
    QTest.keyClick(picker._popup, Qt.Key.Key_Down)
    QTest.keyClick(picker._popup, Qt.Key.Key_Return)
    assert stands(desk, alpha)["constituency"] == picker.value() == CIVIL


def test_what_is_not_on_offer_is_not_chosen(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    picker = shown.boxes["sector"].entry
    picker.line.setText("astrology")
    picker.settle()
    assert (picker.value(), picker.line.text()) == (None, "")


def test_a_link_offers_records_of_the_same_whole(qtbot, desk) -> None:
    meetings = [desk.records.add("meeting", {"key": key}).id for key in "ab"]
    sessions = [
        desk.records.add("session", {"meeting_id": meeting, "key": f"s{meeting}", "title_en": f"Session {meeting}"}).id
        for meeting in meetings
    ]
    note = desk.records.add("note", {"meeting_id": meetings[1], "text": "less paper"})
    shown = editor(qtbot, desk, "note", note.id, ("session_id",))
    picker = shown.boxes["session_id"].entry
    picker.open()
    offered = [picker._model.item(row).text() for row in range(picker._model.rowCount())]
    assert offered == ["(none)", f"Session {meetings[1]}"]
    picker._take(sessions[1])
    assert stands(desk, note)["session_id"] == sessions[1]


def test_an_ambiguous_date_is_told_in_words_and_the_other_reading_is_one_click_away(qtbot, desk) -> None:
    meeting = desk.records.add("meeting", {"key": "m"})
    shown = editor(qtbot, desk, "meeting", meeting.id, ("starts_on",))
    entry = shown.boxes["starts_on"].entry
    QTest.keyClicks(entry.edit, "9/11/2020")
    assert shown.flush()
    assert stands(desk, meeting)["starts_on"] == date(2020, 11, 9)
    assert (entry.echo.text(), entry.other.text()) == ("Monday 9 November 2020", "Meant Friday 11 September 2020?")
    entry.other.click()
    assert stands(desk, meeting)["starts_on"] == date(2020, 9, 11)


def test_an_american_reads_the_month_first(qtbot, desk) -> None:
    QLocale.setDefault(QLocale("en_US"))
    meeting = desk.records.add("meeting", {"key": "m"})
    shown = editor(qtbot, desk, "meeting", meeting.id, ("starts_on",))
    QTest.keyClicks(shown.boxes["starts_on"].entry.edit, "9/11/2020")
    assert shown.flush()
    assert stands(desk, meeting)["starts_on"] == date(2020, 9, 11)


def test_what_is_no_date_is_explained_and_stays_typed(qtbot, desk) -> None:
    meeting = desk.records.add("meeting", {"key": "m"})
    shown = editor(qtbot, desk, "meeting", meeting.id, ("starts_on",))
    QTest.keyClicks(shown.boxes["starts_on"].entry.edit, "some day")
    assert not shown.flush()
    assert "is not a date" in shown.boxes["starts_on"].message.text()
    assert shown.boxes["starts_on"].entry.line.text() == "some day"


def test_a_text_in_one_language_shows_what_is_missing_in_the_other(qtbot, desk) -> None:
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Member meeting"})
    shown = editor(qtbot, desk, "meeting", meeting.id, ("title_en", "title_fr"))
    french, height = shown.boxes["title_fr"].entry.edit, shown.sizeHint().height()
    assert french.placeholderText() == french.accessibleDescription() == "Translation missing"
    QTest.keyClicks(french, "Reunion des membres")
    shown.flush()
    assert not french.placeholderText() and shown.sizeHint().height() == height  # nothing moves under the pointer


def test_the_pair_of_languages_stands_side_by_side(qtbot, desk) -> None:
    meeting = desk.records.add("meeting", {"key": "m"})
    shown = editor(qtbot, desk, "meeting", meeting.id, ("place", "title_en", "title_fr"))
    english, french = (shown.boxes[name].geometry() for name in ("title_en", "title_fr"))
    assert english.top() == french.top()
    assert english.right() < french.left()


def test_a_long_text_grows_with_what_is_typed(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id, ("notes",))
    edit = shown.boxes["notes"].entry.edit
    before = edit.height()
    edit.setPlainText("line\n" * 10)
    assert edit.height() > before + 5 * edit.fontMetrics().lineSpacing()


def test_read_only_fields_take_nothing(qtbot, desk, alpha) -> None:
    shown = RecordEditor(desk.records, desk.codes, "organisation", alpha.id, read_only=True)
    qtbot.addWidget(shown)
    QTest.keyClicks(shown.boxes["name"].entry.edit, "x")
    QTest.keyClicks(shown.boxes["notes"].entry.edit, "x")
    QTest.keyClicks(shown.boxes["sector"].entry.edit, "min")
    assert shown.saver.pending == {}


def test_showing_a_record_is_not_typing(qtbot, desk, alpha) -> None:
    shown = editor(qtbot, desk, "organisation", alpha.id)
    desk.records.save("organisation", alpha.id, 1, {"notes": "new", "sector": "mining", "acronym": "A"})
    shown.refresh()
    assert shown.saver.pending == {}


def test_a_click_opens_the_choices_and_typing_then_replaces_what_stands_there(qtbot, desk, alpha) -> None:
    desk.records.save("organisation", alpha.id, alpha.version, {"constituency": CIVIL})
    shown = editor(qtbot, desk, "organisation", alpha.id)
    picker = shown.boxes["constituency"].entry
    shown.activateWindow()
    shown.boxes["acronym"].entry.edit.setFocus()
    qtbot.waitUntil(shown.boxes["acronym"].entry.edit.hasFocus)
    qtbot.mouseClick(picker.line, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(picker._popup.isVisible)
    assert picker.line.selectedText() == picker.line.text() == "Civil society"
