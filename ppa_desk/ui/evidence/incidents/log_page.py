"""Logging a report by keyboard: what is needed first, then what is known. The new record opens."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import Refused
from ppa_desk.services.evidence.incidents.log import NEEDED, proposed
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.telling import Telling
from ppa_desk.ui.fields.box import FieldBox, make_input
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.parts import Card, Head, Notice, Page, PrimaryButton, QuietButton, hint, plain_label

FURTHER = (
    "territory", "locality", "site_id", "severity", "subcategory", "mineral", "actor", "channel", "language",
    "received_on", "account",
)  # fmt: skip


class LogPage(Page):
    """A report on its way in. `left` tells that it is kept, or not wanted."""

    left = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._telling = tools, Telling(tools)
        self.boxes: dict[str, FieldBox] = {}
        self.body.setContentsMargins(EDGE, EDGE - INSIDE, EDGE, BETWEEN)
        self._make_head()
        first, then = Card(self.tr("What every report has")), Card(self.tr("What else is known"))
        self._fields(first, NEEDED, 3)
        self.told = plain_label("", "secondary")
        first.add(self.told)
        self._fields(then, FURTHER, 3)
        then.add(plain_label(self.tr("Names of people do not belong here: who reported it is sealed apart."), "small"))
        self.add(self.head, self.notice, first, then)
        self.body.addStretch(1)
        self._show(date.today())
        self.setFocusProxy(self.boxes["category"].entry.edit)

    def _make_head(self) -> None:
        self.head = Head(self.tr("Log a report"))
        self.head.title.setReadOnly(True)
        back = self.head.act(QuietButton(self.tr("Back")))
        hint(back, self.tr("Nothing is kept"), self.tr("Esc"))
        back.clicked.connect(self.left)
        self.again = self.head.act(QuietButton(self.tr("Keep, and log another")))
        self.again.clicked.connect(self.keep_and_go_on)
        self.keep_button = self.head.act(PrimaryButton(self.tr("Keep the report")))
        hint(self.keep_button, self.tr("Keep the report, and open it"), self.tr("Ctrl+Enter"))
        self.keep_button.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep)
        self.notice = Notice()
        self.notice.hide()

    def _fields(self, card: Card, names: tuple[str, ...], across: int) -> None:
        offers = Offers(self._tools.desk.records, self._tools.codes)
        specs = {spec.name: spec for spec in self._tools.desk.records.specs("incident")}
        blank = Kept("incident", 0, 0, {name: spec.default for name, spec in specs.items()})
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(12)
        at = 0
        for name in names:
            entry = make_input(blank, specs[name], offers)
            if isinstance(entry, Picker):
                entry.takes_first = True
            box = FieldBox("incident", specs[name], entry)
            box.typed.connect(self._typed)
            wide = across if box.is_wide else 1
            at = at if wide == 1 else -(-at // across) * across
            grid.addWidget(box, at // across, at % across, 1, wide)
            at += wide
            self.boxes[name] = box
        for column in range(across):
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)

    # --- what is typed

    def values(self) -> dict[str, Any]:
        """Return what the fields hold, without the empty ones."""
        held = {name: box.entry.value() for name, box in self.boxes.items()}
        return {name: value for name, value in held.items() if value not in (None, "")}

    def _typed(self, name: str, _value: object) -> None:
        self.boxes[name].accept()
        held = self.values()
        told = []
        if risk := proposed(held):
            risk = self._telling.coded("annex_ii", risk)
            told.append(self.tr("Usual risk of Annex II: {risk}.").format(risk=risk))
        if isinstance(held.get("happened_on"), date) and held.get("category"):
            twins = self._tools.desk.evidence.duplicates.like(held)
            if twins:
                keys = ", ".join(one.key for one in twins[:3])
                told.append(self.tr("May be the same as {keys}: near in place and time.").format(keys=keys))
        self.told.setText(" ".join(told))

    def keep(self) -> None:
        """Keep the report, and open it."""
        if (number := self._keep()) is not None:
            self.left.emit()
            self._tools.go("incident", number)

    def keep_and_go_on(self) -> None:
        """Keep the report, and begin the next: channel and language are likely the same."""
        number = self._keep()
        if number is None:
            return
        row = self._tools.desk.evidence.incidents.get(number)
        channel, language = (self.boxes[name].entry.value() for name in ("channel", "language"))
        self._show(date.today())
        for name, value in (("channel", channel), ("language", language)):
            self.boxes[name].entry.show_value(value)
        self.notice.say(self.tr("Kept as {key}.").format(key=row.key if row else ""), "good")
        self.boxes["category"].entry.edit.setFocus()

    def _keep(self) -> int | None:
        for box in self.boxes.values():
            if isinstance(box.entry, Picker):
                box.entry.settle()
        try:
            return self._tools.desk.evidence.log.report(self.values())
        except Refused as why:
            self._refuse(str(why.values.get("field", "")), why)
        except DeskError as why:
            self._refuse(why.code.removeprefix("incident.needs_"), why)
        return None

    def _refuse(self, name: str, why: DeskError) -> None:
        if (box := self.boxes.get(name)) is not None:
            box.refuse(words.explained(why))
            box.entry.edit.setFocus()
        else:
            self.notice.say(words.explained(why), "bad")

    def _show(self, today: date) -> None:
        for box in self.boxes.values():
            box.entry.show_value(None)
            box.accept()
        self.boxes["received_on"].entry.show_value(today)
        self.told.setText("")
