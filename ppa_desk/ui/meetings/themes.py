"""The themes of a meeting, each with the whiteboard notes that stand under it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.uses.card import uses_box
from ppa_desk.ui.grants.ideas_box import IdeasBox
from ppa_desk.ui.meetings.lines import CountedLine
from ppa_desk.ui.meetings.note_list import NoteList
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card, plain_label

THEME = ("title_en", "title_fr", "session_id", "priority_id", "text_en", "text_fr", "visibility")


class ThemesCard(Card):
    """What several contributions were about."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        told = QCoreApplication.translate("ThemesCard", "What several contributions were about, and where it led")
        super().__init__(words.kind("theme", many=True), told, parent)
        self._tools, self._meeting = tools, meeting
        self._line = CountedLine(self._counts)
        self.list = ChildList(
            tools, "theme", {"meeting_id": meeting}, THEME, line=self._line.tell, below=self._below,
            empty=self.tr("No theme yet. Name what several notes have in common, then put the notes under it."),
        )  # fmt: skip
        self.add(self.list)
        tools.bell.rang.connect(self._changed)

    def _counts(self) -> dict[int | None, int]:
        return dict(self._tools.desk.meetings.outcomes.theme_notes(self._meeting))

    def _below(self, theme: Kept) -> QWidget:
        notes = NoteList(self._tools, {"theme": theme.id}, self.tr("No note stands under this theme yet."), leads=True)
        return stacked(
            plain_label(self.tr("Its whiteboard notes"), "strong"),
            notes,
            uses_box(self._tools, "theme", theme.id),
            IdeasBox(self._tools, "theme", theme.id),
        )

    def _changed(self, kinds: frozenset[str]) -> None:
        if "note" in kinds:
            self._line.refresh()
            self.list.view.viewport().update()
