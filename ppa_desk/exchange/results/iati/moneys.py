"""The money of an activity: budgets of at most a year, what is planned, committed, paid, and what came in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from xml.etree.ElementTree import Element, SubElement

from ppa_desk.exchange.results.iati.choosing import Chosen, public
from ppa_desk.exchange.results.iati.heads import alliance_names, organisation
from ppa_desk.exchange.results.iati.tree import money, on, say
from ppa_desk.model.money import shared
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.funds import awarded
from ppa_desk.services.grants.open_data import Given
from ppa_desk.services.results.periods import Period, calendar
from ppa_desk.services.results.publishing import Row

INCOMING, COMMITMENT, DISBURSEMENT, INCOMING_COMMITMENT = "1", "2", "3", "11"
ORIGINAL, COMMITTED = "1", "2"
WAITING = ("planned", "asked", "released")
"""How a tranche stands that is not paid yet."""


@dataclass(frozen=True, slots=True)
class Money:
    """The money of one grant: payments by day, agreements, tranches."""

    payments: Sequence[Row] = ()
    agreements: Sequence[Row] = ()
    tranches: Sequence[Row] = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """Money that comes in: from whom, how much, when, and whether it is there or promised."""

    kind: str
    day: date
    amount: int
    currency: str
    organisation: Row | None
    fund: int


@dataclass(frozen=True, slots=True)
class Funds:
    """The funds behind a framework's grants: who gives, what came in, and what is not told because of whom."""

    givers: Sequence[Row] = ()
    incoming: Sequence[Incoming] = ()
    hidden: Mapping[int, str] = field(default_factory=dict)
    """Organisations that are not public, by number."""
    undated: Mapping[int, str] = field(default_factory=dict)
    """Funds with an amount and no day, by number."""
    shared: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    """Funds that also pay grants which are not in the file: name, and how many."""


def money_of(desk: Desk, grant: int) -> Money:
    """Return the money of a grant."""
    payments = [one.values for one in desk.grants.payments.of(grant)]
    parts = (desk.records.where(kind, grant_record_id=grant) for kind in ("agreement", "tranche"))
    agreements, tranches = ([one.values for one in many] for many in parts)
    return Money(payments, agreements, tranches)


def grant_money(parent: Element, chosen: Chosen, given: Given, told: Money, today: date) -> None:
    """Add budgets, planned disbursements and transactions of a grant."""
    grant = given.grant
    amount = awarded(grant)
    for period, part in budget_years(grant, amount):
        budget = SubElement(parent, "budget", {"type": ORIGINAL, "status": COMMITTED})
        on(budget, "period-start", period.since)
        on(budget, "period-end", period.until)
        money(budget, part, grant["currency"], grant["decided_on"] or period.since)
    for one in told.tranches:
        if one["status"] in WAITING and one["amount"] and one["due_on"]:
            planned = SubElement(parent, "planned-disbursement", {"type": ORIGINAL})
            on(planned, "period-start", one["due_on"])
            money(planned, one["amount"], grant["currency"], one["due_on"])
    committed = committed_on(grant, told.agreements)
    if amount and committed and committed <= today:
        _given(parent, chosen, given, COMMITMENT, committed, amount, committed)
    for one in told.payments:
        day = one["paid_on"]
        if day and day <= today and one["amount"]:
            _given(parent, chosen, given, DISBURSEMENT, day, one["amount"], min(one["rate_on"] or day, day))


def budget_years(grant: Row, amount: int | None) -> Iterator[tuple[Period, int]]:
    """Split what is awarded over the years of a grant, by their days, exactly; nothing where dates are missing."""
    since, until = grant["starts_on"], grant["ends_on"]
    if not amount or not since or not until or until < since:
        return
    years = calendar(Period(since, until), "annual", since.month) if until > since else [Period(since, until)]
    parts = shared(amount, [one.days for one in years], grant["currency"])
    yield from zip(years, parts, strict=True)


