"""The membership of an organisation, step by step: each with its day, and a decision otherwise only with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
from ppa_desk.model.codes import code_list
from ppa_desk.services.checks import Refused
from ppa_desk.services.members.standing import Why, explained
from ppa_desk.services.records import Kept, title_of

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

KIND = "membership"
DAYS = ("applied_on", "vetting_on", "since", "dormant_on", "until")
"""The days of a membership in the order in which they follow each other."""


class TooEarly(DeskError):
    """A step on a day before the day of the step before it."""

    code = "membership.too_early"


class TooLate(DeskError):
    """A step on a day after the day of the step after it."""

    code = "membership.too_late"


class NotLater(DeskError):
    """A renewal that does not reach further than the one before."""

    code = "membership.not_later"


class NoWhy(DeskError):
    """A standing other than the days say needs a reason."""

    code = "membership.no_why"


class StillMember(DeskError):
    """An organisation has one membership at a time."""

    code = "membership.still_member"


class Step(StrEnum):
    """What can be done with a membership."""

    VET = "vet"
    ACCEPT = "accept"
    RENEW = "renew"
    REST = "rest"
    WAKE = "wake"
    END = "end"
    FOLLOW = "follow"


FIELDS = {Step.VET: "vetting_on", Step.ACCEPT: "since", Step.REST: "dormant_on", Step.END: "until"}
"""The field in which a step keeps its day."""
OFFERED: Mapping[str, tuple[Step, ...]] = {
    "prospect": (Step.VET, Step.ACCEPT, Step.END),
    "vetting": (Step.ACCEPT, Step.END),
    "active": (Step.RENEW, Step.REST, Step.END),
    "dormant": (Step.WAKE, Step.END),
    "former": (),
}
"""What can be done in each standing, the usual next step first."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A membership as it stands on a day: why, and what can be done now."""

    kept: Kept
    why: Why
    offers: tuple[Step, ...]

    @property
    def id(self) -> int:
        """The number of the membership."""
        return self.kept.id

    @property
    def values(self) -> Mapping[str, Any]:
        """The fields of the membership."""
        return self.kept.values


class Memberships:
    """The memberships of organisations."""

    def __init__(self, members: "MembersDesk") -> None:
        self._store, self._records = members.store, members.desk.records

    def of(self, organisation: int, on: date | None = None) -> list[Stand]:
        """Return an organisation's memberships, the newest first."""
        found = self._records.where(KIND, organisation_id=organisation)
        return [_stand(kept, on or date.today()) for kept in reversed(found)]

    def get(self, membership: int, on: date | None = None) -> Stand:
        """Return a membership. Gone."""
        return _stand(self._records.get(KIND, membership), on or date.today())

    def begin(self, organisation: int, on: date | None, *, accepted: bool = False) -> int:
        """Note that an organisation wants to join since a day, or is a member since it. StillMember, Refused, Gone."""
        last = next(iter(self.of(organisation)), None)
        if last is not None and last.why.standing != "former":
            raise StillMember()
        if on is None and not accepted:
            raise Refused("needed", "applied_on")
        values = {"organisation_id": organisation, "since" if accepted else "applied_on": on}
        with self._unit("accepted" if accepted else "begun", organisation) as unit:
            number: int = unit.add(KIND, values)
        return number

    def take(self, membership: int, step: Step, on: date | None = None, renews_on: date | None = None) -> None:
        """Take a step on a day; accepting may say until when it holds. Refused, TooEarly, TooLate, NotLater."""
        stand, values = self.get(membership), dict[str, Any]()
        if on is None and step not in (Step.WAKE, Step.FOLLOW):
            raise Refused("needed", FIELDS.get(step, "renews_on"))
        if step is Step.RENEW and on is not None:
            values = {"renews_on": _further(stand.values["renews_on"], on)}
        elif step is Step.WAKE:
            values = {"dormant_on": None}
        elif step is Step.FOLLOW:
            values = {"status": None, "status_reason": ""}
        else:
            field = FIELDS[step]
            _in_order({**stand.values, field: on}, field)
            values = {field: on}
        if step is Step.ACCEPT and renews_on is not None:
            values["renews_on"] = _further(values["since"], renews_on)
        with self._unit(DONE[step], stand.values["organisation_id"]) as unit:
            unit.change(KIND, membership, values)

    def decide(self, membership: int, status: str, reason: str) -> None:
        """Decide that a membership stands otherwise than its days say. NoWhy, Gone."""
        if not reason.strip() or status not in code_list("member_status"):
            raise NoWhy()
        stand = self.get(membership)
        with self._unit("decided", stand.values["organisation_id"]) as unit:
            unit.change(KIND, membership, {"status": status, "status_reason": " ".join(reason.split())[:300]})

    def _unit(self, action: str, organisation: int) -> Any:
        kept = self._records.get("organisation", organisation)
        return self._store.unit(f"{KIND}.{action}", title=title_of("organisation", kept.values), record_kind=KIND)


DONE = {
    Step.VET: "vetted", Step.ACCEPT: "accepted", Step.RENEW: "renewed", Step.REST: "rested", Step.WAKE: "woken",
    Step.END: "ended", Step.FOLLOW: "followed",
}  # fmt: skip
"""What the journal calls a step that was taken."""


def _stand(kept: Kept, on: date) -> Stand:
    why = explained(kept.values, on)
    offers = (Step.FOLLOW,) if why.case == "decided" else OFFERED[why.standing]
    return Stand(kept, why, offers)


def _further(before: date | None, on: date) -> date:
    if before is not None and on <= before:
        raise NotLater(day=before)
    return on


def _in_order(values: Mapping[str, Any], changed: str) -> None:
    """Refuse a day that does not stand between those of the steps before and after it."""
    at, on = DAYS.index(changed), values[changed]
    before = [values[name] for name in DAYS[:at] if values[name] is not None]
    after = [values[name] for name in DAYS[at + 1 :] if values[name] is not None]
    if before and on < max(before):
        raise TooEarly(day=max(before))
    if after and on > min(after):
        raise TooLate(day=min(after))
