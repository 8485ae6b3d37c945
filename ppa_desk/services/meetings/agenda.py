"""The agenda of a meeting: read with its times, moved, put off and taken up again."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, func, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.checks import checked
from ppa_desk.services.content import Language
from ppa_desk.services.keys import free_key, free_keys
from ppa_desk.services.meetings.timing import Agenda, Entry, Frame, Talk, framed, numbered, timed
from ppa_desk.services.meetings.typed import read
from ppa_desk.services.records import Records, title_of
from ppa_desk.services.results import tree
from ppa_desk.services.results.tree import Place, Step
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

MEETING: Table = table_of("meeting")
SESSION: Table = table_of("session")
TALK: Table = table_of("talk")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")
COPIED = ("kind", "title_en", "title_fr", "minutes", "person_id", "text_en", "text_fr", "visibility")
"""What an item takes along when it is taken up or duplicated."""


class OwnPart(DeskError):
    """An item cannot be part of itself or of what is part of it."""

    code = "agenda.own_part"


class Agendas:
    """The agendas of meetings."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    # --- reading

    def of(self, meeting: int, language: Language = "en") -> Agenda:
        """Return the whole agenda with its times, numbered as its audience counts. Gone."""
        with self._store.read() as session:
            row = _meeting(session, meeting)
            entries = _entries(session, meeting, language)
        made = timed(entries, frame(row), language)
        return _with(made, numbered(made.slots, _audience(row).may_see))

    def shown(self, meeting: int, edition: Visibility, language: Language = "en") -> Agenda:
        """Return what an edition may see of it: what is internal counts its time and is left out. Gone."""
        with self._store.read() as session:
            row = _meeting(session, meeting)
            entries = _entries(session, meeting, language)
        made = timed(entries, frame(row), language)
        audience = min(edition, _audience(row), key=list(Visibility).index)
        slots, hidden = [], set[int]()
        for slot in numbered(made.slots, audience.may_see):
            if slot.entry.parent in hidden or not edition.may_see(slot.entry.visibility):
                hidden.add(slot.entry.id)
            else:
                slots.append(slot)
        return _with(made, slots, edition)

    # --- changing

    def grow(self, meeting: int, parent: int | None = None, after: int | None = None) -> int:
        """Add an item without a title under another, behind a sibling or at the end, and return its number."""
        with self._store.unit("session.added", title="", record_kind="session") as unit:
            before = _places(unit.session, meeting, after if after is not None else parent)
            number = unit.add("session", {"meeting_id": meeting, "parent_id": parent, "nr": len(before) + 1,
                                          "key": free_key(self._records, "session", "item")})  # fmt: skip
            places = [*before, Place(number, parent)]
            beside = [one.id for one in before if one.parent == parent]
            if after in beside:
                places = tree.put(places, number, parent, beside.index(after) + 1)
            _arrange(unit, before, places)
        return number

    def type_in(self, meeting: int, text: str, language: str = "en") -> list[int]:
        """Add an item for every line of a text at the end of the agenda; return their numbers. Refused, Gone."""
        typed = read(text)
        if not typed:
            return []
        made: list[int] = []
        above: list[int] = []
        keys = free_keys(self._records, "session", [one.title for one in typed])
        more = f" (+{len(typed) - 1})" if len(typed) > 1 else ""
        with self._store.unit("session.added", title=typed[0].title + more, record_kind="session") as unit:
            _meeting(unit.session, meeting)
            last = unit.session.execute(select(func.max(SESSION.c.nr)).where(SESSION.c.meeting_id == meeting)).scalar()
            for nr, (one, key) in enumerate(zip(typed, keys, strict=True), (last or 0) + 1):
                told = {f"title_{language}": one.title, "minutes": one.minutes, "starts_at": one.starts_at}
                above = above[: one.depth]
                own = {"meeting_id": meeting, "nr": nr, "parent_id": above[-1] if above else None}
                number = unit.add("session", checked("session", told) | own | {"key": key})
                made.append(number)
                above.append(number)
        return made

    def shift(self, item: int, step: Step) -> bool:
        """Move an item one place; say whether it could go that way. Gone."""
        kept = self._records.get("session", item)
        with self._store.read() as session:
            before = _places(session, kept.values["meeting_id"], item)
        after = tree.moved(before, item, step)
        if after is None:
            return False
        with self._store.unit("session.shifted", title=kept.title) as unit:
            _arrange(unit, before, after)
        return True

    def put(self, item: int, parent: int | None, at: int) -> None:
        """Move an item, with its parts, to a rank under another. OwnPart, Gone."""
        kept = self._records.get("session", item)
        with self._store.unit("session.shifted", title=kept.title) as unit:
            before = _places(unit.session, kept.values["meeting_id"], item)
            known = {one.id for one in before}
            if parent is not None and (parent not in known or parent in tree.under(before, item)):
                raise OwnPart(title=kept.title)
            _arrange(unit, before, tree.put(before, item, parent, at))

    def remove(self, item: int) -> int:
        """Remove an item with its parts; return how many went with it. Gone, InUse."""
        kept = self._records.get("session", item)
        with self._store.unit("session.removed", title=kept.title, record_kind="session") as unit:
            places = _places(unit.session, kept.values["meeting_id"])
            gone = tree.under(places, item)
            for one, _ in reversed(list(tree.walk(places))):
                if one.id in gone:
                    unit.remove("session", one.id)
        return len(gone) - 1

    # --- putting off

    def park(self, item: int, parked: bool = True) -> None:
        """Put an item off to a later meeting with its parts, or take that back. Gone."""
        kept = self._records.get("session", item)
        action = "session.parked" if parked else "session.unparked"
        with self._store.unit(action, title=kept.title) as unit:
            places = _places(unit.session, kept.values["meeting_id"])
            unit.change_all("session", sorted(tree.under(places, item)), {"parked": parked})

    def waiting(self, meeting: int, language: Language = "en") -> list[tuple[int, str, str]]:
        """Return what earlier meetings of the same series put off and nobody has taken up: number, title, where. Gone.

        What is part of something put off goes with it.
        """
        with self._store.read() as session:
            row = _meeting(session, meeting)
            taken = select(SESSION.c.taken_from_id).where(SESSION.c.taken_from_id.is_not(None))
            asked = select(SESSION, MEETING.c.title_en.label("in_en"), MEETING.c.title_fr.label("in_fr"))
            asked = asked.join_from(SESSION, MEETING).where(
                SESSION.c.parked, SESSION.c.id.not_in(taken), MEETING.c.id != meeting, same_series(row)
            )
            if row["starts_on"] is not None:
                asked = asked.where(MEETING.c.starts_on < row["starts_on"])
            rows = session.execute(asked.order_by(MEETING.c.starts_on, SESSION.c.nr)).mappings().all()
        put_off = {one["id"] for one in rows}
        return [
            (one["id"], title_of("session", one, language),
             title_of("meeting", {"title_en": one["in_en"], "title_fr": one["in_fr"]}, language))
            for one in rows if one["parent_id"] not in put_off
        ]  # fmt: skip

    def take_up(self, item: int, meeting: int) -> int:
        """Put an item that was put off on the agenda of a later meeting, with its parts; return the new one. Gone."""
        kept = self._records.get("session", item)
        with self._store.unit("session.taken_up", title=kept.title) as unit:
            _meeting(unit.session, meeting)
            old = _places(unit.session, kept.values["meeting_id"])
            gone = tree.under(old, item)
            made: dict[int | None, int] = {}
            nr = len(_places(unit.session, meeting))
            for one, _ in tree.walk(old):
                if one.id not in gone:
                    continue
                nr += 1
                row = unit.row("session", one.id)
                parent = made.get(one.parent) if one.id != item else None
                own = {"meeting_id": meeting, "nr": nr, "key": f"{row['key']}-{one.id}"[:60], "parent_id": parent}
                taken = {"taken_from_id": one.id}
                made[one.id] = unit.add("session", {name: row[name] for name in COPIED} | own | taken)
        return made[item]


