"""Which column answers which question: by name, by label in any language, by label with its row or option."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ppa_desk.forms.definition import Form, Group, Question, walk
from ppa_desk.model.fold import fold

ALIKE = 0.9
"""How like a label a header is that has drifted from it, 0 to 1."""
_TIDY = re.compile(r"<[^>]*>|\s+")
_NUMBER = re.compile(r"^\d{1,3}[.)]\s+")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its place, its question, the option it stands for alone (split choices), and whether it had drifted."""

    at: int
    question: str
    option: str = ""
    drifted: str = ""


def normal(header: str) -> str:
    """Return a header as it is compared: folded, without markup, numbering, stars and space at its ends."""
    return fold(_NUMBER.sub("", _TIDY.sub(" ", header).strip().strip("*").strip())).rstrip(" :?*").strip()


class Headers:
    """All headers a form may have in a file of answers."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._names: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._options: dict[str, tuple[str, str]] = {}
        for item, within in walk(form.items):
            if isinstance(item, Question):
                self._learn(item, within)

    def match(self, header: str) -> tuple[str, str, str]:
        """Return the question a header asks, the option it stands for, and its label where that had drifted."""
        told = normal(header)
        for key in (told, normal(header.rpartition("/")[2])):
            if key in self._names:
                return self._names[key], "", ""
            if key in self._labels:
                return self._labels[key], "", ""
        if told in self._options:
            return (*self._options[told], "")
        return self._like(told)

    def columns(self, headers: Sequence[str]) -> list[Column]:
        """Return the columns that answer a question; where two would answer one, the first does."""
        found, taken = [], set()
        for at, header in enumerate(headers):
            question, option, drifted = self.match(header) if header.strip() else ("", "", "")
            if question and (question, option) not in taken:
                taken.add((question, option))
                found.append(Column(at, question, option, drifted))
        return found

    def _learn(self, question: Question, within: tuple[Group, ...]) -> None:
        self._names.setdefault(normal(question.name), question.name)
        path = "/".join([*(group.name for group in within), question.name])
        self._names.setdefault(normal(path), question.name)
        labels = [question.label.en, question.label.fr, *question.label.more.values()]
        for label in filter(None, labels):
            self._labels.setdefault(normal(label), question.name)
            for group in within[-1:]:
                for title in filter(None, (group.label.en, group.label.fr)):
                    self._labels.setdefault(normal(f"{title} [{label}]"), question.name)
        self._learn_options(question, path, [label for label in labels if label])

    def _learn_options(self, question: Question, path: str, labels: list[str]) -> None:
        if question.name.endswith("_other"):
            self._labels.setdefault(normal(f"{question.name.removesuffix('_other')}[other]"), question.name)
        if question.type not in ("select_multiple", "rank"):
            return
        for at, choice in enumerate(self._form.choices(question), 1):
            if question.type == "rank":
                self._options.setdefault(normal(f"{question.name}[{at}]"), (question.name, f"#{at}"))
            names = [choice.name, *filter(None, (choice.label.en, choice.label.fr))]
            for base in (question.name, path, *labels):
                for name in names:
                    for shape in (
                        f"{base}/{name}",
                        f"{base} [{name}]",
                        f"{base}[{name}]",
                        f"{base}_{name}",
                        f"{base}.{name}.",
                    ):
                        self._options.setdefault(normal(shape), (question.name, choice.name))

    def _like(self, told: str) -> tuple[str, str, str]:
        best, most = ("", "", ""), ALIKE
        if len(told) < 8:
            return best
        for label, question in self._labels.items():
            if abs(len(label) - len(told)) <= max(len(label), len(told)) * 0.2:
                likeness = SequenceMatcher(None, told, label).ratio()
                if likeness >= most:
                    best, most = (question, "", told), likeness
        return best


def shape_of(headers: Sequence[str]) -> str:
    """Return a hash of a header, by which files of one shape are known again."""
    return hashlib.sha256("\0".join(normal(one) for one in headers).encode()).hexdigest()
