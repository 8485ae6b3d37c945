"""Everything held on a person as a document they can read."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any, Protocol

from ppa_desk.model.kinds import Field, fields
from ppa_desk.services.content import Block, DocumentContent, Heading, KeyFacts, Language, Paragraph, Run, Table
from ppa_desk.services.dates import spelled
from ppa_desk.services.history import Change
from ppa_desk.services.letterhead import written
from ppa_desk.services.members.held import Held, Part
from ppa_desk.services.records import Records
from ppa_desk.services.report_words import Words

KIND = "held"


class Names(Protocol):
    """How kinds, fields and values are called in the language of the paper."""

    def kind(self, kind: str) -> str:
        """Return what records of a kind are called."""

    def field(self, kind: str, name: str) -> str:
        """Return what a field is called."""

    def value(self, kind: str, spec: Field, value: Any) -> str:
        """Return a value as it is read."""


def held_paper(records: Records, held: Held, names: Names, language: Language, day: date) -> DocumentContent:
    """Return everything held on a person as a document."""
    words = Words(KIND, language)
    blocks = _blocks(records, held, names, words, day)
    return written(records, words, KIND, held.title, words("names.held"), blocks, day)


def _blocks(records: Records, held: Held, names: Names, words: Words, day: date) -> Iterator[Block]:
    alliance = next((one.values for one in records.where("alliance")), {})
    told = {"alliance": words.own(alliance, "name"), "name": held.title, "day": spelled(day, words.language, "date")}
    yield Paragraph((Run(words("body.intro", **told)),))
    yield Paragraph((Run(words("body.beyond")),), note=True)
    for kind, parts in groupby(held.parts, key=lambda one: one.kind):
        yield Heading(names.kind(kind))
        for part in parts:
            yield from _part(part, names)
    if len(held.parts) == 1:
        yield Paragraph((Run(words("body.nothing")),))
    if rows := [row for change in held.changes for row in _change(change, names, words)]:
        yield Heading(words("body.changes"))
        head = tuple(words(f"change.{name}") for name in ("when", "who", "field", "before", "after"))
        yield Table(head, tuple(rows), (0.15, 0.15, 0.2, 0.25, 0.25), small=True)


def _part(part: Part, names: Names) -> Iterator[Block]:
    if part.about:
        yield Heading(part.about, 2)
    specs = {spec.name: spec for spec in fields(part.kind) if not spec.order}
    told = [
        (names.field(part.kind, name), names.value(part.kind, specs[name], value))
        for name, value in part.values.items()
        if name in specs
    ]
    told += _answers(part)
    if rows := tuple((name, (Run(text),)) for name, text in told):
        yield KeyFacts(rows)


def _answers(part: Part) -> Iterator[tuple[str, str]]:
    """The answers to a form, by the names of its questions; what was not shown or left out stays away."""
    for name, value in json.loads(part.values.get("answers", "{}")).items():
        if value not in (None, "", []):
            yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _change(change: Change, names: Names, words: Words) -> Iterator[tuple[tuple[Run, ...], ...]]:
    """One line a field, with what stood there before and what came after."""
    when = spelled(change.entry.at.date(), words.language, "date")
    before, after = change.before or {}, change.after or {}
    for spec in fields(change.kind):
        old, new = before.get(spec.name), after.get(spec.name)
        if old != new and (old or new):
            told = (names.value(change.kind, spec, one) if one not in (None, "") else "" for one in (old, new))
            texts = (when, change.entry.who, names.field(change.kind, spec.name), *told)
            yield tuple((Run(text),) for text in texts)
