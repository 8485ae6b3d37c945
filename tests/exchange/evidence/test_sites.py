"""Tables of visits to mine sites: what is new, what is known, and what is said about rows that are strange."""

import csv
import json
from datetime import date

import pytest

from ppa_desk.exchange.evidence.sites import plan
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.services.desk import Desk

TODAY = date(2026, 11, 26)
HEAD = ("vid", "source", "project", "pcode", "name", "visit_date", "visit_onsite", "longitude", "latitude", "province",
        "territoire", "collectivite", "groupement", "village", "mineral1", "mineral2", "workers_numb", "pits_numb",
        "armed_group1", "armed_group1_frequency", "interference", "state_service1", "itsci", "qualification", "mercury",
        "childunder15", "women")  # fmt: skip
ROW = dict(zip(HEAD, (
    "v1", "IPIS", "invented", "codmine00001", "Invented Hill", "2021-05-03", "1", "28.5", "-3.05", "Sud-Kivu", "Mwenga",
    "Wamuzimu", "Basitabyale", "Invented", "Or", "Cassitérite", "120", "14", "FARDC (invented)", "weekly", "0",
    "SAEMAPE", "No", "Vert", "1", "0", "oui",
), strict=True))  # fmt: skip


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def table(folder, *rows, name="visits.csv", head=HEAD):
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, head, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path


def codes(planned):
    return [reason.code for line in planned.plan.lines for reason in line.reasons]


def test_a_visit_brings_its_site_and_all_it_saw_and_undo_takes_both_back(desk, tmp_path):
    path = table(tmp_path, ROW, ROW | {"vid": "v2", "visit_date": "2023-08-01", "qualification": "Jaune"})
    planned = plan(desk, [path], today=TODAY)
    assert (planned.new_sites, planned.plan.counts()[Deed.ADD]) == (1, 2)
    done = apply(desk, planned.plan)
    (site,) = desk.records.where("site")
    assert {name: site.values[name] for name in ("key", "name", "country", "province", "territory", "minerals",
            "workers", "status", "status_on", "latitude", "longitude", "place_shown")} == {
        "key": "codmine00001", "name": "Invented Hill", "country": "CD", "province": "CD-SK", "territory": "Mwenga",
        "minerals": "AU SN", "workers": "50-500", "status": "yellow", "status_on": None, "latitude": -3050000,
        "longitude": 28500000, "place_shown": False,
    }  # fmt: skip
    first, _ = desk.evidence.site_taking.visits()
    assert [first[name] for name in ("visited_on", "onsite", "people", "pits", "armed", "armed_groups", "interference",
                                     "services", "traceability", "mercury", "children", "women", "status")] == [
        date(2021, 5, 3), "yes", 120, 14, "yes", "FARDC (invented)", "no", "SAEMAPE", "No", "yes", "no", "yes", "green",
    ]  # fmt: skip
    assert json.loads(first["columns"]) == {"armed_group1_frequency": "weekly", "qualification": "Vert"}
    again = plan(desk, [path], today=TODAY)
    assert not again.plan.does_anything and set(codes(again)) == {"sites.known"}
    desk.history.undo(done.unit)
    assert desk.records.where("site") == desk.evidence.site_taking.visits() == []


def test_french_headings_and_a_visit_that_changed_are_understood(desk, tmp_path):
    apply(desk, plan(desk, [table(tmp_path, ROW)], today=TODAY).plan)
    told = {"Code visite": "v1", "Source": "IPIS", "Nom du site": "Invented Hill", "Code du site": "codmine00001",
            "Date de la visite": "03/05/2021", "Province": "South Kivu", "Nombre de creuseurs": "90"}  # fmt: skip
    french = table(tmp_path, told, name="visites.csv", head=tuple(told))
    planned = plan(desk, [french], {("visites.csv", "dates"): "day"}, today=TODAY)
    assert [ask.key for ask in planned.plan.asks] == ["dates"]
    assert [line.deed for line in planned.plan.lines] == [Deed.CHANGE]
    apply(desk, planned.plan)
    (visit,) = desk.evidence.site_taking.visits()
    assert (visit["people"], visit["armed_groups"]) == (90, "FARDC (invented)")


