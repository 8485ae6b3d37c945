"""What one contact says as the register keeps it: cleaned, split, in codes and days; what cannot be is in the notes."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants import values
from ppa_desk.exchange.members.contact import Contact, Said
from ppa_desk.exchange.members.headers import targets
from ppa_desk.exchange.members.vocabulary import Vocabulary
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.model import kinds
from ppa_desk.model.kinds import fields
from ppa_desk.services.checks import check
from ppa_desk.services.members import names, phones
from ppa_desk.services.members.finding import is_role

Point = tuple[str, str, str]
"""A way to reach somebody: kind, use, value."""
_ABOUT = {"postal_address": "address"}
_REACHED = {"email": "email", "phone": "phone", "value": "web"}
_NAMES = ("salutation", "given_name", "additional_name", "family_name", "suffix", "known_as")
_KIND_OF = {
    "email": "email", "phone": "phone", "web": "web", "organisation_email": "email", "organisation_phone": "phone",
}  # fmt: skip


@dataclass(slots=True)
class Side:
    """What a row says of its person, or of its organisation: fields, ways to reach, addresses, notes."""

    values: dict[str, Any] = field(default_factory=dict)
    points: list[Point] = field(default_factory=list)
    addresses: list[dict[str, Any]] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def emails(self) -> tuple[str, ...]:
        """The addresses, as they are compared."""
        return tuple(value.lower() for kind, _, value in self.points if kind == "email")


@dataclass(slots=True)
class Draft:
    """One row as the register would keep it."""

    place: Place
    language: str = "en"
    """In which words the notes say what a value is."""
    person: Side = field(default_factory=Side)
    organisation: Side = field(default_factory=Side)
    position: Side = field(default_factory=Side)
    membership: Side = field(default_factory=Side)
    groups: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What the row is about."""
        told = self.person.values
        name = " ".join(filter(None, (told.get("given_name"), told.get("family_name"))))
        return ", ".join(filter(None, (name, self.organisation.values.get("name"))))


@dataclass(frozen=True, slots=True)
class Terms:
    """How a table is read: in which order the days of a target are, where phones without a country are, own fields."""

    orders: Mapping[str, str] = field(default_factory=dict)
    country: str = ""
    language: str = "en"
    own: Mapping[str, tuple[str, str, Mapping[str, str]]] = field(default_factory=dict)
    """By key of an own field: the kind that has it, its type, its choices by plain word."""


