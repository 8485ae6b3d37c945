"""What the look before sending reads: the table of the period, the entries behind it, and what goes with them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.results import cells
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.lint.finding import Finding, Severity, Standard
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import Number, quotient
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import Named as Named

RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
VALUE: Table = table_of("indicator_value")
ATTACHMENT: Table = table_of("attachment")
GRANT: Table = table_of("grant_record")
SITE: Table = table_of("grant_site")

Row = Mapping[str, Any]


class Whose(tuple[Named, ...]):
    """Whose a value is, in brackets after what it is of; nothing where it is nobody's."""

    __slots__ = ()

    def told(self, language: str) -> str:
        """Return it as a reader of that language reads it."""
        return f" ({', '.join(one.told(language) for one in self)})" if self else ""

    def __format__(self, spec: str) -> str:
        return self.told("en")


@dataclass(frozen=True, slots=True)
class Looked:
    """A framework and a period as rules look at them; `report` where it is looked at for one."""

    framework: Row
    period: Period
    today: date
    lines: Sequence[Line]
    indicators: Mapping[int, Row]
    results: Sequence[Row]
    values: Mapping[int, Sequence[Row]]
    """Every value, by indicator, the earliest first."""
    cells: Mapping[int, Sequence[Row]]
    """Parts of values, by value."""
    parts: Mapping[str, Mapping[int, Sequence[Row]]]
    """Baselines, targets, checks, overlaps by indicator; revisions by target; restatements by value; by kind."""
    proved: frozenset[int]
    """Values with a file attached."""
    grants: Mapping[int, "Named"]
    places: Mapping[int, frozenset[str]]
    """The provinces a grant works in."""
    stories: Sequence[Row] = ()
    report: Row | None = None
    shape: Row = field(default_factory=dict)
    language: str = "en"

    def of(self, kind: str, number: int) -> Sequence[Row]:
        """Return the parts of a kind that belong to an indicator, target or value."""
        return self.parts[kind].get(number, ())

    def within(self, indicator: int, *states: ValueStatus) -> list[Row]:
        """Return an indicator's values of the period, in these states or those that count."""
        wanted = states or COUNTED
        return [one for one in self.values.get(indicator, ()) if one["status"] in wanted and self.holds(one)]

    def holds(self, value: Row) -> bool:
        """Say whether a value lies in the period."""
        return bool(self.period.since <= (value["since"] or value["until"]) and value["until"] <= self.period.until)

    def before(self, value: Row) -> Row | None:
        """Return the value of the same grant and place for the period before, if it is known."""
        same = ("grant_record_id", "province", "grant_target_id")
        earlier = [
            one
            for one in self.values.get(value["indicator_id"], ())
            if one["status"] in COUNTED
            and one["until"] < (value["since"] or value["until"])
            and all(one[name] == value[name] for name in same)
        ]
        return earlier[-1] if earlier else None

    def number(self, value: Row) -> Number | None:
        """Return what a value says as one number: typed, or its two numbers divided."""
        measure = Measure(self.indicators[value["indicator_id"]]["measure"])
        if measure in (Measure.RATIO, Measure.AVERAGE):
            top, bottom = value["numerator"], value["denominator"]
            return None if top is None or bottom is None else quotient(top, bottom, measure)
        if value["value"] is None and value["reached_on"] is not None:
            return ONE
        return value["value"]  # type: ignore[no-any-return]

    def who(self, value: Row) -> "Whose":
        """Return the grants a value is of, as they follow the indicator's code; none where it is the alliance's own."""
        grant = self.grants.get(value["grant_record_id"] or 0)
        return Whose((grant,) if grant else ())

    def find(
        self, key: str, severity: Severity, standard: Standard, line: Line | Row, tab: str = "", **values: Any
    ) -> Finding:
        """Return a finding about an indicator."""
        number, code = (line.indicator, line.code) if isinstance(line, Line) else (int(line["id"]), str(line["code"]))
        return Finding(key, severity, standard, ("indicator", number), {"code": code, **values}, number, tab)


def by_dimension(told: Sequence[Row], dimensions: Sequence[str]) -> Iterator[tuple[str, dict[str, Number]]]:
    """Yield the sums of a value's parts by each dimension that its parts name."""
    for name in dimensions:
        known = [(cells.parse(one["cell"]), one["value"]) for one in told if one["value"] is not None]
        if sums := cells.marginals(known, name):
            yield name, sums


# --- reading


def indicators_of(session: Session, framework: int) -> dict[int, Row]:
    """Return the indicators of a framework that are in use."""
    asked = select(INDICATOR).join(RESULT, RESULT.c.id == INDICATOR.c.result_id)
    asked = asked.where(RESULT.c.framework_id == framework, INDICATOR.c.retired.is_(False))
    return {row["id"]: row for row in rows(session, asked)}


def by(session: Session, kind: str, name: str, numbers: Sequence[int]) -> dict[int, list[Row]]:
    """Return the records of a kind that belong to others, by those."""
    table = table_of(kind)
    order = [table.c[one] for one in ("until", "nr") if one in table.c]
    asked = select(table).where(table.c[name].in_(numbers)).order_by(*order, table.c.id)
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows(session, asked):
        found[row[name]].append(row)
    return found


def proved(session: Session) -> frozenset[int]:
    """Return the values that have a file attached."""
    asked = select(ATTACHMENT.c.record_id).where(ATTACHMENT.c.kind == "indicator_value")
    return frozenset(session.execute(asked).scalars())


def grants(session: Session) -> dict[int, Named]:
    """Return what grants are called."""
    asked: Select[Any] = select(GRANT.c.id, GRANT.c.title_en, GRANT.c.title_fr, GRANT.c.key)
    return {number: Named(en or ("" if fr else key), fr) for number, en, fr, key in session.execute(asked)}


def places(session: Session) -> dict[int, frozenset[str]]:
    """Return the provinces of grants, and of their sites."""
    found: dict[int, set[str]] = defaultdict(set)
    for number, told in session.execute(select(GRANT.c.id, GRANT.c.provinces)):
        found[number].update(str(told or "").split())
    for number, code in session.execute(select(SITE.c.grant_record_id, SITE.c.province)):
        found[number].update([code] if code else [])
    return {number: frozenset(codes) for number, codes in found.items()}


def rows(session: Session, asked: Select[Any], *where: ColumnElement[bool]) -> list[dict[str, Any]]:
    """Return the rows of a question."""
    return [dict(row) for row in session.execute(asked.where(*where)).mappings()]
