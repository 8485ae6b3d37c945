"""Organisations, people, who works where, and which organisations are members of the alliance."""

from datetime import date

from sqlalchemy import Index

from ppa_desk.model.record import Consent, Record, Visibility, choice, code, day, link, long, short, sorted_as


class Organisation(Record, table=True):
    """A company, civil-society organisation, government body or other institution."""

    __tablename__ = "organisation"
    __table_args__ = (
        Index(None, "constituency", "sorted_as"),
        Index(None, "sector", "sorted_as"),
        {"sqlite_autoincrement": True},
    )

    name: str = short(required=True)
    name_fr: str = short()
    acronym: str = short()
    constituency: str | None = code("constituency")
    sector: str | None = code("sector")
    country: str | None = code("country")
    website: str = short(format="url")
    email: str = short(format="email")
    phone: str = short()
    identifier: str = short(index=True)
    """In a public register, as org-id.guide writes it."""
    notes: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)
    sorted_as: str = sorted_as()


class Membership(Record, table=True):
    """That an organisation belongs to the alliance, from when to when."""

    __tablename__ = "membership"

    organisation_id: int = link("organisation", required=True, owner=True)
    type: str | None = code("member_type", "full")
    status: str | None = code("member_status", "active")
    since: date | None = day()
    until: date | None = day()


class Person(Record, table=True):
    """A person the alliance deals with; named in a document only with consent."""

    __tablename__ = "person"

    given_name: str = short()
    family_name: str = short(required=True)
    email: str = short(format="email")
    phone: str = short()
    language: str | None = code("language")
    consent: Consent = choice(Consent.UNKNOWN)
    consent_on: date | None = day()
    notes: str = long()
    sorted_as: str = sorted_as()


class Position(Record, table=True):
    """A person's place in an organisation, from when to when."""

    __tablename__ = "position"

    person_id: int = link("person", required=True, owner=True)
    organisation_id: int = link("organisation", required=True, owner=True)
    title: str = short()
    since: date | None = day()
    until: date | None = day()
