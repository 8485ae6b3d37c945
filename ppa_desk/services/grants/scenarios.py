"""Scenarios of a call: one way each of spending its money, compared, stressed, and one chosen as the decision list."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import converted
from ppa_desk.model.money import rate as read_rate
from ppa_desk.services.grants import motions
from ppa_desk.services.grants.cutline import Cut, Line, Proposal, Purse, Rates, cut, stressed
from ppa_desk.services.grants.sourcing import doubts
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
FUND: Table = table_of("fund")
FUNDING: Table = table_of("funding")
MOTION: Table = table_of("motion")
SCENARIO: Table = table_of("scenario")
LINE: Table = table_of("scenario_line")

UNDECIDED = ("review", "decision")
"""Phases of the pipeline in which a grant waits for its money."""


class NothingFunded(DeskError):
    """A scenario that funds nothing is no decision list."""

    code = "scenario.nothing_funded"


@dataclass(frozen=True, slots=True)
class Outlook:
    """A scenario worked out: the table, its grants and purses, and what drops out under stress."""

    scenario: int | None
    name: str
    chosen: bool
    cut: Cut
    grants: Mapping[int, Mapping[str, Any]]
    purses: tuple[Purse, ...]
    names: Mapping[int | None, tuple[str, str]]
    """What the purses are called, in English and French; the budget of the call has no name."""
    cap: Purse | None
    """The budget of the call, where there are funds beside it."""
    unknown: tuple[tuple[str, str], ...]
    """Funds of which nobody can tell what is left."""
    drops: frozenset[int]
    """Grants that lose their money under stress."""

    def amount(self, grant: int) -> int | None:
        """Return what a grant gets; None where it gets nothing."""
        return next((one.proposal.amount for one in self.cut.lines if one.proposal.id == grant and one.portions), None)


class Scenarios:
    """The scenarios of calls."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    # --- reading

    def of(self, call: int) -> list[dict[str, Any]]:
        """Return the scenarios of a call, in order."""
        asked = select(SCENARIO).where(SCENARIO.c.grant_call_id == call).order_by(SCENARIO.c.nr, SCENARIO.c.id)
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked).mappings()]

    def outlook(self, call: int, scenario: int | None = None, stress: Decimal = Decimal(0)) -> Outlook:
        """Return a scenario worked out; without one, what was recommended or asked for. Gone."""
        values = self._grants.desk.records.get("grant_call", call).values
        row = next((one for one in self.of(call) if one["id"] == scenario), None)
        grants = self._undecided(call)
        proposals = self._proposals(grants, row)
        rates = self._rates(row, values["decides_on"] or date.today())
        purses, names, unknown = self._purses(list(grants.values()), values["decides_on"] or date.today())
        cap = self._budget(call, values, rates)
        if not purses and cap:
            purses, cap = [cap], None
        found = cut(proposals, purses, rates, cap)
        drops: frozenset[int] = frozenset()
        if stress:
            drops = found.funded - cut(proposals, purses, stressed(rates, stress), cap).funded
        return Outlook(
            scenario=row["id"] if row else None,
            name=row["name"] if row else "",
            chosen=bool(row and row["chosen"]),
            cut=found,
            grants=grants,
            purses=tuple(purses),
            names=names,
            cap=cap,
            unknown=tuple(unknown),
            drops=drops,
        )

    # --- writing

    def make(self, call: int, name: str, like: int | None = None) -> int:
        """Add a scenario, with the lines of another where one is named, and return its number."""
        last = select(func.max(SCENARIO.c.nr)).where(SCENARIO.c.grant_call_id == call)
        with self._store.unit("scenario.added", title=name, record_kind="scenario") as unit:
            nr = (unit.connection.execute(last).scalar() or 0) + 1
            rates = unit.row("scenario", like)["rates"] if like else "{}"
            number = unit.add("scenario", {"grant_call_id": call, "nr": nr, "name": name, "rates": rates})
            if like:
                rows = unit.connection.execute(select(LINE).where(LINE.c.scenario_id == like)).mappings()
                kept = ("grant_record_id", "amount", "pinned", "left_out")
                unit.add_all("scenario_line", [{n: row[n] for n in kept} | {"scenario_id": number} for row in rows])
        return number

    def set_line(self, scenario: int, grant: int, **values: Any) -> None:
        """Say what a scenario gives a grant: `amount` (None: what stands), `pinned`, `left_out`. Gone."""
        if values.get("pinned"):
            values["left_out"] = False
        if values.get("left_out"):
            values["pinned"] = False
        mine = select(LINE.c.id).where(LINE.c.scenario_id == scenario, LINE.c.grant_record_id == grant)
        with self._store.unit("scenario.changed", title=self._name(scenario), record_kind="scenario") as unit:
            kept = unit.connection.execute(mine).scalar()
            if kept:
                unit.change("scenario_line", kept, values)
            else:
                unit.add("scenario_line", values | {"scenario_id": scenario, "grant_record_id": grant})

    def set_rate(self, scenario: int, pair: str, told: str) -> None:
        """Assume an exchange rate such as "EUR/USD" in a scenario; an empty one takes it away. NotMoney, Gone."""
        if told.strip():
            read_rate(told)
        with self._store.unit("scenario.changed", title=self._name(scenario), record_kind="scenario") as unit:
            rates = json.loads(unit.row("scenario", scenario)["rates"] or "{}")
            kept = {name: one for name, one in rates.items() if name != pair}
            kept |= {pair: told.strip()} if told.strip() else {}
            unit.change("scenario", scenario, {"rates": json.dumps(kept, sort_keys=True)})

    def choose(self, scenario: int) -> tuple[int, int]:
        """Make a scenario the decision list, in one unit: recommended amounts, fund sources, votes.

        Returns how many grants are to be approved and how many declined. NothingFunded, Gone.
        """
        with self._store.read() as session:
            call = session.execute(select(SCENARIO.c.grant_call_id).where(SCENARIO.c.id == scenario)).scalar()
        found = self.outlook(int(call or 0), scenario)
        if not found.cut.funded:
            raise NothingFunded(name=found.name)
        declined = 0
        with self._store.unit("scenario.chosen", title=found.name, record_kind="scenario") as unit:
            for other in self.of(int(call or 0)):
                unit.change("scenario", other["id"], {"chosen": other["id"] == scenario})
            for line in found.cut.lines:
                if line.state == "funded":
                    _recommend(unit, line)
                elif line.state in ("short", "left_out"):
                    declined += _decline(unit, line.proposal.id)
        return len(found.cut.funded), declined

    # --- inside

    def _name(self, scenario: int) -> str:
        return self._grants.desk.records.get("scenario", scenario).title

    def _undecided(self, call: int) -> dict[int, dict[str, Any]]:
        asked = select(GRANT).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
        asked = asked.where(GRANT.c.grant_call_id == call, STAGE.c.phase.in_(UNDECIDED), GRANT.c.approved.is_(None))
        with self._store.read() as session:
            return {row["id"]: dict(row) for row in session.execute(asked.order_by(GRANT.c.sorted_as)).mappings()}

    def _proposals(self, grants: Mapping[int, Mapping[str, Any]], scenario: Mapping[str, Any] | None) -> list[Proposal]:
        lines: dict[int, Mapping[str, Any]] = {}
        if scenario:
            with self._store.read() as session:
                found = session.execute(select(LINE).where(LINE.c.scenario_id == scenario["id"])).mappings()
                lines = {row["grant_record_id"]: dict(row) for row in found}
        scores = self._grants.reviews.figures(list(grants))
        return [
            Proposal(
                id=number,
                amount=_first(lines.get(number, {}).get("amount"), row["recommended"], row["requested"]),
                currency=row["currency"] or "",
                score=scores[number].mean if number in scores else None,
                pinned=bool(lines.get(number, {}).get("pinned")),
                left_out=bool(lines.get(number, {}).get("left_out")),
            )
            for number, row in grants.items()
        ]

    def _purses(
        self, grants: Sequence[Mapping[str, Any]], on: date
    ) -> tuple[list[Purse], dict[int | None, tuple[str, str]], list[tuple[str, str]]]:
        """The funds that run on a day, with what is left in them and for whom it may be used."""
        purses: list[Purse] = []
        names: dict[int | None, tuple[str, str]] = {}
        unknown: list[tuple[str, str]] = []
        for kept in self._grants.desk.records.where("fund"):
            values = kept.values
            if (values["since"] and values["since"] > on) or (values["until"] and values["until"] < on):
                continue
            name = (values["name_en"] or values["name_fr"], values["name_fr"] or values["name_en"])
            available = self._grants.funds.sum(kept.id, on).available
            if available is None:
                unknown.append(name)
                continue
            bound = any(values[field] for field in ("themes", "countries", "since", "until"))
            fits = frozenset(row["id"] for row in grants if not doubts(values, row)) if bound else None
            purses.append(Purse(kept.id, max(available, 0), values["currency"] or "", fits))
            names[kept.id] = name
        return purses, names, unknown

    def _budget(self, call: int, values: Mapping[str, Any], rates: Rates) -> Purse | None:
        """What is left of the budget of the call, once what it has approved is taken off."""
        if values["budget"] is None:
            return None
        currency, left = values["currency"] or "", values["budget"]
        asked = select(GRANT.c.approved, GRANT.c.currency).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
        asked = asked.where(GRANT.c.grant_call_id == call, GRANT.c.approved.is_not(None), STAGE.c.phase != "out")
        with self._store.read() as session:
            for amount, own in session.execute(asked):
                rate = rates(own or "", currency)
                left -= converted(amount, rate, currency) if rate is not None else 0
        return Purse(None, max(left, 0), currency)

    def _rates(self, scenario: Mapping[str, Any] | None, on: date) -> Rates:
        """The rates a scenario assumes, else those entered, also turned round."""
        assumed = json.loads(scenario["rates"] or "{}") if scenario else {}
        nearest = self._grants.rates.nearest

        @cache
        def rate(currency: str, into: str) -> Decimal | None:
            if currency == into:
                return Decimal(1)
            if told := assumed.get(f"{currency}/{into}"):
                return read_rate(told)
            if told := assumed.get(f"{into}/{currency}"):
                return 1 / read_rate(told)
            if found := nearest(currency, into, on):
                return found.rate
            turned = nearest(into, currency, on)
            return 1 / turned.rate if turned else None

        return rate


