"""Files of answers taken in: planned, looked at, decided about, done, and taken back."""

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton

from ppa_desk.exchange.plan import Deed
from ppa_desk.forms.definition import Form
from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.imports.deciding import AT_FIRST
from ppa_desk.ui.imports.page import ImportPage

TWO = "Title,Theme\nGold,Artisanal gold\nTin,Nonsense\n"


@pytest.fixture
def planned(qtbot, tools, survey, tmp_path):
    """The page of a file, once it is planned; called with what stands in the file."""

    def made(text, of=survey, name="answers.csv"):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        page = ImportPage(tools, of, [path])
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        settled(qtbot, tools)
        return page

    return made


@pytest.fixture
def anonymous(desk, survey):
    """An open survey that keeps no names."""
    form = desk.forms.number("lightning_talks")
    made = desk.surveys.make("quiet", {"en": "Quiet"}, form, Anonymity.ANONYMOUS, audience_kind=AudienceKind.MEMBERS)
    desk.surveys.open(made)
    return made


def settled(qtbot, tools):
    qtbot.waitUntil(lambda: not tools.tasks.is_busy, timeout=20000)


def offered(card, at=0):
    picker = card.findChildren(Picker)[at]
    return picker, {words: value for value, words in picker._offer("")}


def choose(qtbot, tools, card, words, at=0):
    picker, choices = offered(card, at)
    picker._take(choices[words])
    settled(qtbot, tools)


def listed(page):
    rows = page.lines.list.model
    return [rows._told(rows.row(at), rows.columns[0]) for at in range(rows.rowCount())]


def kept(tools, survey):
    return tools.desk.responses.listing.count(only={"survey": survey})


def test_files_are_planned_looked_at_taken_in_and_taken_back(qtbot, tools, survey, planned):
    page = planned(TWO)
    assert page.planned.plan.counts()["add"] == 2
    assert [one.words for one in page.planned.strange] == ["Nonsense"]
    page.apply_button.click()
    settled(qtbot, tools)
    assert kept(tools, survey) == 2 and page.notice.label.text() == "2 set(s) of answers taken in."
    page.take_back()
    assert kept(tools, survey) == 0
    settled(qtbot, tools)
    assert "Taken back" in page.notice.label.text() and page.apply_button.isEnabled()


def test_while_answers_are_taken_in_one_sees_it_and_cannot_press_again(qtbot, tools, survey, planned):
    page = planned(TWO)
    page.apply_now()
    assert page.progress.isVisibleTo(page) and "Taking the answers in" in page.notice.label.text()
    assert not page.apply_button.isEnabled() and not page.strange.isEnabled()
    page.apply_now()
    settled(qtbot, tools)
    assert kept(tools, survey) == 2 and not page.progress.isVisibleTo(page)


def test_what_could_not_be_taken_in_can_be_taken_in_later(qtbot, tools, survey, planned):
    page = planned(TWO)
    tools.desk.surveys.close(survey)
    page.apply_button.click()
    settled(qtbot, tools)
    assert "open it again first. You can take these files in again at any time." in page.notice.label.text()
    tools.desk.surveys.reopen(survey)
    page.apply_button.click()
    settled(qtbot, tools)
    assert kept(tools, survey) == 2


def test_few_anonymous_answers_are_taken_in_by_saying_so_once(qtbot, tools, anonymous, planned):
    page = planned("Title,Theme,Name\nGold,Artisanal gold,Acier\n", of=anonymous)
    page.apply_button.click()
    settled(qtbot, tools)
    assert kept(tools, anonymous) == 0 and page.apply_button.isEnabled()
    page.notice.findChildren(QPushButton)[-1].click()
    settled(qtbot, tools)
    assert kept(tools, anonymous) == 1 and page.notice.label.text() == "1 set(s) of answers taken in."


def test_strange_words_decided_once_are_planned_anew_and_stay_in_sight(qtbot, tools, planned):
    page = planned("Title,Theme\nGold,Artisanal golds\n")
    choose(qtbot, tools, page.strange, "Artisanal gold (likely)")
    assert page.planned.plan.lines[0].load.answers["theme"] == "H3"
    choose(qtbot, tools, page.strange, "Leave as it is")
    assert page.planned.plan.lines[0].load.answers["theme"] == "other"


def test_words_kept_as_other_are_not_asked_about_again(qtbot, tools, survey, planned):
    page = planned("Title,Theme\nGold,Nonsense\n")
    choose(qtbot, tools, page.strange, "Keep as “Other”")
    page.apply_button.click()
    settled(qtbot, tools)
    [number] = tools.desk.responses.listing.ids(only={"survey": survey})
    answers = tools.desk.responses.get(number).answers
    assert (answers["theme"], answers["theme_other"]) == ("other", "Nonsense")
    assert planned("Title,Theme\nTin,Nonsense\n", name="more.csv").planned.strange == ()


