"""Indicators: what is measured and how, from which baseline, towards which targets."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Text
from sqlmodel import Field

from ppa_desk.model.record import (
    Record,
    Visibility,
    choice,
    day,
    flag,
    link,
    long,
    nr,
    number,
    quantity,
    short,
)
from ppa_desk.model.record import code as coded


class Measure(StrEnum):
    """What kind of thing an indicator's values are."""

    COUNT = "count"
    MONEY = "money"
    RATIO = "ratio"
    AVERAGE = "average"
    SCALE = "scale"
    MILESTONE = "milestone"
    QUALITATIVE = "qualitative"


class Direction(StrEnum):
    """Which way is better."""

    INCREASE = "increase"
    DECREASE = "decrease"


class OverTime(StrEnum):
    """How the values of several periods become one."""

    SUM = "sum"
    RUNNING = "running"
    LAST = "last"
    AVERAGE = "average"
    MAX = "max"
    RATIO = "ratio"
    NONE = "none"


class OverGrants(StrEnum):
    """How the values of several grants become one."""

    SUM = "sum"
    RATIO = "ratio"
    MEAN = "mean"
    MAX = "max"
    LATEST = "latest"
    COUNT = "count"
    NONE = "none"


class Headline(StrEnum):
    """Which of the two percentages is shown first."""

    AUTO = "auto"
    ACHIEVED = "achieved"
    PROGRESS = "progress"


class BaselineState(StrEnum):
    """Whether a baseline is known, or still to be collected."""

    KNOWN = "known"
    NOT_COLLECTED = "not_collected"


class OverlapMethod(StrEnum):
    """How people counted twice are taken out: the smaller counts go, one covers all, or groups are counted once."""

    DEDUCTION = "deduction"
    UMBRELLA = "umbrella"
    GROUPING = "grouping"


class Indicator(Record, table=True):
    """A measure of a result, with its reference sheet. `dimensions` are at most three, in the order of cells."""

    __tablename__ = "indicator"

    result_id: int = link("result", required=True, owner=True)
    nr: int = nr()
    code: str = short(required=True)
    name_en: str = short()
    name_fr: str = short()
    measure: Measure = choice(Measure.COUNT)
    unit_en: str = short()
    unit_fr: str = short()
    currency: str | None = coded("currency")
    direction: Direction = choice(Direction.INCREASE)
    headline: Headline = choice(Headline.AUTO)
    over_time: OverTime = choice(OverTime.SUM)
    over_grants: OverGrants = choice(OverGrants.SUM)
    frequency: str | None = coded("report_frequency", "semiannual")
    decimals: int | None = number(0)
    scale_en: str = long()
    scale_fr: str = long()
    """What the steps of a scale mean, a line each."""
    dimensions: str = short(several="result_dimension")
    strict: bool = flag()
    """Whether cells that do not add up to the total are refused; else they are only remarked on."""
    with_baseline: bool = flag()
    """Whether its running total includes the baseline."""
    feed: str | None = coded("value_feed", "entered")
    feed_rule: str = Field(default="{}", sa_type=Text)
    """JSON: from which survey, question, meeting or amount the feed counts."""
    definition_en: str = long()
    definition_fr: str = long()
    rationale_en: str = long()
    rationale_fr: str = long()
    source_en: str = long()
    source_fr: str = long()
    method_en: str = long()
    method_fr: str = long()
    verification_en: str = long()
    verification_fr: str = long()
    responsible: str = short()
    target_basis_en: str = long()
    target_basis_fr: str = long()
    limits_en: str = long()
    limits_fr: str = long()
    changes_en: str = long()
    changes_fr: str = long()
    notes: str = long()
    standard: str = short()
    """Its code in a funder's own list."""
    standard_list: str | None = coded("indicator_list")
    check_every: int | None = number(unit="months")
    """How often its data quality is to be looked at."""
    retired: bool = flag()
    visibility: Visibility = choice(Visibility.MEMBERS)


class Baseline(Record, table=True):
    """What an indicator stood at before; of all, or of one cell. Not collected is not zero."""

    __tablename__ = "baseline"

    indicator_id: int = link("indicator", required=True, owner=True)
    nr: int = nr()
    cell: str = short()
    state: BaselineState = choice(BaselineState.KNOWN)
    year: int | None = number()
    measured_on: date | None = day()
    due_on: date | None = day()
    value: int | None = quantity()
    numerator: int | None = quantity()
    denominator: int | None = quantity()
    text_en: str = long()
    text_fr: str = long()


class IndicatorTarget(Record, table=True):
    """What an indicator is to reach in a period, or in all (no dates); of a grant, of one cell, or of everything."""

    __tablename__ = "indicator_target"

    indicator_id: int = link("indicator", required=True, owner=True)
    grant_record_id: int | None = link("grant_record", owner=True)
    since: date | None = day()
    until: date | None = day()
    cell: str = short()
    value: int | None = quantity()
    numerator: int | None = quantity()
    denominator: int | None = quantity()
    text_en: str = long()
    text_fr: str = long()


class TargetRevision(Record, table=True):
    """That a target was changed: from what to what, when, why, by whom."""

    __tablename__ = "target_revision"

    indicator_target_id: int = link("indicator_target", required=True, owner=True)
    nr: int = nr()
    before: int | None = quantity()
    after: int | None = quantity()
    revised_on: date | None = day()
    reason: str | None = coded("revision_reason")
    why: str = long()
    by: str = short()


class Mapping(Record, table=True):
    """That a grant's values, or another indicator's, count towards an indicator: by which factor, weight and filter.

    Without a mapping a grant's values count as they are.
    """

    __tablename__ = "mapping"

    indicator_id: int = link("indicator", required=True, owner=True)
    nr: int = nr()
    grant_record_id: int | None = link("grant_record", owner=True)
    grant_target_id: int | None = link("grant_target", owner=True)
    """The grant's own expected result that is reported."""
    from_indicator_id: int | None = link("indicator", owner=True)
    factor: int | None = quantity()
    weight: int | None = quantity()
    cells: str = short()
    """Which cells count, such as sex=female; empty: all."""
    left_out: bool = flag()
    why: str = long()


class Overlap(Record, table=True):
    """That two grants reached the same people in a period, and how many."""

    __tablename__ = "overlap"

    indicator_id: int = link("indicator", required=True, owner=True)
    nr: int = nr()
    grant_record_id: int = link("grant_record", required=True, owner=True)
    other_id: int = link("grant_record", required=True, owner=True)
    since: date | None = day()
    until: date | None = day()
    place: str = short()
    people: int | None = quantity()
    method: OverlapMethod = choice(OverlapMethod.DEDUCTION)
    why: str = long()
    by: str = short()


class QualityCheck(Record, table=True):
    """A look at the quality of an indicator's data, by the form of that name."""

    __tablename__ = "quality_check"

    indicator_id: int = link("indicator", required=True, owner=True)
    nr: int = nr()
    due_on: date | None = day()
    done_on: date | None = day()
    reviewer: str = short()
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    conclusion_en: str = long()
    conclusion_fr: str = long()
    action_en: str = long()
    action_fr: str = long()
