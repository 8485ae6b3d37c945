"""What came of a meeting, at a glance: its priorities with what stands behind them, and where it leads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, Table, func, literal, select, union
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.meetings.polling.book import of_meeting
from ppa_desk.services.meetings.polling.telling import Telling
from ppa_desk.services.meetings.polling.thresholds import thresholds
from ppa_desk.services.owners import owners
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store

ACTION: Table = table_of("action_item")
OWNER: Table = table_of("action_owner")
DECISION: Table = table_of("decision")
DOCUMENT: Table = table_of("document")
GROUP: Table = table_of("work_group")
MEETING: Table = table_of("meeting")
NOTE: Table = table_of("note")
PRIORITY: Table = table_of("priority")
SURVEY: Table = table_of("survey")
THEME: Table = table_of("theme")


@dataclass(frozen=True, slots=True)
class PriorityRow:
    """A priority: `reading` is None where no poll was recorded, empty where the poll has no reading yet."""

    id: int
    place: int
    title: str
    waits: str
    reading: str | None
    notes: int
    step: str | None
    owners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """A record that a meeting leads to or comes from."""

    kind: str
    id: int
    title: str


class Outcomes:
    """What came of meetings."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def priorities(self, meeting: int, language: str = "en") -> list[PriorityRow]:
        """Return a meeting's priorities in its own order."""
        asked = select(PRIORITY).where(PRIORITY.c.meeting_id == meeting).order_by(PRIORITY.c.nr, PRIORITY.c.id)
        with self._store.read() as session:
            found = session.execute(asked).mappings().all()
            numbers = [row["id"] for row in found]
            notes, readings = _notes(session, numbers), _readings(session, meeting, language)
            waits, doing = _waits(session, numbers, language), _doing(session, numbers, language)
        return [
            PriorityRow(
                row["id"], place, title_of("priority", row, language), waits.get(row["id"], ""),
                readings.get(row["id"]), notes.get(row["id"], 0), row["priority_class"], doing.get(row["id"], ()),
            )
            for place, row in enumerate(found, 1)
        ]  # fmt: skip

    def owners(self, meeting: int, language: str = "en") -> Mapping[int, tuple[str, ...]]:
        """Return who is to do each action of a meeting, by the action's number."""
        with self._store.read() as session:
            numbers = session.execute(select(ACTION.c.id).where(ACTION.c.meeting_id == meeting)).scalars().all()
            return owners(session, numbers, language)

    def theme_notes(self, meeting: int) -> Mapping[int | None, int]:
        """Return how many of a meeting's notes each theme holds; None counts those without a theme."""
        asked = select(NOTE.c.theme_id, func.count()).where(NOTE.c.meeting_id == meeting).group_by(NOTE.c.theme_id)
        with self._store.read() as session:
            return {row[0]: row[1] for row in session.execute(asked)}

    def links(self, meeting: int, language: str = "en") -> list[Linked]:
        """Return the surveys, issued documents and groups a meeting leads to."""
        with self._store.read() as session:
            return [
                Linked(kind, row["id"], title_of(kind, row, language))
                for kind, asked in _linked(meeting).items()
                for row in session.execute(asked).mappings()
            ]


def _notes(session: Session, priorities: Sequence[int]) -> dict[int, int]:
    """Notes that stand under a theme that led to the priority."""
    asked = select(THEME.c.priority_id, func.count(NOTE.c.id)).join_from(THEME, NOTE, NOTE.c.theme_id == THEME.c.id)
    asked = asked.where(THEME.c.priority_id.in_(priorities)).group_by(THEME.c.priority_id)
    return {row[0]: row[1] for row in session.execute(asked)}


def _readings(session: Session, meeting: int, language: str) -> dict[int, str]:
    """What the first poll of each priority said: as somebody read it, else as its counts say."""
    telling = Telling("fr" if language == "fr" else "en", thresholds=thresholds(session))
    told = {}
    for one in of_meeting(session, meeting).values():
        if (priority := one.values["priority_id"]) is not None and priority not in told:
            own = _either(one.values["reading_en"], one.values["reading_fr"], language)
            told[priority] = own or telling.reading(one)
    return told


def _waits(session: Session, priorities: Sequence[int], language: str) -> dict[int, str]:
    """In words, what the first action of a priority waits for or when it is due."""
    asked = select(ACTION.c.priority_id, ACTION.c.due_words_en, ACTION.c.due_words_fr)
    told = ACTION.c.due_kind.in_(("window", "event", "dependency"))
    asked = asked.where(ACTION.c.priority_id.in_(priorities), told).order_by(ACTION.c.nr.desc(), ACTION.c.id.desc())
    return {row[0]: _either(row[1], row[2], language) for row in session.execute(asked)}


def _doing(session: Session, priorities: Sequence[int], language: str) -> dict[int, tuple[str, ...]]:
    asked = select(ACTION.c.id, ACTION.c.priority_id).where(ACTION.c.priority_id.in_(priorities))
    of = {row[0]: row[1] for row in session.execute(asked.order_by(ACTION.c.nr, ACTION.c.id))}
    found = owners(session, list(of), language)
    told: dict[int, tuple[str, ...]] = {}
    for action, priority in of.items():
        told[priority] = _once((*told.get(priority, ()), *found.get(action, ())))
    return told


def _linked(meeting: int) -> dict[str, Select[tuple[object, ...]]]:
    doing = select(OWNER.c.work_group_id).join(ACTION, ACTION.c.id == OWNER.c.action_id)
    groups = union(
        doing.where(ACTION.c.meeting_id == meeting),
        select(DECISION.c.work_group_id).where(DECISION.c.meeting_id == meeting),
        select(MEETING.c.work_group_id).where(MEETING.c.id == meeting),
    ).subquery()
    named = select(GROUP.c.id, GROUP.c.name_en, GROUP.c.name_fr).where(GROUP.c.id.in_(select(groups)))
    return {
        "survey": select(SURVEY.c.id, SURVEY.c.title_en, SURVEY.c.title_fr).where(SURVEY.c.meeting_id == meeting),
        "document": select(DOCUMENT.c.id, DOCUMENT.c.title, literal("").label("none"))
        .where(DOCUMENT.c.meeting_id == meeting)
        .order_by(DOCUMENT.c.id.desc()),
        "work_group": named.order_by(GROUP.c.sorted_as),
    }


def _either(english: str, french: str, language: str) -> str:
    return (french or english) if language == "fr" else (english or french)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
