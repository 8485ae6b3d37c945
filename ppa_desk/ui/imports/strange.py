"""Answers that are no choice of their question: what each means is said once, and remembered."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.answers.planning import AnswerPlan, Strange
from ppa_desk.forms.definition import Form
from ppa_desk.model.fold import fold
from ppa_desk.ui import words
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.imports.deciding import Deciding, beside

Meanings = list[tuple[str | None, str]]
"""What words may mean, each as people read it: None leaves them, empty keeps them as "Other", else a choice."""


class StrangeCard(Deciding):
    """Strange answers. `meant` is what was decided, by question and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Answers that are no choice"),
            self.tr("Say once what they mean; it is remembered. Left alone, they stay as they are and come up again."),
            parent,
        )
        self.meant: dict[tuple[str, str], str] = {}
        self._form = Form("")

    def show_plan(self, planned: AnswerPlan) -> None:
        """Show the strange answers of a plan."""
        self._form = planned.form
        self.show_things(planned.strange)

    def key(self, one: Strange) -> tuple[str, str]:
        """Return question and words."""
        return one.question, one.words

    def row(self, one: Strange) -> QWidget:
        """Return words, how often they came, their question, and what they may mean."""
        question = self._form.question(one.question)
        offered = self._meanings(one)
        picker = Picker(
            lambda typed: [(at, told) for at, (_, told) in enumerate(offered) if fold(typed.strip()) in fold(told)],
            lambda at: offered[at][1],
            may_be_empty=False,
        )
        picker.name(one.words)
        decided = self.meant.get(self.key(one))
        picker.show_value(next((at for at, (means, _) in enumerate(offered) if means == decided), 0))
        picker.edited.connect(partial(self._decide, one, picker, offered))
        said = f"{one.words}  ×{one.count}" if one.count > 1 else one.words
        return beside(said, question.label.of(words.language()) if question else one.question, picker)

    def _meanings(self, one: Strange) -> Meanings:
        """Return what words may mean, the likely choice first."""
        question = self._form.question(one.question)
        likely, keep, rest = Meanings(), Meanings(), Meanings()
        for choice in self._form.choices(question) if question else ():
            label = choice.label.of(words.language()) or choice.name
            if choice.other:
                keep.append(("", self.tr("Keep as “{other}”").format(other=label)))
            elif choice.name == one.likely:
                likely.append((choice.name, self.tr("{choice} (likely)").format(choice=label)))
            else:
                rest.append((choice.name, label))
        return [(None, self.tr("Leave as it is")), *likely, *keep[:1], *rest]

    def _decide(self, one: Strange, picker: Picker, offered: Meanings) -> None:
        means = offered[picker.value()][0]
        self.meant.pop(self.key(one), None)
        if means is not None:
            self.meant[self.key(one)] = means
        self.decided.emit()
