"""The workbook a grantee reports on: questions, money, results and people; only what is asked for can be typed into."""

import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from ppa_desk.exchange.channels import answer_sheet, handing
from ppa_desk.exchange.grants.indicator_sheet import fill
from ppa_desk.exchange.grants.marks import Mark, seal
from ppa_desk.exchange.reading.workbook import text_of
from ppa_desk.forms.definition import Form
from ppa_desk.forms.ident import HIDDEN, Ident
from ppa_desk.model.money import digits, exact
from ppa_desk.services import dates
from ppa_desk.services.attachments import safe_name
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.reporting import ReportFacts
from ppa_desk.services.report_words import Words

DETAILS = 60
"""Rows for single payments."""
_WIDE, _MIDDLE, _NARROW = 46, 18, 14


def issued(desk: Desk, obligation: int, language: str = "") -> tuple[str, bytes]:
    """Return the name and bytes of a report's workbook, in the grantee's language unless one is named. Gone."""
    facts = desk.grants.reporting.facts(obligation, language)
    version = desk.grants.reporting.prepare(facts.grant)
    form = desk.forms.version(version) if version is not None else None
    words = Words("grantee_workbook", facts.language)
    alliance = next(iter(desk.records.where("alliance")), None)
    due = facts.obligation["due_on"]
    ident = Ident(
        form=form.key if form else "",
        version=form.version if form else "",
        name=facts.grantee,
        until=dates.spelled(due, facts.language) if due else "",
        contact=handing.contact(desk),
        letterhead=words.own(alliance.values, "name") if alliance else "",
        invented=bool(alliance and alliance.values["invented"]),
    )
    name = words("file.name", grant=facts.grant["key"], nr=facts.obligation["nr"])
    return safe_name(name), write(facts, form, ident)


def write(facts: ReportFacts, form: Form | None, ident: Ident) -> bytes:
    """Write a report's workbook. Equal facts give equal cells."""
    import openpyxl

    book = openpyxl.Workbook()
    words = Words("grantee_workbook", facts.language)
    book.remove(book.active)
    if form is not None:
        answer_sheet.fill_in(book, form, facts.language, ident, words("sheet.answers"), HIDDEN)
    else:
        hidden = book.create_sheet(HIDDEN)
        hidden.sheet_state = "veryHidden"
        for name, value in ident.carried().items():
            hidden.append([name, value])
    marks = [mark for sheet in _sheets(book, facts, words, ident) for mark in sheet.marks]
    _hide(book[HIDDEN], facts, ident, marks)
    book.move_sheet(HIDDEN, len(book.sheetnames))
    book.active = 0
    book.security.lockStructure = True
    book.properties.creator, book.properties.title = ident.letterhead or "PPA Desk", facts.title
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _hide(hidden: Any, facts: ReportFacts, ident: Ident, marks: Sequence[Mark]) -> None:
    values = ident.carried() | {
        "grant": facts.grant["key"], "obligation": str(facts.obligation["id"]), "language": facts.language,
    }  # fmt: skip
    values["seal"] = seal(values, marks)
    for name in ("grant", "obligation", "language", "seal"):
        hidden.append([name, values[name]])
    for mark in marks:
        hidden.append(mark.told())
        for column in range(1, 8):
            hidden.cell(hidden.max_row, column).data_type = "s"


def _sheets(book: Any, facts: ReportFacts, words: Words, ident: Ident) -> "list[_Sheet]":
    made = [_budget(_Sheet(book, "budget", facts, words, ident))] if facts.lines else []
    if facts.targets:
        made.append(_figures(_Sheet(book, "results", facts, words, ident), "target", facts.targets))
    if facts.people:
        made.append(_figures(_Sheet(book, "people", facts, words, ident), "people", facts.people))
    if facts.values:
        made.append(fill(_Sheet(book, "indicators", facts, words, ident), facts.values))
    if facts.lines:
        made.append(_details(_Sheet(book, "details", facts, words, ident), made[0]))
    return made


