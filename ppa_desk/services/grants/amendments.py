"""Agreed changes to a grant: drafted as a difference, approved by threshold, applied where nothing moved beneath."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.keeping import AmendmentStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import Sum
from ppa_desk.services.checks import checked
from ppa_desk.services.grants.cascade import extension
from ppa_desk.services.grants.differences import (
    Difference,
    Exceeded,
    between,
    dumps,
    exceeded,
    loads,
    rules,
    shipped_rules,
)
from ppa_desk.services.records import title_of
from ppa_desk.store import values
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

AMENDMENT: Table = table_of("amendment")
MOTION: Table = table_of("motion")

DRAFT, APPROVED, APPLIED, REFUSED = AmendmentStatus


class CannotAmend(DeskError):
    """An amendment cannot be drafted, approved or applied; the code says why, `why` names it."""

    def __init__(self, why: str, **told_: Any) -> None:
        self.why = why
        self.code = f"amendment.{why}"
        super().__init__(**told_)


class Amendments:
    """The amendments of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store, self._records = grants, grants.store, grants.desk.records

    def of(self, grant: int) -> list[dict[str, Any]]:
        """Return a grant's amendments in their order, every column; `difference` as its parts."""
        asked = select(AMENDMENT).where(AMENDMENT.c.grant_record_id == grant)
        with self._store.read() as session:
            rows = session.execute(asked.order_by(AMENDMENT.c.nr, AMENDMENT.c.id)).mappings()
            return [dict(row) | {"difference": loads(row["difference"])} for row in rows]

    def get(self, amendment: int) -> dict[str, Any]:
        """Return an amendment. Gone."""
        with self._store.read() as session:
            row = session.execute(select(AMENDMENT).where(AMENDMENT.c.id == amendment)).mappings().first()
        if row is None:
            raise Gone(kind="amendment", record=amendment)
        return dict(row) | {"difference": loads(row["difference"])}

    # --- what it would change

    def budget_shift(self, grant: int, amounts: Mapping[int, int]) -> list[Difference]:
        """Return the difference of other amounts on budget lines; their sum stays. CannotAmend, Gone."""
        lines = {one.id: one for one in self._records.where("budget_line", grant_record_id=grant)}
        currency = self._grants.register.get(grant)["currency"]
        if any(amount < 0 for amount in amounts.values()):
            raise CannotAmend("negative")
        found = [
            one
            for line, amount in amounts.items()
            for one in between("budget_line", line, lines[line].values, {"amount": amount})
        ]
        if rest := sum((one.after or 0) - (one.before or 0) for one in found):
            raise CannotAmend("not_balanced", rest=Sum(abs(rest), currency))
        return found

    def results(self, grant: int, targets: Mapping[int, Mapping[str, Any]]) -> list[Difference]:
        """Return the difference of other expected results. Refused, Gone."""
        kept = {one.id: one for one in self._records.where("grant_target", grant_record_id=grant)}
        return [
            one
            for number, wanted in targets.items()
            for one in between("grant_target", number, kept[number].values, checked("grant_target", wanted))
        ]

    def extension(self, grant: int, end: date, *, late_too: bool = False) -> list[Difference]:
        """Return the difference of a later end, over reports, tranches and results. CannotAmend, Gone.

        `late_too` moves reports that are late already by the same time.
        """
        row = self._grants.register.get(grant)
        if row["ends_on"] is None or end <= row["ends_on"]:
            raise CannotAmend("not_longer")
        parts = {
            kind: [dict(one.values) | {"id": one.id} for one in self._records.where(kind, grant_record_id=grant)]
            for kind in ("tranche", "grant_target")
        }
        reports = self._grants.obligations.of(grant)
        return extension(row, end, reports, parts["tranche"], parts["grant_target"], late_too=late_too)

    def correction(self, grant: int, kind: str, record: int, wanted: Mapping[str, Any]) -> list[Difference]:
        """Return the difference of something put right. CannotAmend, Refused, Gone."""
        kept = self._records.get(kind, record)
        allowed = shipped_rules()["correctable"].get(kind, ())
        own = record if kind == "grant_record" else kept.values["grant_record_id"]
        if own != grant or not set(wanted) <= set(allowed):
            raise CannotAmend("not_correctable")
        return between(kind, record, kept.values, checked(kind, wanted))

    # --- its life

    def draft(
        self, grant: int, kind: str, difference: Sequence[Difference], reason: str, holds: date | None = None
    ) -> int:
        """Keep an amendment as a draft and return its number. CannotAmend, Gone."""
        if not difference:
            raise CannotAmend("nothing")
        if not reason.strip():
            raise CannotAmend("no_reason")
        title = title_of("grant_record", self._grants.register.get(grant))
        with self._store.unit("amendment.drafted", title=title, record_kind="amendment") as unit:
            last = select(func.max(AMENDMENT.c.nr)).where(AMENDMENT.c.grant_record_id == grant)
            told_ = {
                "grant_record_id": grant, "kind": kind, "reason": reason.strip(), "holds_from": holds or date.today(),
                "difference": dumps(difference), "nr": (unit.connection.execute(last).scalar() or 0) + 1,
            }  # fmt: skip
            return unit.add("amendment", told_)

    def asks_vote(self, grant: int, difference: Sequence[Difference]) -> list[Exceeded]:
        """Return the rules by which a difference needs a vote of the committee; none where a colleague may approve."""
        row = self._grants.register.get(grant)
        return exceeded(difference, row["signed"] or row["approved"], rules())

    def missing(self, amendment: int) -> CannotAmend | None:
        """Return what stands in the way of approving a draft. Gone."""
        row = self.get(amendment)
        if row["status"] != DRAFT:
            return CannotAmend("not_draft")
        others = [one for one in self.of(row["grant_record_id"]) if one["status"] == APPROVED]
        if others:
            return CannotAmend("waits", nr=others[0]["nr"])
        if self.asks_vote(row["grant_record_id"], row["difference"]):
            return None if self._vote(row) else CannotAmend("needs_vote")
        if not self._grants.colleagues.roles() & set(shipped_rules()["roles"]):
            return CannotAmend("role")
        return CannotAmend("own_draft") if self._store.who in self.drafters(amendment) else None

    def approve(self, amendment: int) -> None:
        """Approve a draft: by a carried vote where a threshold asks for one, else by a colleague. CannotAmend, Gone."""
        if (lacks := self.missing(amendment)) is not None:
            raise lacks
        row = self.get(amendment)
        voted = self._vote(row) if self.asks_vote(row["grant_record_id"], row["difference"]) else None
        changes = {
            "status": APPROVED, "approved_by": self._store.who, "approved_on": date.today(), "motion_id": voted,
        }  # fmt: skip
        with self._store.unit("amendment.approved", title=self._title(row), record_kind="amendment") as unit:
            unit.change("amendment", amendment, changes, row["version"])

    def refuse(self, amendment: int, why: str) -> None:
        """Refuse a draft or an approved amendment; why is kept with its reason. CannotAmend, Gone."""
        row = self.get(amendment)
        if row["status"] not in (DRAFT, APPROVED):
            raise CannotAmend("not_draft")
        if not why.strip():
            raise CannotAmend("no_reason")
        reason = f"{row['reason']}\n\n{why.strip()}"
        with self._store.unit("amendment.refused", title=self._title(row), record_kind="amendment") as unit:
            unit.change("amendment", amendment, {"status": REFUSED, "reason": reason}, row["version"])

    def beneath(self, amendment: int) -> list[tuple[Difference, Any]]:
        """Return what changed since it was drafted: each difference with what stands there now. Gone."""
        row = self.get(amendment)
        found = []
        with self._store.read() as session:
            for one in row["difference"]:
                if not one.record:
                    continue
                table = table_of(one.kind)
                now = session.execute(select(table.c[one.field]).where(table.c.id == one.record)).first()
                here = None if now is None else values.plain(now[0])
                if now is None or here != one.before:
                    found.append((one, here))
        return found

    def apply(self, amendment: int) -> int:
        """Make everything an approved amendment says true, as one step; return its number. CannotAmend, Gone."""
        row = self.get(amendment)
        if row["status"] != APPROVED:
            raise CannotAmend("not_approved")
        if moved := self.beneath(amendment):
            raise CannotAmend("beneath", count=len(moved), first=_named(moved[0][0]))
        with self._store.unit("amendment.applied", title=self._title(row), record_kind="amendment") as unit:
            for one in row["difference"]:
                _make(unit, row["grant_record_id"], one)
            unit.change("amendment", amendment, {"status": APPLIED, "applied_at": datetime.now(UTC)}, row["version"])
            self._grants.reminders.renew(unit, row["grant_record_id"])
        return unit.number

    def drafters(self, amendment: int) -> frozenset[str]:
        """Return who wrote an amendment, as the journal knows."""
        changes = self._grants.desk.history.of("amendment", amendment)
        return frozenset(one.entry.who for one in changes if one.before is None or "difference" in (one.after or {}))

    def _vote(self, row: Mapping[str, Any]) -> int | None:
        """The carried vote on an amendment of this grant that no other amendment rests on; the newest."""
        used = select(AMENDMENT.c.motion_id).where(AMENDMENT.c.motion_id.is_not(None), AMENDMENT.c.id != row["id"])
        asked = select(MOTION.c.id).where(
            MOTION.c.grant_record_id == row["grant_record_id"],
            MOTION.c.purpose == "amend",
            MOTION.c.carried.is_(True),
            MOTION.c.id.not_in(used),
        )
        with self._store.read() as session:
            found = session.execute(asked.order_by(MOTION.c.id.desc())).scalar()
        return int(found) if found is not None else None

    def _title(self, row: Mapping[str, Any]) -> str:
        return title_of("grant_record", self._grants.register.get(row["grant_record_id"]))


def measured(one: Exceeded) -> str:
    """Return by how much a rule is exceeded: a percentage of money, or a count."""
    return f"{round(one.found * 100)} %" if "%" in one.rule.over else str(one.found if one.found != Fraction(1) else 1)


def _named(one: Difference) -> str:
    return f"{one.kind}.{one.field}"


def _make(unit: Unit, grant: int, one: Difference) -> None:
    if one.record:
        unit.change(one.kind, one.record, values.loads(one.kind, values.dumps({one.field: one.after})))
    else:
        unit.add(one.kind, values.loads(one.kind, values.dumps(one.after)) | {"grant_record_id": grant})
