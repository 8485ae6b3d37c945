"""Answers on what PPA Desk itself hands out: answer sheets and fillable PDFs, which say what they are."""

from collections.abc import Mapping

from ppa_desk.exchange.answers.table import Found, Raw
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.exchange.reading.book import Book, Sheet
from ppa_desk.forms.definition import Form, Group, walk
from ppa_desk.forms.ident import HIDDEN, LISTS, Ident, question_of, read, turn_of

_TICKED = frozenset({"x", "1", "yes", "oui", "true", "ok", "on", "✓", "✗", "☑", "☒"})


def ident_of(book: Book) -> Ident | None:
    """Return what a file of ours carries; None of a file of others."""
    if book.kind == "pdf":
        told = {name.removeprefix(f"{HIDDEN}_"): value for name, value in book.fields if name.startswith(f"{HIDDEN}_")}
        return read(told) if told else None
    sheet = book.sheet(HIDDEN)
    if sheet is None:
        return None
    return read({row[0]: row[1] for row in hidden_rows(sheet) if len(row) == 2})


def hidden_rows(hidden: Sheet) -> list[list[str]]:
    """Return what the hidden sheet tells, row by row, without the lists of choices that stand beside it."""
    rows = [row[: LISTS - 1] for row in hidden.rows]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    return rows


def parse(book: Book, form: Form) -> Found | None:
    """Return the answers on a file of ours; None of a file of others."""
    ident = ident_of(book)
    if ident is None:
        return None
    cells = _pdf_cells(book) if book.kind == "pdf" else _sheet_cells(book)
    answers = _answers(form, [cell for cell in cells if not turn_of(cell[0])[1]])
    notes = tuple(Reason(f"answers.{note}", {"file": book.name}) for note in book.notes)
    kind = "pdf" if book.kind == "pdf" else "xlsx"
    raw = Raw(
        place=Place(book.name),
        answers=answers,
        token=ident.token,
        external="" if ident.token else book.sha256[:32],
        repeats=_repeats(form, cells),
    )
    return Found(
        kind, kind, (raw,), frozenset(answers), ident.version, ident.form, notes=notes, shape=f"{kind} {ident.form}"
    )


Cells = list[tuple[str, str, str]]
"""Question, choice (empty where the cell is the whole answer) and what stands there."""


def _pdf_cells(book: Book) -> Cells:
    return [(*question_of(name), value) for name, value in book.fields if not name.startswith(f"{HIDDEN}_")]


def _sheet_cells(book: Book) -> Cells:
    """Look at each cell that the hidden sheet lists: "cell", question, choice, row and column.

    Long lists of choices stand further right on the same rows.
    """
    hidden = book.sheet(HIDDEN)
    rows = next((sheet.rows for sheet in book.sheets if sheet is not hidden), [])
    found = []
    for line in hidden_rows(hidden) if hidden else ():
        if len(line) == 5 and line[0] == "cell" and line[3].isdecimal() and line[4].isdecimal():
            row, column = int(line[3]) - 1, int(line[4]) - 1
            cell = rows[row][column] if row < len(rows) and column < len(rows[row]) else ""
            found.append((line[1], "" if line[2] == "-" else line[2].removeprefix("="), cell))
    return found


def _repeats(form: Form, cells: Cells) -> dict[str, tuple[Mapping[str, str], ...]]:
    """Return the turns of each repeat that hold anything, in their order."""
    asked = {turn_of(question)[1] for question, _, _ in cells} - {0}
    turns = [
        _answers(form, [(turn_of(q)[0], choice, cell) for q, choice, cell in cells if turn_of(q)[1] == turn])
        for turn in sorted(asked)
    ]
    found: dict[str, tuple[Mapping[str, str], ...]] = {}
    for group in (item for item, _ in walk(form.items) if isinstance(item, Group) and item.repeat):
        names = {item.name for item, _ in walk(group.items)}
        told = [{name: cell for name, cell in turn.items() if name in names} for turn in turns]
        if filled := tuple(turn for turn in told if any(turn.values())):
            found[group.name] = filled
    return found


def _answers(form: Form, cells: Cells) -> dict[str, str]:
    answers: dict[str, str] = {}
    several: dict[str, list[tuple[str, str]]] = {}
    for question, choice, cell in cells:
        asked = form.question(question)
        if asked is None:
            continue
        if choice:
            several.setdefault(question, []).append((choice, cell.strip()))
        else:
            answers[question] = cell if cell != "Off" else ""
    for question, told in several.items():
        asked = form.question(question)
        if asked is not None and asked.type == "rank":
            placed = [(int(place), choice) for choice, place in told if place.isdecimal()]
            answers[question] = " ".join(choice for _, choice in sorted(placed))
        else:
            answers[question] = " ".join(choice for choice, cell in told if _ticked(cell))
    return answers


def _ticked(cell: str) -> bool:
    return cell.lower() in _TICKED or (cell not in ("", "Off", "0", "no", "non") and len(cell) <= 3)
