"""Mine sites, what visits saw there, and pictures."""

from datetime import date

from sqlalchemy import Text
from sqlmodel import Field

from ppa_desk.model.record import (
    Consent,
    Record,
    Visibility,
    choice,
    code,
    day,
    flag,
    link,
    long,
    nr,
    number,
    quantity,
    short,
)


class Site(Record, table=True):
    """A mine site: where it lies, what is dug there, and how it was last qualified."""

    __tablename__ = "site"

    key: str = short(unique=True, required=True)
    """The place code (pcode) where one is known."""
    name: str = short(required=True)
    country: str | None = code("country")
    province: str | None = code("province")
    territory: str = short()
    chiefdom: str = short()
    groupement: str = short()
    locality: str = short()
    minerals: str = short(several="mineral")
    status: str | None = code("site_status")
    status_on: date | None = day()
    status_source: str = short()
    """Whose rule says how long the status holds."""
    title_type: str | None = code("title_type")
    organisation_id: int | None = link("organisation")
    """Who operates it."""
    workers: str | None = code("workers")
    latitude: int | None = quantity()
    longitude: int | None = quantity()
    """In millionths of a degree."""
    place_shown: bool = flag()
    """Whether its coordinates may leave the office."""
    hazards: str = long()
    notes: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class SiteVisit(Record, table=True):
    """What one visit saw at a site; it holds for that day."""

    __tablename__ = "site_visit"

    site_id: int = link("site", required=True, owner=True)
    visited_on: date | None = day()
    onsite: str | None = code("seen")
    source: str = short()
    project: str = short()
    visit_key: str = short(index=True)
    """The visit's code at its source (vid)."""
    minerals: str = short(several="mineral")
    status: str | None = code("site_status")
    people: int | None = number()
    pits: int | None = number()
    armed: str | None = code("seen")
    armed_groups: str = short()
    interference: str | None = code("seen")
    services: str = short()
    traceability: str = short()
    mercury: str | None = code("seen")
    children: str | None = code("seen")
    women: str | None = code("seen")
    notes: str = long()
    columns: str = Field(default="{}", sa_type=Text)
    """JSON: the source's other columns as they stood, by their headings."""


class SiteValidity(Record, table=True):
    """How many months a status holds by one source, where the Secretariat set it otherwise than is shipped."""

    __tablename__ = "site_validity"

    source: str = short(required=True)
    status: str | None = code("site_status")
    months: int | None = number()


class Photo(Record, table=True):
    """A picture of a site or from a study: shown only with credit, consent and caption. Its place is taken out."""

    __tablename__ = "photo"

    site_id: int | None = link("site", owner=True)
    study_id: int | None = link("study", owner=True)
    nr: int = nr()
    credit: str = short()
    consent: Consent = choice(Consent.UNKNOWN)
    caption_en: str = short()
    caption_fr: str = short()
    alt_en: str = short()
    alt_fr: str = short()
    taken_on: date | None = day()
    visibility: Visibility = choice(Visibility.MEMBERS)
