"""What an initiative is based on and recognises: links both ways, and none that would close a ring."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.initiatives.graph import way_between
from ppa_desk.services.records import title_of
from ppa_desk.store.database import Store

LINK: Table = table_of("initiative_link")
INITIATIVE: Table = table_of("initiative")
BASED_ON, RECOGNISES = "based_on", "recognises"


class RingClosed(DeskError):
    """A link would make an initiative the base of itself; `path` names the way round."""

    code = "initiative.ring"


class LinkedToItself(DeskError):
    """An initiative cannot be linked to itself."""

    code = "initiative.itself"


class LinkedAlready(DeskError):
    """The two are linked like that already."""

    code = "initiative.linked"


@dataclass(frozen=True, slots=True)
class Link:
    """A link as one of its two sees it: `other` is based on it (`back`), or it is based on `other`."""

    id: int
    other: int
    relation: str
    back: bool
    note: str


class Derivation:
    """The links between initiatives."""

    def __init__(self, store: Store, language: str = "en") -> None:
        self._store, self._language = store, language

    def of(self, initiative: int) -> tuple[Link, ...]:
        """Return the links of an initiative, those of its own first."""
        with self._store.read() as session:
            asked = select(LINK.c.id, LINK.c.initiative_id, LINK.c.other_id, LINK.c.relation, LINK.c.note)
            mine = (LINK.c.initiative_id == initiative) | (LINK.c.other_id == initiative)
            rows = session.execute(asked.where(mine).order_by(LINK.c.id)).all()
        found = [
            Link(number, other if one == initiative else one, relation or BASED_ON, one != initiative, note)
            for number, one, other, relation, note in rows
        ]
        return tuple(sorted(found, key=lambda link: link.back))

    def pairs(self) -> list[tuple[int, int, str]]:
        """Return all links: an initiative, the other, how."""
        with self._store.read() as session:
            return _pairs(session)

    def link(self, initiative: int, other: int, relation: str = BASED_ON, note: str = "") -> int:
        """Say that an initiative is based on another or recognises it. RingClosed, LinkedToItself, LinkedAlready."""
        if initiative == other:
            raise LinkedToItself()
        with self._store.unit("initiative.linked") as unit:
            self._refuse(unit.session, initiative, other, relation)
            values = {"initiative_id": initiative, "other_id": other, "relation": relation, "note": note}
            return unit.add("initiative_link", values)

    def unlink(self, link: int) -> None:
        """Take a link away. Gone."""
        with self._store.unit("initiative.unlinked") as unit:
            unit.remove("initiative_link", link)

    def say(self, link: int, note: str) -> None:
        """Say something of a link. Gone."""
        with self._store.unit("initiative.link_told") as unit:
            unit.change("initiative_link", link, {"note": note})

    def _refuse(self, session: Session, initiative: int, other: int, relation: str) -> None:
        pairs = _pairs(session)
        if (initiative, other, relation) in pairs:
            raise LinkedAlready()
        if relation != BASED_ON:
            return
        before: dict[int, list[int]] = {}
        for one, base, how in pairs:
            if how == BASED_ON:
                before.setdefault(one, []).append(base)
        if way := way_between(before, other, initiative):
            raise RingClosed(path=" → ".join(self._named(session, (initiative, *way))))

    def _named(self, session: Session, numbers: Sequence[int]) -> list[str]:
        asked = select(INITIATIVE).where(INITIATIVE.c.id.in_(numbers))
        rows = {row["id"]: row for row in session.execute(asked).mappings()}
        return [rows[one]["abbreviation"] or title_of("initiative", rows[one], self._language) for one in numbers]


def _pairs(session: Session) -> list[tuple[int, int, str]]:
    rows = session.execute(select(LINK.c.initiative_id, LINK.c.other_id, LINK.c.relation).order_by(LINK.c.id))
    return [(one, other, relation or BASED_ON) for one, other, relation in rows]
