"""Values as they are entered: the indicators of a period side by side, and one indicator over time. Only what shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, Table, func, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.results.entering import CellEntry, Entry, Facts, Remainder, remainders
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.writing import INDICATOR, RESULT, VALUE, cells_of, facts_of

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

GRANT: Table = table_of("grant_record")
RESTATEMENT: Table = table_of("restatement")
ATTACHMENT: Table = table_of("attachment")
SERVES: Table = table_of("result_grant")
MAPPING: Table = table_of("mapping")
ELSEWHERE = "indicators"
"""The feed of indicators that have no values of their own."""
PAGE = 100
"""How many values of an indicator are read at once."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it is kept, with its parts."""

    id: int
    version: int
    indicator: int
    grant: int | None
    period: Period
    value: int | None
    numerator: int | None
    denominator: int | None
    text_en: str
    text_fr: str
    reached_on: date | None
    province: str | None
    status: str
    feed: str | None
    grant_target: int | None
    survey: int | None
    meeting: int | None
    comment_en: str
    comment_fr: str
    entered_by: str
    approved_by: str
    approved_on: date | None
    returned_why: str
    cells: tuple[CellEntry, ...] = ()
    files: int = 0
    restated: int = 0

    def entry(self) -> Entry:
        """Return it as one would enter it."""
        return Entry(
            self.indicator, self.period, self.grant, self.value, self.numerator, self.denominator, self.text_en,
            self.text_fr, self.reached_on, self.province, self.comment_en, self.comment_fr, self.cells,
            self.feed or "entered", self.grant_target, None, self.survey, self.meeting,
        )  # fmt: skip

    def unknown(self, facts: Facts) -> list[Remainder]:
        """Return what stays unknown of each dimension it has parts of."""
        return remainders(facts.dimensions, self, self.cells)


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator in a period: the value there is, how many more there are of it, and the value before."""

    facts: Facts
    result: int
    value: Value | None = None
    more: int = 0
    last: Value | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A period values are reported for, and how many indicators are."""

    period: Period
    count: int


