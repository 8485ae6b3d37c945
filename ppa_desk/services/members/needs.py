"""What memberships need of somebody now: renewals, papers that expire, dues, vettings and prospects left waiting."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, exists, literal, null, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.home import RENEW, Matter, told
from ppa_desk.services.members.dues import DUES, ORGANISATION, given, state
from ppa_desk.services.members.standing import MEMBERSHIP, active, standing
from ppa_desk.store.database import Store

VETTING: Table = table_of("vetting")
ATTACHMENT: Table = table_of("attachment")
LONG = timedelta(days=90)
"""A vetting, or a prospect whom nobody vets, is told about after this long."""


def asked(today: date, ahead: timedelta = RENEW) -> Mapping[str, Select[Any]]:
    """Return the questions by matter, the most pressing first; `ahead` is how far renewals and ends are looked for."""
    soon = today + ahead
    return {
        "dues_overdue": _overdue(today),
        "membership_renewal": _members(MEMBERSHIP.c.renews_on, active(today), MEMBERSHIP.c.renews_on <= soon),
        "membership_ending": _members(
            MEMBERSHIP.c.until, MEMBERSHIP.c.until.between(today, soon), active(today),
        ),
        "memorandum_ending": _members(MEMBERSHIP.c.mou_until, active(today), MEMBERSHIP.c.mou_until <= soon),
        "paper_ending": _files(today, soon),
        "vetting_long": _members(
            MEMBERSHIP.c.vetting_on, standing(today) == "vetting", MEMBERSHIP.c.vetting_on <= today - LONG
        ),
        "prospect_waiting": _members(
            MEMBERSHIP.c.applied_on, standing(today) == "prospect", MEMBERSHIP.c.applied_on <= today - LONG
        ),
    }  # fmt: skip


def _members(on: ColumnElement[Any], *which: ColumnElement[bool]) -> Select[Any]:
    """Lines that open the organisation of a membership."""
    line = _line(on).join_from(ORGANISATION, MEMBERSHIP, MEMBERSHIP.c.organisation_id == ORGANISATION.c.id)
    return line.where(*which).order_by(on.is_(None), on, ORGANISATION.c.sorted_as, MEMBERSHIP.c.id)


def _overdue(today: date) -> Select[Any]:
    """Dues that should have been paid, with what is left of them."""
    line = _line(DUES.c.due_on, (DUES.c.amount - given(today)).label("amount"), DUES.c.currency.label("currency"))
    line = line.join_from(ORGANISATION, MEMBERSHIP, MEMBERSHIP.c.organisation_id == ORGANISATION.c.id)
    line = line.join(DUES, DUES.c.membership_id == MEMBERSHIP.c.id)
    return line.where(state(today) == "overdue").order_by(DUES.c.due_on, ORGANISATION.c.sorted_as, DUES.c.id)


def _files(today: date, soon: date) -> Select[Any]:
    """Files of organisations, their memberships and vettings that expire soon or have; a former member's are left."""
    owner = ATTACHMENT.c.record_id
    of_membership = select(MEMBERSHIP.c.organisation_id).where(MEMBERSHIP.c.id == owner)
    of_vetting = select(MEMBERSHIP.c.organisation_id).join(VETTING, VETTING.c.membership_id == MEMBERSHIP.c.id)
    whose = or_(
        (ATTACHMENT.c.kind == "organisation") & (owner == ORGANISATION.c.id),
        (ATTACHMENT.c.kind == "membership") & (of_membership.scalar_subquery() == ORGANISATION.c.id),
        (ATTACHMENT.c.kind == "vetting")
        & (of_vetting.where(VETTING.c.id == owner).scalar_subquery() == ORGANISATION.c.id),
    )
    member = exists().where(MEMBERSHIP.c.organisation_id == ORGANISATION.c.id, standing(today) != "former")
    line = select(
        *_kind(), ORGANISATION.c.id, ORGANISATION.c.name, ORGANISATION.c.name_fr, ATTACHMENT.c.expires_on.label("on"),
        ATTACHMENT.c.name.label("about_en"), ATTACHMENT.c.name.label("about_fr"), null().label("count"),
    ).join_from(ATTACHMENT, ORGANISATION, whose)  # fmt: skip
    line = line.where(ATTACHMENT.c.expires_on <= soon, member)
    return line.order_by(ATTACHMENT.c.expires_on, ORGANISATION.c.sorted_as, ATTACHMENT.c.id)


def _line(on: ColumnElement[Any], *more: ColumnElement[Any]) -> Select[Any]:
    return select(
        *_kind(), ORGANISATION.c.id, ORGANISATION.c.name, ORGANISATION.c.name_fr, on.label("on"),
        ORGANISATION.c.acronym.label("about_en"), ORGANISATION.c.acronym.label("about_fr"),
        null().label("count"), *more,
    )  # fmt: skip


def _kind() -> tuple[ColumnElement[Any], ...]:
    return literal("organisation").label("kind"), literal("organisation").label("called")


class ToDo:
    """Everything memberships need, as one list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def matters(self, today: date, days: int, language: str = "en", most: int = 200) -> list[Matter]:
        """Return the matters that have lines, with renewals and ends within so many days."""
        with self._store.read() as session:
            return told(session, asked(today, timedelta(days=days)), language, most)
