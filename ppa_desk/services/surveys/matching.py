"""Who a set of answers is from: by code, address, what was remembered, or exact name; likeness only suggests."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.surveys.tokens import normal

LIKE = 92
"""From which likeness of names, 0 to 100, somebody is suggested."""


@dataclass(frozen=True, slots=True)
class Match:
    """An invitation, how it was found, and who else it might be; no `number` where nobody was found for certain."""

    number: int | None
    how: str = ""
    suggested: tuple[int, ...] = ()


class Matcher:
    """Matches answers to those who were asked."""

    def __init__(
        self,
        invitations: Sequence[Mapping[str, Any]],
        remembered: Mapping[str, int] | None = None,
        like: int = LIKE,
    ) -> None:
        self._least = like
        self._tokens = {one["token"]: one["id"] for one in invitations if one["token"]}
        emails = Counter(fold(one["email"]) for one in invitations if one["email"])
        self._emails = {
            fold(one["email"]): one["id"] for one in invitations if one["email"] and emails[fold(one["email"])] == 1
        }
        names = [(fold(one[key]), one["id"]) for one in invitations for key in ("person", "organisation") if one[key]]
        times = Counter(name for name, _ in names)
        self._names = {name: number for name, number in names if times[name] == 1}
        self._all = names
        self._remembered = dict(remembered or {})

    def find(self, token: str = "", email: str = "", name: str = "") -> Match:
        """Return whom answers are from. The same name twice is never decided here."""
        if token and (code := normal(token)) in self._tokens:
            return Match(self._tokens[code], "token")
        if email and fold(email.strip()) in self._emails:
            return Match(self._emails[fold(email.strip())], "email")
        told = fold(name.strip())
        if told and told in self._remembered:
            return Match(self._remembered[told], "remembered")
        if told and told in self._names:
            return Match(self._names[told], "name")
        return Match(None, "", self._like(told) if told else ())

    def _like(self, told: str) -> tuple[int, ...]:
        from rapidfuzz import fuzz, process, utils

        plain = utils.default_process
        names = [name for name, _ in self._all]
        like, least = fuzz.token_sort_ratio, self._least
        found = process.extract(told, names, scorer=like, processor=plain, score_cutoff=least, limit=5)
        return tuple(dict.fromkeys(self._all[at][1] for _, _, at in found))


def likely(word: str, choices: Sequence[tuple[str, str]], least: int = 70) -> str:
    """Return the name of the choice whose label is most like a word; empty where none is like enough."""
    from rapidfuzz import fuzz, process

    labels = [fold(label) for _, label in choices]
    found = process.extractOne(fold(word), labels, scorer=fuzz.WRatio, score_cutoff=least)
    return choices[found[2]][0] if found else ""
