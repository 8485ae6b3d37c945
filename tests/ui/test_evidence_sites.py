"""Mine sites and field studies in the window."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.services.training import sites
from ppa_desk.ui.evidence.sites.list import listed
from ppa_desk.ui.evidence.sites.page import SitePage
from ppa_desk.ui.evidence.sites.take_in import TakeInSites
from ppa_desk.ui.evidence.studies.design_card import TeamsCard
from ppa_desk.ui.evidence.studies.page import StudyPage
from ppa_desk.ui.lists.model import LINE


def told(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.fixture
def shown(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.resize(1000, 700)
        widget.show()
        return widget

    return show


def test_visits_are_planned_taken_in_and_taken_back(qtbot, tools, desk, shown, tmp_path):
    path = tmp_path / "visits.csv"
    head = "vid,name,visit_date,province,mineral1,workers_numb,qualification"
    path.write_text(f"{head}\nv1,Invented Hill,2021-05-03,Sud-Kivu,Or,12,Vert\n", "utf-8")
    page = shown(TakeInSites(tools, [path]))
    qtbot.waitUntil(lambda: page.planned is not None and page.apply_button.isEnabled())
    page.apply_now()
    qtbot.waitUntil(lambda: len(desk.records.where("site")) == 1 and not tools.tasks.is_busy)
    site = shown(SitePage(tools, desk.records.where("site")[0].id))
    assert any("Green, as seen on" in text and "2022" in text for text in told(site))
    page.take_back()
    assert desk.records.where("site") == []


def test_the_list_says_what_ran_out_and_a_study_what_differs(qtbot, tools, desk, shown):
    sites.load(desk)
    panel = shown(listed(tools))
    panel.ask({"ran_out": date.today()})
    rows = [panel.model.index(at, 0).data(LINE) for at in range(panel.model.rowCount())]
    assert rows and all(row.mark.endswith((", ran out", ", disputed")) for row in rows)
    page = shown(StudyPage(tools, desk.records.where("study")[0].id))
    page.tabs.open("field")
    teams = page.findChild(TeamsCard)
    marks = [teams.list.model.index(at, 0).data(LINE).mark for at in range(3)]
    assert marks == ["keeps the rules", "differs", "differs"]
    teams.list.select(teams.list.model.kept[1].id)
    assert "No woman is in the team." in told(teams)
