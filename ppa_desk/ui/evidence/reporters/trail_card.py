"""What was done with a reporter, and whether those entries are as they were written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ppa_desk.services.evidence.reporters import trail
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label

SHOWN = 8


class TrailCard(Card):
    """The latest entries about one case."""

    def __init__(self, tools: Tools, case: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("What was done"))
        self.title.show()
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice)
        for one in trail.entries(tools.desk.store, case)[:SHOWN]:
            when = f"{words.day(one.at.astimezone().date())}, {one.at.astimezone():%H:%M}"
            told = " · ".join((when, one.colleague, words.notice(f"reporter.{one.deed}", {})))
            self.add(plain_label(told, "secondary"))
        self.check = QuietButton(self.tr("Check that nothing was taken out"))
        self.check.clicked.connect(self.verify)
        self.body.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)

    def verify(self) -> None:
        """Say whether the entries are as they were written."""
        found = self._tools.desk.evidence.reporters.breaks()
        if not found:
            self.notice.say(self.tr("All entries follow on one another as they were written."), "good")
            return
        told = [words.notice(f"reporter.break_{one.why}", {"number": one.number}) for one in found[:5]]
        self.notice.say("\n".join(told), "bad")