def _first(*amounts: int | None) -> int | None:
    return next((one for one in amounts if one is not None), None)


def _open_motion(unit: Unit, grant: int) -> Mapping[str, Any] | None:
    asked = select(MOTION).where(MOTION.c.grant_record_id == grant, MOTION.c.closed_at.is_(None))
    found = unit.connection.execute(asked.order_by(MOTION.c.id.desc())).mappings().first()
    return dict(found) if found else None


def _recommend(unit: Unit, line: Line) -> None:
    """Recommend the amount, name its funds where none are named, and put it to the vote."""
    grant, amount = line.proposal.id, line.proposal.amount
    unit.change("grant_record", grant, {"recommended": amount})
    has = unit.connection.execute(select(FUNDING.c.id).where(FUNDING.c.grant_record_id == grant)).first()
    if not has:
        rows = [one for one in line.portions if one.purse is not None]
        unit.add_all("funding", [
            {"grant_record_id": grant, "nr": nr, "fund_id": one.purse, "amount": one.amount}
            for nr, one in enumerate(rows, 1)
        ])  # fmt: skip
    motion = _open_motion(unit, grant)
    if motion is None:
        motions.add(unit, grant, amount=amount)
    else:
        unit.change("motion", motion["id"], {"purpose": "approve", "amount": amount})


def _decline(unit: Unit, grant: int) -> int:
    """Put declining to the vote where nothing else is open."""
    if _open_motion(unit, grant) is not None:
        return 0
    motions.add(unit, grant, purpose="decline")
    return 1
