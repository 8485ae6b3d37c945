"""Taking in what was handed in, as a step: who is new is added, what is older stays aside, the grant is filled in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.model.grants.record import Step
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants import filling
from ppa_desk.services.grants.pipeline import Stage
from ppa_desk.services.keys import free_key
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.dataset import dumps
from ppa_desk.store import attachments
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

APPLICATION: Table = table_of("application")
GRANT: Table = table_of("grant_record")
CALL: Table = table_of("grant_call")
ORGANISATION: Table = table_of("organisation")
STAGES = {Step.CONCEPT: "call", Step.PROPOSAL: "application"}
"""The stage a grant begins in that was not there before, by what was handed in."""
HANDED = or_(APPLICATION.c.received_on.is_not(None), APPLICATION.c.channel != "desk")
"""Handed in, not still being written down here."""


class Late(DeskError):
    """It came after the call had closed, and nobody said why it is taken all the same."""

    code = "application.late"


@dataclass(frozen=True, slots=True)
class Handed:
    """Something handed in, to be taken. Without a grant one is made; without an organisation one is added."""

    step: Step
    form_version_id: int
    answers: Mapping[str, Any]
    received_on: date
    channel: str
    grant: int | None = None
    organisation: int | None = None
    applicant: str = ""
    late_reason: str = ""
    file: str = ""
    sha256: str = ""
    content: bytes | None = field(default=None, repr=False, compare=False)
    """The file itself, where it is one applicant's."""


def is_late(call: Mapping[str, Any], step: Step, received_on: date) -> bool:
    """Say whether something came after its call had closed; of two stages it is the first that closes."""
    closes = call["closes_on"]
    first = step is Step.CONCEPT or not call["two_stage"]
    return first and closes is not None and received_on > closes


def check_late(call: Mapping[str, Any], step: Step, received_on: date, reason: str) -> None:
    """Refuse what is late without a reason. Late."""
    if is_late(call, step, received_on) and not reason.strip():
        raise Late(call=title_of("grant_call", call), closed=call["closes_on"], received=received_on)


class Writer:
    """Writes what was handed in into one step; who is new is added once."""

    def __init__(self, grants: "GrantsDesk", unit: Unit, call: Mapping[str, Any], stages: Sequence[Stage]) -> None:
        self._grants, self._unit, self._call, self._stages = grants, unit, call, stages
        self._new: dict[str, int] = {}
        self._made: dict[tuple[int, str], int] = {}
        self._keys: set[str] = set()

    def write(self, one: Handed) -> None:
        """Write one."""
        body = one.organisation or self._body(one)
        title = str(one.answers.get("title") or one.applicant)
        grant = one.grant or self._made.get((body, fold(title))) or self._grant(one, body, title)
        older = _older_than_kept(self._unit, grant, one)
        if not older:
            replace_others(self._unit, grant, one.step)
        number = self._unit.add(
            "application",
            {
                "grant_record_id": grant,
                "nr": _count(self._unit, grant) + 1,
                "step": one.step,
                "form_version_id": one.form_version_id,
                "answers": dumps(one.answers),
                "received_on": one.received_on,
                "late_reason": one.late_reason.strip(),
                "channel": one.channel,
                "file": one.file,
                "sha256": one.sha256,
                "taken_at": datetime.now(UTC),
                "replaced": older,
            },
        )
        self._attach(number, one)
        if not older:
            fill(self._unit, self._grants, grant, one.answers, self._call["currency"])

    def _attach(self, number: int, one: Handed) -> None:
        if one.content is not None:
            attachments.attach(self._unit, "application", number, one.file.rpartition("/")[2], one.content)

    def _body(self, one: Handed) -> int:
        key = fold(one.applicant)
        if key not in self._new:
            told = filling.applicant(one.answers)
            values = {"name": one.applicant[:300], "acronym": told.acronym[:300], "country": told.country}
            self._new[key] = self._unit.add("organisation", values)
        return self._new[key]

    def _grant(self, one: Handed, body: int, title: str) -> int:
        key = free_key(self._grants.desk.records, "grant_record", title)
        while key in self._keys:
            key += "-b"
        self._keys.add(key)
        values = {
            "key": key,
            "grant_stage_id": self._stage(one.step),
            "stage_since": one.received_on,
            "grant_call_id": self._call["id"],
            "organisation_id": body,
            "currency": self._call["currency"],
        }
        number = self._unit.add("grant_record", values)
        self._made[body, fold(title)] = number
        return number

    def _stage(self, step: Step) -> int:
        wanted = STAGES[step]
        phase = "review" if step is Step.PROPOSAL else "call"
        by_phase = next((one.id for one in self._stages if one.phase == phase), self._stages[0].id)
        return next((one.id for one in self._stages if one.key == wanted), by_phase)


