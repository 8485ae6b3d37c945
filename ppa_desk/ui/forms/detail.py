"""Beside the outline, below a question's words: its choices, when it is asked, and what is rarely needed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.forms.choices_box import ChoicesBox
from ppa_desk.ui.forms.condition_box import ConditionBox
from ppa_desk.ui.forms.required_box import RequiredBox
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import LinkButton


class QuestionDetail(QWidget):
    """What a question or group has besides its words; `names` are the fields that are folded away."""

    def __init__(self, tools: Tools, kept: Kept, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk = tools.desk
        self.rest = RecordEditor(desk.records, desk.codes, "form_item", kept.id, names, read_only=desk.store.read_only)
        self.rest.hide()
        self.required = RequiredBox(tools, self.rest.kept)
        self.required.written.connect(self._write_required)
        self.choices = ChoicesBox(tools, kept)
        self.condition = ConditionBox(tools, kept)
        self.more = LinkButton(self.tr("More settings"))
        self.more.clicked.connect(self.unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self.required, self.choices, self.condition, self.more, self.rest):
            column.addWidget(widget)
        tools.bell.rang.connect(self._changed)

    def unfold(self) -> None:
        """Show the fields that are folded away."""
        self.rest.show()
        self.more.hide()

    def box(self, name: str) -> FieldBox | None:
        """Return a field's box, shown; None where the field is not here."""
        if name == "relevant":
            self.condition.show_expression()
        elif name in self.rest.boxes:
            self.unfold()
        return self.condition.written.boxes.get(name) or self.rest.boxes.get(name)

    def flush(self) -> bool:
        """Keep what was typed."""
        return all([self.condition.written.flush(), self.rest.flush()])

    def _changed(self, kinds: frozenset[str]) -> None:
        if "form_item" in kinds:
            self.rest.refresh()
            self.required.show_kept(self.rest.kept)

    def _write_required(self) -> None:
        if box := self.box("required"):
            box.entry.edit.setFocus()
