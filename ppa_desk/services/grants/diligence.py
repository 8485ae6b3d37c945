"""Due diligence checks of organisations: answers to a checklist, the risk they point to, and until when they hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checklists import Checklists
from ppa_desk.services.grants.rating import ORDER, Rating, rated

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

DILIGENCE: Table = table_of("diligence")
FORM = "due_diligence"
"""The shipped checklist, asked where a call names no other."""


class NoRisk(DeskError):
    """A check is not closed while it says nothing about the risk."""

    code = "diligence.no_risk"


class NoWhy(DeskError):
    """A risk other than the answers point to, or a pass at high risk, needs a reason."""

    code = "diligence.no_why"


@dataclass(frozen=True, slots=True)
class Check:
    """A check read in full; without a day it is still being written."""

    id: int
    organisation_id: int
    grant_record_id: int | None
    form_version_id: int | None
    answers: Mapping[str, Any]
    risk: str | None
    checked_on: date | None
    expires_on: date | None
    colleague: str
    passed: bool
    notes: str

    @property
    def is_open(self) -> bool:
        """Whether it is still being written."""
        return self.checked_on is None and not self.passed

    def holds_on(self, day: date) -> bool:
        """Say whether it was passed, and had not expired that day."""
        return self.passed and (self.expires_on is None or self.expires_on >= day)


class Diligences:
    """The due diligence checks of a workspace."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._lists = grants, Checklists(grants.desk, "diligence")

    def get(self, check: int) -> Check:
        """Return a check. Gone."""
        return _read(self._lists.row(check))

    def of(self, organisation: int) -> list[Check]:
        """Return an organisation's checks: those still being written, then the newest first."""
        found = [_read(row) for row in self._lists.rows(DILIGENCE.c.organisation_id == organisation)]
        return sorted(found, key=lambda one: (not one.is_open, -(one.checked_on or date.min).toordinal(), -one.id))

    def last(self, organisation: int, day: date | None = None) -> Check | None:
        """Return the last check that was closed by a day; None where there is none. A later one outdoes an earlier."""
        day = day or date.today()
        closed = [one for one in self.of(organisation) if not one.is_open]
        return next((one for one in closed if one.checked_on is None or one.checked_on <= day), None)

    def valid_on(self, organisation: int | None, day: date | None = None) -> Check | None:
        """Return the check that holds on a day; None where the last one failed, has expired, or there is none."""
        if organisation is None:
            return None
        day = day or date.today()
        last = self.last(organisation, day)
        return last if last is not None and last.holds_on(day) else None

    def form(self, check: Check) -> Form | None:
        """Return the checklist as it was when the check began."""
        return self._lists.form(check)

    def rating(self, check: Check) -> Rating:
        """Return the risk its answers point to."""
        form = self.form(check)
        return rated(form, check.answers) if form is not None else Rating(None)

    def begin(self, organisation: int, grant: int | None = None) -> int:
        """Begin a check of an organisation, or return the one that is being written. HasErrors, Gone."""
        known = next((one for one in self.of(organisation) if one.is_open), None)
        if known is not None:
            return known.id
        values = {
            "organisation_id": organisation,
            "grant_record_id": grant,
            **self._lists.begun(self._checklist(grant)),
        }
        with self._lists.unit("diligence.written", organisation) as unit:
            number: int = unit.add("diligence", values)
        return number

    def write(self, check: int, answers: Mapping[str, Any]) -> None:
        """Keep answers as they stand. Gone."""
        one = self.get(check)
        with self._lists.unit("diligence.written", one.organisation_id) as unit:
            unit.change("diligence", check, self._lists.told(answers))

    def close(
        self, check: int, checked_on: date, expires_on: date | None, passed: bool, risk: str | None, notes: str
    ) -> None:
        """Close a check with its verdict. NoRisk, NoWhy, Gone."""
        one = self.get(check)
        computed = self.rating(one).risk
        held = risk or computed
        if held not in ORDER:
            raise NoRisk(count=len(self.rating(one).open))
        if not notes.strip() and (held != computed or (passed and held == ORDER[-1])):
            raise NoWhy()
        values = {
            **self._lists.whole(one),
            "risk": held,
            "checked_on": checked_on,
            "expires_on": expires_on,
            "passed": passed,
            "notes": notes.strip(),
            "colleague": self._grants.store.who,
        }
        with self._lists.unit("diligence.closed", one.organisation_id) as unit:
            unit.change("diligence", check, values)

    def _checklist(self, grant: int | None) -> int:
        """The checklist of the grant's call, else the shipped one."""
        call = self._grants.register.get(grant)["grant_call_id"] if grant is not None else None
        own = self._grants.intake.call(call)["diligence_form_id"] if call is not None else None
        return own if own is not None else self._grants.desk.forms.take_shipped(FORM)


def _read(row: Mapping[str, Any]) -> Check:
    return Check(**{name: row[name] for name in Check.__dataclass_fields__})
