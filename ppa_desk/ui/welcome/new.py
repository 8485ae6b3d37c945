"""Making a workspace: its name, where it lies, and its passphrase."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ppa_desk.services.places import place_notices
from ppa_desk.ui import words
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.welcome.sheet import Secret, Sheet, strength, strength_words
from ppa_desk.ui.widgets.parts import Check, PrimaryButton, QuietButton, plain_label, restyle


class NewPage(Sheet):
    """`wanted` carries the folder and the passphrase, empty for an unprotected workspace."""

    wanted = Signal(str, str)

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("New workspace"))
        self.sentence.setText(self.tr("A workspace is one folder on this computer with everything in it."))
        self.sentence.show()
        self._ask = ask
        self._make_place()
        self._make_secret()
        self.make = PrimaryButton(self.tr("Make the workspace"))
        self.make.clicked.connect(self._create)
        self.again.returnPressed.connect(self._create)
        self.buttons(self.make)
        self.setFocusProxy(self.name)
        self._judge()

    def _make_place(self) -> None:
        self.name = QLineEdit(self.tr("PPA"))
        self.name.setAccessibleName(self.tr("Name"))
        self.field(self.tr("Name"), self.name)
        self.folder = QLineEdit(default_folder())
        self.folder.setAccessibleName(self.tr("In the folder"))
        browse = QuietButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        both.setFocusProxy(self.folder)
        self.warning = plain_label("", "small")
        self.warning.setProperty("role", "attention")
        self.warning.hide()
        self.field(self.tr("In the folder"), both, self.warning)
        self.folder.textChanged.connect(self._look_at_place)

    def _make_secret(self) -> None:
        self.secret = Secret(self.tr("Passphrase"))
        self.again = Secret(self.tr("The same passphrase again"))
        self.hint = plain_label("", "small")
        self.open = Check(self.tr("Without a passphrase: whoever has the folder can read it"))
        self.field(self.tr("Passphrase"), self.secret, self.hint)
        self.field(self.tr("The same passphrase again"), self.again)
        self.card.add(self.open)
        self.secret.textChanged.connect(self._judge)
        self.again.textChanged.connect(self._judge)
        self.open.toggled.connect(self._judge)

    def clear(self) -> None:
        """Forget the passphrase typed before."""
        self.secret.clear()
        self.again.clear()
        self.notice.hide()
        self.name.selectAll()

    def _judge(self) -> None:
        text, role = strength_words(self.secret.text())
        differs = bool(self.again.text()) and self.again.text() != self.secret.text()
        if differs:
            text, role = self.tr("The two passphrases differ."), "bad"
        self.hint.setText(text)
        restyle(self.hint, "role", role)
        for edit in (self.secret, self.again):
            edit.setEnabled(not self.open.isChecked())

    def _look_at_place(self) -> None:
        told = [words.notice(one.code, one.values) for one in place_notices(self.folder.text())]
        self.warning.setText("\n".join(told))
        self.warning.setVisible(bool(told))

    def _browse(self) -> None:
        chosen = self._ask.folder(self.tr("Where the workspace is to lie"), self.folder.text())
        if chosen:
            self.folder.setText(str(chosen))

    def _create(self) -> None:
        name = " ".join(self.name.text().replace("/", " ").replace("\\", " ").split()).strip(". ")
        if not name:
            self.refuse(self.tr("Give the workspace a name."))
        elif not self.open.isChecked() and (strength(self.secret.text()) == 0 or self._differs()):
            self.refuse(self.tr("Type the same passphrase twice, of at least 8 characters, or choose to go without."))
        else:
            secret = "" if self.open.isChecked() else self.secret.text()
            self.wanted.emit(str(Path(self.folder.text()).expanduser() / name), secret)

    def _differs(self) -> bool:
        return self.secret.text() != self.again.text()


def default_folder() -> str:
    """Return where workspaces lie unless somebody chooses another place."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(documents or Path.home()) / "PPA Desk")
