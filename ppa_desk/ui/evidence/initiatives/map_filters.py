"""What one asks of the regulatory map: a box for each question, all of which must hold."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ppa_desk.services.evidence.initiatives.map_report import LISTS
from ppa_desk.services.evidence.initiatives.register import NOT_ASSESSED
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import FilterChip, LinkButton

translate = QCoreApplication.translate
WIDE = 148
"""How wide a box is, in pixels."""


class MapFilters(FlowRow):
    """The boxes; `asked` tells that one of them says something else."""

    asked = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.boxes = {name: self._box(name) for name in LISTS}
        self.unchecked = FilterChip(self.tr("To check again"))
        self.unchecked.setFixedHeight(self.boxes["kind"].sizeHint().height())
        self.unchecked.toggled.connect(self.asked)
        self.all = LinkButton(self.tr("Show all"))
        self.all.clicked.connect(self.clear_all)
        self.add(*self.boxes.values(), self.unchecked, self.all)
        self.all.hide()
        self.asked.connect(self._tell)

    def only(self) -> dict[str, Any]:
        """Return what is asked, as the list of initiatives takes it."""
        found: dict[str, Any] = {name: box.key for name, box in self.boxes.items() if box.key}
        if self.unchecked.isChecked():
            found["unchecked"] = self._tools.desk.evidence.initiatives.checked_before(date.today())
        return found

    def ask(self, name: str, code: str) -> None:
        """Ask one thing."""
        box = self.boxes[name]
        box.setCurrentIndex(max(box.findData(code), 0))
        self.asked.emit()

    def clear_all(self) -> None:
        """Ask nothing any more."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self.unchecked.setChecked(False)
        self.asked.emit()

    def _tell(self) -> None:
        self.all.setVisible(bool(self.only()))

    def _box(self, name: str) -> ChoiceBox:
        box, whole = ChoiceBox(), self._whole()[name]
        box.setAccessibleName(whole)
        box.setFixedWidth(WIDE)
        box.offer({"": whole} | self._choices(name), "")
        box.activated.connect(self.asked)
        return box

    def _choices(self, name: str) -> dict[str, str]:
        codes, language = self._tools.codes, words.language()
        lists = ("province", "country") if name == "place" else (LISTS[name],)
        found = {
            one.code: words.sentence_case(codes.label(some, one.code, language))
            for some in lists
            for one in codes.choices(some)
            if some != "country" or one.group == "ICGLR"
        }
        return found | ({NOT_ASSESSED: self.tr("Not assessed")} if name == "inclusion" else {})

    def _whole(self) -> dict[str, str]:
        return {
            "kind": self.tr("All types"), "legal_force": self.tr("Any legal force"),
            "actor": self.tr("Public or private"), "mineral": self.tr("All minerals"),
            "place": self.tr("All places"), "status": self.tr("Any status"), "inclusion": self.tr("Any inclusion"),
        }  # fmt: skip
