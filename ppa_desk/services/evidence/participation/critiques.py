"""What initiatives are criticised for: the nine flags, each with its note and the work it stands on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

CRITIQUE: Table = table_of("critique")


@dataclass(frozen=True, slots=True)
class Critique:
    """One critique, as it is kept."""

    id: int
    flag: str | None
    text_en: str
    text_fr: str
    reference_id: int | None
    noted_on: date | None


class Critiques:
    """The critique flags of a workspace."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def of(self, initiative: int) -> list[Critique]:
        """Return what an initiative is criticised for, flag by flag."""
        asked = select(CRITIQUE).where(CRITIQUE.c.initiative_id == initiative)
        asked = asked.order_by(CRITIQUE.c.flag.is_(None), CRITIQUE.c.flag, CRITIQUE.c.nr, CRITIQUE.c.id)
        with self._store.read() as session:
            rows = session.execute(asked).mappings().all()
        return [Critique(**{name: row[name] for name in Critique.__dataclass_fields__}) for row in rows]

    def counts(self, initiative: int) -> Mapping[str, int]:
        """Return how often each flag was raised on an initiative; those never raised are left out."""
        return dict(sorted(Counter(one.flag for one in self.of(initiative) if one.flag).items()))

    def per_initiative(self) -> Mapping[int, int]:
        """Return how many critiques each initiative has."""
        asked = select(CRITIQUE.c.initiative_id, func.count()).group_by(CRITIQUE.c.initiative_id)
        with self._store.read() as session:
            return {row[0]: row[1] for row in session.execute(asked)}

    def flags(self) -> Sequence[str]:
        """Return the flags one may raise."""
        return [one.code for one in self._desk.codes.choices("critique_flag")]

    def raise_flag(self, initiative: int, flag: str) -> int:
        """Raise a flag on an initiative, its note still to be written. Refused."""
        values = {"initiative_id": initiative, "flag": flag, "noted_on": date.today()}
        return self._desk.records.add("critique", values).id
