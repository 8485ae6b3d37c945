"""The list of field studies."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.listing import Listing
from ppa_desk.store.database import Store

STUDY: Table = table_of("study")


@dataclass(frozen=True, slots=True)
class StudyRow:
    """One line of the list of field studies."""

    id: int
    key: str
    title_en: str
    title_fr: str
    status: str | None
    since: date | None
    until: date | None


class Studies:
    """The list of field studies."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.listing = Listing(
            store,
            "study",
            select(*(STUDY.c[name] for name in StudyRow.__dataclass_fields__)),
            StudyRow,
            sorts={"title": (STUDY.c.title_en, STUDY.c.title_fr), "since": (STUDY.c.since,)},
            only={"status": lambda code: STUDY.c.status == code},
        )
