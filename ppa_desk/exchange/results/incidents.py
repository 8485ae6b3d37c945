"""Incidents out of a table: key, days, codes. Columns of anything else, names and free text above all, stay outside."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.grants.values import day, order_of
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Sheet, Unreadable
from ppa_desk.model.codes import Code
from ppa_desk.model.fold import fold
from ppa_desk.services.desk import Desk
from ppa_desk.services.results.incidents import CODED, DAYS
from ppa_desk.shipped import shipped

_JOINTS = dict.fromkeys(map(ord, "’'_°-\u2010\u2011"), " ")
LOOK = 20
"""Among how many rows the header is looked for."""
ORDERS = (("day", "grants.answer_day"), ("month", "grants.answer_month"))
LATER = (("happened_on", "received_on"), ("received_on", "confirmed_on"), ("received_on", "resolved_on"))
"""Days of which the second is never before the first."""
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class IncidentPlan:
    """The plan of taking tables of incidents in."""

    plan: Plan


def plan(
    desk: Desk, paths: Sequence[Path], asked: Mapping[tuple[str, str], str] | None = None, step: Step | None = None
) -> IncidentPlan:
    """Plan taking tables of incidents in. Nothing is changed."""
    planner = _Planner(desk, asked or {})
    for path, book in files.read_all(list(files.files_in(paths)), step):
        planner.take(path.name, book)
    return IncidentPlan(Plan(planner.lines, partial(_carry_out, planner=planner), tuple(planner.asks)))


@dataclass(slots=True)
class _Planner:
    desk: Desk
    asked: Mapping[tuple[str, str], str]
    lines: list[Line] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    kept: Mapping[str, Mapping[str, Any]] = field(init=False)
    seen: dict[str, Place] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.kept = self.desk.results.incidents.kept()

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file."""
        if isinstance(book, Unreadable):
            self._refuse(Place(file), file, Reason(book.code, book.values))
            return
        sheets = [(sheet, *_header(sheet.rows)) for sheet in book.sheets]
        known = [(sheet, at, columns) for sheet, at, columns in sheets if "key" in columns]
        if not known:
            self._refuse(Place(file), file, Reason("incidents.no_header", {"file": file}))
            return
        self.titles.append(file)
        first = self._order(file, known)
        for sheet, at, columns in known:
            self._sheet(file, sheet, at, columns, first)

    def _refuse(self, place: Place, title: str, *reasons: Reason) -> None:
        self.lines.append(Line(Deed.REFUSE, place, title, reasons))

    def _order(self, file: str, known: Sequence[tuple[Sheet, int, Mapping[str, int]]]) -> str:
        """What dates with slashes begin with; asked once where no cell shows it."""
        texts = [
            _cell(row, columns.get(name)) for sheet, at, columns in known for row in sheet.rows[at + 1 :]
            for name in DAYS
        ]  # fmt: skip
        order, example = order_of(texts)
        if order or not example:
            return order
        ask = Ask("dates", "incidents.ask_dates", {"file": file, "example": example}, ORDERS)
        ask = replace(ask, answer=self.asked.get((file, "dates"), ""))
        self.asks.append(ask)
        return ask.taken

    def _sheet(self, file: str, sheet: Sheet, at: int, columns: Mapping[str, int], first: str) -> None:
        name = sheet.name
        left = [text.strip() for column, text in enumerate(sheet.rows[at])
                if text.strip() and column not in columns.values()]  # fmt: skip
        if left:
            told = Reason("incidents.left_out", {"columns": ", ".join(left)})
            self.lines.append(Line(Deed.SKIP, Place(file, name, at + 1), "", (told,)))
        for number, row in enumerate(sheet.rows[at + 1 :], at + 2):
            if any(cell.strip() for cell in row):
                self._row(Place(file, name, number), row, columns, first)

    def _row(self, place: Place, row: Sequence[str], columns: Mapping[str, int], first: str) -> None:
        key = " ".join(_cell(row, columns["key"]).split())
        if not key:
            self._refuse(place, "", Reason("incidents.no_key"))
            return
        if key in self.seen:
            self._refuse(place, key, Reason("incidents.twice", {"key": key, "row": self.seen[key].row}))
            return
        self.seen[key] = place
        values, reasons = self._values(place, row, columns, first)
        if not reasons:
            reasons = list(self._out_of_order(key, values))
        if reasons:
            self._refuse(place, key, *reasons)
            return
        self.lines.append(self._line(place, key, values))

    def _line(self, place: Place, key: str, values: Mapping[str, Any]) -> Line:
        there = self.kept.get(key)
        if there is None:
            return Line(Deed.ADD, place, key, load={"key": key, **values})
        changed = {name: value for name, value in values.items() if there[name] != value}
        if not changed:
            return Line(Deed.SKIP, place, key, (Reason("incidents.known"),))
        return Line(Deed.CHANGE, place, key, load=(there["id"], changed))

    def _values(
        self, place: Place, row: Sequence[str], columns: Mapping[str, int], first: str
    ) -> tuple[dict[str, Any], list[Reason]]:
        """What a row says; an empty cell says nothing, and takes nothing away."""
        found: dict[str, Any] = {}
        reasons: list[Reason] = []
        for name, at in columns.items():
            text = " ".join(_cell(row, at).split())
            cell = f"{letters(at + 1)}{place.row}"
            if name == "key" or fold(text) in _words()["words"]["unknown"]:
                continue
            if name in DAYS:
                read = day(text, first)
                if read.value is None:
                    reasons.append(Reason("incidents.not_day", {"cell": cell, "text": text}))
                found[name] = read.value
                continue
            code = _coded(self.desk.codes.all(CODED[name]), text)
            if code is None:
                known = ", ".join(one.code for one in self.desk.codes.choices(CODED[name])[:12])
                reasons.append(Reason("incidents.no_code", {"cell": cell, "text": text, "known": known}))
            found[name] = code
        return found, reasons

    def _out_of_order(self, key: str, values: Mapping[str, Any]) -> Sequence[Reason]:
        """Days that cannot be: of what is kept with what is new."""
        whole = {**self.kept.get(key, {}), **values}
        return [
            Reason("incidents.order", {"first": whole[first], "second": whole[second]})
            for first, second in LATER
            if whole.get(first) and whole.get(second) and whole[second] < whole[first]
        ]


