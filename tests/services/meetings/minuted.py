"""A committee with seats, invented holders and calls to test minutes and decisions with."""

from typing import Any

from ppa_desk.services.content import DocumentContent
from ppa_desk.services.desk import Desk
from tests.services.groups.seated import Seated


class Minuted(Seated):
    """A committee of five voting seats: Ada chairs, Eve is not held; Dan has the alternate Fay."""

    def __init__(self, desk: Desk) -> None:
        rule = next(one for one in desk.records.where("voting_rule") or [self.rule(desk)])
        super().__init__(desk, voting_rule_id=rule.id)
        self.people = {name: self.person(name, consent="given") for name in ("Ada", "Ben", "Cleo", "Dan", "Fay")}
        self.seats = {name: self.seat(f"Seat of {name}", votes=True) for name in ("Ada", "Ben", "Cleo", "Dan", "Eve")}
        self.terms = {
            name: self.term(
                self.seats[name], self.people[name], "2020-01-01", role="chair" if name == "Ada" else "member"
            )
            for name in ("Ada", "Ben", "Cleo", "Dan")
        }
        alternate = {"role": "alternate", "alternate_of_id": self.terms["Dan"]}
        self.term(self.seats["Dan"], self.people["Fay"], "2020-01-01", **alternate)

    @staticmethod
    def rule(desk: Desk) -> Any:
        """Add the rule it decides by: more than half of those who may vote present, more than half of the votes."""
        told = {"key": "simple", "name_en": "Simple", "name_fr": "Simple", "quorum": "1/2", "majority": "1/2"}
        return desk.records.add("voting_rule", told)

    def call(self, key: str, day: str, *present: str, **values: Any) -> int:
        """Add a call that was held, with those who came; of the others nothing is noted."""
        told = {"key": key, "kind": "gc", "title_en": f"Call {key}", "starts_on": day, "status": "held"}
        meeting = self.desk.records.add("meeting", told | {"work_group_id": self.id} | values).id
        for nr, name in enumerate(present, 1):
            row = {"meeting_id": meeting, "nr": nr, "person_id": self.people[name], "presence": "present"}
            self.desk.records.add("attendee", row)
        return meeting

    def add(self, kind: str, meeting: int, **values: Any) -> int:
        """Add a part of a meeting."""
        return self.desk.records.add(kind, {"meeting_id": meeting} | values).id

    def change(self, kind: str, record: int, **values: Any) -> None:
        """Change a record."""
        self.desk.records.save(kind, record, self.desk.records.get(kind, record).version, values)


def told(content: DocumentContent) -> str:
    """Return the running text and the headings of a document."""
    return " | ".join(
        run.text for block in content.blocks for run in getattr(block, "runs", ())
    ) + " ".join(getattr(block, "text", "") for block in content.blocks)  # fmt: skip
