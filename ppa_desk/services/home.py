"""What the Secretariat must decide, chase or renew now, from what the workspace holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, Table, exists, func, literal, null, or_, select, text
from sqlmodel import Session

from ppa_desk.model.kinds import table_of
from ppa_desk.services.owners import owners
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.rates import Rates, rates
from ppa_desk.store.database import Store

SOON, RENEW = timedelta(days=14), timedelta(days=60)
"""How far ahead a due date and the end of a term are told."""

MOST = 6
"""Lines shown of one matter; its total says how many there are."""

ANY_GRANT = "SELECT 1 FROM grant_record UNION SELECT 1 FROM grant_call LIMIT 1"
ANY_MEMBERSHIP = "SELECT 1 FROM membership LIMIT 1"
ANY_SEAT = "SELECT 1 FROM seat UNION SELECT 1 FROM term UNION SELECT 1 FROM interest LIMIT 1"
ANY_AWAITED = "SELECT 1 FROM material WHERE status IN ('wanted', 'promised') LIMIT 1"
ANY_PLAN = "SELECT 1 FROM corrective_action LIMIT 1"
ANY_INCIDENT = "SELECT 1 FROM incident LIMIT 1"
ANY_INITIATIVE = "SELECT 1 FROM initiative LIMIT 1"
ANY_FRAMEWORK = "SELECT 1 FROM framework LIMIT 1"

ACTION: Table = table_of("action_item")
OWNER: Table = table_of("action_owner")
MEETING: Table = table_of("meeting")
SURVEY: Table = table_of("survey")
INVITATION: Table = table_of("invitation")
DOCUMENT: Table = table_of("document")


@dataclass(frozen=True, slots=True)
class Heard:
    """How many organisations of those asked have answered, and how many more of one constituency would close its gap.

    The constituency is the one furthest from its share; empty where none lags behind.
    """

    answered: int
    organisations: int
    constituency: str = ""
    short: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """One line: the record it opens, what that is about, the day it turns on, who is to act."""

    kind: str
    id: int
    title: str
    about: str = ""
    on: date | None = None
    count: int | None = None
    owners: tuple[str, ...] = ()
    heard: Heard | None = None
    """Of a survey whose audience is known."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Lines of one sort, most pressing first, and how many there are in all."""

    name: str
    total: int
    lines: tuple[Due, ...]


class Home:
    """What Home tells."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def matters(self, today: date, language: str = "en") -> list[Matter]:
        """Return what is to be attended to, most pressing first; a matter without lines is left out."""
        with self._store.read() as session:
            later = {
                **_of_plans(session, today),
                **_of_incidents(session, today),
                **_of_grants(session, today),
                **_of_results(session, today),
                **_of_members(session, today),
                **_of_materials(session, today),
            }
            quiet = {**_of_groups(session, today), **_of_initiatives(session, today)}
            return told(session, _asked(today, later, quiet), language)


def told(session: Session, asked: Mapping[str, Select[Any]], language: str, most: int = MOST) -> list[Matter]:
    """Return the matters that questions find, each with so many lines at most; those without any are left out."""
    found = [_matter(session, name, one, language, most) for name, one in asked.items()]
    return [matter for matter in found if matter.lines]


def _of_members(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What memberships need; nothing of them is loaded where there are none."""
    if session.execute(text(ANY_MEMBERSHIP)).first() is None:
        return {}
    from ppa_desk.services.members import needs

    return needs.asked(today)


