"""The page of a fund: what it is for, what came in, what grants take from it, and what is left."""

from contextlib import suppress

from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.model.money import told
from ppa_desk.services.grants.funds import FundSum
from ppa_desk.services.records import Gone, Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import GoButton, RecordPage, part_card
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, plain_label, show_if

WHAT = ("name_en", "name_fr", "organisation_id", "currency", "amount", "pooled", "since", "until")
PURPOSE = ("themes", "countries", "restriction", "notes")
WATCHED = frozenset({"fund", "contribution", "funding", "grant_record", "grant_stage", "payment", "exchange_rate"})


class FundPage(RecordPage):
    """A fund."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "fund", record, parent)
        self.commitments = CommitmentsCard(tools, record)
        self.add(
            self.fields_card(WHAT, self.tr("What it is")),
            self.commitments,
            part_card(
                tools,
                words.kind("contribution", many=True),
                "contribution",
                {"fund_id": record},
                line=self._contribution,
                empty=self.tr("Who paid into it stands here. A pool without an amount of its own has their sum."),
                names=("organisation_id", "amount", "received_on"),
            ),
            self.fields_card(PURPOSE, self.tr("What it may be used for")),
        )
        self.body.addStretch(1)
        self.show_kept()

    def chips(self, kept: Kept) -> list[Chip]:
        """Return what is left, of how much, and until when it may be used."""
        found, language = self.tools.desk.grants.funds.sum(self.record), words.language()
        chips = [Chip(self.tr("Pooled fund"), "accent")] if kept.values["pooled"] else []
        if found.available is not None:
            text = self.tr("{amount} left").format(amount=told(found.available, found.currency, language))
            chips.append(Chip(text, "bad" if found.available < 0 else "good"))
        if found.given is not None:
            chips.append(Chip(self.tr("of {amount}").format(amount=told(found.given, found.currency, language))))
        if kept.values["until"]:
            chips.append(Chip(self.tr("until {day}").format(day=words.day(kept.values["until"]))))
        return chips

    def changed(self, kinds: frozenset[str]) -> None:
        """What is left may be another sum now."""
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self.show_kept()
                self.commitments.show_all()

    def _contribution(self, kept: Kept) -> Line:
        number = kept.values["organisation_id"]
        names = self.tools.desk.records.titles("organisation", [number]) if number else {}
        currency = self.kept.values["currency"]
        amount = told(kept.values["amount"], currency, words.language())
        return Line(names.get(number) or self.tr("(nobody chosen)"), words.day(kept.values["received_on"]), amount)


class CommitmentsCard(Card):
    """What grants take from a fund, and what was paid of it."""

    def __init__(self, tools: Tools, fund: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("What grants take from it"))
        self.title.show()
        self._tools, self._fund = tools, fund
        self.notice = Notice()
        self._rows = QWidget()
        self.add(self.notice, self._rows)
        self.show_all()

    def show_all(self) -> None:
        """Show the grants as they are now."""
        language = words.language()
        found = self._tools.desk.grants.funds.sum(self._fund, language=language)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        for at, one in enumerate(found.commitments):
            grid.addWidget(GoButton(self._tools, "grant_record", one.grant, one.title), at, 0)
            grid.addWidget(plain_label(told(one.amount, one.currency, language), "strong", wrap=False), at, 1)
            paid = self.tr("paid: {amount}").format(amount=told(one.paid, one.currency, language))
            grid.addWidget(plain_label(paid, "secondary", wrap=False), at, 2)
        if not found.commitments:
            grid.addWidget(plain_label(self.tr("No grant is paid from it yet."), "secondary"), 0, 0)
        before, self._rows = self._rows, whole
        self.body.replaceWidget(before, whole)
        before.hide()
        before.deleteLater()
        self.notice.say(self._lacking(found), "attention")
        show_if(self.notice, bool(self.notice.label.text()))

    def _lacking(self, found: FundSum) -> str:
        if found.unknown:
            currencies = ", ".join(sorted({one.currency for one in found.unknown}))
            told_by = self.tr("What is left cannot be told: no rate is entered between {currency} and {others}.")
            return told_by.format(currency=found.currency, others=currencies)
        if found.available is not None and found.available < 0:
            amount = told(-found.available, found.currency, words.language())
            return self.tr("Grants take {amount} more than it has.").format(amount=amount)
        return ""
