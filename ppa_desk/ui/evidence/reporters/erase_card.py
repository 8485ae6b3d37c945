"""Erasing a reporter for good: here, then in older backups, then the receipt."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.reporters import trail
from ppa_desk.services.evidence.reporters.register import Case
from ppa_desk.services.workspaces import Backup
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Check, Notice, QuietButton, plain_label, show_if


class EraseCard(Card):
    """Erases, looks through backups, writes the receipt."""

    def __init__(self, tools: Tools, case: Case, erased: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._tools, self._case, self._erased = tools, case, erased
        self._held: list[Backup] = []
        self.title.setText(self.tr("When the person asks to be erased"))
        self.title.show()
        self.notice = Notice()
        self.notice.hide()
        self.told = plain_label("", "secondary")
        self.add(self.told, self.notice)
        gone = any(one.deed == "erased" for one in trail.entries(tools.desk.store, case.code))
        self.withdraw = Check(self.tr("Also withdraw what they agreed to share"))
        self.withdraw.setChecked(True)
        self.erase = QuietButton(self.tr("Erase who reported…"))
        self.look = QuietButton(self.tr("Look through older backups"))
        self.rewrite = QuietButton(self.tr("Erase there too"))
        self.drop = QuietButton(self.tr("Remove these backups"))
        self.receipt = QuietButton(self.tr("Save the receipt…"))
        for button, does in ((self.erase, self.erase_it), (self.look, self.look_through), (self.rewrite, self.clear),
                             (self.drop, self.remove), (self.receipt, self.save_receipt)):  # fmt: skip
            button.clicked.connect(does)
        self.add(self.withdraw)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for button in (self.erase, self.look, self.rewrite, self.drop, self.receipt):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._tell(gone)

    def erase_it(self) -> None:
        """Erase after asking."""
        question = self.tr("Erase who reported this incident? Neither undo nor anything else brings it back.")
        if not self._tools.ask.sure(question, self.tr("Erase")):
            return
        try:
            self._tools.desk.evidence.reporters.erase(self._case.code, withdraw=self.withdraw.isChecked())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._erased()

    def look_through(self) -> None:
        """Look which backups still hold the reporter; this opens each, beside the window."""
        copies, case = self._tools.copies, self._case.code
        if copies is None:
            return
        self.look.setEnabled(False)
        self.notice.say(self.tr("Looking through the backups…"))
        erasing = self._tools.desk.evidence.erasing
        self._tools.tasks.run(lambda _task: erasing.holding(copies, case), self._show_held, self._failed)

    def clear(self) -> None:
        """Write those backups anew without the reporter."""
        self._clear(rewrite=True)

    def remove(self) -> None:
        """Remove those backups whole, after asking."""
        if self._tools.ask.sure(self.tr("Remove these backups whole?"), self.tr("Remove")):
            self._clear(rewrite=False)

    def save_receipt(self) -> None:
        """Save the receipt as PDF, in the window's language."""
        path = self._tools.ask.save_as(self.tr("Save the receipt"), f"{self._case.code}.pdf", "*.pdf")
        if path is None:
            return
        try:
            receipt = self._tools.desk.evidence.erasing.receipt(
                self._case.code, "fr" if words.language() == "fr" else "en"
            )
            pdf.write(receipt, path)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.say(self.tr("Saved as {name}.").replace("{name}", path.name), "good")

    def _clear(self, *, rewrite: bool) -> None:
        copies, held, case = self._tools.copies, list(self._held), self._case.code
        if copies is None:
            return
        erasing = self._tools.desk.evidence.erasing
        self.notice.say(self.tr("Working on the backups…"))
        named = {"rewrite": held} if rewrite else {"drop": held}
        self._tools.tasks.run(lambda _task: erasing.clear(copies, case, **named), self._cleared, self._failed)

    def _cleared(self, left: list[int]) -> None:
        if left:
            told = ", ".join(map(str, left))
            self.notice.say(self.tr("Still held by the backups {numbers}.").replace("{numbers}", told), "attention")
        else:
            self.notice.say(self.tr("No backup of this workspace holds it any more."), "good")
        self._held = [one for one in self._held if one.number in left]
        self._offer()

    def _show_held(self, held: list[Backup]) -> None:
        self._held = held
        self.look.setEnabled(True)
        if held:
            told = ", ".join(f"{one.number} ({words.day(one.at.astimezone().date())})" for one in held)
            self.notice.say(
                self.tr("Still held, sealed, by the backups {numbers}.").replace("{numbers}", told), "attention"
            )
        else:
            self._cleared([])
        self._offer()

    def _failed(self, error: Exception) -> None:
        self.look.setEnabled(True)
        self.notice.say(words.explained(error), "bad")

    def _offer(self) -> None:
        for button in (self.rewrite, self.drop):
            button.setVisible(bool(self._held))

    def _tell(self, gone: bool) -> None:
        if gone and not self._case.sealed:
            told = self.tr("Who reported was erased. Older backups hold it, sealed, until they are cleared too.")
        else:
            told = self.tr("Name, contact, notes and files go for good; the workspace’s files are written anew.")
        if self._tools.copies is None:
            told += " " + self.tr("The server’s own backups keep it until their keeper removes them.")
        self.told.setText(told)
        for widget in (self.erase, self.withdraw):
            show_if(widget, self._case.sealed)
        show_if(self.look, gone and self._tools.copies is not None)
        show_if(self.receipt, gone)
        self._offer()
