"""Incidents leave the office through the window: what goes is said first, and that it left is kept."""

from PySide6.QtWidgets import QLabel

from ppa_desk.ui.evidence.sharing.tab import SharingTab


def test_the_full_edition_is_written_only_with_a_reason_and_is_listed_then(qtbot, tools, desk, ask, tmp_path):
    desk.records.add("incident", {"key": "i-1", "account": "what was said"})
    tab = SharingTab(tools)
    qtbot.addWidget(tab)
    qtbot.waitUntil(lambda: "would go out" in tab.export.told.text())
    assert "not confirmed: 1" in tab.export.told.text()
    tab.export.edition.setCurrentIndex(2)
    ask.path = tmp_path / "full.csv"
    tab.export.save_plain()
    assert "reason" in tab.export.notice.label.text() and not ask.path.exists()
    tab.export.reason.setText("asked for by a court of law")
    tab.export.save_plain()
    qtbot.waitUntil(lambda: "Saved" in tab.export.notice.label.text())
    qtbot.waitUntil(lambda: any("court of law" in one.text() for one in tab.findChildren(QLabel)))
    assert "what was said" in ask.path.read_text("utf-8-sig")
    assert "Caution" in (tmp_path / "full-read-first.txt").read_text("utf-8-sig")
    assert [one.edition for one in desk.evidence.exports.left(5)] == ["full"]
    qtbot.waitUntil(lambda: not tab.export._soon.isActive() and not tools.tasks.is_busy)
