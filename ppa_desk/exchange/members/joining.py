"""Groups and tags that a list names: work groups become terms where somebody says so, other words are tags."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.members.drafting import Draft
from ppa_desk.exchange.members.noting import Notebook
from ppa_desk.exchange.plan import Ask
from ppa_desk.model.fold import fold
from ppa_desk.services.desk import Desk


class Joining:
    """Puts people into groups, and tags onto people and organisations."""

    def __init__(self, desk: Desk, notes: Notebook, asked: Mapping[tuple[str, str], str]) -> None:
        self._desk, self._notes, self._asked = desk, notes, asked
        self._houses: set[tuple[int, int]] | None = None
        at_hand = desk.members.taking.at_hand
        self._groups = {plain_header(name): number for number, names in at_hand.groups() for name in names}
        self._sitting = at_hand.sitting(date.today())
        self._tags = {
            plain_header(word): one.code for one in desk.codes.all("tag") for word in (one.code, one.en, one.fr) if word
        }
        self._named: Counter[str] = Counter()

    def join(self, draft: Draft, kind: str, ref: int, organisation: int | None) -> bool:
        """Note the groups and tags of a row, and say whether any was new."""
        done, tags = False, list(draft.tags)
        file = draft.place.file
        for name in draft.groups:
            group = self._groups.get(plain_header(name))
            if group is not None and self._sits(kind, ref, group):
                continue
            if group is None or kind != "person":
                tags.append(name)
                continue
            self._named[file] += 1
            if self._asked.get((file, "groups")) != "terms":
                tags.append(name)
            else:
                self._sitting.add((ref, group))
                self._notes.part("term", "person", ref, {"work_group_id": group, "organisation_id": organisation})
                done = True
        return self._tag(kind, ref, tags) or done

    def _sits(self, kind: str, ref: int, group: int) -> bool:
        """Say that somebody is in a group already, so that its name tells nothing new."""
        if kind == "person":
            return (ref, group) in self._sitting
        if self._houses is None:
            self._houses = {
                (one.values["organisation_id"], one.values["work_group_id"]) for one in self._desk.records.where("term")
            }
        return (ref, group) in self._houses

    def asks(self) -> Iterator[Ask]:
        """Return what is asked about groups, once a file."""
        for file, count in self._named.items():
            choices = (("tags", "members.answer_tags"), ("terms", "members.answer_terms"))
            answer = self._asked.get((file, "groups"), "")
            yield Ask("groups", "members.ask_groups", {"file": file, "count": count}, choices, answer)

    def _tag(self, kind: str, ref: int, words: Sequence[str]) -> bool:
        if not words:
            return False
        now = str(self._notes.get(kind, ref).values.get("tags") or "").split()
        new = [code for code in dict.fromkeys(map(self._code, words)) if code not in now]
        if new:
            self._notes.write(kind, ref, {"tags": " ".join([*now, *new])})
        return bool(new)

    def _code(self, word: str) -> str:
        """Return the code of a tag; a new one is made of its word."""
        plain = plain_header(word)
        if plain not in self._tags:
            self._tags[plain] = code = _free(word, set(self._tags.values()))
            label = " ".join(word.split())[:300]
            made: dict[str, Any] = {"list": "tag", "code": code, "label_en": label, "label_fr": label}
            self._notes.batch.codes.append(made)
        return self._tags[plain]


def _free(word: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", fold(word)).strip("-")[:28] or "tag"
    return next(code for nr in range(1, len(taken) + 2) if (code := base if nr == 1 else f"{base}-{nr}") not in taken)
