"""The Secretariat's own fields: the card of a record's values, and where they are defined."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.members.extras import ABOUT, Extras
from ppa_desk.services.own_fields import DEFINED
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, empty, plain_label, show_if

NAMES = ("label_en", "label_fr", "type", "visibility", "retired")


class OwnValues(Card):
    """The own fields of a record, edited like all others; what is no longer asked shows while something stands there.

    It is not there at all while no own fields are defined.
    """

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        super().__init__(words.field(kind, "extra"), parent=parent)
        self._tools, self._kind, self._record = tools, kind, record
        self.editor: RecordEditor | None = None
        tools.bell.rang.connect(self._rang)
        self._make()

    def _make(self) -> None:
        desk, own = self._tools.desk, self._tools.desk.members.extras.of(self._kind)
        if self.editor is not None:
            self.editor.flush()
        empty(self.body)
        values = desk.records.get(self._kind, self._record).values
        shown = [one for one in own if not one.retired or values[one.spec.name] not in (None, "")]
        show_if(self, bool(shown))
        if not shown:
            self.editor = None
            return
        names = [one.spec.name for one in shown]
        read_only = desk.store.read_only
        self.editor = RecordEditor(desk.records, desk.codes, self._kind, self._record, names, read_only=read_only)
        for one in shown:
            if one.retired:
                self.editor.boxes[one.spec.name].entry.allow(False)
        self.add(self.editor)

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & DEFINED:
            self._make()
        elif self._kind in kinds and self.editor is not None:
            self.editor.refresh()


class OwnFieldsCard(Card):
    """Where own fields of organisations and of people are defined, put in order and retired."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("extra_field", many=True), parent=parent)
        about = self.tr(
            "What you ask of organisations and people beyond what stands here already. Own fields are edited,"
            " listed, filtered, imported and saved like all others."
        )
        self.add(plain_label(about, "secondary"))
        self.lists: dict[str, FieldList] = {}
        for kind in ABOUT:
            self.lists[kind] = FieldList(tools, kind)
            self.add(plain_label(words.kind(kind, many=True), "strong"), self.lists[kind])


class FieldList(ChildList):
    """The own fields of one kind of record, each with its choices below."""

    def __init__(self, tools: Tools, about: str) -> None:
        empty_words = QCoreApplication.translate(
            "OwnFieldsCard", "None yet. Type what the first one is called, such as “Number of staff”."
        )
        line = _FieldLine(tools).tell
        super().__init__(
            tools, "extra_field", {"about": about}, NAMES, line=line, empty=empty_words, below=self._choices
        )

    @property
    def records(self) -> Extras:
        """Own fields have rules of their own."""
        return self._tools.desk.members.extras

    def _choices(self, kept: Kept) -> QWidget:
        return ChoicesBox(self._tools, kept)


class ChoicesBox(QWidget):
    """The choices of an own field, while it is chosen from a list."""

    def __init__(self, tools: Tools, field: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._field = tools, field.id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN // 2)
        column.addWidget(plain_label(self.tr("What can be chosen"), "strong"))
        self.list = ChoiceList(tools, field.id)
        column.addWidget(self.list)
        tools.bell.rang.connect(self._rang)
        show_if(self, field.values["type"] == "choice")

    def _rang(self, kinds: frozenset[str]) -> None:
        if "extra_field" in kinds:
            found = self._tools.desk.members.extras.where("extra_field", id=self._field)
            self.setVisible(any(one.values["type"] == "choice" for one in found))


class ChoiceList(NestedList):
    """The choices of an own field, in their order."""

    def __init__(self, tools: Tools, field: int) -> None:
        super().__init__(
            tools, "extra_choice", {"extra_field_id": field}, ("label_en", "label_fr"),
            empty=QCoreApplication.translate("ChoicesBox", "None yet. Type the first one."),
        )  # fmt: skip

    @property
    def records(self) -> Extras:
        """Choices have rules of their own."""
        return self._tools.desk.members.extras


class _FieldLine:
    """Tells an own field in two lines."""

    def __init__(self, tools: Tools) -> None:
        self._codes = tools.codes

    def tell(self, kept: Kept) -> Line:
        """Return its name, its type, and whether it is no longer asked."""
        first, other = kept.values["label_en"], kept.values["label_fr"]
        title = (other or first) if words.language() == "fr" else (first or other)
        type_ = words.sentence_case(self._codes.label("extra_type", kept.values["type"], words.language()))
        retired = words.field("extra_field", "retired") if kept.values["retired"] else ""
        return Line(title, type_, retired, "attention" if retired else "")
