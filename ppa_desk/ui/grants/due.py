"""What grantees owe, over all grants: late first, then what is due soon; with a calendar file and a digest to save."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.calendar_file import Event, write
from ppa_desk.services.content import Language
from ppa_desk.services.grants.obligations import Owed
from ppa_desk.services.grants.reminders import ALARM
from ppa_desk.services.report_words import Words
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, QuietButton, literal, plain_label, show_if

SOON = 60
MOST = 40
"""Reports listed of each sort; more are counted."""


class DueList(QWidget):
    """Late and due reports of all grants."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.late = Card(self.tr("Late"))
        self.soon = Card(self.tr("Due within two months"))
        head = QWidget()
        buttons = Flow(head)
        self.remind = QuietButton(self.tr("Draft reminders for all late ones"))
        self.remind.clicked.connect(self.draft_reminders)
        show_if(self.remind, not tools.desk.store.read_only)
        buttons.addWidget(self.remind)
        for text, do in ((self.tr("Calendar file…"), self.save_calendar), (self.tr("Digest…"), self.save_digest)):
            button = QuietButton(text)
            button.clicked.connect(do)
            buttons.addWidget(button)
        said = plain_label(self.tr("Nothing is sent by itself: you save files and send them."), "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(said)
        column.addWidget(head)
        for one in (self.notice, self.late, self.soon):
            column.addWidget(one)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_due()

    def show_due(self) -> None:
        """Show what is late and what is due."""
        obligations = self._tools.desk.grants.obligations
        for card, rows, none in (
            (self.late, obligations.late(), self.tr("No report is late.")),
            (self.soon, obligations.due(SOON), self.tr("No report is due within two months.")),
        ):
            card.clear()
            for one in rows[:MOST]:
                card.add(self._row(one))
            if not rows:
                card.add(plain_label(none, "secondary"))
            if len(rows) > MOST:
                card.add(plain_label(self.tr("… and %n more", "", len(rows) - MOST), "secondary"))

    def _row(self, one: Owed) -> QWidget:
        whole, first = QWidget(), QWidget()
        column, row = QVBoxLayout(whole), Flow(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(first)
        late = one.late > 0
        told = self.tr("%n day(s) late", "", one.late) if late else words.day(one.due_on)
        row.addWidget(Chip(told, "bad" if late else ""))
        link = LinkButton(literal(one.title(words.language())))
        link.clicked.connect(partial(self._tools.go, "grant_record", one.grant_record_id))
        row.addWidget(link)
        kind = self._tools.codes.label("obligation_kind", one.kind, words.language()) if one.kind else ""
        column.addWidget(plain_label(" · ".join(filter(None, (kind, one.organisation))), "secondary"))
        return whole

    def draft_reminders(self) -> None:
        """Draft a reminder for each late report that has none."""
        late = [one.id for one in self._tools.desk.grants.obligations.late()]
        made = self._tools.desk.grants.reminders.write(late) if late else []
        self.notice.say(self.tr("%n reminder(s) drafted, each beside its report.", "", len(made)), "good")

    def save_calendar(self) -> None:
        """Save the days of all reports still to come as a calendar file."""
        told = Words("grant_reminders", _language())
        path = self._tools.ask.save_as(self.tr("Save the calendar file"), told("calendar.file"), "*.ics")
        if path is None:
            return
        days = self._tools.desk.grants.reminders.days(_language())
        events = [Event(one.uid, one.day, one.title, one.text, one.sequence, ALARM) for one in days]
        self._save(path, write(events, told("calendar.name"), datetime.now(UTC)))

    def save_digest(self) -> None:
        """Save what staff should look at this week as plain words."""
        path = self._tools.ask.save_as(self.tr("Save the digest"), "digest.txt", "*.txt")
        if path is not None:
            self._save(path, self._tools.desk.grants.reminders.digest(_language()).encode("utf-8"))

    def _save(self, path: Path, data: bytes) -> None:
        try:
            pdf.save(path, data)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Saved as {name}.").format(name=path.name), "good")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"obligation", "grant_record", "organisation"}:
            self.show_due()


def _language() -> Language:
    return "fr" if words.language() == "fr" else "en"
