"""What one row of a list or one card says of a person or an organisation, before anything is planned."""

from dataclasses import dataclass, field
from typing import NamedTuple

from ppa_desk.exchange.plan import Place, Reason


class Said(NamedTuple):
    """One value as it was written: its text, what it is used for (a code of contact_use), and its cell or line."""

    text: str
    use: str = ""
    cell: str = ""


@dataclass(slots=True)
class Contact:
    """One row or card: what it says by target, each target with every value it has.

    Targets: a field of `person.` or `organisation.`, `person.full_name`, `position.title`, `position.since`, `email`,
    `phone`, `web`, `address.` with street, city, region, postal_code or country, `organisation_email`,
    `organisation_phone`, `membership.` with type, since or until, `group`, `tag`, `note`, and `extra.` with a key.
    """

    place: Place
    said: dict[str, list[Said]] = field(default_factory=dict)
    reasons: list[Reason] = field(default_factory=list)

    def first(self, target: str) -> str:
        """Return the first value of a target, empty where it has none."""
        return next((one.text for one in self.said.get(target, ())), "")

    def say(self, target: str, said: Said) -> None:
        """Add a value, unless the same text stands there already."""
        told = self.said.setdefault(target, [])
        if said.text and all(one.text != said.text for one in told):
            told.append(said)
