"""Tables of incidents: planned row by row, taken in as one step; places mapped, free text asked about beforehand."""

from datetime import date, timedelta

import pytest
from openpyxl import Workbook

from ppa_desk.exchange.evidence.incidents import plan
from ppa_desk.exchange.evidence.places import province_of_territory
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.model.codes import code_list
from ppa_desk.services.desk import Desk

HEAD = "Code;Catégorie;Gravité;Statut;Province;Minerai;Reçu le;Confirmé le;Résolu le;Nom du plaignant;Description"
KUFATILIA = "date,province,territoire,category,subcategory,status"


@pytest.fixture
def desk(store):
    return Desk(store)


def table(tmp_path, *rows, head=HEAD, name="incidents.csv"):
    path = tmp_path / name
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    return path


def planned(desk, path, answers=None, **asked):
    told = {**asked, **(answers or {})}
    return plan(desk, [path], {(path.name, key): answer for key, answer in told.items()}).plan


def kept(desk):
    return {one.values["key"]: one.values for one in desk.records.where("incident")}


def codes(found):
    return [(line.deed, [one.code for one in line.reasons]) for line in found.lines]


def refused(found):
    return [one.code for line in found.lines if line.deed is Deed.REFUSE for one in line.reasons]


def test_codes_and_labels_of_both_languages_are_read_and_names_and_free_text_stay_outside(desk, tmp_path):
    path = table(
        tmp_path,
        "I-1;travail des enfants;L1;confirmé;Nord Kivu;3T;15/01/2026;20/01/2026;;Jean Mukendi;Il a dit que",
        "I-2;VIO;level 2, significant;received;CD-SK;;2026-02-01;;;;",
    )
    found = planned(desk, path)
    assert [line.deed for line in found.lines] == [Deed.SKIP, Deed.SKIP, Deed.REFUSE, Deed.ADD]
    assert found.lines[0].reasons[0].values["columns"] == "Nom du plaignant"
    assert [(ask.code, ask.values["column"]) for ask in found.asks] == [("incidents.ask_text", "Description")]
    assert [(one.code, one.values["cell"]) for one in found.lines[2].reasons] == [("incidents.no_code", "F2")]
    apply(desk, found)
    (one,) = kept(desk).values()
    told = (one["category"], one["severity"], one["status"], one["province"], one["received_on"])
    assert told == ("VIO", "L2", "received", "CD-SK", date(2026, 2, 1))
    everything = str([found.lines, found.asks, kept(desk), desk.history.recent()])
    assert "Mukendi" not in everything and "a dit" not in everything


def test_free_text_comes_in_only_where_somebody_asked_for_it_and_names_never(desk, tmp_path):
    head = "date,province,category,Commentaires,Téléphone"
    row = "2026-01-15,CD-SK,VIO,Une barrière sur la route,0999"
    path = table(tmp_path, row, head=head)
    apply(desk, planned(desk, path, {"text:Commentaires": "account"}))
    (one,) = kept(desk).values()
    assert one["account"] == "Une barrière sur la route" and "0999" not in str(kept(desk))


def test_a_workbook_is_taken_in_as_one_step_changed_by_the_next_and_taken_back(desk, tmp_path):
    book = Workbook()
    book.active.append(["Incident code", "Category", "Date received", "Date confirmed", "Province"])
    book.active.append(["I-1", "child labour", date(2026, 1, 15), None, "South Kivu"])
    book.active.append(["I-2", "other", date(2026, 1, 16), None, "Sud-Kivu"])
    book.save(tmp_path / "i.xlsx")
    apply(desk, planned(desk, tmp_path / "i.xlsx"))
    assert sorted(kept(desk)) == ["I-1", "I-2"] and kept(desk)["I-1"]["category"] == "CHI"
    head = "key,category,confirmed on"
    again = planned(desk, table(tmp_path, "I-1,,2026-02-01", "I-2,,", head=head))
    assert [line.deed for line in again.lines] == [Deed.CHANGE, Deed.SKIP]
    done = apply(desk, again)
    assert (kept(desk)["I-1"]["category"], kept(desk)["I-1"]["confirmed_on"]) == ("CHI", date(2026, 2, 1))
    desk.history.undo(done.unit)
    assert kept(desk)["I-1"]["confirmed_on"] is None


