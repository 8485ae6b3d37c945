"""What stands before reporters: setting up their passphrase, and unlocking them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.reporters.code_page import ReportersCodePage
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.welcome.sheet import Secret, strength, strength_words
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, plain_label, restyle

WIDE = 460
translate = QCoreApplication.translate


def labelled(label: str, edit: QWidget) -> QVBoxLayout:
    """Return an input under its label."""
    column = QVBoxLayout()
    column.setSpacing(3)
    told = plain_label(label, "small")
    told.setBuddy(edit.focusProxy() or edit)
    column.addWidget(told)
    column.addWidget(edit)
    return column


class SetUpCard(Card):
    """Asks for a passphrase that opens reporters and nothing else."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(translate("Reporters", "Protect those who report"), parent=parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        told = self.tr(
            "Who reported is kept apart, under a passphrase of its own that the workspace’s does not replace. Choose "
            "one that only those who protect reporters know. Incidents themselves hold nothing but a random case code."
        )
        self.add(plain_label(told, "secondary"), self.notice)
        self.secret, self.again = Secret(self.tr("Passphrase of reporters")), Secret(self.tr("The same again"))
        self.hint = plain_label("", "small")
        for label, edit in ((self.tr("Passphrase of reporters"), self.secret), (self.tr("The same again"), self.again)):
            edit.setMaximumWidth(WIDE)
            self.body.addLayout(labelled(label, edit))
        self.add(self.hint)
        self.set = PrimaryButton(self.tr("Set it up"))
        self.body.addWidget(self.set, 0, Qt.AlignmentFlag.AlignLeft)
        self.secret.textChanged.connect(self._judge)
        self.again.returnPressed.connect(self.begin)
        self.set.clicked.connect(self.begin)
        self._judge()

    def begin(self) -> None:
        """Set the passphrase and show the recovery code."""
        secret = self.secret.text()
        if strength(secret) == 0 or secret != self.again.text():
            self.notice.say(self.tr("Type the same passphrase twice, of at least 8 characters."), "bad")
            return
        try:
            code = self._tools.desk.evidence.protection.begin(secret)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        show_code(self, self._tools, code)

    def _judge(self) -> None:
        text, role = strength_words(self.secret.text())
        self.hint.setText(text)
        restyle(self.hint, "role", role)


class UnlockCard(Card):
    """Asks for the passphrase of reporters."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(translate("Reporters", "Reporters are locked"), parent=parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        told = self.tr("Their own passphrase or recovery code opens them. Each opening is noted, never what was seen.")
        self.add(plain_label(told, "secondary"), self.notice)
        self.secret = Secret(self.tr("Passphrase or recovery code of reporters"))
        self.secret.setMaximumWidth(WIDE)
        self.body.addLayout(labelled(self.tr("Passphrase or recovery code of reporters"), self.secret))
        self.open = PrimaryButton(self.tr("Unlock"))
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.open.clicked.connect(self.unlock)
        self.secret.returnPressed.connect(self.unlock)

    def unlock(self) -> None:
        """Unlock reporters, or say why they stay locked."""
        secret = self.secret.text()
        self.secret.clear()
        if not secret:
            return
        try:
            self._tools.desk.evidence.protection.unlock(secret)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")


def show_code(widget: QWidget, tools: Tools, code: str) -> None:
    """Lay a new recovery code over the page; it is shown only now."""
    over = over_of(widget)
    if over is None:
        return
    page = ReportersCodePage(tools.ask)
    page.show_code(place_of(tools), code)
    page.done.connect(over.lift)
    over.lay(page)


def place_of(tools: Tools) -> str:
    """Return what the workspace is called by where it is."""
    return str(tools.copies.folder) if tools.copies is not None else "PPA Desk"
