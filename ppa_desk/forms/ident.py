"""What every file that goes out carries, so that it is known again when it comes home."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

TURN = "#"
"""What stands between a question of a repeat and its turn; no name of a question has it."""

HIDDEN = "_ppa"
"""The hidden sheet of a workbook, and what the hidden fields of a PDF begin with."""

LISTS = 10
"""The column of the hidden sheet from which on lists of choices stand."""


@dataclass(frozen=True, slots=True)
class Ident:
    """Form, version and survey; the respondent's code and name where the survey is not anonymous."""

    form: str = ""
    version: str = ""
    survey: str = ""
    token: str = ""
    name: str = ""
    until: str = ""
    contact: str = ""
    letterhead: str = ""
    promise: str = ""
    invented: bool = False

    def carried(self) -> dict[str, str]:
        """Return what is hidden in the file, by name; empty values are left out."""
        told = asdict(self)
        return {name: told[name] for name in ("form", "version", "survey", "token") if told[name]}


def read(told: Mapping[str, str]) -> Ident:
    """Return what a file carried."""
    return Ident(told.get("form", ""), told.get("version", ""), told.get("survey", ""), told.get("token", ""))


def in_turn(question: str, turn: int) -> str:
    """Return what a question of a repeat is called each time it stands in a PDF."""
    return f"{question}{TURN}{turn}"


def turn_of(question: str) -> tuple[str, int]:
    """Return a question and in which turn of its repeat it was asked; 0 where it is asked once."""
    name, _, turn = question.partition(TURN)
    return name, int(turn) if turn.isdecimal() else 0


def field_of(question: str, choice: str = "") -> str:
    """Return the name of a PDF's field: of a question, or of one choice among several."""
    return f"{question}={choice}" if choice else question


def question_of(field: str) -> tuple[str, str]:
    """Return the question and choice a PDF's field belongs to."""
    question, _, choice = field.partition("=")
    return question, choice
