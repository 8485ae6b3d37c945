"""A meeting with everything that belongs to it, read at one moment, without what an edition may not see."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import RowMapping, Select, func, select
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.codes import Codes
from ppa_desk.services.markup import CITED
from ppa_desk.services.meetings.attendees import bodies_present
from ppa_desk.services.meetings.polling.book import Book, of_meeting
from ppa_desk.services.meetings.polling.thresholds import thresholds
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone

OF_MEETING = (
    "aim", "session", "theme", "cluster", "poll", "priority", "activity", "consideration", "decision", "action_item",
    "action_review", "material", "survey",
)  # fmt: skip
PARTS_OF = {"talk": "session", "breakout": "session", "poll_option": "poll", "action_owner": "action_item"}
_LINKED = {"action_id": "action_item"}
_ELSEWHERE = {"cited": "material", "carried": "action_item"}
"""Kinds of records that belong to other meetings, and whose table they stand in."""

Marks = tuple[tuple[str, int], ...]
Label = Callable[[str, str | None, str], str]
"""What a code of a list is called in a language."""


@dataclass(frozen=True, slots=True)
class Part:
    """One record."""

    kind: str
    id: int
    values: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    @property
    def mark(self) -> tuple[str, int]:
        """Its kind and number."""
        return _ELSEWHERE.get(self.kind, self.kind), self.id


class MeetingRecords:
    """The records of one meeting as an edition may show them.

    `hidden` are the keys of what it may not show; `concealed` says which priorities have such polls or actions.
    """

    def __init__(self, meeting: Part, alliance: Part | None) -> None:
        self.meeting = meeting
        self.alliance = alliance
        self.label: Label = lambda _list, code, _language: code or ""
        self.notes: Mapping[tuple[str, int], Marks] = {}
        """The notes of each theme, and of each cluster that is no theme."""
        self.present: Mapping[int, Marks] = {}
        """The organisations that were there, each with the lines of the list that say so."""
        self.photos: Mapping[int, str] = {}
        self.polls: Mapping[int, Book] = {}
        self.thresholds: Mapping[str, int] = {}
        self.explained: frozenset[int] = frozenset()
        """The priorities whose class is another than follows from their measures, so that its reason is one."""
        self.hidden: set[str] = set()
        self.concealed: set[tuple[str, int]] = set()
        self._kinds: dict[str, tuple[Part, ...]] = {}
        self._by: dict[tuple[str, str], Mapping[int | None, list[Part]]] = {}
        self._numbered: dict[str, dict[int, Part]] = {}

    def all(self, kind: str) -> tuple[Part, ...]:
        """Return every record of a kind, in its order."""
        return self._kinds.get(kind, ())

    def of(self, kind: str, link: str, number: int | None) -> Sequence[Part]:
        """Return the records of a kind that link to a record (None: to none that may be seen), in their order."""
        if (kind, link) not in self._by:
            found: dict[int | None, list[Part]] = defaultdict(list)
            heads = kind if link == "parent_id" else _LINKED.get(link) or link.removesuffix("_id")
            also = self.all("carried") if link == "action_id" else ()
            seen = {part.id for part in (*self.all(heads), *also)}
            for part in self.all(kind):
                found[part[link] if part[link] in seen else None].append(part)
            self._by[kind, link] = found
        return self._by[kind, link].get(number, ())

    def one(self, kind: str, number: int | None) -> Part | None:
        """Return one record that others link to."""
        if kind not in self._numbered:
            self._numbered[kind] = {part.id: part for part in self.all(kind)}
        return self._numbered[kind].get(number or 0)

    def keep(self, kind: str, parts: Iterable[Part]) -> None:
        """Keep the records of a kind."""
        self._kinds[kind] = tuple(parts)


def gather(store: Store, meeting: int, edition: Visibility) -> MeetingRecords:
    """Read a meeting for an edition. Gone."""
    with store.read() as session:
        made = _Reading(session, meeting, edition).records()
    made.label = Codes(store).label
    return made


class _Reading:
    def __init__(self, session: Session, meeting: int, edition: Visibility) -> None:
        self._session, self._meeting, self._edition = session, meeting, edition

    def records(self) -> MeetingRecords:
        found = self._parts("meeting", select(_table("meeting")).where(_table("meeting").c.id == self._meeting))
        if not found:
            raise Gone(kind="meeting", record=self._meeting)
        alliance = self._parts("alliance", select(_table("alliance")).limit(1))
        self._made = made = MeetingRecords(found[0], alliance[0] if alliance else None)
        for kind in OF_MEETING:
            self._keep(kind, _ordered(kind).where(_table(kind).c.meeting_id == self._meeting))
        for kind, owner in PARTS_OF.items():
            self._keep_parts(kind, owner, f"{owner.removesuffix('_item')}_id")
        self._carried()
        self._keep("attendance", _ordered("attendance").where(_table("attendance").c.meeting_id == self._meeting))
        self._keep_parts("decision_vote", "decision", "decision_id")
        if self._edition != Visibility.PUBLIC:
            made.present = bodies_present(self._session, self._meeting)
        self._whom()
        made.notes = self._notes()
        made.photos = self._photos()
        made.polls, made.thresholds = of_meeting(self._session, self._meeting), thresholds(self._session)
        made.explained = self._explained()
        self._library()
        return made

    def _explained(self) -> frozenset[int]:
        """Weighed only where somebody gave a reason."""
        reasons = ("class_reason_en", "class_reason_fr")
        if not any(part[name] for part in self._made.all("priority") for name in reasons):
            return frozenset()
        from ppa_desk.services.meetings.cockpit.desk import stands  # what weighs measures is loaded when one asks

        return frozenset(row.id for row in stands(self._session, self._meeting).rows if row.explained)

    def _keep(self, kind: str, asked: Select[Any]) -> None:
        parts = self._parts(kind, asked)
        seen = [part for part in parts if self._may_see(part)]
        unseen = [part for part in parts if not self._may_see(part)]
        self._made.hidden |= {str(part["key"]) for part in unseen if "key" in part.values}
        self._made.concealed |= {(kind, part["priority_id"]) for part in unseen if part.values.get("priority_id")}
        self._made.keep(kind, seen)

    def _keep_parts(self, kind: str, owner: str, link: str) -> None:
        """Keep the parts of what may be seen."""
        owners = select(_table(owner).c.id).where(_table(owner).c.meeting_id == self._meeting)
        parts = self._parts(kind, _ordered(kind).where(_table(kind).c[link].in_(owners)))
        self._made.keep(kind, [part for part in parts if self._made.one(owner, part[link])])

    def _carried(self) -> None:
        """Read the actions of earlier meetings that were looked at again in this one, and who they are given to."""
        made = self._made
        again = {part["action_id"] for part in made.all("action_review")}
        self._keep("carried", select(_table("carried")).where(_table("carried").c.id.in_(again)))
        made.keep("action_review", [part for part in made.all("action_review")
                                    if made.one("carried", part["action_id"])])  # fmt: skip
        owner = _table("action_owner")
        mine = {part.id for kind in ("action_item", "carried") for part in made.all(kind)}
        made.keep("action_owner", self._parts("action_owner", _ordered("action_owner").where(
            owner.c.action_id.in_(mine))))  # fmt: skip

    def _parts(self, kind: str, asked: Select[Any]) -> list[Part]:
        return [_part(kind, row) for row in self._session.execute(asked).mappings()]

    def _may_see(self, part: Part) -> bool:
        return self._edition.may_see(Visibility(part.values.get("visibility", Visibility.PUBLIC)))

    def _whom(self) -> None:
        """Read the people, organisations and groups that parts name, and where those people work."""
        made = self._made
        people = _numbers(made, "person_id", "session", "talk", "breakout", "action_owner")
        self._keep("person", select(_table("person")).where(_table("person").c.id.in_(people)))
        position = _table("position")
        self._keep("position", select(position).where(position.c.person_id.in_(people)).order_by(position.c.id))
        bodies = _numbers(made, "organisation_id", "talk", "action_owner", "position") | set(made.present)
        self._keep("organisation", select(_table("organisation")).where(_table("organisation").c.id.in_(bodies)))
        groups = _numbers(made, "work_group_id", "action_owner", "decision", "priority")
        self._keep("work_group", select(_table("work_group")).where(_table("work_group").c.id.in_(groups)))

    def _notes(self) -> dict[tuple[str, int], Marks]:
        """Read which notes stand under which theme, by themselves or in a cluster that became one."""
        note, cluster = _table("note"), _table("cluster")
        seen = [one for one in Visibility if self._edition.may_see(one)]
        theme = func.coalesce(note.c.theme_id, cluster.c.theme_id)
        asked = select(note.c.id, theme, note.c.cluster_id).outerjoin(cluster, cluster.c.id == note.c.cluster_id)
        asked = asked.where(note.c.meeting_id == self._meeting, note.c.visibility.in_(seen)).order_by(note.c.id)
        found: dict[tuple[str, int], list[tuple[str, int]]] = defaultdict(list)
        for number, of, group in self._session.execute(asked):
            if of is not None or group is not None:
                found[("theme", of) if of is not None else ("cluster", group)].append(("note", number))
        return {about: tuple(marks) for about, marks in found.items()}

    def _photos(self) -> dict[int, str]:
        photos = [part.id for part in self._made.all("material") if part["kind"] == "photo"]
        file, attachment = _table("file"), _table("attachment")
        asked = select(attachment.c.record_id, file.c.sha256).join(file, file.c.id == attachment.c.file_id)
        asked = asked.where(attachment.c.kind == "material", attachment.c.record_id.in_(photos))
        return {row[0]: row[1] for row in self._session.execute(asked.order_by(attachment.c.id))}

    def _library(self) -> None:
        """Read what texts here cite of elsewhere: materials, and results of surveys, those of priorities too."""
        own = {str(part["key"]) for part in self._made.all("material")} | self._made.hidden
        texts = (value for kind in OF_MEETING for part in self._made.all(kind) for value in part.values.values())
        keys = {key for text in texts if isinstance(text, str) and "[[" in text for key, _ in CITED.findall(text)}
        if keys - own:
            self._keep("cited", select(_table("material")).where(_table("material").c.key.in_(keys - own)))
        result, priorities = _table("key_result"), [part.id for part in self._made.all("priority")]
        wanted = result.c.key.in_(keys - own) | result.c.priority_id.in_(priorities)
        self._keep("key_result", select(result).where(wanted).order_by(result.c.id))


def _table(kind: str) -> Any:
    return table_of(_ELSEWHERE.get(kind, kind))


def _ordered(kind: str) -> Select[Any]:
    """The records of a kind in their order; without talks that were not in the programme."""
    table = _table(kind)
    asked = select(table).order_by(*([table.c.nr] if "nr" in table.c else []), table.c.id)
    return asked.where(table.c.status.is_(None) | (table.c.status == "accepted")) if kind == "talk" else asked


def _part(kind: str, row: RowMapping) -> Part:
    return Part(kind, row["id"], dict(row))


def _numbers(made: MeetingRecords, link: str, *kinds: str) -> set[int]:
    return {part[link] for kind in kinds for part in made.all(kind) if part.values.get(link) is not None}
