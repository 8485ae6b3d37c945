"""Bringing a part of a page into sight."""

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(part: QWidget) -> None:
    """Scroll the page a part stands on just so far that the part is seen."""
    page = part.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    if page is not None:
        page.ensureWidgetVisible(part)
