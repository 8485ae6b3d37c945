"""The questions of a form as an outline: a group is moved, removed, doubled as one; the chosen row's fields beside."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms import outline
from ppa_desk.services.forms.findings import Found
from ppa_desk.services.forms.naming import named
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.forms.detail import QuestionDetail
from ppa_desk.ui.forms.findings import SIGNS
from ppa_desk.ui.forms.rows import OutlineRows, QuestionLine, QuestionModel, asked
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.adder import Adder
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import EmptyState, QuietButton, hint, plain_label, show_if

QUESTION = ("label_en", "label_fr", "type", "name", "hint_en", "hint_fr")
GROUP = ("label_en", "label_fr", "name")
_NAMES = {"begin_group": GROUP, "begin_repeat": GROUP, "end_group": (), "end_repeat": ()}
SETTINGS = (
    "required", "constraint", "constraint_message_en", "constraint_message_fr", "appearance", "parameters",
    "calculation", "default", "choice_filter", "guidance_en", "guidance_fr", "weight",
)  # fmt: skip
GROUP_SETTINGS = ("hint_en", "hint_fr", "appearance")
_SETTINGS = {"begin_group": GROUP_SETTINGS, "begin_repeat": (*GROUP_SETTINGS, "repeat_count")}


class QuestionList(ChildList):
    """The rows of one form."""

    def __init__(self, tools: Tools, form: int, *, empty: str) -> None:
        self._form, self._outline = form, tools.desk.outline
        self._line = QuestionLine(tools.codes)
        self._detail: QuestionDetail | None = None
        super().__init__(
            tools, "form_item", {"form_id": form}, QUESTION, line=self._line.tell, empty=empty, below=self._beside
        )

    # --- making

    model: QuestionModel

    def _made_model(self, line: Callable[[Kept], Line] | None) -> QuestionModel:
        model = QuestionModel(self._tools.desk.records, self._owner, line or self._line.tell, self)
        model.put_before.connect(self._put)
        return model

    def _made_adder(self) -> Adder:
        return QuestionAdder(self._tools, self._owner, lambda: self.current)

    def _make_list(self) -> None:
        super()._make_list()
        self.view.setItemDelegate(OutlineRows(self.view))
        self.view.setUniformItemSizes(False)

    def _lay_out(self, empty: EmptyState) -> None:
        super()._lay_out(empty)
        self.group = QuietButton(self.tr("Group"))
        hint(self.group, self.tr("Put the chosen question into a new group"), "Ctrl+G")
        self.group.clicked.connect(partial(self.put_in_group, False))
        self.repeat = QuietButton(self.tr("Repeat"))
        hint(self.repeat, self.tr("Put the chosen question into a new group that is asked as often as needed"))
        self.repeat.clicked.connect(partial(self.put_in_group, True))
        self.double = self._button("copy", self.tr("Duplicate"), "Ctrl+D", self.duplicate)
        self._work = QWidget()
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.group)
        row.addWidget(self.repeat)
        row.addStretch(1)
        for button in (self.double, self.up, self.down, self.drop):
            row.addWidget(button)
        self._left.insertWidget(0, self._work)

    def _keys(self) -> None:
        super()._keys()
        for keys, do in (("Ctrl+D", self.duplicate), ("Ctrl+G", partial(self.put_in_group, False))):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    # --- choosing

    def _show(self, kept: Kept | None) -> None:
        self._names = _NAMES.get(kept.values["type"], QUESTION) if kept else QUESTION
        self._detail = None
        super()._show(kept)
        box = self.editor.boxes.get("type") if self.editor else None
        if box is not None and isinstance(box.entry, Picker):
            box.entry.narrow(lambda code: not code.startswith(("begin_", "end_")))

    def _beside(self, kept: Kept) -> QWidget:
        kind = kept.values["type"]
        if kind.startswith("end_"):
            self._detail = None
            return plain_label(self.tr("Move this row to take questions into the group or out of it."), "secondary")
        self._detail = QuestionDetail(self._tools, kept, _SETTINGS.get(kind, SETTINGS))
        return self._detail

    def box(self, name: str) -> FieldBox | None:
        """Return a field of the chosen row, shown; None where the row has no such field."""
        return super().box(name) or (self._detail.box(name) if self._detail else None)

    def place_of_choices(self) -> QWidget | None:
        """Return where the chosen question's choices are typed, or a list is made for them."""
        return self._detail.choices.place() if self._detail else None

    def flush(self) -> bool:
        """Keep what was typed in the chosen row."""
        return super().flush() and (self._detail is None or self._detail.flush())

    def _tell(self) -> None:
        super()._tell()
        kept = self.current
        ends = kept is not None and kept.values["type"].startswith("end_")
        show_if(self._work, bool(self.model.kept) and not self.read_only)
        for button in (self.double, self.group, self.repeat):
            button.setEnabled(kept is not None and not ends)
        if self.adder.line is not None:
            self.adder.line.setPlaceholderText(self._where_added())

    def _where_added(self) -> str:
        kept = self.current
        group = outline.around(self.model.types, self.model.place(kept.id)) if kept else None
        if group is None:
            return self.tr("Type to add")
        return self.tr("Type to add to “{group}”").replace("{group}", asked(self.model.kept[group.start]))

    def mark(self, found: Sequence[Found]) -> None:
        """Mark the rows something was found about, the worst first."""
        self.model.signs = {}
        for one in found:
            if one.kind == "form_item":
                self.model.signs.setdefault(one.record, SIGNS[one.finding.severity])
        self.view.viewport().update()

    # --- changing

    def move_up(self) -> None:
        """Put the chosen row one place up, a group with all it holds."""
        self._step(down=False)

    def move_down(self) -> None:
        """Put the chosen row one place down, a group with all it holds."""
        self._step(down=True)

    def duplicate(self) -> None:
        """Double the chosen row, a group with all it holds."""
        self._make(self._outline.duplicate)

    def put_in_group(self, repeat: bool = False) -> None:
        """Put the chosen row into a new group, to be named next."""
        title = self.tr("New repeat") if repeat else self.tr("New group")
        label = "label_fr" if words.language() == "fr" else "label_en"
        values = {label: title} | named(self._tools.desk.records, "form_item", self._owner, title)
        self._make(lambda record: self._outline.group(record, values, repeat))

    def _make(self, make: Callable[[int], int]) -> None:
        kept = self.current
        if kept is None or self.read_only or kept.values["type"].startswith("end_"):
            return
        if self._done(lambda: make(kept.id)) and self.editor:
            self.editor.first()

    def _step(self, down: bool) -> None:
        kept = self.current
        if kept is not None and not self.read_only:
            self._done(lambda: self._outline.step(kept.id, down), kept.id)

    def _put(self, at: int, before: int) -> None:
        rows = self.model.kept
        place = rows[before].id if before < len(rows) else None
        self._done(lambda: self._outline.move(rows[at].id, place), rows[at].id)

    def remove(self) -> None:
        """Remove the chosen row, a group with all it holds; of a group's end only the frame. Offer to undo it."""
        frame = self.current is not None and self.current.values["type"].startswith("end_")
        super().remove()
        if frame:
            self.notice.label.setText(self.tr("The group is gone; what it held stays."))

    def _take_out(self, kept: Kept) -> None:
        self._outline.remove(kept.id)

    def _done(self, change: Callable[[], int | None], key: int | None = None) -> bool:
        """Change the order, then choose that row or the one that is new; say whether it was done."""
        self.notice.hide()
        self.flush()
        try:
            new = change()
        except DeskError as error:
            self._failed(error)
            return False
        self._reload(key or new)
        self.view.scrollTo(self.view.currentIndex())
        return True

    def _added(self, kept: Kept) -> None:
        self._reload(kept.id)
        self.view.scrollTo(self.view.currentIndex())


class QuestionAdder(Adder):
    """Adds a question to the group the chosen row is in, else at the end of the form."""

    def __init__(self, tools: Tools, owner: Mapping[str, Any], chosen: Callable[[], Kept | None]) -> None:
        super().__init__(tools.desk.records, tools.codes, "form_item", owner)
        self._outline, self._chosen = tools.desk.outline, chosen

    def _kept(self, values: Mapping[str, Any]) -> Kept:
        chosen = self._chosen()
        return self._records.get("form_item", self._outline.add(values, chosen.id if chosen else None))
