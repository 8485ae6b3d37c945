"""Workbooks are read cell by cell without openpyxl's cells, and say what openpyxl says they do."""

import io
import zipfile
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from ppa_desk.exchange.reading import workbook
from ppa_desk.exchange.reading.book import Unreadable

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def kept(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def with_part(data: bytes, name: str, text: str) -> bytes:
    """The workbook with one of its parts written anew."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for one in old.namelist():
            new.writestr(one, text if one == name else old.read(one))
    return file.getvalue()


@pytest.mark.parametrize("shared", [True, False], ids=["shared strings", "strings in the cells"])
def test_every_kind_of_cell_is_read_as_openpyxl_reads_it(shared):
    book = openpyxl.Workbook(write_only=not shared)
    sheet, hidden = book.create_sheet("Lists & more"), book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    sheet.append(["Naïve  ", 7, 7.5, -2e30, True, False, "#N/A", None, " two\nlines", "", 123456789012345])
    sheet.append([])
    sheet.append([None, date(2024, 2, 29), datetime(2024, 2, 29, 13, 5, 7), time(12, 30), timedelta(hours=30)])
    rich = CellRichText("plain ", TextBlock(InlineFont(b=True), "bold"), " again")
    hidden.append([rich if shared else "plain bold again"])
    data = kept(book)
    plain = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    found = {one.name: one for one in workbook.read("book.xlsx", data).sheets}
    for one in plain.worksheets:
        rows = [[workbook.text_of(value) for value in row] for row in one.iter_rows(values_only=True)]
        ends = [max((at for at, cell in enumerate(row, 1) if cell), default=0) for row in rows]
        assert found[one.title].rows == [row[:end] for row, end in zip(rows, ends, strict=True)]
    assert found["Lists & more"].dates == {(2, 1)}
    assert found["Hidden"].rows == [["plain bold again"]]


def test_cells_without_a_place_and_rows_in_disorder_lose_nothing():
    told = (
        f'<worksheet {MAIN}><sheetData><row r="3"><c r="B3"><v>5</v></c><c t="str"><v>six</v></c></row>'
        '<row r="2"><c t="inlineStr"><is><r><t>Ki</t></r><r><t>vu</t></r>'
        '<rPh sb="0" eb="1"><t>ki</t></rPh></is></c></row>'
        "<row><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c></row></sheetData></worksheet>"
    )
    data = with_part(kept(openpyxl.Workbook()), "xl/worksheets/sheet1.xml", told)
    [sheet] = workbook.read("book.xlsx", data).sheets
    assert sheet.rows == [[], [], ["", "5", "six"], ["Kivu"], ["2"]]


def test_a_sheet_that_defines_what_stands_for_more_is_refused():
    told = (
        f'<!DOCTYPE x [<!ENTITY a "ha">]><worksheet {MAIN}><sheetData><row><c t="str"><v>&a;</v></c></row>'
        "</sheetData></worksheet>"
    )
    data = with_part(kept(openpyxl.Workbook()), "xl/worksheets/sheet1.xml", told)
    with pytest.raises(Unreadable) as refused:
        workbook.read("book.xlsx", data)
    assert refused.value.code == "file.damaged"
