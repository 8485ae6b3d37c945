"""XLSForm workbooks, in and out."""

import io
from pathlib import Path
from typing import Any

from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Unreadable
from ppa_desk.forms.definition import Form
from ppa_desk.forms.sheets import FORM_SHEETS, form_of, sheets_of

_WIDTHS = {"label": 48, "hint": 30, "relevant": 30, "constraint": 30, "type": 26, "calculation": 30}


def read(path: Path) -> Form:
    """Read a form from a workbook. Unreadable, Unbalanced."""
    book = files.read(path)
    sheets = {sheet.name.strip().lower() if _is_ours(sheet.name) else sheet.name: sheet.rows for sheet in book.sheets}
    if "survey" not in sheets:
        raise Unreadable("no_survey_sheet", path.name, sheets=", ".join(sheets) or "-")
    return form_of(sheets, path.stem)


def _is_ours(name: str) -> bool:
    return name.strip().lower() in FORM_SHEETS


def write(form: Form) -> bytes:
    """Write a form as a workbook for KoboToolbox, ODK and whoever reads XLSForm."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets_of(form).items():
        _fill(book.create_sheet(name[:31]), rows)
    book.properties.creator, book.properties.title = "PPA Desk", form.title.of("en")
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(sheet: Any, rows: list[list[str]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            if text != "":
                cell = sheet.cell(number, column)
                cell.value, cell.data_type = text, "s"
                cell.quotePrefix = text[0] in "=+-@"
                cell.alignment = Alignment(vertical="top", wrap_text=number > 1)
    for column, header in enumerate(rows[0] if rows else (), 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(header.partition("::")[0], 18)
    sheet.freeze_panes = "C2"
