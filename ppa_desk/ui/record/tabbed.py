"""The page of a record whose parts stand in tabs."""

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import RecordPage
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.record.tab import Tab
from ppa_desk.ui.widgets.tabs import Tabs


@runtime_checkable
class Reveals(Protocol):
    """A tab that shows parts by itself and can show one of them."""

    def reveal(self, kind: str, record: int) -> None:
        """Show a part."""


class TabbedPage(RecordPage):
    """A record whose parts stand in tabs; `holds` says which tab shows a kind of part."""

    holds: ClassVar[Mapping[str, str]] = {}

    def __init__(
        self, tools: Tools, kind: str, record: int, tabs: tuple[Tab, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, kind, record, parent)
        self.tabs = Tabs()
        for tab in tabs:
            self.tabs.add(tab.key, tab.title, partial(tab.make, tools, record))
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()

    def reveal(self, kind: str, record: int) -> None:
        """Open the tab of a part, and choose the part there."""
        if key := self.holds.get(kind):
            self.tabs.open(key)
            shown = self.tabs.page(key)
            if isinstance(shown, Reveals):
                shown.reveal(kind, record)
            for one in shown.findChildren(ChildList) if shown else ():
                if one.model.kind == kind and one.model.place(record) >= 0:
                    one.select(record)
                    self._bring_up(one)

    def _bring_up(self, part: QWidget) -> None:
        """Scroll no further than to the top of a part."""
        if (inner := self.widget()) is not None:
            top = part.mapTo(inner, QPoint(0, 0))
            self.ensureVisible(top.x(), top.y(), 0, min(self.viewport().height() // 2, 300))
