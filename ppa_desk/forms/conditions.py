"""The common conditions as a person says them: a question, how it compares, with what; written and read back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ppa_desk.forms.definition import Form, Question, walk
from ppa_desk.forms.expressions import BadExpression, parse
from ppa_desk.forms.expressions.conversions import as_text
from ppa_desk.forms.expressions.tree import Call, Literal, Node, Operation, Reference


class Relation(StrEnum):
    """How an answer compares."""

    IS = "is"
    IS_NOT = "is_not"
    INCLUDES = "includes"
    INCLUDES_NOT = "includes_not"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Condition:
    """A question asked before, how its answer compares, and with what."""

    question: str
    relation: Relation
    value: str = ""


ALONE = (Relation.ANSWERED, Relation.UNANSWERED)
"""Relations that compare with nothing."""
_SIGNS: Mapping[str, Relation] = {
    "=": Relation.IS,
    "!=": Relation.IS_NOT,
    ">=": Relation.AT_LEAST,
    "<=": Relation.AT_MOST,
}
_EMPTY = {Relation.IS: Relation.UNANSWERED, Relation.IS_NOT: Relation.ANSWERED}
_NUMBERS = ("integer", "decimal", "range")
_PLAIN = re.compile(r"\d+(\.\d+)?")


def relations(question: Question) -> tuple[Relation, ...]:
    """Return how answers to a question may compare."""
    if question.type in ("select_multiple", "rank"):
        return (Relation.INCLUDES, Relation.INCLUDES_NOT, *ALONE)
    if question.type in _NUMBERS:
        return (Relation.IS, Relation.IS_NOT, Relation.AT_LEAST, Relation.AT_MOST, *ALONE)
    return ALONE if question.type == "acknowledge" else (Relation.IS, Relation.IS_NOT, *ALONE)


def before(form: Form, name: str) -> list[Question]:
    """Return the questions a person has answered before the question or group of that name comes."""
    found: list[Question] = []
    for item, _ in walk(form.items):
        if item.name == name:
            break
        if isinstance(item, Question) and item.asks:
            found.append(item)
    return found


def read(text: str) -> Condition | None:
    """Return the condition an expression states; None where it says anything else."""
    try:
        root = parse(text).root
    except BadExpression:
        return None
    if isinstance(root, Call) and root.name == "not" and len(root.arguments) == 1:
        found = _selected(root.arguments[0])
        return Condition(found.question, Relation.INCLUDES_NOT, found.value) if found else None
    return _selected(root) or _compared(root)


def write(condition: Condition, question: Question) -> str:
    """Return a condition as an expression."""
    name = f"${{{condition.question}}}"
    if condition.relation in ALONE:
        return f"{name} {'=' if condition.relation is Relation.UNANSWERED else '!='} ''"
    number = question.type in _NUMBERS and _PLAIN.fullmatch(condition.value)
    value = condition.value if number else _quoted(condition.value)
    if condition.relation is Relation.INCLUDES:
        return f"selected({name}, {value})"
    if condition.relation is Relation.INCLUDES_NOT:
        return f"not(selected({name}, {value}))"
    sign = next(sign for sign, relation in _SIGNS.items() if relation is condition.relation)
    return f"{name} {sign} {value}"


def _selected(node: Node) -> Condition | None:
    if not isinstance(node, Call) or node.name != "selected" or len(node.arguments) != 2:
        return None
    asked, value = node.arguments
    if not isinstance(asked, Reference) or not isinstance(value, Literal) or value.value == "":
        return None
    return Condition(asked.name, Relation.INCLUDES, as_text(value.value))


def _compared(node: Node) -> Condition | None:
    if not isinstance(node, Operation) or node.sign not in _SIGNS:
        return None
    if not isinstance(node.left, Reference) or not isinstance(node.right, Literal):
        return None
    relation = _SIGNS[node.sign]
    if node.right.value == "":
        return Condition(node.left.name, _EMPTY[relation]) if relation in _EMPTY else None
    return Condition(node.left.name, relation, as_text(node.right.value))


def _quoted(value: str) -> str:
    """Return a text as an expression has it; XPath knows no sign that frees a quotation mark, so it is put together."""
    if "'" not in value:
        return f"'{value}'"
    if '"' not in value:
        return f'"{value}"'
    parts = [f'"{part}"' if "'" in part else f"'{part}'" for part in re.split("(')", value) if part]
    return f"concat({', '.join(parts)})"
