"""Honest reach of an indicator: what grants report together, how many once nobody counts twice, and the register."""

from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.services.records import Gone, Kept
from ppa_desk.services.results.overlaps import Reach
from ppa_desk.services.results.reach import Meeting
from ppa_desk.services.results.rollup import Window
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, empty, plain_label, show_if
from ppa_desk.ui.words import dates_language

NAMES = ("grant_record_id", "other_id", "since", "until", "place", "method", "people", "why", "by")
WATCHED = frozenset({"overlap", "indicator_value", "indicator", "mapping", "grant_record"})


class ReachCard(Card):
    """Gross, net, each step, what nobody said yet, and the register of people counted twice."""

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People counted twice"), self.tr("Approved values until today"), parent)
        self._tools, self._indicator = tools, indicator
        self.chips = QWidget()
        self._flow = Flow(self.chips)
        self.gross, self.net, self.off = Chip(""), Chip(""), Chip("")
        for chip in (self.gross, self.net, self.off):
            self._flow.addWidget(chip)
        self.footnote = plain_label("", "secondary")
        self.steps, self.unsaid = QVBoxLayout(), QVBoxLayout()
        for column in (self.steps, self.unsaid):
            column.setSpacing(TIGHT)
        self.notice = Notice()
        self.notice.hide()
        self.add(self.chips, self.footnote)
        self.body.addLayout(self.steps)
        self.body.addLayout(self.unsaid)
        self.add(self.notice)
        self.list = ChildList(
            tools, "overlap", {"indicator_id": indicator}, NAMES, line=self._line,
            empty=self.tr("Nobody is said to be counted twice. Add two grants that reached the same people."),
        )  # fmt: skip
        self.add(self.list)
        tools.bell.rang.connect(self._changed)
        self.show_reach()

    def show_reach(self) -> None:
        """Work it out and show it."""
        reaches = self._tools.desk.results.reach
        counts = reaches.counts(self._indicator)
        show_if(self, counts)
        if not counts:
            return
        window = Window(date.today())
        found = reaches.of(self._indicator, window)
        self._show_sum(found)
        empty(self.steps)
        for sentence in reaches.steps(found, dates_language()):
            self.steps.addWidget(plain_label(sentence, "small"))
        empty(self.unsaid)
        for one in reaches.unsaid(self._indicator, window)[:6]:
            self.unsaid.addWidget(self._warning(one))

    def _show_sum(self, found: Reach) -> None:
        told = {
            name: quantity.told(quantity.exact(1) * number, words.language())
            for name, number in (("gross", found.gross), ("net", found.net), ("off", found.gross - found.net))
        }
        self.gross.show_fact(self.tr("reported by grants: {n}").format(n=told["gross"]))
        self.net.show_fact(self.tr("nobody twice: {n}").format(n=told["net"]), "accent")
        self.off.show_fact(self.tr("taken off: {n}").format(n=told["off"]), "attention")
        show_if(self.off, found.gross != found.net)
        self.footnote.setText(self._tools.desk.results.reach.footnote(found, dates_language()))
        show_if(self.footnote, bool(self.footnote.text()))

    def _warning(self, one: Meeting) -> QWidget:
        """Two grants in one place and period, with the way to say something of them."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        titles = self._tools.desk.records.titles("grant_record", [one.grant, one.other], words.language())
        places = self._places(one)
        said = self.tr("“{grant}” and “{other}” both report {places}, {since} – {until}: is anybody counted twice?")
        ends = {"since": words.day(one.period.since), "until": words.day(one.period.until), "places": places}
        label = plain_label(said.format(grant=titles.get(one.grant, ""), other=titles.get(one.other, ""), **ends))
        label.setProperty("role", "attention")
        row.addWidget(label, 1)
        if not self._tools.desk.store.read_only:
            enter = LinkButton(self.tr("Say how many"))
            enter.clicked.connect(partial(self.enter, one))
            row.addWidget(enter)
        return whole

    def _places(self, one: Meeting) -> str:
        return ", ".join(self._tools.codes.label("province", code, words.language()) for code in one.places)

    def enter(self, one: Meeting) -> None:
        """Begin an entry of the register for two grants in one place and period."""
        values = {
            "indicator_id": self._indicator, "grant_record_id": one.grant, "other_id": one.other,
            "since": one.period.since, "until": one.period.until, "place": self._places(one),
            "by": self._tools.desk.store.who,
        }  # fmt: skip
        try:
            kept = self._tools.desk.records.add("overlap", values)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.list.show_part(kept.id)

    def _line(self, kept: Kept) -> Line:
        values = kept.values
        numbers = [values["grant_record_id"], values["other_id"]]
        titles = self._tools.desk.records.titles("grant_record", [one for one in numbers if one], words.language())
        people = quantity.plain(values["people"], words.language())
        return Line(
            " · ".join(titles.get(one, "") for one in numbers), words.choice("method", values["method"]), people
        )

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.show_reach()
