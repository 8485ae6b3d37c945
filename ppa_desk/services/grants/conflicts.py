"""Conflicts of interest: found from data or declared, judged with one click, and what follows from that.

Reading, scoring, packet, vote and minutes all ask `recused` here, and nothing else.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.model.grants.review import ReviewStatus, Verdict
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.radar import APPLICANT, Concerned, Evidence, Facts, Tie, domain_of, found
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

CONFLICT: Table = table_of("grant_conflict")
GRANT: Table = table_of("grant_record")
PARTY: Table = table_of("grant_party")
PERSON: Table = table_of("person")
ORGANISATION: Table = table_of("organisation")
POSITION: Table = table_of("position")
TERM: Table = table_of("term")
GROUP: Table = table_of("work_group")
REVIEW: Table = table_of("review")

RECUSES = (Verdict.DECLARED, Verdict.CONFIRMED)
"""What keeps a person away from a grant: what they declared themselves, until it is judged, and what was confirmed."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What ties one person to one grant, and what was judged of it; `verdict` is None where nobody looked yet."""

    grant: int
    person: int
    evidence: tuple[Evidence, ...]
    verdict: Verdict | None = None
    known: frozenset[str] = frozenset()
    """The causes that were known when it was judged."""
    text: str = ""
    judged_by: str = ""
    judged_on: date | None = None

    @property
    def causes(self) -> frozenset[str]:
        """Every cause, found now or written down."""
        return frozenset(one.cause for one in self.evidence) | self.known

    @property
    def open(self) -> bool:
        """Whether somebody is to judge it: not done yet, only declared, or with a cause that came after dismissal."""
        if self.verdict is Verdict.DISMISSED:
            return not self.causes <= self.known
        return self.verdict is not Verdict.CONFIRMED

    @property
    def recuses(self) -> bool:
        """Whether the person keeps away from the grant."""
        return self.verdict in RECUSES


def recusals(session: Session, grants: Sequence[int] | None = None) -> dict[int, frozenset[int]]:
    """Return who keeps away from which grant: people by grant, of these grants or of all."""
    asked = select(CONFLICT.c.grant_record_id, CONFLICT.c.person_id).where(CONFLICT.c.verdict.in_(RECUSES))
    if grants is not None:
        asked = asked.where(CONFLICT.c.grant_record_id.in_(grants))
    people: dict[int, set[int]] = defaultdict(set)
    for grant, person in session.execute(asked):
        people[grant].add(person)
    return {grant: frozenset(told) for grant, told in people.items()}


class Conflicts:
    """The conflicts of interest of a workspace."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._store = grants.store

    def recused(self, grant: int, person: int) -> bool:
        """Say whether a person keeps away from a grant: from reading, scoring, packet, vote and minutes alike."""
        with self._store.read() as session:
            return person in recusals(session, [grant]).get(grant, frozenset())

    def recused_from(self, grants: Sequence[int] | None = None) -> dict[int, frozenset[int]]:
        """Return who keeps away from which grant: people by grant, of these grants or of all."""
        with self._store.read() as session:
            return recusals(session, grants)

    def findings(self, grants: Sequence[int], people: Sequence[int], today: date) -> list[Finding]:
        """Return what ties these people to these grants, what waits to be judged first."""
        with self._store.read() as session:
            concerned = _concerned(session, grants)
            evidence = found(concerned, people, _facts(session, concerned, people), today)
            judged = _judged(session, grants, people)
        pairs = sorted(evidence.keys() | judged.keys())
        told = [_finding(pair, evidence.get(pair, ()), judged.get(pair)) for pair in pairs]
        return sorted(told, key=lambda one: not one.open)

    def declare(self, grant: int, person: int, text: str) -> None:
        """Write down an interest somebody declared; they keep away from the grant until it is judged otherwise."""
        self._write(grant, person, Verdict.DECLARED, {"declared"}, text)

    def confirm(self, finding: Finding) -> None:
        """Confirm a conflict: the person keeps away from the grant from now on, and their review is withdrawn."""
        self._write(finding.grant, finding.person, Verdict.CONFIRMED, finding.causes, finding.text)

    def dismiss(self, finding: Finding, text: str = "") -> None:
        """Judge that there is no conflict: the person may read, score and vote, and has their review back."""
        self._write(finding.grant, finding.person, Verdict.DISMISSED, finding.causes, text or finding.text)

    def _write(self, grant: int, person: int, verdict: Verdict, causes: Iterable[str], text: str) -> None:
        title, who = self._names(grant, person)
        with self._store.unit(
            "grant_record.conflict_judged", title=title, person=who, record_kind="grant_record"
        ) as unit:
            write_verdict(unit, grant, person, verdict, causes, text, by=self._store.who, on=date.today())

    def _names(self, grant: int, person: int) -> tuple[str, str]:
        with self._store.read() as session:
            row = session.execute(select(GRANT).where(GRANT.c.id == grant)).mappings().one()
            who = session.execute(select(PERSON).where(PERSON.c.id == person)).mappings().one()
            return title_of("grant_record", row), title_of("person", who)


def write_verdict(
    unit: Unit, grant: int, person: int, verdict: Verdict, causes: Iterable[str], text: str, *, by: str, on: date
) -> None:
    """Write down what was declared or judged; the person's review is withdrawn, or given back as it was."""
    kept = _row(unit, CONFLICT, grant, person)
    known = set(kept["causes"].split()) if kept else set()
    values = {
        "verdict": verdict,
        "causes": " ".join(sorted(known | set(causes))),
        "text": text.strip(),
        "judged_on": on,
        "judged_by": by,
    }
    if kept:
        unit.change("grant_conflict", kept["id"], values)
    else:
        unit.add("grant_conflict", {"grant_record_id": grant, "person_id": person} | values)
    _follow(unit, grant, person, verdict in RECUSES)


