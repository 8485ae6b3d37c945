"""A sheet of the tracking table: the indicators of one frequency, period by period, with live formulas."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from ppa_desk.documents.sheet import LINE, Live, Told, lines_of
from ppa_desk.documents.sheet import Sheet as Page
from ppa_desk.documents.tracking_formulas import (
    Across,
    Percent,
    added,
    explains,
    quotient,
    remainder,
    status,
    usual,
    way,
    whole,
)
from ppa_desk.model.quantity import SCALE
from ppa_desk.model.results.indicator import BaselineState, Headline, Measure, OverGrants, OverTime
from ppa_desk.services.dates import spelled
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.rules import Bands, Number, Status
from ppa_desk.services.results.spans import called
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import FIGURES
from ppa_desk.services.results.tracking import Numbers, Part, Sheet, Track, Tracked

FIXED = ("code", "indicator", "unit", "better", "baseline", "year")
WIDTHS = (9, 44, 16, 8, 11, 7)
TRIPLE = ("target", "actual", "percent")
HEAD = 6
"""The row of the heads of columns; the periods stand above it."""
LEFT = 2
"""Columns that stay in sight: code and indicator."""
COLOURS = {
    Status.EXCEEDED: "1B5E7A", Status.ON_TRACK: "1E6B3A", Status.AT_RISK: "8A5A00", Status.OFF_TRACK: "B3261E",
}  # fmt: skip


def cell_of(told: Number | None, measure: Measure) -> Any:
    """Return a number as a cell has it: whole where it is, a ratio as a share of one."""
    if told is None:
        return None
    exact = Fraction(told) / (SCALE * 100 if measure is Measure.RATIO else SCALE)
    return exact.numerator if exact.denominator == 1 else float(exact)


def format_number(line: Line, figures: Words) -> str:
    """Return how numbers of a line are shown: with its decimals, a percent sign, or whether it was reached."""
    if line.measure is Measure.MILESTONE and line.over_grants is not OverGrants.COUNT:
        reached, not_reached = figures("number.reached"), figures("number.not_reached")
        return f'"{reached}";"{reached}";"{not_reached}"'
    decimals = "." + "0" * line.decimals if line.decimals else ""
    return f"0{decimals}%" if line.measure is Measure.RATIO else f"#,##0{decimals}"


class Places(NamedTuple):
    """The letters of the columns: three a period, three to date, three of the whole time."""

    periods: tuple[tuple[str, str, str], ...]
    outside: str
    to_date: tuple[str, str, str]
    life: tuple[str, str, str]
    status: str
    explain: str
    columns: int


def places(sheet: Sheet) -> Places:
    """Return where the columns of a sheet stand."""
    from openpyxl.utils import get_column_letter

    apart = any(numbers.outside for one in sheet.tracks for numbers in _rows_of(one))
    after = len(FIXED) + 3 * len(sheet.periods)
    letters = [get_column_letter(at) for at in range(1, after + apart + 9)]

    def triple(at: int) -> tuple[str, str, str]:
        return letters[at], letters[at + 1], letters[at + 2]

    periods = tuple(triple(len(FIXED) + 3 * at) for at in range(len(sheet.periods)))
    outside = letters[after] if apart else ""
    after += apart
    return Places(
        periods, outside, triple(after), triple(after + 3), letters[after + 6], letters[after + 7], len(letters)
    )


def widths(at: Places) -> list[int]:
    """Return how wide the columns are."""
    return [*WIDTHS, *[11, 11, 9] * len(at.periods), *[12] * bool(at.outside), *[11, 11, 9] * 2, 13, 12]


def _rows_of(track: Track) -> list[Numbers]:
    return [track.actuals, *(part.numbers for part in track.parts)]


class Writer:
    """Writes one sheet."""

    def __init__(self, page: Page, sheet: Sheet, at: Places, tracked: Tracked, bands: Bands, words: Words) -> None:
        self._page, self._sheet, self._at, self._tracked = page, sheet, at, tracked
        self._bands, self._words, self._figures = bands, words, Words(FIGURES, words.language)
        self._missing, self._not_due = (self._figures(f"number.{name}") for name in ("not_reported", "not_due"))
        ended = sum(one.ended(tracked.as_of) for one in sheet.periods)
        begun = sum(one.since <= tracked.as_of for one in sheet.periods)
        self._actuals, self._ended = self._across(1, begun), self._across(0, ended)
        self._every = self._across(0, len(sheet.periods))
        self._counts = begun, ended

    def _across(self, which: int, count: int) -> Across | None:
        """The first periods: their targets (0) or actuals (1)."""
        if not count:
            return None
        mine = self._at.periods[:count]
        return Across(HEAD, self._at.to_date[which], mine[0][0], mine[-1][2], [one[which] for one in mine])

    # --- heads

    def heads(self, title: str, about: str, signs: str) -> None:
        """Write the title, what it is of, and the heads of the columns."""
        words, page, at = self._words, self._page, self._at
        page.append([Told(title, "title")], height=24)
        for told in (about, signs, ""):
            page.append([Told(told, "plain")])
        above: list[Any] = [None] * len(FIXED)
        for period in self._sheet.periods:
            above += [called(period, words.language), None, None]
        day = spelled(self._tracked.as_of, words.language, "date")
        above += [None] * bool(at.outside) + [words("column.to_date", day=day), None, None, words("column.life")]
        page.append([Told(one, "headline") for one in [*above, None, None, None, None]])
        low = [words(f"column.{name}") for name in FIXED]
        triple = [words(f"column.{name}") for name in TRIPLE]
        low += triple * len(at.periods) + [words("column.outside")] * bool(at.outside) + triple * 2
        page.append([Told(one, "head") for one in [*low, words("column.status"), words("column.explain")]],
                    height=2 * LINE)  # fmt: skip

    def section(self, told: str) -> None:
        """Write the row of a result, whose indicators follow."""
        self._page.append([Told(told, "section"), *[Told(None, "section")] * (self._at.columns - 1)])

    def colours(self) -> None:
        """Let a status stand out by its colour, as long as it is what it says."""
        from openpyxl.formatting.rule import CellIsRule
        from openpyxl.styles import Font

        cells = f"{self._at.status}{HEAD + 1}:{self._at.status}{max(self._page.row, HEAD + 1)}"
        for one, colour in COLOURS.items():
            told = self._figures(f"status.{one}")
            rule = CellIsRule(operator="equal", formula=[f'"{told}"'], font=Font(color=colour, bold=True))
            self._page.sheet.conditional_formatting.add(cells, rule)

    # --- an indicator

    def track(self, track: Track) -> None:
        """Write an indicator and, folded away, what it is made of."""
        row = self._page.row + 1
        below = _below(track, row)
        texts = [lines_of(told, 14) for told in track.texts]
        lines = max(lines_of(track.name, WIDTHS[1]), lines_of(_unit(track), WIDTHS[2]), *texts, 1)
        height = LINE * lines if lines > 1 else None
        self._page.append(self._main(track, row, below), height=height, opens=bool(track.parts))
        for part in track.parts:
            self._page.append(self._part(track, part, row, below), below=True)

    def _main(self, track: Track, row: int, below: "Below") -> list[Any]:
        line, show, at = track.line, format_number(track.line, self._figures), self._at
        baseline = self._figures("number.not_collected") if line.baseline_state is BaselineState.NOT_COLLECTED else (
            self._missing if line.baseline is None else cell_of(line.baseline, line.measure)
        )  # fmt: skip
        cells: list[Any] = [
            Told(track.code, "strong"), Told(track.name, "text"), Told(_unit(track), "text"),
            Told(self._words(f"better.{line.direction}"), "text"), Told(baseline, "number", show),
            Told(line.baseline_year, "number"),
        ]  # fmt: skip
        percent = Percent(line.direction, line.over_time, Headline(track.kept.values["headline"]),
                          "" if line.baseline is None else f"$E{row}")  # fmt: skip

        def three(columns: tuple[str, str, str], target: Any, actual: Any) -> list[Any]:
            formula = percent.formula(f"{columns[1]}{row}", f"{columns[0]}{row}", self._figures)
            look = "text" if track.texts else "number"
            told = None if line.measure is Measure.QUALITATIVE else Told(formula, "total", "0%")
            return [Told(target, "number", show), Told(actual, look, show), told]

        for nr, columns in enumerate(at.periods):
            target = cell_of(track.targets[nr], line.measure)
            cells += three(columns, self._not_due if target is None else target, self._in(track, nr, below))
        if at.outside:
            cells.append(Told(cell_of(track.actuals.outside, line.measure), "number", show))
        cells += three(at.to_date, self._target(track, row, self._ended, self._counts[1], line.to_date.target),
                       self._whole(track, row, below))  # fmt: skip
        cells += three(at.life, self._target(track, row, self._every, len(at.periods), line.life.target),
                       Live(f"={at.to_date[1]}{row}"))  # fmt: skip
        (target, actual, met), life = at.to_date, f"{at.life[0]}{row}"
        stands = status(f"{met}{row}", f"{actual}{row}", f"{target}{row}", life, self._bands, self._figures)
        mark = explains(f"{met}{row}", self._bands, self._figures, self._words("state.explain"))
        return [*cells, Told(stands, "state"), Told(mark, "state")]

    def _in(self, track: Track, nr: int, below: "Below") -> Any:
        """What was reached in a period: from its parts where they make it exactly."""
        if track.texts:
            return track.texts[nr] or self._silent(nr)
        column, actual = self._at.periods[nr][1], track.actuals.periods[nr]
        if actual is None:
            return self._silent(nr)
        if below.top:
            return quotient(f"{column}{below.top}", f"{column}{below.top + 1}", self._missing)
        if below.grants and sum(part.numbers.periods[nr] or 0 for part in below.of_grants) == actual:
            return added(f"{column}{below.grants[0]}:{column}{below.grants[1]}", self._missing)
        return cell_of(actual, track.line.measure)

    def _silent(self, nr: int) -> str:
        """What stands where nothing was reported: that it was not, once the period has ended."""
        return self._missing if self._sheet.periods[nr].ended(self._tracked.as_of) else self._not_due

    def _whole(self, track: Track, row: int, below: "Below") -> Any:
        """What was reached to date."""
        line, column = track.line, self._at.to_date[1]
        missing = self._not_due if line.status is Status.NOT_DUE else self._missing
        if track.texts:
            return next((told for told in reversed(track.texts) if told), missing)
        if below.top:
            return quotient(f"{column}{below.top}", f"{column}{below.top + 1}", missing)
        how = self._how(track.actuals, line.over_time)
        if how and self._actuals:
            return whole(how, self._actuals, row, self._apart(track.actuals, row), missing)
        told = line.to_date.actual
        if told is not None and below.grants and sum(one.numbers.to_date or 0 for one in below.of_grants) == told:
            return added(f"{column}{below.grants[0]}:{column}{below.grants[1]}", missing)
        return missing if told is None else cell_of(told, line.measure)

    def _how(self, numbers: Numbers, over_time: OverTime) -> str:
        """How periods come to the whole; as is usual where nothing is reported yet."""
        empty = numbers.to_date is None and all(one is None for one in numbers.periods)
        return usual(over_time) if empty else way(numbers, over_time)

    def _apart(self, numbers: Numbers, row: int) -> str:
        return f"{self._at.outside}{row}" if numbers.outside else ""

    def _target(self, track: Track, row: int, across: Across | None, count: int, told: Number | None) -> Any:
        """A target that periods come to, or as it was set."""
        line = track.line
        over_time = OverTime.SUM if line.over_time is OverTime.SUM else OverTime.LAST
        how = way(Numbers(track.targets[:count], told), over_time)
        if how and across:
            return whole(how, across, row, "", self._not_due)
        return self._not_due if told is None else cell_of(told, line.measure)

    # --- what it is made of

    def _part(self, track: Track, part: Part, row: int, below: "Below") -> list[Any]:
        at, here = self._at, self._page.row + 1
        plain = part.kind in ("numerator", "denominator")
        broken = any(_broken(one) for one in part.numbers.periods)
        show = ("#,##0.##" if broken else "#,##0") if plain else format_number(track.line, self._figures)
        name = part.name or self._words("part.alliance" if part.kind == "grant" else f"part.{part.kind}")
        measure = Measure.COUNT if plain else track.line.measure

        def in_column(column: str, told: Any) -> list[Any]:
            return [None, Told(told, "part", show), None]

        cells: list[Any] = [None, Told(f"    {name}", "quiet"), *[None] * (len(FIXED) - 2)]
        for nr, columns in enumerate(at.periods):
            if part.kind == "unknown":
                told: Any = self._rest(columns[1], row, below.cells[part.dimension])
            else:
                known = part.numbers.periods[nr]
                told = self._no_cell(track, part, nr) if known is None else cell_of(known, measure)
            cells += in_column(columns[1], told)
        if at.outside:
            cells.append(Told(cell_of(part.numbers.outside, measure), "part", show))
        cells += in_column(at.to_date[1], self._part_whole(track, part, row, here, below, measure))
        return [*cells, *in_column(at.life[1], Live(f"={at.to_date[1]}{here}"))]

    def _part_whole(self, track: Track, part: Part, row: int, here: int, below: "Below", measure: Measure) -> Any:
        if part.kind == "unknown":
            return self._rest(self._at.to_date[1], row, below.cells[part.dimension])
        how = way(part.numbers, track.line.over_time)
        if how and self._actuals:
            return whole(how, self._actuals, here, self._apart(part.numbers, here), self._missing)
        told = cell_of(part.numbers.to_date, measure)
        return self._missing if told is None else told

    def _rest(self, column: str, row: int, rows: tuple[int, int]) -> Live:
        return remainder(f"{column}{row}", f"{column}{rows[0]}:{column}{rows[1]}", self._missing)

    def _no_cell(self, track: Track, part: Part, nr: int) -> str:
        """What stands where a part says nothing: DNA where a figure is there and nobody split it."""
        if track.actuals.periods[nr] is None or part.kind not in ("cell", "cross"):
            return self._silent(nr)
        same = [one for one in track.parts if one.kind == part.kind and one.dimension == part.dimension]
        split = any(one.numbers.periods[nr] is not None for one in same)
        return self._missing if split else self._words("part.none")


class Below(NamedTuple):
    """The rows under an indicator: of its numerator, of grants, of the codes of each dimension."""

    top: int
    grants: tuple[int, int] | None
    of_grants: Sequence[Part]
    cells: Mapping[str, tuple[int, int]]


def _below(track: Track, row: int) -> Below:
    top, grants = 0, []
    cells: dict[str, tuple[int, int]] = {}
    for at, part in enumerate(track.parts, row + 1):
        if part.kind == "numerator":
            top = at
        elif part.kind == "grant":
            grants.append(at)
        elif part.kind == "cell":
            cells[part.dimension] = (cells.get(part.dimension, (at, at))[0], at)
    of_grants = [part for part in track.parts if part.kind == "grant"]
    return Below(top, (grants[0], grants[-1]) if grants else None, of_grants, cells)


def _unit(track: Track) -> str:
    """What is counted; of money its currency."""
    line = track.line
    if line.measure is Measure.MONEY and line.currency and line.currency not in track.unit:
        return f"{track.unit} ({line.currency})" if track.unit else line.currency
    return track.unit


def _broken(told: Number | None) -> bool:
    return told is not None and Fraction(told) % SCALE != 0