class _Sheet:
    """A protected sheet, written row by row; remembers what each cell is."""

    def __init__(self, book: Any, key: str, facts: ReportFacts, words: Words, ident: Ident) -> None:
        self.key, self.facts, self.words = key, facts, words
        self.sheet = book.create_sheet(words(f"sheet.{key}"))
        self.marks: list[Mark] = []
        self.row = 1
        self.lines = ""
        """Where the budget lines stand, for the list that offers them."""
        self._rules: dict[str, Any] = {}
        self._head(ident)

    def _head(self, ident: Ident) -> None:
        words, facts = self.words, self.facts
        about = words("head.about", title=facts.title, grantee=facts.grantee).strip(" ·")
        how = {"currency": facts.currency, "budget": words("sheet.budget")}
        lines = [(words("head.invented"), 11, True)] if ident.invented else []
        lines += [(words(f"head.{self.key}"), 16, True), (about, 11, False)]
        owed = facts.obligation
        if owed["since"] and owed["until"]:
            days = {name: dates.spelled(owed[name], facts.language, "date") for name in ("since", "until")}
            lines.append((words("head.period", **days), 11, False))
        lines.append((words(f"how.{self.key}").format(**how), 11, False))
        for text, size, bold in lines:
            cell = self.put(1, text)
            cell.font = _font(size=size, bold=bold)
            self.row += 1
        self.row += 1

    def put(self, column: int, value: Any) -> Any:
        """Write a cell that can only be read."""
        cell = self.sheet.cell(self.row, column)
        if value is not None and value != "":
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
        return cell

    def reckon(self, column: int, formula: str, *, bold: bool = False) -> None:
        """Write a cell that is reckoned from others."""
        cell = self.sheet.cell(self.row, column)
        cell.value, cell.number_format, cell.font = formula, _style(self.facts.currency), _font(bold=bold)

    def show(self, column: int, value: Any, record: int, style: str = "") -> None:
        """Write a cell that is known again when it was changed."""
        from openpyxl.styles import Alignment

        cell = self.put(column, value)
        if style:
            cell.number_format = style
        cell.alignment = Alignment(wrap_text=column == 1, vertical="top")
        self.marks.append(Mark(self.sheet.title, self.row, column, "locked", record, text_of(_as_read(value))))

    def ask(self, column: int, what: str, record: int, rule: str, value: Any = None, style: str = "General") -> None:
        """Let a cell be typed into; `rule` says what may stand there."""
        from openpyxl.styles import Alignment, Border, PatternFill, Protection, Side

        cell = self.put(column, value)
        line = Side(style="thin", color="87929B")
        cell.protection, cell.number_format = Protection(locked=False), style
        cell.border, cell.fill = Border(line, line, line, line), PatternFill("solid", fgColor="FFFFFF")
        cell.alignment = Alignment(wrap_text=rule == "", vertical="top")
        if rule:
            self._rule(rule).add(cell)
        self.marks.append(Mark(self.sheet.title, self.row, column, what, record, text_of(_as_read(value))))

    def _rule(self, rule: str) -> Any:
        from openpyxl.worksheet.datavalidation import DataValidation

        if rule not in self._rules:
            steps = rule.removeprefix("steps") if rule.startswith("steps") else ""
            told: dict[str, Any] = {
                "number": {"type": "decimal", "operator": "greaterThanOrEqual", "formula1": "0"},
                "reached": {"type": "list", "formula1": f'"{self.words("choice.reached")}"'},
                f"steps{steps}": {"type": "list", "formula1": f'"{",".join(map(str, range(1, int(steps or 1) + 1)))}"'},
                "money": {"type": "decimal", "operator": "greaterThanOrEqual", "formula1": "0"},
                "whole": {"type": "whole", "operator": "greaterThanOrEqual", "formula1": "0"},
                "date": {"type": "date", "operator": "greaterThan", "formula1": "36526"},
                "line": {"type": "list", "formula1": self.lines},
            }[rule]
            check = DataValidation(**told, allow_blank=True, showErrorMessage=True, showInputMessage=True)
            check.error = check.prompt = self.words(f"rule.{'steps' if steps else rule}")
            check.errorTitle = check.promptTitle = self.sheet.title
            self.sheet.add_data_validation(check)
            self._rules[rule] = check
        return self._rules[rule]

    def columns(self, names: Sequence[str], widths: Sequence[int]) -> None:
        """Write the heads of columns."""
        from openpyxl.styles import Alignment, PatternFill

        for at, (name, width) in enumerate(zip(names, widths, strict=True), 1):
            cell = self.put(at, self.words(f"column.{name}"))
            cell.font, cell.fill = _font(bold=True), PatternFill("solid", fgColor="E4EAEE")
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            self.sheet.column_dimensions[cell.column_letter].width = width
        self.row += 1
        self.sheet.freeze_panes = self.sheet.cell(self.row, 1)
        self._protect()

    def _protect(self) -> None:
        from openpyxl.worksheet.properties import PageSetupProperties

        self.sheet.protection.sheet = True
        self.sheet.protection.formatRows = self.sheet.protection.formatColumns = False
        self.sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        self.sheet.page_setup.orientation = "landscape"
        self.sheet.page_setup.fitToWidth, self.sheet.page_setup.fitToHeight = 1, 0


