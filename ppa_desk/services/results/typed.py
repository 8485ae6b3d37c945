"""What is typed into a grid of values, by what is measured; and values as one would type them. No SQL."""

import re
from datetime import date
from typing import Any

from ppa_desk.model import quantity
from ppa_desk.model.fold import fold
from ppa_desk.model.quantity import SCALE
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results.entering import Facts, NotEntered

UNKNOWN = frozenset({"", "-", "–", "—", "n/a", "na", "nc", "nd", "?"})
"""What is typed for "not reported"."""
_OF = re.compile(r"(.+?)\s*(?:/|out of|of|sur)\s*(.+)", re.IGNORECASE)
_YES = frozenset({"yes", "reached", "oui", "atteint", "1"})
_NO = frozenset({"no", "not yet", "non", "pas encore", "0"})
_EMPTY: dict[str, Any] = {
    "value": None, "numerator": None, "denominator": None, "text_en": "", "text_fr": "", "reached_on": None,
}  # fmt: skip


def read(facts: Facts, text: str, language: str) -> dict[str, Any]:
    """Return what a text says of a value, as fields of an entry. NotEntered, NotNumeral."""
    clean = " ".join(text.split())
    if facts.measure is Measure.QUALITATIVE:
        return {f"text_{language}": text.strip()}
    if clean.lower() in UNKNOWN:
        return dict(_EMPTY)
    return _EMPTY | _OF_MEASURE.get(facts.measure, _number)(facts, clean)


def _number(facts: Facts, text: str) -> dict[str, Any]:
    unit = facts.unit_en.strip() == "%" or facts.unit_fr.strip() == "%"
    return {"value": quantity.read(text.rstrip("% \u00a0\u202f") if unit else text)}


def _two(facts: Facts, text: str) -> dict[str, Any]:
    found = _OF.fullmatch(text)
    if found is None:
        raise NotEntered("two_numbers", indicator=facts.code)
    return {"numerator": quantity.read(found[1]), "denominator": quantity.read(found[2])}


def _step(facts: Facts, text: str) -> dict[str, Any]:
    """A step by its number, or by what it means."""
    for scale in (facts.scale_en, facts.scale_fr):
        steps = [fold(line) for line in scale.splitlines() if line.strip()]
        if fold(text) in steps:
            return {"value": (steps.index(fold(text)) + 1) * SCALE}
    return {"value": quantity.read(text)}


def _milestone(facts: Facts, text: str) -> dict[str, Any]:
    if text.lower() in _YES | _NO:
        return {"value": SCALE if text.lower() in _YES else 0}
    try:
        return {"reached_on": date.fromisoformat(text)}
    except ValueError:
        raise NotEntered("no_milestone", indicator=facts.code) from None


_OF_MEASURE = {
    Measure.RATIO: _two, Measure.AVERAGE: _two, Measure.SCALE: _step, Measure.MILESTONE: _milestone,
}  # fmt: skip


def shown(facts: Facts, row: Any, language: str) -> str:
    """Return a value as one would type it; empty where nothing is known."""
    if facts.measure is Measure.QUALITATIVE:
        first, other = (row.text_fr, row.text_en) if language == "fr" else (row.text_en, row.text_fr)
        return str(first or other)
    if facts.divided:
        if row.numerator is None or row.denominator is None:
            return ""
        return f"{quantity.plain(row.numerator, language)} / {quantity.plain(row.denominator, language)}"
    if facts.measure is Measure.MILESTONE:
        if row.reached_on is not None:
            return str(row.reached_on.isoformat())
        if row.value is None:
            return ""
        yes, no = ("oui", "pas encore") if language == "fr" else ("yes", "not yet")
        return yes if row.value else no
    return quantity.plain(row.value, language)


def part(facts: Facts, one: Any, language: str) -> str:
    """Return a part of a value as one would type it."""
    if facts.divided:
        two = (quantity.plain(number, language) for number in (one.numerator, one.denominator))
        return " / ".join(two) if one.denominator is not None else ""
    return quantity.plain(one.value, language)
