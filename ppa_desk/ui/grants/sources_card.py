"""Where the money of a grant comes from: funds by amount or share, whether they add up, who has paid what."""

from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.model.money import told
from ppa_desk.services.codes import Codes
from ppa_desk.services.grants.funds import Source, Sources
from ppa_desk.services.grants.sourcing import Doubt
from ppa_desk.services.records import Gone, Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card, Notice, restyle

WATCHED = frozenset({"grant_record", "funding", "fund", "payment"})


class SourcesCard(Card):
    """The sources of a grant's money."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Where it comes from"))
        self.title.show()
        self._tools, self._grant = tools, grant
        self._told = tools.desk.grants.funds.sources(grant, words.language())
        self.sum = Notice()
        self.rows = ChildList(
            tools,
            "funding",
            {"grant_record_id": grant},
            ("fund_id", "amount", "share"),
            line=self._line,
            empty=self.tr("No fund pays for it yet. Choose one below; an amount or a share says how much."),
            below=self._below,
        )
        self.add(self.sum, self.rows)
        tools.bell.rang.connect(self._changed)
        self.show_sum()

    def show_sum(self) -> None:
        """Tell whether the sources add up, and what speaks against one of them."""
        self._told = self._tools.desk.grants.funds.sources(self._grant, words.language())
        currency = self._tools.desk.grants.register.get(self._grant)["currency"]
        lines = [self._sum(currency)]
        for source in self._told.rows:
            lines += doubted(self._tools.codes, source.fund, source.doubts)
        self.sum.say("\n".join(line for line in lines if line))
        good = self._told.left == 0 and len(lines) == 1
        restyle(self.sum, "role", "good" if good else "attention")

    def _sum(self, currency: str) -> str:
        left, whole = self._told.left, self._told.whole
        if left is None:
            return self.tr("Nothing is approved yet, so there is nothing to fund.")
        amount = told(abs(left), currency, words.language())
        if left > 0:
            return self.tr("{amount} has no source yet.").format(amount=amount)
        if left < 0:
            return self.tr("The sources give {amount} too much.").format(amount=amount)
        return self.tr("The sources come to {amount}.").format(amount=told(whole, currency, words.language()))

    def _source(self, number: int) -> Source | None:
        return next((one for one in self._told.rows if one.kept.id == number), None)

    def _line(self, kept: Kept) -> Line:
        self._told = self._told if self._source(kept.id) else self._again()
        source = self._source(kept.id)
        currency = self._tools.desk.grants.register.get(self._grant)["currency"]
        if source is None:
            return Line("")
        amount = told(source.amount, currency, words.language())
        paid = told(source.paid, currency, words.language())
        below = self.tr("paid so far: {amount}").format(amount=paid)
        share = kept.values["share"] if kept.values["amount"] is None else ""
        below = " · ".join(part for part in (share, below) if part)
        mark = amount or self.tr("no amount")
        return Line(source.fund, below, mark, "attention" if source.doubts or not amount else "")

    def _again(self) -> Sources:
        return self._tools.desk.grants.funds.sources(self._grant, words.language())

    def _below(self, kept: Kept) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(GoButton(self._tools, "fund", kept.values["fund_id"], self.tr("Open the fund")))
        return whole

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.show_sum()
                self.rows.model.reload()


def doubted(codes: Codes, fund: str, doubts: Iterable[Doubt]) -> list[str]:
    """Return what speaks against a fund, in sentences."""
    lists = {"theme": "grant_theme", "theme_unknown": "grant_theme"}
    found = []
    for doubt in doubts:
        name = lists.get(doubt.why, "country")
        labels = ", ".join(codes.label(name, code, words.language()) for code in doubt.codes)
        found.append(words.notice(f"fund.{doubt.why}", {"fund": fund, "codes": labels}))
    return found
