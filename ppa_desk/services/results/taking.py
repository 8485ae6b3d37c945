"""Taking in what a table tells: new indicators with baselines and targets, and values, as one step."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.value import ValueStatus
from ppa_desk.services.results.entering import Entry, NotEntered
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.writing import INDICATOR, RESULT, VALUE

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk


GRANT: Table = table_of("grant_record")
TARGET: Table = table_of("indicator_target")
BASELINE: Table = table_of("baseline")


@dataclass(frozen=True, slots=True)
class Batch:
    """What is to be written. Numbers below zero stand for what the batch itself adds, in the order it stands there."""

    file: str
    framework: int
    new_framework: Mapping[str, Any] = field(default_factory=dict)
    results: Sequence[Mapping[str, Any]] = ()
    indicators: Sequence[Mapping[str, Any]] = ()
    baselines: Sequence[Mapping[str, Any]] = ()
    targets: Sequence[Mapping[str, Any]] = ()
    entries: Sequence[Entry] = ()
    status: ValueStatus = ValueStatus.DRAFT


class Taking:
    """Takes in what a table tells of a framework."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def may_approve(self) -> bool:
        """Say whether the one who acts may approve what they enter: nobody else could look at it."""
        return len(self._results.desk.grants.colleagues.all()) < 2

    def grants(self) -> list[tuple[int, str, str, str]]:
        """Return every grant: number, key, titles."""
        with self._store.read() as session:
            asked = select(GRANT.c.id, GRANT.c.key, GRANT.c.title_en, GRANT.c.title_fr)
            return [tuple(row) for row in session.execute(asked.order_by(GRANT.c.id))]

    def targets(self, framework: int) -> list[tuple[int, int | None, Period | None, int | None]]:
        """Return the targets of a framework's indicators: indicator, grant, period (None: the whole time), number."""
        names = (TARGET.c.indicator_id, TARGET.c.grant_record_id, TARGET.c.since, TARGET.c.until, TARGET.c.value)
        with self._store.read() as session:
            rows = session.execute(select(*names).where(TARGET.c.cell == "", _of(TARGET, framework))).all()
        return [
            (one, grant, Period(since, until) if since and until else None, value)
            for one, grant, since, until, value in rows
        ]

    def baselines(self, framework: int) -> list[tuple[int, int | None]]:
        """Return the baselines of a framework's indicators: indicator and number."""
        asked = select(BASELINE.c.indicator_id, BASELINE.c.value).where(BASELINE.c.cell == "", _of(BASELINE, framework))
        with self._store.read() as session:
            return [(one, value) for one, value in session.execute(asked.order_by(BASELINE.c.nr, BASELINE.c.id))]

    def reported(self, indicators: Collection[int], ends: Collection[date]) -> list[tuple[int, Period, int, int]]:
        """Return what grants reported for periods that end on these days: indicator, period, number, grant."""
        if not indicators:
            return []
        names = (VALUE.c.indicator_id, VALUE.c.since, VALUE.c.until, VALUE.c.value, VALUE.c.grant_record_id)
        known = (VALUE.c.value.is_not(None), VALUE.c.grant_record_id.is_not(None), VALUE.c.since.is_not(None))
        with self._store.read() as session:
            rows = session.execute(select(*names).where(VALUE.c.until.in_(ends), *known)).all()
        return [
            (one, Period(since, until), value, grant)
            for one, since, until, value, grant in rows if one in indicators
        ]  # fmt: skip

    def take(self, batch: Batch) -> int:
        """Write everything, or nothing, and return the number of the step. NotEntered."""
        if batch.status is ValueStatus.APPROVED and not self.may_approve():
            raise NotEntered("own", who=self._store.who)
        title = batch.file
        with self._store.unit(
            "results.imported", title=title, record_kind="framework", count=len(batch.entries)
        ) as unit:
            framework = batch.framework
            if batch.new_framework:
                framework = unit.add("framework", batch.new_framework)
            results = unit.add_all("result", [{**one, "framework_id": framework} for one in batch.results])
            indicators = unit.add_all("indicator", [_linked(one, "result_id", results) for one in batch.indicators])
            for kind, rows in (("baseline", batch.baselines), ("indicator_target", batch.targets)):
                unit.add_all(kind, [_linked(one, "indicator_id", indicators) for one in rows])
            writer = self._results.values.writer(unit)
            entries = [replace(one, indicator=_number(one.indicator, indicators)) for one in batch.entries]
            writer.write_all(entries, self._given(batch.status))
        return unit.number

    def _given(self, status: ValueStatus) -> dict[str, Any]:
        given: dict[str, Any] = {"status": status}
        if status is not ValueStatus.DRAFT:
            given["submitted_on"] = date.today()
        if status is ValueStatus.APPROVED:
            given |= {"approved_by": self._store.who, "approved_on": date.today()}
        return given


def _of(table: Table, framework: int) -> ColumnElement[bool]:
    """Whether a row belongs to an indicator of a framework."""
    asked = select(INDICATOR.c.id).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
    return table.c.indicator_id.in_(asked.where(RESULT.c.framework_id == framework))


def _number(number: int, added: Sequence[int]) -> int:
    return added[-number - 1] if number < 0 else number


def _linked(row: Mapping[str, Any], name: str, added: Sequence[int]) -> dict[str, Any]:
    return {**row, name: _number(row[name], added)}
