"""One row of a table of indicators understood: numbers, percentages, direction, period; or why it cannot be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.grants.values import day
from ppa_desk.exchange.plan import Reason
from ppa_desk.exchange.results import headers, times
from ppa_desk.exchange.results.headers import is_word, said
from ppa_desk.exchange.results.numbers import Read, number, pair
from ppa_desk.exchange.results.rows import Row
from ppa_desk.model.quantity import SCALE, Amount
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results import cells
from ppa_desk.services.results.entering import CellEntry
from ppa_desk.services.results.periods import Period

SHARE = 100
"""How many per cent a whole is."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a file is read: how columns write percentages, periods where none is told, its language."""

    scales: Mapping[str, str]
    default: Period
    year_starts: int = 1
    language: str = "en"


@dataclass(slots=True)
class Draft:
    """What a row says of an indicator; `refused` where something in it cannot be read."""

    row: Row
    measure: Measure
    numbers: dict[str, int] = field(default_factory=dict)
    text: str = ""
    reached: date | None = None
    period: Period | None = None
    cell: str = ""
    parts: list[CellEntry] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)
    refused: bool = False

    @property
    def tells_value(self) -> bool:
        """Whether it says what was reached."""
        return bool(self.numbers.keys() & {"actual", "numerator", "denominator"} or self.text or self.reached)

    def stop(self, *reasons: Reason) -> None:
        """Refuse the row."""
        self.reasons += reasons
        self.refused = True


def is_percent(row: Row, measure: Measure | None, unit: str) -> bool:
    """Say whether an indicator is told in per cent, by its kind, its unit, or what the row says of them."""
    told = said("measure", row.text("measure"))
    unit = row.text("unit") or unit
    words = plain_header(unit)
    return (
        measure is Measure.RATIO or told == "ratio" or "%" in row.text("unit") or unit.strip() == "%" or row.signed
        or (bool(words) and is_word("percent", words))
    )  # fmt: skip


def drafted(row: Row, measure: Measure, dimensions: tuple[str, ...], frequency: str | None, percent: bool,
            terms: Terms) -> Draft:  # fmt: skip
    """Return what a row says."""
    draft = Draft(row, measure)
    for name in ("baseline", "target", "numerator", "denominator"):
        _number(draft, name, percent and name in ("baseline", "target"), terms)
    _actual(draft, percent, terms)
    _year(draft)
    _period(draft, frequency, terms)
    _split(draft, dimensions)
    return draft


def _number(draft: Draft, name: str, percent: bool, terms: Terms) -> None:
    if not (text := draft.row.text(name)):
        return
    if name in ("baseline", "target") and draft.measure is Measure.QUALITATIVE:
        return
    if draft.measure is Measure.RATIO and (found := pair(text)) is not None:
        top, bottom = found[0].value, found[1].value
        if top is None or not bottom:
            draft.stop(draft.row.refuse(name, "results.cell_words", text=text))
            return
        draft.numbers[name] = round(top * SHARE * SCALE / bottom)
        return
    _take(draft, name, number(text), percent, terms)


def _take(draft: Draft, name: str, read: Read, percent: bool, terms: Terms) -> None:
    """Keep a number that was read, a percentage as 62 whichever way it is written; or say why not."""
    if read.code:
        draft.reasons.append(draft.row.refuse(name, read.code, **read.values))
        draft.refused |= read.odd
    if read.value is None:
        return
    value = read.value
    if (percent or name in draft.row.percent) and not read.percent:
        scale = terms.scales.get(name, "")
        small = 0 < abs(value) < SCALE
        if small and (draft.row.signed or scale == "percent"):
            meant = {"text": draft.row.text(name), "one": Amount(value * SHARE), "other": Amount(value)}
            why = "results.cell_beside_percent" if draft.row.signed else "results.cell_percent"
            draft.stop(draft.row.refuse(name, why, **meant))
            return
        if scale == "share" and not draft.row.signed:
            value *= SHARE
    draft.numbers[name] = value


