"""Short ways to give an indicator a source and to count it."""

from datetime import date

from ppa_desk.services.results.periods import Period

HALF = Period(date(2026, 1, 1), date(2026, 6, 30))
ONE = 1_000_000


def counted(made, indicator, period=HALF):
    (found,) = made.desk.results.feeds.plan(period, indicator=indicator)
    return found


def numbers(made, indicator, period=HALF):
    value, top, bottom = counted(made, indicator, period).counted.numbers
    if value is not None:
        return value // ONE
    return None if top is None else (top / ONE, bottom / ONE)


def notes(made, indicator, period=HALF):
    return [one.name for one in counted(made, indicator, period).notes]


def fed(made, feed, what, measure="count", code="1.1", **settings):
    more = {name: settings.pop(name) for name in ("dimensions", "over_time", "currency") if name in settings}
    axes = {"over_time": "last", "over_grants": "ratio"} if measure in ("ratio", "average") else {}
    one = made.indicator(code, measure=measure, **axes | more)
    made.desk.results.feeds.choose(one, feed, what, settings)
    return one
