"""Honest reach in the window."""

from datetime import date

import pytest

from ppa_desk.services.grants.pipeline import prepare
from ppa_desk.services.results.rollup import Window
from ppa_desk.ui.results.reach_card import ReachCard

ONE = 1_000_000
HALF = {"since": date(2025, 1, 1), "until": date(2025, 6, 30)}


@pytest.fixture
def indicator(desk):
    with desk.store.unit("pipeline.prepared", title="") as unit:
        prepare(unit)
        framework = unit.add("framework", {"key": "f", "title_en": "F"})
        result = unit.add("result", {"framework_id": framework, "code": "1", "statement_en": "Barriers"})
        number = unit.add("indicator", {"result_id": result, "code": "1.1", "name_en": "People trained"})
        stage = unit.connection.exec_driver_sql("SELECT id FROM grant_stage WHERE phase = 'running'").scalar()
        for key, people in (("north", 100), ("south", 40)):
            grant = unit.add("grant_record", {"key": key, "title_en": key, "grant_stage_id": stage})
            row = {"indicator_id": number, "grant_record_id": grant, "value": people * ONE, "status": "approved"}
            unit.add("indicator_value", row | HALF | {"province": "CD-NK"})
    return number


def test_two_grants_in_one_place_are_asked_about_and_an_entry_takes_people_off(qtbot, desk, tools, indicator):
    card = ReachCard(tools, indicator)
    qtbot.addWidget(card)
    card.show()
    assert card.gross.text() == "reported by grants: 140" and not card.off.isVisible()
    assert card.unsaid.count() == 1
    (warned,) = desk.results.reach.unsaid(indicator, Window(date.today()))
    card.enter(warned)
    (kept,) = desk.records.where("overlap")
    assert (kept.values["place"], kept.values["since"]) == ("North Kivu", HALF["since"])
    qtbot.waitUntil(lambda: card.unsaid.count() == 0)
    desk.records.save("overlap", kept.id, kept.version, {"people": 15 * ONE})
    qtbot.waitUntil(lambda: card.net.text() == "nobody twice: 125")
    assert card.off.text() == "taken off: 15" and "125 once nobody counts twice" in card.footnote.text()
