"""The board of a meeting with its tools above, and below it what the keyboard is on, in full."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.board import Spot
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.board_filter import BoardFilter
from ppa_desk.ui.meetings.board_keys import BoardKeys
from ppa_desk.ui.meetings.board_told import BoardTold
from ppa_desk.ui.meetings.board_view import BoardView
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.shell.place import announce
from ppa_desk.ui.theme import INSIDE, TIGHT, scale_of
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Notice, QuietButton, hint

TALL = 430
"""Pixels of a board at a text size of 100 %."""
WATCHED = frozenset({"note", "cluster", "theme", "priority"})
translate = QCoreApplication.translate


class BoardPane(QWidget):
    """A board. `opened` tells which note is to be changed."""

    opened = Signal(int)

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting = tools, meeting
        self._boards = tools.desk.meetings.board
        self._behind, self._first = True, True
        self._wanted: tuple[str, int] | None = None
        self._theme = 0
        self.view = BoardView(tools.codes, read_only=tools.desk.store.read_only)
        self.view.setAccessibleName(self.tr("Board of notes"))
        self.view.setMinimumHeight(round(TALL * scale_of(self.font())))
        self.keys = BoardKeys(self.view)
        self.told = BoardTold(tools, self.view)
        self.filter = BoardFilter(tools.codes)
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self._bar())
        column.addWidget(self.filter)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        column.addWidget(self.told)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.gathered.connect(self._gather)
        view.founded.connect(self._found)
        view.placed.connect(self._place)
        view.taken_out.connect(self._take_out)
        view.named.connect(self._name)
        view.opened.connect(self.opened)
        view.moved_on.connect(self._moved_on)
        self.filter.changed.connect(self._find)
        self.keys.said.connect(self.told.say)
        self.keys.wanted_theme.connect(self.make_theme)
        self._tools.bell.rang.connect(self._changed)

    # --- the tools

    def _bar(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        acts = FlowRow(space=TIGHT)
        self._acts: dict[str, QuietButton] = {}
        if not self.view.read_only:
            for name, text, told, keys, do in self._offered():
                button = self._acts[name] = QuietButton(text)
                hint(button, told, keys)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.clicked.connect(do)
                acts.add(button)
        row.addWidget(acts, 1)
        for zoom in self._zooms():
            row.addWidget(zoom, 0, Qt.AlignmentFlag.AlignTop)
        return whole

    def _offered(self) -> Sequence[tuple[str, str, str, str, Callable[[], object]]]:
        back = translate("Board", "Backspace")
        return (
            ("found", self.tr("New cluster"), self.tr("Put the chosen notes into a new cluster"), "N", self.keys.found),
            ("name", self.tr("Name"), self.tr("Say what its notes have in common"), "F2", self.keys.name),
            ("out", self.tr("Take out"), self.tr("Take the chosen notes out of their cluster"), back,
             self.keys.take_out),
            ("apart", self.tr("Take apart"), self.tr("Take the cluster apart; its notes stay"), "", self.dissolve),
            ("theme", self.tr("Make a theme"), self.tr("Make a theme of the cluster; its notes stand under it"), "T",
             self.keys.make_theme),
            ("tidy", self.tr("Tidy up"), self.tr("Lay everything in order again, by part, cluster and order"), "",
             self.tidy),
        )  # fmt: skip

    def _zooms(self) -> list[QToolButton]:
        made = []
        for icon, told, keys, do in (
            ("zoom-out", self.tr("Smaller"), "−", partial(self.view.zoom_by, -1)),
            ("zoom-in", self.tr("Larger"), "+", partial(self.view.zoom_by, 1)),
            ("fit-width", self.tr("The whole board"), "", self.view.show_all),
        ):
            button = tool(icon, told)
            hint(button, told, keys)
            button.clicked.connect(do)
            made.append(button)
        return made

    # --- showing

    def showEvent(self, event: QShowEvent) -> None:
        """Read the board when somebody looks."""
        super().showEvent(event)
        if self._behind:
            self.read()

    def _changed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset) and kinds & WATCHED:
            self._behind = True
            if self.isVisible() and self._boards.read(self._meeting) != self.view.board_scene.board:
                self.read()

    def read(self) -> None:
        """Show the board as it is kept."""
        self._behind = False
        self.view.show_board(self._boards.read(self._meeting), anew=self._first)
        self._first = not self.view.board_scene.notes
        self.filter.offer(self.view.board_scene.board)
        self._look_for()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.view.choose(wanted)

    def _find(self) -> None:
        """Dim what is not looked for, and bring the first that is into sight."""
        self._look_for()
        scene = self.view.board_scene
        if not self.filter.wanted.anything and (found := scene.shown):
            item = scene.notes[found[0]]
            self.view.ensureVisible(item.box.translated(item.pos()))

    def _look_for(self) -> None:
        """Dim what is not looked for."""
        scene, wanted = self.view.board_scene, self.filter.wanted
        scene.look_for(None if wanted.anything else wanted.of(scene.board.notes))
        self.filter.tell(len(scene.shown), len(scene.notes))

    def reveal(self, kind: str, record: int) -> None:
        """Bring a note or a cluster into sight."""
        self._wanted = (kind, record)
        if self.isVisible():
            self.read()

    def _moved_on(self) -> None:
        self.told.show_current()
        cluster = self.view.board_scene.clusters.get(self.keys.cluster)
        inside = any(self.view.board_scene.cluster_of(("note", note)) for note in self.keys.notes)
        can = {
            "found": bool(self.keys.notes), "name": cluster is not None, "out": inside, "apart": cluster is not None,
            "theme": cluster is not None and cluster.cluster.theme_id is None,
        }  # fmt: skip
        for name, yes in can.items():
            if name in self._acts:
                self._acts[name].setEnabled(yes)

    # --- doing

    def _do(self, work: Callable[[], object], told: str = "") -> bool:
        """Do one thing in one step of the journal; the board reads itself anew when it hears of it."""
        self.notice.hide()
        try:
            work()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            self.read()
            return False
        if told:
            self._tools.say(told)
        self.read()
        return True

    def _gather(self, notes: list[int], cluster: int) -> None:
        done = self.tr("%n note(s) put into the cluster. Ctrl+Z takes it back.", "", len(notes))
        self._do(partial(self._boards.gather, notes, cluster), done)

    def _found(self, notes: list[int], spot: Spot) -> None:
        before = {*self.view.board_scene.clusters}
        if self._do(partial(self._boards.found, self._meeting, notes, spot)):
            for cluster in self.view.board_scene.clusters.keys() - before:
                self.view.choose(("cluster", cluster))
                self.view.edit_title(cluster)
            announce(self.view, self.tr("A new cluster. Say what its notes have in common."))

    def _place(self, notes: dict[int, Spot], clusters: dict[int, Spot]) -> None:
        self._do(partial(self._boards.place, notes, clusters))

    def _take_out(self, notes: dict[int, Spot]) -> None:
        done = self.tr("%n note(s) taken out of their cluster. Ctrl+Z takes it back.", "", len(notes))
        self._do(partial(self._boards.take_out, notes), done)

    def _name(self, cluster: int, title: str) -> None:
        self._do(partial(self._boards.name, cluster, title, words.language()))

    def dissolve(self) -> None:
        """Take the cluster apart that the keyboard is on or in."""
        if cluster := self.keys.cluster:
            self._do(partial(self._boards.dissolve, cluster), self.tr("Cluster taken apart. Ctrl+Z takes it back."))

    def tidy(self) -> None:
        """Lay everything in order again."""
        if self._do(partial(self._boards.tidy, self._meeting)):
            self.view.show_board(self._boards.read(self._meeting), anew=True)

    def make_theme(self, cluster: int) -> None:
        """Make a theme of a cluster; one that has no title yet is named first."""
        item = self.view.board_scene.clusters.get(cluster)
        if item is None or item.cluster.theme_id is not None:
            return
        if not (item.cluster.title_en or item.cluster.title_fr):
            self.notice.say(self.tr("First say what these notes have in common, then make a theme of them."))
            self.view.edit_title(cluster)
            return
        if self._do(partial(self._boards.make_theme, cluster)):
            self._offer_text(cluster)

    def _offer_text(self, cluster: int) -> None:
        item = self.view.board_scene.clusters.get(cluster)
        if item is None or item.cluster.theme_id is None:
            return
        self.notice.say(self.tr("“{title}” is a theme now; its notes stand under it.").format(title=item.title), "good")
        self._theme = item.cluster.theme_id
        self.notice.offer(self.tr("Put the notes into its text"), self._write_text)
        self.notice.offer(self.tr("Open the theme"), self._open_theme)

    def _write_text(self) -> None:
        written = partial(self._boards.write_notes_into, self._theme, words.language())
        if self._do(written):
            self.notice.say(self.tr("The notes stand in the text of the theme, as a list to write from."), "good")
            self.notice.offer(self.tr("Open the theme"), self._open_theme)

    def _open_theme(self) -> None:
        self._tools.go("theme", self._theme)
