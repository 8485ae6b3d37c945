"""From what a cell says to names of choices: split by the codebook, longest label first, the rest being "Other"."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from ppa_desk.forms.definition import Choice, Form, Question
from ppa_desk.forms.values import canonical, known
from ppa_desk.model.fold import fold

Heard = Mapping[tuple[str, str], str]
"""How strange answers were understood, by question and folded text: the choice meant, empty where words stand."""


class Reader:
    """Reads one question's cells. Each different cell is read once."""

    def __init__(self, form: Form, question: Question, heard: Heard, separator: str = "") -> None:
        self._form, self.question, self._heard, self._separator = form, question, heard, separator
        self._read: dict[str, tuple[str, tuple[str, ...], str]] = {}
        self.strange: dict[str, int] = {}
        """Answers that are no choice and were not decided yet, with how often each came."""

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """The choices offered."""
        return self._form.choices(self.question)

    @cached_property
    def other(self) -> str:
        """The name of the choice that asks for words; empty where there is none."""
        return next((one.name for one in self.choices if one.other), "")

    def read(self, cell: str) -> tuple[str, tuple[str, ...], str]:
        """Return what is stored, why it is looked at twice, and the words that belong to "Other"."""
        found = self._read.get(cell)
        if found is None:
            found = self._read[cell] = self._understood(cell.strip())
        return found

    def count_strange(self, cell: str, times: int = 1) -> None:
        """Count a cell's words that nobody decided about."""
        for word in self._words(cell.strip()):
            self.strange[word] = self.strange.get(word, 0) + times

    def _understood(self, cell: str) -> tuple[str, tuple[str, ...], str]:
        if not self.question.list or not self.choices:
            return (*canonical(self._form, self.question, cell), "")
        if self.question.type == "select_one":
            return self._one(cell)
        names, words = self._split(cell)
        if not words:
            return " ".join(names), (), ""
        if self.other:
            return " ".join(dict.fromkeys([*names, self.other])), (), ", ".join(words)
        return cell, ("not_a_choice",), ""

    def _one(self, cell: str) -> tuple[str, tuple[str, ...], str]:
        if not cell:
            return "", (), ""
        name = self._name(cell)
        if name:
            return name, (), ""
        if self.other:
            return self.other, (), cell
        return cell, ("not_a_choice",), ""

    def _name(self, word: str) -> str:
        names, labels = known(self.choices)
        told = fold(word)
        return names.get(word) or labels.get(told) or self._heard.get((self.question.name, told), "")

    def _split(self, cell: str) -> tuple[list[str], list[str]]:
        """Cut a cell into names of choices and words that are none."""
        if not cell:
            return [], []
        parts = cell.split()
        names, _ = known(self.choices)
        if all(part in names for part in parts):
            return list(dict.fromkeys(parts)), []
        for separator in filter(None, (self._separator, ";", "\n", "|")):
            if separator in cell:
                told = [part.strip() for part in cell.split(separator) if part.strip()]
                return self._named(told)
        return self._longest_first(cell)

    def _named(self, parts: Sequence[str]) -> tuple[list[str], list[str]]:
        pairs = [(part, self._name(part)) for part in parts]
        return list(dict.fromkeys(name for _, name in pairs if name)), [part for part, name in pairs if not name]

    def _longest_first(self, cell: str) -> tuple[list[str], list[str]]:
        """Take the longest labels out of a cell joined by comma and space, whatever commas they have themselves."""
        rest, found = f", {fold(cell)}, ", []
        for label, name in self._labels:
            if f", {label}, " in rest:
                found.append((rest.index(f", {label}, "), name))
                rest = rest.replace(f", {label}, ", ", " + "\0" * len(label) + ", ", 1)
        words = [part for part in _aligned(cell, rest) if part]
        return [name for _, name in sorted(found)], words

    @cached_property
    def _labels(self) -> list[tuple[str, str]]:
        _, labels = known(self.choices)
        own = {
            text: means for (question, text), means in self._heard.items() if question == self.question.name and means
        }
        names = {fold(one.name): one.name for one in self.choices}
        return sorted({**names, **labels, **own}.items(), key=lambda pair: -len(pair[0]))

    def _words(self, cell: str) -> list[str]:
        if not cell or not self.question.list:
            return []
        one = self.question.type == "select_one"
        words = [cell] * (not self._name(cell)) if one else self._split(cell)[1]
        return [word for word in words if (self.question.name, fold(word)) not in self._heard]


def _aligned(cell: str, rest: str) -> list[str]:
    """Return the words of a cell that are left once its labels are taken out."""
    body = rest[2:-2]
    if len(body) != len(cell):  # folding changed its length: words come back folded
        return [part.strip("\0 ,") for part in body.split(", ") if part.strip("\0 ,")]
    kept = "".join(sign if mark != "\0" else "\0" for sign, mark in zip(cell, body, strict=True))
    return [part.strip() for part in kept.split(", ") if part.strip("\0 ,")]
