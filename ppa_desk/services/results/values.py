"""The values of indicators, of which it is the only writer: entered, handed on, approved, locked, restated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model import quantity
from ppa_desk.model.codes import code_list
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.grants.release import same
from ppa_desk.services.results.entering import CellEntry, Entry, Facts, NotEntered, judged, shown
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.writing import (
    INDICATOR,
    LOCK,
    OPEN,
    RESULT,
    VALUE,
    Entered,
    Held,
    Writer,
    cells_of,
    changes_of,
    chunks,
    facts_of,
    is_locked,
)
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

RESTATEMENT: Table = table_of("restatement")


@dataclass(frozen=True, slots=True)
class Ready:
    """What can be handed on now: drafts with something in them, values to approve, and how many others must approve."""

    to_submit: tuple[int, ...]
    to_approve: tuple[int, ...]
    own: int


@dataclass(frozen=True, slots=True)
class Locked:
    """What locking a period did: its number, how many values it holds, how many it leaves out as not approved."""

    id: int
    values: int
    left: int


class Values:
    """The values of indicators."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    # --- seeing

    def facts(self, framework: int) -> dict[int, Facts]:
        """Return what entering needs to know of a framework's indicators, in their order."""
        with self._store.read() as session:
            return facts_of(session.connection(), RESULT.c.framework_id == framework)

    def fact(self, indicator: int) -> Facts:
        """Return what entering needs to know of one indicator. NotEntered."""
        with self._store.read() as session:
            found = facts_of(session.connection(), INDICATOR.c.id == indicator)
        if indicator not in found:
            raise NotEntered("no_indicator")
        return found[indicator]

    def locks(self, framework: int) -> list[dict[str, Any]]:
        """Return the locks of a framework, those in force first, the latest period first."""
        asked = select(LOCK).where(LOCK.c.framework_id == framework)
        order = (LOCK.c.opened_on.is_not(None), LOCK.c.until.desc(), LOCK.c.id.desc())
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked.order_by(*order)).mappings()]

    def lock_of(self, framework: int, period: Period) -> dict[str, Any] | None:
        """Return the lock in force that a period ends in; None where it is open."""
        with self._store.read() as session:
            found = is_locked(session.connection(), framework, period)
        return dict(found) if found else None

    def ready(self, framework: int, period: Period, grant: int | None = None, *, every: bool = False) -> Ready:
        """Return what can be handed on in a period: of one grant or the alliance, or of every one."""
        of_it = VALUE.c.indicator_id.in_(select(INDICATOR.c.id).join(RESULT).where(RESULT.c.framework_id == framework))
        names = ("id", "status", "entered_by", "value", "numerator", "reached_on", "text_en", "text_fr")
        asked = select(*(VALUE.c[name] for name in names)).where(
            of_it, VALUE.c.since == period.since, VALUE.c.until == period.until,
            VALUE.c.status.in_((*OPEN, ValueStatus.SUBMITTED)),
        )  # fmt: skip
        if not every:
            asked = asked.where(VALUE.c.grant_record_id == grant)
        with self._store.read() as session:
            if is_locked(session.connection(), framework, period):
                return Ready((), (), 0)
            rows = [dict(row) for row in session.execute(asked.order_by(VALUE.c.id)).mappings()]
        waiting = [row for row in rows if row["status"] == ValueStatus.SUBMITTED]
        own = {who: self._is_own(who) for who in {row["entered_by"] for row in waiting}}
        mine = {row["id"] for row in waiting if own[row["entered_by"]]}
        drafts = tuple(row["id"] for row in rows if row["status"] in OPEN and not _says_nothing(row))
        return Ready(drafts, tuple(row["id"] for row in waiting if row["id"] not in mine), len(mine))

    # --- entering

    def enter(self, entries: Sequence[Entry]) -> list[Entered]:
        """Enter values or change drafts, all or none, as one step. NotEntered."""
        if not entries:
            return []
        fact = self.fact(entries[0].indicator)
        count = len(entries)
        with self._store.unit("value.entered", title=_title(fact), record_kind="indicator", count=count) as unit:
            writer = self.writer(unit)
            return writer.write_all(entries)

    def writer(self, unit: Unit) -> Writer:
        """Return what writes values in a unit of work of somebody else's, such as an import."""
        return Writer(unit, self._store.who, self.codes())

    def held(self, facts: Mapping[int, Facts], entries: Sequence[Entry]) -> Held:
        """Return what is kept of the things that entries are of, to plan what entering them would do."""
        with self._store.read() as session:
            return Held(session.connection(), facts, entries)

    def codes(self) -> dict[str, set[str]]:
        """Return the codes parts may have in this workspace, by the list they are of."""
        codes = self._results.desk.codes
        return {name: {one.code for one in codes.all(name)} for name in (*code_list("result_dimension"), "province")}

    def withdraw(self, values: Sequence[int]) -> None:
        """Take away values that were not approved. NotEntered, Gone."""
        with self._store.unit("value.withdrawn", title=self._title(values), record_kind="indicator") as unit:
            for number, row in self._rows(unit, values).items():
                if row["status"] in COUNTED:
                    raise NotEntered("withdrawn_approved")
                unit.remove("indicator_value", number)

    # --- handing on

    def submit(self, values: Sequence[int]) -> None:
        """Hand drafts on to be approved. NotEntered, Gone."""
        with self._store.unit("value.submitted", title=self._title(values), record_kind="indicator") as unit:
            self.submit_in(unit, values)

    def submit_in(self, unit: Unit, values: Sequence[int]) -> None:
        """Hand drafts on in a unit of work of somebody else's. NotEntered, Gone."""
        rows = self._rows(unit, values)
        if any(row["status"] not in OPEN for row in rows.values()):
            raise NotEntered("not_draft")
        if any(_says_nothing(row) for row in rows.values()):
            raise NotEntered("empty")
        told = {"status": ValueStatus.SUBMITTED, "submitted_on": date.today(), "returned_why": ""}
        unit.change_all("indicator_value", list(rows), told)

    def give_back(self, values: Sequence[int], why: str) -> None:
        """Return values with the reason, which stands with them until they come again. NotEntered, Gone."""
        if not why.strip():
            raise NotEntered("no_why")
        with self._store.unit("value.returned", title=self._title(values), record_kind="indicator") as unit:
            rows = self._rows(unit, values)
            if any(row["status"] != ValueStatus.SUBMITTED for row in rows.values()):
                raise NotEntered("not_submitted")
            unit.change_all(
                "indicator_value", list(rows), {"status": ValueStatus.RETURNED, "returned_why": why.strip()}
            )

    def approve(self, values: Sequence[int]) -> None:
        """Approve what another colleague entered; from then on it counts. NotEntered, Gone."""
        self._check_role()
        with self._store.unit("value.approved", title=self._title(values), record_kind="indicator") as unit:
            self.approve_in(unit, values)

    def approve_in(self, unit: Unit, values: Sequence[int]) -> None:
        """Approve in a unit of work of somebody else's. NotEntered, Gone."""
        rows = self._rows(unit, values)
        if any(row["status"] != ValueStatus.SUBMITTED for row in rows.values()):
            raise NotEntered("not_submitted")
        for who in {row["entered_by"] for row in rows.values()}:
            if self._is_own(who):
                raise NotEntered("own", who=who)
        for row in {(row["indicator_id"], row["until"]): row for row in rows.values()}.values():
            self._check_open(unit, row)
        told = {"status": ValueStatus.APPROVED, "approved_by": self._store.who, "approved_on": date.today()}
        unit.change_all("indicator_value", list(rows), told)

    # --- after that

    def restate(self, value: int, entry: Entry, reason: str, why: str) -> None:
        """Change what was approved; what stood there is kept with the reason. NotEntered, Gone."""
        self._check_role()
        if reason not in code_list("revision_reason") or not why.strip():
            raise NotEntered("no_reason")
        with self._store.unit("value.restated", title=self._title([value]), record_kind="indicator") as unit:
            row = unit.row("indicator_value", value)
            writer = self.writer(unit)
            facts = writer.facts(row["indicator_id"])
            if row["status"] not in COUNTED:
                raise NotEntered("not_approved")
            before = cells_of(unit.connection, [value]).get(value, ())
            entry = replace(entry, cells=before if entry.cells is None and not entry.empty else entry.cells or ())
            judged(replace(facts, retired=False), replace(entry, period=_period(row)), writer.known)
            changes = changes_of(entry, row, before)
            if not changes:
                raise NotEntered("nothing_new")
            unit.change("indicator_value", value, {k: v for k, v in changes.items() if k != "cells"})
            writer.put_cells(value, entry.cells or ())
            after = unit.row("indicator_value", value)
            unit.add("restatement", _restated(facts, (row, before), (after, entry.cells or ())) | {
                "indicator_value_id": value, "nr": _next(unit, value), "restated_on": date.today(),
                "reason": reason, "why": why.strip(), "by": self._store.who,
            })  # fmt: skip

    def lock(self, framework: int, period: Period) -> Locked:
        """Let all approved values of a period stand: none is added or changed until it is opened. NotEntered."""
        self._check_role()
        title = self._framework(framework)
        with self._store.unit("period.locked", title=title, record_kind="framework") as unit:
            held = is_locked(unit.connection, framework, period)
            if held and held["since"] <= period.since:
                raise NotEntered("locked_before", since=held["since"], until=held["until"])
            number = unit.add("period_lock", {
                "framework_id": framework, "since": period.since, "until": period.until, "locked_on": date.today(),
                "locked_by": self._store.who,
            })  # fmt: skip
            approved = self._of_period(unit, framework, period, (ValueStatus.APPROVED,))
            unit.change_all("indicator_value", approved, {"status": ValueStatus.LOCKED})
            left = (*OPEN, ValueStatus.SUBMITTED)
            return Locked(number, len(approved), len(self._of_period(unit, framework, period, left)))

    def open_again(self, lock: int, why: str) -> int:
        """Open a locked period with a reason; return how many values may change again. NotEntered, Gone."""
        self._check_role()
        if not why.strip():
            raise NotEntered("no_opened_why")
        kept = self._results.desk.records.get("period_lock", lock).values
        title = self._framework(kept["framework_id"])
        with self._store.unit("period.opened", title=title, record_kind="framework") as unit:
            if kept["opened_on"] is not None:
                raise NotEntered("open_already")
            told = {"opened_on": date.today(), "opened_by": self._store.who, "opened_why": why.strip()}
            unit.change("period_lock", lock, told)
            period = Period(kept["since"], kept["until"])
            again = self._of_period(unit, kept["framework_id"], period, (ValueStatus.LOCKED,), freed=True)
            unit.change_all("indicator_value", again, {"status": ValueStatus.APPROVED})
            return len(again)

    # --- help

    def _rows(self, unit: Unit, values: Sequence[int]) -> dict[int, dict[str, Any]]:
        rows: dict[int, dict[str, Any]] = {}
        for chunk in chunks(values):
            rows |= unit.rows("indicator_value", chunk)
        if gone := [one for one in values if one not in rows]:
            raise Gone(kind="indicator_value", record=gone[0])
        return rows

    def _of_period(
        self, unit: Unit, framework: int, period: Period, states: Sequence[ValueStatus], *, freed: bool = False
    ) -> list[int]:
        """Values that end in a period and stand so; `freed`: only those that no lock holds."""
        of_it = VALUE.c.indicator_id.in_(select(INDICATOR.c.id).join(RESULT).where(RESULT.c.framework_id == framework))
        asked = select(VALUE.c.id).where(of_it, VALUE.c.until >= period.since, VALUE.c.until <= period.until)
        if freed:
            holds = (LOCK.c.since <= VALUE.c.until, LOCK.c.until >= VALUE.c.until, LOCK.c.opened_on.is_(None))
            asked = asked.where(~select(LOCK.c.id).where(LOCK.c.framework_id == framework, *holds).exists())
        return list(unit.connection.execute(asked.where(VALUE.c.status.in_(states)).order_by(VALUE.c.id)).scalars())

    def _check_role(self) -> None:
        if not self._results.desk.grants.colleagues.roles():
            raise NotEntered("role", who=self._store.who)

    def _is_own(self, entered_by: str) -> bool:
        """Whether the one who acts entered it, where another colleague could look at it."""
        colleagues = self._results.desk.grants.colleagues.all()
        return len(colleagues) > 1 and same(self._store.who, entered_by)

    def _check_open(self, unit: Unit, row: Mapping[str, Any]) -> None:
        fact = facts_of(unit.connection, INDICATOR.c.id == row["indicator_id"])[row["indicator_id"]]
        if lock := is_locked(unit.connection, fact.framework, _period(row)):
            raise NotEntered("locked", indicator=fact.code, since=lock["since"], until=lock["until"])

    def _title(self, values: Sequence[int]) -> str:
        """What the first of several values is of."""
        asked = select(INDICATOR).join(VALUE, VALUE.c.indicator_id == INDICATOR.c.id).where(VALUE.c.id.in_(values[:1]))
        with self._store.read() as session:
            row = session.execute(asked).mappings().first()
        return _title(row) if row else ""

    def _framework(self, framework: int) -> str:
        return self._results.desk.records.get("framework", framework).title


