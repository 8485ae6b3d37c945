"""Cells of a disaggregation, such as sex=female;age_band=youth: their text, sums, and what is not known. No SQL."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

Cell = Mapping[str, str]
Number = int | Fraction


def parse(text: str) -> dict[str, str]:
    """Return the dimensions and codes that a cell's text says."""
    pairs = (part.partition("=") for part in text.split(";") if part)
    return {name.strip(): code.strip() for name, _, code in pairs}


def join(cell: Cell, dimensions: Sequence[str]) -> str:
    """Return a cell's text, its dimensions in the indicator's order."""
    return ";".join(f"{name}={cell[name]}" for name in dimensions if cell.get(name))


def matches(cell: Cell, wanted: Cell) -> bool:
    """Say whether a cell lies within what is wanted."""
    return all(cell.get(name) == code for name, code in wanted.items())


def marginals(cells: Iterable[tuple[Cell, Number]], dimension: str) -> dict[str, Number]:
    """Return the sum of each code of one dimension, over all cells that name it."""
    sums: dict[str, Number] = {}
    for cell, number in cells:
        if code := cell.get(dimension):
            sums[code] = sums.get(code, 0) + number
    return sums


def unknown(total: Number, cells: Iterable[tuple[Cell, Number]], dimension: str) -> Number:
    """Return what no cell of a dimension holds; below zero where the cells exceed the total."""
    return total - sum(marginals(cells, dimension).values())
