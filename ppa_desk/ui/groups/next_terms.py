"""The next terms of several holders, chosen by ticks, seen first, entered in one step."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.groups.seating import Coming
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups import saying
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Check, Notice, Page, PrimaryButton, QuietButton, plain_label, show_if

TICK = 29
"""Pixels from the edge to the words of a tick."""


class NextTerms(Page):
    """Who sits with a term that ends, a tick each. `left` goes back; `entered` tells how many, and the unit of work."""

    left = Signal()
    entered = Signal(int, int)

    def __init__(self, tools: Tools, group: int, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._group, self._told = tools, group, saying.told(tools)
        self.ticks: list[tuple[Check, Coming]] = []
        back = QuietButton(self.tr("Back"))
        back.clicked.connect(self.left)
        self.enter = PrimaryButton("")
        self.enter.clicked.connect(self.carry_out)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(back)
        head.addWidget(plain_label(self.tr("Next terms"), "title"), 1)
        head.addWidget(self.enter)
        self.body.addLayout(head)
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice, plain_label(self._why(), "secondary"))
        self._list(tools.desk.groups.seating.coming(group, on))
        self.body.addStretch(1)
        self.setFocusProxy(back)
        self._count()

    def _why(self) -> str:
        return self.tr(
            "Each next term begins the day after the last one ends, on the same seat, in the same role. "
            "Ticked are members whose term ends soon, as long as the group’s rules allow one more."
        )

    def _list(self, found: list[Coming]) -> None:
        card = Card()
        for one in found:
            check = Check(self._named(one))
            check.setChecked(one.soon and one.term.holds and not one.next.beyond)
            check.clicked.connect(self._count)
            card.add(check)
            card.add(_below(self._days(one)))
            if one.next.beyond:
                card.add(_below(self.tr("more terms in a row than the group’s rules allow"), "attention"))
            self.ticks.append((check, one))
        self.add(card)
        show_if(card, bool(found))

    def _named(self, one: Coming) -> str:
        return f"{one.term.who} ({self._told.seat(one.seat)})" if one.seat else one.term.who

    def _days(self, one: Coming) -> str:
        now = self.tr("ends {day}").format(day=words.day(one.term.until))
        then = words.period({"since": one.next.since, "until": one.next.until})
        if one.next.until is None:
            then = self.tr("{since}, no end: the length of a term is not entered").format(since=then)
        nth = self._told.nth(one.next.nth) if one.term.holds else ""
        return " · ".join(filter(None, (now, self.tr("next: {days}").format(days=then), nth)))

    def _count(self) -> None:
        count = sum(check.isChecked() for check, _ in self.ticks)
        self.enter.setText(QCoreApplication.translate("NextTerms", "Enter %n next term(s)", "", count))
        self.enter.setEnabled(count > 0)

    def carry_out(self) -> None:
        """Enter the next terms that are ticked, in one step."""
        chosen = [one.term.id for check, one in self.ticks if check.isChecked()]
        try:
            unit = self._tools.desk.groups.seating.renew_all(self._group, chosen)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.entered.emit(len(chosen), unit)


def _below(text: str, role: str = "") -> QWidget:
    """Words that belong to the tick above them."""
    label = plain_label(text, "small")
    label.setProperty("role", role)
    label.setContentsMargins(TICK, 0, 0, 0)
    return label
