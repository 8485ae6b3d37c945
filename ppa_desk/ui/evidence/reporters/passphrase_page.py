"""Another passphrase for reporters."""

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.welcome.sheet import Secret, Sheet, strength
from ppa_desk.ui.widgets.parts import PrimaryButton


class PassphrasePage(Sheet):
    """Asks for another passphrase of reporters."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("New passphrase of reporters"))
        self._tools = tools
        self.secret, self.again = Secret(self.tr("New passphrase")), Secret(self.tr("The same again"))
        self.field(self.tr("New passphrase"), self.secret)
        self.field(self.tr("The same again"), self.again)
        self.set = PrimaryButton(self.tr("Change it"))
        self.set.clicked.connect(self.change)
        self.buttons(self.set)

    def change(self) -> None:
        """Change it, or say why not."""
        secret = self.secret.text()
        if strength(secret) == 0 or secret != self.again.text():
            self.refuse(self.tr("Type the same passphrase twice, of at least 8 characters."))
            return
        try:
            self._tools.desk.evidence.protection.change_passphrase(secret)
        except DeskError as error:
            self.refuse(words.explained(error))
            return
        self._tools.say(self.tr("Reporters have another passphrase."))
        self.left.emit()


def lay_passphrase(widget: QWidget, tools: Tools) -> None:
    """Lay the page over the one a widget is on."""
    over = over_of(widget)
    if over is not None:
        page = PassphrasePage(tools)
        page.left.connect(over.lift)
        over.lay(page)
