"""What was written down on a board, as plain text: a line a note, an empty line a new cluster, "# " a part of it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

_BULLET = re.compile(r"^\s*[-–•*]\s+")
_FRAME = re.compile(r"^\s*#\s+(?P<title>\S.*)$")


@dataclass(frozen=True, slots=True)
class Jotted:
    """A note that was written down: its text, its line counted from 1, its part of the board, its cluster or 0."""

    text: str
    line: int
    frame: str = ""
    cluster: int = 0


def jotted(lines: Sequence[str]) -> list[Jotted]:
    """Return the notes that lines hold. What stands alone between empty lines, or is all of its part, is no cluster."""
    groups = [list(group) for _, group in groupby(_read(lines), lambda one: one.cluster)]
    parts = Counter(group[0].frame for group in groups)
    kept = [
        one if len(group) > 1 and parts[one.frame] > 1 else replace(one, cluster=0) for group in groups for one in group
    ]
    numbers = {cluster: at for at, cluster in enumerate(dict.fromkeys(one.cluster for one in kept if one.cluster), 1)}
    return [replace(one, cluster=numbers.get(one.cluster, 0)) for one in kept]


def _read(lines: Sequence[str]) -> Iterator[Jotted]:
    frame, cluster = "", 1
    for at, line in enumerate(lines, 1):
        if head := _FRAME.match(line):
            frame, cluster = " ".join(head["title"].split()), cluster + 1
        elif text := _BULLET.sub("", line).strip():
            yield Jotted(text, at, frame, cluster)
        else:
            cluster += 1
