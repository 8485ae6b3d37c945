"""Who works in this workspace, and in which roles. Where nobody was entered, whoever sits here acts in every role."""

from dataclasses import dataclass

from sqlalchemy import Table, select

from ppa_desk.model.codes import code_list
from ppa_desk.model.kinds import table_of
from ppa_desk.store.database import Store

COLLEAGUE: Table = table_of("colleague")


@dataclass(frozen=True, slots=True)
class Colleague:
    """A colleague and the roles they act in."""

    id: int
    name: str
    roles: frozenset[str]


class Colleagues:
    """The Secretariat's staff."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Colleague]:
        """Return every colleague, by name."""
        with self._store.read() as session:
            rows = session.execute(select(COLLEAGUE).order_by(COLLEAGUE.c.name)).mappings()
            return [Colleague(row["id"], row["name"], frozenset(row["roles"].split())) for row in rows]

    @property
    def acting(self) -> str:
        """The name of the one who acts now, as the journal writes it."""
        return self._store.who

    def act_as(self, name: str) -> None:
        """Let somebody else act from now on, on this computer."""
        self._store.who = name

    def roles(self) -> frozenset[str]:
        """Return the roles of the one who acts; all of them while no colleague was entered."""
        known = self.all()
        if not known:
            return frozenset(code_list("desk_role"))
        return next((one.roles for one in known if one.name == self.acting), frozenset())
