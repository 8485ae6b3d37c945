"""What an onlooker who knows all totals can tell of hidden cells: exactly as much as the arithmetic allows.

Hidden cells may trade places only along closed ways that add one here and take one there (a cell at 0 cannot give).
A cell on no such way has one value only; the widest flow along the ways gives the least and the most it could be.
"""

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

Counts = Sequence[Sequence[int]]
Cell = tuple[int, int]
Node = tuple[str, int]
Ways = dict[Node, dict[Node, float]]
"""How much may still go from a row to a column (more in that cell) or back (less in it)."""


def told_by_totals(counts: Counts, hidden: Collection[Cell]) -> Iterator[Cell]:
    """Yield each hidden cell whose value follows from the open cells and the totals of rows and columns.

    Not those of an answer that nobody gave: its total of 0, which always shows, says as much by itself.
    """
    ways = _ways(counts, hidden)
    given = [any(column) for column in zip(*counts, strict=True)]
    for cell in sorted(cell for cell in hidden if given[cell[1]]):
        row, column = ("row", cell[0]), ("column", cell[1])
        more = _way(ways, column, row)
        less = None if more or not counts[cell[0]][cell[1]] else _way(ways, row, column)
        if not (more or less):
            yield cell


def bounds(counts: Counts, hidden: Collection[Cell]) -> dict[Cell, tuple[int, int]]:
    """Return the least and the most that each hidden cell could be, as far as totals and open cells tell."""
    found = {}
    for r, c in hidden:
        count, row, column = counts[r][c], ("row", r), ("column", c)
        more = _flow(_ways(counts, hidden), column, row)
        less = min(count, _flow(_ways(counts, hidden), row, column))
        found[r, c] = int(count - less), int(count + more)
    return found


def _ways(counts: Counts, hidden: Collection[Cell]) -> Ways:
    ways: Ways = defaultdict(dict)
    for r, c in hidden:
        ways["row", r]["column", c] = float("inf")
        ways["column", c]["row", r] = float(counts[r][c])
    return ways


def _way(ways: Ways, start: Node, end: Node) -> list[Node] | None:
    """The shortest open way, not through the one cell that joins start and end."""
    came: dict[Node, Node] = {start: start}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        for to, room in ways[at].items():
            if room <= 0 or to in came or (at == start and to == end):
                continue
            came[to] = at
            if to == end:
                path = [to]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return path[::-1]
            waiting.append(to)
    return None


def _flow(ways: Ways, start: Node, end: Node) -> float:
    """The most that can go from start to end beside the cell that joins them."""
    whole = 0.0
    while path := _way(ways, start, end):
        steps = list(pairwise(path))
        room = min(ways[a][b] for a, b in steps)
        for a, b in steps:
            ways[a][b] -= room
            ways[b][a] += room
        whole += room
    return whole
