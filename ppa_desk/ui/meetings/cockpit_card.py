"""The priority cockpit: every measure beside its counts, combined by weights one can change, and what follows."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.cockpit import files
from ppa_desk.services.meetings.cockpit.measures import NAMES
from ppa_desk.services.meetings.cockpit.standing import Standing
from ppa_desk.services.meetings.cockpit.telling import Firm
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.meetings.poll_papers import ENDINGS, cockpit_preview, save_rows, with_menu
from ppa_desk.ui.meetings.poll_result import COUNTED
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.words import dates_language

WATCHED = COUNTED | {"priority", "key_result", "measure_weight", "work_group"}
NARROW = 56
"""Pixels a weight takes."""


class CockpitCard(Card):
    """How the priorities of a meeting stand; how firm that is follows from another thread."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("What the priorities rest on"))
        self.title.show()
        self._tools, self._meeting = tools, meeting
        self.standing: Standing = tools.desk.meetings.cockpit.of(meeting)
        self.firm: Firm = {}
        self._task: Task | None = None
        self.inputs: dict[str, TextInput] = {}
        self.notice = Notice()
        self.notice.hide()
        self.shown = QVBoxLayout()
        self.shown.setSpacing(INSIDE)
        self.add(self.notice)
        self.body.addLayout(self.shown)
        self.weights = self._weights()
        self.add(self.weights)
        self._buttons()
        tools.bell.rang.connect(self._changed)
        self.read()

    def _weights(self) -> QWidget:
        row = FlowRow()
        row.add(plain_label(self.tr("Weights in %"), "strong", wrap=False))
        for name in NAMES:
            label = coded(self._tools.codes, "priority_measure", name)
            cell = TextInput()
            cell.line.setFixedWidth(NARROW)
            cell.line.setAlignment(Qt.AlignmentFlag.AlignRight)
            cell.name(label)
            cell.allow(not self._tools.desk.store.read_only)
            cell.left.connect(partial(self.keep, name))
            cell.line.returnPressed.connect(partial(self.keep, name))
            hint(cell.line, self.tr("Empty takes the usual weight again"))
            self.inputs[name] = cell
            pair = QWidget()
            both = QHBoxLayout(pair)
            both.setContentsMargins(0, 0, 0, 0)
            both.setSpacing(INSIDE)
            both.addWidget(plain_label(label, "secondary", wrap=False))
            both.addWidget(cell)
            row.add(pair)
        return row

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        self.take = QuietButton(self.tr("Take what follows"))
        hint(
            self.take, self.tr("Give each priority without a next step the one its measures say, and who follows it up")
        )
        self.paper = QuietButton(self.tr("As a page"))
        self.save = QuietButton(self.tr("Save…"))
        self.take.clicked.connect(self.take_suggested)
        self.paper.clicked.connect(self.preview)
        told = {".xlsx": self.tr("As a workbook"), ".csv": self.tr("As CSV")}
        with_menu(self.save, [(told[ending], partial(self.save_as, ending)) for ending in ENDINGS])
        for button in (self.take, self.paper, self.save):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    # --- showing

    def read(self) -> None:
        """Count again, show it, and work out how firm it is beside the window's work."""
        self.standing = self._tools.desk.meetings.cockpit.of(self._meeting)
        self.firm = {}
        for name, cell in self.inputs.items():
            if not cell.line.hasFocus():
                cell.show_value(str(self.standing.weights[name]))
                cell.mark(False)
        self._show()
        if self._task is not None:
            self._task.cancel()
        standing = self.standing
        self._task = self._tools.tasks.run(lambda _task: standing.firmness(), self._found, self._failed)

    def _show(self) -> None:
        rows = self.standing.rows
        measured = any(row.score is not None for row in rows)
        show_if(self, bool(rows))
        show_if(self.weights, measured)
        show_if(self.take, any(row.kind and not row.chosen for row in rows) and not self._tools.desk.store.read_only)
        show_if(self.paper, measured)
        show_if(self.save, measured)
        empty(self.shown)
        told = self._tools.desk.meetings.cockpit.telling(self.standing, self.firm, dates_language())
        if not measured:
            self.shown.addWidget(plain_label(told.lead(), "secondary"))
            return
        for block in told.blocks():
            if (widget := shown_block(block)) is not None:
                self.shown.addWidget(widget)

    def _found(self, firm: Firm) -> None:
        self._task = None
        self.firm = firm
        with suppress(Gone):
            self._show()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            with suppress(Gone):
                self.read()

    # --- doing

    def keep(self, name: str) -> None:
        """Keep the weight that was typed."""
        told = self.inputs[name].value()
        if told.strip() == str(self.standing.weights[name]):
            return
        try:
            self._tools.desk.meetings.cockpit.choose_weight(self._meeting, name, told)
        except DeskError as error:
            self.inputs[name].mark(True)
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()

    def take_suggested(self) -> None:
        """Give priorities without a next step the one that follows."""
        try:
            count = self._tools.desk.meetings.cockpit.take_suggested(self._meeting)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(QCoreApplication.translate("CockpitCard", "%n priority(ies) have a next step now", "", count))

    def preview(self) -> None:
        """Lay the cockpit as a document over the page."""
        if (over := over_of(self)) is not None:
            shown = cockpit_preview(self._tools, self._meeting)
            shown.left.connect(over.lift)
            over.lay(shown)

    def save_as(self, ending: str, _checked: bool = False) -> None:
        """Save every measure with its counts as a table."""
        told = self._tools.desk.meetings.cockpit.telling(self.standing, self.firm, dates_language())
        head, rows = files.table(told, self.standing, self.firm)
        save_rows(self._tools, told.words("names.document"), ending, head, rows)
