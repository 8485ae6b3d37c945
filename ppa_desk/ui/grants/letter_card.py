"""One letter: its words to read and change, what is missing in it, and handing it over by hand."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.channels.handing import safe_name
from ppa_desk.model.grants.review import Letter as Status
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import Name, drawn
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, hint, plain_label, show_if

FIELDS = ("language", "subject", "text")
ROLES = {Status.DRAFT: "", Status.READY: "good", Status.HANDED: "accent"}


def lacking(names: list[str]) -> str:
    """Say which gaps a letter has."""
    return QCoreApplication.translate("LetterCard", "Still to be filled in: {gaps}.").format(gaps=", ".join(names))


class LetterCard(Card):
    """A letter that is read and finished."""

    looked_at = Signal()

    def __init__(self, tools: Tools, letter: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self.letter = tools, letter
        self.read_only = tools.desk.store.read_only
        self.notice = Notice()
        self.notice.hide()
        self.to, self.gaps = plain_label("", "secondary"), plain_label("")
        self.gaps.setProperty("role", "attention")
        desk = tools.desk
        self.editor = RecordEditor(desk.records, desk.codes, "letter", letter, FIELDS, read_only=self.read_only)
        self.editor.saved.connect(lambda _: self.show_state())
        self.add(self.notice, self.to, self.gaps, self.editor)
        self._buttons()
        tools.bell.rang.connect(self._changed)
        self.show_state()

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.fine = PrimaryButton(self.tr("Looks right"))
        hint(self.fine, self.tr("Marks the letter ready, and shows the next draft"))
        self.mail = PrimaryButton(self.tr("Save as e-mail…"))
        hint(self.mail, self.tr("A draft for your mail program; nothing is sent from here"))
        self.page = QuietButton(self.tr("Look at it"))
        self.back = QuietButton(self.tr("Back to draft"))
        self.again = QuietButton(self.tr("Write anew"))
        hint(
            self.again,
            self.tr("Takes the template again, in the language chosen here; what was changed by hand is lost"),
        )
        for button, do in (
            (self.fine, self.mark_ready), (self.mail, self.save_mail), (self.page, self.preview),
            (self.back, self.to_draft), (self.again, self.rewrite),
        ):  # fmt: skip
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_state(self) -> None:
        """Show to whom it goes, what is missing, and what may be done."""
        row = self._tools.desk.grants.letters.get(self.letter)
        kind = self._tools.codes.label("letter_kind", row["kind"], words.language())
        self.title.setText(f"{row['title']} – {kind}")
        self.title.show()
        to = row["name"] or self.tr("nobody entered as applicant or contact")
        self.to.setText(self.tr("To {name}, {email}").format(name=to, email=row["email"] or self.tr("no address")))
        missing = self._tools.desk.grants.letters.lacks(row)
        self.gaps.setText(lacking(missing) if missing else "")
        show_if(self.gaps, bool(missing))
        draft = row["status"] == Status.DRAFT
        show_if(self.fine, draft and not self.read_only)
        show_if(self.mail, not draft and not self.read_only)
        show_if(self.back, not draft and not self.read_only)
        show_if(self.again, draft and not self.read_only)
        self.editor.setEnabled(draft)

    # --- doing

    def mark_ready(self) -> None:
        """Mark it ready, if nothing is missing."""
        self.editor.flush()
        try:
            self._tools.desk.grants.letters.ready(self.letter)
        except DeskError as error:
            self._failed(error)
            return
        self.notice.hide()
        self.looked_at.emit()

    def to_draft(self) -> None:
        """Let it be changed again."""
        self._tools.desk.grants.letters.back(self.letter)
        self.notice.hide()

    def rewrite(self) -> None:
        """Write it anew from the template."""
        self.editor.flush()
        self._tools.desk.grants.letters.again(self.letter)
        self.editor.refresh()

    def save_mail(self) -> None:
        """Save it as a draft e-mail, and note that it was handed over."""
        row = self._tools.desk.grants.letters.get(self.letter)
        name = f"{safe_name(row['subject'])}.eml"
        path = self._tools.ask.save_as(self.tr("Save the letter as e-mail"), name, "*.eml")
        if path is None:
            return
        try:
            pdf.save(path, self._tools.desk.grants.letters.hand(self.letter).eml())
        except DeskError as error:
            self._failed(error)
            return
        self.notice.say(self.tr("Saved as {name}. Open it to finish and send it.").format(name=path.name), "good")

    def preview(self) -> None:
        """Lay the letter as a page over this one."""
        self.editor.flush()
        over: object = self.parent()
        while over is not None and not isinstance(over, Over):
            over = over.parent()  # type: ignore[attr-defined]
        if over is not None:
            shown = letter_preview(self._tools, self.letter)
            shown.left.connect(over.lift)
            over.lay(shown)

    def _failed(self, error: DeskError) -> None:
        self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if "letter" in kinds:
            try:
                self.show_state()
                self.editor.refresh()
            except DeskError:  # taken back meanwhile; whoever shows this card takes it away
                self.hide()


def letter_preview(tools: Tools, letter: int) -> Preview:
    """Return a preview of a letter as it stands."""
    desk = tools.desk
    row = desk.grants.letters.get(letter)

    def draw(_edition: str, _language: str, step: Step) -> bytes:
        return drawn(desk, desk.grants.letters.content(letter), step)

    preview = Preview(tools)
    name = Name(row["subject"])
    preview.show_document(Shown(row["subject"], draw, lambda *_: name.of("", row["language"] or "")))
    return preview
