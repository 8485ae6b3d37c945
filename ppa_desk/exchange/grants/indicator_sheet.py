"""The sheet of a grantee's workbook that asks for indicators: totals, parts that are summed in Excel, last values."""

from collections.abc import Sequence
from typing import Any

from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results.asked import Asked

WHAT = "value"
"""What marks of this sheet begin with."""
_WIDE, _MIDDLE, _NARROW = 60, 30, 14


def mark(asked: Asked, column: str, cell: str = "") -> str:
    """Return what a cell is for: value, of (out of how many) or comment; of which expected result; of which part."""
    return f"{WHAT}:{column}:{asked.grant_target or 0}:{cell}"


def fill(made: Any, every: Sequence[Asked]) -> Any:
    """Write the rows of a sheet; `made` writes its cells."""
    names = ("indicator", "unit", "last", "new", "of", "note", "comment")
    made.columns(names, (_WIDE, _NARROW, _NARROW, _NARROW, _NARROW, _MIDDLE, _MIDDLE))
    for asked in every:
        _indicator(made, asked)
    return made


def _indicator(made: Any, asked: Asked) -> None:
    from openpyxl.styles import Font

    total = made.row
    made.show(1, asked.name, asked.facts.id)
    made.sheet.cell(total, 1).font = Font(size=11, bold=True)
    made.show(2, asked.unit, asked.facts.id)
    made.show(3, asked.last, asked.facts.id)
    _ask(made, asked)
    if asked.note:
        made.show(6, asked.note, asked.facts.id)
    made.ask(7, mark(asked, "comment"), asked.facts.id, "")
    made.row += 1
    for name, parts in asked.parts:
        first = made.row
        for cell, label in parts:
            made.show(1, f"    {label}", asked.facts.id)
            made.show(3, (asked.last_parts or {}).get(cell, ""), asked.facts.id)
            _ask(made, asked, cell)
            made.row += 1
        _rest(made, name, total, first)


def _ask(made: Any, asked: Asked, cell: str = "") -> None:
    number = asked.facts.id
    made.ask(4, mark(asked, "value", cell), number, _rule(asked), style="@" if _rule(asked) == "" else "General")
    if asked.facts.divided:
        made.ask(5, mark(asked, "of", cell), number, "number")


def _rule(asked: Asked) -> str:
    facts = asked.facts
    if facts.measure is Measure.MILESTONE:
        return "reached"
    if facts.measure is Measure.SCALE and facts.steps:
        return f"steps{facts.steps}"
    return "" if facts.measure is Measure.QUALITATIVE else "number"


def _rest(made: Any, name: str, total: int, first: int) -> None:
    """What no part holds, worked out while one types; red where the parts come to more than the total."""
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Font

    made.put(1, made.words("row.unknown", dimension=name)).font = Font(size=11, italic=True)
    divided = made.sheet.cell(total, 5).protection.locked is False
    for at, column in enumerate("DE" if divided else "D", 4):
        cells = f"{column}{first}:{column}{made.row - 1}"
        made.put(at, "").value = f'=IF({column}{total}="","",{column}{total}-SUM({cells}))'
    red = CellIsRule(operator="lessThan", formula=["0"], font=Font(color="B3261E", bold=True))
    made.sheet.conditional_formatting.add(f"D{made.row}:E{made.row}", red)
    made.row += 1
