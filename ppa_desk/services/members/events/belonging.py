"""Membership of the alliance step by step, dues, checks of an organisation; files attached to it or to a person."""

from collections.abc import Iterator

from sqlalchemy import String as Words
from sqlalchemy import Table, cast

from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.kinds import table_of
from ppa_desk.services.members.events.shape import NOTHING, Events, day_of, events, text

MEMBERSHIP: Table = table_of("membership")
VETTING: Table = table_of("vetting")
DUES: Table = table_of("dues")
PAYMENT: Table = table_of("dues_payment")
DILIGENCE: Table = table_of("diligence")
ATTACHMENT: Table = table_of("attachment")
CHANGE: Table = JournalChange.__table__  # type: ignore[attr-defined]
UNIT: Table = JournalUnit.__table__  # type: ignore[attr-defined]
STEPS = ("applied_on", "vetting_on", "since", "dormant_on", "until", "mou_signed_on")
"""The days of a membership, each a step of its own."""


def memberships() -> Iterator[Events]:
    """Yield each step of an organisation's memberships, its dues, and checks before it joined or was paid."""
    whose = MEMBERSHIP.c.organisation_id
    leads = ("organisation", whose)
    for step in STEPS:
        day = MEMBERSHIP.c[step]
        yield events(
            "membership", f"member_{step}", MEMBERSHIP, whose=whose, day=day, leads=leads, title=NOTHING,
            code=MEMBERSHIP.c.type, where=(day.is_not(None),),
        )  # fmt: skip
    vetted = VETTING.join(MEMBERSHIP, MEMBERSHIP.c.id == VETTING.c.membership_id)
    yield events("membership", "vetting", vetted, whose=whose, day=VETTING.c.checked_on, leads=leads, title=NOTHING,
                 code=VETTING.c.outcome)  # fmt: skip
    owed = DUES.join(MEMBERSHIP, MEMBERSHIP.c.id == DUES.c.membership_id)
    year = cast(DUES.c.year, Words)
    yield events("membership", "dues", owed, whose=whose, day=DUES.c.invoiced_on, leads=leads, title=(year, year),
                 amount=DUES.c.amount, currency=DUES.c.currency, where=(DUES.c.invoiced_on.is_not(None),))  # fmt: skip
    paid = PAYMENT.join(owed, DUES.c.id == PAYMENT.c.dues_id)
    yield events("membership", "dues_paid", paid, whose=whose, day=PAYMENT.c.paid_on, leads=leads, title=(year, year),
                 amount=PAYMENT.c.amount, currency=DUES.c.currency)  # fmt: skip
    yield events("grants", "diligence", DILIGENCE, whose=DILIGENCE.c.organisation_id, day=DILIGENCE.c.checked_on,
                 leads=("organisation", DILIGENCE.c.organisation_id), title=NOTHING, code=DILIGENCE.c.risk)  # fmt: skip


def files(kind: str) -> Iterator[Events]:
    """Yield files attached to an organisation or a person, on the day the journal says they were added."""
    added = (CHANGE.c.kind == "attachment") & (CHANGE.c.record_id == ATTACHMENT.c.id) & CHANGE.c.before.is_(None)
    source = ATTACHMENT.outerjoin(CHANGE.join(UNIT, UNIT.c.id == CHANGE.c.unit_id), added)
    name = ATTACHMENT.c.name
    yield events(
        "documents", "file", source, whose=ATTACHMENT.c.record_id, day=day_of(UNIT.c.at),
        leads=(kind, ATTACHMENT.c.record_id), title=(name, name), code=text(""), where=(ATTACHMENT.c.kind == kind,),
    )  # fmt: skip
