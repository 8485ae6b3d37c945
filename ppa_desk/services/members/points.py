"""Further ways to reach somebody: what was typed tells what it is, and phones are kept in one spelling."""

import re
from collections.abc import Mapping
from typing import Any

from ppa_desk.model.kinds import fields
from ppa_desk.services.checks import Refused, check
from ppa_desk.services.members import phones
from ppa_desk.services.records import Kept, Records

KIND = "contact_point"
_SITE = re.compile(r"(?:[a-z]+://\S+|[^\s@]+\.[a-z]{2,}(?:/\S*)?)", re.IGNORECASE)
_ALIKE = {"email": ("person", "email"), "web": ("organisation", "website")}
"""Which field's rules hold for a value of a kind."""


class Points(Records):
    """Adds and changes further contacts."""

    def add(self, kind: str, values: Mapping[str, Any]) -> Kept:
        """Add one. Refused."""
        return super().add(kind, self._read(kind, values, {}))

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change fields of one. Refused, Gone, ChangedElsewhere."""
        return super().save(kind, record, seen, self._read(kind, values, self.get(kind, record).values))

    def _read(self, kind: str, values: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
        if kind != KIND or not (text := str(values.get("value") or "").strip()):
            return dict(values)
        what = values.get("kind") or kept.get("kind") or kind_of(text)
        owner = {**kept, **values}
        value = phones.kept(text, self._country(owner)) or text if what == "phone" else text
        if what == "web" and "://" not in text:
            value = f"https://{text}"
        if what in _ALIKE:
            about, name = _ALIKE[what]
            check(next(one for one in fields(about) if one.name == name), value)
        elif what == "phone" and not any(sign.isdigit() for sign in value):
            raise Refused("not_phone", "value", value=value)
        return {**values, "kind": what, "value": value}

    def _country(self, owner: Mapping[str, Any]) -> str | None:
        """Return the country of whose number it is, by which one without a code is read."""
        number = owner.get("organisation_id")
        if not number and (person := owner.get("person_id")):
            positions = self.where("position", person_id=person)
            number = next((one.values["organisation_id"] for one in positions if not one.values["until"]), None)
        country: str | None = self.get("organisation", number).values["country"] if number else None
        return country


def kind_of(text: str) -> str:
    """Return which way to reach somebody a text is: an @, a site's name, or else a number."""
    if "@" in text and "://" not in text:
        return "email"
    return "web" if _SITE.fullmatch(text) else "phone"
