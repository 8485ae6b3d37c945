"""Rows of a table taken in as incidents, as one step: new ones by a random code, others changed, moves kept."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.evidence.incidents.log import first_move, proposed, random_key
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

INCIDENT: Table = table_of("incident")
SITE: Table = table_of("site")
CODED = {
    "category": "incident_category", "subcategory": "incident_subcategory", "severity": "incident_severity",
    "status": "incident_status", "province": "province", "mineral": "mineral", "stage": "chain_stage",
    "actor": "actor_type", "channel": "incident_channel", "language": "language",
}  # fmt: skip
"""The columns that hold a code, and of which list."""
DAYS = ("happened_on", "received_on", "confirmed_on", "resolved_on")
COMPARED = (
    "id", "key", "title", *CODED, *DAYS, "territory", "chiefdom", "groupement", "locality", "site_id", "latitude",
    "longitude", "sources", "account",
)  # fmt: skip


class Taking:
    """Takes tables of incidents in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def kept(self) -> list[Mapping[str, Any]]:
        """Return what a table may change of every incident."""
        asked = select(*(INCIDENT.c[name] for name in COMPARED)).order_by(INCIDENT.c.id)
        with self._store.read() as session:
            return list(session.execute(asked).mappings())  # type: ignore[arg-type]

    def sites(self) -> dict[str, int]:
        """Return the mine sites by their plain names."""
        with self._store.read() as session:
            rows = session.execute(select(SITE.c.name, SITE.c.id).order_by(SITE.c.id.desc())).all()
        return {" ".join(fold(name).replace("-", " ").split()): number for name, number in rows}

    def take(
        self, source: str, new: Sequence[Mapping[str, Any]], changed: Sequence[tuple[int, Mapping[str, Any]]]
    ) -> int:
        """Add incidents and change others as one step; return its number in the journal. Refused, Gone."""
        with self._store.unit("incidents.taken_in", title=source) as unit:
            taken = set(unit.connection.execute(select(INCIDENT.c.key)).scalars())
            rows = [_new(one, taken) for one in new]
            numbers = unit.add_all("incident", rows)
            moves = [_came(number, row, self._store.who) for number, row in zip(numbers, rows, strict=True)]
            unit.add_all("incident_move", moves)
            for number, values in changed:
                self._change(unit, source, number, values)
        return unit.number

    def _change(self, unit: Unit, source: str, incident: int, values: Mapping[str, Any]) -> None:
        clean = checked("incident", values)
        unit.change("incident", incident, clean)
        if "status" in clean:
            day = clean.get("resolved_on") or clean.get("confirmed_on") or date.today()
            told = {"status": clean["status"], "moved_on": day, "reason": source, "colleague": self._store.who}
            unit.add("incident_move", {"incident_id": incident, **told})


def _new(values: Mapping[str, Any], taken: set[str]) -> dict[str, Any]:
    row = checked("incident", {name: value for name, value in values.items() if value is not None})
    key = row.get("key") or random_key(taken)
    return {"status": "received", "annex": proposed(row), **row, "key": key}


def _came(incident: int, row: Mapping[str, Any], who: str) -> dict[str, Any]:
    """The one move of an incident that came from a table: to where it stood there."""
    on = row.get("resolved_on") or row.get("confirmed_on") or row.get("received_on") or row.get("happened_on")
    return {**first_move(incident, on, who), "status": row["status"]}
