"""Whiteboard notes: pasted by the dozen or taken in from files, put together on a board, or filtered in a list."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.grants.ideas_box import IdeasBox
from ppa_desk.ui.meetings.board_card import BoardPane
from ppa_desk.ui.meetings.board_words import origin_told
from ppa_desk.ui.meetings.note_list import NoteList
from ppa_desk.ui.meetings.themes import ThemesCard
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.shell.drops import files_of
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.growing import GrowingText
from ppa_desk.ui.widgets.parts import Card, FilterChip, Notice, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.sides import Sides

NOTE = ("text", "theme_id", "session_id", "language", "written_by", "frame", "colour", "votes", "visibility")


class NotesTab(QWidget):
    """The notes of one meeting."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting = tools, meeting
        self.editor: RecordEditor | None = None
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._notes_card())
        column.addWidget(ThemesCard(tools, meeting))
        column.addStretch(1)
        self.setAcceptDrops(not tools.desk.store.read_only)
        self._turn(0)
        tools.bell.rang.connect(self._changed)

    # --- board or list

    def _notes_card(self) -> QWidget:
        card = Card(self.tr("Notes"))
        self._views = QButtonGroup(self)
        self._switch = QWidget()
        row = QHBoxLayout(self._switch)
        row.setContentsMargins(0, 0, 0, 0)
        for at, text in enumerate((self.tr("Board"), self.tr("List"))):
            chip = FilterChip(text)
            chip.setChecked(at == 0)
            self._views.addButton(chip, at)
            row.addWidget(chip)
        self._views.idClicked.connect(self._turn)
        card.head.insertWidget(1, self._switch)
        self.writing = self._entry()
        self.board = BoardPane(self._tools, self._meeting)
        self.board.opened.connect(self._open)
        self._listed = self._list()
        self._none = self._nothing()
        if not self._tools.desk.store.read_only:
            self._head_buttons(card)
            card.add(self.writing)
        card.add(self._none, self.board, self._listed)
        return card

    def _head_buttons(self, card: Card) -> None:
        self._write = QuietButton(self.tr("Write down"))
        hint(self._write, self.tr("Write notes down or paste them"))
        self._write.clicked.connect(self._show_entry)
        self._file = QuietButton(self.tr("Take in a file…"))
        hint(self._file, self.tr("Text, CSV, Excel, or JSON of Miro or Mural; you see first what would happen"))
        self._file.clicked.connect(self.choose_file)
        card.head.addWidget(self._write)
        card.head.addWidget(self._file)

    def _turn(self, at: int) -> None:
        """Show the board or the list."""
        self._views.button(at).setChecked(True)
        self._show_some()

    def _changed(self, kinds: frozenset[str]) -> None:
        if "note" in kinds:
            self._show_some()

    def _show_some(self) -> None:
        """Show board or list; where there is no note, how to get some."""
        some = self._tools.desk.meetings.notes.listing.count(only={"meeting": self._meeting}) > 0
        at = self._views.checkedId()
        for widget, shown in (
            (self._none, not some), (self._switch, some), (self.board, some and at == 0),
            (self._listed, some and at == 1),
        ):  # fmt: skip
            show_if(widget, shown)
        if not some and not self._tools.desk.store.read_only:
            show_if(self.writing, True)

    def _nothing(self) -> QWidget:
        """What to do where there is no note, and where the boards themselves are."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        told = self.tr("No note yet. What members wrote on the board goes here.")
        column.addWidget(plain_label(told, "secondary"))
        records = self._tools.desk.records
        boards = [one for one in records.where("material", meeting_id=self._meeting) if one.values["kind"] == "board"]
        if boards:
            column.addWidget(plain_label(self.tr("The boards themselves:"), "secondary"))
            row = FlowRow()
            row.add(*(GoButton(self._tools, "material", one.id, one.title) for one in boards))
            column.addWidget(row)
        return whole

    def _open(self, note: int) -> None:
        """Change a note: in the list, where its fields are."""
        self._turn(1)
        self.select(note)

    # --- writing them down

    def _entry(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self.entry = GrowingText(least=3, most=12)
        self.entry.setAccessibleName(self.tr("New notes, one line each"))
        self.entry.setPlaceholderText(
            self.tr("One line each. An empty line begins another cluster; a line after “# ” names a part of the board.")
        )
        self.entry.installEventFilter(self)
        self.session = self._picker("session", self.tr("From which session (if known)"))
        self.add_notes = QuietButton(self.tr("Add notes"))
        hint(self.add_notes, self.tr("Add every line as a note"), "Ctrl+Enter")
        self.add_notes.clicked.connect(self.paste)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.session, 1)
        row.addWidget(self.add_notes)
        column.addWidget(self.entry)
        column.addLayout(row)
        whole.hide()
        return whole

    def _show_entry(self) -> None:
        self.writing.setVisible(self.writing.isHidden())
        if self.writing.isVisible():
            self.entry.setFocus()

    def paste(self) -> None:
        """Add every line typed as a note."""
        where = {"session_id": self.session.value()} if self.session.value() else {}
        try:
            added = self._tools.desk.meetings.notes.paste(self._meeting, self.entry.toPlainText(), **where)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        if added:
            self.entry.clear()
            self.notice.hide()
            self._tools.say(self.tr("%n note(s) added", "", len(added)))
        self.entry.setFocus()

    def choose_file(self) -> None:
        """Choose a file of notes."""
        from ppa_desk.ui.meetings.take_in_notes import FILES

        if path := self._tools.ask.open_file(self.tr("A file of notes"), FILES):
            self.take_in([path])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Plan taking a file of notes in, and show the plan over the page."""
        from ppa_desk.ui.meetings.take_in_notes import TakeInNotes  # loaded when a file comes in

        over = over_of(self)
        if over is not None:
            page = TakeInNotes(self._tools, self._meeting, self.session.value(), paths)
            page.body.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
            page.left.connect(over.lift)
            over.lay(page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file dropped here holds notes."""
        if paths := files_of(event.mimeData()):
            event.acceptProposedAction()
            self.take_in(paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter adds what is typed."""
        if watched is self.entry and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.paste()
                return True
        return super().eventFilter(watched, event)

    # --- the list

    def _list(self) -> QWidget:
        self.list = NoteList(self._tools, {"meeting": self._meeting}, self.tr("No note is like that."))
        self.list.chose.connect(self._show)
        self._right = QVBoxLayout()
        self._right.setSpacing(BETWEEN)
        left = QVBoxLayout()
        left.setSpacing(INSIDE)
        left.addLayout(self._filters())
        left.addWidget(self.list, 1)
        if not self._tools.desk.store.read_only:
            left.addLayout(self._sorting())
        return Sides(left, self._right, (3, 2))

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setPlaceholderText(self.tr("Filter the notes"))
        self.filter.setAccessibleName(self.tr("Filter the notes"))
        self.filter.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._typing.timeout.connect(self._ask)
        self.filter.textChanged.connect(self._typing.start)
        chips = FlowRow(space=6)
        self._group = QButtonGroup(self)
        for at, text in enumerate((self.tr("All"), self.tr("Without a theme"))):
            chip = FilterChip(text)
            chip.setChecked(at == 0)
            self._group.addButton(chip, at)
            chips.add(chip)
        self._group.idClicked.connect(self._ask)
        row.addWidget(self.filter, 1)
        row.addWidget(chips)
        return row

    def _sorting(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.theme = self._picker("theme", self.tr("Put the chosen notes under a theme"))
        self.theme.edited.connect(self._assign)
        self.drop = tool("trash", self.tr("Remove the chosen notes"))
        hint(self.drop, self.tr("Remove the chosen notes"), "Ctrl+Del")
        self.drop.clicked.connect(self.remove)
        keys = QShortcut(QKeySequence("Ctrl+Del"), self.list.view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.remove)
        row.addWidget(self.theme, 1)
        row.addWidget(self.drop)
        return row

    def _picker(self, kind: str, told: str) -> Picker:
        records = self._tools.desk.records

        def offer(typed: str) -> Offers:
            return records.offer(kind, typed, meeting_id=self._meeting)

        def title(number: Any) -> str:
            return records.titles(kind, [number], words.language()).get(number, "")

        picker = Picker(offer, title)
        picker.name(told)
        picker.line.setPlaceholderText(told)
        return picker

    def _ask(self) -> None:
        only = {"meeting": self._meeting} | ({"loose": True} if self._group.checkedId() else {})
        self.list.ask(only, self.filter.text())

    def reveal(self, kind: str, record: int) -> None:
        """Show a note or a cluster; other parts are shown by their own lists."""
        if kind in ("note", "cluster"):
            self.board.reveal(kind, record)
        if kind == "note":
            self.select(record)

    def select(self, note: int) -> None:
        """Choose a note."""
        self.list.select(note)

    def _assign(self) -> None:
        theme, notes = self.theme.value(), self.list.chosen
        self.theme.show_value(None)
        if theme is None or not notes:
            return
        try:
            self._tools.desk.meetings.notes.assign(notes, theme)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.say(self.tr("%n note(s) put under the theme", "", len(notes)))

    def remove(self) -> None:
        """Remove the chosen notes; undo brings them back."""
        if notes := self.list.chosen:
            self._show(0)
            self._tools.desk.meetings.notes.remove(notes)
            self._tools.say(self.tr("%n note(s) removed. Ctrl+Z brings them back.", "", len(notes)))

    def _show(self, note: int) -> None:
        if self.editor is not None:
            if note == self.editor.kept.id:
                self.editor.refresh()
                return
            self.editor.flush()
        empty(self._right)
        self.editor = None
        if note:
            desk = self._tools.desk
            self.editor = RecordEditor(
                desk.records, self._tools.codes, "note", note, NOTE, read_only=desk.store.read_only
            )
            self._right.addWidget(self.editor)
            if origin := self.editor.kept.values["origin"]:
                told = self.tr("Came from: {origin}").format(origin=origin_told(origin))
                self._right.addWidget(plain_label(told, "small"))
            self._right.addWidget(IdeasBox(self._tools, "note", note))
        else:
            self._right.addWidget(plain_label(self.tr("Choose a note to change it."), "secondary"))
        self._right.addStretch(1)
