"""Work groups, their seats, and who holds them for how long."""

from datetime import date
from enum import StrEnum

from ppa_desk.model.record import Record, choice, code, day, flag, link, long, nr, number, short, sorted_as


class WorkGroup(Record, table=True):
    """A standing group of the alliance. Former once it has an end."""

    __tablename__ = "work_group"

    key: str = short(required=True, unique=True)
    name_en: str = short()
    name_fr: str = short()
    acronym: str = short()
    kind: str | None = code("group_kind", "open")
    purpose_en: str = long()
    purpose_fr: str = long()
    since: date | None = day()
    until: date | None = day()
    former: bool = flag()
    seated: bool = flag()
    """Whether one sits on seats; an open group has whoever takes part."""
    charter_en: str = long()
    charter_fr: str = long()
    voting_rule_id: int | None = link("voting_rule")
    warning_days: int | None = number()
    """How long before its end a term is told about."""
    interest_days: int | None = number()
    """After how long an interest that nobody answered is told about as old."""
    most_terms: int | None = number()
    """How many terms in a row one may sit, where the charter says so."""
    sorted_as: str = sorted_as()


class GroupBalance(Record, table=True):
    """How many seats of a group a constituency has by its rules: at least, at most."""

    __tablename__ = "group_balance"

    work_group_id: int = link("work_group", required=True, owner=True)
    nr: int = nr()
    constituency: str | None = code("constituency")
    least: int | None = number()
    most: int | None = number()


class Follows(StrEnum):
    """Whom a seat follows when its holder changes employer."""

    ASK = "ask"
    PERSON = "person"
    ORGANISATION = "organisation"


class Seat(Record, table=True):
    """A place in a seated group, vacant or held."""

    __tablename__ = "seat"

    work_group_id: int = link("work_group", required=True, owner=True)
    nr: int = nr()
    name_en: str = short()
    name_fr: str = short()
    constituency: str | None = code("constituency")
    votes: bool = flag(True)
    term_months: int | None = number()
    appointer_en: str = short()
    appointer_fr: str = short()
    """Who fills it: a constituency, an organisation, the members."""
    follows: Follows = choice(Follows.ASK)
    requirements_en: str = long()
    requirements_fr: str = long()
    since: date | None = day()
    until: date | None = day()


class Term(Record, table=True):
    """That somebody sits in a group, on a seat or (in an open group) without one, from when to when."""

    __tablename__ = "term"

    work_group_id: int = link("work_group", required=True, owner=True)
    seat_id: int | None = link("seat")
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    role: str | None = code("group_role", "member")
    alternate_of_id: int | None = link("term")
    """Whom an alternate stands in for."""
    since: date | None = day()
    until: date | None = day()
    ended: str | None = code("term_end")
    notes: str = long()


class Interest(Record, table=True):
    """That somebody would like to join a group."""

    __tablename__ = "interest"

    work_group_id: int = link("work_group", required=True, owner=True)
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    expressed_on: date | None = day()
    source: str = short()
    status: str | None = code("interest_status", "waiting")
    answered_on: date | None = day()
    notes: str = long()
