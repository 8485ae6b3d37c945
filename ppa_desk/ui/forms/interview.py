"""Answers written down as they are given, by phone or in person, or looked at later; kept as one types."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.surveys import ResponseStatus
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.forms.sheet import FormSheet
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Chip, Head, LinkButton, Notice, Page, PrimaryButton, QuietButton, hint, show_if

PAUSE = 600
"""Milliseconds after the last answer before it is kept."""


class Interview(Page):
    """One set of answers."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.kind, self.record = tools, "response", record
        given = tools.desk.responses.get(record)
        self._status, self._survey, self._dirty = given.status, given.survey_id, False
        self.notice = Notice()
        self.notice.hide()
        self.sheet = FormSheet(given.form, given.answers, words.language(), read_only=tools.desk.store.read_only)
        self.sheet.answered.connect(self._answered)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.add(self._head(given.form.title.of(words.language())), self.notice, self.sheet)

    def _head(self, title: str) -> Head:
        head = Head(title)
        head.title.setReadOnly(True)
        self.language = ChoiceButton(self.tr("Language of the questions"))
        codes = self._tools.codes
        self.language.offer(
            {one: words.sentence_case(codes.label("language", one, words.language())) for one in ("en", "fr")},
            words.language(),
        )
        self.language.chosen.connect(self.sheet.show_language)
        back = head.act(LinkButton(self.tr("To the survey")))
        back.clicked.connect(self._to_survey)
        head.act(self.language)
        aside = self._status is ResponseStatus.ASIDE
        self.aside = head.act(QuietButton(self.tr("Count again") if aside else self.tr("Set aside")))
        self.aside.clicked.connect(self.set_aside)
        self.finish = head.act(PrimaryButton(self.tr("Finish")))
        self.finish.clicked.connect(self.finish_now)
        hint(self.finish, self.tr("Count the answers as given"), "Ctrl+Enter")
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finish_now)
        show_if(self.finish, self._status is ResponseStatus.DRAFT)
        show_if(self.aside, self._status is not ResponseStatus.DRAFT)
        self.progress = Chip("")
        head.tell(Chip(words.choice("status", self._status.value)), self.progress)
        self._tell_progress()
        return head

    def _tell_progress(self) -> None:
        done, all_ = self.sheet.progress()
        self.progress.show_fact(self.tr("{done} of {all} answered").format(done=done, all=all_))

    def _show_first(self) -> None:
        lacking = self.sheet.show_problems()
        if lacking:
            self.sheet.go_to(lacking[0])

    def _answered(self) -> None:
        self._dirty = True
        self._tell_progress()
        self._pause.start()

    def flush(self) -> bool:
        """Keep what was answered."""
        self._pause.stop()
        if not self._dirty:
            return True
        try:
            self._tools.desk.responses.write(self.record, self.sheet.answering.answers())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return False
        self._dirty = False
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was answered before anything else shows."""
        self.flush()
        super().hideEvent(event)

    def finish_now(self) -> None:
        """Count the answers; where something is missing, say so once, then take them as partial."""
        if self.finish.isHidden() or not self.flush():
            return
        lacking = self.sheet.show_problems()
        if lacking and self.finish.property("told") is None:
            self.finish.setProperty("told", True)
            self.notice.say(
                self.tr(
                    "%n question(s) to look at. Finish once more to keep the answers as they are.", "", len(lacking)
                ),
                "attention",
            )
            self.notice.offer(self.tr("Show the first"), self._show_first)
            self.verticalScrollBar().setValue(0)
            return
        try:
            self._tools.desk.responses.finish(self.record)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.finish.hide()
        self.notice.say(self.tr("Kept. Thank you."), "good")
        self.verticalScrollBar().setValue(0)

    def set_aside(self) -> None:
        """Count these answers no longer, or again."""
        aside = self._status is not ResponseStatus.ASIDE
        try:
            self._tools.desk.responses.set_aside(self.record, aside)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._status = ResponseStatus.ASIDE if aside else ResponseStatus.COMPLETE
        self.aside.setText(self.tr("Count again") if aside else self.tr("Set aside"))
        self.notice.say(self.tr("Set aside: not counted any more.") if aside else self.tr("Counted again."), "good")

    def _to_survey(self) -> None:
        self._tools.go("survey", self._survey)
