"""What was found, a line each: how much it weighs, a sentence, the way to the record, and where it is safe a fix."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, empty, plain_label

FEW = 3
"""How many findings of one kind are shown until one asks for all."""
WIDTH = 132
"""Pixels of the word that says how much a finding weighs, so that sentences begin under each other."""


@dataclass(frozen=True, slots=True)
class Item:
    """One finding as it is shown: of which kind, its word and role, its sentence, and what one can do about it."""

    group: str
    word: str
    role: str
    text: str
    show: Callable[[], object] | None = None
    fix: Callable[[], object] | None = None
    fix_words: str = ""


class FindingsCard(Card):
    """Findings, the first few of each kind until one asks for all of it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._items: Sequence[Item] = ()
        self._open: set[str] = set()
        self._nothing = ""
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.body.addLayout(self.rows)

    def tell(self, items: Sequence[Item], nothing: str) -> None:
        """Show these findings, or that there is nothing."""
        self._items, self._nothing = items, nothing
        self._again()

    def _again(self) -> None:
        empty(self.rows)
        if not self._items:
            self.rows.addWidget(plain_label(self._nothing, "secondary"))
        for group in dict.fromkeys(one.group for one in self._items):
            mine = [one for one in self._items if one.group == group]
            for one in mine if group in self._open else mine[:FEW]:
                self.rows.addWidget(FindingLine(one))
            if len(mine) > FEW and group not in self._open:
                self.rows.addLayout(self._more(group, len(mine) - FEW))

    def _more(self, group: str, count: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(WIDTH + INSIDE, 0, 0, 0)
        button = LinkButton(self.tr("%n more like this", "", count))
        button.setProperty("group", group)
        button.clicked.connect(self._show_all)
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _show_all(self) -> None:
        self._open.add(str(self.sender().property("group")))
        self._again()


class FindingLine(QWidget):
    """One finding with what one can do about it."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        chip = Chip(item.word, item.role)
        chip.setMinimumWidth(WIDTH)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(item.text), 1)
        self.fix_button = self._button(row, item.fix_words, item.fix)
        self.show_button = self._button(row, self.tr("Show"), item.show)

    def _button(self, row: QHBoxLayout, told: str, do: Callable[[], object] | None) -> LinkButton | None:
        if do is None:
            return None
        button = LinkButton(told)
        button.setAccessibleName(f"{told}: {self.item.text}")
        button.clicked.connect(self._fix if do is self.item.fix else self._show)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _show(self) -> None:
        if self.item.show is not None:
            self.item.show()

    def _fix(self) -> None:
        if self.item.fix is not None:
            self.item.fix()
