"""Reports that may tell of the same as this one, each beside it field by field. Whatever is decided, both are kept."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.incidents.duplicates import Twin
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import shown
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, plain_label

COMPARED = ("title", "status", "category", "subcategory", "severity", "happened_on", "received_on", "province",
            "territory", "locality", "site_id", "mineral", "actor", "channel", "account")  # fmt: skip
MOST = 10


class DuplicatesTab(QWidget):
    """What one incident may repeat, or be repeated by."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._incident = tools, incident
        self.notice = Notice()
        self.notice.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addLayout(self._cards)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def show_kept(self) -> None:
        """Look anew for reports near this one."""
        empty(self._cards)
        kept = self._tools.desk.records.where("incident", id=self._incident)
        if not kept:
            return
        links = [(number, key, self.tr("A duplicate of this one: {key}"))
                 for number, key in self._tools.desk.evidence.duplicates.repeated_by(self._incident)]  # fmt: skip
        if original := kept[0].values["duplicate_of_id"]:
            row = self._tools.desk.evidence.incidents.get(original)
            links.append((original, row.key if row else "", self.tr("This is a duplicate of {key}")))
        if links:
            card = Card(self.tr("Marked as one"))
            for number, key, told in links:
                card.add(GoButton(self._tools, "incident", number, told.format(key=key)))
            self._cards.addWidget(card)
        self.twins = self._tools.desk.evidence.duplicates.of(self._incident)
        for twin in self.twins[:MOST]:
            self._cards.addWidget(self._pair(twin, kept[0].values))
        if not self.twins:
            days = self._tools.desk.evidence.rules.number("near_days")
            card = Card(self.tr("Nothing near"))
            told = self.tr("No other report of this category at the same site or place within %n day(s).", "", days)
            card.add(plain_label(told, "secondary"))
            self._cards.addWidget(card)

    def _pair(self, twin: Twin, mine: Mapping[str, Any]) -> Card:
        card = Card(self.tr("Perhaps the same as {key}").format(key=twin.key))
        why = self.tr("Same site") if twin.same_site else self.tr("Same place")
        row = FlowRow()
        row.add(Chip(why, "accent"))
        row.add(Chip(self.tr("%n day(s) apart", "", twin.days)))
        card.add(row)
        other = self._tools.desk.records.get("incident", twin.id).values
        card.body.addLayout(self._beside(mine, other))
        foot = FlowRow()
        foot.add(GoButton(self._tools, "incident", twin.id, self.tr("Open {key}").format(key=twin.key)))
        if not self._tools.desk.store.read_only:
            for told, repeated, original in (
                (self.tr("This one repeats {key}"), self._incident, twin.id),
                (self.tr("{key} repeats this one"), twin.id, self._incident),
            ):
                button = QuietButton(told.format(key=twin.key))
                button.clicked.connect(partial(self.mark, repeated, original))
                foot.add(button)
        card.add(foot)
        return card

    def _beside(self, mine: Mapping[str, Any], other: Mapping[str, Any]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE // 2)
        for at, share in ((0, 2), (1, 3), (2, 3)):
            grid.setColumnStretch(at, share)
        grid.addWidget(plain_label(mine["key"], "strong"), 0, 1)
        grid.addWidget(plain_label(other["key"], "strong"), 0, 2)
        desk = self._tools.desk
        specs = {spec.name: spec for spec in desk.records.specs("incident")}
        for name in COMPARED:
            told = [shown(desk.records, desk.codes, "incident", specs[name], one[name]) for one in (mine, other)]
            if not any(told):
                continue
            at = grid.rowCount()
            grid.addWidget(plain_label(words.field("incident", name), "small"), at, 0)
            for column, text in enumerate(told, 1):
                kind = "" if told[0] == told[1] else "strong"
                grid.addWidget(plain_label(text or "—", kind), at, column)
        return grid

    def mark(self, repeated: int, original: int) -> None:
        """Mark a report as a duplicate of another."""
        try:
            self._tools.desk.evidence.moving.move(repeated, "duplicate", original=original)
        except DeskError as why:
            self.notice.say(words.explained(why), "bad")
            return
        self.notice.hide()

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {"incident", "evidence_rule"}:
            self.show_kept()
