"""What the columns of lists of contacts were taken for: those in doubt first, each with samples, each to be changed."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.exchange.members.headers import FAIR, GUESSED, KEPT, LABEL, LEFT, SURE, Column, targets
from ppa_desk.exchange.members.planning import Sheets
from ppa_desk.model.fold import fold
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Chip, QuietButton, empty, plain_label, show_if

LONGEST = 60
"""Letters of a sample that are shown."""
Key = tuple[str, str, int]


class MappingCard(Card):
    """The columns. `mapping` is what a person chose, by file and sheet, then by the column's place."""

    decided = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MappingCard", "What the columns tell"), parent=parent)
        self.mapping: dict[tuple[str, str], dict[int, str]] = {}
        self._offered = _offered(tools)
        self._shown: list[Key] = []
        self._rows: dict[Key, ColumnRow] = {}
        self._told = plain_label("", "secondary")
        self._doubtful, self._certain = QVBoxLayout(), QVBoxLayout()
        self._rest = QWidget()
        self._rest.setLayout(self._certain)
        for layout in (self._doubtful, self._certain):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(BETWEEN)
        self.more = QuietButton()
        self.more.clicked.connect(self.show_all)
        below = QHBoxLayout()
        below.addWidget(self.more)
        below.addStretch(1)
        self.add(self._told)
        self.body.addLayout(self._doubtful)
        self.body.addLayout(below)
        self.add(self._rest)
        self.hide()

    def show_sheets(self, sheets: Sequence[Sheets]) -> None:
        """Show the columns of these sheets; columns that are shown already keep their place."""
        told = {(one.file, one.sheet, column.at): (one, column) for one in sheets for column in one.columns}
        told = {key: pair for key, pair in told.items() if not pair[1].empty and pair[1].target != LABEL}
        if list(told) != self._shown:
            self._shown = list(told)
            self._make(told, several=len(sheets) > 1)
        for key, (sheet, column) in told.items():
            chosen = column.at in self.mapping.get((sheet.file, sheet.sheet), {})
            self._rows[key].show_column(column, chosen=chosen, remembered=sheet.remembered)
        self.setVisible(bool(told))

    def show_all(self) -> None:
        """Show the columns that are certain as well."""
        show_if(self._rest, True)
        show_if(self.more, False)

    def _make(self, told: Mapping[Key, tuple[Sheets, Column]], several: bool) -> None:
        empty(self._doubtful)
        empty(self._certain)
        self._rows = {}
        doubts = [key for key, (_, column) in told.items() if not is_sure(column)]
        for key, (sheet, column) in told.items():
            row = ColumnRow(
                column, " · ".join(filter(None, (sheet.file, sheet.sheet))) if several else "", self._offered
            )
            row.picker.edited.connect(partial(self._decide, key, row))
            self._rows[key] = row
            (self._doubtful if key in doubts else self._certain).addWidget(row)
        sure = len(told) - len(doubts)
        show_if(self._rest, not sure or not doubts)
        show_if(self.more, bool(sure and doubts))
        shown = QCoreApplication.translate("MappingCard", "Show the %n column(s) that were recognised", "", sure)
        self.more.setText(shown)
        asked = QCoreApplication.translate(
            "MappingCard", "%n column(s) to look at; the others were recognised.", "", len(doubts)
        )
        fine = QCoreApplication.translate(
            "MappingCard", "All columns were recognised. What you change is remembered for the next file like this."
        )
        self._told.setText(asked if doubts else fine)

    def _decide(self, key: Key, row: "ColumnRow") -> None:
        target = row.picker.value()
        if target in dict(self._offered):
            self.mapping.setdefault(key[:2], {})[key[2]] = target
            self.decided.emit()


class ColumnRow(QWidget):
    """One column: its header and samples, what it is taken for, and how sure that is in a word."""

    def __init__(self, column: Column, where: str, offered: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = dict(offered)
        self.picker = Picker(
            lambda typed: [one for one in offered if fold(typed.strip()) in fold(one[1])],
            lambda target: names.get(target, ""),
            may_be_empty=False,
        )
        header = column.header or self.tr("Column {number}").format(number=column.at + 1)
        self.picker.name(header)
        self.sure = Chip("")
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(plain_label(f"{header} · {where}" if where else header, "strong"))
        left.addWidget(plain_label("  ·  ".join(_short(one) for one in column.samples), "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addLayout(left, 5)
        row.addWidget(self.picker, 4, Qt.AlignmentFlag.AlignVCenter)
        right = QHBoxLayout()
        right.addWidget(self.sure)
        right.addStretch(1)
        row.addLayout(right, 2)

    def show_column(self, column: Column, *, chosen: bool, remembered: bool) -> None:
        """Show what the column is taken for now."""
        if not self.picker.line.hasFocus():
            self.picker.show_value(column.target)
        if chosen or remembered:
            told = self.tr("your choice") if chosen else self.tr("as last time")
            self.sure.show_fact(told, "accent")
        elif column.target == KEPT:
            self.sure.show_fact(self.tr("not recognised"), "attention")
        elif column.target == LEFT:
            self.sure.show_fact(self.tr("not needed"))
        elif column.sure >= SURE:
            self.sure.show_fact(self.tr("recognised"), "good")
        elif column.sure >= FAIR:
            self.sure.show_fact(self.tr("very likely"), "good")
        elif column.sure >= GUESSED:
            self.sure.show_fact(self.tr("a guess"), "attention")
        else:
            self.sure.show_fact(self.tr("look at this"), "bad")


def is_sure(column: Column) -> bool:
    """Say that nobody needs to look at what a column is taken for."""
    return column.target == LEFT or (column.target != KEPT and column.sure >= FAIR)


def _offered(tools: Tools) -> list[tuple[str, str]]:
    """Return what a column may tell, each with its words: the notes, nothing, known things, own fields."""
    tongue = words.language()
    own = []
    for one in tools.desk.records.where("extra_field", retired=False):
        labels = (one.values[f"label_{tongue}"], one.values["label_en"], one.values["label_fr"], one.values["key"])
        own.append((f"extra.{one.values['key']}", next(filter(None, labels))))
    return [
        (KEPT, QCoreApplication.translate("MappingCard", "Keep in the notes")),
        (LEFT, QCoreApplication.translate("MappingCard", "Leave out")),
        *targets(tongue).items(),
        *own,
    ]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
