"""How a figure is split: by the codes of a dimension, by two of them, by province; what nobody knows is told apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Table, select

from ppa_desk.model.codes import code_list
from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import Measure, OverGrants
from ppa_desk.services.results import cells
from ppa_desk.services.results.rollup import Rollup, Window
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.table import Line
from ppa_desk.store.database import Store

VALUE: Table = table_of("indicator_value")
PROVINCE = "province"


@dataclass(frozen=True, slots=True)
class Split:
    """A figure by code, in the order of its list. `unknown` is what no code has; None where parts do not add up."""

    dimension: str
    total: Number | None
    parts: tuple[tuple[str, Number], ...] = ()
    unknown: Number | None = None


@dataclass(frozen=True, slots=True)
class Cross:
    """A split whose parts are split once more, by another dimension."""

    outer: Split
    inner: tuple[Split, ...]


class Splits:
    """Figures split."""

    def __init__(self, store: Store, rollup: Rollup) -> None:
        self._store, self._rollup = store, rollup

    def by(self, line: Line, dimension: str, window: Window, within: str = "") -> Split:
        """Return a figure by the codes of a dimension, of all or within a cell."""
        named = self._rollup.by_cell(line.indicator, window)
        codes = {code for name in named if (code := cells.parse(name).get(dimension))}
        total = self._rollup.figure(line.indicator, window, within).total
        found: dict[str, Number] = {}
        for code in _ordered(dimension, codes):
            cell = ";".join(part for part in (within, f"{dimension}={code}") if part)
            part = self._rollup.figure(line.indicator, window, cell).total
            if part is not None:
                found[code] = part
        return _split(line, dimension, total, found)

    def crossed(self, line: Line, dimensions: Sequence[str], window: Window) -> Cross:
        """Return a figure by its first two dimensions: each part of the first one split by the second."""
        outer = self.by(line, dimensions[0], window)
        inner = [self.by(line, dimensions[1], window, f"{dimensions[0]}={code}") for code, _ in outer.parts]
        return Cross(outer, tuple(inner))

    def places(self, line: Line, window: Window) -> Split:
        """Return a figure by the provinces its cells name, or its values where they add up."""
        if PROVINCE in line.dimensions:
            return self.by(line, PROVINCE, window)
        figure = self._rollup.figure(line.indicator, window)
        if not adds_up(line):
            return Split(PROVINCE, figure.total)
        numbers = {number for part in figure.parts for number in part.values}
        asked = select(VALUE.c.id, VALUE.c.province).where(VALUE.c.id.in_(numbers))
        with self._store.read() as session:
            known = {row.id: row.province for row in session.execute(asked) if row.province}
        found: dict[str, Number] = {}
        for part in figure.parts:
            province = known.get(part.values[0]) if part.values else None
            if province:
                found[province] = found.get(province, 0) + part.added
        ordered = {code: found[code] for code in _ordered(PROVINCE, set(found))}
        return _split(line, PROVINCE, figure.total, ordered)


def adds_up(line: Line) -> bool:
    """Say whether parts of an indicator's figure add up to it."""
    return line.measure in (Measure.COUNT, Measure.MONEY) and line.over_grants in (OverGrants.SUM, OverGrants.NONE)


def _split(line: Line, dimension: str, total: Number | None, found: Mapping[str, Number]) -> Split:
    rest = None
    if total is not None and adds_up(line):
        rest = cells.unknown(total, [({dimension: code}, number) for code, number in found.items()], dimension)
    return Split(dimension, total, tuple(found.items()), rest)


def _ordered(dimension: str, codes: set[str]) -> list[str]:
    order = {code: at for at, code in enumerate(code_list(dimension))}
    return sorted(codes, key=lambda code: (order.get(code, len(order)), code))
