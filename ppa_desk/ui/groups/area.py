"""The list of work groups, standing ones first."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.services.groups.roster import GroupRow
from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.groups.page import GroupPage
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel
from ppa_desk.ui.record.adder import add_named


class GroupsArea(QObject):
    """Work groups."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._list = self._made_list()
        self._list.chosen.connect(self._go)
        self._list.wanted_new.connect(self.new)
        self._list.named.connect(self._add)
        tools.bell.rang.connect(self._changed)

    def list_panel(self) -> QWidget:
        """Return the list of groups."""
        return self._list

    def start(self) -> QWidget:
        """Return all groups at a glance."""
        from ppa_desk.ui.groups.start import GroupsStart  # the list does not wait for it

        return GroupsStart(self._tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a group. Gone."""
        return GroupPage(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Choose the group in the list."""
        self._list.select(record)

    def new(self) -> None:
        """Ask in the list what the new group is called."""
        self._list.ask_name(self.tr("Name of the group, then Enter"))

    def _made_list(self) -> ListPanel:
        panel = ListPanel(
            words.kind("work_group", many=True),
            self._tools.desk.groups.register.listing,
            (
                Column(words.field("organisation", "name"), _name, sort="name"),
                Column(words.field("work_group", "acronym"), lambda row: row.acronym, sort="acronym"),
                Column(words.field("work_group", "kind"), lambda row: row.kind, self._kind),
                Column(words.kind("seat", many=True), lambda row: row.seats or None, words.number, right=True),
            ),
            line=self._line,
            filters=(
                Filter(self.tr("All")),
                Filter(self.tr("Standing"), {"former": False}),
                Filter(self.tr("Former"), {"former": True}),
            ),
            new=self.tr("New group"),
            empty=self.tr("Here stand the alliance's work groups, with their seats and who holds them."),
        )
        return offered(self._tools, panel)

    def _line(self, row: GroupRow) -> Line:
        seats = self.tr("%n seat(s)", "", row.seats) if row.seats else ""
        return Line(_name(row), self._kind(row.kind), self.tr("former") if row.former else seats)

    def _kind(self, code: str | None) -> str:
        return words.sentence_case(self._tools.codes.label("group_kind", code, words.language()))

    def _go(self, record: int) -> None:
        self._tools.go("work_group", record)

    def _add(self, name: str) -> None:
        field = "name_fr" if words.language() == "fr" else "name_en"
        key = free_key(self._tools.desk.records, "work_group", name)
        add_named(self._tools, self._list, "work_group", {field: name, "key": key})

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"work_group", "seat"}:
            self._list.reload()


def _name(row: GroupRow) -> str:
    mine, other = (row.name_fr, row.name_en) if words.language() == "fr" else (row.name_en, row.name_fr)
    return mine or other or row.acronym
