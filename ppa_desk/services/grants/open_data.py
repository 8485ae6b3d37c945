"""Grants that come from open data and lists, and grants given out: read together, written in one step."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import JournalChange, JournalUnit, table_of
from ppa_desk.services.grants.matching import Fresh, Ref
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
CALL: Table = table_of("grant_call")
ORGANISATION: Table = table_of("organisation")
PARTY: Table = table_of("grant_party")
FUND: Table = table_of("fund")
FUNDING: Table = table_of("funding")
PAYMENT: Table = table_of("payment")
CHANGE: Table = JournalChange.__table__  # type: ignore[attr-defined]
UNIT: Table = JournalUnit.__table__  # type: ignore[attr-defined]

FUNDER = "funder"
"""The part of whoever gave the money."""


@dataclass(frozen=True, slots=True)
class NewGrant:
    """A grant to be added: its fields, its stage by key, and whom it concerns."""

    values: Mapping[str, Any]
    stage: str
    recipient: Ref | None = None
    parties: tuple[tuple[str, Ref], ...] = ()
    programme: str = ""


@dataclass(frozen=True, slots=True)
class GrantChange:
    """What changes in a grant that is here."""

    grant: int
    values: Mapping[str, Any]
    recipient: Ref | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Everything a file brings."""

    title: str
    grants: Sequence[NewGrant] = ()
    changes: Sequence[GrantChange] = ()
    organisations: Mapping[str, Fresh] = field(default_factory=dict)
    learned: Mapping[int, str] = field(default_factory=dict)
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Given:
    """A grant with everything that is given out of it."""

    grant: Mapping[str, Any]
    stage: Mapping[str, Any]
    call: Mapping[str, Any] | None
    recipients: tuple[Mapping[str, Any], ...]
    funders: tuple[Mapping[str, Any], ...]
    paid: int | None
    changed_at: datetime | None


