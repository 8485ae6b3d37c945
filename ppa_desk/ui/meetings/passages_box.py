"""What was said in a recording or written in a chat, below its material: found as one types, noted, cited."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.services.meetings.passages import Passage, clock
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import Column, Line, ListPanel
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Notice, QuietButton, hint, plain_label, show_if

TALL = 320
"""How high the list is, in pixels."""


class PassageList:
    """The passages of one material, as the engine of lists asks for them."""

    def __init__(self, tools: Tools, material: int) -> None:
        self._tools, self._material = tools, material
        self._rows: dict[int, Passage] | None = None

    def refresh(self) -> None:
        """Read them again when they are next asked for."""
        self._rows = None

    def lines(self) -> dict[int, Passage]:
        """Return every passage by number."""
        if self._rows is None:
            self._rows = {one.id: one for one in self._tools.desk.meetings.passages.of(self._material)}
        return self._rows

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the numbers of those that hold these words, in their order."""
        asked = fold(words).split()
        return [one.id for one in self.lines().values() if all(word in one.folded for word in asked)]

    def rows(self, numbers: Sequence[int]) -> dict[int, Passage]:
        """Return passages by number."""
        return {number: self.lines()[number] for number in numbers if number in self.lines()}


class PassagesBox(QWidget):
    """The passages of one material; nothing is shown where it has none."""

    def __init__(self, tools: Tools, material: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._material = tools, material
        self.listing = PassageList(tools, material)
        told = self.tr("What was said")
        self.panel = ListPanel(
            told, self.listing, (Column(told, lambda one: one.text),), line=self._line,
            empty=self.tr("No line holds these words."),
        )  # fmt: skip
        self.panel.heading.hide()
        self.panel.setFixedHeight(TALL)
        self.panel.chosen.connect(self._choose)
        self.whole = plain_label("")
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice = Notice()
        self.notice.hide()
        self.note = QuietButton(self.tr("Put on the board"))
        self.note.clicked.connect(self.put_on_board)
        self.cite = QuietButton(self.tr("Copy with its time"))
        hint(self.cite, self.tr("Copies the line with who, when and the key of this material, for pasting into a text"))
        self.cite.clicked.connect(self.copy)
        self.buttons = FlowRow()
        self.buttons.add(self.note, self.cite)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (plain_label(told, "strong"), self.panel, self.whole, self.buttons, self.notice):
            column.addWidget(widget)
        self._choose(0)
        self.setVisible(bool(self.listing.lines()))
        tools.bell.rang.connect(self._changed)

    def reveal(self, passage: int) -> None:
        """Choose a passage, and bring it into sight, where it is here."""
        if not self.panel.select(passage):
            return
        self._choose(passage)
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            QTimer.singleShot(0, self, partial(page.ensureWidgetVisible, self))

    def _line(self, one: Passage) -> Line:
        return Line(" ".join(one.text.split()), " · ".join(filter(None, (clock(one.at), one.speaker))))

    @property
    def chosen(self) -> Passage | None:
        """The passage that is chosen."""
        return self.listing.lines().get(self.panel.current or 0)

    def _choose(self, number: int) -> None:
        one = self.listing.lines().get(number)
        self.whole.setText(one.text if one else "")
        show_if(self.whole, one is not None)
        show_if(self.buttons, one is not None)
        show_if(self.note, not self._tools.desk.store.read_only)

    def put_on_board(self) -> None:
        """Put the chosen passage on the board of the meeting."""
        if (one := self.chosen) is None:
            return
        try:
            self._tools.desk.meetings.passages.note(one.id)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.say(self.tr("It is a note now, with where it is from. Take it up under Notes."), "good")

    def copy(self) -> None:
        """Copy the chosen passage as one cites it."""
        if (one := self.chosen) is None:
            return
        key = str(self._tools.desk.records.get("material", self._material).values["key"])
        QGuiApplication.clipboard().setText(self._tools.desk.meetings.passages.citation(one, key))
        self.notice.say(self.tr("Copied. Paste it into a text; the key becomes a link there."), "good")

    def _changed(self, kinds: frozenset[str]) -> None:
        if "passage" in kinds:
            self.listing.refresh()
            self.panel.reload()
            self.setVisible(bool(self.listing.lines()))
