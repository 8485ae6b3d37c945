"""The framework: a tree of results, what it rests on, and which grants serve what."""

from datetime import date
from enum import StrEnum

from ppa_desk.model.record import (
    Record,
    Visibility,
    choice,
    code,
    day,
    flag,
    link,
    long,
    nr,
    number,
    short,
    sorted_as,
)


class RiskKind(StrEnum):
    """What is taken for granted, or what could go wrong."""

    ASSUMPTION = "assumption"
    RISK = "risk"


class Standing(StrEnum):
    """Whether an assumption holds or a risk is contained."""

    OPEN = "open"
    HOLDS = "holds"
    DOUBTFUL = "doubtful"
    BROKEN = "broken"


class Framework(Record, table=True):
    """What the alliance wants to bring about between two dates. Bands of status and what must be explained in per cent.

    `identifier` to `aid_type` are what an IATI file says of it.
    """

    __tablename__ = "framework"

    key: str = short(required=True, unique=True)
    title_en: str = short()
    title_fr: str = short()
    summary_en: str = long()
    summary_fr: str = long()
    since: date | None = day()
    until: date | None = day()
    year_starts: int | None = number(1)
    """The month in which a year of the framework begins, from 1."""
    currency: str | None = code("currency", "USD")
    on_track: int | None = number(90)
    at_risk: int | None = number(75)
    exceeded: int | None = number(110)
    explained: int | None = number(10)
    """A difference from the target of more per cent than this is explained before a report goes out."""
    prorated: bool = flag()
    """Whether a period that runs counts in its target to date, by its days."""
    template: bool = flag()
    """Whether it is an example to start from, not what the alliance adopted."""
    identifier: str = short()
    reporting_ref: str = short()
    reporting_type: str | None = code("iati_organisation_type", "22")
    countries: str = short(several="country")
    sectors: str = short(several="iati_sector")
    aid_type: str | None = code("iati_aid_type", "C01")
    visibility: Visibility = choice(Visibility.MEMBERS)
    sorted_as: str = sorted_as()


class Tier(Record, table=True):
    """A level of a framework, called as this framework calls it."""

    __tablename__ = "tier"

    framework_id: int = link("framework", required=True, owner=True)
    nr: int = nr()
    level: str | None = code("result_level", "outcome")
    name_en: str = short()
    name_fr: str = short()


class Result(Record, table=True):
    """Something that is to change, or to be done for it: a place in the tree of a framework."""

    __tablename__ = "result"

    framework_id: int = link("framework", required=True, owner=True)
    parent_id: int | None = link("result", owner=True)
    tier_id: int | None = link("tier")
    nr: int = nr()
    code: str = short()
    statement_en: str = long()
    statement_fr: str = long()
    explanation_en: str = long()
    explanation_fr: str = long()
    since: date | None = day()
    until: date | None = day()


class Risk(Record, table=True):
    """An assumption a result rests on, or a risk to it, and what is done about it."""

    __tablename__ = "risk"

    result_id: int = link("result", required=True, owner=True)
    nr: int = nr()
    kind: RiskKind = choice(RiskKind.ASSUMPTION)
    text_en: str = long()
    text_fr: str = long()
    standing: Standing = choice(Standing.OPEN)
    likelihood: str | None = code("risk_level")
    impact: str | None = code("risk_level")
    trend: str | None = code("risk_trend")
    owner: str = short()
    mitigation_en: str = long()
    mitigation_fr: str = long()
    looked_at: date | None = day()


class ResultGrant(Record, table=True):
    """That a grant serves a result, with the share of its money that goes there; empty: it is not split."""

    __tablename__ = "result_grant"

    result_id: int = link("result", required=True, owner=True)
    grant_record_id: int = link("grant_record", required=True, owner=True)
    nr: int = nr()
    share: str = short(format="fraction")


class Development(Record, table=True):
    """Something that happened around the work and what it did to it."""

    __tablename__ = "development"

    framework_id: int = link("framework", required=True, owner=True)
    happened_on: date | None = day()
    kind: str | None = code("development_kind")
    text_en: str = long()
    text_fr: str = long()
    effect_en: str = long()
    effect_fr: str = long()


class Lesson(Record, table=True):
    """What was learned, from what, and what was changed because of it."""

    __tablename__ = "lesson"

    framework_id: int = link("framework", required=True, owner=True)
    result_id: int | None = link("result")
    learned_on: date | None = day()
    text_en: str = long()
    text_fr: str = long()
    evidence_en: str = long()
    evidence_fr: str = long()
    change_en: str = long()
    change_fr: str = long()


class PeriodLock(Record, table=True):
    """That the values of a framework's period stand; opened again only with a reason."""

    __tablename__ = "period_lock"

    framework_id: int = link("framework", required=True, owner=True)
    since: date | None = day()
    until: date | None = day()
    locked_on: date | None = day()
    locked_by: str = short()
    opened_on: date | None = day()
    opened_by: str = short()
    opened_why: str = long()
