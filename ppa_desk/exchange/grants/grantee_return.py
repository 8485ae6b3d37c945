"""A grantee's workbook come home: looked at cell by cell, each with what to do, and taken in as one step."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.exchange.answers.single import answered
from ppa_desk.exchange.grants.indicator_return import read as read_values
from ppa_desk.exchange.grants.marks import Mark, Marks, read
from ppa_desk.exchange.grants.moved import moved
from ppa_desk.exchange.grants.return_checks import Seen, findings
from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.plan import Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.model.grants.keeping import ObligationStatus
from ppa_desk.model.money import NotMoney
from ppa_desk.model.money import read as amount
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.reporting import ReportFacts, Return
from ppa_desk.services.surveys.dataset import dumps

INPUTS = {"spent": "spending", "why": "spending", "target": "grant_target", "people": "beneficiaries"}
"""What may be typed, and the kind of record it changes."""
_LETTERS = "ABCDEFGHIJ"


def plan(desk: Desk, path: Path, obligation: int | None = None) -> Plan:
    """Plan taking a workbook in; `obligation` is the report one expects, where one was chosen. Nothing is changed."""
    place = Place(path.name)
    try:
        book = files.read(path)
        content = path.read_bytes()
    except Unreadable as error:
        return _refused(place, Reason(error.code, error.values))
    marks = read(book)
    if marks is None:
        return _refused(place, Reason("report.not_ours", {"file": path.name}))
    if not marks.whole:
        return _refused(place, Reason("report.broken", {"file": path.name}))
    found = _whose(desk, marks, obligation, content)
    if isinstance(found, Reason):
        return _refused(place, found)
    return _Reader(desk, found, book, marks, content).plan()


def _refused(place: Place, reason: Reason) -> Plan:
    return Plan([Line(Deed.REFUSE, place, place.file, (reason,))], lambda _: 0)


def _whose(desk: Desk, marks: Marks, expected: int | None, content: bytes) -> ReportFacts | Reason:
    """The report a workbook belongs to, or why it cannot be taken in."""
    number = int(marks.values["obligation"]) if marks.values["obligation"].isdecimal() else 0
    try:
        facts = desk.grants.reporting.facts(number, marks.values.get("language", ""))
    except DeskError:
        return Reason("report.gone", {"grant": marks.values["grant"]})
    if facts.grant["key"] != marks.values["grant"]:
        return Reason("report.other_grant", {"grant": marks.values["grant"]})
    if expected is not None and number != expected:
        return Reason("report.other_report", {"grant": facts.title, "nr": facts.obligation["nr"]})
    if sha256(content).hexdigest() == facts.obligation["sha256"]:
        return Reason("report.twice")
    if facts.obligation["status"] == ObligationStatus.ACCEPTED:
        return Reason("report.is_accepted", {"grant": facts.title})
    return facts


class _Reader:
    """Goes through the cells of one workbook."""

    def __init__(self, desk: Desk, facts: ReportFacts, book: Book, marks: Marks, content: bytes) -> None:
        self._desk, self._facts, self._book, self._marks = desk, facts, book, marks
        self._lines: list[Line] = []
        owed = facts.obligation
        self._load = Return(owed["id"], owed["version"], book.name, content)
        self._budget = {line.id: line for line in facts.lines}
        self._others = {("target", one.id): one for one in facts.targets}
        self._others |= {("people", one.id): one for one in facts.people}

    def plan(self) -> Plan:
        """Return a line for every cell that says something."""
        marks = self._standing()
        for mark in marks:
            if mark.what == "locked":
                self._locked(mark)
        for mark in marks:
            if mark.what in INPUTS:
                self._typed(mark)
        for (deed, mark, title, reasons), entry in read_values(self._desk, self._facts, marks, self._cell):
            self._line(deed, mark, title, *reasons)
            self._load.entries += [entry] if entry is not None and deed is not Deed.SKIP else []
        self._answers()
        seen = Seen(self._facts, {k: v["amount"] for k, v in self._load.spending.items() if "amount" in v}, self._why())
        for where, reason in findings(seen, list(self._details())):
            self._line(Deed.SKIP, where, "", reason)
        self._load.refused = any(line.deed is Deed.REFUSE for line in self._lines)
        state = "report.will_be_draft" if self._load.refused else "report.will_be_received"
        self._lines.append(Line(Deed.CHANGE, Place(self._book.name), self._facts.title, (Reason(state),)))
        return Plan(self._lines, partial(_carry_out, load=self._load))

    def _standing(self) -> list[Mark]:
        """The cells of sheets whose columns stand where they did; of the others nothing is taken in."""
        gone = set()
        for sheet, before, now in moved(self._book, self._marks.cells):
            gone.add(sheet)
            told = {"sheet": sheet, "column": _LETTERS[before - 1], "now": letters(now)}
            place = Place(self._book.name, sheet, 0, _LETTERS[before - 1])
            self._lines.append(Line(Deed.REFUSE, place, sheet, (Reason("report.column_moved", told),)))
        return [mark for mark in self._marks.cells if mark.sheet not in gone]

    # --- cells

    def _cell(self, mark: Mark) -> str:
        sheet = self._book.sheet(mark.sheet)
        rows = sheet.rows if sheet else []
        row = rows[mark.row - 1] if mark.row <= len(rows) else []
        return row[mark.column - 1].strip() if mark.column <= len(row) else ""

    def _line(self, deed: Deed, mark: Mark | None, title: str, *reasons: Reason) -> None:
        place = Place(self._book.name)
        if mark is not None:
            place = Place(self._book.name, mark.sheet, mark.row, _LETTERS[mark.column - 1])
        self._lines.append(Line(deed, place, title, reasons))

    def _locked(self, mark: Mark) -> None:
        now = self._cell(mark)
        if now != mark.shown.strip():
            told = {"before": mark.shown or "–", "now": now or "–"}
            self._line(Deed.SKIP, mark, mark.shown or now, Reason("report.locked_changed", told))

    def _typed(self, mark: Mark) -> None:
        cell = self._cell(mark)
        known = self._budget.get(mark.record) or self._others.get((mark.what, mark.record))
        if known is None:
            if cell:
                self._line(Deed.REFUSE, mark, cell, Reason("report.line_gone"))
            return
        if mark.what == "why":
            self._explained(mark, cell)
        elif not cell:
            self._line(Deed.SKIP, mark, known.name, Reason("report.left_empty"))
        elif mark.what == "spent":
            self._spent(mark, cell)
        else:
            self._figure(mark, cell)

    def _spent(self, mark: Mark, cell: str) -> None:
        line = self._budget[mark.record]
        try:
            told = amount(cell, self._facts.currency)
        except NotMoney as error:
            self._line(Deed.REFUSE, mark, line.name, _no_amount(cell, self._facts.currency, error))
            return
        if told < 0:
            self._line(Deed.REFUSE, mark, line.name, Reason("report.negative", {"text": cell}))
            return
        self._spending(mark.record)["amount"] = told
        self._take(mark, line.name, line.now, told)

    def _explained(self, mark: Mark, cell: str) -> None:
        line = self._budget[mark.record]
        if cell and cell != line.explanation:
            self._spending(mark.record)["explanation"] = cell
            self._line(Deed.CHANGE if line.explanation else Deed.ADD, mark, line.name, Reason("report.explained"))

    def _figure(self, mark: Mark, cell: str) -> None:
        one = self._others[(mark.what, mark.record)]
        told = cell.translate(dict.fromkeys(map(ord, " \u00a0\u202f")))
        if not told.isdecimal() or len(told) > 9:
            reason = "report.not_whole" if not told.lstrip("-").isdecimal() else "report.negative"
            self._line(Deed.REFUSE, mark, one.name, Reason(reason, {"text": cell}))
            return
        self._load.values.append((INPUTS[mark.what], mark.record, int(told)))
        less = one.last is not None and int(told) < one.last
        self._take(mark, one.name, one.last, int(told), *([Reason("report.less", {"last": one.last})] if less else []))

    def _take(self, mark: Mark, title: str, before: int | None, now: int, *reasons: Reason) -> None:
        deed = Deed.ADD if before is None else Deed.SKIP if before == now else Deed.CHANGE
        self._line(deed, mark, title, *reasons, *([Reason("report.same")] if before == now else []))

    def _spending(self, line: int) -> dict[str, Any]:
        return self._load.spending.setdefault(line, {})

    def _why(self) -> Mapping[int, str]:
        kept = {line.id: line.explanation for line in self._facts.lines}
        return kept | {k: v["explanation"] for k, v in self._load.spending.items() if "explanation" in v}

    def _details(self) -> Iterator[tuple[Mark, dict[str, str]]]:
        """Go through the single payments that say anything, each with the mark of its amount."""
        rows: dict[int, dict[str, str]] = {}
        marks: dict[int, Mark] = {}
        for mark in self._marks.cells:
            if mark.what.startswith("detail_") and (cell := self._cell(mark)):
                rows.setdefault(mark.record, {})[mark.what.removeprefix("detail_")] = cell
            if mark.what == "detail_amount":
                marks[mark.record] = mark
        yield from ((marks[at], row) for at, row in rows.items())

    # --- answers

    def _answers(self) -> None:
        version = self._desk.grants.reporting.version_of(self._facts.grant, self._marks.values.get("version", ""))
        if version is None:
            if self._marks.values.get("version"):
                self._line(Deed.REFUSE, None, self._book.name, Reason("report.older_form"))
            return
        form = self._desk.forms.version(version)
        found = answered(self._book, form)
        if found is None or not any(found.answers.values()):
            return
        self._load.answers, self._load.form_version = dumps(found.answers), version
        count = sum(1 for value in found.answers.values() if value)
        self._line(Deed.ADD, None, self._book.name, Reason("report.answers", {"count": count}))
        for name, why in found.flags.items():
            question = form.question(name)
            label = question.label.of(self._facts.language) if question else name
            for one in why:
                self._line(Deed.SKIP, None, label, Reason(f"answers.flag_{one}", {"question": label}))
        for name in found.missing:
            question = form.question(name)
            label = question.label.of(self._facts.language) if question else name
            self._line(Deed.SKIP, None, label, Reason("report.unanswered", {"question": label}))


def _no_amount(cell: str, currency: str, error: NotMoney) -> Reason:
    """Why a cell is no amount, with what it may have meant where that is plain."""
    if meant := _meant(cell, currency):
        return Reason("report.not_amount_meant", {"text": cell, "meant": meant})
    return Reason("report.unclear_amount" if error.why == "unclear" else "report.not_amount", {"text": cell})


def _meant(cell: str, currency: str) -> str:
    bare = re.sub(rf"^(?:[$€£]|{currency})\s*|\s*(?:[$€£]|{currency})$", "", cell.strip(), flags=re.IGNORECASE)
    thousands = re.fullmatch(r"(\d+(?:\.\d+)?)\s*k", bare, re.IGNORECASE)
    try:
        told = amount(thousands[1], currency) * 1000 if thousands else amount(bare, currency)
    except NotMoney:
        return ""
    return f"{told / 1000:.2f}".rstrip("0").rstrip(".")


def _carry_out(desk: Desk, load: Return) -> int:
    return desk.grants.reporting.take_in(load)


def reasons_of(lines: Sequence[Line]) -> list[tuple[str, Reason]]:
    """Return what a grantee is to put right, with the cell it stands in: for the letter that returns a report."""
    told = []
    for line in lines:
        for reason in line.reasons:
            if (
                line.deed is Deed.REFUSE
                or reason.code.startswith("report.check_")
                or reason.code == "report.unanswered"
            ):
                told.append((f"{line.place.sheet} {line.place.column}{line.place.row or ''}".strip(), reason))
    return told