def _of_groups(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What groups need; nothing of them is loaded where nobody sits in one, or would like to."""
    if session.execute(text(ANY_SEAT)).first() is None:
        return {}
    from ppa_desk.services.groups import needs

    return needs.asked(session, today)


def _of_materials(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What meetings ahead wait for; nothing of it is loaded where nothing is wanted or promised."""
    if session.execute(text(ANY_AWAITED)).first() is None:
        return {}
    from ppa_desk.services.meetings import preparing

    return preparing.asked(today)


def _of_grants(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What grants need; nothing of them is loaded where there are none."""
    if session.execute(text(ANY_GRANT)).first() is None:
        return {}
    from ppa_desk.services.grants import needs

    return needs.asked(today)


def _of_plans(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What corrective action plans need; nothing of them is loaded where there are none."""
    if session.execute(text(ANY_PLAN)).first() is None:
        return {}
    from ppa_desk.services.evidence.plans import needs

    return needs.asked(today)


def _of_incidents(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What incidents need; nothing of them is loaded where there are none."""
    if session.execute(text(ANY_INCIDENT)).first() is None:
        return {}
    from ppa_desk.services.evidence.incidents import needs

    return needs.asked(session, today)


def _of_initiatives(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """Which initiatives are to be checked again; nothing of them is loaded where there are none."""
    if session.execute(text(ANY_INITIATIVE)).first() is None:
        return {}
    from ppa_desk.services.evidence.initiatives import needs

    return needs.asked(session, today)


def _of_results(session: Session, today: date) -> Mapping[str, Select[Any]]:
    """What results need; nothing of them is loaded where there is no framework."""
    if session.execute(text(ANY_FRAMEWORK)).first() is None:
        return {}
    from ppa_desk.services.results import needs

    return needs.asked(session, today)


def _asked(
    today: date, later: Mapping[str, Select[Any]], quiet: Mapping[str, Select[Any]]
) -> Mapping[str, Select[Any]]:
    """Every question, most pressing first; those of areas that are loaded later stand after what is overdue."""
    return {
        "action_overdue": _actions(ACTION.c.due_on < today),
        "survey_over": _surveys(SURVEY.c.closes_on < today),
        **later,
        "action_due": _actions(ACTION.c.due_on.between(today, today + SOON)),
        "survey_closing": _surveys(SURVEY.c.closes_on.between(today, today + SOON)),
        "summary_draft": _summaries(today),
        "action_unowned": _actions(~exists().where(OWNER.c.action_id == ACTION.c.id)),
        "survey_later": _surveys(SURVEY.c.closes_on > today + SOON),
        "survey_open_ended": _surveys(SURVEY.c.closes_on.is_(None)),
        **quiet,
    }


def _actions(which: ColumnElement[bool]) -> Select[Any]:
    asked = select(
        *_sort("action_item"), ACTION.c.id, ACTION.c.text_en, ACTION.c.text_fr,
        ACTION.c.due_on.label("on"), *_about(MEETING, "title"), null().label("count"),
    ).join_from(ACTION, MEETING)  # fmt: skip
    asked = asked.where(or_(ACTION.c.status == "open", ACTION.c.status.is_(None)), which)
    return asked.order_by(ACTION.c.due_on.is_(None), ACTION.c.due_on, ACTION.c.meeting_id, ACTION.c.nr)


def _surveys(which: ColumnElement[bool]) -> Select[Any]:
    asked = select(
        *_sort("survey"), SURVEY.c.id, SURVEY.c.title_en, SURVEY.c.title_fr,
        SURVEY.c.closes_on.label("on"), *_about(MEETING, "title"), null().label("count"),
    ).select_from(SURVEY.outerjoin(MEETING))  # fmt: skip
    return asked.where(SURVEY.c.status == "open", which).order_by(SURVEY.c.closes_on, SURVEY.c.id)


def _summaries(today: date) -> Select[Any]:
    """Member meetings that were held and have no document yet."""
    issued = exists().where(DOCUMENT.c.meeting_id == MEETING.c.id)
    asked = select(
        *_sort("meeting"), MEETING.c.id, MEETING.c.title_en, MEETING.c.title_fr,
        MEETING.c.starts_on.label("on"), literal("").label("about_en"), literal("").label("about_fr"),
        null().label("count"),
    )  # fmt: skip
    held = or_(MEETING.c.status == "held", (MEETING.c.status == "planned") & (MEETING.c.starts_on < today))
    return asked.where(MEETING.c.kind == "member", held, ~issued).order_by(MEETING.c.starts_on.desc(), MEETING.c.id)


def _sort(opens: str, called: str = "") -> tuple[ColumnElement[Any], ...]:
    """The kind of record a line opens, and the kind whose title it has."""
    return literal(opens).label("kind"), literal(called or opens).label("called")


def _about(table: Table, name: str) -> tuple[ColumnElement[Any], ...]:
    return table.c[f"{name}_en"].label("about_en"), table.c[f"{name}_fr"].label("about_fr")


def _matter(session: Session, name: str, asked: Select[Any], language: str, most: int) -> Matter:
    rows = session.execute(asked.add_columns(func.count().over().label("total")).limit(most)).mappings().all()
    doing = owners(session, [row["id"] for row in rows], language) if name.startswith("action") else {}
    heard = _heard(session, [row["id"] for row in rows]) if name.startswith("survey") else {}
    lines = tuple(_due(row, doing.get(row["id"], ()), heard.get(row["id"]), language) for row in rows)
    return Matter(name, rows[0]["total"] if rows else 0, lines)


def _heard(session: Session, surveys: Sequence[int]) -> dict[int, Heard]:
    """How far each survey has come with those it was put to."""
    names = ("survey_id", "nr", "organisation_id", "constituency", "answered")
    asked = select(*(INVITATION.c[name] for name in names)).where(INVITATION.c.survey_id.in_(surveys))
    put: dict[int, list[Mapping[str, Any]]] = {}
    for row in session.execute(asked).mappings():
        put.setdefault(row["survey_id"], []).append(dict(row))
    return {survey: _compared(rates(rows, ("constituency",))) for survey, rows in put.items()}


def _compared(found: Rates) -> Heard:
    whole, behind = found.total, found.widest
    if behind is None:
        return Heard(whole.answered, whole.organisations)
    return Heard(whole.answered, whole.organisations, behind.value, behind.short)


def _due(row: RowMapping, doing: tuple[str, ...], heard: Heard | None, language: str) -> Due:
    about = title_of("meeting", {"title_en": row["about_en"], "title_fr": row["about_fr"]}, language)
    title = title_of(row["called"], row, language)
    if row.get("amount") is not None:
        from ppa_desk.model.money import told as money

        about = " · ".join(part for part in (money(row["amount"], row["currency"], language), about) if part)
    return Due(row["kind"], row["id"], title, about, row["on"], row["count"], doing, heard)
