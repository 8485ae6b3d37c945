"""What may be shown of organisations and people: groups of fields by edition, and who consented to which use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, Table, and_, case, func, or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent, Visibility
from ppa_desk.store.database import Store

CONSENT: Table = table_of("consent_given")
PERSON: Table = table_of("person")
RULE: Table = table_of("field_visibility")
EXTRA: Table = table_of("extra_field")

NAMED = "named"
"""The use every person is asked about first, kept on the person: to be named in documents."""


class NotShowable(DeskError):
    """There is no such group of fields."""

    code = "showing.no_group"


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields that are shown or left out together; `default` holds where nobody said otherwise."""

    about: str
    name: str
    fields: tuple[str, ...]
    default: Visibility
    visibility: Visibility


_GROUPS: Mapping[tuple[str, str], tuple[str, Visibility]] = {
    ("organisation", "what"): (
        "name name_fr legal_name acronym constituency sector country countries minerals languages website identifier "
        "about_en about_fr",
        Visibility.PUBLIC,
    ),
    ("organisation", "contact"): ("email phone contact", Visibility.MEMBERS),
    ("organisation", "address"): ("address", Visibility.MEMBERS),
    ("organisation", "membership"): ("type since until standing groups", Visibility.PUBLIC),
    ("organisation", "dues"): ("applied_on vetting_on renews_on mou_signed_on mou_until dues", Visibility.SECRETARIAT),
    ("organisation", "internal"): ("tags notes", Visibility.SECRETARIAT),
    ("person", "name"): (
        "salutation given_name additional_name family_name suffix known_as position organisation groups",
        Visibility.MEMBERS,
    ),
    ("person", "contact"): ("email phone contact", Visibility.MEMBERS),
    ("person", "address"): ("address", Visibility.SECRETARIAT),
    ("person", "languages"): ("language languages", Visibility.MEMBERS),
    ("person", "internal"): (
        "tags notes identifier consent consent_on consent_source anonymised_on",
        Visibility.SECRETARIAT,
    ),
}


class Showing:
    """What an edition may show, and of whom."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def groups(self, about: str) -> list[FieldGroup]:
        """Return the groups of fields of a kind with who may see them."""
        asked = select(RULE.c.fields, RULE.c.visibility).where(RULE.c.about == about).order_by(RULE.c.id)
        with self._store.read() as session:
            said = {row[0]: Visibility(row[1]) for row in session.execute(asked)}
        return [
            FieldGroup(kind, name, tuple(fields.split()), default, said.get(name, default))
            for (kind, name), (fields, default) in _GROUPS.items()
            if kind == about
        ]

    def show(self, about: str, name: str, visibility: Visibility) -> None:
        """Say who may see a group of fields. NotShowable."""
        if (about, name) not in _GROUPS:
            raise NotShowable(name=name)
        with self._store.unit("showing.changed", title=name, record_kind="field_visibility") as unit:
            asked = select(RULE.c.id).where(RULE.c.about == about, RULE.c.fields == name)
            number = unit.connection.execute(asked).scalar()
            if number is None:
                unit.add("field_visibility", {"about": about, "fields": name, "visibility": visibility})
            else:
                unit.change("field_visibility", number, {"visibility": visibility})

    def fields(self, about: str, edition: Visibility) -> frozenset[str]:
        """Return the fields an edition may show of a kind; `contact` and `address` stand for the parts of that name."""
        told = {name for group in self.groups(about) if edition.may_see(group.visibility) for name in group.fields}
        own = select(EXTRA.c.key, EXTRA.c.visibility).where(EXTRA.c.about == about)
        with self._store.read() as session:
            extra = {f"extra.{key}" for key, seen in session.execute(own) if edition.may_see(Visibility(seen))}
        return frozenset(told | extra)

    def may(self, people: Sequence[int], use: str, on: date) -> set[int]:
        """Return who of these people agreed to a use and has not taken it back by that day. Nothing said is not yes."""
        asked = select(PERSON.c.id).where(PERSON.c.consent == Consent.GIVEN) if use == NAMED else _last_said(use, on)
        with self._store.read() as session:
            return set(session.execute(asked).scalars()) & set(people)


def _last_said(use: str, on: date) -> Select[tuple[int]]:
    """Select the people whose last answer about a use, by that day, is yes and still holds."""
    told = and_(CONSENT.c.use == use, or_(CONSENT.c.said_on.is_(None), CONSENT.c.said_on <= on))
    place = func.row_number().over(
        partition_by=CONSENT.c.person_id,
        order_by=(
            case((CONSENT.c.said_on.is_(None), 0), else_=1).desc(),
            CONSENT.c.said_on.desc(),
            CONSENT.c.id.desc(),
        ),
    )
    said = select(CONSENT.c.person_id, CONSENT.c.answer, CONSENT.c.until, place.label("place")).where(told).subquery()
    holds = or_(said.c.until.is_(None), said.c.until >= on)
    return select(said.c.person_id).where(said.c.place == 1, said.c.answer == Consent.GIVEN, holds)
