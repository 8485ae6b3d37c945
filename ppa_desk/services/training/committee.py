"""Two calls of the invented committee: who was there, what was decided, what was carried on, which minutes stand."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from ppa_desk.model.grants.review import Voice
from ppa_desk.model.outcomes import DueKind
from ppa_desk.model.record import Visibility
from ppa_desk.model.surveys import AudienceKind
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.groups.roster import Sitting, sittings
from ppa_desk.shipped import shipped

LANGUAGES: tuple[Language, ...] = ("en", "fr")


def load(desk: Desk) -> None:
    """Hold two calls of the invented committee; the minutes of the first are approved, of the second a draft."""
    told = tomllib.loads(shipped("resources", "training", "committee.toml").read_text("utf-8"))
    calls = [_Call(desk, told, one) for one in told["call"]]
    done: dict[str, int] = {}
    for call in calls:
        call.hold(done)
        if day := call.told.get("issued_on"):
            _issue(desk, call.meeting, day)
        if earlier := call.told.get("approves"):
            desk.meetings.approvals.say(call.meeting, desk.meetings.register.number(earlier), "approved")


def _issue(desk: Desk, meeting: int, day: date) -> None:
    """Issue the minutes of a call for the group, in both languages, as of their day."""
    for language in LANGUAGES:
        document = desk.meetings.minutes.issue(meeting, Visibility.GROUP, language)
        with desk.store.unit("training.loaded") as unit:
            unit.change("document", document, {"issued_at": datetime.combine(day, time(9, 30), UTC)})


class _Call:
    """A call, put into the calendar first, held later."""

    def __init__(self, desk: Desk, told: Mapping[str, Any], of: Mapping[str, Any]) -> None:
        self._desk, self.told = desk, of
        self._group = desk.records.where("work_group", key=told["group"])[0].id
        self._rule = desk.records.where("voting_rule", key=told["rule"])[0].id
        self._key: str = told["group"]
        names = {"key": of["key"], "kind": "gc", "ordinal": of["ordinal"], "work_group_id": self._group}
        days = {"starts_on": of["on"], "ends_on": of["on"], "starts_at": of["from"], "ends_at": of["to"]}
        how = {"mode": "virtual", "time_zone": "Europe/Brussels", "status": "planned"}
        self.meeting = desk.records.add("meeting", names | days | how | _both("title", of["title"])).id

    def hold(self, done: dict[str, int]) -> None:
        """Write down what a call left behind; `done` has the actions by their names."""
        roster = sittings(self._desk.groups.book(self._group), self.told["on"])
        seats = {one.name_en: one for one in roster if one.seat is not None}
        self._present(roster)
        self._paper()
        for item in self.told["item"]:
            self._item(item, seats)
        for one in self.told.get("looked_at", ()):
            for said, language in zip(one["said"], LANGUAGES, strict=True):
                day: date | None = one.get("on")
                self._desk.meetings.actions.look(done[one["name"]], self.meeting, one["status"], said, day, language)
        for one in self.told["action"]:
            done[one["name"]] = self._action(one, seats)
        kept = self._desk.records.get("meeting", self.meeting)
        self._desk.records.save("meeting", self.meeting, kept.version, {"status": "held"})

    def _present(self, roster: Sequence[Sitting]) -> None:
        """Mark who came; who sits without a seat goes by the organisation."""
        attendees = self._desk.meetings.attendees
        attendees.invite(self.meeting, AudienceKind.GROUP, self._group)
        called = {one.person_id: one.name_en or one.organisation for one in roster if one.person_id}
        for one in attendees.of(self.meeting):
            name = called.get(one.person or 0, "")
            presence = next((told for told in ("present", "apologies") if name in self.told[told]), "absent")
            attendees.mark(self.meeting, [one.id], presence)

    def _paper(self) -> None:
        if paper := self.told.get("paper"):
            key, *titles, url = paper
            told = {"meeting_id": self.meeting, "key": key, "kind": "draft", "section": "advance", "url": url}
            self._desk.records.add("material", told | _both("title", titles))

    def _item(self, item: Mapping[str, Any], seats: Mapping[str, Sitting]) -> None:
        led = seats[item["lead"]].person_id if "lead" in item else None
        own = {"meeting_id": self.meeting, "person_id": led, "visibility": item.get("visibility", "members")}
        names = {name: item[name] for name in ("key", "kind", "minutes")}
        words = _both("title", item["title"]) | _both("text", item["text"])
        session = self._desk.records.add("session", own | names | words).id
        for one in item.get("decision", ()):
            whose = {"meeting_id": self.meeting, "session_id": session, "decided_on": self.told["on"]}
            voting = {"voting_rule_id": self._rule, "work_group_id": self._group} if "votes" in one else {}
            decision = self._desk.records.add("decision", whose | voting | _both("text", one["text"])).id
            self._vote(decision, one.get("votes", {}), seats)

    def _vote(self, decision: int, votes: Mapping[str, str], seats: Mapping[str, Sitting]) -> None:
        for name, voice in votes.items():
            self._desk.meetings.votes.cast(decision, seats[name].seat or 0, Voice(voice))
        if votes:
            self._desk.meetings.votes.close(decision)

    def _action(self, one: Mapping[str, Any], seats: Mapping[str, Sitting]) -> int:
        due = {"due_kind": DueKind.DATE, "due_on": one["due_on"]}
        number = self._desk.records.add(
            "action_item", {"meeting_id": self.meeting} | due | _both("text", one["text"])
        ).id
        whole = one["owner"] == self._key
        owner = {"work_group_id": self._group} if whole else {"person_id": seats[one["owner"]].person_id}
        self._desk.records.add("action_owner", {"action_id": number} | owner)
        return number


def _both(name: str, words: Sequence[str]) -> dict[str, str]:
    return {f"{name}_{language}": told for language, told in zip(LANGUAGES, words, strict=True)}
