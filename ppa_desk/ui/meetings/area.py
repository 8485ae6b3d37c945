"""The list of meetings, newest first."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, ListPanel
from ppa_desk.ui.meetings.lines import MeetingLine, coded, summary_state, title_of_row
from ppa_desk.ui.meetings.page import MeetingPage
from ppa_desk.ui.record.adder import add_named
from ppa_desk.ui.widgets.parts import EmptyState


class MeetingsArea(QObject):
    """Meetings."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._list = self._made_list()
        self._list.order_by("date", down=True)
        self._list.chosen.connect(self._go)
        self._list.wanted_new.connect(self.new)
        self._list.named.connect(self._add)
        tools.bell.rang.connect(self._changed)

    def list_panel(self) -> QWidget:
        """Return the list of meetings."""
        return self._list

    def start(self) -> QWidget:
        """Say what belongs here."""
        if self._tools.desk.meetings.register.listing.count():
            return EmptyState(self.tr("Choose a meeting at the left to see its agenda, notes, outcomes and summary."))
        told = EmptyState(
            self.tr("A meeting holds its agenda, whiteboard notes, polls, priorities and actions; its summary is "
                    "written from them."),
            "" if self._tools.desk.store.read_only else self.tr("New meeting"),
        )  # fmt: skip
        told.asked.connect(self.new)
        return told

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a meeting. Gone."""
        return MeetingPage(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Choose the meeting in the list."""
        self._list.select(record)

    def new(self) -> None:
        """Ask in the list what the new meeting is called."""
        self._list.ask_name(self.tr("Title of the meeting, then Enter"))

    def _made_list(self) -> ListPanel:
        codes = self._tools.codes
        panel = ListPanel(
            words.kind("meeting", many=True),
            self._tools.desk.meetings.register.listing,
            (
                Column(words.field("meeting", "title_en"), title_of_row, sort="title"),
                Column(words.field("meeting", "starts_on"), lambda row: row.starts_on, words.day, sort="date"),
                Column(words.field("meeting", "kind"), lambda row: coded(codes, "meeting_kind", row.kind)),
                Column(words.field("meeting", "mode"), lambda row: coded(codes, "meeting_mode", row.mode)),
                Column(self.tr("Summary"), lambda row: summary_state(row)[0]),
            ),
            line=MeetingLine(codes).tell,
            filters=(
                Filter(self.tr("All")),
                Filter(self.tr("Members"), {"kind": "member"}),
                Filter(self.tr("Committee"), {"kind": "gc"}),
                Filter(self.tr("Groups"), {"kind": "group"}),
            ),
            new="" if self._tools.desk.store.read_only else self.tr("New meeting"),
            empty=self.tr("Here stand the meetings of the alliance and its groups."),
        )
        return offered(self._tools, panel)

    def _go(self, record: int) -> None:
        self._tools.go("meeting", record)

    def _add(self, title: str) -> None:
        field = "title_fr" if words.language() == "fr" else "title_en"
        key = free_key(self._tools.desk.records, "meeting", title)
        add_named(self._tools, self._list, "meeting", {field: title, "key": key})

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"meeting", "document"}:
            self._list.reload()
