"""The workbook of a survey: the tables of its report, its codebook and, where no promise forbids it, its data."""

import io
import random
import re
from collections.abc import Iterable, Sequence
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


class Share(float):
    """A share of one, shown as a percentage."""

    def __truediv__(self, other: float) -> "Share":
        """Return a part of it, still a share."""
        return Share(float(self) / other)


def write(content: DocumentContent, view: View) -> bytes:
    """Write the workbook of a report: every table of the report on a sheet of its own, numbers as numbers."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
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
    for at in order:
        value = column[at]
        if value == NOT_ASKED:
            yield _UNASKED[language] if labels else None
        elif value is None:
            yield _UNSEEN[language] if labels else None
        elif labels and names:
            yield "; ".join(names.get(part, part) for part in ([value] if value in names else value.split()))
        else:
            yield _number(value)


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
    return _number(_words(cell).replace("\u00a0", "").replace("\u202f", ""), _words(cell))


def _number(told: str, else_: str = "") -> Any:
    """A plain number as a number, a percentage as a share; anything else as it stands."""
    if found := _PLAIN.fullmatch(told):
        whole, part, percent = found.groups()
        if percent:
            return Share(f"{whole}.{part or 0}") / 100
        return float(f"{whole}.{part}") if part else int(whole)
    return else_ or told


def _fill(sheet: Any, rows: Sequence[Row], widths: Sequence[int] = (), head: bool | int = False) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    for number, row in enumerate(rows, 1):
        for at, value in enumerate(row, 1):
            if value in (None, ""):
                continue
            cell = sheet.cell(number, at)
            cell.value = _clean(value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type, cell.quotePrefix = "s", value.startswith(_FORMULA)
            elif isinstance(value, Share):
                cell.number_format = "0%"
            cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str))
    top = int(head)
    for cell in sheet[top or 1]:
        cell.font = Font(name="Calibri", size=11, bold=True)
    sheet.freeze_panes = f"A{top + 1}" if top else None
    across = [widths[at] if at < len(widths) else 18 for at in range(max(map(len, rows), default=0))]
    for at, width in enumerate(across, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    for number, row in enumerate(rows, 1):
        sheet.row_dimensions[number].height = 15 * max(map(_lines, row, across), default=1)
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if rows:
        sheet.print_area = f"A1:{get_column_letter(max(max(map(len, rows)), 1))}{len(rows)}"


def _lines(value: Any, width: int) -> int:
    """How many lines a value takes in a column so many letters wide."""
    return sum(1 + len(line) // max(width - 1, 1) for line in str(value or "").split("\n"))


def _clean(text: str) -> str:
    told = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    return told.encode("utf-8", "ignore").decode("utf-8")[:32_000]
