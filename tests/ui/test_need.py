"""From the table of need by keyboard to a grant idea; evidence attached on one page, seen on another."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.ui.evidence.incidents.cluster_page import ClusterPage
from ppa_desk.ui.evidence.plans.actions_tab import Deeds
from ppa_desk.ui.evidence.plans.need_tab import NeedTab
from ppa_desk.ui.evidence.plans.page import PlanPage
from ppa_desk.ui.evidence.uses.card import UsesCard


@pytest.fixture
def plan(desk) -> int:
    number = desk.records.add("corrective_plan", {"key": "p", "title_en": "Pits", "province": "CD-SK"}).id
    late = date.today() - timedelta(days=9)
    for category in ("ACC", "CHI"):
        desk.records.add(
            "corrective_action", {"corrective_plan_id": number, "category": category, "action_en": f"Do {category}",
                                  "opened_on": late, "due_on": late},
        )  # fmt: skip
    return number


def test_a_cell_is_walked_to_by_keyboard_and_becomes_a_grant_idea(qtbot, tools, desk, plan):
    tab = NeedTab(tools)
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.table.heat.rowCount() == 2)
    assert not tab.cell.isVisible()
    tab.table.setFocus()
    tab.table.setCurrentIndex(tab.table.heat.index(0, 1))
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    assert tab.cell.title.text() == "Child labour, South Kivu"
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    tab.cell.make.click()
    grants = desk.records.where("grant_record")
    assert [one.title for one in grants] == ["Child labour, South Kivu"]
    qtbot.waitUntil(lambda: "Led to" in {one.text() for one in tab.areas.findChildren(QLabel)})


def test_an_action_is_done_and_verified_where_it_stands_and_the_plan_follows(qtbot, tools, desk, plan):
    page = PlanPage(tools, plan)
    qtbot.addWidget(page)
    page.show()
    actions = desk.records.where("corrective_action", corrective_plan_id=plan)
    for one in actions:
        deeds = Deeds(tools, one)
        qtbot.addWidget(deeds)
        deeds.finish()
    deeds = Deeds(tools, desk.records.get("corrective_action", actions[0].id))
    qtbot.addWidget(deeds)
    deeds.verify()
    assert "Enter first what shows" in deeds.notice.label.text()
    deeds.proof.show_value("A photo")
    deeds.verify()
    assert desk.records.get("corrective_action", actions[0].id).values["status"] == "verified"
    qtbot.waitUntil(lambda: page.chips(page.kept)[0].text() == "Done")


def test_evidence_attached_to_a_grant_stands_on_the_page_of_the_plan(qtbot, tools, desk, plan):
    grant = desk.grants.register.make({"title_en": "A grant"})
    mine, theirs = UsesCard(tools, "grant_record", grant), UsesCard(tools, "corrective_plan", plan)
    for card in (mine, theirs):
        qtbot.addWidget(card)
        card.show()
    desk.evidence.uses.attach("grant_record", grant, "corrective_plan", plan)
    qtbot.waitUntil(lambda: "Corrective action plan" in {one.text() for one in mine.findChildren(QLabel)})
    qtbot.waitUntil(lambda: "Grant" in {one.text() for one in theirs.findChildren(QLabel)})


def test_a_cluster_has_a_page_that_counts_and_says_where_it_is_used(qtbot, tools, desk):
    for nr in range(2):
        desk.records.add("incident", {"key": f"I{nr}", "category": "ROA", "status": "confirmed"})
    cluster = desk.records.add("incident_cluster", {"title_en": "Roadblocks", "category": "ROA"}).id
    page = ClusterPage(tools, cluster)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Confirmed: 2" in {one.text() for one in page.counts.findChildren(QLabel)})
    desk.evidence.uses.attach("incident_cluster", cluster, "grant_record", desk.grants.register.make({"title_en": "A"}))
    qtbot.waitUntil(lambda: "Grant" in {one.text() for one in page.findChildren(QLabel)})
