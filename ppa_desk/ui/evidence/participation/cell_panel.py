"""What stands for one cell: its level on both scales, what it stands on, and what it still needs."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.evidence.participation.ratings import SCALES, Rating, Scale
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.participation import telling
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, hint, plain_label, show_if

FIELDS = ("evidence_en", "evidence_fr", "source", "reference_id", "confidence", "assessed_on", "colleague")
translate = QCoreApplication.translate


class CellPanel(Card):
    """The cell that is chosen. `rated` tells a scale and a level, empty where it is taken away."""

    rated = Signal(str, str)
    confirmed = Signal()

    def __init__(self, tools: Tools, rating: Rating, columns: int, parent: QWidget | None = None) -> None:
        place = f"{telling.stage(tools, rating.stage)} · {telling.group(tools, rating.producer_group)}"
        super().__init__(place, parent=parent)
        self._tools, self.rating, self._columns = tools, rating, columns
        self._may = not tools.desk.store.read_only
        self.state = Chip("")
        self.head.addWidget(self.state)
        self._levels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.addLayout(self._levels)
        self.boxes: Mapping[Scale, ChoiceBox] = {scale: self._box(scale) for scale in SCALES}
        self.ladder = plain_label("", "small")
        self.add(self.ladder)
        self.notice = Notice()
        self.holds = QuietButton(self.tr("It still holds today"))
        self.holds.clicked.connect(self.confirmed)
        self.add(self.notice, self.holds)
        self.editor: RecordEditor | None = None
        self.spread(columns)
        self.show_rating(rating)

    def spread(self, columns: int) -> None:
        """Show the fields side by side in so many columns."""
        directions = QBoxLayout.Direction
        self._levels.setDirection(directions.LeftToRight if columns > 1 else directions.TopToBottom)
        if columns != self._columns or self.editor is None:
            self._columns = columns
            self.flush()
            self._edit()

    def show_rating(self, rating: Rating) -> None:
        """Show the same cell as it stands now; what is being typed is left."""
        self.rating = rating
        for scale, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(rating.level(scale) or ""), 0))
            hint(box, telling.level(self._tools, scale, rating.level(scale)))
        self.ladder.setText(telling.ladder(self._tools, rating.participation))
        self.ladder.setVisible(bool(self.ladder.text()))
        if (rating.id is None) != (self.editor is None):
            self._edit()
        elif self.editor is not None:
            self.editor.refresh()
        self._tell(rating)

    def flush(self) -> bool:
        """Keep what was typed."""
        return self.editor is None or self.editor.flush()

    def enter(self) -> None:
        """Put the cursor where the evidence is written, or where a level is chosen."""
        if self.editor is not None:
            self.editor.first()
        else:
            self.boxes["representation"].setFocus()

    def _box(self, scale: Scale) -> ChoiceBox:
        box = ChoiceBox()
        scales = self._tools.desk.evidence.participation.assessments.scales
        levels = list(dict.fromkeys([*scales.levels(scale), *filter(None, [self.rating.level(scale)])]))
        told = {one: telling.level(self._tools, scale, one) for one in levels}
        box.offer({"": telling.level(self._tools, scale, None), **told}, self.rating.level(scale) or "")
        box.setAccessibleName(telling.scale(scale))
        box.setEnabled(self._may)
        box.activated.connect(lambda: self.rated.emit(scale, box.key))
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(plain_label(telling.scale(scale), "small"))
        column.addWidget(box)
        self._levels.addLayout(column, 1)
        return box

    def _edit(self) -> None:
        """The fields of what it stands on, where there is something to stand on it."""
        if self.editor is not None:
            self.body.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        if self.rating.id is not None:
            desk, number = self._tools.desk, self.rating.id
            self.editor = RecordEditor(
                desk.records, desk.codes, "assessment_cell", number, FIELDS, read_only=not self._may,
                columns=self._columns,
            )  # fmt: skip
            self.add(self.editor)

    def _tell(self, rating: Rating) -> None:
        show_if(self.holds, self._may and "day" in rating.missing)
        if not rating.is_rated:
            self.state.show_fact(translate("Participation", "not assessed"))
            hint = self.tr("Choose a level, or type its digit in the table. Not assessed is not the lowest level.")
            self.notice.say(hint if self._may else "")
        elif rating.counts:
            self.state.show_fact(self.tr("counts"), "good")
            self.notice.say("")
        else:
            self.state.show_fact(self.tr("draft"), "attention")
            told = self.tr("A draft: it stays out of sheets and counts. It still needs {what}.")
            self.notice.say(told.replace("{what}", telling.needed(rating)), "attention")


def same_cell(one: Rating, other: Rating) -> bool:
    """Say whether two ratings are of one cell."""
    return (one.stage, one.producer_group) == (other.stage, other.producer_group)
