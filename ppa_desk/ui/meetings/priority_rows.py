"""How the priorities are drawn as a table: rank, title, poll reading, notes, next step, who acts."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ppa_desk.services.codes import Codes
from ppa_desk.services.meetings.outcomes import PriorityRow
from ppa_desk.ui import words
from ppa_desk.ui.lists.model import KEY
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.theme import READ_ROW, SECONDARY, Roles, roles_of, scale_of

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate

SIDE, GAP = 10, 14
NARROW = 460
"""Pixels below which only title and next step are shown; the rest stands in the chosen one's fields."""

STEP_ROLES = {"prioritise": "good", "sequence": "accent", "scope": "attention"}
"""The colour of a next step, besides its words; others are neutral."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the columns of one row stand."""

    rank: QRect
    title: QRect
    reading: QRect
    notes: QRect
    step: QRect
    owners: QRect

    @classmethod
    def of(cls, row: QRect, metrics: QFontMetrics) -> "Places":
        """Divide a row: what has little to say takes little room, the title takes the rest."""
        told = (translate("Meetings", "no notes"), translate("Meetings", "%n note(s)", "", 1000))
        rank, notes = metrics.horizontalAdvance("000"), max(map(metrics.horizontalAdvance, told)) + GAP
        rest = row.width() - 2 * SIDE - rank
        if rest < NARROW:
            widths = (rank, rest * 62 // 100, 0, 0, rest * 38 // 100, 0)
        else:
            rest -= notes
            widths = (rank, rest * 38 // 100, rest * 26 // 100, notes, rest * 19 // 100, rest * 17 // 100)
        at, made = row.x() + SIDE, []
        for width in widths:
            made.append(QRect(at, row.y(), width - GAP // 2, row.height()))
            at += width
        return cls(*made)


class PriorityHead(QWidget):
    """The heads of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(self.fontMetrics().height() + 10)
        self._heads = {
            "title": words.kind("priority"),
            "reading": translate("Meetings", "Poll reading"),
            "notes": translate("Meetings", "Whiteboard"),
            "step": words.field("priority", "priority_class"),
            "owners": translate("Meetings", "Who acts"),
        }

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the heads above their columns."""
        painter, roles = QPainter(self), roles_of(self.palette())
        font = _small(self.font())
        painter.setFont(font)
        painter.setPen(roles.colour("secondary"))
        places = Places.of(self.rect(), QFontMetrics(self.font()))
        for name, told in self._heads.items():
            place = getattr(places, name)
            shown = QFontMetrics(font).elidedText(told, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, _LEFT, shown)
        painter.fillRect(0, self.height() - 1, self.width(), 1, roles.colour("line"))
        painter.end()


class PriorityRows(QStyledItemDelegate):
    """Draws a priority over the columns; `rows` are what the service told of them, by number."""

    def __init__(self, codes: Codes, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes = codes
        self.rows: Mapping[int, PriorityRow] = {}
        self._ground = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of rows that are read."""
        return QSize(200, round((READ_ROW + 2) * scale_of(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = self.rows.get(index.data(KEY))
        if row is None:
            return
        painter.save()
        roles = roles_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(option.rect, roles.colour("accent_ground" if chosen else "hover" if over else "panel"))
        painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, roles.colour("line"))
        self._ground = "panel" if chosen else ""
        self._row(painter, option.font, Places.of(option.rect, QFontMetrics(option.font)), row, roles)
        painter.restore()

    def _row(self, painter: QPainter, font: QFont, places: Places, row: PriorityRow, roles: Roles) -> None:
        _put(painter, font, places.rank, str(row.place), roles, "secondary")
        self._title(painter, font, places.title, row, roles)
        read = row.reading or (NO_POLL() if row.reading is None else NO_READING())
        _put(painter, font, places.reading, read, roles, "text" if row.reading else "secondary", lines=2)
        told = translate("Meetings", "%n note(s)", "", row.notes) if row.notes else translate("Meetings", "no notes")
        _put(painter, font, places.notes, told, roles, "accent" if row.notes else "secondary")
        if row.step:
            self._chip(painter, font, places.step, coded(self._codes, "priority_class", row.step), row.step, roles)
        _put(painter, font, places.owners, ", ".join(row.owners) or "–", roles, "text" if row.owners else "secondary",
             lines=2)  # fmt: skip

    def _title(self, painter: QPainter, font: QFont, place: QRect, row: PriorityRow, roles: Roles) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        title = row.title or translate("Meetings", "(no text yet)")
        if row.waits:
            half = place.height() // 2
            _put(painter, strong, place.adjusted(0, 5, 0, -half + 3), title, roles, "text")
            _put(painter, _small(font), place.adjusted(0, half - 2, 0, -4), row.waits, roles, "secondary")
        else:
            _put(painter, strong, place, title, roles, "text", lines=2)

    def _chip(self, painter: QPainter, font: QFont, place: QRect, told: str, step: str, roles: Roles) -> None:
        small = _small(font)
        metrics, role = QFontMetrics(small), STEP_ROLES.get(step, "")
        width = min(metrics.horizontalAdvance(told) + 22, place.width())
        chip = QRect(place.x(), 0, width, metrics.height() + 4)
        chip.moveCenter(QPoint(chip.center().x(), place.center().y()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(roles.colour(self._ground or (f"{role}_ground" if role else "neutral_ground")))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        _put(painter, small, chip.adjusted(11, 0, -9, 0), told, roles, role or "secondary")


def NO_POLL() -> str:
    """Say that no poll was recorded, which is not a poll without votes."""
    return translate("Meetings", "No poll recorded")


def NO_READING() -> str:
    """Say that a poll has no reading yet."""
    return translate("Meetings", "No reading yet")


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _put(painter: QPainter, font: QFont, place: QRect, text: str, roles: Roles, role: str, *, lines: int = 1) -> None:
    """Write a text as it stands, over one line or two, cut with an ellipsis where it does not fit."""
    if place.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(roles.colour(role))
    metrics, told = QFontMetrics(font), " ".join(text.split())
    if metrics.horizontalAdvance(told) <= place.width() or lines == 1:
        shown = metrics.elidedText(told, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT | Qt.TextFlag.TextSingleLine, shown)
        return
    first, rest = _broken(told, metrics, place.width())
    middle = place.center().y()
    height = metrics.height()
    second = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, place.width())
    for at, line in ((middle - height, first), (middle, second)):
        painter.drawText(QRect(place.x(), at, place.width(), height), _LEFT | Qt.TextFlag.TextSingleLine, line)


def _broken(text: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """Break a text after the last word that fits."""
    first, rest = "", text.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    return (first, " ".join(rest)) if first else (metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), "")


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(round(SECONDARY * scale_of(font)))
    return small
