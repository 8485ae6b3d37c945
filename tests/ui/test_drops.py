"""Files dropped on the window."""

import threading

import openpyxl
import pytest
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.xlsform import workbook
from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.ui.imports.page import ImportPage
from ppa_desk.ui.shell.drops import Drops
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.surveys.page import SurveyPage


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def drop(qtbot, tools, window):
    """Drop files on the window, and wait until nothing is read any more."""
    drops = Drops(window, tools)

    def take(*paths):
        drops.take(list(paths))
        qtbot.waitUntil(lambda: not tools.tasks.is_busy, timeout=20000)

    return take


@pytest.fixture
def page(tools, survey, window):
    """The page of a survey, shown in the window."""
    made = SurveyPage(tools, survey)
    Over(made, window).show()
    return made


@pytest.fixture
def covid(tmp_path):
    """A form as an XLSForm workbook."""
    path = tmp_path / "covid.xlsx"
    path.write_bytes(workbook.write(shipped_form("covid_survey")))
    return path


def answers(tmp_path, name="answers.csv"):
    path = tmp_path / name
    path.write_text(f"Title,Theme\n{name},Artisanal gold\n", "utf-8")
    return path


def test_an_xlsform_workbook_dropped_on_the_window_becomes_a_form(drop, desk, covid):
    drop(covid)
    (number,) = desk.forms.listing.ids()
    assert [one.name for one in desk.forms.draft(number).questions()] == [
        one.name for one in shipped_form("covid_survey").questions()
    ]


def test_it_becomes_one_while_a_survey_is_shown_too(drop, desk, heard, covid, page):
    drop(covid)
    assert heard.went == [("form", desk.forms.number("covid_survey"))]
    assert page.over().above is None


def test_a_dropped_form_is_not_read_by_the_thread_of_the_window(drop, covid, monkeypatch):
    read, threads = workbook.read, []
    monkeypatch.setattr(workbook, "read", lambda path: (threads.append(threading.current_thread()), read(path))[1])
    drop(covid)
    assert threads and threading.main_thread() not in threads


def test_any_other_workbook_is_not_taken_for_a_form(drop, desk, heard, tmp_path):
    path = tmp_path / "answers.xlsx"
    openpyxl.Workbook().save(path)
    drop(path)
    assert list(desk.forms.listing.ids()) == []
    assert "Open the survey" in heard.said[-1]


def test_answers_in_a_workbook_go_to_the_survey_that_is_shown(drop, page, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["Title", "Theme"])
    book.active.append(["Gold", "Artisanal gold"])
    book.save(tmp_path / "answers.xlsx")
    drop(tmp_path / "answers.xlsx")
    assert page.over().above.planned.plan.counts()["add"] == 1


def test_files_dropped_on_a_plan_join_it(drop, page, tmp_path):
    drop(answers(tmp_path))
    plan = page.over().above
    drop(answers(tmp_path, "more.csv"))
    assert isinstance(plan, ImportPage) and page.over().above is plan
    assert plan.planned.plan.counts()["add"] == 2


def test_several_files_are_chosen_at_once_or_a_folder_of_them(qtbot, tools, ask, page, tmp_path):
    ask.paths = [answers(tmp_path), answers(tmp_path, "more.csv")]
    page.tabs.open("answers")
    tab = page.tabs.page("answers")
    tab.take.click()
    qtbot.waitUntil(lambda: not tools.tasks.is_busy, timeout=20000)
    assert page.over().above.planned.plan.counts()["add"] == 2
    page.over().lift()
    ask.path = tmp_path
    tab.folder.click()
    plan = page.over().above
    qtbot.waitUntil(lambda: plan.planned is not None, timeout=20000)
    assert {line.place.file for line in plan.planned.plan.lines} >= {"answers.csv", "more.csv"}


def test_nothing_is_taken_into_a_workspace_open_for_reading_only(drop, tools, heard, tmp_path, monkeypatch):
    monkeypatch.setattr(tools.desk.store, "read_only", True)
    drop(answers(tmp_path))
    assert heard.said == ["This workspace is open for reading only."]


def test_replies_to_invitations_are_planned_wherever_they_are_dropped(drop, page, tmp_path):
    (tmp_path / "reply.ics").write_text(
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:of-another\nSUMMARY:Call\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@x.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    drop(tmp_path / "reply.ics")
    planned = page.over().above.planned.plan
    assert [one.reasons[0].code for one in planned.lines] == ["replies.unknown_meeting"]
