"""Walks over everything a window shows."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.whole import furnish

INPUTS = {
    QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.EditableText, QAccessible.Role.ComboBox,
    QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.PageTabList, QAccessible.Role.ButtonMenu,
    QAccessible.Role.ProgressBar,
}  # fmt: skip


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def pages(window) -> Iterator[tuple[str, QWidget]]:
    """Open every page of the areas that are there, every tab of each, and yield what then shows."""
    made = furnish(window.desk.records)
    made["meeting"] = window.desk.records.add("meeting", {"key": "m", "title_en": "Member meeting"}).id
    made["framework"] = window.desk.results.frameworks.from_example("en")
    made["indicator"] = window.desk.records.where("indicator")[0].id
    for area in window._areas:
        window.places.open_area(area.key)
        settle()
        yield area.key, window
        for kind in area.kinds:
            if kind in made:
                yield from _tabs(window, kind, made[kind])


def _tabs(window, kind: str, record: int) -> Iterator[tuple[str, QWidget]]:
    window.places.go(kind, record)
    tabs = getattr(window.places.page, "tabs", None)
    for key in tabs._keys if tabs else [""]:
        if tabs:
            tabs.open(key)
        settle()
        yield f"{kind} {key}", window


def controls(root: QWidget) -> Iterator[tuple[QWidget, str, QAccessible.Role]]:
    """Yield the visible controls below a widget, with their names as a screen reader has them."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told and told.role() in INPUTS:
            yield widget, told.text(QAccessible.Text.Name), told.role()
