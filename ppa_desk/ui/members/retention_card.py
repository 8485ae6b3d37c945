"""How long people are kept: the rules, and whom they name today. What is done is done by somebody, one by one."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.retention import Due
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo

MOST = 20
"""How many of those who are due are shown at once."""
WATCHED = frozenset({"retention_rule", "person", "position", "term", "membership", "interest", "consent_given"})


class RetentionCard(Card):
    """Rules of retention, and what is due."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How long people are kept"), parent=parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        told = self.tr("Nothing happens by itself: whom a rule names stands below, and you decide about each.")
        self.add(plain_label(told, "secondary"))
        none = self.tr("No rules. Without one, everybody is kept.")
        self.add(ChildList(tools, "retention_rule", {}, None, line=self._rule_line, empty=none))
        self.add(self.notice)
        self._due = QVBoxLayout()
        self._due.setSpacing(INSIDE)
        self.body.addLayout(self._due)
        tools.bell.rang.connect(self._changed)
        self.show_due()

    def _rule_line(self, kept: Kept) -> Line:
        codes, tongue = self._tools.codes, words.language()
        about = words.sentence_case(codes.label("retention_about", kept.values["about"], tongue))
        deed = codes.label("retention_deed", kept.values["deed"], tongue)
        months = kept.values["months"]
        after = self.tr("after %n month(s)", "", months) if months is not None else self.tr("no time entered")
        return Line(
            about,
            self.tr("{after}: {deed}").format(after=after, deed=deed),
            self.tr("paused") if kept.values["paused"] else "",
        )

    def show_due(self) -> None:
        """Look up anew whom the rules name."""
        empty(self._due)
        due = self._tools.desk.members.retention.due(date.today())
        self._due.addWidget(plain_label(self.tr("%n due today", "", len(due)), "strong"))
        for one in due[:MOST]:
            self._due.addWidget(self._row(one))
        if len(due) > MOST:
            self._due.addWidget(plain_label(self.tr("… and %n more", "", len(due) - MOST), "secondary"))

    def _row(self, one: Due) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        kind, record = ("person", one.person) if one.person is not None else (one.kind, one.record)
        row.addWidget(ShortGo(self._tools, kind, record, one.title or words.kind(one.kind)), 2)
        about = self._tools.codes.label("retention_about", one.about, words.language())
        since = words.period({"since": one.since})
        row.addWidget(plain_label(f"{words.sentence_case(about)}, {since}", "small"), 3)
        if one.deed in ("anonymise", "remove") and not self._tools.desk.store.read_only:
            button = QuietButton(self.tr("Anonymise…") if one.deed == "anonymise" else self.tr("Remove…"))
            button.clicked.connect(partial(self.do, one))
            row.addWidget(button)
        return whole

    def do(self, one: Due, _checked: bool = False) -> None:
        """Do what the rule proposes with one record, after asking."""
        question = self.tr("Remove everything that names {name}? This cannot be undone.")
        verb = self.tr("Anonymise") if one.deed == "anonymise" else self.tr("Remove")
        if one.deed == "remove":
            question = self.tr("Remove {name}? Ctrl+Z brings it back.")
        if not self._tools.ask.sure(question.format(name=one.title), verb):
            return
        try:
            if one.deed == "anonymise" and one.person is not None:
                self._tools.desk.members.anonymising.anonymise(one.person, date.today())
            else:
                self._tools.desk.records.remove(one.kind, one.record)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.hide()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_due()