def committed_on(grant: Row, agreements: Sequence[Row]) -> date | None:
    """Return the day a grant was promised: when both had signed, else when it was decided."""
    first = next((one for one in agreements if one["amendment_id"] is None), None)
    if first and first["signed_by_us"] and first["signed_by_them"]:
        signed: date = max(first["signed_by_us"], first["signed_by_them"])
        return signed
    day: date | None = grant["decided_on"]
    return day


def _given(parent: Element, chosen: Chosen, given: Given, kind: str, day: date, amount: int, rate: date) -> None:
    """A transaction from the alliance to who receives the grant."""
    told = _transaction(parent, kind, day, amount, given.grant["currency"], rate)
    names = alliance_names(chosen.records.alliance)
    attributes = {"ref": chosen.reference, "provider-activity-id": chosen.identifier}
    say(told, "provider-org", names, **attributes)
    for one in list(filter(public, given.recipients))[:1]:
        organisation(told, "receiver-org", one)


def incoming_money(parent: Element, chosen: Chosen, funds: Funds, today: date) -> None:
    """Add what came in, and what is promised, to a framework's activity."""
    for one in funds.incoming:
        if one.day <= today:
            told = _transaction(parent, one.kind, one.day, one.amount, one.currency, one.day)
            if one.organisation is not None:
                organisation(told, "provider-org", one.organisation)
            names = alliance_names(chosen.records.alliance)
            say(told, "receiver-org", names, **{"ref": chosen.reference, "receiver-activity-id": chosen.identifier})


def _transaction(parent: Element, kind: str, day: date, amount: int, currency: str, rate: date) -> Element:
    told = SubElement(parent, "transaction")
    SubElement(told, "transaction-type", {"code": kind})
    on(told, "transaction-date", day)
    money(told, amount, currency, rate)
    return told


def funds_of(desk: Desk, grants: Sequence[int]) -> Funds:
    """Return the funds these grants are paid from; who is not public gives without a name and without an amount."""
    funding = (one.values for grant in grants for one in desk.records.where("funding", grant_record_id=grant))
    numbers = {one["fund_id"] for one in funding}
    givers: dict[int, Row] = {}
    incoming: list[Incoming] = []
    hidden: dict[int, str] = {}
    undated: dict[int, str] = {}
    for number in sorted(numbers):
        fund = {"id": number, **desk.records.get("fund", number).values}
        for who, kind, day, amount in _paid_in(desk, fund):
            row = {"id": who, **desk.records.get("organisation", who).values} if who else None
            if row is not None and not public(row):
                hidden[row["id"]] = row["name"]
                continue
            if row is not None:
                givers[row["id"]] = row
            if amount and day is None:
                undated[number] = fund["name_en"] or fund["name_fr"] or fund["key"]
            elif amount and day and fund["currency"]:
                incoming.append(Incoming(kind, day, amount, fund["currency"], row, number))
    incoming.sort(key=lambda one: (one.day, one.fund))
    told = {one.fund for one in incoming}
    return Funds(list(givers.values()), incoming, hidden, undated, _shared(desk, told, set(grants)))


def _shared(desk: Desk, funds: set[int], grants: set[int]) -> dict[int, tuple[str, int]]:
    found = {}
    for number in sorted(funds):
        fund = desk.records.get("fund", number).values
        others = {one.values["grant_record_id"] for one in desk.records.where("funding", fund_id=number)} - grants
        if others:
            found[number] = (fund["name_en"] or fund["name_fr"] or fund["key"], len(others))
    return found


def _paid_in(desk: Desk, fund: Row) -> Iterator[tuple[int | None, str, date | None, int | None]]:
    """Who gives to a fund: what was paid into a pool, else what one funder promised."""
    rows = [one.values for one in desk.records.where("contribution", fund_id=fund["id"])]
    for one in rows:
        yield one["organisation_id"], INCOMING, one["received_on"], one["amount"]
    if not rows:
        yield fund["organisation_id"], INCOMING_COMMITMENT, fund["since"], fund["amount"]
