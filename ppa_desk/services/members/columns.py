"""What the lists of organisations and people can show, be sorted by and asked for, own fields included."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, case, select
from sqlmodel import Session

from ppa_desk.model import quantity
from ppa_desk.model.kinds import Field, fields, table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.facts import Fact, FactList
from ppa_desk.services.listing import Listing
from ppa_desk.services.members.register import ORGANISATION, PERSON, POSITION, Members
from ppa_desk.services.members.standing import MEMBERSHIP, standing
from ppa_desk.services.own_fields import Own, OwnFields
from ppa_desk.services.surveys.audience import in_force
from ppa_desk.store.database import Store
from ppa_desk.store.own_values import own_value

ADDRESS: Table = table_of("postal_address")
GROUP: Table = table_of("work_group")
TERM: Table = table_of("term")

PLAIN: Mapping[str, tuple[str, ...]] = {
    "organisation": (
        "name", "acronym", "name_fr", "legal_name", "constituency", "sector", "country", "countries", "minerals",
        "languages", "website", "email", "phone", "identifier", "tags",
    ),
    "person": (
        "name", "salutation", "given_name", "family_name", "known_as", "email", "phone", "language", "languages",
        "tags", "consent", "consent_on", "identifier",
    ),
}  # fmt: skip
"""Fields of the record itself; a person's `name` is the one the list is in order of."""
SHOWN: Mapping[str, tuple[str, ...]] = {
    "organisation": ("name", "acronym", "constituency", "sector", "standing"),
    "person": ("name", "organisation", "title", "email", "consent"),
}
"""The columns of a list nobody has set up."""


class MemberLists:
    """The two lists of the register, as they are set up."""

    def __init__(self, store: Store, register: Members, own: OwnFields, codes: Codes) -> None:
        self._store, self._own, self._codes = store, own, codes
        self._made: dict[tuple[str, str], tuple[tuple[Own, ...], date, dict[str, Fact]]] = {}
        self._listings: dict[str, Listing[Any]] = {"organisation": register.organisations, "person": register.people}

    def of(self, kind: str, language: str = "en") -> FactList:
        """Return the list of organisations or people; what it says is in that language."""

        def told(fact: Fact, value: Any) -> str:
            return self.told(fact.spec, value, language)

        return FactList(self._store, self._listings[kind], lambda: self.facts(kind, language), told, SHOWN[kind])

    def facts(self, kind: str, language: str) -> dict[str, Fact]:
        """Return what a list can show, by key; made anew on another day or when own fields change."""
        own, today = self._own.of(kind, retired=False), date.today()
        made = self._made.get((kind, language))
        if made is None or made[:2] != (own, today):
            plain = (_plain(kind, key) for key in PLAIN[kind])
            more = _of_organisations(language) if kind == "organisation" else _of_people(language)
            facts = {fact.key: fact for fact in (*plain, *more, *self._own_facts(kind, own))}
            made = self._made[kind, language] = (own, today, facts)
        return made[2]

    def told(self, spec: Field, value: Any, language: str) -> str:
        """Return a value as a reader of that language reads it; dates and choices as they are kept."""
        if value is None or value == "":
            return ""
        if spec.type == "code":
            return self._codes.label(spec.codes, str(value), language)
        if spec.several:
            return ", ".join(self._codes.label(spec.several, one, language) for one in str(value).split())
        return quantity.plain(value, language) if spec.type == "quantity" else str(value)

    def _own_facts(self, kind: str, own: Sequence[Own]) -> list[Fact]:
        def value(one: Own) -> ColumnElement[Any]:
            return own_value(self._store.engine.dialect.name, kind, one.key, number=one.spec.type == "quantity")

        return [Fact(one.spec.name, one.spec, kind, value=value(one)) for one in own]


