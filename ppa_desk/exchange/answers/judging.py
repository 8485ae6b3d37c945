"""Whether each question was shown to somebody, and whether an answer fits: judged once for equal circumstances."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ppa_desk.forms.definition import Form
from ppa_desk.forms.expressions import Expression, holds
from ppa_desk.forms.slots import Slot, lay_out


@dataclass(frozen=True, slots=True)
class _Scope:
    """A row of answers, seen by an expression."""

    answers: Mapping[str, Any]
    this: str
    now: datetime
    labels: Mapping[str, Mapping[str, str]]
    position: int = 1

    def value(self, name: str) -> str:
        return str(self.answers.get(name) or "")

    def values(self, name: str) -> list[str]:
        return [self.value(name)]

    def label(self, name: str, value: str) -> str:
        return self.labels.get(name, {}).get(value, value)


class Judge:
    """Judges rows of answers to one form."""

    def __init__(self, form: Form) -> None:
        slots = [slot for slot in lay_out(form).slots if slot.question and not slot.repeats]
        self._asked = [(slot.name, _conditions(slot)) for slot in slots if _conditions(slot)]
        self._sees = {one.text: sorted(one.references) for _, some in self._asked for one in some}
        self._bound: list[tuple[str, Expression, dict[Any, bool] | None]] = [
            (slot.name, slot.constraint, None if slot.constraint.references else {})
            for slot in slots
            if slot.constraint and not slot.constraint.outside
        ]
        self._labels = {q.name: {c.name: c.label.en for c in form.choices(q)} for q in form.questions() if q.list}
        self._now = datetime.now().astimezone()
        self._known: dict[Any, bool] = {}

    def hide(self, answers: dict[str, Any]) -> None:
        """Mark as not shown (None) what a row's own answers hide; what was answered all the same stays."""
        for name, conditions in self._asked:
            if answers.get(name) == "" and not all(self._holds(one, answers, "") for one in conditions):
                answers[name] = None

    def unfit(self, answers: Mapping[str, Any]) -> list[str]:
        """Return the questions whose answer breaks its constraint."""
        found = []
        for name, expression, known in self._bound:
            value = answers.get(name)
            if not value:
                continue
            fits = known.get(value) if known is not None else None
            if fits is None:
                fits = self._holds(expression, answers, value)
                if known is not None:
                    known[value] = fits
            if not fits:
                found.append(name)
        return found

    def _holds(self, expression: Expression, answers: Mapping[str, Any], this: str) -> bool:
        seen = self._sees.get(expression.text) or sorted(expression.references)
        key = (expression.text, this, *map(answers.get, seen))
        found = self._known.get(key)
        if found is None:
            scope = _Scope(answers, this, self._now, self._labels)
            found = self._known[key] = holds(expression, scope)
        return found


def _conditions(slot: Slot) -> list[Expression]:
    return [one.relevant for one in (*slot.groups, slot) if one.relevant and not one.relevant.outside]
