"""Small counts hidden in crossed tables, and enough others that nothing hidden comes back by subtraction."""

from collections.abc import Iterator, Sequence

Counts = Sequence[Sequence[int]]
Cell = tuple[int, int]
Bounds = dict[Cell, tuple[int, int]]


def suppressed(counts: Counts, least: int) -> set[Cell]:
    """Return the cells to hide (row, column) of a table whose row and column totals are known.

    Rows of fewer than `least` go whole; so does every cell under it, an empty one too: empty and hidden look alike.
    A row or column with one cell hidden loses its next smallest, until no hidden cell can be told from the totals.
    """
    cells = {(r, c) for r, row in enumerate(counts) for c in range(len(row))}
    hidden = {(r, c) for r, c in cells if counts[r][c] < least or sum(counts[r]) < least}
    if not hidden or hidden == cells:
        return hidden
    while True:
        wanted = _lonely(counts, hidden) or _told(counts, hidden)
        if wanted is None:
            return hidden
        hidden.add(wanted)
        if hidden == cells:
            return hidden


def _lines(counts: Counts) -> Iterator[list[Cell]]:
    yield from ([(r, c) for c in range(len(counts[r]))] for r in range(len(counts)))
    yield from ([(r, c) for r in range(len(counts))] for c in range(len(counts[0])))


def _lonely(counts: Counts, hidden: set[Cell]) -> Cell | None:
    """The next smallest cell of a line in which one cell alone is hidden."""
    for line in _lines(counts):
        if len([cell for cell in line if cell in hidden]) == 1:
            return _smallest(counts, hidden, line)
    return None


def _told(counts: Counts, hidden: set[Cell]) -> Cell | None:
    """The next smallest cell in line with one that the totals would tell exactly."""
    for (r, c), (low, high) in bounds(counts, hidden).items():
        if low == high:
            row = [(r, at) for at in range(len(counts[0]))]
            column = [(at, c) for at in range(len(counts))]
            every = [cell for line in _lines(counts) for cell in line]
            found = (_smallest(counts, hidden, line) for line in (row, column, every))
            return next(filter(None, found), None)
    return None


def _smallest(counts: Counts, hidden: set[Cell], line: Sequence[Cell]) -> Cell | None:
    """The smallest open cell of a line, first among those that stand across from a hidden one: fewer go in all."""
    rows, columns = {r for r, _ in hidden}, {c for _, c in hidden}
    free = [cell for cell in line if cell not in hidden]
    return min(
        free, key=lambda one: (not (one[0] in rows and one[1] in columns), counts[one[0]][one[1]], one), default=None
    )


def bounds(counts: Counts, hidden: set[Cell]) -> Bounds:
    """Return what somebody who knows the totals and the open cells can say of each hidden one: least and most."""
    open_rest = [
        (sum(counts[r][c] for r, c in line), [cell for cell in line if cell in hidden], line) for line in _lines(counts)
    ]
    sums = [
        (whole - sum(counts[r][c] for r, c in line if (r, c) not in hidden), unknown)
        for whole, unknown, line in open_rest
        if unknown
    ]
    found: Bounds = {cell: (0, min(total for total, unknown in sums if cell in unknown)) for cell in hidden}
    moving = True
    while moving:
        moving = False
        for total, unknown in sums:
            low, high = sum(found[one][0] for one in unknown), sum(found[one][1] for one in unknown)
            for cell in unknown:
                old = found[cell]
                new = max(old[0], total - (high - old[1])), min(old[1], total - (low - old[0]))
                if new != old:
                    found[cell], moving = new, True
    return found
