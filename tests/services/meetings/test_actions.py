"""Actions are taken over from meeting to meeting until they are closed, and told to those who owe them."""

from datetime import date

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.actions import NotLater

TODAY = date(2021, 4, 1)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def group(desk) -> int:
    return desk.records.add("work_group", {"key": "par", "name_en": "PAR", "name_fr": "GPR"}).id


@pytest.fixture
def calls(desk, group) -> list[int]:
    """Three calls of the group in a row."""
    told = {"kind": "group", "work_group_id": group, "visibility": "group"}
    return [
        desk.records.add("meeting", told | {"key": f"c{m}", "title_en": f"Call {m}", "starts_on": f"2021-0{m}-10"}).id
        for m in (1, 2, 3)
    ]


@pytest.fixture
def act(desk, group):
    """Add an action to a meeting, owned by the group unless it is said otherwise."""

    def added(meeting, text, owner=None, **values):
        one = desk.records.add("action_item", {"meeting_id": meeting, "text_en": text, **values}).id
        desk.records.add("action_owner", {"action_id": one, **(owner or {"work_group_id": group})})
        return one

    return added


def titles(items) -> list[str]:
    return [one.values["text_en"] for one in items]


def test_what_is_open_is_carried_on_until_a_meeting_closes_it_and_one_step_takes_that_back(desk, calls, act):
    scope, write = act(calls[0], "Scope"), act(calls[0], "Write", due_kind="date", due_on="2021-02-01")
    actions = desk.meetings.actions
    assert titles(actions.carried(calls[1])) == ["Write", "Scope"] and not actions.carried(calls[0])
    actions.look(scope, calls[1], "open", "under way")
    actions.look(write, calls[1], "done", "published")
    kept = desk.records.get("action_item", write).values
    assert (kept["status"], kept["done_on"], kept["outcome_en"]) == ("done", date(2021, 2, 10), "published")
    assert titles(actions.carried(calls[2])) == ["Scope"]
    assert [(one.meeting, one.text_en) for one in actions.carried(calls[2])[0].looks] == [(calls[1], "under way")]
    assert set(titles(actions.carried(calls[1]))) == {"Scope", "Write"}  # what was looked at there stays there
    desk.history.undo()
    assert desk.records.get("action_item", write).values["status"] == "open"
    assert actions.carried(calls[1])[0].look_in(calls[1]) is None
    with pytest.raises(NotLater):
        actions.look(write, calls[0], "done")


def test_a_group_is_reminded_of_what_it_took_on_elsewhere_too_and_other_series_are_not_mixed_in(desk, calls, act):
    other = desk.records.add("meeting", {"key": "m", "title_en": "Members", "starts_on": "2020-11-09"}).id
    act(other, "From the members")
    act(other, "Of somebody else", {"words_en": "researchers"})
    assert titles(desk.meetings.actions.carried(calls[0])) == ["From the members"]
    assert titles(desk.meetings.actions.of_group(desk.records.get("meeting", calls[0]).values["work_group_id"])) == [
        "From the members"
    ]


def test_each_who_owes_something_gets_one_letter_with_the_days_still_to_come(desk, group, calls, act):
    ada = desk.records.add(
        "person", {"given_name": "Ada", "family_name": "Invented", "email": "a@x.example", "language": "fr"}
    ).id
    desk.records.add("term", {"work_group_id": group, "person_id": ada, "role": "chair"})
    act(calls[0], "Late", due_kind="date", due_on="2021-03-30")
    act(calls[0], "Soon", {"person_id": ada}, due_kind="date", due_on="2021-04-20")
    act(calls[0], "Perhaps", {"person_id": ada}, strength="interest")
    act(calls[0], "Read", {"words_en": "absent members"}, strength="request")
    found = {(one.draft.name, one.draft.body): one for one in desk.meetings.action_letters.digests(TODAY)}
    assert found["absent members", ""].draft.held()[0].code == "no_email"
    chair, own = found["Ada Invented", "GPR"], found["Ada Invented", ""]
    assert "2 jours de retard" in chair.draft.text and chair.draft.subject.endswith("GPR\u00a0: 1") and not chair.days
    assert [one.day for one in own.days] == [date(2021, 4, 20)] and "Perhaps" not in own.draft.text


def test_the_plan_of_a_year_tells_each_reader_only_what_they_may_see(desk, group, calls, act):
    first = {"meeting_id": calls[0], "title_en": "Women", "year": 2021, "work_group_id": group}
    priority = desk.records.add("priority", first | {"priority_class": "scope"}).id
    desk.records.add("priority", {"meeting_id": calls[0], "title_en": "Inner", "year": 2021, "visibility": "group"})
    act(calls[0], "Scope it", priority_id=priority, due_kind="dependency", due_words_en="after the pilot")
    plans = {one: desk.meetings.year_plans.draft(2021, Visibility(one), "en", TODAY) for one in ("members", "group")}
    told = {name: str(one.blocks) for name, one in plans.items()}
    assert "Inner" not in told["members"] and "Call 1" not in told["members"]
    assert all(words in told["group"] for words in ("Inner", "Call 3", "after the pilot", "PAR"))