class Drafter:
    """Drafts contacts of one table."""

    def __init__(self, vocabulary: Vocabulary, terms: Terms) -> None:
        self._words, self._terms = vocabulary, terms

    def draft(self, contact: Contact) -> Draft:
        """Return what a contact says."""
        draft = Draft(contact.place, self._terms.language, reasons=list(contact.reasons))
        for target, told in contact.said.items():
            self._target(draft, target, told)
        self._full_name(draft, contact)
        self._addresses(draft, contact)
        self._reached(draft, contact)
        _named(draft)
        return draft

    def _target(self, draft: Draft, target: str, told: Sequence[Said]) -> None:
        about, _, name = target.partition(".")
        if target == "note":
            draft.notes += [one.text for one in told]
        elif target == "group":
            draft.groups += [one.text for one in told]
        elif target == "tag":
            draft.tags += [one.text for one in told]
        elif about == "extra":
            self._own(draft, name, told)
        elif about in ("person", "organisation", "position", "membership") and name != "full_name":
            side = getattr(draft, about)
            self._field(draft, side.values, about, name, told)
            side.cells[name] = told[0].cell

    # --- fields

    def _field(self, draft: Draft, into: dict[str, Any], kind: str, name: str, told: Sequence[Said]) -> None:
        known = _fields(kind)[name]
        said = told[0]
        for further in told[1:] if not known.several and name != "website" else ():
            _keep(draft, kind, name, further, "members.further_kept")
        if known.several:
            self._several(draft, into, kind, known, told)
        elif known.type == "code":
            if code := self._words.code(known.codes, said.text, said.cell):
                into[name] = code
            else:
                _keep(draft, kind, name, said)
        elif known.type == "date":
            self._day(draft, into, kind, name, said)
        elif known.format == "url":
            self._sites(draft, into, kind, told)
        elif (clean := _text(draft, known, kind, said)) is not None:
            into[name] = clean

    def _several(self, draft: Draft, into: dict[str, Any], kind: str, known: kinds.Field, told: Sequence[Said]) -> None:
        found: list[str] = []
        for said in told:
            codes, left = self._words.codes(known.several, said.text, said.cell)
            found += codes
            for word in left:
                _keep(draft, kind, known.name, Said(word, "", said.cell))
        if found:
            into[known.name] = " ".join(dict.fromkeys(found))

    def _day(self, draft: Draft, into: dict[str, Any], kind: str, name: str, said: Said) -> None:
        read = values.day(said.text, self._terms.orders.get(f"{kind}.{name}", ""))
        if read.value is None:
            _keep(draft, kind, name, said)
        else:
            into[name] = read.value

    def _sites(self, draft: Draft, into: dict[str, Any], kind: str, told: Sequence[Said]) -> None:
        for said in told:
            site = _site(said.text)
            if site is None:
                _keep(draft, kind, "website", said)
            elif "website" not in into:
                into["website"] = site
            else:
                draft.organisation.points.append(("web", said.use, site))

    def _own(self, draft: Draft, key: str, told: Sequence[Said]) -> None:
        about, kind, choices = self._terms.own[key]
        side = draft.person if about == "person" else draft.organisation
        text = "; ".join(" ".join(one.text.split()) for one in told)
        if kind == "date":
            read = values.day(text, self._terms.orders.get(f"extra.{key}", ""))
            text = read.value.isoformat() if read.value else ""
        elif kind == "choice":
            text = choices.get(text.casefold(), "")
        if text:
            side.extra[key], side.cells[key] = text, told[0].cell
        else:
            _keep(draft, about, "extra", told[0])

    # --- names, addresses, ways to reach

    def _full_name(self, draft: Draft, contact: Contact) -> None:
        told = draft.person.values
        text = contact.first("person.full_name")
        if text and not (told.get("family_name") and told.get("given_name")):
            cell = contact.said["person.full_name"][0].cell
            name = names.split(text)
            for part in _NAMES:
                if (found := getattr(name, part)) and not told.get(part):
                    told[part] = found[:300]
                    draft.person.cells[part] = cell
        if not told.get("family_name") and told.get("given_name"):
            told["family_name"] = told.pop("given_name")

    def _addresses(self, draft: Draft, contact: Contact) -> None:
        found: dict[str, dict[str, Any]] = {}
        for name in ("street", "city", "region", "postal_code", "country"):
            for said in contact.said.get(f"address.{name}", ()):
                address = found.setdefault(said.use, {"use": said.use or None})
                if name == "country":
                    address[name] = self._words.code("country", said.text, said.cell) or None
                    if not address[name]:
                        _keep(draft, "postal_address", name, said)
                elif (text := _text(draft, _fields("postal_address")[name], "postal_address", said)) is not None:
                    address[name] = f"{address[name]}\n{text}" if address.get(name) else text
        kept = [one for one in found.values() if any(value for key, value in one.items() if key != "use")]
        side = draft.person if _has_person(draft) else draft.organisation
        side.addresses += kept

    def _reached(self, draft: Draft, contact: Contact) -> None:
        country = self._country(draft)
        for target, kind in _KIND_OF.items():
            of_house = target.startswith("organisation") or not (_has_person(draft) or self._alone(draft))
            side = draft.organisation if of_house else draft.person
            for said in contact.said.get(target, ()):
                value = self._point(draft, kind, said, country)
                if value and all(value.lower() != known.lower() for _, _, known in side.points):
                    side.points.append((kind, said.use, value))
                    side.cells.setdefault(kind, said.cell)

    def _alone(self, draft: Draft) -> bool:
        return not draft.organisation.values.get("name")

    def _country(self, draft: Draft) -> str:
        told = [one.get("country") for one in (*draft.person.addresses, *draft.organisation.addresses)]
        return next(filter(None, (*told, draft.organisation.values.get("country"))), "") or self._terms.country

    def _point(self, draft: Draft, kind: str, said: Said, country: str) -> str | None:
        if kind == "email":
            return _text(draft, _fields("person")["email"], "person", said)
        if kind == "web":
            site = _site(said.text)
            if site is None:
                _keep(draft, "contact_point", "value", said)
            return site
        number = phones.kept(said.text, country or None)
        if number is None and sum(sign.isdigit() for sign in said.text) < 4:
            _keep(draft, "person", "phone", said)
            return None
        if number is None:
            draft.reasons.append(Reason("members.phone_odd", {"cell": said.cell, "text": said.text}))
        return number or " ".join(said.text.split())[:300]


def _has_person(draft: Draft) -> bool:
    return bool(draft.person.values.get("family_name"))


def _named(draft: Draft) -> None:
    """Whoever has only an address or a number is called by that."""
    told, points = draft.person.values, draft.person.points
    if not told.get("family_name") and points:
        told["family_name"] = points[0][2]
        draft.reasons.append(Reason("members.address_for_name"))
    role = next((email for email in draft.person.emails if is_role(email)), "")
    if role and told.get("given_name"):
        draft.reasons.append(Reason("members.role_address", {"email": role}))


def dumped(extra: Mapping[str, str]) -> str:
    """Return values of own fields as a record keeps them."""
    return json.dumps(dict(sorted(extra.items())), ensure_ascii=False)


_KNOWN: dict[str, dict[str, kinds.Field]] = {}


def _fields(kind: str) -> dict[str, kinds.Field]:
    if kind not in _KNOWN:
        _KNOWN[kind] = {one.name: one for one in fields(kind)}
    return _KNOWN[kind]


def _text(draft: Draft, known: kinds.Field, kind: str, said: Said) -> str | None:
    """Return a text as its field keeps it; what is too long stands whole in the notes."""
    text = said.text
    if known.longest and len(text) > known.longest:
        _keep(draft, kind, known.name, said, "members.too_long")
        text = text[: known.longest]
    try:
        return str(check(known, text))
    except DeskError:
        _keep(draft, kind, known.name, said)
        return None


def _site(text: str) -> str | None:
    told = text if "://" in text else f"https://{text}"
    known = _fields("organisation")["website"]
    if "." not in text or (known.longest and len(told) > known.longest):
        return None
    try:
        return str(check(known, told))
    except DeskError:
        return None


def _keep(draft: Draft, kind: str, name: str, said: Said, code: str = "members.not_read") -> None:
    """Keep in the notes what the field cannot hold, and say so."""
    about = _ABOUT.get(kind, kind)
    known = targets(draft.language)
    label = known.get(f"{about}.{name}") or known.get(_REACHED.get(name, ""), "")
    draft.notes.append(f"{label}: {said.text}" if label else said.text)
    draft.reasons.append(Reason(code, {"kind": kind, "field": name, "cell": said.cell, "text": said.text[:80]}))
