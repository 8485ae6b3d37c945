"""The right-hand side of the window: the open area's list and page, and the way back."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields
from ppa_desk.services.records import Records
from ppa_desk.ui.areas import Area, Entry, Tools
from ppa_desk.ui.fields import drafts
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.theme import LIST_WIDTH

GONE = "record.gone"
LONGEST_WAY = 50


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one is: an area, and in it a record, or none."""

    area: str
    kind: str = ""
    record: int = 0


class Places(QSplitter):
    """Holds the areas that were visited. `moved` tells the open area's key, `failed` what could not be opened."""

    moved = Signal(str)
    failed = Signal(object)

    def __init__(self, entries: tuple[Entry, ...], records: Records, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._entries = {entry.key: entry for entry in entries}
        self._records = records
        self._tools: Tools | None = None
        self._areas: dict[str, Area] = {}
        self._shown: dict[str, tuple[Spot, QWidget, Over]] = {}
        self._way: list[Spot] = []
        self.spot = Spot("")
        self.lists, self.pages = QStackedWidget(), QStackedWidget()
        self.lists.setMinimumWidth(LIST_WIDTH - 60)
        self.addWidget(self.lists)
        self.addWidget(self.pages)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(1, 1)
        self.list_width = LIST_WIDTH
        self.setSizes([LIST_WIDTH, 4 * LIST_WIDTH])
        self.splitterMoved.connect(self._moved_by_hand)
        self.list_shown = True
        self._is_wide = False

    def equip(self, tools: Tools) -> None:
        """Take what the areas are made with."""
        self._tools = tools

    # --- going

    def open_area(self, key: str) -> None:
        """Go to an area, to the record that was open there; pressed again, to what belongs to no single record."""
        shown = self._shown.get(key)
        self._go(shown[0] if shown and self.spot.area != key else Spot(key))

    def go(self, kind: str, record: int) -> None:
        """Go to a record; to a part by way of what it belongs to."""
        part = kind, record
        try:
            kind, record = self._whole(kind, record)
        except DeskError as error:
            self.failed.emit(error)
            return
        key = next((entry.key for entry in self._entries.values() if kind in entry.kinds), "")
        if key:
            self._go(Spot(key, kind, record))
            reveal = getattr(self.page, "reveal", None)
            if reveal is not None and part != (kind, record):
                reveal(*part)

    def back(self) -> bool:
        """Go back to where one was before; say whether there was such a place."""
        while self._way:
            spot = self._way.pop()
            if spot != self.spot and self._show(spot):
                return True
        return False

    def leave_record(self) -> None:
        """Show the record that the open one became part of, or the area's first page where it is gone."""
        now = self._now(self.spot)
        self._show(now if now != self.spot else Spot(self.spot.area))

    def _go(self, spot: Spot) -> None:
        before = self.spot
        if self._show(spot) and before.area and before != spot:
            self._way = [*self._way, before][-LONGEST_WAY:]

    def _whole(self, kind: str, record: int) -> tuple[str, int]:
        known = {one for entry in self._entries.values() for one in entry.kinds}
        for _ in range(4):
            owners = [field for field in fields(kind) if field.owner or field.name == "meeting_id"]
            if kind in known or not owners:
                break
            values = self._records.get(kind, record).values
            owner = next((field for field in owners if values[field.name] is not None), None)
            if owner is None:
                break
            kind, record = owner.kind, values[owner.name]
        return kind, record

    # --- showing

    @property
    def area(self) -> Area:
        """The open area."""
        return self._areas[self.spot.area]

    @property
    def page(self) -> QWidget | None:
        """The open page."""
        shown = self._shown.get(self.spot.area)
        return shown[1] if shown else None

    @property
    def over(self) -> Over | None:
        """What holds the open page, and pages laid over it."""
        shown = self._shown.get(self.spot.area)
        return shown[2] if shown else None

    @property
    def panel(self) -> QWidget | None:
        """The open area's list."""
        return self.lists.currentWidget() if self.lists.isVisible() else None

    def show_list(self, yes: bool) -> None:
        """Show the list beside the page, or give the page its room."""
        self.list_shown = yes
        self.lists.setVisible(yes and self._has_list())

    def widen(self, wide: bool) -> None:
        """Give the list the greater part of the room, as a table needs it, or its own width again."""
        whole = sum(self.sizes())
        self._is_wide = wide
        width = whole * 3 // 5 if wide else self.list_width
        self.setSizes([width, whole - width])

    def _moved_by_hand(self, at: int, _handle: int) -> None:
        if not self._is_wide:
            self.list_width = at

    def _has_list(self) -> bool:
        return bool(self.spot.area) and self.area.list_panel() is not None

    def _now(self, spot: Spot) -> Spot:
        """Return where an old number leads."""
        return replace(spot, record=self._records.now(spot.kind, spot.record)) if spot.kind else spot

    def _show(self, spot: Spot) -> bool:
        spot = self._now(spot)
        if self.page is not None:
            drafts.flush(self.page)
        try:
            page = self._page(spot)
        except DeskError as error:
            self.failed.emit(error)
            return False
        self.spot = spot
        self.pages.setCurrentWidget(page)
        self._show_panel(spot)
        self.moved.emit(spot.area)
        return True

    def _page(self, spot: Spot) -> Over:
        area = self._made(spot.area)
        shown = self._shown.get(spot.area)
        if shown is not None and shown[0] == spot:
            return shown[2]
        page = area.page(spot.kind, spot.record) if spot.kind else area.start()
        over = page if isinstance(page, Over) else Over(page)
        self.pages.addWidget(over)
        self._shown[spot.area] = (spot, page, over)
        if shown is not None:
            self.pages.removeWidget(shown[2])
            shown[2].hide()
            shown[2].deleteLater()
        return over

    def _made(self, key: str) -> Area:
        if key not in self._areas:
            assert self._tools is not None
            self._areas[key] = self._entries[key].make(self._tools)
        return self._areas[key]

    def _show_panel(self, spot: Spot) -> None:
        panel = self.area.list_panel()
        if panel is not None:
            if self.lists.indexOf(panel) < 0:
                self.lists.addWidget(panel)
            self.lists.setCurrentWidget(panel)
            if spot.kind:
                self.area.mark(spot.kind, spot.record)
        self.lists.setVisible(panel is not None and self.list_shown)


def is_gone(records: Records, spot: Spot) -> bool:
    """Say whether the record of a spot was removed."""
    return bool(spot.kind) and not records.titles(spot.kind, [spot.record])


def announce(target: QObject, text: str) -> None:
    """Say a text to screen readers."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(target, text))
