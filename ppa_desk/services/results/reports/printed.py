"""The figures of a report: which are printed, under which mark, and every one of them by its code."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from ppa_desk.services.results import figures
from ppa_desk.services.results.combining import Figure
from ppa_desk.services.results.figures import Explained, NoSuchFigure, Ref
from ppa_desk.services.results.reports.facts import Facts
from ppa_desk.services.results.rollup import Window
from ppa_desk.services.results.rules import NOTHING, Number
from ppa_desk.services.results.table import Line, Slot
from ppa_desk.services.results.telling import Teller

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

PERIOD, TO_DATE, LIFE = "period", "to_date", "life"


@dataclass(frozen=True, slots=True)
class Told:
    """A figure in a report: its code, the line it belongs to, its number or share, and how a reader writes it."""

    ref: Ref
    line: Line
    slot: Slot
    number: Number | Fraction | None
    text: str


class Printed:
    """What stands in one report: its figures in the order they were printed."""

    def __init__(self, desk: "Desk", facts: Facts, teller: Teller) -> None:
        self._desk, self._facts, self._teller = desk, facts, teller
        self._rollup = desk.results.rollup
        self._marks: dict[str, int] = {}
        self._told: dict[str, Told] = {}
        self._known: dict[Window, Mapping[int, Figure]] = {}
        self._figures_by_code: dict[str, Figure] = {}
        self._cells: dict[tuple[int, Window], Mapping[str, Figure]] = {}
        self.lost: list[str] = []
        """Codes that lead to no figure."""

    def ref(self, what: str, line: Line, slot: str) -> Ref:
        """Return which figure of a line is meant."""
        asked = self._facts.asked
        since = asked.period.since if slot == PERIOD else None
        until = None if what in "BL" else asked.period.until
        return Ref(what, line.indicator, until, since if until else None, None, asked.submitted and what not in "BTL")

    def of_line(self, what: str, line: Line, slot: str) -> Told:
        """Return a figure of a line in this report's period, to date, or of the whole time."""
        ref = self.ref(what, line, slot)
        if ref.code not in self._told:
            own = getattr(line, slot)
            self._told[ref.code] = self._tell(ref, line, own)
        return self._told[ref.code]

    def of_cell(self, line: Line, slot: str, cell: str) -> Told:
        """Return the part of an actual that one cell has, such as sex=female."""
        ref = replace(self.ref("A", line, slot), cell=cell)
        if ref.code not in self._told:
            found = self.by_cell(line, slot)
            figure = found[cell] if cell in found else self._rollup.figure(line.indicator, self._window(ref), cell)
            self._figures_by_code[ref.code] = figure
            own = Slot(None, figure.total, NOTHING, figure.numerator, figure.denominator)
            self._told[ref.code] = Told(ref, line, own, figure.total, self._teller.number(line, figure.total))
        return self._told[ref.code]

    def by_cell(self, line: Line, slot: str) -> Mapping[str, Figure]:
        """Return the figures of all cells that values of an indicator name; read once."""
        window = self._window(self.ref("A", line, slot))
        if (line.indicator, window) not in self._cells:
            self._cells[line.indicator, window] = self._rollup.by_cell(line.indicator, window)
        return self._cells[line.indicator, window]

    def of_code(self, code: str) -> Told | None:
        """Return the figure a code stands for, as this report counts it; None, and remembered, where there is none."""
        try:
            ref = figures.parse(code)
            return self._of_ref(ref)
        except NoSuchFigure:
            self.lost.append(code)
            return None

    def mark(self, told: Told) -> int:
        """Return the number by which the annex finds a figure that is printed."""
        return self._marks.setdefault(told.ref.code, len(self._marks) + 1)

    @property
    def marked(self) -> list[tuple[int, Told]]:
        """The figures printed so far, by their marks."""
        return [(nr, self._told[code]) for code, nr in self._marks.items()]

    def all(self) -> Iterator[Told]:
        """Yield every figure of the report: those of its lines, and those its texts name."""
        for line in self._facts.lines:
            for slot, whats in ((PERIOD, "AT"), (TO_DATE, "ATSPH"), (LIFE, "BL")):
                yield from (self.of_line(what, line, slot) for what in whats)
        yield from list(self._told.values())

    def explained(self, told: Told) -> Explained:
        """Return a figure of the report as its formula is written from."""
        share = told.number if told.ref.what in "SPH" and isinstance(told.number, Fraction) else None
        number = None if told.ref.what in "SPH" else told.number
        figure = self._figure(told.ref)
        return Explained(told.ref, self._facts.asked.framework, told.line, told.slot, number, share, (), (), figure)

    def _of_ref(self, ref: Ref) -> Told:
        if ref.code in self._told:
            return self._told[ref.code]
        line = next((one for one in self._facts.lines if one.indicator == ref.indicator), None)
        if line is not None and not ref.grant and not ref.cell:
            for slot in (PERIOD, TO_DATE, LIFE):
                if self.ref(ref.what, line, slot).code == ref.code:
                    return self.of_line(ref.what, line, slot)
        found = self._desk.results.figures.read(ref.code)
        if found.framework != self._facts.asked.framework:
            raise NoSuchFigure(code=ref.code)
        number = found.share if ref.what in "SPH" else found.number
        self._told[ref.code] = Told(ref, found.line, found.slot, number, figures.told(found, self._teller))
        return self._told[ref.code]

    def _tell(self, ref: Ref, line: Line, slot: Slot) -> Told:
        worth = slot.score
        if ref.what in "SPH":
            number = {"S": worth.achieved, "P": worth.progress, "H": worth.headline}[ref.what]
        else:
            number = {"A": slot.actual, "T": slot.target, "B": line.baseline, "L": line.life.target}[ref.what]  # type: ignore[assignment]
        told = Told(ref, line, slot, number, "")
        return Told(ref, line, slot, number, self._text(told))

    def _text(self, told: Told) -> str:
        ref, line, teller = told.ref, told.line, self._teller
        if ref.what == "B":
            return teller.baseline(line)
        if ref.what == "A":
            return teller.actual(line, told.slot)
        if ref.what == "T":
            return teller.target(line, told.slot)
        share = told.number if isinstance(told.number, Fraction) else None
        found = Explained(ref, 0, line, told.slot, told.number, share, (), (), Figure(None))
        return figures.told(found, teller)

    def _figure(self, ref: Ref) -> Figure:
        if ref.what != "A":
            return Figure(None)
        if ref.code in self._figures_by_code:
            return self._figures_by_code[ref.code]
        if ref.cell or ref.grant:
            return self._rollup.figure(ref.indicator, self._window(ref), ref.cell)
        return self._figures(ref).get(ref.indicator, Figure(None))

    def _figures(self, ref: Ref) -> Mapping[int, Figure]:
        window = self._window(ref)
        if window not in self._known:
            numbers = [line.indicator for line in self._facts.lines]
            self._known[window] = self._rollup.figures(numbers, window)
        return self._known[window]

    def _window(self, ref: Ref) -> Window:
        asked = self._facts.asked
        return Window(ref.until or asked.period.until, ref.since, ref.submitted, asked.cut_off, ref.grant)
