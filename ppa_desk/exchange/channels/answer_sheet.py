"""A form as a workbook to answer on: only the answers can be typed into, and what is typed is checked."""

import io
from collections.abc import Sequence
from typing import Any

from ppa_desk.forms.definition import Choice, Form, Group, Item, Question
from ppa_desk.forms.ident import HIDDEN, LISTS, Ident, in_turn
from ppa_desk.forms.numbering import numbers, points

_WORDS = {
    "en": {
        "sheet": "Answers", "how": "Type your answers into the white cells, save the file and send it back.",
        "until": "Please answer by {until}.", "contact": "Questions? {contact}", "tick": "x",
        "one": "Choose one answer from the list.", "several": "Put an x beside each answer that applies.",
        "rank": "Put 1 beside the first, 2 beside the second, and so on.", "number": "A number is needed here.",
        "whole": "A whole number is needed here.", "date": "A date such as 2020-11-09 is needed here.",
        "invented": "INVENTED DATA, FOR TRAINING", "only": "Answer only if it applies to you",
    },
    "fr": {
        "sheet": "Réponses",
        "how": "Écrivez vos réponses dans les cellules blanches, enregistrez le fichier et renvoyez-le.",
        "until": "Merci de répondre au plus tard le {until}.", "contact": "Des questions\u00a0? {contact}", "tick": "x",
        "one": "Choisissez une réponse dans la liste.", "several": "Mettez un x devant chaque réponse qui convient.",
        "rank": "Mettez 1 devant la première, 2 devant la deuxième, et ainsi de suite.",
        "number": "Il faut ici un nombre.", "whole": "Il faut ici un nombre entier.",
        "date": "Il faut ici une date comme 2020-11-09.", "invented": "DONNÉES INVENTÉES, POUR LA FORMATION",
        "only": "À ne remplir que si cela vous concerne", "turn": "N° {turn}",
    },
}  # fmt: skip
WIDTHS, LINE = (6, 58, 44, 36, 36, 36), 15
"""Characters a column is wide, and points a line is high."""
TABLE_COLUMNS = 5
"""Up to how many questions of a repeat stand side by side."""
LONGEST_LIST = 255
"""How many characters a list of choices within a cell's rule may have; longer ones stand on the hidden sheet."""


def write(form: Form, language: str, ident: Ident) -> bytes:
    """Write an answer sheet in one language."""
    import openpyxl

    book = openpyxl.Workbook()
    _Sheet(book, form, language, ident).fill()
    book.properties.creator, book.properties.title = ident.letterhead or "PPA Desk", form.title.of(language)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def fill_in(book: Any, form: Form, language: str, ident: Ident, name: str, hidden: str) -> None:
    """Add an answer sheet of that name to a workbook, with a hidden one of its own."""
    _Sheet(book, form, language, ident, book.create_sheet(name), hidden).fill()


