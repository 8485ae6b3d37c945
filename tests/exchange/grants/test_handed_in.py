"""A call’s form goes out, is filled in, and comes home as an application, judged and shown before it is taken."""

import csv
import io
from datetime import date, timedelta

import openpyxl
import pypdf
import pytest

from ppa_desk.documents.forms import paper
from ppa_desk.exchange.grants import handing
from ppa_desk.exchange.grants.handed_in import NEW, Taking, plan
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.forms.ident import HIDDEN, field_of, turn_of
from ppa_desk.model.grants.record import Step
from ppa_desk.services.desk import Desk

TODAY = date(2026, 9, 1)
ANSWERS = {
    "language": "English", "applicant": "Mwangaza", "applicant_country": "DR Congo", "contact_name": "A. Bisimwa",
    "contact_email": "a@example.org", "title": "Clean water", "summary": "Three wells.", "problem": "Illness.",
    "activities": "Drilling.", "currency": "US dollar (USD)", "requested": "26000", "gender_analysis": "Yes",
}  # fmt: skip
TICKED = {"themes": ("P4", "G"), "minerals": ("TA",), "countries": ("CD",), "provinces": ("CD-NK",)}
BUDGET = [("Wells", 20000), ("Travel", 6000)]


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@pytest.fixture
def call(desk):
    forms = {"proposal_form_id": "grant_proposal", "concept_form_id": "concept_note"}
    told = {name: desk.forms.take_shipped(key) for name, key in forms.items()}
    return desk.records.add(
        "grant_call", {"key": "c", "title_en": "Call", "closes_on": TODAY, "currency": "USD"} | told
    ).id


def workbook(desk, call, path, answers=None, step=Step.PROPOSAL):
    """Fill the workbook a call hands out, as somebody would in a spreadsheet."""
    book = openpyxl.load_workbook(io.BytesIO(handing.hand_out(desk, call, step, "xlsx", "en")))
    sheet, told = book.worksheets[0], ANSWERS | (answers or {})
    for row in book[HIDDEN].iter_rows(values_only=True):
        if row[0] != "cell":
            continue
        name, turn = turn_of(row[1])
        cell = sheet.cell(int(row[3]), int(row[4]))
        assert cell.protection.locked is False
        if row[2] != "-" and row[2].removeprefix("=") in TICKED.get(name, ()):
            cell.value = "x"
        elif row[2] == "-" and name in told and not turn:
            cell.value = told[name]
        elif turn and turn <= len(BUDGET) and name in ("budget_line", "budget_amount"):
            cell.value = BUDGET[turn - 1][name == "budget_amount"]
    book.save(path)
    return path


def test_a_workbook_handed_out_and_filled_in_becomes_a_grant_with_its_budget(desk, call, tmp_path):
    path = workbook(desk, call, tmp_path / "a.xlsx")
    found = plan(desk, call, [path], Taking(received=TODAY))
    [line] = found.plan.lines
    assert (line.deed, line.title) == (Deed.ADD, "Mwangaza: Clean water")
    codes = [one.code for one in line.reasons]
    assert codes[:3] == ["application.new_applicant", "application.asks_for", "application.fills"]
    apply(desk, found.plan)
    [grant] = desk.grants.register.listing.ids()
    row = desk.grants.register.get(grant)
    assert (row["requested"], row["themes"], row["provinces"], row["title_en"]) == (
        26_000_000, "P4 G", "CD-NK", "Clean water",
    )  # fmt: skip
    lines = desk.records.where("budget_line", grant_record_id=grant)
    assert [(one.values["name_en"], one.values["amount"]) for one in lines] == [
        ("Wells", 20_000_000),
        ("Travel", 6_000_000),
    ]
    [kept] = desk.grants.intake.of(grant)
    assert desk.grants.intake.form(kept).key == "grant_proposal" and (kept.channel, kept.received_on) == ("xlsx", TODAY)
    assert [one.name for one in desk.attachments.of("application", kept.id)] == ["a.xlsx"]
    [again] = plan(desk, call, [path], Taking(received=TODAY)).plan.lines
    assert (again.deed, again.reasons[0].code) == (Deed.SKIP, "answers.same_file")


def test_a_pdf_filled_in_is_read_as_well(desk, call, tmp_path):
    form = handing.form_of(desk, call, Step.PROPOSAL)
    drawn = paper(form, "en", handing.ident_of(desk, call, Step.PROPOSAL, "en"), fillable=True)
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(drawn)))
    values = {"applicant": "Mwangaza", "title": "Clean water", "requested": "26,000", "budget_line#10": "Audit",
              "budget_amount#10": "500", field_of("themes", "P4"): "/Yes"}  # fmt: skip
    for page in writer.pages:
        writer.update_page_form_field_values(page, values)
    path = tmp_path / "a.pdf"
    writer.write(path)
    apply(desk, plan(desk, call, [path], Taking(received=TODAY)).plan)
    [grant] = desk.grants.register.listing.ids()
    assert desk.grants.register.get(grant)["requested"] == 26_000_000
    [line] = desk.records.where("budget_line", grant_record_id=grant)
    assert line.values["amount"] == 500_000


