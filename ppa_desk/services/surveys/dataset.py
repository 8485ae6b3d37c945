"""The answers of a survey as columns, one entry a counted response: what every figure is computed from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec

from ppa_desk.forms.definition import Form, Question, Text, walk
from ppa_desk.services.surveys.rates import Rates

NOT_ASKED = "\0not asked"
"""What a column holds where the question was not in that version or file; None: not shown; "": skipped."""

Column = list[str | None]


@dataclass(frozen=True, slots=True)
class CodedText:
    """A code of the codebook, and which responses (by their place) each coder found it in; quotes that may be shown."""

    question: str
    label: Text
    definition: Text
    marked: Mapping[str, frozenset[int]]
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """A survey's answers: columns by question, weights by the voice rule, the facts of those who answered."""

    survey: int
    key: str
    title: Text
    purpose: Text
    audience: Text
    anonymity: str
    voice: str
    smallest: int
    opens_on: date | None
    closes_on: date | None
    closed_at: datetime | None
    open: bool
    form: Form
    columns: Mapping[str, Column]
    organisation: Sequence[int]
    """Of each response, the number of its organisation; -1 where it is not known."""
    weights: Sequence[float]
    facts: Mapping[str, Sequence[str]]
    rates: Rates
    complete: int
    codes: tuple[CodedText, ...] = ()
    names: tuple[str, ...] = ()
    """Names and addresses of the register, which quotes must not contain."""
    responders: tuple[str, ...] = ()
    """Organisations that answered; empty of an anonymous survey."""
    reworded: tuple[tuple[str, str, str], ...] = ()
    flagged: int = 0
    minutes: float | None = None

    @property
    def count(self) -> int:
        """How many responses are counted."""
        return len(self.weights)

    @property
    def anonymous(self) -> bool:
        """Whether nobody may be told apart."""
        return self.anonymity == "anonymous"


def columns_of(form: Form, answers: Sequence[Mapping[str, Any]]) -> dict[str, Column]:
    """Return the answers to each question of a form as a column; those inside repeats are left out."""
    names = [name for name, question in outer_questions(form).items() if question.type != "note"]
    return {name: [one.get(name, NOT_ASKED) for one in answers] for name in names}


def outer_questions(form: Form) -> dict[str, Question]:
    """Return the questions that stand in no repeat, by name."""
    found: dict[str, Question] = {}
    for item, within in walk(form.items):
        if isinstance(item, Question) and not any(group.repeat for group in within):
            found.setdefault(item.name, item)
    return found


def voices(voice: str, organisation: Sequence[int], focal: Sequence[bool], order: Sequence[int]) -> list[float]:
    """Return the weight of each response by the rule of one organisation, one voice; those unknown count in full.

    shared: 1/k for k responses of an organisation; focal: only its focal person's (shared where there is none);
    last: only the latest by `order`; each: 1.
    """
    if voice == "each":
        return [1.0] * len(organisation)
    places: dict[int, list[int]] = {}
    for at, body in enumerate(organisation):
        places.setdefault(body, []).append(at)
    weights = [1.0] * len(organisation)
    for body, own in places.items():
        if body < 0:
            continue
        heard = _heard(voice, own, focal, order)
        for at in own:
            weights[at] = 1 / len(heard) if at in heard else 0.0
    return weights


def _heard(voice: str, own: list[int], focal: Sequence[bool], order: Sequence[int]) -> set[int]:
    if voice == "last":
        return {max(own, key=lambda at: order[at])}
    if voice == "focal" and any(focal[at] for at in own):
        return {at for at in own if focal[at]}
    return set(own)


def loads(text: str) -> dict[str, Any]:
    """Read a response's answers."""
    return _DECODE(text)


def dumps(answers: Mapping[str, Any]) -> str:
    """Write a response's answers as they are kept."""
    return _ENCODE(answers).decode()


_ENCODE = msgspec.json.Encoder().encode
_DECODE = msgspec.json.Decoder(dict[str, Any]).decode
