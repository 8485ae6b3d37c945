"""What an indicator stood at before: known, or still to be collected by a day; of all or of one cell."""

from contextlib import suppress

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import BaselineState, Measure
from ppa_desk.services.records import Gone, Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.adder import Adder
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.results.cell_box import CellBox, cell_words
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.widgets.parts import Card, Notice, show_if

NUMBERS = ("state", "year", "value", "measured_on", "due_on")
PAIRS = ("state", "year", "numerator", "denominator", "value", "measured_on", "due_on")
TEXTS = ("state", "year", "text_en", "text_fr", "measured_on", "due_on")


class BaselineList(NestedList):
    """Baselines are added with a button: what they say is typed below."""

    def _made_adder(self) -> Adder:
        return _Button(self.records, self._tools.codes, self._kind, self._owner)


class _Button(Adder):
    def _make_line(self) -> None:
        """No line: a baseline has no title."""


class BaselinesCard(Card):
    """The baselines of an indicator."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("baseline", many=True), parent=parent)
        self._tools, self._indicator = tools, indicator
        self._shape: tuple[str, str] | None = None
        self.notice = Notice()
        self.notice.hide()
        self.rows: BaselineList | None = None
        tools.bell.rang.connect(self._changed)
        self.show_rows()

    def show_rows(self) -> None:
        """Show the baselines with the fields that the indicator's kind has."""
        kept = self._tools.desk.records.get("indicator", self._indicator).values
        if self._shape == (shape := (kept["measure"], kept["dimensions"])):
            return
        self._shape = shape
        self.clear()
        measure = Measure(kept["measure"])
        names = PAIRS if measure in (Measure.RATIO, Measure.AVERAGE) else NUMBERS
        self.rows = BaselineList(
            self._tools, "baseline", {"indicator_id": self._indicator},
            TEXTS if measure is Measure.QUALITATIVE else names, line=self._line, below=self._cell,
            empty=self.tr("No baseline yet. Add one; where it is still to be collected, say so and until when."),
        )  # fmt: skip
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice, self.rows)

    def _line(self, kept: Kept) -> Line:
        values = kept.values
        part = words.sentence_case(cell_words(self._tools, values["cell"])) or self.tr("All")
        year = str(values["year"] or "")
        if values["state"] == BaselineState.NOT_COLLECTED:
            due = self.tr("due {day}").format(day=words.day(values["due_on"])) if values["due_on"] else ""
            return Line(part, due, self.tr("not collected"), "attention")
        told = own(values["text_en"], values["text_fr"]) or quantity.plain(values["value"], words.language())
        if values["numerator"] is not None and values["denominator"] is not None:
            pair = (quantity.plain(values[name], words.language()) for name in ("numerator", "denominator"))
            told = told or " / ".join(pair)
        return Line(told or self.tr("(no value yet)"), " · ".join(one for one in (part, year) if one))

    def _cell(self, kept: Kept) -> QWidget:
        dimensions = (self._shape or ("", ""))[1].split()
        box = CellBox(self._tools, dimensions, kept.values["cell"])
        box.changed.connect(lambda cell: self._keep(kept.id, cell))
        show_if(box, bool(dimensions))
        return box

    def _keep(self, baseline: int, cell: str) -> None:
        records = self._tools.desk.records
        try:
            if self.rows is not None:
                self.rows.flush()
            records.save("baseline", baseline, records.get("baseline", baseline).version, {"cell": cell})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if "indicator" in kinds:
                self.show_rows()
