"""The agenda of a meeting: its sessions, each with its talks and breakout groups."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card, plain_label

translate = QCoreApplication.translate

SESSION = ("title_en", "title_fr", "kind", "held_on", "text_en", "text_fr", "visibility")
TALK = ("title_en", "title_fr", "person_id", "organisation_id", "minutes")
BREAKOUT = ("topic_en", "topic_fr", "round", "room", "person_id", "report_back_en", "report_back_fr")


def agenda_tab(tools: Tools, meeting: int, lines: PartLine) -> QWidget:
    """Return the sessions of a meeting."""
    card = Card(translate("Meetings", "Sessions"), translate("Meetings", "On the day, and before it"))
    card.add(
        ChildList(
            tools, "session", {"meeting_id": meeting}, SESSION, line=lines.session, below=Below(tools, lines).make,
            empty=translate("Meetings", "No session yet. Type the title of the first one below."),
        )
    )  # fmt: skip
    return stacked(card)


class Below:
    """What stands below the fields of the chosen session."""

    def __init__(self, tools: Tools, lines: PartLine) -> None:
        self._tools, self._lines = tools, lines

    def make(self, session: Kept) -> QWidget:
        """Return its talks and its breakout groups."""
        owner = {"session_id": session.id}
        talks = NestedList(
            self._tools, "talk", owner, TALK, line=self._lines.talk,
            empty=translate("Meetings", "No talk is recorded for this session."),
        )  # fmt: skip
        groups = NestedList(
            self._tools, "breakout", owner, BREAKOUT, line=self._lines.breakout,
            empty=translate("Meetings", "No breakout group is recorded for this session."),
        )  # fmt: skip
        heads = (plain_label(words.kind(kind, many=True), "strong") for kind in ("talk", "breakout"))
        return stacked(next(heads), talks, next(heads), groups)
