"""What a piece of evidence shows, counted in a form that may leave the office: confirmed incidents, no small cells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.evidence.incidents.register import INCIDENT, cluster_of
from ppa_desk.services.evidence.plans.standing import CLOSED, of_action
from ppa_desk.services.evidence.uses.register import EVIDENCE, USE
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

CONFIRMED = ("confirmed", "monitored", "resolved", "persistent")
"""Statuses only a confirmed incident has; a closed one was confirmed where there is a day of it."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A piece of evidence that a report may list: what it is, its counts, and what of the report rests on it."""

    kind: str
    record: int
    title: str
    values: Mapping[str, Any]
    counts: Mapping[str, int | None] = field(default_factory=dict)
    """Of a cluster: confirmed, None where it is below the smallest count; of a plan: open, overdue, closed."""
    grants: tuple[int, ...] = ()
    indicators: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()


class Counted:
    """Evidence as reports tell it."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def cited(
        self, grants: Sequence[int], indicators: Sequence[int], until: date, edition: Visibility, language: str
    ) -> list[Cited]:
        """Return the evidence attached to these grants and indicators that an edition may show, kind by kind."""
        rests = or_(USE.c.grant_record_id.in_(grants), USE.c.indicator_id.in_(indicators))
        asked = select(USE).where(rests, USE.c.reported.is_(True)).order_by(USE.c.id)
        with self._store.read() as session:
            uses = [dict(row) for row in session.execute(asked).mappings()]
        found: list[Cited] = []
        for kind, link in EVIDENCE.items():
            of_kind: dict[int, list[dict[str, Any]]] = {}
            for row in uses:
                if row[link] is not None:
                    of_kind.setdefault(row[link], []).append(row)
            found += self._of_kind(kind, of_kind, until, edition, language)
        return found

    def _of_kind(
        self, kind: str, uses: Mapping[int, list[dict[str, Any]]], until: date, edition: Visibility, language: str
    ) -> list[Cited]:
        table = table_of(kind)
        with self._store.read() as session:
            rows = [dict(row) for row in session.execute(select(table).where(table.c.id.in_(uses))).mappings()]
        seen = [row for row in rows if edition.may_see(Visibility(row["visibility"]))]
        return [
            Cited(
                kind, row["id"], title_of(kind, row, language) or str(row.get("key") or ""), row,
                self.counts(kind, row, until),
                tuple(use["grant_record_id"] for use in uses[row["id"]] if use["grant_record_id"] is not None),
                tuple(use["indicator_id"] for use in uses[row["id"]] if use["indicator_id"] is not None),
                tuple(filter(None, (_own(use, language) for use in uses[row["id"]]))),
            )
            for row in sorted(seen, key=lambda row: (title_of(kind, row, language), row["id"]))
        ]  # fmt: skip

    def counts(self, kind: str, row: Mapping[str, Any], until: date) -> Mapping[str, int | None]:
        """Return what can be counted of a piece of evidence up to a day, in the form that may leave the office."""
        if kind == "incident_cluster":
            return {"confirmed": self._confirmed(row, until)}
        if kind != "corrective_plan":
            return {}
        actions = [one.values for one in self._desk.records.where("corrective_action", corrective_plan_id=row["id"])]
        states = [of_action(one, until) for one in actions]
        closed, dropped = sum(one in CLOSED for one in states), states.count("dropped")
        return {"open": len(states) - closed - dropped, "overdue": states.count("overdue"), "closed": closed}

    def _confirmed(self, cluster: Mapping[str, Any], until: date) -> int | None:
        was = or_(
            INCIDENT.c.status.in_(CONFIRMED), and_(INCIDENT.c.status == "closed", INCIDENT.c.confirmed_on.is_not(None))
        )
        known = or_(INCIDENT.c.happened_on.is_(None), INCIDENT.c.happened_on <= until)
        asked = select(func.count()).select_from(INCIDENT).where(was, known, cluster_of(cluster))
        with self._store.read() as session:
            count = int(session.execute(asked).scalar_one())
        return count if count >= self._desk.evidence.rules.number("smallest_cell") else None


def _own(use: Mapping[str, Any], language: str) -> str:
    first, other = ("text_fr", "text_en") if language == "fr" else ("text_en", "text_fr")
    return " ".join(str(use[first] or use[other] or "").split())
