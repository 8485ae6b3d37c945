"""Votes on decisions of a meeting: who may vote, how they did or what was counted, and the result that is kept."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.grants.review import Voice
from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Language
from ppa_desk.services.grants.vote_kept import CannotVote, Voter, earlier, kept, opened_again, read_back
from ppa_desk.services.grants.vote_words import arithmetic
from ppa_desk.services.grants.voting import Result, Rule, Vote, decide
from ppa_desk.services.groups.roster import Sitting, sittings
from ppa_desk.services.meetings.attendees import PRESENT, Attendee
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Gone, Unit

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

DECISION: Table = table_of("decision")
CAST: Table = table_of("decision_vote")
MOTION: Table = table_of("motion")
COUNTED: Mapping[str, Voice] = {
    "in_favour": Voice.FOR,
    "against": Voice.AGAINST,
    "abstained": Voice.ABSTAIN,
    "recused": Voice.RECUSED,
}
"""What may be typed in, and the votes it stands for."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """A decision as it stands: its rule, who votes how, and what would come of it now; None where nobody voted yet."""

    id: int
    values: Mapping[str, Any]
    rule_name: tuple[str, str]
    rule: Rule | None
    voters: tuple[Voter, ...]
    others: Mapping[int, tuple[tuple[int, str], ...]]
    """Who may vote for a seat: its holder first, then alternates, then who came for the organisation that holds it."""
    result: Result | None
    typed: bool
    """Whether counts were typed in."""
    motion: int | None = None
    """The vote on a grant that it comes from: it is closed and opened there."""

    @property
    def closed(self) -> bool:
        """Whether its result is kept."""
        return "outcome" in json.loads(self.values["arithmetic"] or "{}")

    @property
    def title(self) -> str:
        """What was decided, in a line."""
        return title_of("decision", self.values)


class Votes:
    """Votes on decisions."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._meetings, self._store = meetings, meetings.store

    # --- reading

    def get(self, decision: int) -> Ballot:
        """Return a decision as it stands. Gone."""
        records = self._meetings.desk.records
        with self._store.read() as session:
            row = session.execute(select(DECISION).where(DECISION.c.id == decision)).mappings().first()
            if row is None:
                raise Gone(kind="decision", record=decision)
            values = dict(row)
            cast = [dict(one) for one in session.execute(select(CAST).where(CAST.c.decision_id == decision)).mappings()]
            motion = session.execute(select(MOTION).where(MOTION.c.decision_id == decision)).mappings().first()
        meeting = records.get("meeting", values["meeting_id"]).values
        told: dict[str, Any] = json.loads((motion or values)["arithmetic"] or "{}")
        if "outcome" in told:
            frozen = values if motion is None else {**values, "arithmetic": motion["arithmetic"]}
            return _as_kept(decision, frozen, told, motion["id"] if motion else None)
        group = values["work_group_id"] or meeting["work_group_id"]
        book = self._meetings.desk.groups.book(group) if group else None
        rule = values["voting_rule_id"] or (book.values["voting_rule_id"] if book else None)
        roster = sittings(book, values["decided_on"] or meeting["starts_on"] or date.today()) if book else []
        voters, others = _voters(roster, self._meetings.attendees.of(values["meeting_id"]), cast)
        ruled = records.get("voting_rule", rule).values if rule else None
        offered = {**values, "voting_rule_id": rule, "work_group_id": group}
        return _live(decision, offered, ruled, voters, others, cast)

    # --- voting

    def cast(self, decision: int, seat: int, voice: Voice, person: int | None = None) -> None:
        """Write down how a seat voted, by its holder or who stood in for them. CannotVote, Gone."""
        now = self._open(decision)
        voter = next((one for one in now.voters if one.seat == seat and one.person), None)
        whoever = person or (voter.person if voter else None)
        if voter is None or whoever not in dict(now.others.get(seat, ())):
            raise CannotVote("seat_empty", title=now.title)
        with self._store.unit("decision.voted", title=now.title, record_kind="decision") as unit:
            _write(unit, decision, replace(voter, person=whoever), voice)

    def all_for(self, decision: int) -> None:
        """Write down that all who were there and have not voted voted in favour. CannotVote, Gone."""
        now = self._open(decision)
        came = {one.person for one in self._meetings.attendees.of(now.values["meeting_id"]) if one.presence == PRESENT}
        open_ = [one for one in now.voters if one.person and one.voice is Voice.ABSENT]
        with self._store.unit("decision.voted", title=now.title, record_kind="decision") as unit:
            for voter in open_:
                if not came or voter.person in came:
                    _write(unit, decision, voter, Voice.FOR)

    def close(self, decision: int) -> Result:
        """Count, and keep the result with its rule, its seats and its arithmetic. CannotVote, RuleIncomplete, Gone."""
        now = self._open(decision)
        if now.rule is None:
            raise CannotVote("no_rule", title=now.title)
        result = self._counted(now, now.rule)
        frozen = kept(now.rule, now.rule_name, now.voters if not now.typed else (), result, earlier(now.values))
        meeting = self._meetings.desk.records.get("meeting", now.values["meeting_id"]).values
        with self._store.unit("decision.closed", title=now.title, record_kind="decision") as unit:
            if not now.typed:
                for voter in now.voters:
                    if voter.person:
                        _write(unit, decision, voter, voter.voice)
            told = json.dumps(frozen, ensure_ascii=False, sort_keys=True)
            values = {name: now.values[name] for name in ("voting_rule_id", "work_group_id")}
            day = now.values["decided_on"] or meeting["starts_on"]
            more = {"carried": result.carried, "arithmetic": told, "decided_on": day}
            unit.change("decision", decision, {**values, **more})
        return result

    def reopen(self, decision: int, reason: str) -> None:
        """Take votes again; what had been decided is kept with the reason. CannotVote, Gone."""
        now = self.get(decision)
        if now.motion:
            raise CannotVote("of_grant", title=now.title)
        if not now.closed:
            raise CannotVote("not_closed", title=now.title)
        if not reason.strip():
            raise CannotVote("no_reason", title=now.title)
        was = json.loads(now.values["arithmetic"])["outcome"]
        told = opened_again(now.values, was, self._store.who, reason)
        with self._store.unit("decision.reopened", title=now.title, reason=reason, record_kind="decision") as unit:
            unit.change("decision", decision, {"carried": None, "arithmetic": told})

    # --- inside

    def _open(self, decision: int) -> Ballot:
        now = self.get(decision)
        if now.motion:
            raise CannotVote("of_grant", title=now.title)
        if now.closed:
            raise CannotVote("closed", title=now.title)
        return now

    def _counted(self, now: Ballot, rule: Rule) -> Result:
        if now.typed:
            missing = [name for name in ("seats", *COUNTED) if now.values[name] is None]
            if missing:
                raise CannotVote("counts_missing", title=now.title)
            if sum(now.values[name] for name in COUNTED) > now.values["seats"]:
                raise CannotVote("too_many", title=now.title, seats=now.values["seats"])
            if rule.each_constituency:
                raise CannotVote("by_constituency", title=now.title)
        if now.result is None:
            raise CannotVote("nobody_voted", title=now.title)
        return now.result


