"""Which records are worth comparing: those that share a key. A key that many share is walked through, not crossed.

So the work grows with the number of records, not with its square, whatever name or domain half of them have.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

CROSSED = 20
"""Up to how many records of one key are each compared with each."""
WALKED = 6
"""Of more, with how many of its neighbours in the alphabet each is compared."""

Keys = Callable[[Any], Iterable[Hashable]]


def candidates(records: Sequence[Any], keys: Keys, order: Callable[[Any], Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the pairs of records that share one of their keys; a pair of several common keys comes several times."""
    blocks: dict[Hashable, list[Any]] = {}
    for record in records:
        for key in keys(record):
            blocks.setdefault(key, []).append(record)
    for block in blocks.values():
        if len(block) > CROSSED:
            block.sort(key=order)
            yield from _near(block, WALKED)
        elif len(block) > 1:
            yield from _near(block, len(block))


def _near(block: Sequence[Any], far: int) -> Iterator[tuple[Any, Any]]:
    for at, one in enumerate(block):
        for other in block[at + 1 : at + 1 + far]:
            if one is not other:
                yield one, other
