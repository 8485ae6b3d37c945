"""The workbook of a survey: what is in it for whom, numbers as numbers, and no text that a program would run."""

from io import BytesIO

import openpyxl
import pytest

from ppa_desk.documents import survey_workbook
from ppa_desk.model.record import Visibility
from tests.services.survey_report.conftest import _trained_file, survey, trained

__all__ = ["_trained_file", "survey", "trained"]
PUBLIC, MEMBERS, SECRETARIAT = Visibility.PUBLIC, Visibility.MEMBERS, Visibility.SECRETARIAT


def book(desk, number, edition, language="en"):
    """Return the workbook as a spreadsheet program reads it."""
    content = desk.survey_reports.draft(number, edition, language)
    data = survey_workbook.write(content, desk.survey_reports.view(number, edition, language))
    return openpyxl.load_workbook(BytesIO(data))


def test_single_answers_are_for_the_secretariat_where_they_are_confidential(trained, survey):
    names = {one: book(trained, survey, one).sheetnames for one in (PUBLIC, MEMBERS, SECRETARIAT)}
    assert names[SECRETARIAT][:4] == ["Read me", "Codebook", "Data codes", "Data labels"]
    for one in (PUBLIC, MEMBERS):
        assert names[one][:3] == ["Read me", "Codebook", "Table 1"]


def test_numbers_are_numbers_and_heads_stay_in_sight(trained, survey):
    made = book(trained, survey, MEMBERS)
    sheet = next(one for one in made if one.cell(3, 2).value == "Count")
    assert isinstance(sheet.cell(4, 2).value, int) and 0 < sheet.cell(4, 3).value < 1
    assert sheet.cell(4, 3).number_format == "0%"
    assert sheet.freeze_panes == "A4" and sheet.print_area


def test_decimals_are_numbers_in_french_too_and_no_percentages(trained, survey):
    made = book(trained, survey, MEMBERS, "fr")
    sheet = next(one for one in made if one.cell(3, 3).value == "Accord (κ)")
    cell = sheet.cell(5, 3)
    assert isinstance(cell.value, float) and cell.number_format == "General"


@pytest.mark.parametrize("hostile", ['=HYPERLINK("http://x.example","y")', "+1+1", "-2", "@SUM(A1)"])
def test_no_text_becomes_a_formula(trained, survey, hostile):
    kept = trained.records.get("survey", survey)
    trained.records.save("survey", survey, kept.version, {"title_en": hostile})
    made = book(trained, survey, SECRETARIAT)
    cells = [cell for sheet in made for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert all(cell.data_type == "s" for cell in cells)
    told = [cell for cell in cells if cell.value == hostile]
    assert told and all(cell.quotePrefix for cell in told)


def test_differences_keep_their_sign_as_numbers(trained, survey):
    made = book(trained, survey, MEMBERS)
    sheet = next(one for one in made if one.cell(3, 4).value == "Change (points)")
    told = [sheet.cell(row, 4).value for row in range(4, sheet.max_row + 1)]
    assert all(isinstance(value, int) for value in told) and min(told) < 0 < max(told)


def test_long_words_are_wrapped_in_a_row_as_high_as_they_are(trained, survey):
    sheet = book(trained, survey, SECRETARIAT)["Codebook"]
    long = next(row for row in sheet.iter_rows() if isinstance(row[1].value, str) and len(row[1].value) > 62)
    assert long[1].alignment.wrap_text and sheet.row_dimensions[long[1].row].height == 30


def test_an_answer_like_an_error_of_the_program_stays_words(trained, survey):
    kept = trained.records.get("survey", survey)
    trained.records.save("survey", survey, kept.version, {"title_en": "#N/A"})
    cells = [cell for sheet in book(trained, survey, SECRETARIAT) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value == "#N/A"} == {"s"}
