"""The vetting of an organisation before it joins: a checklist, closed with an outcome that points to the next step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form
from ppa_desk.model.codes import code_list
from ppa_desk.services.checklists import Checklists
from ppa_desk.services.members.memberships import Step

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

FORM = "vetting_checklist"
"""The shipped checklist the Secretariat works through."""
APPLICATION = "member_vetting"
"""The shipped form an organisation fills in when it wants to join."""
NEXT = {"accepted": Step.ACCEPT, "conditions": Step.ACCEPT, "declined": Step.END, "withdrawn": Step.END}
"""The step of the membership that an outcome points to."""
EXPLAINED = ("conditions", "declined")
"""Outcomes that need a word: which conditions, or why."""


class NoOutcome(DeskError):
    """A vetting is not closed without an outcome."""

    code = "vetting.no_outcome"


class NoWhy(DeskError):
    """Conditions and a refusal are put into words."""

    code = "vetting.no_why"


class StillOpen(DeskError):
    """An organisation is not accepted while questions that need an answer have none."""

    code = "vetting.open"


@dataclass(frozen=True, slots=True)
class Vetting:
    """A vetting read in full; without an outcome it is still being written."""

    id: int
    membership_id: int
    form_version_id: int | None
    answers: Mapping[str, Any]
    checked_on: date | None
    colleague: str
    outcome: str | None
    notes: str

    @property
    def is_open(self) -> bool:
        """Whether it is still being written."""
        return self.outcome is None

    @property
    def next_step(self) -> Step | None:
        """What its outcome points to."""
        return NEXT.get(self.outcome or "")


class Vettings:
    """The vettings of memberships."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._lists = members, Checklists(members.desk, "vetting")

    def get(self, vetting: int) -> Vetting:
        """Return a vetting. Gone."""
        return _read(self._lists.row(vetting))

    def of(self, membership: int) -> list[Vetting]:
        """Return a membership's vettings: the one being written, then the newest first."""
        table = self._lists.table
        found = [_read(row) for row in self._lists.rows(table.c.membership_id == membership)]
        return sorted(found, key=lambda one: (not one.is_open, -one.id))

    def form(self, vetting: Vetting) -> Form | None:
        """Return the checklist as it was when the vetting began."""
        return self._lists.form(vetting)

    def begin(self, membership: int, on: date | None = None) -> int:
        """Begin a vetting, or return the one being written; a prospect is in vetting from then on. HasErrors, Gone."""
        known = next((one for one in self.of(membership) if one.is_open), None)
        if known is not None:
            return known.id
        stand = self._members.memberships.get(membership)
        begun = self._lists.begun(self._members.desk.forms.take_shipped(FORM))
        with self._lists.unit("vetting.begun", stand.values["organisation_id"]) as unit:
            number: int = unit.add("vetting", {"membership_id": membership, **begun})
            if stand.why.standing == "prospect" and stand.values["vetting_on"] is None:
                unit.change("membership", membership, {"vetting_on": on or date.today()})
        return number

    def write(self, vetting: int, answers: Mapping[str, Any]) -> None:
        """Keep answers as they stand. Gone."""
        with self._unit("vetting.written", vetting) as unit:
            unit.change("vetting", vetting, self._lists.told(answers))

    def open_questions(self, vetting: Vetting, answers: Mapping[str, Any] | None = None) -> int:
        """Return how many questions that need an answer have none."""
        form = self.form(vetting)
        if form is None:
            return 0
        return len(Answering(form, vetting.answers if answers is None else answers).complete())

    def close(self, vetting: int, outcome: str, checked_on: date | None, notes: str) -> None:
        """Close a vetting with its outcome. NoOutcome, NoWhy, StillOpen, Gone."""
        one = self.get(vetting)
        if outcome not in code_list("vetting_outcome"):
            raise NoOutcome()
        if outcome in EXPLAINED and not notes.strip():
            raise NoWhy()
        if outcome == "accepted" and (count := self.open_questions(one)):
            raise StillOpen(count=count)
        values = {"outcome": outcome, "checked_on": checked_on or date.today(), "notes": notes.strip()}
        with self._unit("vetting.closed", vetting) as unit:
            unit.change("vetting", vetting, {**values, **self._lists.whole(one)})

    def _unit(self, action: str, vetting: int) -> Any:
        membership = self._members.memberships.get(self.get(vetting).membership_id)
        return self._lists.unit(action, membership.values["organisation_id"])


def _read(row: Mapping[str, Any]) -> Vetting:
    return Vetting(**{name: row[name] for name in Vetting.__dataclass_fields__})
