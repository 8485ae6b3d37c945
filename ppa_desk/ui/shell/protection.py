"""Who can read the workspace: passphrase, recovery code, this computer's keyring, or nobody asked."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.workspaces import Workspace
from ppa_desk.ui import words
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.welcome.secret import CodePage
from ppa_desk.ui.welcome.sheet import Secret, Sheet, strength, strength_words
from ppa_desk.ui.widgets.parts import Chip, PrimaryButton, QuietButton, plain_label, restyle


class ProtectionPage(Sheet):
    """Sets and takes away the ways into a workspace. `changed` after each."""

    changed = Signal()

    def __init__(self, workspace: Workspace, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._workspace, self._ask = workspace, ask
        self.title.setText(self.tr("Protection"))
        self.state = Chip("")
        self.card.add(self.state)
        self.secret, self.again = Secret(self.tr("New passphrase")), Secret(self.tr("The same passphrase again"))
        self.hint = plain_label("", "small")
        self.field(self.tr("New passphrase"), self.secret, self.hint)
        self.field(self.tr("The same passphrase again"), self.again)
        self.set = PrimaryButton(self.tr("Set the passphrase"))
        self.code = QuietButton(self.tr("New recovery code"))
        self.keyring = QuietButton("")
        self.unprotect = QuietButton(self.tr("Go without a passphrase"))
        self.set.clicked.connect(self._set)
        self.code.clicked.connect(self._new_code)
        self.keyring.clicked.connect(self._toggle_keyring)
        self.unprotect.clicked.connect(self._unprotect)
        self.secret.textChanged.connect(self._judge)
        self.buttons(self.set, self.code)
        self.buttons(None, self.keyring, self.unprotect, back=False)
        self.setEnabled(not workspace.read_only)
        self._tell()
        self._judge()

    def _tell(self) -> None:
        now = self._workspace.protection()
        text = self.tr("Protected by a passphrase") if now.protected else self.tr("Not protected")
        self.state.show_fact(text, "good" if now.protected else "attention")
        remembered = self.tr("Let this computer forget it")
        self.keyring.setText(remembered if now.keyring else self.tr("Let this computer remember it"))
        for button in (self.code, self.keyring, self.unprotect):
            button.setVisible(now.protected)

    def _judge(self) -> None:
        text, role = strength_words(self.secret.text())
        self.hint.setText(text)
        restyle(self.hint, "role", role)

    def _set(self) -> None:
        secret = self.secret.text()
        if strength(secret) == 0 or secret != self.again.text():
            self.refuse(self.tr("Type the same passphrase twice, of at least 8 characters."))
            return
        self._do(lambda: self._show_code(self._workspace.set_passphrase(secret)), self.tr("The passphrase is set."))
        self.secret.clear()
        self.again.clear()

    def _new_code(self) -> None:
        question = self.tr("The recovery code printed before will no longer open this workspace. Make a new one?")
        if self._ask.sure(question, self.tr("Make a new code")):
            self._do(lambda: self._show_code(self._workspace.new_recovery_code()), self.tr("The new code applies."))

    def _toggle_keyring(self) -> None:
        if self._workspace.protection().keyring:
            self._do(lambda: self._workspace.take_away("keyring"), self.tr("This computer asks for it from now on."))
        else:
            self._do(self._workspace.remember, self.tr("This computer remembers it from now on."))

    def _unprotect(self) -> None:
        question = self.tr("Whoever has the folder will be able to read the workspace and its backups. Go without?")
        if self._ask.sure(question, self.tr("Go without a passphrase")):
            self._do(self._workspace.unprotect, self.tr("The workspace is no longer protected."))

    def _do(self, change: Callable[[], object], said: str) -> None:
        try:
            change()
        except DeskError as error:
            self.refuse(words.explained(error))
            return
        self.notice.say(said, "good")
        self._tell()
        self.changed.emit()

    def _show_code(self, code: str) -> None:
        """Lay the new code over this page; it is shown only now."""
        if not code:
            return
        sheet = CodePage(self._ask)
        sheet.show_code(self._workspace.place, code)
        sheet.setParent(self)
        sheet.setGeometry(self.rect())
        sheet.done.connect(sheet.deleteLater)
        sheet.show()
        sheet.raise_()
