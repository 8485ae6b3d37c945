"""A form as the sheets of a workbook, so that findings can name cells."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ppa_desk.forms.checks.finding import Finding, Place
from ppa_desk.forms.definition import Form, Question
from ppa_desk.forms.headers import field_of
from ppa_desk.forms.rows import choice_rows, item_rows
from ppa_desk.forms.sheets import placed, sheets_of

Row = dict[str, Any]


class Board:
    """A form's rows with their numbers and columns."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.sheets = sheets_of(form)
        language = form.default_language
        numbers = [number for number, row in placed(self.sheets["survey"], language) if row.get("type")]
        self.survey: list[tuple[int, Row]] = list(zip(numbers, item_rows(form.items), strict=False))
        chosen = [number for number, row in placed(self.sheets["choices"], language) if row.get("name")]
        self.choices: list[tuple[int, Row]] = list(zip(chosen, choice_rows(form.lists), strict=False))

    @cached_property
    def questions(self) -> dict[str, Question]:
        """The questions by name, the first where several share one."""
        found: dict[str, Question] = {}
        for question in self.form.questions():
            found.setdefault(question.name, question)
        return found

    @cached_property
    def names(self) -> set[str]:
        """Everything an expression may refer to."""
        return {str(row.get("name", "")) for _, row in self.survey if not str(row["type"]).startswith("end_")}

    def find(
        self, code: str, sheet: str, number: int, field: str, row: Row, severity: str = "error", **values: Any
    ) -> Finding:
        """Return a finding about one cell."""
        name = str(row.get("name", ""))
        place = Place(sheet, number, field, self.letter(sheet, field), name)
        return Finding(code, {"name": name or "—", **values}, severity, place)

    def letter(self, sheet: str, field: str) -> str:
        """Return the letters of a field's column; empty where the sheet has none."""
        own = self._columns(sheet)
        base = field.rpartition("_")[0]
        at = own.get(field, own.get(base, own.get("list_name", -1) if field == "list" else -1))
        if field == "list" and sheet == "survey":
            at = own.get("type", -1)
        return _letters(at) if at >= 0 else ""

    def headers(self) -> Iterator[tuple[str, int, str]]:
        """Go through the headers as they are spelled: sheet, column counted from 0, header."""
        for sheet in ("survey", "choices", "settings"):
            for at, header in enumerate(self.sheets[sheet][0] if self.sheets[sheet] else ()):
                yield sheet, at, header

    def _columns(self, sheet: str) -> dict[str, int]:
        headers = self.sheets[sheet][0] if self.sheets[sheet] else []
        return {field_of(header): at for at, header in reversed(list(enumerate(headers)))}


def _letters(at: int) -> str:
    told = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        told = chr(65 + rest) + told
    return told


letters = _letters
