"""One field of two records that become one: both values to press, and what it will be, to edit."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.services.members.comparing import Compared, How
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import make_input, shown
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.widgets.parts import Chip, plain_label
from ppa_desk.ui.widgets.press_label import PressLabel
from ppa_desk.ui.widgets.radio import Radio

ROLES = {How.DIFFER: "attention", How.SPELT: "", How.STAYS: "", How.GOES: "accent", How.JOINED: "good", How.SAME: ""}
_ANY = Qt.AlignmentFlag(0)
LONGEST = 240
"""Letters shown of a long text; the result holds it whole."""


class MergeRow(QObject):
    """A field. `changed` tells that its result is another now."""

    changed = Signal()

    def __init__(self, tools: Tools, kept: Kept, row: Compared, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kept, self.row = tools, kept, row
        offers = Offers(tools.desk.records, tools.codes)
        self.entry = make_input(kept, row.spec, offers)
        self.label = plain_label(words.titled(kept.kind, row.spec), "strong")
        self.chip = Chip(self._how(), ROLES[row.how])
        self.sides: dict[str, Radio] = {}
        self._group = QButtonGroup(self)
        self.entry.name(self.tr("{field}, what it will be").format(field=self.label.text()))
        self.entry.edited.connect(self._edited)
        self.entry.show_value(row.result)

    def place(self, grid: QGridLayout, at: int) -> None:
        """Stand in a line of a grid: what it is, both values, what it will be."""
        for column, widget in enumerate((self._named(), self._side("stays"), self._side("goes"), self.entry)):
            grid.addWidget(widget, at, column, Qt.AlignmentFlag.AlignTop if widget is self.entry else _ANY)
        self._mark()

    def value(self) -> Any:
        """Return what the field will be."""
        return self.entry.value()

    @property
    def is_other(self) -> bool:
        """Whether it will be something else than what was proposed."""
        return bool(self.value() != self.row.result)

    def take(self, side: str) -> None:
        """Take the value of one of the two."""
        self.entry.show_value(getattr(self.row, side))
        self._edited()

    def _named(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return whole

    def _side(self, side: str) -> QWidget:
        """A value one can press; what is not there cannot be taken."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        text = self._told(getattr(self.row, side))
        if not text:
            grid.addWidget(plain_label(self.tr("empty"), "secondary"), 0, 0)
        else:
            radio = self.sides[side] = Radio()
            radio.setAccessibleName(f"{self.label.text()}: {text}")
            radio.clicked.connect(lambda: self.take(side))
            self._group.addButton(radio)
            label = PressLabel(text)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.pressed.connect(radio.click)
            grid.addWidget(radio, 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, 0, 1)
            grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        return whole

    def _told(self, value: Any) -> str:
        text = shown(self._tools.desk.records, self._tools.codes, self._kept.kind, self.row.spec, value)
        return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"

    def _how(self) -> str:
        kept_beside = self.row.how is How.JOINED and self.row.name in ("email", "phone", "website")
        return {
            How.SAME: self.tr("the same"), How.STAYS: self.tr("only one has it"), How.GOES: self.tr("only one has it"),
            How.DIFFER: self.tr("differs"), How.SPELT: self.tr("spelt otherwise"),
            How.JOINED: self.tr("both are kept") if kept_beside else self.tr("put together"),
        }[self.row.how]  # fmt: skip

    def _edited(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Mark the side whose value the result is; none where it is another."""
        self._group.setExclusive(False)
        for side, radio in self.sides.items():
            radio.setChecked(self.value() == getattr(self.row, side))
        self._group.setExclusive(True)
