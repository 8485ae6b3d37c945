"""A framework as open aid data: who reports it, what was found, what stays out, and the file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.results.findings_card import FindingsCard, Item
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, empty, plain_label
from ppa_desk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:  # what makes the file is loaded when the tab is opened
    from ppa_desk.exchange.results.iati.checks import Finding
    from ppa_desk.exchange.results.iati.choosing import Left
    from ppa_desk.exchange.results.iati.giving import Outgoing

FIELDS = ("visibility", "identifier", "reporting_ref", "reporting_type", "countries", "sectors", "aid_type")
SHOWN = 12
"""How many records that stay out are named."""
WATCHED = frozenset((
    "framework", "tier", "result", "result_grant", "indicator", "baseline", "indicator_target", "indicator_value",
    "value_cell", "mapping", "grant_record", "organisation", "payment", "agreement", "tranche", "fund", "funding",
    "contribution", "alliance", "person",
))  # fmt: skip


class OpenDataTab(QWidget):
    """What goes out of a framework as IATI data, after everything in the way was told at once."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self._stale = True
        self.notice = Notice()
        self.notice.hide()
        self.editor = RecordEditor(
            tools.desk.records, tools.desk.codes, "framework", framework, FIELDS, read_only=tools.desk.store.read_only
        )
        identity = Card(self.tr("What the file says of it"))
        identity.add(self.editor)
        self.findings = FindingsCard(self.tr("What to look at before you publish"))
        self.left = Card(self.tr("What stays out"))
        self.left.hide()
        self.show_button = QuietButton(self.tr("Let everyone see them"))
        self.show_button.clicked.connect(self.make_visible)
        self._hidden: list[int] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.notice, self._file(), self.findings, identity, self.left):
            column.addWidget(card)
        tools.bell.rang.connect(self._changed)

    def _file(self) -> Card:
        card = Card(self.tr("Open aid data (IATI 2.03)"))
        self.count = plain_label(self.tr("Looking…"), "secondary")
        self.save_button = PrimaryButton(self.tr("Save file…"))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.count, 1)
        row.addWidget(self.save_button)
        card.body.addLayout(row)
        return card

    # --- looking

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.look()

    def look(self) -> None:
        """Look at what would go out, beside the window."""
        from ppa_desk.exchange.results.iati import giving

        self._stale = False
        desk, framework = self._tools.desk, self._framework
        today = datetime.now(UTC).date()
        self._tools.tasks.run(lambda _task: giving.outgoing(desk, framework, today), self._show, self._failed)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self._stale = True
            if "framework" in kinds:
                self.editor.refresh()
            if self.isVisible():
                self.look()

    def _show(self, out: "Outgoing") -> None:
        if out.ready:
            grants = self.tr("%n grant(s)", "", out.grants)
            told = self.tr("The framework, {grants} and {indicators} go out. Nothing is sent by itself.")
            indicators = QCoreApplication.translate("FrameworkPage", "%n indicator(s)", "", out.indicators)
            self.count.setText(told.format(grants=grants, indicators=indicators))
        else:
            self.count.setText(self.tr("No valid file can be made yet: see what is marked “Before publishing” below."))
        self.save_button.setEnabled(out.ready)
        self.findings.tell([self._item(one) for one in out.findings], self.tr("Nothing: every rule is kept."))
        self._show_left(out.left)

    def _item(self, one: "Finding") -> Item:
        told = dict(one.values)
        field = str(told.get("field", ""))
        if field:
            told["field"] = words.field(one.record[0], field)
        word, role = _weights()[one.weight.value]
        show = None if one.record[0] == "alliance" else partial(self._go, one.record, field)
        return Item(one.key, word, role, words.notice(one.code, told), show)

    def _go(self, record: tuple[str, int], field: str) -> None:
        """Lead to what mends it: a field of this page, the framework's other fields, or another record."""
        if record != ("framework", self._framework):
            self._tools.go(*record)
        elif (box := self.editor.boxes.get(field or "identifier")) is not None and field != "title_en":
            box.setFocus()
        elif (tabs := _tabs_of(self)) is not None:
            tabs.open("settings")

    def _show_left(self, left: Sequence["Left"]) -> None:
        self.show_button.setParent(None)
        empty(self.left.body)
        for one in left[:SHOWN]:
            missing = ", ".join(words.field(one.kind, name) for name in one.missing)
            self.left.add(plain_label(words.notice(one.code, {"title": one.title, "missing": missing})))
        if len(left) > SHOWN:
            self.left.add(plain_label(self.tr("… and %n more", "", len(left) - SHOWN), "secondary"))
        self._hidden = [one.record for one in left if (one.kind, one.why) == ("indicator", "not_public")]
        if self._hidden and not self._tools.desk.store.read_only:
            row = QHBoxLayout()
            row.addWidget(self.show_button)
            row.addStretch(1)
            self.left.body.addLayout(row)
        self.left.setVisible(bool(left))

    def make_visible(self) -> None:
        """Mark the indicators that stay out as visible to everyone; Ctrl+Z takes it back."""
        self._tools.desk.results.publishing.show(self._framework, self._hidden)
        self._tools.say(self.tr("The indicators are visible to everyone now. Ctrl+Z takes it back."))

    # --- saving

    def save(self) -> None:
        """Save the file."""
        from ppa_desk.exchange.results.iati import giving

        path = self._tools.ask.save_as(self.tr("Save the IATI file"), "iati.xml", "*.xml")
        if path is None:
            return
        desk, framework, now = self._tools.desk, self._framework, datetime.now(UTC)

        def write(_task: Task) -> str:
            pdf.save(path, giving.made(desk, giving.outgoing(desk, framework, now.date()), now))
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}. Nothing is sent by itself.").format(name=name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")


def _tabs_of(widget: QWidget) -> Tabs | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, Tabs):
        above = above.parentWidget()
    return above


def _weights() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "critical": (translate("GiveOut", "Before publishing"), "bad"),
        "accuracy": (translate("GiveOut", "Likely wrong"), "attention"),
        "usefulness": (translate("GiveOut", "More useful"), ""),
    }
