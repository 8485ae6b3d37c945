"""Surveys and forms: one list of each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.switched_area import SwitchedArea
from ppa_desk.ui.record.adder import add_named
from ppa_desk.ui.surveys.lists import forms, surveys
from ppa_desk.ui.surveys.start import Start

WATCHED = {
    "survey": frozenset({"survey", "invitation", "response"}),
    "form": frozenset({"form", "form_item", "form_version"}),
}


class SurveysArea(SwitchedArea):
    """Surveys, and the forms they ask with."""

    def __init__(self, tools: Tools) -> None:
        panels = {"survey": surveys(tools), "form": forms(tools)}
        about = QCoreApplication.translate("SurveysArea", "Surveys or forms")
        super().__init__(tools, panels, about, WATCHED)

    def start(self) -> QWidget:
        """Return what belongs here, and the forms one can start from."""
        start = Start(self.tools)
        start.wanted_survey.connect(self._ask_survey)
        return start

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a survey, a form or a set of answers. Gone."""
        if kind == "form":
            from ppa_desk.ui.forms.page import FormPage

            return FormPage(self.tools, record)
        if kind == "saved_list":
            from ppa_desk.ui.surveys.saved_list import SavedListPage

            return SavedListPage(self.tools, record)
        if kind == "response":
            from ppa_desk.ui.forms.interview import Interview

            return Interview(self.tools, record)
        from ppa_desk.ui.surveys.page import SurveyPage

        return SurveyPage(self.tools, record)

    def new(self) -> None:
        """Ask in the list what the new survey or form is called."""
        survey = self.tr("Title of the survey, then Enter")
        form = self.tr("Title of the form, then Enter")
        self.lists.panel.ask_name(survey if self.lists.kind == "survey" else form)

    def _ask_survey(self) -> None:
        self.lists.turn("survey")
        self.new()

    def begin(self, kind: str, name: str) -> None:
        """Begin the record that was named in a list."""
        key = free_key(self.tools.desk.records, kind, name)
        values = {"key": key, "status": "draft"} if kind == "survey" else {"key": key.replace("-", "_")}
        add_named(self.tools, self.lists.panels[kind], kind, {_titled(): name} | values)


def _titled() -> str:
    return "title_fr" if words.language() == "fr" else "title_en"
