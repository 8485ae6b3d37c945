"""Workbooks written row by row, as large data wants it: numbers as numbers, and no text that a program would run."""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ppa_desk.services.content import Block, Heading, Language, Table, Text

Row = Sequence[Any]
LONGEST = 32_000
"""Letters of a cell at most."""
LONGEST_NAME = 31
"""Letters of a sheet's name at most."""
WIDEST = 220
"""Letters across a page that one can still read."""
A4 = 9
LINE = 15
"""Points of a line of text."""
_PLAIN = {
    "en": re.compile(r"(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})(?:\.([0-9]{1,9}))?(%)?"),
    "fr": re.compile(r"(0|[1-9][0-9]{0,14})(?:,([0-9]{1,9}))?(%)?"),
}
"""Numbers as each language writes them, spaces taken out."""
_FORMULA = ("=", "+", "-", "@")
_UNNAMED = re.compile(r"[\[\]:*?/\\']")
_GROUND = "E4EAEE"
_GROUNDS = ("head", "headline", "section")
"""Looks with a ground, which empty cells have too."""


class Share(float):
    """A share of one, shown as a percentage."""

    def __truediv__(self, other: float) -> "Share":
        """Return a part of it, still a share."""
        return Share(float(self) / other)


class Live(str):
    """A formula that a spreadsheet program works out, written with its "="."""


@dataclass(frozen=True, slots=True)
class Told:
    """A value with its look: title, head, section, strong, text, quiet, number; and how a number is shown."""

    value: Any
    look: str = "number"
    format: str = "General"


class Book:
    """A workbook while it is written; its looks are styles one can change for all cells at once."""

    def __init__(self, title: str, author: str) -> None:
        import openpyxl

        self.book = openpyxl.Workbook(write_only=True)
        self.book.properties.creator, self.book.properties.title = author or "PPA Desk", title
        for style in _styles():
            self.book.add_named_style(style)
        self._names: set[str] = set()

    def sheet(self, name: str, widths: Sequence[int], *, head: int = 0, repeat: str = "", left: int = 0) -> "Sheet":
        """Begin a sheet; `head` rows and `left` columns stay in sight, the rows `repeat` stand on every page."""
        return Sheet(self.book.create_sheet(self._free(name)), widths, head, repeat, left)

    def table(self, name: str, rows: Sequence[Row], widths: Sequence[int] = (), head: bool | int = False) -> None:
        """Write a plain sheet: its head is row `head`, else its first row stands out."""
        across = [widths[at] if at < len(widths) else 18 for at in range(max(map(len, rows), default=0))]
        sheet = self.sheet(name, across, head=int(head))
        for number, row in enumerate(rows, 1):
            lines = max(map(lines_of, row, across), default=1)
            look = "head" if number == (int(head) or 1) else "text" if lines > 1 else ""
            sheet.append([Told(one, look) if look and one not in (None, "") else one for one in row],
                         height=LINE * lines if lines > 1 else None)  # fmt: skip
        sheet.finish()

    def bytes(self) -> bytes:
        """Return the file."""
        file = io.BytesIO()
        self.book.save(file)
        return file.getvalue()

    def _free(self, name: str) -> str:
        """A name no other sheet has, in the letters a sheet's name may have."""
        plain = _UNNAMED.sub(" ", clean(name)).strip() or "Sheet"
        told, at = plain[:LONGEST_NAME], 1
        while told.lower() in self._names:
            at += 1
            told = f"{plain[: LONGEST_NAME - 1 - len(str(at))]} {at}"
        self._names.add(told.lower())
        return told


