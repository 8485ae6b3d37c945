"""Files dropped on the window."""

import openpyxl
from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.xlsform import workbook
from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.ui.shell.drops import Drops


def dropped(qtbot, tools, path):
    window = QWidget()
    qtbot.addWidget(window)
    Drops(window, tools).take([path])


def test_an_xlsform_workbook_dropped_on_the_window_becomes_a_form(qtbot, tools, desk, tmp_path):
    path = tmp_path / "covid.xlsx"
    path.write_bytes(workbook.write(shipped_form("covid_survey")))
    dropped(qtbot, tools, path)
    (number,) = desk.forms.listing.ids()
    assert [one.name for one in desk.forms.draft(number).questions()] == [
        one.name for one in shipped_form("covid_survey").questions()
    ]


def test_any_other_workbook_is_not_taken_for_a_form(qtbot, tools, desk, heard, tmp_path):
    path = tmp_path / "answers.xlsx"
    openpyxl.Workbook().save(path)
    dropped(qtbot, tools, path)
    assert list(desk.forms.listing.ids()) == []
    assert len(heard.said) == 1
