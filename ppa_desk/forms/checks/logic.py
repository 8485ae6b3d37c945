"""Expressions: what cannot be read, refers to nothing, compares with what cannot be, or goes in circles."""

from collections.abc import Iterator, Mapping

from ppa_desk.forms.checks.board import Board, Row
from ppa_desk.forms.checks.finding import Finding
from ppa_desk.forms.definition import Question
from ppa_desk.forms.expressions import BadExpression, Expression, parse
from ppa_desk.forms.expressions.evaluating import FUNCTIONS
from ppa_desk.forms.expressions.functions import matches
from ppa_desk.forms.expressions.parsing import OUTSIDE
from ppa_desk.forms.expressions.tree import Call, Literal, Node, Operation, Path, Reference, This
from ppa_desk.forms.slots import always

FIELDS = ("relevant", "constraint", "calculation", "choice_filter", "required", "default", "repeat_count", "trigger")
"""The columns that hold expressions."""
_PROBES = ("", *(sign * 40 + "!" for sign in ("a", "0", " ", "@", "ab", "a@a.")))
_NEVER = ("no", "false", "false()", "0")


def look(board: Board) -> Iterator[Finding]:
    """Look at every expression."""
    edges: dict[str, set[str]] = {}
    rows: dict[str, tuple[int, Row]] = {}
    for number, row in board.survey:
        name = str(row.get("name", ""))
        rows.setdefault(name, (number, row))
        for field in FIELDS:
            text = str(row.get(field, ""))
            if not _is_expression(field, text):
                continue
            try:
                expression = parse(text)
            except BadExpression as error:
                told = {"text": text[:120], "at": error.values["column"], "why": error.values["why"]}
                yield board.find(f"form.expression_{told['why']}", "survey", number, field, row, **told)
                continue
            for code, values, severity in _looks(board, row, field, expression):
                yield board.find(code, "survey", number, field, row, severity, **values)
            if field in ("calculation", "relevant"):
                edges.setdefault(name, set()).update(expression.references & board.names)
        if row["type"] == "calculate" and not row.get("calculation"):
            yield board.find("form.calculation_missing", "survey", number, "calculation", row, "warning")
    for circle in circles(edges):
        number, row = rows[circle[0]]
        yield board.find("form.circle", "survey", number, "calculation", row, path=" → ".join((*circle, circle[0])))


def _is_expression(field: str, text: str) -> bool:
    if not text.strip() or (field == "required" and (always(text) or text.strip().lower() in _NEVER)):
        return False
    return field not in ("default", "repeat_count") or "${" in text or "(" in text


Look = tuple[str, Mapping[str, object], str]


def _looks(board: Board, row: dict[str, str], field: str, expression: Expression) -> Iterator[Look]:
    for name in sorted(expression.references - board.names):
        yield "form.reference_unknown", {"reference": name}, "error"
    for name in sorted(expression.functions & OUTSIDE):
        yield "form.not_evaluated", {"function": name}, "warning"
    if expression.functions & OUTSIDE:
        return
    for node in expression.nodes():
        yield from _node(board, row, field, node)


def _node(board: Board, row: dict[str, str], field: str, node: Node) -> Iterator[Look]:
    if isinstance(node, Call):
        yield from _function(node)
        if node.name == "selected":
            yield from _value(board, row, node.arguments[:1], node.arguments[1:2])
    elif isinstance(node, Path) and field != "choice_filter":
        yield "form.path", {"path": node.text}, "warning"
    elif isinstance(node, Operation) and node.sign in ("=", "!="):
        yield from _value(board, row, (node.left,), (node.right,))
        yield from _value(board, row, (node.right,), (node.left,))
        yield from _multiple(board, row, node)


def _function(node: Call) -> Iterator[Look]:
    if node.name not in FUNCTIONS:
        yield "form.function_unknown", {"function": node.name}, "error"
        return
    least, most = FUNCTIONS[node.name]
    if not least <= len(node.arguments) <= most:
        yield "form.function_arguments", {"function": node.name, "found": len(node.arguments), "least": least}, "error"
    if node.name == "regex" and len(node.arguments) == 2 and isinstance(node.arguments[1], Literal):
        pattern = str(node.arguments[1].value)
        if any(matches(probe, pattern) is None for probe in _PROBES):
            yield "form.pattern_bad", {"pattern": pattern[:120]}, "error"


def _asked(board: Board, row: dict[str, str], node: Node) -> Question | None:
    if isinstance(node, Reference):
        return board.questions.get(node.name)
    return board.questions.get(str(row.get("name", ""))) if isinstance(node, This) and not node.parent else None


def _value(board: Board, row: dict[str, str], of: tuple[Node, ...], by: tuple[Node, ...]) -> Iterator[Look]:
    if not of or not by or not isinstance(by[0], Literal):
        return
    question, value = _asked(board, row, of[0]), by[0].value
    if question is None or not question.list or not board.form.choices(question) or value == "":
        return
    told = str(int(value)) if isinstance(value, float) and value == int(value) else str(value)
    names = [choice.name for choice in board.form.choices(question)]
    if told not in names:
        yield "form.value_not_in_list", {"question": question.name, "value": told, "list": question.list}, "error"


def _multiple(board: Board, row: dict[str, str], node: Operation) -> Iterator[Look]:
    for one, other in ((node.left, node.right), (node.right, node.left)):
        question = _asked(board, row, one)
        several = question is not None and question.type in ("select_multiple", "rank")
        if question and several and isinstance(other, Literal) and other.value != "":
            yield "form.multiple_equal", {"question": question.name, "value": other.value}, "warning"


def circles(edges: Mapping[str, set[str]]) -> list[tuple[str, ...]]:
    """Return the circles in what looks at what, each once, without recursion."""
    found: list[tuple[str, ...]] = []
    done: set[str] = set()
    for start in edges:
        path: list[str] = []
        waiting: list[tuple[str, bool]] = [(start, False)]
        while waiting:
            name, leaving = waiting.pop()
            if leaving:
                path.pop()
                done.add(name)
            elif name in path:
                circle = tuple(path[path.index(name) :])
                if not any(set(circle) == set(known) for known in found):
                    found.append(circle)
            elif name not in done:
                path.append(name)
                waiting.append((name, True))
                waiting += [(after, False) for after in sorted(edges.get(name, ()))]
    return found
