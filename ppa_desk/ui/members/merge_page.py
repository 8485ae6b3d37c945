"""Two records become one: field by field, which one stays, what comes along; nothing is done before it is said."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import Refused
from ppa_desk.services.members.comparing import How
from ppa_desk.services.members.merging import Moving, Preview
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.merge_row import MergeRow
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, Page, PrimaryButton, QuietButton, empty, hint, plain_label, show_if


class MergePage(Page):
    """The page of a merge. `left` goes back; `merged` tells what was merged, and the unit of work."""

    left = Signal()
    merged = Signal(object, int)

    def __init__(self, tools: Tools, kind: str, stays: int, goes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kind = tools, kind
        self.preview: Preview = tools.desk.members.merging.preview(kind, stays, goes)
        self.rows: list[MergeRow] = []
        self._head()
        self.notice = Notice()
        self.notice.hide()
        self.fields = Card(self.tr("Field by field"))
        self.along = Card(self.tr("What comes along"))
        self.add(self.notice, self.fields, self.along)
        self.body.addStretch(1)
        self.setFocusProxy(self.merge)
        self._show()

    def _head(self) -> None:
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back, nothing is changed"), self.tr("Esc"))
        self.back.clicked.connect(self.left)
        self.merge = PrimaryButton(self.tr("Merge"))
        self.merge.clicked.connect(self.carry_out)
        told = self.tr("Two people become one") if self._kind == "person" else self.tr("Two organisations become one")
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.back)
        head.addWidget(plain_label(told, "title"), 1)
        head.addWidget(self.merge)
        self.body.addLayout(head)
        self.says = plain_label("", "secondary")
        self.flip = QuietButton(self.tr("Let the other one stay"))
        self.flip.clicked.connect(self.turn)
        line = FlowRow()
        line.add(self.flip)
        self.add(self.says, line)

    # --- showing

    def turn(self) -> None:
        """Let the other one stay."""
        shown = self.preview
        try:
            self.preview = self._tools.desk.members.merging.preview(self._kind, shown.goes.id, shown.stays.id)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._show()

    def _show(self) -> None:
        shown = self.preview
        told = self.tr("“{stays}” (no. {number}) stays; “{goes}” (no. {former}) becomes part of it. "
                       "Its old number will lead here, and undo brings both back.")  # fmt: skip
        stays, goes = shown.stays, shown.goes
        self.says.setText(told.format(stays=stays.title, number=stays.id, goes=goes.title, former=goes.id))
        self._show_fields()
        self._show_along()

    def _show_fields(self) -> None:
        empty(self.fields.body)
        for row in self.rows:
            row.deleteLater()
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(12)
        heads = (self.tr("Field"), self.tr("Stays"), self.tr("Becomes part of it"), self.tr("It will be"))
        for column, (head, stretch) in enumerate(zip(heads, (3, 4, 4, 5), strict=True)):
            grid.addWidget(plain_label(head, "small"), 0, column)
            grid.setColumnStretch(column, stretch)
        order = (How.DIFFER, How.SPELT, How.JOINED, How.GOES, How.STAYS)
        told = sorted((row for row in self.preview.rows if row.how in order), key=lambda row: order.index(row.how))
        self.rows = [MergeRow(self._tools, self.preview.stays, row, self) for row in told]
        for at, row in enumerate(self.rows, 1):
            row.place(grid, at)
        same = [words.titled(self._kind, row.spec) for row in self.preview.rows if row.how is How.SAME]
        show_if(whole, bool(self.rows))
        if self.rows:
            self.fields.add(whole)
        if same:
            said = self.tr("The same in both: {fields}.").format(fields=", ".join(same))
            self.fields.add(plain_label(said, "secondary"))

    def _show_along(self) -> None:
        empty(self.along.body)
        for one in self.preview.moving:
            self.along.add(plain_label(self._moving(one)))
        if not self.preview.moving:
            self.along.add(plain_label(self.tr("Nothing else belongs to it."), "secondary"))

    def _moving(self, one: Moving) -> str:
        told = f"{words.kind(one.kind, many=one.count != 1)}: {words.number(one.count)}"
        if not one.doubled:
            return told
        there = QCoreApplication.translate("MergePage", "%n there already, not doubled", "", one.doubled)
        return f"{told} ({there})"

    # --- doing

    def carry_out(self) -> None:
        """Let one become part of the other, in one step."""
        taken = {row.row.name: row.value() for row in self.rows if row.is_other}
        try:
            unit = self._tools.desk.members.merging.merge(self.preview, taken)
        except Refused as error:
            self._refuse(error)
        except DeskError as error:
            self._tell(words.explained(error))
        else:
            self.merged.emit(self.preview, unit)

    def _refuse(self, error: Refused) -> None:
        field = str(error.values.get("field", ""))
        row = next((row for row in self.rows if row.row.name == field), None)
        if row is not None:
            row.entry.mark(True)
            row.entry.setFocus()
        named = f"{row.label.text()}: " if row is not None else ""
        self._tell(named + words.explained(error))

    def _tell(self, sentence: str) -> None:
        self.notice.say(sentence, "bad")
        self.ensureWidgetVisible(self.notice)
