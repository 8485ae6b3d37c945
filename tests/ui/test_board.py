"""The board: columns of stages, cards that are dragged or pushed, and refusals in a sentence."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from ppa_desk.ui.grants.board import CARD, BoardPage
from ppa_desk.ui.grants.page import GrantPage
from ppa_desk.ui.grants.settings import SettingsTab


@pytest.fixture
def grant(tools):
    return tools.desk.grants.register.make({"title_en": "Savings groups"}, requested=25_000_000)


@pytest.fixture
def board(qtbot, tools, grant):
    page = BoardPage(tools)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    return page


def column(board, key):
    return next(one for one in board.columns if one.stage.key == key)


def let_go(board, grant, key):
    data = QMimeData()
    data.setData(CARD, str(grant).encode())
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    column(board, key).cards.dropEvent(event)


def stage(tools, grant):
    number = tools.desk.grants.register.get(grant)["grant_stage_id"]
    return next(one.key for one in tools.desk.grants.pipeline.stages() if one.id == number)


def test_a_column_says_how_many_and_how_much(board):
    idea = column(board, "idea")
    assert idea.heading.text().endswith("1") and "USD\u00a025,000" in idea.sums.text()
    assert not column(board, "scoping").sums.text()


def test_dragging_a_card_is_the_guarded_step_of_the_page(qtbot, tools, board, grant):
    let_go(board, grant, "scoping")
    assert stage(tools, grant) == "scoping"
    qtbot.waitUntil(lambda: column(board, "scoping").model.place(grant) >= 0)
    let_go(board, grant, "approved")
    assert stage(tools, grant) == "scoping"
    assert "cannot go from Scoping to Approved" in board.notice.label.text()


def test_a_step_that_needs_a_reason_asks_for_it_and_can_be_called_off(tools, board, grant):
    let_go(board, grant, "hold")
    assert "nothing says what it would wait for" in board.notice.label.text()
    tools.ask.words = None
    assert not board.bring(grant, tools.desk.grants.pipeline.stage("declined").id)
    assert stage(tools, grant) == "idea"


def test_the_keyboard_pushes_a_card_to_the_next_column(qtbot, tools, board, grant):
    cards = column(board, "idea").cards
    cards.setCurrentIndex(cards.model().index(0, 0))
    qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert stage(tools, grant) == "scoping"


def test_the_page_says_what_is_missing_before_the_next_step(qtbot, tools, grant):
    page = GrantPage(tools, grant)
    qtbot.addWidget(page)
    page.step.click()
    assert stage(tools, grant) == "scoping"
    qtbot.waitUntil(lambda: "Belongs to no call yet." in page.notice.label.text())
    assert not page.step.isEnabled()
    call = tools.desk.records.add("grant_call", {"key": "c", "title_en": "Call"}).id
    page.saver.typed("grant_call_id", call)
    page.saver.flush()
    qtbot.waitUntil(page.step.isEnabled)


def test_staff_change_the_pipeline_and_say_who_acts(qtbot, tools, grant):
    tab = SettingsTab(tools)
    qtbot.addWidget(tab)
    tools.desk.records.add("colleague", {"name": "Aline", "roles": "finance"})
    qtbot.waitUntil(lambda: tab.acting.findData("Aline") >= 0)
    tab.acting.setCurrentIndex(tab.acting.findData("Aline"))
    tab.acting.activated.emit(tab.acting.currentIndex())
    assert tools.desk.grants.colleagues.roles() == {"finance"}
    offer = tools.desk.grants.pipeline.offers(grant)[0]
    assert [one.need for one in offer.missing] == ["role"]


def test_a_step_taken_elsewhere_or_undone_shows_on_the_board(qtbot, tools, board, grant):
    let_go(board, grant, "scoping")
    assert column(board, "scoping").model.place(grant) == 0 and not column(board, "idea").sums.text()
    qtbot.waitUntil(lambda: not board._own)
    tools.desk.history.undo()
    qtbot.waitUntil(lambda: column(board, "idea").model.place(grant) == 0)
    tools.desk.grants.pipeline.move(grant, column(board, "scoping").stage.id)
    qtbot.waitUntil(lambda: column(board, "scoping").model.place(grant) == 0)
