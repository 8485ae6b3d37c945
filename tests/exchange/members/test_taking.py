"""An office list becomes a register: planned, taken in, taken in again, taken back."""

import pytest

from ppa_desk.exchange.members.comparing import Mode
from ppa_desk.exchange.members.planning import Decisions, plan
from ppa_desk.exchange.plan import apply
from ppa_desk.services.desk import Desk
from tests.exchange.members.conftest import codes, deeds, taken

OFFICE = """\
Liste des contacts du secrétariat;;;;;;;;
;;;;;;;;
Nom;Prénom;Société;Fonction;Courriel;Tél.;Pays;Secteur;Remarques
KABILA;Jean-Pierre;Coopérative Invented SARL;Président;jp@c.example.org;+243 812 345 678;RDC;COOP;Vu à Goma
Dupont;Élise;Cooperative Invented;Secrétaire;"elise@coop.example.org; e.dupont@example.net";;RD Congo;;
Smith;Ann;Responsible Things Initiative (RTI);Director;ann@rti.example.org;+1 202 555 0143;USA;Tech;
Smith;Ann;RTI;Director;ann@rti.example.org;+1 202 555 0199;;;
;;RTI;;info@rti.example.org;;;;
Mukasa;;;;;;;;
;;;;;;;;nobody at all
"""

FIRST = "First name,Last name,Email,Job title,Organization\nAda,Invented,ada@x.example.org,Head,X Org\n"
CHANGED = (
    "First name,Last name,Email,Job title,Organization,Phone\n"
    "Ada,Invented,ada@x.example.org,Chair,X Org,+41 44 668 18 00\n"
)


@pytest.fixture
def both(store) -> Desk:
    return Desk(store)


def test_an_office_list_becomes_people_and_organisations_each_once(both, listed):
    planned, applied = taken(both, listed(OFFICE))
    assert deeds(planned) == {4: "add", 5: "add", 6: "add", 7: "change", 8: "change", 9: "add", 10: "refuse"}
    names = [one.title for one in both.records.where("organisation")]
    assert names == ["Coopérative Invented SARL", "Responsible Things Initiative (RTI)"]
    people = [one.values for one in both.records.where("person")]
    assert [one["family_name"] for one in people] == ["KABILA", "Dupont", "Smith", "Mukasa"]
    assert people[0]["phone"] == "+243812345678" and people[0]["notes"] == "Vu à Goma"
    assert [one.values["title"] for one in both.records.where("position")] == ["Président", "Secrétaire", "Director"]
    points = [(one.values["kind"], one.values["value"]) for one in both.records.where("contact_point")]
    assert points == [("email", "e.dupont@example.net"), ("phone", "+12025550199")]
    house = both.records.where("organisation")[1].values
    assert (house["email"], house["country"]) == ("info@rti.example.org", "US")
    assert applied.unit


def test_every_row_has_its_line_and_says_why(desk, listed):
    planned, _ = taken(desk, listed(OFFICE))
    told = codes(planned)
    assert list(told) == [4, 5, 6, 7, 8, 9, 10], "rows in = rows in the plan"
    assert "new_organisation" in told[4] and "spelled" not in told[5]
    assert told[7][:2] == ["spelled", "twice"] and "fills" in told[7]
    assert told[10] == ["nobody"]
    assert [(one.words, one.list) for one in planned.strange] == [("Tech", "sector")]
    assert desk.records.where("person")[2].values["notes"] == "Sector: Tech"


def test_the_same_file_again_has_nothing_to_do(both, listed):
    path = listed(OFFICE)
    taken(both, path)
    again = plan(both, [path])
    assert not again.plan.does_anything
    assert set(deeds(again).values()) == {"skip", "refuse"}
    assert again.sheets[0].remembered


def test_an_import_called_off_half_way_leaves_nothing(desk, listed):
    planned = plan(desk, [listed(OFFICE)])

    class CalledOff(Exception):
        pass

    def step(done, of):
        if done >= of // 2:
            raise CalledOff

    with pytest.raises(CalledOff):
        apply(desk, planned.plan, step)
    assert desk.records.count("person") == desk.records.count("organisation") == 0
    assert not desk.history.recent()
    assert apply(desk, planned.plan).unit


