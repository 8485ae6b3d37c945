"""Surveys and forms: one list of each."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.adder import add_named
from ppa_desk.ui.surveys.lists import forms, surveys
from ppa_desk.ui.surveys.start import Start

KINDS = ("survey", "form")


class SurveysArea(QObject):
    """Surveys, and the forms they ask with."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._whole = QWidget()
        self.panels = {"survey": surveys(tools), "form": forms(tools)}
        self._stack = QStackedWidget()
        self._bars = [self._bar(at) for at in range(len(KINDS))]
        for panel, bar in zip(self.panels.values(), self._bars, strict=True):
            panel.lead(bar)
            self._stack.addWidget(panel)
            panel.wanted_new.connect(self.new)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.panels["survey"].chosen.connect(self._go_survey)
        self.panels["form"].chosen.connect(self._go_form)
        self.panels["survey"].named.connect(self._add_survey)
        self.panels["form"].named.connect(self._add_form)
        tools.bell.rang.connect(self._changed)

    def list_panel(self) -> QWidget:
        """Return the two lists, one of which shows."""
        return self._whole

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
        if kind in KINDS:
            self._turn(kind)
            self.panels[kind].select(record)

    def new(self) -> None:
        """Ask in the list what the new survey or form is called."""
        survey = self.tr("Title of the survey, then Enter")
        form = self.tr("Title of the form, then Enter")
        self.panels[self.kind].ask_name(survey if self.kind == "survey" else form)

    @property
    def kind(self) -> str:
        """The kind that shows."""
        return KINDS[self._stack.currentIndex()]

    def _ask_survey(self) -> None:
        self._turn("survey")
        self.new()

    def _bar(self, at: int) -> QTabBar:
        bar = QTabBar()
        bar.setObjectName("switch")
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(self.tr("Surveys or forms"))
        for kind in KINDS:
            bar.addTab(words.kind(kind, many=True))
        bar.setCurrentIndex(at)
        bar.currentChanged.connect(self._turned)
        return bar

    def _turned(self, at: int) -> None:
        self._turn(KINDS[at])
        self._bars[at].setFocus()

    def _turn(self, kind: str) -> None:
        self._stack.setCurrentIndex(KINDS.index(kind))
        for own, bar in enumerate(self._bars):
            with QSignalBlocker(bar):
                bar.setCurrentIndex(own)

    def _go_survey(self, record: int) -> None:
        self._tools.go("survey", record)

    def _go_form(self, record: int) -> None:
        self._tools.go("form", record)

    def _add_survey(self, title: str) -> None:
        key = free_key(self._tools.desk.records, "survey", title)
        add_named(self._tools, self.panels["survey"], "survey", {_titled(): title, "key": key, "status": "draft"})

    def _add_form(self, title: str) -> None:
        key = free_key(self._tools.desk.records, "form", title).replace("-", "_")
        add_named(self._tools, self.panels["form"], "form", {_titled(): title, "key": key})

    def _changed(self, kinds: frozenset[str]) -> None:
        watched = {"survey": {"survey", "invitation", "response"}, "form": {"form", "form_item", "form_version"}}
        for kind, panel in self.panels.items():
            if panel.was_read and kinds & watched[kind]:
                panel.reload()


def _titled() -> str:
    return "title_fr" if words.language() == "fr" else "title_en"