class Grids:
    """Values side by side."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def spans(self, framework: int) -> list[Span]:
        """Return the periods in which values of a framework are reported, the latest first. Gone."""
        values = self._results.desk.records.get("framework", framework).values
        if not (values["since"] and values["until"]):
            return []
        whole, starts = Period(values["since"], values["until"]), values["year_starts"] or 1
        counts: dict[Period, int] = {}
        for facts in self._entered(framework).values():
            for period in calendar(whole, facts.frequency, starts):
                counts[period] = counts.get(period, 0) + 1
        known = sorted(counts, key=lambda one: (one.until, one.since), reverse=True)
        return [Span(period, counts[period]) for period in known]

    def grants(self, framework: int) -> list[tuple[int, str, str]]:
        """Return the grants that serve a framework or report to it: number and titles."""
        results = select(RESULT.c.id).where(RESULT.c.framework_id == framework)
        indicators = select(INDICATOR.c.id).where(INDICATOR.c.result_id.in_(results))
        serve = select(SERVES.c.grant_record_id).where(SERVES.c.result_id.in_(results))
        told: list[Select[Any]] = [serve]
        told += [select(one.c.grant_record_id).where(one.c.indicator_id.in_(indicators)) for one in (MAPPING, VALUE)]
        asked = select(GRANT.c.id, GRANT.c.title_en, GRANT.c.title_fr).where(or_(*(GRANT.c.id.in_(t) for t in told)))
        with self._store.read() as session:
            return [tuple(row) for row in session.execute(asked.order_by(GRANT.c.sorted_as, GRANT.c.id))]

    def rows(self, framework: int, period: Period, grant: int | None = None) -> list[Row]:
        """Return the indicators reported in a period, with the values of one grant or of the alliance. Gone."""
        values = self._results.desk.records.get("framework", framework).values
        starts = values["year_starts"] or 1
        whole = Period(values["since"], values["until"]) if values["since"] and values["until"] else period
        asked = {one: facts for one, facts in self._entered(framework).items()
                 if period in calendar(whole, facts.frequency, starts)}  # fmt: skip
        now = self._read(VALUE.c.indicator_id.in_(asked), VALUE.c.grant_record_id == grant,
                         VALUE.c.since == period.since, VALUE.c.until == period.until)  # fmt: skip
        before = self._before(list(asked), period, grant)
        held: dict[int, list[Value]] = {}
        for one in now:
            held.setdefault(one.indicator, []).append(one)
        owners = self._owners(list(asked))
        return [
            Row(facts, owners[number], next(iter(held.get(number, ())), None), max(len(held.get(number, ())) - 1, 0),
                before.get(number)) for number, facts in asked.items()
        ]  # fmt: skip

    def value(self, number: int) -> Value | None:
        """Return one value; None where it is gone."""
        return next(iter(self._read(VALUE.c.id == number)), None)

    def of(self, indicator: int, most: int = PAGE) -> tuple[list[Value], int]:
        """Return an indicator's values, the latest first, and how many there are."""
        with self._store.read() as session:
            count = session.execute(select(func.count()).where(VALUE.c.indicator_id == indicator)).scalar_one()
        return self._read(VALUE.c.indicator_id == indicator, most=most), int(count)

    def of_grant(self, indicator: int, grant: int, target: int | None) -> list[Value]:
        """Return what a grant reported of an indicator, the latest first; of one of its expected results if named."""
        of_it = [VALUE.c.indicator_id == indicator, VALUE.c.grant_record_id == grant]
        return self._read(*of_it, *([VALUE.c.grant_target_id == target] if target is not None else []))

    def restatements(self, value: int) -> list[Mapping[str, Any]]:
        """Return what a value was changed from and to after it had been approved, the latest first."""
        kept = self._results.desk.records.where("restatement", indicator_value_id=value)
        return [one.values for one in reversed(kept)]

    def titles(self, grants: Sequence[int], language: str) -> dict[int, str]:
        """Return what grants are called."""
        return self._results.desk.records.titles("grant_record", grants, language)

    def _entered(self, framework: int) -> dict[int, Facts]:
        """The indicators whose values are entered, in the order of the framework."""
        where = (RESULT.c.framework_id == framework, INDICATOR.c.retired.is_(False))
        own = or_(INDICATOR.c.feed.is_(None), INDICATOR.c.feed != ELSEWHERE)
        with self._store.read() as session:
            return facts_of(session.connection(), *where, own)

    def _owners(self, indicators: Sequence[int]) -> dict[int, int]:
        asked = select(INDICATOR.c.id, INDICATOR.c.result_id).where(INDICATOR.c.id.in_(indicators))
        with self._store.read() as session:
            return {row.id: row.result_id for row in session.execute(asked)}

    def _before(self, indicators: Sequence[int], period: Period, grant: int | None) -> dict[int, Value]:
        """The last value before a period, by indicator."""
        of_it = (VALUE.c.indicator_id.in_(indicators), VALUE.c.grant_record_id == grant, VALUE.c.until < period.since)
        latest = select(func.max(VALUE.c.until)).where(*of_it).group_by(VALUE.c.indicator_id)
        found = self._read(*of_it, VALUE.c.until.in_(latest), most=None)
        return {one.indicator: one for one in reversed(found)}

    def _read(self, *where: Any, most: int | None = None) -> list[Value]:
        files = select(func.count()).where(ATTACHMENT.c.kind == "indicator_value", ATTACHMENT.c.record_id == VALUE.c.id)
        again = select(func.count()).where(RESTATEMENT.c.indicator_value_id == VALUE.c.id)
        asked = select(VALUE, files.scalar_subquery().label("files"), again.scalar_subquery().label("restated"))
        asked = asked.where(*where).order_by(VALUE.c.until.desc(), VALUE.c.grant_record_id, VALUE.c.id).limit(most)
        with self._store.read() as session:
            rows = [dict(row) for row in session.execute(asked).mappings()]
            parts = cells_of(session.connection(), [row["id"] for row in rows]) if rows else {}
        return [_value(row, parts.get(row["id"], ())) for row in rows]


def _value(row: Mapping[str, Any], parts: tuple[CellEntry, ...]) -> Value:
    told = {name: row[name] for name in Value.__dataclass_fields__ if name in row}
    links = {"indicator": "indicator_id", "grant": "grant_record_id", "grant_target": "grant_target_id",
             "survey": "survey_id", "meeting": "meeting_id"}  # fmt: skip
    told |= {name: row[column] for name, column in links.items()}
    return Value(**told, period=Period(row["since"] or row["until"], row["until"]), cells=parts)