def _voters(
    roster: Sequence[Sitting], lines: Sequence[Attendee], cast: Sequence[Mapping[str, Any]]
) -> tuple[tuple[Voter, ...], dict[int, tuple[tuple[int, str], ...]]]:
    """The voting seats, each with who votes for it; a person votes once, for the first of their seats."""
    by_seat = {one["seat_id"]: one for one in cast}
    came = {one.person for one in lines if one.presence == PRESENT}
    told, others, seen = [], {}, set[int]()
    for one in roster:
        if not one.votes or one.seat is None:
            continue
        may = [(number, name) for number, name in _may_vote(one, lines) if number not in seen]
        noted = by_seat.get(one.seat)
        first = next((number for number, _ in may if number in came), may[0][0] if may else None)
        person = noted["person_id"] if noted and noted["person_id"] in dict(may) else first
        if person is not None:
            seen.add(person)
        others[one.seat] = tuple(may)
        told.append(
            Voter(
                seat=one.seat, name_en=one.name_en, name_fr=one.name_fr, constituency=one.constituency or "",
                person=person, name=dict(may).get(person or 0, ""), organisation=one.organisation,
                voice=Voice(noted["voice"]) if noted and person else Voice.ABSENT,
            )
        )  # fmt: skip
    return tuple(told), others


