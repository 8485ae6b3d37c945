"""What one said in meetings, as chats and transcripts keep it: found by their number, and by names only they go by."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.finder import Found
from ppa_desk.services.meetings.recognising import plain
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Unit

ALIAS: Table = table_of("person_alias")
ATTACHMENT: Table = table_of("attachment")
MATERIAL: Table = table_of("material")
NOTE: Table = table_of("note")
PASSAGE: Table = table_of("passage")
PERSON: Table = table_of("person")


@dataclass(frozen=True, slots=True)
class Speech:
    """Passages of a person, notes made of them, and the files they came in, which stay as they are."""

    passages: tuple[int, ...]
    notes: tuple[int, ...]
    files: tuple[Found, ...]


def speech_of(unit: Unit, person: int) -> Speech:
    """Return what a person said, also where only their name stands; a name that others go by too is left alone."""
    names = _names(unit, person)
    asked = select(PASSAGE.c.id, PASSAGE.c.material_id, PASSAGE.c.speaker, PASSAGE.c.person_id)
    asked = asked.where((PASSAGE.c.person_id == person) | (PASSAGE.c.person_id.is_(None) & (PASSAGE.c.speaker != "")))
    mine = [row for row in unit.connection.execute(asked) if row[3] == person or plain(row[2]) in names]
    materials = sorted({row[1] for row in mine})
    spoken = {plain(row[2]) for row in mine}
    noted = select(NOTE.c.id, NOTE.c.written_by).where(NOTE.c.material_id.in_(materials), NOTE.c.written_by != "")
    notes = [row[0] for row in unit.connection.execute(noted) if plain(row[1]) in spoken | names]
    return Speech(tuple(row[0] for row in mine), tuple(notes), _files(unit, materials))


def _names(unit: Unit, person: int) -> set[str]:
    """The names a person goes by and nobody else of the register does."""
    row = unit.row("person", person)
    given, family = row["given_name"] or row["known_as"], row["family_name"]
    asked = select(ALIAS.c.name).where(ALIAS.c.person_id == person)
    aliases = {plain(name) for name in unit.connection.execute(asked).scalars()}
    own = {plain(f"{given} {family}"), plain(f"{family} {given}"), plain(f"{row['known_as']} {family}")}
    names = {name for name in own if len(name.split()) > 1} | aliases - {""}
    return names - _of_others(unit, person, names)


def _of_others(unit: Unit, person: int, names: Collection[str]) -> set[str]:
    turned: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = name.split()
        for at in range(len(words)):
            turned[" ".join(words[at:] + words[:at])].add(name)
    asked = select(PERSON.c.sorted_as).where(PERSON.c.id != person, PERSON.c.sorted_as.in_(list(turned)))
    same = {name for told in unit.connection.execute(asked).scalars() for name in turned[told]}
    other = select(ALIAS.c.name).where(ALIAS.c.person_id != person, ALIAS.c.folded.in_([fold(name) for name in names]))
    return same | {plain(name) for name in unit.connection.execute(other).scalars()}


def _files(unit: Unit, materials: Collection[int]) -> tuple[Found, ...]:
    asked = select(ATTACHMENT.c.name, *MATERIAL.c).join(MATERIAL, MATERIAL.c.id == ATTACHMENT.c.record_id)
    asked = asked.where(ATTACHMENT.c.kind == "material", MATERIAL.c.id.in_(materials)).order_by(ATTACHMENT.c.id)
    rows: list[Any] = list(unit.connection.execute(asked).mappings())
    return tuple(
        Found("material", row["id"], ": ".join(filter(None, (title_of("material", row), row["name"])))) for row in rows
    )
