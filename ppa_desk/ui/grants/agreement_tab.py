"""The agreement of a grant: looked at, saved as PDF or Word, signed by both, the signed copy kept by its hash."""

from contextlib import suppress

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.documents import pdf, word
from ppa_desk.errors import DeskError
from ppa_desk.services.grants.agreement_document import name_of
from ppa_desk.services.records import Gone, Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import drawn
from ppa_desk.ui.record.files_box import FilesBox, read_file
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, EmptyState, Notice, PrimaryButton, QuietButton, plain_label, show_if

FIELDS = ("language", "signer", "signed_by_us", "signed_by_them")


class AgreementTab(QWidget):
    """The tab of a grant's agreement."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self._kept: Kept | None = None
        self.notice = Notice()
        self.notice.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self._column.addWidget(self.notice)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_agreement()

    def show_agreement(self) -> None:
        """Show the agreement there is, or how to prepare one."""
        self._kept = self._tools.desk.grants.agreements.of(self._grant)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        if self._kept is None:
            column.addWidget(self._none())
        else:
            column.addWidget(self._paper(self._kept))
            column.addWidget(self._signing(self._kept))
        before, self._body = self._body, whole
        self._column.replaceWidget(before, whole)
        before.hide()
        before.deleteLater()

    def prepare(self) -> None:
        """Prepare the agreement."""
        try:
            self._tools.desk.grants.agreements.prepare(self._grant, words.language())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def preview(self) -> None:
        """Lay the agreement over the page, as its readers will see it."""
        over, kept = over_of(self), self._kept
        if over is None or kept is None:
            return
        desk = self._tools.desk

        def draw(_edition: str, _language: str, step: Step) -> bytes:
            return drawn(desk, desk.grants.agreements.draft(kept.id), step)

        preview = Preview(self._tools)
        preview.left.connect(over.lift)
        over.lay(preview)
        preview.show_document(Shown(self.tr("Agreement"), draw, lambda *_: f"{self._name()}.pdf"))

    def save_pdf(self) -> None:
        """Ask where to save the agreement as a PDF."""
        self._save(".pdf")

    def save_word(self) -> None:
        """Ask where to save the agreement for a word processor."""
        self._save(".docx")

    def attach(self) -> None:
        """Ask for the signed copy and keep it."""
        path = self._tools.ask.open_file(self.tr("The signed copy"), "*")
        if path is None or self._kept is None:
            return
        try:
            content = read_file(path)
            told = self._tools.desk.grants.agreements.attach(self._kept.id, path.name, content)
        except OSError:
            self.notice.say(self.tr("This file could not be read. Nothing was kept."), "bad")
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.say(self.tr("Kept. Its hash begins with {hash}.").format(hash=told[:12]), "good")

    # --- making

    def _none(self) -> QWidget:
        told = self.tr("No agreement is prepared yet. It is written from the amounts, tranches, budget and reports.")
        state = EmptyState(told, "" if self._tools.desk.store.read_only else self.tr("Prepare the agreement"))
        state.asked.connect(self.prepare)
        return state

    def _paper(self, kept: Kept) -> Card:
        told = self.tr("Written from what the grant holds now; what is missing is marked in it.")
        card = Card(self.tr("The paper"))
        row = FlowRow()
        look = PrimaryButton(self.tr("Look at it"))
        look.clicked.connect(self.preview)
        as_pdf, as_word = QuietButton(self.tr("Save as PDF…")), QuietButton(self.tr("Save for Word…"))
        as_pdf.clicked.connect(self.save_pdf)
        as_word.clicked.connect(self.save_word)
        row.add(look, as_pdf, as_word)
        card.add(plain_label(told, "secondary"), row)
        return card

    def _signing(self, kept: Kept) -> Card:
        card, desk = Card(self.tr("Signatures")), self._tools.desk
        self.editor = RecordEditor(
            desk.grants.agreements, desk.codes, "agreement", kept.id, FIELDS, read_only=desk.store.read_only
        )
        copy = desk.grants.agreements.signed_copy(kept.id)
        told = self.tr("No signed copy is kept yet.")
        if copy is not None:
            told = self.tr("Signed copy: {name}, SHA-256 {hash}").format(name=copy.name, hash=copy.sha256)
        self.hash = plain_label(told, "secondary")
        add = QuietButton(self.tr("Keep the signed copy…"))
        add.clicked.connect(self.attach)
        show_if(add, not desk.store.read_only)
        row = FlowRow()
        row.add(add)
        card.add(self.editor, self.hash, row, FilesBox(self._tools, "agreement", kept.id))
        return card

    def _save(self, ending: str) -> None:
        if self._kept is None:
            return
        path = self._tools.ask.save_as(self.tr("Save the agreement"), self._name() + ending, f"*{ending}")
        if path is None:
            return
        desk = self._tools.desk
        try:
            content = desk.grants.agreements.draft(self._kept.id)
            if ending == ".docx":
                word.write(content, path, desk.attachments.picture)
            else:
                pdf.write(content, path, desk.attachments.picture)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.say(self.tr("Saved as {name}.").replace("{name}", path.name), "good")

    def _name(self) -> str:
        return name_of(self._tools.desk.grants.register.get(self._grant))

    def _changed(self, kinds: frozenset[str]) -> None:
        if not kinds & {"agreement", "attachment"}:
            return
        with suppress(Gone):  # the record may be gone while its page still stands
            found, before = self._tools.desk.grants.agreements.of(self._grant), self._kept
            if (found is None) != (before is None) or "attachment" in kinds:
                self.show_agreement()
            elif found is not None:
                self._kept = found
                self.editor.refresh()
