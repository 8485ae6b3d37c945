"""Checklists, as for due diligence, vetting and digital tools: answers kept as one types, then closed."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import select

from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form, Group, Question, Text
from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.dataset import dumps, loads
from ppa_desk.store.unit import Gone

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


class Holds(StrEnum):
    """Whether a standard is met: in all, in part, not, or not yet looked at."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    OPEN = "open"


class Answered(Protocol):
    """A checklist with its answers and the version of the form that asked."""

    @property
    def form_version_id(self) -> int | None:
        """The version of the form."""

    @property
    def answers(self) -> Mapping[str, Any]:
        """The answers by the names of the questions."""


class Checklists:
    """What all checklists of one kind of record share."""

    def __init__(self, desk: "Desk", kind: str) -> None:
        self._desk, self._store, self._kind = desk, desk.store, kind
        self.table = table_of(kind)

    def form(self, check: Answered) -> Form | None:
        """Return the checklist as it was when the check began."""
        version = check.form_version_id
        return self._desk.forms.version(version) if version is not None else None

    def begun(self, form: int) -> dict[str, Any]:
        """Return what a check begins with: the form as it is now, and who checks."""
        return {"form_version_id": self._desk.forms.publish(form), "colleague": self._store.who}

    def told(self, answers: Mapping[str, Any]) -> dict[str, str]:
        """Return answers as they are kept while they are written."""
        return {"answers": dumps(answers)}

    def whole(self, check: Answered) -> dict[str, str]:
        """Return the answers as they are kept in the end: without those that are not asked."""
        form = self.form(check)
        return self.told(Answering(form, check.answers).answers() if form is not None else check.answers)

    def unit(self, action: str, owner: int, of: str = "organisation") -> Any:
        """Open a unit of work about whom or what the checklist looks at."""
        kept = self._desk.records.get(of, owner)
        return self._store.unit(action, title=title_of(of, kept.values), record_kind=self._kind)

    def rows(self, which: Any) -> list[dict[str, Any]]:
        """Return checks as they are kept, with their answers read, in the order they were begun."""
        with self._store.read() as session:
            found = session.execute(select(self.table).where(which).order_by(self.table.c.id)).mappings().all()
        return [{**row, "answers": loads(row["answers"])} for row in found]

    def row(self, check: int) -> dict[str, Any]:
        """Return one check. Gone."""
        found = self.rows(self.table.c.id == check)
        if not found:
            raise Gone(kind=self._kind, record=check)
        return found[0]


def standards(form: Form, answers: Mapping[str, Any]) -> list[tuple[Text, Holds]]:
    """Return each group of a checklist that asks for a choice, and whether it is met: the worst answer decides."""
    return [(group.label, _holds([str(answers.get(name) or "") for name in _choices(group)])) for group in asked(form)]


def asked(form: Form) -> list[Group]:
    """Return the groups of a checklist that ask for a choice: its standards, in their order."""
    return [one for one in form.items if isinstance(one, Group) and _choices(one)]


def _choices(group: Group) -> list[str]:
    return [one.name for one in group.items if isinstance(one, Question) and one.type == "select_one"]


def _holds(told: list[str]) -> Holds:
    if "no" in told:
        return Holds.NOT_MET
    if any(one in ("", "not_known") for one in told):
        return Holds.OPEN
    return Holds.PARTLY if "partly" in told else Holds.MET
