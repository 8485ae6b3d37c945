"""Motions: what a committee votes on about a grant, who may vote, what was voted, and the result that is kept."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.grants.review import Mode, Voice
from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Language
from ppa_desk.services.grants import minuting
from ppa_desk.services.grants.vote_kept import CannotVote, Voter, earlier, kept, opened_again, read_back
from ppa_desk.services.grants.voting import Result, Rule, Vote, decide
from ppa_desk.services.groups.roster import Sitting
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

MOTION: Table = table_of("motion")
BALLOT: Table = table_of("ballot")
GRANT: Table = table_of("grant_record")
CALL: Table = table_of("grant_call")
RULE: Table = table_of("voting_rule")
MEETING: Table = table_of("meeting")


@dataclass(frozen=True, slots=True)
class Standing:
    """A motion as it stands: its values, its grant's, its rule, who votes how, and what would come of it now."""

    id: int
    values: Mapping[str, Any]
    grant: Mapping[str, Any]
    rule_name: tuple[str, str]
    rule: Rule | None
    voters: tuple[Voter, ...]
    result: Result | None

    @property
    def closed(self) -> bool:
        """Whether its result is kept."""
        return self.values["closed_at"] is not None

    @property
    def day(self) -> date:
        """The day its seats are of."""
        return self.values["opens_on"] or date.today()

    @property
    def recused(self) -> tuple[Voter, ...]:
        """Those who keep away from it."""
        return tuple(one for one in self.voters if one.voice is Voice.RECUSED)

    @property
    def waiting(self) -> tuple[Voter, ...]:
        """Those who may vote and have not."""
        return tuple(one for one in self.voters if one.voice is Voice.ABSENT and one.person)

    def title(self, language: Language) -> str:
        """Return what is voted on: its own words, else what it is for."""
        return minuting.motion_title(self.values, self.grant, language)


@dataclass(frozen=True, slots=True)
class Cast:
    """A vote as it is entered."""

    person: int
    voice: Voice
    note: str = ""


