"""The materials of a meeting: recordings, slides, papers, pictures; each with its link, or that it is missing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.open_link import LinkBox
from ppa_desk.ui.widgets.parts import Card

translate = QCoreApplication.translate

MATERIAL = (
    "title_en", "title_fr", "kind", "section", "url", "key", "session_id", "parent_id", "language", "held_on",
    "starts_at", "credit", "consent", "alt_en", "alt_fr", "visibility",
)  # fmt: skip


def materials_tab(tools: Tools, meeting: int, lines: PartLine) -> QWidget:
    """Return the materials of a meeting."""
    card = Card(
        translate("Meetings", "Materials"),
        translate("Meetings", "Cited by key: [[key]] or [[key|words]]"),
    )
    card.add(
        ChildList(
            tools, "material", {"meeting_id": meeting}, MATERIAL, line=lines.material, below=Below(tools).make,
            empty=translate("Meetings", "No material yet. A link may be entered later; until then it is missing."),
        )
    )  # fmt: skip
    return stacked(card)


class Below:
    """What stands below the fields of the chosen material."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def make(self, material: Kept) -> QWidget:
        """Return the way to its link, and its files."""
        return stacked(LinkBox(self._tools, "material", material.id), FilesBox(self._tools, "material", material.id))
