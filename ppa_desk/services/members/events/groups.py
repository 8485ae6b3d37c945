"""Places in groups and at organisations, begun and ended; interest in joining a group."""

from collections.abc import Iterator

from sqlalchemy import Table, func

from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.events.shape import (
    PERSON,
    POSITION,
    Events,
    Pair,
    called,
    events,
    named,
    organisation_called,
)

ORGANISATION: Table = table_of("organisation")
GROUP: Table = table_of("work_group")
TERM: Table = table_of("term")
INTEREST: Table = table_of("interest")


def terms(kind: str) -> Iterator[Events]:
    """Yield terms begun and ended; one without a beginning has begun on no day that is known."""
    joined = TERM.join(GROUP, GROUP.c.id == TERM.c.work_group_id)
    joined = joined.outerjoin(PERSON, PERSON.c.id == TERM.c.person_id)
    joined = joined.outerjoin(ORGANISATION, ORGANISATION.c.id == TERM.c.organisation_id)
    told = (("term_begun", TERM.c.since, TERM.c.role, ()), ("term_ended", TERM.c.until, TERM.c.ended,
            (TERM.c.until.is_not(None),)))  # fmt: skip
    for what, day, code, where in told:
        yield events(
            "groups", what, joined, whose=TERM.c[f"{kind}_id"], day=day, leads=("work_group", GROUP.c.id),
            title=called(GROUP, "name"), other=_other_end(kind), code=code, where=where,
        )  # fmt: skip


def positions(kind: str) -> Iterator[Events]:
    """Yield positions begun and ended; what leads on is the other end: the person, or the organisation."""
    joined = POSITION.join(PERSON, PERSON.c.id == POSITION.c.person_id)
    joined = joined.join(ORGANISATION, ORGANISATION.c.id == POSITION.c.organisation_id)
    other = "person" if kind == "organisation" else "organisation"
    title = named(PERSON) if kind == "organisation" else organisation_called(ORGANISATION)
    told = (("position_begun", POSITION.c.since, ()), ("position_ended", POSITION.c.until,
            (POSITION.c.until.is_not(None),)))  # fmt: skip
    for what, day, where in told:
        yield events(
            "positions", what, joined, whose=POSITION.c[f"{kind}_id"], day=day,
            leads=(other, POSITION.c[f"{other}_id"]), title=title,
            other=(POSITION.c.title, POSITION.c.title), where=where,
        )  # fmt: skip


def interests(kind: str) -> Iterator[Events]:
    """Yield interest in joining a group; the code says what came of it."""
    joined = INTEREST.join(GROUP, GROUP.c.id == INTEREST.c.work_group_id)
    yield events(
        "groups", "interest", joined, whose=INTEREST.c[f"{kind}_id"], day=INTEREST.c.expressed_on,
        leads=("work_group", GROUP.c.id), title=called(GROUP, "name"), code=INTEREST.c.status,
    )  # fmt: skip


def _other_end(kind: str) -> Pair:
    """Who sat there for the organisation; for which organisation the person sat."""
    if kind == "organisation":
        return func.coalesce(named(PERSON)[0], ""), func.coalesce(named(PERSON)[1], "")
    english, french = organisation_called(ORGANISATION)
    return func.coalesce(english, ""), func.coalesce(french, "")
