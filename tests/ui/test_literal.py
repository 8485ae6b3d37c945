"""What people typed is shown as it stands: no markup is read in it, no file is loaded by it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget

from ppa_desk.model.kinds import fields
from tests.ui.walk import pages
from tests.ui.whole import closed, opened

HOSTILE = "<b>x</b><img src='file:///etc/passwd'>&amp; & <a href='x'>y</a>"


@pytest.fixture
def window(qtbot, tasks, ask, settings, tmp_path):
    made = opened(tmp_path / "PPA <b>&", tasks, ask, settings)
    made.resize(1366, 768)
    made.show()
    yield made
    closed(made, tasks)


def spoil(desk) -> None:
    """Put markup into every text of every record."""
    for kind in ("organisation", "person", "work_group", "seat", "position", "meeting"):
        for kept in desk.records.where(kind):
            plain = [f.name for f in fields(kind) if f.type in ("text", "long") and not f.format and f.name != "key"]
            desk.records.save(kind, kept.id, kept.version, dict.fromkeys(plain, HOSTILE))


def test_no_label_reads_markup(window) -> None:
    rich = set()
    for page, root in pages(window):
        spoil(window.desk)
        QApplication.processEvents()
        rich |= {
            f"{page}: {label.text()[:40]}"
            for label in root.findChildren(QLabel)
            if label.textFormat() != Qt.TextFormat.PlainText and label.text()
        }
    assert rich == set()


def test_a_tooltip_that_shows_what_people_typed_shows_it_literally(window) -> None:
    wrong = set()
    for page, root in pages(window):
        spoil(window.desk)
        QApplication.processEvents()
        for widget in root.findChildren(QWidget):
            told = widget.toolTip()
            if "<b>x" in told or ("<img" in told and "&lt;img" not in told):
                wrong.add(f"{page}: {type(widget).__name__} {told[:60]}")
    assert wrong == set()


def test_an_ampersand_in_a_name_is_no_shortcut(window) -> None:
    lost = set()
    for page, root in pages(window):
        spoil(window.desk)
        QApplication.processEvents()
        for button in root.findChildren(QAbstractButton):
            lost |= _lost(page, button.text())
        for bar in root.findChildren(QTabBar):
            for at in range(bar.count()):
                lost |= _lost(page, bar.tabText(at))
    assert lost == set()


def _lost(page: str, text: str) -> set[str]:
    return {f"{page}: {text[:60]}"} if "<b>x" in text and "&" in text.replace("&&", "") else set()
