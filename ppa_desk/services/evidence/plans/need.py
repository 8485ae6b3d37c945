"""Corrective actions in aggregate: category by province, with what is open, closed, overdue, how old, at what cost.

All of it is counted in SQL. A cell without any action is empty, not 0; sums of different currencies are never added.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, Table, case, func, null, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.evidence.plans.standing import ACTION, CLOSED, PLAN, is_open, is_overdue
from ppa_desk.store.database import Store

SITE: Table = table_of("site")
INCIDENT: Table = table_of("incident")
VICTIMS: Table = table_of("victims")
UNKNOWN = ""
"""The category or province of actions of which nobody said it."""
Place = tuple[str, str]
"""A category and a province."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The actions of one category in one province; `dropped` are neither open nor closed."""

    category: str
    province: str
    open: int = 0
    closed: int = 0
    overdue: int = 0
    dropped: int = 0
    days_open: int | None = None
    """Median age in days of what is open; None where nothing is open, or nobody said since when."""
    costs: tuple[tuple[str, int], ...] = ()
    """What the open actions are estimated to cost, a sum a currency."""
    unpriced: int = 0
    """Open actions without an estimate."""
    persons: int | None = None
    """People counted as harmed in the incidents that its open actions answer; None where nobody was counted."""

    @property
    def place(self) -> Place:
        """Where in the table it stands."""
        return self.category, self.province


@dataclass(frozen=True, slots=True)
class Need:
    """The table of corrective actions as of a day, by category and province."""

    on: date
    cells: dict[Place, Cell] = field(default_factory=dict)

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories that have actions, in the order of their codes, the unknown last."""
        return _ordered({category for category, _ in self.cells})

    @property
    def provinces(self) -> tuple[str, ...]:
        """The provinces that have actions, the unknown last."""
        return _ordered({province for _, province in self.cells})

    def whole(self, category: str | None = None, province: str | None = None) -> Cell:
        """Return what all cells of a row, of a column or of the table have together, without their medians."""
        mine = [
            one for one in self.cells.values() if category in (None, one.category) and province in (None, one.province)
        ]
        costs: dict[str, int] = {}
        for code, amount in (pair for one in mine for pair in one.costs):
            costs[code] = costs.get(code, 0) + amount
        sums = {name: sum(getattr(one, name) for one in mine) for name in SUMMED}
        return Cell(category or "", province or "", **sums, costs=tuple(sorted(costs.items())))


SUMMED = ("open", "closed", "overdue", "dropped", "unpriced")


class Needs:
    """The aggregate of corrective actions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def table(self, today: date, edition: Visibility = Visibility.SECRETARIAT) -> Need:
        """Return the table as of a day, of the plans that an edition may show."""
        levels = [one for one in Visibility if edition.may_see(one)]
        with self._store.read() as session:
            connection = session.connection()
            cells = _counts(connection, today, levels)
            _ages(connection, today, levels, cells)
            _costs(connection, levels, cells)
            _persons(connection, levels, cells)
        return Need(today, cells)

    def behind(self, place: Place, today: date) -> list[int]:
        """Return the actions of a cell: what is open first, the oldest before the others."""
        asked = _from(ACTION.c.id).where(CATEGORY.in_(place[:1]), PROVINCE.in_(place[1:]))
        order = (case((is_open(), 0), else_=1), ACTION.c.due_on.is_(None), ACTION.c.due_on, ACTION.c.id)
        with self._store.read() as session:
            return list(session.execute(asked.order_by(*order)).scalars())


CATEGORY = func.coalesce(ACTION.c.category, UNKNOWN)
PROVINCE = func.coalesce(PLAN.c.province, SITE.c.province, INCIDENT.c.province, UNKNOWN)
"""Where the plan says it is, else where its site is, else where its incident was."""
SINCE = func.coalesce(ACTION.c.opened_on, PLAN.c.begun_on)


def joined() -> Any:
    """Return actions with their plans, and the sites and incidents of these."""
    return (
        ACTION.join(PLAN, PLAN.c.id == ACTION.c.corrective_plan_id)
        .outerjoin(SITE, SITE.c.id == PLAN.c.site_id)
        .outerjoin(INCIDENT, INCIDENT.c.id == PLAN.c.incident_id)
    )