class _Sheet:
    """Writes row by row, and remembers on the hidden sheet which cell holds which answer."""

    def __init__(
        self, book: Any, form: Form, language: str, ident: Ident, sheet: Any = None, hidden: str = HIDDEN
    ) -> None:
        self._form, self._language, self._ident = form, language, ident
        self._words = _WORDS["fr" if language == "fr" else "en"]
        self._sheet: Any = sheet or book.active
        self._sheet.title = sheet.title if sheet else self._words["sheet"]
        self._hidden: Any = book.create_sheet(hidden)
        self._hidden.sheet_state = "veryHidden"
        self._row, self._numbers = 1, numbers(form)
        self._lists, self._across = 0, 3

    def fill(self) -> None:
        """Write everything."""
        from openpyxl.worksheet.properties import PageSetupProperties

        for name, value in self._ident.carried().items():
            self._hidden.append([name, value])
        self._head()
        self._items(self._form.items)
        sheet = self._sheet
        for column, width in zip("ABCDEF", WIDTHS[: self._across], strict=False):
            sheet.column_dimensions[column].width = width
        sheet.protection.sheet = True
        sheet.protection.formatRows = sheet.protection.formatColumns = False
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.print_area = f"A1:{'ABCDEF'[self._across - 1]}{max(self._row, 2)}"

    def _items(self, items: Sequence[Item], turn: int = 0) -> None:
        for item in items:
            if isinstance(item, Question):
                if item.asks or item.type == "note":
                    self._question(item, turn)
                continue
            self._put(1, item.label.of(self._language), size=13, bold=True, before=1)
            if not item.repeat or turn:
                self._items(item.items, turn)
            elif _fits_a_table(item):
                self._table(item)
            else:
                for at in range(1, item.turns + 1):
                    self._put(2, self._words["turn"].format(turn=at), bold=True)
                    self._items(item.items, at)

    def _table(self, group: Group) -> None:
        """A repeat of few short questions: a line each turn, a column each question."""
        asked = [item for item in group.items if isinstance(item, Question) and item.asks]
        for column, question in enumerate(asked, 2):
            label = question.label.of(self._language)
            self._put(column, f"{label} *" if question.required == "yes" else label, bold=True, stay=True)
            self._across = max(self._across, column)
        self._row += 1
        for turn in range(1, group.turns + 1):
            self._put(1, str(turn), quiet=True, stay=True)
            for column, question in enumerate(asked, 2):
                self._answer(question, self._form.choices(question), turn, column)
            self._row += 1

    def _head(self) -> None:
        words, ident = self._words, self._ident
        if ident.invented:
            self._put(1, words["invented"], bold=True)
        self._put(1, self._form.title.of(self._language), size=16, bold=True)
        until = words["until"].format(until=ident.until) if ident.until else ""
        contact = words["contact"].format(contact=ident.contact) if ident.contact else ""
        for text in (ident.letterhead, words["how"], until, ident.promise, contact, ident.name):
            if text:
                self._put(1, text)

    def _question(self, question: Question, turn: int) -> None:
        label = question.label.of(self._language)
        number = self._numbers.get(question.name, "")
        self._put(1, f"{number}." if number else "", bold=True, stay=True)
        self._put(2, f"{label} *" if question.required == "yes" else label, bold=bool(number), stay=True)
        choices = self._form.choices(question)
        if question.type in ("select_multiple", "rank"):
            self._row += 1
            self._note("several" if question.type == "select_multiple" else "rank")
            for choice in choices:
                self._option(question, choice, len(choices), turn)
        elif question.asks:
            self._answer(question, choices, turn)
            self._row += 1
        else:
            self._row += 1
        hint = question.hint.of(self._language) or (self._words["only"] if question.relevant else "")
        if hint:
            self._put(2, hint, quiet=True)

    def _note(self, name: str) -> None:
        self._put(2, self._words[name], quiet=True)

    def _option(self, question: Question, choice: Choice, count: int, turn: int) -> None:
        self._put(2, choice.label.of(self._language) or choice.name, stay=True)
        if question.type == "rank":
            self._rule(3, "list", ",".join(str(at) for at in range(1, count + 1)), "rank")
        else:
            self._rule(3, "list", self._words["tick"], "several")
        self._open(question, choice.name, turn)
        self._row += 1

    def _answer(self, question: Question, choices: tuple[Choice, ...], turn: int = 0, column: int = 3) -> None:
        if question.type == "select_one":
            self._offer([choice.label.of(self._language) or choice.name for choice in choices], column)
        elif question.type == "range":
            self._rule(column, "list", ",".join(points(question)), "one")
        elif question.type == "integer":
            self._rule(column, "whole", "", "whole")
        elif question.type == "decimal":
            self._rule(column, "decimal", "", "number")
        elif question.type == "acknowledge":
            self._rule(column, "list", "x", "several")
        self._open(question, "", turn, column)
        if "multiline" in question.appearance.split():
            self._tall(4 * LINE)

    def _offer(self, labels: list[str], at_column: int) -> None:
        """A list of labels; on the hidden sheet where it is long or has commas."""
        if sum(map(len, labels)) + len(labels) < LONGEST_LIST and not any("," in one or '"' in one for one in labels):
            self._rule(at_column, "list", ",".join(labels), "one")
            return
        from openpyxl.utils import get_column_letter

        column = get_column_letter(LISTS + self._lists)
        self._lists += 1
        for at, label in enumerate(labels, 1):
            cell = self._hidden[f"{column}{at}"]
            cell.value, cell.data_type = label, "s"
        self._rule(at_column, "range", f"={self._hidden.title}!${column}$1:${column}${len(labels)}", "one")

    def _rule(self, column: int, kind: str, values: str, told: str) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation

        rule: dict[str, Any] = {"type": "list", "formula1": f'"{values}"'}
        if kind == "range":
            rule = {"type": "list", "formula1": values}
        elif kind in ("whole", "decimal"):
            rule = {"type": kind, "operator": "between", "formula1": "-1000000000000", "formula2": "1000000000000"}
        check = DataValidation(**rule, allow_blank=True, showErrorMessage=True, showInputMessage=True)
        check.error = check.prompt = self._words[told]
        check.errorTitle = check.promptTitle = self._words["sheet"]
        self._sheet.add_data_validation(check)
        check.add(self._sheet.cell(self._row, column))

    def _open(self, question: Question, choice: str, turn: int = 0, column: int = 3) -> None:
        """Let the answer's cell be typed into, and remember whose it is."""
        from openpyxl.styles import Alignment, Border, PatternFill, Protection, Side

        cell = self._sheet.cell(self._row, column)
        cell.protection = Protection(locked=False)
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
        line = Side(style="thin", color="87929B")
        cell.border = Border(left=line, right=line, top=line, bottom=line)
        cell.fill = PatternFill("solid", fgColor="FFFFFF")
        if not choice:
            cell.number_format = "@" if question.type in ("text", "date") else "General"
        name = in_turn(question.name, turn) if turn else question.name
        self._hidden.append(["cell", name, f"={choice}" if choice else "-", str(self._row), str(column)])
        self._hidden.cell(self._hidden.max_row, 3).data_type = "s"

    def _put(
        self,
        column: int,
        text: str,
        *,
        size: int = 11,
        bold: bool = False,
        quiet: bool = False,
        stay: bool = False,
        before: int = 0,
    ) -> None:
        from openpyxl.styles import Alignment, Font

        self._row += before
        cell = self._sheet.cell(self._row, column)
        if text:
            cell.value, cell.data_type = text, "s"
        cell.font = Font(size=size, bold=bold, italic=quiet, color="5B6873" if quiet else "1C2730")
        cell.alignment = Alignment(wrap_text=column >= 2, vertical="top")
        lines = -(-len(text) // WIDTHS[column - 1]) if column > 1 else 1
        if lines > 1:
            self._tall(lines * LINE)
        if not stay:
            self._row += 1

    def _tall(self, height: int) -> None:
        """Make a row high enough for its words; programs do not all do so themselves."""
        row = self._sheet.row_dimensions[self._row]
        row.height = max(row.height or 0, height)


def _fits_a_table(group: Group) -> bool:
    """Whether each turn of a repeat is a few cells side by side."""
    asked = [item for item in group.items if not isinstance(item, Question) or item.shown]
    short = ("text", "integer", "decimal", "date", "time", "datetime", "select_one", "range", "acknowledge")
    return len(asked) <= TABLE_COLUMNS and all(isinstance(item, Question) and item.type in short for item in asked)
