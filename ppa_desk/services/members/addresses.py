"""Postal addresses as the post of each country reads them, and labels for all on a list."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.content import Language
from ppa_desk.services.members.mailings import USE
from ppa_desk.services.members.reached import FORMER
from ppa_desk.services.surveys.audience import Invited, audience
from ppa_desk.shipped import shipped

if TYPE_CHECKING:
    from ppa_desk.services.members.desk import MembersDesk

ADDRESS: Table = table_of("postal_address")
Row = Mapping[str, Any]
To = Literal["people", "organisations"]


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels to print, a tuple of lines each; and beside them who got none: no address, or said no to mailings."""

    labels: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    refused: tuple[str, ...]


def lines(address: Row, country: str, home: str | None) -> list[str]:
    """Return the lines of an address in the order of its country; the country last, in capitals, unless it is home."""
    orders = _orders()
    told = {name: " ".join(str(address.get(name) or "").split()) for name in ("city", "region", "postal_code")}
    found = [" ".join(line.split()) for line in str(address.get("street") or "").splitlines()]
    for line in orders.get(address.get("country") or "", orders[""]):
        found.append(re.sub(r"\s+", " ", line.format_map(told)).strip(" ,"))
    if country and address.get("country") != home:
        found.append(country.upper())
    return [line for line in found if line]


class AddressLabels:
    """Labels for the organisations and people of a saved list."""

    def __init__(self, members: "MembersDesk") -> None:
        self._members, self._store = members, members.store

    def of_list(
        self, saved_list: int, on: date, language: Language, to: To = "people", home: str | None = None
    ) -> Labels:
        """Return the labels of a list, in the language of the country they are posted in, which is `home`."""
        asked = {"audience_kind": AudienceKind.LIST, "saved_list_id": saved_list}
        with self._store.read() as session:
            invited = audience(session, asked, on)
            holds = func.coalesce(ADDRESS.c.use, "") != FORMER
            found = session.execute(select(ADDRESS).where(holds).order_by(ADDRESS.c.nr, ADDRESS.c.id)).mappings()
            addresses: dict[tuple[str, int], Row] = {}
            for row in found:
                kind = "person" if row["person_id"] else "organisation"
                addresses.setdefault((kind, row["person_id"] or row["organisation_id"]), dict(row))
        said_no = self._members.mailings.refused() - self._members.showing.may(
            [one.person_id for one in invited if one.person_id], USE, on
        )
        made, without, refused = dict[tuple[str, ...], None](), list[str](), list[str]()
        for one in invited if to == "people" else _bodies(invited):
            name = one.person or one.organisation
            address = addresses.get(("person", one.person_id or 0)) or addresses.get(
                ("organisation", one.organisation_id or 0)
            )
            if one.person_id in said_no:
                refused.append(name)
            elif address is None or not lines(address, "", None):
                without.append(name)
            else:
                country = self._members.desk.codes.label("country", address["country"], language)
                head = tuple(filter(None, (one.person, one.organisation)))
                made[(*head, *lines(address, country if address["country"] else "", home))] = None
        return Labels(tuple(made), tuple(dict.fromkeys(without)), tuple(dict.fromkeys(refused)))


def _bodies(invited: list[Invited]) -> list[Invited]:
    """The organisations of those on a list, once each; a person of none stays."""
    found: dict[tuple[int | None, int | None], Invited] = {}
    for one in invited:
        key = (one.organisation_id, None if one.organisation_id else one.person_id)
        found.setdefault(key, replace(one, person_id=None, person="") if one.organisation_id else one)
    return list(found.values())


@cache
def _orders() -> Mapping[str, list[str]]:
    told = tomllib.loads(shipped("resources", "members", "address_orders.toml").read_text("utf-8"))
    return {country: one["lines"] for country, one in told.items()}
