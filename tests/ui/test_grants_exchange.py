"""Grants in and out in the window: a file planned, decided about, taken in, taken back; open data looked at, saved."""

import json

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ppa_desk.exchange.plan import Deed
from ppa_desk.ui.grants.exchange_tab import ExchangeTab
from ppa_desk.ui.grants.give_out import GiveOut
from ppa_desk.ui.grants.start import StartPage
from ppa_desk.ui.grants.take_in import TakeInPage
from ppa_desk.ui.shell.drops import Drops
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from tests.exchange.grants.conftest import grant, kept, taken

LIST = """Ref,Title,Grantee,Currency,Amount awarded
A,Wells,Coopérative des femmes,USD,18k
B,Roads,Cooperative des femme,USD,5
"""


def settled(qtbot, tools):
    qtbot.waitUntil(lambda: not tools.tasks.is_busy, timeout=20000)


@pytest.fixture
def shown(qtbot, tools):
    """Show a page, and wait until it has read what it needs."""

    def show(page):
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        settled(qtbot, tools)
        return page

    return show


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(LIST, "utf-8")
    return path


def answer(button, key):
    action = next(one for one in button._group.actions() if one.data() == key)
    button._triggered(action)


def test_a_list_is_planned_decided_about_taken_in_and_taken_back(qtbot, tools, shown, table):
    page = shown(TakeInPage(tools, [table]))
    assert page.planned.plan.counts()[Deed.ADD] == 2 and page.organisations.isVisibleTo(page)
    answer(page.asks.findChildren(ChoiceButton)[0], "take")
    settled(qtbot, tools)
    button = page.organisations.findChildren(ChoiceButton)[0]
    answer(button, page.planned.doubts[0].suggested[0][0])
    settled(qtbot, tools)
    page.apply_button.click()
    settled(qtbot, tools)
    assert [row["approved"] for row in kept(tools.desk)] == [18_000_000, 5_000]
    assert len({row["organisation_id"] for row in kept(tools.desk)}) == 1
    assert page.notice.label.text() == "2 grant(s) taken in."
    page.take_back()
    settled(qtbot, tools)
    assert not kept(tools.desk) and "Taken back" in page.notice.label.text()


def test_what_is_asked_is_told_in_words(tools, shown, table):
    page = shown(TakeInPage(tools, [table]))
    [button] = page.asks.findChildren(ChoiceButton)
    assert button.text() == "Leave it empty" and [one.text() for one in button._group.actions()][1] == "Yes, take it so"


def test_a_field_that_was_changed_here_is_called_by_its_name(qtbot, tools, shown, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"grants": [grant()]}), "utf-8")
    taken(tools.desk, path)
    path.write_text(json.dumps({"grants": [grant(amountAwarded=5)]}), "utf-8")
    page = shown(TakeInPage(tools, [path]))
    line = next(line for line in page.planned.plan.lines if line.deed is Deed.CHANGE)
    assert "since it was last taken in: Approved" in page.lines._why(line)


def test_open_data_is_looked_at_and_saved(qtbot, tools, shown, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"grants": [grant(1, amountAwarded=0), grant(2)]}), "utf-8")
    taken(tools.desk, path)
    tools.desk.grants.register.make({"title_en": "Own pilot"}, "approved")
    page = shown(GiveOut(tools))
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "2 grant(s) can be given out." in said and "Awarded 0: 1 of 2 grants (50 %), grants!E2" in said
    assert "“Own pilot” (own-pilot) is not given out" in said and page.prefix.text() == "360G-try"
    tools.ask.path = tmp_path / "out.json"
    page.save("360giving-json")
    settled(qtbot, tools)
    assert page.notice.property("role") == "good"
    assert len(json.loads((tmp_path / "out.json").read_text("utf-8"))["grants"]) == 2


def test_an_empty_workspace_has_nothing_to_give(tools, shown):
    page = shown(GiveOut(tools))
    assert not any(button.isEnabled() for button in page.buttons.values())
    assert page.findings.isHidden() and page.left.isHidden()


def test_a_file_dropped_where_grants_show_is_planned_there(qtbot, tools, shown, table):
    window = QWidget()
    page = StartPage(tools, window)
    shown(window)
    Drops(window, tools).take([table])
    settled(qtbot, tools)
    tab = page.tabs.page("exchange")
    assert isinstance(tab, ExchangeTab) and isinstance(tab.over.above, TakeInPage)
    tab.over.above.left.emit()
    assert tab.over.above is None
