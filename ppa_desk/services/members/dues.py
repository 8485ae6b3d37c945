"""What members owe for each year and what came of it: the state of dues is one rule, in SQL; money by currency."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, ColumnElement, Table, case, cast, func, null, or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import Refused, checked
from ppa_desk.services.listing import Listing
from ppa_desk.services.members.standing import MEMBERSHIP
from ppa_desk.services.records import Kept, title_of

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

DUES: Table = table_of("dues")
PAYMENT: Table = table_of("dues_payment")
TIER: Table = table_of("dues_tier")
ORGANISATION: Table = table_of("organisation")

STATES = ("overdue", "part_paid", "invoiced", "raised", "paid", "in_kind", "exempt", "na")
"""The states of dues, what is still to come first; without an amount there is no state."""
OPEN = ("overdue", "part_paid", "invoiced", "raised")
"""The states in which something is still to come."""


class NoAmount(DeskError):
    """A payment, or a thing given, with no amount or worth."""

    code = "dues.no_amount"


class RaisedTwice(DeskError):
    """Dues of a year are raised once."""

    code = "dues.raised_twice"


def given(on: date, *, in_kind: bool | None = None) -> ColumnElement[Any]:
    """Return what was given towards dues by a day, in money and in kind, or only one of them."""
    total = cast(func.coalesce(func.sum(PAYMENT.c.amount), 0), BigInteger)
    asked = select(total).where(
        PAYMENT.c.dues_id == DUES.c.id, or_(PAYMENT.c.paid_on.is_(None), PAYMENT.c.paid_on <= on)
    )
    if in_kind is not None:
        asked = asked.where(PAYMENT.c.in_kind.is_(in_kind))
    return asked.correlate(DUES).scalar_subquery()


def state(on: date) -> ColumnElement[Any]:
    """Return the state of dues on a day. Things given in kind count with their worth; no amount gives no state."""
    row = DUES.c
    settled = case((given(on, in_kind=False) > 0, "paid"), else_="in_kind")
    return case(
        (row.exempt.is_(True), "exempt"),
        (row.amount.is_(None), null()),
        (row.amount <= 0, "na"),
        (given(on) >= row.amount, settled),
        (row.due_on < on, "overdue"),
        (given(on) > 0, "part_paid"),
        (row.invoiced_on <= on, "invoiced"),
        else_="raised",
    )


@dataclass(frozen=True, slots=True)
class DuesRow:
    """The dues of one member for one year."""

    id: int
    organisation_id: int
    organisation: str
    membership_id: int
    year: int | None
    tier_en: str | None
    tier_fr: str | None
    currency: str | None
    amount: int | None
    given: int
    in_kind: int
    invoiced_on: date | None
    due_on: date | None
    state: str | None

    @property
    def left(self) -> int | None:
        """What is still to come; None where the amount is not known."""
        if self.amount is None:
            return None
        return max(self.amount - self.given, 0) if self.state in OPEN else 0

    def tier(self, language: str) -> str:
        """Return what its tier is called; empty where it has none."""
        return title_of("dues_tier", {"name_en": self.tier_en, "name_fr": self.tier_fr}, language)


@dataclass(frozen=True, slots=True)
class StateSum:
    """Dues in one state and one currency: how many, what is owed, what was given."""

    state: str | None
    currency: str | None
    count: int
    amount: int
    given: int


class DuesBook:
    """The dues of all members."""

    def __init__(self, members: "MembersDesk") -> None:
        self._store, self._records = members.store, members.desk.records
        today = date.today()
        self.listing = Listing(
            members.store,
            "dues",
            asked(today),
            DuesRow,
            sorts={
                "year": (DUES.c.year.desc(), _name()),
                "organisation": (_name(), DUES.c.year.desc()),
                "due_on": (DUES.c.due_on.is_(None), DUES.c.due_on, _name()),
                "amount": (DUES.c.currency, DUES.c.amount, _name()),
            },
            only={
                "year": lambda year: DUES.c.year == year,
                "state": lambda name: state(today) == name,
                "open": lambda yes: state(today).in_(OPEN) == yes,
                "unknown": lambda yes: state(today).is_(None) == yes,
                "currency": lambda code: DUES.c.currency == code,
            },
        )

    def of(self, membership: int, on: date | None = None) -> list[DuesRow]:
        """Return a membership's dues, the newest year first."""
        wanted = asked(on or date.today()).where(DUES.c.membership_id == membership)
        with self._store.read() as session:
            return [DuesRow(*row) for row in session.execute(wanted.order_by(DUES.c.year.desc(), DUES.c.id))]

    def row(self, dues: int, on: date | None = None) -> DuesRow:
        """Return the dues of one member for one year. Gone."""
        self._records.get("dues", dues)
        with self._store.read() as session:
            return DuesRow(*session.execute(asked(on or date.today()).where(DUES.c.id == dues)).one())

    def years(self) -> list[int]:
        """Return the years there are dues of, the newest first."""
        wanted = select(DUES.c.year).where(DUES.c.year.is_not(None)).distinct().order_by(DUES.c.year.desc())
        with self._store.read() as session:
            return list(session.execute(wanted).scalars())

    def sums(self, year: int | None = None, on: date | None = None) -> list[StateSum]:
        """Return counts and money by state and currency, of a year or of all; currencies are never added up."""
        rows = select(
            state(on or date.today()).label("state"), DUES.c.currency, DUES.c.amount,
            given(on or date.today()).label("given"),
        )  # fmt: skip
        if year is not None:
            rows = rows.where(DUES.c.year == year)
        each = rows.subquery()
        wanted = select(
            each.c.state, each.c.currency, func.count(),
            cast(func.coalesce(func.sum(each.c.amount), 0), BigInteger), cast(func.sum(each.c.given), BigInteger),
        ).group_by(each.c.state, each.c.currency)  # fmt: skip
        with self._store.read() as session:
            found = [StateSum(*row) for row in session.execute(wanted)]
        order = {name: at for at, name in enumerate(STATES)}
        return sorted(found, key=lambda one: (order.get(one.state or "", len(order)), one.currency or "~"))

    def payments(self, dues: int) -> list[Kept]:
        """Return what was given towards dues, in the order of its days."""
        found = self._records.where("dues_payment", dues_id=dues)
        return sorted(found, key=lambda one: (one.values["paid_on"] or date.min, one.id))

    def pay(self, dues: int, values: Mapping[str, Any]) -> int:
        """Note a payment or a thing given in kind with its worth. NoAmount, Refused, Gone."""
        clean = checked("dues_payment", values)
        if not clean.get("amount"):
            raise NoAmount()
        with self._unit("dues.given", dues) as unit:
            number: int = unit.add("dues_payment", {**clean, "dues_id": dues})
        return number

    def change(self, dues: int, values: Mapping[str, Any]) -> None:
        """Change dues: invoiced on a day, exempt, another amount. Refused, Gone."""
        with self._unit("dues.changed", dues) as unit:
            unit.change("dues", dues, checked("dues", values))

    def add(self, membership: int, values: Mapping[str, Any]) -> int:
        """Raise the dues of one member for a year. RaisedTwice, Refused, Gone."""
        clean = checked("dues", {**values, "membership_id": membership})
        if clean.get("year") is None:
            raise Refused("needed", "year")
        if any(one.year == clean.get("year") for one in self.of(membership)):
            raise RaisedTwice(year=clean.get("year"))
        title = self._title(membership)
        with self._store.unit("dues.added", title=title, record_kind="dues", year=clean.get("year")) as unit:
            number: int = unit.add("dues", clean)
        return number

    def _unit(self, action: str, dues: int) -> Any:
        values = self._records.get("dues", dues).values
        title = self._title(values["membership_id"])
        return self._store.unit(action, title=title, record_kind="dues", year=values["year"])

    def _title(self, membership: int) -> str:
        body = self._records.get("membership", membership).values["organisation_id"]
        return self._records.get("organisation", body).title


def asked(on: date) -> Any:
    """Return the question for rows of dues as they stand on a day."""
    return select(
        DUES.c.id, ORGANISATION.c.id, ORGANISATION.c.name, DUES.c.membership_id, DUES.c.year, TIER.c.name_en,
        TIER.c.name_fr, DUES.c.currency, DUES.c.amount, given(on), given(on, in_kind=True), DUES.c.invoiced_on,
        DUES.c.due_on, state(on),
    ).select_from(
        DUES.join(MEMBERSHIP, MEMBERSHIP.c.id == DUES.c.membership_id)
        .join(ORGANISATION, ORGANISATION.c.id == MEMBERSHIP.c.organisation_id)
        .outerjoin(TIER, TIER.c.id == DUES.c.dues_tier_id)
    )  # fmt: skip


def _name() -> ColumnElement[Any]:
    """The name of the member that owes, to sort by."""
    named = select(ORGANISATION.c.sorted_as).join(MEMBERSHIP, MEMBERSHIP.c.organisation_id == ORGANISATION.c.id)
    return named.where(MEMBERSHIP.c.id == DUES.c.membership_id).correlate(DUES).scalar_subquery()
