"""The portfolio in figures: money in each stage; by theme, province, mineral, funder and gender marker. Sums in SQL."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, case, exists, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import fraction
from ppa_desk.model.record import Visibility
from ppa_desk.services.grants.pipeline import Stage

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
PEOPLE: Table = table_of("beneficiaries")
FUNDING: Table = table_of("funding")
FUND: Table = table_of("fund")
ORGANISATION: Table = table_of("organisation")

AMOUNT = func.coalesce(GRANT.c.signed, GRANT.c.approved, GRANT.c.recommended, GRANT.c.requested)
"""The best amount that is known of a grant."""
GRANTED = func.coalesce(GRANT.c.signed, GRANT.c.approved)
"""What was granted: signed, else approved."""
AWARDED = ("award", "running", "done")
"""Phases of grants the alliance said yes to; one on hold counts once an amount was approved."""
SEVERAL = ("themes", "provinces", "minerals", "countries")
UNKNOWN = ""
"""The code of what is not told."""

Money = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Total:
    """How many grants, their money by currency in thousandths, and how many have no amount."""

    count: int = 0
    money: Money = ()
    unknown: int = 0

    def plus(self, other: "Total") -> "Total":
        """Return both together; currencies are never mixed."""
        sums = dict(self.money)
        for currency, amount in other.money:
            sums[currency] = sums.get(currency, 0) + amount
        return Total(self.count + other.count, tuple(sorted(sums.items())), self.unknown + other.unknown)


@dataclass(frozen=True, slots=True)
class InStage:
    """What stands in a stage, and since when the oldest of it."""

    stage: Stage
    total: Total
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """What was granted under one code; the code is empty where it is not told."""

    code: str
    total: Total


@dataclass(frozen=True, slots=True)
class FromFund:
    """What grants are paid from one fund; without a number what no fund pays yet."""

    fund: int | None
    name_en: str
    name_fr: str
    funder: str
    total: Total

    def name(self, language: str) -> str:
        """Return what the fund is called."""
        return (self.name_fr or self.name_en) if language == "fr" else (self.name_en or self.name_fr)


@dataclass(frozen=True, slots=True)
class People:
    """How many people of one group grants are for; sums are None where nobody told any number."""

    who: str
    sex: str
    age: str
    grants: int
    planned: int | None
    reached: int | None
    counted: int
    """How many grants told whom they reached."""


@dataclass(frozen=True, slots=True)
class Granted:
    """One grant of the portfolio's table."""

    id: int
    key: str
    title_en: str
    title_fr: str
    organisation: str | None
    stage_en: str
    stage_fr: str
    currency: str | None
    amount: int | None
    starts_on: date | None
    ends_on: date | None


