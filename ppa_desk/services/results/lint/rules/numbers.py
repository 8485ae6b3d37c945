"""Numbers that deserve a second look: jumps, repeats, more than all, totals that fall, zeros that may be gaps."""

from collections.abc import Iterator
from fractions import Fraction

from ppa_desk.model.quantity import SCALE, Amount, kept
from ppa_desk.model.results.indicator import Measure, OverTime
from ppa_desk.services.results.lint.finding import Finding, Rule, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Row
from ppa_desk.services.results.rules import Number

TAB = "values"
JUMP = 3
"""How many times the value before a value may be."""
COUNTED = (Measure.COUNT, Measure.MONEY)
SMALL = 20 * SCALE
"""Counts that stay below this on both sides jump by chance."""


def _pairs(told: Looked) -> Iterator[tuple[Row, Row, Number, Number]]:
    """Values of the period with the one before them, as numbers."""
    for indicator in told.indicators:
        for value in told.within(indicator):
            before = told.before(value)
            now, then = told.number(value), None if before is None else told.number(before)
            if before is not None and now is not None and then is not None:
                yield value, before, now, then


def _told(told: Looked, key: str, severity: Severity, standard: Standard, value: Row, **more: object) -> Finding:
    """A finding about a value, said of its grant where it has one."""
    return told.find(key, severity, standard, told.indicators[value["indicator_id"]], TAB, who=told.who(value), **more)


def amount(number: Number) -> Amount:
    """Return a number as a sentence tells it."""
    return Amount(number if isinstance(number, int) else kept(Fraction(number, SCALE)))


def jumps(told: Looked) -> Iterator[Finding]:
    """More than three times what it was, or less than a third."""
    for value, _, now, then in _pairs(told):
        row = told.indicators[value["indicator_id"]]
        grows = row["over_time"] == OverTime.RUNNING
        if now <= 0 or then <= 0 or (row["measure"] in COUNTED and max(now, then) < SMALL):
            continue
        if now > JUMP * then or (then > JUMP * now and not grows):
            yield _told(told, "jump", Severity.WARNS, Standard.VALIDITY, value, now=amount(now), then=amount(then))


def unchanged(told: Looked) -> Iterator[Finding]:
    """The very same number as last time: measured again, or copied?"""
    for value, _, now, then in _pairs(told):
        row = told.indicators[value["indicator_id"]]
        if now == then and now and row["measure"] not in (Measure.MILESTONE, Measure.SCALE):
            yield _told(told, "unchanged", Severity.NOTES, Standard.RELIABILITY, value, now=amount(now))


def fallen(told: Looked) -> Iterator[Finding]:
    """A total since the start cannot become less."""
    for value, _, now, then in _pairs(told):
        row = told.indicators[value["indicator_id"]]
        if row["over_time"] == OverTime.RUNNING and now < then:
            yield _told(told, "fallen", Severity.WARNS, Standard.VALIDITY, value, now=amount(now), then=amount(then))


def zeros(told: Looked) -> Iterator[Finding]:
    """A zero after something: none, or not counted?"""
    for value, _, now, then in _pairs(told):
        if now == 0 and then > 0 and told.indicators[value["indicator_id"]]["measure"] in COUNTED:
            yield _told(told, "zero", Severity.NOTES, Standard.VALIDITY, value, then=amount(then))


def more_than_all(told: Looked) -> Iterator[Finding]:
    """A share of more than the whole."""
    for number, row in told.indicators.items():
        if row["measure"] == Measure.RATIO:
            for value in told.within(number):
                top, bottom = value["numerator"], value["denominator"]
                if top is not None and bottom is not None and top > bottom:
                    more = {"now": Amount(top), "then": Amount(bottom)}
                    yield _told(told, "more_than_all", Severity.WARNS, Standard.VALIDITY, value, **more)


def divided_by_nothing(told: Looked) -> Iterator[Finding]:
    """A share or average of nothing says nothing."""
    for number, row in told.indicators.items():
        if row["measure"] in (Measure.RATIO, Measure.AVERAGE):
            for value in told.within(number):
                if value["denominator"] == 0:
                    yield _told(told, "of_nothing", Severity.WARNS, Standard.VALIDITY, value)


def halves(told: Looked) -> Iterator[Finding]:
    """Parts of people, or more decimals than the indicator shows."""
    for number, row in told.indicators.items():
        unit = SCALE // 10 ** (row["decimals"] or 0)
        for value in told.within(number):
            if row["measure"] == Measure.COUNT and value["value"] is not None and value["value"] % unit:
                yield _told(
                    told, "decimals", Severity.NOTES, Standard.PRECISION, value, now=Amount(value["value"])
                )  # fmt: skip


def below_zero(told: Looked) -> Iterator[Finding]:
    """A count below zero."""
    for number, row in told.indicators.items():
        for value in told.within(number):
            if row["measure"] in COUNTED and value["value"] is not None and value["value"] < 0:
                yield _told(told, "below_zero", Severity.WARNS, Standard.VALIDITY, value, now=Amount(value["value"]))


RULES: tuple[Rule, ...] = (
    jumps, unchanged, fallen, zeros, more_than_all, divided_by_nothing, halves, below_zero,
)  # fmt: skip
