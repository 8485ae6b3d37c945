"""A table of indicators comes in: read as it is written, each odd cell explained, taken back with one step."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.exchange.plan import Deed
from ppa_desk.exchange.results.numbers import number, pair, scale_of
from ppa_desk.exchange.results.times import period
from ppa_desk.model.quantity import SCALE
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rollup import Window
from tests.exchange.results.taking.conftest import codes, planned, taken

H1 = Period(date(2026, 1, 1), date(2026, 6, 30))


def deeds(found):
    """What each row would do, in order."""
    return [line.deed.value for line in found.lines]


# --- single cells


@pytest.mark.parametrize(("text", "value", "code"), [
    ("1 234,5", 1_234_500_000, "results.cell_read"), ("1,234", 1_234_000_000, "results.cell_read"),
    ("12", 12 * SCALE, ""), ("0", 0, ""), ("n/a", None, "results.cell_unknown"), ("-", None, "results.cell_unknown"),
    ("non renseigné", None, "results.cell_unknown"), ("", None, ""), ("12k", None, "results.cell_short"),
    ("1.234", None, "results.cell_unclear"), ("many", None, "results.cell_words"),
    ("62.333333333", 62_333_333, "results.cell_rounded"), ("0.30000000000000004", 300_000, ""),
])  # fmt: skip
def test_a_cell_is_read_or_explained(text, value, code):
    found = number(text)
    assert (found.value, found.code) == (value, code)


def test_two_numbers_in_one_cell():
    assert [one.value for one in pair("62 sur 100")] == [62 * SCALE, 100 * SCALE]
    assert [one.value for one in pair("62/100")] == [62 * SCALE, 100 * SCALE]
    assert pair("62") is None


def test_the_column_says_how_percentages_are_written():
    assert scale_of([number("62"), number("0.5")]) == "percent"
    assert scale_of([number("0.62"), number("1")]) == "share"
    assert scale_of([number("62%"), number("1")]) == ""


@pytest.mark.parametrize(("text", "told"), [
    ("2026-01-01:2026-06-30", H1), ("S1 2026", H1), ("2026 H1", H1), ("1/1/2026 – 30/6/2026", H1),
    ("2026", Period(date(2026, 1, 1), date(2026, 12, 31))), ("30 juin 2026", H1), ("2026-06-30", H1),
    ("2026-02", Period(date(2026, 2, 1), date(2026, 2, 28))), ("Q7 2026", None), ("next year", None),
])  # fmt: skip
def test_a_period_is_told_in_many_ways(text, told):
    assert period(text, "semiannual") == told


# --- whole tables


def test_an_empty_workspace_takes_a_table_in(store, write):
    from ppa_desk.services.desk import Desk

    desk = Desk(store)
    path = write(
        "phase2.csv",
        ["Code", "Indicateur", "Valeur de référence", "Cible", "Réalisé", "Sens", "Unité", "Période"],
        ["1.1", "Personnes formées", "0", "1 000", "1 234,5", "hausse", "personnes", "S1 2026"],
        ["1.2", "Incidents", "80", "40", "60", "baisse", "", "S1 2026"],
    )
    taken(desk, path, status=ValueStatus.APPROVED)
    framework = desk.results.register.framework()
    lines = desk.results.table.lines(framework, date(2026, 12, 31))
    assert [(one.code, one.name_fr, one.baseline, one.to_date.target, one.to_date.actual) for one in lines] == [
        ("1.1", "Personnes formées", 0, 1000 * SCALE, 1_234_500_000),
        ("1.2", "Incidents", 80 * SCALE, 40 * SCALE, 60 * SCALE),
    ]
    assert lines[1].to_date.score.headline == 0.5
    assert taken(desk, path) == 0


def test_what_cannot_be_read_is_refused_with_its_cell_and_the_rest_is_taken(made, write):
    made.indicator("1.1", dimensions="sex")
    path = write(
        "a.csv",
        ["Code", "Indicator", "Target", "Actual", "Women", "Men", "Period", "Weather"],
        ["1.1", "", "", "n/a", "", "", "S1 2026", "fine"],
        ["1.1", "", "", "100", "40", "55", "S2 2025", ""],
        ["1.1", "", "", "12k", "", "", "2024", ""],
        ["1.1", "", "", "5", "", "", "Q7 2026", ""],
        ["", "", "", "5", "", "", "2026", ""],
        ["1.1", "", "", "90", "", "", "S2 2025", ""],
    )
    found = planned(made.desk, path)
    told = codes(found)
    assert told[1] == ["results.column_left"]
    assert told[2] == ["results.cell_unknown", "results.same"]
    assert told[3] == ["value.parts_under"]
    assert told[4] == ["results.cell_short"]
    assert told[5] == ["results.cell_period"]
    assert told[6] == ["results.nameless"]
    assert told[7] == ["results.twice"]
    assert found.counts() == {Deed.ADD: 1, Deed.SKIP: 2, Deed.REFUSE: 4}
    short = next(line for line in found.lines if line.place.row == 4).reasons[0]
    assert (short.values["cell"], str(short.values["meant"])) == ("D4", "12,000")


def test_a_percentage_is_decided_by_its_column_or_asked_about(made, write):
    made.indicator("1.1", unit_en="%", over_time="last")
    made.indicator("1.2", unit_en="%", over_time="last")
    header = ["Code", "Actual", "Period"]
    shares = planned(made.desk, write("a.csv", header, ["1.1", "0.62", "S1 2026"], ["1.2", "1", "S1 2026"]))
    assert shares.asks[0].code == "results.ask_share"
    mixed = planned(made.desk, write("b.csv", header, ["1.1", "0.62", "S1 2026"], ["1.2", "62", "S1 2026"]))
    assert codes(mixed)[2] == ["results.cell_percent"]
    reason = next(line for line in mixed.lines if line.place.row == 2).reasons[0]
    assert (str(reason.values["one"]), str(reason.values["other"])) == ("62", "0.62")
    taken(made.desk, write("a.csv", header, ["1.1", "0.62", "S1 2026"], ["1.2", "62%", "S1 2026"]))
    rows = made.desk.records.where("indicator_value")
    assert [row.values["value"] for row in rows] == [62 * SCALE, 62 * SCALE]


def test_a_sign_in_one_cell_makes_a_fraction_beside_it_doubtful(made, write):
    header = ["Code", "Indicator", "Baseline", "Target", "Actual", "Period"]
    found = planned(made.desk, write("a.csv", header, ["9.1", "Success", "0.62", "62 %", "70%", "S1 2026"]))
    (line,) = (one for one in found.lines if one.place.row == 2)
    assert [one.code for one in line.reasons] == ["results.cell_beside_percent"]
    assert line.reasons[0].values["cell"] == "C2"


def test_a_ratio_wants_its_two_numbers(made, write):
    made.indicator("1.1", measure="ratio", over_time="ratio", over_grants="ratio")
    header = ["Code", "Actual", "Period"]
    assert codes(planned(made.desk, write("a.csv", header, ["1.1", "62%", "S1 2026"])))[2] == ["results.cell_two"]
    taken(made.desk, write("b.csv", header, ["1.1", "62/100", "S1 2026"]), status=ValueStatus.APPROVED)
    indicator = made.desk.records.where("indicator")[0].id
    assert made.desk.results.rollup.figure(indicator, Window(H1.until)).total == 62 * SCALE


def test_rows_of_one_value_come_together_total_and_parts(made, write):
    people = made.indicator("1.1", dimensions="sex", strict=True)
    header = ["Indicator code", "Sex", "Value", "Period"]
    rows = [["1.1", "Total", "95", "S1 2026"], ["1.1", "Femmes", "40", "S1 2026"], ["1.1", "male", "55", "S1 2026"]]
    taken(made.desk, write("a.xlsx", header, *rows))
    value = made.desk.records.where("indicator_value", indicator_id=people)[0]
    cells = made.desk.records.where("value_cell", indicator_value_id=value.id)
    assert [(one.values["cell"], one.values["value"]) for one in cells] == [
        ("sex=female", 40 * SCALE), ("sex=male", 55 * SCALE),
    ]  # fmt: skip
    short = planned(made.desk, write("b.csv", header, *rows[1:]))
    assert codes(short)[2][-1] == "value.no_total"
    wrong = planned(made.desk, write("c.csv", header, ["1.1", "Total", "90", "S1 2026"], *rows[1:]))
    assert codes(wrong)[2][-1] == "value.parts_exceed" and deeds(wrong) == ["refuse"] * 3
    strange = planned(made.desk, write("d.csv", header, ["1.1", "robots", "4", "S1 2026"]))
    assert codes(strange)[2] == ["results.cell_no_code"]


def test_a_locked_period_and_an_approved_value_stand(made, write):
    made.desk.store.who = "Ana"
    one, other = made.indicator("1.1"), made.indicator("1.2")
    made.value(one, 5, H1.since, H1.until)
    header = ["Code", "Actual", "Period"]
    path = write("a.csv", header, ["1.1", "6", "S1 2026"], ["1.2", "6", "S1 2026"])
    assert codes(planned(made.desk, path))[2] == ["value.approved"]
    made.desk.results.values.lock(made.framework, H1)
    assert codes(planned(made.desk, path)) == {2: ["value.locked"], 3: ["value.locked"]}
    assert made.desk.records.where("indicator_value", indicator_id=other) == []


def test_targets_that_do_not_add_up_are_said(made, write):
    header = ["Code", "Indicator", "Target", "Period"]
    path = write("a.csv", header, ["1.1", "People", "100", ""], ["1.1", "People", "40", "S1 2026"],
                 ["1.1", "People", "50", "S2 2026"])  # fmt: skip
    found = planned(made.desk, path)
    told = [reason for line in found.lines for reason in line.reasons if reason.code == "results.targets_differ"]
    assert [(str(one.values["sum"]), str(one.values["whole"])) for one in told] == [("90", "100")]
    taken(made.desk, path)
    assert len(made.desk.records.where("indicator_target")) == 3
    again = planned(made.desk, write("b.csv", header, ["1.1", "", "120", ""]))
    assert codes(again)[2] == ["results.target_differs", "results.same"]


def test_two_grants_with_one_number_are_pointed_to_the_overlap_register(made, write):
    made.indicator("1.1")
    for key in ("alpha", "beta"):
        made.grant(key)
    header = ["Code", "Grant", "Actual", "Period"]
    path = write("a.csv", header, ["1.1", "alpha", "120", "S1 2026"], ["1.1", "beta", "120", "S1 2026"],
                 ["1.1", "betta", "7", "S1 2026"])  # fmt: skip
    told = codes(planned(made.desk, path))
    assert (told[2], told[3], told[4]) == (["results.alike"], ["results.alike"], ["results.no_grant_meant"])


def test_values_come_approved_only_where_nobody_else_could_look(made, write):
    made.indicator("1.1")
    path = write("a.csv", ["Code", "Actual"], ["1.1", "7"])
    assert [one.key for one in planned(made.desk, path).asks] == ["period", "status"]
    assert "approved" in dict(planned(made.desk, path).asks[1].choices)
    for name in ("Ana", "Ben"):
        made.add("colleague", name=name, roles="secretariat")
    assert "approved" not in dict(planned(made.desk, path).asks[1].choices)
    taken(made.desk, path, status=ValueStatus.SUBMITTED)
    row = made.desk.records.where("indicator_value")[0].values
    assert (row["status"], row["since"], row["until"]) == ("submitted", date(2026, 1, 1), date(2026, 6, 30))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(("1.1", "2.1", "3.1")), st.sampled_from(("n/a", "5", "7,5", "62%", "x", "")),
                          st.sampled_from(("", "10", "100")), st.sampled_from(("2025", "S1 2026", "later"))),
                max_size=5))  # fmt: skip
def test_whatever_comes_in_is_taken_back_whole(file_store, tmp_path, rows):
    import csv

    from ppa_desk.services.desk import Desk

    desk = Desk(file_store)
    path = tmp_path / "any.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["Code", "Actual", "Target", "Period"], *rows])
    kinds = ("framework", "result", "indicator", "baseline", "indicator_target", "indicator_value", "value_cell")
    before = [desk.records.count(kind) for kind in kinds]
    if unit := taken(desk, path):
        desk.history.undo(unit)
    assert [desk.records.count(kind) for kind in kinds] == before
