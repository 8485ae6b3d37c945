"""Below a board: the note or cluster the keyboard is on, in full, where it came from and what it led to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.board_view import BoardView
from ppa_desk.ui.meetings.board_words import cluster_facts, cluster_title, note_facts, origin_told
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.shell.place import announce
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import empty, plain_label

LONGEST = 600
"""Letters of a note that are shown in full."""
translate = QCoreApplication.translate


class BoardTold(QWidget):
    """What is chosen, in words; screen readers hear it too."""

    def __init__(self, tools: Tools, view: BoardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._view = tools, view
        self._shown: object = None
        self.text, self.facts = plain_label(), plain_label("", "small")
        self._ways = QHBoxLayout()
        self._ways.setSpacing(INSIDE)
        below = QHBoxLayout()
        below.setSpacing(INSIDE)
        below.addWidget(self.facts, 1)
        below.addLayout(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addLayout(below)

    def say(self, told: str) -> None:
        """Say what happens now."""
        self._shown = None
        self.text.setText(told)
        self.facts.clear()
        empty(self._ways)
        self._hear(told)

    def show_current(self) -> None:
        """Say what the keyboard is on, or how many notes are chosen."""
        scene, (kind, number) = self._view.board_scene, self._view.current
        chosen = scene.chosen
        note, cluster = scene.notes.get(number), scene.clusters.get(number)
        shown = (kind, number, len(chosen), note.note if note else None, cluster.cluster if cluster else None)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._ways)
        if len(chosen) > 1:
            self._show(translate("Board", "%n note(s) chosen", "", len(chosen)), "")
        elif kind == "note" and note is not None:
            self._note(number)
        elif kind == "cluster" and cluster is not None:
            self._cluster(number)
        else:
            self._show(self._hint(), "")

    def _hint(self) -> str:
        if self._view.read_only or not self._view.board_scene.notes:
            return ""
        return self.tr(
            "Drag notes onto another or into a cluster. With keys: arrows, Space picks up and puts down, N new cluster."
        )

    def _show(self, text: str, facts: str) -> None:
        self.text.setText(text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…")
        self.facts.setText(facts)
        self._hear(" · ".join(filter(None, (text, facts))))

    def _hear(self, told: str) -> None:
        self._view.setAccessibleDescription(told)
        if self._view.hasFocus() and told:
            announce(self._view, told)

    def _note(self, number: int) -> None:
        note = self._view.board_scene.notes[number].note
        trail = self._tools.desk.meetings.board.trail(number, words.language())
        facts = [note_facts(self._tools.codes, note)]
        if trail.cluster:
            title = trail.cluster[1] or translate("Board", "No title yet")
            facts.append(self.tr("in the cluster “{title}”").format(title=title))
        if note.origin:
            facts.append(self.tr("from {origin}").format(origin=origin_told(note.origin)))
        self._show(note.text, " · ".join(filter(None, facts)))
        for kind, led in (("theme", trail.theme), ("priority", trail.priority)):
            if led is not None:
                self._way(kind, *led)

    def _cluster(self, number: int) -> None:
        scene = self._view.board_scene
        cluster = scene.clusters[number].cluster
        notes = [scene.notes[one].note for one in scene.members.get(number, ())]
        votes = [note.votes for note in notes if note.votes is not None]
        self._show(cluster_title(cluster), cluster_facts(cluster, len(notes), sum(votes) if votes else None))
        titles = self._tools.desk.records.titles
        for kind, led in (("theme", cluster.theme_id), ("priority", cluster.priority_id)):
            if led is not None:
                self._way(kind, led, titles(kind, [led], words.language()).get(led, ""))

    def _way(self, kind: str, number: int, title: str) -> None:
        told = self.tr("{kind}: {title}").format(
            kind=words.kind(kind), title=title if len(title) < 40 else f"{title[:38]}…"
        )
        self._ways.addWidget(GoButton(self._tools, kind, number, told))
