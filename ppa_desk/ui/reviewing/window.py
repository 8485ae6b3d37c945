"""A reader's window: a pack is opened by its passphrase, read and scored, and made ready to go back."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.packs import Opened, Paper
from ppa_desk.ui import words
from ppa_desk.ui.ask import Ask
from ppa_desk.ui.lists.model import KEY, LINE, Line
from ppa_desk.ui.lists.rows import TwoLines
from ppa_desk.ui.reviewing.grant_page import PackedPage, PaperPage
from ppa_desk.ui.settings import Settings
from ppa_desk.ui.theme import BETWEEN, INSIDE, LIST_WIDTH, TIGHT
from ppa_desk.ui.welcome.sheet import Secret, Sheet
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Chip, Notice, PrimaryButton, hint, plain_label, show_if

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class PassphrasePage(Sheet):
    """Asks for a pack's passphrase; `given` carries it."""

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        told = self.tr("A review pack. Its passphrase was told to you by another way than the file.")
        self.sentence.setText(told)
        self.sentence.show()
        self.secret = Secret(self.tr("Passphrase"))
        self.secret.returnPressed.connect(self._give)
        self.field(self.tr("Passphrase"), self.secret)
        self.open = PrimaryButton(self.tr("Open"))
        self.open.clicked.connect(self._give)
        self.buttons(self.open, back=False)
        self.setFocusProxy(self.secret)

    def _give(self) -> None:
        if self.secret.text():
            self.given.emit(self.secret.text())


class _Grants(QAbstractListModel):
    """The grants of a pack, each with how far its review is."""

    def __init__(self, opened: Opened, parent: QWidget) -> None:
        super().__init__(parent)
        self._opened = opened

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many grants there are."""
        return 0 if parent.isValid() else len(self._opened.pack.grants)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows and says."""
        if not index.isValid():
            return None
        one = self._opened.pack.grants[index.row()]
        line = Line(one.title, one.about, *self._state(one.key))
        told = {LINE: line, KEY: index.row(), Qt.ItemDataRole.DisplayRole: one.title}
        return told.get(role, line.spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None)

    def _state(self, key: str) -> tuple[str, str]:
        entry = self._opened.entries.get(key)
        if entry is None:
            return "", ""
        if entry.interest:
            return self.tr("conflict"), "attention"
        if entry.done:
            return self.tr("handed in"), "good"
        begun = bool(entry.written.comment or entry.written.advice or any(entry.written.answers.values()))
        return (self.tr("begun"), "accent") if begun else ("", "")

    def refresh(self) -> None:
        """Tell that reviews changed."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))


class ReaderWindow(QWidget):
    """A pack in a window of its own; `closed` tells that it was closed."""

    closed = Signal()

    def __init__(self, path: Path, ask: Ask, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{path.stem} – PPA Desk")
        self.resize(settings.width, settings.height)
        self._path, self._ask = path, ask
        self.opened: Opened | None = None
        self.door = PassphrasePage(path.name)
        self.door.given.connect(self.open)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.door)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.door.setFocus()

    def open(self, passphrase: str) -> None:
        """Open the pack, or say why it does not open."""
        try:
            self.opened = packs.read(self._path, passphrase)
        except DeskError as error:
            self.door.refuse(words.explained(error))
            self.door.secret.selectAll()
            return
        self.reading = Reading(self.opened, self._ask)
        self._pages.addWidget(self.reading)
        self._pages.setCurrentWidget(self.reading)
        self.door.secret.clear()

    def flush(self) -> bool:
        """Keep what was written now; say whether all of it is kept."""
        return self.opened is None or self.reading.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was written; where that fails, ask before anything is lost."""
        told = self.tr("What you wrote last could not be kept: the file cannot be written. Close all the same?")
        if not self.flush() and not self._ask.sure(told, self.tr("Close and lose it")):
            event.ignore()
            return
        event.accept()
        self.closed.emit()


