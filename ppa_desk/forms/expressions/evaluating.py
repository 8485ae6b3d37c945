"""What an expression comes to, with the values and conversions of XPath 1.0 as forms use them."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from ppa_desk.forms.expressions import functions
from ppa_desk.forms.expressions.conversions import Value, as_bool, as_number, as_text
from ppa_desk.forms.expressions.parsing import OUTSIDE, Expression
from ppa_desk.forms.expressions.tree import Call, Literal, Node, Operation, Path, Reference, This


class Scope(Protocol):
    """What an expression is evaluated against."""

    @property
    def this(self) -> str:
        """The answer the expression is about."""

    @property
    def position(self) -> int:
        """Which turn of its repeat this is, from 1; 1 outside a repeat."""

    @property
    def now(self) -> datetime:
        """The time it is."""

    def value(self, name: str) -> str:
        """Return the answer to a question, seen from here; empty where there is none."""

    def values(self, name: str) -> list[str]:
        """Return all answers to a question of a repeat, or the one there is."""

    def label(self, name: str, value: str) -> str:
        """Return what a choice of a question is called."""


Columns = Mapping[str, str]
"""The columns of a choice, which a choice filter names without more ado."""


def evaluate(expression: Expression, scope: Scope, columns: Columns | None = None) -> Value | None:
    """Return what an expression comes to; None where only the place it is filled in can say."""
    if expression.functions & OUTSIDE or (expression.outside and columns is None):
        return None
    return _value(expression.root, scope if columns is None else _Choice(scope, columns))


def holds(expression: Expression, scope: Scope, columns: Columns | None = None) -> bool:
    """Say whether a condition holds; one that cannot be evaluated here does."""
    found = evaluate(expression, scope, columns)
    return True if found is None else as_bool(found)


class _Choice:
    """A scope in which bare names are the columns of a choice."""

    def __init__(self, scope: Scope, columns: Columns) -> None:
        self.this, self.position, self.now = scope.this, scope.position, scope.now
        self.value, self.values, self.label, self.columns = scope.value, scope.values, scope.label, columns


def _value(node: Node, scope: Scope) -> Value:
    if isinstance(node, Reference):
        return scope.value(node.name)
    if isinstance(node, Literal):
        return node.value
    if isinstance(node, This):
        return float(scope.position) if node.parent else scope.this
    if isinstance(node, Operation):
        return _operation(node, scope)
    if isinstance(node, Path):
        return scope.columns.get(node.text, "") if isinstance(scope, _Choice) else ""
    return _call(node, scope)


def _operation(node: Operation, scope: Scope) -> Value:
    if node.sign == "or":
        return as_bool(_value(node.left, scope)) or as_bool(_value(node.right, scope))
    if node.sign == "and":
        return as_bool(_value(node.left, scope)) and as_bool(_value(node.right, scope))
    left, right = _value(node.left, scope), _value(node.right, scope)
    if node.sign in ("=", "!="):
        return _equal(left, right) is (node.sign == "=")
    return _NUMERIC[node.sign](as_number(left), as_number(right))


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return as_bool(left) is as_bool(right)
    if isinstance(left, float) or isinstance(right, float):
        return as_number(left) == as_number(right)
    return left == right


def _divided(left: float, right: float) -> float:
    if right:
        return left / right
    return math.nan if left == 0 or math.isnan(left) else math.copysign(math.inf, left)


def _remainder(left: float, right: float) -> float:
    return math.fmod(left, right) if right and math.isfinite(left) else math.nan


_NUMERIC: dict[str, Callable[[float, float], Value]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "div": _divided,
    "mod": _remainder,
}


def _call(node: Call, scope: Scope) -> Value:
    special = _SPECIAL.get(node.name)
    if special:
        return special(node.arguments, scope)
    known = functions.KNOWN.get(node.name)
    if known is None or not known.least <= len(node.arguments) <= known.most:
        return ""
    return known.work(*(_value(one, scope) for one in node.arguments))


def _many(arguments: tuple[Node, ...], scope: Scope) -> list[str]:
    found: list[str] = []
    for one in arguments:
        found += scope.values(one.name) if isinstance(one, Reference) else [as_text(_value(one, scope))]
    return [value for value in found if value != ""]


def _sum(arguments: tuple[Node, ...], scope: Scope) -> Value:
    return math.fsum(map(as_number, _many(arguments, scope)))


def _least(arguments: tuple[Node, ...], scope: Scope) -> Value:
    return min(map(as_number, _many(arguments, scope)), default=math.nan)


def _greatest(arguments: tuple[Node, ...], scope: Scope) -> Value:
    return max(map(as_number, _many(arguments, scope)), default=math.nan)


def _if(arguments: tuple[Node, ...], scope: Scope) -> Value:
    if len(arguments) != 3:
        return ""
    return _value(arguments[1] if as_bool(_value(arguments[0], scope)) else arguments[2], scope)


def _once(arguments: tuple[Node, ...], scope: Scope) -> Value:
    return scope.this or (_value(arguments[0], scope) if arguments else "")


def _label(arguments: tuple[Node, ...], scope: Scope) -> Value:
    if len(arguments) != 2:
        return ""
    asked = as_text(_value(arguments[1], scope))
    name = asked.strip()[2:-1].strip() if asked.strip().startswith("${") else asked
    return scope.label(name, as_text(_value(arguments[0], scope)))


_SPECIAL: dict[str, Callable[[tuple[Node, ...], Scope], Value]] = {
    "sum": _sum,
    "min": _least,
    "max": _greatest,
    "count": lambda arguments, scope: float(len(_many(arguments, scope))),
    "if": _if,
    "once": _once,
    "jr:choice-name": _label,
    "position": lambda arguments, scope: float(scope.position),
    "today": lambda arguments, scope: scope.now.date().isoformat(),
    "now": lambda arguments, scope: scope.now.isoformat(timespec="seconds"),
}

FUNCTIONS: dict[str, tuple[int, int]] = {
    **{name: (known.least, known.most) for name, known in functions.KNOWN.items()},
    "sum": (1, 99), "min": (1, 99), "max": (1, 99), "count": (1, 99), "if": (3, 3), "once": (1, 1),
    "jr:choice-name": (2, 2), "position": (1, 1), "today": (0, 0), "now": (0, 0),
}  # fmt: skip
"""Every function known here, with the fewest and the most arguments it takes."""
