"""What every format of answers gives: rows of raw text by question, and what the file says about each row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ppa_desk.exchange.plan import Ask, Place, Reason


@dataclass(frozen=True, slots=True)
class Raw:
    """One set of answers as a file has it: raw text by question, who and when as the file tells, its own number."""

    place: Place
    answers: Mapping[str, str]
    token: str = ""
    email: str = ""
    name: str = ""
    moment: str = ""
    external: str = ""
    language: str = ""
    partial: bool = False
    repeats: Mapping[str, tuple[Mapping[str, str], ...]] = field(default_factory=dict)
    refused: Reason | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds: its format, its rows, the questions it has, what to ask about it, what is worth saying."""

    format: str
    channel: str
    rows: tuple[Raw, ...]
    questions: frozenset[str]
    version: str = ""
    form: str = ""
    asks: tuple[Ask, ...] = ()
    notes: tuple[Reason, ...] = ()
    shape: str = ""
