"""Who reads for a call: the pool, what each has, and giving grants out so that the work is shared."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import RowMapping, Table, or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.assigning import Assigned, Reader, assign
from ppa_desk.services.records import title_of

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

REVIEWER: Table = table_of("reviewer")
REVIEW: Table = table_of("review")
PERSON: Table = table_of("person")
GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
TERM: Table = table_of("term")

PHASE = "review"
"""The phase of the pipeline in which grants are read."""


class CannotAssign(DeskError):
    """A grant cannot be given to that person; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"review.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the pool: what they take on, and how many reviews of theirs stand where."""

    id: int
    person: int
    name: str
    email: str
    most: int | None
    language: str
    counts: Counter[str] = field(default_factory=Counter, hash=False)

    @property
    def load(self) -> int:
        """How many grants they read or have read."""
        return self.counts.total() - self.counts[ReviewStatus.RECUSED]


@dataclass(frozen=True, slots=True)
class Reading:
    """A grant of a call that is being read, and its reviews by person."""

    grant: int
    key: str
    title_en: str
    title_fr: str
    reviews: dict[int, ReviewStatus]


class Reviewing:
    """Reviewers and what they are given."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def pool(self, call: int) -> list[Member]:
        """Return who reads for a call, in order, with what they have."""
        asked = select(REVIEWER, PERSON.c.given_name, PERSON.c.family_name, PERSON.c.email).join(PERSON)
        asked = asked.where(REVIEWER.c.grant_call_id == call).order_by(REVIEWER.c.nr, REVIEWER.c.id)
        counted = select(REVIEW.c.person_id, REVIEW.c.status).join(GRANT).where(GRANT.c.grant_call_id == call)
        counts: dict[int, Counter[str]] = defaultdict(Counter)
        with self._store.read() as session:
            for person, status in session.execute(counted):
                counts[person][status] += 1
            rows = session.execute(asked).mappings().all()
        return [_member(row, counts[row["person_id"]]) for row in rows]

    def readings(self, call: int) -> list[Reading]:
        """Return the grants of a call that are being read or have been, with who reads them."""
        asked = select(GRANT.c.id, GRANT.c.key, GRANT.c.title_en, GRANT.c.title_fr, STAGE.c.phase).join(STAGE)
        asked = asked.where(GRANT.c.grant_call_id == call).order_by(GRANT.c.sorted_as, GRANT.c.id)
        given = select(REVIEW.c.grant_record_id, REVIEW.c.person_id, REVIEW.c.status).join(GRANT)
        reviews: dict[int, dict[int, ReviewStatus]] = defaultdict(dict)
        with self._store.read() as session:
            for grant, person, status in session.execute(given.where(GRANT.c.grant_call_id == call)):
                reviews[grant][person] = ReviewStatus(status)
            rows = session.execute(asked).all()
        read = [row for row in rows if row.phase == PHASE or row.id in reviews]
        return [Reading(row.id, row.key, row.title_en, row.title_fr, reviews[row.id]) for row in read]

    def grants_to_read(self, call: int) -> list[int]:
        """Return the grants of a call that are to be read now."""
        asked = select(GRANT.c.id).join(STAGE).where(GRANT.c.grant_call_id == call, STAGE.c.phase == PHASE)
        with self._store.read() as session:
            return list(session.execute(asked.order_by(GRANT.c.sorted_as, GRANT.c.id)).scalars())

    def add(self, call: int, people: Sequence[int]) -> int:
        """Put people into the pool, in their own language; return how many were not in it yet."""
        known = self.pool(call)
        new = [one for one in dict.fromkeys(people) if one not in {member.person for member in known}]
        with self._store.unit("reviewer.put_in_pool", record_kind="grant_call", count=len(new)) as unit:
            languages = unit.rows("person", new)
            unit.add_all(
                "reviewer",
                [
                    {"grant_call_id": call, "person_id": one, "nr": nr, "language": languages[one]["language"] or "en"}
                    for nr, one in enumerate(new, len(known) + 1)
                ],
            )
        return len(new)

    def add_committee(self, call: int, today: date) -> int:
        """Put everybody who sits in the call's committee today into the pool; return how many are new."""
        return self.add(call, self._sitting(call, today))

    def concerned(self, call: int, today: date) -> list[int]:
        """Return everybody who reads for a call or decides on it: the pool, then the committee."""
        return list(dict.fromkeys([one.person for one in self.pool(call)] + self._sitting(call, today)))

    def _sitting(self, call: int, today: date) -> list[int]:
        group = self._grants.desk.records.get("grant_call", call).values["work_group_id"]
        runs = or_(TERM.c.until.is_(None), TERM.c.until >= today)
        asked = select(TERM.c.person_id).where(TERM.c.work_group_id == group, runs).order_by(TERM.c.id)
        with self._store.read() as session:
            return [int(one) for one in session.execute(asked).scalars() if one is not None]

    def leave(self, reviewer: int) -> None:
        """Take somebody out of the pool with what they have not begun. CannotAssign where they have begun."""
        kept = self._grants.desk.records.get("reviewer", reviewer).values
        member = next(one for one in self.pool(kept["grant_call_id"]) if one.id == reviewer)
        if member.counts[ReviewStatus.DRAFT] or member.counts[ReviewStatus.SUBMITTED]:
            raise CannotAssign("has_begun", person=member.name)
        mine = select(REVIEW.c.id).join(GRANT).where(
            GRANT.c.grant_call_id == kept["grant_call_id"],
            REVIEW.c.person_id == member.person,
            REVIEW.c.status == ReviewStatus.ASSIGNED,
        )  # fmt: skip
        with self._store.unit("reviewer.left_pool", title=member.name, record_kind="reviewer") as unit:
            for review in unit.connection.execute(mine).scalars().all():
                unit.remove("review", review)
            unit.remove("reviewer", reviewer)

    def assign(self, call: int, today: date) -> Assigned:
        """Give the call's grants out, besides what is given already; nobody gets what they may have a part in."""
        pool, grants = self.pool(call), self.grants_to_read(call)
        each = self._grants.desk.records.get("grant_call", call).values["reviews_each"] or 0
        given, away = self._taken(grants, [one.person for one in pool], today)
        elsewhere = {one.person: one.load - sum(1 for _, who in given if who == one.person) for one in pool}
        readers = [
            Reader(one.person, None if one.most is None else max(one.most - elsewhere[one.person], 0)) for one in pool
        ]
        done = assign(grants, readers, each, away=away, given=given)
        version = self.rubric(call)
        with self._store.unit("review.given_out", record_kind="review", count=len(done.pairs)) as unit:
            unit.add_all("review", [_fresh(grant, person, version) for grant, person in done.pairs])
        return done

    def assign_one(self, grant: int, person: int, today: date) -> int:
        """Give one grant to one person of the pool, and return the review. CannotAssign."""
        row = self._grants.register.get(grant)
        names = {
            "grant": title_of("grant_record", row),
            "person": self._grants.desk.records.get("person", person).title,
        }
        if person not in {one.person for one in self.pool(row["grant_call_id"] or 0)}:
            raise CannotAssign("not_in_pool", **names)
        if self._grants.conflicts.recused(grant, person):
            raise CannotAssign("recused", **names)
        if any(one.open for one in self._grants.conflicts.findings([grant], [person], today)):
            raise CannotAssign("conflict_open", **names)
        if self._grants.desk.records.where("review", grant_record_id=grant, person_id=person):
            raise CannotAssign("given_already", **names)
        version = self.rubric(row["grant_call_id"])
        with self._store.unit("review.given_out", record_kind="review", count=1) as unit:
            return unit.add("review", _fresh(grant, person, version))

    def take_back(self, review: int) -> None:
        """Take a grant back from somebody who has not begun to read it. CannotAssign."""
        kept = self._grants.desk.records.get("review", review).values
        names = {
            "grant": title_of("grant_record", self._grants.register.get(kept["grant_record_id"])),
            "person": self._grants.desk.records.get("person", kept["person_id"]).title,
        }
        if kept["status"] in (ReviewStatus.DRAFT, ReviewStatus.SUBMITTED):
            raise CannotAssign("begun", **names)
        with self._store.unit("review.taken_back", title=names["grant"], record_kind="review") as unit:
            unit.remove("review", review)

    def rubric(self, call: int) -> int | None:
        """Return the version of the rubric a call is read by: the one in use, else the newest; None: no rubric."""
        form = self._grants.desk.records.get("grant_call", call).values["rubric_form_id"]
        if form is None:
            return None
        known = [one.id for one in self._grants.desk.forms.versions(form)]
        used = select(REVIEW.c.form_version_id).join(GRANT).where(
            GRANT.c.grant_call_id == call, REVIEW.c.form_version_id.in_(known)
        )  # fmt: skip
        with self._store.read() as session:
            found = session.execute(used.order_by(REVIEW.c.id.desc())).scalars().first()
        return int(found) if found is not None else self._grants.desk.forms.publish(form)

    def _taken(
        self, grants: Sequence[int], people: Sequence[int], today: date
    ) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
        """What is given already, recused reviews left out; and what nobody may be given: conflicts, judged or not."""
        asked = select(REVIEW.c.grant_record_id, REVIEW.c.person_id, REVIEW.c.status).where(
            REVIEW.c.grant_record_id.in_(grants)
        )
        with self._store.read() as session:
            rows = session.execute(asked).all()
        findings = self._grants.conflicts.findings(grants, people, today)
        away = {(one.grant, one.person) for one in findings if one.open or one.recuses}
        away |= {(grant, person) for grant, person, status in rows if status == ReviewStatus.RECUSED}
        return {(grant, person) for grant, person, status in rows if status != ReviewStatus.RECUSED}, away


def _member(row: RowMapping, counts: Counter[str]) -> Member:
    told = (row["email"], row["most"], row["language"] or "en")
    return Member(row["id"], row["person_id"], title_of("person", row), *told, counts)


def _fresh(grant: int, person: int, version: int | None) -> dict[str, Any]:
    return {"grant_record_id": grant, "person_id": person, "form_version_id": version}
