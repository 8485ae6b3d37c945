"""Words of lists that are codes here: by code, label in either language or other spelling; what is none is asked."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.model.codes import Code
from ppa_desk.services.desk import Desk
from ppa_desk.services.surveys.matching import likely

SURELY = 92
"""From which likeness a word is taken for a code, and that is said."""
_BETWEEN = re.compile(r"\s*(?::::|[;,/\n|&]|\band\b|\bet\b)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Strange:
    """A word that is no code of a list, how often it came and where first, and the code it is most like."""

    list: str
    words: str
    count: int
    cell: str
    likely: str


class Vocabulary:
    """Reads words as codes. `meant` is what was decided and remembered: by list and plain word; empty for none."""

    def __init__(self, desk: Desk, meant: Mapping[tuple[str, str], str]) -> None:
        self._desk, self._meant = desk, meant
        self._known: dict[str, dict[str, str]] = {}
        self._read: dict[tuple[str, str], str] = {}
        self._strange: Counter[tuple[str, str]] = Counter()
        self._cells: dict[tuple[str, str], str] = {}

    def code(self, name: str, text: str, cell: str) -> str:
        """Return the code a word stands for; empty where it is none, which is then asked."""
        key = (name, text)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._find(name, plain_header(text))
        if not found and (name, plain_header(text)) not in self._meant:
            self._strange[key] += 1
            self._cells.setdefault(key, cell)
        return found

    def codes(self, name: str, text: str, cell: str) -> tuple[list[str], list[str]]:
        """Return the codes the words of a cell stand for, and the words that are none."""
        if found := self._find(name, plain_header(text)):
            return [found], []
        told, left = list[str](), list[str]()
        for word in filter(None, _BETWEEN.split(text)):
            code = self.code(name, word, cell)
            (told if code else left).append(code or word)
        return list(dict.fromkeys(told)), left

    def strange(self) -> tuple[Strange, ...]:
        """Return the words nobody decided about yet, the most frequent first."""
        return tuple(
            Strange(name, words, count, self._cells[name, words], self._like(name, words))
            for (name, words), count in self._strange.most_common()
        )

    def _find(self, name: str, plain: str) -> str:
        if (name, plain) in self._meant:
            return self._meant[name, plain]
        return self._list(name).get(plain, "")

    def _list(self, name: str) -> dict[str, str]:
        if name not in self._known:
            known: dict[str, str] = {}
            for one in self._desk.codes.choices(name):
                known |= {plain_header(word): one.code for word in (*_labels(one), one.code) if word}
            self._known[name] = known
        return self._known[name]

    def _like(self, name: str, words: str) -> str:
        offered = [(one.code, word) for one in self._desk.codes.choices(name) for word in _labels(one) if word]
        return likely(words, offered)


def _labels(code: Code) -> tuple[str, ...]:
    return (code.en, code.fr, code.note_en, code.note_fr, *code.also)
