"""The exchange rates of the workspace: entered by hand, each with its day and source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox, make_input
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, Page, QuietButton, plain_label, show_if

NAMES = ("currency", "into", "rate", "rate_on", "source")


class RatesTab(Page):
    """The rates payments are counted by."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._tools = tools
        card = Card(words.kind("exchange_rate", many=True))
        told = self.tr(
            "A payment in another currency is offered the latest rate that is not later than its day, and keeps it. "
            "Nothing is fetched or worked out: enter what a bank published."
        )
        self.form = RateForm(tools)
        self.rows = ChildList(tools, "exchange_rate", {}, NAMES, line=self._line)
        show_if(self.rows.adder, False)
        show_if(self.form, not tools.desk.store.read_only)
        card.add(plain_label(told, "secondary"), self.form, self.rows)
        self.add(card)
        self.body.addStretch(1)

    def _line(self, kept: Kept) -> Line:
        rate = f"1 {kept.values['currency'] or '?'} = {kept.values['rate']} {kept.values['into'] or '?'}"
        return Line(rate, kept.values["source"], words.day(kept.values["rate_on"]))


class RateForm(QWidget):
    """A line in which a new rate is typed."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.boxes: dict[str, FieldBox] = {}
        known = {field.name: field for field in fields("exchange_rate")}
        blank = Kept("exchange_rate", 0, 0, {name: field.default for name, field in known.items()})
        offers = Offers(tools.desk.records, tools.codes)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for name in NAMES:
            box = self.boxes[name] = FieldBox("exchange_rate", known[name], make_input(blank, known[name], offers))
            box.entry.show_value(blank.values[name])
            row.addWidget(box, 1)
        self.go = QuietButton(self.tr("Add the rate"))
        self.go.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)

    def add(self) -> None:
        """Add the rate that was typed."""
        values = {name: box.entry.value() for name, box in self.boxes.items()}
        if not values["rate_on"] or not values["currency"] or not values["into"]:
            told = self.tr("A rate needs both currencies and its day. Nothing was added: fill them in.")
            self.notice.say(told, "bad")
            return
        try:
            self._tools.desk.records.add("exchange_rate", values)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        for name in ("rate", "rate_on"):
            self.boxes[name].entry.show_value(None)
