"""The priorities of a meeting as a table, with the chosen one's fields below; and what else members put forward."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ppa_desk.services.meetings.outcomes import PriorityRow
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.uses.card import uses_box
from ppa_desk.ui.grants.ideas_box import IdeasBox
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings.action_box import ActionBox
from ppa_desk.ui.meetings.cockpit_card import CockpitCard
from ppa_desk.ui.meetings.evidence import EvidenceBox
from ppa_desk.ui.meetings.lines import PartLine, coded, title
from ppa_desk.ui.meetings.poll_result import COUNTED
from ppa_desk.ui.meetings.priority_rows import NO_POLL, NO_READING, PriorityHead, PriorityRows
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.parts import Card, EmptyState

PRIORITY = (
    "title_en", "title_fr", "priority_class", "work_group_id", "class_reason_en", "class_reason_fr", "year",
    "session_id", "visibility", "text_en", "text_fr",
)  # fmt: skip
ACTIVITY = ("title_en", "title_fr", "kind", "session_id", "text_en", "text_fr", "visibility")
BEHIND = COUNTED | {"priority", "note", "theme", "action_item", "action_owner", "work_group", "person", "organisation"}
"""Kinds a row of the table is told from."""


class PrioritiesTab(QWidget):
    """What members put forward."""

    def __init__(self, tools: Tools, meeting: int, lines: PartLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.list = PriorityList(tools, meeting)
        activities = Card(self.tr("Other activities"), self.tr("Highlights, and what else members put forward"))
        activities.add(
            ChildList(
                tools, "activity", {"meeting_id": meeting}, ACTIVITY, line=lines.activity,
                empty=self.tr("No other activity is recorded."), below=self._ideas,
            )
        )  # fmt: skip
        column.addWidget(CockpitCard(tools, meeting))
        column.addWidget(self.list)
        column.addWidget(activities)
        column.addStretch(1)

    def _ideas(self, activity: Kept) -> QWidget:
        return IdeasBox(self._tools, "activity", activity.id)


class PriorityList(ChildList):
    """The priorities in the meeting's own order."""

    def __init__(self, tools: Tools, meeting: int) -> None:
        self._meeting = meeting
        self._told: dict[int, PriorityRow] = {}
        super().__init__(
            tools, "priority", {"meeting_id": meeting}, PRIORITY, line=self._line,
            empty="", below=self._evidence,
        )  # fmt: skip

    def _evidence(self, kept: Kept) -> QWidget:
        return stacked(
            EvidenceBox(self._tools, kept.id), uses_box(self._tools, "priority", kept.id),
            ActionBox(self._tools, kept.id), IdeasBox(self._tools, "priority", kept.id),
        )  # fmt: skip

    def _make_list(self) -> None:
        super()._make_list()
        self._rows = PriorityRows(self._tools.codes, self.view)
        self.view.setItemDelegate(self._rows)
        self._read()

    def _lay_out(self, _empty: EmptyState) -> None:
        empty = EmptyState(self.tr("No priority yet. Type the title of the first one below."))
        table = Card(self.tr("Priorities"), self.tr("In the order of the meeting"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        table.body.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, BETWEEN, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.adder, 1)
        for button in (self.up, self.down, self.drop):
            row.addWidget(button)
        table.add(PriorityHead(), self._stack)
        table.body.addLayout(row)
        self._fields = Card()
        self._right = self._fields.body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self.notice, table, self._fields):
            column.addWidget(widget)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _show(self, kept: Kept | None) -> None:
        super()._show(kept)
        self._fields.setVisible(kept is not None)
        self._fields.title.setText(title(kept) if kept else "")
        self._fields.title.setVisible(kept is not None)

    def _tell(self) -> None:
        super()._tell()
        height = sum(self.view.sizeHintForRow(at) for at in range(len(self.model.kept)))
        self.view.setFixedHeight(max(height, 1) + TIGHT)
        self._stack.setFixedHeight(self.view.height() if self.model.kept else self._stack.sizeHint().height())

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & BEHIND:
            self._read()
        super()._changed(kinds)

    def _reload(self, key: int | None) -> None:
        self._read()
        super()._reload(key)

    def _read(self) -> None:
        found = self._tools.desk.meetings.outcomes.priorities(self._meeting, words.language())
        self._told = {row.id: row for row in found}
        self._rows.rows = self._told
        self.view.viewport().update()

    def _line(self, kept: Kept) -> Line:
        """Return what a screen reader says of a row."""
        row = self._told.get(kept.id)
        if row is None:
            return Line(title(kept))
        reading = row.reading or (NO_POLL() if row.reading is None else NO_READING())
        parts = [reading, self.tr("%n note(s)", "", row.notes), coded(self._tools.codes, "priority_class", row.step)]
        return Line(f"{row.place} {title(kept)}", row.waits, ", ".join([*filter(None, parts), *row.owners]))