def same_series(row: Mapping[str, Any]) -> Any:
    """Return what makes a meeting one of the same series: its kind, and for a group's meetings the group."""
    kind = MEETING.c.kind == row["kind"] if row["kind"] else MEETING.c.kind.is_(None)
    group = row["work_group_id"]
    return kind & (MEETING.c.work_group_id == group if group else MEETING.c.work_group_id.is_(None))


def frame(row: Mapping[str, Any]) -> Frame:
    """Return between which times a meeting lies."""
    return framed(row["starts_at"], row["ends_at"], row["starts_on"])


def _with(made: Agenda, slots: Sequence[Any], edition: Visibility | None = None) -> Agenda:
    def may(one: Entry) -> bool:
        return edition is None or edition.may_see(one.visibility)

    return Agenda(
        tuple(slots), tuple(filter(may, made.advance)), tuple(filter(may, made.parked)), made.troubles, made.frame,
        made.planned, made.unknown,
    )  # fmt: skip


def _audience(row: Mapping[str, Any]) -> Visibility:
    """Who counts the items of a meeting: those it is for, members at least; what they may not see is internal."""
    return max(Visibility(row["visibility"]), Visibility.MEMBERS, key=list(Visibility).index)


def _meeting(session: Session, meeting: int) -> Mapping[str, Any]:
    row = session.execute(select(MEETING).where(MEETING.c.id == meeting)).mappings().first()
    if row is None:
        raise Gone(kind="meeting", record=meeting)
    return dict(row)


