"""The look before sending on the page of a report: what holds it back, what to look at again, each with its mend."""

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.results.findings_card import FindingsCard, Item
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, plain_label
from ppa_desk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:  # the rules are loaded when somebody looks
    from ppa_desk.services.results.lint.finding import Finding
    from ppa_desk.services.results.lint.service import Look, Score

Looked = tuple["Look", int]
UNWATCHED = frozenset(("document", "file", "setting"))
"""Kinds whose changes change nothing here."""
translate = QCoreApplication.translate


class ReviewTab(QWidget):
    """Everything a careful reader would ask about a report, before it is issued."""

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._report = tools, report
        self._stale = True
        self._task: Task | None = None
        self.notice = Notice()
        self.notice.hide()
        self.scores = Card(self.tr("Data quality, by the five standards"))
        self.score_row = FlowRow()
        about = self.tr("How many indicators have nothing against them. What is only worth knowing takes nothing off.")
        self.scores.add(self.score_row, plain_label(about, "small"))
        self.findings = FindingsCard(self.tr("Before you send it"))
        self.findings.tell((), self.tr("Looking…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for card in (self.notice, self.scores, self.findings):
            column.addWidget(card)
        column.addStretch(1)
        self.scores.hide()
        tools.bell.rang.connect(self._changed)

    # --- looking

    def showEvent(self, event: QShowEvent) -> None:
        """Look when somebody looks."""
        super().showEvent(event)
        if self._stale:
            self.look()

    def look(self) -> None:
        """Look again, beside the window."""
        self._stale = False
        if self._task is not None:
            self._task.cancel()
        desk, report = self._tools.desk, self._report

        def work(_task: Task) -> Looked:
            from ppa_desk.exchange.results.iati import giving

            look = desk.results.lint.findings(report)
            shape = desk.records.get("report", report).values["report_shape_id"]
            framework = desk.records.get("report_shape", shape).values["framework_id"]
            if not desk.records.get("framework", framework).values["reporting_ref"]:
                return look, 0
            out = giving.outgoing(desk, framework, datetime.now(UTC).date())
            return look, sum(one.weight.value == "critical" for one in out.findings)

        self._task = self._tools.tasks.run(work, self._show, self._failed)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds - UNWATCHED:
            self._stale = True
            if self.isVisible():
                self.look()

    def _show(self, looked: Looked) -> None:
        look, open_data = looked
        self._task = None
        self.notice.hide()
        items = [self._item(one) for one in look.findings]
        if open_data:
            items.append(self._open_data(open_data))
        self.findings.tell(items, self.tr("Nothing was found. The report can be sent."))
        self.score_row.clear()
        for one in look.scores:
            self.score_row.add(_chip(one))
        self.scores.setVisible(any(one.of for one in look.scores))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.findings.tell((), self.tr("Nothing could be looked at."))
        self.notice.say(words.explained(error), "bad")

    # --- findings

    def _item(self, one: "Finding") -> Item:
        word, role = _severity(one.severity.value)
        fix = None
        if one.fix is not None and not self._tools.desk.store.read_only:
            fix = partial(self.mend, one)
        show = None if one.record == ("report", self._report) and not one.tab else partial(self._go, one)
        told = words.notice(one.code, one.values)
        return Item(one.said or one.key, word, role, told, show, fix, _fix_words(one.fix.value) if one.fix else "")

    def _open_data(self, count: int) -> Item:
        word, role = _severity("notes")
        told = self.tr("The framework’s open data file is not valid yet: %n thing(s) to mend first.", "", count)
        return Item("open-data", word, role, told, self._go_to_open_data)

    def _go(self, one: "Finding") -> None:
        window = self.window()
        if one.record != ("report", self._report):
            self._tools.go(*one.record)
        open_tab(window, one.tab)

    def _go_to_open_data(self) -> None:
        window, desk = self.window(), self._tools.desk
        shape = desk.records.get("report", self._report).values["report_shape_id"]
        self._tools.go("framework", desk.records.get("report_shape", shape).values["framework_id"])
        open_tab(window, "open-data")

    def mend(self, one: "Finding") -> None:
        """Do what one click may do about a finding."""
        try:
            self._tools.desk.results.lint.mend(one)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.say(self.tr("Done. Ctrl+Z takes it back."))


def open_tab(window: QWidget, key: str) -> None:
    """Turn to a tab of the page that shows, where it has one of that key."""
    shown = next((one for one in window.findChildren(Tabs) if one.isVisible() and one.has(key)), None)
    if shown is not None:
        shown.open(key)


def _severity(severity: str) -> tuple[str, str]:
    told = {
        "holds": (translate("ReviewTab", "Before issuing"), "bad"),
        "warns": (translate("ReviewTab", "Look again"), "attention"),
        "notes": (translate("ReviewTab", "Worth knowing"), ""),
    }
    return told[severity]


def _fix_words(fix: str) -> str:
    told = {
        "submit": translate("ReviewTab", "Hand on"),
        "plan_check": translate("ReviewTab", "Plan a check"),
        "cut_off": translate("ReviewTab", "Cut off today"),
    }
    return told[fix]


def _chip(score: "Score") -> Chip:
    names = {
        "validity": translate("ReviewTab", "Validity"),
        "reliability": translate("ReviewTab", "Reliability"),
        "timeliness": translate("ReviewTab", "Timeliness"),
        "precision": translate("ReviewTab", "Precision"),
        "integrity": translate("ReviewTab", "Integrity"),
    }
    told = translate("ReviewTab", "{standard}: {good} of {of}").format(
        standard=names[score.standard.value], good=score.good, of=score.of
    )
    return Chip(told, "good" if score.good == score.of else "attention")
