"""How figures are written for a reader: numbers with their unit, percentages, and why one is not there."""

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ppa_desk.model import quantity
from ppa_desk.model.codes import code_list, shipped_lists
from ppa_desk.model.results.indicator import BaselineState, Measure, OverGrants
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.report_words import Words
from ppa_desk.services.results import cells
from ppa_desk.services.results.combining import ONE
from ppa_desk.services.results.rules import Number, Score, Status
from ppa_desk.services.results.table import Line, Slot

if TYPE_CHECKING:
    from ppa_desk.services.results.figures import Contribution

FIGURES = "figures"


class Named(NamedTuple):
    """What something is called in both languages, as a value of a sentence."""

    en: str
    fr: str

    def told(self, language: str) -> str:
        """Return it as a reader of that language reads it."""
        first, other = (self.fr, self.en) if language == "fr" else (self.en, self.fr)
        return first or other

    def __format__(self, spec: str) -> str:
        return self.told("en")


class Teller:
    """Tells figures in one language. Here, and nowhere before, they are rounded."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.words = Words(FIGURES, language)

    def number(self, line: Line, number: Number | None) -> str:
        """Return a number as the indicator counts it, with its unit where that is a sign; "—" where none is."""
        if number is None:
            return self.words("number.not_reported")
        if line.measure is Measure.MILESTONE and line.over_grants is not OverGrants.COUNT:
            return self.words("number.reached" if number >= ONE else "number.not_reached")
        told = quantity.told(Fraction(number, quantity.SCALE), self.language, line.decimals)
        if line.measure is Measure.RATIO:
            return f"{told}\u00a0%" if self.language == "fr" else f"{told}%"
        if line.measure is Measure.MONEY and line.currency:
            return f"{told}\u00a0{line.currency}" if self.language == "fr" else f"{line.currency}\u00a0{told}"
        return told

    def actual(self, line: Line, slot: Slot) -> str:
        """Return what was reached: "n/a" while nothing is due, "—" where it was due and nothing was reported."""
        if slot.actual is None and line.status is Status.NOT_DUE:
            return self.words("number.not_due")
        return self.number(line, slot.actual)

    def target(self, line: Line, slot: Slot) -> str:
        """Return a target; "n/a" where none is due."""
        return self.words("number.not_due") if slot.target is None else self.number(line, slot.target)

    def baseline(self, line: Line) -> str:
        """Return the baseline with its year; "nc" where it is still to be collected."""
        if line.baseline_state is BaselineState.NOT_COLLECTED:
            return self.words("number.not_collected")
        told = self.number(line, line.baseline)
        return f"{told} ({line.baseline_year})" if line.baseline is not None and line.baseline_year else told

    def headline(self, score: Score) -> str:
        """Return the percentage shown first; met or not met where there is none; "—" where nothing can be said."""
        if score.headline is not None:
            return quantity.percent(score.headline, self.language)
        if score.met is None:
            return self.words("number.not_reported")
        return self.words("number.met" if score.met else "number.not_met")

    def status(self, status: Status) -> str:
        """Return a status in words."""
        return self.words(f"status.{status}")

    def name(self, line: Line) -> str:
        """Return what an indicator is called."""
        return Named(line.name_en, line.name_fr).told(self.language) or line.code

    def unit(self, line: Line) -> str:
        """Return the unit of an indicator, empty where none is said."""
        return Named(line.unit_en, line.unit_fr).told(self.language)

    def said(self, one: "Contribution") -> str:
        """Return what a value says in words, in the other language where it says nothing in this one."""
        first, other = (one.text_fr, one.text_en) if self.language == "fr" else (one.text_en, one.text_fr)
        return first or other

    def cell(self, cell: str) -> str:
        """Return the cell of a disaggregation in words; a code no list knows stays as it is."""
        parsed = cells.parse(cell).items()
        known = [(code_list(name).get(code) if name in shipped_lists() else None, code) for name, code in parsed]
        return ", ".join(found.label(self.language) if found else code for found, code in known)

    def day(self, day: date) -> str:
        """Return a day as it is written out."""
        return spelled(day, self.language, "date")
