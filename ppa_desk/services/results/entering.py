"""What may be entered for an indicator: numbers of its kind, parts that fit the total, what stays unknown. No SQL."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.model import quantity
from ppa_desk.model.codes import Word, code_list
from ppa_desk.model.quantity import Amount
from ppa_desk.model.results.indicator import Measure, OverTime
from ppa_desk.services.results import cells
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import quotient

DIVIDED = (Measure.RATIO, Measure.AVERAGE)
"""Measures whose values are a numerator and a denominator."""
SPLIT = (Measure.COUNT, Measure.MONEY, *DIVIDED)
"""Measures whose values can be told by parts."""
PARTS = ("value", "numerator", "denominator")


class NotEntered(DeskError):
    """A value cannot stand; `why` says the reason, by which its sentence is found."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"value.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know about a value that stands all the same: the code of a note, and its values."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """What entering needs to know of an indicator."""

    id: int
    code: str
    name_en: str
    name_fr: str
    framework: int
    measure: Measure
    dimensions: tuple[str, ...] = ()
    strict: bool = False
    steps: int = 0
    """How many steps its scale has; 0 where nobody wrote them down."""
    over_time: OverTime = OverTime.SUM
    frequency: str | None = None
    unit_en: str = ""
    unit_fr: str = ""
    decimals: int = 0
    retired: bool = False
    currency: str | None = None
    scale_en: str = ""
    scale_fr: str = ""

    @property
    def divided(self) -> bool:
        """Whether its values are a numerator and a denominator."""
        return self.measure in DIVIDED


@dataclass(frozen=True, slots=True)
class CellEntry:
    """The part of a value that one cell has; the cell as its text, such as sex=female."""

    cell: str
    value: int | None = None
    numerator: int | None = None
    denominator: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What is entered for an indicator in a period, of a grant or of the alliance. Nothing is not zero."""

    indicator: int
    period: Period
    grant: int | None = None
    value: int | None = None
    numerator: int | None = None
    denominator: int | None = None
    text_en: str = ""
    text_fr: str = ""
    reached_on: date | None = None
    province: str | None = None
    comment_en: str | None = None
    """None leaves a comment as it stands; so with the French one, and with the parts."""
    comment_fr: str | None = None
    cells: tuple[CellEntry, ...] | None = None
    feed: str = "entered"
    grant_target: int | None = None
    obligation: int | None = None
    survey: int | None = None
    meeting: int | None = None

    @property
    def empty(self) -> bool:
        """Whether it says nothing of the indicator."""
        known = (self.value, self.numerator, self.denominator, self.reached_on)
        return all(one is None for one in known) and not (self.text_en.strip() or self.text_fr.strip() or self.cells)


@dataclass(frozen=True, slots=True)
class Remainder:
    """What no cell of a dimension holds: of the value, or of numerator and denominator; None where it is not told."""

    dimension: str
    value: Fraction | int | None = None
    numerator: Fraction | int | None = None
    denominator: Fraction | int | None = None

    @property
    def numbers(self) -> list[Fraction | int]:
        """What is not known, of each number the value has."""
        return [one for one in (self.value, self.numerator, self.denominator) if one is not None]

    @property
    def exceeds(self) -> bool:
        """Whether the cells come to more than the total."""
        return any(one < 0 for one in self.numbers)

    @property
    def fits(self) -> bool:
        """Whether the cells come to the total exactly."""
        return not any(self.numbers)


def remainders(dimensions: Sequence[str], whole: Any, parts: Sequence[Any]) -> list[Remainder]:
    """Return what stays unknown of each dimension that a cell names; of entries, or of rows as they are kept."""
    found = []
    for dimension in dimensions:
        read = [(cells.parse(one.cell), one) for one in parts]
        if not any(dimension in cell for cell, _ in read):
            continue
        left = {}
        for name in PARTS:
            total = getattr(whole, name)
            told = [(cell, getattr(one, name)) for cell, one in read if getattr(one, name) is not None]
            left[name] = cells.unknown(total, told, dimension) if total is not None else None
        found.append(Remainder(dimension, **left))
    return found


def shown(facts: Facts, row: Any) -> Fraction | int | None:
    """Return what a value stands at: the number, or what its two numbers divide to."""
    if facts.divided:
        if row.numerator is None or row.denominator is None:
            return None
        return quotient(row.numerator, row.denominator, facts.measure)
    if facts.measure is Measure.MILESTONE and row.reached_on is not None:
        return quantity.SCALE
    return row.value  # type: ignore[no-any-return]


def judged(facts: Facts, entry: Entry, known: Mapping[str, Collection[str]] | None = None) -> list[Remark]:
    """Return what is to be remarked on a value; `known` are the codes of lists in this workspace. NotEntered."""
    if facts.retired:
        raise NotEntered("retired", indicator=facts.code)
    if entry.province is not None and entry.province not in _codes("province", known):
        raise NotEntered("no_code", cell=entry.province, code=entry.province)
    remarks = _OF[facts.measure](facts, entry)
    if entry.cells:
        remarks += _cells(facts, entry, known)
    return remarks


def _number(facts: Facts, entry: Entry) -> list[Remark]:
    if entry.value is None and entry.cells:
        whole = Amount(sum(one.value or 0 for one in entry.cells))
        raise NotEntered("no_total", indicator=facts.code, sum=whole)
    if facts.measure is Measure.COUNT and entry.value is not None and entry.value < 0:
        raise NotEntered("negative", indicator=facts.code, number=Amount(entry.value))
    return []


