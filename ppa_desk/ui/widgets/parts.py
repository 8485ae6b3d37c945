"""The building blocks every page is made of. Text is shown as it stands: nothing in it is read as markup."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE, TIGHT, Roles, roles_of
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.growing import GrowingText


def plain_label(text: str = "", kind: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """Return a label that shows its text literally. `kind`: title, heading, strong, small, secondary or none."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    label.setProperty("type", kind)
    return label


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the stylesheet asks for, and draw accordingly."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def show_if(widget: QWidget, yes: bool) -> None:
    """Show or hide a widget; one that has no place yet will show in it, not as a window of its own."""
    if widget.parentWidget() is not None:
        widget.setVisible(yes)
    elif not yes:
        widget.hide()


def name_icons(line: QLineEdit) -> None:
    """Tell screen readers what the icons in a line of text do."""
    for button in line.findChildren(QToolButton):
        action = button.defaultAction()
        button.setAccessibleName((action.text() if action else "") or QCoreApplication.translate("Parts", "Clear"))


def hint(widget: QWidget, text: str, keys: str = "") -> None:
    """Give a widget a tooltip, shown literally, with its keys."""
    told = f"{text} ({keys})" if keys else text
    escaped = told.replace("&", "&amp;").replace("<", "&lt;")
    widget.setToolTip(f"<span>{escaped}</span>")


class Button(QPushButton):
    """What all buttons do: Enter presses them as Space does."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)


class PrimaryButton(Button):
    """The one thing a page is for."""


class QuietButton(Button):
    """Anything else one can do."""


class LinkButton(Button):
    """A button that reads as text: it leads to another record, or changes something small."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def literal(text: str) -> str:
    """Return user's text for a button or tab, where a single `&` would make a shortcut."""
    return text.replace("&", "&&")


class Chip(QLabel):
    """A fact in a word or two. Roles: none, accent, good, attention, bad."""

    def __init__(self, text: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_fact(self, text: str, role: str = "") -> None:
        """Say something else."""
        self.setText(text)
        restyle(self, "role", role)


class FilterChip(Button):
    """A filter one switches on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Leave room for the heavier letters of a chip that is on."""
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(heavy).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(more, 0), 0)


