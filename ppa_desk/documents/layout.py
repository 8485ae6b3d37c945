"""Puts flows on pages: headings stay with their text, no line stands alone, no row is torn without need."""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ppa_desk.documents.flows import Flow


class Placed(NamedTuple):
    """A flow and how far below the top of the text its upper edge lies."""

    flow: Flow
    down: float


Page = list[Placed]


def paginate(flows: Iterable[Flow], room: float, first: float = 0, breaks: frozenset[str] = frozenset()) -> list[Page]:
    """Fill pages of `room` points height, the first from `first` points down; `breaks` are anchors that begin one.

    A flow that fits on no page and cannot be cut gets one of its own.
    """
    queue = deque(flows)
    pages: list[Page] = [[]]
    used, air = first, 0.0
    while queue:
        flow = queue.popleft()
        if flow.anchor in breaks and pages[-1]:
            pages.append([])
            used = air = 0.0
        gap = max(air, flow.before) if pages[-1] else 0.0
        left = room - used - gap
        fits = flow.height + (_following(flow, queue) if flow.keep else 0) <= left
        parts = None if fits else flow.split(min(left, flow.height - 1))
        if parts:
            queue.appendleft(parts[1])
            flow = parts[0]
        if parts or fits or not pages[-1]:
            pages[-1].append(Placed(flow, used + gap))
            used, air = used + gap + flow.height, flow.after
        else:
            queue.appendleft(flow)
        if parts or not fits:
            pages.append([])
            used = air = 0.0
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def anchors(pages: Sequence[Page]) -> dict[str, tuple[int, float]]:
    """Tell where each anchor stands: the page, counted from 0, and how far down."""
    found: dict[str, tuple[int, float]] = {}
    for number, page in enumerate(pages):
        for flow, down in page:
            if flow.anchor:
                found.setdefault(flow.anchor, (number, down))
    return found


def _following(flow: Flow, queue: Sequence[Flow] | deque[Flow]) -> float:
    """Return what must stand on the page below a flow that keeps with the next."""
    need, air = 0.0, flow.after
    for after in queue:
        need += max(air, after.before) + after.least
        air = after.after
        if not after.keep or after.least < after.height:
            break
    return need
