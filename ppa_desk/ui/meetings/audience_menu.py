"""A menu of those one may write to or ask: the members, each group, each saved list."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ppa_desk.model.surveys import AudienceKind
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.parts import QuietButton, literal

KINDS = ((AudienceKind.GROUP, "work_group"), (AudienceKind.LIST, "saved_list"))
MOST = 20
"""Groups or lists a menu shows."""


class AudienceMenu(QMenu):
    """Opens below its button; `chosen` is called with the kind of audience and the number of the group or list."""

    def __init__(self, tools: Tools, button: QuietButton, chosen: Callable[[AudienceKind, int | None], object]) -> None:
        super().__init__(button)
        self._tools, self._chosen = tools, chosen
        self.aboutToShow.connect(self.fill)
        button.clicked.connect(lambda: self.popup(button.mapToGlobal(button.rect().bottomLeft())))

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        members = self.addAction(QCoreApplication.translate("AudienceMenu", "The members"))
        members.triggered.connect(partial(self._take, AudienceKind.MEMBERS, None))
        for kind, name in KINDS:
            found = self._tools.desk.records.offer(name, most=MOST)
            titles = self._tools.desk.records.titles(name, [number for number, _ in found], words.language())
            if found:
                self.addSection(words.kind(name, many=True))
            for number, _ in found:
                self.addAction(literal(titles[number])).triggered.connect(partial(self._take, kind, number))

    def _take(self, kind: AudienceKind, record: int | None, _checked: bool = False) -> None:
        self._chosen(kind, record)
