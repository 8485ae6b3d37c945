"""Rows made alike: each goes out with as much detail as enough others share, so that none stands alone. No database."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

Row = Sequence[Any]
Key = tuple[Any, ...]


def detail(rows: Sequence[Row], levels: Sequence[Sequence[int]], least: int) -> list[int | None]:
    """Return for each row the level of detail it may have; None where it may not go out at all.

    `levels` name the columns that stay, from most to fewest, each among those of the one before. Rows that show the
    same are at least `least`. Where fewer are left over, the smallest group within reach gives up its detail with
    them: what is left over could otherwise be told by subtraction.
    """
    found: list[int | None] = [None] * len(rows)
    shown: dict[tuple[int, Key], list[int]] = {}
    left = list(range(len(rows)))
    for level, stay in enumerate(levels):
        groups: dict[Key, list[int]] = defaultdict(list)
        for number in left:
            groups[_key(rows[number], stay)].append(number)
        finer = _by_coarser(shown, rows, stay)
        left = []
        for key, members in groups.items():
            for one in sorted(finer.get(key, ()), key=lambda one: (len(shown[one]), one[0], repr(one[1]))):
                if len(members) >= least:
                    break
                members += shown.pop(one)
            if len(members) < least:
                left += members
                continue
            shown[level, key] = members
    for (level, _), members in shown.items():
        for number in members:
            found[number] = level
    return found


def _by_coarser(
    shown: dict[tuple[int, Key], list[int]], rows: Sequence[Row], stay: Sequence[int]
) -> dict[Key, list[tuple[int, Key]]]:
    """The groups shown so far, by what they show of the columns that stay."""
    found: dict[Key, list[tuple[int, Key]]] = defaultdict(list)
    for one, members in shown.items():
        found[_key(rows[members[0]], stay)].append(one)
    return found


def _key(row: Row, stay: Sequence[int]) -> Key:
    return tuple(row[at] for at in stay)