class Reading(QWidget):
    """The grants of a pack beside the one that is read."""

    def __init__(self, opened: Opened, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened, self._ask = opened, ask
        self._language = words.language()
        self.page: PackedPage | None = None
        self.notice = Notice()
        self.notice.hide()
        self._make_list()
        self._right = QStackedWidget()
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.view)
        sides.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addLayout(sides, 1)
        self.view.setCurrentIndex(self._model.index(0, 0))
        self._tell()

    def _make_list(self) -> None:
        self._model = _Grants(self._opened, self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(TwoLines(self.view))
        self.view.setAccessibleName(self.tr("Grants to read"))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setFixedWidth(LIST_WIDTH)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._choose)

    def _head(self) -> QWidget:
        pack, whole = self._opened.pack, QFrame()
        self.ready = PrimaryButton(self.tr("Ready to return"))
        hint(self.ready, self.tr("Everything is in the file already; this says that you are done"))
        self.ready.clicked.connect(self.make_ready)
        self.language = ChoiceButton(self.tr("Language of the questions"))
        self.language.offer({one: words.language_name(one) for one in ("en", "fr")}, self._language)
        self.language.chosen.connect(self._speak)
        self.progress = Chip("")
        facts = QWidget()
        flow = Flow(facts)
        due = [self.tr("by {day}").format(day=pack.due)] if pack.due else []
        for chip in (Chip(pack.reviewer), *map(Chip, due), self.progress):
            flow.addWidget(chip)
        top = QHBoxLayout()
        top.setSpacing(INSIDE)
        top.addWidget(plain_label(pack.call_title, "title"), 1)
        top.addWidget(self.language)
        top.addWidget(self.ready)
        column = QVBoxLayout(whole)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, INSIDE)
        column.setSpacing(TIGHT)
        if pack.letterhead:
            column.addWidget(plain_label(pack.letterhead, "small"))
        column.addLayout(top)
        column.addWidget(facts)
        column.addWidget(self.notice)
        return whole

    # --- reading

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.flush()
        if now.isValid():
            self._show(now.row())

    def _show(self, at: int) -> None:
        while (old := self._right.widget(0)) is not None:
            self._right.removeWidget(old)
            old.deleteLater()
        self.page = PackedPage(self._opened, self._opened.pack.grants[at], self._language, self._ask)
        self.page.changed.connect(self._tell)
        self.page.wants.connect(self._read)
        self._right.addWidget(self.page)

    def _read(self, paper: Paper) -> None:
        """Lay a paper over the review."""
        page = PaperPage(paper)
        page.left.connect(self._put_away)
        self._right.addWidget(page)
        self._right.setCurrentWidget(page)
        page.back.setFocus()

    def _put_away(self) -> None:
        paper = self._right.currentWidget()
        if self.page is not None and paper is not None and paper is not self.page:
            self._right.setCurrentWidget(self.page)
            self._right.removeWidget(paper)
            paper.deleteLater()

    def _speak(self, language: str) -> None:
        self.flush()
        self._language = language
        self._show(self.view.currentIndex().row())

    def flush(self) -> bool:
        """Keep what was written now."""
        return self.page is None or self.page.flush()

    # --- giving back

    def make_ready(self) -> None:
        """Say that the pack may go back; what is not handed in is asked about first."""
        if not self.flush():
            return
        left = self._left()
        told = self.tr("%n grant(s) are not handed in. Return the file all the same?", "", left)
        if left and not self._ask.sure(told, self.tr("Return it")):
            return
        try:
            self._opened.set_ready(True)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tell()

    def show_folder(self) -> None:
        """Show the folder the file lies in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._opened.path.parent)))

    def _left(self) -> int:
        entries = [self._opened.entries.get(one.key) for one in self._opened.pack.grants]
        return sum(1 for one in entries if one is None or not (one.done or one.interest))

    def _tell(self) -> None:
        """Say how far one is, and what is to be done with the file."""
        self._model.refresh()
        whole = len(self._opened.pack.grants)
        done = whole - self._left()
        told = self.tr("{done} of {all} done").format(done=done, all=whole)
        self.progress.show_fact(told, "good" if done == whole else "accent")
        show_if(self.ready, not self._opened.ready)
        if self._opened.ready:
            to = self._opened.pack.contact
            told = (
                self.tr("Ready. Send the file {name} back to {contact}.") if to else self.tr("Ready. Send {name} back.")
            )
            self.notice.say(told.format(name=self._opened.path.name, contact=to), "good")
            self.notice.offer(self.tr("Show its folder"), self.show_folder)
        else:
            self.notice.hide()
