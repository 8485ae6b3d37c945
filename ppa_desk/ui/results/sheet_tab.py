"""An indicator's reference sheet: what is measured, how values come together, by whom, and what the limits are."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.records import Gone, Kept
from ppa_desk.services.results.sheet import joins, times
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, plain_label

WHAT = ("code", "result_id", "name_en", "name_fr", "measure", "direction", "unit_en", "unit_fr", "decimals", "currency",
        "frequency", "retired")  # fmt: skip
HOW = ("over_time", "over_grants", "headline", "with_baseline", "dimensions", "strict")
SCALE = ("scale_en", "scale_fr")
SHEET = ("definition_en", "definition_fr", "rationale_en", "rationale_fr", "source_en", "source_fr", "method_en",
         "method_fr", "verification_en", "verification_fr", "responsible", "target_basis_en", "target_basis_fr",
         "limits_en", "limits_fr", "changes_en", "changes_fr", "notes", "standard", "standard_list",
         "visibility")  # fmt: skip

translate = QCoreApplication.translate


class SheetTab(QWidget):
    """The fields of an indicator."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._indicator = tools, indicator
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.editors: dict[str, RecordEditor] = {}
        self.told = plain_label("", "secondary")
        for key, title, names in (
            ("what", self.tr("What is measured"), WHAT),
            ("scale", self.tr("Steps of the scale, a line each"), SCALE),
            ("how", self.tr("How values come together"), HOW),
            ("sheet", self.tr("Reference sheet"), SHEET),
        ):
            self.editors[key] = self._editor(names)
            card = Card(title)
            if key == "how":
                card.add(self.told)
            card.add(self.editors[key])
            column.addWidget(card)
            if key == "scale":
                self._scale = card
        column.addStretch(1)
        self._narrow()
        self.show_kept(self.editors["what"].kept)
        tools.bell.rang.connect(self._changed)

    def show_kept(self, kept: Kept) -> None:
        """Say how values come together, and show steps where there is a scale."""
        values = kept.values
        ways = [words.choice(name, str(values[name])) for name in ("over_time", "over_grants", "direction")]
        parts = [self._tools.codes.label("result_dimension", one, words.language())
                 for one in values["dimensions"].split()]  # fmt: skip
        self.told.setText(" · ".join([*ways, *(words.sentence_case(one) for one in parts)]))
        self._scale.setVisible(values["measure"] == Measure.SCALE)

    def _editor(self, names: tuple[str, ...]) -> RecordEditor:
        desk = self._tools.desk
        return RecordEditor(
            desk.results.frameworks, desk.codes, "indicator", self._indicator, names, read_only=desk.store.read_only
        )

    def _narrow(self) -> None:
        """Offer only what goes with what is measured, and results of the same framework."""
        for name, fits in (("over_time", times), ("over_grants", joins)):
            entry = self.editors["how"].boxes[name].entry
            assert isinstance(entry, Picker)
            entry.narrow(lambda value, fits=fits: value in fits(self._measure()))  # type: ignore[misc]
        entry = self.editors["what"].boxes["result_id"].entry
        assert isinstance(entry, Picker)
        entry.narrow(lambda number: number in self._results())

    def _measure(self) -> Measure:
        return Measure(self._tools.desk.records.get("indicator", self._indicator).values["measure"])

    def _results(self) -> frozenset[int]:
        records = self._tools.desk.records
        result = records.get("result", records.get("indicator", self._indicator).values["result_id"])
        return frozenset(one.id for one in records.where("result", framework_id=result.values["framework_id"]))

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if "indicator" in kinds:
                for editor in self.editors.values():
                    editor.refresh()
                self.show_kept(self._tools.desk.records.get("indicator", self._indicator))
