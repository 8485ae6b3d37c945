"""Grants as records of the 360Giving standard: what they were taken in with, and over it what is known here now."""

import copy
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from ppa_desk.exchange.grants.drafts import Draft, Terms, drafted
from ppa_desk.exchange.grants.standard import VERSION, at, conforming, required
from ppa_desk.exchange.grants.table import Original
from ppa_desk.exchange.plan import Place
from ppa_desk.model.codes import code_list
from ppa_desk.model.fold import fold
from ppa_desk.model.money import exact
from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.matching import Named, same_id, same_name
from ppa_desk.services.grants.open_data import Given, kept_record

AWARDED = frozenset({"award", "running", "done"})
"""The phases in which a grant is one that was awarded."""


@dataclass(frozen=True, slots=True)
class Left:
    """A grant that is not given out, and why: not public, commissioned, or what is missing."""

    grant: int
    key: str
    title: str
    why: str
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The records that are given out with the numbers of their grants, and what is left out."""

    records: Sequence[dict[str, Any]]
    grants: Sequence[int]
    left: Sequence[Left]
    rest: Sequence[Mapping[str, str]]
    """Columns of its own that a record came with, in the order of the records."""
    publisher: Mapping[str, Any]
    prefix: str


def outgoing(desk: Desk, prefix: str = "", language: str = "en") -> Outgoing:
    """Return the awarded grants that may be public, as records of the standard. `prefix` is the publisher's."""
    given = [one for one in desk.grants.open_data.given() if one.stage["phase"] in AWARDED]
    publisher = desk.grants.open_data.alliance()
    prefix = prefix.strip() or commonest_prefix(given)
    records, numbers, left, rest = [], [], [], []
    for one in given:
        why = "commissioned" if one.grant["commissioned"] else "not_public"
        title = one.grant["title_en"] or one.grant["title_fr"]
        if one.grant["commissioned"] or one.grant["visibility"] != Visibility.PUBLIC:
            left.append(Left(one.grant["id"], one.grant["key"], title, why))
            continue
        record = _record(one, prefix, publisher, language)
        missing = lacking(record)
        if missing:
            left.append(Left(one.grant["id"], one.grant["key"], title, "incomplete", missing))
            continue
        told = kept_record(one.grant["open_data"])
        records.append(record)
        numbers.append(one.grant["id"])
        rest.append(told.get("rest", {}) if told.get("format") == "360giving" else {})
    return Outgoing(records, numbers, left, rest, publisher, prefix)


def commonest_prefix(given: Sequence[Given]) -> str:
    """Return the publisher's prefix that most grants here carry; empty where none does."""
    told = (str(kept_record(one.grant["open_data"]).get("record", {}).get("id", "")) for one in given)
    found = Counter("-".join(text.split("-")[:2]) for text in told if text.startswith("360G-") and text.count("-") > 1)
    return found.most_common(1)[0][0] if found else ""


