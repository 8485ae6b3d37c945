"""From a table of indicators to a plan: every row understood, compared with what is here, explained where it cannot be.

Rows of one indicator, grant and period belong together: one tells the total, the others its parts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Unreadable
from ppa_desk.exchange.results.drafting import Draft, Terms, drafted, is_percent
from ppa_desk.exchange.results.foreseeing import foreseen
from ppa_desk.exchange.results.known import Known, known_of
from ppa_desk.exchange.results.making import Made, new_indicator
from ppa_desk.exchange.results.rows import Row, Table, parse, scales
from ppa_desk.exchange.results.summing import alike, sums
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.desk import Desk
from ppa_desk.services.results.entering import CellEntry, Entry
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.taking import Batch
from ppa_desk.services.results.writing import Held
from ppa_desk.services.surveys.matching import likely


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided: the framework by its key, the period of values that name none, their state."""

    framework: str | None = None
    period: Period | None = None
    status: ValueStatus = ValueStatus.DRAFT
    asked: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By file and key of what is asked."""
    today: date = field(default_factory=date.today)


def plan(desk: Desk, path: Path, decisions: Decisions | None = None) -> Plan:
    """Plan taking a table of indicators and values in. Nothing is changed. NoFramework."""
    decisions = decisions or Decisions()
    try:
        book = files.read(path)
    except Unreadable as error:
        return _refused(Place(path.name), Reason(error.code, error.values))
    table = parse(book)
    if table is None:
        return _refused(Place(path.name), Reason("results.not_understood", {"file": path.name}))
    known = known_of(desk, decisions.framework, path.name, decisions.today)
    return _Planner(desk, path.name, table, known, decisions).plan()


def _refused(place: Place, reason: Reason) -> Plan:
    return Plan([Line(Deed.REFUSE, place, place.file, (reason,))], lambda _: 0)


@dataclass(slots=True)
class _Group:
    """What rows say of one indicator, grant and period."""

    indicator: int
    grant: int | None
    period: Period | None
    main: Draft | None = None
    parts: list[Draft] = field(default_factory=list)
    entry: Entry | None = None


class _Planner:
    """Plans one file."""

    def __init__(self, desk: Desk, file: str, table: Table, known: Known, decisions: Decisions) -> None:
        self._desk, self._file, self._table, self._known = desk, file, table, known
        self._decisions = decisions
        self._made = Made(known, table.language)
        self._lines: list[Line] = []
        self._groups: dict[tuple[int, int | None, Period | None], _Group] = {}
        answer = self._asked("status")
        self._status = ValueStatus(answer) if answer else decisions.status
        self._default = decisions.period or self._spoken("period") or known.to_date(decisions.today)

    def _asked(self, key: str) -> str:
        return self._decisions.asked.get((self._file, key), "")

    def _spoken(self, key: str) -> Period | None:
        since, _, until = self._asked(key).partition(":")
        return Period(date.fromisoformat(since), date.fromisoformat(until)) if until else None

    def plan(self) -> Plan:
        """Return a line for every row."""
        self._lines += [Line(Deed.SKIP, place, "", reasons) for place, reasons in self._table.notes]
        rows = self._table.rows
        numbers = [self._number(row) for row in rows]
        percent = {at: self._percent(row, number) for at, (row, number) in enumerate(zip(rows, numbers, strict=True))}
        told = scales(rows, percent)
        terms = Terms(told | self._scales(), self._default, self._known.year_starts, self._table.language)
        for at, row in enumerate(rows):
            self._row(row, numbers[at], percent[at], terms)
        self._weigh()
        self._lines += sums(self._file, self._made, self._known)
        self._lines.sort(key=lambda line: (line.place.row, line.place.sheet))
        batch = self._made.batch(self._file, self._status, self._default, self._entries())
        return Plan(self._lines, partial(_carry_out, batch=batch), tuple(self._asks(told)))

    def _scales(self) -> dict[str, str]:
        return {name: told for name in ("baseline", "target", "actual") if (told := self._asked(f"scale_{name}"))}

    # --- what a row is about

    def _number(self, row: Row) -> int:
        """The indicator a row is of; 0 where it is not here yet."""
        for name in ("code", "indicator"):
            if (told := row.text(name)) and (found := self._known.names.get(plain_header(told))):
                return found
        return 0

    def _percent(self, row: Row, number: int) -> bool:
        facts = self._known.facts.get(number)
        return is_percent(row, facts.measure if facts else None, (facts.unit_en or facts.unit_fr) if facts else "")

    def _row(self, row: Row, number: int, percent: bool, terms: Terms) -> None:
        title = " ".join(one for one in (row.text("code"), row.text("indicator")) if one)
        if not title:
            self._refuse(row, row.text("result"), row.refuse("code", "results.nameless"))
            return
        reasons: list[Reason] = []
        if not number:
            made = new_indicator(row, percent, self._table, self._made)
            if isinstance(made, Reason):
                self._refuse(row, title, made)
                return
            number, reasons = made
        facts = self._made.facts(number)
        draft = drafted(row, facts.measure, facts.dimensions, facts.frequency, percent, terms)
        grant = self._grant(draft)
        if draft.refused:
            self._refuse(row, title, *draft.reasons)
            return
        draft.reasons[:0] = reasons
        self._join(draft, number, grant, title)

    def _refuse(self, row: Row, title: str, *reasons: Reason) -> None:
        self._lines.append(Line(Deed.REFUSE, row.place, title, reasons))

    def _grant(self, draft: Draft) -> int | None:
        if not (told := draft.row.text("grant")):
            return None
        found = self._known.grants.get(plain_header(told))
        if found is None:
            offered = tuple((title, title) for title in self._known.titles.values())
            code, meant = "results.no_grant", likely(told, offered, 75)
            if meant:
                code = "results.no_grant_meant"
            draft.stop(draft.row.refuse("grant", code, text=told, meant=meant))
        return found

    def _join(self, draft: Draft, number: int, grant: int | None, title: str) -> None:
        """Put a row to its group; two totals of one thing are one too many."""
        key = (number, grant, draft.period)
        group = self._groups.setdefault(key, _Group(number, grant, draft.period))
        if draft.cell:
            group.parts.append(draft)
        elif group.main is not None:
            first = group.main.row.place.row
            self._refuse(draft.row, title, *draft.reasons, Reason("results.twice", {"row": first}))
        else:
            group.main = draft

    # --- what it would do

    def _weigh(self) -> None:
        """Compare every group with what is here."""
        for group in self._groups.values():
            group.entry = self._entry(group)
        entries = [group.entry for group in self._groups.values() if group.entry]
        held = self._desk.results.values.held(self._made.all_facts(), entries)
        twins = alike(self._known, self._made, self._desk, entries)
        codes = self._desk.results.values.codes()
        for group in self._groups.values():
            self._line(group, held, codes, twins.get(id(group.entry), []))

    def _entry(self, group: _Group) -> Entry | None:
        main, facts = group.main, self._made.facts(group.indicator)
        parts = [part for draft in group.parts for part in _part(draft)] + (main.parts if main else [])
        if not parts and (main is None or not main.tells_value):
            return None
        told = main.numbers if main else {}
        comment, text = (main.row.text("comment"), main.text) if main else ("", "")
        language = self._table.language
        return Entry(
            group.indicator, group.period or self._default, group.grant,
            value=None if facts.divided else told.get("actual"),
            numerator=told.get("numerator"), denominator=told.get("denominator"),
            text_en=text if language == "en" else "", text_fr=text if language == "fr" else "",
            reached_on=main.reached if main else None,
            comment_en=comment if comment and language == "en" else None,
            comment_fr=comment if comment and language == "fr" else None,
            cells=tuple(parts) or None,
        )  # fmt: skip

    def _line(self, group: _Group, held: Held, codes: Mapping[str, Any], twins: Sequence[Reason]) -> None:
        facts = self._made.facts(group.indicator)
        title = f"{facts.code} {facts.name_en or facts.name_fr}".strip()
        first = group.main or group.parts[0]
        reasons, deed = [*first.reasons], Deed.SKIP
        if group.entry is not None:
            deed, more = foreseen(facts, group.entry, held, codes)
            reasons += [*more, *twins]
        if deed is Deed.REFUSE:
            group.entry = None
        else:
            deed = Deed.ADD if self._made.claim(group.indicator) else deed
            told, more = self._made.numbers(group.indicator, group.grant, group.period, group.main)
            deed, reasons = (told if deed is Deed.SKIP else deed), [*reasons, *more]
        if deed is Deed.SKIP and not any(one.code == "results.same" for one in reasons):
            reasons.append(Reason("results.same"))
        self._lines.append(Line(deed, first.row.place, title, tuple(reasons)))
        for part in group.parts:
            if part is not first:
                about = Reason("results.part_of", {"row": first.row.place.row})
                kind = Deed.REFUSE if deed is Deed.REFUSE else Deed.SKIP
                self._lines.append(Line(kind, part.row.place, f"{title}, {part.cell}", (*part.reasons, about)))

    def _entries(self) -> list[Entry]:
        return [group.entry for group in self._groups.values() if group.entry is not None]

    # --- what is asked

    def _asks(self, told: Mapping[str, str]) -> Iterator[Ask]:
        if self._decisions.period is None and any(one.entry and one.period is None for one in self._groups.values()):
            yield self._period_ask()
        for name, scale in told.items():
            if scale:
                other = "share" if scale == "percent" else "percent"
                choices = tuple((one, f"results.scale_{one}") for one in (scale, other))
                values = {"file": self._file, "column": self._column(name)}
                yield Ask(f"scale_{name}", f"results.ask_{scale}", values, choices, self._asked(f"scale_{name}"))
        if self._entries():
            states = [ValueStatus.DRAFT, ValueStatus.SUBMITTED]
            states += [ValueStatus.APPROVED] if self._desk.results.taking.may_approve() else []
            states.sort(key=lambda one: one is not self._decisions.status)
            choices = tuple((one.value, f"results.as_{one.value}") for one in states)
            yield Ask("status", "results.ask_status", {"file": self._file}, choices, self._asked("status"))

    def _period_ask(self) -> Ask:
        known, today = self._known, self._decisions.today
        offered = dict.fromkeys([known.to_date(today), *([known.whole] if known.whole else []), self._default])
        choices = tuple((f"{one.since}:{one.until}", f"{one.since} – {one.until}") for one in offered)
        return Ask("period", "results.ask_period", {"file": self._file}, choices, self._asked("period"))

    def _column(self, name: str) -> str:
        where = next((row.where[name] for row in self._table.rows if name in row.where), name)
        return where.rstrip("0123456789")


def _part(draft: Draft) -> Iterator[CellEntry]:
    told = draft.numbers
    if told.keys() & {"actual", "numerator", "denominator"}:
        yield CellEntry(draft.cell, *(told.get(name) for name in ("actual", "numerator", "denominator")))


def _carry_out(desk: Desk, batch: Batch) -> int:
    return desk.results.taking.take(batch)
