"""The indicator plan as a workbook: a row an indicator, with everything its reference sheet says."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ppa_desk.documents.sheet import LINE, Book, Told, lines_of
from ppa_desk.documents.tracking_sheet import cell_of, format_number
from ppa_desk.model.results.indicator import BaselineState
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.desk import Desk
from ppa_desk.services.records import Kept
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.naming import Names
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import FIGURES

KIND = "indicator_plan"
COLUMNS: tuple[tuple[str, int], ...] = (
    ("level", 12), ("result", 36), ("code", 8), ("name", 36), ("standard", 12), ("definition", 40), ("unit", 14),
    ("measure", 14), ("direction", 8), ("dimensions", 18), ("rationale", 30), ("source", 26), ("method", 34),
    ("verification", 30), ("feed", 18), ("frequency", 14), ("responsible", 18), ("over_time", 16),
    ("over_grants", 16), ("baseline", 11), ("year", 9), ("target", 12), ("target_basis", 30), ("limits", 30),
    ("checked", 13), ("reviewer", 16), ("next_check", 13), ("changes", 26), ("notes", 26),
)  # fmt: skip
"""The columns with their widths."""
OWN = ("definition", "rationale", "source", "method", "verification", "target_basis", "limits", "changes")
CODED = {"feed": "value_feed", "frequency": "report_frequency"}
CHOSEN = ("measure", "direction", "over_time", "over_grants")
HEAD, LEFT = 4, 4


def write(
    desk: Desk, framework: int, as_of: date, language: Language, *, shape: int | None = None
) -> bytes:  # fmt: skip
    """Write the plan of a framework; in a funder's own names where a shape is named. Gone."""
    words = Words(KIND, language)
    alliance = next(iter(desk.records.where("alliance")), None)
    about = alliance.values if alliance else {}
    book = Book(words("names.document"), words.own(about, "name"))
    page = book.sheet(words("names.document"), [width for _, width in COLUMNS], head=HEAD, repeat=f"{HEAD}:{HEAD}",
                      left=LEFT)  # fmt: skip
    kept = desk.records.get("framework", framework).values
    mark = f"{words('names.invented')} · " if about.get("invented") else ""
    page.append([Told(words("names.document"), "title")], height=24)
    page.append([Told(f"{mark}{words.own(kept, 'title')} · {spelled(as_of, language, 'date')}", "plain")])
    page.append([])
    page.append([Told(words(f"column.{name}"), "head") for name, _ in COLUMNS], height=2 * LINE)
    empty = True
    for row in _Rows(desk, framework, as_of, words, Names(desk, shape, language)):
        empty = False
        lines = min(max(lines_of(one, width) for one, (_, width) in zip(row, COLUMNS, strict=True)), 20)
        page.append([Told(one, "text") if isinstance(one, str) and one else one for one in row], height=LINE * lines)
    if empty:
        page.append([Told(words("names.none"), "plain")])
    page.finish()
    return book.bytes()


class _Rows:
    """The rows of a plan, in the order of the framework."""

    def __init__(self, desk: Desk, framework: int, as_of: date, words: Words, names: Names) -> None:
        self._desk, self._words, self._names = desk, words, names
        self._lines = desk.results.table.lines(framework, as_of)
        self._frame = desk.results.logframes.frame(framework)
        self._figures = Words(FIGURES, words.language)

    def __iter__(self) -> Iterator[list[Any]]:
        known = {one.id: one for found in self._frame.indicators.values() for one in found}
        results = {one.id: one for _, one in self._frame.results}
        for line in self._lines:
            if self._names.shows(line.indicator):
                found = self._row(line, known[line.indicator], results[line.result])
                yield [found[name] for name, _ in COLUMNS]

    def _row(self, line: Line, kept: Kept, result: Kept) -> dict[str, Any]:
        values, words = kept.values, self._words
        code, name, unit = self._names.indicator(kept)
        told: dict[str, Any] = {one: words.own(values, one) for one in OWN}
        told |= {one: words(f"{one}.{values[one]}") for one in CHOSEN}
        told |= {one: self._label(codes, values[one]) for one, codes in CODED.items()}
        statement = words.own(result.values, "statement")
        told |= {
            "level": self._names.tier(result.values["tier_id"]),
            "result": " ".join(part for part in (result.values["code"], statement) if part),
            "code": code, "name": name, "unit": unit, "responsible": values["responsible"], "notes": values["notes"],
            "standard": " ".join(part for part in (self._label("indicator_list", values["standard_list"]),
                                                   values["standard"]) if part),
            "dimensions": ", ".join(self._label("result_dimension", one) for one in line.dimensions),
            "year": line.baseline_year, "baseline": self._baseline(line),
            "target": self._number(line, line.life.target),
        }  # fmt: skip
        return told | self._checks(line.indicator)

    def _label(self, codes: str, code: str | None) -> str:
        return self._desk.codes.label(codes, code, self._words.language)

    def _baseline(self, line: Line) -> Any:
        if line.baseline_state is BaselineState.NOT_COLLECTED:
            return self._figures("number.not_collected")
        return self._number(line, line.baseline)

    def _number(self, line: Line, number: Any) -> Any:
        told = cell_of(number, line.measure)
        return None if told is None else Told(told, "number", format_number(line, self._figures))

    def _checks(self, indicator: int) -> dict[str, Any]:
        """When its data quality was looked at last, by whom, and when it is to be looked at next."""
        rows = [one.values for one in self._desk.records.where("quality_check", indicator_id=indicator)]
        done = max((one for one in rows if one["done_on"]), key=lambda one: one["done_on"], default=None)
        ahead = min((one["due_on"] for one in rows if one["due_on"] and not one["done_on"]), default=None)
        return {
            "checked": done["done_on"] if done else None, "reviewer": done["reviewer"] if done else None,
            "next_check": ahead,
        }  # fmt: skip
