"""The formulas of a tracking table: what periods come to, percentages by direction and baseline, status, remainders.

A formula is only written where it gives exactly the figure; the figure is worked out in `services/results`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from ppa_desk.documents.sheet import Live
from ppa_desk.model.results.indicator import Direction, Headline, OverTime
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.rules import Bands, Status, first_shown
from ppa_desk.services.results.tracking import Numbers


@dataclass(frozen=True, slots=True)
class Across:
    """Where the periods of a row stand: the row of heads, the column whose head is looked for, and the columns."""

    head: int
    wanted: str
    first: str
    last: str
    columns: Sequence[str]

    def of(self, row: int) -> tuple[str, str]:
        """Return the range of heads and the range of the row."""
        return f"${self.first}${self.head}:${self.last}${self.head}", f"${self.first}{row}:${self.last}{row}"

    def is_wanted(self, row: int) -> str:
        """Return what is true of a cell of the row that counts."""
        heads, cells = self.of(row)
        return f"({heads}={self.wanted}${self.head})*ISNUMBER({cells})"


def way(numbers: Numbers, over_time: OverTime) -> str:
    """Return how periods come to the whole: sum, last, average, max; empty where none of these gives it exactly."""
    known = [one for one in numbers.periods if one is not None]
    if numbers.to_date is None:
        return ""
    if over_time in (OverTime.SUM, OverTime.RATIO):
        return "sum" if sum(known) + (numbers.outside or 0) == numbers.to_date else ""
    if not known:
        return ""
    if over_time is OverTime.AVERAGE and Fraction(sum(known)) / len(known) == numbers.to_date:
        return "average"
    if over_time is OverTime.MAX and max(known) == numbers.to_date:
        return "max"
    return "last" if known[-1] == numbers.to_date else ""


def usual(over_time: OverTime) -> str:
    """Return how periods come to the whole where nothing is known yet."""
    return {OverTime.SUM: "sum", OverTime.RATIO: "sum", OverTime.AVERAGE: "average", OverTime.MAX: "max"}.get(
        over_time, "last"
    )


def whole(how: str, across: Across, row: int, outside: str, missing: str) -> Live:
    """Return the formula of what a row's periods come to; `outside` is the cell of what no period shows."""
    heads, cells = across.of(row)
    if how in ("average", "max"):
        told = ",".join(f"{column}{row}" for column in across.columns)
        name = "AVERAGE" if how == "average" else "MAX"
        return Live(f'=IF(COUNT({told})=0,"{missing}",{name}({told}))')
    if how == "last":
        return Live(f'=IFERROR(LOOKUP(2,1/({across.is_wanted(row)}),{cells}),"{missing}")')
    count, added = f"SUMPRODUCT({across.is_wanted(row)})", f"SUMIF({heads},{across.wanted}${across.head},{cells})"
    if outside:
        count, added = f"{count}+COUNT({outside})", f"{added}+SUM({outside})"
    return Live(f'=IF({count}=0,"{missing}",{added})')


def quotient(top: str, bottom: str, missing: str) -> Live:
    """Return the formula of a numerator over a denominator; not known where there is nothing to divide by."""
    return Live(f'=IF(OR(COUNT({top},{bottom})<2,N({bottom})=0),"{missing}",{top}/{bottom})')


def added(cells: str, missing: str) -> Live:
    """Return the formula of a sum of cells, not known where none is."""
    return Live(f'=IF(COUNT({cells})=0,"{missing}",SUM({cells}))')


def remainder(total: str, cells: str, missing: str) -> Live:
    """Return the formula of what no cell of a disaggregation has."""
    return Live(f'=IF(ISNUMBER({total}),{total}-SUM({cells}),"{missing}")')


@dataclass(frozen=True, slots=True)
class Percent:
    """How an indicator's percentage is told: its direction, which one is shown first, and its baseline's cell."""

    direction: Direction
    over_time: OverTime
    headline: Headline
    baseline: str
    """Empty where no baseline is known."""

    def formula(self, actual: str, target: str, words: Words) -> Live:
        """Return the formula of the percentage of an actual cell against a target cell."""
        falling = self.direction is Direction.DECREASE
        sign = "<=" if falling else ">="
        met, not_met, missing = (words(f"number.{name}") for name in ("met", "not_met", "not_reported"))
        reached = f'IF(ROUND({actual}-{target},9){sign}0,"{met}","{not_met}")'
        first = first_shown(self.headline, self.over_time, falling=falling, has_baseline=bool(self.baseline))
        same = [f"{target}={self.baseline}"] if self.baseline else []
        if first is Headline.ACHIEVED:
            no_share, share = [*same, f"{target}=0"], f"{actual}/{target}"
        elif self.baseline:
            no_share = same if falling else [*same, f"{target}=0"]
            share = f"({actual}-{self.baseline})/({target}-{self.baseline})"
        elif falling:
            no_share, share = [f"{target}=0"], f"1-({actual}-{target})/ABS({target})"
        else:
            no_share, share = ["TRUE"], "0"
        either = no_share[0] if len(no_share) == 1 else f"OR({','.join(no_share)})"
        told = reached if either == "TRUE" else f"IF({either},{reached},{share})"
        unknown = f'IF(ISTEXT({actual}),{actual},"{missing}")'
        return Live(f"=IF(COUNT({actual},{target})<2,{unknown},{told})")


def status(percent: str, actual: str, target: str, life: str, bands: Bands, words: Words) -> Live:
    """Return the formula of the status, from the percentage to date."""
    told = {one: words(f"status.{one}") for one in Status}
    met, not_met = words("number.met"), words("number.not_met")
    level = f"ROUND({percent}*100,7)"
    by_level = (
        f'IF({level}>{bands.exceeded},"{told[Status.EXCEEDED]}",IF({level}>={bands.on_track},'
        f'"{told[Status.ON_TRACK]}",IF({level}>={bands.at_risk},"{told[Status.AT_RISK]}","{told[Status.OFF_TRACK]}")))'
    )
    by_words = (
        f'IF({percent}="{met}","{told[Status.ON_TRACK]}",IF({percent}="{not_met}","{told[Status.OFF_TRACK]}",'
        f'"{told[Status.NO_TARGET]}"))'
    )
    known = f"IF(ISNUMBER({percent}),{by_level},{by_words})"
    has_value = f'IF(ISNUMBER({actual}),{known},"{told[Status.NO_DATA]}")'
    due = f'IF(ISNUMBER({target}),{has_value},"{told[Status.NOT_DUE]}")'
    return Live(f'=IF(ISNUMBER({life}),{due},"{told[Status.NO_TARGET]}")')


def explains(percent: str, bands: Bands, words: Words, mark: str) -> Live:
    """Return the formula that marks what must be explained: too far from its target, either way, or not met."""
    far = f"ROUND(ABS({percent}-1)*100,7)>{bands.explained}"
    not_met = words("number.not_met")
    return Live(f'=IF(ISNUMBER({percent}),IF({far},"{mark}",""),IF({percent}="{not_met}","{mark}",""))')