def lacking(record: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the required fields that a record does not have."""
    missing = [name for name in required() if record.get(name) in (None, "", [])]
    if "recipientOrganization" not in record and "recipientIndividual" not in record:
        missing.append("recipientOrganization")
    for name in ("recipientOrganization", "fundingOrganization"):
        told = record.get(name, [])
        if any(not one.get("id") or not one.get("name") for one in told) and name not in missing:
            missing.append(name)
    return tuple(missing)


def package(out: Outgoing, now: datetime) -> dict[str, Any]:
    """Return the package of the standard: who publishes, when, and the grants."""
    names = [out.publisher.get(name) for name in ("name_en", "name_fr", "acronym")]
    name = next((one for one in names if one), "")
    publisher = {"name": name, "identifier": out.publisher.get("identifier")}
    told: dict[str, Any] = {"version": VERSION, "modified": now.astimezone(UTC).isoformat(timespec="seconds")}
    if name:
        told["publisher"] = {key: value for key, value in publisher.items() if value}
    return told | {"grants": list(out.records)}


def _record(one: Given, prefix: str, publisher: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Return one grant as a record."""
    kept = copy.deepcopy(kept_record(one.grant["open_data"]).get("record", {}))
    own = _Overlay(one, kept, prefix, language)
    own.lay(publisher)
    return conforming(kept)


class _Overlay:
    """Lays what is known here over a record, where the record does not say the same already."""

    def __init__(self, one: Given, record: dict[str, Any], prefix: str, language: str) -> None:
        self._one, self._record, self._prefix = one, record, prefix
        self._grant = one.grant
        self._language = language
        self._base: Draft = drafted(Original(Place(""), record), Terms()) if record else Draft({})
        self._touched = not record

    def lay(self, publisher: Mapping[str, Any]) -> None:
        """Lay everything over the record."""
        grant = self._grant
        self._set("id", grant["key"] if not self._prefix else f"{self._prefix}-{grant['key']}", once=True)
        self._say("title", "title")
        self._say("description", "summary")
        self._value("currency", grant["currency"], "currency")
        self._value("amountAppliedFor", _number(grant["requested"]), "requested", grant["requested"])
        awarded = grant["approved"] if grant["approved"] is not None else grant["signed"]
        self._value("amountAwarded", _number(awarded), "approved", awarded)
        self._value("awardDate", _moment(grant["decided_on"]), "decided_on", grant["decided_on"])
        self._disbursed()
        self._dates()
        self._organisations("recipientOrganization", self._one.recipients, self._base.recipients)
        self._organisations("fundingOrganization", self._one.funders or _self(publisher), self._base.funders)
        self._places()
        self._programme()
        self._modified()

    def _set(self, name: str, value: Any, once: bool = False) -> None:
        if value in (None, "", []) or (once and self._record.get(name)):
            return
        self._record[name] = value
        self._touched = self._touched or not once

    def _say(self, name: str, field: str) -> None:
        first, other = ("fr", "en") if self._language == "fr" else ("en", "fr")
        told = [str(self._grant[f"{field}_{language}"] or "") for language in (first, other)]
        before = next((one for key, one in self._base.values.items() if key.startswith(field) and one), "")
        if not before or before not in told:
            self._set(name, next((one for one in told if one), ""))

    def _value(self, name: str, value: Any, field: str, here: Any = None) -> None:
        here = value if here is None else here
        if value is not None and self._base.values.get(field) != here:
            self._set(name, value)

    def _disbursed(self) -> None:
        paid = _number(self._one.paid)
        if paid is not None and self._record.get("amountDisbursed") != paid:
            self._set("amountDisbursed", paid)

    def _dates(self) -> None:
        for field, part in (("starts_on", "startDate"), ("ends_on", "endDate")):
            here = self._grant[field]
            if here is not None and here != self._base.values.get(field):
                planned = self._record.setdefault("plannedDates", [{}])
                planned[0][part] = _moment(here)
                self._touched = True

    def _organisations(self, name: str, here: Sequence[Mapping[str, Any]], before: Sequence[Named]) -> None:
        if not here or (name.startswith("recipient") and "recipientIndividual" in self._record):
            return
        if len(here) == len(before) and all(_is(row, one) for row, one in zip(here, before, strict=True)):
            return
        self._set(name, [self._organisation(row) for row in here])

    def _organisation(self, row: Mapping[str, Any]) -> dict[str, Any]:
        identifier = row["identifier"] or (f"{self._prefix}-Org:{row['id']}" if self._prefix else f"Org:{row['id']}")
        told = {"id": identifier, "name": row["name"], "addressCountry": row["country"], "url": row["website"]}
        return {key: value for key, value in told.items() if value}

    def _places(self) -> None:
        countries, provinces = (str(self._grant[name] or "") for name in ("countries", "provinces"))
        if not countries and not provinces:
            return
        before = self._base.values
        if (countries, provinces) == (before.get("countries", ""), before.get("provinces", "")):
            return
        known = code_list("province")
        told: list[dict[str, Any]] = [
            {
                "name": known[code].label(self._language),
                "countryCode": "CD",
                "geoCode": code,
                "geoCodeType": "ISO 3166-2",
            }
            for code in provinces.split()
            if code in known
        ]
        named = {"CD"} if told else set()
        told += [
            {"name": code_list("country")[code].label(self._language), "countryCode": code}
            for code in countries.split()
            if code not in named and code in code_list("country")
        ]
        self._set("beneficiaryLocation", told)

    def _programme(self) -> None:
        call = self._one.call
        if call is None:
            return
        titles = [str(call[f"title_{language}"] or "") for language in (self._language, "en", "fr")]
        if fold(self._base.programme) not in {fold(one) for one in titles if one} or not self._base.programme:
            self._set(
                "grantProgramme", [{"code": call["key"], "title": next((one for one in titles if one), call["key"])}]
            )

    def _modified(self) -> None:
        """When the record last changed: as it came, unless something here says otherwise."""
        told = at(self._record, ("dateModified",))
        if isinstance(told, str) and len(told) == 10:
            self._record["dateModified"] = f"{told}T00:00:00+00:00"
        changed = self._one.changed_at
        if self._touched and changed is not None:
            self._record["dateModified"] = changed.replace(tzinfo=changed.tzinfo or UTC).isoformat(timespec="seconds")


def _is(row: Mapping[str, Any], named: Named) -> bool:
    """Whether an organisation is the one a record names: by its identifier, else by its name."""
    if named.identifier:
        return same_id(row["identifier"]) == same_id(named.identifier)
    return same_name(row["name"]) == same_name(named.name)


def _self(publisher: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    """The alliance itself as the one that gives, where it is in the register with an identifier."""
    name = next((publisher.get(one) for one in ("name_en", "name_fr") if publisher.get(one)), "")
    if not name or not publisher.get("identifier"):
        return ()
    return ({"id": 0, "name": name, "identifier": publisher["identifier"], "country": None, "website": ""},)


def _number(amount: int | None) -> int | float | None:
    if amount is None:
        return None
    value: Decimal = exact(amount)
    return int(value) if value == int(value) else float(value)


def _moment(day: date | None) -> str | None:
    return None if day is None else f"{day.isoformat()}T00:00:00+00:00"
