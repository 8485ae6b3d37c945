"""A grantee's workbook asks for the indicators the grant serves, and brings their values home to be approved."""

import io
from datetime import date

import openpyxl
import pytest

from ppa_desk.exchange.grants import grantee_book, grantee_return
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.model.quantity import SCALE
from ppa_desk.services.desk import Desk
from tests.services.grants.kept import running
from tests.services.results.conftest import Made

LABELS = {"people": "1.1 Indicator 1.1", "share": "1.2 Indicator 1.2", "rule": "1.3 Indicator 1.3"}


@pytest.fixture
def made(file_store):
    """A grant that serves three indicators: a count by sex, a ratio, a milestone; and one it does not serve."""
    made = Made(Desk(file_store))
    made.number = running(made.desk)
    made.report = made.desk.grants.obligations.of(made.number)[0]["id"]
    made.people = made.indicator("1.1", dimensions="sex", unit_en="people")
    made.share = made.indicator("1.2", measure="ratio", over_time="ratio", over_grants="ratio")
    made.rule = made.indicator("1.3", measure="milestone", over_time="last", over_grants="count")
    made.indicator("1.4")
    for one in (made.people, made.share):
        made.add("mapping", indicator_id=one, grant_record_id=made.number)
    made.add("indicator_target", indicator_id=made.rule, grant_record_id=made.number)
    return made


def out(made, language="en"):
    """The workbook as it goes out."""
    _, data = grantee_book.issued(made.desk, made.report, language)
    return openpyxl.load_workbook(io.BytesIO(data))


def row_of(sheet, label, after=0):
    """The row a label stands in."""
    return next(
        row[0].row for row in sheet.iter_rows() if str(row[0].value or "").strip() == label and row[0].row > after
    )


def filled(made, total=100, women=40, men=55):
    """The workbook with what a grantee typed."""
    book = out(made)
    sheet = book["Indicators"]
    at = row_of(sheet, LABELS["people"])
    sheet.cell(at, 4).value = total
    sheet.cell(row_of(sheet, "women and girls", at), 4).value = women
    sheet.cell(row_of(sheet, "men and boys", at), 4).value = men
    at = row_of(sheet, LABELS["share"])
    sheet.cell(at, 4).value, sheet.cell(at, 5).value, sheet.cell(at, 7).value = 62, 100, "From visits"
    sheet.cell(row_of(sheet, LABELS["rule"]), 4).value = "not yet"
    return book


def back(made, book, path):
    """The plan of taking a workbook in."""
    book.save(path)
    return grantee_return.plan(made.desk, path, made.report)


def codes(plan, deed=None):
    """The codes of reasons."""
    return [one.code for line in plan.lines for one in line.reasons if deed in (None, line.deed)]


def test_it_asks_for_what_the_grant_serves_and_checks_sums_while_one_types(made):
    since, until = (made.desk.grants.obligations.get(made.report)[name] for name in ("since", "until"))
    made.value(made.people, 30, date(2025, 7, 1), date(2025, 12, 31), grant_record_id=made.number)
    sheet = out(made)["Indicators"]
    told = [str(row[0].value) for row in sheet.iter_rows()]
    assert all(label in told for label in LABELS.values()) and not any("1.4" in one for one in told)
    at = row_of(sheet, LABELS["people"])
    assert sheet.cell(at, 3).value == "30" and sheet.cell(at, 3).protection.locked
    assert not sheet.cell(at, 4).protection.locked and sheet.protection.sheet
    rest = row_of(sheet, "not known by sex", at)
    assert sheet.cell(rest, 4).value == f'=IF(D{at}="","",D{at}-SUM(D{at + 1}:D{rest - 1}))'
    assert {one.type for one in sheet.data_validations.dataValidation} == {"decimal", "list"}
    assert "Indicateurs" in out(made, "fr").sheetnames
    made.desk.results.values.lock(made.framework, made.desk.results.asked.of(made.number, since, until, "en")[0].period)
    assert "Indicators" not in out(made).sheetnames


