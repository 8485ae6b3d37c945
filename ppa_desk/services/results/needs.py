"""What results need of somebody now: values, approvals, looks at data quality, reports. A question a matter."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, case, exists, false, func, literal, null, or_, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.value import COUNTED, ValueStatus
from ppa_desk.services.home import SOON
from ppa_desk.services.results.periods import Period, calendar, fiscal_year, months_of

FRAMEWORK: Table = table_of("framework")
RESULT: Table = table_of("result")
INDICATOR: Table = table_of("indicator")
VALUE: Table = table_of("indicator_value")
CHECK: Table = table_of("quality_check")
SHAPE: Table = table_of("report_shape")
REPORT: Table = table_of("report")

MONTH = timedelta(days=30)
"""How far ahead a report to a funder is told."""
GIVEN = (*COUNTED, ValueStatus.SUBMITTED)
"""States of values that nobody has to ask for any more."""
ELSEWHERE = "indicators"
"""The feed of indicators that have no values of their own."""


def asked(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """Return the questions, most pressing first, by matter."""
    return {
        "funder_late": _reports(REPORT.c.due_on < today),
        "value_due": _values_due(session, today),
        "value_waiting": _waiting(),
        "funder_due": _reports(REPORT.c.due_on.between(today, today + MONTH)),
        "check_due": _checks(today),
    }


def last_ended(today: date, frequency: str | None, year_starts: int | None) -> Period | None:
    """Return the last period of a frequency that is over; None where there is one for all."""
    if not months_of(frequency):
        return None
    starts = year_starts or 1
    before = fiscal_year(fiscal_year(today, starts).since - timedelta(days=1), starts)
    known = [*calendar(before, frequency, starts), *calendar(fiscal_year(today, starts), frequency, starts)]
    return max(one for one in known if one.until < today)


def _values_due(session: Session, today: date) -> Select[Any]:
    """Indicators without a value for the last period that is over, each framework by its own year."""
    kinds = select(INDICATOR.c.frequency, FRAMEWORK.c.year_starts).select_from(_tree()).where(_lives()).distinct()
    periods = [(frequency, starts, last_ended(today, frequency, starts))
               for frequency, starts in session.execute(kinds)]  # fmt: skip
    known = [(_same(frequency, starts), period) for frequency, starts, period in periods if period]
    if not known:
        return _indicator(null()).where(false())
    since = case(*((which, literal(period.since)) for which, period in known))
    until = case(*((which, literal(period.until)) for which, period in known))
    given = exists().where(
        VALUE.c.indicator_id == INDICATOR.c.id, VALUE.c.until.between(since, until), VALUE.c.status.in_(GIVEN)
    )
    runs = and_(
        or_(FRAMEWORK.c.since.is_(None), FRAMEWORK.c.since <= until),
        or_(FRAMEWORK.c.until.is_(None), FRAMEWORK.c.until >= since),
    )
    told = _indicator(until).where(_lives(), or_(*(which for which, _ in known)), runs, ~given)
    return told.order_by(until, FRAMEWORK.c.sorted_as, INDICATOR.c.code, INDICATOR.c.id)


def _same(frequency: str | None, starts: int | None) -> ColumnElement[bool]:
    asked = INDICATOR.c.frequency == frequency
    return and_(asked, FRAMEWORK.c.year_starts == starts if starts is not None else FRAMEWORK.c.year_starts.is_(None))


def _waiting() -> Select[Any]:
    """Indicators with values that were submitted, and how many wait."""
    told = _indicator(null(), func.count(VALUE.c.id)).join(VALUE, VALUE.c.indicator_id == INDICATOR.c.id)
    told = told.where(VALUE.c.status == ValueStatus.SUBMITTED)
    names = (INDICATOR.c[name] for name in ("id", "name_en", "name_fr", "code"))
    told = told.group_by(*names, FRAMEWORK.c.title_en, FRAMEWORK.c.title_fr, FRAMEWORK.c.sorted_as)
    return told.order_by(FRAMEWORK.c.sorted_as, INDICATOR.c.code, INDICATOR.c.id)


def _checks(today: date) -> Select[Any]:
    """Indicators whose next look is due soon, or that are to be looked at and never were."""
    planned = and_(CHECK.c.indicator_id == INDICATOR.c.id, CHECK.c.done_on.is_(None))
    known = CHECK.alias("known")
    never = ~exists().where(known.c.indicator_id == INDICATOR.c.id)
    told = _indicator(CHECK.c.due_on).outerjoin(CHECK, planned)
    told = told.where(_lives(), or_(CHECK.c.due_on <= today + SOON, and_(INDICATOR.c.check_every > 0, never)))
    return told.order_by(CHECK.c.due_on.is_not(None), CHECK.c.due_on, INDICATOR.c.code, INDICATOR.c.id)


def _reports(when: ColumnElement[bool]) -> Select[Any]:
    told = select(
        literal("report").label("kind"), literal("report").label("called"), REPORT.c.id, REPORT.c.title_en,
        REPORT.c.title_fr, REPORT.c.due_on.label("on"), SHAPE.c.name.label("about_en"), SHAPE.c.name.label("about_fr"),
        null().label("count"),
    ).select_from(REPORT.join(SHAPE))  # fmt: skip
    return told.where(when, REPORT.c.status != "issued").order_by(REPORT.c.due_on, REPORT.c.id)


def _tree() -> Any:
    return INDICATOR.join(RESULT, RESULT.c.id == INDICATOR.c.result_id).join(
        FRAMEWORK, FRAMEWORK.c.id == RESULT.c.framework_id
    )


def _lives() -> ColumnElement[bool]:
    """What is measured in earnest: no example, nothing retired, nothing that only other indicators make up."""
    own = or_(INDICATOR.c.feed.is_(None), INDICATOR.c.feed != ELSEWHERE)
    return and_(FRAMEWORK.c.template.is_(False), INDICATOR.c.retired.is_(False), own)


def _indicator(on: Any, count: Any = None) -> Select[Any]:
    """A line that opens an indicator."""
    return select(
        literal("indicator").label("kind"), literal("indicator").label("called"), INDICATOR.c.id,
        INDICATOR.c.name_en, INDICATOR.c.name_fr, INDICATOR.c.code, on.label("on"),
        FRAMEWORK.c.title_en.label("about_en"), FRAMEWORK.c.title_fr.label("about_fr"),
        (null() if count is None else count).label("count"),
    ).select_from(_tree())  # fmt: skip
