"""When a question is asked: put together from choices where it can be, else written as an expression."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.conditions import ALONE, Condition, Relation, before, read, relations, write
from ppa_desk.forms.definition import Choice, Form, Question
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import LinkButton, Notice, plain_label, show_if

_WATCHED = {"form_item", "form_choice"}
ALWAYS, WRITTEN = "", "\0"
"""What stands in place of a question: asked always; asked as an expression says that is none of the common ones."""


class ConditionBox(QWidget):
    """Shows and changes the condition of a question or group."""

    def __init__(self, tools: Tools, question: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kept = tools, question
        self._asked: dict[str, Question] = {}
        self._form: Form | None = None
        self._shown: tuple[object, ...] | None = None
        self.question, self.relation, self.choice = (ChoiceBox() for _ in range(3))
        self.text = QLineEdit()
        self.notice = Notice()
        self.notice.hide()
        desk = tools.desk
        self.written = RecordEditor(
            desk.records, desk.codes, "form_item", question.id, ("relevant",), read_only=desk.store.read_only
        )
        self.write = LinkButton(self.tr("Write an expression"))
        self._lay_out()
        self._hear()
        self.follow()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Show only if"), "strong", wrap=False), 1)
        head.addWidget(self.write)
        self._value = QStackedWidget()
        self._value.addWidget(self.choice)
        self._value.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.relation, 2)
        row.addWidget(self._value, 3)
        self.question.setAccessibleName(self.tr("Question the condition is about"))
        self.relation.setAccessibleName(self.tr("How the answer compares"))
        self.choice.setAccessibleName(self.tr("Choice it is compared with"))
        self.text.setAccessibleName(self.tr("Value it is compared with"))
        self.text.setPlaceholderText(self.tr("Value"))
        for box in (self.question, self.relation, self.choice, self.text):
            box.setEnabled(not self._tools.desk.store.read_only)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addLayout(row)
        column.addWidget(self.notice)
        column.addWidget(self.written)

    def _hear(self) -> None:
        self.write.clicked.connect(self.show_expression)
        self.question.activated.connect(self._ask)
        self.relation.activated.connect(self._relate)
        self.choice.activated.connect(self._keep)
        self.text.editingFinished.connect(self._keep)
        self._tools.bell.rang.connect(self._changed)

    # --- showing

    def follow(self) -> None:
        """Show the condition as it is kept now."""
        desk = self._tools.desk
        try:
            self._kept = desk.records.get("form_item", self._kept.id)
            self._form = desk.forms.draft(self._kept.values["form_id"])
        except DeskError:
            return
        asked = before(self._form, self._kept.values["name"])
        told = (self._kept.values["relevant"], asked, [self._form.choices(one) for one in asked])
        if told != self._shown:
            self._shown = told
            self._asked = {one.name: one for one in asked}
            self._show(read(self._kept.values["relevant"]))
        self.written.refresh()

    def show_expression(self) -> None:
        """Show the condition as an expression, to be written."""
        self.written.show()
        self.write.hide()
        self.written.first()

    def _show(self, said: Condition | None) -> None:
        text = self._kept.values["relevant"].strip()
        known = said is not None and self._knows(said)
        offered = {ALWAYS: self.tr("(always shown)"), **{name: self._label(one) for name, one in self._asked.items()}}
        if text and not known:
            offered[WRITTEN] = self.tr("(as the expression below says)")
        self.question.offer(offered, said.question if said and known else WRITTEN if text else ALWAYS)
        show_if(self.written, bool(text) and not known)
        show_if(self.write, known or not text)
        self._show_rest(said if known else None)

    def _show_rest(self, said: Condition | None) -> None:
        show_if(self.relation, said is not None)
        show_if(self._value, said is not None and said.relation not in ALONE)
        if said is None:
            return
        asked = self._asked[said.question]
        known = dict.fromkeys((*relations(asked), said.relation))
        self.relation.offer({one: self._told(one) for one in known}, said.relation)
        choices = self._choices(asked)
        self._value.setCurrentWidget(self.choice if choices else self.text)
        self.choice.offer({one.name: one.label.of(words.language()) or one.name for one in choices}, said.value)
        self.text.setText(said.value)

    def _knows(self, said: Condition) -> bool:
        asked = self._asked.get(said.question)
        if asked is None:
            return False
        choices = self._choices(asked)
        return said.relation in ALONE or not choices or said.value in [one.name for one in choices]

    def _choices(self, asked: Question) -> Sequence[Choice]:
        return self._form.choices(asked) if self._form else ()

    def _label(self, asked: Question) -> str:
        return " ".join((asked.label.of(words.language()) or asked.name).split())

    def _told(self, relation: Relation) -> str:
        return {
            Relation.IS: self.tr("is"),
            Relation.IS_NOT: self.tr("is not"),
            Relation.INCLUDES: self.tr("includes"),
            Relation.INCLUDES_NOT: self.tr("does not include"),
            Relation.AT_LEAST: self.tr("is at least"),
            Relation.AT_MOST: self.tr("is at most"),
            Relation.ANSWERED: self.tr("is answered"),
            Relation.UNANSWERED: self.tr("is not answered"),
        }[relation]

    # --- changing

    def _ask(self) -> None:
        asked = self._asked.get(self.question.key)
        if asked is None:
            if self.question.key == ALWAYS:
                self._save("")
            return
        choices = self._choices(asked)
        first = relations(asked)[0] if choices else Relation.ANSWERED
        said = Condition(asked.name, first, choices[0].name if choices else "")
        self._show_rest(said)
        self._save(write(said, asked))

    def _relate(self) -> None:
        alone = self.relation.key in ALONE
        show_if(self._value, not alone)
        if not alone and not self._value_told():
            self.text.setFocus()
        self._keep()

    def _value_told(self) -> str:
        return self.choice.key if self._value.currentWidget() is self.choice else self.text.text().strip()

    def _keep(self) -> None:
        asked, relation = self._asked.get(self.question.key), Relation(self.relation.key or Relation.ANSWERED)
        value = "" if relation in ALONE else self._value_told()
        if asked is not None and (value or relation in ALONE):
            self._save(write(Condition(asked.name, relation, value), asked))

    def _save(self, expression: str) -> None:
        records = self._tools.desk.records
        self.notice.hide()
        try:
            now, said = records.get("form_item", self._kept.id), read(expression)
            if said is None or read(now.values["relevant"]) != said:
                records.save("form_item", now.id, now.version, {"relevant": expression})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        self.follow()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _WATCHED:
            self.follow()
