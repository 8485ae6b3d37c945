"""A board by keyboard: everything the mouse does, and what it can do as buttons above the board."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ppa_desk.services.meetings.board import NOWHERE
from ppa_desk.ui.meetings.board_scene import NOTHING, What
from ppa_desk.ui.meetings.board_view import BoardView
from ppa_desk.ui.meetings.board_words import cluster_title

STEPS = {
    Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1),
}  # fmt: skip
translate = QCoreApplication.translate


class BoardKeys(QObject):
    """Hears the keys of a board. `said` tells what happened, `wanted_theme` of which cluster a theme is to be made."""

    said = Signal(str)
    wanted_theme = Signal(int)

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view, self._scene = view, view.board_scene
        self.carried: list[int] = []
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys the board knows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and (self.carried or self._scene.chosen):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event):
            return True
        elif event.type() == QEvent.Type.FocusOut and self.carried:
            self._put_down()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, with_keys = Qt.Key(event.key()), event.modifiers()
        plain = not with_keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in STEPS and plain:
            self._arrow(key, more=bool(with_keys & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_A and with_keys == Qt.KeyboardModifier.ControlModifier:
            self._scene.choose(self._scene.shown)
        elif plain and (do := self._acts().get(key)):
            do()
        elif key == Qt.Key.Key_Escape:
            return self._escape()
        else:
            return False
        return True

    def _acts(self) -> dict[Qt.Key, Callable[[], object]]:
        view = self._view
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: view.zoom_by(1), Qt.Key.Key_Minus: lambda: view.zoom_by(-1),
            Qt.Key.Key_0: lambda: view.zoom_to(1.0), Qt.Key.Key_Home: lambda: self._end(0),
            Qt.Key.Key_End: lambda: self._end(-1), Qt.Key.Key_Return: self.open, Qt.Key.Key_Enter: self.open,
        }  # fmt: skip
        if not view.read_only:
            acts |= {
                Qt.Key.Key_Space: self.carry, Qt.Key.Key_N: self.found, Qt.Key.Key_F2: self.name,
                Qt.Key.Key_Backspace: self.take_out, Qt.Key.Key_T: self.make_theme,
            }  # fmt: skip
        return acts

    # --- moving about

    def _arrow(self, key: Qt.Key, *, more: bool) -> None:
        if self.carried:
            self._next_target(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
            return
        if what := self._nearest(*STEPS[key]):
            chosen = self._scene.chosen
            if more and what[0] == "note":
                kept = {*chosen, what[1]} | ({self._view.current[1]} if self._view.current[0] == "note" else set())
                self._scene.choose(kept)
                self._view.go_to(what)
            else:
                self._view.choose(what)

    def _nearest(self, right: int, down: int) -> What | None:
        """The nearest thing in a direction; a cluster is where its title is."""
        places: dict[What, QPointF] = {
            ("note", number): item.box.translated(item.pos()).center() for number, item in self._scene.notes.items()
        }
        for number, cluster in self._scene.clusters.items():
            places["cluster", number] = cluster.title_box().translated(cluster.pos()).center()
        here = places.get(self._view.current)
        if here is None:
            return min(places, key=lambda one: (places[one].y(), places[one].x()), default=None)
        ahead = []
        for what, place in places.items():
            way = place - here
            along, aside = way.x() * right + way.y() * down, abs(way.x() * down) + abs(way.y() * right)
            if what != self._view.current and along > 1:
                ahead.append((along + 2 * aside, what))
        return min(ahead)[1] if ahead else None

    def _end(self, at: int) -> None:
        if notes := self._scene.board.notes:
            self._view.choose(("note", notes[at].id))

    def _escape(self) -> bool:
        if self.carried:
            self._put_down()
            self.said.emit(translate("Board", "Left where it was"))
            return True
        if self._scene.chosen:
            self._scene.choose(())
            return True
        return False

    def open(self) -> None:
        """Open the note the keyboard is on, or name the cluster."""
        kind, number = self._view.current
        if self.carried:
            self.carry()
        elif kind == "note":
            self._view.opened.emit(number)
        elif kind == "cluster":
            self._view.edit_title(number)

    # --- what is done with notes and clusters

    @property
    def notes(self) -> list[int]:
        """The notes an act is about: those chosen, else the one the keyboard is on."""
        kind, number = self._view.current
        return self._scene.chosen or ([number] if kind == "note" else [])

    @property
    def cluster(self) -> int:
        """The cluster an act is about: the one the keyboard is on or in; 0 for none."""
        return self._scene.cluster_of(self._view.current)

    def carry(self) -> None:
        """Pick notes up, or put those picked up into the cluster that is shown."""
        if not self.carried:
            self.carried = self.notes
            if self.carried:
                self._next_target(0)
            return
        notes, (_, cluster) = self.carried, self._view.look.target
        self._put_down()
        if cluster:
            self._view.gathered.emit(notes, cluster)

    def _next_target(self, by: int) -> None:
        inside = {self._scene.cluster_of(("note", note)) for note in self.carried}
        targets = [one.id for one in self._scene.board.clusters if inside != {one.id}]
        if not targets:
            self._put_down()
            self.said.emit(translate("Board", "There is no other cluster. N makes a new one of the chosen notes."))
            return
        _, now = self._view.look.target
        at = (targets.index(now) + by) % len(targets) if now in targets else 0
        self._scene.point_out("target", ("cluster", targets[at]))
        item = self._scene.clusters[targets[at]]
        self._view.ensureVisible(item.box.translated(item.pos()))
        told = translate("Board", "Into “{title}”? Space puts it there, the arrows choose another, Esc leaves it.")
        self.said.emit(told.format(title=cluster_title(item.cluster)))

    def _put_down(self) -> None:
        self.carried = []
        self._scene.point_out("target", NOTHING)

    def found(self) -> None:
        """Make a new cluster of the notes."""
        notes = self.carried or self.notes
        self._put_down()
        self._view.founded.emit(notes, NOWHERE)

    def name(self) -> None:
        """Write the title of the cluster."""
        if self.cluster:
            self._view.edit_title(self.cluster)

    def take_out(self) -> None:
        """Take the notes out of their clusters."""
        notes = [note for note in self.notes if self._scene.cluster_of(("note", note))]
        if notes:
            self._view.taken_out.emit(dict.fromkeys(notes, NOWHERE))

    def make_theme(self) -> None:
        """Make a theme of the cluster."""
        if self.cluster:
            self.wanted_theme.emit(self.cluster)