def _finding(pair: tuple[int, int], evidence: tuple[Evidence, ...], row: Mapping[str, Any] | None) -> Finding:
    if row is None:
        return Finding(*pair, evidence)
    known = frozenset(row["causes"].split())
    return Finding(*pair, evidence, Verdict(row["verdict"]), known, row["text"], row["judged_by"], row["judged_on"])


def _follow(unit: Unit, grant: int, person: int, away: bool) -> None:
    """Withdraw the person's review, or give it back as it was."""
    review = _row(unit, REVIEW, grant, person)
    if review is None or (review["status"] == ReviewStatus.RECUSED) == away:
        return
    back = ReviewStatus.DRAFT if review["answers"] != "{}" or review["comment"] else ReviewStatus.ASSIGNED
    back = ReviewStatus.SUBMITTED if review["submitted_at"] else back
    unit.change("review", review["id"], {"status": ReviewStatus.RECUSED if away else back})


def _row(unit: Unit, table: Table, grant: int, person: int) -> Mapping[str, Any] | None:
    asked = select(table).where(table.c.grant_record_id == grant, table.c.person_id == person)
    found = unit.connection.execute(asked).mappings().first()
    return None if found is None else dict(found)


def _judged(session: Session, grants: Sequence[int], people: Sequence[int]) -> dict[tuple[int, int], Mapping[str, Any]]:
    asked = select(CONFLICT).where(CONFLICT.c.grant_record_id.in_(grants), CONFLICT.c.person_id.in_(people))
    return {(row["grant_record_id"], row["person_id"]): dict(row) for row in session.execute(asked).mappings()}


def _concerned(session: Session, grants: Sequence[int]) -> list[Concerned]:
    organisations: dict[int, list[tuple[str, int]]] = defaultdict(list)
    people: dict[int, list[tuple[str, int]]] = defaultdict(list)
    leads = select(GRANT.c.id, GRANT.c.organisation_id, GRANT.c.person_id).where(GRANT.c.id.in_(grants))
    rows: list[Any] = [(*row, APPLICANT) for row in session.execute(leads)]
    parts = select(PARTY.c.grant_record_id, PARTY.c.organisation_id, PARTY.c.person_id, PARTY.c.role)
    rows += session.execute(parts.where(PARTY.c.grant_record_id.in_(grants))).all()
    for grant, organisation, person, part in rows:
        if organisation is not None:
            organisations[grant].append((part or "", organisation))
        if person is not None:
            people[grant].append((part or "", person))
    return [Concerned(grant, tuple(organisations[grant]), tuple(people[grant])) for grant in grants]


def _facts(session: Session, concerned: Sequence[Concerned], people: Sequence[int]) -> Facts:
    asking = {number for one in concerned for _, number in one.organisations}
    asked = select(*(ORGANISATION.c[name] for name in ("id", "name", "email", "website")))
    asked = asked.where(ORGANISATION.c.id.in_(asking))
    names: dict[int, str] = {}
    domains: dict[int, frozenset[str]] = {}
    for row in session.execute(asked).mappings():
        names[row["id"]] = row["name"]
        domains[row["id"]] = frozenset(filter(None, (domain_of(row["email"]), domain_of(row["website"]))))
    emails = select(PERSON.c.id, PERSON.c.email).where(PERSON.c.id.in_(people), PERSON.c.email != "")
    told = {row.id: row.email for row in session.execute(emails)}
    return Facts([*_positions(session, people), *_seats(session, people)], names, domains, told)


def _positions(session: Session, people: Sequence[int]) -> list[Tie]:
    asked = select(
        POSITION.c.person_id, POSITION.c.organisation_id, POSITION.c.title, POSITION.c.since, POSITION.c.until
    )
    rows = session.execute(asked.where(POSITION.c.person_id.in_(people)).order_by(POSITION.c.id))
    return [Tie(who, where, "position", what, since, until) for who, where, what, since, until in rows]


def _seats(session: Session, people: Sequence[int]) -> list[Tie]:
    asked = select(
        TERM.c.person_id, TERM.c.organisation_id, GROUP.c.acronym, GROUP.c.name_en, TERM.c.since, TERM.c.until
    ).join(GROUP, GROUP.c.id == TERM.c.work_group_id)
    sat = TERM.c.organisation_id.is_not(None)
    rows = session.execute(asked.where(TERM.c.person_id.in_(people), sat).order_by(TERM.c.id))
    return [Tie(who, where, "seat", short or name, since, until) for who, where, short, name, since, until in rows]