def _may_vote(seat: Sitting, lines: Sequence[Attendee]) -> list[tuple[int, str]]:
    found = {one.person_id: one.person for one in (seat, *seat.alternates) if one.person_id}
    if not seat.person_id and seat.organisation_id:
        mine = [one for one in lines if one.organisation == seat.organisation_id and one.presence == PRESENT]
        found |= {one.person: one.called for one in mine if one.person}
    return list(found.items())


def _live(
    decision: int, values: Mapping[str, Any], ruled: Mapping[str, Any] | None, voters: tuple[Voter, ...],
    others: Mapping[int, tuple[tuple[int, str], ...]], cast: Sequence[Any],
) -> Ballot:  # fmt: skip
    rule = Rule.of(ruled) if ruled and ruled["majority"] else None
    typed = any(values[name] is not None for name in COUNTED)
    votes = _typed(values) if typed else [Vote(one.voice, one.constituency) for one in voters]
    result = decide(rule, votes) if rule and votes and (typed or cast) else None
    name = (ruled["name_en"], ruled["name_fr"]) if ruled else ("", "")
    return Ballot(decision, values, name, rule, voters, others, result, typed)


def _typed(values: Mapping[str, Any]) -> list[Vote]:
    """Counts as votes; seats that nobody voted for are absent."""
    votes = [Vote(voice) for name, voice in COUNTED.items() for _ in range(values[name] or 0)]
    return votes + [Vote(Voice.ABSENT)] * ((values["seats"] or 0) - len(votes))


def _as_kept(decision: int, values: Mapping[str, Any], told: Mapping[str, Any], motion: int | None) -> Ballot:
    """A closed vote, counted again from what was frozen."""
    ruled, voters = told.get("rule") or None, read_back(told)
    typed = not voters
    rule = Rule.of(ruled) if ruled else None
    votes = _typed(values) if typed else [Vote(one.voice, one.constituency) for one in voters]
    name = (ruled["name_en"], ruled["name_fr"]) if ruled else ("", "")
    return Ballot(decision, values, name, rule, voters, {}, decide(rule, votes) if rule else None, typed, motion)


def _write(unit: Unit, decision: int, voter: Voter, voice: Voice) -> None:
    asked = select(CAST.c.id, CAST.c.person_id).where(CAST.c.decision_id == decision, CAST.c.seat_id == voter.seat)
    known = unit.connection.execute(asked).first()
    values = {"voice": voice, "constituency": voter.constituency or None}
    if known and known.person_id == voter.person:
        unit.change("decision_vote", known.id, values)
        return
    if known:
        unit.remove("decision_vote", known.id)
    whose = {"decision_id": decision, "person_id": voter.person, "seat_id": voter.seat}
    unit.add("decision_vote", {**whose, **values})


def sentence(now: Ballot, language: Language) -> str:
    """Return what a vote came to or would come to, in one sentence; as it was frozen where it is closed."""
    told = json.loads(now.values["arithmetic"] or "{}")
    if "outcome" in told:
        return str(told[f"sentence_{language}"])
    return arithmetic(now.result, language) if now.result else ""
