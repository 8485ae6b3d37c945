"""The lists of contacts that were taken in lately, each to be taken back, save what somebody touched since."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.services.history import Entry
from ppa_desk.services.members.taking import TakenBack
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, plain_label, show_if

MOST, NAMED = 5, 5
"""How many imports are listed, and how many of those that stay are named when one is taken back."""


class ImportsCard(Card):
    """What came in, newest first."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Lists of contacts taken in"))
        self.title.show()
        self._tools = tools
        self.entries: list[Entry] = []
        self.notice = Notice()
        self.notice.hide()
        self.nothing = plain_label(self.tr("No list was taken in yet, or each was taken back."), "secondary")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(INSIDE)
        self.add(self.notice, self.nothing)
        self.body.addLayout(self.rows)
        tools.bell.rang.connect(self._rang)
        self.tell()

    def tell(self) -> None:
        """List what stands."""
        found = self._tools.desk.members.taking.taken(MOST)
        if found == self.entries:
            return
        self.entries = found
        empty(self.rows)
        for entry in found:
            self.rows.addWidget(self._row(entry))
        show_if(self.nothing, not found)

    def _row(self, entry: Entry) -> QWidget:
        button = QuietButton(self.tr("Take back"))
        button.setAccessibleName(f"{button.text()}: {entry.told.get('title', '')}")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._take_back, entry.unit))
        show_if(button, not self._tools.desk.store.read_only)
        count = QCoreApplication.translate("ImportsCard", "%n new record(s)", "", int(entry.told.get("count", 0)))
        about = " \N{MIDDLE DOT} ".join(filter(None, (words.moment(entry.at), entry.who, count)))
        return beside(str(entry.told.get("title", "")), about, button)

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {"person", "organisation"}:
            self.tell()

    def _take_back(self, number: int) -> None:
        self.setEnabled(False)
        taking = self._tools.desk.members.taking
        self._tools.tasks.run(lambda _task: taking.undo(number), self._back, self._failed)

    def _back(self, done: TakenBack) -> None:
        self.setEnabled(True)
        self.notice.say(told_back(done), "attention" if done.kept else "good")
        self.tell()

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.notice.say(words.explained(error), "bad")


def told_back(done: TakenBack) -> str:
    """Return what to say once an import was taken back: all of it, or what stays and why."""
    if not done.kept:
        return QCoreApplication.translate("ImportsCard", "Taken back. Nothing of it is kept.")
    names = [one.title or words.kind(one.kind) for one in done.kept[:NAMED]]
    told = QCoreApplication.translate(
        "ImportsCard",
        "Taken back, save %n that somebody worked on since, or that others need: {names}.",
        "",
        len(done.kept),
    )
    if len(done.kept) > NAMED:
        return told.format(names=", ".join(names) + "…").rstrip(".")
    return told.format(names=", ".join(names))