def _entries(session: Session, meeting: int, language: Language) -> list[Entry]:
    """The items of a meeting in their order, with who leads them and their talks."""
    asked = select(SESSION, PERSON.c.given_name, PERSON.c.family_name).select_from(SESSION.outerjoin(PERSON))
    asked = asked.where(SESSION.c.meeting_id == meeting).order_by(SESSION.c.nr, SESSION.c.id)
    rows = session.execute(asked).mappings().all()
    talks = _talks(session, meeting, language)
    return [
        Entry(
            id=row["id"], parent=row["parent_id"], title=title_of("session", row, language),
            visibility=Visibility(row["visibility"]), kind=row["kind"], minutes=row["minutes"],
            starts_at=row["starts_at"], held_on=row["held_on"], person=row["person_id"],
            leader=title_of("person", row) if row["person_id"] else "",
            text=str(row[f"text_{language}"] or row["text_en"] or row["text_fr"]), advance=row["advance"],
            parked=row["parked"], talks=tuple(talks.get(row["id"], ())),
        )
        for row in rows
    ]  # fmt: skip


def _talks(session: Session, meeting: int, language: Language) -> dict[int, list[Talk]]:
    asked = select(TALK, PERSON.c.given_name, PERSON.c.family_name, ORGANISATION.c.name.label("body"))
    joined = TALK.join(SESSION, SESSION.c.id == TALK.c.session_id).outerjoin(PERSON, PERSON.c.id == TALK.c.person_id)
    joined = joined.outerjoin(ORGANISATION, ORGANISATION.c.id == TALK.c.organisation_id)
    asked = asked.select_from(joined).where(SESSION.c.meeting_id == meeting).order_by(TALK.c.nr, TALK.c.id)
    found: dict[int, list[Talk]] = {}
    for row in session.execute(asked).mappings():
        named = title_of("person", row) if row["person_id"] else ""
        words = str(row[f"words_{language}"] or row["words_en"] or row["words_fr"])
        body = ", ".join(part for part in (row["body"] or "", words) if part)
        talk = Talk(row["id"], title_of("talk", row, language), named, row["minutes"], row["status"],
                    row["person_id"], body)  # fmt: skip
        found.setdefault(row["session_id"], []).append(talk)
    return found


def _places(session: Session, meeting: int, beside: int | None = None) -> list[Place]:
    """The items of a meeting in their order; `beside` leaves those that stand in another list: in advance, put off."""
    sort = SESSION.c.advance, SESSION.c.parked
    asked = select(SESSION.c.id, SESSION.c.parent_id, *sort).where(SESSION.c.meeting_id == meeting)
    rows = session.execute(asked.order_by(SESSION.c.nr, SESSION.c.id)).all()
    mine = next(((row[2], row[3]) for row in rows if row[0] == beside), None)
    return [Place(row[0], row[1]) for row in rows if mine is None or (row[2], row[3]) == mine]


def _arrange(unit: Unit, before: Sequence[Place], after: Sequence[Place]) -> None:
    """Keep the order of all items of a meeting, each before its parts."""
    parents = {one.id: one.parent for one in before}
    for rank, (one, _) in enumerate(tree.walk(after), 1):
        told: dict[str, Any] = {"nr": rank}
        if parents.get(one.id, one.parent) != one.parent:
            told["parent_id"] = one.parent
        unit.change("session", one.id, told)
