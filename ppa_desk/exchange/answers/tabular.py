"""Tables of answers: Google Forms, KoboToolbox and ODK, LimeSurvey, and any table with the questions in its head."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter

from ppa_desk.exchange.answers.headers import Column, Headers, normal, shape_of
from ppa_desk.exchange.answers.moments import is_ambiguous
from ppa_desk.exchange.answers.table import Found, Raw
from ppa_desk.exchange.plan import Ask, Place, Reason
from ppa_desk.exchange.reading.book import Book, Sheet
from ppa_desk.forms.definition import Form, Group, Question, walk
from ppa_desk.forms.values import known
from ppa_desk.model.fold import fold

_META = {
    "moment": ("timestamp", "horodateur", "zeitstempel", "submitdate", "_submission_time", "date", "completed"),
    "email": ("email address", "adresse e-mail", "e-mail", "email", "username", "nom d'utilisateur", "adresse mail"),
    "token": ("token", "code", "personal code", "code personnel"),
    "uuid": ("_uuid",),
    "number": ("_id", "id", "response id"),
    "name": ("name", "nom", "respondent", "repondant", "organisation", "organization"),
    "language": ("startlanguage", "language", "langue"),
    "index": ("_index",),
}
_REFERENCE = re.compile(r"\(([\w.-]+) ([\w.-]+)\)\s*$")
"""How a Google form's last question carries the form's key and version in its title."""
_TOOLS = frozenset({
    "start", "end", "today", "deviceid", "username", "phonenumber", "meta/instanceid", "meta/rootuuid", "instanceid",
    "formhub/uuid", "submissiondate", "key", "lastpage", "seed", "startdate", "datestamp", "ipaddr", "refurl", "score",
})  # fmt: skip
"""Columns the tools add about a row, which no form asks for."""
_YES = frozenset({"1", "true", "yes", "y", "x", "oui", "vrai", "1.0"})
_NO = frozenset({"0", "false", "no", "n", "non", "faux", "0.0"})
_LOOK = 12


def parse(book: Book, form: Form) -> Found | None:
    """Return the answers of a table; None where no row of it names any question."""
    headers = Headers(form)
    for sheet in book.sheets:
        for at, row in enumerate(sheet.rows[:_LOOK]):
            columns = headers.columns(row)
            if len(columns) >= min(2, len(headers.columns([q.name for q in form.questions()]))) and columns:
                return _parsed(book, sheet, at, columns, form)
    return None


def _parsed(book: Book, sheet: Sheet, at: int, columns: list[Column], form: Form) -> Found:
    header = sheet.rows[at]
    meta = _meta(header, columns)
    kind = _kind(header, meta)
    reference = next((found for cell in header if (found := _REFERENCE.search(cell))), None)
    body = [(number, row) for number, row in enumerate(sheet.rows[at + 1 :], at + 2) if any(row)]
    if body and all(cell.startswith("#") for cell in body[0][1] if cell):
        body = body[1:]
    shape = shape_of(header)
    reader = _Reader(book, form, sheet, columns, meta, kind, shape)
    rows = tuple(reader.read(number, row) for number, row in body)
    asks = _asks(book.name, form, columns, [row for _, row in body], meta, kind)
    drifted = [Reason("answers.drifted", {"header": header[c.at]}) for c in columns if c.drifted]
    notes = (*drifted, *_left(header, columns, meta, body))
    return Found(
        format=kind,
        channel={"google": "google", "kobo": "kobo", "lime": "lime"}.get(kind, "table"),
        rows=rows,
        questions=frozenset(column.question for column in columns),
        form=reference[1] if reference else "",
        version=reference[2] if reference else "",
        asks=asks,
        notes=notes,
        shape=shape,
    )


def _meta(header: Sequence[str], columns: Sequence[Column]) -> dict[str, int]:
    """The columns that tell of the row itself; a question asked under such a name stays a question."""
    taken = {column.at for column in columns}
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        told = normal(cell)
        if _REFERENCE.search(cell):
            found["token"] = at
        for name, heads in _META.items():
            if told in heads and name not in found and (at not in taken or name in ("email", "name")):
                found[name] = at
    return found


def _kind(header: Sequence[str], meta: Mapping[str, int]) -> str:
    told = {normal(cell) for cell in header}
    if told & {"_uuid", "_submission_time", "_index"}:
        return "kobo"
    if "submitdate" in told and "id" in told:
        return "lime"
    first = normal(header[0]) if header else ""
    return "google" if first in ("timestamp", "horodateur", "zeitstempel") else "table"


Repeats = Mapping[str, Mapping[str, tuple[Mapping[str, str], ...]]]


class _Reader:
    """Reads the rows of one table."""

    def __init__(
        self, book: Book, form: Form, sheet: Sheet, columns: Sequence[Column], meta: Mapping[str, int], kind: str,
        shape: str,
    ) -> None:  # fmt: skip
        self._form, self._kind, self._file, self._sheet = form, kind, book.name, sheet.name
        self._meta = tuple(meta.items())
        self._width = max((*(column.at for column in columns), *meta.values())) + 1
        whole = {column.question: column.at for column in columns if not column.option}
        self._names = tuple(whole)
        self._pick = _picker(tuple(whole.values()))
        self._options = [column for column in columns if column.option]
        self._coded = kind != "google" or bool(self._options)
        self._others = _others(form)
        self._repeats = _repeats(book, form, sheet)
        self._mark = _Marks(kind, shape)

    def read(self, number: int, row: Sequence[str]) -> Raw:
        """Return one row as it stands."""
        full = row if len(row) >= self._width else [*row, *[""] * (self._width - len(row))]
        cells = {name: full[at] for name, at in self._meta}
        answers = dict(zip(self._names, self._pick(full), strict=True))
        if self._coded:
            self._decode(answers, full)
        if self._others:
            _add_other(self._form, self._others, answers)
        moment, email, index = cells.get("moment", ""), cells.get("email", ""), cells.get("index", "")
        return Raw(
            place=Place(self._file, self._sheet, number),
            answers=answers,
            token=cells.get("token", ""),
            email=email if "@" in email else "",
            name=cells.get("name", ""),
            moment="" if moment.startswith("1980-01-01") else moment,
            external=self._mark.of(cells, row),
            language=cells.get("language", ""),
            partial=self._kind == "lime" and not moment,
            repeats={name: turns[index] for name, turns in self._repeats.items() if index in turns},
        )

    def _decode(self, answers: dict[str, str], row: Sequence[str]) -> None:
        """Read the tools' own sign for "other", and put together questions that have a column for each choice."""
        for name, cell in answers.items():
            if cell == "-oth-":
                answers[name] = "other"
        split: dict[str, list[tuple[str, str]]] = {}
        for column in self._options:
            split.setdefault(column.question, []).append((column.option, row[column.at]))
        for question, told in split.items():
            answers[question] = _joined(self._form, question, told, answers.get(question, ""))


