"""The page of a survey: its terms, who has answered, the answers, what they say, and the report."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.surveys.answers import AnswersTab
from ppa_desk.ui.surveys.coding import CodingTab
from ppa_desk.ui.surveys.handout import HandoutTab
from ppa_desk.ui.surveys.key_results import KeyResultsTab
from ppa_desk.ui.surveys.overview import OverviewTab
from ppa_desk.ui.surveys.results import ResultsTab
from ppa_desk.ui.surveys.who import WhoTab
from ppa_desk.ui.widgets.parts import Chip, PrimaryButton, QuietButton, show_if
from ppa_desk.ui.widgets.tabs import Tabs


class SurveyPage(RecordPage):
    """A survey."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "survey", record, parent)
        self.again = self.head.act(QuietButton(self.tr("Open again")))
        self.again.clicked.connect(self.reopen)
        self.step = self.head.act(PrimaryButton())
        self.step.clicked.connect(self.take_step)
        self.tabs = Tabs()
        for key, (label, make) in self._tabs().items():
            self.tabs.add(key, label, make)
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()

    def _tabs(self) -> dict[str, tuple[str, Callable[[], QWidget]]]:
        return {
            "overview": (self.tr("Overview"), self._overview),
            "handout": (self.tr("Hand out"), self._handout),
            "who": (self.tr("Who answered"), self._who),
            "answers": (self.tr("Answers"), self._answers),
            "texts": (self.tr("Free text"), self._texts),
            "results": (self.tr("Results"), self._results),
            "key_results": (words.kind("key_result", many=True), self._key_results),
        }

    def show_kept(self) -> None:
        """Show title, chips and the next step."""
        super().show_kept()
        status = self.kept.values["status"]
        asked = self.kept.values["form_id"] is not None
        show_if(self.again, asked and status == "closed" and not self.read_only)
        if not asked and status != "draft":
            show_if(self.step, False)  # held elsewhere: nothing is opened or closed here
            return
        told = {"open": self.tr("Close the survey"), "closed": self.tr("Preview report")}
        self.step.setText(told.get(status, self.tr("Open the survey")))
        show_if(self.step, not self.read_only or status == "closed")

    def chips(self, kept: Kept) -> list[Chip]:
        """Return state, promise, deadline, and how many have answered."""
        values, codes = kept.values, self.tools.codes
        status = words.sentence_case(codes.label("survey_status", values["status"], words.language()))
        chips = [Chip(status, "good" if values["status"] == "open" else "")]
        if values["anonymity"] != "open":
            chips.append(Chip(words.choice("anonymity", values["anonymity"]).partition(":")[0].rstrip("\u00a0 ")))
        if values["closes_on"]:
            late = values["status"] == "open" and values["closes_on"] < date.today()
            until = self.tr("until {day}").format(day=words.day(values["closes_on"]))
            chips.append(Chip(until, "attention" if late else ""))
        row = self.tools.desk.surveys.listing.rows([kept.id]).get(kept.id)
        if row and row.invited:
            answered = self.tr("{answered} of {invited} answered").format(answered=row.answered, invited=row.invited)
            chips.append(Chip(answered))
        return chips

    def changed(self, kinds: frozenset[str]) -> None:
        """Count again."""
        if kinds & {"invitation", "response"}:
            self.show_kept()

    def take_step(self) -> None:
        """Open, close, or show the report: whatever comes next."""
        steps = {"open": self.close_now, "closed": self.preview}
        try:
            steps.get(self.kept.values["status"], self.open_now)()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def open_now(self) -> None:
        """Freeze form and audience, and lead to what is handed out. NotReady, HasErrors."""
        asked = self.tools.desk.surveys.open(self.record)
        self.notice.say(self.tr("Open: %n person(s) asked.", "", asked), "good")
        self.tabs.open("handout")

    def close_now(self) -> None:
        """Close, if that is meant: the button that opened the survey stood in the same place. NotReady."""
        question = self.tr("Close the survey? No more answers are taken in, until it is opened again.")
        if self.tools.ask.sure(question, self.tr("Close the survey")):
            self.tools.desk.surveys.close(self.record)
            self.notice.say(self.tr("Closed. What was counted is kept."), "good")

    def reopen(self) -> None:
        """Take answers again."""
        try:
            self.tools.desk.surveys.reopen(self.record)
            self.notice.say(self.tr("Open again: answers are taken in."), "good")
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def preview(self) -> None:
        """Lay the report over the page."""
        from ppa_desk.ui.preview.sources import survey_preview  # what draws PDFs is loaded when one is looked at

        over = self.over()
        if over is not None:
            shown = survey_preview(self.tools, self.record)
            shown.left.connect(over.lift)
            over.lay(shown)

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking files of answers in."""
        self.tabs.open("answers")
        tab = self.tabs.page("answers")
        if isinstance(tab, AnswersTab):
            tab.take_in(paths)

    # --- tabs

    def _overview(self) -> QWidget:
        return OverviewTab(self.tools, self.record, self.read_only)

    def _handout(self) -> QWidget:
        return HandoutTab(self.tools, self.record)

    def _who(self) -> QWidget:
        return WhoTab(self.tools, self.record)

    def _answers(self) -> QWidget:
        return AnswersTab(self.tools, self.record, self.over)

    def _texts(self) -> QWidget:
        return CodingTab(self.tools, self.record)

    def _results(self) -> QWidget:
        return ResultsTab(self.tools, self.record, self.preview)

    def _key_results(self) -> QWidget:
        return KeyResultsTab(self.tools, self.record)
