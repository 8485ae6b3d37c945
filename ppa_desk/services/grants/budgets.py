"""The budget of a grant as it is kept, held against what was spent and paid."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.actuals import Finding, Line, Spent, Terms, findings, periods
from ppa_desk.services.grants.funds import awarded
from ppa_desk.services.records import Kept, title_of

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

LINE: Table = table_of("budget_line")
SPENDING: Table = table_of("spending")


@dataclass(frozen=True, slots=True)
class Budget:
    """The budget of a grant: its lines, the periods reported on, what it must come to, and what does not fit."""

    lines: tuple[Line, ...]
    periods: tuple[tuple[date | None, date | None], ...]
    terms: Terms
    findings: tuple[Finding, ...]

    @property
    def planned(self) -> int:
        """What the lines come to."""
        return sum(line.planned or 0 for line in self.lines)

    @property
    def spent(self) -> int | None:
        """What was spent so far; None while nothing was reported."""
        known = [line.spent for line in self.lines if line.spent is not None]
        return sum(known) if known else None


class Budgets:
    """The budgets of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def of(self, grant: int, language: str = "en") -> Budget:
        """Return a grant's budget against what was spent. Gone."""
        row = self._grants.register.get(grant)
        kept = self._grants.desk.records.where("budget_line", grant_record_id=grant)
        spent = self._spent([one.id for one in kept])
        lines = tuple(
            Line(title_of("budget_line", one.values, language), one.values["amount"], tuple(spent[one.id]))
            for one in kept
        )
        terms = Terms(_whole(row), self._grants.payments.paid(grant), self._awarded_on(row), row["ends_on"])
        return Budget(lines, tuple(periods(lines)), terms, tuple(findings(lines, terms)))

    def _spent(self, lines: list[int]) -> dict[int, list[Spent]]:
        asked = select(SPENDING).where(SPENDING.c.budget_line_id.in_(lines))
        found: dict[int, list[Spent]] = defaultdict(list)
        with self._store.read() as session:
            for row in session.execute(asked.order_by(SPENDING.c.since, SPENDING.c.id)).mappings():
                told = Spent(row["since"], row["until"], row["amount"], row["explanation"])
                found[row["budget_line_id"]].append(told)
        return found

    def _awarded_on(self, grant: dict[str, Any]) -> date | None:
        """The day it was decided, else the later signature, else the day it starts."""
        own = self._grants.desk.records.where("agreement", grant_record_id=grant["id"], amendment_id=None)
        signed = next((day for one in own if (day := _signed(one))), None)
        return grant["decided_on"] or signed or grant["starts_on"]


def _whole(grant: dict[str, Any]) -> int | None:
    return grant["signed"] if grant["signed"] is not None else awarded(grant)


def _signed(kept: Kept) -> date | None:
    ours, theirs = kept.values["signed_by_us"], kept.values["signed_by_them"]
    return max(ours, theirs) if ours and theirs else None