def test_strange_rows_are_told_in_one_sentence_each_and_the_rest_comes_in(desk, tmp_path):
    rows = [
        ROW | {"vid": "a", "pcode": "a", "visit_date": "2031-01-01"},
        ROW | {"vid": "b", "pcode": "b", "visit_date": "long ago"},
        ROW | {"vid": "c", "pcode": "", "name": ""},
        ROW | {"vid": "d", "pcode": "d", "longitude": "-3.05", "latitude": "28.5"},
        ROW | {"vid": "e", "pcode": "e", "longitude": "2.35", "latitude": "48.85"},
        ROW | {"vid": "f", "pcode": "f", "longitude": "25.9", "latitude": "-10.7"},
        ROW | {"vid": "g", "pcode": "g", "province": "Nowhere", "mineral1": "unobtainium"},
        ROW | {"vid": "g", "pcode": "g"},
    ]
    planned = plan(desk, [table(tmp_path, *rows)], today=TODAY)
    assert [line.deed for line in planned.plan.lines] == [Deed.REFUSE] * 3 + [Deed.ADD] * 4 + [Deed.SKIP]
    found = codes(planned)
    for code in ("sites.future", "sites.not_day", "sites.no_name", "incidents.outside_swapped", "sites.no_province",
                 "incidents.outside_country", "incidents.outside_province", "sites.no_mineral",
                 "sites.twice"):  # fmt: skip
        assert found.count(code) == 1, code
    apply(desk, planned.plan)
    known = {site.values["key"]: site.values for site in desk.records.where("site")}
    assert [known[key]["latitude"] is None for key in "defg"] == [True, True, False, False]


def test_former_provinces_are_placed_by_their_territory_or_asked_and_misspelt_territories_suggested(desk, tmp_path):
    blank = {"longitude": "", "latitude": ""}
    rows = [
        ROW | blank | {"vid": "a", "pcode": "a", "province": "Katanga", "territoire": "Kambove"},
        ROW | blank | {"vid": "b", "pcode": "b", "province": "Katanga", "territoire": ""},
        ROW | blank | {"vid": "c", "pcode": "c", "territoire": "Mwengga"},
    ]
    path = table(tmp_path, *rows)
    asks = [ask.key for ask in plan(desk, [path], today=TODAY).plan.asks]
    assert asks == ["province:katanga", "territory:mwengga"]
    apply(desk, plan(desk, [path], {(path.name, "province:katanga"): "CD-TA"}, today=TODAY).plan)
    known = {site.values["key"]: site.values for site in desk.records.where("site")}
    assert [(known[key]["province"], known[key]["territory"]) for key in "abc"] == [
        ("CD-HK", "Kambove"), ("CD-TA", ""), ("CD-SK", "Mwenga"),
    ]  # fmt: skip


def test_a_site_of_a_like_name_is_suggested_and_one_that_stands_is_filled_and_not_overwritten(desk, tmp_path):
    here = desk.records.add("site", {
        "key": "invented-hil", "name": "Invented Hil", "province": "CD-SK", "minerals": "DIA", "status": "blue",
        "status_on": date(2022, 1, 1),
    }).id  # fmt: skip
    path = table(tmp_path, ROW)
    planned = plan(desk, [path], today=TODAY)
    (ask,) = planned.plan.asks
    assert [key for key, _ in ask.choices] == ["new", str(here)] and planned.new_sites == 1
    planned = plan(desk, [path], {(path.name, ask.key): str(here)}, today=TODAY)
    assert planned.new_sites == 0
    apply(desk, planned.plan)
    (site,) = desk.records.where("site")
    assert [site.values[name] for name in ("name", "minerals", "status", "territory")] == [
        "Invented Hil", "DIA", "blue", "Mwenga",
    ]  # fmt: skip


def test_columns_that_may_name_people_are_asked_about_and_left_out_unless_somebody_keeps_them(desk, tmp_path):
    path = table(tmp_path, ROW | {"comments": "told by Planted Name"}, head=(*HEAD, "comments"))
    planned = plan(desk, [path], today=TODAY)
    assert [(ask.key, ask.taken) for ask in planned.plan.asks] == [("names", "leave")]
    apply(desk, planned.plan)
    assert "Planted" not in str(desk.evidence.site_taking.visits())


def test_a_table_of_something_else_is_refused(desk, tmp_path):
    planned = plan(desk, [table(tmp_path, {"shoe": "42"}, head=("shoe", "size"))], today=TODAY)
    assert codes(planned) == ["sites.no_header"]
