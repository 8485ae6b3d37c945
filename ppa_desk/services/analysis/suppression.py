"""Small counts hidden in crossed tables, and enough others that nothing hidden comes back by subtraction."""

from collections.abc import Iterator, Sequence

from ppa_desk.services.analysis.subtraction import told_by_totals

Counts = Sequence[Sequence[int]]
Cell = tuple[int, int]


def suppressed(counts: Counts, least: int) -> set[Cell]:
    """Return the cells to hide (row, column) of a table whose row and column totals are known.

    Rows of fewer than `least` go whole; so does every cell under it, an empty one too: empty and hidden look alike.
    A row or column with one cell hidden loses its next smallest, until no hidden cell can be told from the totals.
    An answer nobody gave, which its total tells by itself, takes no other with it.
    """
    given = [c for c, column in enumerate(zip(*counts, strict=True)) if any(column)]
    hidden = _suppressed([[row[c] for c in given] for row in counts], least)
    empty = set(range(len(counts[0]))) - set(given) if least > 0 else set()
    return {(r, given[c]) for r, c in hidden} | {(r, c) for r in range(len(counts)) for c in empty}


def _suppressed(counts: Counts, least: int) -> set[Cell]:
    cells = {(r, c) for r, row in enumerate(counts) for c in range(len(row))}
    hidden = {(r, c) for r, c in cells if counts[r][c] < least or sum(counts[r]) < least}
    while hidden and hidden != cells:
        wanted = _lonely(counts, hidden) or _told(counts, hidden)
        if wanted is None:
            break
        hidden.add(wanted)
    return hidden


def suppressed_picks(counts: Counts, totals: Sequence[int], least: int) -> set[Cell]:
    """Return the cells to hide where people chose several: each answer's column for itself, rows of `totals` people.

    What its hidden cells come to together must not tell that nobody of those groups, or everybody, chose it.
    """
    found: set[Cell] = set()
    for c in range(len(counts[0])):
        column = [row[c] for row in counts]
        hidden = {r for r, count in enumerate(column) if count < least or totals[r] < least}
        while hidden and len(hidden) < len(column) and _told_together(column, totals, hidden):
            open_rows = [r for r in range(len(column)) if r not in hidden]
            hidden.add(min(open_rows, key=lambda r: (column[r], r)))
        found |= {(r, c) for r in hidden}
    return found


def _told_together(column: Sequence[int], totals: Sequence[int], hidden: set[int]) -> bool:
    together = sum(column[r] for r in hidden)
    return len(hidden) == 1 or together == 0 or together == sum(totals[r] for r in hidden)


def _lines(counts: Counts) -> Iterator[list[Cell]]:
    yield from ([(r, c) for c in range(len(counts[r]))] for r in range(len(counts)))
    yield from ([(r, c) for r in range(len(counts))] for c in range(len(counts[0])))


def _lonely(counts: Counts, hidden: set[Cell]) -> Cell | None:
    """The next smallest cell of a line in which one cell alone is hidden."""
    for line in _lines(counts):
        if len(line) > 1 and sum(cell in hidden for cell in line) == 1:
            return _smallest(counts, hidden, line)
    return None


def _told(counts: Counts, hidden: set[Cell]) -> Cell | None:
    """The next smallest cell in line with one that the totals would tell exactly."""
    cell = next(told_by_totals(counts, hidden), None)
    if cell is None:
        return None
    row = [(cell[0], at) for at in range(len(counts[0]))]
    column = [(at, cell[1]) for at in range(len(counts))]
    every = [one for line in _lines(counts) for one in line]
    found = (_smallest(counts, hidden, line) for line in (row, column, every))
    return next(filter(None, found), None)


def _smallest(counts: Counts, hidden: set[Cell], line: Sequence[Cell]) -> Cell | None:
    """The smallest open cell of a line, first among those that stand across from a hidden one: fewer go in all."""
    rows, columns = {r for r, _ in hidden}, {c for _, c in hidden}
    free = [cell for cell in line if cell not in hidden]
    return min(
        free, key=lambda one: (not (one[0] in rows and one[1] in columns), counts[one[0]][one[1]], one), default=None
    )
