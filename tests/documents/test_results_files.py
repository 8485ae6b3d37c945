"""Plan, logframe and report as workbooks: a row an indicator, figures as numbers, every figure with its code."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from ppa_desk.cli import run
from ppa_desk.documents import indicator_plan, logframe_file, report_book
from ppa_desk.documents.sheet import Share, number_of
from ppa_desk.services.desk import Desk
from ppa_desk.services.results.periods import Period
from ppa_desk.services.workspaces import open_
from tests.services.results.conftest import Made, day, file_desk, file_made

__all__ = ["file_desk", "file_made"]
FIRST, SECOND = (day(2026, 1, 1), day(2026, 6, 30)), (day(2026, 7, 1), day(2026, 12, 31))


@pytest.fixture
def framed(file_made: Made) -> Made:
    """Two indicators, one with a target and a value in thousands."""
    number = file_made.indicator("1.1", unit_en="people", definition_en="Everybody trained", source_en="Lists")
    file_made.target(number, 2000, *FIRST)
    file_made.value(number, 1234, *FIRST)
    with file_made.desk.store.unit("test") as unit:
        unit.add("quality_check", {"indicator_id": number, "nr": 1, "done_on": day(2026, 5, 2), "reviewer": "Ann"})
        unit.add("quality_check", {"indicator_id": number, "nr": 2, "due_on": day(2027, 5, 2)})
    file_made.indicator("1.2", measure="ratio", over_time="ratio", over_grants="ratio", dimensions="sex age_band")
    return file_made


def read(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(data))


@pytest.mark.parametrize(
    ("told", "language", "number"),
    [("1,234", "en", 1234), ("1,234.5", "en", 1234.5), ("1.234", "en", 1.234), ("1234,5", "fr", 1234.5),
     ("48%", "en", 0.48), ("12,34", "en", "12,34"), ("1,234", "fr", 1.234), ("nc", "en", "nc")],
)  # fmt: skip
def test_a_number_is_read_as_its_language_writes_it(told, language, number):
    found = number_of(told, language)
    assert found == number and isinstance(found, Share) == told.endswith("%")


def test_the_plan_has_a_row_an_indicator_with_its_reference_sheet(framed):
    sheet = read(indicator_plan.write(framed.desk, framed.framework, date(2026, 6, 30), "en")).worksheets[0]
    head = [cell.value for cell in sheet[4]]
    assert len(head) == 29 and sheet.freeze_panes == "E5"
    first = dict(zip(head, [cell.value for cell in sheet[5]], strict=True))
    assert first["Precise definition"] == "Everybody trained" and first["Target, whole time"] == 2000
    assert first["By"] == "Ann" and first["Next look due"].date() == date(2027, 5, 2)
    second = dict(zip(head, [cell.value for cell in sheet[6]], strict=True))
    assert second["Disaggregated"] == "by sex, by age" and second["Over grants"] == "numerators over denominators"
    assert second["Baseline"] is None  # not known, and not zero


def test_the_logframe_is_the_same_on_paper_and_in_a_workbook(framed):
    content = framed.desk.results.logframes.draft(framed.framework, "fr", date(2026, 6, 30))
    sheet = read(logframe_file.book_of(content)).worksheets[0]
    assert [cell.value for cell in sheet[4]][:2] == ["Résultat", "Indicateurs"]
    assert sheet["C5"].value == "Lists\u00a0(en anglais)"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_report_as_a_workbook_has_live_indicators_tables_and_codes(framed, language):
    draft = framed.desk.results.reports.printed(framed.framework, "funder_semiannual", Period(*FIRST), language)
    book = read(report_book.write(framed.desk, draft))
    live = book["Semi-annual" if language == "en" else "Semestrielle"]
    row = next(row for row in live.iter_rows() if row[0].value == "1.1")
    assert row[7].value == 1234 and str(row[8].value).startswith("=IF(COUNT(H")
    codes = book.worksheets[-1]
    told = {row[0]: row for row in codes.iter_rows(min_row=4, values_only=True)}
    by_code = {one.ref.code: one for one in draft.figures}
    assert told.keys() == by_code.keys()
    number = next(code for code in told if code.startswith("A") and by_code[code].line.code == "1.1")
    assert told[number][3] == 1234


def test_the_command_line_writes_each(tmp_path, capsys):
    place = tmp_path / "ws"
    assert run(["new", str(place), "--no-passphrase"]) == 0
    with open_(place, who="tester") as workspace:
        made = Made(Desk(workspace.store))
        made.value(made.indicator(), 5, *FIRST)
    asked = [
        (["table", "--format", "xlsx", "--as-of", "2026-06-30"], "t.xlsx"), (["plan", "--language", "fr"], "p.xlsx"),
        (["logframe"], "l.pdf"), (["logframe"], "l.docx"), (["logframe"], "l.xlsx"),
    ]  # fmt: skip
    for (name, *more), file in asked:
        assert run(["results", name, str(place), *more, "--out", str(tmp_path / file)]) == 0
        assert (tmp_path / file).stat().st_size > 1000
    report = ["report", str(place), "--template", "funder_semiannual", "--period", "2026-01-01:2026-06-30"]
    assert run([*report, "--out", str(tmp_path / "r.xlsx")]) == 0
    capsys.readouterr()
    assert run(["results", "plan", str(place), "--out", str(tmp_path / "plan.pdf")]) == 1
    assert "ends with .xlsx; “plan.pdf” does not" in capsys.readouterr().err
    assert not (tmp_path / "plan.pdf").exists()
