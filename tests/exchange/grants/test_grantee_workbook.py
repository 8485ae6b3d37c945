"""A grantee's workbook goes out locked and comes home cell by cell; whatever is odd has its cell and what to do."""

import io
from datetime import date

import openpyxl
import pytest

from ppa_desk.exchange.grants import grantee_book, grantee_return
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.sentences import NOTES
from ppa_desk.services.desk import Desk
from tests.services.grants.kept import running


@pytest.fixture
def desk(file_store):
    return Desk(file_store)


@pytest.fixture
def grant(desk):
    return running(desk)


@pytest.fixture
def report(desk, grant):
    return desk.grants.obligations.of(grant)[0]["id"]


def out(desk, report, language="en"):
    _, data = grantee_book.issued(desk, report, language)
    return openpyxl.load_workbook(io.BytesIO(data))


def cell_of(book, sheet, label, column):
    rows = book[sheet].iter_rows()
    return next(book[sheet].cell(row[0].row, column) for row in rows if row[0].value == label)


def back(desk, book, path, report=None):
    book.save(path)
    return grantee_return.plan(desk, path, report)


def codes(plan, deed=None):
    return [one.code for line in plan.lines for one in line.reasons if deed in (None, line.deed)]


def filled(desk, report, spent=12000):
    book = out(desk, report)
    cell_of(book, "Budget", "Equipment", 4).value = spent
    cell_of(book, "Results", "Pits secured", 5).value = 7
    cell_of(book, "People", "women miners, women and girls", 5).value = 0
    return book


def test_only_what_is_asked_for_can_be_typed_into_and_the_last_values_are_shown(desk, report):
    book = out(desk, report, "fr")
    assert book.sheetnames == ["Rapport", "Budget", "Résultats", "Personnes", "Détail", "_ppa"]
    assert book["_ppa"].sheet_state == "veryHidden" and book.security.lockStructure
    for sheet in book.worksheets[1:-1]:
        assert sheet.protection.sheet and sheet.data_validations.dataValidation
    assert cell_of(book, "Budget", "Équipement", 2).value == 60000
    assert cell_of(book, "Budget", "Équipement", 2).protection.locked
    assert not cell_of(book, "Budget", "Équipement", 4).protection.locked
    assert cell_of(book, "Résultats", "Puits sécurisés", 4).value == 3


def test_what_a_grantee_typed_is_taken_in_as_one_step_and_the_file_kept(desk, report, tmp_path):
    plan = back(desk, filled(desk, report), tmp_path / "back.xlsx", report)
    assert plan.counts()[Deed.REFUSE] == 0
    applied = apply(desk, plan)
    spending = desk.records.where("spending", obligation_id=report)
    assert [(one.values["amount"], one.values["since"]) for one in spending] == [(12_000_000, date(2026, 1, 1))]
    assert desk.records.where("grant_target")[0].values["reached"] == 7
    assert desk.records.where("beneficiaries")[0].values["reached"] == 0
    owed = desk.grants.obligations.get(report)
    assert owed["status"] == "received" and owed["file"] == "back.xlsx" and len(owed["sha256"]) == 64
    assert [one.name for one in desk.attachments.of("obligation", report)] == ["back.xlsx"]
    desk.history.undo(applied.unit)
    assert desk.grants.obligations.get(report)["status"] == "due"
    assert desk.records.where("spending", obligation_id=report) == []


def test_empty_cells_are_not_zero(desk, report, tmp_path):
    plan = back(desk, out(desk, report), tmp_path / "back.xlsx", report)
    assert codes(plan).count("report.left_empty") == 4
    apply(desk, plan)
    assert desk.records.where("beneficiaries")[0].values["reached"] is None
    assert desk.records.where("spending") == []


@pytest.mark.parametrize(
    ("typed", "code", "meant"),
    [
        ("£26,000", "report.not_amount_meant", "26000"),
        ("18k", "report.not_amount_meant", "18000"),
        ("tbc", "report.not_amount", None),
        ("1.234", "report.unclear_amount", None),
        (-5, "report.negative", None),
    ],
)
def test_a_cell_that_is_no_amount_is_refused_with_its_cell_and_the_rest_taken(
    desk, report, tmp_path, typed, code, meant
):
    book = filled(desk, report, typed)
    plan = back(desk, book, tmp_path / "back.xlsx", report)
    [line] = [one for one in plan.lines if one.deed is Deed.REFUSE]
    assert line.reasons[0].code == code and line.reasons[0].values.get("meant") == meant
    place = cell_of(book, "Budget", "Equipment", 4)
    assert (line.place.sheet, line.place.row, line.place.column) == ("Budget", place.row, "D")
    apply(desk, plan)
    assert desk.grants.obligations.get(report)["status"] == "draft"
    assert desk.records.where("grant_target")[0].values["reached"] == 7


