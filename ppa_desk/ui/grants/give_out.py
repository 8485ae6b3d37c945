"""Giving grants out: as open data after the checks, with what is left out and why, and as a plain list."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.exchange.grants import giving
from ppa_desk.exchange.grants.checks import Finding, Weight
from ppa_desk.exchange.grants.outgoing import Left, Outgoing, outgoing
from ppa_desk.exchange.grants.standard import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, plain_label

SHOWN = 12
"""How many grants that are left out are named."""
Looked = tuple[Outgoing, list[Finding], int]


class GiveOut(QWidget):
    """The formats grants go out in, and what to look at before."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.prefix = QLineEdit()
        self.prefix.setPlaceholderText("360G-…")
        self.prefix.setAccessibleName(self.tr("Publisher’s prefix"))
        self.prefix.setMaximumWidth(220)
        self.prefix.editingFinished.connect(self._again)
        self._told, self._stale = "", True
        self.buttons: dict[str, QuietButton] = {}
        self.open_card, self.list_card = self._open_data(), self._plain()
        self.findings = Card(self.tr("What to look at before you publish"))
        self.left = Card(self.tr("What is left out"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.notice, self.open_card, self.list_card, self.findings, self.left):
            column.addWidget(card)
        self.findings.hide()
        self.left.hide()
        tools.bell.rang.connect(self._changed)

    def _open_data(self) -> Card:
        card = Card(self.tr("Open data (360Giving)"))
        self.count = plain_label("", "secondary")
        card.add(self.count)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(self.tr("Publisher’s prefix"), wrap=False))
        row.addWidget(self.prefix)
        row.addStretch(1)
        card.body.addLayout(row)
        card.add(
            self._row("360giving-json", self.tr("JSON"), self.tr("For registries and programs")),
            self._row("360giving-xlsx", self.tr("Spreadsheet"), self.tr("The standard’s columns, one grant a row")),
        )
        return card

    def _plain(self) -> Card:
        card = Card(self.tr("For your own use"))
        about = self.tr("Every grant, also those not yet awarded; changed in Excel, it can be taken in again")
        card.add(self._row("xlsx", self.tr("List (Excel)"), about))
        return card

    def _row(self, format_: str, title: str, about: str) -> QWidget:
        whole, told = QWidget(), QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(plain_label(title, "strong"))
        told.addWidget(plain_label(about, "small"))
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(told, 1)
        button = self.buttons[format_] = QuietButton(self.tr("Save…"))
        button.setAccessibleName(f"{self.tr('Save…')} {title}")
        button.clicked.connect(partial(self.save, format_))
        row.addWidget(button)
        return whole

    # --- looking

    def look(self) -> None:
        """Look at what would go out, beside the window."""
        desk, prefix, self._stale = self._tools.desk, self.prefix.text(), False

        def work(_task: Task) -> Looked:
            out = outgoing(desk, prefix, words.language())
            return out, giving.findings(out, datetime.now(UTC).date()), desk.grants.register.listing.count()

        self._tools.tasks.run(work, self._show, self._failed)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"grant_record", "grant_party", "organisation", "grant_call", "payment"}:
            self._stale = True
            if self.isVisible():
                self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.look()

    def _again(self) -> None:
        if self.prefix.text() != self._told:
            self.look()

    def _show(self, looked: Looked) -> None:
        out, findings, every = looked
        if not self.prefix.hasFocus() or not self.prefix.text():
            self.prefix.setText(out.prefix)
        self._told = self.prefix.text()
        self.count.setText(self.tr("%n grant(s) can be given out.", "", len(out.records)))
        for name in ("360giving-json", "360giving-xlsx"):
            self.buttons[name].setEnabled(bool(out.records))
        self.buttons["xlsx"].setEnabled(bool(every))
        empty(self.findings.body)
        if out.records and not out.prefix:
            self.findings.add(_line(_chip(Weight.ACCURACY), words.notice("grants.no_prefix", {})))
        for one in findings:
            self.findings.add(_line(_chip(one.weight), words.notice(one.code, one.values)))
        if out.records and out.prefix and not findings:
            self.findings.add(plain_label(self.tr("Nothing: all 36 checks passed."), "secondary"))
        self.findings.setVisible(bool(out.records))
        self._show_left(out.left)

    def _show_left(self, left: Sequence[Left]) -> None:
        empty(self.left.body)
        for one in left[:SHOWN]:
            missing = ", ".join(title_of((name,)) for name in one.missing)
            told = {"title": one.title, "key": one.key, "missing": missing}
            self.left.add(plain_label(words.notice(f"grants.left_{one.why}", told)))
        if len(left) > SHOWN:
            self.left.add(plain_label(self.tr("… and %n more", "", len(left) - SHOWN), "secondary"))
        self.left.setVisible(bool(left))

    # --- saving

    def save(self, format_: str) -> None:
        """Save a file in that format."""
        ending = ".json" if format_ == "360giving-json" else ".xlsx"
        name = ("grants" if format_ == "xlsx" else "360giving") + ending
        path = self._tools.ask.save_as(self.tr("Save the grants"), name, f"*{ending}")
        if path is None:
            return
        desk, prefix = self._tools.desk, self.prefix.text()

        def write(_task: Task) -> str:
            made = giving.made(desk, format_, datetime.now(UTC), prefix, words.language())
            pdf.save(path, made.data)
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}. Nothing is sent by itself.").format(name=name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")


def _chip(weight: Weight) -> Chip:
    told = {
        Weight.CRITICAL: QCoreApplication.translate("GiveOut", "Before publishing"),
        Weight.ACCURACY: QCoreApplication.translate("GiveOut", "Likely wrong"),
        Weight.USEFULNESS: QCoreApplication.translate("GiveOut", "More useful"),
    }
    roles = {Weight.CRITICAL: "bad", Weight.ACCURACY: "attention", Weight.USEFULNESS: ""}
    return Chip(told[weight], roles[weight])


def _line(chip: Chip, told: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    chip.setMinimumWidth(130)
    row.addWidget(chip)
    row.addWidget(plain_label(told), 1)
    return whole
