"""Surveys, as far as meetings speak of them."""

from datetime import date

from ppa_desk.model.record import Record, Visibility, choice, code, day, link, short


class Survey(Record, table=True):
    """Questions put to an audience until a deadline."""

    __tablename__ = "survey"

    key: str = short(required=True, unique=True)
    meeting_id: int | None = link("meeting")
    title_en: str = short()
    title_fr: str = short()
    audience_en: str = short()
    audience_fr: str = short()
    url: str = short(format="url")
    opens_on: date | None = day()
    closes_on: date | None = day()
    status: str | None = code("survey_status", "open")
    visibility: Visibility = choice(Visibility.MEMBERS)
