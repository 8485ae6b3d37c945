"""What a priority led to in the meeting's actions, and a button for a new one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, Notice, empty, plain_label, show_if


class ActionBox(QWidget):
    """The actions that came from one priority."""

    def __init__(self, tools: Tools, priority: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._priority = tools, priority
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(plain_label(self.tr("Actions that came from it"), "strong"))
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        column.addLayout(self.rows)
        self.notice = Notice()
        self.notice.hide()
        self.make = LinkButton(self.tr("Make an action of it"))
        self.make.clicked.connect(self.make_action)
        column.addWidget(self.notice)
        column.addWidget(self.make)
        show_if(self.make, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show what came from it."""
        empty(self.rows)
        found = self._tools.desk.records.where("action_item", priority_id=self._priority)
        titles = self._tools.desk.records.titles("action_item", [one.id for one in found], words.language())
        for one in found:
            self.rows.addWidget(GoButton(self._tools, "action_item", one.id, titles.get(one.id, "")))

    def make_action(self) -> None:
        """Make an action with who follows the priority up as its owner, and go to it."""
        try:
            number = self._tools.desk.meetings.cockpit.make_action(self._priority)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.go("action_item", number)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "action_item" in kinds:
            self.read()