def test_other_is_no_meaning_that_would_lose_the_words(planned):
    _, choices = offered(planned(TWO).strange)
    assert "Keep as “Other”" in choices and "Other" not in choices


def test_choices_are_those_the_survey_asked_with_whatever_became_of_the_form(tools, survey, planned):
    form = tools.desk.surveys.get(survey)["form_id"]
    tools.desk.forms.replace(form, Form("lightning_talks"))
    _, choices = offered(planned(TWO).strange)
    assert "Artisanal gold" in choices


def test_many_strange_answers_are_shown_some_at_a_time_and_all_can_be_reached(planned):
    page = planned("Title,Theme\n" + "".join(f"Talk {at},Nonsense {at}\n" for at in range(70)))
    assert len(page.strange.findChildren(Picker)) == AT_FIRST
    assert page.strange._left.text() == f"… and {70 - AT_FIRST} more"
    while page.strange.more.isVisibleTo(page):
        page.strange.more.click()
    assert len(page.strange.findChildren(Picker)) == 70


def test_a_sender_nobody_knows_can_be_given_any_name_of_those_asked(qtbot, tools, planned):
    page = planned("Title,Name\nGold,Somebody of the steel works\n")
    assert page.people.isVisibleTo(page)
    choose(qtbot, tools, page.people, "Acier")
    assert page.planned.plan.lines[0].load.answered and page.planned.plan.lines[0].title == "Acier"
    assert page.people.isVisibleTo(page)


def test_rows_are_narrowed_to_a_deed_and_found_by_words(qtbot, planned, tmp_path):
    page = planned("Title,Theme,Colour\nGold,Artisanal gold,red\nTin,Nonsense,blue\nSilver,Other,red\n")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 100)
    page.take_in([tmp_path / "photo.png"])
    qtbot.waitUntil(lambda: page.planned.plan.counts()[Deed.REFUSE] == 1, timeout=20000)
    chips = [button.text() for button in page.lines.list._group.buttons()]
    assert chips == ["All  5", "To add  3", "To replace  0", "Left out  1", "Cannot be read  1"]
    assert listed(page)[0].title == "photo.png"
    page.lines.list._group.button(3).click()
    assert [line.mark for line in listed(page)] == ["left out"]
    page.lines.list._group.button(0).click()
    page.lines.list.model.ask("row 4")
    assert [line.title for line in listed(page)] == ["answers.csv, row 4"]


def test_a_row_is_read_in_full_with_the_question_in_words(planned):
    page = planned("Title,Theme,Minutes wanted\nGold,Artisanal gold,90\n")
    page.lines.list.view.selectRow(0)
    page.lines._tell(0)
    assert "“Minutes wanted”: the value is outside" in page.lines.told.text()


def test_a_page_left_while_it_works_is_not_told_of_it(qtbot, tools, survey, tmp_path):
    path = tmp_path / "answers.csv"
    path.write_text(TWO, "utf-8")
    page = ImportPage(tools, survey, [path])
    shiboken6.delete(page)
    settled(qtbot, tools)
    assert page.planned is None


def test_a_single_file_that_cannot_be_read_says_why_at_once(planned):
    page = planned("", name="answers.csv")
    assert page.notice.label.text().startswith("answers.csv is empty")
    assert not page.apply_button.isEnabled()


def test_a_file_that_was_taken_in_before_asks_nothing(qtbot, tools, planned):
    dated = "Timestamp,Title,Theme\n11/9/2020 10:05,Gold,Artisanal gold\n"
    page = planned(dated)
    assert page.asks.isVisibleTo(page)
    page.apply_button.click()
    settled(qtbot, tools)
    again = planned(dated)
    assert not again.asks.isVisibleTo(again) and "nothing new" in again.notice.label.text()


def test_a_sender_is_asked_about_anew_where_a_file_is_called_otherwise_now(qtbot, tools, planned, tmp_path):
    page = planned("Title,Name\nGold,Somebody of the steel works\n")
    choose(qtbot, tools, page.people, "Acier")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "answers.csv").write_text("Title,Name\nTin,Nobody\n", "utf-8")
    page.take_in([tmp_path / "more" / "answers.csv"])
    settled(qtbot, tools)
    told = [picker.line.accessibleName() for picker in page.people.findChildren(Picker) if picker.isVisibleTo(page)]
    assert sorted(told) == ["Nobody", "Somebody of the steel works"]
