"""What must be done before a grant is closed: each condition with its figures, and what is only told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import Sum, told
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

OBLIGATION: Table = table_of("obligation")
TRANCHE: Table = table_of("tranche")
AMENDMENT: Table = table_of("amendment")
PAYMENT: Table = table_of("payment")
SPENDING: Table = table_of("spending")
LINE: Table = table_of("budget_line")
DEPENDENCY: Table = table_of("dependency")
RESERVATION: Table = table_of("reservation")


class CannotSettle(DeskError):
    """What was not spent cannot be settled like that; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"closeout.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition: whether it is met, the figures of its sentence, and whether it holds the grant back."""

    code: str
    met: bool
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Balance:
    """What was paid, spent, and left of a grant, in thousandths of its currency."""

    paid: int
    spent: int
    unspent: int | None

    @property
    def left(self) -> int:
        """What was paid and not spent."""
        return self.paid - self.spent


def balance(session: Session, grant: Mapping[str, Any]) -> Balance:
    """Return what came and went; reversals count against what was paid."""
    paid = select(func.sum(PAYMENT.c.amount)).where(PAYMENT.c.grant_record_id == grant["id"])
    spent = select(func.sum(SPENDING.c.amount)).join(LINE).where(LINE.c.grant_record_id == grant["id"])
    came, went = (int(session.execute(asked).scalar() or 0) for asked in (paid, spent))
    return Balance(came, went, grant["unspent"])


def gates(session: Session, grant: Mapping[str, Any], today: date | None = None, language: str = "en") -> list[Gate]:
    """Return every condition of closing a grant, in the order of the work; amounts as that language writes them."""
    now = today or date.today()
    ends = grant["ends_on"]
    found = [Gate("ended", ends is not None and ends < now, {"day": ends or "–"})]
    found += [*_reports(session, grant), *_money(session, grant, language), *_others(session, grant)]
    return found


def _count(session: Session, table: Table, *where: Any) -> int:
    return int(session.execute(select(func.count()).select_from(table).where(*where)).scalar_one())


def _reports(session: Session, grant: Mapping[str, Any]) -> list[Gate]:
    mine = OBLIGATION.c.grant_record_id == grant["id"]
    open_ = _count(session, OBLIGATION, mine, OBLIGATION.c.status != "accepted")
    final = _count(session, OBLIGATION, mine, OBLIGATION.c.kind == "final", OBLIGATION.c.status == "accepted")
    waiting = _count(
        session, AMENDMENT, AMENDMENT.c.grant_record_id == grant["id"], AMENDMENT.c.status.in_(("draft", "approved"))
    )
    return [
        Gate("reports", open_ == 0, {"count": open_}),
        Gate("final", final > 0),
        Gate("amendments", waiting == 0, {"count": waiting}),
    ]


def _money(session: Session, grant: Mapping[str, Any], language: str) -> list[Gate]:
    mine = TRANCHE.c.grant_record_id == grant["id"]
    open_ = _count(session, TRANCHE, mine, TRANCHE.c.status.not_in(("paid", "cancelled")))
    now = balance(session, grant)
    amounts = {"paid": now.paid, "spent": now.spent, "unspent": now.unspent or 0, "left": now.left}
    values = {name: told(amount, grant["currency"], language) for name, amount in amounts.items()}
    values |= {} if now.unspent is not None else {"unspent": "–"}
    decided = now.unspent == 0 or bool(grant["unspent_to"])
    return [
        Gate("tranches", open_ == 0, {"count": open_}),
        Gate("balance", now.unspent is not None and now.paid == now.spent + now.unspent, values),
        Gate("unspent", now.unspent is not None and decided, values),
    ]


def _others(session: Session, grant: Mapping[str, Any]) -> list[Gate]:
    """Grants that still wait for this one's results hold it back; open reservations and lessons are told."""
    waits = _count(session, DEPENDENCY, DEPENDENCY.c.waits_for_id == grant["id"], DEPENDENCY.c.released_on.is_(None))
    doubts = _count(
        session, RESERVATION, RESERVATION.c.grant_record_id == grant["id"], RESERVATION.c.settled_on.is_(None)
    )
    return [
        Gate("dependencies", waits == 0, {"count": waits}),
        Gate("reservations", doubts == 0, {"count": doubts}, holds=False),
        Gate("lessons", bool(grant["lessons"].strip()), holds=False),
    ]


class Closeout:
    """The end of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def gates(self, grant: int, today: date | None = None, language: str = "en") -> list[Gate]:
        """Return every condition of closing a grant. Gone."""
        row = self._grants.register.get(grant)
        with self._store.read() as session:
            return gates(session, row, today, language)

    def balance(self, grant: int) -> Balance:
        """Return what was paid, spent and left of a grant. Gone."""
        row = self._grants.register.get(grant)
        with self._store.read() as session:
            return balance(session, row)

    def settle(self, grant: int, to: str, lessons: str = "") -> None:
        """Note that what was paid and not spent is what is left, and what becomes of it. CannotSettle, Gone."""
        row = self._grants.register.get(grant)
        left = self.balance(grant).left
        if left < 0:
            raise CannotSettle("overspent", over=Sum(-left, row["currency"]))
        if left and not to:
            raise CannotSettle("undecided", left=Sum(left, row["currency"]))
        changes = {"unspent": left, "unspent_to": to or None} | (
            {"lessons": lessons.strip()} if lessons.strip() else {}
        )
        title = title_of("grant_record", row)
        with self._store.unit("grant_record.closed_out", title=title, record_kind="grant_record") as unit:
            unit.change("grant_record", grant, changes)
