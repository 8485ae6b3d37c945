"""What of the incidents may leave the office: the editions, the bulletin, and what left so far."""

from PySide6.QtWidgets import QWidget

from ppa_desk.services.evidence.reporters.register import Case
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sharing.export_card import ExportCard
from ppa_desk.ui.evidence.sharing.left_card import BulletinCard, LeftCard
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Notice, Page


class SharingTab(Page):
    """Sharing incidents safely."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.notice = Notice()
        self.notice.hide()
        self.export = ExportCard(tools)
        self.body.setContentsMargins(0, 0, INSIDE, 0)
        self.add(self.notice, self.export, BulletinCard(tools), LeftCard(tools))
        self._unclaimed()
        self.body.addStretch(1)

    def _unclaimed(self) -> None:
        """Reporters whose incident was removed: they can still be erased."""
        from ppa_desk.ui.evidence.reporters.erase_card import EraseCard

        title = self.tr("Case {code}: a reporter whose incident is there no more")
        for code in self._tools.desk.evidence.reporters.unclaimed():
            card = EraseCard(self._tools, Case(code, True, ()), self._erased)
            card.title.setText(title.replace("{code}", code))
            self.add(card)

    def _erased(self) -> None:
        self.notice.say(self.tr("Erased. Undo does not bring it back."), "good")
