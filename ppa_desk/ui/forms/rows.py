"""A form's rows as a tree: groups with what they hold to the right of them, and where they end."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ppa_desk.forms import outline
from ppa_desk.services.codes import Codes
from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.lists.model import LINE, Line
from ppa_desk.ui.lists.rows import INDENT, SIDE, TwoLines
from ppa_desk.ui.record.child_model import ChildModel
from ppa_desk.ui.theme import SECONDARY, roles_of, scale_of

END = "end"
"""The role of a line that only says where a group ends."""
END_ROW = 24


class QuestionModel(ChildModel):
    """The rows of a form, each as deep as the groups it stands in. `put_before` tells which row goes before which."""

    put_before = Signal(int, int)

    def __init__(
        self, records: Records, owner: Mapping[str, Any], line: Callable[[Kept], Line], parent: QObject | None = None
    ) -> None:
        self.depths: list[int] = []
        self.signs: dict[int, tuple[str, str]] = {}
        super().__init__(records, "form_item", owner, line, parent)

    @property
    def types(self) -> list[str]:
        """The types of all rows, in order."""
        return [kept.values["type"] for kept in self.kept]

    def reload(self) -> None:
        """Read the rows again, and how deep they stand."""
        super().reload()
        self.depths = outline.depths(self.types)
        if self.kept:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.kept) - 1, 0))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows and says, with its depth."""
        told = super().data(index, role)
        if role != LINE or not isinstance(told, Line):
            return told
        depth = self.depths[index.row()] if index.row() < len(self.depths) else 0
        sign, colour = self.signs.get(self.kept[index.row()].id, ("", "")) if told.role != END else ("", "")
        return replace(told, depth=depth, mark=sign or told.mark, role=colour or told.role)

    def put(self, at: int, before: int) -> None:
        """Tell which row is to go before which."""
        self.put_before.emit(at, before)


class QuestionLine(QObject):
    """Tells a question in two lines: its words, then its type and name."""

    def __init__(self, codes: Codes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes = codes

    def tell(self, kept: Kept) -> Line:
        """Return the two lines; one where a group ends."""
        kind = kept.values["type"]
        if kind.startswith("end_"):
            told = self.tr("End of the repeat") if kind == "end_repeat" else self.tr("End of the group")
            return Line(f"└ {told}", role=END)
        begins = {"begin_group": self.tr("Group"), "begin_repeat": self.tr("Repeat: asked as often as needed")}
        known = begins.get(kind) or words.sentence_case(self._codes.label("question_type", kind, words.language()))
        told = " · ".join(part for part in (known, kept.values["name"], kept.values["list"]) if part)
        mark = "*" if kept.values["required"] == "yes" else ""
        return Line(asked(kept), told, mark, strong=kind in begins)


def asked(kept: Kept) -> str:
    """Return the words of a question or choice, its name where it has none yet."""
    first, other = ("label_fr", "label_en") if words.language() == "fr" else ("label_en", "label_fr")
    return " ".join((kept.values[first] or kept.values[other] or kept.values["name"] or "").split())


class OutlineRows(TwoLines):
    """Draws rows with a thin line for every group they stand in; the end of a group is a low, quiet row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's height at this text size."""
        if index.data(LINE).role == END:
            return QSize(100, round(END_ROW * scale_of(option.font)))
        return super().sizeHint(option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row, then the lines of its groups."""
        line, rect, roles = index.data(LINE), option.rect, roles_of(option.palette)
        if line.role == END:
            self._end(painter, option, line)
        else:
            super().paint(painter, option, index)
        for depth in range(line.depth):
            painter.fillRect(rect.x() + SIDE + depth * INDENT, rect.y(), 1, rect.height(), roles.colour("edge"))

    def _end(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        painter.save()
        roles = roles_of(option.palette)
        self.draw_ground(painter, option, roles, bool(option.state & QStyle.StateFlag.State_Selected))
        small = QFont(option.font)
        small.setPixelSize(round(SECONDARY * scale_of(option.font)))
        painter.setFont(small)
        painter.setPen(roles.colour("secondary"))
        room = option.rect.adjusted(SIDE + line.depth * INDENT, 0, -SIDE, 0)
        shown = QFontMetrics(small).elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()
