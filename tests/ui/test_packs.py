"""A pack by hand: saved for a reader, opened without a workspace, written, returned, dropped, taken in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packs import Entry
from ppa_desk.services.grants.review_form import Written
from ppa_desk.store import wrapping
from ppa_desk.ui.grants.merge_page import MergePage
from ppa_desk.ui.grants.packs_box import PacksBox
from ppa_desk.ui.grants.reviewers_tab import ReviewersTab
from ppa_desk.ui.reviewing.grant_page import PaperPage
from ppa_desk.ui.reviewing.window import ReaderWindow
from ppa_desk.ui.shell.drops import Drops
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.welcome.door import Door
from tests.services.grants.packed import PASSPHRASE, write_on
from tests.services.grants.reviewed import Round


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch):
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def round_(desk):
    made = Round(desk)
    for grant in made.grants:
        made.give(grant, made.people[0])
    return made


@pytest.fixture
def path(round_, tmp_path) -> Path:
    from ppa_desk.documents import pdf

    made = tmp_path / "ada.ppareview"
    pack = round_.desk.grants.packing.pack(round_.call, round_.people[0], "en", pdf.drawn)
    packs.write(made, pack, PASSPHRASE)
    return made


@pytest.fixture
def reader(qtbot, path, ask, settings) -> ReaderWindow:
    """The pack, open."""
    window = ReaderWindow(path, ask, settings)
    qtbot.addWidget(window)
    window.show()
    window.open(PASSPHRASE)
    return window


def words_of(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_a_pack_is_saved_from_the_pool_and_its_passphrase_opens_it(qtbot, tools, round_, tmp_path):
    tab = ReviewersTab(tools, round_.call)
    qtbot.addWidget(tab)
    tab.show()
    tab.pool.select(tab.pool.model.kept[0].id)
    [box] = tab.findChildren(PacksBox)
    tools.ask.path = tmp_path / "p.ppareview"
    box.save_pack()
    qtbot.waitUntil(lambda: bool(box.secret.text()), timeout=20_000)
    assert len(packs.read(tools.ask.path, box._passphrase).pack.grants) == 3
    assert box.secret.text() == box._passphrase
    tools.ask.path = tmp_path / "p.xlsx"
    box.save_sheets()
    qtbot.waitUntil(lambda: "p.xlsx" in box.notice.label.text(), timeout=20_000)
    assert tools.ask.path.read_bytes().startswith(b"PK")


def test_who_has_nothing_to_read_is_told_so(qtbot, tools, round_, tmp_path):
    box = PacksBox(tools, round_.call, round_.people[1], "en")
    qtbot.addWidget(box)
    tools.ask.path = tmp_path / "p.ppareview"
    box.save_pack()
    qtbot.waitUntil(lambda: "has nothing left to read" in box.notice.label.text(), timeout=20_000)
    assert not tools.ask.path.exists()


def test_a_wrong_passphrase_says_so_and_a_right_one_opens(qtbot, path, ask, settings):
    window = ReaderWindow(path, ask, settings)
    qtbot.addWidget(window)
    window.open("wrong")
    assert "does not open with this passphrase" in window.door.notice.label.text() and window.opened is None
    window.open(PASSPHRASE)
    assert "Round 1" in words_of(window.reading) and "0 of 3 done" in words_of(window.reading)


def test_what_a_reader_writes_is_in_the_file_without_a_button(qtbot, reader, path):
    reader.reading.page.sheet.sheet.give("fit", "3")
    qtbot.waitUntil(lambda: packs.read(path, PASSPHRASE).entries["grant-1"].written.answers.get("fit") == "3")


def test_turning_to_another_grant_keeps_what_was_written(reader, path):
    reading = reader.reading
    reading.page.sheet.sheet.give("fit", "3")
    reading.view.setCurrentIndex(reading.view.model().index(1, 0))
    assert packs.read(path, PASSPHRASE).entries["grant-1"].written.answers["fit"] == "3"
    assert reading.page.kept.entry == Entry(Written({}))


def test_a_review_is_handed_in_taken_up_again_and_the_pack_made_ready(reader, path, ask):
    page = reader.reading.page
    for name in ("fit", "team"):
        page.sheet.sheet.give(name, "4")
    page.sheet.hand_in()
    assert packs.read(path, PASSPHRASE).entries["grant-1"].done and "1 of 3 done" in words_of(reader)
    page.take_up()
    assert not packs.read(path, PASSPHRASE).entries["grant-1"].done
    page.sheet.hand_in()
    ask.yes = False
    reader.reading.make_ready()
    assert not packs.read(path, PASSPHRASE).ready
    ask.yes = True
    reader.reading.make_ready()
    assert packs.read(path, PASSPHRASE).ready
    assert reader.reading.notice.label.text() == "Ready. Send ada.ppareview back."


def test_an_interest_is_declared_in_the_pack(reader, path):
    page = reader.reading.page
    page.interest.setText("My cousin's firm.")
    reader.flush()
    assert packs.read(path, PASSPHRASE).entries["grant-1"].interest == "My cousin's firm."


def test_a_paper_is_read_in_the_window_and_put_away(reader):
    reading = reader.reading
    reading.page.open_paper(reading.page._packed.papers[0])
    paper = reading._right.currentWidget()
    assert isinstance(paper, PaperPage) and paper.pane.document.pageCount() == 1
    paper.back.click()
    assert reading._right.currentWidget() is reading.page


def test_what_cannot_be_kept_is_said_and_closing_asks(reader, path, ask, monkeypatch):
    def full(*_told, **_named):
        raise packs.NotReadable(path="x")

    monkeypatch.setattr(packs, "write_whole", full)
    reader.reading.page.sheet.sheet.give("fit", "3")
    ask.yes = False
    assert not reader.close() and ask.asked
    assert reader.reading.page.sheet.notice.isVisibleTo(reader)
    monkeypatch.undo()
    assert reader.close()


def test_the_first_page_leads_to_a_pack(qtbot, tasks, ask, settings, path):
    door = Door(tasks, ask, settings)
    qtbot.addWidget(door)
    ask.path = path
    with qtbot.waitSignal(door.pack) as told:
        door.start.pack.click()
    assert told.args == [path]


def test_what_came_back_is_dropped_looked_at_taken_in_and_undone(qtbot, tools, round_, path):
    write_on(path, "grant-1", {"fit": "4", "team": "4"}, done=True)
    over = Over(QWidget())
    qtbot.addWidget(over)
    over.show()
    window = QWidget()
    qtbot.addWidget(window)
    over.setParent(window)
    window.show()
    Drops(window, tools).take([path])
    page = over.above
    assert isinstance(page, MergePage)
    page.secret.setText("wrong")
    page.read()
    assert "does not open" in page.notice.label.text()
    page.secret.setText(PASSPHRASE)
    page.read()
    assert "100.0 of 100" in words_of(page) and "has not marked this file as ready" in page.notice.label.text()
    page.take_in()
    review = round_.review(round_.grants[0], round_.people[0])
    assert tools.desk.grants.reviews.get(review).score == 100.0
    page._undo(tools.desk.history.recent(1)[0].unit)
    assert tools.desk.grants.reviews.get(review).status is ReviewStatus.ASSIGNED


def test_what_differs_is_chosen_side_by_side(qtbot, tools, round_, path):
    write_on(path, "grant-1", {"fit": "4", "team": "4"}, done=True)
    review = round_.review(round_.grants[0], round_.people[0])
    tools.desk.grants.reviews.write(review, {"fit": "0", "team": "4"}, "", None)
    page = MergePage(tools, [path])
    qtbot.addWidget(page)
    page.secret.setText(PASSPHRASE)
    page.read()
    assert not page.take.isEnabled() and "Fit?" in words_of(page.sides)
    page.choose(page.merge.differs[0].key, "file")
    assert page.take.isEnabled()
    page.take_in()
    assert tools.desk.grants.reviews.get(review).answers["fit"] == "4"
