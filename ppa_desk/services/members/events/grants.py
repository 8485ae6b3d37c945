"""Grants and applications one has a part in, and the documents issued about them."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, func, or_

from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.taking import APPLICATION, HANDED
from ppa_desk.services.members.events.shape import NOTHING, Events, Pair, called, day_of, events

GRANT: Table = table_of("grant_record")
PARTY: Table = table_of("grant_party")
STAGE: Table = table_of("grant_stage")
DOCUMENT: Table = table_of("document")


def grants(kind: str) -> Iterator[Events]:
    """Yield what was handed in, when each grant came to its stage, and which documents were issued about it."""
    grant = ("grant_record", GRANT.c.id)
    for source, whose in _parts(kind):
        handed = source.join(APPLICATION, APPLICATION.c.grant_record_id == GRANT.c.id)
        yield events(
            "grants", "applied", handed, whose=whose, day=APPLICATION.c.received_on, leads=grant, title=_title(),
            code=APPLICATION.c.step, where=(HANDED, APPLICATION.c.replaced.is_(False)),
        )  # fmt: skip
        staged = source.join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
        day = func.coalesce(GRANT.c.stage_since, GRANT.c.decided_on, GRANT.c.starts_on)
        yield events(
            "grants", "grant", staged, whose=whose, day=day, leads=grant, title=_title(), other=called(STAGE, "name"),
            amount=GRANT.c.approved, currency=GRANT.c.currency,
        )  # fmt: skip
        issued = source.join(DOCUMENT, DOCUMENT.c.grant_record_id == GRANT.c.id)
        yield events(
            "documents", "document", issued, whose=whose, day=day_of(DOCUMENT.c.issued_at),
            leads=("document", DOCUMENT.c.id), title=(DOCUMENT.c.title, DOCUMENT.c.title), other=NOTHING,
        )  # fmt: skip


def _parts(kind: str) -> Iterator[tuple[Any, Any]]:
    """The grants of an applicant or contact, and those one has another part in."""
    yield GRANT, GRANT.c[f"{kind}_id"]
    own = GRANT.c[f"{kind}_id"]
    other = or_(own.is_(None), own != PARTY.c[f"{kind}_id"])
    yield GRANT.join(PARTY, (PARTY.c.grant_record_id == GRANT.c.id) & other), PARTY.c[f"{kind}_id"]


def _title() -> Pair:
    """A grant is called by its title, else by its key."""
    english, french = called(GRANT)
    return func.coalesce(func.nullif(english, ""), french, GRANT.c.key), french
