"""All work groups at a glance: what is empty, what ends, who waits, what to check."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.groups.overview import Glance
from ppa_desk.services.groups.telling import Told
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups import saying
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, EmptyState, Page, empty, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo

WATCHED = frozenset({"work_group", "seat", "term", "interest", "group_balance", "person", "organisation"})


class GroupsStart(Page):
    """Every group with what asks for attention in it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        tools.bell.rang.connect(self._rang)
        self._tell()

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self._tell()

    def _tell(self) -> None:
        empty(self.body)
        groups = self._tools.desk.groups
        found, told = groups.glances(date.today()), saying.told(self._tools)
        if not found:
            self.add(EmptyState(self.tr("Here stand the alliance’s work groups. Begin with “New group” at the left.")))
            return
        self.add(plain_label(self.tr("Work groups"), "title"))
        standing = [one for one in found if not one.former]
        former = [one for one in found if one.former]
        for title, some in ((self.tr("Today"), standing), (self.tr("Former groups"), former)):
            if some:
                self.add(self._card(title, some, told))
        self.body.addStretch(1)

    def _card(self, title: str, found: list[Glance], told: Told) -> Card:
        card = Card(title)
        for one in found:
            card.add(self._row(one, told))
        return card

    def _row(self, one: Glance, told: Told) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, TIGHT, 0, INSIDE)
        column.setSpacing(TIGHT)
        names = {"name_en": one.name_en, "name_fr": one.name_fr, "acronym": one.acronym}
        name = title_of("work_group", names, words.language())
        column.addWidget(ShortGo(self._tools, "work_group", one.id, name or words.kind("work_group")))
        parts = [told.number("count.seats", one.seats)] if one.seats else []
        if one.others:
            without = self.tr("%n without a seat", "", one.others)
            parts.append(without if one.seats else self.tr("%n taking part", "", one.others))
        if not parts:
            parts.append(self.tr("nobody entered"))
        if one.quiet:
            parts.append(self.tr("nothing asks for attention"))
        below = plain_label(" · ".join(parts), "small")
        below.setContentsMargins(5, 0, 0, 0)
        column.addWidget(below)
        if not one.quiet or one.held:
            chips = self._chips(one, told)
            chips.setContentsMargins(5, 0, 0, 0)
            column.addWidget(chips)
        return whole

    def _chips(self, one: Glance, told: Told) -> QWidget:
        row = FlowRow()
        if one.held:
            row.add(Chip(told.number("count.held", one.held), "good"))
        for name, n in (("vacant", one.vacant), ("unknown", one.unknown)):
            if n:
                row.add(Chip(told.number(f"count.{name}", n), "attention"))
        if one.ending:
            row.add(Chip(self.tr("%n term(s) end soon", "", len(one.ending)), "attention"))
        if one.unbalanced:
            row.add(Chip(self.tr("balance not as the rule asks"), "attention"))
        if one.waiting:
            row.add(Chip(self.tr("%n interest(s) waiting", "", one.waiting), "" if not one.old else "attention"))
        if one.old:
            row.add(Chip(self.tr("%n older than the group allows", "", one.old), "attention"))
        if one.wrong:
            row.add(Chip(self.tr("%n to check", "", one.wrong), "bad"))
        return row