def _divided(facts: Facts, entry: Entry) -> list[Remark]:
    top, bottom = entry.numerator, entry.denominator
    if (top is None) != (bottom is None) or (top is None and (entry.value is not None or entry.cells)):
        raise NotEntered("two_numbers", indicator=facts.code)
    if bottom == 0:
        raise NotEntered("divided_by_zero", indicator=facts.code)
    if (bottom or 0) < 0:
        raise NotEntered("negative", indicator=facts.code, number=Amount(bottom or 0))
    if facts.measure is Measure.RATIO and top is not None and bottom is not None and top > bottom:
        return [Remark("value.above_whole", {"top": Amount(top), "bottom": Amount(bottom)})]
    return []


def _scale(facts: Facts, entry: Entry) -> list[Remark]:
    if entry.value is None:
        return []
    step = quantity.exact(entry.value)
    if step.denominator != 1 or step < 0 or (facts.steps and not 1 <= step <= facts.steps):
        raise NotEntered("no_step", indicator=facts.code, number=Amount(entry.value), steps=facts.steps or "…")
    return []


def _milestone(facts: Facts, entry: Entry) -> list[Remark]:
    if entry.reached_on is not None and entry.reached_on > entry.period.until:
        raise NotEntered("reached_later", indicator=facts.code, day=entry.reached_on, until=entry.period.until)
    if entry.value not in (None, 0, quantity.SCALE) or (entry.reached_on and entry.value == 0):
        raise NotEntered("no_milestone", indicator=facts.code)
    return []


def _words(facts: Facts, entry: Entry) -> list[Remark]:
    if any(getattr(entry, name) is not None for name in PARTS):
        raise NotEntered("words_only", indicator=facts.code)
    return []


_OF = {
    Measure.COUNT: _number,
    Measure.MONEY: _number,
    Measure.RATIO: _divided,
    Measure.AVERAGE: _divided,
    Measure.SCALE: _scale,
    Measure.MILESTONE: _milestone,
    Measure.QUALITATIVE: _words,
}


def _cells(facts: Facts, entry: Entry, known: Mapping[str, Collection[str]] | None) -> list[Remark]:
    if facts.measure not in SPLIT:
        raise NotEntered("not_split", indicator=facts.code)
    told = entry.cells or ()
    _shape(facts, told, known)
    remarks = []
    for one in remainders(facts.dimensions, entry, told):
        if one.fits:
            continue
        values = {"indicator": facts.code, "dimension": Word("result_dimension", one.dimension), **_sums(entry, one)}
        why = "parts_exceed" if one.exceeds else "parts_fall_short"
        if facts.strict:
            raise NotEntered(why, **values)
        remarks.append(Remark("value.parts_over" if one.exceeds else "value.parts_under", values))
    return remarks


def _sums(entry: Entry, left: Remainder) -> dict[str, Amount]:
    """What parts come to and what they should: of the first number that does not fit."""
    name = next(one for one in PARTS if getattr(left, one))
    total, unknown = getattr(entry, name), getattr(left, name)
    told = {"total": total, "sum": total - unknown, "left": abs(unknown)}
    return {key: Amount(int(number)) for key, number in told.items()}


def _shape(facts: Facts, told: Sequence[CellEntry], known: Mapping[str, Collection[str]] | None) -> None:
    """Each part once, of dimensions the indicator has, with codes there are; a dimension alone or crossed, not both."""
    seen: set[str] = set()
    groups: dict[str, frozenset[str]] = {}
    for one in told:
        cell = cells.parse(one.cell)
        if one.cell in seen:
            raise NotEntered("cell_twice", indicator=facts.code, cell=one.cell)
        seen.add(one.cell)
        for name, code in cell.items():
            if name not in facts.dimensions:
                raise NotEntered("no_dimension", indicator=facts.code, dimension=Word("result_dimension", name))
            if code not in _codes(name, known):
                raise NotEntered("no_code", cell=one.cell, code=code)
            if groups.setdefault(name, frozenset(cell)) != frozenset(cell):
                raise NotEntered("crossed_and_not", indicator=facts.code, dimension=Word("result_dimension", name))
        if not cell or join_differs(facts, one.cell):
            raise NotEntered("no_cell", indicator=facts.code, cell=one.cell)
        _part(facts, one)


def _part(facts: Facts, one: CellEntry) -> None:
    if facts.divided and (one.numerator is None) != (one.denominator is None):
        raise NotEntered("two_numbers", indicator=facts.code)
    negative = next((number for number in _numbers(one) if number < 0), None)
    if negative is not None and facts.measure is not Measure.MONEY:
        raise NotEntered("negative", indicator=facts.code, number=Amount(negative))


def _numbers(one: CellEntry) -> Iterator[int]:
    yield from (number for name in PARTS if (number := getattr(one, name)) is not None)


def join_differs(facts: Facts, cell: str) -> bool:
    """Say whether a cell's text is not as it is kept: its dimensions in the indicator's order."""
    return cells.join(cells.parse(cell), facts.dimensions) != cell


def _codes(name: str, known: Mapping[str, Collection[str]] | None) -> Collection[str]:
    return known[name] if known is not None and name in known else code_list(name)
