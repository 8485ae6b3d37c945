"""Invitations to a meeting and what was replied: who has one, who is silent, what to write now."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.meetings import invitation
from ppa_desk.exchange.members.outbox import Written
from ppa_desk.model.codes import code_list
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.meetings.guests import REPLIES, Guest
from ppa_desk.services.meetings.inviting import Standing, Whom
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel
from ppa_desk.ui.meetings.audience_menu import AudienceMenu
from ppa_desk.ui.meetings.drafts import DraftsAtWork
from ppa_desk.ui.meetings.guest_list import GuestList
from ppa_desk.ui.meetings.invitation_words import InvitationWords
from ppa_desk.ui.meetings.replies_page import FILES, take
from ppa_desk.ui.members.draft_words import why_held
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Check, Notice, QuietButton, hint, plain_label, show_if
from ppa_desk.ui.words import dates_language

TALL = 300
"""How high the list is, in pixels."""
WATCHED = frozenset({"attendee", "meeting", "person", "organisation", "position"})
ROLES = {"accepted": "good", "tentative": "attention", "declined": "bad"}


class InvitationsCard(Card):
    """Puts people on the list, writes what is due to them, and shows who replied what."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Invitations and replies"))
        self.title.show()
        self._tools, self._meeting = tools, meeting
        self.listing = GuestList()
        self.notice, self.state = Notice(), plain_label("", "secondary")
        self.notice.hide()
        self.at_work = DraftsAtWork(tools, self.notice)
        self.panel = self._panel()
        self.counts = plain_label("")
        self.by_group = plain_label("", "secondary")
        self._lay_out()
        tools.bell.rang.connect(self._changed)
        self.read()

    # --- making

    def _panel(self) -> ListPanel:
        filters = [Filter(self.tr("All")), Filter(self.tr("No invitation yet"), {"state": "uninvited"}),
                   Filter(self.tr("Not replied"), {"state": "silent"})]  # fmt: skip
        filters += [Filter(self._label("rsvp", code), {"state": code}) for code in REPLIES]
        panel = ListPanel(
            self.tr("Invited"), self.listing,
            (
                Column(self.tr("Name"), lambda one: one.name),
                Column(words.kind("organisation"), lambda one: one.body),
                Column(words.field("organisation", "constituency"), lambda one: self._constituency(one.constituency)),
                Column(words.field("person", "email"), lambda one: one.email),
                Column(words.field("attendee", "role"), lambda one: self._label("attendee_role", one.role)),
                Column(words.field("attendee", "rsvp"), self._replied),
                Column(words.field("attendee", "rsvp_on"), lambda one: one.rsvp_on, words.day),
                Column(words.field("attendee", "rsvp_words"), lambda one: one.rsvp_words),
            ),
            line=self._line, filters=filters,
            empty=self.tr("Nobody is on the list. Put the members, a group or a saved list there."),
        )  # fmt: skip
        panel.in_card()
        panel.setFixedHeight(TALL)
        return offered(self._tools, panel)

    def _lay_out(self) -> None:
        first = FlowRow()
        self.invite = QuietButton(self.tr("Put on the list…"))
        self.menu = AudienceMenu(self._tools, self.invite, self.put_on)
        self.write = QuietButton(self.tr("Write invitations…"))
        hint(self.write, self.tr("A draft e-mail each with a calendar file, for whoever needs one; nothing is sent"))
        self.write.clicked.connect(partial(self.write_drafts, "due"))
        self.remind = QuietButton(self.tr("Remind the silent…"))
        hint(self.remind, self.tr("Drafts to exactly those who have an invitation and did not reply"))
        self.remind.clicked.connect(partial(self.write_drafts, "silent"))
        self.take = QuietButton(self.tr("Take in replies…"))
        told = self.tr("Files of replies (.ics) or mails that hold one (.eml); dropping them here does as well")
        hint(self.take, told)
        self.take.clicked.connect(self.take_replies)
        self.say = QuietButton(self.tr("What it says"))
        hint(self.say, self.tr("The words of the invitation, and how its readers get it"))
        self.say.setCheckable(True)
        self.say.toggled.connect(self._show_words)
        first.add(self.invite, self.say, self.write, self.remind, self.take)
        self.letter: InvitationWords | None = None
        self.all_seen = Check(self.tr("Everybody sees who is invited, with addresses"))
        self.marks = self._marks()
        for widget in (first, self.marks):
            show_if(widget, not self._tools.desk.store.read_only)
        self.add(
            first, self.all_seen, self.state, self.notice, self.at_work, self.counts, self.by_group, self.panel,
            self.marks,
        )  # fmt: skip

    def _marks(self) -> FlowRow:
        row = FlowRow()
        label = plain_label(self.tr("The chosen one:"), "secondary", wrap=False)
        row.add(label)
        for code in (*REPLIES, "none"):
            button = QuietButton(self._label("rsvp", code))
            hint(button, self.tr("Enter what they said on the phone or in a letter"))
            button.clicked.connect(partial(self.answer, code))
            label.setMinimumHeight(button.sizeHint().height())
            row.add(button)
        self.part = ChoiceButton(self.tr("Part"))
        parts = {code: self._label("attendee_role", code) for code in code_list("attendee_role")}
        self.part.offer({"": self.tr("No part")} | parts)
        self.part.chosen.connect(self.give_part)
        row.add(self.part)
        self.panel.chosen.connect(self._chose)
        return row

    # --- what is shown

    def read(self) -> None:
        """Show the list, and how far the invitations are, as they stand."""
        try:
            standing = self._tools.desk.meetings.inviting.standing(self._meeting)
        except Gone:
            return
        self.listing.show(standing)
        self.panel.reload()
        due, silent = len(standing.due()), len(standing.silent())
        self.state.setText(self._state(standing, due))
        self.state.setProperty("role", "attention" if standing.changed else "secondary")
        self.state.style().polish(self.state)
        show_if(self.state, bool(self.state.text()))
        self._show_counts(standing, silent)
        self.write.setEnabled(bool(due or standing.off))
        self.write.setText(self.tr("Write updates…") if standing.changed else self.tr("Write invitations…"))
        self.remind.setEnabled(bool(silent) and not standing.cancelled)
        group = self._tools.desk.records.get("meeting", self._meeting).values["work_group_id"]
        show_if(self.all_seen, bool(group) and not self._tools.desk.store.read_only)

    def _state(self, standing: Standing, due: int) -> str:
        told = []
        if standing.cancelled and (due or standing.sent):
            still = self.tr("The meeting is cancelled, and %n calendar(s) still show it.", "", due)
            told.append(still if due else self.tr("The meeting is cancelled."))
        elif standing.changed:
            told.append(self.tr("The meeting has changed since the last invitations: %n to be told.", "", due))
        elif standing.over:
            told.append(self.tr("Its day has passed."))
        elif due and standing.guests:
            told.append(self.tr("%n without an invitation yet.", "", due))
        if standing.off:
            told.append(self.tr("%n taken off since, whose calendars still show it.", "", len(standing.off)))
        without = sum(not one.email for one in standing.guests)
        if without:
            told.append(self.tr("%n without an e-mail address.", "", without))
        return " ".join(told)

    def _show_counts(self, standing: Standing, silent: int) -> None:
        """How many replied what, and who of which constituency; of nobody, nothing is said."""
        said = Counter(one.rsvp for one in standing.guests if one.rsvp in REPLIES)
        told = [f"{self._label('rsvp', code)} {words.number(said[code])}" for code in REPLIES if said[code]]
        told += [f"{self.tr('Not replied')} {words.number(silent)}"] if silent else []
        self.counts.setText(" · ".join(told))
        show_if(self.counts, bool(told))
        lines = []
        for head, some in ((self._label("rsvp", "accepted"), [g for g in standing.guests if g.rsvp == "accepted"]),
                           (self.tr("Not replied"), standing.silent())):  # fmt: skip
            groups = Counter(self._constituency(one.constituency) or self.tr("constituency not known") for one in some)
            if groups:
                counted = ", ".join(f"{name} {words.number(n)}" for name, n in groups.most_common())
                lines.append(self.tr("{reply}: {counts}").format(reply=head, counts=counted))
        self.by_group.setText("\n".join(lines))
        show_if(self.by_group, bool(lines))

    def _line(self, one: Guest) -> Line:
        below = (one.body, self._label("attendee_role", one.role), one.rsvp_words and f"“{one.rsvp_words}”")
        told = self._replied(one)
        return Line(one.name, " · ".join(filter(None, below)), told, ROLES.get(one.rsvp or "", ""))

    def _replied(self, one: Guest) -> str:
        if one.rsvp in REPLIES:
            told = self._label("rsvp", one.rsvp)
            fits = one.answered(self.listing.sequence)
            return told if fits else self.tr("{reply}, before it changed").format(reply=told)
        return self.tr("No invitation yet") if one.sent is None else self._label("rsvp", "none")

    def _label(self, name: str, code: str | None) -> str:
        return words.sentence_case(self._tools.codes.label(name, code, words.language())) if code else ""

    def _constituency(self, code: str | None) -> str:
        return self._tools.codes.label("constituency", code, words.language()) if code else ""

    # --- doing

    def put_on(self, kind: AudienceKind, record: int | None = None) -> None:
        """Put the members, a group or a list on the list."""
        count = self._do(partial(self._tools.desk.meetings.attendees.invite, self._meeting, kind, record))
        if isinstance(count, int):
            self.notice.say(self.tr("%n put on the list.", "", count), "good")

    def write_drafts(self, whom: Whom, _checked: bool = False) -> None:
        """Put drafts into a folder one chooses."""
        seen = self.all_seen.isVisibleTo(self) and self.all_seen.isChecked()
        desk = self._tools.desk
        sent = self._do(lambda: desk.meetings.inviting.round(self._meeting, whom, dates_language(), seen_by_all=seen))
        if sent is None or self.at_work.is_busy:
            return
        self.at_work.write(
            lambda into, step: invitation.write(desk, sent, into, told=why_held, step=step), self._held, self.read
        )

    def _held(self, done: Written) -> str:
        return self.tr("%n held back: see the table there.", "", done.held) if done.held else ""

    def _show_words(self, yes: bool) -> None:
        if self.letter is None:
            self.letter = InvitationWords(self._tools, self._meeting)
            self.body.insertWidget(self.body.indexOf(self.state), self.letter)
        self.letter.setVisible(yes)

    def take_replies(self) -> None:
        """Choose files of replies, and show what taking them in would do."""
        paths = self._tools.ask.open_files(self.tr("Replies"), FILES)
        if paths and (over := over_of(self)) is not None:
            take(self._tools, over, [Path(path) for path in paths])

    def answer(self, code: str, _checked: bool = False) -> None:
        """Enter what the chosen one said."""
        if (chosen := self.panel.current) is not None:
            self._do(partial(self._tools.desk.meetings.inviting.answer, self._meeting, [chosen], code))

    def give_part(self, code: str) -> None:
        """Give the chosen one a part."""
        if (chosen := self.panel.current) is not None:
            self._do(partial(self._tools.desk.meetings.inviting.part, self._meeting, [chosen], code or None))

    def _chose(self, number: int) -> None:
        self.part.take(self.listing.rows([number])[number].role or "")

    def _do(self, what: Callable[[], Any]) -> Any:
        try:
            done = what()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return None
        self.notice.hide()
        self.read()
        return done

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()
            if self.letter is not None:
                self.letter.read()


def open_folder(folder: Path) -> None:
    """Show a folder in the computer's own window of files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
