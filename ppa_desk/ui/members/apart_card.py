"""Pairs that were set apart as no duplicates, and the way to take that back."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.duplicates import Apart
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, hint, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo

MOST = 50
"""Pairs that are listed; more are counted."""


class ApartCard(Card):
    """The pairs, newest first, once somebody opens it. `taken_back` gives the unit of work."""

    taken_back = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Set apart as no duplicates"))
        self.title.show()
        self._tools, self._open = tools, False
        self.pairs: list[Apart] = []
        self.toggle = LinkButton("")
        self.toggle.clicked.connect(self._turn)
        self.head.addWidget(self.toggle)
        self.notice = Notice()
        self.tell()

    def tell(self) -> None:
        """List what is set apart now; without anything the card is not there."""
        self.pairs = self._tools.desk.members.duplicates.apart()
        count = len(self.pairs)
        pairs = QCoreApplication.translate("ApartCard", "Show %n pair(s)", "", count)
        self.toggle.setText(self.tr("Hide") if self._open else pairs)
        self.clear()
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice)
        show_if(self, bool(self.pairs))
        if not self._open:
            return
        self.add(self._list())
        if count > MOST:
            more = QCoreApplication.translate("ApartCard", "… and %n more", "", count - MOST)
            self.add(plain_label(more, "secondary"))

    def _list(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        for column, stretch in enumerate((4, 4, 5, 0)):
            grid.setColumnStretch(column, stretch)
        for row, pair in enumerate(self.pairs[:MOST]):
            grid.addWidget(ShortGo(self._tools, pair.kind, pair.one, pair.first), row, 0)
            grid.addWidget(ShortGo(self._tools, pair.kind, pair.other, pair.second), row, 1)
            grid.addWidget(plain_label(pair.why, "small"), row, 2)
            if not self._tools.desk.store.read_only:
                grid.addWidget(self._again(pair), row, 3)
        return whole

    def _again(self, pair: Apart) -> LinkButton:
        button = LinkButton(self.tr("Suggest again"))
        hint(button, self.tr("They may be one after all: take back that they are two"))
        button.setAccessibleName(f"{button.text()}: {pair.first} / {pair.second}")
        button.clicked.connect(partial(self._take_back, pair.number))
        return button

    def _turn(self) -> None:
        self._open = not self._open
        self.tell()

    def _take_back(self, number: int) -> None:
        try:
            unit = self._tools.desk.members.duplicates.suggest_again(number)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.taken_back.emit(unit)
