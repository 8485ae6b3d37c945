"""The answers of one file of ours to one version of a form, for what is handed in one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ppa_desk.exchange.answers import ours
from ppa_desk.exchange.answers.understanding import Rows
from ppa_desk.exchange.reading.book import Book
from ppa_desk.forms.definition import Form


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers by question, why some are looked at twice, and the needed questions left open."""

    answers: Mapping[str, Any]
    flags: Mapping[str, Sequence[str]]
    missing: tuple[str, ...]


def answered(book: Book, form: Form) -> Answered | None:
    """Return the answers on a file of ours; None of a file of others."""
    found = ours.parse(book, form)
    if found is None:
        return None
    answers, flags = Rows(form, found, {}, "").read(found.rows[0])
    needed = (one.name for one in form.questions() if one.required == "yes" and one.asks)
    return Answered(answers, flags, tuple(name for name in needed if answers.get(name) == ""))
