"""The tracking table as a workbook: a spreadsheet program works out exactly what the desk says, in both languages."""

import shutil
import subprocess
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from ppa_desk.documents import tracking_book, tracking_sheet
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.telling import FIGURES
from tests.services.results.conftest import Made, day, file_desk, file_made

__all__ = ["file_desk", "file_made"]
AS_OF = date(2026, 12, 31)
HALVES = calendar(Period(date(2026, 1, 1), date(2027, 12, 31)), "semiannual")
FIRST, SECOND, THIRD, _ = ((one.since, one.until) for one in HALVES)
END = {"since": HALVES[0].since, "until": HALVES[-1].until}


def quotient(top: int, bottom: int) -> dict[str, int]:
    return {"numerator": top * 10**6, "denominator": bottom * 10**6}


@pytest.fixture
def filled(file_made: Made) -> Made:
    """Indicators of every kind, in half-years, with two of four over."""
    made = file_made
    one, two = made.grant("G-1"), made.grant("G-2")

    def indicator(code, targets=(), values=(), baseline=None, **more):
        number = made.indicator(code, unit_en="people", **more)
        for span, target in zip((FIRST, SECOND, THIRD), targets, strict=False):
            if target is not None:
                made.target(number, target, *span)
        for span, value in zip((FIRST, SECOND), values, strict=False):
            if value is not None:
                made.value(number, value, *span)
        if baseline is not None:
            made.add("baseline", indicator_id=number, value=baseline * 10**6, year=2025)
        return number

    indicator("sum", (100, 100, 100), (110, 80))
    indicator("running", (100, 200, 300), (110, 190), over_time="running")
    indicator("last", (50, 60), (48, None), 20, over_time="last", decimals=1)
    indicator("average", (50, 60), (48, 53), over_time="average", decimals=2)
    indicator("highest", (50, 60), (70, 53), over_time="max")
    indicator("falling", (60, 50), (70, 60), 80, over_time="last", direction="decrease")
    indicator("falling-bare", (20, 20), (25, 10), over_time="last", direction="decrease")
    indicator("maintain", (30, 30), (30, 29), 30, over_time="last")
    indicator("none-yet", (5, 5))
    indicator("no-target", (), (3, 4))
    indicator("zero", (0, 0), (0, 0))
    indicator("fell-to-none", (0, 0), (1, 0), direction="decrease", over_time="last")
    indicator("later", (None, None, 9))
    indicator("by-way", (100, 100), (40, 40), headline="progress")
    made_of(made, indicator, one, two)
    divided(made)
    told(made)
    return made


def made_of(made: Made, indicator, one: int, two: int) -> None:
    """Figures of two grants, and one with a value from before."""
    grants = indicator("grants", (100, 100))
    levels = indicator("grant-levels", (10, 10), over_time="last")
    for number in (grants, levels):
        made.value(number, 30, *FIRST, grant_record_id=one)
        made.value(number, 20, *FIRST, grant_record_id=two)
        made.value(number, 33, *SECOND, grant_record_id=two)
    outside = indicator("outside", (100, 100), (60, 60))
    made.value(outside, 5, day(2025, 1, 1), day(2025, 12, 31))


def divided(made: Made) -> None:
    """Ratios and an average."""
    for code, over_time in (("ratio", "ratio"), ("ratio-last", "last")):
        number = made.indicator(code, measure="ratio", over_time=over_time, over_grants="ratio", decimals=1)
        made.add("baseline", indicator_id=number, **quotient(1, 8), year=2025)
        for span, target, (top, bottom) in ((FIRST, 20, (1, 4)), (SECOND, 30, (30, 100))):
            made.target(number, target, *span)
            made.value(number, None, *span, **quotient(top, bottom))
    mean = made.indicator("mean", measure="average", over_time="ratio", over_grants="ratio", decimals=2)
    made.target(mean, 4)
    made.value(mean, None, *FIRST, **quotient(25, 8))


def told(made: Made) -> None:
    """A milestone, words, and a count with its parts."""
    mile = made.indicator("mile", measure="milestone", over_time="last", over_grants="latest", frequency="end")
    made.target(mile, 1, **END)
    made.value(mile, None, *FIRST, reached_on=day(2026, 3, 1))
    words = made.indicator("words", measure="qualitative", over_time="last", over_grants="latest")
    made.value(words, None, *FIRST, text_en="The ministry answers within a month.")
    split = made.indicator("split", dimensions="sex age_band")
    kept = made.value(split, 10, *FIRST)
    for cell, number in (("sex=female;age_band=youth", 4), ("sex=male;age_band=youth", 3)):
        made.add("value_cell", indicator_value_id=kept, cell=cell, value=number * 10**6)
    made.value(split, 7, *SECOND)


