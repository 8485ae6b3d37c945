"""Field studies: who, where, how, and by which rules of their own."""

from datetime import date

from ppa_desk.model.record import Record, Visibility, choice, code, day, flag, link, long, nr, number, short


class Study(Record, table=True):
    """A study in the field, planned, under way or done. The rules of its teams are data, checked and not imposed."""

    __tablename__ = "study"

    key: str = short(required=True, unique=True)
    title_en: str = short()
    title_fr: str = short()
    status: str | None = code("study_status")
    since: date | None = day()
    until: date | None = day()
    organisation_id: int | None = link("organisation")
    """Who pays for it."""
    grant_record_id: int | None = link("grant_record")
    follows_id: int | None = link("study")
    replicates_id: int | None = link("study")
    objectives_en: str = long()
    objectives_fr: str = long()
    phases_en: str = long()
    phases_fr: str = long()
    methods: str = short(several="study_method")
    countries: str = short(several="country")
    provinces: str = short(several="province")
    minerals: str = short(several="mineral")
    field_months: int | None = number()
    teams: int | None = number()
    team_size: int | None = number()
    woman_and_man: bool = flag()
    """Whether each team is to have a woman and a man."""
    sites_least: int | None = number()
    sites_most: int | None = number()
    ethics_body: str = short()
    consent_form: str | None = code("consent_form")
    adults_only: bool = flag()
    sample_en: str = long()
    sample_fr: str = long()
    findings_en: str = long()
    findings_fr: str = long()
    url: str = short(format="url")
    visibility: Visibility = choice(Visibility.MEMBERS)


class StudyParty(Record, table=True):
    """An organisation or person that takes part in a study."""

    __tablename__ = "study_party"

    study_id: int = link("study", required=True, owner=True)
    nr: int = nr()
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    role: str | None = code("study_role", "partner")
    notes: str = short()


class StudyTeam(Record, table=True):
    """A team that goes to sites of a study."""

    __tablename__ = "study_team"

    study_id: int = link("study", required=True, owner=True)
    nr: int = nr()
    name: str = short(required=True)


class TeamMember(Record, table=True):
    """A researcher of a team; the name may be left out."""

    __tablename__ = "team_member"

    study_team_id: int = link("study_team", required=True, owner=True)
    nr: int = nr()
    person_id: int | None = link("person")
    sex: str | None = code("sex")
    notes: str = short()


class TeamSite(Record, table=True):
    """A site a team goes to; one that is in no register yet has a name alone."""

    __tablename__ = "team_site"

    study_team_id: int = link("study_team", required=True, owner=True)
    nr: int = nr()
    site_id: int | None = link("site")
    name: str = short()
    since: date | None = day()
    until: date | None = day()


class StudyOutput(Record, table=True):
    """What a study yields: a paper, a data set, a talk."""

    __tablename__ = "study_output"

    study_id: int = link("study", required=True, owner=True)
    nr: int = nr()
    title_en: str = short()
    title_fr: str = short()
    material_id: int | None = link("material")
    due_on: date | None = day()
    out_on: date | None = day()
