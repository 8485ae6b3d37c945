"""A committee with its seats, and a grant put before it, for tests of decisions."""

from datetime import date

from ppa_desk.model.grants.review import Voice
from ppa_desk.services.grants.motions import Cast
from ppa_desk.services.grants.voting import rules

DAY = date(2026, 3, 10)
NAMES = ("Amina", "Boris", "Chantal", "Denis", "Esther")


def committee(desk, seats=NAMES, vacant=1) -> tuple[int, dict[str, int]]:
    """A group with a voting seat for each of these, some vacant ones, and an observer who does not vote."""
    group = desk.records.add("work_group", {"key": "gc", "name_en": "Governance Committee"}).id
    people = {}
    for at, name in enumerate([*seats, *([""] * vacant), "Observer"]):
        constituency = ("IND", "CSO", "GOV")[at % 3]
        seat = desk.records.add("seat", {
            "work_group_id": group, "name_en": f"Seat {at + 1}", "name_fr": f"Siège {at + 1}",
            "constituency": constituency, "votes": name != "Observer",
        }).id  # fmt: skip
        if name:
            people[name] = desk.records.add("person", {"given_name": name, "family_name": "Voter"}).id
            desk.records.add("term", {"work_group_id": group, "seat_id": seat, "person_id": people[name]})
    return group, people


def ready(desk, **more):
    """A grant of a call with a committee, a rule and a meeting; returns grant and people."""
    group, people = committee(desk)
    rule = desk.records.add("voting_rule", {**rules()[0], "key": "tested"}).id
    meeting = desk.records.add("meeting", {"key": "gc-1", "title_en": "Committee", "starts_on": DAY}).id
    call = desk.records.add("grant_call", {
        "key": "round", "title_en": "Round", "work_group_id": group, "voting_rule_id": rule, "meeting_id": meeting,
    }).id  # fmt: skip
    values = {"grant_call_id": call, "recommended": 26_000_000, "currency": "USD"} | more
    grant = desk.grants.register.make({"title_en": "Pit safety", "title_fr": "Sécurité des puits"}, "idea", **values)
    return grant, people


def cast(desk, motion, people, told: str, **more):
    voices = {"f": Voice.FOR, "a": Voice.AGAINST, "o": Voice.ABSTAIN}
    votes = [Cast(people[name], voices[sign]) for name, sign in zip(NAMES, told, strict=False) if sign in voices]
    desk.grants.motions.cast(motion, votes, **more)