def worked_out(data: bytes, folder) -> openpyxl.Workbook:
    """Return a workbook with every formula worked out by LibreOffice."""
    source, out = folder / "book.xlsx", folder / "out"
    source.write_bytes(data)
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "xlsx",
               "--outdir", out, source]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return openpyxl.load_workbook(out / "book.xlsx", data_only=True)


def rows(sheet) -> dict[str, list]:
    return {row[0]: row for row in sheet.iter_rows(min_row=tracking_sheet.HEAD + 1, values_only=True) if row[0]}


def as_told(cell, figures):
    """A cell as the desk has it: no words where a number is missing."""
    missing = {figures(f"number.{name}") for name in ("not_reported", "not_due")}
    return None if cell is None or cell in missing else cell


def near(found, wanted, line) -> bool:
    wanted = tracking_sheet.cell_of(wanted, line.measure)
    return found is None if wanted is None else found == pytest.approx(wanted, abs=1e-9)


def headline(found, score, figures) -> bool:
    if score.headline is not None:
        return found == pytest.approx(float(score.headline), abs=1e-9)
    return found == (None if score.met is None else figures("number.met" if score.met else "number.not_met"))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_formula_gives_the_figure_of_the_desk(filled, tmp_path, language):
    desk, figures, words = filled.desk, Words(FIGURES, language), Words("tracking_book", language)
    tracked = desk.results.tracking.of(filled.framework, AS_OF, language)
    book = worked_out(tracking_book.write(desk, filled.framework, AS_OF, language), tmp_path)
    lines = {one.code: one for one in desk.results.table.lines(filled.framework, AS_OF)}
    seen = set()
    for sheet in tracked.sheets:
        at = tracking_sheet.places(sheet)
        title = desk.codes.label("report_frequency", sheet.frequency, language)
        page = book[title[:1].upper() + title[1:]]
        place = {one: openpyxl.utils.column_index_from_string(one) - 1 for one in
                 (letter for triple in (*at.periods, at.to_date, at.life) for letter in triple)}  # fmt: skip
        for code, row in rows(page).items():
            if code not in lines or lines[code].measure is Measure.QUALITATIVE:
                continue
            line, told = lines[code], f"{code} in {language}"
            for columns, slot in ((at.to_date, line.to_date), (at.life, line.life)):
                target, actual, percent = (as_told(row[place[one]], figures) for one in columns)
                assert near(target, slot.target, line), told
                assert near(actual, slot.actual, line), told
                assert headline(percent, slot.score, figures), told
            assert row[-2] == figures(f"status.{line.status}"), told
            assert (row[-1] == words("state.explain")) == line.deviates, told
            seen.add(code)
        for columns, period in zip(at.periods, sheet.periods, strict=True):
            if period.until > AS_OF:
                continue
            for line in desk.results.table.lines(filled.framework, period.until, period.since):
                row = rows(page).get(line.code)
                if row is None or line.measure is Measure.QUALITATIVE:
                    continue
                target, actual, percent = (as_told(row[place[one]], figures) for one in columns)
                told = f"{line.code} in {period}"
                assert near(target, line.period.target, line) and near(actual, line.period.actual, line), told
                assert headline(percent, line.period.score, figures), told
    assert seen == set(lines) - {"words"}


def book(made, language="en", **more):
    return openpyxl.load_workbook(BytesIO(tracking_book.write(made.desk, made.framework, AS_OF, language, **more)))


def below(sheet, code):
    """The names and actuals of the first period of the rows folded away under an indicator."""
    found, inside = {}, False
    for row in sheet.iter_rows(min_row=tracking_sheet.HEAD + 1):
        if inside and not sheet.row_dimensions[row[0].row].hidden:
            break
        if inside:
            found.setdefault(row[1].value.strip(), []).append(row[7].value)
        inside = inside or row[0].value == code
    return found


def test_what_a_figure_is_made_of_is_folded_away_under_it(filled):
    sheet = book(filled)["Semi-annual"]
    assert {name: told[0] for name, told in below(sheet, "grants").items()} == {"G-1": 30, "G-2": 20}
    made = below(sheet, "split")
    assert made["women and girls"] == [4] and made["men and boys"] == [3]
    assert next(told for name, told in made.items() if name.startswith("women and girls, ")) == [4]
    assert [told.startswith("=IF(ISNUMBER(H") for told in made["not known"]] == [True, True]  # of sex, and of age


