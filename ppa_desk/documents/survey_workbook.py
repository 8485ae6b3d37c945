"""The workbook of a survey: the tables of its report, its codebook and, where no promise forbids it, its data."""

import io
import random
import re
from collections.abc import Iterable, Sequence
from copy import copy
from typing import Any

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, Bullets, DocumentContent, Heading, KeyFacts, Paragraph, Table, Text
from ppa_desk.services.survey_report.view import View
from ppa_desk.services.surveys.dataset import NOT_ASKED, Column

Row = Sequence[Any]
_NAMES = {
    "en": ("Read me", "Codebook", "Data codes", "Data labels", "Table"),
    "fr": ("À lire", "Dictionnaire", "Données codes", "Données libellés", "Tableau"),
}
_HEADS = {
    "en": ("Question", "Words", "Type", "Choice", "Label", "Stands for no answer"),
    "fr": ("Question", "Texte", "Type", "Choix", "Libellé", "Vaut absence de réponse"),
}
_UNASKED, _UNSEEN = {"en": "(not asked)", "fr": "(non posée)"}, {"en": "(not shown)", "fr": "(non montrée)"}
_PLAIN = re.compile(r"(0|[1-9][0-9]{0,14})(?:[.,]([0-9]{1,9}))?(%)?")
_FORMULA = ("=", "+", "-", "@")
LONGEST = 32_000
"""Letters of a cell at most."""


class Share(float):
    """A share of one, shown as a percentage."""

    def __truediv__(self, other: float) -> "Share":
        """Return a part of it, still a share."""
        return Share(float(self) / other)


