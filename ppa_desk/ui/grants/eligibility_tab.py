"""Whether a grant meets the rules of its call: each with why, and judged otherwise only with a reason."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.services.grants.eligibility import Ruling
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, plain_label

WATCHED = frozenset({
    "grant_record", "grant_override", "grant_call", "organisation", "membership", "obligation", "application",
    "diligence",
})  # fmt: skip


class EligibilityTab(QWidget):
    """The rules of the call, one a line."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.notice.hide()
        self.card = Card(self.tr("Rules of the call"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self.card)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Look everything up again."""
        self.card.clear()
        found = self._tools.desk.grants.eligibility.of(self._grant)
        if not found:
            told = self.tr(
                "There is no rule to meet: the grant is in no call, or its call has none. "
                "Rules are chosen in the terms of the call."
            )
            self.card.add(plain_label(told, "secondary"))
        for one in found:
            self.card.add(self._row(one))

    def _row(self, one: Ruling) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        told = QVBoxLayout()
        told.setSpacing(TIGHT)
        label = self._tools.codes.label("eligibility_rule", one.rule, words.language())
        told.addWidget(plain_label(words.sentence_case(label)))
        told.addWidget(plain_label(self._why(one), "secondary"))
        if one.overridden is not None:
            judged = self.tr("Judged by {colleague}: {reason}")
            told.addWidget(plain_label(judged.format(colleague=one.colleague, reason=one.reason)))
        row.addLayout(told, 1)
        if not self._tools.desk.store.read_only:
            for button in self._buttons(one, label):
                row.addWidget(button)
        row.addWidget(self._chip(one.met))
        return whole

    def _chip(self, met: bool | None) -> Chip:
        if met is None:
            return Chip(self.tr("not known"), "attention")
        return Chip(self.tr("met"), "good") if met else Chip(self.tr("not met"), "bad")

    def _buttons(self, one: Ruling, label: str) -> list[LinkButton]:
        told = [(self.tr("Judge as met…"), True)] if not one.met else []
        told += [(self.tr("Judge as not met…"), False)] if one.met is not False else []
        made = []
        for text, met in told:
            button = LinkButton(text)
            button.setAccessibleName(f"{text} {label}")
            button.clicked.connect(partial(self.judge, one.rule, met))
            made.append(button)
        if one.override is not None:
            back = LinkButton(self.tr("Let the register judge"))
            back.clicked.connect(partial(self._tools.desk.grants.eligibility.withdraw, one.override))
            made.append(back)
        return made

    def judge(self, rule: str, met: bool) -> None:
        """Judge a rule otherwise than the register; why is asked."""
        reason = self._tools.ask.text(self.tr("Why? The reason is kept with your name."))
        if reason is None:
            return
        try:
            self._tools.desk.grants.eligibility.override(self._grant, rule, met, reason)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _why(self, one: Ruling) -> str:
        return words.notice(f"eligible.{one.finding.why}", self._readable(one.finding.values))

    def _readable(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Money and countries as people read them; days are read by `words`."""
        told = dict(values)
        for name, currency in (("amount", "currency"), ("budget", "budget_currency")):
            if name in values:
                told[name] = money.told(values[name], values[currency], words.language())
        if "code" in values:
            told["country"] = self._tools.codes.label("country", values["code"], words.language())
        return told

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()
