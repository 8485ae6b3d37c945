"""How values count towards an indicator, said in plain words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.services.records import Kept, Records
from ppa_desk.services.results.counting import Counting
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.results.cell_box import CellBox, cell_words
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, plain_label, show_if

NAMES = ("grant_record_id", "grant_target_id", "from_indicator_id", "factor", "weight", "left_out", "why")

translate = QCoreApplication.translate


class CountingTab(QWidget):
    """The ways of counting of an indicator."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = CountingList(tools, indicator)
        card = Card(words.kind("mapping", many=True))
        card.add(plain_label(self._about(), "secondary"), self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(card)
        column.addStretch(1)

    def _about(self) -> str:
        return self.tr(
            "Without anything here every grant’s values count as they are. Add a line where a grant counts another "
            "thing (households instead of people: factor 5.2), only a part of it (women), or not at all, or where "
            "another indicator counts here."
        )


class CountingList(ChildList):
    """The lines, each a sentence; below the chosen one's fields stand the parts that count."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        self._indicator = indicator
        super().__init__(
            tools, "mapping", {"indicator_id": indicator}, NAMES, line=self._line, below=self._below, parent=parent,
            empty=translate("CountingTab", "Nothing special: values count as they are."),
        )  # fmt: skip

    @property
    def records(self) -> Records:
        """What keeps an indicator from counting itself."""
        counting: Counting = self._tools.desk.results.counting
        return counting

    def _show(self, kept: Kept | None) -> None:
        super()._show(kept)
        box = self.box("from_indicator_id")
        if box is not None and isinstance(box.entry, Picker):
            fits = self._beside()
            box.entry.narrow(lambda number: number in fits)

    def _beside(self) -> frozenset[int]:
        """The other indicators of the same framework."""
        records = self._tools.desk.records
        result = records.get("result", records.get("indicator", self._indicator).values["result_id"])
        listing = self._tools.desk.results.register.indicators
        return frozenset(listing.ids(only={"framework": result.values["framework_id"]})) - {self._indicator}

    def _line(self, kept: Kept) -> Line:
        return Line(sentence(self._tools, kept.values))

    def _below(self, kept: Kept) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        source = kept.values["from_indicator_id"] or self._indicator
        dimensions = self._tools.desk.records.get("indicator", source).values["dimensions"].split()
        label = plain_label(words.field("mapping", "cells"), "small")
        box = CellBox(self._tools, dimensions, kept.values["cells"])
        box.changed.connect(lambda cells: self._keep(kept.id, cells))
        self.told = plain_label(sentence(self._tools, kept.values), "strong")
        column.addWidget(label)
        column.addWidget(box)
        column.addWidget(self.told)
        for widget in (label, box):
            show_if(widget, bool(dimensions))
        return whole

    def _keep(self, mapping: int, cells: str) -> None:
        self.flush()
        records = self.records
        try:
            records.save("mapping", mapping, records.get("mapping", mapping).version, {"cells": cells})
        except DeskError as error:
            self._failed(error)

    def _reload(self, key: int | None) -> None:
        super()._reload(key)
        if self.current is not None:
            self.told.setText(sentence(self._tools, self.current.values))


def sentence(tools: Tools, values: Mapping[str, Any]) -> str:
    """Return a way of counting in plain words."""
    source = _source(tools, values)
    if not source:
        return translate("CountingTab", "Choose a grant or another indicator.")
    if values["left_out"]:
        why = f" ({values['why']})" if values["why"] else ""
        return translate("CountingTab", "{source} does not count here{why}.").format(source=source, why=why)
    told = translate("CountingTab", "{source} counts as it is")
    factor, weight = values["factor"], values["weight"]
    if factor is not None and factor != quantity.SCALE:
        told = translate("CountingTab", "{source} counts {factor} times")
    told = told.format(source=source, factor=quantity.plain(factor, words.language()))
    if values["cells"]:
        told += translate("CountingTab", ", only what is {part}").format(part=cell_words(tools, values["cells"]))
    if weight is not None and weight != quantity.SCALE:
        told += translate("CountingTab", ", with weight {weight} in a mean").format(
            weight=quantity.plain(weight, words.language())
        )
    return f"{told}."


def _source(tools: Tools, values: Mapping[str, Any]) -> str:
    """What counts: a grant, one of its expected results, another indicator, or that indicator of a grant."""

    def title(kind: str, name: str) -> str:
        number = values[name]
        return tools.desk.records.titles(kind, [number], words.language()).get(number, "") if number else ""

    grant, target = title("grant_record", "grant_record_id"), title("grant_target", "grant_target_id")
    other = title("indicator", "from_indicator_id")
    first = other or target
    if first and grant:
        return translate("CountingTab", "“{what}” of “{grant}”").format(what=first, grant=grant)
    return translate("CountingTab", "“{what}”").format(what=first or grant) if first or grant else ""