def _next(unit: Unit, value: int) -> int:
    asked = select(func.max(RESTATEMENT.c.nr)).where(RESTATEMENT.c.indicator_value_id == value)
    return (unit.connection.execute(asked).scalar() or 0) + 1


def _restated(
    facts: Facts, before: tuple[Any, Sequence[CellEntry]], after: tuple[Any, Sequence[CellEntry]]
) -> dict[str, Any]:
    """What a restatement keeps of both: the number, and in words what a number does not tell."""
    told: dict[str, Any] = {}
    for name, (row, cells) in (("before", before), ("after", after)):
        number = shown(facts, SimpleNamespace(**row))
        told[name] = None if number is None else round(number)
        lines = [row["text_en"], row["text_fr"]] + ([row["reached_on"].isoformat()] if row["reached_on"] else [])
        if row["denominator"] is not None:
            lines.append(f"{quantity.plain(row['numerator'])} / {quantity.plain(row['denominator'])}")
        lines += [f"{one.cell} {_part(one)}" for one in cells]
        told[f"{name}_text"] = "\n".join(line for line in lines if line)
    return told


def _part(one: CellEntry) -> str:
    if one.denominator is not None:
        return f"{quantity.plain(one.numerator)} / {quantity.plain(one.denominator)}"
    return quantity.plain(one.value)


def _says_nothing(row: Mapping[str, Any]) -> bool:
    known = (row["value"], row["numerator"], row["reached_on"])
    return all(one is None for one in known) and not (row["text_en"].strip() or row["text_fr"].strip())


def _period(row: Mapping[str, Any]) -> Period:
    return Period(row["since"] or row["until"], row["until"])


def _title(row: Any) -> str:
    told = row if isinstance(row, Mapping) else {name: getattr(row, name) for name in ("code", "name_en", "name_fr")}
    name = str(told["name_en"] or told["name_fr"])
    return f"{told['code']} {name}".strip()