def test_the_same_table_twice_changes_nothing_and_two_rows_that_say_the_same_are_two(desk, tmp_path):
    rows = ("2026-01-15,Sud-Kivu,Kalehe,roadblock,,received",) * 2 + ("2026-01-15,Sud-Kivu,Kabbare,ACC,fall,confirmed",)
    path = table(tmp_path, *rows, head=KUFATILIA)
    first = planned(desk, path)
    assert [ask.code for ask in first.asks] == ["incidents.ask_territory"]
    apply(desk, first)
    assert len(kept(desk)) == 3 and {len(key) for key in kept(desk)} == {9}
    assert {one["territory"] for one in kept(desk).values()} == {"Kalehe", "Kabare"}
    assert [line.deed for line in planned(desk, path).lines] == [Deed.SKIP] * 3
    as_written = planned(desk, path, {"territory:kabbare": "Kabbare"})
    assert [line.deed for line in as_written.lines] == [Deed.SKIP, Deed.SKIP, Deed.CHANGE]
    later = table(
        tmp_path, rows[0].replace("received", "verifying"), rows[1], rows[2], head=KUFATILIA, name="later.csv"
    )
    again = planned(desk, later)
    assert [line.deed for line in again.lines] == [Deed.CHANGE, Deed.SKIP, Deed.SKIP]
    apply(desk, again)
    assert codes(planned(desk, path))[0] == (Deed.SKIP, ["incidents.status_stays", "incidents.known"])


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (";VIO;;;CD-SK;;2026-02-01;;;;", "incidents.no_key"),
        ("I-1;VIO;;;CD-SK;;soon;;;;", "incidents.not_day"),
        ("I-1;theft;;;CD-SK;;2026-02-01;;;;", "incidents.no_code"),
        ("I-1;VIO;;;Atlantis;;2026-02-01;;;;", "incidents.no_code"),
        ("I-1;VIO;;;CD-SK;;2026-02-01;2026-01-01;;;", "incidents.order"),
        ("I-1;VIO;;;;;2026-02-01;;;;", "incidents.needs"),
        ("I-1;;;;CD-SK;;2026-02-01;;;;", "incidents.needs"),
        ("I-1;VIO;;;CD-SK;;;;;;", "incidents.needs"),
        (f"I-1;VIO;;;CD-SK;;{date.today() + timedelta(days=1)};;;;", "incidents.ahead"),
        (f"I-1;VIO;{'x' * 400};;CD-SK;;2026-02-01;;;;", "incidents.no_code"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_reason_and_the_others_are_taken(desk, tmp_path, row, code):
    found = planned(desk, table(tmp_path, row, "I-9;VIO;;;CD-SK;;2026-02-01;-;n/a;;"))
    assert refused(found) == [code]
    apply(desk, found)
    assert list(kept(desk)) == ["I-9"] and kept(desk)["I-9"]["confirmed_on"] is None


def test_former_provinces_are_mapped_by_territory_and_asked_about_where_that_does_not_decide(desk, tmp_path):
    rows = (
        "2014-01-15,Katanga,Kolwezi,ACC,,received",
        "2014-01-16,Katanga,,ACC,,received",
        "2014-01-17,Bas-Congo,,ACC,,received",
        "2013-01-18,Équateur,Gemena,ACC,,received",
        "2020-01-19,Équateur,,ACC,,received",
        "2013-01-20,Kasaï-Oriental,,ACC,,received",
        "2014-02-01,Province Orientale,Mambasa,ACC,,received",
    )
    path = table(tmp_path, *rows, head=KUFATILIA)
    found = planned(desk, path)
    assert [ask.key for ask in found.asks] == ["province:katanga", "province:kasai oriental"]
    assert refused(found) == ["incidents.which_province"] * 2
    apply(desk, planned(desk, path, {"province:katanga": "CD-HK", "province:kasai oriental": "CD-LO"}))
    told = {one["happened_on"].day: one["province"] for one in kept(desk).values()}
    assert told == {15: "CD-LU", 16: "CD-HK", 17: "CD-BC", 18: "CD-SU", 19: "CD-EQ", 20: "CD-LO", 1: "CD-IT"}


def test_short_words_that_tables_use_are_the_codes_they_stand_for(desk, tmp_path):
    rows = (
        "2026-01-15,Sud-Kivu,Kalehe,Barrière,,En vérification",
        "2026-01-16,Ituri,Mambasa,Accident,Éboulement,validé",
    )
    apply(desk, planned(desk, table(tmp_path, *rows, head=KUFATILIA)))
    found = {(one["category"], one["subcategory"], one["status"]) for one in kept(desk).values()}
    assert found == {("ROA", None, "verifying"), ("ACC", "collapse", "confirmed")}


def test_coordinates_elsewhere_are_said_and_left_out_where_they_cannot_be(desk, tmp_path):
    head = "date,province,category,latitude,longitude"
    rows = (
        "2026-01-15,CD-SK,ACC,-2.508,28.856",
        '2026-01-16,CD-SK,ACC,"-2,50843",28.8',
        "2026-01-17,CD-SK,ACC,48.8,2.3",
        "2026-01-18,CD-SK,ACC,28.8,-2.5",
        "2026-01-19,CD-SK,ACC,-11.6,27.5",
        "2026-01-20,CD-SK,ACC,south,",
    )
    found = planned(desk, table(tmp_path, *rows, head=head))
    assert [codes for _, codes in codes(found)] == [
        [], [], ["incidents.outside_country"], ["incidents.outside_swapped"], ["incidents.outside_province"],
        ["incidents.no_coordinates"],
    ]  # fmt: skip
    apply(desk, found)
    told = {one["happened_on"].day: (one["latitude"], one["longitude"]) for one in kept(desk).values()}
    assert told[15] == (-2_508_000, 28_856_000) and told[16] == (-2_508_430, 28_800_000)
    assert told[17] == told[18] == told[20] == (None, None) and told[19] == (-11_600_000, 27_500_000)


def test_one_key_stands_once_in_a_file(desk, tmp_path):
    found = planned(desk, table(tmp_path, "I-1;VIO;;;CD-SK;;2026-02-01;;;;", "I-1;ACC;;;CD-SK;;2026-02-01;;;;"))
    assert codes(found)[2:] == [(Deed.ADD, []), (Deed.REFUSE, ["incidents.twice"])]


def test_dates_that_may_be_read_in_two_ways_are_asked_about_once(desk, tmp_path):
    path = table(tmp_path, "I-1;VIO;;;CD-SK;;03/04/2026;;;;")
    assert [ask.code for ask in planned(desk, path).asks] == ["incidents.ask_dates", "incidents.ask_text"]
    apply(desk, planned(desk, path, dates="month"))
    assert kept(desk)["I-1"]["received_on"] == date(2026, 3, 4)


def test_a_file_without_headings_says_so(desk, tmp_path):
    found = planned(desk, table(tmp_path, "a;b", head="Name;Colour"))
    assert codes(found) == [(Deed.REFUSE, ["incidents.no_header"])]


def test_answers_to_the_form_come_home_as_incidents_and_a_servers_own_columns_stay_outside(desk, tmp_path):
    form = shipped_form("incident_report")
    names = [one.name for one in form.questions()]
    assert {"category", "happened_on", "province", "territory", "account"} <= set(names)
    asked = next(one for one in form.questions() if one.name == "category")
    assert {one.name for one in form.choices(asked)} == set(code_list("incident_category"))
    head = "start,category,happened_on,province,territory,account,_id,_uuid"
    path = table(tmp_path, "2026-01-16,ROA,2026-01-15,CD-SK,Kalehe,words,7,0af3", head=head)
    found = planned(desk, path)
    assert [ask.key for ask in found.asks] == ["text:account"]
    apply(desk, found)
    (key,) = kept(desk)
    assert key != "7" and kept(desk)[key]["territory"] == "Kalehe" and not kept(desk)[key]["account"]


def test_the_territories_lie_in_the_provinces_there_are():
    assert set(province_of_territory().values()) | {"CD-KN"} == set(code_list("province"))
