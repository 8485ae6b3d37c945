"""A file of answers understood: which version of which form it fills in, and each row as it would be stored."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ppa_desk.exchange.answers import ours, tabular
from ppa_desk.exchange.answers.choosing import Reader
from ppa_desk.exchange.answers.judging import Judge
from ppa_desk.exchange.answers.table import Found, Raw
from ppa_desk.exchange.plan import Reason
from ppa_desk.exchange.reading.book import Book
from ppa_desk.forms.definition import Form
from ppa_desk.model.fold import fold
from ppa_desk.services.forms.catalogue import Forms


@dataclass(frozen=True, slots=True)
class Understood:
    """What a file holds, by the version of the form it fills in."""

    form: Form
    version: int
    found: Found


def understood(book: Book, forms: Forms, key: str, stamps: Mapping[str, int], newest: int) -> Understood | Reason:
    """Return the answers in a file to the form of that key, or why it holds none.

    `stamps` are the form's published versions, `newest` the one that is meant where the file names none.
    """
    file, ident = book.name, ours.ident_of(book)
    if ident is not None and ident.form and ident.form != key:
        return Reason("answers.other_form", {"file": file, "form": ident.form})
    version = stamps.get(ident.version, 0) if ident and ident.version else newest
    if not version:
        return Reason("answers.other_version", {"file": file, "version": ident.version if ident else ""})
    form = forms.version(version)
    found = ours.parse(book, form) or tabular.parse(book, form)
    if found is None:
        return Reason("answers.not_understood", {"file": file})
    if found.form and found.form != key:
        return Reason("answers.other_form", {"file": file, "form": found.form})
    return Understood(form, stamps.get(found.version, version), found)


def separator(book: Book, found: Found, told: Mapping[str, str]) -> str:
    """Return what parts several answers in a cell, by the file's shape and what was answered about it."""
    if book.kind == "csv" and found.format == "google" and any("GMT" in raw.moment for raw in found.rows[:20]):
        return ";"
    return ", " if told.get("commas") == "commas" else ""


def flagged(flags: Mapping[str, list[str]]) -> list[Reason]:
    """Return why answers are looked at twice, as reasons of a line."""
    return [Reason(f"answers.flag_{one}", {"question": name}) for name, found in flags.items() for one in found]


def folded(meant: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """Return how words are meant, by question and folded words."""
    return {(question, fold(words)): means for (question, words), means in meant.items()}


class _Cells(dict[str, "str | _Odd"]):
    """The cells of one question and how each is stored: read once, as most come again and again."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def __missing__(self, cell: str) -> "str | _Odd":
        told, reasons, words = self.reader.read(cell)
        self[cell] = found = _Odd(told, reasons, words) if reasons or words else told
        return found


@dataclass(frozen=True, slots=True)
class _Odd:
    """A cell looked at twice, or with words of "Other"."""

    told: str
    reasons: tuple[str, ...]
    words: str


class Rows:
    """Reads the rows of one file."""

    def __init__(self, form: Form, found: Found, heard: Mapping[tuple[str, str], str], separator: str) -> None:
        self._form = form
        self._judge = Judge(form)
        readers = {question.name: Reader(form, question, heard, separator) for question in form.questions()}
        self._cells = {name: _Cells(readers[name]) for name in found.questions if name in readers}
        self._inner = readers
        self.strange: dict[tuple[str, str], int] = {}

    def read(self, raw: Raw) -> tuple[dict[str, Any], dict[str, list[str]]]:
        """Return a row's answers as they are stored, and why some are looked at twice."""
        cells = self._cells
        answers: dict[str, Any] = {name: cells[name][cell] for name, cell in raw.answers.items()}
        flags: dict[str, list[str]] = {}
        if _Odd in map(type, answers.values()):
            self._look_twice(raw, answers, flags)
        for name, turns in raw.repeats.items():
            answers[name] = [{key: self._inner[key].read(cell)[0] for key, cell in turn.items()} for turn in turns]
        self._judge.hide(answers)
        for name in self._judge.unfit(answers):
            flags.setdefault(name, ["constraint"])
        return answers, flags

    def _look_twice(self, raw: Raw, answers: dict[str, Any], flags: dict[str, list[str]]) -> None:
        odd = {name: one for name, one in answers.items() if isinstance(one, _Odd)}
        answers.update((name, one.told) for name, one in odd.items())
        for name, one in odd.items():
            if one.reasons:
                flags[name] = list(one.reasons)
            if one.words:
                self._words(answers, name, one.words)
            if one.words or "not_a_choice" in one.reasons:
                self._count(self._cells[name].reader, name, raw.answers[name])

    def _words(self, answers: dict[str, Any], name: str, words: str) -> None:
        """Words of "Other" go to its own question; what stands there already stays."""
        own = f"{name}_other"
        if self._form.question(own) is not None and not answers.get(own):
            answers[own] = words

    def _count(self, reader: Reader, name: str, cell: str) -> None:
        reader.strange.clear()
        reader.count_strange(cell)
        for words, times in reader.strange.items():
            self.strange[name, words] = self.strange.get((name, words), 0) + times
