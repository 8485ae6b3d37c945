"""What a board is made of: notes as coloured cards, clusters as titled groups, the parts of the board as areas."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTextLayout, QTextOption
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ppa_desk.services.meetings.board import BoardCluster, BoardNote
from ppa_desk.services.meetings.board_layout import HEAD, HIGH, TITLE, WIDE, Box
from ppa_desk.ui import icons
from ppa_desk.ui.theme import SECONDARY, TEXT, Roles, note_ground

PAD, FOOT, ROUND = 7, 17, 5
"""Within a note: at its edge, the height of its last line; how round corners are."""
FAR = 0.42
"""Below which size words are too small to be read, and are left out."""
RING = 3
"""Pixels of the ring around what the keyboard is on."""


@dataclass(slots=True)
class Look:
    """Colours and fonts of a board, and what the keyboard is on."""

    roles: Roles
    font: QFont
    current: tuple[str, int] = ("", 0)
    ringed: bool = False
    """Whether the board has the keyboard."""
    target: tuple[str, int] = ("", 0)
    """Onto what something would fall now."""
    small: QFont = field(init=False)
    strong: QFont = field(init=False)

    def __post_init__(self) -> None:
        self.font = QFont(self.font)
        self.font.setPixelSize(SECONDARY)
        self.small, self.strong = QFont(self.font), QFont(self.font)
        self.small.setPixelSize(SECONDARY - 1)
        self.strong.setPixelSize(TEXT)
        self.strong.setWeight(QFont.Weight.DemiBold)

    def ring(self, what: tuple[str, int]) -> QPen | None:
        """Return the pen that shows where the keyboard or a falling note is; None where neither."""
        if what == self.target:
            return QPen(self.roles.colour("accent"), RING)
        if what == self.current and self.ringed:
            return QPen(self.roles.colour("text"), 2, Qt.PenStyle.DashLine)
        return None


class Thing(QGraphicsItem):
    """Something on a board. The view hears mouse and keyboard for all of them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.box = self._bounds = QRectF()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """Return what is drawn on."""
        return self._bounds

    def lie(self, box: Box) -> None:
        """Lie somewhere."""
        if (self.box.width(), self.box.height()) != (box.width, box.height):
            self.prepareGeometryChange()
            self.box = QRectF(0, 0, box.width, box.height)
            self._bounds = self.box.adjusted(-RING, -RING, RING, RING)
        self.setPos(box.x, box.y)

    def frame(self, painter: QPainter, ground: QColor, edge: QPen) -> None:
        """Draw ground and edge."""
        painter.setPen(edge)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.box.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)


