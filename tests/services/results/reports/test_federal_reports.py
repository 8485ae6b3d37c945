"""US federal reports as documents: items and lines by their letters, blanks said, sums worked out, checks that hold."""

from datetime import date

import pytest

from ppa_desk.model.money import SCALE
from ppa_desk.services.content import Heading
from ppa_desk.services.results.federal import COVER, MANAGEMENT
from tests.services.results.reports.reading import tables_of, text_of

ENTERED = {"cash_receipts": 60, "cash_disbursements": 55, "funds_authorized": 150, "federal_expenditures": 58,
           "unliquidated": 12, "recipient_required": 30, "recipient_expenditures": 10, "income_earned": 0}  # fmt: skip


@pytest.fixture
def federal(file_told):
    """The framework with a shape for each federal form, in a file."""
    desk = file_told.desk
    file_told.levels = file_told.add("tier", framework_id=file_told.framework, level="outcome", name_en="Outcome")
    with desk.store.unit("test") as unit:
        unit.change("result", file_told.outcome, {"tier_id": file_told.levels})
    file_told.ppr = desk.results.reports.shapes.begin(file_told.framework, "sf_ppr")
    file_told.ffr = desk.results.reports.shapes.begin(file_told.framework, "sf_425")
    return file_told


def begun(federal, shape, **more):
    federal.shape = shape
    return federal.report(**more)


def entered(federal, report, **more):
    number = federal.desk.results.federal.begin(report)
    kept = federal.desk.records.get("federal_finance", number)
    told = {name: amount * SCALE for name, amount in (ENTERED | more).items()} | {"accrual": True}
    federal.desk.records.save("federal_finance", number, kept.version, told)


def answer(desk, report, form, answers):
    desk.results.federal.write(desk.results.federal.begin_form(report, form), answers)


def lines(content):
    return {row[0]: row[-1] for table in tables_of(content) for row in table[1:]}


@pytest.mark.parametrize(("language", "blank"), [("en", "to be filled in"), ("fr", "à remplir")])
def test_the_financial_report_has_every_line_with_its_sums(federal, language, blank):
    report = begun(federal, federal.ffr)
    entered(federal, report)
    told = lines(federal.desk.results.reports.draft(report, language).content)
    sums = {letter: told[f"10{letter}"].replace("USD", "").strip("\u00a0 ") for letter in "cghko"}
    assert sums == {"c": "5", "g": "70", "h": "80", "k": "20", "o": "0"}
    assert told["10m"] == told["10n"] == told["4a"] == told["11f"] == blank


def test_a_blank_financial_report_goes_nowhere_and_no_line_is_zero(federal):
    report = begun(federal, federal.ffr)
    draft = federal.desk.results.reports.draft(report)
    assert [one.code for one in draft.holds_back] == ["federal.not_begun"]
    assert "0" not in {lines(draft.content)[f"10{letter}"] for letter in "abcdefghijklmno"}


def test_a_financial_report_asks_for_no_explanation_of_indicators_but_for_right_sums(federal):
    report = begun(federal, federal.ffr, final=True)
    entered(federal, report)
    assert {one.code for one in federal.desk.results.reports.draft(report).holds_back} == {"federal.final_open"}
    entered(federal, report, unliquidated=0)
    assert federal.desk.results.reports.draft(report).holds_back == ()
    assert federal.desk.results.reports.issue(report)


def test_the_progress_report_has_its_attachments(federal):
    report = begun(federal, federal.ppr)
    desk = federal.desk
    answer(desk, report, COVER, {"uei": "ABC123DEF456"})
    answer(desk, report, MANAGEMENT, {"merit": "yes", "targets": "no", "targets_explained": "Late start"})
    federal.explain_all(report)
    content = desk.results.reports.draft(report).content
    said = text_of(content)
    heads = [block.text for block in content.blocks if isinstance(block, Heading)]
    assert "A. Performance measures" in heads and "ABC123DEF456" in said and "It began late." in said
    table = next(one for one in tables_of(content) if one[0][0] == "Question")
    answers = {row[0]: row[1:] for row in table[1:]}
    assert answers["Were all targets of the reporting period met?"] == ["No", "Late start"]
    assert sum(row[1] == "not answered" for row in table[1:]) == 7
    measures = next(one for one in tables_of(content) if "Project target" in one[0])
    assert measures[1][0] == "1.1" and measures[1][5].startswith("300")
    assert "No indicator stands at the level of an output or activity." in said


def test_the_next_report_keeps_what_stands_on_every_cover(federal):
    desk = federal.desk
    first = begun(federal, federal.ppr)
    answer(desk, first, COVER, {"uei": "ABC123"})
    answer(desk, first, MANAGEMENT, {"merit": "yes"})
    second = begun(federal, federal.ffr, since=date(2026, 7, 1), until=date(2026, 12, 31))
    for form, told in ((COVER, {"uei": "ABC123"}), (MANAGEMENT, {})):
        desk.results.federal.begin_form(second, form)
        assert desk.results.federal.answered(second, form).answers == told
