"""Incidents out of a table: planned row by row, taken in as one step. What is free text is asked about beforehand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.evidence.cells import Cells
from ppa_desk.exchange.evidence.columns import Columns, columns_of
from ppa_desk.exchange.evidence.known import Known
from ppa_desk.exchange.grants.values import order_of
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Sheet, Unreadable
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.incidents.log import NEEDED
from ppa_desk.services.evidence.incidents.paths import RANKS
from ppa_desk.services.evidence.incidents.taking import DAYS

ORDERS = (("day", "grants.answer_day"), ("month", "grants.answer_month"))
TEXTS = (("", "incidents.text_out"), ("account", "incidents.text_account"), ("title", "incidents.text_title"))
LATER = (("happened_on", "received_on"), ("received_on", "confirmed_on"), ("received_on", "resolved_on"))
"""Days of which the second is never before the first."""
LEAST = 2
"""Columns that must be known, beside a key, before a table is taken for one of incidents."""
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
    known: Known = field(init=False)
    seen: dict[str, Place] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.known = Known(self.desk.evidence.taking.kept())

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file."""
        if isinstance(book, Unreadable):
            self._refuse(Place(file), file, Reason(book.code, book.values))
            return
        sheets = [(sheet, columns_of(sheet.rows)) for sheet in book.sheets]
        mine = [(sheet, found) for sheet, found in sheets if "key" in found.known or len(found.known) >= LEAST]
        if not any(found.known for _, found in mine):
            self._refuse(Place(file), file, Reason("incidents.no_header", {"file": file}))
            return
        self.titles.append(file)
        cells = Cells(self.desk, file, self.asked, self._order(file, mine))
        for sheet, found in mine:
            self._sheet(file, sheet, found, cells)
        self.asks += cells.asks()

    def _refuse(self, place: Place, title: str, *reasons: Reason) -> None:
        self.lines.append(Line(Deed.REFUSE, place, title, reasons))

    def _order(self, file: str, sheets: Sequence[tuple[Sheet, Columns]]) -> str:
        """What dates with slashes begin with; asked once where no cell shows it."""
        texts = [
            row[found.known[name]] for sheet, found in sheets for row in sheet.rows[found.at + 1 :] for name in DAYS
            if name in found.known and found.known[name] < len(row)
        ]  # fmt: skip
        order, example = order_of(texts)
        if order or not example:
            return order
        return self._ask(Ask("dates", "incidents.ask_dates", {"file": file, "example": example}, ORDERS))

    def _ask(self, ask: Ask) -> str:
        ask = replace(ask, answer=self.asked.get((str(ask.values["file"]), ask.key), ""))
        self.asks.append(ask)
        return ask.taken

    def _sheet(self, file: str, sheet: Sheet, found: Columns, cells: Cells) -> None:
        """Plan one table: what its columns are is said before its rows."""
        head = Place(file, sheet.name, found.at + 1)
        for code, headings in (("incidents.people_out", found.people), ("incidents.left_out", found.others)):
            if headings:
                self.lines.append(Line(Deed.SKIP, head, "", (Reason(code, {"columns": ", ".join(headings)}),)))
        texts = dict[str, int]()
        for heading, at in found.texts.items():
            key = f"text:{heading}"
            into = self._ask(Ask(key, "incidents.ask_text", {"file": file, "column": heading}, TEXTS))
            code = "incidents.text_comes_in" if into else "incidents.text_left_out"
            self.lines.append(Line(Deed.SKIP, head, "", (Reason(code, {"column": heading}),)))
            if into:
                texts.setdefault(into, at)
        columns = {**found.known, **texts}
        self.known.compare_by(found.known)
        for number, row in enumerate(sheet.rows[found.at + 1 :], found.at + 2):
            if any(cell.strip() for cell in row):
                self._row(Place(file, sheet.name, number), row, columns, cells)

    def _row(self, place: Place, row: Sequence[str], columns: Mapping[str, int], cells: Cells) -> None:
        key = " ".join(row[columns["key"]].split()) if "key" in columns and columns["key"] < len(row) else ""
        if "key" in columns and not key:
            self._refuse(place, "", Reason("incidents.no_key"))
            return
        if key and key in self.seen:
            self._refuse(place, key, Reason("incidents.twice", {"key": key, "row": self.seen[key].row}))
            return
        if key:
            self.seen[key] = place
        values, notes, faults = cells.read(row, columns, place.row)
        there = self.known.by_key(key) if key else self.known.like(values, cells.spelt)
        title = key or (str(there["key"]) if there else cells.told(values, row, columns))
        faults = faults or _impossible(values, there)
        if faults:
            self._refuse(place, title, *faults)
            return
        self.lines.append(_line(place, title, key, values, there, notes))


def _line(
    place: Place, title: str, key: str, values: dict[str, Any], there: Mapping[str, Any] | None, notes: list[Reason]
) -> Line:
    if there is None:
        return Line(Deed.ADD, place, title, tuple(notes), load={**({"key": key} if key else {}), **values})
    changed = {name: value for name, value in values.items() if there[name] != value and value not in (None, "")}
    if "status" in changed and RANKS.get(changed["status"], 9) <= RANKS.get(there["status"] or "received", 0):
        del changed["status"]  # what was decided here since is not undone by an older table
        notes.append(Reason("incidents.status_stays"))
    if not changed:
        return Line(Deed.SKIP, place, title, (*notes, Reason("incidents.known")))
    return Line(Deed.CHANGE, place, title, tuple(notes), load=(there["id"], changed))


def _impossible(values: Mapping[str, Any], there: Mapping[str, Any] | None) -> list[Reason]:
    """Why a row cannot be: what every incident needs is missing, or its days are out of order or still to come."""
    whole, today = {**(there or {}), **{n: value for n, value in values.items() if value is not None}}, date.today()
    faults = [Reason("incidents.ahead", {"day": whole[name]})
              for name in DAYS if whole.get(name) and whole[name] > today]  # fmt: skip
    faults += [
        Reason("incidents.order", {"first": whole[first], "second": whole[second]})
        for first, second in LATER
        if whole.get(first) and whole.get(second) and whole[second] < whole[first]
    ]
    dated = whole.get("happened_on") or whole.get("received_on")
    lacks = [name for name in NEEDED if not (dated if name == "happened_on" else whole.get(name))]
    if there is None and lacks and not faults:
        faults.append(Reason("incidents.needs", {"fields": tuple(("incident", name) for name in lacks)}))
    return faults


def _carry_out(desk: Desk, planner: _Planner) -> int:
    new = [line.load for line in planner.lines if line.deed is Deed.ADD]
    changed = [line.load for line in planner.lines if line.deed is Deed.CHANGE]
    return desk.evidence.taking.take(", ".join(planner.titles), new, changed)
