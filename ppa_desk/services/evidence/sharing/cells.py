"""Counts of incidents as they may be printed: small lines put together, small cells hidden with enough others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ppa_desk.services.analysis.suppression import Cell, suppressed, suppressed_picks

OTHER = ""
"""The line of those that are too few to stand alone."""
_ANY = 10**9


@dataclass(frozen=True, slots=True)
class Crossed:
    """A table with its totals, every one of which may be printed; a hidden cell follows from nothing printed."""

    rows: tuple[str | None, ...]
    columns: tuple[str | None, ...]
    counts: tuple[tuple[int, ...], ...]
    hidden: frozenset[Cell]

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(map(sum, self.counts))


def crossed(
    counts: Mapping[tuple[str | None, str | None], int], least: int, most_rows: int, most_columns: int
) -> Crossed | None:
    """Return counts by two codes as a table of at most so many lines; None where there are too few for any.

    Lines with fewer than `least` go together, with the next smallest where they are still too few.
    """
    if sum(counts.values()) < max(least, 1):
        return None
    rows = _lines({one: sum(n for (r, _), n in counts.items() if r == one) for one, _ in counts}, least, most_rows)
    columns = _lines(
        {one: sum(n for (_, c), n in counts.items() if c == one) for _, one in counts}, least, most_columns
    )
    table = tuple(tuple(sum(counts.get((r, c), 0) for r in row for c in column) for column in columns.values())
                  for row in rows.values())  # fmt: skip
    return Crossed(tuple(rows), tuple(columns), table, frozenset(suppressed(table, least)))


def lines(counts: Sequence[int], least: int) -> list[int | None]:
    """Return counts that add up to a printed total, those hidden as None: fewer than `least`, none at all too."""
    if sum(counts) < max(least, 1):
        return [None] * len(counts)
    hidden = {row for row, _ in suppressed_picks([[one] for one in counts], [_ANY] * len(counts), least)}
    return [None if at in hidden else one for at, one in enumerate(counts)]


def _lines(totals: Mapping[str | None, int], least: int, most: int) -> dict[str | None, list[str | None]]:
    """Which codes stand on which line, the largest first; `OTHER` holds those that are too few, or too many lines."""
    order = sorted((one for one, n in totals.items() if n), key=lambda one: (-totals[one], str(one)))
    small = [one for one in order if totals[one] < least]
    alone = [one for one in order if one not in small]
    while alone and ((small and sum(totals[one] for one in small) < least) or len(alone) + bool(small) > most):
        small.append(alone.pop())
    return {one: [one] for one in alone} | ({OTHER: small} if small else {})
