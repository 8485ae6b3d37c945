"""What the pages of all records share: head with title and chips, cards, the way to the history."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import titled
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.fields.saving import Saver
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.history import RecordHistory
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, Chip, Head, LinkButton, Notice, Page, QuietButton, hint


class RecordPage(Page):
    """The page of one record: its title is a field of it, its chips are made by `chips`."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools, self.kind, self.record = tools, kind, record
        self.read_only = tools.desk.store.read_only
        self.head = Head()
        self.notice = Notice()
        self.notice.hide()
        self.saver = Saver(tools.desk.records, tools.desk.records.get(kind, record), self)
        self.head.title.setReadOnly(self.read_only)
        self.head.title.edited.connect(self._name)
        self.saver.saved.connect(self._saved)
        self.saver.refused.connect(self._refused)
        self.history = self.head.act(QuietButton(self.tr("History")))
        hint(self.history, self.tr("What changed here, from what to what, when, by whom"))
        self.history.clicked.connect(self.show_history)
        self.add(self.head, self.notice)
        tools.bell.rang.connect(self._rang)

    @property
    def kept(self) -> Kept:
        """The record as it is kept."""
        return self.saver.kept

    def show_kept(self) -> None:
        """Show title and chips as they are kept."""
        kept = self.saver.kept
        self.head.title.show_text(self.called(kept))
        self.head.tell(*self.chips(kept))

    def called(self, kept: Kept) -> str:
        """Return the text of the title."""
        return str(kept.values[self.title_field(kept)] or "")

    def title_field(self, kept: Kept) -> str:
        """Return the field the title is kept in: the one in the reader's language where it has a text."""
        names = titled(self.kind)
        mine = [name for name in names if name.endswith(f"_{words.language()}") and kept.values[name]]
        return (mine or [name for name in names if kept.values[name]] or list(names))[0]

    def chips(self, kept: Kept) -> list[Chip]:
        """Return the few facts one always wants."""
        return []

    def changed(self, kinds: frozenset[str]) -> None:
        """Hear of changes in other records; pages show them."""

    def fields_card(self, names: Sequence[str], title: str = "") -> Card:
        """Return a card with fields of this record."""
        return fields_card(self.tools, self.kind, self.record, names, title)

    def over(self) -> Over | None:
        """Return what lays other pages over this one; None where nothing does."""
        return over_of(self)

    def show_history(self) -> None:
        """Show what changed in this record."""
        over = self.over()
        if over is not None:
            page = RecordHistory(self.tools, self.kind, self.record)
            page.left.connect(over.lift)
            over.lay(page)

    def _name(self, text: str) -> None:
        self.saver.typed(self.title_field(self.saver.kept), text)
        self.saver.flush()

    def _saved(self, _kept: Kept) -> None:
        self.notice.hide()
        self.show_kept()

    def _refused(self, _name: str, why: DeskError) -> None:
        self.notice.say(words.explained(why), "bad")

    def _rang(self, kinds: frozenset[str]) -> None:
        if self.kind in kinds:
            self.saver.refresh()
            self.show_kept()
        self.changed(kinds)


class GoButton(LinkButton):
    """A button that opens a record."""

    def __init__(self, tools: Tools, kind: str, record: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tools, self._kind, self._record = tools, kind, record
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self._tools.go(self._kind, self._record)


def fields_card(tools: Tools, kind: str, record: int, names: Sequence[str], title: str = "") -> Card:
    """Return a card with fields of a record."""
    card, desk = Card(title), tools.desk
    card.add(RecordEditor(desk.records, desk.codes, kind, record, names, read_only=desk.store.read_only))
    return card


def part_card(
    tools: Tools,
    title: str,
    kind: str,
    owner: Mapping[str, Any],
    *,
    line: Callable[[Kept], Line] | None = None,
    empty: str = "",
    names: Sequence[str] | None = None,
    below: Callable[[Kept], QWidget] | None = None,
) -> QWidget:
    """Return a card with the parts of a record of one kind."""
    card = Card(title)
    card.add(ChildList(tools, kind, owner, names, line=line, empty=empty, below=below))
    return stacked(card)


def stacked(*cards: QWidget) -> QWidget:
    """Return cards below each other, at the top of the room they have."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(BETWEEN)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return whole


def side_by_side(*cards: QWidget) -> QWidget:
    """Return cards in one row, of equal width."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(BETWEEN)
    for card in cards:
        row.addWidget(card, 1)
    return whole
