"""What a priority led to in the meeting's actions, and a button for a new one."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.led_to import LedToBox


class ActionBox(LedToBox):
    """The actions that came from one priority; who follows it up owns a new one."""

    def __init__(self, tools: Tools, priority: int, parent: QWidget | None = None) -> None:
        self._priority = priority
        title = QCoreApplication.translate("ActionBox", "Actions that came from it")
        super().__init__(
            tools, "action_item", title, QCoreApplication.translate("ActionBox", "Make an action of it"), parent
        )

    def found(self) -> Iterable[tuple[int, str]]:
        """Return the actions of the priority."""
        records = self._tools.desk.records
        found = [one.id for one in records.where("action_item", priority_id=self._priority)]
        titles = records.titles("action_item", found, words.language())
        return ((number, titles.get(number, "")) for number in found)

    def made(self) -> int:
        """Make an action of the priority."""
        return self._tools.desk.meetings.cockpit.make_action(self._priority)
