"""Reporters of incidents: sealed to a case code, opened one at a time, erased for good."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.evidence.reporters import trail
from ppa_desk.services.evidence.reporters.content import Reporter, packed, unpacked
from ppa_desk.services.evidence.reporters.protection import Protection
from ppa_desk.store.database import Store
from ppa_desk.store.sealing import case_code
from ppa_desk.store.unit import Unit
from ppa_desk.store.wiping import wipe

INCIDENT: Table = table_of("incident")
REPORTER: Table = table_of("reporter")


class NoReporter(DeskError):
    """No reporter is sealed to the case."""

    code = "reporter.none"


class SealBroken(DeskError):
    """What is sealed was changed since, or belongs to another case."""

    code = "reporter.broken"


@dataclass(frozen=True, slots=True)
class Case:
    """Which code leads from an incident to its reporter, and whether one is sealed there."""

    code: str
    sealed: bool
    uses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """That a reporter was erased: its case, and whether the database's files were written anew at once."""

    code: str
    rewritten: bool


class Reporters:
    """The sealed reporters of a workspace."""

    def __init__(self, store: Store, protection: Protection) -> None:
        self._store, self.protection = store, protection

    def case(self, incident: int) -> Case:
        """Return what an incident says of its reporter without opening anything. Gone."""
        with self._store.read() as session:
            unit = Unit(session.connection())
            row = unit.row("incident", incident)
            sealed = bool(row["case_code"]) and _find(session.connection(), row["case_code"]) is not None
        return Case(row["case_code"], sealed, tuple(row["shared_with"].split()))

    def seal(self, incident: int, reporter: Reporter) -> str:
        """Seal who reported an incident, in place of what was sealed before; return the case code.

        The incident is told the code and what was agreed to, nothing else. ReportersLocked, NobodyNamed, Gone.
        """
        seal, who = self.protection.seal(), self._store.who
        with self._store.unit("reporter.sealed", final=True, record_kind="incident", record=incident) as unit:
            row = unit.row("incident", incident)
            case, mark = row["case_code"] or case_code(), trail.last_mark(unit.connection)
            content = seal.close(case, packed(replace(reporter, witness=mark)))
            before = _find(unit.connection, case)
            if before is None:
                unit.add("reporter", {"case_code": case, "content": content})
            else:
                unit.change("reporter", before, {"content": content})
            unit.change("incident", incident, {"case_code": case, "shared_with": " ".join(reporter.uses)})
            trail.note(unit, who, "sealed" if before is None else "changed", case)
        return case

    def read(self, case: str) -> Reporter:
        """Open a reporter and note that it was opened. ReportersLocked, NoReporter, SealBroken, ReadOnly."""
        found = self._opened(case)
        self._note("reporter.opened", "opened", case)
        return found

    def taken_out(self, case: str) -> None:
        """Note that a file of a reporter was saved outside the workspace."""
        self._note("reporter.taken_out", "taken_out", case)

    def erase(self, case: str, *, withdraw: bool = True) -> Erased:
        """Erase a reporter, so that neither undo nor the database's files hold it; sharing is withdrawn with it.

        The key is not needed: a person may ask to be forgotten whether or not it is at hand. NoReporter, ReadOnly.
        """
        with self._store.unit("reporter.erased", final=True) as unit:
            number = _find(unit.connection, case)
            if number is None:
                raise NoReporter(case=case)
            unit.remove("reporter", number)
            mine = select(INCIDENT.c.id).where(INCIDENT.c.case_code == case)
            for incident in unit.connection.execute(mine).scalars().all() if withdraw else ():
                unit.change("incident", incident, {"shared_with": ""})
            trail.note(unit, self._store.who, "erased", case, withdrawn=withdraw)
        done = wipe(self._store, "reporter")
        with self._store.unit("reporter.wiped", final=True) as unit:
            server = unit.connection.dialect.name == "postgresql"
            trail.note(unit, self._store.who, "wiped", case, done=done, server=server)
        return Erased(case, done)

    def unclaimed(self) -> list[str]:
        """Return the case codes of reporters whose incident is there no more."""
        asked = select(REPORTER.c.case_code).where(
            REPORTER.c.case_code.not_in(select(INCIDENT.c.case_code).where(INCIDENT.c.case_code != ""))
        )
        with self._store.read() as session:
            return sorted(session.execute(asked).scalars())

    def count(self) -> int:
        """Return how many reporters are sealed."""
        with self._store.read() as session:
            return len(session.execute(select(REPORTER.c.id)).all())

    def breaks(self) -> list[trail.Break]:
        """Return where the trail is not what was written; while unlocked, reporters bear witness too."""
        seen: dict[str, str] = {}
        if self.protection.open:
            with self._store.read() as session:
                cases = session.execute(select(REPORTER.c.case_code)).scalars().all()
            seen = {case: self._opened(case).witness for case in cases}
        return trail.breaks(self._store, seen)

    def _opened(self, case: str) -> Reporter:
        seal = self.protection.seal()
        with self._store.read() as session:
            sealed = session.execute(select(REPORTER.c.content).where(REPORTER.c.case_code == case)).scalar()
        if sealed is None:
            raise NoReporter(case=case)
        told = seal.open(case, sealed)
        if told is None:
            raise SealBroken(case=case)
        return unpacked(told)

    def _note(self, action: str, deed: str, case: str) -> None:
        with self._store.unit(action, final=True) as unit:
            trail.note(unit, self._store.who, deed, case)


def _find(connection: Connection, case: str) -> int | None:
    return connection.execute(select(REPORTER.c.id).where(REPORTER.c.case_code == case)).scalar()
