"""A form as the three sheets of a workbook: headers in order, rows of cells, and back; what was there is kept.

`Form.kept` holds the sheets of the workbook a form came from, cell by cell, so that only what changed is rewritten.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ppa_desk.forms.definition import Choice, Form, Text
from ppa_desk.forms.headers import LANGUAGE_NAMES, code_of, field_of, header_of, type_of, written_type
from ppa_desk.forms.rows import choice_rows, item_rows, items_of, lists_of, text_of, text_row

Cells = Sequence[Sequence[str]]
Sheets = Mapping[str, Cells]
Row = dict[str, Any]

FORM_SHEETS = ("survey", "choices", "settings")
_ORDER = {
    "survey": (
        "type", "name", "label", "hint", "guidance", "required", "required_message", "relevant", "constraint",
        "constraint_message", "calculation", "trigger", "default", "read_only", "appearance", "parameters",
        "choice_filter", "repeat_count", "weight",
    ),
    "choices": ("list", "name", "label", "missing", "other", "score", "anchor"),
    "settings": ("form_title", "title", "form_id", "version", "default_language", "purpose"),
}  # fmt: skip
_SETTINGS = frozenset({
    "form_title", "title_en", "title_fr", "form_id", "version", "default_language", "purpose_en", "purpose_fr",
})  # fmt: skip
_YES = ("yes", "true", "true()", "1")


def form_of(sheets: Sheets, name: str = "") -> Form:
    """Read a form from the sheets of a workbook; `name` stands in for a form_id that is not told. Unbalanced."""
    settings = next(iter(settings_rows(sheets)), {})
    language = code_of(str(settings.get("default_language", ""))) if settings.get("default_language") else "en"
    survey = list(_with_others(survey_rows(sheets, language)))
    choices = [row for row in choices_rows(sheets, language) if row.get("list") and row.get("name")]
    lists = lists_of(choices)
    for row in survey:
        if row.get("or_other"):
            lists[row["list"]] = _with_other(lists.get(row.pop("or_other"), ()))
    plain = {key: str(value) for key, value in settings.items() if key not in _SETTINGS}
    return Form(
        key=str(settings.get("form_id") or name),
        version=str(settings.get("version") or ""),
        title=_titled(text_of(settings, "title"), str(settings.get("form_title", "")), language),
        purpose=text_of(settings, "purpose"),
        default_language=language,
        items=items_of(survey),
        lists=lists,
        settings=plain,
        kept={"sheets": {sheet: [list(row) for row in cells] for sheet, cells in sheets.items()}},
    )


def survey_rows(sheets: Sheets, language: str) -> list[Row]:
    """Return the rows of the survey sheet as fields; rows without a type are left out."""
    return [row for _, row in placed(sheets.get("survey", ()), language) if row.get("type")]


def choices_rows(sheets: Sheets, language: str) -> list[Row]:
    """Return the rows of the choices sheet as fields."""
    return [_choice(row) for _, row in placed(sheets.get("choices", ()), language)]


def settings_rows(sheets: Sheets) -> list[Row]:
    """Return the rows of the settings sheet as fields."""
    return [row for _, row in placed(sheets.get("settings", ()), "")]


def placed(cells: Cells, language: str) -> list[tuple[int, Row]]:
    """Return the rows below a sheet's header as fields, each with its number counted from 1."""
    if not cells:
        return []
    fields = [_in(field_of(header), language) for header in cells[0]]
    return [(number, row_of(fields, row)) for number, row in enumerate(cells[1:], 2) if any(c.strip() for c in row)]


def row_of(fields: Sequence[str], cells: Sequence[str]) -> Row:
    """Return one row as fields; empty cells are left out."""
    row: Row = {field: cell for field, cell in zip(fields, cells, strict=False) if field and cell.strip()}
    if "type" in row:
        kind, of, other = type_of(row["type"])
        row["type"] = kind
        if of:
            row["list"] = of
        if other:
            row["or_other"] = of
    if "required" in row and row["required"].strip().lower() in _YES:
        row["required"] = "yes"
    return row


def _in(field: str, language: str) -> str:
    """A column of words without a language is in the form's own."""
    if field not in ("label", "hint", "guidance", "required_message", "constraint_message", "anchor") or not language:
        return field
    return f"{field}_{language}" if language in LANGUAGE_NAMES else f"{field}::{language}"


def _choice(row: Row) -> Row:
    told = {"list" if key == "list_name" else key: value for key, value in row.items()}
    if "other" in told:
        told["other"] = str(told["other"]).strip().lower() in _YES
    return told


def _with_others(rows: Iterable[Row]) -> Iterable[Row]:
    """Write "or other" out: a list of its own with the choice "other", and a question for the words."""
    for row in rows:
        if not row.get("or_other"):
            yield row
            continue
        yield row | {"list": f"{row['list']}_or_other"}
        yield {
            "type": "text", "name": f"{row.get('name', '')}_other", "label_en": "Please say which",
            "label_fr": "Veuillez préciser", "relevant": f"selected(${{{row.get('name', '')}}}, 'other')",
        }  # fmt: skip