class Motions:
    """The votes of a workspace."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    # --- reading

    def get(self, motion: int) -> Standing:
        """Return a motion as it stands. Gone."""
        found = self._standing([motion])
        if not found:
            raise Gone(kind="motion", record=motion)
        return found[0]

    def of_grant(self, grant: int) -> list[Standing]:
        """Return the motions on a grant, in their order."""
        return self._standing(self._numbers(MOTION.c.grant_record_id == grant))

    def of_call(self, call: int) -> list[Standing]:
        """Return the motions on the grants of a call, by grant."""
        grants = select(GRANT.c.id).where(GRANT.c.grant_call_id == call)
        return self._standing(self._numbers(MOTION.c.grant_record_id.in_(grants)))

    def carried(self, grant: int) -> bool:
        """Say whether a vote to approve a grant has carried, and none after it decided otherwise."""
        asked = select(MOTION.c.carried).where(
            MOTION.c.grant_record_id == grant,
            MOTION.c.purpose.in_(("approve", "decline")),
            MOTION.c.closed_at.is_not(None),
        )
        last = asked.add_columns(MOTION.c.purpose).order_by(MOTION.c.closed_at.desc(), MOTION.c.id.desc())
        with self._store.read() as session:
            for carried, purpose in session.execute(last):
                if carried:
                    return bool(purpose == "approve")
        return False

    # --- making and voting

    def make(self, grant: int, **values: Any) -> int:
        """Put a motion on a grant, with the committee, rule and meeting of its call, and return its number. Gone."""
        with self._store.unit("motion.added", title=self._title(grant), record_kind="motion") as unit:
            return add(unit, grant, **values)

    def put(self, call: int) -> list[int]:
        """Put every grant of a call that has a recommended amount and no vote to the vote; return the motions."""
        voted = select(MOTION.c.grant_record_id)
        asked = select(GRANT.c.id).where(
            GRANT.c.grant_call_id == call, GRANT.c.recommended.is_not(None), GRANT.c.id.not_in(voted)
        )
        with self._store.unit("motion.put", record_kind="motion") as unit:
            return [add(unit, grant) for grant in unit.connection.execute(asked.order_by(GRANT.c.sorted_as)).scalars()]

    def cast(self, motion: int, votes: Sequence[Cast], on: date | None = None) -> None:
        """Write down votes. CannotVote, Gone."""
        now, on = self._open(motion), on or date.today()
        may = {one.person: one for one in now.voters if one.person}
        title = now.title("en")
        for one in votes:
            voter = may.get(one.person)
            if voter is None:
                raise CannotVote("no_seat", title=title, person=self._person(one.person))
            if voter.voice is Voice.RECUSED:
                raise CannotVote("recused", title=title, person=voter.name)
            if _late(now, on) and one.voice is not Voice.ABSENT and not one.note.strip():
                raise CannotVote("late", title=title, deadline=now.values["deadline"])
        with self._store.unit("motion.voted", title=title, record_kind="motion") as unit:
            for one in votes:
                given = on if one.voice is not Voice.ABSENT else None
                told = {"voice": one.voice, "cast_on": given, "note": one.note.strip()}
                _write(unit, motion, may[one.person], told)

    def close(self, motion: int, on: date | None = None) -> Result:
        """Count, keep result, seats and arithmetic, write the minutes, and approve what carried. CannotVote, Gone."""
        now, on = self._open(motion), on or date.today()
        result = self._may_close(now, on)
        with self._store.unit("motion.closed", title=now.title("en"), record_kind="motion") as unit:
            for voter in now.voters:
                if voter.person:
                    told = {"voice": voter.voice, "cast_on": voter.cast_on, "note": voter.note}
                    _write(unit, motion, voter, told)
            frozen = kept(now.rule, now.rule_name, now.voters, result, earlier(now.values))
            counted = json.dumps(frozen, ensure_ascii=False, sort_keys=True)
            values: dict[str, Any] = {
                "closed_at": datetime.now(UTC), "carried": result.carried, "arithmetic": counted, "opens_on": now.day
            }  # fmt: skip
            if now.values["meeting_id"]:
                values["decision_id"] = minuting.decision(unit, now, result, on)
            unit.change("motion", motion, values)
            if result.carried and now.values["purpose"] == "approve":
                unit.change("grant_record", now.grant["id"], {"approved": now.values["amount"], "decided_on": on})
        return result

    def reopen(self, motion: int, reason: str) -> None:
        """Take votes again; what was decided is kept with the reason, the minutes lose it. CannotVote, Gone."""
        now = self.get(motion)
        title = now.title("en")
        if not now.closed:
            raise CannotVote("not_closed", title=title)
        if not reason.strip():
            raise CannotVote("no_reason", title=title)
        told = opened_again(now.values, minuting.frozen(now.values)["outcome"], self._store.who, reason)
        with self._store.unit("motion.reopened", title=title, reason=reason, record_kind="motion") as unit:
            decision = now.values["decision_id"]
            unit.change("motion", motion, {"closed_at": None, "carried": None, "decision_id": None, "arithmetic": told})
            if decision:
                unit.remove("decision", decision)

    # --- inside

    def _open(self, motion: int) -> Standing:
        now = self.get(motion)
        if now.closed:
            raise CannotVote("closed", title=now.title("en"))
        return now

    def _may_close(self, now: Standing, on: date) -> Result:
        title, values = now.title("en"), now.values
        if now.rule is None:
            raise CannotVote("no_rule", title=title)
        if not now.voters or now.result is None:
            raise CannotVote("no_group", title=title)
        if values["purpose"] == "approve" and values["amount"] is None:
            raise CannotVote("no_amount", title=title)
        if values["mode"] == Mode.WRITTEN:
            if values["deadline"] is None:
                raise CannotVote("no_deadline", title=title)
            if on <= values["deadline"] and now.waiting:
                raise CannotVote("early", title=title, left=len(now.waiting), deadline=values["deadline"])
        return now.result

    def _numbers(self, where: Any) -> list[int]:
        asked = select(MOTION.c.id).join(GRANT, GRANT.c.id == MOTION.c.grant_record_id).where(where)
        with self._store.read() as session:
            return list(session.execute(asked.order_by(GRANT.c.sorted_as, GRANT.c.id, MOTION.c.nr)).scalars())

    def _standing(self, motions: Sequence[int]) -> list[Standing]:
        with self._store.read() as session:
            rows = {row["id"]: dict(row) for row in session.execute(_among(MOTION, motions)).mappings()}
            grants = _by_id(session, GRANT, (row["grant_record_id"] for row in rows.values()))
            rules = _by_id(session, RULE, (row["voting_rule_id"] for row in rows.values()))
            ballots: dict[int, list[dict[str, Any]]] = {}
            for one in session.execute(select(BALLOT).where(BALLOT.c.motion_id.in_(motions))).mappings():
                ballots.setdefault(one["motion_id"], []).append(dict(one))
        away = self._grants.conflicts.recused_from([row["grant_record_id"] for row in rows.values()])
        rosters: dict[tuple[int, date], list[Sitting]] = {}
        told = []
        for number in motions:
            if (row := rows.get(number)) is None:
                continue
            grant, rule = grants[row["grant_record_id"]], rules.get(row["voting_rule_id"])
            if row["closed_at"] and "seats" in minuting.frozen(row):
                told.append(_as_kept(row, grant))
                continue
            seats = self._seats(row, rosters)
            voters = _voters(seats, ballots.get(number, []), away.get(grant["id"], frozenset()))
            told.append(_live(row, grant, rule, voters))
        return told

    def _seats(self, row: Mapping[str, Any], rosters: dict[tuple[int, date], list[Sitting]]) -> list[Sitting]:
        if not row["work_group_id"]:
            return []
        where = (row["work_group_id"], row["opens_on"] or date.today())
        if where not in rosters:
            rosters[where] = self._grants.desk.groups.register.roster(*where)
        return rosters[where]

    def _title(self, grant: int) -> str:
        return title_of("grant_record", self._grants.register.get(grant))

    def _person(self, person: int) -> str:
        return self._grants.desk.records.titles("person", [person]).get(person, "")


def add(unit: Unit, grant: int, **values: Any) -> int:
    """Put a motion on a grant within a unit of work, with what its call says where nothing else is said. Gone."""
    row = unit.row("grant_record", grant)
    call = unit.row("grant_call", row["grant_call_id"]) if row["grant_call_id"] else {}
    mode = values.get("mode", Mode.MEETING if call.get("meeting_id") else Mode.WRITTEN)
    told = {
        "work_group_id": call.get("work_group_id"),
        "voting_rule_id": call.get("voting_rule_id"),
        "meeting_id": call.get("meeting_id") if mode == Mode.MEETING else None,
        "opens_on": _first_day(unit, call.get("meeting_id") if mode == Mode.MEETING else None),
        "amount": row["recommended"] if values.get("purpose", "approve") == "approve" else None,
        "mode": mode,
    }
    last = unit.connection.execute(select(func.max(MOTION.c.nr)).where(MOTION.c.grant_record_id == grant)).scalar()
    return unit.add("motion", told | values | {"grant_record_id": grant, "nr": (last or 0) + 1})


def _first_day(unit: Unit, meeting: int | None) -> date:
    """The day of the meeting; today where there is none, or its day is not set."""
    return (unit.row("meeting", meeting)["starts_on"] if meeting else None) or date.today()


def _among(table: Table, numbers: Iterable[int]) -> Any:
    return select(table).where(table.c.id.in_(list(numbers)))


def _by_id(session: Any, table: Table, numbers: Iterable[int | None]) -> dict[int | None, dict[str, Any]]:
    asked = _among(table, {one for one in numbers if one})
    return {row["id"]: dict(row) for row in session.execute(asked).mappings()}


def _late(now: Standing, on: date) -> bool:
    deadline = now.values["deadline"]
    return deadline is not None and on > deadline


def _voters(seats: Sequence[Sitting], ballots: Sequence[Mapping[str, Any]], away: frozenset[int]) -> tuple[Voter, ...]:
    """The voting seats; a person votes once, on the first of their seats."""
    by_person = {one["person_id"]: one for one in ballots}
    told, seen = [], set()
    for one in seats:
        if not one.votes or one.seat is None:
            continue
        person = one.person_id if one.person_id not in seen else None
        seen.add(person)
        ballot = by_person.get(person, {})
        voice = Voice(ballot["voice"]) if ballot else Voice.ABSENT
        if person in away:
            voice = Voice.RECUSED
        elif voice is Voice.RECUSED:
            voice = Voice.ABSENT
        told.append(
            Voter(
                seat=one.seat,
                name_en=one.name_en,
                name_fr=one.name_fr,
                constituency=one.constituency or "",
                person=person,
                name=one.person if person else "",
                organisation=one.organisation if person else "",
                voice=voice,
                cast_on=ballot.get("cast_on"),
                note=ballot.get("note", ""),
            )
        )
    return tuple(told)


def _live(
    row: dict[str, Any], grant: Mapping[str, Any], rule: Mapping[str, Any] | None, voters: tuple[Voter, ...]
) -> Standing:
    read = Rule.of(rule) if rule else None
    result = decide(read, [Vote(one.voice, one.constituency) for one in voters]) if read and voters else None
    name = (rule["name_en"], rule["name_fr"]) if rule else ("", "")
    return Standing(row["id"], row, grant, name, read, voters, result)


def _as_kept(row: dict[str, Any], grant: Mapping[str, Any]) -> Standing:
    """A closed motion, from what was frozen: the same votes are counted again by the same rule."""
    told = minuting.frozen(row)
    return _live(row, grant, told.get("rule") or None, read_back(told))


def _write(unit: Unit, motion: int, voter: Voter, told: Mapping[str, Any]) -> None:
    mine = select(BALLOT.c.id).where(BALLOT.c.motion_id == motion, BALLOT.c.person_id == voter.person)
    kept = unit.connection.execute(mine).scalar()
    values = {"seat_id": voter.seat, "constituency": voter.constituency or None, **told}
    if kept:
        unit.change("ballot", kept, values)
    else:
        unit.add("ballot", values | {"motion_id": motion, "person_id": voter.person})
