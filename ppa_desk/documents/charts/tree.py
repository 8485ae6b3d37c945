"""A tree of boxes from left to right: status as colour and sign, lines as thick as what flows along them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ppa_desk.documents.charts.canvas import Board, broken, wide
from ppa_desk.documents.charts.signs import colour, sign
from ppa_desk.services.content import Box, Tree

GAP, APART, PAD, BAR = 20.0, 4.0, 4.0, 2.5
"""Points between columns, between boxes, inside a box, and the bar at its left edge."""
FIRST, LAST = 0.84, 1.3
"""How wide the first column, which few boxes share, and the last, which most do, are in parts of the others."""
HEAD, SMALL, SIGN = 16.0, 6.4, 6.0
"""The room for the heads of columns, the size of small words, and of a sign."""
STEPS = (
    (8.0, 5, 7, False), (8.0, 4, 6, False), (7.6, 4, 6, False), (7.4, 3, 5, False), (7.2, 4, 5, True),
    (7.2, 3, 5, True), (7.0, 3, 4, True), (7.0, 2, 4, True), (6.6, 2, 4, True), (6.6, 2, 3, True), (6.6, 1, 3, True),
)  # fmt: skip
"""Sizes of words; lines in a box at the end of a branch, and in one that others hang on; whether the words of the
former begin beside its code, without its status in words. Tried until the picture is no higher than it may be."""
LEADING = 1.22
"""From line to line, in parts of the size of words."""
TINT, THIN, THICK = 0.09, 0.8, 9.0
"""How strong the ground of a box is, and how thick lines are."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A box with its place, counted from the upper left corner, and its words in lines."""

    box: Box
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    close: bool = False
    """Whether its words begin beside its code."""


@dataclass(slots=True)
class Layout:
    """Where every box of a tree stands, in the order of the tree."""

    size: float
    height: float = 0.0
    placed: dict[str, Placed] = field(default_factory=dict)


def layout(tree: Tree, width: float) -> Layout:
    """Place the boxes: words are cut before the picture is higher than it may be."""
    found = Layout(0.0)
    for step in STEPS:
        found = _Placing(tree, width, *step).layout()
        if found.height <= tree.tall * width:
            break
    return found


class _Placing:
    """One try: sizes of words, and how many lines a box has."""

    def __init__(self, tree: Tree, width: float, size: float, most: int, inner: int, close: bool) -> None:
        self._columns = _columns(tree, width)
        self._size, self._most, self._inner, self._close = size, most, inner, close
        self._below: Mapping[str, list[Box]] = defaultdict(list)
        known = {box.key for box in tree.boxes}
        for box in tree.boxes:
            self._below[box.above if box.above in known else ""].append(box)
        self._found = Layout(size)
        self._head = HEAD if tree.heads else 0.0

    def layout(self) -> Layout:
        y = self._head
        for box in self._below[""]:
            y = self._set(box, y)
        self._found.height = y
        return self._found

    def _set(self, box: Box, top: float) -> float:
        """Place a box and what hangs on it from a height on, and return where the next one may begin."""
        below = self._below[box.key]
        x, width = self._columns[box.column]
        room, close = width - 2 * PAD - BAR, self._close and not below
        lines = self._words(box, room, self._inner if below else self._most, close)
        high = self._high(box, len(lines), len(_warned(box, room)), close)
        end = top
        for one in below:
            end = self._set(one, end)
        y = top
        if below:
            first, last = (self._found.placed[one.key] for one in (below[0], below[-1]))
            y = (first.y + last.y + last.height - high) / 2
            if y < top:
                self._move(below, top - y)
                end, y = end + top - y, top
        self._found.placed[box.key] = Placed(box, x, y, width, high, tuple(lines), close)
        return max(end, y + high + APART)

    def _words(self, box: Box, room: float, most: int, close: bool) -> list[str]:
        """The words of a box in lines; the first one is shorter where it begins beside the code."""
        if not close:
            return broken(box.text, room, most, self._size)
        taken = _lead(box) + (wide(box.badge, SMALL) + 9 if box.badge else 0.0)
        first = broken(box.text, room - taken, most=99, size=self._size)[0]
        rest = box.text.split(" ")[len(first.split(" ")) :]
        if not rest or first.endswith("…") or most == 1:
            return broken(box.text, room - taken, 1, self._size)
        return [first, *broken(" ".join(rest), room, most - 1, self._size)]

    def _high(self, box: Box, lines: int, warned: int, close: bool) -> float:
        small = SMALL * 1.3
        head = small + 2 if _headed(box) and not close else 0.0
        return 2 * PAD - 2 + head + lines * self._size * LEADING + warned * small + (1 if warned else 0)

    def _move(self, boxes: Sequence[Box], by: float) -> None:
        for box in boxes:
            old = self._found.placed[box.key]
            self._found.placed[box.key] = replace(old, y=old.y + by)
            self._move(self._below[box.key], by)


