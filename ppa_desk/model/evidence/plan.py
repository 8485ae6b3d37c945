"""Corrective action plans, and the areas of most need they show."""

from datetime import date

from ppa_desk.model.record import Record, Visibility, choice, code, day, link, long, money, nr, number, short


class CorrectivePlan(Record, table=True):
    """Dated actions on what an incident, an audit, an assessment or a study found."""

    __tablename__ = "corrective_plan"

    key: str = short(required=True, unique=True)
    title_en: str = short()
    title_fr: str = short()
    origin: str | None = code("plan_origin")
    incident_id: int | None = link("incident")
    assessment_id: int | None = link("assessment")
    study_id: int | None = link("study")
    initiative_id: int | None = link("initiative")
    """The programme that keeps the plan."""
    site_id: int | None = link("site")
    province: str | None = code("province")
    organisation_id: int | None = link("organisation")
    """Who operates the site."""
    begun_on: date | None = day()
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)


class CorrectiveAction(Record, table=True):
    """One finding and what is to be done about it, by whom and when."""

    __tablename__ = "corrective_action"

    corrective_plan_id: int = link("corrective_plan", required=True, owner=True)
    nr: int = nr()
    category: str | None = code("incident_category")
    annex: str | None = code("annex_ii")
    finding_en: str = long()
    finding_fr: str = long()
    action_en: str = long()
    action_fr: str = long()
    organisation_id: int | None = link("organisation")
    person_id: int | None = link("person")
    opened_on: date | None = day()
    due_on: date | None = day()
    done_on: date | None = day()
    verified_on: date | None = day()
    status: str | None = code("cap_status", "open")
    evidence: str = long()
    cost: int | None = money()
    currency: str | None = code("currency")
    support_en: str = long()
    support_fr: str = long()


class AreaOfNeed(Record, table=True):
    """A cell of the table of corrective actions that something is to be done about, with its counts of that day."""

    __tablename__ = "area_of_need"

    title_en: str = short()
    title_fr: str = short()
    category: str | None = code("incident_category")
    province: str | None = code("province")
    noted_on: date | None = day()
    open: int | None = number()
    closed: int | None = number()
    days_open: int | None = number()
    """Median age of what is open, in days."""
    text_en: str = long()
    text_fr: str = long()
    visibility: Visibility = choice(Visibility.MEMBERS)
