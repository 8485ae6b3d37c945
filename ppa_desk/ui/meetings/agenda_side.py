"""What is known of one item of an agenda: its fields, its talks, its breakout groups."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.uses.card import uses_box
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.meetings.call_box import CallBox
from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.widgets.parts import Card
from ppa_desk.ui.widgets.tabs import Tabs

ITEM = ("title_en", "title_fr", "minutes", "starts_at", "person_id", "kind", "held_on", "visibility", "advance",
        "text_en", "text_fr", "key")  # fmt: skip
TALK = ("title_en", "title_fr", "person_id", "organisation_id", "words_en", "words_fr", "minutes", "status",
        "offered_on", "about_en", "about_fr")  # fmt: skip
BREAKOUT = ("topic_en", "topic_fr", "round", "room", "person_id", "report_back_en", "report_back_fr")
PARTS = {"talk": "talks", "breakout": "rooms"}

translate = QCoreApplication.translate


class AgendaSide(Card):
    """An item in tabs; what a tab shows is made when it is first opened."""

    def __init__(self, tools: Tools, item: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self.item = tools, item
        self.is_call = has_call(tools, item)
        self._owner, self._lines = {"session_id": item}, PartLine(tools.codes)
        self.editor: RecordEditor | None = None
        self.tabs = Tabs()
        self.tabs.add("item", self.tr("Item"), self._item)
        self.tabs.add("talks", words.kind("talk", many=True), self._talks, 0)
        self.tabs.add("rooms", words.kind("breakout", many=True), self._rooms, 0)
        if self.is_call:
            self.tabs.add("call", self.tr("Call"), lambda: CallBox(tools, item))
        self.tabs.open("item")
        self.add(self.tabs)
        self.refresh()

    def write(self) -> None:
        """Put the cursor into the title in the reader's language."""
        self.tabs.open("item")
        if self.editor is not None:
            self.editor.boxes[f"title_{words.language()}"].entry.edit.setFocus()

    def reveal(self, kind: str, record: int) -> None:
        """Open the tab of a part, and choose the part there."""
        if key := PARTS.get(kind):
            self.tabs.open(key)
            shown = self.tabs.page(key)
            if isinstance(shown, NestedList):
                shown.select(record)

    def flush(self) -> None:
        """Keep what was typed; of an item that is gone nothing is."""
        if self._tools.desk.records.where("session", id=self.item):
            for one in (self.editor, *self.findChildren(NestedList), *self.findChildren(CallBox)):
                if one is not None:
                    one.flush()

    def refresh(self) -> None:
        """Read the item and the number of its parts again."""
        if not self._tools.desk.records.where("session", id=self.item):
            return
        if self.editor is not None:
            self.editor.refresh()
        for kind, key in PARTS.items():
            self.tabs.count(key, len(self._tools.desk.records.where(kind, **self._owner)))

    def _item(self) -> QWidget:
        desk = self._tools.desk
        self.editor = RecordEditor(desk.records, desk.codes, "session", self.item, ITEM, read_only=desk.store.read_only)
        return stacked(self.editor, uses_box(self._tools, "session", self.item))

    def _talks(self) -> QWidget:
        nothing = translate("Meetings", "No talk is recorded for this session.")
        return NestedList(self._tools, "talk", self._owner, TALK, line=self._lines.talk, empty=nothing)

    def _rooms(self) -> QWidget:
        nothing = translate("Meetings", "No breakout group is recorded for this session.")
        return NestedList(self._tools, "breakout", self._owner, BREAKOUT, line=self._lines.breakout, empty=nothing)


def has_call(tools: Tools, item: int) -> bool:
    """Say whether an item is one that talks are called for."""
    found = tools.desk.records.where("session", id=item)
    return bool(found) and (found[0].values["kind"] == "lightning" or bool(found[0].values["call_closes_on"]))