def test_what_nobody_split_is_dna_and_nothing_missing_is_zero(filled):
    sheet = book(filled)["Semi-annual"]
    told = [cell.value for row in sheet.iter_rows(min_row=tracking_sheet.HEAD + 1) for cell in row[6:]]
    assert "DNA" in told and "—" in told and "n/a" in told
    zeros = [row[0].value for row in sheet.iter_rows(min_row=tracking_sheet.HEAD + 1) if 0 in (row[7].value,)]
    assert zeros == ["zero"]


def test_sheets_can_be_read_and_printed(filled):
    made = book(filled)
    sheet = made["Semi-annual"]
    assert made.sheetnames == ["About", "Semi-annual", "At the end", "Deviations", "Target comments",
                               "Base-value sources", "Change log"]  # fmt: skip
    assert sheet.freeze_panes == "C7" and sheet.print_title_rows == "$5:$6" and sheet.print_area
    assert sheet.page_setup.orientation == "landscape" and sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "PPA number" in made.named_styles
    french = book(filled, "fr")
    assert french.sheetnames[:3] == ["À lire", "Semestrielle", "À la fin"]


def test_what_is_not_approved_says_draft(filled):
    assert not any("DRAFT" in str(cell.value) for row in book(filled)["Semi-annual"].iter_rows() for cell in row)
    sheet = book(filled, submitted=True)["Semi-annual"]
    assert "DRAFT" in sheet.cell(2, 1).value


def test_a_funder_reads_its_own_names(filled):
    shape = filled.add("report_shape", framework_id=filled.framework, name="EU", template="semi_annual")
    number = filled.indicator("own")
    filled.add("shape_indicator", report_shape_id=shape, indicator_id=number, code="OPSYS-7", name_en="Sites")
    told = rows(book(filled, shape=shape)["Semi-annual"])
    assert told["OPSYS-7"][1] == "Sites" and "own" not in told


def test_revisions_reasons_and_changes_have_their_sheets(filled):
    desk = filled.desk
    number = filled.indicator("revised")
    target = filled.target(number, 100, *FIRST)
    with desk.store.unit("target.revised", title="") as unit:
        unit.change("indicator_target", target, {"value": 80 * 10**6})
        unit.add("target_revision", {"indicator_target_id": target, "nr": 1, "before": 100 * 10**6,
                                     "after": 80 * 10**6, "revised_on": day(2026, 5, 1), "reason": "budget",
                                     "why": "Less money", "by": "Ann"})  # fmt: skip
    made = book(filled)
    row = next(row for row in made["Target comments"].iter_rows(values_only=True) if row[0] == "revised")
    assert row[4:6] == (100, 80) and row[7] == "change of budget: Less money" and row[8] == "Ann"
    row = next(row for row in made["Change log"].iter_rows(values_only=True) if row[3] == "revised")
    assert row[7:11] == (100, 80, "change of budget", "Less money")


@pytest.mark.parametrize("hostile", ['=HYPERLINK("http://x.example","y")', "+1", "-2", "@SUM(A1)"])
def test_no_name_becomes_a_formula(file_made, hostile):
    number = file_made.indicator(hostile, unit_en=hostile)
    file_made.value(number, 1, *FIRST)
    cells = [cell for row in book(file_made)["Semi-annual"].iter_rows() for cell in row if cell.value == hostile]
    assert cells and all(cell.data_type == "s" and cell.quotePrefix for cell in cells)


def test_a_day_before_anything_and_a_framework_without_dates_have_their_tables_too(filled):
    made, desk = book(filled), filled.desk
    early = openpyxl.load_workbook(BytesIO(tracking_book.write(desk, filled.framework, date(2020, 1, 1), "en")))
    assert early.sheetnames == made.sheetnames
    row = rows(early["Semi-annual"])["sum"]
    assert row[6] == 100 and row[7] == "n/a"  # a target that lies ahead, and nothing reached yet
    kept = desk.records.get("framework", filled.framework)
    desk.records.save("framework", filled.framework, kept.version, {"since": None, "until": None})
    assert book(filled)["Semi-annual"].cell(5, 7).value == "January–June 2025"  # from the first value on
    bare = filled.add("framework", key="bare", title_en="Bare")
    told = openpyxl.load_workbook(BytesIO(tracking_book.write(desk, bare, AS_OF, "fr")))
    assert told.sheetnames == ["À lire", "Écarts", "Notes sur les cibles", "Sources des références", "Modifications"]