def _from(*columns: Any, levels: Sequence[Any] = ()) -> Select[Any]:
    asked = select(*columns).select_from(joined())
    return asked.where(PLAN.c.visibility.in_(levels)) if levels else asked


def _one(what: Any) -> Any:
    return func.sum(case((what, 1), else_=0))


def counting(today: date, levels: Sequence[Any] = ()) -> Select[Any]:
    """Return the plain question of the counts: the table is measured against it."""
    asked = _from(
        CATEGORY.label("category"), PROVINCE.label("province"), _one(is_open()), _one(ACTION.c.status.in_(CLOSED)),
        _one(is_overdue(today)), _one(ACTION.c.status == "dropped"), _one(is_open() & ACTION.c.cost.is_(None)),
        levels=levels,
    )  # fmt: skip
    return asked.group_by(CATEGORY, PROVINCE)


def _counts(connection: Connection, today: date, levels: Sequence[Any]) -> dict[Place, Cell]:
    cells = {}
    for category, province, opened, closed, overdue, dropped, unpriced in connection.execute(counting(today, levels)):
        cells[category, province] = Cell(category, province, opened, closed, overdue, dropped, unpriced=unpriced)
    return cells


def ageing(levels: Sequence[Any] = ()) -> Select[Any]:
    """Return the question of medians: the one or two days in the middle of each cell's open actions."""
    cell = (CATEGORY, PROVINCE)
    ranked = _from(
        CATEGORY.label("category"), PROVINCE.label("province"), SINCE.label("since"),
        func.row_number().over(partition_by=cell, order_by=(SINCE, ACTION.c.id)).label("place"),
        func.count().over(partition_by=cell).label("count"),
        levels=levels,
    ).where(is_open(), SINCE.is_not(None)).subquery()  # fmt: skip
    twice, count = 2 * ranked.c.place, ranked.c.count
    middle = or_(twice == count, twice == count + 1, twice == count + 2)
    return select(ranked.c.category, ranked.c.province, func.min(ranked.c.since), func.max(ranked.c.since)).where(
        middle
    ).group_by(ranked.c.category, ranked.c.province)  # fmt: skip


def _ages(connection: Connection, today: date, levels: Sequence[Any], cells: dict[Place, Cell]) -> None:
    for category, province, first, last in connection.execute(ageing(levels)):
        days = ((today - first).days + (today - last).days) // 2
        cells[category, province] = replace(cells[category, province], days_open=max(days, 0))


def _costs(connection: Connection, levels: Sequence[Any], cells: dict[Place, Cell]) -> None:
    currency = func.coalesce(ACTION.c.currency, UNKNOWN)
    asked = _from(CATEGORY, PROVINCE, currency, func.sum(ACTION.c.cost), levels=levels)
    asked = asked.where(is_open(), ACTION.c.cost.is_not(None)).group_by(CATEGORY, PROVINCE, currency)
    for category, province, code, amount in connection.execute(asked.order_by(CATEGORY, PROVINCE, currency)):
        old = cells[category, province]
        cells[category, province] = replace(old, costs=(*old.costs, (code, int(amount))))


def _persons(connection: Connection, levels: Sequence[Any], cells: dict[Place, Cell]) -> None:
    """Each incident counts once in a cell, however many actions answer it."""
    told = _from(
        CATEGORY.label("category"), PROVINCE.label("province"), PLAN.c.incident_id.label("incident"), levels=levels
    )
    behind = told.where(is_open(), PLAN.c.incident_id.is_not(null())).distinct().subquery()
    asked = select(behind.c.category, behind.c.province, func.sum(VICTIMS.c.number))
    asked = asked.join_from(behind, VICTIMS, VICTIMS.c.incident_id == behind.c.incident)
    asked = asked.where(VICTIMS.c.number.is_not(None)).group_by(behind.c.category, behind.c.province)
    for category, province, persons in connection.execute(asked):
        cells[category, province] = replace(cells[category, province], persons=int(persons))


def _ordered(codes: set[str]) -> tuple[str, ...]:
    return tuple(sorted(codes, key=lambda code: (not code, code)))
