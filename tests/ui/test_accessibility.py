"""Every control has a name, the keyboard reaches it, and no page opens a window of its own."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabBar, QWidget

from tests.ui.walk import controls, pages
from tests.ui.whole import closed, opened


@pytest.fixture
def window(qtbot, tasks, ask, settings, tmp_path):
    made = opened(tmp_path / "PPA", tasks, ask, settings)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    closed(made, tasks)


def test_every_control_of_every_page_has_a_name(window) -> None:
    unnamed = {
        f"{page}: {type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for page, root in pages(window)
        for widget, name, _role in controls(root)
        if not name.strip()
    }
    assert unnamed == set()


def test_every_button_and_input_can_have_the_keyboard(window) -> None:
    unreachable = {
        f"{page}: {type(widget).__name__} {name}"
        for page, root in pages(window)
        for widget, name, _role in controls(root)
        if isinstance(widget, QAbstractButton | QLineEdit)
        and widget.isEnabled()
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QLineEdit | QTabBar)
        and not (isinstance(widget, QAbstractButton) and widget.group() and widget.group().exclusive())
    }
    assert unreachable == set()


def test_tab_goes_round_and_comes_back(qtbot, window) -> None:
    window.places.go("organisation", window.desk.records.add("organisation", {"name": "Alpha"}).id)
    QApplication.processEvents()
    seen: list[QWidget] = []
    for _ in range(120):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in seen:
            break
        seen.append(now)
    assert now is seen[0]
    assert len(seen) > 15
    names = {one.accessibleName() for one in seen if one}
    assert {"Title", "Acronym", "Notes"} <= names


class Strays(QObject):
    """Notes windows that appear beside the one that is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_a_window_of_its_own(qapp, window) -> None:
    strays = Strays()
    qapp.installEventFilter(strays)
    try:
        for _page, _root in pages(window):
            pass
    finally:
        qapp.removeEventFilter(strays)
    assert strays.seen == []


def test_enter_presses_a_button_as_space_does(qtbot, window) -> None:
    pressed = []
    button = window.places.panel.panels["organisation"].new
    button.clicked.connect(lambda: pressed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        button.setFocus()
        QTest.keyClick(button, key)
    assert pressed == [1, 1, 1]
