"""Before a meeting: what is still missing, from its day to its last slide, each thing one click away."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.services.meetings.preparing import Awaited
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.agenda_head import TroubleRow
from ppa_desk.ui.meetings.drafts import DraftsAtWork
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo
from ppa_desk.ui.words import dates_language

INDENT = 5
"""Pixels a line stands in, so that it begins below the words of the link above it."""
WATCHED = frozenset({"meeting", "session", "talk", "material", "attachment", "person"})

translate = QCoreApplication.translate


class PrepareCard(Card):
    """Hidden once a meeting was held and nothing is waited for."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting, self._preparing = tools, meeting, tools.desk.meetings.preparing
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title.setText(self.tr("Before the meeting"))
        self.title.show()
        self.remind = QuietButton(self.tr("Write reminders…"))
        hint(self.remind, self.tr("A draft e-mail to each who brings something that is missing; nothing is sent"))
        self.remind.clicked.connect(self.write_reminders)
        self.head.addWidget(self.remind)
        self.notice = Notice()
        self.notice.hide()
        self.at_work = DraftsAtWork(tools, self.notice)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add(self.notice, self.at_work)
        self.body.addLayout(self.rows)
        self.body.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Look again at what is missing."""
        missing = self._preparing.missing(self._meeting, words.language())
        ahead = self._preparing.is_ahead(self._meeting, date.today())
        troubles = self._preparing.gaps(self._meeting, dates_language()) if ahead else []
        empty(self.rows)
        for one in troubles:
            self.rows.addWidget(TroubleRow(one, self._go))
        if missing:
            here = self._preparing.here(self._meeting)
            told = self.tr("Materials: {here} here, {missing} still missing").format(here=here, missing=len(missing))
            self.rows.addWidget(plain_label(told, "strong"))
            self.rows.addWidget(self._awaited(missing))
        elif not troubles:
            told = self.tr("Day, time and agenda stand; nothing that was wanted or promised is missing.")
            self.rows.addWidget(plain_label(told, "secondary"))
        by = any(one.person is not None for one in missing)
        show_if(self.remind, by and not self._tools.desk.store.read_only)
        show_if(self, ahead or bool(missing))

    def write_reminders(self) -> None:
        """Put a reminder to each who brings something into a folder."""
        drafts = self._preparing.reminders(self._meeting, date.today(), dates_language())
        title = self._tools.desk.records.get("meeting", self._meeting).title
        self.at_work.put(title, drafts)

    def _awaited(self, missing: list[Awaited]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in missing:
            title = one.title or translate("Meetings", "(no title yet)")
            column.addWidget(ShortGo(self._tools, "material", one.id, title))
            told, role = awaited_words(one, date.today())
            label = plain_label(told, "small")
            label.setContentsMargins(INDENT, 0, 0, TIGHT)
            if role:
                label.setProperty("role", role)
            column.addWidget(label)
        return whole

    def _go(self, record: int) -> None:
        self._tools.go("session", record)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()


def awaited_words(one: Awaited, today: date) -> tuple[str, str]:
    """Return whether a missing material is promised, by whom and until when, and the role of that."""
    state = translate("Meetings", "promised") if one.promised else translate("Meetings", "wanted")
    told = [state, one.who or translate("Meetings", "nobody brings it yet")]
    if one.due_on is not None:
        told.append(translate("Meetings", "until {day}").replace("{day}", words.day(one.due_on)))
    late = one.due_on is not None and one.due_on < today
    return " · ".join(told), "bad" if late else ""
