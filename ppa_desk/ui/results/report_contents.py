"""What is in a report: its dates and names; its blocks, chosen, ordered and called as the funder wants."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppa_desk.errors import DeskError
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT, roles_of
from ppa_desk.ui.widgets.parts import BOX, Card, Notice, draw_box, hint, plain_label, show_if

FIELDS = ("title_en", "title_fr", "since", "until", "cut_off", "due_on", "prepared_by", "approved_by", "final",
          "with_submitted")  # fmt: skip
NAME = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class ContentsTab(QWidget):
    """The report's own fields, and the blocks of its shape."""

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk = tools.desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        row = desk.results.reports.row(report)
        sealed = desk.store.read_only or row["status"] == "issued"
        about = Card(self.tr("Period and names"))
        self.editor = RecordEditor(desk.records, desk.codes, "report", report, FIELDS, read_only=sealed)
        about.add(self.editor)
        self.blocks = BlocksCard(tools, row["report_shape_id"], read_only=sealed)
        column.addWidget(about)
        column.addWidget(self.blocks)
        column.addStretch(1)


class _Ticks(QStyledItemDelegate):
    """Draws the boxes of a list in our colours."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row, then the box over the one of the system."""
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.widget = option.widget
        style = option.widget.style() if option.widget else QApplication.style()
        mark = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, option.widget)
        box = QRectF(0, 0, BOX - 1, BOX - 1)
        box.moveCenter(QRectF(mark).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        draw_box(painter, roles_of(shown.palette), box, on=Qt.CheckState(state) is Qt.CheckState.Checked)
        painter.restore()


class BlocksCard(Card):
    """The blocks of a shape: ticked those that are in it, in their order."""

    def __init__(self, tools: Tools, shape: int, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._shape, self._filling = tools, shape, False
        self.title.setText(self.tr("Blocks"))
        self.title.show()
        name = tools.desk.results.reports.shapes.get(shape)["name"]
        about = self.tr("Tick what goes in; drag, or move with Alt and an arrow. It holds for all reports of “{name}”.")
        self.notice = Notice()
        self.notice.hide()
        self._make_list(read_only)
        self.add(plain_label(about.replace("{name}", name), "secondary"), self.notice, self.list)
        self.body.addLayout(self._foot(read_only))
        tools.bell.rang.connect(self._changed)
        self.show_blocks()

    def _make_list(self, read_only: bool) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Blocks of the report"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(_Ticks(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not read_only:
            self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.model().rowsMoved.connect(self._arranged)
        self.list.itemChanged.connect(self._arranged)
        self.list.currentItemChanged.connect(self._chosen)
        self._read_only = read_only
        for keys, do in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down)):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    def _foot(self, read_only: bool) -> QHBoxLayout:
        self.up = self._button("arrow-up", self.tr("Move up"), "Alt+Up")
        self.down = self._button("arrow-down", self.tr("Move down"), "Alt+Down")
        self.up.clicked.connect(self.move_up)
        self.down.clicked.connect(self.move_down)
        self.headings = {language: TextInput() for language in ("en", "fr")}
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for language, entry in self.headings.items():
            named = self.tr("Heading ({language})").replace("{language}", words.language_name(language))
            entry.name(named)
            entry.line.editingFinished.connect(self._called)
            entry.allow(not read_only)
            below = QVBoxLayout()
            below.setSpacing(2)
            below.addWidget(plain_label(named, "small"))
            below.addWidget(entry)
            row.addLayout(below, 1)
        for button in (self.up, self.down):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            show_if(button, not read_only)
        return row

    def _button(self, name: str, told: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setAccessibleName(told)
        hint(button, told, keys)
        return button

    # --- showing

    def show_blocks(self) -> None:
        """Show the blocks as they are kept."""
        chosen = self.current
        self._filling = True
        self.list.clear()
        self._found = self._tools.desk.results.reports.shapes.blocks(self._shape, words.language())
        for one in self._found:
            item = QListWidgetItem(one.heading)
            item.setData(NAME, one.name)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if not self._read_only:
                flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if one.chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False
        self.select(chosen or (self._found[0].name if self._found else ""))
        high = self.list.sizeHintForRow(0) if self._found else 24
        self.list.setFixedHeight(high * len(self._found) + 2 * TIGHT)

    @property
    def current(self) -> str:
        """The block that is chosen in the list."""
        item = self.list.currentItem()
        return str(item.data(NAME)) if item else ""

    def select(self, name: str) -> None:
        """Choose a block in the list."""
        for at in range(self.list.count()):
            if self.list.item(at).data(NAME) == name:
                self.list.setCurrentRow(at)

    def _chosen(self, *_told: object) -> None:
        if self._filling:
            return
        shapes = self._tools.desk.results.reports.shapes
        for language, entry in self.headings.items():
            told = next((one.heading for one in shapes.blocks(self._shape, language) if one.name == self.current), "")
            entry.show_value(told)

    # --- arranging

    def move_up(self) -> None:
        """Put the chosen block one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Put the chosen block one place down."""
        self._move(1)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if self._read_only or not 0 <= at + by < self.list.count():
            return
        self._filling = True
        item = self.list.takeItem(at)
        self.list.insertItem(at + by, item)
        self.list.setCurrentRow(at + by)
        self._filling = False
        self._arranged()

    def _arranged(self, *_told: object) -> None:
        if self._filling:
            return
        items = [self.list.item(at) for at in range(self.list.count())]
        names = [str(one.data(NAME)) for one in items if one.checkState() is Qt.CheckState.Checked]
        self._try(lambda: self._tools.desk.results.reports.shapes.choose(self._shape, names))

    def _called(self) -> None:
        shapes, name = self._tools.desk.results.reports.shapes, self.current
        for language, entry in self.headings.items():
            now = next((one.heading for one in shapes.blocks(self._shape, language) if one.name == name), "")
            if name and str(entry.value()).strip() != now:
                self._try(partial(shapes.call, self._shape, name, language, str(entry.value())))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            self.show_blocks()
        else:
            self.notice.hide()

    def _changed(self, kinds: frozenset[str]) -> None:
        if "report_shape" in kinds:
            self.show_blocks()
