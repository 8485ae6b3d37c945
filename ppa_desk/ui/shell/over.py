"""A page that another page can be laid over: history, a preview. Back or Esc returns to where one was."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class Over(QStackedWidget):
    """Shows its own page, or what was laid over it."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._before: QWidget | None = None
        self.addWidget(page)

    @property
    def above(self) -> QWidget | None:
        """What lies over the page, None where nothing does."""
        now = self.currentWidget()
        return None if now is self._page else now

    def lay(self, widget: QWidget) -> None:
        """Lay a widget over the page, in place of what lay there."""
        if self.above is None:
            self._before = self.window().focusWidget()
        self._drop()
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Show the page again, with the cursor where it was."""
        self._drop()
        if self._before is not None and self.isAncestorOf(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _drop(self) -> None:
        if (above := self.above) is not None:
            self.setCurrentWidget(self._page)
            self.removeWidget(above)
            above.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Esc is meant for what lies here, before the window takes it."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.above is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc returns to the page."""
        if event.key() == Qt.Key.Key_Escape and self.above is not None:
            self.lift()
        else:
            super().keyPressEvent(event)


def over_of(widget: QWidget) -> Over | None:
    """Return what lays other pages over the one a widget stands on; None where nothing does."""
    over = widget.parent()
    while over is not None and not isinstance(over, Over):
        over = over.parent()
    return over
