"""The reports a grantee owes: made by a calendar, received, returned or accepted, and which are late."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.keeping import OWED, ObligationStatus
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.calendar import Period, Rhythm, calendar
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Gone

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

OBLIGATION: Table = table_of("obligation")
GRANT: Table = table_of("grant_record")
TRANCHE: Table = table_of("tranche")
ORGANISATION: Table = table_of("organisation")

DUE, DRAFT, RECEIVED, RETURNED, ACCEPTED = ObligationStatus

STEPS: Mapping[tuple[ObligationStatus, str], ObligationStatus] = {
    (DUE, "begin"): DRAFT,
    (DUE, "receive"): RECEIVED,
    (DRAFT, "receive"): RECEIVED,
    (RETURNED, "receive"): RECEIVED,
    (RECEIVED, "return"): RETURNED,
    (RECEIVED, "accept"): ACCEPTED,
    (ACCEPTED, "reopen"): RECEIVED,
}
"""What may be done with a report, and what it then is; anything else is refused."""

ACTIONS = ("begin", "receive", "return", "accept", "reopen")


class NotNow(DeskError):
    """A report cannot be treated like that as it stands; the code says what was tried."""

    def __init__(self, action: str, **values: Any) -> None:
        self.code = f"report.not_{action}"
        super().__init__(**values)


class NoWhy(DeskError):
    """A report is returned with a reason; there is none."""

    code = "report.no_why"


class MoneyWent(DeskError):
    """A report is not opened again once money was released on it."""

    code = "report.money_went"


class ReportsThere(DeskError):
    """The grant has reports that came in already; a new calendar would lose them."""

    code = "report.there"


@dataclass(frozen=True, slots=True)
class Owed:
    """A report with its grant and grantee, and by how many days it is late; negative while there is time."""

    id: int
    grant_record_id: int
    nr: int
    kind: str | None
    since: date | None
    until: date | None
    milestone: str
    due_on: date | None
    status: ObligationStatus
    title_en: str
    title_fr: str
    organisation: str | None
    late: int = 0

    def title(self, language: str) -> str:
        """Return what the grant is called."""
        return title_of("grant_record", {"title_en": self.title_en, "title_fr": self.title_fr}, language)


class Obligations:
    """The reports of all grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store, self._records = grants, grants.store, grants.desk.records

    def of(self, grant: int) -> list[dict[str, Any]]:
        """Return a grant's reports, in their order, with every column."""
        asked = select(OBLIGATION).where(OBLIGATION.c.grant_record_id == grant)
        with self._store.read() as session:
            rows = session.execute(asked.order_by(OBLIGATION.c.nr, OBLIGATION.c.id)).mappings()
            return [dict(row) for row in rows]

    def get(self, obligation: int) -> dict[str, Any]:
        """Return a report with every column. Gone."""
        with self._store.read() as session:
            row = session.execute(select(OBLIGATION).where(OBLIGATION.c.id == obligation)).mappings().first()
        if row is None:
            raise Gone(kind="obligation", record=obligation)
        return dict(row)

    def preview(self, grant: int, rhythm: Rhythm) -> list[Period]:
        """Return the calendar a grant would have. NoCalendar, Gone."""
        row = self._grants.register.get(grant)
        return calendar(row["starts_on"], row["ends_on"], rhythm)

    def make(self, grant: int, periods: Sequence[Period]) -> list[int]:
        """Write a calendar in place of reports nobody has begun, and return their numbers. ReportsThere, Gone."""
        title = title_of("grant_record", self._grants.register.get(grant))
        old = self.of(grant)
        if any(one["status"] != DUE for one in old):
            raise ReportsThere(grant=title)
        rows = [asdict(one) | {"grant_record_id": grant, "nr": nr} for nr, one in enumerate(periods, 1)]
        with self._store.unit("obligations.planned", title=title, record_kind="grant_record") as unit:
            for one in old[len(rows) :]:
                unit.remove("obligation", one["id"])
            for one, row in zip(old, rows, strict=False):
                unit.change("obligation", one["id"], row)
            return [one["id"] for one in old[: len(rows)]] + unit.add_all("obligation", rows[len(old) :])

    def act(self, obligation: int, action: str, *, why: str = "", day: date | None = None) -> None:
        """Begin, receive, return (with why), accept or reopen a report. NotNow, NoWhy, MoneyWent, Gone."""
        kept = self._records.get("obligation", obligation)
        to = STEPS.get((ObligationStatus(kept.values["status"]), action))
        if to is None:
            raise NotNow(action, status=kept.values["status"])
        if action == "return" and not why.strip():
            raise NoWhy()
        if action == "reopen" and self._paid_on(obligation):
            raise MoneyWent()
        title = self._grants.register.get(kept.values["grant_record_id"])
        with self._store.unit(
            f"obligation.{action}", title=title_of("grant_record", title), record_kind="obligation"
        ) as unit:
            values = {"status": to} | changes(action, why, day or date.today(), self._store.who)
            unit.change("obligation", obligation, values, kept.version)

    def may(self, status: str) -> list[str]:
        """Return what may be done with a report that stands so."""
        return [action for action in ACTIONS if (ObligationStatus(status), action) in STEPS]

    def late(self, today: date | None = None) -> list[Owed]:
        """Return the reports that should be here, of all grants, the latest first."""
        now = today or date.today()
        asked = _owed().where(OBLIGATION.c.due_on < now).order_by(OBLIGATION.c.due_on, OBLIGATION.c.id)
        return self._found(asked, now)

    def due(self, days: int = 30, today: date | None = None) -> list[Owed]:
        """Return the reports that fall due within some days, of all grants, the next first."""
        now = today or date.today()
        asked = _owed().where(OBLIGATION.c.due_on >= now, OBLIGATION.c.due_on <= now + timedelta(days=days))
        return self._found(asked.order_by(OBLIGATION.c.due_on, OBLIGATION.c.id), now)

    def ahead(self, today: date | None = None) -> list[Owed]:
        """Return every report that is still to come in, late ones too, by the day it is due."""
        asked = _owed().where(OBLIGATION.c.due_on.is_not(None)).order_by(OBLIGATION.c.due_on, OBLIGATION.c.id)
        return self._found(asked, today or date.today())

    def is_late(self, grant: int, today: date | None = None) -> bool:
        """Whether a grant has a report that should be here."""
        return any(late_by(one, today) > 0 for one in self.of(grant))

    def _paid_on(self, obligation: int) -> bool:
        released = (TrancheStatus.RELEASED, TrancheStatus.PAID)
        asked = select(TRANCHE.c.id).where(TRANCHE.c.obligation_id == obligation, TRANCHE.c.status.in_(released))
        with self._store.read() as session:
            return session.execute(asked).first() is not None

    def _found(self, asked: Select[Any], today: date) -> list[Owed]:
        with self._store.read() as session:
            rows = session.execute(asked).mappings()
            return [Owed(**row, late=(today - row["due_on"]).days) for row in rows]


