"""The tree of a framework, and beside it the result that is chosen in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.results.frameworks import Branch
from ppa_desk.services.results.tree import Step
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import icon
from ppa_desk.ui.lists.model import KEY, Line
from ppa_desk.ui.lists.panel import HURRY
from ppa_desk.ui.lists.tree_model import TreeModel
from ppa_desk.ui.lists.tree_view import KEYS, TreeView
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.results.result_side import ResultSide
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, EmptyState, Notice, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.sides import Sides

ICONS = {"below": "add-below", "beside": "plus", "up": "arrow-up", "down": "arrow-down", "in": "indent",
         "out": "outdent", "edit": "edit", "remove": "trash"}  # fmt: skip
translate = QCoreApplication.translate

HEIGHT = 460
"""Pixels the tree is high at least, where it holds more than that."""


class FrameworkTab(QWidget):
    """Results under one another: added, moved, removed where they stand."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self._frameworks = tools.desk.results.frameworks
        self.read_only = tools.desk.store.read_only
        self.side: ResultSide | None = None
        self.notice = Notice()
        self.notice.hide()
        self.model = TreeModel(_line, self)
        self.model.can_move = not self.read_only
        self.model.dropped.connect(self.drop)
        self.view = TreeView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(words.kind("result", many=True))
        if not self.read_only:
            self.view.let_move()
            self.view.wanted.connect(self.do)
            self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.view.customContextMenuRequested.connect(self._menu)
        self.buttons: dict[str, QToolButton] = {}
        self._lay_out()
        self._settled = QTimer(self, singleShot=True, interval=HURRY)
        self._settled.timeout.connect(self._show_side)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        tools.bell.rang.connect(self._changed)
        self.show_tree()
        self.choose(next(iter(self.model.branches), None))

    # --- what is seen

    @property
    def current(self) -> int | None:
        """The chosen result."""
        index = self.view.currentIndex()
        return int(index.data(KEY)) if index.isValid() else None

    def choose(self, result: int | None) -> None:
        """Choose a result."""
        index = self.model.place(result) if result is not None else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.view.scrollTo(index)
        self._settled.stop()
        self._show_side()

    def reveal(self, kind: str, record: int) -> None:
        """Choose a result, or the result that a part belongs to."""
        result = record if kind == "result" else self._tools.desk.records.get(kind, record).values["result_id"]
        self.choose(result)
        if self.side is not None:
            self.side.reveal(kind, record)

    def show_tree(self) -> None:
        """Show the results as they are kept; what was chosen and folded stays so."""
        chosen = self.current
        folded = {one for one in self.model.branches if self._is_folded(one)}
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        if self.model.show_branches(self._frameworks.branches(self._framework)):
            self.view.expandAll()
            for one in folded & self.model.branches.keys():
                self.view.setExpanded(self.model.place(one), False)
            self.choose(chosen if chosen in self.model.branches else None)
        selection.blockSignals(False)
        self.view.scheduleDelayedItemsLayout()
        self._show_side()
        found = bool(self.model.branches)
        self._stack.setCurrentIndex(0 if found else 1)
        for button in self.buttons.values():
            button.setEnabled(found)

    def _is_folded(self, result: int) -> bool:
        index = self.model.place(result)
        return self.model.hasChildren(index) and not self.view.isExpanded(index)

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._settled.start()

    def _show_side(self) -> None:
        result = self.current
        if self.side is not None and self.side.result == result:
            self.side.refresh()
            return
        if self.side is not None and self.side.result in self.model.branches:
            self.side.flush()
        opened = self.side.tabs.current if self.side is not None else ""
        empty(self._right)
        self.side = None
        if result is not None:
            self.side = ResultSide(self._tools, result, opened)
            self._right.addWidget(self.side)
        self._right.addStretch(1)

    # --- what is done

    def do(self, what: str) -> None:
        """Do what a key, button or menu asks for."""
        done: dict[str, Callable[[], None]] = {
            "beside": self.add_beside, "below": self.add_below, "edit": self.edit, "remove": self.remove,
        }  # fmt: skip
        if what in done:
            done[what]()
        elif self.current is not None:
            self._carry_out(partial(self._frameworks.shift, self.current, Step(what)))

    def add_beside(self) -> None:
        """Add a result behind the chosen one, and write its statement."""
        branch = self.model.branches.get(self.current or 0)
        self._add(branch.parent if branch else None, branch.id if branch else None)

    def add_below(self) -> None:
        """Add a result under the chosen one, and write its statement."""
        self._add(self.current, None)

    def edit(self) -> None:
        """Put the cursor into the statement of the chosen result."""
        if self.side is not None:
            self.side.write()

    def remove(self) -> None:
        """Remove the chosen result with what is under it, and offer to undo it."""
        result = self.current
        if result is None or self.read_only:
            return
        title = self.model.branches[result]
        order = list(self.model.branches)
        under = [one for one in order if self._is_under(one, result)]
        if self.side is not None:
            self.side.flush()
        if not self._carry_out(partial(self._frameworks.remove, "result", result)):
            return
        at = order.index(result)
        left = [one for one in order if one not in under]
        self.choose(left[min(at, len(left) - 1)] if left else None)
        told = self.tr("Removed “{title}”.").replace("{title}", own(title.statement_en, title.statement_fr, title.code))
        if len(under) > 1:
            told += " " + self.tr("%n result(s) under it went with it.", "", len(under) - 1)
        self.notice.say(told)
        self.notice.offer(self.tr("Undo"), self._undo)

    def drop(self, result: int, under: int | None, at: int) -> None:
        """Put a dragged result where it was dropped."""
        self._carry_out(partial(self._frameworks.put, result, under, at))

    def _add(self, parent: int | None, after: int | None) -> None:
        if self.side is not None:
            self.side.flush()
        try:
            number = self._frameworks.grow(self._framework, parent, after)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.show_tree()
        self.choose(number)
        self.edit()

    def _carry_out(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return False
        self.notice.hide()
        self.show_tree()
        return True

    def _is_under(self, one: int, result: int) -> bool:
        at: int | None = one
        while at is not None and at != result:
            at = self.model.branches[at].parent
        return at == result

    def _undo(self) -> None:
        self.notice.hide()
        self._carry_out(self._tools.desk.history.undo)

    # --- making

    def _lay_out(self) -> None:
        nothing = EmptyState(
            self.tr("No result yet. Begin with the goal: what is to be different in the end?"),
            "" if self.read_only else self.tr("Add the goal"),
        )
        nothing.asked.connect(self.add_beside)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(nothing)
        self._stack.setMinimumHeight(HEIGHT)
        card = Card()
        card.add(self._bar(), self._stack)
        card.add(plain_label(self.tr("Drag a result onto another to put it below, or between two."), "small"))
        left = QVBoxLayout()
        left.addWidget(card)
        left.addStretch(1)
        self._right = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addWidget(Sides(left, self._right, (2, 3)))

    def _bar(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for name, told in self._told().items():
            button = QToolButton()
            button.setIcon(icon(ICONS[name]))
            button.setAccessibleName(told)
            hint(button, told, KEYS[name])
            button.clicked.connect(partial(self.do, name))
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        show_if(whole, not self.read_only)
        return whole

    def _told(self) -> dict[str, str]:
        return {
            "beside": self.tr("Add a result beside it"),
            "below": self.tr("Add a result below it"),
            "up": self.tr("Move up"),
            "down": self.tr("Move down"),
            "in": self.tr("Put under the one above"),
            "out": self.tr("Put one level higher"),
            "edit": self.tr("Write its statement"),
            "remove": self.tr("Remove, with what is under it"),
        }

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, told in self._told().items():
            menu.addAction(icon(ICONS[name]), f"{told}\t{KEYS[name]}", partial(self.do, name))
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"result", "tier", "indicator"}:
            self.show_tree()


def _line(branch: Branch) -> Line:
    name = own(branch.statement_en, branch.statement_fr)
    tier = own(branch.tier_en, branch.tier_fr)
    below = " · ".join(part for part in (branch.code, tier) if part)
    mark = translate("FrameworkTab", "%n indicator(s)", "", branch.indicators) if branch.indicators else ""
    return Line(name or translate("FrameworkTab", "(no text yet)"), below, mark, strong=bool(name))
