"""Asking for the passphrase; showing the recovery code once."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.welcome.sheet import Secret, Sheet
from ppa_desk.ui.widgets.parts import Check, PrimaryButton, QuietButton, plain_label


class SecretPage(Sheet):
    """`given` carries the passphrase or recovery code, and whether this computer is to remember it."""

    given = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.sentence.show()
        self.secret = Secret(self.tr("Passphrase or recovery code"))
        self.field(self.tr("Passphrase or recovery code"), self.secret)
        self.remember = Check(self.tr("Let this computer remember it (in the system's keyring)"))
        self.card.add(self.remember)
        self.open = PrimaryButton(self.tr("Open"))
        self.open.clicked.connect(self._give)
        self.secret.returnPressed.connect(self._give)
        self.buttons(self.open)
        self.setFocusProxy(self.secret)

    def ask_for(self, place: str, wrong: str = "") -> None:
        """Ask for a workspace's passphrase; `wrong` says why the one before did not open it."""
        self.title.setText(Path(place).name)
        self.sentence.setText(self.tr("This workspace is protected."))
        self.secret.clear()
        self.secret.setFocus()
        self.notice.say(wrong, "bad")

    def _give(self) -> None:
        if self.secret.text():
            self.given.emit(self.secret.text(), self.remember.isChecked())
            self.secret.clear()


class CodePage(Sheet):
    """The recovery code: it is shown once. `done` once the person kept it."""

    done = Signal()
    sheet = "recovery_sheet"

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._ask, self._place, self._code = ask, "", ""
        self.title.setText(self.tr("Keep the recovery code"))
        self.sentence.setText(
            self.tr(
                "It opens the workspace when the passphrase is lost, and it is shown only now. Print it or write it "
                "down, and keep it where the passphrase is not. Without either nobody can read the workspace again."
            )
        )
        self.sentence.show()
        self.code = plain_label("", "heading")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.card.add(self.code)
        self.kept = Check(self.tr("I have printed it or written it down"))
        self.card.add(self.kept)
        self.go_on = PrimaryButton(self.tr("Go on"))
        self.save = QuietButton(self.tr("Save the sheet to print…"))
        self.copy = QuietButton(self.tr("Copy"))
        self.go_on.setEnabled(False)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self._go_on)
        self.save.clicked.connect(self._save)
        self.copy.clicked.connect(self._copy)
        self.buttons(self.go_on, self.copy, self.save, back=False)
        self.setFocusProxy(self.kept)

    def show_code(self, place: str, code: str) -> None:
        """Show a workspace's code."""
        self._place, self._code = place, code
        self.code.setText(code)
        self.kept.setChecked(False)

    def _go_on(self) -> None:
        self._code = ""
        self.code.clear()
        self.done.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    def _save(self) -> None:
        from ppa_desk.documents import pdf
        from ppa_desk.services.recovery_sheet import recovery_sheet

        name = Path(self._place).name
        path = self._ask.save_as(self.tr("Save the recovery sheet"), f"{name}.pdf", "*.pdf")
        if path is None:
            return
        french = words.language() == "fr"
        try:
            pdf.write(recovery_sheet(name, self._code, date.today(), "fr" if french else "en", self.sheet), path)
        except DeskError as error:
            self.refuse(words.explained(error))
        else:
            self.notice.say(self.tr("Saved. Print it, then delete the file."), "good")