class NoteItem(Thing):
    """A note."""

    def __init__(self, note: BoardNote, foot: str, look: Look) -> None:
        super().__init__(look)
        self.note, self._foot = note, foot
        self._text: QStaticText | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setZValue(2)

    def show_note(self, note: BoardNote, foot: str) -> None:
        """Show what a note says now, and in its last line what else is known of it."""
        self.note, self._foot, self._text = note, foot, None
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the card, its words and its last line."""
        look, roles = self.look, self.look.roles
        edge = QPen(roles.colour("accent"), 2) if self.isSelected() else QPen(roles.colour("line"), 1)
        self.frame(painter, note_ground(roles, self.note.colour), edge)
        if option.levelOfDetailFromTransform(painter.worldTransform()) >= FAR:
            painter.setPen(roles.colour("text"))
            painter.setFont(look.font)
            painter.drawStaticText(QPointF(PAD, PAD - 2), self._words())
            self._paint_foot(painter)
        if pen := look.ring(("note", self.note.id)):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.box, ROUND, ROUND)

    def _paint_foot(self, painter: QPainter) -> None:
        votes = f"● {self.note.votes}" if self.note.votes is not None else ""
        if not (votes or self._foot):
            return
        painter.setFont(self.look.small)
        low = QRectF(PAD, HIGH - FOOT - 2, WIDE - 2 * PAD, FOOT)
        metrics = QFontMetricsF(self.look.small)
        right = metrics.horizontalAdvance(votes)
        painter.drawText(low, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, votes)
        room = low.width() - right - (PAD if votes else 0)
        told = metrics.elidedText(self._foot, Qt.TextElideMode.ElideRight, room)
        painter.drawText(low, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)

    def _words(self) -> QStaticText:
        if self._text is None:
            has_foot = self._foot or self.note.votes is not None
            high = HIGH - 2 * PAD - (FOOT - 4 if has_foot else 0) + 4
            self._text = QStaticText(fitted(self.note.text, self.look.font, WIDE - 2 * PAD, high))
            self._text.setTextFormat(Qt.TextFormat.PlainText)
            self._text.setTextWidth(WIDE - 2 * PAD)
            self._text.setTextOption(wrapping())
            self._text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        return self._text


class ClusterItem(Thing):
    """A cluster: its title, how many notes and votes it holds, and whether it is a theme."""

    def __init__(self, cluster: BoardCluster, look: Look) -> None:
        super().__init__(look)
        self.cluster = cluster
        self.title, self.count, self.empty = "", "", ""
        self.setZValue(1)

    def show_cluster(self, cluster: BoardCluster, title: str, count: str, empty: str) -> None:
        """Show what a cluster is now; `empty` is said where it holds no note."""
        self.cluster, self.title, self.count, self.empty = cluster, title, count, empty
        self.update()

    def title_box(self) -> QRectF:
        """Return where the title stands."""
        return QRectF(self.box.x() + PAD, self.box.y(), self.box.width() - 2 * PAD, HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw ground, title and count."""
        roles, is_theme = self.look.roles, self.cluster.theme_id is not None
        edge = QPen(roles.colour("accent" if is_theme else "edge"), 2 if is_theme else 1)
        self.frame(painter, roles.colour("accent_ground" if is_theme else "neutral_ground"), edge)
        self._paint_title(painter, roles, is_theme=is_theme)
        if self.empty:
            painter.setFont(self.look.font)
            low = self.box.adjusted(PAD, HEAD, -PAD, -PAD)
            painter.drawText(low, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)
        if pen := self.look.ring(("cluster", self.cluster.id)):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.box, ROUND, ROUND)

    def _paint_title(self, painter: QPainter, roles: Roles, *, is_theme: bool) -> None:
        head = self.title_box()
        if is_theme:
            size = 16
            picture = icons.pixmap("theme", "accent", size, 2.0)
            painter.drawPixmap(QRectF(head.x(), (HEAD - size) / 2, size, size), picture, QRectF(picture.rect()))
            head.setLeft(head.x() + size + PAD - 2)
        painter.setFont(self.look.small)
        painter.setPen(roles.colour("secondary"))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.count)
        head.setWidth(head.width() - QFontMetricsF(self.look.small).horizontalAdvance(self.count) - PAD)
        named = bool(self.cluster.title_en or self.cluster.title_fr)
        font = self.look.strong if named else self.look.font
        painter.setFont(font)
        painter.setPen(roles.colour("text" if named else "secondary"))
        told = QFontMetricsF(font).elidedText(self.title, Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)


class AreaItem(Thing):
    """A part of the board, by its name."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__(look)
        self.name = name
        self.setZValue(0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw an edge and the name."""
        roles = self.look.roles
        self.frame(painter, roles.colour("panel"), QPen(roles.colour("line"), 1))
        painter.setFont(self.look.strong)
        painter.setPen(roles.colour("secondary"))
        head = QRectF(PAD + 2, 0, self.box.width() - 2 * PAD, TITLE)
        told = QFontMetricsF(self.look.strong).elidedText(self.name, Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)


def wrapping() -> QTextOption:
    """Return how words of a note are wrapped."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def fitted(text: str, font: QFont, width: float, height: float) -> str:
    """Return as much of a text as fits, its last line with … where there is more."""
    plain = " ".join(text.split())
    metrics = QFontMetricsF(font)
    most = max(int(height // metrics.lineSpacing()), 1)
    layout = QTextLayout(plain, font)
    layout.setTextOption(wrapping())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= most:
        return plain
    last = starts[most - 1]
    return plain[:last] + metrics.elidedText(plain[last:], Qt.TextElideMode.ElideRight, width)
