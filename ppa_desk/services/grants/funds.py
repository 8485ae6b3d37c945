"""Funds: what came in, what is committed to grants, what is left; and the sources of each grant."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import shared
from ppa_desk.services.grants.sourcing import Doubt, Sourced, doubts, sourced
from ppa_desk.services.listing import Listing
from ppa_desk.services.records import Kept, title_of

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

FUND: Table = table_of("fund")
FUNDING: Table = table_of("funding")
GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
ORGANISATION: Table = table_of("organisation")

FREED = ("returned", "reallocated")
"""What becomes of money not spent so that its fund has it again."""


@dataclass(frozen=True, slots=True)
class FundRow:
    """One line of the list of funds."""

    id: int
    key: str
    name_en: str
    name_fr: str
    currency: str
    amount: int | None
    pooled: bool
    until: date | None
    organisation: str | None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What a grant takes from a fund: in the grant's currency, and in the fund's where a rate is known."""

    grant: int
    title: str
    currency: str
    amount: int
    in_fund: int | None
    paid: int


@dataclass(frozen=True, slots=True)
class FundSum:
    """What a fund has, in its own currency; `given` is None where no amount is entered."""

    currency: str
    given: int | None
    commitments: tuple[Commitment, ...]

    @property
    def committed(self) -> int:
        """What grants take, as far as it is known in the fund's currency."""
        return sum(one.in_fund or 0 for one in self.commitments)

    @property
    def unknown(self) -> tuple[Commitment, ...]:
        """What grants take in currencies no rate is entered for."""
        return tuple(one for one in self.commitments if one.in_fund is None)

    @property
    def available(self) -> int | None:
        """What is left to give; None where it cannot be told."""
        return None if self.given is None or self.unknown else self.given - self.committed


@dataclass(frozen=True, slots=True)
class Source:
    """One source of a grant: what it gives and has paid in the grant's currency, and what speaks against it."""

    kept: Kept
    fund: str
    amount: int | None
    paid: int
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """All sources of a grant; `left` is what they lack, below 0 what they give too much; None: no amount to fund."""

    whole: int | None
    rows: tuple[Source, ...]
    left: int | None