def write(content: DocumentContent, view: View) -> bytes:
    """Write the workbook of a report: every table of the report on a sheet of its own, numbers as numbers."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    readme, codebook, codes, labels, table = _NAMES[view.language]
    _fill(book.create_sheet(readme), _readme(content), widths=(28, 90))
    _fill(book.create_sheet(codebook), _codebook(view), widths=(22, 60, 16, 16, 40, 16), head=True)
    if may_show_data(view):
        order = _order(view)
        _fill(book.create_sheet(codes), _data(view, order, labels=False), head=True)
        _fill(book.create_sheet(labels), _data(view, order, labels=True), head=True)
    for number, (title, found) in enumerate(_tables(content.blocks), 1):
        sheet = book.create_sheet(f"{table} {number}")
        _fill(
            sheet,
            [[title], [], list(found.head), *([_value(cell) for cell in row] for row in found.rows)],
            widths=(44,),
            head=3,
        )
    book.properties.creator, book.properties.title = content.author or "PPA Desk", content.title
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def may_show_data(view: View) -> bool:
    """Say whether single answers may be shown: to the Secretariat, or to all where the survey was named; never open."""
    if view.results.withheld or view.results.public:
        return False
    return view.edition is Visibility.SECRETARIAT or view.data.anonymity == "named"


def _readme(content: DocumentContent) -> list[Row]:
    """What is said around the figures; what is said of each stands in the report."""
    rows: list[Row] = [[content.title], [content.subtitle], []]
    around, heading = True, ""

    def tell(text: Text) -> None:
        nonlocal heading
        rows.extend([[], [heading]] if heading else [])
        rows.append(["", _words(text)])
        heading = ""

    for block in content.blocks:
        if isinstance(block, Heading):
            around, heading = block.level == 1, block.text
        elif isinstance(block, KeyFacts):
            rows += [[label, _words(text)] for label, text in block.rows]
        elif isinstance(block, Paragraph) and around:
            tell(block.runs)
        elif isinstance(block, Bullets) and around:
            for one in block.items:
                tell(one.runs)
    return rows


def _codebook(view: View) -> list[Row]:
    rows: list[Row] = [list(_HEADS[view.language])]
    for question in (one for one in view.data.form.questions() if one.asks):
        rows.append([question.name, view.own(question.label), question.type, "", "", ""])
        rows += [["", "", "", one.name, view.own(one.label), one.missing] for one in view.data.form.choices(question)]
    return rows


def _order(view: View) -> list[int]:
    """The order of the rows: as they came, but of an anonymous survey by chance."""
    order = list(range(view.data.count))
    if view.data.anonymous:
        random.Random(view.data.survey).shuffle(order)
    return order


def _data(view: View, order: Sequence[int], labels: bool) -> list[Row]:
    form, language = view.data.form, view.language
    rows: list[list[Any]] = [[], *([] for _ in order)]
    for question in form.questions():
        column = view.data.columns.get(question.name)
        if column is None:
            continue
        names = {one.name: view.own(one.label) for one in form.choices(question)}
        rows[0].append(view.own(question.label) if labels else question.name)
        for row, value in zip(rows[1:], _shown(column, order, names, labels, language), strict=True):
            row.append(value)
    return list(rows)


def _shown(column: Column, order: Sequence[int], names: dict[str, str], labels: bool, language: str) -> Iterable[Any]:
    told: dict[str | None, Any] = {
        NOT_ASKED: _UNASKED[language] if labels else None, None: _UNSEEN[language] if labels else None,
    }  # fmt: skip
    for at in order:
        value = column[at]
        if value is not None and value not in told:
            parts = [value] if value in names else value.split()
            told[value] = "; ".join(names.get(part, part) for part in parts) if labels and names else _number(value)
        yield told[value]


def _tables(blocks: Iterable[Block]) -> list[tuple[str, Table]]:
    found, heading = [], ""
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            found.append((f"{heading} · {block.caption}" if block.caption else heading, block))
    return found


def _words(text: Text) -> str:
    return "".join(run.text for run in text)


def _value(cell: Text) -> Any:
    """What stands in a table: a number, a difference with its sign too, or words."""
    words = _words(cell)
    sign, plain = words[:1], words.replace("\u00a0", "").replace("\u202f", "")
    if sign in ("+", "−") and isinstance(number := _number(plain[1:]), int | float):
        return number if sign == "+" else -number
    return _number(plain, words)


def _number(told: str, else_: str = "") -> Any:
    """A plain number as a number, a percentage as a share; anything else as it stands."""
    if found := _PLAIN.fullmatch(told):
        whole, part, percent = found.groups()
        if percent:
            return Share(f"{whole}.{part or 0}") / 100
        return float(f"{whole}.{part}") if part else int(whole)
    return else_ or told


def _fill(sheet: Any, rows: Sequence[Row], widths: Sequence[int] = (), head: bool | int = False) -> None:
    """Write a sheet row by row, as large data wants it: all that is said of the whole sheet comes before its rows."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    top = int(head)
    across = [widths[at] if at < len(widths) else 18 for at in range(max(map(len, rows), default=0))]
    sheet.freeze_panes = f"A{top + 1}" if top else None
    for at, width in enumerate(across, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if rows:
        sheet.print_area = f"A1:{get_column_letter(max(len(across), 1))}{len(rows)}"
    looks = _looks(sheet)
    for number, row in enumerate(rows, 1):
        lines = max(map(_lines, row, across), default=1)
        if lines > 1:
            sheet.row_dimensions[number].height = 15 * lines
        bold = number == (top or 1)
        sheet.append([_cell(sheet, looks, value, bold, lines > 1) for value in row])


def _looks(sheet: Any) -> dict[str, Any]:
    """Return cells whose look others take over: to make a look anew for each cell takes longer than to write it."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    looks = {name: WriteOnlyCell(sheet) for name in ("head", "words", "number", "share", "formula")}
    looks["head"].font = Font(name="Calibri", size=11, bold=True)
    looks["share"].number_format = "0%"
    looks["formula"].quotePrefix = True
    for name, look in looks.items():
        look.alignment = Alignment(vertical="top", wrap_text=name in ("head", "words", "formula"))
    return looks


def _cell(sheet: Any, looks: dict[str, Any], value: Any, bold: bool, tall: bool) -> Any:
    """Return what to write: the bare value where it needs no look and no program could run it."""
    from openpyxl.cell import WriteOnlyCell

    if value in (None, ""):
        return None
    words = isinstance(value, str)
    value = _clean(value) if words else value
    runs = words and value.startswith(_FORMULA)
    share = isinstance(value, Share)
    if not (bold or tall or runs or share or (words and value.startswith("#"))):
        return value
    cell = WriteOnlyCell(sheet, value)
    name = "head" if bold else "formula" if runs else "words" if words else "share" if share else "number"
    cell._style = copy(looks[name]._style)
    if words:
        cell.data_type, cell.quotePrefix = "s", runs
    return cell


def _lines(value: Any, width: int) -> int:
    """How many lines a value takes in a column so many letters wide."""
    if not isinstance(value, str) or (len(value) < width - 1 and "\n" not in value):
        return 1
    return sum(1 + len(line) // max(width - 1, 1) for line in value.split("\n"))


def _clean(text: str) -> str:
    if text.isprintable() and len(text) <= LONGEST:
        return text
    told = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    return told.encode("utf-8", "ignore").decode("utf-8")[:LONGEST]