def _columns(tree: Tree, width: float) -> list[tuple[float, float]]:
    """The left edge and the width of each column."""
    count = 1 + max((box.column for box in tree.boxes), default=0)
    parts = [1.0] * count
    if count > 2:
        parts[0], parts[-1] = FIRST, LAST
    room = width - 2 - GAP * (count - 1)
    found, left = [], 0.5
    for part in parts:
        found.append((left, room * part / sum(parts)))
        left += found[-1][1] + GAP
    return found


def _headed(box: Box) -> bool:
    return bool(box.code or box.told or box.badge or box.state)


def _warned(box: Box, room: float) -> list[str]:
    """The words at the foot of a box in lines, beside their sign."""
    return broken(box.warning, room - SMALL - 3.6, 2, SMALL) if box.warning else []


def _lead(box: Box) -> float:
    """How much the sign and the code take."""
    return SIGN + 4 + (wide(box.code, SMALL + 0.6) * 1.08 + 5 if box.code else 0.0)


def tree(told: Tree, width: float, colours: Mapping[str, str]) -> Any:
    """Draw a tree."""
    found = layout(told, width)
    board = Board(width, max(found.height, 20.0), colours)
    for column, head in enumerate(told.heads):
        x = next((one.x for one in found.placed.values() if one.box.column == column), None)
        if x is not None:
            board.text(x, SMALL + 3, head, "secondary", bold=True, size=SMALL + 0.6)
    _lines(board, found)
    for one in found.placed.values():
        _box(board, one, found.size)
    return board.drawing


def _lines(board: Board, found: Layout) -> None:
    """The lines between boxes: side by side where they leave, in the order in which they arrive."""
    by_parent: dict[str, list[Placed]] = defaultdict(list)
    for one in found.placed.values():
        if one.box.above in found.placed:
            by_parent[one.box.above].append(one)
    for key, kids in by_parent.items():
        parent = found.placed[key]
        kids.sort(key=lambda one: one.y)
        thick = [THIN if one.box.weight is None else max(THICK * one.box.weight, THIN) for one in kids]
        whole = sum(thick)
        squeezed = min(1.0, (parent.height - 4) / whole)
        y = parent.y + parent.height / 2 - whole * squeezed / 2
        for one, weight in zip(kids, thick, strict=True):
            start = (parent.x + parent.width, y + weight * squeezed / 2)
            end = (one.x, one.y + one.height / 2)
            ink = "neutral" if one.box.weight is None else board.mixed("page", "good", 0.45)
            board.curve(start, end, ink, weight)
            y += weight * squeezed


def _box(board: Board, one: Placed, size: float) -> None:
    box, tint = one.box, colour(one.box.state)
    board.rect(one.x, one.y, one.width, one.height, board.mixed("page", tint, TINT))
    board.frame(one.x, one.y, one.width, one.height, board.mixed("page", tint, 0.55), 0.5)
    board.rect(one.x, one.y, BAR, one.height, tint)
    left, y = one.x + BAR + PAD, one.y + PAD - 1
    if _headed(box):
        _head(board, one, left, y)
        y += 0 if one.close else SMALL * 1.3 + 2
    for at, line in enumerate(one.lines):
        beside = _lead(box) if one.close and at == 0 else 0.0
        board.text(left + beside, y + size * 0.95, line, size=size)
        y += size * LEADING
    if box.warning:
        _warning(board, _warned(box, one.width - 2 * PAD - BAR), left, y + 1)


def _head(board: Board, one: Placed, left: float, y: float) -> None:
    box, line = one.box, y + SMALL * 0.95
    sign(board, box.state, left, y + 0.4, SIGN)
    if box.code:
        board.text(left + SIGN + 4, line, box.code, bold=True, size=SMALL + 0.6)
    x, right = left + _lead(box), one.x + one.width - PAD
    if box.badge:
        room = wide(box.badge, SMALL) + 6
        board.rect(right - room, y - 1, room, SMALL + 3.5, "secondary")
        board.text(right - room / 2, line, box.badge, board.ink("secondary"), end="middle", size=SMALL)
        right -= room + 3
    if not one.close and right - x > 12:
        board.text(x, line, broken(box.told, right - x, 1, SMALL)[0], "secondary", size=SMALL)


def _warning(board: Board, told: Sequence[str], x: float, y: float) -> None:
    """A triangle with an exclamation mark, and what does not hold."""
    high = SMALL + 0.6
    board.area([(x, y + high), (x + high, y + high), (x + high / 2, y)], "attention")
    board.line(x + high / 2, y + high * 0.4, x + high / 2, y + high * 0.72, "page", 0.9)
    board.line(x + high / 2, y + high * 0.8, x + high / 2, y + high * 0.92, "page", 0.9)
    for at, line in enumerate(told):
        board.text(x + high + 3, y + SMALL * 0.95 + at * SMALL * 1.3, line, "attention", size=SMALL)
