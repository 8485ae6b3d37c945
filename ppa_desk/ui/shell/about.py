"""Pages about the program and the workspace as a whole: keys, version, backups, protection."""

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from ppa_desk import __version__
from ppa_desk.services.workspaces import Opened, Workspace
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.shell.commands import Commands
from ppa_desk.ui.shell.protection import ProtectionPage
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.welcome.sheet import Sheet
from ppa_desk.ui.welcome.trouble import BackupsPage
from ppa_desk.ui.widgets.parts import plain_label


def page(name: str, workspace: Opened, ask: Ask, commands: Commands) -> Sheet:
    """Return the page of a command: keys, about, backups, protect."""
    if name == "keys":
        return KeysPage(commands)
    if name == "about":
        return AboutPage()
    if not isinstance(workspace, Workspace):
        return ServerPage(workspace.place)
    if name == "protect":
        return ProtectionPage(workspace, ask)
    backups = BackupsPage()
    backups.tell_backups(workspace.place)
    return backups


class ServerPage(Sheet):
    """Says who looks after a workspace on a server."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.sentence.setText(
            self.tr("Whoever keeps the server looks after the backups and passwords of this workspace.")
        )
        self.sentence.show()
        self.buttons(None)


class KeysPage(Sheet):
    """Every command that has keys."""

    def __init__(self, commands: Commands) -> None:
        super().__init__("")
        self.title.setText(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        named = [(key, action) for key, action in commands.actions.items() if not action.shortcut().isEmpty()]
        for row, (key, action) in enumerate(named):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(plain_label(keys, "strong", wrap=False), row, 0)
            grid.addWidget(plain_label(commands.words[key]), row, 1)
        for keys, words in self._others():
            grid.addWidget(plain_label(keys, "strong", wrap=False), grid.rowCount(), 0)
            grid.addWidget(plain_label(words), grid.rowCount() - 1, 1)
        grid.setColumnStretch(1, 1)
        self.card.body.addLayout(grid)
        self.buttons(None)

    def _others(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Alt+↑  Alt+↓", self.tr("In a list of parts: move the chosen one up or down")),
            ("Ctrl+Del", self.tr("In a list of parts: remove the chosen one")),
            ("Ctrl+D", self.tr("In the questions of a form: duplicate the chosen question or group")),
            ("Ctrl+G", self.tr("In the questions of a form: put the chosen question into a new group")),
            ("1…9", self.tr("In an interview: choose an answer; Enter goes on, Ctrl+Enter finishes")),
            ("↓", self.tr("In a field one chooses in: show all choices")),
            ("Tab", self.tr("To the next field")),
        )


class AboutPage(Sheet):
    """Version and licence."""

    def __init__(self) -> None:
        super().__init__("PPA Desk")
        version = self.tr("Version {version}, with Qt {qt}.").replace("{version}", __version__)
        self.card.add(
            plain_label(version.replace("{qt}", qVersion())),
            plain_label(self.tr("It works without a connection and sends nothing by itself.")),
            plain_label(
                self.tr("Licence: Apache-2.0. Fonts: Andika (SIL OFL 1.1), DejaVu Sans (Bitstream Vera)."), "secondary"
            ),
        )
        self.buttons(None)
