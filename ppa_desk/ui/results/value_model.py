"""The values of a period as a table one types in: the value before, what is entered, what stays unknown, its state."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import Word
from ppa_desk.model.quantity import Amount
from ppa_desk.services.results import typed
from ppa_desk.services.results.entering import Entry, Facts, Remainder
from ppa_desk.services.results.grid import Row, Value
from ppa_desk.services.results.periods import Period
from ppa_desk.ui import words
from ppa_desk.ui.fields import dates
from ppa_desk.ui.icons import icon
from ppa_desk.ui.results.lists import own

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
INDICATOR, LAST, VALUE, UNKNOWN, COMMENT, STATE = range(6)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SIGNS = {"draft": "edit", "submitted": "clock", "returned": "undo", "approved": "check", "locked": "lock"}
TYPED = (VALUE, COMMENT)
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class ValueModel(QAbstractTableModel):
    """Indicators and their values. `wanted` says what was typed; `refused` why something cannot stand."""

    wanted = Signal(list)
    refused = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.may_edit = True
        self._period: Period | None = None
        self._grant: int | None = None

    def show(self, rows: Sequence[Row], period: Period, grant: int | None) -> None:
        """Show rows; where the indicators are the same, what is chosen stays chosen and what is being typed is left."""
        before = self.rows
        same = [one.facts.id for one in rows] == [one.facts.id for one in before]
        if not same:
            self.beginResetModel()
        self.rows, self._period, self._grant = list(rows), period, grant
        if not same:
            self.endResetModel()
            return
        for at, (one, other) in enumerate(zip(before, self.rows, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(at, 0), self.index(at, STATE))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many indicators there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else STATE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (LAST, VALUE):
            return RIGHT
        heads = (
            words.kind("indicator"), self.tr("Before"), self.tr("Value"), self.tr("Unknown"), self.tr("Comment"),
            self.tr("State"),
        )  # fmt: skip
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what may be done in a cell: values that stand are not typed over."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.rows[index.row()]
        free = row.value is None or row.value.status not in ("approved", "locked")
        if self.may_edit and index.column() in TYPED and free and not row.more:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (LAST, VALUE):
            return RIGHT
        if role == Qt.ItemDataRole.DecorationRole and column == STATE and row.value:
            return QIcon(icon(SIGNS[row.value.status]))
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(row) if column == VALUE else self._comment(row)
        if (
            role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            and column == UNKNOWN
            and row.value
        ):
            return "; ".join(told_remainder(one) for one in row.value.unknown(row.facts))
        if role in (Qt.ItemDataRole.DisplayRole, *_SPOKEN):
            return self._text(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed."""
        return self.put([(index.row(), index.column(), str(value))])

    def put(self, told: Sequence[tuple[int, int, str]]) -> bool:
        """Tell what was typed or pasted into cells: row, column, text; what cannot be read is explained."""
        changed: dict[int, Entry] = {}
        wrong: list[DeskError] = []
        for at, column, text in told:
            row = self.rows[at]
            try:
                entry = self._changed(row, changed.get(at) or self._entry(row), column, text)
            except DeskError as error:
                wrong.append(error)
                continue
            if entry is not None:
                changed[at] = entry
        if changed:
            self.wanted.emit(list(changed.values()))
        if wrong:
            self.refused.emit(wrong)
        return bool(changed)

    def _entry(self, row: Row) -> Entry:
        assert self._period is not None
        return row.value.entry() if row.value else Entry(row.facts.id, self._period, self._grant)

    def _changed(self, row: Row, entry: Entry, column: int, text: str) -> Entry | None:
        language = words.language()
        if column == COMMENT:
            said: dict[str, Any] = {f"comment_{language}": text}
            return replace(entry, **said) if text != self._comment(row) else None
        if text.strip() == self._typed(row):
            return None
        return replace(entry, **typed.read(row.facts, _as_day(row.facts, text), language))

    def _typed(self, row: Row) -> str:
        return typed.shown(row.facts, row.value, words.language()) if row.value else ""

    def _comment(self, row: Row) -> str:
        return own(row.value.comment_en, row.value.comment_fr) if row.value else ""

    def _text(self, row: Row, column: int) -> str:
        if column == INDICATOR:
            unit = own(row.facts.unit_en, row.facts.unit_fr)
            return f"{row.facts.code}  {own(row.facts.name_en, row.facts.name_fr)}" + (f" ({unit})" if unit else "")
        if column == LAST:
            return typed.shown(row.facts, row.last, words.language()) if row.last else "—"
        if column == COMMENT:
            return self._comment(row)
        if row.value is None:
            return "—" if column == VALUE else ""
        if column == VALUE:
            more = self.tr("%n more", "", row.more) if row.more else ""
            return " + ".join(one for one in (self._typed(row) or "—", more) if one)
        return short_unknown(row.facts, row.value) if column == UNKNOWN else state(row.value.status)


def state(status: str) -> str:
    """Return how far a value has come, in a word."""
    told = {
        "draft": QCoreApplication.translate("ValueModel", "Draft"),
        "submitted": QCoreApplication.translate("ValueModel", "Handed in"),
        "returned": QCoreApplication.translate("ValueModel", "Returned"),
        "approved": QCoreApplication.translate("ValueModel", "Approved"),
        "locked": QCoreApplication.translate("ValueModel", "Locked"),
    }
    return told[status]


def short_unknown(facts: Facts, value: Value) -> str:
    """Return how much no part holds, once where it is the same in every dimension."""
    return "; ".join(dict.fromkeys(_numbers(one) for one in value.unknown(facts)))


def told_remainder(left: Remainder) -> str:
    """Return what stays unknown of a dimension, such as "5 by sex"; more than all with its sign."""
    return f"{_numbers(left)} {Word('result_dimension', left.dimension).told(words.language())}"


def _numbers(left: Remainder) -> str:
    return " / ".join(Amount(int(one)).told(words.language()) for one in left.numbers)


def _as_day(facts: Facts, text: str) -> str:
    """A day somebody typed for a milestone, as it is kept."""
    if facts.measure != "milestone" or not any(sign.isdigit() for sign in text) or len(text.strip()) < 3:
        return text
    found = dates.read(text)
    return found.day.isoformat() if found else text
