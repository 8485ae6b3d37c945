"""What an expression is made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A number or a text."""

    value: str | float
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Reference:
    """`${name}`: the answer to a question."""

    name: str
    depth: int = 1


@dataclass(frozen=True, slots=True)
class This:
    """`.`: the answer the expression is about; `..`: the repeat it stands in."""

    parent: bool = False
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Operation:
    """Two values and a sign between them; a minus before one value has 0 at its left."""

    sign: str
    left: "Node"
    right: "Node"
    depth: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: tuple["Node", ...]
    depth: int


@dataclass(frozen=True, slots=True)
class Path:
    """A path of XPath, kept as it stands; nothing here evaluates it."""

    text: str
    depth: int = 1


Node = Literal | Reference | This | Operation | Call | Path
