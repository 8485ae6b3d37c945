"""A form laid out for answering: each question and group once, with what it depends on and what depends on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ppa_desk.forms.definition import Form, Group, Item, Question, walk
from ppa_desk.forms.expressions import BadExpression, Expression, parse


@dataclass(slots=True)
class Slot:
    """A question or group, the groups it stands in and the repeats among them, outermost first."""

    item: Item
    groups: tuple["Slot", ...]
    repeats: tuple[str, ...]
    relevant: Expression | None = None
    calculation: Expression | None = None
    constraint: Expression | None = None
    required: Expression | None = None
    choice_filter: Expression | None = None
    default: Expression | None = None
    children: list["Slot"] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The item's name."""
        return self.item.name

    @property
    def question(self) -> Question | None:
        """The question, None of a group."""
        return self.item if isinstance(self.item, Question) else None


@dataclass(frozen=True, slots=True)
class Plan:
    """All slots of a form in order, by name, and which slots look at a name."""

    slots: tuple[Slot, ...]
    named: Mapping[str, Slot]
    lookers: Mapping[str, tuple[Slot, ...]]


def understood(text: str) -> Expression | None:
    """Return an expression; None where there is none or it cannot be read (the form's check says so)."""
    try:
        return parse(text) if text.strip() else None
    except BadExpression:
        return None


def lay_out(form: Form) -> Plan:
    """Lay a form out for answering."""
    slots: list[Slot] = []
    made: dict[int, Slot] = {}
    for item, within in walk(form.items):
        groups = tuple(made[id(group)] for group in within)
        slot = _slot(item, groups)
        made[id(item)] = slot
        if groups:
            groups[-1].children.append(slot)
        slots.append(slot)
    lookers: dict[str, list[Slot]] = {}
    for slot in slots:
        for name in _looks_at(slot):
            lookers.setdefault(name, []).append(slot)
    named = {slot.name: slot for slot in reversed(slots) if slot.question}
    return Plan(tuple(slots), named, {name: tuple(found) for name, found in lookers.items()})


def _slot(item: Item, groups: tuple[Slot, ...]) -> Slot:
    repeats = groups[-1].repeats if groups else ()
    if groups and isinstance(groups[-1].item, Group) and groups[-1].item.repeat:
        repeats = (*repeats, groups[-1].name)
    slot = Slot(item, groups, repeats, relevant=understood(item.relevant))
    if isinstance(item, Question):
        slot.calculation = understood(item.calculation)
        slot.constraint = understood(item.constraint)
        slot.required = None if item.required.strip().lower() in _YES | _NO else understood(item.required)
        slot.choice_filter = understood(item.choice_filter)
        slot.default = understood(item.default) if "${" in item.default or "(" in item.default else None
    return slot


_YES = frozenset({"yes", "true", "true()", "1"})
_NO = frozenset({"", "no", "false", "false()", "0"})


def always(required: str) -> bool:
    """Say whether a question must always be answered."""
    return required.strip().lower() in _YES


def _looks_at(slot: Slot) -> set[str]:
    seen = [slot.relevant, slot.choice_filter]
    question = slot.question
    if question and question.trigger:
        return _names(seen) | {question.trigger.strip()[2:-1].strip()}
    return _names([*seen, slot.calculation])


def _names(expressions: list[Expression | None]) -> set[str]:
    return {name for one in expressions if one for name in one.references}
