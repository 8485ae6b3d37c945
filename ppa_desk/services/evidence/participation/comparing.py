"""Two assessments of one initiative beside each other: cell by cell and scale by scale, never as one difference."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ppa_desk.services.evidence.participation.ratings import SCALES, Assessed, Scale
from ppa_desk.services.evidence.participation.scales import Scales


class Move(StrEnum):
    """What became of a level between two assessments."""

    UP = "up"
    DOWN = "down"
    NEW = "new"
    GONE = "gone"
    SAME = "same"


SIGNS: Mapping[Move, str] = {Move.UP: "▲", Move.DOWN: "▼", Move.NEW: "+", Move.GONE: "−", Move.SAME: "="}
"""How a move is marked, so that it is read without colour."""


NOTHING = "–"
"""What stands where nothing that counts was assessed."""


@dataclass(frozen=True, slots=True)
class Change:
    """One scale of one cell, before and after."""

    stage: str
    producer_group: str
    scale: Scale
    before: str | None
    after: str | None
    move: Move


def compared(before: Assessed, after: Assessed, scales: Scales) -> list[Change]:
    """Return what became of every level that counts in either; drafts count in neither."""
    stages = list(dict.fromkeys([*after.stages, *before.stages]))
    groups = list(dict.fromkeys([*after.groups, *before.groups]))
    found = []
    for stage in stages:
        for group in groups:
            for scale in SCALES:
                old, new = (_level(one, stage, group, scale) for one in (before, after))
                if old or new:
                    found.append(Change(stage, group, scale, old, new, _move(scales, scale, old, new)))
    return found


def by_cell(changes: Sequence[Change]) -> list[dict[Scale, Change]]:
    """Return the cells in which something moved, each with what became of its scales."""
    found: dict[tuple[str, str], dict[Scale, Change]] = {}
    for one in changes:
        found.setdefault((one.stage, one.producer_group), {})[one.scale] = one
    return [cell for cell in found.values() if any(one.move is not Move.SAME for one in cell.values())]


def levels(one: Change) -> str:
    """Return from which level to which, by their codes."""
    return " → ".join(dict.fromkeys(filter(None, (one.before, one.after))))


def counted(changes: Sequence[Change], scale: Scale) -> dict[Move, int]:
    """Return how many levels of one scale went which way."""
    told = Counter(one.move for one in changes if one.scale == scale)
    return {move: told[move] for move in Move if told[move]}


def _level(one: Assessed, stage: str, group: str, scale: Scale) -> str | None:
    rating = one.at(stage, group)
    return rating.level(scale) if rating.counts else None


def _move(scales: Scales, scale: Scale, old: str | None, new: str | None) -> Move:
    if old is None:
        return Move.NEW
    if new is None:
        return Move.GONE
    step = scales.rank(scale, new) - scales.rank(scale, old)
    return Move.UP if step > 0 else Move.DOWN if step < 0 else Move.SAME
