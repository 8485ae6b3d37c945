"""Organisations, people, who works where, and which organisations are members of the alliance."""

from datetime import date

from sqlalchemy import Index, Text
from sqlmodel import Field

from ppa_desk.model.record import (
    Consent,
    Record,
    Visibility,
    choice,
    code,
    day,
    extra,
    flag,
    link,
    long,
    money,
    nr,
    number,
    short,
    sorted_as,
)


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
    legal_name: str = short()
    countries: str = short(several="country")
    """Where it works; `country` is where it has its seat."""
    minerals: str = short(several="mineral")
    languages: str = short(several="language")
    about_en: str = long()
    about_fr: str = long()
    """What it does, as a directory tells it."""
    tags: str = short(several="tag")
    extra: str = extra()
    notes: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)
    sorted_as: str = sorted_as()


class Membership(Record, table=True):
    """That an organisation belongs to the alliance, from when to when.

    Its standing follows from its days (services/members/standing.py); `status` says otherwise, with the reason.
    """

    __tablename__ = "membership"

    organisation_id: int = link("organisation", required=True, owner=True)
    type: str | None = code("member_type", "full")
    applied_on: date | None = day()
    vetting_on: date | None = day()
    since: date | None = day()
    dormant_on: date | None = day()
    until: date | None = day()
    renews_on: date | None = day()
    mou_signed_on: date | None = day()
    mou_until: date | None = day()
    status: str | None = code("member_status")
    status_reason: str = short()
    notes: str = long()


class Vetting(Record, table=True):
    """A check of an organisation before it joins, as answers to a checklist."""

    __tablename__ = "vetting"

    membership_id: int = link("membership", required=True, owner=True)
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    checked_on: date | None = day()
    colleague: str = short()
    outcome: str | None = code("vetting_outcome")
    notes: str = long()


class DuesTier(Record, table=True):
    """What members of one size or kind owe a year; the Secretariat sets it up."""

    __tablename__ = "dues_tier"

    nr: int = nr()
    name_en: str = short()
    name_fr: str = short()
    currency: str | None = code("currency")
    amount: int | None = money()
    notes: str = long()


class Dues(Record, table=True):
    """What a member owes for one year; what came of it follows from its payments."""

    __tablename__ = "dues"

    membership_id: int = link("membership", required=True, owner=True)
    year: int | None = number()
    dues_tier_id: int | None = link("dues_tier")
    currency: str | None = code("currency")
    amount: int | None = money()
    invoiced_on: date | None = day()
    due_on: date | None = day()
    exempt: bool = flag()
    notes: str = long()


class DuesPayment(Record, table=True):
    """Money, or something of that worth, given towards the dues of a year."""

    __tablename__ = "dues_payment"

    dues_id: int = link("dues", required=True, owner=True)
    paid_on: date | None = day()
    amount: int | None = money()
    in_kind: bool = flag()
    notes: str = long()


class Person(Record, table=True):
    """A person the alliance deals with; named in a document only with consent."""

    __tablename__ = "person"

    salutation: str = short()
    given_name: str = short()
    additional_name: str = short()
    family_name: str = short(required=True)
    suffix: str = short()
    known_as: str = short()
    email: str = short(format="email")
    phone: str = short()
    language: str | None = code("language")
    languages: str = short(several="language")
    consent: Consent = choice(Consent.UNKNOWN)
    """To be named in documents; other uses have a `consent_given` each."""
    consent_on: date | None = day()
    consent_source: str = short()
    identifier: str = short(index=True)
    """In the file or program the person came from."""
    tags: str = short(several="tag")
    extra: str = extra()
    notes: str = long()
    anonymised_on: date | None = day()
    sorted_as: str = sorted_as()


class Position(Record, table=True):
    """A person's place in an organisation, from when to when."""

    __tablename__ = "position"

    person_id: int = link("person", required=True, owner=True)
    organisation_id: int = link("organisation", required=True, owner=True)
    title: str = short()
    since: date | None = day()
    until: date | None = day()


class ConsentGiven(Record, table=True):
    """What a person said to one use of their name, picture or address. Nothing said is not yes."""

    __tablename__ = "consent_given"

    person_id: int = link("person", required=True, owner=True)
    use: str | None = code("consent_use")
    answer: Consent = choice(Consent.UNKNOWN)
    said_on: date | None = day()
    until: date | None = day()
    source: str = short()


class ContactPoint(Record, table=True):
    """A further e-mail, phone or website of an organisation or a person, beside the first one."""

    __tablename__ = "contact_point"

    organisation_id: int | None = link("organisation", owner=True)
    person_id: int | None = link("person", owner=True)
    nr: int = nr()
    kind: str | None = code("contact_kind")
    use: str | None = code("contact_use")
    value: str = short(required=True, index=True)


class PostalAddress(Record, table=True):
    """Where post reaches an organisation or a person."""

    __tablename__ = "postal_address"

    organisation_id: int | None = link("organisation", owner=True)
    person_id: int | None = link("person", owner=True)
    nr: int = nr()
    use: str | None = code("contact_use")
    street: str = long()
    city: str = short()
    region: str = short()
    postal_code: str = short()
    country: str | None = code("country")