def test_a_locked_cell_that_was_changed_is_told_and_what_is_kept_stands(desk, report, tmp_path):
    book = filled(desk, report)
    cell_of(book, "Budget", "Equipment", 2).value = 90000
    plan = back(desk, book, tmp_path / "back.xlsx", report)
    [line] = [one for one in plan.lines if one.reasons and one.reasons[0].code == "report.locked_changed"]
    assert line.reasons[0].values == {"before": "60000", "now": "90000"} and line.place.column == "B"
    apply(desk, plan)
    assert desk.records.where("budget_line", name_en="Equipment")[0].values["amount"] == 60_000_000


def test_a_workbook_of_another_grant_or_report_twice_or_accepted_is_refused(desk, grant, report, tmp_path):
    other = desk.grants.obligations.of(running(desk, "other"))[0]["id"]
    plan = back(desk, filled(desk, other), tmp_path / "other.xlsx", report)
    assert codes(plan) == ["report.other_report"] and not plan.does_anything
    first = back(desk, filled(desk, report), tmp_path / "back.xlsx", report)
    apply(desk, first)
    again = grantee_return.plan(desk, tmp_path / "back.xlsx", report)
    assert codes(again) == ["report.twice"]
    desk.grants.obligations.act(report, "accept")
    late = back(desk, filled(desk, report, 1), tmp_path / "late.xlsx", report)
    assert codes(late) == ["report.is_accepted"]


def test_a_workbook_whose_hidden_sheet_was_changed_is_not_trusted(desk, report, tmp_path):
    book = filled(desk, report)
    hidden = book["_ppa"]
    for row in hidden.iter_rows():
        if row[0].value == "obligation":
            row[1].value = str(report + 1)
    assert codes(back(desk, book, tmp_path / "back.xlsx")) == ["report.broken"]
    assert codes(back(desk, openpyxl.Workbook(), tmp_path / "none.xlsx")) in (["file.empty"], ["report.not_ours"])


def test_an_older_workbook_keeps_what_still_fits_and_says_what_is_gone(desk, grant, report, tmp_path):
    book = filled(desk, report)
    line = desk.records.where("budget_line", name_en="Equipment")[0]
    desk.records.remove("budget_line", line.id)
    plan = back(desk, book, tmp_path / "back.xlsx", report)
    assert codes(plan, Deed.REFUSE) == ["report.line_gone"]
    apply(desk, plan)
    assert desk.records.where("grant_target")[0].values["reached"] == 7


def test_the_checks_across_sheets_find_what_does_not_add_up(desk, report, tmp_path):
    book = filled(desk, report, 130000)
    sheet = book["Details"]
    first = next(row[0].row for row in sheet.iter_rows() if row[0].value == "Number of the receipt") + 1
    rows = [("R1", date(2026, 2, 1), "Equipment", 1000, "pumps"), ("r1", date(2025, 12, 1), "Equipment", 500, "ropes")]
    for at, row in enumerate(rows):
        for column, value in enumerate(row, 1):
            sheet.cell(first + at, column).value = value
    plan = back(desk, book, tmp_path / "back.xlsx", report)
    found = set(codes(plan, Deed.SKIP))
    assert {"report.check_unexplained", "report.check_over_all", "report.check_twice", "report.check_before",
            "report.check_sum"} <= found  # fmt: skip
    assert plan.counts()[Deed.REFUSE] == 0
    told = grantee_return.reasons_of(plan.lines)
    assert ("Details D" + str(first + 1), "report.check_before") in [(where, one.code) for where, one in told]


def test_the_answers_to_the_reports_form_come_home_with_the_figures(desk, grant, report, tmp_path):
    form = desk.forms.take_shipped("post_meeting_survey")
    desk.forms.publish(form)
    call = desk.records.add("grant_call", {"key": "c", "title_en": "Call", "report_form_id": form}).id
    kept = desk.records.get("grant_record", grant)
    desk.records.save("grant_record", grant, kept.version, {"grant_call_id": call})
    book = filled(desk, report)
    rows = [row for row in book["_ppa"].iter_rows(values_only=True) if row[0] == "cell" and row[2] == "-"]
    question = next(one for one in desk.forms.draft(form).questions() if one.type == "text")
    at = next(row for row in rows if row[1] == question.name)
    book["Report"].cell(int(at[3]), int(at[4])).value = "It went well."
    plan = back(desk, book, tmp_path / "back.xlsx", report)
    apply(desk, plan)
    owed = desk.grants.obligations.get(report)
    assert "It went well." in owed["answers"] and owed["form_version_id"]


def test_every_reason_has_its_sentence(desk):
    import inspect
    import re

    from ppa_desk.exchange.grants import return_checks

    source = inspect.getsource(grantee_return) + inspect.getsource(return_checks)
    named = set(re.findall(r'"(report\.[a-z_]+)"', source))
    assert len(named) > 25 and named - {"report.check_"} <= set(NOTES)
