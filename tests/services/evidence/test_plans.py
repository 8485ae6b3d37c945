"""Corrective action plans: rules of their actions, the table of need, and what comes of a cell."""

from datetime import date, timedelta

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.plans.actions import NotYet
from ppa_desk.services.evidence.plans.areas import NotPlaced
from ppa_desk.services.evidence.plans.ranking import priced, ranked
from ppa_desk.services.evidence.plans.standing import of_action, of_plan

TODAY = date.today()


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def plan(desk: Desk, key: str, province: str | None, *actions: dict, **more) -> int:
    number = desk.records.add("corrective_plan", {"key": key, "title_en": key, "province": province, **more}).id
    for one in actions:
        desk.records.add("corrective_action", {"corrective_plan_id": number, **one})
    return number


def opened(category: str | None, days: int, **more) -> dict:
    return {"category": category, "opened_on": back(days), **more}


def test_done_needs_a_day_verified_needs_evidence_and_overdue_is_never_typed(desk):
    number = plan(desk, "p", "CD-SK")
    keep = desk.evidence.corrective_actions
    action = keep.add("corrective_action", {"corrective_plan_id": number, "due_on": back(3)})
    assert action.values["opened_on"] == TODAY
    assert of_action(action.values, TODAY) == "overdue"
    for values, why in (
        ({"status": "overdue"}, "overdue"),
        ({"status": "done"}, "undone"),
        ({"status": "verified", "done_on": TODAY}, "unproven"),
        ({"done_on": TODAY + timedelta(days=1)}, "future"),
        ({"done_on": back(1)}, "early"),
    ):
        with pytest.raises(NotYet) as caught:
            keep.save("corrective_action", action.id, action.version, values)
        assert caught.value.why == why
    done = keep.finish(action.id, TODAY)
    assert done.values["status"] == "done"
    checked = keep.verify(action.id, "Photo of the new fence, seen by the cooperative", TODAY)
    assert of_action(checked.values, TODAY) == "verified"


def test_a_plan_is_as_far_as_its_actions_in_the_list_as_in_the_rule(desk):
    late, running = {"due_on": back(1)}, {"status": "in_progress", "due_on": TODAY}
    done, seen, dropped = ({"status": one, "done_on": back(1)} for one in ("done", "verified", "dropped"))
    cases = {
        "": (), "open": ({},), "in_progress": ({}, done), "overdue": (late, seen), "done": (done, seen),
        "verified": (seen, dropped), "dropped": (dropped,),
    }  # fmt: skip
    numbers = {status: plan(desk, status or "none", None, *actions) for status, actions in cases.items()}
    numbers["in_progress too"] = plan(desk, "more", None, running)
    rows = desk.evidence.plans.listing.rows(list(numbers.values()))
    for status, number in numbers.items():
        kept = desk.records.where("corrective_action", corrective_plan_id=number)
        assert of_plan([of_action(one.values, TODAY) for one in kept]) == rows[number].status == status.split(" ")[0]
    only = desk.evidence.plans.listing.ids(only={"status": "in_progress"})
    assert set(only) == {numbers["in_progress"], numbers["in_progress too"]}
    assert desk.evidence.plans.listing.ids(only={"overdue": True}) == [numbers["overdue"]]


def test_the_table_counts_by_category_and_province_and_never_adds_currencies(desk):
    incident = desk.records.add("incident", {"key": "i", "province": "CD-IT", "status": "confirmed"}).id
    desk.records.add("victims", {"incident_id": incident, "number": 7})
    site = desk.records.add("site", {"key": "s", "name": "Invented", "province": "CD-MA"}).id
    plan(
        desk, "a", "CD-SK", opened("CHI", 10, cost="100", currency="USD"),
        opened("CHI", 40, cost="50", currency="USD", due_on=back(1)), opened("CHI", 300, cost="9", currency="EUR"),
        opened("CHI", 500, status="done", done_on=back(2)), opened("CHI", 900, status="dropped"),
    )  # fmt: skip
    plan(desk, "b", None, opened("VIO", 4), opened("VIO", 7), opened(None, 2), incident_id=incident)
    plan(desk, "c", None, {"category": "ACC"}, site_id=site)
    need = desk.evidence.needs.table(TODAY)
    cell = need.cells["CHI", "CD-SK"]
    assert (cell.open, cell.closed, cell.overdue, cell.dropped, cell.days_open) == (3, 1, 1, 1, 40)
    assert cell.costs == (("EUR", 9000), ("USD", 150_000))
    assert (need.cells["VIO", "CD-IT"].days_open, need.cells["VIO", "CD-IT"].persons) == (5, 7)
    assert (need.cells["ACC", "CD-MA"].days_open, need.cells["ACC", "CD-MA"].unpriced) == (None, 1)
    assert ("CHI", "CD-IT") not in need.cells
    assert need.categories == ("ACC", "CHI", "VIO", "")
    assert need.whole().open == 7
    assert need.whole(category="CHI").costs == cell.costs
    behind = desk.evidence.needs.behind(("CHI", "CD-SK"), TODAY)
    assert len(behind) == 5
    assert desk.records.get("corrective_action", behind[0]).values["due_on"] == back(1)


