"""The drafts of a letter to many: looked at one by one, those with problems first, then put into a folder."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.members import outbox
from ppa_desk.services.content import Language
from ppa_desk.services.members.mailings import Draft
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.draft_words import problem, why_held
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Check, Notice, PrimaryButton, QuietButton, hint, plain_label, show_if

WATCHED = frozenset({
    "mailing", "saved_entry", "saved_list", "person", "organisation", "position", "consent_given", "term", "seat",
})  # fmt: skip
MOST = 5
"""Names that are told one by one."""


class DraftsBox(QWidget):
    """What each reader would get."""

    def __init__(self, tools: Tools, mailing: int, flush: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.mailing, self._flush = tools, mailing, flush
        self.drafts: list[Draft] = []
        self.at, self._written = 0, False
        self.to_all: list[Path] = []
        self.folder: Path | None = None
        self.matched = outbox.Matched({}, ())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self._make_fields(column)
        self._make_actions(column)
        self._make_card(column)
        tools.bell.rang.connect(self._rang)
        self.look()

    # --- making

    def _make_fields(self, column: QVBoxLayout) -> None:
        known = self._tools.desk.members.mailings.fields("fr" if words.language() == "fr" else "en")
        told = "   ".join(f"{{{name}}}\u00a0{label}" for name, label in known.items())
        column.addWidget(plain_label(self.tr("Fields you can write into subject and text:"), "secondary"))
        column.addWidget(plain_label(told, "secondary"))

    def _make_actions(self, column: QVBoxLayout) -> None:
        self.otherwise = ChoiceBox()
        self.otherwise.setAccessibleName(self.tr("Language where a reader’s is not known"))
        hint(self.otherwise, self.tr("Language where a reader’s is not known"))
        self.otherwise.offer({one: words.language_name(one) for one in ("en", "fr")}, words.language())
        self.otherwise.activated.connect(lambda _: self.look())
        self.attach = QuietButton(self.tr("Attach to all…"))
        self.attach.clicked.connect(self.attach_files)
        self.each = QuietButton(self.tr("A folder of files for each…"))
        hint(self.each, self.tr("A file goes along where its name holds the reader’s e-mail or organisation"))
        self.each.clicked.connect(self.choose_folder)
        self.members = QuietButton(self.tr("To all members"))
        hint(self.members, self.tr("Makes a list of all active members and writes to the people there"))
        self.members.clicked.connect(self.to_members)
        row = QWidget()
        flow = Flow(row)
        for widget in (self.members, self.attach, self.each, self.otherwise):
            flow.addWidget(widget)
        column.addWidget(row)
        self.unasked = Check(self.tr("Also to those who were never asked about mailings"))
        self.unasked.toggled.connect(lambda _: self._show())
        self.along, self.notice = plain_label("", "secondary"), Notice()
        self.notice.hide()
        column.addWidget(self.unasked)
        column.addWidget(self.along)
        column.addWidget(self.notice)

    def _make_card(self, column: QVBoxLayout) -> None:
        self.card = Card(self.tr("Drafts"))
        self.before, self.after = QuietButton(self.tr("Previous")), QuietButton(self.tr("Next"))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.write = PrimaryButton(self.tr("Put into a folder…"))
        hint(self.write, self.tr("A draft e-mail for each, and a table of who got which; nothing is sent"))
        self.write.clicked.connect(self.write_drafts)
        for button in (self.before, self.after, self.write):
            self.card.head.addWidget(button)
        self.place, self.to = plain_label("", "secondary"), plain_label("")
        self.why = plain_label("", "attention")
        self.why.setProperty("role", "attention")
        self.subject, self.text, self.files = plain_label("", "strong"), plain_label(""), plain_label("", "secondary")
        self.card.add(self.place, self.to, self.why, self.subject, self.text, self.files)
        column.addWidget(self.card)

    # --- looking

    def look(self) -> None:
        """Make the drafts again from the letter and the register as they stand."""
        self.notice.hide()
        self._read()

    def _read(self) -> None:
        language: Language = "fr" if self.otherwise.key == "fr" else "en"
        try:
            self.drafts = self._tools.desk.members.mailings.drafts(self.mailing, date.today(), language)
        except DeskError as error:
            self.drafts = []
            self.notice.say(words.explained(error), "bad")
        self.at = min(self.at, max(len(self.drafts) - 1, 0))
        self._match()

    def step(self, by: int) -> None:
        """Show the next draft, or the one before."""
        self.at = max(0, min(self.at + by, len(self.drafts) - 1))
        self._show()

    def _held(self) -> int:
        return sum(1 for one in self.drafts if one.held(unasked=self.unasked.isChecked()))

    def _match(self) -> None:
        self.matched = outbox.Matched({}, ())
        if self.folder is not None:
            try:
                self.matched = outbox.matched(self.drafts, self.folder)
            except DeskError as error:
                self.notice.say(words.explained(error), "bad")
        self._show()

    def _show(self) -> None:
        may, there = not self._tools.desk.store.read_only, bool(self.drafts)
        held = self._held()
        ready = len(self.drafts) - held
        told = [self.tr("%n letter(s) ready", "", ready)]
        if held:
            told.append(self.tr("%n held back", "", held))
        if there:
            told.append(self.tr("letter {at} of {all}").format(at=self.at + 1, all=len(self.drafts)))
        self.place.setText(
            " · ".join(told) if there else self.tr("No draft yet: choose a list, and write subject and text.")
        )
        show_if(self.write, may)
        show_if(self.members, may)
        self.write.setEnabled(ready > 0)
        self.before.setEnabled(self.at > 0)
        self.after.setEnabled(self.at < len(self.drafts) - 1)
        show_if(self.unasked, any(one.code == "no_consent" for draft in self.drafts for one in draft.problems))
        self._show_draft(self.drafts[self.at] if there else None)
        self._show_files()

    def _show_draft(self, draft: Draft | None) -> None:
        for label in (self.to, self.why, self.subject, self.text, self.files):
            show_if(label, draft is not None)
        if draft is None:
            return
        language = self._tools.codes.label("language", draft.language, words.language())
        to = self.tr("To {name}, {email}, in {language}")
        self.to.setText(to.format(name=draft.name, email=draft.email or self.tr("no address"), language=language))
        self.why.setText(" ".join(map(problem, draft.problems)))
        show_if(self.why, bool(draft.problems))
        self.subject.setText(draft.subject)
        self.text.setText(draft.text)
        files = [path.name for path in (*self.to_all, *self.matched.files.get(self.at, ()))]
        self.files.setText(self.tr("With: {files}").format(files=", ".join(files)))
        show_if(self.files, bool(files))

    def _show_files(self) -> None:
        told = []
        if self.to_all:
            told.append(self.tr("To all: {files}.").format(files=", ".join(path.name for path in self.to_all)))
        if self.folder is not None:
            without = len(self.drafts) - len(self.matched.files)
            told.append(self.tr("%n letter(s) have files of their own", "", len(self.matched.files)) + ",")
            told.append(self.tr("%n have none.", "", without))
            if self.matched.left:
                names = ", ".join(path.name for path in self.matched.left[:MOST])
                dots = "…" if len(self.matched.left) > MOST else "."
                told.append(self.tr("Nobody’s files: {files}").format(files=names) + dots)
        self.along.setText(" ".join(told))
        show_if(self.along, bool(told))

    # --- doing

    def attach_files(self) -> None:
        """Choose what goes along with every letter; choosing nothing takes it off."""
        self.to_all = self._tools.ask.open_files(self.tr("Files for all"), "*")
        self._show()

    def choose_folder(self) -> None:
        """Choose the folder with the files of each."""
        self.folder = self._tools.ask.folder(self.tr("Folder with the files"))
        self._match()

    def to_members(self) -> None:
        """Make a list of all active members, and let the letter go to it."""
        desk = self._tools.desk
        name = self.tr("All members, {day}").format(day=words.day(date.today()))
        number = desk.saved_lists.make(name)
        desk.saved_lists.add_members(number)
        kept = desk.records.get("mailing", self.mailing)
        desk.records.save("mailing", self.mailing, kept.version, {"saved_list_id": number})

    def write_drafts(self) -> None:
        """Put the drafts into a folder one chooses."""
        self._flush()
        self.look()
        if not self.drafts or (into := self._tools.ask.folder(self.tr("Folder for the drafts"))) is None:
            return
        mailings, today = self._tools.desk.members.mailings, date.today()
        title = self._tools.desk.records.get("mailing", self.mailing).title
        try:
            done = outbox.write(
                title, self.drafts, into, today, to_all=self.to_all, to_each=self.matched.files,
                unasked=self.unasked.isChecked(), told=why_held,
            )  # fmt: skip
            self._written = True  # what is said of it stays when the bell rings
            mailings.written(self.mailing, today)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        told = self.tr("%n draft(s) in {folder}. Open each to finish and send it.", "", done.letters)
        self.notice.say(told.format(folder=done.folder.name), "good")
        self.notice.offer(
            self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(done.folder)))
        )

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self._read() if self._written else self.look()
            self._written = False