class OpenData:
    """Taking grants in and giving them out."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def organisations(self) -> list[dict[str, Any]]:
        """Return all organisations, as they are compared with those a file names."""
        names = ("id", "name", "name_fr", "acronym", "identifier", "country")
        return self._all(select(*(ORGANISATION.c[name] for name in names)).order_by(ORGANISATION.c.id))

    def kept(self) -> list[dict[str, Any]]:
        """Return all grants with the name of their organisation."""
        joined = GRANT.outerjoin(ORGANISATION, ORGANISATION.c.id == GRANT.c.organisation_id)
        asked = select(*GRANT.c, ORGANISATION.c.name.label("organisation")).select_from(joined)
        return self._all(asked.order_by(GRANT.c.id))

    def take(self, batch: Batch) -> int:
        """Take everything of a file in as one step, and return its number in the journal."""
        stages = {one.key: one.id for one in self._grants.pipeline.stages()}
        first = next(iter(stages.values()))
        with self._store.unit("import.applied", title=batch.title, record_kind="grant_record") as unit:
            numbers = self._organisations(unit, batch)
            calls = self._calls(unit, batch)
            rows = [
                {
                    **one.values,
                    "grant_stage_id": stages.get(one.stage, first),
                    "organisation_id": numbers.get(one.recipient),
                    "grant_call_id": calls.get(fold(one.programme)),
                }
                for one in batch.grants
            ]
            added = unit.add_all("grant_record", rows)
            parties = [
                {"grant_record_id": grant, "nr": nr, "organisation_id": numbers[ref], "role": role}
                for grant, one in zip(added, batch.grants, strict=True)
                for nr, (role, ref) in enumerate(one.parties, 1)
            ]
            unit.add_all("grant_party", parties)
            for change in batch.changes:
                link = {} if change.recipient is None else {"organisation_id": numbers[change.recipient]}
                unit.change("grant_record", change.grant, {**change.values, **link})
        return unit.number

    def _organisations(self, unit: Unit, batch: Batch) -> dict[Ref | None, int]:
        """Add the new organisations, and return everybody's number."""
        rows = [
            {
                "name": one.name,
                "identifier": one.identifier,
                "country": one.country or None,
                "website": one.website,
            }
            for one in batch.organisations.values()
        ]
        added = dict(zip(batch.organisations, unit.add_all("organisation", rows), strict=True))
        for number, identifier in batch.learned.items():
            unit.change("organisation", number, {"identifier": identifier})
        here = {row["id"]: row["id"] for row in self.organisations()}
        return {**here, **added}

    def _calls(self, unit: Unit, batch: Batch) -> dict[str, int]:
        """Return the calls by the folded names of programmes; those that are not here are added."""
        found: dict[str, int] = {}
        keys = set()
        for row in self._all(select(CALL.c.id, CALL.c.key, CALL.c.title_en, CALL.c.title_fr)):
            keys.add(row["key"])
            for name in filter(None, (row["title_en"], row["title_fr"], row["key"])):
                found.setdefault(fold(name), row["id"])
        for one in batch.grants:
            if one.programme and fold(one.programme) not in found:
                key = free(slug(one.programme, "call"), keys)
                title = {f"title_{batch.language}": one.programme[:290]}
                values = {"key": key, "currency": one.values.get("currency"), **title}
                found[fold(one.programme)] = unit.add("grant_call", values)
        return found

    # --- giving out

    def given(self) -> list[Given]:
        """Return all grants with what is given out of them, in the order they came."""
        organisations = {row["id"]: row for row in self._all(select(ORGANISATION))}
        stages = {row["id"]: row for row in self._all(select(STAGE))}
        calls = {row["id"]: row for row in self._all(select(CALL))}
        parties = self._parties()
        paid = self._paid()
        changed = self._changed()
        found = []
        for row in self._all(select(GRANT).order_by(GRANT.c.id)):
            number = row["id"]
            told = [(role, organisations[one]) for role, one in parties.get(number, ()) if one in organisations]
            first = (organisations[row["organisation_id"]],) if row["organisation_id"] else ()
            others = tuple(one for role, one in told if role == "coapplicant")
            funders = tuple(one for role, one in told if role == FUNDER)
            found.append(
                Given(
                    row,
                    stages[row["grant_stage_id"]],
                    calls.get(row["grant_call_id"]),
                    first + others,
                    funders,
                    paid.get(number),
                    changed.get(number),
                )
            )
        return found

    def alliance(self) -> dict[str, Any]:
        """Return the alliance's own names, and its organisation's identifier where it is in the register."""
        rows = self._grants.desk.records.where("alliance")
        names = dict(rows[0].values) if rows else {}
        called = {fold(str(names.get(name) or "")) for name in ("name_en", "name_fr", "acronym")} - {""}
        own = next((one for one in self.organisations() if fold(one["name"]) in called and one["identifier"]), None)
        return {**names, "identifier": own["identifier"] if own else ""}

    def _parties(self) -> dict[int, list[tuple[str, int]]]:
        """Who else a grant concerns: its parts, then the organisations of its funds."""
        found: dict[int, list[tuple[str, int]]] = {}
        own = select(PARTY.c.grant_record_id, PARTY.c.role, PARTY.c.organisation_id).order_by(PARTY.c.nr, PARTY.c.id)
        joined = FUNDING.join(FUND, FUND.c.id == FUNDING.c.fund_id)
        funds = select(FUNDING.c.grant_record_id, FUND.c.organisation_id).select_from(joined).order_by(FUNDING.c.nr)
        for row in self._all(own):
            found.setdefault(row["grant_record_id"], []).append((row["role"], row["organisation_id"]))
        for row in self._all(funds):
            pair = (FUNDER, row["organisation_id"])
            if pair not in (there := found.setdefault(row["grant_record_id"], [])):
                there.append(pair)
        return found

    def _paid(self) -> dict[int, int]:
        asked = select(PAYMENT.c.grant_record_id, func.sum(PAYMENT.c.amount).label("paid"))
        asked = asked.where(PAYMENT.c.amount.is_not(None)).group_by(PAYMENT.c.grant_record_id)
        return {row["grant_record_id"]: int(row["paid"]) for row in self._all(asked)}

    def _changed(self) -> dict[int, datetime]:
        joined = CHANGE.join(UNIT, UNIT.c.id == CHANGE.c.unit_id)
        asked = select(CHANGE.c.record_id, func.max(UNIT.c.at).label("at")).select_from(joined)
        asked = asked.where(CHANGE.c.kind == "grant_record").group_by(CHANGE.c.record_id)
        return {row["record_id"]: row["at"] for row in self._all(asked)}

    def _all(self, asked: Any) -> list[dict[str, Any]]:
        with self._store.read() as session:
            return [dict(row) for row in session.execute(asked).mappings()]


def kept_record(told: str) -> dict[str, Any]:
    """Return what a grant keeps of where it was taken in from: format, record, rest; empty where it was made here."""
    found = json.loads(told or "{}")
    return found if isinstance(found, dict) and isinstance(found.get("record"), dict) else {}


def slug(text: str, otherwise: str = "grant") -> str:
    """Return a key made from a text."""
    letters = "".join(sign if sign.isalnum() else " " for sign in fold(text))
    return "-".join(letters.split())[:60].strip("-") or otherwise


def free(base: str, taken: set[str]) -> str:
    """Return a key that is not taken, and take it."""
    key, number = base, 1
    while key in taken:
        number += 1
        key = f"{base}-{number}"
    taken.add(key)
    return key