def test_a_cell_becomes_an_area_and_a_grant_idea_and_the_link_holds_both_ways(desk):
    plan(desk, "a", "CD-SK", opened("CHI", 10), opened(None, 10))
    grant = desk.evidence.areas.idea(("CHI", "CD-SK"), TODAY)
    row = desk.grants.register.get(grant)
    assert (row["title_en"], row["title_fr"]) == ("Child labour, South Kivu", "Travail des enfants, Sud-Kivu")
    assert (row["provinces"], row["origin_kind"]) == ("CD-SK", "area_of_need")
    area = desk.evidence.areas.of(row["origin_id"])
    assert [one.id for one in desk.evidence.areas.ideas()[area.id]] == [grant]
    assert desk.evidence.areas.note(("CHI", "CD-SK"), TODAY) == area.id
    action = desk.records.where("corrective_action", category="CHI")[0]
    desk.evidence.corrective_actions.finish(action.id, TODAY)
    assert (desk.evidence.areas.of(area.id).open, desk.evidence.areas.of(area.id).days_open) == (1, 10)
    assert desk.evidence.needs.table(TODAY).cells["CHI", "CD-SK"].open == 0
    with pytest.raises(NotPlaced):
        desk.evidence.areas.note(("", "CD-SK"), TODAY)


def test_most_need_is_ordered_by_what_one_asks_and_costs_only_by_rates_that_were_entered(desk):
    plan(
        desk, "a", "CD-SK", opened("CHI", 10, cost="100", currency="USD"), opened("CHI", 10),
    )  # fmt: skip
    plan(desk, "b", "CD-IT", opened("ACC", 400, cost="90", currency="EUR"))
    plan(desk, "c", "CD-LU", opened("TAX", 1, cost="5", currency="CDF"))
    need, rates = desk.evidence.needs.table(TODAY), desk.grants.rates
    assert ranked(need, "open")[0].category == "CHI"
    assert ranked(need, "age")[0].category == "ACC"
    desk.records.add("exchange_rate", {"currency": "EUR", "into": "USD", "rate": "1.2", "rate_on": back(9),
                                       "source": "Invented bank"})  # fmt: skip
    costs = priced(need, rates, "USD")
    assert [cell.category for cell in ranked(need, "cost", costs)] == ["ACC", "CHI", "TAX"]
    assert (costs.lacking, costs.amounts["ACC", "CD-IT"]) == (("CDF",), 108_000)
    told = desk.evidence.need_briefs.telling("en").rates(costs)
    assert any("1 EUR = 1.2 USD, Invented bank" in one for one in told)
    assert any("CDF" in one for one in told)


def test_the_brief_says_where_need_is_most_and_hides_small_numbers_of_people(desk):
    incident = desk.records.add("incident", {"key": "i", "province": "CD-IT"}).id
    desk.records.add("victims", {"incident_id": incident, "number": 1})
    plan(desk, "a", None, opened("VIO", 4, support_en="A safe house"), incident_id=incident)
    plan(desk, "hidden", "CD-SK", opened("CHI", 4), visibility="secretariat")
    desk.evidence.areas.idea(("VIO", "CD-IT"), TODAY)
    for edition in (Visibility.MEMBERS, Visibility.SECRETARIAT):
        told = str(desk.evidence.need_briefs.draft(edition, "en", TODAY).blocks)
        assert "Violence, Ituri" in told
        assert "A safe house" in told
        assert ("fewer than 3" in told) == (edition is Visibility.MEMBERS)
        assert ("Child labour" in told) == (edition is Visibility.SECRETARIAT)
    french = str(desk.evidence.need_briefs.draft(Visibility.MEMBERS, "fr", TODAY).blocks)
    assert "moins de 3" in french


def test_a_study_leads_to_a_plan_that_knows_it(desk):
    study = desk.records.add("study", {"key": "s", "title_fr": "Une étude", "provinces": "CD-IT"}).id
    made = desk.records.get("corrective_plan", desk.evidence.plans.of_source("study", study)).values
    assert (made["study_id"], made["origin"], made["province"]) == (study, "study", "CD-IT")
    assert made["title_fr"] == "Une étude"


def test_an_incident_leads_to_a_plan_called_by_its_kind_and_place_whose_actions_answer_it(desk):
    told = {"key": "i", "title": "At the chief's house", "category": "ROA", "annex": "A3", "province": "CD-SK"}
    incident = desk.records.add("incident", told).id
    number = desk.evidence.plans.of_source("incident", incident)
    made = desk.records.get("corrective_plan", number).values
    assert (made["title_en"], made["title_fr"]) == ("Roadblock, South Kivu", "Barrière routière, Sud-Kivu")
    assert (made["incident_id"], made["origin"], made["province"]) == (incident, "incident", "CD-SK")
    action = desk.evidence.corrective_actions.add("corrective_action", {"corrective_plan_id": number})
    assert (action.values["category"], action.values["annex"]) == ("ROA", "A3")
