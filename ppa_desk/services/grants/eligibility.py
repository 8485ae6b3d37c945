"""Whether a grant meets the rules of its call: computed from the register, overridden only with a reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, or_, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.keeping import OWED
from ppa_desk.model.grants.record import Step
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.rules import Facts, Finding, judge
from ppa_desk.services.grants.taking import APPLICATION, CALL, GRANT, HANDED, ORGANISATION
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

OVERRIDE: Table = table_of("grant_override")
OBLIGATION: Table = table_of("obligation")


class NoReason(DeskError):
    """A rule is judged otherwise than the register does only with a reason."""

    code = "eligibility.no_reason"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A rule of the call, what the register says of it, and how somebody judged otherwise, if so."""

    rule: str
    finding: Finding
    override: int | None = None
    overridden: bool | None = None
    reason: str = ""
    colleague: str = ""

    @property
    def met(self) -> bool | None:
        """What holds: the judgement of a person, else what the register says; None where nothing is known."""
        return self.finding.met if self.overridden is None else self.overridden


class Eligibility:
    """The eligibility of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def of(self, grant: int, day: date | None = None) -> list[Ruling]:
        """Return every rule of a grant's call with what is said of it; none outside a call. Gone."""
        row = self._grants.register.get(grant)
        if row["grant_call_id"] is None:
            return []
        with self._store.read() as session:
            call = dict(session.execute(select(CALL).where(CALL.c.id == row["grant_call_id"])).mappings().one())
            rules = call["eligibility"].split()
            if not rules:
                return []
            facts = _facts(session, row, call, self._diligence(row, day), day or date.today())
            judged = session.execute(select(OVERRIDE).where(OVERRIDE.c.grant_record_id == grant)).mappings().all()
        overrides = {one["rule"]: dict(one) for one in judged}
        return [_ruling(rule, judge(rule, facts), overrides.get(rule)) for rule in rules]

    def open(self, grant: int) -> list[Ruling]:
        """Return the rules that are not met or not known. Gone."""
        return [one for one in self.of(grant) if not one.met]

    def override(self, grant: int, rule: str, met: bool, reason: str) -> None:
        """Judge a rule otherwise than the register does, and say why. NoReason, Gone."""
        if not reason.strip():
            raise NoReason()
        values = {"met": met, "reason": reason.strip(), "colleague": self._store.who}
        title = title_of("grant_record", self._grants.register.get(grant))
        known = next((one.override for one in self.of(grant) if one.rule == rule), None)
        with self._store.unit("eligibility.overridden", title=title, record_kind="grant_override") as unit:
            if known is not None:
                unit.change("grant_override", known, values)
            else:
                unit.add("grant_override", {"grant_record_id": grant, "rule": rule} | values)

    def withdraw(self, override: int) -> None:
        """Let the register judge again. Gone."""
        self._grants.desk.records.remove("grant_override", override)

    def _diligence(self, row: Mapping[str, Any], day: date | None) -> bool | None:
        if row["organisation_id"] is None:
            return None
        last = self._grants.diligence.last(row["organisation_id"], day)
        return last.passed if last is not None else None


def _ruling(rule: str, finding: Finding, judged: Mapping[str, Any] | None) -> Ruling:
    if judged is None:
        return Ruling(rule, finding)
    return Ruling(rule, finding, judged["id"], judged["met"], judged["reason"], judged["colleague"])


def _facts(
    session: Session, grant: Mapping[str, Any], call: Mapping[str, Any], diligence: bool | None, day: date
) -> Facts:
    number = grant["organisation_id"]
    body = session.execute(select(ORGANISATION).where(ORGANISATION.c.id == number)).mappings().first()
    handed = _handed(session, grant["id"], call)
    return Facts(
        applicant=body["name"] if body else "",
        country=body["country"] if body else None,
        memberships=_memberships(session, number, day) if body else None,
        late=_late(session, number, day) if body else (),
        diligence=diligence,
        themes=tuple(grant["themes"].split()),
        requested=grant["requested"],
        currency=grant["currency"],
        received_on=handed[0] if handed else None,
        late_reason=handed[1] if handed else "",
        call_countries=tuple(call["countries"].split()),
        call_themes=tuple(call["themes"].split()),
        budget=call["budget"],
        call_currency=call["currency"],
        closes_on=call["closes_on"],
    )


def _handed(session: Session, grant: int, call: Mapping[str, Any]) -> tuple[date | None, str] | None:
    """Return when what had to come by the closing day came, and why it was taken if late; of two stages the first."""
    asked = select(APPLICATION.c.received_on, APPLICATION.c.late_reason).where(
        APPLICATION.c.grant_record_id == grant, APPLICATION.c.replaced.is_(False), HANDED
    )
    if call["two_stage"]:
        asked = asked.where(APPLICATION.c.step == Step.CONCEPT)
    row = session.execute(asked.order_by(APPLICATION.c.id.desc())).first()
    return (row[0], row[1]) if row else None


def _memberships(session: Session, organisation: int, day: date) -> tuple[str, ...] | None:
    mine = MEMBERSHIP.c.organisation_id == organisation
    if not session.execute(select(func.count()).where(mine)).scalar_one():
        return None
    return tuple(session.execute(select(standing(day)).where(mine)).scalars())


def _late(session: Session, organisation: int, day: date) -> tuple[str, ...]:
    asked = (
        select(GRANT.c.title_en, GRANT.c.title_fr, GRANT.c.key)
        .join(OBLIGATION, OBLIGATION.c.grant_record_id == GRANT.c.id)
        .where(GRANT.c.organisation_id == organisation, OBLIGATION.c.due_on < day)
        .where(or_(*(OBLIGATION.c.status == one for one in OWED)))
        .distinct()
        .order_by(GRANT.c.key)
    )
    return tuple(row[0] or row[1] or row[2] for row in session.execute(asked))
