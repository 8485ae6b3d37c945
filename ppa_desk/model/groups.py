"""Work groups, their seats, and who holds them for how long."""

from datetime import date

from ppa_desk.model.record import Record, code, day, flag, link, long, nr, number, short, sorted_as


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
    sorted_as: str = sorted_as()


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


class Term(Record, table=True):
    """That somebody sits in a group, on a seat or (in an open group) without one, from when to when."""

    __tablename__ = "term"

    work_group_id: int = link("work_group", required=True, owner=True)
    seat_id: int | None = link("seat")
    person_id: int | None = link("person")
    organisation_id: int | None = link("organisation")
    role: str | None = code("group_role", "member")
    since: date | None = day()
    until: date | None = day()