def fill(unit: Unit, grants: "GrantsDesk", grant: int, answers: Mapping[str, Any], currency: str | None) -> None:
    """Enter what answers say about their grant wherever nothing is entered yet."""
    row = unit.row("grant_record", grant)
    told = filling.told(answers, currency, lambda name: {one.code for one in grants.desk.codes.all(name)})
    new = {name: value for name, value in told.grant.items() if _is_empty(row, name)}
    if "requested" not in new:
        new.pop("currency", None)
    if new:
        unit.change("grant_record", grant, new)
    for kind, parts in told.parts.items():
        if parts and not _has(unit, kind, grant):
            unit.add_all(kind, [{"grant_record_id": grant, "nr": at} | dict(one) for at, one in enumerate(parts, 1)])
    _partners(unit, grant, filling.partners(answers))


def _is_empty(row: Mapping[str, Any], name: str) -> bool:
    """Whether nothing is entered; a currency says nothing while no amount is there, nor a title in another language."""
    if name == "currency":
        return all(row[amount] is None for amount in ("requested", "recommended", "approved", "signed"))
    if name.startswith("title_"):
        return not (row["title_en"] or row["title_fr"])
    return row[name] in (None, "")


def _partners(unit: Unit, grant: int, told: Sequence[tuple[str, str]]) -> None:
    """Link the partners that the register knows by exactly that name."""
    if not told or _has(unit, "grant_party", grant):
        return
    rows = unit.connection.execute(select(ORGANISATION.c.id, ORGANISATION.c.name)).all()
    known = {fold(name): number for number, name in rows}
    found = [(known[fold(name)], role) for name, role in told if fold(name) in known]
    unit.add_all(
        "grant_party",
        [
            {"grant_record_id": grant, "nr": at, "organisation_id": number, "role": role}
            for at, (number, role) in enumerate(dict.fromkeys(found), 1)
        ],
    )


def _has(unit: Unit, kind: str, grant: int) -> bool:
    table = table_of(kind)
    return unit.connection.execute(select(table.c.id).where(table.c.grant_record_id == grant)).first() is not None


def _count(unit: Unit, grant: int) -> int:
    return len(unit.connection.execute(select(APPLICATION.c.id).where(APPLICATION.c.grant_record_id == grant)).all())


def _older_than_kept(unit: Unit, grant: int, one: Handed) -> bool:
    """Whether something that came later is kept already."""
    asked = select(APPLICATION.c.received_on).where(
        APPLICATION.c.grant_record_id == grant, APPLICATION.c.step == one.step, APPLICATION.c.replaced.is_(False)
    )
    return any(day is not None and day > one.received_on for day in unit.connection.execute(asked).scalars())


def replace_others(unit: Unit, grant: int, step: Step, but: int = 0) -> None:
    """Mark what stood for a step as replaced; all of it stays."""
    asked = select(APPLICATION.c.id).where(
        APPLICATION.c.grant_record_id == grant,
        APPLICATION.c.step == step,
        APPLICATION.c.replaced.is_(False),
        APPLICATION.c.id != but,
        HANDED,
    )
    for number in unit.connection.execute(asked).scalars().all():
        unit.change("application", number, {"replaced": True})
