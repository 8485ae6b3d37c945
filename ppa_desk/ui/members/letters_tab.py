"""Letters to many: each with its list and words, and below them the drafts that come of it."""

from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.members.drafts_box import DraftsBox
from ppa_desk.ui.members.labels_card import LabelsCard
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card, Page

FIELDS = ("title", "saved_list_id", "subject_en", "subject_fr", "text_en", "text_fr")


class LettersTab(Page):
    """The letters to many of a workspace."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.body.setContentsMargins(0, 0, 0, 0)
        card = Card(
            self.tr("Letters to many"),
            self.tr("One letter, a list, a draft e-mail for each. Nothing is sent: your mail program does that."),
        )
        self.rows = ChildList(
            tools, "mailing", {}, FIELDS, line=self._line, below=self._below,
            empty=self.tr("No letter yet. Give the first one a title below."),
        )  # fmt: skip
        card.add(self.rows)
        self.add(card, LabelsCard(tools))
        self.body.addStretch(1)

    def _line(self, kept: Kept) -> Line:
        number = kept.values["saved_list_id"]
        to = self._tools.desk.records.titles("saved_list", [number], words.language()).get(number, "") if number else ""
        written = kept.values["written_on"]
        told = self.tr("drafts of {day}").format(day=words.day(written)) if written else ""
        return Line(kept.values["title"], to or self.tr("To nobody yet"), told, "good" if written else "")

    def _below(self, kept: Kept) -> QWidget:
        return DraftsBox(self._tools, kept.id, lambda: self.rows.flush())
