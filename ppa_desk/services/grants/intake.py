"""What is handed in for a call: kept as it came, late only with a reason, and what it says entered where nothing is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.model.grants.record import Step
from ppa_desk.services.grants.taking import (
    APPLICATION,
    CALL,
    GRANT,
    HANDED,
    Handed,
    Writer,
    check_late,
    fill,
    replace_others,
)
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.dataset import dumps, loads
from ppa_desk.store.unit import Gone

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

FORMS = {Step.CONCEPT: "concept_form_id", Step.PROPOSAL: "proposal_form_id"}
"""The column of a call that names the form of a step."""


SHIPPED = {
    "concept_form_id": "concept_note", "proposal_form_id": "grant_proposal", "rubric_form_id": "review_rubric",
    "diligence_form_id": "due_diligence", "report_form_id": "grantee_report",
}  # fmt: skip
"""The shipped form for each form of a call."""


class NoForm(DeskError):
    """The call has no form for that step, so nothing says what is asked."""

    code = "application.no_form"


@dataclass(frozen=True, slots=True)
class Application:
    """Something that was handed in, read in full; without a day it is still being written down here."""

    id: int
    grant_record_id: int
    step: Step
    form_version_id: int | None
    answers: Mapping[str, Any]
    received_on: date | None
    late_reason: str
    channel: str
    file: str
    sha256: str
    replaced: bool

    @property
    def is_draft(self) -> bool:
        """Whether it is still being written down."""
        return self.received_on is None and self.channel == "desk"


@dataclass(frozen=True, slots=True)
class Standing:
    """A grant of a call as an import compares it: whose it is, what it is called, what was handed in last by step."""

    id: int
    organisation: int | None
    title: str
    last: Mapping[str, str]
    """The answers as they are stored, by step."""


class Intake:
    """Concept notes and proposals."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    # --- what is there

    def get(self, application: int) -> Application:
        """Return something handed in. Gone."""
        found = self._read(APPLICATION.c.id == application)
        if not found:
            raise Gone(kind="application", record=application)
        return found[0]

    def of(self, grant: int) -> list[Application]:
        """Return everything handed in for a grant, what stands first, the newest first."""
        found = self._read(APPLICATION.c.grant_record_id == grant)
        return sorted(found, key=lambda one: (one.replaced, one.step != Step.PROPOSAL, -one.id))

    def form(self, application: Application) -> Form | None:
        """Return the form it fills in, as it went out; None where none is known."""
        version = application.form_version_id
        return self._grants.desk.forms.version(version) if version is not None else None

    def standing(self, call: int) -> list[Standing]:
        """Return the grants of a call."""
        asked = select(GRANT.c.id, GRANT.c.organisation_id, GRANT.c.title_en, GRANT.c.title_fr)
        with self._store.read() as session:
            rows = session.execute(asked.where(GRANT.c.grant_call_id == call).order_by(GRANT.c.id)).all()
            handed = session.execute(
                select(APPLICATION.c.grant_record_id, APPLICATION.c.step, APPLICATION.c.answers)
                .join(GRANT, GRANT.c.id == APPLICATION.c.grant_record_id)
                .where(GRANT.c.grant_call_id == call, APPLICATION.c.replaced.is_(False), HANDED)
            ).all()
        last: dict[int, dict[str, str]] = {}
        for grant, step, answers in handed:
            last.setdefault(grant, {})[str(Step(step))] = answers
        return [Standing(row[0], row[1], row[2] or row[3], last.get(row[0], {})) for row in rows]

    def hashes(self, call: int) -> set[str]:
        """Return the hashes of the files taken in for a call."""
        asked = select(APPLICATION.c.sha256).join(GRANT, GRANT.c.id == APPLICATION.c.grant_record_id)
        with self._store.read() as session:
            return set(session.execute(asked.where(GRANT.c.grant_call_id == call)).scalars()) - {""}

    def version(self, call: int, step: Step) -> int:
        """Return the version of the form a call asks with now, published if it has changed. NoForm, HasErrors, Gone."""
        values = self.call(call)
        form = values[FORMS[step]]
        if form is None:
            raise NoForm(call=title_of("grant_call", values))
        return self._grants.desk.forms.publish(form)

    def call(self, call: int) -> dict[str, Any]:
        """Return a call's columns. Gone."""
        with self._store.read() as session:
            row = session.execute(select(CALL).where(CALL.c.id == call)).mappings().first()
        if row is None:
            raise Gone(kind="grant_call", record=call)
        return dict(row)

    def prepare(self, call: int) -> None:
        """Give a call the shipped forms where it has none. Gone."""
        values = self.call(call)
        take = self._grants.desk.forms.take_shipped
        new = {column: take(key) for column, key in SHIPPED.items() if values[column] is None}
        title = title_of("grant_call", values)
        with self._store.unit("grant_call.changed", title=title, record_kind="grant_call") as unit:
            unit.change("grant_call", call, new)

    # --- taking in

    def take(self, call: int, handed: Sequence[Handed], heard: Mapping[int, Mapping[tuple[str, str], str]]) -> int:
        """Take in what was handed in, all or none, as one step; return its number. Late, Gone.

        `heard` is how strange words were understood, by form, remembered in the same step.
        """
        values = self.call(call)
        for one in handed:
            check_late(values, one.step, one.received_on, one.late_reason)
        title = title_of("grant_call", values)
        stages = self._grants.pipeline.stages()
        with self._store.unit("application.taken", title=title, record_kind="application") as unit:
            writer = Writer(self._grants, unit, values, stages)
            for one in handed:
                writer.write(one)
            for form, understood in heard.items():
                self._grants.desk.forms.hear(unit, form, understood)
        return unit.number

    # --- written down by hand

    def begin(self, grant: int, step: Step) -> int:
        """Begin to write down what somebody hands in on paper; return its number. NoForm, HasErrors, Gone."""
        row = self._grants.register.get(grant)
        if row["grant_call_id"] is None:
            raise NoForm(call=title_of("grant_record", row))
        known = next((one for one in self.of(grant) if one.is_draft and one.step is step), None)
        if known is not None:
            return known.id
        values = {
            "grant_record_id": grant,
            "nr": len(self.of(grant)) + 1,
            "step": step,
            "form_version_id": self.version(row["grant_call_id"], step),
            "channel": "desk",
        }
        with self._unit("application.written", row) as unit:
            number: int = unit.add("application", values)
        return number

    def write(self, application: int, answers: Mapping[str, Any]) -> None:
        """Keep answers as they stand while they are written down. Gone."""
        one = self.get(application)
        with self._unit("application.written", self._grants.register.get(one.grant_record_id)) as unit:
            unit.change("application", application, {"answers": dumps(answers)})

    def finish(self, application: int, received_on: date, late_reason: str = "") -> None:
        """Hand in what was written down: it replaces what stood, and its grant is filled in. Late, Gone."""
        one = self.get(application)
        grant = self._grants.register.get(one.grant_record_id)
        call = self.call(grant["grant_call_id"]) if grant["grant_call_id"] is not None else {}
        if call:
            check_late(call, one.step, received_on, late_reason)
        with self._unit("application.taken", grant) as unit:
            replace_others(unit, one.grant_record_id, one.step, application)
            told = {"received_on": received_on, "late_reason": late_reason, "taken_at": datetime.now(UTC)}
            unit.change("application", application, told)
            fill(unit, self._grants, grant["id"], one.answers, call.get("currency"))

    def _unit(self, action: str, grant: Mapping[str, Any]) -> Any:
        return self._store.unit(action, title=title_of("grant_record", grant), record_kind="application")

    def _read(self, which: Any) -> list[Application]:
        with self._store.read() as session:
            rows = session.execute(select(APPLICATION).where(which).order_by(APPLICATION.c.id)).mappings().all()
        names = [name for name in Application.__dataclass_fields__ if name not in ("answers", "step")]
        return [
            Application(answers=loads(row["answers"]), step=Step(row["step"]), **{name: row[name] for name in names})
            for row in rows
        ]
