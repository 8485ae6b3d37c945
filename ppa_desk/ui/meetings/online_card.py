"""Who was there online: files taken in, names still to be told, from when on one counts, and the quorum."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import checked
from ppa_desk.services.meetings.attending import Online
from ppa_desk.services.meetings.quorum import Quorum
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.meetings import take_in
from ppa_desk.ui.meetings.attendance_in import bar_told
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, plain_label, show_if

WATCHED = frozenset(("attendee", "connection", "meeting", "term", "seat", "work_group", "voting_rule", "person"))
NARROW = 64
"""Pixels a number of minutes takes."""


class OnlineCard(Card):
    """What the online meeting left behind about who was there."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OnlineCard", "Who was there online"), parent=parent)
        self._tools, self._meeting = tools, meeting
        self.notice = Notice()
        self.notice.hide()
        self.told = plain_label()
        self.who = QuietButton()
        self.who.clicked.connect(self.say_who)
        self.minutes = TextInput()
        self.minutes.line.setFixedWidth(NARROW)
        self.minutes.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.minutes.name(words.field("meeting", "present_from"))
        self.minutes.left.connect(self.keep)
        self.minutes.line.returnPressed.connect(self.keep)
        self.chips = QHBoxLayout()
        self.quorum = plain_label("", "secondary")
        self._lay_out()
        tools.bell.rang.connect(self._changed)
        self.read()

    def _lay_out(self) -> None:
        row = FlowRow()
        row.add(take_in.button(self._tools, self._meeting), self.who)
        self.bar = QWidget()
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE)
        line.addWidget(plain_label(self.tr("Present counts who was there for"), wrap=False))
        line.addWidget(self.minutes)
        line.addWidget(plain_label(self.tr("minutes; empty: the usual rule"), "secondary", wrap=False))
        line.addStretch(1)
        self.head.addLayout(self.chips)
        self.add(row, self.notice, self.told, self.bar, self.quorum)

    def read(self) -> None:
        """Show what is known."""
        online = self._tools.desk.meetings.attending.online(self._meeting)
        open_ = online.unknown if online else 0
        self.who.setText(QCoreApplication.translate("OnlineCard", "Say who %n name(s) are…", "", open_))
        show_if(self.who, open_ > 0 and not self._tools.desk.store.read_only)
        self.told.setText(self._told(online) if online else self.tr("No file of attendance was taken in."))
        show_if(self.bar, online is not None and not self._tools.desk.store.read_only)
        if online is not None and not self.minutes.line.hasFocus():
            self.minutes.show_value(str(online.bar.needed) if online.bar.chosen else "")
            self.minutes.line.setPlaceholderText(str(online.bar.needed))
        self._show_quorum(self._tools.desk.meetings.quorums.of(self._meeting))

    def _told(self, online: Online) -> str:
        translate = QCoreApplication.translate
        told = [bar_told(online.bar)]
        if online.short:
            told.append(translate("OnlineCard", "%n person(s) were there for less.", "", online.short))
        if online.waiting:
            told.append(translate("OnlineCard", "%n connection(s) stayed in the waiting room.", "", online.waiting))
        return " ".join(told)

    def _show_quorum(self, found: Quorum | None) -> None:
        empty(self.chips)
        show_if(self.quorum, found is not None)
        if found is None:
            return
        text, role = (self.tr("Quorum"), "good") if found.met else (self.tr("No quorum"), "attention")
        self.chips.addWidget(Chip(text, role))
        told = self.tr("{present} of {seats} voting seats are present; {needed} are needed, of a base of {base} "
                       "({rule}).") if found.needed else self.tr(
            "{present} of {seats} voting seats are present; any number may decide ({rule})."
        )  # fmt: skip
        parts = [told.format(present=found.present, seats=found.seats, needed=found.needed, base=found.base,
                             rule=found.rule)]  # fmt: skip
        parts += [self.tr("{alternate} stands in for {holder}.").format(alternate=alternate, holder=holder)
                  for alternate, holder in found.stood_in]  # fmt: skip
        if found.missing:
            names = ", ".join(holder or seat or self.tr("vacant seat") for holder, seat in found.missing)
            parts.append(self.tr("Not there: {names}.").replace("{names}", names))
        self.quorum.setText(" ".join(parts))

    # --- doing

    def keep(self) -> None:
        """Keep from how many minutes on one counts as present, and count again."""
        attending = self._tools.desk.meetings.attending
        try:
            wanted = checked("meeting", {"present_from": self.minutes.value()})["present_from"]
            online = attending.online(self._meeting)
            if online is None or wanted == (online.bar.needed if online.bar.chosen else None):
                return
            attending.count_from(self._meeting, wanted)
        except DeskError as error:
            self.minutes.mark(True)
            self.notice.say(words.explained(error), "bad")
            return
        self.minutes.mark(False)
        self.notice.hide()

    def say_who(self) -> None:
        """Ask who the names are that nobody was found for."""
        if (over := over_of(self)) is not None:
            take_in.say_who(self._tools, over, self._meeting)

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):
            if kinds & WATCHED:
                self.read()
