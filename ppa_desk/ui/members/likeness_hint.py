"""On the page of an organisation or a person that may be in the register twice: whom it looks like, and what to do."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.duplicates import Pair
from ppa_desk.services.members.likeness import SUGGESTED
from ppa_desk.services.members.merging import Preview
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.duplicate_pair import sign_words
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import LinkButton, empty, hint, literal, plain_label, show_if

MOST = 3
"""Records named at most."""


class LikenessHint(QWidget):
    """A quiet line for each record this one looks like; nothing where there is none. Looked for beside the window."""

    def __init__(self, page: TabbedPage) -> None:
        super().__init__(page)
        self._page = page
        self._task: Task | None = None
        self.pairs: list[Pair] = []
        self.buttons: dict[tuple[int, str], LinkButton] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(TIGHT)
        self.hide()
        self._tools.bell.rang.connect(self._rang)
        self._look()

    @classmethod
    def under_head(cls, page: TabbedPage) -> "LikenessHint":
        """Put it below the head and the notice of a page."""
        made = cls(page)
        page.body.insertWidget(page.body.indexOf(page.notice) + 1, made)
        return made

    @property
    def _tools(self) -> Tools:
        return self._page.tools

    # --- looking

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {self._page.kind, "contact_point", "position", "not_duplicate", "merged_record"}:
            self._look()

    def _look(self) -> None:
        if self._task is not None:
            self._task.cancel()
        duplicates, kind, record = self._tools.desk.members.duplicates, self._page.kind, self._page.record
        self._task = self._tools.tasks.run(lambda _task: duplicates.of(kind, record), self._found, self._not_found)
        self.destroyed.connect(self._task.cancel)

    def _not_found(self, _error: Exception) -> None:
        """A hint that cannot be given is none; the tab of duplicates says why."""
        self._task = None

    def _found(self, pairs: list[Pair]) -> None:
        self._task = None
        self.pairs = [pair for pair in pairs if pair.points >= SUGGESTED][:MOST]
        titles = self._tools.desk.records.titles(self._page.kind, [self._other(pair) for pair in self.pairs])
        empty(self.rows)
        self.buttons.clear()
        for pair in self.pairs:
            self.rows.addWidget(self._row(pair, titles.get(self._other(pair), "")))
        show_if(self, bool(self.pairs))

    # --- showing

    def _other(self, pair: Pair) -> int:
        return pair.other if pair.one == self._page.record else pair.one

    def _row(self, pair: Pair, title: str) -> QWidget:
        whole, other = QWidget(), self._other(pair)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(self.tr("Looks like"), "secondary", wrap=False))
        row.addWidget(GoButton(self._tools, pair.kind, other, literal(title)))
        row.addWidget(plain_label(f"({self._why(pair)})", "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        if not self._page.read_only:
            self._button(row, pair, title, "compare", self.tr("Side by side…"))
            self._button(row, pair, title, "two", self.tr("Not a duplicate"))
        return whole

    def _why(self, pair: Pair) -> str:
        """What speaks for it most."""
        return sign_words(max(pair.signs, key=lambda sign: sign.weight))

    def _button(self, row: QHBoxLayout, pair: Pair, title: str, key: str, text: str) -> None:
        button = self.buttons[self._other(pair), key] = LinkButton(text)
        button.setAccessibleName(f"{text} {title}")
        told = {
            "compare": self.tr("See both field by field, then let them become one"),
            "two": self.tr("They are two: never ask about them again"),
        }
        hint(button, told[key])
        button.clicked.connect(partial(self._compare if key == "compare" else self._set_apart, pair))
        row.addWidget(button)

    # --- doing

    def _compare(self, pair: Pair) -> None:
        """Lay both over the page, side by side."""
        from ppa_desk.ui.members.merge_page import MergePage  # loaded when somebody compares

        over = self._page.over()
        if over is None:
            return
        try:
            stays = self._tools.desk.members.merging.fuller(pair.kind, pair.one, pair.other)
            page = MergePage(self._tools, pair.kind, stays, pair.other if stays == pair.one else pair.one)
        except DeskError as error:
            self._page.notice.say(words.explained(error), "bad")
            return
        page.left.connect(over.lift)
        page.merged.connect(self._merged)
        over.lay(page)

    def _merged(self, preview: Preview, unit: int) -> None:
        """Show the one that stayed, with the way back."""
        over = self._page.over()
        if over is not None:
            over.lift()
        told = self.tr("“{former}” is part of “{title}” now; its old number leads there.")
        said = told.format(former=preview.goes.title, title=preview.stays.title)
        if preview.stays.id == self._page.record:
            self._tell(said, unit)
        else:
            self._tools.say(said)
            self._tools.go(preview.stays.kind, preview.stays.id)

    def _set_apart(self, pair: Pair) -> None:
        try:
            unit = self._tools.desk.members.duplicates.set_apart(pair.kind, pair.one, pair.other)
        except DeskError as error:
            self._page.notice.say(words.explained(error), "bad")
            return
        self._tell(self.tr("Noted: these are two. They will not be suggested again."), unit)

    def _tell(self, said: str, unit: int) -> None:
        self._page.notice.say(said, "good")
        self._page.notice.offer(self.tr("Undo"), partial(self._undo, unit))

    def _undo(self, unit: int) -> None:
        try:
            self._tools.desk.history.undo(unit)
        except DeskError as error:
            self._page.notice.say(words.explained(error), "bad")
            return
        self._page.notice.say(self.tr("Taken back: all is as it was."))
