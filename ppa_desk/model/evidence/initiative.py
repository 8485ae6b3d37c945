"""The register of initiatives: how rules derive from each other, and how producers take part in them."""

from datetime import date

from sqlalchemy import Text, UniqueConstraint
from sqlmodel import Field

from ppa_desk.model.record import Record, Visibility, choice, code, day, flag, link, long, nr, number, short


class Initiative(Record, table=True):
    """A law, guidance, standard, programme or pilot around mineral supply chains. What is not known stays open."""

    __tablename__ = "initiative"

    key: str = short(required=True, unique=True)
    name_en: str = short()
    name_fr: str = short()
    abbreviation: str = short()
    kind: str | None = code("initiative_type")
    legal_force: str | None = code("legal_force")
    actor: str | None = code("initiative_actor")
    organisation_id: int | None = link("organisation")
    """Who keeps it."""
    grant_record_id: int | None = link("grant_record")
    """The alliance's own grant that it was, or came from."""
    minerals: str = short(several="mineral")
    countries: str = short(several="country")
    provinces: str = short(several="province")
    segments: str = short(several="chain_segment")
    from_year: int | None = number()
    until_year: int | None = number()
    in_force_on: date | None = day()
    edition: str = short()
    status: str | None = code("initiative_status")
    inclusion: str | None = code("producer_inclusion")
    """How it includes small-scale producers. Empty is "not assessed", never "none"."""
    inclusion_en: str = long()
    inclusion_fr: str = long()
    text_en: str = long()
    text_fr: str = long()
    contact: str = short()
    url: str = short(format="url")
    checked_on: date | None = day()
    visibility: Visibility = choice(Visibility.MEMBERS)


class InitiativeSource(Record, table=True):
    """Where it is said what stands in fields of an initiative, and when somebody last looked."""

    __tablename__ = "initiative_source"

    initiative_id: int = link("initiative", required=True, owner=True)
    nr: int = nr()
    about: str = short(several="initiative_field")
    """The fields it stands for; none is the whole entry."""
    citation: str = short(required=True)
    reference_id: int | None = link("reference")
    url: str = short(format="url")
    checked_on: date | None = day()


class InitiativeLink(Record, table=True):
    """That an initiative is based on another, or recognises it. Never in a ring."""

    __tablename__ = "initiative_link"
    __table_args__ = (UniqueConstraint("initiative_id", "other_id", "relation"), {"sqlite_autoincrement": True})

    initiative_id: int = link("initiative", required=True, owner=True)
    other_id: int = link("initiative", required=True)
    relation: str | None = code("initiative_relation", "based_on")
    note: str = short()


class Reference(Record, table=True):
    """A work that is cited: who, when, and which strand of the literature it belongs to."""

    __tablename__ = "reference"

    author: str = short(required=True)
    year: int | None = number()
    decade: str = short()
    """Where only a time is known: 1960s–1970s."""
    title: str = short()
    strand: str | None = code("literature_strand")
    url: str = short(format="url")
    notes: str = long()


class Critique(Record, table=True):
    """That an initiative is criticised for something, or did harm that nobody intended."""

    __tablename__ = "critique"

    initiative_id: int = link("initiative", required=True, owner=True)
    nr: int = nr()
    flag: str | None = code("critique_flag")
    text_en: str = long()
    text_fr: str = long()
    reference_id: int | None = link("reference")
    noted_on: date | None = day()


class Assessment(Record, table=True):
    """One look at how producers are represented in an initiative and take part in it. Never averaged."""

    __tablename__ = "assessment"

    initiative_id: int = link("initiative", required=True, owner=True)
    title_en: str = short()
    title_fr: str = short()
    assessed_on: date | None = day()
    colleague: str = short()
    """Who assesses."""
    organisation_id: int | None = link("organisation")
    groups: str = short(several="producer_group")
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class AssessmentCell(Record, table=True):
    """What was found for one stage and one group. Empty is not 0; without evidence it is a draft."""

    __tablename__ = "assessment_cell"
    __table_args__ = (UniqueConstraint("assessment_id", "stage", "producer_group"), {"sqlite_autoincrement": True})

    assessment_id: int = link("assessment", required=True, owner=True)
    stage: str | None = code("participation_stage")
    producer_group: str | None = code("producer_group")
    representation: str | None = code("representation")
    participation: str | None = code("participation")
    evidence_en: str = long()
    evidence_fr: str = long()
    source: str = short()
    reference_id: int | None = link("reference")
    confidence: str | None = code("confidence")
    assessed_on: date | None = day()
    colleague: str = short()


class Pathway(Record, table=True):
    """A recommendation by which producers would take part more: at which stage, up to which level."""

    __tablename__ = "pathway"

    initiative_id: int = link("initiative", required=True, owner=True)
    study_id: int | None = link("study")
    nr: int = nr()
    stage: str | None = code("participation_stage")
    producer_group: str | None = code("producer_group")
    representation: str | None = code("representation")
    participation: str | None = code("participation")
    text_en: str = long()
    text_fr: str = long()
    organisation_id: int | None = link("organisation")
    due_on: date | None = day()
    taken_up: bool = flag()


class DigitalCheck(Record, table=True):
    """Whether a digital tool includes or excludes, as answers to a form, for an initiative or a study."""

    __tablename__ = "digital_check"

    initiative_id: int | None = link("initiative", owner=True)
    study_id: int | None = link("study", owner=True)
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""
    checked_on: date | None = day()
    colleague: str = short()
    notes: str = long()
