"""Pairs of organisations and of people that may be one: found beside the window, looked at one by one or together."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.duplicates import KINDS, Pair
from ppa_desk.services.members.merging import Preview
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.apart_card import ApartCard
from ppa_desk.ui.members.duplicate_pair import PairCard
from ppa_desk.ui.members.merge_page import MergePage
from ppa_desk.ui.members.merge_together import MergeTogether
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import FilterChip, Notice, Page, QuietButton, empty, hint, plain_label, show_if

AT_FIRST, AT_ONCE = 10, 30
"""Pairs shown before somebody asks for more, and with each asking."""
WATCHED = frozenset({"organisation", "person", "contact_point", "position", "not_duplicate", "merged_record"})
KEYS = ("all", "person", "organisation", "moved")


class DuplicatesTab(Page):
    """The pairs, the surest first."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._task: Task | None = None
        self._merged_at: int | None = None
        self._only, self._most = "all", AT_FIRST
        self.pairs: list[Pair] = []
        self.cards: list[PairCard] = []
        self.body.setContentsMargins(0, 0, INSIDE, 0)
        self._head()
        self._list = QVBoxLayout()
        self._list.setSpacing(BETWEEN)
        self.body.addLayout(self._list)
        self.more = QuietButton(self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        below = FlowRow()
        below.add(self.more)
        self.body.addWidget(below)
        self.apart = ApartCard(tools)
        self.apart.taken_back.connect(partial(self._tell, self.tr("They may be suggested again.")))
        self.add(self.apart)
        self.body.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self.look()

    def _head(self) -> None:
        self._told = plain_label("", "secondary")
        row = FlowRow()
        self._chips = QButtonGroup(self)
        self.filters = {key: FilterChip("") for key in KEYS}
        for key, chip in self.filters.items():
            self._chips.addButton(chip)
            chip.clicked.connect(partial(self._narrow, key))
            row.add(chip)
        self.filters["all"].setChecked(True)
        self.together = QuietButton(self.tr("Merge the very likely ones…"))
        hint(self.together, self.tr("See first which pairs agree in everything, then merge them in one step"))
        self.together.clicked.connect(self._merge_together)
        again = QuietButton(self.tr("Look again"))
        again.clicked.connect(self.look)
        above = QHBoxLayout()
        above.setSpacing(INSIDE)
        above.addWidget(self._told, 1)
        above.addWidget(self.together)
        above.addWidget(again)
        self.body.addLayout(above)
        self.notice = Notice()
        self.notice.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Looking for duplicates"))
        self.add(row, self.notice, self.progress)

    # --- looking

    def look(self) -> None:
        """Look for pairs, beside the window."""
        if self._task is not None:
            self._task.cancel()
        self.progress.show()
        self._told.setText(self.tr("Looking for organisations and people who are in the register twice…"))
        duplicates = self._tools.desk.members.duplicates
        self._task = self._tools.tasks.run(lambda task: duplicates.find(KINDS, task.step), self._found, self._not_found)
        self.destroyed.connect(self._task.cancel)

    def _found(self, pairs: list[Pair]) -> None:
        self.progress.hide()
        if pairs != self.pairs or not self.cards:
            self.pairs = pairs
            self._show()
            self._go_on()
        self._told.setText(self._sentence())

    def _not_found(self, error: Exception) -> None:
        self.progress.hide()
        self._told.setText("")
        self.notice.say(words.explained(error), "bad")

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.apart.tell()
            self.look()

    def _go_on(self) -> None:
        """Put the cursor on the pair that now stands where one was merged, so that one can go on by Enter."""
        at, self._merged_at = self._merged_at, None
        if at is not None and self.cards:
            card = self.cards[min(at, len(self.cards) - 1)]
            card.merge.setFocus()
            self.ensureWidgetVisible(card)

    # --- showing

    def _wanted(self) -> list[Pair]:
        return [pair for pair in self.pairs if _fits(pair, self._only)]

    def _show(self) -> None:
        for key, chip in self.filters.items():
            count = sum(_fits(pair, key) for pair in self.pairs)
            chip.setText(f"{self._called(key)}  {words.number(count)}")
        wanted = self._wanted()
        shown = wanted[: self._most]
        seen = self._tools.desk.members.duplicates.glimpses(shown)
        empty(self._list)
        self.cards = []
        for pair in shown:
            both = [one for number in (pair.one, pair.other) if (one := seen.get((pair.kind, number)))]
            if len(both) == 2:
                sides = {one.number: one for one in both}
                self._add(PairCard(self._tools, pair, sides, read_only=self._tools.desk.store.read_only))
        show_if(self.more, len(wanted) > len(shown))
        sure = sum(pair.preticked for pair in self.pairs)
        show_if(self.together, sure > 1 and not self._tools.desk.store.read_only)
        self._told.setText(self._sentence())

    def _add(self, card: PairCard) -> None:
        card.wanted_merge.connect(partial(self._merge, card.pair))
        card.apart.connect(partial(self._set_apart, card.pair))
        self.cards.append(card)
        self._list.addWidget(card)

    def _sentence(self) -> str:
        sure = sum(pair.preticked for pair in self.pairs)
        if not self.pairs:
            return self.tr("Nobody and nothing seems to be in the register twice.")
        whole = self.tr("{pairs}, {likely}. Nothing is merged until somebody says so.")
        return whole.format(pairs=_pairs(len(self.pairs)), likely=_likely(sure))

    def _called(self, key: str) -> str:
        return {
            "all": self.tr("All"), "person": self.tr("People"), "organisation": self.tr("Organisations"),
            "moved": self.tr("Moved job?"),
        }[key]  # fmt: skip

    def _narrow(self, key: str) -> None:
        self._only, self._most = key, AT_FIRST
        self._show()

    def _show_more(self) -> None:
        self._most += AT_ONCE
        self._show()

    # --- doing

    def _set_apart(self, pair: Pair) -> None:
        try:
            unit = self._tools.desk.members.duplicates.set_apart(pair.kind, pair.one, pair.other)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        at = next((at for at, card in enumerate(self.cards) if card.pair == pair), 0)
        self.pairs = [one for one in self.pairs if one != pair]
        self._show()
        for card in self.cards[at : at + 1]:
            card.two.setFocus()
        self._tell(self.tr("Noted: these are two. They will not be suggested again."), unit)

    def _merge(self, pair: Pair) -> None:
        over = over_of(self)
        if over is None:
            return
        merging = self._tools.desk.members.merging
        try:
            stays = merging.fuller(pair.kind, pair.one, pair.other)
            page = MergePage(self._tools, pair.kind, stays, pair.other if stays == pair.one else pair.one)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        page.left.connect(over.lift)
        at = next((at for at, card in enumerate(self.cards) if card.pair == pair), 0)
        newer = self._tools.desk.members.duplicates.glimpses([pair]).get((pair.kind, pair.other))
        to = newer.employers[0] if pair.moved and newer and newer.employers else None
        page.merged.connect(partial(self._merged, to, at))
        over.lay(page)

    def _merged(self, to: int | None, at: int, preview: Preview, unit: int) -> None:
        """Tell what was done; whoever has two employers now may have left the older one."""
        self._merged_at = at
        over = over_of(self)
        if over is not None:
            over.lift()
        told = self.tr("“{former}” is part of “{title}” now; its old number leads there.")
        said = told.format(former=preview.goes.title, title=preview.stays.title)
        self._tell(said, unit)
        if to is not None:
            self.notice.offer(self.tr("Changed employer…"), partial(self._note_move, preview.stays.id, to))

    def _note_move(self, person: int, to: int) -> None:
        """Lay the page over this one that ends the older position and asks what becomes of each seat."""
        from ppa_desk.ui.members.move_page import MovePage

        over = over_of(self)
        if over is None:
            return
        page = MovePage(self._tools, person, to)
        page.left.connect(over.lift)
        over.lay(page)

    def _merge_together(self) -> None:
        over = over_of(self)
        if over is None:
            return
        page = MergeTogether(self._tools, [pair for pair in self.pairs if pair.preticked])
        page.left.connect(over.lift)
        page.merged.connect(self._all_merged)
        over.lay(page)

    def _all_merged(self, count: int, unit: int) -> None:
        over = over_of(self)
        if over is not None:
            over.lift()
        told = QCoreApplication.translate("DuplicatesTab", "%n pair(s) merged in one step.", "", count)
        self._tell(told, unit)

    def _tell(self, told: str, unit: int) -> None:
        self.notice.say(told, "good")
        self.notice.offer(self.tr("Undo"), partial(self._undo, unit))

    def _undo(self, unit: int) -> None:
        try:
            self._tools.desk.history.undo(unit)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Taken back: all is as it was."))


def _pairs(count: int) -> str:
    return QCoreApplication.translate("DuplicatesTab", "%n pair(s) may be one", "", count)


def _likely(count: int) -> str:
    return QCoreApplication.translate("DuplicatesTab", "%n of them very likely", "", count)


def _fits(pair: Pair, only: str) -> bool:
    return only == "all" or (pair.moved if only == "moved" else pair.kind == only and not pair.moved)
