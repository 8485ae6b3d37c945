"""A group with seats and invented holders to test with."""

from datetime import date
from typing import Any

from ppa_desk.services.desk import Desk


class Seated:
    """Adds to one group what a test needs."""

    def __init__(self, desk: Desk, **values: Any) -> None:
        self.desk = desk
        told = {"key": "gc", "name_en": "Committee", "name_fr": "Comité", "seated": True} | values
        self.id = desk.records.add("work_group", told).id

    def seat(self, name: str = "", constituency: str | None = None, **values: Any) -> int:
        """Add a seat."""
        told = {"work_group_id": self.id, "name_en": name, "constituency": constituency} | values
        return self.desk.records.add("seat", told).id

    def person(self, given: str, family: str = "Invented", **values: Any) -> int:
        """Add a person."""
        return self.desk.records.add("person", {"given_name": given, "family_name": family} | values).id

    def term(
        self, seat: int | None, person: int | None, since: str | None = None, until: str | None = None, **values: Any
    ) -> int:
        """Add a term."""
        told = {"work_group_id": self.id, "seat_id": seat, "person_id": person, "since": since, "until": until}
        return self.desk.records.add("term", told | values).id

    def share(self, constituency: str, least: int | None = None, most: int | None = None) -> None:
        """Add to the balance rule."""
        told = {"work_group_id": self.id, "constituency": constituency, "least": least, "most": most}
        self.desk.records.add("group_balance", told)

    def roster(self, on: date) -> list[Any]:
        """Return who sits on a day."""
        return self.desk.groups.register.roster(self.id, on)
