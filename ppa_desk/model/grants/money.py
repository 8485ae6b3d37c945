"""The money: where it comes from, what it is budgeted for, the agreement, tranches and payments."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from sqlmodel import Field

from ppa_desk.model.record import Record, choice, code, day, flag, link, long, money, nr, short, sorted_as


class TrancheStatus(StrEnum):
    """How a tranche stands: planned, released by one colleague, by two, paid, or cancelled."""

    PLANNED = "planned"
    ASKED = "asked"
    RELEASED = "released"
    PAID = "paid"
    CANCELLED = "cancelled"


class Fund(Record, table=True):
    """Money one can give from: one funder's, or a pool's; for some themes or places only where it is restricted."""

    __tablename__ = "fund"

    key: str = short(required=True, unique=True)
    name_en: str = short()
    name_fr: str = short()
    organisation_id: int | None = link("organisation")
    currency: str | None = code("currency", "USD")
    amount: int | None = money()
    pooled: bool = flag()
    themes: str = short(several="grant_theme")
    countries: str = short(several="country")
    restriction: str = long()
    since: date | None = day()
    until: date | None = day()
    notes: str = long()
    sorted_as: str = sorted_as()


class Contribution(Record, table=True):
    """What one organisation put into a pooled fund."""

    __tablename__ = "contribution"

    fund_id: int = link("fund", required=True, owner=True)
    nr: int = nr()
    organisation_id: int | None = link("organisation")
    amount: int | None = money()
    received_on: date | None = day()


class Funding(Record, table=True):
    """That a grant is paid from a fund: by an amount, or by a share of what is approved. Amounts in the grant's own."""

    __tablename__ = "funding"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    fund_id: int = link("fund", required=True)
    amount: int | None = money()
    share: str = short(format="fraction")
    """A fraction or per cent of the approved amount, where no amount is set."""


class BudgetLine(Record, table=True):
    """A line of a grant's budget."""

    __tablename__ = "budget_line"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    name_en: str = short()
    name_fr: str = short()
    amount: int | None = money()


class Spending(Record, table=True):
    """What a grantee spent on a budget line in a period, as reported, and why it differs from the plan."""

    __tablename__ = "spending"

    budget_line_id: int = link("budget_line", required=True, owner=True)
    obligation_id: int | None = link("obligation")
    since: date | None = day()
    until: date | None = day()
    amount: int | None = money()
    explanation: str = long()


class Agreement(Record, table=True):
    """The agreement of a grant, or of an amendment to it: when each side signed, and the hash of the signed copy."""

    __tablename__ = "agreement"

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    amendment_id: int | None = link("amendment")
    language: str | None = code("language", "en")
    signed_by_us: date | None = day()
    signed_by_them: date | None = day()
    signer: str = short()
    sha256: str = Field(default="", max_length=64)
    """Of the signed copy that is attached; empty where there is none yet."""


class ExchangeRate(Record, table=True):
    """What one unit of a currency was worth in another on a day, and who says so."""

    __tablename__ = "exchange_rate"

    currency: str | None = code("currency", "EUR")
    into: str | None = code("currency", "USD")
    rate: str = short(required=True, format="rate")
    rate_on: date | None = day()
    source: str = short(required=True)


class Tranche(Record, table=True):
    """A part of a grant's money: how much, when, and on which conditions; two colleagues release it."""

    __tablename__ = "tranche"
    sealed: ClassVar[bool] = True

    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    amount: int | None = money()
    due_on: date | None = day()
    needs: str = short(several="tranche_need")
    obligation_id: int | None = link("obligation")
    """The report that must be accepted first."""
    status: TrancheStatus = choice(TrancheStatus.PLANNED)
    first_by: str = short()
    first_at: datetime | None = None
    second_by: str = short()
    second_at: datetime | None = None
    notes: str = long()


class Payment(Record, table=True):
    """Money that left: `amount` of the grant's currency, `paid` as it left the account, and the rate that joins them.

    Once noted it never changes; a wrong one is reversed by another.
    """

    __tablename__ = "payment"
    sealed: ClassVar[bool] = True

    grant_record_id: int = link("grant_record", required=True, owner=True)
    tranche_id: int | None = link("tranche")
    fund_id: int | None = link("fund")
    paid_on: date | None = day()
    amount: int | None = money()
    currency: str | None = code("currency", "USD")
    """Of `paid`."""
    paid: int | None = money()
    rate: str = short(format="rate")
    """How much of the grant's currency one unit of the paid currency was worth."""
    rate_on: date | None = day()
    rate_source: str = short()
    reference: str = short()
    reverses_id: int | None = link("payment")
    colleague: str = short()
    locked: bool = flag(True)
