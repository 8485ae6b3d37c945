"""Answers: written down one by one in an interview, or taken in by the thousand; with what was promised kept."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parseaddr
from typing import Any

from sqlalchemy import ColumnElement, Table, select

from ppa_desk.errors import DeskError
from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import Anonymity, ResponseStatus
from ppa_desk.services.forms.catalogue import Forms
from ppa_desk.services.listing import Listing
from ppa_desk.services.surveys.crowds import FEWEST, imports_of, smallest_crowd
from ppa_desk.services.surveys.dataset import dumps, loads
from ppa_desk.services.surveys.register import NotReady, Surveys
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Gone, Unit

RESPONSE: Table = table_of("response")
INVITATION: Table = table_of("invitation")


ONE_PERSONS = frozenset({"pdf", "xlsx"})
"""Formats of files that hold the answers of one person, whose name may be in the file's."""


class TooFewAtOnce(DeskError):
    """Taking these anonymous answers in would let the history tell whose some of them are."""

    code = "response.too_few_at_once"


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """One line of the list of answers; who it is from is empty of an anonymous survey."""

    id: int
    organisation: str | None
    person: str | None
    respondent: str
    channel: str | None
    status: str
    received_at: datetime | None
    flags: str


@dataclass(frozen=True, slots=True)
class Given:
    """A set of answers read in full."""

    id: int
    survey_id: int
    form: Form
    answers: Mapping[str, Any]
    flags: Mapping[str, list[str]]
    status: ResponseStatus
    language: str
    invitation_id: int | None
    respondent: str
    channel: str | None
    received_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewResponse:
    """Answers to be taken in. `answered` is the invitation they came by: of an anonymous survey it is only marked."""

    form_version_id: int
    answers: Mapping[str, Any]
    flags: Mapping[str, list[str]]
    channel: str
    language: str = ""
    answered: int | None = None
    respondent: str = ""
    external: str = ""
    received_at: datetime | None = None
    received_text: str = ""
    status: ResponseStatus = ResponseStatus.COMPLETE
    replaces: int | None = None
    """A response kept before that this one replaces."""
    file: int = 0
    """Which of the files taken in together it came in."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A response that counts, as an import compares it with what comes."""

    id: int
    answers: str
    status: str
    received_at: datetime | None


