"""Incidents from the ground, and what was done about them: without anything that points to who reported them."""

from datetime import date, datetime

from sqlmodel import Field

from ppa_desk.model.record import (
    Record,
    Visibility,
    choice,
    code,
    day,
    flag,
    link,
    long,
    money,
    nr,
    number,
    quantity,
    short,
)


class Incident(Record, table=True):
    """An incident by its code: what kind, where, and how far it was followed. Never who reported it."""

    __tablename__ = "incident"

    key: str = short(required=True, unique=True)
    title: str = short()
    category: str | None = code("incident_category")
    subcategory: str | None = code("incident_subcategory")
    annex: str | None = code("annex_ii")
    """The risk of Annex II, or beyond it, that it shows: proposed by its category, decided by a person."""
    severity: str | None = code("incident_severity")
    status: str | None = code("incident_status", "received")
    province: str | None = code("province")
    territory: str = short()
    chiefdom: str = short()
    groupement: str = short()
    locality: str = short()
    site_id: int | None = link("site")
    latitude: int | None = quantity()
    longitude: int | None = quantity()
    """In millionths of a degree; they leave the office in no edition but the full one."""
    mineral: str | None = code("mineral")
    stage: str | None = code("chain_stage")
    actor: str | None = code("actor_type")
    channel: str | None = code("incident_channel")
    language: str | None = code("language")
    happened_on: date | None = day()
    received_on: date | None = day()
    confirmed_on: date | None = day()
    resolved_on: date | None = day()
    closed_on: date | None = day()
    due_on: date | None = day()
    """By when the next step is to be done."""
    account: str = long()
    """What was reported, in the words it came in. It is not searched, and goes into no edition but the full one."""
    sources: int | None = number()
    organisation_id: int | None = link("organisation")
    """Who follows it up."""
    shared_with: str = short(several="share_use")
    """What the reporter agreed to; nothing chosen is: stays in the office."""
    duplicate_of_id: int | None = link("incident")
    persistent_why: str = long()
    reporter_accepts: str | None = code("legitimacy")
    community_accepts: str | None = code("legitimacy")
    authority_accepts: str | None = code("legitimacy")
    case_code: str = short(index=True)
    """Random: the only thing that leads to a sealed reporter."""
    visibility: Visibility = choice(Visibility.SECRETARIAT)


class IncidentMove(Record, table=True):
    """That an incident came to another status, when, and why."""

    __tablename__ = "incident_move"

    incident_id: int = link("incident", required=True, owner=True)
    status: str | None = code("incident_status")
    moved_on: date | None = day()
    reason: str = long()
    colleague: str = short()


class Victims(Record, table=True):
    """How many people of one kind were harmed. Not counted is not zero; nobody is named."""

    __tablename__ = "victims"

    incident_id: int = link("incident", required=True, owner=True)
    nr: int = nr()
    sex: str | None = code("sex")
    age: str | None = code("age_band")
    number: int | None = number()


class FollowUp(Record, table=True):
    """A step taken after a report by a local organisation: with whom, what came of it, and whether it is accepted."""

    __tablename__ = "follow_up"

    incident_id: int = link("incident", required=True, owner=True)
    nr: int = nr()
    step: str | None = code("follow_up_step")
    organisation_id: int | None = link("organisation")
    counterpart: str | None = code("counterpart")
    due_on: date | None = day()
    done_on: date | None = day()
    outcome: str = long()
    cost: int | None = money()
    currency: str | None = code("currency")
    reporter_accepts: str | None = code("legitimacy")
    community_accepts: str | None = code("legitimacy")
    authority_accepts: str | None = code("legitimacy")


class IncidentCluster(Record, table=True):
    """Incidents that belong together by what they have in common; those that fit are counted when it is read."""

    __tablename__ = "incident_cluster"

    title_en: str = short()
    title_fr: str = short()
    category: str | None = code("incident_category")
    province: str | None = code("province")
    territory: str = short()
    site_id: int | None = link("site")
    mineral: str | None = code("mineral")
    since: date | None = day()
    until: date | None = day()
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.SECRETARIAT)


class Release(Record, table=True):
    """That incidents left the office: in which edition, how many, asked for by whom and why."""

    __tablename__ = "release"

    edition: str | None = code("incident_edition")
    made_at: datetime | None = None
    colleague: str = short()
    reason: str = long()
    criteria: str = short()
    rows: int | None = number()
    left_out: int | None = number()
    sha256: str = Field(default="", max_length=64)


class EvidenceRule(Record, table=True):
    """A number the Secretariat chose otherwise than is shipped: days, months, smallest cell."""

    __tablename__ = "evidence_rule"

    rule: str | None = code("evidence_rule")
    value: int | None = number()


class EvidenceUse(Record, table=True):
    """That evidence is used: one of the first four records, attached to one of the last five."""

    __tablename__ = "evidence_use"

    initiative_id: int | None = link("initiative", owner=True)
    incident_cluster_id: int | None = link("incident_cluster", owner=True)
    study_id: int | None = link("study", owner=True)
    corrective_plan_id: int | None = link("corrective_plan", owner=True)
    theme_id: int | None = link("theme", owner=True)
    session_id: int | None = link("session", owner=True)
    priority_id: int | None = link("priority", owner=True)
    grant_record_id: int | None = link("grant_record", owner=True)
    indicator_id: int | None = link("indicator", owner=True)
    text_en: str = long()
    text_fr: str = long()
    reported: bool = flag(True)
    """Whether reports to funders list it."""
