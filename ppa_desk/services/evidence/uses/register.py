"""The use of evidence: an initiative, cluster, study or plan attached to what it is used for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

USE: Table = table_of("evidence_use")
EVIDENCE: Mapping[str, str] = {
    "initiative": "initiative_id", "incident_cluster": "incident_cluster_id", "study": "study_id",
    "corrective_plan": "corrective_plan_id",
}  # fmt: skip
"""What is attached, with the link that leads to it."""
USED_IN: Mapping[str, str] = {
    "grant_record": "grant_record_id", "indicator": "indicator_id", "priority": "priority_id", "theme": "theme_id",
    "session": "session_id",
}  # fmt: skip
"""What it is attached to."""
LINKS = {**EVIDENCE, **USED_IN}
OF_MEETING = ("priority", "theme", "session")


@dataclass(frozen=True, slots=True)
class Use:
    """One use as one of its sides sees it: the record at the other side, and why it is used."""

    id: int
    kind: str
    record: int
    title: str
    about: str
    """Of what a meeting holds: the meeting."""
    text: str
    reported: bool


class Uses:
    """Where evidence is used."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def of(self, kind: str, record: int, language: str = "en") -> list[Use]:
        """Return what a record is attached to, or what is attached to it, in the order of kinds."""
        asked = select(USE).where(USE.c[LINKS[kind]] == record).order_by(USE.c.id)
        with self._store.read() as session:
            rows = [dict(row) for row in session.execute(asked).mappings()]
        others = others_of(kind)
        found = [(row, other) for other in others for row in rows if row[LINKS[other]] is not None]
        titles = {
            other: self._titles(other, [row[LINKS[other]] for row, one in found if one == other], language)
            for other in others
        }
        return [
            Use(row["id"], other, row[LINKS[other]], *titles[other].get(row[LINKS[other]], ("", "")),
                _own(row, language), row["reported"])
            for row, other in found
        ]  # fmt: skip

    def attach(self, kind: str, record: int, other: str, number: int) -> int:
        """Attach two records, either of which is the evidence; what is attached already stays as it is. Gone."""
        links = {LINKS[kind]: record, LINKS[other]: number}
        for one, at in ((kind, record), (other, number)):
            self._desk.records.get(one, at)
        known = self._desk.records.where("evidence_use", **links)
        if known:
            return known[0].id
        evidence = kind if kind in EVIDENCE else other
        title = self._titles(evidence, [links[LINKS[evidence]]], "en").get(links[LINKS[evidence]], ("", ""))[0]
        with self._store.unit("evidence_use.attached", title=title, record_kind=evidence) as unit:
            return unit.add("evidence_use", links)

    def take_off(self, use: int) -> None:
        """Take evidence off. Gone."""
        row = self._desk.records.get("evidence_use", use).values
        evidence = next(kind for kind, link in EVIDENCE.items() if row[link] is not None)
        title = self._titles(evidence, [row[EVIDENCE[evidence]]], "en").get(row[EVIDENCE[evidence]], ("", ""))[0]
        with self._store.unit("evidence_use.taken_off", title=title, record_kind=evidence) as unit:
            unit.remove("evidence_use", use)

    def offer(self, kind: str, typed: str, language: str = "en") -> list[tuple[int, str]]:
        """Return records of a kind that fit the words typed, as number and title; of a meeting's parts with it."""
        found = self._desk.records.offer(kind, typed)
        titles = self._titles(kind, [number for number, _ in found], language)
        told = ((number, " · ".join(filter(None, titles.get(number, (title, ""))))) for number, title in found)
        return [one for one in told if one[1]]

    def _titles(self, kind: str, numbers: list[int], language: str) -> dict[int, tuple[str, str]]:
        if not numbers:
            return {}
        table = table_of(kind)
        with self._store.read() as session:
            rows = session.execute(select(table).where(table.c.id.in_(numbers))).mappings().all()
        told = {row["id"]: title_of(kind, row, language) or str(row.get("key") or "") for row in rows}
        meetings: dict[int, str] = {}
        if kind in OF_MEETING:
            meetings = self._desk.records.titles("meeting", [row["meeting_id"] for row in rows], language)
        return {row["id"]: (told[row["id"]], meetings.get(row.get("meeting_id") or 0, "")) for row in rows}


def others_of(kind: str) -> tuple[str, ...]:
    """Return the kinds a record of one can be attached to."""
    return tuple(USED_IN) if kind in EVIDENCE else tuple(EVIDENCE)


def _own(row: Mapping[str, Any], language: str) -> str:
    first, other = ("text_fr", "text_en") if language == "fr" else ("text_en", "text_fr")
    return str(row[first] or row[other] or "")
