"""Answers of a poll taken apart where several were chosen: a semicolon parts them, unless it belongs to one of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

SIGN = ";"


@dataclass(frozen=True, slots=True)
class Apart:
    """Each answer as written, with what was chosen; and answers with a semicolon that nothing in the file decides."""

    chosen: Mapping[str, tuple[str, ...]]
    doubtful: tuple[str, ...] = ()
    glued: tuple[str, ...] = field(default=())
    """Answers that hold a semicolon themselves, as other rows show."""


def take_apart(answers: Iterable[str], known: Sequence[str] = (), glue: bool | None = None) -> Apart:
    """Take answers apart. `known` are answers that are known to be one; `glue` is how the doubtful ones are decided.

    Where both halves were also chosen without each other they are two. Where other answers are parted without a space
    and these always have one, it is one answer. Anything else is doubtful, and split only as somebody says.
    """
    told = list(dict.fromkeys(answers))
    whole = {_plain(one): one for one in known if SIGN in one}
    pieces = {one: one.split(SIGN) for one in told}
    pairs = {pair for some in pieces.values() for pair in pairwise(some)}
    bare = any(not right.startswith(" ") for _, right in pairs)
    glued, doubtful = set(), set()
    for pair in pairs:
        left, right = (part.strip() for part in pair)
        if _apart(left, right, pieces.values()) or not right or not left or not pair[1].startswith(" "):
            continue
        if bare:
            glued.add(pair)
        elif not any(f"{left}{SIGN} {right}".casefold() in one for one in whole):
            doubtful.add(pair)
    joined = glued | (doubtful if glue is not False else set())
    chosen = {one: _chosen(some, joined, whole) for one, some in pieces.items()}
    return Apart(chosen, _told(doubtful), _told(glued))


def _apart(left: str, right: str, answers: Iterable[Sequence[str]]) -> bool:
    """Say whether each of two pieces was also chosen without the other."""
    stripped = [{part.strip() for part in some} for some in answers]
    return any(left in some and right not in some for some in stripped) and any(
        right in some and left not in some for some in stripped
    )


def _chosen(pieces: Sequence[str], joined: set[tuple[str, str]], whole: Mapping[str, str]) -> tuple[str, ...]:
    """What was chosen, the longest known answers first."""
    found: list[str] = []
    at = 0
    while at < len(pieces):
        end = next((end for end in range(len(pieces), at + 1, -1) if _plain(SIGN.join(pieces[at:end])) in whole), 0)
        if not end:
            end = at + 1
            while end < len(pieces) and (pieces[end - 1], pieces[end]) in joined:
                end += 1
        if told := " ".join(SIGN.join(pieces[at:end]).split()):
            found.append(told)
        at = end
    return tuple(dict.fromkeys(found))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _told(pairs: set[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(sorted(f"{left.strip()}; {right.strip()}" for left, right in pairs))
