"""What a report is written from: records of its framework and period, each read when a block first asks for it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.grants.portfolio import GRANTED
from ppa_desk.services.results.reports.asked import Asked
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.series import Point
from ppa_desk.services.results.table import Line, order_of

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

Row = Mapping[str, Any]
RESULT: Table = table_of("result")
TIER: Table = table_of("tier")
INDICATOR: Table = table_of("indicator")
VALUE: Table = table_of("indicator_value")
GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
ORGANISATION: Table = table_of("organisation")
SERVES: Table = table_of("result_grant")
FUNDING: Table = table_of("funding")
TARGET: Table = table_of("indicator_target")
OVERLAP: Table = table_of("overlap")


class Facts:
    """The records a report tells, as readers of its edition may see them."""

    def __init__(self, desk: "Desk", asked: Asked) -> None:
        self.desk, self.asked, self._store = desk, asked, desk.store
        self.kept: dict[str, Any] = {}
        """What others worked out once for the whole report."""

    def rows(self, kind: str, *where: ColumnElement[bool], order: Sequence[str] = ()) -> list[dict[str, Any]]:
        """Return the records of a kind, in their order."""
        table = table_of(kind)
        by = [table.c[name] for name in order] or ([table.c.nr] if "nr" in table.c else [])
        with self._store.read() as session:
            return [
                dict(row) for row in session.execute(select(table).where(*where).order_by(*by, table.c.id)).mappings()
            ]

    def select(self, asked: Select[Any]) -> list[Any]:
        """Return the rows of a question."""
        with self._store.read() as session:
            return list(session.execute(asked))

    def may_see(self, visibility: Any) -> bool:
        """Say whether the readers of this report may see an item."""
        return self.asked.template.edition.may_see(Visibility(visibility))

    # --- the framework

    @cached_property
    def framework(self) -> Row:
        """The framework. Gone."""
        return self.desk.records.get("framework", self.asked.framework).values

    @cached_property
    def alliance(self) -> Row:
        """Who reports; empty where nothing is entered yet."""
        found = self.rows("alliance")
        return found[0] if found else {}

    @cached_property
    def funder(self) -> Row:
        """Whom it is for: the organisation of the shape, else of its fund."""
        number = self.asked.shape.get("organisation_id") or self.fund.get("organisation_id")
        return self.desk.records.get("organisation", number).values if number else {}

    @cached_property
    def fund(self) -> Row:
        """The fund the shape is of; empty for all."""
        number = self.asked.shape.get("fund_id")
        return self.desk.records.get("fund", number).values if number else {}

    @cached_property
    def tiers(self) -> Mapping[int, Row]:
        """The levels, called as the funder calls them."""
        known = {one["id"]: one for one in self.rows("tier", TIER.c.framework_id == self.asked.framework)}
        for other in self._of_shape("shape_tier"):
            if other["tier_id"] in known:
                known[other["tier_id"]] |= {name: other[name] for name in ("name_en", "name_fr") if other[name]}
        return known

    @cached_property
    def results(self) -> list[Row]:
        """The results in the order of their tree, each with its depth."""
        found = self.rows("result", RESULT.c.framework_id == self.asked.framework)
        places = order_of([_Node(one["id"], one["parent_id"], one["nr"]) for one in found])
        parents = {one["id"]: one["parent_id"] for one in found}
        told = sorted((one for one in found if one["id"] in places), key=lambda one: places[one["id"]])
        return [one | {"depth": _depth(one["id"], parents)} for one in told]

    def level(self, result: Row) -> str:
        """Return the level of a result: goal, outcome, output or activity."""
        tier = self.tiers.get(result["tier_id"] or 0)
        return str(tier["level"] or "") if tier else ""

    @cached_property
    def renamed(self) -> Mapping[int, Row]:
        """What the funder calls indicators, or leaves out, by indicator."""
        return {one["indicator_id"]: one for one in self._of_shape("shape_indicator")}

    @cached_property
    def sheets(self) -> Mapping[int, Row]:
        """The reference sheets of the indicators of this report, by number."""
        asked = INDICATOR.c.result_id.in_(select(RESULT.c.id).where(RESULT.c.framework_id == self.asked.framework))
        return {one["id"]: one for one in self.rows("indicator", asked)}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The indicators with their figures, as the funder calls them; without those this edition may not show."""
        return self.lines_of(self.asked.period.since, self.asked.period.until)

    def lines_of(self, since: Any, until: Any, grant: int | None = None) -> tuple[Line, ...]:
        """Return the same indicators in another period, or of one grant."""
        asked = self.asked
        found = self.desk.results.table.lines(
            asked.framework, until, since, submitted=asked.submitted, cut_off=asked.cut_off, grant=grant
        )
        return tuple(self._named(line) for line in found if self._shown(line))

    @cached_property
    def overlapped(self) -> frozenset[int]:
        """The indicators of which somebody said that grants reached the same people, up to the end of the period."""
        asked = OVERLAP.c.since.is_(None) | (OVERLAP.c.since <= self.asked.period.until)
        return frozenset(one["indicator_id"] for one in self.rows("overlap", asked))

    def window(self, *, own: bool = False) -> Window:
        """Return which values this report counts: to date, or of its own period."""
        asked = self.asked
        return Window(asked.period.until, asked.period.since if own else None, asked.submitted, asked.cut_off)

    @cached_property
    def series(self) -> Mapping[int, tuple[Point, ...]]:
        """The indicators period by period, up to the end of the report's."""
        asked = self.asked
        return self.desk.results.series.of(
            asked.framework, asked.period.until, submitted=asked.submitted, cut_off=asked.cut_off
        )

    @cached_property
    def hidden(self) -> int:
        """How many indicators this edition may not show."""
        return sum(not one["retired"] and not self.may_see(one["visibility"]) for one in self.sheets.values())

    def of_result(self, result: int) -> list[Line]:
        """Return the indicators of a result."""
        return [line for line in self.lines if line.result == result]

    def _shown(self, line: Line) -> bool:
        other = self.renamed.get(line.indicator)
        return not (other and other["left_out"]) and self.may_see(self.sheets[line.indicator]["visibility"])

    def _named(self, line: Line) -> Line:
        other = self.renamed.get(line.indicator)
        if not other:
            return line
        return line._replace(**{name: other[name] for name in ("code", "name_en", "name_fr") if other[name]})

    def _of_shape(self, kind: str) -> list[dict[str, Any]]:
        shape = self.asked.shape.get("id")
        return self.rows(kind, table_of(kind).c.report_shape_id == shape) if shape else []

    # --- records of the framework and the period

    def of_framework(self, kind: str, day: str = "", *, only_period: bool = False) -> list[dict[str, Any]]:
        """Return records that belong to the framework, or only those dated within the period."""
        table, period = table_of(kind), self.asked.period
        where = [table.c.framework_id == self.asked.framework]
        if only_period:
            where.append(table.c[day].between(period.since, period.until))
        return self.rows(kind, *where, order=(day,) if day else ())

    def of_results(self, kind: str) -> list[dict[str, Any]]:
        """Return records that belong to results, in the order of the tree."""
        table, places = table_of(kind), {one["id"]: at for at, one in enumerate(self.results)}
        return sorted(self.rows(kind, table.c.result_id.in_(list(places))), key=lambda one: places[one["result_id"]])

    def of_report(self, kind: str) -> list[dict[str, Any]]:
        """Return records that belong to the report; none while it is printed only."""
        return self.rows(kind, table_of(kind).c.report_id == self.asked.report) if self.asked.report else []

    @cached_property
    def deviations(self) -> Mapping[int, Row]:
        """What was said about indicators far from their targets, by indicator."""
        return {one["indicator_id"]: one for one in self.of_report("deviation")}

    # --- grants

    @cached_property
    def grants(self) -> list[Row]:
        """The grants that serve the framework or report on it, of the shape's fund where there is one, by title."""
        results = select(RESULT.c.id).where(RESULT.c.framework_id == self.asked.framework)
        indicators = select(INDICATOR.c.id).where(INDICATOR.c.result_id.in_(results))
        serving = GRANT.c.id.in_(select(SERVES.c.grant_record_id).where(SERVES.c.result_id.in_(results)))
        reporting = GRANT.c.id.in_(select(VALUE.c.grant_record_id).where(VALUE.c.indicator_id.in_(indicators)))
        where = [serving | reporting, STAGE.c.phase != "out"]
        if fund := self.asked.shape.get("fund_id"):
            where.append(GRANT.c.id.in_(select(FUNDING.c.grant_record_id).where(FUNDING.c.fund_id == fund)))
        asked = select(
            GRANT, GRANTED.label("award"), STAGE.c.name_en.label("stage_en"), STAGE.c.name_fr.label("stage_fr"),
            ORGANISATION.c.name.label("organisation"),
        ).select_from(GRANT.join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id).outerjoin(
            ORGANISATION, ORGANISATION.c.id == GRANT.c.organisation_id
        )).where(*where).order_by(GRANT.c.sorted_as, GRANT.c.id)  # fmt: skip
        with self._store.read() as session:
            found = [dict(row) for row in session.execute(asked).mappings()]
        return [one for one in found if self.may_see(one["visibility"])]

    @cached_property
    def targeted(self) -> frozenset[int]:
        """The grants that have targets of their own."""
        asked = select(TARGET.c.grant_record_id).distinct().where(TARGET.c.grant_record_id.is_not(None))
        return frozenset(row[0] for row in self.select(asked))

    @cached_property
    def waiting(self) -> int:
        """How many values of the period are submitted and not approved."""
        period = self.asked.period
        asked = select(func.count()).where(
            VALUE.c.indicator_id.in_([line.indicator for line in self.lines]), VALUE.c.status == "submitted",
            VALUE.c.until.between(period.since, period.until),
        )  # fmt: skip
        return int(self.select(asked)[0][0])


class _Node:
    """A result's place in the tree, as `order_of` reads it."""

    def __init__(self, number: int, parent: int | None, nr: int) -> None:
        self.id, self.parent_id, self.nr = number, parent, nr


def _depth(number: int, parents: Mapping[int, int | None]) -> int:
    depth, at = 0, parents.get(number)
    while at is not None and depth < len(parents):
        depth, at = depth + 1, parents.get(at)
    return depth
