"""Where things lie on a board: what people put somewhere lies there, the rest in order, part by part, without overlap.

Cells once given stay until the board is laid out anew, so that nothing jumps when a note goes elsewhere.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

from ppa_desk.services.meetings.board import NOWHERE, Board, BoardCluster, BoardNote, Spot

WIDE, HIGH = 150, 84
"""Of a note, in points."""
STEP = (162, 96)
"""From one note to the next."""
WITHIN, EDGE, HEAD = 6, 7, 30
"""In a cluster: between notes, at its edge, above its notes."""
TITLE, APART, MARGIN = 34, 30, 16
"""Above the notes of a part of the board, between two parts, at the edge of all."""

WIDER = 2 * EDGE + WITHIN - (STEP[0] - WIDE)
"""By how much a cluster two notes wide is wider than the cells it takes."""

UNIT = STEP[1] // 3
"""Of the rows that clusters and notes are laid in: a note takes three, so that one can lie right below a cluster."""
NOTE_ROWS = 3

Cell = tuple[int, int]
"""A row and a column."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: "Box") -> bool:
        """Whether two overlap."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(slots=True)
class Laid:
    """Where everything lies. `cells` are those of what nobody put anywhere, within its part of the board."""

    notes: dict[int, Spot] = field(default_factory=dict)
    clusters: dict[int, Box] = field(default_factory=dict)
    areas: dict[str, Box] = field(default_factory=dict)
    cells: dict[tuple[str, int], Cell] = field(default_factory=dict)
    depths: dict[str, int] = field(default_factory=dict)
    """How far down each part of the board reaches from its first note; it does not shrink while one works."""

    @property
    def end(self) -> Spot:
        """The lower right corner of everything."""
        boxes = [*self.clusters.values(), *self.areas.values()]
        right = [x + WIDE for x, _ in self.notes.values()] + [box.x + box.width for box in boxes]
        bottom = [y + HIGH for _, y in self.notes.values()] + [box.y + box.height for box in boxes]
        return max(right, default=0), max(bottom, default=0)


def lay(board: Board, columns: int, before: Laid | None = None) -> Laid:
    """Return where everything lies on a board so many notes wide; what lay somewhere before stays there if it can."""
    return _Layout(board, max(columns, 2), before or Laid()).laid


def columns_within(width: float) -> int:
    """Return how many notes fit beside each other."""
    return max(int((width - 2 * MARGIN - 2 * EDGE + STEP[0] - WIDE) // STEP[0]), 2)


def width_of(columns: int) -> int:
    """Return how wide a board of so many notes beside each other is."""
    return columns * STEP[0] - STEP[0] + WIDE + 2 * EDGE + 2 * MARGIN


def size_of(count: int, columns: int) -> tuple[int, int]:
    """Return width and height of a cluster with so many notes."""
    wide = min(_across(count), columns)
    rows = max(ceil(count / wide), 1)
    return 2 * EDGE + wide * WIDE + (wide - 1) * WITHIN, HEAD + EDGE + rows * HIGH + (rows - 1) * WITHIN


def _across(count: int) -> int:
    return 2 if count <= 6 else 3 if count <= 15 else 4 if count <= 40 else 6


class _Layout:
    """Lays one board out."""

    def __init__(self, board: Board, columns: int, before: Laid) -> None:
        self._columns, self._before = columns, before
        self.laid = Laid()
        self._members: dict[int, list[BoardNote]] = {cluster.id: [] for cluster in board.clusters}
        loose: list[BoardNote] = []
        for note in board.notes:
            members = self._members.get(note.cluster_id or 0)
            (loose if members is None else members).append(note)
        self._fixed: list[Box] = []
        self._settle([one for one in board.clusters if one.spot != NOWHERE])
        self._settle_notes([note for note in loose if note.spot != NOWHERE])
        self._areas([note for note in loose if note.spot == NOWHERE], board)
        for number, box in self.laid.clusters.items():
            self._fill(number, box)

    # --- what was put somewhere

    def _settle(self, clusters: Sequence[BoardCluster]) -> None:
        """Clusters lie where they were put; a lower one gives way to a higher one that grew."""
        for cluster in sorted(clusters, key=lambda one: (one.y, one.x, one.id)):
            box = self._free(Box(cluster.x, cluster.y, *size_of(len(self._members[cluster.id]), self._columns)))
            self.laid.clusters[cluster.id] = box
            self._fixed.append(box)

    def _settle_notes(self, notes: Sequence[BoardNote]) -> None:
        clusters = list(self._fixed)
        for note in notes:
            box = self._free(Box(note.x, note.y, WIDE, HIGH), clusters)
            self.laid.notes[note.id] = (box.x, box.y)
            self._fixed.append(box)

    def _free(self, box: Box, among: Sequence[Box] | None = None) -> Box:
        """The first place at or below a box that meets none of those that lie there."""
        others = self._fixed if among is None else among
        while met := next((one for one in others if one.meets(box)), None):
            box = Box(box.x, met.y + met.height + 2 * WITHIN, box.width, box.height)
        return box

    # --- the rest, part by part

    def _areas(self, loose: Sequence[BoardNote], board: Board) -> None:
        clusters = [one for one in board.clusters if one.id not in self.laid.clusters]
        parts: dict[str, tuple[list[BoardCluster], list[BoardNote]]] = {note.frame: ([], []) for note in board.notes}
        for cluster in clusters:
            home = next((note.frame for note in self._members[cluster.id]), "")
            parts.setdefault(home, ([], []))[0].append(cluster)
        for note in loose:
            parts[note.frame][1].append(note)
        y = MARGIN
        for frame, (inside, notes) in parts.items():
            if inside or notes or frame in self._before.depths:
                y = self._area(frame, y, inside, notes) + APART

    def _area(self, frame: str, top: int, clusters: Sequence[BoardCluster], notes: Sequence[BoardNote]) -> int:
        """Lay one part of the board out, and return where it ends."""
        left, y = MARGIN + EDGE, top + (TITLE if frame else 0)
        grid = _Grid(self._columns, left, y, self._fixed)
        shapes = {one.id: grid.shape(*size_of(len(self._members[one.id]), self._columns)) for one in clusters}
        waiting = [one for one in clusters if not self._keep(grid, ("cluster", one.id), shapes[one.id])]
        self._loose(grid, notes, first=waiting, shapes=shapes)
        for cluster in clusters:
            row, column = self.laid.cells["cluster", cluster.id]
            size = size_of(len(self._members[cluster.id]), self._columns)
            self.laid.clusters[cluster.id] = Box(left + column * STEP[0], y + row * UNIT, *size)
        for note in notes:
            row, column = self.laid.cells["note", note.id]
            self.laid.notes[note.id] = (left + column * STEP[0], y + row * UNIT)
        ends = [self.laid.notes[note.id][1] + HIGH for note in notes]
        ends += [self.laid.clusters[one.id].y + self.laid.clusters[one.id].height for one in clusters]
        depth = max(max(ends, default=y) - y, self._before.depths.get(frame, 0))
        self.laid.depths[frame] = depth
        bottom = y + depth + EDGE
        if frame:
            self.laid.areas[frame] = Box(
                MARGIN, top, self._columns * STEP[0] - (STEP[0] - WIDE) + 2 * EDGE, bottom - top
            )
        return bottom

    def _loose(
        self,
        grid: "_Grid",
        notes: Sequence[BoardNote],
        first: Sequence[BoardCluster],
        shapes: dict[int, tuple[int, int]],
    ) -> None:
        """Notes that lay there stay, then new clusters, then new notes find a place; on a new board clusters lead."""
        if self._before.cells:
            notes = [note for note in notes if not self._keep(grid, ("note", note.id), (NOTE_ROWS, 1))]
        for cluster in first:
            self.laid.cells["cluster", cluster.id] = grid.find(*shapes[cluster.id])
        cells = grid.free_cells()
        for note in notes:
            self.laid.cells["note", note.id] = next(cells)

    def _keep(self, grid: "_Grid", what: tuple[str, int], shape: tuple[int, int]) -> bool:
        cell = self._before.cells.get(what)
        if cell is None or not grid.take(cell, shape):
            return False
        self.laid.cells[what] = cell
        return True

    def _fill(self, cluster: int, box: Box) -> None:
        members = self._members[cluster]
        wide = min(_across(len(members)), self._columns)
        for at, note in enumerate(members):
            row, column = divmod(at, wide)
            self.laid.notes[note.id] = (
                box.x + EDGE + column * (WIDE + WITHIN),
                box.y + HEAD + row * (HIGH + WITHIN),
            )


class _Grid:
    """The cells of one part of the board, some of which are taken."""

    def __init__(self, columns: int, left: int, top: int, fixed: Sequence[Box]) -> None:
        self._columns = columns
        self._taken: set[Cell] = set()
        for box in fixed:
            rows = _between(box.y - top, box.height, UNIT, UNIT)
            across = _between(box.x - left - WIDER, box.width + WIDER, STEP[0], WIDE)
            self._taken.update((row, column) for row in rows for column in across if column < columns)

    def shape(self, width: int, height: int) -> tuple[int, int]:
        """Return how many rows and columns a thing of that size takes."""
        return ceil((height + WITHIN) / UNIT), min(ceil((width + 1) / STEP[0]), self._columns)

    def take(self, cell: Cell, shape: tuple[int, int]) -> bool:
        """Take cells, unless one of them is taken or lies outside."""
        row, column = cell
        if cell in self._taken:
            return False
        wanted = {(row + down, column + across) for down in range(shape[0]) for across in range(shape[1])}
        if column + shape[1] > self._columns or not wanted.isdisjoint(self._taken):
            return False
        self._taken |= wanted
        return True

    def find(self, rows: int, columns: int) -> Cell:
        """Take the first place where a thing of that many rows and columns fits."""
        row = 0
        while True:
            for column in range(self._columns - columns + 1):
                if self.take((row, column), (rows, columns)):
                    return row, column
            row += 1

    def free_cells(self) -> Iterator[Cell]:
        """Take one free cell after the other."""
        row = 0
        while True:
            for column in range(self._columns):
                if self.take((row, column), (NOTE_ROWS, 1)):
                    yield row, column
            row += 1


def _between(start: int, length: int, step: int, size: int) -> range:
    """The cells, from the first on, that a stretch meets."""
    return range(max((start - size) // step + 1, 0), max((start + length - 1) // step + 1, 0))
