"""What comes from the ground: incidents, without anything that points to a person."""

from datetime import date

from ppa_desk.model.record import Record, code, day, short


class Incident(Record, table=True):
    """An incident by its code: what kind, where, and how far it was followed. No words of or about people."""

    __tablename__ = "incident"

    key: str = short(required=True, unique=True)
    category: str | None = code("incident_category")
    severity: str | None = code("incident_severity")
    status: str | None = code("incident_status", "received")
    province: str | None = code("province")
    mineral: str | None = code("mineral")
    happened_on: date | None = day()
    received_on: date | None = day()
    confirmed_on: date | None = day()
    resolved_on: date | None = day()
