"""Beside a place that a grant names: the mine site of the same name in the same province, one click away."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import empty, plain_label


class SiteLikeBox(QWidget):
    """Sites of the register that the place may be; they are proposed by name, nothing is kept."""

    def __init__(self, tools: Tools, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._place = tools, place
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(TIGHT)
        tools.bell.rang.connect(self._rang)
        self.show_found()

    def show_found(self) -> None:
        """Show the sites of that name as they are now."""
        try:
            values = self._tools.desk.records.get("grant_site", self._place).values
        except DeskError:
            return  # the place was removed
        found = self._tools.desk.evidence.site_leads.sites_like(values["name"], values["province"])
        empty(self.rows)
        if found:
            told = self.tr("In the register of mine sites, by its name and province:")
            self.rows.addWidget(plain_label(told, "secondary"))
        for number, title in self._tools.desk.records.titles("site", found, words.language()).items():
            self.rows.addWidget(GoButton(self._tools, "site", number, title))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {"grant_site", "site"}:
            self.show_found()