def changes(action: str, why: str, day: date, who: str) -> dict[str, Any]:
    """Return what a step changes beside how the report stands."""
    if action == "receive":
        return {"received_on": day, "returned_why": ""}
    if action == "return":
        return {"returned_why": why.strip()}
    if action == "accept":
        return {"accepted_on": day, "accepted_by": who}
    return {"accepted_on": None, "accepted_by": ""} if action == "reopen" else {}


def late_by(obligation: Mapping[str, Any], today: date | None = None) -> int:
    """Return by how many days a report is late: 0 where it is here or has no day, negative while there is time."""
    if obligation["status"] not in OWED or obligation["due_on"] is None:
        return 0
    return int(((today or date.today()) - obligation["due_on"]).days)


def period(obligation: Mapping[str, Any]) -> Period | None:
    """Return a kept report as a period; None where one of its days is not known."""
    since, until, due_on = obligation["since"], obligation["until"], obligation["due_on"]
    if not (since and until and due_on):
        return None
    return Period(obligation["kind"] or "progress", since, until, due_on, obligation["milestone"])


def final_of(obligations: Iterable[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Return the final report among a grant's."""
    return next((one for one in obligations if one["kind"] == "final"), None)


def _owed() -> Select[Any]:
    own = ("id", "grant_record_id", "nr", "kind", "since", "until", "milestone", "due_on", "status")
    joined = OBLIGATION.join(GRANT, GRANT.c.id == OBLIGATION.c.grant_record_id)
    joined = joined.outerjoin(ORGANISATION, ORGANISATION.c.id == GRANT.c.organisation_id)
    columns = [OBLIGATION.c[name] for name in own]
    asked = select(*columns, GRANT.c.title_en, GRANT.c.title_fr, ORGANISATION.c.name.label("organisation"))
    return asked.select_from(joined).where(OBLIGATION.c.status.in_(OWED))
