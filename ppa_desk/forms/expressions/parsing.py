"""From an expression's text to its tree; what is wrong is told with its column."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken

from ppa_desk.errors import DeskError
from ppa_desk.forms.expressions.tree import Call, Literal, Node, Operation, Path, Reference, This

DEEPEST, LONGEST = 100, 20_000
"""How deep an expression may be nested, and how long it may be, in characters."""

OUTSIDE = frozenset({"instance", "pulldata", "indexed-repeat"})
"""Functions that are kept as they stand and evaluated only where a form is filled in elsewhere."""

_GRAMMAR = r"""
?start: or
?or: and | or "or" and -> operation_or
?and: equal | and "and" equal -> operation_and
?equal: compare | equal EQUAL compare -> operation
?compare: sum | compare COMPARE sum -> operation
?sum: product | sum SUM product -> operation
?product: unary | product PRODUCT unary -> operation
?unary: union | "-" unary -> negative
?union: atom
?atom: NUMBER -> number
     | TEXT -> text
     | REFERENCE -> reference
     | ".." -> parent
     | "." -> this
     | "(" or ")"
     | NAME "(" [or ("," or)*] ")" -> call
     | (PATH | BARE) -> path
EQUAL: "!=" | "="
COMPARE: "<=" | ">=" | "<" | ">"
SUM: "+" | "-"
PRODUCT: "*" | "div" | "mod"
NUMBER: /\d+(\.\d*)?|\.\d+/
TEXT: /"[^"]*"|'[^']*'/
REFERENCE: /\$\{\s*[^}\s]+\s*\}/
NAME.2: /[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?(?=\s*\()/
PATH.2: /(\.\.?\/|\/)[A-Za-z_][\w.\/-]*/
BARE.-1: /[A-Za-z_][\w.\/-]*/
%ignore /\s+/
"""

_OUTSIDE = re.compile(r"\b(instance|pulldata|indexed-repeat)\s*\(")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_REFERENCE = re.compile(r"\$\{\s*([^}\s]+)\s*\}")


class _TooDeep(Exception):
    """Nested deeper than DEEPEST."""


class BadExpression(DeskError):
    """The expression cannot be read. `column` counts characters from 1, `why` is one of the reasons of the notes."""

    code = "expression.bad"


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression. `outside` says that it needs what is only there where the form is filled in."""

    text: str
    root: Node
    references: frozenset[str]
    functions: frozenset[str]
    outside: bool

    def nodes(self) -> Iterator[Node]:
        """Go through every part of the expression."""
        return _nodes(self.root)


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Return an expression. BadExpression."""
    if len(text) > LONGEST:
        raise BadExpression(text=text[:60], column=LONGEST, why="too_long")
    if found := _OUTSIDE.findall(text):
        return _kept(text, frozenset(found))
    try:
        root: Any = _parser().parse(text)
    except UnexpectedInput as error:
        raise BadExpression(text=text[:200], column=_column(error, text), why=_why(error, text)) from error
    except _TooDeep as error:
        raise BadExpression(text=text[:60], column=1, why="too_deep") from error
    nodes = list(_nodes(root))
    functions = frozenset(node.name for node in nodes if isinstance(node, Call))
    return Expression(
        text=text,
        root=root,
        references=frozenset(node.name for node in nodes if isinstance(node, Reference)) | _quoted(nodes),
        functions=functions,
        outside=any(isinstance(node, Path) for node in nodes),
    )


def renamed(text: str, names: Mapping[str, str]) -> str:
    """Return a text that refers to the same questions under their new names."""
    return _REFERENCE.sub(lambda found: f"${{{names.get(found[1], found[1])}}}", text)


def _kept(text: str, functions: frozenset[str]) -> Expression:
    bare = _QUOTED.sub("", text)
    if bare.count("(") != bare.count(")") or bare.count("[") != bare.count("]") or set(bare) & {"'", '"'}:
        raise BadExpression(text=text[:200], column=len(text), why="brackets")
    return Expression(text, Path(text), frozenset(_REFERENCE.findall(text)), functions, outside=True)


def _nodes(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Operation):
            waiting += [node.right, node.left]
        elif isinstance(node, Call):
            waiting += reversed(node.arguments)


def _quoted(nodes: list[Node]) -> set[str]:
    """The questions jr:choice-name() names within a text."""
    calls = (node for node in nodes if isinstance(node, Call) and node.name == "jr:choice-name")
    last = (call.arguments[-1] for call in calls if call.arguments)
    return {one.value[2:-1].strip() for one in last if isinstance(one, Literal) and str(one.value).startswith("${")}  # type: ignore[index]


def _column(error: UnexpectedInput, text: str) -> int:
    return len(text) + 1 if isinstance(error, UnexpectedEOF) or error.column < 1 else error.column


def _why(error: UnexpectedInput, text: str) -> str:
    if text.count("(") != text.count(")"):
        return "brackets"
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        return "ends_early"
    return "character" if isinstance(error, UnexpectedCharacters) else "word"


class _Tree(Transformer[Token, Node]):
    """Builds the tree while the text is read, so that depth never becomes recursion."""

    def number(self, found: list[Token]) -> Node:
        return Literal(float(found[0]))

    def text(self, found: list[Token]) -> Node:
        return Literal(found[0][1:-1])

    def reference(self, found: list[Token]) -> Node:
        return Reference(found[0][2:-1].strip())

    def this(self, found: list[Token]) -> Node:
        return This()

    def parent(self, found: list[Token]) -> Node:
        return This(parent=True)

    def operation(self, found: list[Any]) -> Node:
        return _operation(str(found[1]), found[0], found[2])

    def operation_or(self, found: list[Node]) -> Node:
        return _operation("or", *found)

    def operation_and(self, found: list[Node]) -> Node:
        return _operation("and", *found)

    def negative(self, found: list[Node]) -> Node:
        return _operation("-", Literal(0.0), found[0])

    def call(self, found: list[Any]) -> Node:
        arguments = tuple(one for one in found[1:] if one is not None)
        return Call(str(found[0]), arguments, _deeper(*arguments))

    def path(self, found: list[Token]) -> Node:
        return Path(str(found[0]))


def _operation(sign: str, left: Node, right: Node) -> Node:
    return Operation(sign, left, right, _deeper(left, right))


def _deeper(*nodes: Node) -> int:
    depth = 1 + max((node.depth for node in nodes), default=0)
    if depth > DEEPEST:
        raise _TooDeep
    return depth


@cache
def _parser() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", lexer="contextual", transformer=_Tree(), maybe_placeholders=True)
