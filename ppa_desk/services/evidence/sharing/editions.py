"""What of an incident goes into which edition. The one place that decides it.

What confirmed incidents come to may be counted by anybody, in cells that are large enough. An incident itself goes out
only as far as who reported it agreed, and as the office lets it be seen: not asked is not agreed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, or_

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility

INCIDENT: Table = table_of("incident")
CONFIRMED = ("confirmed", "monitored", "resolved", "persistent")
"""And closed ones that were confirmed before."""

PUBLIC = ("province", "territory", "month", "category", "status")
PARTNERS = (
    "key", "month", "category", "subcategory", "annex", "severity", "status", "province", "territory", "mineral",
    "stage", "actor", "organisation_id", "due_on",
)  # fmt: skip
FULL = (
    "key", "title", "category", "subcategory", "annex", "severity", "status", "happened_on", "received_on",
    "confirmed_on", "resolved_on", "closed_on", "due_on", "province", "territory", "chiefdom", "groupement", "locality",
    "site_id", "latitude", "longitude", "mineral", "stage", "actor", "channel", "language", "account", "sources",
    "organisation_id", "shared_with", "persistent_why", "reporter_accepts", "community_accepts", "authority_accepts",
    "visibility",
)  # fmt: skip
"""Everything but the case code, which leads to the reporter and leaves the office in no edition."""


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition: its columns, which consents allow it, up to whom an incident must be visible."""

    code: str
    columns: tuple[str, ...]
    uses: frozenset[str] = frozenset()
    seen: Visibility | None = None

    def why_not(self, row: Mapping[str, Any]) -> str:
        """Say why an incident is left out: status, consent, visibility; empty where it may go."""
        if self.seen is None:
            return ""
        if not is_confirmed(row):
            return "status"
        if self.uses.isdisjoint(row["shared_with"].split()):
            return "consent"
        return "" if self.seen.may_see(Visibility(row["visibility"])) else "visibility"


EDITIONS = {
    "public": Edition("public", PUBLIC, frozenset({"public"}), Visibility.PUBLIC),
    "partners": Edition("partners", PARTNERS, frozenset({"consortium", "public"}), Visibility.GROUP),
    "full": Edition("full", FULL),
}


def is_confirmed(row: Mapping[str, Any]) -> bool:
    """Say whether an incident was confirmed, and is no duplicate."""
    was = row["confirmed_on"] is not None or row["resolved_on"] is not None
    return row["status"] in CONFIRMED or (row["status"] == "closed" and was)


def confirmed() -> ColumnElement[bool]:
    """Ask for the same in SQL."""
    was = or_(INCIDENT.c.confirmed_on.is_not(None), INCIDENT.c.resolved_on.is_not(None))
    return or_(INCIDENT.c.status.in_(CONFIRMED), and_(INCIDENT.c.status == "closed", was))
