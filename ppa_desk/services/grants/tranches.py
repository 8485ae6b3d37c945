"""The tranches of a grant: planned within what is signed, held back by conditions, let go by two colleagues."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.keeping import ObligationStatus
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import Sum, whole_units
from ppa_desk.services.checks import checked
from ppa_desk.services.grants.guards import Missing, unmet
from ppa_desk.services.grants.release import EDITABLE, GUARDED, Action, Refusal, actions, judged
from ppa_desk.services.grants.schedule import instalments
from ppa_desk.services.records import Kept, Records, title_of

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

TRANCHE: Table = table_of("tranche")
PAYMENT: Table = table_of("payment")

Hand = tuple[str, datetime | None]
"""Who gave a release, and when."""

OWN = frozenset({"status", "first_by", "first_at", "second_by", "second_at", "grant_record_id"})
"""What is written by releasing, never typed."""


class CannotRelease(DeskError):
    """Something cannot be done with a tranche; the code says why: status, role, same, above, fixed, needs_..."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"tranche.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a tranche, and what is missing for it; None where it is met."""

    need: str
    missing: Missing | None


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done with a tranche, and what is missing for it; nothing where it can be done now."""

    action: Action
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """How a tranche stands: what was paid of it, its conditions, and what can be done with it."""

    kept: Kept
    paid: int
    conditions: tuple[Condition, ...]
    offers: tuple[Offer, ...]

    @property
    def status(self) -> TrancheStatus:
        """Where it stands."""
        return TrancheStatus(self.kept.values["status"])