def test_what_was_typed_comes_home_to_be_approved_and_is_taken_back_as_one_step(made, tmp_path):
    plan = back(made, filled(made), tmp_path / "back.xlsx")
    assert plan.counts()[Deed.REFUSE] == 0 and "value.parts_under" in codes(plan)
    applied = apply(made.desk, plan)
    rows = {one.values["indicator_id"]: one.values for one in made.desk.records.where("indicator_value")}
    people, share, rule = (rows[one] for one in (made.people, made.share, made.rule))
    assert (people["value"], people["status"], people["feed"]) == (100 * SCALE, "submitted", "grantee")
    assert (people["obligation_id"], people["grant_record_id"]) == (made.report, made.number)
    assert (share["numerator"], share["denominator"], share["comment_en"]) == (62 * SCALE, 100 * SCALE, "From visits")
    assert rule["value"] == 0
    assert len(made.desk.records.where("value_cell")) == 2
    made.desk.history.undo(applied.unit)
    assert made.desk.records.where("indicator_value") == []


def test_parts_that_come_to_more_than_a_strict_total_are_refused_with_the_cell(made, tmp_path):
    kept = made.desk.records.get("indicator", made.people)
    made.desk.records.save("indicator", made.people, kept.version, {"strict": True})
    book = filled(made, total=90)
    plan = back(made, book, tmp_path / "back.xlsx")
    [line] = [one for one in plan.lines if one.deed is Deed.REFUSE]
    assert line.reasons[0].code == "value.parts_exceed"
    assert (line.place.sheet, line.place.row) == ("Indicators", row_of(book["Indicators"], LABELS["people"]))
    apply(made.desk, plan)
    assert {one.values["status"] for one in made.desk.records.where("indicator_value")} == {"draft"}


def test_what_was_returned_stands_in_the_next_workbook(made, tmp_path):
    apply(made.desk, back(made, filled(made), tmp_path / "back.xlsx"))
    number = made.desk.records.where("indicator_value", indicator_id=made.people)[0].id
    made.desk.results.values.give_back([number], "Were these the same women as in March?")
    sheet = out(made)["Indicators"]
    assert sheet.cell(row_of(sheet, LABELS["people"]), 6).value == "Were these the same women as in March?"
    plan = back(made, filled(made, total=95), tmp_path / "again.xlsx")
    assert plan.counts()[Deed.REFUSE] == 0
    apply(made.desk, plan)
    row = made.desk.records.get("indicator_value", number).values
    assert (row["status"], row["returned_why"], row["value"]) == ("submitted", "", 95 * SCALE)


def test_a_moved_column_is_noticed_and_nothing_of_its_sheet_is_taken_in(made, tmp_path):
    book = filled(made)
    book["Indicators"].move_range("B1:H60", cols=1)
    book["Indicators"].insert_cols(1)
    plan = back(made, book, tmp_path / "back.xlsx")
    [line] = [one for one in plan.lines if one.deed is Deed.REFUSE]
    assert line.reasons[0].code == "report.column_moved"
    assert (line.place.sheet, line.reasons[0].values["column"], line.reasons[0].values["now"]) == (
        "Indicators",
        "A",
        "B",
    )
    apply(made.desk, plan)
    assert made.desk.records.where("indicator_value") == []


def test_a_value_goes_where_the_grant_reported_before_and_is_not_asked_for_where_it_reports_by_place(made, tmp_path):
    since, until = (made.desk.grants.obligations.get(made.report)[name] for name in ("since", "until"))
    made.value(made.people, 30, date(2025, 7, 1), date(2025, 12, 31), grant_record_id=made.number, province="CD-NK")
    apply(made.desk, back(made, filled(made), tmp_path / "back.xlsx"))
    rows = made.desk.records.where("indicator_value", indicator_id=made.people)
    assert [one.values["province"] for one in rows] == ["CD-NK", "CD-NK"]
    made.value(made.people, 3, since, until, grant_record_id=made.number, province="CD-SK")
    told = made.desk.results.asked.of(made.number, since, until, "en")
    assert [one.facts.code for one in told] == ["1.2", "1.3"]
