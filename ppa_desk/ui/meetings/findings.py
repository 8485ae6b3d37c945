"""Before the summary goes out: what the linter found, each thing one click from the record it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ppa_desk import sentences
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.summary.linter import Finding
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import pixmap
from ppa_desk.ui.meetings.summary_head import first_edition
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, empty, hint, plain_label
from ppa_desk.ui.words import dates_language

translate = QCoreApplication.translate

LINE = 22
"""Pixels of one line beside its sign and button."""

SIGNS = {"warn": ("attention", "attention"), "note": ("dot", "secondary"), "ok": ("check", "good")}
"""The sign of a level, and its colour."""


def finding_words(finding: Finding) -> str:
    """Return a finding as a sentence."""
    return sentences.note(finding.code, finding.values, lambda text: words.translated("Notes", text))


class FindingsCard(Card):
    """What to look at before the summary is issued."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._tools, self._meeting = tools, meeting
        self._asked: tuple[Visibility, Language] = (
            first_edition(tools.desk.meetings.minuted(meeting)),
            dates_language(),
        )
        self._task: Task | None = None
        self._shown: Sequence[Finding] | None = None
        self._behind = True
        self.notice = Notice()
        self.notice.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add(self.notice)
        self.body.addLayout(self.rows)
        self.body.addStretch(1)
        self.rows.addWidget(plain_label(self.tr("Looking…"), "secondary"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name()
        tools.bell.rang.connect(self._changed)

    def ask(self, edition: Visibility, language: Language) -> None:
        """Look at another edition or language."""
        if (edition, language) != self._asked:
            self._asked = (edition, language)
            self._later()

    def showEvent(self, event: object) -> None:
        """Look when somebody looks."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._look()

    def _name(self) -> None:
        minuted = self._tools.desk.meetings.minuted(self._meeting)
        summary = translate("Meetings", "Before you issue the summary")
        self.title.setText(translate("Meetings", "Before you issue the minutes") if minuted else summary)
        self.title.show()

    def _changed(self, kinds: frozenset[str]) -> None:
        if "meeting" in kinds:
            self._name()
        self._later()

    def _later(self) -> None:
        self._behind = True
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        if not self._behind:
            return
        self._behind = False
        if self._task is not None:
            self._task.cancel()
        linter, meeting, asked = self._tools.desk.meetings.linter(self._meeting), self._meeting, self._asked
        self._task = self._tools.tasks.run(lambda _task: linter.check(meeting, *asked), self._found, self._failed)

    def hideEvent(self, event: object) -> None:
        """What nobody looks at is not worked out."""
        super().hideEvent(event)  # type: ignore[arg-type]
        if self._task is not None:
            self._task.cancel()
            self._task, self._behind = None, True

    def _found(self, found: Sequence[Finding]) -> None:
        self._task = None
        if found == self._shown:
            return
        self._shown = found
        self.notice.hide()
        empty(self.rows)
        for finding in found:
            self.rows.addWidget(FindingRow(self._tools, finding))
        if not found:
            self.rows.addWidget(plain_label(self.tr("Nothing was found that needs a look."), "secondary"))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")


class FindingRow(QWidget):
    """One finding: its sign, its sentence, and where there is one a way to the first record it is about."""

    def __init__(self, tools: Tools, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._finding = tools, finding
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        self._sign = QLabel()
        self._sign.setFixedSize(18, LINE)
        self._sign.setAccessibleName(_level(finding.level))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        told = plain_label(finding_words(finding))
        told.setMinimumHeight(LINE)
        row.addWidget(told, 1)
        if finding.records and finding.level != "ok":
            show = LinkButton(self.tr("Show"))
            show.setAccessibleName(self.tr("Show: {what}").replace("{what}", finding_words(finding)))
            hint(show, self.tr("Open the first record this is about"))
            show.clicked.connect(self._show)
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        self._dress()

    def _dress(self) -> None:
        name, role = SIGNS[self._finding.level]
        self._sign.setPixmap(pixmap(name, role, 16, self.devicePixelRatioF()))

    def changeEvent(self, event: object) -> None:
        """The sign follows light and dark."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if hasattr(self, "_sign"):
            self._dress()

    def _show(self) -> None:
        self._tools.go(*self._finding.records[0])


def _level(level: str) -> str:
    told = {"warn": translate("Meetings", "To do"), "note": translate("Meetings", "Worth knowing")}
    return told.get(level, translate("Meetings", "Checked"))