class Responses:
    """The answers to surveys."""

    def __init__(self, store: Store, forms: Forms, surveys: Surveys) -> None:
        self._store, self._forms, self._surveys = store, forms, surveys
        whose = RESPONSE.outerjoin(INVITATION, INVITATION.c.id == RESPONSE.c.invitation_id)
        self.listing = Listing(
            store,
            "response",
            select(
                RESPONSE.c.id, INVITATION.c.organisation, INVITATION.c.person, RESPONSE.c.respondent,
                RESPONSE.c.channel, RESPONSE.c.status, RESPONSE.c.received_at, RESPONSE.c.flags,
            ).select_from(whose),
            ResponseRow,
            sorts={"received": (RESPONSE.c.received_at.is_not(None), RESPONSE.c.received_at), "id": (RESPONSE.c.id,)},
            only={
                "survey": lambda number: RESPONSE.c.survey_id == number,
                "status": lambda status: RESPONSE.c.status == status,
                "flagged": lambda yes: (RESPONSE.c.flags != "{}") == yes,
            },
        )  # fmt: skip

    def get(self, response: int) -> Given:
        """Return a set of answers. Gone."""
        with self._store.read() as session:
            row = session.execute(select(RESPONSE).where(RESPONSE.c.id == response)).mappings().first()
        if row is None:
            raise Gone(kind="response", record=response)
        return Given(
            id=row["id"],
            survey_id=row["survey_id"],
            form=self._forms.version(row["form_version_id"]),
            answers=loads(row["answers"]),
            flags=loads(row["flags"]),
            status=ResponseStatus(row["status"]),
            language=row["language"] or "en",
            invitation_id=row["invitation_id"],
            respondent=row["respondent"],
            channel=row["channel"],
            received_at=row["received_at"],
        )

    # --- an interview

    def begin(self, survey: int, invitation: int | None = None, language: str = "en") -> int:
        """Begin to write answers down, and return their number. NotReady: the survey takes none. Gone."""
        values = self._surveys.get(survey)
        if values["status"] != "open" or values["form_version_id"] is None:
            raise NotReady("not_open", title=values["title_en"] or values["title_fr"])
        nameless = values["anonymity"] == Anonymity.ANONYMOUS
        row = {
            "survey_id": survey,
            "form_version_id": values["form_version_id"],
            "invitation_id": None if nameless else invitation,
            "channel": None if nameless else "desk",
            "language": None if nameless else language,
            "status": ResponseStatus.DRAFT,
            "received_at": None if nameless else datetime.now(UTC),
        }
        with self._store.unit("response.given", title=values["title_en"], record_kind="response") as unit:
            return unit.add("response", row)

    def write(self, response: int, answers: Mapping[str, Any]) -> None:
        """Keep answers as they stand while they are given or corrected. Gone."""
        given = self.get(response)
        told = {"answers": dumps(answers)}
        if given.status is not ResponseStatus.DRAFT:
            told["flags"] = dumps(flags_of(Answering(given.form, answers, given.language)))
        with self._store.unit("response.given", title=self._title(given), record_kind="response") as unit:
            unit.change("response", response, told)

    def finish(self, response: int) -> None:
        """Count the answers from now on: whole, or partial where something needed is missing. Gone."""
        given = self.get(response)
        answering = Answering(given.form, given.answers, given.language)
        lacking = any(problem.code == "needed" for _, problem in answering.complete())
        status = ResponseStatus.PARTIAL if lacking else ResponseStatus.COMPLETE
        told = {"status": status, "answers": dumps(answering.answers()), "flags": dumps(flags_of(answering))}
        with self._store.unit("response.given", title=self._title(given), record_kind="response") as unit:
            unit.change("response", response, told)
            self._mark(unit, given.survey_id, given.invitation_id, True)

    def set_aside(self, response: int, aside: bool = True) -> None:
        """Count answers no longer, or again. Gone."""
        given = self.get(response)
        status = ResponseStatus.ASIDE if aside else ResponseStatus.COMPLETE
        with self._store.unit("response.set_aside", title=self._title(given), record_kind="response") as unit:
            unit.change("response", response, {"status": status})
            if given.invitation_id is not None:
                self._mark(unit, given.survey_id, given.invitation_id, self._heard(unit, given.invitation_id))

    def _mark(self, unit: Unit, survey: int, invitation: int | None, answered: bool) -> None:
        if invitation is not None:
            unit.change("invitation", invitation, {"answered": answered})

    def _heard(self, unit: Unit, invitation: int) -> bool:
        counted = RESPONSE.c.status.in_((ResponseStatus.COMPLETE, ResponseStatus.PARTIAL))
        asked = select(RESPONSE.c.id).where(RESPONSE.c.invitation_id == invitation, counted).limit(1)
        return unit.connection.execute(asked).first() is not None

    def _title(self, given: Given) -> str:
        values = self._surveys.get(given.survey_id)
        return str(values["title_en"] or values["title_fr"])

    # --- an import

    def take(
        self,
        survey: int,
        responses: Sequence[NewResponse],
        files: Sequence[Mapping[str, Any]],
        heard: Mapping[tuple[str, str], str] | None = None,
        *,
        few_ok: bool = False,
    ) -> int:
        """Take answers in, all or none, as one step; return its number. NotReady, TooFewAtOnce, Gone.

        `files` are the import batches; `heard` is what was decided about strange words, remembered in the same step.
        """
        values = self._surveys.get(survey)
        if values["closed_at"] is not None:
            raise NotReady("closed", title=values["title_en"] or values["title_fr"])
        nameless = values["anonymity"] == Anonymity.ANONYMOUS
        if nameless:
            files = [_unnamed(file) for file in files]
        title = files[0]["name"] if len(files) == 1 else f"{files[0]['name']} + {len(files) - 1}"
        with self._store.unit("import.applied", title=title, record_kind="response") as unit:
            marks = self._unmarked(unit, survey, responses)
            if nameless and not few_ok:
                _check_crowd(unit, survey, marks)
            told: dict[str, Any] = {"survey_id": survey, "imported_at": _blurred(nameless)}
            batches = unit.add_all("import_batch", [told | dict(file) for file in files])
            if nameless:  # a file may be one person's: no answer says which it came in
                batches = batches[:1] * len(batches)
            rows = [_row(one, survey, batches[one.file], nameless) for one in responses]
            if nameless:
                random.SystemRandom().shuffle(rows)
                random.SystemRandom().shuffle(marks)
            unit.add_all("response", rows)
            for one in responses:
                if one.replaces is not None:
                    unit.change("response", one.replaces, {"status": ResponseStatus.REPLACED})
            for invitation in marks:
                unit.change("invitation", invitation, {"answered": True})
            if heard:
                self._forms.hear(unit, values["form_id"], heard)
        return unit.number

    def _unmarked(self, unit: Unit, survey: int, responses: Sequence[NewResponse]) -> list[int]:
        """Return the invitations these answers came by that nothing says answered yet."""
        asked = select(INVITATION.c.id).where(INVITATION.c.survey_id == survey, INVITATION.c.answered.is_(False))
        free = set(unit.connection.execute(asked).scalars())
        told = dict.fromkeys(one.answered for one in responses if one.answered is not None)
        return [one for one in told if one in free]

    def known(self, survey: int) -> dict[str, Kept]:
        """Return the responses that count, the last by each key of their sender: see `keys_of`."""
        asked = select(
            RESPONSE.c.id, RESPONSE.c.answers, RESPONSE.c.status, RESPONSE.c.received_at,
            RESPONSE.c.external, RESPONSE.c.invitation_id, RESPONSE.c.respondent,
        )  # fmt: skip
        found: dict[str, Kept] = {}
        with self._store.read() as session:
            for row in session.execute(asked.where(*_counted(survey)).order_by(RESPONSE.c.id)):
                kept = Kept(row.id, row.answers, row.status, row.received_at)
                found |= dict.fromkeys(keys_of(row.external, row.invitation_id, row.respondent), kept)
        return found

    def without_key(self, survey: int) -> dict[str, Counter[str]]:
        """Return by file the answers nothing tells the sender of: a longer export of it would bring them again."""
        batch = table_of("import_batch")
        asked = select(batch.c.id, batch.c.name, RESPONSE.c.answers).join(
            batch, batch.c.id == RESPONSE.c.import_batch_id
        )
        nobody = (RESPONSE.c.external == "", RESPONSE.c.invitation_id.is_(None))
        found: dict[tuple[int, str], Counter[str]] = {}
        with self._store.read() as session:
            for number, name, answers in session.execute(asked.where(*_counted(survey), *nobody)):
                found.setdefault((number, name), Counter())[answers] += 1
        return {name: answers for (_, name), answers in found.items()}

    def asked(self, shape: str) -> dict[str, str]:
        """Return what was answered about earlier files of that shape, the latest answer by what was asked."""
        table = table_of("import_batch")
        asked = select(table.c.asked).where(table.c.shape == shape, table.c.asked != "{}").order_by(table.c.id)
        told: dict[str, str] = {}
        with self._store.read() as session:
            for answers in session.execute(asked).scalars() if shape else ():
                told |= loads(answers)
        return told

    def files(self, survey: int) -> set[str]:
        """Return the hashes of the files that were taken in."""
        table = table_of("import_batch")
        with self._store.read() as session:
            return set(session.execute(select(table.c.sha256).where(table.c.survey_id == survey)).scalars()) - {""}