def _plain(kind: str, key: str) -> Fact:
    table = table_of(kind)
    if kind == "person" and key == "name":
        given, family = table.c.given_name, table.c.family_name
        whole = case((given == "", family), else_=family + ", " + given)
        return Fact(key, Field("name", "text"), "organisation", value=whole)
    spec = next(field for field in fields(kind) if field.name == key)
    return Fact(key, spec, kind, value=table.c[key])


def _of_organisations(language: str) -> list[Fact]:
    row, today = MEMBERSHIP.c, date.today()
    own = {field.name: field for field in fields("membership")}

    def newest(value: ColumnElement[Any]) -> ColumnElement[Any]:
        asked = select(value).where(row.organisation_id == ORGANISATION.c.id)
        return asked.order_by(row.id.desc()).limit(1).scalar_subquery()

    standing_ = Field("standing", "code", codes="member_status")
    return [
        Fact("standing", standing_, "membership", value=newest(standing(today))),
        *(Fact(key, own[key], "membership", value=newest(row[key])) for key in ("type", "since", "until", "renews_on")),
        _city(ORGANISATION, ADDRESS.c.organisation_id),
        _groups(ORGANISATION, TERM.c.organisation_id, language),
    ]


def _of_people(language: str) -> list[Fact]:
    constituency = next(field for field in fields("organisation") if field.name == "constituency")
    return [
        _now("organisation", Field("organisation", "text"), "organisation", ORGANISATION.c.name, "one"),
        _now("title", Field("title", "text"), "position", POSITION.c.title),
        _now("constituency", constituency, "organisation", ORGANISATION.c.constituency),
        _city(PERSON, ADDRESS.c.person_id),
        _groups(PERSON, TERM.c.person_id, language),
    ]


def _now(key: str, spec: Field, about: str, value: ColumnElement[Any], whole: str = "") -> Fact:
    """Something of where a person works today; of several positions the one begun last."""
    begun, current = POSITION.c.since, in_force(POSITION, date.today())
    told: Select[Any] = select(value).select_from(POSITION.join(ORGANISATION)).where(current)
    one = told.where(POSITION.c.person_id == PERSON.c.id).order_by(begun.desc().nulls_last(), POSITION.c.id.desc())

    def read(session: Session) -> dict[int, str]:
        each = told.add_columns(POSITION.c.person_id).order_by(begun.asc().nulls_first(), POSITION.c.id)
        found = session.connection().execute(each).cursor
        return {person: text for text, person in found.fetchall()} if found else {}

    return Fact(key, spec, about, whole, one.limit(1).scalar_subquery(), read)


def _city(table: Table, owner: ColumnElement[Any]) -> Fact:
    asked = select(ADDRESS.c.city).where(owner == table.c.id).order_by(ADDRESS.c.nr, ADDRESS.c.id).limit(1)
    return Fact("city", Field("city", "text"), "postal_address", value=asked.scalar_subquery())


def _groups(table: Table, owner: ColumnElement[Any], language: str) -> Fact:
    """The work groups one sits in today, an organisation only where it sits there itself."""
    first, other = (GROUP.c.name_fr, GROUP.c.name_en) if language == "fr" else (GROUP.c.name_en, GROUP.c.name_fr)
    name = case((first != "", first), else_=other)
    sits = and_(owner.is_not(None), in_force(TERM, date.today()), GROUP.c.former.is_(False))

    def read(session: Session) -> dict[int, str]:
        found: dict[int, dict[str, None]] = {}
        for number, group in session.execute(select(owner, name).join_from(TERM, GROUP).where(sits).order_by(name)):
            found.setdefault(number, {})[group] = None
        return {number: "; ".join(groups) for number, groups in found.items()}

    def held(test: Callable[[ColumnElement[Any]], ColumnElement[bool]]) -> ColumnElement[bool]:
        return table.c.id.in_(select(owner).select_from(TERM.join(GROUP)).where(sits, test(name)))

    return Fact("groups", Field("groups", "text"), "work_group", "many", read=read, held=held)
