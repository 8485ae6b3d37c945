"""The areas at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ppa_desk.services.desk import Desk
from ppa_desk.ui import words
from ppa_desk.ui.areas import Entry
from ppa_desk.ui.icons import pixmap
from ppa_desk.ui.theme import AREAS_WIDTH, INSIDE, NAVIGATION_ROW, scale_of
from ppa_desk.ui.widgets.parts import Button, hint, plain_label, restyle

ICON = 18


class AreaButton(Button):
    """One area: icon, name, count."""

    def __init__(self, entry: Entry, nth: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.entry = entry
        self.setCheckable(True)
        self.setAccessibleName(entry.title)
        hint(self, entry.title, f"Alt+{nth}")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(10)
        self._icon = QLabel()
        self._icon.setFixedSize(ICON, ICON)
        self._name = plain_label(entry.title, wrap=False)
        self._count = plain_label("", wrap=False)
        self._count.setObjectName("count")
        row.addWidget(self._icon)
        row.addWidget(self._name, 1)
        row.addWidget(self._count)
        for label in (self._icon, self._name, self._count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._draw)
        self._draw()

    def sizeHint(self) -> QSize:
        """Return the height of a navigation row at this text size."""
        wide = self._name.sizeHint().width() + self._count.sizeHint().width() + ICON + 66
        return QSize(wide, round(NAVIGATION_ROW * scale_of(self.font())))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def count(self, number: int | None) -> None:
        """Show how many records the area lists; also to screen readers."""
        told = "" if number is None else words.number(number)
        self._count.setText(told)
        self.setAccessibleName(f"{self.entry.title}, {told}" if told else self.entry.title)

    def _draw(self) -> None:
        role = "accent" if self.isChecked() else "secondary"
        self._icon.setPixmap(pixmap(self.entry.icon, role, ICON, self.devicePixelRatioF()))
        restyle(self._name, "open", "yes" if self.isChecked() else "no")

    def changeEvent(self, event: object) -> None:
        """Follow the colours when they change."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if hasattr(self, "_icon"):
            self._draw()


class Navigation(QWidget):
    """The areas, one of which is open."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("areas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(AREAS_WIDTH)
        self._desk = desk
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, INSIDE)
        column.setSpacing(2)
        for nth, entry in enumerate(entries, 1):
            button = AreaButton(entry, nth)
            self._group.addButton(button, nth)
            column.addWidget(button)
        column.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)
        self.recount()

    def show_area(self, key: str) -> None:
        """Mark the open area."""
        for button in self._buttons():
            button.setChecked(button.entry.key == key)
            if button.isChecked():
                self.setFocusProxy(button)

    def recount(self, kinds: frozenset[str] | None = None) -> None:
        """Count again what changed; everything without `kinds`."""
        for button in self._buttons():
            if button.entry.count and (kinds is None or kinds & {*button.entry.kinds, *button.entry.counts}):
                button.count(button.entry.count(self._desk))

    def _buttons(self) -> list[AreaButton]:
        return [button for button in self._group.buttons() if isinstance(button, AreaButton)]

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, AreaButton):
            self.chosen.emit(button.entry.key)
