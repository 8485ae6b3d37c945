"""Grants in and out: files taken in, open data and lists given out."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.give_out import GiveOut
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.theme import EDGE
from ppa_desk.ui.widgets.parts import Card, Page, PrimaryButton, plain_label


class ExchangeTab(QWidget):
    """Where files of grants come in and go out; the plan of a file lies over it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        page = Page()
        page.body.setContentsMargins(0, 0, 0, 0)
        self.give_out = GiveOut(tools)
        page.add(self._coming(), self.give_out)
        page.body.addStretch(1)
        self.over = Over(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.over)

    def _coming(self) -> Card:
        card = Card(self.tr("Take in"))
        told = self.tr(
            "360Giving JSON and spreadsheets, or any list of grants in English or French. You see first what each row "
            "would do."
        )
        self.choose = PrimaryButton(self.tr("Take in files…"))
        self.choose.clicked.connect(self.choose_files)
        self.choose.setEnabled(not self._tools.desk.store.read_only)
        row = QHBoxLayout()
        row.addWidget(plain_label(told, "secondary"), 1)
        row.addWidget(self.choose)
        card.body.addLayout(row)
        return card

    def choose_files(self) -> None:
        """Choose files of grants."""
        from ppa_desk.ui.grants.take_in import FILES

        if paths := self._tools.ask.open_files(self.tr("Files of grants"), FILES):
            self.take_in(paths)

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking files in, and show the plan; files that come while one is shown join it."""
        from ppa_desk.ui.grants.take_in import TakeInPage

        if isinstance(self.over.above, TakeInPage):
            self.over.above.take_in(paths)
            return
        page = TakeInPage(self._tools, paths)
        page.body.setContentsMargins(0, 0, 0, EDGE)
        page.left.connect(self.over.lift)
        self.over.lay(page)