class Tranches(Records):
    """The tranches of grants. It adds, saves and removes tranches as `Records` does other kinds, within its rules."""

    def __init__(self, grants: "GrantsDesk") -> None:
        super().__init__(grants.store)
        self._grants = grants

    # --- seeing

    def of(self, grant: int) -> list[Stand]:
        """Return the tranches of a grant, in order. Gone."""
        row = self._grants.register.get(grant)
        paid = self.paid(grant)
        return [self._stand(row, kept, paid.get(kept.id, 0)) for kept in self.where("tranche", grant_record_id=grant)]

    def stand(self, tranche: int) -> Stand:
        """Return how one tranche stands. Gone."""
        kept = self.get("tranche", tranche)
        return next(one for one in self.of(kept.values["grant_record_id"]) if one.kept.id == tranche)

    def hands(self, tranche: int) -> tuple[Hand | None, Hand | None]:
        """Return who asked for a tranche and who released it, and when. Gone."""
        asked = select(TRANCHE.c.first_by, TRANCHE.c.first_at, TRANCHE.c.second_by, TRANCHE.c.second_at)
        with self._store.read() as session:
            row = session.execute(asked.where(TRANCHE.c.id == tranche)).first()
        first, second = (tuple(row[:2]), tuple(row[2:])) if row else (("", None), ("", None))
        return (first if first[0] else None), (second if second[0] else None)

    def paid(self, grant: int) -> dict[int, int]:
        """Return what was paid by tranche, in the grant's currency, reversals taken off."""
        asked = select(PAYMENT.c.tranche_id, func.sum(PAYMENT.c.amount)).where(PAYMENT.c.grant_record_id == grant)
        with self._store.read() as session:
            rows = session.execute(asked.group_by(PAYMENT.c.tranche_id)).all()
        return {tranche: int(amount or 0) for tranche, amount in rows if tranche is not None}

    def limit(self, grant: int) -> int | None:
        """Return what tranches may come to: what is signed, until then what is approved; None where neither is."""
        row = self._grants.register.get(grant)
        return row["approved"] if row["signed"] is None else row["signed"]  # type: ignore[no-any-return]

    def planned(self, grant: int) -> int:
        """Return what the tranches come to; a cancelled one counts with what was paid of it."""
        return self._sum(grant, None)

    # --- planning

    def plan(self, grant: int, count: int, first: date | None, months: int, needs: str = "") -> list[int]:
        """Plan what is not planned yet as equal instalments. NoSchedule, CannotRelease."""
        row = self._grants.register.get(grant)
        left = self._limit(row) - self.planned(grant)
        if left <= 0:
            raise CannotRelease("all_planned", **_of(row))
        parts = instalments(left, count, row["currency"], first, months)
        start = len(self.where("tranche", grant_record_id=grant))
        title = title_of("grant_record", row)
        with self._store.unit("tranche.planned", title=title, record_kind="grant_record") as unit:
            return unit.add_all("tranche", [
                {"grant_record_id": grant, "nr": start + at, "amount": one.amount, "due_on": one.due_on, "needs": needs}
                for at, one in enumerate(parts, 1)
            ])  # fmt: skip

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add a tranche at the end. CannotRelease, Refused."""
        clean = {name: value for name, value in checked(kind, values).items() if name not in OWN - {"grant_record_id"}}
        grant = self._grants.register.get(clean["grant_record_id"])
        self._within(grant, None, clean.get("amount"))
        nr = len(self.where(kind, grant_record_id=grant["id"])) + 1
        title = title_of("grant_record", grant)
        with self._store.unit("tranche.added", title=title, record_kind="tranche") as unit:
            number = unit.add(kind, {"nr": nr} | clean)
        return self.get(kind, number)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change what was planned; another amount or due day voids a release given before. CannotRelease, Refused."""
        kept, clean = self.get(kind, record), checked(kind, values)
        changed = {name for name, value in clean.items() if kept.values[name] != value}
        if changed & OWN or (changed - {"notes"} and kept.values["status"] not in EDITABLE):
            raise CannotRelease("fixed", nr=kept.values["nr"])
        grant = self._grants.register.get(kept.values["grant_record_id"])
        if "amount" in changed:
            self._within(grant, kept, clean["amount"])
            self._not_below_paid(grant, kept, clean["amount"])
        if changed & {"amount", "due_on", "needs", "obligation_id"}:
            clean |= _void()
        title = title_of("grant_record", grant)
        with self._store.unit("tranche.changed", title=title, record_kind=kind, fields=sorted(changed)) as unit:
            unit.change(kind, record, clean, seen)
        return self.get(kind, record)

    def remove(self, kind: str, record: int) -> None:
        """Remove a tranche nobody has released and nothing was paid of. CannotRelease, Gone."""
        kept = self.get(kind, record)
        if kept.values["status"] != TrancheStatus.PLANNED or self._grants.desk.records.where(
            "payment", tranche_id=record
        ):
            raise CannotRelease("not_removed", nr=kept.values["nr"])
        super().remove(kind, record)

    # --- releasing

    def act(self, tranche: int, action: Action) -> None:
        """Ask for a release, release, take back, cancel or resume. CannotRelease, Gone."""
        now = self.stand(tranche)
        nr, grant = now.kept.values["nr"], self._grants.register.get(now.kept.values["grant_record_id"])
        offer = next((one for one in now.offers if one.action is action), None)
        if offer is None or action is Action.PAY:
            raise CannotRelease("status", nr=nr)
        if offer.missing:
            raise CannotRelease(offer.missing[0].need, nr=nr, **offer.missing[0].values)
        if action is Action.RESUME:
            self._within(grant, now.kept, now.kept.values["amount"])
        title = title_of("grant_record", grant)
        with self._store.unit(f"tranche.{_DONE[action]}", title=title, nr=nr, record_kind="tranche") as unit:
            unit.change("tranche", tranche, self._changes(action), now.kept.version)

    def missing(self, grant: Mapping[str, Any], kept: Kept) -> tuple[Condition, ...]:
        """Return the conditions of a tranche, each with what is missing for it."""
        return tuple(Condition(need, self._lacks(grant, kept, need)) for need in kept.values["needs"].split())

    def _stand(self, grant: Mapping[str, Any], kept: Kept, paid: int) -> Stand:
        conditions = self.missing(grant, kept)
        status = TrancheStatus(kept.values["status"])
        offers = tuple(Offer(one, self._against(kept, one, paid, conditions)) for one in actions(status))
        return Stand(kept, paid, conditions, offers)

    def _against(self, kept: Kept, action: Action, paid: int, conditions: Sequence[Condition]) -> tuple[Missing, ...]:
        """What speaks against an action by the one who acts now."""
        colleagues = self._grants.colleagues
        status = TrancheStatus(kept.values["status"])
        found: list[Missing] = []
        step = judged(status, action, colleagues.roles(), colleagues.acting, kept.values["first_by"])
        if step is Refusal.SAME:
            found.append(Missing("same", {"who": kept.values["first_by"]}))
        elif isinstance(step, Refusal):
            found.append(Missing(f"role_{action}"))
        if action in GUARDED:
            found += [one.missing for one in conditions if one.missing]
            if not kept.values["amount"]:
                found.append(Missing("needs_amount"))
        elif paid and action in (Action.TAKE_BACK, Action.CANCEL):
            found.append(Missing("partly_paid"))
        return tuple(found)

    def _lacks(self, grant: Mapping[str, Any], kept: Kept, need: str) -> Missing | None:
        if need in ("agreement", "diligence"):
            return Missing(f"needs_{need}") if unmet(self._grants, grant, [need]) else None
        if need == "no_late":
            return Missing("needs_no_late") if self._grants.obligations.is_late(grant["id"]) else None
        number = kept.values["obligation_id"]
        if number is None:
            return Missing("needs_report_chosen")
        accepted = self.get("obligation", number).values["status"] == ObligationStatus.ACCEPTED
        return None if accepted else Missing("needs_report")

    def _changes(self, action: Action) -> dict[str, Any]:
        who, now = self._grants.colleagues.acting, datetime.now(UTC)
        if action is Action.ASK:
            return {"status": TrancheStatus.ASKED, "first_by": who, "first_at": now}
        if action is Action.RELEASE:
            return {"status": TrancheStatus.RELEASED, "second_by": who, "second_at": now}
        return _void() if action is not Action.CANCEL else _void() | {"status": TrancheStatus.CANCELLED}

    # --- keeping within

    def _sum(self, grant: int, but: int | None) -> int:
        paid = self.paid(grant)
        rows = [one for one in self.where("tranche", grant_record_id=grant) if one.id != but]
        gone = TrancheStatus.CANCELLED
        return sum(paid.get(one.id, 0) if one.values["status"] == gone else one.values["amount"] or 0 for one in rows)

    def _limit(self, grant: Mapping[str, Any]) -> int:
        limit = self.limit(grant["id"])
        if limit is None:
            raise CannotRelease("no_limit", **_of(grant))
        return limit

    def _within(self, grant: Mapping[str, Any], kept: Kept | None, amount: int | None) -> None:
        if not amount:
            return
        if amount < 0:
            raise CannotRelease("negative")
        whole_units(amount, grant["currency"])
        limit, others = self._limit(grant), self._sum(grant["id"], kept.id if kept else None)
        if others + amount > limit:
            sums = {"sum": others + amount, "limit": limit, "left": limit - others}
            raise CannotRelease("above", **{name: Sum(one, grant["currency"]) for name, one in sums.items()})

    def _not_below_paid(self, grant: Mapping[str, Any], kept: Kept, amount: int | None) -> None:
        paid = self.paid(grant["id"]).get(kept.id, 0)
        if paid and (amount or 0) < paid:
            raise CannotRelease("below_paid", nr=kept.values["nr"], paid=Sum(paid, grant["currency"]))


_DONE = {
    Action.ASK: "asked", Action.RELEASE: "released", Action.TAKE_BACK: "taken_back", Action.CANCEL: "cancelled",
    Action.RESUME: "resumed",
}  # fmt: skip


def _void() -> dict[str, Any]:
    """A tranche nobody has released."""
    nobody = {"first_by": "", "first_at": None, "second_by": "", "second_at": None}
    return {"status": TrancheStatus.PLANNED} | nobody


def _of(grant: Mapping[str, Any]) -> dict[str, str]:
    return {"grant": title_of("grant_record", grant)}
