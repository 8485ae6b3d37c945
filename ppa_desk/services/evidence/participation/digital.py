"""Checks of digital tools: whether phones, letters, languages, costs, networks let people in or keep them out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form, Text
from ppa_desk.services.checklists import Checklists, Holds, asked, standards

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

FORM = "digital_check"
"""The shipped checklist."""
KIND = "digital_check"


class NothingAnswered(DeskError):
    """A check is not closed while nothing is answered."""

    code = "digital.nothing"


@dataclass(frozen=True, slots=True)
class Owner:
    """What is checked: an initiative, or a field study."""

    kind: Literal["initiative", "study"]
    id: int


@dataclass(frozen=True, slots=True)
class DigitalCheck:
    """A check read in full; without a day it is still being written."""

    id: int
    initiative_id: int | None
    study_id: int | None
    form_version_id: int | None
    answers: Mapping[str, Any]
    checked_on: date | None
    colleague: str
    notes: str

    @property
    def is_open(self) -> bool:
        """Whether it is still being written."""
        return self.checked_on is None

    @property
    def owner(self) -> Owner:
        """What is checked."""
        if self.initiative_id is not None:
            return Owner("initiative", self.initiative_id)
        return Owner("study", self.study_id or 0)


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme of a check: whether people can use the tool as far as it goes, and what was written about it."""

    label: Text
    holds: Holds
    comment: str


class DigitalChecks:
    """The checks of digital tools of a workspace."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._lists = desk, Checklists(desk, KIND)

    def get(self, check: int) -> DigitalCheck:
        """Return a check. Gone."""
        return _read(self._lists.row(check))

    def of(self, owner: Owner) -> list[DigitalCheck]:
        """Return what was checked: the one being written, then the newest first."""
        column = self._lists.table.c[f"{owner.kind}_id"]
        found = [_read(row) for row in self._lists.rows(column == owner.id)]
        return sorted(found, key=lambda one: (not one.is_open, -(one.checked_on or date.min).toordinal(), -one.id))

    def form(self, check: DigitalCheck) -> Form | None:
        """Return the checklist as it was when the check began."""
        return self._lists.form(check)

    def themes(self, check: DigitalCheck) -> list[Theme]:
        """Return each theme with what was found and written; the worst answer decides."""
        form = self.form(check)
        if form is None:
            return []
        found = zip(asked(form), standards(form, check.answers), strict=True)
        return [
            Theme(label, holds, str(check.answers.get(f"{group.name}_comment") or "").strip())
            for group, (label, holds) in found
        ]

    def begin(self, owner: Owner) -> int:
        """Begin a check, or return the one being written. HasErrors, Gone."""
        known = next((one for one in self.of(owner) if one.is_open), None)
        if known is not None:
            return known.id
        begun = self._lists.begun(self._desk.forms.take_shipped(FORM))
        with self._lists.unit("digital.begun", owner.id, owner.kind) as unit:
            number: int = unit.add(KIND, {f"{owner.kind}_id": owner.id, **begun})
        return number

    def write(self, check: int, answers: Mapping[str, Any]) -> None:
        """Keep answers as they stand. Gone."""
        with self._unit("digital.written", check) as unit:
            unit.change(KIND, check, self._lists.told(answers))

    def close(self, check: int, checked_on: date | None, notes: str) -> None:
        """Close a check on its day. NothingAnswered, Gone."""
        one = self.get(check)
        if all(theme.holds is Holds.OPEN for theme in self.themes(one)):
            raise NothingAnswered()
        values = {**self._lists.whole(one), "checked_on": checked_on or date.today(), "notes": notes.strip()}
        with self._unit("digital.closed", check) as unit:
            unit.change(KIND, check, values)

    def _unit(self, action: str, check: int) -> Any:
        owner = self.get(check).owner
        return self._lists.unit(action, owner.id, owner.kind)


def _read(row: Mapping[str, Any]) -> DigitalCheck:
    return DigitalCheck(**{name: row[name] for name in DigitalCheck.__dataclass_fields__})
