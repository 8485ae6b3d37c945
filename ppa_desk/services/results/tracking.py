"""What an indicator tracking table holds: each indicator period by period, with what its figures are made of."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Table, func, select

from ppa_desk.model.codes import code_list
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverTime
from ppa_desk.services.content import Language
from ppa_desk.services.records import Kept, title_of
from ppa_desk.services.results import cells
from ppa_desk.services.results.combining import Figure
from ppa_desk.services.results.naming import Names
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.splits import adds_up
from ppa_desk.services.results.table import Line

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

VALUE: Table = table_of("indicator_value")
TARGET: Table = table_of("indicator_target")
INDICATOR: Table = table_of("indicator")
MAPPING: Table = table_of("mapping")
RESULT: Table = table_of("result")


class Numbers(NamedTuple):
    """A row of numbers: one a period, what they come to by the day of the table, and what of that no period shows."""

    periods: tuple[Number | None, ...]
    to_date: Number | None
    outside: Number | None = None


class Part(NamedTuple):
    """A row under an indicator: its numerator or denominator, a grant's share, or a cell of a disaggregation."""

    kind: str
    name: str
    numbers: Numbers
    dimension: str = ""


class Track(NamedTuple):
    """An indicator period by period."""

    line: Line
    kept: Kept
    code: str
    name: str
    unit: str
    targets: tuple[Number | None, ...]
    actuals: Numbers
    texts: tuple[str, ...]
    """What was told in words, by period; of what is told in words only."""
    parts: tuple[Part, ...]


class Sheet(NamedTuple):
    """The indicators of one frequency with its periods."""

    frequency: str
    periods: tuple[Period, ...]
    tracks: tuple[Track, ...]


class Tracked(NamedTuple):
    """A framework on a day, by frequency."""

    framework: Kept
    results: Mapping[int, Kept]
    as_of: date
    submitted: bool
    sheets: tuple[Sheet, ...]