class Sheet:
    """A sheet while it is written: landscape, as wide as its page; a very wide one goes over several."""

    def __init__(self, sheet: Any, widths: Sequence[int], head: int, repeat: str, left: int) -> None:
        from openpyxl.utils import get_column_letter
        from openpyxl.worksheet.page import PageMargins
        from openpyxl.worksheet.properties import PageSetupProperties

        self.sheet, self.row = sheet, 0
        self._looks: dict[tuple[str, str, bool], Any] = {}
        self._letters: list[str] = [get_column_letter(at) for at in range(1, len(widths) + 1)]
        if head or left:
            sheet.freeze_panes = f"{get_column_letter(left + 1)}{head + 1}"
        for letter, width in zip(self._letters, widths, strict=True):
            sheet.column_dimensions[letter].width = width
        across = max(1, round(sum(widths) / WIDEST))
        sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", across, 0
        sheet.page_setup.paperSize = A4
        sheet.page_margins = PageMargins(0.4, 0.4, 0.5, 0.5)
        if left and across > 1:
            sheet.print_title_cols = f"A:{self._letters[left - 1]}"
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.sheet_properties.outlinePr.summaryBelow = False
        sheet.sheet_format.outlineLevelRow = 1
        sheet.oddFooter.right.text = "&P / &N"
        if repeat:
            sheet.print_title_rows = repeat

    def append(self, cells: Row, *, height: float | None = None, below: bool = False, opens: bool = False) -> int:
        """Write a row and return its number; one `below` is folded away under the row that `opens` it."""
        self.row += 1
        if height is not None or below or opens:
            look = self.sheet.row_dimensions[self.row]
            look.height = height
            if below:
                look.outlineLevel, look.hidden = 1, True
            elif opens:
                look.collapsed = True
        self.sheet.append([self._cell(one) for one in cells])
        return self.row

    def finish(self) -> None:
        """Say what is printed."""
        if self.row:
            self.sheet.print_area = f"A1:{self._letters[-1] if self._letters else 'A'}{self.row}"

    def _cell(self, told: Any) -> Any:
        """What to write: the bare value where it needs no look and no program could run it."""
        from openpyxl.cell import WriteOnlyCell

        value, look, format_ = (told.value, told.look, told.format) if type(told) is Told else (told, "", "General")
        if value is None or value == "":
            return self._blank(look) if look in _GROUNDS else None
        live = type(value) is Live
        if isinstance(value, str) and not live:
            value = clean(value)
            runs = value.startswith(_FORMULA)
            if not (look or runs or value.startswith("#")):
                return value
            cell = WriteOnlyCell(self.sheet, value)
            cell._style, cell.data_type = self._look(look or "plain", "General", runs), "s"
            return cell
        if isinstance(value, Share):
            look, format_ = look or "number", "0%"
        elif isinstance(value, date):
            look, format_ = look or "number", "yyyy\\-mm\\-dd"
        if not look and not live:
            return value
        cell = WriteOnlyCell(self.sheet, str(value) if live else value)
        cell._style = self._look(look or "number", format_, False)
        return cell

    def _blank(self, look: str) -> Any:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self.sheet)
        cell._style = self._look(look, "General", False)
        return cell

    def _look(self, look: str, format_: str, runs: bool) -> Any:
        """A look that cells share: to make it anew for each takes longer than to write it."""
        known = self._looks.get((look, format_, runs))
        if known is None:
            from openpyxl.cell import WriteOnlyCell

            cell = WriteOnlyCell(self.sheet)
            cell.style = f"PPA {look}"
            if format_ != "General":
                cell.number_format = format_
            if runs:
                cell.quotePrefix = True
            known = self._looks[look, format_, runs] = cell._style
        return known


def _styles() -> list[Any]:
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    def style(name: str, *, wrap: bool = True, ground: str = "", rule: bool = False, right: bool = False,
              indent: int = 0, **font: Any) -> Any:  # fmt: skip
        made = NamedStyle(f"PPA {name}", font=Font(**{"name": "Calibri", "size": 11, "color": "1C2730"} | font))
        made.alignment = Alignment(
            vertical="top", wrap_text=wrap, horizontal="right" if right else "left" if indent else None, indent=indent
        )
        if ground:
            made.fill = PatternFill("solid", fgColor=ground)
        if rule:
            made.border = Border(bottom=Side(style="thin", color="87929B"))
        return made

    return [
        style("title", wrap=False, size=16, bold=True),
        style("head", ground=_GROUND, rule=True, bold=True),
        style("headline", wrap=False, ground=_GROUND, bold=True),
        style("section", wrap=False, ground="F3F6F8", bold=True),
        style("strong", bold=True),
        style("text"),
        style("plain", wrap=False),
        style("mark", wrap=False, bold=True),
        style("state", wrap=False, indent=1),
        style("quiet", wrap=False, color="5A6872", italic=True),
        style("number", wrap=False, right=True),
        style("total", wrap=False, right=True, bold=True),
        style("part", wrap=False, right=True, color="5A6872"),
    ]


def tables(blocks: Iterable[Block]) -> list[tuple[str, Table]]:
    """Return the tables of a document, each with the heading and caption it stands under."""
    found, heading = [], ""
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            found.append((f"{heading} · {block.caption}" if block.caption else heading, block))
    return found


def rows_of(table: Table, language: Language) -> list[Row]:
    """Return a table's head and rows, numbers as numbers."""
    return [list(table.head), *([value_of(cell, language) for cell in row] for row in table.rows)]


def words_of(text: Text) -> str:
    """Return the words of runs, without raised marks."""
    return "".join(run.text for run in text if run.tone != "raised")


def value_of(cell: Text, language: Language) -> Any:
    """Return what stands in a cell of a document: a number, a difference with its sign too, or words."""
    words = words_of(cell)
    sign, plain = words[:1], words.replace("\u00a0", "").replace("\u202f", "")
    if sign in ("+", "−") and isinstance(number := number_of(plain[1:], language), int | float):
        return number if sign == "+" else -number
    return number_of(plain, language, words)


def number_of(told: str, language: Language, else_: str = "") -> Any:
    """Return a plain number as a number, a percentage as a share; anything else as it stands."""
    if found := _PLAIN[language].fullmatch(told):
        whole, part, percent = found.groups()
        whole = whole.replace(",", "")
        if percent:
            return Share(f"{whole}.{part or 0}") / 100
        return float(f"{whole}.{part}") if part else int(whole)
    return else_ or told


def lines_of(value: Any, width: int) -> int:
    """Return how many lines a value takes in a column so many letters wide."""
    value = value.value if type(value) is Told else value
    if not isinstance(value, str) or (len(value) < width - 1 and "\n" not in value):
        return 1
    return sum(1 + len(line) // max(width - 1, 1) for line in value.split("\n"))


def clean(text: str) -> str:
    """Return text as a cell may hold it."""
    if text.isprintable() and len(text) <= LONGEST:
        return text
    told = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    return told.encode("utf-8", "ignore").decode("utf-8")[:LONGEST]