def keys_of(external: str, invitation: int | None, respondent: str) -> list[str]:
    """Return the keys a sender is known again by, the surest first: the mark of the row, who was asked, e-mail."""
    email = parseaddr(respondent)[1]
    told = (external, f"#{invitation}" if invitation else "", f"@{fold(email)}" if "@" in email else "")
    return [key for key in told if key]


def _counted(survey: int) -> tuple[ColumnElement[bool], ...]:
    away = (ResponseStatus.REPLACED, ResponseStatus.ASIDE)
    return RESPONSE.c.survey_id == survey, RESPONSE.c.status.not_in(away)


def flags_of(answering: Answering) -> dict[str, list[str]]:
    """Return why answers are looked at twice, by key; what is only missing is no reason."""
    found = ((key, problem.code) for key, problem in answering.complete())
    return {key: [code] for key, code in found if code != "needed"}


def _check_crowd(unit: Unit, survey: int, marks: Sequence[int]) -> None:
    crowd = smallest_crowd(marks, imports_of(unit, survey))
    if 0 < crowd < FEWEST:
        raise TooFewAtOnce(count=crowd, least=FEWEST)


def _unnamed(file: Mapping[str, Any]) -> Mapping[str, Any]:
    """A file of an anonymous survey without its name, where that may be a person's."""
    return dict(file) | {"name": file["format"]} if file.get("format") in ONE_PERSONS else file


def _blurred(nameless: bool) -> datetime:
    now = datetime.now(UTC)
    return now.replace(hour=0, minute=0, second=0, microsecond=0) if nameless else now


def _row(one: NewResponse, survey: int, batch: int, nameless: bool) -> dict[str, Any]:
    return {
        "survey_id": survey,
        "form_version_id": one.form_version_id,
        "import_batch_id": batch,
        "channel": None if nameless else one.channel,
        "language": None if nameless else one.language or None,
        "status": one.status,
        "answers": dumps(one.answers),
        "flags": dumps(one.flags) if one.flags else "{}",
        "invitation_id": None if nameless else one.answered,
        "respondent": "" if nameless else one.respondent[:300],
        "external": "" if nameless else one.external[:300],
        "received_at": None if nameless else one.received_at,
        "received_text": "" if nameless else one.received_text[:300],
    }
