"""How values of periods and grants become one figure, each contribution saying what it adds to it. Exact; no SQL."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from ppa_desk.model.results.indicator import Measure, OverGrants, OverTime
from ppa_desk.services.results.rules import Number, quotient

ONE = 1_000_000
"""One as a quantity."""


@dataclass(frozen=True, slots=True)
class How:
    """The three axes of an indicator."""

    measure: Measure
    over_time: OverTime
    over_grants: OverGrants

    @property
    def divided(self) -> bool:
        """Whether values are a numerator and a denominator."""
        return self.measure in (Measure.RATIO, Measure.AVERAGE)


@dataclass(frozen=True, slots=True)
class Part:
    """A value, or the values of one grant in a period together, as they count: factor applied, only cells that count.

    `added` is what it adds to the figure; together the parts of a figure add up to it, exactly.
    """

    grant: int | None
    until: date
    value: Number | None = None
    numerator: Number | None = None
    denominator: Number | None = None
    weight: Number = ONE
    values: tuple[int, ...] = ()
    """The numbers of the values behind it."""
    source: int = 0
    """The indicator they belong to, where it is another."""
    since: date | None = None
    raw: Number | None = None
    """The value before factor and filter."""
    factor: Number = ONE
    only: str = ""
    """The cells it was narrowed to, as the mapping says."""
    evidence: int = 0
    added: Number = 0


class Figure(NamedTuple):
    """A total, with its numerator and denominator where it has them, and the parts it is made of."""

    total: Number | None
    parts: tuple[Part, ...] = ()
    numerator: Number | None = None
    denominator: Number | None = None


def combined(parts: Iterable[Part], how: How) -> Figure:
    """Return the figure that parts make: first each grant's periods together, then the grants."""
    known = [one for one in parts if _known(one, how)]
    if not known:
        return Figure(None)
    known.sort(key=lambda one: (one.grant is not None, one.grant or 0, one.until))
    grants = [list(group) for _, group in groupby(known, key=lambda one: one.grant)]
    if how.over_time is OverTime.RATIO and how.over_grants is OverGrants.RATIO:
        return _divided(known, how)
    lines = [_TIME[how.over_time](_periods(group, how), how) for group in grants]
    if any(line is None for line in lines):
        return Figure(None, tuple(known))
    return _GRANTS[how.over_grants]([line for line in lines if line is not None], how, known)


def _known(part: Part, how: How) -> bool:
    return part.denominator is not None and part.numerator is not None if how.divided else part.value is not None


@dataclass(slots=True)
class _Line:
    """What one grant comes to, and the parts with what each adds to it."""

    total: Number | None
    parts: list[Part]
    weight: Number
    until: date
    numerator: Number = 0
    denominator: Number = 0


def _periods(parts: Sequence[Part], how: How) -> list[list[Part]]:
    """Parts by period: those of one period stand beside each other, such as provinces."""
    ordered = sorted(parts, key=lambda one: one.until)
    return [list(group) for _, group in groupby(ordered, key=lambda one: one.until)]


def _line(parts: Sequence[Part], how: How, share: Fraction | int = 1) -> _Line:
    """One period of a grant, or several added: their sum, or numerators over denominators; `share` of it counts."""
    top, until = sum(one.numerator or 0 for one in parts), max(one.until for one in parts)
    bottom = sum(one.denominator or 0 for one in parts)
    weight = parts[0].weight
    if how.divided:
        total = quotient(top, bottom, how.measure)
        told = [replace(one, added=(quotient(one.numerator or 0, bottom, how.measure) or 0) * share) for one in parts]
        return _Line(None if total is None else total * share, told, weight, until, top, bottom)
    level = how.measure in (Measure.SCALE, Measure.MILESTONE)
    each = share if not level else Fraction(share, len(parts))
    told = [replace(one, added=(one.value or 0) * each) for one in parts]
    return _Line(sum(one.added for one in told), told, weight, until)


def _sum(periods: list[list[Part]], how: How) -> _Line:
    return _line([one for period in periods for one in period], how)


def _last(periods: list[list[Part]], how: How) -> _Line:
    return _line(periods[-1], how)


def _average(periods: list[list[Part]], how: How) -> _Line:
    lines = [_line(period, how, Fraction(1, len(periods))) for period in periods]
    known = sum(line.total or 0 for line in lines)
    return _Line(known, [one for line in lines for one in line.parts], lines[0].weight, lines[-1].until)


def _max(periods: list[list[Part]], how: How) -> _Line:
    return max((_line(period, how) for period in periods), key=lambda line: line.total or 0)


def _single(periods: list[list[Part]], how: How) -> _Line | None:
    return _line(periods[0], how) if len(periods) == 1 else None


_TIME: dict[OverTime, Callable[[list[list[Part]], How], _Line | None]] = {
    OverTime.SUM: _sum,
    OverTime.RATIO: _sum,
    OverTime.RUNNING: _last,
    OverTime.LAST: _last,
    OverTime.AVERAGE: _average,
    OverTime.MAX: _max,
    OverTime.NONE: _single,
}


def _divided(known: Sequence[Part], how: How) -> Figure:
    line = _line(known, how)
    return Figure(line.total, tuple(line.parts), line.numerator, line.denominator)


def _added(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    parts = tuple(one for line in lines for one in line.parts)
    return Figure(sum(line.total or 0 for line in lines), parts)


def _ratio(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    return _divided([one for line in lines for one in line.parts], how)


def _mean(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    told = [line for line in lines if line.total is not None]
    whole = sum(line.weight for line in told)
    if not whole:
        return Figure(None, tuple(known))
    parts = [_share(one, Fraction(line.weight, 1) / whole) for line in told for one in line.parts]
    return Figure(sum(one.added for one in parts), tuple(parts))


def _share(part: Part, share: Fraction) -> Part:
    return replace(part, added=part.added * share)


def _chosen(line: _Line) -> Figure:
    return Figure(line.total, tuple(line.parts), line.numerator or None, line.denominator or None)


def _highest(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    return _chosen(max(lines, key=lambda line: line.total or 0))


def _latest(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    return _chosen(max(lines, key=lambda line: line.until))


def _count(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    parts = [replace(line.parts[-1], added=ONE if (line.total or 0) > 0 else 0) for line in lines]
    return Figure(sum(one.added for one in parts), tuple(parts))


def _one(lines: Sequence[_Line], how: How, known: Sequence[Part]) -> Figure:
    return _chosen(lines[0]) if len(lines) == 1 else Figure(None, tuple(known))


_GRANTS: dict[OverGrants, Callable[[Sequence[_Line], How, Sequence[Part]], Figure]] = {
    OverGrants.SUM: _added,
    OverGrants.RATIO: _ratio,
    OverGrants.MEAN: _mean,
    OverGrants.MAX: _highest,
    OverGrants.LATEST: _latest,
    OverGrants.COUNT: _count,
    OverGrants.NONE: _one,
}