class Check(QCheckBox):
    """Yes or no, drawn in our colours with a focus one can see."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of box and text."""
        return marked_size(self)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The text belongs to it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick, text, and the ring of the keyboard."""
        draw_marked(self, self._mark)

    def _mark(self, painter: QPainter, roles: Roles, box: QRectF) -> None:
        draw_box(painter, roles, box, on=self.isChecked())


def draw_box(painter: QPainter, roles: Roles, box: QRectF, *, on: bool) -> None:
    """Draw a box that is ticked or not."""
    painter.setPen(roles.colour("accent" if on else "edge"))
    painter.setBrush(roles.colour("accent" if on else "panel"))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        painter.setPen(QPen(roles.colour("on_accent"), 2))
        painter.drawPolyline([box.topLeft() + QPointF(x, y) for x, y in _TICK])


def marked_size(button: QAbstractButton) -> QSize:
    """Return the size of a mark and the text beside it."""
    text = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    return QSize(text.width() + BOX + 3 * TIGHT + INSIDE, max(text.height(), BOX) + 2 * TIGHT)


def draw_marked(button: QAbstractButton, mark: Callable[[QPainter, Roles, QRectF], None]) -> None:
    """Draw a button of a mark with its text beside it, and the ring of the keyboard."""
    roles = roles_of(button.palette())
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark(painter, roles, QRectF(TIGHT + 0.5, (button.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1))
    painter.setPen(roles.colour("text" if button.isEnabled() else "secondary"))
    text = button.rect().adjusted(BOX + TIGHT + INSIDE, 0, 0, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, button.text())
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(roles.colour("accent"), 2))
        painter.drawRoundedRect(button.rect().adjusted(1, 1, -1, -1), 6, 6)


BOX = 17
_TICK = ((3.5, 8.5), (7.0, 12.0), (13.0, 4.5))


class Title(GrowingText):
    """The page's title, edited where it stands: Enter or leaving it keeps the text, Esc brings the old one back."""

    edited = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document().setDocumentMargin(0)
        self._kept = text
        self.show_text(text)
        self.setAccessibleName(self.tr("Title"))

    def show_text(self, text: str) -> None:
        """Show what is kept now, unless something else was typed."""
        edited, self._kept = self.is_edited and self.hasFocus(), text
        if not edited and self.toPlainText() != text:
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc takes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif event.key() == Qt.Key.Key_Escape and self.is_edited:
            self.revert()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed."""
        super().focusOutEvent(event)
        self.keep()

    @property
    def is_edited(self) -> bool:
        """Whether it holds something else than what is kept."""
        return self.toPlainText() != self._kept

    def revert(self) -> None:
        """Bring back what is kept."""
        self.setPlainText(self._kept)

    def keep(self) -> None:
        """Tell what was typed, if it differs."""
        typed = " ".join(self.toPlainText().split())
        if typed != self._kept and not self.isReadOnly():
            self.edited.emit(typed)
            self.document().clearUndoRedoStacks()  # from here on undo is the window's


class Card(QFrame):
    """A panel with one idea; its content goes into `body`, buttons and chips beside the title into `head`."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 16)
        self._column.setSpacing(INSIDE)
        self.head = QHBoxLayout()
        self.head.setSpacing(INSIDE)
        self.title = plain_label(title, "heading")
        self.note = plain_label(note, "small")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.note, 1)
        show_if(self.title, bool(title))
        show_if(self.note, bool(note))
        self._column.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(INSIDE)
        self._column.addLayout(self.body)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end of the card."""
        for widget in widgets:
            self.body.addWidget(widget)

    def clear(self) -> None:
        """Remove what the card holds."""
        empty(self.body)


def empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Remove every widget of a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class EmptyState(QWidget):
    """What belongs here, and the first step."""

    asked = Signal()

    def __init__(self, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, EDGE, BETWEEN, EDGE)
        column.setSpacing(BETWEEN)
        self.sentence = plain_label(sentence, "secondary")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QuietButton(action)
        self.button.clicked.connect(self.asked)
        show_if(self.button, bool(action))
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, sentence: str, action: str | None = None) -> None:
        """Say something else, with another first step."""
        self.sentence.setText(sentence)
        if action is not None:
            self.button.setText(action)
            self.button.setVisible(bool(action))


class Notice(QFrame):
    """A message in the page with what one can do about it. Roles: none, good, attention, bad."""

    closed = Signal()

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, INSIDE, INSIDE, INSIDE)
        row.setSpacing(INSIDE)
        self.label = plain_label(text)
        self._row = row
        row.addWidget(self.label, 1)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def offer(self, text: str, do: Callable[[], object]) -> QPushButton:
        """Add a button; `do` is a bound method of something that outlives the notice."""
        button = QuietButton(text)
        button.clicked.connect(do)
        self._row.addWidget(button)
        self._fit()
        return button

    def say(self, text: str, role: str = "") -> None:
        """Show another message, without the earlier one's buttons."""
        for button in self.findChildren(QPushButton):
            button.hide()
            button.deleteLater()
        self.label.setText(text)
        restyle(self, "role", role)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower one is a higher one: no line of it is cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.minimumHeight() != (needed := max(self._row.heightForWidth(self.width()), 0)):
            self.setMinimumHeight(needed)


class Page(QScrollArea):
    """A scrolling page with the margins all pages have; its content goes into `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(EDGE, EDGE - INSIDE, EDGE, EDGE)
        self.body.setSpacing(BETWEEN)
        self.setWidget(inner)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end of the page."""
        for widget in widgets:
            self.body.addWidget(widget)


class Head(QWidget):
    """The top of a record page: title edited in place, buttons beside it, chips below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        self._row = QHBoxLayout()
        self._row.setSpacing(INSIDE)
        self.title = Title(title)
        self._row.addWidget(self.title, 1)
        self.chips = FlowRow()
        column.addLayout(self._row)
        column.addWidget(self.chips)

    def act(self, button: QPushButton) -> QPushButton:
        """Put a button at the right of the title."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def tell(self, *chips: Chip) -> None:
        """Show these chips instead of the earlier ones."""
        self.chips.clear()
        self.chips.add(*chips)
