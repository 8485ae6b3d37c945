"""A record's fields, edited where they stand and saved as one types."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import Field
from ppa_desk.services.codes import Codes
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.fields.box import FieldBox, make_input, shown
from ppa_desk.ui.fields.number_inputs import MoneyInput
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.fields.saving import Saver
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Notice

COLUMNS = 2


class RecordEditor(QWidget):
    """The fields of one record, two to a line where not said otherwise; long texts and pairs take a line of their own.

    `names` chooses fields and their order; without it all are shown but the owner, the place among siblings and keys.
    """

    saved = Signal(object)

    def __init__(
        self,
        records: Records,
        codes: Codes,
        kind: str,
        record: int,
        names: Sequence[str] | None = None,
        *,
        read_only: bool = False,
        columns: int = COLUMNS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._records, self._codes, self._columns = records, codes, columns
        self.saver = Saver(records, records.get(kind, record), self)
        self.boxes: dict[str, FieldBox] = {}
        self.notice = Notice()
        self.notice.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(12)
        for at in range(columns):
            self._grid.setColumnStretch(at, 1)
        self._make(_chosen(records.specs(kind), names), read_only)
        self._hear()
        self.show_kept(self.saver.kept)

    @property
    def kept(self) -> Kept:
        """The record as it is kept now."""
        return self.saver.kept

    def flush(self) -> bool:
        """Keep now what was typed; say whether everything is kept."""
        return self.saver.flush()

    def refresh(self) -> None:
        """Read the record again after somebody changed it."""
        self.saver.refresh()

    def show_kept(self, kept: Kept) -> None:
        """Show what is kept in every field nobody is typing in."""
        for name, box in self.boxes.items():
            if name not in self.saver.pending:
                if isinstance(box.entry, MoneyInput) and box.spec.currency in kept.values:
                    box.entry.show_currency(str(kept.values[box.spec.currency] or ""))
                box.entry.show_value(kept.values[name])
        self._tell_missing(kept)

    def first(self) -> None:
        """Put the cursor in the first field."""
        for box in self.boxes.values():
            box.entry.edit.setFocus()
            return

    def _make(self, specs: Sequence[Field], read_only: bool) -> None:
        offers = Offers(self._records, self._codes)
        self._grid.addWidget(self.notice, 0, 0, 1, self._columns)
        names = [spec.name for spec in specs]
        row, column = 1, 0
        for spec in specs:
            box = FieldBox(self.kept.kind, spec, make_input(self.kept, spec, offers))
            box.entry.allow(not read_only)
            self.boxes[spec.name] = box
            paired = self._columns > 1 and bool(_pair(spec.name, names))
            if column and ((box.is_wide and not paired) or (paired and not spec.name.endswith("_fr"))):
                row, column = row + 1, 0
            span = self._columns if box.is_wide and not paired else 1
            self._grid.addWidget(box, row, column, 1, span)
            row, column = (row + 1, 0) if column + span >= self._columns else (row, column + span)

    def _hear(self) -> None:
        for box in self.boxes.values():
            box.typed.connect(self.saver.typed)
            box.settled.connect(self.saver.choose)
            box.entry.left.connect(self.saver.flush)
        self.saver.saved.connect(self._saved)
        self.saver.refused.connect(self._refused)
        self.saver.accepted.connect(self._accepted)
        self.saver.differs.connect(self._differs)
        self.saver.failed.connect(self._failed)

    def _saved(self, kept: Kept) -> None:
        self.notice.hide()
        self.show_kept(kept)
        self.saved.emit(kept)

    def _refused(self, name: str, why: DeskError) -> None:
        self.boxes[name].refuse(words.explained(why))

    def _accepted(self, name: str) -> None:
        self.boxes[name].accept()

    def _differs(self, name: str, theirs: Any) -> None:
        told = shown(self._records, self._codes, self.kept.kind, self.boxes[name].spec, theirs)
        if told:
            sentence = self.tr(
                "Somebody else wrote here meanwhile: “{theirs}”. Nothing was lost; choose which to keep."
            )
        else:
            sentence = self.tr("Somebody else emptied this field meanwhile. Nothing was lost; choose which to keep.")
        self.boxes[name].offer_choice(sentence.replace("{theirs}", told))

    def _failed(self, error: DeskError) -> None:
        self.notice.say(words.explained(error) + " " + self.tr("What you typed is still here."), "bad")
        self.notice.offer(self.tr("Try again"), self.saver.flush)

    def _tell_missing(self, kept: Kept) -> None:
        """Mark the empty half of a text that stands in one language only."""
        for name, box in self.boxes.items():
            other = _pair(name, self.boxes)
            if not other or "name" in (name, other) or name in self.saver.pending:
                continue  # the name of an organisation often has no other language
            missing = not kept.values[name] and bool(kept.values[other])
            box.entry.miss(self.tr("Translation missing") if missing else "")


def _chosen(specs: Sequence[Field], names: Sequence[str] | None) -> list[Field]:
    known = {field.name: field for field in specs}
    if names is not None:
        return [known[name] for name in names]
    return [field for field in known.values() if not field.owner and not field.order and field.name != "key"]


def _pair(name: str, names: Collection[str]) -> str:
    """Return the field that holds the same in the other language, empty where there is none."""
    base = name.removesuffix("_fr").removesuffix("_en")
    others = (f"{base}_en", base) if name.endswith("_fr") else (f"{base}_fr",)
    return next((other for other in others if other in names), "")