def _with_other(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    return (*choices, Choice("other", Text("Other", "Autre"), other=True))


def _titled(text: Text, plain: str, language: str) -> Text:
    if not plain:
        return text
    return Text(text.en, plain, text.more) if language == "fr" else Text(plain, text.fr, text.more)


# --- writing


def sheets_of(form: Form) -> dict[str, list[list[str]]]:
    """Write a form as sheets; what came from a workbook and did not change stands as it stood there."""
    kept: Any = form.kept.get("sheets", {})
    survey, choices = list(item_rows(form.items)), list(choice_rows(form.lists))
    rows = {"survey": survey, "choices": choices, "settings": [_settings(form)]}
    sheets = {name: _sheet(name, rows[name], kept.get(name, ()), form.default_language) for name in FORM_SHEETS}
    return sheets | {name: [list(row) for row in cells] for name, cells in kept.items() if name not in sheets}


def _settings(form: Form) -> Row:
    title = text_row("title", form.title)
    main = form.title.of(form.default_language)
    title.pop("title_fr" if form.default_language == "fr" else "title_en", None)
    told = {"form_title": main, "form_id": form.key, "version": form.version} | title
    told["default_language"] = LANGUAGE_NAMES.get(form.default_language, form.default_language)
    return told | text_row("purpose", form.purpose) | dict(form.settings)


def _sheet(name: str, rows: list[Row], kept: Cells, language: str) -> list[list[str]]:
    headers = [cell.strip() for cell in kept[0]] if kept else []
    fields = [_in(field_of(header), "" if name == "settings" else language) for header in headers]
    used = [field for row in rows for field in row if field != "list" or name == "choices"]
    wanted = sorted(dict.fromkeys(used), key=lambda field: _place(name, field))
    new = [field for field in wanted if _column(name, field, fields) < 0]
    fields, headers = fields + new, headers + [_head(name, field) for field in new]
    olds = _by_identity(name, kept, fields)
    about = (lambda row: ("", "")) if name == "settings" else _identity
    body = [_cells(name, row, fields, olds.get(about(row), [])) for row in rows]
    return [headers, *(line for lines in body for line in lines)]


def _column(name: str, field: str, fields: Sequence[str]) -> int:
    for candidate in (field, "list_name") if name == "choices" and field == "list" else (field,):
        if candidate in fields:
            return fields.index(candidate)
    return -1


def _head(name: str, field: str) -> str:
    return field if name == "settings" else header_of(field)


def _place(name: str, field: str) -> tuple[int, str]:
    base = field.partition("::")[0]
    base = base.rpartition("_")[0] if base.rpartition("_")[2] in LANGUAGE_NAMES else base
    order = _ORDER[name]
    return (order.index(base), field) if base in order else (len(order), "")


def _identity(row: Row) -> tuple[str, str]:
    """What a row is about: a question by name, a choice by list and name, a group by where it begins or ends."""
    kind = str(row.get("type", ""))
    told = kind if kind.startswith(("begin_", "end_")) else "" if kind else str(row.get("list", ""))
    return told, str(row.get("name", ""))


def _by_identity(name: str, kept: Cells, fields: Sequence[str]) -> dict[Any, list[list[Sequence[str]]]]:
    """Return the rows kept, each with the rows without content before it, by what they are about, in their order."""
    found: dict[Any, list[list[Sequence[str]]]] = {}
    waiting: list[Sequence[str]] = []
    for cells in kept[1:]:
        waiting.append(cells)
        row = row_of(fields, cells)
        row = _choice(row) if name == "choices" else row
        if row.get("type") or name == "settings" or row.get("name"):
            key = _identity(row) if name != "settings" else ("", "")
            found.setdefault(key, []).append(waiting)
            waiting = []
    return found


def _cells(name: str, row: Row, fields: Sequence[str], olds: list[list[Sequence[str]]]) -> list[list[str]]:
    *comments, old = olds.pop(0) if olds else [()]
    read = row_of(fields, old)
    read = _choice(read) if name == "choices" else read
    cells = [old[at] if at < len(old) else "" for at in range(len(fields))]
    for field in {**read, **row}:
        at = _column(name, field, fields)
        if at >= 0 and _differs(name, field, read, row):
            cells[at] = _cell(name, field, row)
    padded = [[*line, *[""] * (len(fields) - len(line))] for line in comments]
    return [*padded, cells]


def _differs(name: str, field: str, read: Row, row: Row) -> bool:
    if name == "survey" and field == "type":
        return (read.get("type"), read.get("list")) != (row.get("type"), row.get("list"))
    return not (name == "survey" and field == "list") and read.get(field) != row.get(field)


def _cell(name: str, field: str, row: Row) -> str:
    value = row.get(field, "")
    if name == "survey" and field == "type":
        return written_type(str(value), str(row.get("list", "")))
    return "yes" if value is True else "" if value is False else str(value)