class Tracking:
    """Indicator tracking tables."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store, self._results = desk, desk.store, desk.results

    def of(
        self, framework: int, as_of: date, language: Language, *, submitted: bool = False, shape: int | None = None
    ) -> Tracked:
        """Return a framework's indicators by frequency; in a funder's own names where a shape is named. Gone."""
        names = Names(self._desk, shape, language)
        lines = self._results.table.lines(framework, as_of, submitted=submitted)
        lines = tuple(one for one in lines if names.shows(one.indicator))
        results = {one.id: one for one in self._desk.records.where("result", framework_id=framework)}
        kept = self._desk.records.get("framework", framework)
        made = _Gathered(self._desk, kept, as_of, submitted, names, language)
        sheets = []
        for code in code_list("report_frequency"):
            mine = [one for one in lines if (one.frequency or "end") == code]
            if mine:
                sheets.append(made.sheet(code, mine))
        return Tracked(kept, results, as_of, submitted, tuple(sheets))


class _Gathered:
    """One table while it is gathered."""

    def __init__(
        self, desk: "Desk", framework: Kept, as_of: date, submitted: bool, names: Names, language: Language
    ) -> None:
        self._desk, self._framework, self._as_of, self._submitted = desk, framework, as_of, submitted
        self._names, self._language = names, language
        self._rollup, self._table = desk.results.rollup, desk.results.table
        self._whole = self._span()
        self._granted = self._with_grants()
        self._named: dict[int, str] = {}

    def sheet(self, frequency: str, lines: Sequence[Line]) -> Sheet:
        """Return the periods of a frequency and its indicators in them."""
        starts = self._framework.values["year_starts"] or 1
        periods = tuple(calendar(self._whole, frequency, starts)) if self._whole else ()
        columns = [self._slots(period) for period in periods]
        kept = {one.id: one for one in self._indicators([line.indicator for line in lines])}
        return Sheet(
            frequency, periods, tuple(self._track(kept[one.indicator], one, periods, columns) for one in lines)
        )

    def _slots(self, period: Period) -> dict[int, tuple[Number | None, Number | None, Number | None, Number | None]]:
        """Target, actual, numerator and denominator of every indicator in a period; what runs is told up to the day."""
        number = self._framework.id
        ahead = self._table.lines(number, period.until, period.since, submitted=self._submitted)
        if period.until <= self._as_of:
            told: Sequence[Line] = ahead
        elif period.since <= self._as_of:
            told = self._table.lines(number, self._as_of, period.since, submitted=self._submitted)
        else:
            told = ()
        reached = {one.indicator: one.period for one in told}
        found = {}
        for one in ahead:
            slot = reached.get(one.indicator)
            known = (slot.actual, slot.numerator, slot.denominator) if slot else (None, None, None)
            found[one.indicator] = (one.period.target, *known)
        return found

    def _track(self, kept: Kept, line: Line, periods: Sequence[Period], columns: Sequence[Mapping[int, Any]]) -> Track:
        told = [column.get(line.indicator, (None,) * 4) for column in columns]
        now = line.to_date
        actuals = _numbers([one[1] for one in told], now.actual, line.over_time is OverTime.SUM)
        parts = list(self._made_of(line, periods, told))
        if line.dimensions and now.actual is not None:
            parts += self._cells(line, periods, told)
        code, name, unit = self._names.indicator(kept)
        words = self._words(line.indicator, periods) if line.measure is Measure.QUALITATIVE else ()
        targets = tuple(one[0] for one in told)
        return Track(line, kept, code, name, unit, targets, actuals, words, tuple(parts))

    # --- what a figure is made of

    def _made_of(self, line: Line, periods: Sequence[Period], told: Sequence[Any]) -> Iterator[Part]:
        now = line.to_date
        if now.numerator is not None and now.denominator is not None:
            for at, (kind, whole) in enumerate((("numerator", now.numerator), ("denominator", now.denominator)), 2):
                yield Part(kind, "", _numbers([one[at] for one in told], whole, line.over_time is OverTime.RATIO))
            return
        if line.indicator not in self._granted or now.actual is None:
            return
        windows = self._windows(periods)
        shares = [self._by_grant(line, window, one[1]) for window, one in zip(windows, told, strict=True)]
        all_ = self._by_grant(line, Window(self._as_of, None, self._submitted), now.actual)
        grants = {grant for one in (*shares, all_) for grant in one}
        for grant in sorted(grants, key=lambda one: (one is not None, one)):
            numbers = Numbers(tuple(one.get(grant) for one in shares), all_.get(grant))
            yield Part("grant", self._grant(grant), numbers)

    def _by_grant(self, line: Line, window: Window | None, actual: Number | None) -> dict[int | None, Number]:
        """What each grant adds to a figure; together they are the figure."""
        found: dict[int | None, Number] = defaultdict(int)
        if window is not None and actual is not None:
            for part in self._rollup.figure(line.indicator, window).parts:
                found[part.grant] += part.added
        return found

    def _cells(self, line: Line, periods: Sequence[Period], told: Sequence[Any]) -> Iterator[Part]:
        """Each dimension by its codes with what nobody knows, then the crossed cells as they were told."""
        found = [
            self._rollup.by_cell(line.indicator, window) if window and one[1] is not None else {}
            for window, one in zip(self._windows(periods), told, strict=True)
        ]
        whole = self._rollup.by_cell(line.indicator, Window(self._as_of, None, self._submitted))
        summed = line.over_time is OverTime.SUM
        for dimension in line.dimensions:
            codes = _codes(dimension, whole)
            for code in codes:
                row = [_marginal(column, dimension, code) for column in found]
                numbers = _numbers(row, _marginal(whole, dimension, code), summed)
                yield Part("cell", self._label(dimension, code), numbers, dimension)
            if codes and adds_up(line):
                yield Part("unknown", "", Numbers((None,) * len(periods), None), dimension)
        for name in sorted(whole):
            if len(cells.parse(name)) > 1:
                row = [column[name].total if name in column else None for column in found]
                told_as = ", ".join(self._label(*pair) for pair in cells.parse(name).items())
                yield Part("cross", told_as, _numbers(row, whole[name].total, summed))

    def _windows(self, periods: Sequence[Period]) -> list[Window | None]:
        return [
            Window(min(one.until, self._as_of), one.since, self._submitted) if one.since <= self._as_of else None
            for one in periods
        ]

    def _label(self, dimension: str, code: str) -> str:
        return self._desk.codes.label(dimension, code, self._language)

    # --- reading

    def _indicators(self, numbers: Sequence[int]) -> list[Kept]:
        results = {one.id for one in self._desk.records.where("result", framework_id=self._framework.id)}
        found = [one for result in results for one in self._desk.records.where("indicator", result_id=result)]
        return [one for one in found if one.id in set(numbers)]

    def _span(self) -> Period | None:
        """The framework's dates; where they are not set, from its first target or value to its last."""
        since, until = self._framework.values["since"], self._framework.values["until"]
        if not (since and until):
            with self._store_read() as session:
                ends = [session.execute(_ends(table, self._mine())).one() for table in (VALUE, TARGET)]
            since = since or min((one[0] for one in ends if one[0]), default=None)
            until = until or max((one[1] for one in ends if one[1]), default=None)
        return Period(since, until) if since and until and since <= until else None

    def _with_grants(self) -> set[int]:
        """The indicators whose figures may be made of grants' values."""
        mine = self._mine()
        own = select(VALUE.c.indicator_id).where(VALUE.c.indicator_id.in_(mine), VALUE.c.grant_record_id.is_not(None))
        ruled = select(MAPPING.c.indicator_id).where(MAPPING.c.indicator_id.in_(mine))
        with self._store_read() as session:
            return {*session.execute(own.distinct()).scalars(), *session.execute(ruled.distinct()).scalars()}

    def _grant(self, grant: int | None) -> str:
        """What a grant is called; empty for the alliance itself."""
        if grant is None:
            return ""
        if grant not in self._named:
            kept = self._desk.records.get("grant_record", grant).values
            title = title_of("grant_record", kept, self._language)
            self._named[grant] = f"{kept['key']} {title}" if kept["key"] not in title else title
        return self._named[grant]

    def _words(self, indicator: int, periods: Sequence[Period]) -> tuple[str, ...]:
        """What was told in words in each period, of values that count."""
        states = Window(self._as_of, None, self._submitted).states
        asked = select(VALUE.c.since, VALUE.c.until, VALUE.c.text_en, VALUE.c.text_fr)
        asked = asked.where(VALUE.c.indicator_id == indicator, VALUE.c.status.in_(states), VALUE.c.until <= self._as_of)
        with self._store_read() as session:
            rows = session.execute(asked.order_by(VALUE.c.until, VALUE.c.id)).all()
        told = []
        for period in periods:
            mine = [row for row in rows if period.since <= row.until <= period.until]
            both = [(row.text_en, row.text_fr)[:: -1 if self._language == "fr" else 1] for row in mine]
            told.append("\n".join(text for first, other in both if (text := first or other)))
        return tuple(told)

    def _mine(self) -> Any:
        asked = select(INDICATOR.c.id).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
        return asked.where(RESULT.c.framework_id == self._framework.id)

    def _store_read(self) -> Any:
        return self._desk.store.read()


def _ends(table: Table, indicators: Any) -> Any:
    return select(func.min(table.c.since), func.max(table.c.until)).where(table.c.indicator_id.in_(indicators))


def _numbers(periods: Sequence[Number | None], to_date: Number | None, summed: bool) -> Numbers:
    """A row; where periods are added up, what they lack of the whole stands apart."""
    rest = None
    if summed and to_date is not None:
        rest = to_date - sum(one for one in periods if one is not None)
    return Numbers(tuple(periods), to_date, rest or None)


def _codes(dimension: str, found: Mapping[str, Figure]) -> list[str]:
    used = {code for name in found if (code := cells.parse(name).get(dimension))}
    order = {code: at for at, code in enumerate(code_list(dimension))}
    return sorted(used, key=lambda code: (order.get(code, len(order)), code))


def _marginal(found: Mapping[str, Figure], dimension: str, code: str) -> Number | None:
    """What a code has: as its own cell says, which holds those crossed with it; else those together."""
    own = found.get(f"{dimension}={code}")
    if own is not None:
        return own.total
    mine = [one.total for name, one in found.items() if cells.parse(name).get(dimension) == code]
    known = [one for one in mine if one is not None]
    return sum(known) if known else None
