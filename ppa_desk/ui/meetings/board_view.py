"""The board as one sees it: zoomed and moved about in, notes and clusters dragged, titles written where they stand."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QLineEdit, QWidget

from ppa_desk.services.codes import Codes
from ppa_desk.services.meetings.board import Board, Spot
from ppa_desk.services.meetings.board_layout import EDGE, HEAD, MARGIN, WIDE, columns_within, size_of, width_of
from ppa_desk.ui.meetings.board_items import ClusterItem, Look, Thing
from ppa_desk.ui.meetings.board_scene import NOTHING, BoardScene, What
from ppa_desk.ui.theme import roles_of, scale_of

LEAST, MOST, NOTCH = 0.15, 2.0, 1.2
"""How small and large a board is shown, and by how much one step changes it."""
WIDEST = 1.25
"""How large a board is shown at most when it opens, so that it takes the width there is."""
FURTHER = 600
"""Points of free room around a board while something is dragged."""
NEAR = 28
"""Pixels from the edge from which a drag moves the board along."""


class BoardView(QGraphicsView):
    """Shows a board, and tells what was done with the mouse; `BoardKeys` does the same by keyboard."""

    gathered = Signal(object, int)
    """Notes were put into a cluster."""
    founded = Signal(object, object)
    """Notes were put together where no cluster is; the spot where the new one lies, or none."""
    placed = Signal(object, object)
    """Loose notes and clusters were laid elsewhere, by number."""
    taken_out = Signal(object)
    """Notes were taken out of their clusters, each with its spot."""
    named = Signal(int, str)
    opened = Signal(int)
    moved_on = Signal()
    """The keyboard is on something else, or other notes are chosen."""

    def __init__(self, codes: Codes, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_only = read_only
        self.look = Look(roles_of(self.palette()), self.font())
        self.board_scene = BoardScene(codes, self.look, self)
        self.setScene(self.board_scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.zoom, self._columns = 1.0, 0
        self._pressed: tuple[QPoint, What] | None = None
        self._drag: _Drag | None = None
        self._panned: QPoint | None = None
        self._title: _TitleEdit | None = None
        self.board_scene.selectionChanged.connect(self.moved_on)
        self._dress()

    # --- what it shows

    def show_board(self, board: Board, *, anew: bool = False) -> None:
        """Show a board; laid out anew it takes the width there is."""
        if self._drag:
            self.let_go()
        if anew or not self._columns:
            self._take_width()
        self.board_scene.show_board(board, self._columns, anew=anew)
        if self.board_scene.item(self.look.current) is None:
            self.go_to(NOTHING)
        self.moved_on.emit()

    def _take_width(self) -> None:
        """Lay so many notes beside each other as fit, and show them as large as the width allows."""
        width = self.viewport().width() - 2
        self._columns = columns_within(width / scale_of(self.font()))
        self.zoom_to(min(max(width / scale_of(self.font()) / width_of(self._columns), 1.0), WIDEST))

    @property
    def current(self) -> What:
        """What the keyboard is on."""
        return self.look.current

    def go_to(self, what: What, *, look: bool = True) -> None:
        """Put the keyboard on something, and bring it into sight."""
        self.board_scene.point_out("current", what)
        if look and (item := self.board_scene.item(what)):
            self.ensureVisible(item.box.translated(item.pos()), EDGE, EDGE)
        self.moved_on.emit()

    def choose(self, what: What) -> None:
        """Choose one thing, and put the keyboard on it."""
        self.board_scene.choose([what[1]] if what[0] == "note" else [])
        self.go_to(what)

    # --- how large

    @property
    def scale_now(self) -> float:
        """How many pixels one point of the board takes."""
        return self.zoom * scale_of(self.font())

    def zoom_by(self, steps: float) -> None:
        """Show the board larger or smaller."""
        self.zoom = min(max(self.zoom * NOTCH**steps, LEAST), MOST)
        self._apply_zoom()

    def zoom_to(self, zoom: float) -> None:
        """Show the board at a size, 1.0 being that of text elsewhere."""
        self.zoom = min(max(zoom, LEAST), MOST)
        self._apply_zoom()

    def show_all(self) -> None:
        """Show all of the board, as large as it fits."""
        (right, bottom), seen = self.board_scene.laid.end, self.viewport().size()
        fits = min(seen.width() / (right + 2 * EDGE), seen.height() / (bottom + 2 * EDGE))
        self.zoom_to(min(fits / scale_of(self.font()), 1.0))
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def _apply_zoom(self) -> None:
        self._end_title()
        self.resetTransform()
        self.scale(self.scale_now, self.scale_now)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Colours and text size follow the window."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "look"):
            self._dress()

    def _dress(self) -> None:
        self.look.roles = roles_of(self.palette())
        self.setBackgroundBrush(self.look.roles.colour("page"))
        self._apply_zoom()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; at first on the first note."""
        super().focusInEvent(event)
        self.look.ringed = True
        if (
            self.current == NOTHING
            and self.board_scene.board.notes
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self.go_to(("note", self.board_scene.board.notes[0].id), look=False)
        self._redraw_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.look.ringed = False
        self._redraw_current()

    def _redraw_current(self) -> None:
        if item := self.board_scene.item(self.current):
            item.update()

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed; beside everything a rubber band chooses several."""
        self._end_title()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = event.position().toPoint()
            return
        what = self.board_scene.at(self.mapToScene(event.position().toPoint()))
        if event.button() != Qt.MouseButton.LeftButton or what == NOTHING:
            super().mousePressEvent(event)
            return
        more = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        chosen = self.board_scene.chosen
        if what[0] == "note" and more:
            self.board_scene.choose({*chosen} ^ {what[1]})
        elif what[0] != "note" or what[1] not in chosen:
            self.board_scene.choose([what[1]] if what[0] == "note" else [])
        self._pressed = (event.position().toPoint(), what)
        self.go_to(what, look=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was pressed, or the board itself."""
        at = event.position().toPoint()
        if self._panned is not None:
            moved, self._panned = at - self._panned, at
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() - by)
        elif self._pressed is None:
            super().mouseMoveEvent(event)
        elif self._drag is not None or (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            self.drag_to(self.mapToScene(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let fall what was dragged; a click on one of several chosen notes chooses it alone."""
        self._panned = None
        pressed, self._pressed = self._pressed, None
        if self._drag is not None:
            self._fall(self.mapToScene(event.position().toPoint()))
        elif pressed is None:
            super().mouseReleaseEvent(event)
        elif not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.choose(pressed[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A note is opened, a cluster named."""
        kind, number = self.board_scene.at(self.mapToScene(event.position().toPoint()))
        if kind == "note":
            self.opened.emit(number)
        elif kind == "cluster":
            self.edit_title(number)

    def drag_to(self, point: QPointF) -> None:
        """Drag what was pressed to a point; what it would fall onto is shown."""
        if self._pressed is None or self.read_only:
            return
        scene = self.board_scene
        if self._drag is None:
            scene.make_room(FURTHER)
            if not self.horizontalScrollBar().isVisible():
                self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._drag = _Drag(scene, self._pressed[1], self.mapToScene(self._pressed[0]))
        self._drag.move(point)
        onto = scene.at(point, self._drag.notes) if self._drag.cluster == 0 else NOTHING
        cluster = scene.cluster_of(onto)
        scene.point_out("target", ("cluster", cluster) if cluster else onto)
        self.ensureVisible(QRectF(point, point), NEAR, NEAR)

    def let_go(self) -> None:
        """Drag no longer; everything lies where it lay."""
        if self._drag is not None:
            self._drag.back()
            self.board_scene.make_room()
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._drag = self._pressed = None
        self.board_scene.point_out("target", NOTHING)

    def _fall(self, point: QPointF) -> None:
        drag, scene = self._drag, self.board_scene
        assert drag is not None
        onto = scene.at(point, drag.notes) if drag.cluster == 0 else NOTHING
        cluster, spots = scene.cluster_of(onto), drag.spots()
        self.let_go()
        if drag.cluster:
            self.placed.emit({}, {drag.cluster: spots[0]})
        elif cluster:
            if any(scene.cluster_of(("note", note)) != cluster for note in drag.notes):
                self.gathered.emit(drag.notes, cluster)
        elif onto != NOTHING:
            there = scene.notes[onto[1]].pos()
            wide, _ = size_of(len(drag.notes) + 1, self._columns)
            most = max(width_of(self._columns) - MARGIN - wide, there.x() + WIDE + EDGE - wide)
            self.founded.emit([onto[1], *drag.notes], _spot(min(there.x() - EDGE, most), there.y() - HEAD))
        else:
            laid = dict(zip(drag.notes, spots, strict=True))
            out = any(scene.cluster_of(("note", note)) for note in drag.notes)
            self.taken_out.emit(laid) if out else self.placed.emit(laid, {})

    # --- titles

    def edit_title(self, cluster: int) -> None:
        """Write the title of a cluster where it stands."""
        item = self.board_scene.clusters.get(cluster)
        if item is None or self.read_only:
            return
        self.go_to(("cluster", cluster))
        self._end_title()
        self._title = _TitleEdit(self, item)

    def title_written(self, cluster: int, title: str) -> None:
        """Hear what a cluster is called."""
        item = self.board_scene.clusters.get(cluster)
        if item is not None and title and title != item.title:
            self.named.emit(cluster, title)
        self._end_title()

    def _end_title(self) -> None:
        if self._title is not None:
            edit, self._title = self._title, None
            had = edit.hasFocus()
            edit.hide()
            edit.deleteLater()
            if had:
                self.setFocus(Qt.FocusReason.OtherFocusReason)


class _Drag:
    """What is dragged: some notes, or a cluster with its notes."""

    def __init__(self, scene: BoardScene, what: What, begun: QPointF) -> None:
        self.cluster = what[1] if what[0] == "cluster" else 0
        self.notes = scene.members.get(self.cluster, []) if self.cluster else scene.chosen or [what[1]]
        items: list[Thing] = [scene.notes[note] for note in self.notes]
        self._items = [scene.clusters[self.cluster], *items] if self.cluster else items
        self._begun = begun
        self._before = [(item.pos(), item.zValue()) for item in self._items]
        for item in self._items:
            item.setZValue(item.zValue() + 10)

    def move(self, point: QPointF) -> None:
        """Follow the mouse."""
        by = point - self._begun
        for item, (place, _) in zip(self._items, self._before, strict=True):
            item.setPos(place + by)

    def spots(self) -> list[Spot]:
        """Return where the dragged things lie now."""
        return [_spot(item.x(), item.y()) for item in self._items]

    def back(self) -> None:
        """Lie where everything lay."""
        for item, (place, high) in zip(self._items, self._before, strict=True):
            item.setPos(place)
            item.setZValue(high)


class _TitleEdit(QLineEdit):
    """The title of a cluster while it is written: Enter or leaving keeps it, Esc does not."""

    def __init__(self, view: BoardView, item: ClusterItem) -> None:
        super().__init__(view.viewport())
        self._view, self._cluster = view, item.cluster.id
        named = item.cluster.title_en or item.cluster.title_fr
        self.setText(item.title if named else "")
        self.setAccessibleName(self.tr("Title of the cluster"))
        self.setPlaceholderText(self.tr("What these notes have in common"))
        place = view.mapFromScene(item.title_box().translated(item.pos())).boundingRect()
        self.setGeometry(place.x() - EDGE, place.y(), max(place.width() + 2 * EDGE, WIDE), self.sizeHint().height())
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editingFinished.connect(self._done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the title, Esc leaves it as it was; the board hears of neither."""
        if event.key() == Qt.Key.Key_Escape:
            self.blockSignals(True)
            self._view.title_written(self._cluster, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done()
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        self.blockSignals(True)
        self._view.title_written(self._cluster, " ".join(self.text().split()))


def _spot(x: float, y: float) -> Spot:
    return max(round(x), 1), max(round(y), 1)
