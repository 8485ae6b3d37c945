"""Reminders of open actions: one letter to each who owes something, with its days for a calendar. Nothing is sent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import is_email
from ppa_desk.services.content import Language
from ppa_desk.services.meetings.action_words import SOFT, Teller
from ppa_desk.services.meetings.actions import OWNER, Item
from ppa_desk.services.members.mailings import Draft, Problem, reader_language
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.audience import in_force

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")
GROUP: Table = table_of("work_group")
TERM: Table = table_of("term")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Due:
    """What a calendar says of an action; `uid` stays the same however often its day moves."""

    uid: str
    day: date
    title: str
    text: str
    sequence: int


@dataclass(frozen=True, slots=True)
class Digest:
    """A letter to one who owes something, and the days in it."""

    draft: Draft
    days: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whom a letter goes to; of a group, whoever chairs it."""

    name: str
    email: str
    language: Language
    group: str = ""
    person: int | None = None
    organisation: int | None = None


class ActionLetters:
    """Reminders of what is owed over all meetings."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def digests(self, on: date, otherwise: Language = "en") -> list[Digest]:
        """Return a letter to each who promised or was asked something that is open, those without an address first."""
        by_language = {one: self._owed(one) for one in ("en", "fr")}
        found = []
        for owner, actions in self._owners(list(by_language["en"])).items():
            for reader in self._readers(owner, on, otherwise):
                items = [by_language[reader.language][number] for number in actions]
                found.append(self._digest(reader, items, on))
        return sorted(found, key=lambda one: not one.draft.problems)

    def _owed(self, language: str) -> dict[int, Item]:
        owed = self._desk.meetings.actions.owed(language)
        return {one.id: one for one in owed if one.values["strength"] not in SOFT}

    def _owners(self, actions: Sequence[int]) -> dict[tuple[str, Any], list[int]]:
        """The actions of each owner: a record of a kind, or a circle in words."""
        found: dict[tuple[str, Any], list[int]] = {}
        with self._store.read() as session:
            rows = session.execute(select(OWNER).where(OWNER.c.action_id.in_(actions))).mappings().all()
        place = {number: at for at, number in enumerate(actions)}
        for row in sorted(rows, key=lambda one: (place[one["action_id"]], one["nr"])):
            kind = next((one for one in ("work_group", "person", "organisation") if row[f"{one}_id"]), "words")
            owner = (kind, row[f"{kind}_id"]) if kind != "words" else (kind, row["words_en"] or row["words_fr"])
            found.setdefault(owner, []).append(row["action_id"])
        return found

    def _readers(self, owner: tuple[str, Any], on: date, otherwise: Language) -> Iterator[_Reader]:
        kind, what = owner
        if kind == "words":
            yield _Reader(str(what), "", otherwise)
            return
        with self._store.read() as session:
            table = {"person": PERSON, "organisation": ORGANISATION, "work_group": GROUP}[kind]
            row = dict(session.execute(select(table).where(table.c.id == what)).mappings().one())
            chairs = select(PERSON).join(TERM, TERM.c.person_id == PERSON.c.id).where(
                TERM.c.work_group_id == what, TERM.c.role.in_(("chair", "co_chair")), in_force(TERM, on)
            )  # fmt: skip
            leads = [dict(one) for one in session.execute(chairs).mappings()] if kind == "work_group" else []
        if kind == "person":
            if not row["anonymised_on"]:
                yield _person(row, otherwise)
        elif kind == "organisation":
            language = reader_language(None, row["languages"], otherwise)
            yield _Reader(row["name"], row["email"], language, organisation=what)
        elif leads:
            for one in leads:
                reader = _person(one, otherwise)
                yield _Reader(reader.name, reader.email, reader.language,
                              title_of("work_group", row, reader.language), one["id"])  # fmt: skip
        else:
            yield _Reader(title_of("work_group", row, otherwise), "", otherwise, title_of("work_group", row, otherwise))

    def _digest(self, reader: _Reader, items: Sequence[Item], on: date) -> Digest:
        told = Teller(reader.language, on)
        words, late = told.words, [one for one in items if one.late(on)]
        ahead = [one for one in items if not one.late(on)]
        contact = self._contact()
        days = tuple(self._days(items, told))
        parts = [words("letter.dear", name=reader.name),
                 words("letter.group", group=reader.group) if reader.group else words("letter.own")]  # fmt: skip
        for name, some in (("late", late), ("ahead", ahead)):
            if some:
                lines = [words("letter.line", what=told.what(one), due=told.due(one), **{"from": told.come_from(one)})
                         for one in some]  # fmt: skip
                parts.append("\n".join([words(f"letter.{name}"), *lines]))
        parts += [words("letter.ask"), words("letter.days") if days else "",
                  words("letter.contact", contact=contact) if contact else ""]  # fmt: skip
        key = "subject.digest_group" if reader.group else "subject.digest"
        subject = words(key, group=reader.group, n=len(items))
        text = "\n\n".join(filter(None, parts)) + "\n"
        problems = () if is_email(reader.email) else (Problem("bad_email" if reader.email else "no_email"),)
        draft = Draft(reader.person, reader.organisation, reader.name, reader.group, "", reader.email, reader.language,
                      subject, text, problems)  # fmt: skip
        return Digest(draft, days)

    def _days(self, items: Sequence[Item], told: Teller) -> Iterator[Due]:
        home = self._contact().partition("@")[2] or "ppa-desk"
        for one in items:
            if (day := one.values["due_on"]) is not None and day >= told.on:
                title = told.words("calendar.title", what=told.what(one))
                text = "\n".join((told.who(one), told.come_from(one)))
                yield Due(f"action-{one.id}@{home}", day, title, text, one.values["version"])

    def _contact(self) -> str:
        alliance: Row = next((one.values for one in self._desk.records.where("alliance")), {})
        return str(alliance.get("contact_email") or "")


def _person(row: Row, otherwise: Language) -> _Reader:
    language = reader_language(row["language"], None, otherwise)
    return _Reader(title_of("person", row), row["email"], language, person=row["id"])