def _budget(made: _Sheet) -> _Sheet:
    facts, style = made.facts, _style(made.facts.currency)
    names = ("line", "approved", "before", "now", "total", "left", "explanation")
    made.columns(names, (_WIDE, _NARROW, _NARROW, _MIDDLE, _NARROW, _NARROW, _WIDE))
    first = made.row
    for line in facts.lines:
        made.show(1, line.name, line.id)
        made.show(2, _money(line.approved), line.id, style)
        made.show(3, _money(line.before), line.id, style)
        made.ask(4, "spent", line.id, "money", _money(line.now), style)
        made.reckon(5, f"=C{made.row}+D{made.row}")
        if line.approved is not None:
            made.reckon(6, f"=B{made.row}-E{made.row}")
        made.ask(7, "why", line.id, "", line.explanation)
        made.row += 1
    made.put(1, made.words("row.total")).font = _font(bold=True)
    for at, column in enumerate("BCDEF", 2):
        made.reckon(at, f"=SUM({column}{first}:{column}{made.row - 1})", bold=True)
    made.lines = f"$A${first}:$A${made.row - 1}"
    _warn(made.sheet, f"F{first}:F{made.row - 1}")
    return made


def _figures(made: _Sheet, what: str, facts: Sequence[Any]) -> _Sheet:
    first = "result" if what == "target" else "who"
    made.columns((first, "unit", "planned", "last", "new"), (_WIDE + 20, _NARROW, _NARROW, _NARROW, _MIDDLE))
    for one in facts:
        made.show(1, one.name, one.id)
        made.show(2, one.unit, one.id)
        made.show(3, one.planned, one.id)
        made.show(4, one.last, one.id)
        made.ask(5, what, one.id, "whole")
        made.row += 1
    return made


def _details(made: _Sheet, budget: _Sheet) -> _Sheet:
    names = ("reference", "day", "line", "amount", "what")
    made.columns(names, (_MIDDLE, _NARROW, _WIDE, _MIDDLE, _WIDE))
    made.lines = f"='{budget.sheet.title}'!{budget.lines}"
    for at in range(1, DETAILS + 1):
        made.ask(1, "detail_reference", at, "", style="@")
        made.ask(2, "detail_day", at, "date", style="yyyy\\-mm\\-dd")
        made.ask(3, "detail_line", at, "line")
        made.ask(4, "detail_amount", at, "money", style=_style(made.facts.currency))
        made.ask(5, "detail_what", at, "")
        made.row += 1
    return made


def _warn(sheet: Any, cells: str) -> None:
    """Show what is overspent in red."""
    from openpyxl.formatting.rule import CellIsRule

    sheet.conditional_formatting.add(cells, CellIsRule(operator="lessThan", formula=["0"], font=_font(color="B3261E")))


def _font(*, size: int = 11, bold: bool = False, color: str = "1C2730") -> Any:
    from openpyxl.styles import Font

    return Font(size=size, bold=bold, color=color)


def _style(currency: str) -> str:
    return "#,##0" + ("." + "0" * digits(currency) if digits(currency) else "")


def _money(amount: int | None) -> Decimal | None:
    return None if amount is None else exact(amount)


def _as_read(value: Any) -> Any:
    """A value as it comes back out of a file."""
    return float(value) if isinstance(value, Decimal) else value
