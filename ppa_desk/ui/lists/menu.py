"""The menu of a list: how it is set up, and saving it as it is shown."""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.model import Column, Source
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.widgets.parts import hint, literal

if TYPE_CHECKING:
    from ppa_desk.ui.lists.set_up import SetUp

Further = tuple[str, Callable[[], object]]
"""Something more one can do with a list: its words, and what does it."""


class ListMenu(QToolButton):
    """Opens what one can do with a list as a whole."""

    def __init__(
        self, tools: Tools, panel: ListPanel, set_up: "SetUp | None" = None, further: Sequence[Further] = ()
    ) -> None:
        super().__init__(panel)
        self._tools, self._panel, self._set_up, self._further = tools, panel, set_up, further
        self._task: Task | None = None
        self.setObjectName("quiet")
        self.setIcon(icon("more"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What to do with this list"))
        hint(self, self.tr("Columns, filter, views, save this list") if set_up else self.tr("Save this list"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        panel.counts.addWidget(self)
        if set_up is not None:
            set_up.attach(panel)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        if self._set_up is not None:
            menu.addAction(self.tr("Columns and filter…"), self.open)
            self._add_views(menu, self._set_up)
        whole = self._whole()
        if whole is not None:
            table = menu.addAction(self.tr("As a table"), whole)
            table.setCheckable(True)
            table.setChecked(self._panel.in_table)
        menu.addSeparator()
        menu.addAction(self.tr("Save this list as a workbook…"), partial(self.save, ".xlsx"))
        menu.addAction(self.tr("Save this list as CSV…"), partial(self.save, ".csv"))
        for told, do in self._further:
            menu.addAction(told, do)

    def _add_views(self, menu: QMenu, set_up: "SetUp") -> None:
        views = menu.addMenu(self.tr("Views"))
        for name in sorted(set_up.views):
            views.addAction(literal(name), partial(set_up.use_view, name))
        if set_up.views:
            views.addSeparator()
        views.addAction(self.tr("Keep as a view…"), self.keep_view)
        if set_up.views:
            forget = views.addMenu(self.tr("Forget"))
            for name in sorted(set_up.views):
                forget.addAction(literal(name), partial(set_up.forget_view, name))

    def _whole(self) -> Any:
        """What shows the list as a table over more room; None where no window does."""
        return getattr(self.window(), "toggle_table", None)

    def open(self) -> None:
        """Lay columns and filter over the open page, with the list beside it as a table."""
        from ppa_desk.ui.lists.page import ListPage  # lists do not wait for it

        over = over_of(self) or next((one for one in self.window().findChildren(Over) if one.isVisible()), None)
        if over is None or self._set_up is None:
            return
        if not self._panel.in_table and (whole := self._whole()):
            whole()
        page = ListPage(self._tools, self._set_up, self._panel.heading.text())
        page.left.connect(over.lift)
        over.lay(page)

    def keep_view(self) -> None:
        """Ask what the view is called, and keep it."""
        name = self._tools.ask.text(self.tr("What is this view called?"))
        if name and name.strip() and self._set_up is not None:
            self._set_up.keep_view(" ".join(name.split())[:60])
            self._tools.say(self.tr("The view is kept on this computer."))

    # --- saving

    def save(self, ending: str) -> None:
        """Ask where to, and write the list there as it is shown, beside the window's work."""
        title = self._panel.heading.text()
        path = self._tools.ask.save_as(self.tr("Save this list"), f"{title}{ending}", f"*{ending}")
        if path is None:
            return
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
        work = _Writing(self._panel, path, title, self._tools.desk.store.who)
        self._task = self._tools.tasks.run(work.carry_out, self._saved, self._failed, self._stepped)

    def _stepped(self, done: int, of: int) -> None:
        if of:
            share = self.tr("Saving the list: {percent} %").replace("{percent}", str(100 * done // of))
            self._tools.say(share)

    def _saved(self, path: Path) -> None:
        self._tools.say(self.tr("The list is saved as {file}.").replace("{file}", path.name))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._tools.say(self.tr("The list could not be written there. Close the file, or choose another place."))
        else:
            self._tools.say(words.explained(error))


class _Writing:
    """A list as it is shown at one moment, on its way to a file."""

    def __init__(self, panel: ListPanel, path: Path, title: str, who: str) -> None:
        self._source: Source = copy(panel.model.listing)
        self._columns: Sequence[Column] = panel.model.columns
        self._numbers = panel.model.numbers
        self._path, self._title, self._who = path, title, who

    def carry_out(self, task: Task) -> Path:
        """Write the file."""
        from ppa_desk.documents import list_book

        head = [column.title for column in self._columns]
        list_book.write(self._path, self._title, self._who, head, self._rows(), len(self._numbers), task.step)
        return self._path

    def _rows(self) -> Iterator[list[Any]]:
        from ppa_desk.documents.list_book import EVERY

        for start in range(0, len(self._numbers), EVERY):
            chunk = self._numbers[start : start + EVERY]
            rows = self._source.rows(chunk)
            yield from ([column.kept(rows[number]) for column in self._columns] for number in chunk if number in rows)


def offered(
    tools: Tools, panel: ListPanel, set_up: "SetUp | None" = None, further: Sequence[Further] = ()
) -> ListPanel:
    """Return a list with its menu."""
    ListMenu(tools, panel, set_up, further)
    return panel