class Funds:
    """The funds of a workspace."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store
        names = [name for name in FundRow.__dataclass_fields__ if name != "organisation"]
        asked = select(*(FUND.c[name] for name in names), ORGANISATION.c.name).select_from(FUND.outerjoin(ORGANISATION))
        self.listing = Listing(
            self._store, "fund", asked, FundRow,
            sorts={"name": (FUND.c.sorted_as,), "until": (FUND.c.until, FUND.c.sorted_as)},
            only={"pooled": lambda yes: FUND.c.pooled.is_(yes)},
        )  # fmt: skip

    # --- a fund

    def given(self, fund: int) -> int | None:
        """Return what a fund has to give: its amount, for a pool without one what was paid into it."""
        kept = self._grants.desk.records.get("fund", fund).values
        parts = [one.values["amount"] for one in self._grants.desk.records.where("contribution", fund_id=fund)]
        known = [amount for amount in parts if amount is not None]
        return sum(known) if kept["amount"] is None and known else kept["amount"]  # type: ignore[no-any-return]

    def sum(self, fund: int, on: date | None = None, language: str = "en") -> FundSum:
        """Return what a fund has, has committed and has left, by the rates entered up to a day. Gone."""
        currency = self._grants.desk.records.get("fund", fund).values["currency"] or ""
        found = [one for one in self._commitments(fund, language) if one.amount]
        day = on or date.today()
        told = tuple(
            Commitment(
                one.grant, one.title, one.currency, one.amount,
                self._grants.rates.converted(one.amount, one.currency, currency, day), one.paid,
            )
            for one in found
        )  # fmt: skip
        return FundSum(currency, self.given(fund), told)

    def _commitments(self, fund: int, language: str) -> Iterable[Commitment]:
        asked = select(GRANT).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id).where(STAGE.c.phase != "out")
        asked = asked.where(GRANT.c.id.in_(select(FUNDING.c.grant_record_id).where(FUNDING.c.fund_id == fund)))
        with self._store.read() as session:
            grants = [dict(row) for row in session.execute(asked.order_by(GRANT.c.sorted_as)).mappings()]
        for grant in grants:
            rows = self._grants.desk.records.where("funding", grant_record_id=grant["id"])
            whole = awarded(grant)
            if whole is None:
                continue
            amounts = _spent(sourced([row.values for row in rows], whole, grant["currency"]).amounts, grant)
            mine = sum(given for row, given in zip(rows, amounts, strict=True) if row.values["fund_id"] == fund)
            paid = self._paid(grant["id"], len(rows) == 1).get(fund, 0)
            yield Commitment(
                grant["id"], title_of("grant_record", grant, language), grant["currency"] or "", mine, None, paid
            )

    # --- a grant

    def sources(self, grant: int, language: str = "en") -> Sources:
        """Return where the money of a grant comes from, whether it adds up, and who has paid what. Gone."""
        row = self._grants.register.get(grant)
        rows = self._grants.desk.records.where("funding", grant_record_id=grant)
        whole = awarded(row)
        told = self.added_up(row, rows)
        funds = {one.id: one for one in self._funds({kept.values["fund_id"] for kept in rows})}
        paid = self._paid(grant, len(rows) == 1)
        sources = tuple(
            self._source(kept, funds[kept.values["fund_id"]].values, row, amount, paid, language)
            for kept, amount in zip(rows, told.amounts, strict=True)
        )
        return Sources(whole, sources, None if whole is None else told.left)

    def _source(
        self, kept: Kept, fund: Mapping[str, Any], grant: Mapping[str, Any], amount: int | None,
        paid: Mapping[int, int], language: str,
    ) -> Source:  # fmt: skip
        name = title_of("fund", fund, language)
        return Source(kept, name, amount, paid.get(kept.values["fund_id"], 0), tuple(doubts(fund, grant)))

    def added_up(self, grant: Mapping[str, Any], rows: Sequence[Kept] | None = None) -> Sourced:
        """Return how the sources of a grant add up to what is awarded."""
        found = self._grants.desk.records.where("funding", grant_record_id=grant["id"]) if rows is None else rows
        return sourced([one.values for one in found], awarded(grant) or 0, grant["currency"])

    def _funds(self, numbers: Iterable[int]) -> list[Kept]:
        return [self._grants.desk.records.get("fund", number) for number in numbers]

    def _paid(self, grant: int, alone: bool) -> dict[int, int]:
        """What each fund has paid; payments that name none are the only fund's where there is but one."""
        found: dict[int, int] = defaultdict(int)
        rows = self._grants.payments.of(grant)
        only = self._grants.desk.records.where("funding", grant_record_id=grant)
        for one in rows:
            fund = one.values["fund_id"] or (only[0].values["fund_id"] if alone and only else None)
            if fund is not None:
                found[fund] += one.values["amount"] or 0
        return found


def awarded(grant: Mapping[str, Any]) -> int | None:
    """Return what the sources must come to: what was approved; what is signed where no approval is known."""
    return grant["signed"] if grant["approved"] is None else grant["approved"]  # type: ignore[no-any-return]


def _spent(amounts: Sequence[int | None], grant: Mapping[str, Any]) -> list[int]:
    """What each source gives once less was signed, or money came back: what is off is taken off in proportion."""
    given = [one or 0 for one in amounts]
    signed, approved = grant["signed"], grant["approved"]
    off = (grant["unspent"] or 0) if grant["unspent_to"] in FREED else 0
    off += approved - signed if None not in (signed, approved) else 0
    if not off or not sum(given):
        return given
    return [one - less for one, less in zip(given, shared(off, given, grant["currency"]), strict=True)]
