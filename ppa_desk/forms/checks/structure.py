"""Names, types, lists and columns."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from ppa_desk.forms.checks.board import Board, letters
from ppa_desk.forms.checks.finding import Finding, Place
from ppa_desk.forms.definition import FROM_FILE, MISSING, SELECTS
from ppa_desk.forms.headers import KNOWN, field_of, is_type
from ppa_desk.forms.numbering import parameters

_NAME = re.compile(r"[^\W\d][\w.-]*")
_KEY = re.compile(r"[\w.-]+")
_KNOWN_BASES = {sheet: {field_of(name).partition("::")[0] for name in names} for sheet, names in KNOWN.items()}


def look(board: Board) -> Iterator[Finding]:
    """Look at names, types, lists and columns."""
    yield from _form(board)
    yield from _columns(board)
    yield from _rows(board)
    yield from _twice(board)
    yield from _choices(board)


def _form(board: Board) -> Iterator[Finding]:
    if not _KEY.fullmatch(board.form.key):
        yield Finding("form.bad_key", {"key": board.form.key}, place=Place("settings", 2, "form_id"))
    if not any(question.asks for question in board.form.questions()):
        yield Finding("form.asks_nothing", {}, "warning", Place("survey"))


def _columns(board: Board) -> Iterator[Finding]:
    for sheet, at, header in board.headers():
        whole = field_of(header).partition("::")[0]
        base = whole.removesuffix("_en").removesuffix("_fr")
        if not header or {base, whole} & _KNOWN_BASES[sheet] or header.startswith("_") or base in ("list", "guidance"):
            continue
        near = get_close_matches(base.lower(), [*_KNOWN_BASES[sheet], *KNOWN[sheet]], 1, 0.8)
        if near or sheet == "survey":
            place = Place(sheet, 1, header, letters(at))
            code = "form.column_misspelt" if near else "form.column_unknown"
            yield Finding(
                code, {"header": header, "near": near[0] if near else ""}, "error" if near else "warning", place
            )


def _rows(board: Board) -> Iterator[Finding]:
    for number, row in board.survey:
        kind, name = str(row["type"]), str(row.get("name", ""))
        if kind.startswith("end_"):
            continue
        if not is_type(kind):
            near = get_close_matches(kind, [*SELECTS, "text", "integer", "decimal", "date", "note", "calculate"], 1)
            yield board.find(
                "form.type_unknown", "survey", number, "type", row, type=kind, near=near[0] if near else "text"
            )
        if not name:
            yield board.find("form.name_missing", "survey", number, "name", row)
        elif not _NAME.fullmatch(name) or name == "meta":
            yield board.find("form.name_bad", "survey", number, "name", row)
        if kind in SELECTS and row.get("list") not in board.form.lists:
            yield board.find("form.list_unknown", "survey", number, "list", row, list=row.get("list") or "—")
        if kind in FROM_FILE:
            yield board.find("form.from_file", "survey", number, "type", row, "warning")
        if kind == "range":
            yield from _scale(board, number, row)


def _scale(board: Board, number: int, row: dict[str, str]) -> Iterator[Finding]:
    told = parameters(str(row.get("parameters", "")))
    for name in ("start", "end", "step"):
        try:
            value = float(told.get(name, "1"))
        except ValueError:
            value = float("nan")
        if value != value or (name == "step" and value == 0):
            yield board.find(
                "form.parameter_bad", "survey", number, "parameters", row, parameter=name, value=told[name]
            )


def _twice(board: Board) -> Iterator[Finding]:
    groups: list[str] = []
    seen: Counter[str] = Counter()
    for number, row in board.survey:
        kind, name = str(row["type"]), str(row.get("name", ""))
        if kind.startswith("end_"):
            groups.pop()
            continue
        seen[name] += 1
        if name and seen[name] > 1:
            yield board.find("form.name_twice", "survey", number, "name", row)
        if kind.startswith("begin_"):
            groups.append(name)


def _choices(board: Board) -> Iterator[Finding]:
    multiple = {q.list for q in board.form.questions() if q.type in ("select_multiple", "rank")}
    seen: set[tuple[str, str]] = set()
    may_repeat = str(board.form.settings.get("allow_choice_duplicates", "")).lower() in ("yes", "true")
    for number, row in board.choices:
        key = (row["list"], row["name"])
        if key in seen and not may_repeat:
            yield board.find("form.choice_twice", "choices", number, "name", row, list=row["list"])
        seen.add(key)
        if row["list"] in multiple and any(sign.isspace() for sign in row["name"]):
            yield board.find("form.choice_space", "choices", number, "name", row, list=row["list"])
        if row.get("missing") and row["missing"] not in MISSING:
            yield board.find("form.missing_unknown", "choices", number, "missing", row, value=row["missing"])
    used = {question.list for question in board.form.questions()}
    for name in board.form.lists:
        if name not in used:
            yield Finding("form.list_unused", {"list": name}, "warning", Place("choices"))
