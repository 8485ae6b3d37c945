"""Tables of incidents: planned row by row, taken in as one step, without a word of or about people."""

from datetime import date

import pytest
from openpyxl import Workbook

from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.exchange.results.incidents import plan
from ppa_desk.services.desk import Desk

HEAD = "Code;Catégorie;Gravité;Statut;Province;Minerai;Reçu le;Confirmé le;Résolu le;Nom du plaignant;Description"


@pytest.fixture
def desk(store):
    return Desk(store)


def table(tmp_path, *rows, head=HEAD, name="incidents.csv"):
    path = tmp_path / name
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    return path


def planned(desk, path, **asked):
    return plan(desk, [path], {(path.name, key): answer for key, answer in asked.items()}).plan


def kept(desk):
    return {one.values["key"]: one.values for one in desk.records.where("incident")}


def codes(found):
    return [(line.deed, line.title, [one.code for one in line.reasons]) for line in found.lines]


def test_codes_and_labels_of_both_languages_are_read_and_names_and_free_text_stay_outside(desk, tmp_path):
    path = table(
        tmp_path,
        "I-1;travail des enfants;L1;confirmé;Nord Kivu;3T;15/01/2026;20/01/2026;;Jean Mukendi;Il a dit que",
        "I-2;VIO;level 2, significant;received;CD-SK;;2026-02-01;;;;",
    )
    found = planned(desk, path)
    assert [line.deed for line in found.lines] == [Deed.SKIP, Deed.REFUSE, Deed.ADD]
    assert found.lines[0].reasons[0].values["columns"] == "Nom du plaignant, Description"
    refused = found.lines[1].reasons
    assert [(one.code, one.values["cell"]) for one in refused] == [("incidents.no_code", "F2")]
    apply(desk, found)
    (one,) = kept(desk).values()
    told = (one["category"], one["severity"], one["status"], one["province"], one["received_on"])
    assert told == ("VIO", "L2", "received", "CD-SK", date(2026, 2, 1))
    everything = str([found.lines, kept(desk), desk.history.recent()])
    assert "Mukendi" not in everything and "a dit" not in everything


def test_a_workbook_is_taken_in_as_one_step_changed_by_the_next_and_taken_back(desk, tmp_path):
    book = Workbook()
    book.active.append(["Incident code", "Category", "Date received", "Date confirmed"])
    book.active.append(["I-1", "child labour", date(2026, 1, 15), None])
    book.active.append(["I-2", "other", date(2026, 1, 16), None])
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


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (";VIO;;;;;;;;;", "incidents.no_key"),
        ("I-1;VIO;;;;;soon;;;;", "incidents.not_day"),
        ("I-1;theft;;;;;;;;;", "incidents.no_code"),
        ("I-1;VIO;;;;;2026-02-01;2026-01-01;;;", "incidents.order"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_reason_and_the_others_are_taken(desk, tmp_path, row, code):
    found = planned(desk, table(tmp_path, row, "I-9;VIO;;;;;n/a;-;;;"))
    assert [one.code for line in found.lines if line.deed is Deed.REFUSE for one in line.reasons] == [code]
    apply(desk, found)
    assert list(kept(desk)) == ["I-9"] and kept(desk)["I-9"]["received_on"] is None


def test_one_key_stands_once_in_a_file(desk, tmp_path):
    found = planned(desk, table(tmp_path, "I-1;VIO;;;;;;;;;", "I-1;ACC;;;;;;;;;"))
    assert codes(found)[1:] == [(Deed.ADD, "I-1", []), (Deed.REFUSE, "I-1", ["incidents.twice"])]


def test_dates_that_may_be_read_in_two_ways_are_asked_about_once(desk, tmp_path):
    path = table(tmp_path, "I-1;VIO;;;;;03/04/2026;;;;")
    assert [ask.code for ask in planned(desk, path).asks] == ["incidents.ask_dates"]
    apply(desk, planned(desk, path, dates="month"))
    assert kept(desk)["I-1"]["received_on"] == date(2026, 3, 4)


def test_a_file_without_a_key_says_so(desk, tmp_path):
    found = planned(desk, table(tmp_path, "a;b", head="Name;Village"))
    assert codes(found) == [(Deed.REFUSE, "incidents.csv", ["incidents.no_header"])]
