"""Around the blocks of a summary: how it stands, texts whose block went away, what changed since the last version."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ppa_desk.services.narrative import Narrative
from ppa_desk.services.summary.versions import Passage, Since
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.differing_text import DifferingText
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, LinkButton, QuietButton, empty, literal, plain_label

MOST = 60
"""Passages that are shown; of more it is said how many there are."""


class Standing(FlowRow):
    """How many blocks changed beneath, are edited, went away, and how many comments wait; each leads to the first."""

    asked = Signal(str)

    def show_counts(self, first: Mapping[str, tuple[int, str]]) -> None:
        """Show counts by what they count, each with the block it leads to."""
        self.clear()
        for what, (count, key) in first.items():
            if count:
                button = LinkButton(_counted(what, count))
                button.clicked.connect(partial(self.asked.emit, key))
                self.add(button)
        self.setVisible(any(count for count, _ in first.values()))


def _counted(what: str, count: int) -> str:
    told: Mapping[str, Callable[[], str]] = {
        "beneath": lambda: QCoreApplication.translate("Standing", "%n block(s) changed beneath", "", count),
        "edited": lambda: QCoreApplication.translate("Standing", "%n block(s) edited", "", count),
        "orphans": lambda: QCoreApplication.translate("Standing", "%n text(s) without a block", "", count),
        "remarks": lambda: QCoreApplication.translate("Standing", "%n open comment(s)", "", count),
    }
    return told[what]()


class OrphanCard(Card):
    """A text whose block is generated no more. `moved` tells the block it is to stand in, `let_go` that it may go."""

    moved = Signal(str, str)
    let_go = Signal(str)

    def __init__(self, orphan: Narrative, places: Mapping[str, str], *, read_only: bool = False) -> None:
        super().__init__()
        self.key = orphan.key
        self.title.setText(self.tr("A text without a block"))
        self.title.show()
        self.add(plain_label(self.tr("What this was written on is gone. The text is kept until you move it."), "small"))
        self.add(plain_label(orphan.text))
        if read_only:
            return
        move, go = QuietButton(self.tr("Move to the end of…")), QuietButton(self.tr("Let it go"))
        self.menu = QMenu(move)
        for key, title in places.items():
            self.menu.addAction(literal(title)).triggered.connect(partial(self._move, key))
        move.clicked.connect(lambda: self.menu.popup(move.mapToGlobal(move.rect().bottomLeft())))
        go.clicked.connect(lambda: self.let_go.emit(self.key))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(move)
        row.addWidget(go)
        row.addStretch(1)
        self.body.addLayout(row)

    def _move(self, block: str) -> None:
        self.moved.emit(self.key, block)


class SinceCard(Card):
    """What the draft says otherwise than the version that was issued last."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools = tools
        self._shown: Since | None = None
        self.told = plain_label("", "secondary")
        self.more = LinkButton(self.tr("Show what changed"))
        self.more.clicked.connect(self._toggle)
        self.go = QHBoxLayout()
        self.go.setSpacing(INSIDE)
        above = QHBoxLayout()
        above.setSpacing(INSIDE)
        above.addWidget(self.told, 1)
        above.addLayout(self.go)
        above.addWidget(self.more)
        self.body.addLayout(above)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.body.addLayout(self.rows)
        self.hide()

    def show_since(self, since: Since | None) -> None:
        """Show what changed; None: no version was issued yet."""
        if since == self._shown:
            return
        self._shown = since
        self.setVisible(since is not None)
        empty(self.rows)
        empty(self.go)
        if since is None:
            return
        version = self.tr("Version {n}").replace("{n}", words.number(since.number))
        told = self.tr("What changed since version {n}").replace("{n}", words.number(since.number))
        self.title.setText(told)
        self.title.show()
        when = f"{version} · {words.moment(since.issued_at)}"
        self.go.addWidget(GoButton(self._tools, "document", since.document, when))
        count = len(since.passages)
        self.told.setText(
            QCoreApplication.translate("SinceCard", "%n passage(s) changed, new or gone", "", count)
            if count else self.tr("Nothing changed: the draft says what that version says.")
        )  # fmt: skip
        self.more.setVisible(bool(count))
        self.more.setText(self.tr("Show what changed"))

    def unfold(self) -> None:
        """Show every change."""
        if self._shown is not None and not self.rows.count():
            self._lay_out(self._shown.passages)
            self.more.setText(self.tr("Hide what changed"))

    def _toggle(self) -> None:
        if self.rows.count():
            empty(self.rows)
            self.more.setText(self.tr("Show what changed"))
        else:
            self.unfold()

    def _lay_out(self, passages: Sequence[Passage]) -> None:
        where = ""
        for one in passages[:MOST]:
            if one.where != where:
                where = one.where
                self.rows.addWidget(plain_label(where, "strong"))
            self.rows.addWidget(DifferingText(one.change.pieces))
        if len(passages) > MOST:
            more = self.tr("And {n} more.").replace("{n}", words.number(len(passages) - MOST))
            self.rows.addWidget(plain_label(more, "small"))