def _picker(places: tuple[int, ...]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """Return what takes these cells out of a row."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[at] for at in places)


class _Marks:
    """What tells a row from all others, in this file and in a later export of the same answers."""

    def __init__(self, kind: str, shape: str) -> None:
        self._kind, self._shape = kind, shape
        self._equal: dict[str, int] = {}

    def of(self, cells: Mapping[str, str], row: Sequence[str]) -> str:
        """Return the tool's own number or a hash of a row with a time; a number in any other table says nothing."""
        if cells.get("uuid"):
            return cells["uuid"]
        if self._kind in ("kobo", "lime") and cells.get("number"):
            return f"{self._kind}:{self._shape[:12]}:{cells['number']}"
        if not cells.get("moment"):
            return ""
        found = hashlib.sha256("\0".join(row).encode()).hexdigest()[:32]
        self._equal[found] = self._equal.get(found, 0) + 1
        return f"row:{found}:{self._equal[found]}"


def _left(
    header: Sequence[str], columns: Sequence[Column], meta: Mapping[str, int], body: Sequence[tuple[int, Sequence[str]]]
) -> Iterator[Reason]:
    """What is not taken in: columns with words in them that no question asks for, cells beyond the head."""
    used = {column.at for column in columns} | set(meta.values())
    free = [at for at, cell in enumerate(header) if cell and at not in used and normal(cell) not in _TOOLS]
    free = [at for at in free if not header[at].startswith("_")]
    left = [header[at] for at in free if any(at < len(row) and row[at] for _, row in body)]
    if left:
        shown = ", ".join(f"“{one[:60]}”" for one in left[:6]) + (" …" if len(left) > 6 else "")
        yield Reason("answers.columns_left", {"count": len(left), "headers": shown})
    beyond = [number for number, row in body if len(row) > len(header)]
    if beyond:
        yield Reason("answers.cells_left", {"count": len(beyond), "row": beyond[0]})


def _joined(form: Form, question: str, told: Sequence[tuple[str, str]], summary: str) -> str:
    """Put the columns of one question together: options ticked, places given in a ranking, or its first, second…"""
    asked = form.question(question)
    if asked is None or not any(cell for _, cell in told):
        return summary
    if asked.type == "rank":
        return _ranked(form, asked, told)
    names, labels = known(form.choices(asked))
    picked = [name for name, cell in told if fold(cell.strip()) in _YES or labels.get(fold(cell)) == name]
    words = [cell for name, cell in told if name == "other" and cell and fold(cell) not in _YES | _NO]
    return " ".join([*picked, *(["other"] if words and "other" in names and "other" not in picked else [])])


def _others(form: Form) -> tuple[str, ...]:
    """The questions for the words of "Other"."""
    return tuple(question.name for question in form.questions() if question.name.endswith("_other"))


def _add_other(form: Form, others: Sequence[str], answers: dict[str, str]) -> None:
    """Words of "Other" alone, as LimeSurvey keeps them, say that it was chosen."""
    for name in others:
        if not answers.get(name):
            continue
        asked = form.question(name.removesuffix("_other"))
        if asked is not None and asked.type == "select_multiple" and asked.name in answers:
            names, parts = known(form.choices(asked))[0], answers[asked.name].split()
            if "other" in names and "other" not in parts and all(part in names for part in parts):
                answers[asked.name] = " ".join([*parts, "other"])


def _ranked(form: Form, asked: Question, told: Sequence[tuple[str, str]]) -> str:
    names, labels = known(form.choices(asked))
    if told[0][0].startswith("#"):
        return " ".join(name for _, cell in told if (name := names.get(cell) or labels.get(fold(cell), "")))
    placed = [(int(digits[0]), name) for name, cell in told if (digits := re.findall(r"\d+", cell))]
    return " ".join(name for _, name in sorted(placed))


def _repeats(book: Book, form: Form, main: Sheet) -> Repeats:
    """The turns of repeats, which Kobo keeps on sheets of their own, by the number of the row they belong to."""
    found: dict[str, dict[str, list[Mapping[str, str]]]] = {}
    groups = [item for item, _ in walk(form.items) if isinstance(item, Group) and item.repeat]
    for group in groups:
        sheet = next((s for s in book.sheets if s is not main and _is_of(s.name, group)), None)
        if sheet is None or not sheet.rows:
            continue
        header = [normal(cell) for cell in sheet.rows[0]]
        parent = header.index("_parent_index") if "_parent_index" in header else -1
        columns = Headers(Form("", items=group.items, lists=form.lists)).columns(sheet.rows[0])
        for row in sheet.rows[1:] if parent >= 0 else ():
            told = {c.question: row[c.at] if c.at < len(row) else "" for c in columns if not c.option}
            found.setdefault(group.name, {}).setdefault(row[parent] if parent < len(row) else "", []).append(told)
    return {name: {key: tuple(turns) for key, turns in by.items()} for name, by in found.items()}


def _is_of(name: str, group: Group) -> bool:
    cut = re.sub(r"[\[\]*?:\\/]", "", name)
    return any(cut and full[:31] == cut for full in (group.name, group.label.en, group.label.fr))


def _asks(
    file: str, form: Form, columns: Sequence[Column], rows: Sequence[Sequence[str]], meta: Mapping[str, int], kind: str
) -> tuple[Ask, ...]:
    asks = []
    if "moment" in meta:
        times = [row[meta["moment"]] for row in rows if meta["moment"] < len(row)]
        if is_ambiguous(times):
            choices = (("month", "11/9/2020 = 9 November"), ("day", "11/9/2020 = 11 September"))
            asks.append(
                Ask("dates", "answers.ask_dates", {"file": file, "example": next(filter(None, times))}, choices)
            )
    if kind in ("google", "table") and (example := next(_commas(form, columns, rows), "")):
        choices = (("labels", "Longest known answers first"), ("commas", "At every comma"))
        asks.append(Ask("commas", "answers.ask_commas", {"file": file, "example": example[:120]}, choices))
    return tuple(asks)


def _commas(form: Form, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Cells in which a comma may part answers or belong to one: some label of the question has a comma itself."""
    for column in columns:
        question = form.question(column.question)
        if question is None or question.type != "select_multiple" or column.option:
            continue
        if not any("," in label for one in form.choices(question) for label in (one.label.en, one.label.fr)):
            continue
        yield from (row[column.at] for row in rows if column.at < len(row) and row[column.at].count(", ") > 0)