def test_late_files_wait_for_a_reason(desk, call, tmp_path):
    path = workbook(desk, call, tmp_path / "a.xlsx")
    day = TODAY + timedelta(2)
    found = plan(desk, call, [path], Taking(received=day))
    [line] = found.plan.lines
    assert (line.deed, line.reasons[0].code, found.late) == (Deed.SKIP, "application.late_refused", (line.place,))
    reason = {("a.xlsx", line.place.row): "The bridge was out"}
    apply(desk, plan(desk, call, [path], Taking(received=day, late=reason)).plan)
    [grant] = desk.grants.register.listing.ids()
    assert desk.grants.intake.of(grant)[0].late_reason == "The bridge was out"


def test_an_applicant_who_is_like_somebody_is_asked_for_and_never_guessed(desk, call, tmp_path):
    known = desk.records.add("organisation", {"name": "Cooperative Mwangaza"}).id
    path = workbook(desk, call, tmp_path / "a.xlsx", {"applicant": "Coopérative Mwangazza"})
    found = plan(desk, call, [path], Taking(received=TODAY))
    [line], [unsure] = found.plan.lines, found.unmatched
    assert (line.deed, line.reasons[0].code, unsure.suggested) == (Deed.SKIP, "application.whose", (known,))
    key = ("a.xlsx", unsure.place.row)
    chosen = plan(desk, call, [path], Taking(received=TODAY, whose={key: known}))
    assert chosen.plan.lines[0].load.organisation == known
    new = plan(desk, call, [path], Taking(received=TODAY, whose={key: NEW}))
    assert new.plan.lines[0].load.organisation is None and new.plan.lines[0].deed is Deed.ADD


def test_a_second_file_replaces_the_first_and_another_title_is_asked_about(desk, call, tmp_path):
    apply(desk, plan(desk, call, [workbook(desk, call, tmp_path / "a.xlsx")], Taking(received=TODAY)).plan)
    second = workbook(desk, call, tmp_path / "b.xlsx", {"summary": "Four wells."})
    found = plan(desk, call, [second], Taking(received=TODAY))
    assert [line.deed for line in found.plan.lines] == [Deed.CHANGE]
    apply(desk, found.plan)
    [grant] = desk.grants.register.listing.ids()
    assert [one.replaced for one in desk.grants.intake.of(grant)] == [False, True]
    third = workbook(desk, call, tmp_path / "c.xlsx", {"title": "A clinic"})
    asked = plan(desk, call, [third], Taking(received=TODAY))
    [ask] = asked.plan.asks
    another = plan(desk, call, [third], Taking(received=TODAY, asked={("c.xlsx", ask.key): "another"}))
    assert (asked.plan.lines[0].deed, another.plan.lines[0].deed) == (Deed.CHANGE, Deed.ADD)


def test_a_concept_note_and_its_proposal_meet_on_one_grant(desk, call, tmp_path):
    desk.records.save("grant_call", call, 1, {"two_stage": True})
    first = workbook(desk, call, tmp_path / "a.xlsx", step=Step.CONCEPT)
    apply(desk, plan(desk, call, [first], Taking(received=TODAY)).plan)
    second = workbook(desk, call, tmp_path / "b.xlsx", {"title": "Clean water for Rubaya"})
    apply(desk, plan(desk, call, [second], Taking(received=TODAY + timedelta(30))).plan)
    [grant] = desk.grants.register.listing.ids()
    assert [one.step for one in desk.grants.intake.of(grant)] == [Step.PROPOSAL, Step.CONCEPT]


def test_an_export_of_many_rows_is_taken_in_row_by_row(desk, call, tmp_path):
    form = handing.form_of(desk, call, Step.PROPOSAL)
    names = ("applicant", "title", "requested", "currency", "themes")
    labels = ["Timestamp", *(form.question(name).label.en for name in names)]
    rows = [
        ["2026/08/01 9:00:00 AM GMT+0", "Mwangaza", "Wells", "26.000", "US dollar (USD)", "Women in mining"],
        ["2026/09/03 9:00:00 AM GMT+0", "Pact", "School", "1000", "US dollar (USD)", ""],
        ["2026/08/02 9:00:00 AM GMT+0", "", "Nobody’s", "5", "", ""],
    ]
    path = tmp_path / "answers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([labels, *rows])
    found = plan(desk, call, [path])
    told = [(line.title, line.deed, {one.code for one in line.reasons}) for line in found.plan.lines]
    assert told[0][1] is Deed.ADD and "application.amount_unread" in told[0][2]
    assert told[1][1:] == (Deed.SKIP, {"application.late_refused"})
    assert told[2][1:] == (Deed.REFUSE, {"application.nameless"})
    apply(desk, found.plan)
    [grant] = desk.grants.register.listing.ids()
    row = desk.grants.register.get(grant)
    assert (row["requested"], row["themes"]) == (None, "P3")
    assert desk.grants.intake.of(grant)[0].answers["requested"] == "26.000"


def test_a_file_of_another_form_is_refused(desk, call, tmp_path):
    path = tmp_path / "x.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["nothing", "of ours"])
    book.save(path)
    [line] = plan(desk, call, [path]).plan.lines
    assert line.deed is Deed.REFUSE