class Portfolio:
    """The figures of all grants, for the window and the report. `edition` leaves out what its readers may not see."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def stages(self, edition: Visibility = Visibility.SECRETARIAT) -> list[InStage]:
        """Return the stages in order with what stands in them."""
        asked = select(GRANT.c.grant_stage_id, GRANT.c.currency, *_counted(AMOUNT), func.min(GRANT.c.stage_since))
        found: dict[int, InStage] = {}
        stages = {one.id: one for one in self._grants.pipeline.stages()}
        for row in self._rows(asked.where(_shown(edition)).group_by(GRANT.c.grant_stage_id, GRANT.c.currency)):
            old = found.get(row[0], InStage(stages[row[0]], Total()))
            since = min((day for day in (old.since, row[5]) if day), default=None)
            found[row[0]] = InStage(old.stage, old.total.plus(_total(row[1:5])), since)
        return [found.get(one.id, InStage(one, Total())) for one in stages.values()]

    def whole(self, edition: Visibility = Visibility.SECRETARIAT) -> Total:
        """Return what was granted in all."""
        return _summed(row[:4] for row in self._granted(edition))

    def by(self, name: str, edition: Visibility = Visibility.SECRETARIAT) -> list[Group]:
        """Return what was granted by a code: themes, provinces, minerals, countries, gender_marker.

        A grant with several codes counts whole in each; a sub-theme counts with its theme. What is not told stands
        last, under an empty code.
        """
        found: dict[str, Total] = {}
        for row in self._granted(edition, GRANT.c[name]):
            for code in _codes(name, row[4] or ""):
                found[code] = found.get(code, Total()).plus(_total(row[:4]))
        return [Group(code, found[code]) for code in sorted(found, key=lambda code: (not code, code))]

    def places(self, edition: Visibility = Visibility.SECRETARIAT) -> list[Group]:
        """Return what was granted by place: each province, and each country where no province of it is told."""
        found: dict[str, Total] = {}
        for row in self._granted(edition, GRANT.c.provinces, GRANT.c.countries):
            provinces = frozenset((row[4] or "").split())
            within = {code.partition("-")[0] for code in provinces}
            countries = frozenset((row[5] or "").split()) - within
            for code in provinces | countries or {UNKNOWN}:
                found[code] = found.get(code, Total()).plus(_total(row[:4]))
        return [Group(code, found[code]) for code in sorted(found, key=lambda code: (not code, code))]

    def funds(self, edition: Visibility = Visibility.SECRETARIAT) -> list[FromFund]:
        """Return what grants are paid from each fund, in each grant's own currency, and what no fund pays yet."""
        known, found = self._known(), dict[int | None, Total]()
        asked = select(
            FUNDING.c.fund_id, GRANT.c.currency, FUNDING.c.share, func.count(GRANT.c.id.distinct()),
            func.sum(FUNDING.c.amount), func.sum(GRANTED), func.count(FUNDING.c.amount),
        ).join_from(FUNDING, GRANT).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)  # fmt: skip
        asked = asked.where(_shown(edition), _was_granted()).group_by(
            FUNDING.c.fund_id, GRANT.c.currency, FUNDING.c.share, FUNDING.c.amount.is_(None)
        )
        for fund, currency, share, count, amount, granted, told in self._rows(asked.order_by(FUNDING.c.fund_id)):
            part = amount if told else _part(share, granted)
            total = Total(
                count, ((currency or "", part),) if part is not None else (), 0 if part is not None else count
            )
            found[fund] = found.get(fund, Total()).plus(total)
        unpaid = ~exists().where(FUNDING.c.grant_record_id == GRANT.c.id)
        if (rest := _summed(self._granted(edition, where=unpaid))).count:
            found[None] = rest
        return [FromFund(fund, *known.get(fund, ("", "", "")), total) for fund, total in found.items()]

    def people(self, edition: Visibility = Visibility.SECRETARIAT) -> list[People]:
        """Return whom what was granted is for, by group, sex and age."""
        by = (PEOPLE.c.who, PEOPLE.c.sex, PEOPLE.c.age)
        reached = case((PEOPLE.c.reached.is_not(None), GRANT.c.id))
        asked = select(
            *by, func.count(GRANT.c.id.distinct()), func.sum(PEOPLE.c.planned), func.sum(PEOPLE.c.reached),
            func.count(reached.distinct()),
        ).join_from(PEOPLE, GRANT).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)  # fmt: skip
        asked = asked.where(_shown(edition), _was_granted()).group_by(*by).order_by(*by)
        return [People(row[0] or "", row[1] or "", row[2] or "", *row[3:]) for row in self._rows(asked)]

    def table(self, edition: Visibility = Visibility.SECRETARIAT) -> list[Granted]:
        """Return every grant that was granted, by title."""
        asked = select(
            GRANT.c.id, GRANT.c.key, GRANT.c.title_en, GRANT.c.title_fr, ORGANISATION.c.name, STAGE.c.name_en,
            STAGE.c.name_fr, GRANT.c.currency, GRANTED, GRANT.c.starts_on, GRANT.c.ends_on,
        ).select_from(GRANT.join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id).outerjoin(
            ORGANISATION, ORGANISATION.c.id == GRANT.c.organisation_id
        ))  # fmt: skip
        asked = asked.where(_shown(edition), _was_granted()).order_by(GRANT.c.sorted_as, GRANT.c.id)
        return [Granted(*row) for row in self._rows(asked)]

    def _granted(
        self, edition: Visibility, *by: ColumnElement[Any], where: ColumnElement[bool] | None = None
    ) -> list[Any]:
        """Currency, count, sum and how many amounts of what was granted, then what it is grouped by."""
        asked = select(GRANT.c.currency, *_counted(GRANTED), *by).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
        asked = asked.where(_shown(edition), _was_granted()).group_by(GRANT.c.currency, *by)
        return self._rows(asked if where is None else asked.where(where))

    def _known(self) -> Mapping[int | None, tuple[str, str, str]]:
        asked = select(FUND.c.id, FUND.c.name_en, FUND.c.name_fr, ORGANISATION.c.name).outerjoin(
            ORGANISATION, ORGANISATION.c.id == FUND.c.organisation_id
        )
        return {row[0]: (row[1], row[2], row[3] or "") for row in self._rows(asked)}

    def _rows(self, asked: Any) -> list[Any]:
        with self._store.read() as session:
            return list(session.execute(asked))


def _counted(amount: ColumnElement[Any]) -> tuple[ColumnElement[Any], ...]:
    return func.count(), func.sum(amount), func.count(amount)


def _total(row: Any) -> Total:
    currency, count, money, known = row
    return Total(count, ((currency or "", int(money)),) if known else (), count - known)


def _summed(rows: Iterable[Any]) -> Total:
    whole = Total()
    for row in rows:
        whole = whole.plus(_total(row))
    return whole


def _shown(edition: Visibility) -> ColumnElement[bool]:
    return GRANT.c.visibility.in_([one for one in Visibility if edition.may_see(one)])


def _was_granted() -> ColumnElement[bool]:
    return STAGE.c.phase.in_(AWARDED) | ((STAGE.c.phase == "hold") & GRANTED.is_not(None))


def _codes(name: str, told: str) -> Iterable[str]:
    """The codes a field tells, a sub-theme as its theme; nothing told is the empty code."""
    codes = told.split() if name in SEVERAL else [told]
    if name == "themes":
        codes = [code.partition(".")[0] for code in codes]
    return sorted(set(codes)) or (UNKNOWN,)


def _part(share: str, granted: Any) -> int | None:
    """What a share of sums that were granted comes to; None where neither amount nor share is told."""
    return round(Fraction(int(granted)) * fraction(share)) if share and granted is not None else None