def _actual(draft: Draft, percent: bool, terms: Terms) -> None:
    if not (text := draft.row.text("actual")):
        return
    if draft.measure is Measure.QUALITATIVE:
        if not is_word("unknown", text):
            draft.text = text
        return
    if draft.measure is Measure.MILESTONE:
        _reached(draft, text)
        return
    if draft.measure in (Measure.RATIO, Measure.AVERAGE):
        _two(draft, text)
        return
    _take(draft, "actual", number(text), percent, terms)


def _reached(draft: Draft, text: str) -> None:
    if is_word("unknown", text):
        draft.reasons.append(draft.row.refuse("actual", "results.cell_unknown", text=text))
    elif is_word("reached", text) or text == "1":
        draft.numbers["actual"] = SCALE
    elif is_word("open", text) or text == "0":
        draft.numbers["actual"] = 0
    elif (found := day(text).value) is not None:
        draft.reached = found
    else:
        draft.stop(draft.row.refuse("actual", "results.cell_milestone", text=text))


def _two(draft: Draft, text: str) -> None:
    """A ratio wants its two numbers: a share alone does not say of how many."""
    if (found := pair(text)) is not None:
        for name, read in zip(("numerator", "denominator"), found, strict=True):
            if read.value is None:
                draft.stop(draft.row.refuse("actual", "results.cell_words", text=text))
                return
            draft.numbers[name] = read.value
        return
    read = number(text)
    if read.value is None and not read.odd:
        draft.reasons.append(draft.row.refuse("actual", "results.cell_unknown", text=text))
    elif "numerator" not in draft.numbers or "denominator" not in draft.numbers:
        draft.stop(draft.row.refuse("actual", "results.cell_two", text=text))


def _year(draft: Draft) -> None:
    """The year of a baseline, from a column of its own."""
    if text := draft.row.text("baseline_year"):
        if text.isdecimal() and 1900 < int(text) < 2200:
            draft.numbers["baseline_year"] = int(text)
        else:
            draft.reasons.append(draft.row.refuse("baseline_year", "results.cell_year", text=text))


def _period(draft: Draft, frequency: str | None, terms: Terms) -> None:
    row = draft.row
    if told := row.text("period"):
        draft.period, name = times.period(told, frequency, terms.year_starts), "period"
    elif row.text("since") or row.text("until"):
        since, until = row.text("since"), row.text("until")
        draft.period, name = times.between(since, until, frequency, terms.year_starts), "until" if until else "since"
    else:
        return
    if draft.period is None:
        draft.stop(row.refuse(name, "results.cell_period", text=row.text(name)))


def _split(draft: Draft, dimensions: tuple[str, ...]) -> None:
    """What part a row is of, by its columns of dimensions or its column of parts; and parts in columns of their own."""
    row, found = draft.row, dict[str, str]()
    for dimension, text in row.split.items():
        if is_word("total", text) or is_word("unknown", text):
            continue
        if code := headers.code_of(dimension, text):
            found[dimension] = code
        else:
            draft.stop(row.refuse(dimension, "results.cell_no_code", text=text))
    if told := row.text("cell"):
        named = cells.parse(told) if "=" in told else cells.parse(said("codes", told))
        if not named and not is_word("total", told):
            draft.stop(row.refuse("cell", "results.cell_no_code", text=told))
        found |= named
    draft.cell = cells.join(found, _ordered(found, dimensions))
    for cell, text in row.parts.items():
        read = number(text)
        if read.code:
            draft.reasons.append(row.refuse(cell, read.code, **read.values))
            draft.refused |= read.odd
        if read.value is not None:
            draft.parts.append(CellEntry(cell, read.value))


def _ordered(found: Mapping[str, Any], dimensions: tuple[str, ...]) -> list[str]:
    return [*(one for one in dimensions if one in found), *sorted(one for one in found if one not in dimensions)]
