"""Puts flows on pages: headings stay with their text, no line stands alone, no row is torn without need."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import NamedTuple

from ppa_desk.documents.flows import Flow
from ppa_desk.documents.pen import Pen


class Placed(NamedTuple):
    """A flow and how far below the top of the text its upper edge lies."""

    flow: Flow
    down: float


Page = list[Placed]


def paginate(flows: Iterable[Flow], room: float, first: float = 0, breaks: frozenset[str] = frozenset()) -> list[Page]:
    """Fill pages of `room` points height, the first from `first` points down; `breaks` are anchors that begin one.

    A flow that fits on no page and cannot be cut gets one of its own.
    """
    return list(filled(deque(flows), room, first, breaks)) or [[]]


def filled(queue: deque[Flow], room: float, first: float = 0, breaks: frozenset[str] = frozenset()) -> Iterator[Page]:
    """Take from the queue page after page, as `paginate` does; what no page has taken yet is still in it."""
    page: Page = []
    used, air = first, 0.0
    while queue:
        flow = queue.popleft()
        if flow.anchor in breaks and page:
            queue.appendleft(flow)
            yield page
            page, used, air = [], 0.0, 0.0
            continue
        gap = max(air, flow.before) if page else 0.0
        left = room - used - gap
        fits = flow.height + (_following(flow, queue) if flow.keep else 0) <= left
        parts = None if fits else flow.split(min(left, flow.height - 1))
        if parts:
            queue.appendleft(parts[1])
            flow = parts[0]
        if parts or fits or not page:
            page.append(Placed(flow, used + gap))
            used, air = used + gap + flow.height, flow.after
        else:
            queue.appendleft(flow)
        if parts or not fits:
            yield page
            page, used, air = [], 0.0, 0.0
    if page:
        yield page


def anchors(pages: Sequence[Page]) -> dict[str, tuple[int, float]]:
    """Tell where each anchor stands: the page, counted from 0, and how far down."""
    found: dict[str, tuple[int, float]] = {}
    for number, page in enumerate(pages):
        for anchor, down in named(page):
            found.setdefault(anchor, (number, down))
    return found


def named(page: Page) -> Iterator[tuple[str, float]]:
    """Go through the anchors of a page in reading order with how far down they stand, those in columns too."""
    for flow, down in page:
        if flow.anchor:
            yield flow.anchor, down
        if isinstance(flow, Abreast):
            for column in flow.columns:
                yield from ((anchor, down + further) for anchor, further in named(column))


def _following(flow: Flow, queue: Iterable[Flow]) -> float:
    """Return what must stand on the page below a flow that keeps with the next."""
    need, air = 0.0, flow.after
    for after in queue:
        need += max(air, after.before) + after.least
        air = after.after
        if not after.keep or after.least < after.height:
            break
    return need


NEAR = 6.0
"""How many points columns that end together may differ at most."""

LOOSE = 1.2
"""Parts of the columns of a page: what is higher than that, the air at their tops counted, does not fit there."""

SHORT = 0.6
"""Parts of a page: over less room than that, columns do not begin with what would hang out below."""


@dataclass(slots=True)
class Abreast:
    """Flows in narrow columns side by side, filled one after the other; the last ones end at one height."""

    flows: Sequence[Flow]
    count: int
    step: float  # from the left edge of one column to that of the next
    page: float  # the room of a whole page
    before: float = 0
    after: float = 0
    keep: bool = False
    anchor: str = ""
    columns: list[Page] = field(default_factory=list)  # once it is known what stands in which

    @property
    def height(self) -> float:
        """Height in points; of what fills more than a page only that it does."""
        if not self.columns:
            total = 0.0
            for flow in self.flows:
                total += flow.before + flow.height
                if total > self.page * self.count * LOOSE:
                    return self.page + 1
            if not self._even(total):
                return self.page + 1
        return max(map(_foot, self.columns))

    @property
    def least(self) -> float:
        """What stands together at the top of the first column."""
        first = self.flows[0]
        return first.height + (_following(first, islice(self.flows, 1, None)) if first.keep else 0)

    def split(self, room: float) -> "tuple[Abreast, Abreast] | None":
        """Fill all columns to that height; the rest goes on elsewhere."""
        if room < min(self.least, self.page * SHORT):
            return None
        queue = deque(self.flows)
        columns = [page for _, page in zip(range(self.count), filled(queue, room), strict=False)]
        if not queue:
            self.columns = columns
            return None
        first = replace(self, flows=(), columns=columns, after=0)
        return first, replace(self, flows=list(queue), columns=[], before=0, anchor="")

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the columns from left to right."""
        for at, column in enumerate(self.columns):
            for flow, down in column:
                flow.draw(pen, x + at * self.step, top - down)

    def _even(self, total: float) -> bool:
        """Find the lowest height at which all fits into the columns, if there is one."""
        low, high = min(max(total / self.count, *_together(self.flows)), self.page), self.page
        while high - low > NEAR or not self.columns:
            height = (low + high) / 2 if self.columns else high
            columns = paginate(self.flows, height)
            if len(columns) <= self.count:
                self.columns, high = columns, min(height, max(map(_foot, columns)))
            elif self.columns:
                low = height
            else:
                return False
        return True


def _together(flows: Sequence[Flow]) -> Iterator[float]:
    """Go through the heights of what stands together."""
    height = 0.0
    for flow in flows:
        height += flow.before + flow.height
        if not flow.keep:
            yield height
            height = 0.0
    yield height


def _foot(page: Page) -> float:
    last = page[-1]
    return last.down + last.flow.height