def _carry_out(desk: Desk, planner: _Planner) -> int:
    new = [line.load for line in planner.lines if line.deed is Deed.ADD]
    changed = [line.load for line in planner.lines if line.deed is Deed.CHANGE]
    return desk.results.incidents.take(", ".join(planner.titles), new, changed)


@cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads(shipped("resources", "incidents.toml").read_text("utf-8"))


def _header(rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    """The row that names most columns, and where they are."""
    best, most = 0, dict[str, int]()
    for at, row in enumerate(rows[:LOOK]):
        found: dict[str, int] = {}
        for column, text in enumerate(row):
            name = _column(text)
            if name and name not in found:
                found[name] = column
        if len(found) > len(most):
            best, most = at, found
    return best, most


def _column(text: str) -> str:
    return next((name for name, words in _words()["columns"].items() if _plain(text) in words), "")


def _plain(text: str) -> str:
    """A text as it is compared: without accents, and whatever joins its words."""
    return " ".join(fold(text).translate(_JOINTS).split())


def _coded(codes: Sequence[Code], text: str) -> str | None:
    """The code that a cell names: by itself, by its label in either language, or by another spelling."""
    wanted = _plain(text)
    for one in codes:
        if wanted in {_plain(name) for name in (one.code, one.en, one.fr, *one.also) if name}:
            return one.code
    return None


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at] if at is not None and at < len(row) else ""
