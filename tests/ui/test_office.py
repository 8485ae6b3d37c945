"""The alliance's own page: what is typed there stands on the next summary."""

from PySide6.QtTest import QTest

from ppa_desk.model.record import Visibility
from ppa_desk.ui.shell.office import AlliancePage
from tests.ui.workbench import HOSTILE, Bench


def test_the_name_typed_is_the_letterhead(qtbot, file_store):
    bench = Bench(file_store)
    meeting = bench.add("meeting", key="m", title_en="Meeting")
    page = AlliancePage(bench.tools)
    qtbot.addWidget(page)
    page.show()
    QTest.keyClicks(page.editor.boxes["name_en"].entry.edit, "Alliance of Trials")
    page.editor.flush()
    content = bench.desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content
    assert content.letterhead == "Alliance of Trials"


def test_there_is_one_alliance_however_often_one_looks(file_store):
    bench = Bench(file_store)
    first = bench.desk.office.alliance()
    bench.desk.records.save("alliance", first.id, first.version, {"name_en": HOSTILE})
    assert bench.desk.office.alliance().id == first.id
    assert len(bench.desk.records.where("alliance")) == 1