def test_taken_back_nothing_of_it_is_left(both, listed):
    here = both.records.add("organisation", {"name": "Coopérative Invented"})
    _, applied = taken(both, listed(OFFICE))
    assert both.records.get("organisation", here.id).values["country"] == "CD"
    back = both.members.taking.undo(applied.unit)
    assert back.kept == ()
    assert both.records.count("person") == both.records.count("position") == both.records.count("contact_point") == 0
    assert [one.title for one in both.records.where("organisation")] == ["Coopérative Invented"]
    assert both.records.get("organisation", here.id).values["country"] is None


def test_taken_back_what_somebody_touched_since_stays_and_is_named(both, listed):
    _, applied = taken(both, listed(OFFICE))
    ann = both.records.where("person", family_name="Smith")[0]
    both.records.save("person", ann.id, ann.version, {"notes": "Rang her"})
    dupont = both.records.where("person", family_name="Dupont")[0]
    group = both.records.add("work_group", {"key": "par", "name_en": "PAR"})
    both.records.add("term", {"work_group_id": group.id, "person_id": dupont.id})
    back = both.members.taking.undo(applied.unit)
    kept = {(one.kind, one.title, one.touched) for one in back.kept}
    assert kept == {
        ("person", "Ann Smith", True),
        ("organisation", "Responsible Things Initiative (RTI)", False),
        ("person", "Élise Dupont", False),
        ("organisation", "Coopérative Invented SARL", False),
    }
    assert both.records.get("person", ann.id).values["notes"] == "Rang her"
    assert both.records.count("person") == 2 and both.records.count("position") == 2
    assert both.records.count("contact_point") == 2, "their further addresses stay with them"


def test_taken_back_after_a_merge_what_moved_to_another_stays_with_whom_it_moved_to(both, listed):
    rows = "First name,Last name,Organisation,E-mail\nAda,Lee,House One,ada@one.example.org\n"
    _, applied = taken(both, listed(f"{rows}Ada,Lee,House Two,lee@two.example.org\nBob,Roe,House Three,\n"))
    one, other = (person.id for person in both.records.where("person", family_name="Lee"))
    preview = both.members.merging.preview("person", one, other)
    both.members.merging.merge(preview, {})
    assert [step.unit for step in both.members.taking.taken(5)] == [applied.unit]
    done = both.members.taking.undo(applied.unit)
    assert {kept.title for kept in done.kept} == {"Ada Lee", "House One", "House Two"}
    assert [person.id for person in both.records.where("person")] == [one]
    assert len(both.records.where("position", person_id=one)) == 2
    assert both.members.taking.taken(5) == []


def test_by_default_what_differs_is_asked_and_nothing_is_overwritten(desk, listed):
    path = listed(FIRST)
    taken(desk, path)
    other = listed(
        CHANGED,
        "new.csv",
    )
    planned = plan(desk, [other])
    assert codes(planned)[2] == ["fills", "differs"]
    [conflict] = planned.conflicts
    [difference] = conflict.differences
    assert (difference.field, difference.here, difference.told, difference.cell) == ("title", "Head", "Chair", "D2")
    assert [ask.key for ask in planned.plan.asks] == ["conflicts"]
    decided = plan(desk, [other], Decisions(rows={("new.csv", "", 2): "file"}))
    assert codes(decided)[2] == ["fills", "replaces"]
    apply(desk, decided.plan)
    assert desk.records.where("position")[0].values["title"] == "Chair"


@pytest.mark.parametrize(
    ("mode", "title", "phone"),
    [("skip", "Head", ""), ("fill", "Head", "+41446681800"), ("update", "Chair", "+41446681800")],
)
def test_what_happens_to_those_who_are_here_is_chosen(desk, listed, mode, title, phone):
    taken(desk, listed(FIRST))
    again = listed(
        CHANGED,
        "new.csv",
    )
    taken(desk, again, mode=Mode(mode))
    assert desk.records.where("position")[0].values["title"] == title
    assert desk.records.where("person")[0].values["phone"] == phone
