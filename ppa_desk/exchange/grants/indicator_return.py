"""What a grantee typed of indicators, cell by cell: values with their parts, or why a cell cannot be taken in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants.indicator_sheet import WHAT
from ppa_desk.exchange.grants.marks import Mark
from ppa_desk.exchange.plan import Deed, Reason
from ppa_desk.exchange.results.foreseeing import foreseen
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.reporting import ReportFacts
from ppa_desk.services.results import typed
from ppa_desk.services.results.asked import Asked
from ppa_desk.services.results.entering import CellEntry, Entry

Told = tuple[Deed, Mark, str, list[Reason]]
"""What a cell would do: how, where, of what, why."""


@dataclass(slots=True)
class _Said:
    """The cells of one indicator that say anything, by the part they are of: value and out of how many."""

    asked: Asked
    first: Mark
    cells: dict[str, dict[str, tuple[Mark, str]]] = field(default_factory=dict)
    comment: str = ""


def read(
    desk: Desk, facts: ReportFacts, marks: Sequence[Mark], text_of: Callable[[Mark], str]
) -> Iterator[tuple[Told, Entry | None]]:
    """Go through what was typed of indicators, each with what is to be entered; None where nothing is."""
    said = _gathered(facts, marks, text_of)
    found = [(one, *_entry(one, facts)) for one in said.values()]
    entries = [entry for _, entry, _ in found if entry is not None]
    indicators = {one.asked.facts.id: one.asked.facts for one in said.values()}
    held, codes = desk.results.values.held(indicators, entries), desk.results.values.codes()
    for one, entry, wrong in found:
        if wrong:
            yield from ((told, None) for told in wrong)
        elif entry is None:
            yield (Deed.SKIP, one.first, one.asked.name, [Reason("report.left_empty")]), None
        else:
            deed, reasons = foreseen(one.asked.facts, entry, held, codes)
            yield (deed, one.first, one.asked.name, reasons), entry if deed is not Deed.REFUSE else None
    known = {(one.facts.id, one.grant_target or 0) for one in facts.values}
    for mark in marks:
        if _is(mark, "value") and _key(mark) not in known and (text := text_of(mark)):
            yield (Deed.REFUSE, mark, text, [Reason("report.line_gone")]), None


def _is(mark: Mark, column: str) -> bool:
    return mark.what.startswith(f"{WHAT}:{column}:")


def _key(mark: Mark) -> tuple[int, int]:
    target = mark.what.split(":")[2]
    return mark.record, int(target) if target.isdecimal() else 0


def _gathered(
    facts: ReportFacts, marks: Sequence[Mark], text_of: Callable[[Mark], str]
) -> Mapping[tuple[int, int], _Said]:
    asked = {(one.facts.id, one.grant_target or 0): one for one in facts.values}
    said: dict[tuple[int, int], _Said] = {}
    for mark in marks:
        if not mark.what.startswith(f"{WHAT}:") or _key(mark) not in asked:
            continue
        one = said.setdefault(_key(mark), _Said(asked[_key(mark)], mark))
        _, column, _, cell = mark.what.split(":", 3)
        text = text_of(mark)
        if column == "comment":
            one.comment = text
        elif text:
            one.cells.setdefault(cell, {})[column] = (mark, text)
    return said


def _entry(one: _Said, facts: ReportFacts) -> tuple[Entry | None, list[Told]]:
    """What an indicator's cells say together, or what is wrong with them."""
    wrong: list[Told] = []
    told: dict[str, Any] = {}
    parts: list[CellEntry] = []
    for cell, columns in one.cells.items():
        mark, text = columns.get("value") or columns["of"]
        try:
            found = typed.read(one.asked.facts, _together(one.asked, columns, text), facts.language)
        except DeskError as error:
            wrong.append((Deed.REFUSE, mark, one.asked.name, [Reason(error.code, error.values)]))
            continue
        if cell:
            parts += _part(cell, found)
        else:
            told = found
    empty = not any(value for value in told.values() if value not in (None, "")) and not parts
    nothing = empty and not any(value == 0 for value in told.values())
    if wrong or (nothing and not one.comment):
        return None, wrong
    return one.asked.entry(told, tuple(parts), one.comment, facts.language, facts.obligation["id"]), wrong


def _together(asked: Asked, columns: Mapping[str, tuple[Mark, str]], text: str) -> str:
    """The two cells of a ratio as one text."""
    if not asked.facts.divided:
        return text
    top, bottom = (columns[name][1] if name in columns else "" for name in ("value", "of"))
    return f"{top} / {bottom}" if top and bottom else top or bottom


def _part(cell: str, found: Mapping[str, Any]) -> Iterator[CellEntry]:
    numbers = [found.get(name) for name in ("value", "numerator", "denominator")]
    if any(number is not None for number in numbers):
        yield CellEntry(cell, *numbers)
