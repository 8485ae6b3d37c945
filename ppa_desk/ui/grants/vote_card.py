"""A vote: what is voted on, who votes how, and the arithmetic, live while ballots are entered."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.channels.handing import contact, safe_name
from ppa_desk.model.fold import fold
from ppa_desk.model.grants.review import Mode, Voice
from ppa_desk.services.content import Language
from ppa_desk.services.grants import minuting
from ppa_desk.services.grants.motions import Cast, Standing
from ppa_desk.services.grants.slips import slips
from ppa_desk.services.grants.vote_kept import Voter
from ppa_desk.services.grants.vote_words import arithmetic, rule_told
from ppa_desk.services.report_words import Words
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.grants.ballot_paste import BallotPaste
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.radio import Radio

TERMS = ("purpose", "amount", "mode", "voting_rule_id", "work_group_id", "meeting_id", "opens_on", "deadline")
VOICES = (Voice.FOR, Voice.AGAINST, Voice.ABSTAIN, Voice.ABSENT)


translate = QCoreApplication.translate


def reader() -> Language:
    """Return the language sentences of documents are told in here."""
    return "fr" if words.language() == "fr" else "en"


def outcome_chip(now: Standing) -> Chip:
    """Return how a vote stands, as a fact."""
    if now.closed:
        outcome = minuting.frozen(now.values)["outcome"]
        return Chip(short_outcome(outcome), "good" if now.values["carried"] else "attention")
    waiting = len(now.waiting)
    missing = translate("VoteCard", "%n vote(s) missing", "", waiting)
    return Chip(missing if waiting else translate("VoteCard", "all voted"))


def short_outcome(outcome: str) -> str:
    """Return an outcome in a word or two."""
    return Words("votes", reader())(f"short.{outcome}")


class VoteCard(Card):
    """One motion."""

    def __init__(self, tools: Tools, motion: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self.motion = tools, motion
        self.read_only = tools.desk.store.read_only
        self.now = tools.desk.grants.motions.get(motion)
        self.notice = Notice()
        self.notice.hide()
        self.sum = plain_label("", "heading")
        self.rule = plain_label("", "secondary")
        self._groups: list[QButtonGroup] = []
        self._terms, self._ballots = QVBoxLayout(), QVBoxLayout()
        self.paste = BallotPaste(tools, motion)
        self.paste.hide()
        self.add(self.notice, self.sum, self.rule)
        self.body.addLayout(self._ballots)
        self.add(self.paste)
        self._buttons()
        self.body.addLayout(self._terms)
        tools.bell.rang.connect(self._changed)
        self.show_now()

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.close_it = PrimaryButton(self.tr("Close the vote"))
        hint(self.close_it, self.tr("Count, keep the result, and write it into the minutes of the meeting"))
        self.again = QuietButton(self.tr("Open again"))
        self.enter = QuietButton(self.tr("Paste e-mails"))
        hint(self.enter, self.tr("Read votes from the e-mails in which they came"))
        self.drafts = QuietButton(self.tr("Save voting slips…"))
        hint(self.drafts, self.tr("A draft e-mail to each who has not voted; nothing is sent"))
        for button, do in (
            (self.close_it, self.close_vote), (self.again, self.reopen), (self.enter, self.show_paste),
            (self.drafts, self.save_slips),
        ):  # fmt: skip
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    # --- showing

    def show_now(self) -> None:
        """Show the vote as it stands."""
        self.now = now = self._tools.desk.grants.motions.get(self.motion)
        self.title.setText(now.title(reader()))
        self.title.show()
        none = self.tr("No committee with voting seats, or no rule yet: choose both below.")
        self.sum.setText(arithmetic(now.result, reader(), self._label) if now.result else none)
        self.rule.setText(rule_told(now.rule, reader()) if now.rule else "")
        self._show_terms()
        self._show_ballots()
        open_ = not now.closed and not self.read_only
        for button in (self.close_it, self.enter):
            show_if(button, open_)
        show_if(self.drafts, open_ and now.values["mode"] == Mode.WRITTEN)
        show_if(self.again, now.closed and not self.read_only)
        if now.closed:
            self.paste.hide()

    def _show_terms(self) -> None:
        if self.now.closed:
            empty(self._terms)
        elif not self._terms.count():
            desk = self._tools.desk
            editor = RecordEditor(desk.records, desk.codes, "motion", self.motion, TERMS, read_only=self.read_only)
            self._terms.addWidget(editor)

    def _show_ballots(self) -> None:
        empty(self._ballots)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        self._groups = []
        for at, voter in enumerate(self.now.voters):
            name = voter.name or self.tr("vacant")
            label = plain_label(f"{name} ({voter.organisation})" if voter.organisation else name)
            label.setEnabled(bool(voter.person))
            grid.addWidget(label, at, 0)
            seat = voter.name_fr if words.language() == "fr" and voter.name_fr else voter.name_en or voter.name_fr
            group = self._label("constituency", voter.constituency)
            named = seat if fold(group) in fold(seat) else " · ".join(filter(None, (seat, group)))
            grid.addWidget(plain_label(named, "secondary"), at, 1)
            grid.addWidget(self._ballot(voter, name), at, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        self._ballots.addWidget(whole)

    def _ballot(self, voter: Voter, name: str) -> QWidget:
        """The choices of a seat; what can no longer be chosen is told instead."""
        if voter.voice is Voice.RECUSED:
            return Chip(words.choice("voice", Voice.RECUSED), "attention")
        if not voter.person or self.now.closed or self.read_only:
            role = {Voice.FOR: "good", Voice.AGAINST: "attention"}.get(voter.voice, "")
            return Chip(words.choice("voice", voter.voice), role)
        whole, group = QWidget(), QButtonGroup(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        for voice in VOICES:
            radio = Radio(words.choice("voice", voice) if voice is not Voice.ABSENT else self.tr("Not voted"))
            radio.setAccessibleName(f"{name}: {radio.text()}")
            radio.setChecked(voter.voice is voice)
            radio.clicked.connect(partial(self.cast, voter.person, voice))
            group.addButton(radio)
            row.addWidget(radio)
        self._groups.append(group)
        return whole

    def _label(self, codes: str, code: str) -> str:
        return self._tools.codes.label(codes, code, words.language()) if code else ""

    # --- doing

    def cast(self, person: int, voice: Voice, *_: object) -> None:
        """Write down one vote; why it counts is asked where it is late."""
        motions = self._tools.desk.grants.motions
        try:
            motions.cast(self.motion, [Cast(person, voice)])
        except DeskError as error:
            if error.code == "vote.late":
                self._cast_late(person, voice)
                return
            self._failed(error)

    def _cast_late(self, person: int, voice: Voice) -> None:
        why = self._tools.ask.text(self.tr("The deadline is past. Why does this vote count all the same?"))
        try:
            self._tools.desk.grants.motions.cast(self.motion, [Cast(person, voice, why or "")])
        except DeskError as error:
            self._failed(error)

    def close_vote(self) -> None:
        """Count and keep the result."""
        try:
            result = self._tools.desk.grants.motions.close(self.motion)
        except DeskError as error:
            self._failed(error)
            return
        self.notice.say(short_outcome(result.outcome), "good" if result.carried else "attention")

    def reopen(self) -> None:
        """Take votes again, with a reason."""
        why = self._tools.ask.text(self.tr("Why is the vote opened again? The reason is kept with it."))
        if why is None:
            return
        try:
            self._tools.desk.grants.motions.reopen(self.motion, why)
        except DeskError as error:
            self._failed(error)

    def show_paste(self) -> None:
        """Show room to paste e-mails into."""
        self.paste.setVisible(self.paste.isHidden())
        self.paste.text.setFocus()

    def save_slips(self) -> None:
        """Save a draft e-mail to each who may still vote."""
        drafts = slips(self._tools.desk, self.now, contact(self._tools.desk))
        folder = self._tools.ask.folder(self.tr("Folder for the voting slips")) if drafts else None
        if folder is None:
            return
        try:
            for one in drafts:
                pdf.save(Path(folder) / f"{safe_name(one.name)}.eml", one.eml())
        except DeskError as error:
            self._failed(error)
            return
        without = [one.name for one in drafts if not one.email]
        told = self.tr("%n draft(s) saved. Open them to finish and send them.", "", len(drafts))
        lacks = self.tr("Without an address: {names}.").format(names=", ".join(without)) if without else ""
        self.notice.say(" ".join(filter(None, (told, lacks))), "attention" if without else "good")

    def _failed(self, error: DeskError) -> None:
        self.show_now()
        self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"motion", "ballot", "grant_conflict", "term", "seat", "voting_rule"}:
            try:
                self.show_now()
            except DeskError:  # taken back meanwhile; whoever shows this card takes it away
                self.hide()
