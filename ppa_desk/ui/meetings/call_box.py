"""A call for lightning talks: its words and day, the offers decided on, letters to those who offered."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.meetings.audience_menu import AudienceMenu
from ppa_desk.ui.meetings.drafts import DraftsAtWork
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import LinkButton, Notice, QuietButton, hint, plain_label, show_if
from ppa_desk.ui.words import dates_language

ROLES = {"accepted": "good", "offered": "attention"}


class CallBox(QWidget):
    """The call of one session."""

    def __init__(self, tools: Tools, item: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._item, self._calls = tools, item, tools.desk.meetings.calls
        self._may = not tools.desk.store.read_only
        desk = tools.desk
        fields = ("call_en", "call_fr", "call_closes_on")
        self.editor = RecordEditor(desk.records, desk.codes, "session", item, fields, read_only=not self._may)
        self.notice = Notice()
        self.notice.hide()
        self.at_work = DraftsAtWork(tools, self.notice)
        self.room = plain_label("", "strong")
        self.offers = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (self.editor, self._actions(), self.notice, self.at_work, self.room, self.offers):
            column.addWidget(widget)
        column.addStretch(1)
        self._column = column
        tools.bell.rang.connect(self._changed)
        self.read()

    def flush(self) -> bool:
        """Keep what was typed."""
        return self.editor.flush()

    def read(self) -> None:
        """Show the offers and how much time they take."""
        room = self._calls.room(self._item)
        if room.left is None:
            told = self.tr("{taken} min taken; how long the session is, is not entered").format(taken=room.taken)
        else:
            told = self.tr("{taken} of {minutes} min taken, {left} left").format(
                taken=room.taken, minutes=room.minutes, left=max(room.left, 0)
            )
        self.room.setText(told)
        fresh = self._made()
        self._column.replaceWidget(self.offers, fresh)
        self.offers.hide()
        self.offers.deleteLater()
        self.offers = fresh

    def decide(self, talk: int, status: str) -> None:
        """Accept an offer, put it on the waiting list, or decline it."""
        try:
            self._calls.decide(talk, status)
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.notice.hide()

    def save_call(self) -> None:
        """Save the call as a draft e-mail."""
        self.flush()
        try:
            data = self._calls.call(self._item, dates_language())
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        path = self._tools.ask.save_as(self.tr("Save the call as e-mail"), "call.eml", "*.eml")
        if path is not None:
            path.write_bytes(data)
            self.notice.say(self.tr("Saved as {name}. Open it, choose whom it goes to, and send it.").replace(
                "{name}", path.name), "good")  # fmt: skip

    def write_calls(self, kind: AudienceKind, record: int | None = None) -> None:
        """Put the call to each of the members, a group or a list into a folder."""
        self.flush()
        try:
            drafts = self._calls.drafts(self._item, kind, record, dates_language())
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        if not any(not draft.held() for draft in drafts):
            self.notice.say(self.tr("Nobody there can be written to: no e-mail address is entered."), "attention")
            return
        self.at_work.put(self._tools.desk.records.get("session", self._item).title, drafts)

    def write_letters(self) -> None:
        """Put the letters to those who offered into a folder."""
        drafts = self._calls.letters(self._item, dates_language())
        if not drafts:
            self.notice.say(self.tr("Nobody is to be told yet: accept, put on the waiting list or decline first."))
            return
        self.at_work.put(self._tools.desk.records.get("session", self._item).title, drafts)

    def _actions(self) -> QWidget:
        whole = QWidget()
        flow = Flow(whole)
        self.mail, self.letters = QuietButton(self.tr("Call as e-mail…")), QuietButton(self.tr("Letters to speakers…"))
        self.each = QuietButton(self.tr("Call to each…"))
        hint(self.each, self.tr("A draft e-mail each to the members, a group or a list, in the reader’s language"))
        self.menu = AudienceMenu(self._tools, self.each, self.write_calls)
        hint(self.mail, self.tr("A draft e-mail with the call in the language of this window; nothing is sent"))
        hint(self.letters, self.tr("A draft to each who offered a talk: accepted, waiting or declined"))
        self.mail.clicked.connect(self.save_call)
        self.letters.clicked.connect(self.write_letters)
        for button in (self.each, self.mail, self.letters):
            flow.addWidget(button)
        show_if(whole, self._may)
        return whole

    def _made(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        found = self._calls.offers(self._item, words.language())
        for at, (talk, title, speaker, minutes, status) in enumerate(found):
            long = self.tr("{n} min").format(n=minutes) if minutes else self.tr("how long?")
            grid.addWidget(plain_label(title or self.tr("(no title yet)")), 3 * at, 0)
            state = plain_label(coded(self._tools.codes, "talk_status", status), "secondary", wrap=False)
            state.setProperty("role", ROLES.get(status, ""))
            grid.addWidget(state, 3 * at, 1)
            grid.addWidget(plain_label(" · ".join(filter(None, (speaker, long))), "small"), 3 * at + 1, 0, 1, 2)
            grid.addWidget(self._decisions(talk, title, status), 3 * at + 2, 0, 1, 2)
        if not found:
            grid.addWidget(plain_label(self.tr("No offer yet. Enter them under Talks."), "secondary"), 0, 0)
        return whole

    def _decisions(self, talk: int, title: str, status: str) -> QWidget:
        told = {"accepted": self.tr("Accept"), "waiting": self.tr("Waiting list"), "declined": self.tr("Decline")}
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, INSIDE)
        for one, called in told.items():
            if one != status and self._may:
                button = LinkButton(called)
                button.setAccessibleName(f"{called}: {title}")
                button.clicked.connect(partial(self.decide, talk, one))
                row.addWidget(button)
        row.addStretch(1)
        return whole

    def _changed(self, kinds: frozenset[str]) -> None:
        alive = kinds & {"talk", "session", "person"} and self._tools.desk.records.where("session", id=self._item)
        if alive:
            self.read()
