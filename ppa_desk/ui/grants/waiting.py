"""What a grant waits for: another grant's first results; recording them lets it go on."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings.lines import either
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label

translate = QCoreApplication.translate


class WaitingCard(Card):
    """The dependencies of a grant."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("dependency", many=True), parent=parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.rows = ChildList(
            tools,
            "dependency",
            {"grant_record_id": grant},
            ("waits_for_id", "text_en", "text_fr"),
            line=self._line,
            empty=self.tr("It waits for nothing."),
            below=self._below,
        )
        self.add(self.notice, self.rows)

    def release(self, dependency: int, line: QLineEdit) -> None:
        """Record the first results; the grant goes back to where it was."""
        name = "result_fr" if words.language() == "fr" else "result_en"
        try:
            self._tools.desk.grants.register.release(dependency, {name: line.text()})
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.notice.say(self.tr("Recorded. It waits no longer."), "good")

    def _line(self, kept: Kept) -> Line:
        number = kept.values["waits_for_id"]
        grant = self._tools.desk.records.titles("grant_record", [number], words.language()) if number else {}
        title = title_of("dependency", kept.values, words.language()) or grant.get(number, "")
        released = kept.values["released_on"]
        if released:
            return Line(title or words.kind("dependency"), grant.get(number, ""), words.day(released), "good")
        return Line(title or words.kind("dependency"), grant.get(number, ""), self.tr("waiting"), "attention")

    def _below(self, kept: Kept) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        if kept.values["released_on"]:
            told = self.tr("First results: {words}").replace("{words}", either(kept.values, "result"))
            row.addWidget(plain_label(told))
        if kept.values["released_on"] or self._tools.desk.store.read_only:
            return whole
        line = QLineEdit()
        line.setPlaceholderText(self.tr("What the first results were"))
        line.setAccessibleName(self.tr("What the first results were"))
        done = QuietButton(self.tr("Record and go on"))
        done.clicked.connect(partial(self.release, kept.id, line))
        line.returnPressed.connect(done.click)
        row.addWidget(line, 1)
        row.addWidget(done)
        return whole
