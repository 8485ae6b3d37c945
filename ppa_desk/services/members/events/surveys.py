"""Surveys one was asked in. Of an anonymous one it is told that one was asked, never whether one answered."""

from collections.abc import Iterator

from sqlalchemy import Table, and_, func, not_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import Anonymity, ResponseStatus
from ppa_desk.services.members.events.shape import NOTHING, Events, called, day_of, events

SURVEY: Table = table_of("survey")
INVITATION: Table = table_of("invitation")
RESPONSE: Table = table_of("response")
TOLD = and_(INVITATION.c.answered, SURVEY.c.anonymity != Anonymity.ANONYMOUS)
"""That an answer came may be told."""
OPENED = func.coalesce(SURVEY.c.opens_on, SURVEY.c.closes_on)


def surveys(kind: str) -> Iterator[Events]:
    """Yield surveys answered, on the day the answer came where it is kept, and those asked in without a told answer."""
    joined = INVITATION.join(SURVEY, SURVEY.c.id == INVITATION.c.survey_id)
    came = select(func.min(RESPONSE.c.received_at)).where(
        RESPONSE.c.invitation_id == INVITATION.c.id, RESPONSE.c.status != ResponseStatus.DRAFT
    )
    answered = func.coalesce(day_of(came.scalar_subquery()), OPENED)
    who = (INVITATION.c.person, INVITATION.c.person) if kind == "organisation" else NOTHING
    for what, day, where in (("answered", answered, TOLD), ("asked", OPENED, not_(TOLD))):
        yield events(
            "surveys", what, joined, whose=INVITATION.c[f"{kind}_id"], day=day, leads=("survey", SURVEY.c.id),
            title=called(SURVEY), other=who, code=SURVEY.c.anonymity, where=(where,),
        )  # fmt: skip
