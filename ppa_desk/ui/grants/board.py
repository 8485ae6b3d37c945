"""The board: a column a stage; dragging a card is the same guarded step as the button on the grant's page."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.services.grants.pipeline import Stage
from ppa_desk.services.grants.register import ColumnSum
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.lists import GrantLine, titled
from ppa_desk.ui.grants.page import told
from ppa_desk.ui.lists.model import KEY, LINE, Column, Line, ListModel
from ppa_desk.ui.lists.rows import TwoLines
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT, roles_of, scale_of
from ppa_desk.ui.widgets.parts import Notice, plain_label

CARD = "application/x-ppa-desk-grant"
WIDTH, HIGH = 216, 84
"""Of a column and of a card, in pixels at a text size of 100 %."""

FACTS = 3
"""Lines the facts at the head of a column take, so that all cards begin at one height."""

Index = QModelIndex | QPersistentModelIndex


class CardLines(TwoLines):
    """Draws a card: its title over two lines, below it whose it is and how much."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a card's height at this text size."""
        return QSize(WIDTH, round(HIGH * scale_of(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, title, and the line below."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        roles = roles_of(option.palette)
        self.draw_ground(painter, option, roles, bool(option.state & QStyle.StateFlag.State_Selected))
        inner = option.rect.adjusted(BETWEEN - TIGHT, 0, TIGHT - BETWEEN, 0)
        high = inner.height() * 3 // 5
        self.draw_over_two(painter, option.font, QRect(inner.x(), inner.y(), inner.width(), high), line.title, roles)
        low = QRect(inner.x(), inner.y() + high, inner.width(), inner.height() - high - INSIDE)
        self.draw_below(painter, option.font, low, line, roles)
        painter.restore()


class CardModel(ListModel):
    """The cards of one column, each of which can be dragged."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A card can be taken up."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else super().flags(index)

    def mimeTypes(self) -> list[str]:
        """Return what a dragged card is."""
        return [CARD]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of the dragged grant."""
        data = QMimeData()
        data.setData(CARD, QByteArray(str(indexes[0].data(KEY)).encode()))
        return data


class Cards(QListView):
    """The cards of one stage. `dropped` tells the number of a grant that was let go here."""

    dropped = Signal(int)
    opened = Signal(int)
    pushed = Signal(int, int)
    """A grant and the direction, -1 or 1, it was pushed with Ctrl and an arrow key."""

    def __init__(self, model: CardModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CardLines(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(self._open)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint again; cards are all of one height, so no other has to be placed anew."""
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards only."""
        if event.mimeData().hasFormat(CARD):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards anywhere in the column."""
        if event.mimeData().hasFormat(CARD):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which card was let go here."""
        if event.mimeData().hasFormat(CARD) and event.source() is not self:
            event.acceptProposedAction()
            self.dropped.emit(int(bytes(event.mimeData().data(CARD).data()).decode()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and an arrow key push the card to a neighbouring column."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.currentIndex().isValid():
            self.pushed.emit(self.currentIndex().data(KEY), way)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(KEY))


class BoardColumn(QWidget):
    """One stage: its name, how many, how much money, how long the oldest has waited; and the cards."""

    def __init__(self, tools: Tools, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.setFixedWidth(WIDTH)
        line = GrantLine(tools, on_board=True)
        listing = tools.desk.grants.register.listing
        self.model = CardModel(listing, (Column(words.kind("grant_record"), titled),), line.tell, self)
        self.model.only, self.model.order = {"stage": stage.id}, "since"
        self.cards = Cards(self.model, stage.name(words.language()))
        self.heading = plain_label(stage.name(words.language()), "strong")
        self.sums = plain_label("", "small")
        self.sums.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sums.setMinimumHeight(self.sums.fontMetrics().lineSpacing() * FACTS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.heading)
        column.addWidget(self.sums)
        column.addWidget(self.cards, 1)

    def show_sum(self, told: ColumnSum | None) -> None:
        """Show what the column holds."""
        count = told.count if told else 0
        self.heading.setText(f"{self.stage.name(words.language())}  {words.number(count)}")
        self.sums.setText("\n".join(self._facts(told)) if told else "")

    def _facts(self, told: ColumnSum) -> list[str]:
        language = words.language()
        facts = [" · ".join(money.told(amount, code, language) for code, amount in told.money)] if told.money else []
        if told.unknown:
            facts.append(self.tr("%n without an amount", "", told.unknown))
        if told.since is not None and (days := (date.today() - told.since).days) > 0:
            facts.append(self.tr("oldest here for %n day(s)", "", days))
        return facts


class BoardPage(QWidget):
    """The board of all stages that are shown on it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.notice = Notice()
        self.notice.hide()
        stages = [one for one in tools.desk.grants.pipeline.stages() if one.shown]
        self.columns = [BoardColumn(tools, one) for one in stages]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addWidget(self._wide(), 1)
        for one in self.columns:
            one.cards.dropped.connect(partial(self._dropped, one.stage.id))
            one.cards.opened.connect(self._open)
            one.cards.pushed.connect(self.push)
            one.cards.customContextMenuRequested.connect(partial(self._ask_menu, one.cards))
        tools.bell.rang.connect(self._changed)
        self._own = False
        """Whether the next ring tells of a step taken here, which is shown already."""
        self.reload()

    def reload(self, *stages: int) -> None:
        """Read heads and cards again, of these stages only where some are named."""
        register = self._tools.desk.grants.register
        only = {"stages": stages} if stages else None
        sums, held = register.board(only), register.by_stage(only)
        for column in self.columns:
            if not stages or column.stage.id in stages:
                column.show_sum(sums.get(column.stage.id))
                column.model.take(held.get(column.stage.id, []))

    def bring(self, grant: int, stage: int, reason: str = "") -> bool:
        """Bring a grant to a stage, or say why it stays; a reason is asked for where one is needed."""
        desk = self._tools.desk.grants
        if not reason and self._wants_reason(grant, stage):
            asked = self._tools.ask.text(self.tr("Why? The reason is kept with the grant."))
            if asked is None:
                return False
            reason = asked
        before = desk.register.get(grant)["grant_stage_id"]
        try:
            desk.pipeline.move(grant, stage, reason)
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return False
        self.notice.hide()
        self._own = True
        self.reload(before, stage)
        return True

    def _wants_reason(self, grant: int, stage: int) -> bool:
        """Whether nothing is missing for a step but a reason."""
        pipeline = self._tools.desk.grants.pipeline
        if not pipeline.asks_reason(grant, stage):
            return False
        return any(one.to.id == stage and not one.missing for one in pipeline.offers(grant))

    def push(self, grant: int, way: int) -> None:
        """Bring a grant to the column beside its own."""
        at = self._at(grant) + way
        if 0 <= at < len(self.columns) and self.bring(grant, self.columns[at].stage.id):
            self.columns[at].cards.setFocus()
            place = self.columns[at].model.place(grant)
            self.columns[at].cards.setCurrentIndex(self.columns[at].model.index(place, 0))

    def menu(self, grant: int) -> QMenu:
        """Return the steps a grant may take from where it stands, with what is missing for the others."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), partial(self._open, grant))
        menu.addSeparator()
        for offer in self._tools.desk.grants.pipeline.offers(grant):
            why = "  –  " + told(offer.missing) if offer.missing else ""
            action = menu.addAction(offer.name(words.language()) + why)
            action.setData((grant, offer.to.id))
            action.setEnabled(not offer.missing)
        menu.triggered.connect(self._chosen)
        return menu

    def _dropped(self, stage: int, grant: int) -> None:
        self.bring(grant, stage)

    def _ask_menu(self, cards: Cards, at: QPoint) -> None:
        index = cards.indexAt(at)
        if index.isValid():
            self.menu(index.data(KEY)).popup(cards.viewport().mapToGlobal(at))

    def _chosen(self, action: QAction) -> None:
        if action.data():
            self.bring(*action.data())

    def _at(self, grant: int) -> int:
        return next(at for at, column in enumerate(self.columns) if column.model.place(grant) >= 0)

    def _open(self, grant: int) -> None:
        self._tools.go("grant_record", grant)

    def _wide(self) -> QScrollArea:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        for column in self.columns:
            row.addWidget(column)
        row.addStretch(1)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _changed(self, kinds: frozenset[str]) -> None:
        own, self._own = self._own and kinds == {"grant_record"}, False
        if not own and kinds & {"grant_record", "grant_stage", "organisation"}:
            self.reload()
