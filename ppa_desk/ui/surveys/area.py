"""Surveys and forms: one list of each."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.switch import ListSwitch
from ppa_desk.ui.record.adder import add_named
from ppa_desk.ui.surveys.lists import forms, surveys
from ppa_desk.ui.surveys.start import Start

WATCHED = {
    "survey": frozenset({"survey", "invitation", "response"}),
    "form": frozenset({"form", "form_item", "form_version"}),
}


class SurveysArea(QObject):
    """Surveys, and the forms they ask with."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        panels = {"survey": surveys(tools), "form": forms(tools)}
        self._lists = ListSwitch(panels, self.tr("Surveys or forms"), WATCHED)
        self._lists.chosen.connect(tools.go)
        self._lists.named.connect(self._add)
        self._lists.wanted_new.connect(self.new)
        tools.bell.rang.connect(self._lists.changed)

    def list_panel(self) -> QWidget:
        """Return the two lists, one of which shows."""
        return self._lists

    def start(self) -> QWidget:
        """Return what belongs here, and the forms one can start from."""
        start = Start(self._tools)
        start.wanted_survey.connect(self._ask_survey)
        return start

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a survey, a form or a set of answers. Gone."""
        if kind == "form":
            from ppa_desk.ui.forms.page import FormPage

            return FormPage(self._tools, record)
        if kind == "saved_list":
            from ppa_desk.ui.surveys.saved_list import SavedListPage

            return SavedListPage(self._tools, record)
        if kind == "response":
            from ppa_desk.ui.forms.interview import Interview

            return Interview(self._tools, record)
        from ppa_desk.ui.surveys.page import SurveyPage

        return SurveyPage(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Show the list of that kind with the record chosen."""
        self._lists.mark(kind, record)

    def new(self) -> None:
        """Ask in the list what the new survey or form is called."""
        survey = self.tr("Title of the survey, then Enter")
        form = self.tr("Title of the form, then Enter")
        self._lists.panel.ask_name(survey if self._lists.kind == "survey" else form)

    def _ask_survey(self) -> None:
        self._lists.turn("survey")
        self.new()

    def _add(self, kind: str, title: str) -> None:
        key = free_key(self._tools.desk.records, kind, title)
        values = {"key": key, "status": "draft"} if kind == "survey" else {"key": key.replace("-", "_")}
        add_named(self._tools, self._lists.panels[kind], kind, {_titled(): title} | values)


def _titled() -> str:
    return "title_fr" if words.language() == "fr" else "title_en"
