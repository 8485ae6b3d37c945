"""Letters in the window: drafted for a round, read one by one, saved as drafts for the mail program."""

import pytest

from ppa_desk.model.grants.review import Letter as Status
from ppa_desk.ui.grants.letters_tab import LettersTab
from tests.services.grants.decided import DAY, cast, ready


@pytest.fixture
def call(desk):
    """A round with one grant approved and one declined without a reason."""
    grant, people = ready(desk)
    call = desk.grants.register.get(grant)["grant_call_id"]
    motion = desk.grants.motions.make(grant)
    cast(desk, motion, people, "ffff")
    desk.grants.motions.close(motion, DAY)
    desk.grants.register.make({"title_en": "Second"}, "declined", grant_call_id=call, decided_on=DAY)
    return call


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def fill(tools, letter):
    """Fill every gap of a letter by hand."""
    row = tools.desk.grants.letters.get(letter)
    text = row["text"]
    for gap in tools.desk.grants.letters.lacks(row):
        text = text.replace(f"[{gap}?]", "filled in by hand")
    version = tools.desk.records.get("letter", letter).version
    tools.desk.records.save("letter", letter, version, {"text": text})


def test_a_round_is_drafted_read_and_saved(qtbot, tools, ask, call, tmp_path):
    tab = shown(qtbot, LettersTab(tools, call=call))
    tab.draft.click()
    assert tab.notice.label.text() == "2 letter(s) drafted."
    tab.shown.fine.click()
    assert "still lacks" in tab.shown.notice.label.text()
    first = tab.shown.letter
    for letter in list(tab.ids()):
        fill(tools, letter)
    qtbot.waitUntil(lambda: tab.shown.gaps.isHidden())
    tab.shown.fine.click()
    assert tab.notice.label.text() == "Ready. 1 draft(s) left." and tab.shown.letter != first
    ask.path = tmp_path
    tab.save.click()
    assert len(list(tmp_path.glob("*.eml"))) == 1
    qtbot.waitUntil(lambda: tools.desk.grants.letters.get(first)["status"] == Status.HANDED)
    tab.draft.click()
    assert tab.notice.label.text() == "Every grant that was approved or declined has its letter."


def test_what_was_typed_into_a_letter_is_kept(qtbot, tools, call):
    grant = tools.desk.grants.register.listing.ids(only={"call": call})[0]
    tab = shown(qtbot, LettersTab(tools, grant=grant))
    tab.kind.setCurrentIndex(tab.kind.findData("more"))
    tab.draft.click()
    box = tab.shown.editor.boxes["text"]
    box.entry.edit.setPlainText("Dear all, which pits?")
    tab.shown.fine.click()
    (letter,) = tools.desk.grants.letters.of_grant(grant)
    assert letter["text"] == "Dear all, which pits?" and letter["status"] == Status.READY
