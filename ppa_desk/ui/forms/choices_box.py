"""The choices a question offers, edited where the question is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import SELECTS
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.forms.rows import asked
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import LinkButton, Notice, empty, hint, plain_label, show_if

CHOICE = ("label_en", "label_fr", "name", "missing", "other", "score")
_WATCHED = {"form_item", "form_choice"}


class ChoicesBox(QWidget):
    """The list a question takes its choices from, and its choices; nothing where the question takes none."""

    def __init__(self, tools: Tools, question: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._question = tools, question
        self._lists = tools.desk.choice_lists
        self._shown: tuple[object, ...] | None = None
        self.choices: ChoiceList | None = None
        self.notice = Notice()
        self.notice.hide()
        self.shared = plain_label("", "secondary")
        self._room = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(self._head())
        column.addWidget(self.notice)
        column.addWidget(self.shared)
        column.addLayout(self._room)
        tools.bell.rang.connect(self._changed)
        self.follow()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(self.tr("Choices"), "strong", wrap=False))
        self.list = ChoiceButton(self.tr("List of choices"))
        hint(self.list, self.tr("The list of choices this question offers"))
        self.list.chosen.connect(self._take)
        row.addWidget(self.list)
        row.addStretch(1)
        self.new = LinkButton(self.tr("New list"))
        hint(self.new, self.tr("Give this question a list of choices of its own"))
        self.new.clicked.connect(self.make_list)
        row.addWidget(self.new)
        return row

    def follow(self) -> None:
        """Show the choices of the list the question names now."""
        try:
            self._question = self._tools.desk.records.get("form_item", self._question.id)
        except DeskError:
            return
        kind, name, form = (self._question.values[one] for one in ("type", "list", "form_id"))
        sizes = self._lists.sizes(form)
        others = self._lists.sharing(form, name, self._question.id) if name else []
        told = (kind in SELECTS, name, tuple(sizes.items()), tuple(others))
        if told != self._shown:
            anew = self._shown is None or self._shown[:2] != told[:2]
            self._shown = told
            self._tell(sizes, others, anew)

    def place(self) -> QWidget:
        """Return where one begins: where choices are typed, or a list is made."""
        return self.choices.adder.line or self.choices.adder if self.choices is not None else self.new

    def make_list(self) -> None:
        """Give the question a new list, and put the cursor where its first choice is typed."""
        try:
            self._lists.new(self._question.id)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.follow()
        if self.choices is not None:
            self.choices.adder.focus()

    def _tell(self, sizes: dict[str, int], others: list[str], anew: bool) -> None:
        show_if(self, self._question.values["type"] in SELECTS)
        name, writes = self._question.values["list"], not self._tools.desk.store.read_only
        offered = {one: f"{one} ({count})" for one, count in sizes.items()}
        first = {name: name or self.tr("Choose a list")} if name not in offered else {}
        self.list.offer(first | offered, name)
        self.list.setEnabled(writes)
        show_if(self.new, writes)
        sentence = self.tr("Also offered by: {names}. A change here changes them too.")
        none = self.tr("No list of choices yet. Make a new one, or choose one that other questions offer.")
        self.shared.setText(sentence.replace("{names}", ", ".join(others)) if name else none)
        show_if(self.shared, bool(others) or not name)
        if anew:
            self._list_choices(name)

    def _list_choices(self, name: str) -> None:
        empty(self._room)
        self.choices = ChoiceList(self._tools, self._question.values["form_id"], name) if name else None
        if self.choices is not None:
            self._room.addWidget(self.choices)

    def _take(self, name: str) -> None:
        records = self._tools.desk.records
        try:
            now = records.get("form_item", self._question.id)
            records.save("form_item", now.id, now.version, {"list": name})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        self.follow()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _WATCHED:
            self.follow()


class ChoiceList(NestedList):
    """The choices of one list."""

    def __init__(self, tools: Tools, form: int, name: str) -> None:
        super().__init__(
            tools, "form_choice", {"form_id": form, "list": name}, CHOICE, line=_told,
            empty=self.tr("No choices yet. Type the first one below, or paste several lines."),
        )  # fmt: skip
        self.select(None)

    def _move(self, order: list[int]) -> None:
        key = self.current.id if self.current else None
        self.flush()
        self._tools.desk.choice_lists.put(order)
        self._reload(key)


def _told(kept: Kept) -> Line:
    return Line(asked(kept), kept.values["name"])
