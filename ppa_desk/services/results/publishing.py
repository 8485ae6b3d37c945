"""What an open data file of a framework is made from: its records, read together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, Table, func, select

from ppa_desk.model.kinds import JournalChange, JournalUnit, table_of
from ppa_desk.model.record import Visibility
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.grants.open_data import Given
from ppa_desk.services.results.periods import Period

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
BASELINE: Table = table_of("baseline")
TARGET: Table = table_of("indicator_target")
VALUE: Table = table_of("indicator_value")
SERVES: Table = table_of("result_grant")
TIER: Table = table_of("tier")
MATERIAL: Table = table_of("material")
CHANGE: Table = JournalChange.__table__  # type: ignore[attr-defined]
UNIT: Table = JournalUnit.__table__  # type: ignore[attr-defined]

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reported:
    """For which period a grant, or the alliance itself, has a value of an indicator, its words, and its meeting."""

    id: int
    indicator: int
    grant: int | None
    period: Period
    text_en: str
    text_fr: str
    meeting: int | None


@dataclass(frozen=True, slots=True)
class Records:
    """A framework with everything below it, and the grants that serve it."""

    framework: Row
    alliance: Row
    tiers: Mapping[int, Row]
    results: Sequence[Row]
    """In the order of the tree."""
    indicators: Mapping[int, Sequence[Row]]
    """Those that are in use, by result."""
    baselines: Mapping[int, Sequence[Row]]
    targets: Mapping[int, Sequence[Row]]
    reported: Mapping[int, Sequence[Reported]]
    """Approved values, by indicator."""
    waiting: Mapping[int, int]
    """How many values are submitted and not approved, by indicator."""
    serves: Mapping[int, Sequence[int]]
    """The results that a grant serves, by grant."""
    grants: Sequence[Given]
    changed_at: datetime | None
    links: Mapping[int, Sequence[Row]] = field(default_factory=dict)
    """Public materials with an address, by meeting."""


class Publishing:
    """Reads what is published of frameworks."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def records(self, framework: int) -> Records:
        """Return everything that is read for a framework's file. Gone."""
        own = self._results.desk.records.get("framework", framework)
        results = self._tree(framework)
        among = select(INDICATOR.c.id).join(RESULT).where(RESULT.c.framework_id == framework)
        used = INDICATOR.c.retired.is_(False)
        rows = self._all(select(INDICATOR).where(INDICATOR.c.id.in_(among), used).order_by(INDICATOR.c.nr))
        reported = self._reported(among)
        serves = self._serves(framework)
        given = [one for one in self._results.desk.grants.open_data.given() if one.grant["id"] in serves]
        return Records(
            {"id": own.id, **own.values}, self._results.desk.grants.open_data.alliance(),
            {row["id"]: row for row in self._all(select(TIER).where(TIER.c.framework_id == framework))},
            results, _by(rows, "result_id"),
            _by(self._all(_parts(BASELINE, among)), "indicator_id"),
            _by(self._all(_parts(TARGET, among)), "indicator_id"),
            reported, self._waiting(among), serves, given, self._changed(framework), self._links(reported.values()),
        )  # fmt: skip

    def show(self, framework: int, indicators: Sequence[int]) -> None:
        """Mark indicators as visible to everyone, as one step. Gone."""
        title = self._results.desk.records.get("framework", framework).title
        with self._store.unit("indicators.shown", title=title, record_kind="framework") as unit:
            unit.change_all("indicator", list(indicators), {"visibility": Visibility.PUBLIC})

    def _tree(self, framework: int) -> list[Row]:
        from ppa_desk.services.results.table import order_of

        asked = select(RESULT).where(RESULT.c.framework_id == framework)
        with self._store.read() as session:
            places = order_of(session.execute(asked).all())
        return sorted(self._all(asked), key=lambda row: places[row["id"]])

    def _reported(self, among: Select[Any]) -> dict[int, list[Reported]]:
        names = ("id", "indicator_id", "grant_record_id", "since", "until", "text_en", "text_fr", "meeting_id")
        asked: Select[Any] = select(*(VALUE.c[name] for name in names)).where(
            VALUE.c.indicator_id.in_(among), VALUE.c.status.in_(COUNTED),
            VALUE.c.since.is_not(None), VALUE.c.until.is_not(None),
        )  # fmt: skip
        found: dict[int, list[Reported]] = defaultdict(list)
        for row in self._all(asked.order_by(VALUE.c.until, VALUE.c.id)):
            period = Period(row["since"], row["until"])
            one = Reported(
                row["id"], row["indicator_id"], row["grant_record_id"], period, row["text_en"], row["text_fr"],
                row["meeting_id"],
            )  # fmt: skip
            found[one.indicator].append(one)
        return found

    def _waiting(self, among: Select[Any]) -> dict[int, int]:
        asked = select(VALUE.c.indicator_id, func.count().label("many"))
        asked = asked.where(VALUE.c.indicator_id.in_(among), VALUE.c.status == ValueStatus.SUBMITTED)
        return {row["indicator_id"]: row["many"] for row in self._all(asked.group_by(VALUE.c.indicator_id))}

    def _serves(self, framework: int) -> dict[int, list[int]]:
        asked = select(SERVES.c.grant_record_id, SERVES.c.result_id).join(RESULT, RESULT.c.id == SERVES.c.result_id)
        found: dict[int, list[int]] = defaultdict(list)
        for row in self._all(asked.where(RESULT.c.framework_id == framework).order_by(SERVES.c.nr, SERVES.c.id)):
            found[row["grant_record_id"]].append(row["result_id"])
        return found

    def _links(self, reported: Iterable[Sequence[Reported]]) -> dict[int, list[Row]]:
        meetings = {one.meeting for many in reported for one in many if one.meeting is not None}
        asked = select(MATERIAL).where(
            MATERIAL.c.meeting_id.in_(meetings), MATERIAL.c.visibility == Visibility.PUBLIC, MATERIAL.c.url != ""
        )
        return _by(self._all(asked.order_by(MATERIAL.c.nr, MATERIAL.c.id)), "meeting_id") if meetings else {}

    def _changed(self, framework: int) -> datetime | None:
        asked = select(func.max(UNIT.c.at).label("at")).select_from(CHANGE.join(UNIT, UNIT.c.id == CHANGE.c.unit_id))
        rows = self._all(asked.where(CHANGE.c.kind == "framework", CHANGE.c.record_id == framework))
        at: datetime | None = rows[0]["at"]
        return at

    def _all(self, asked: Select[Any]) -> list[dict[str, Any]]:
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked).mappings()]


def _parts(table: Table, among: Select[Any]) -> Select[Any]:
    return select(table).where(table.c.indicator_id.in_(among)).order_by(table.c.get("nr", table.c.id), table.c.id)


def _by(rows: Iterable[Row], name: str) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[name]].append(row)
    return found
