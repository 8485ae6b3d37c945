"""The invented committee: two calls with seats, a recusal, actions carried on; one set of minutes is approved."""

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import to_json
from ppa_desk.services.desk import Desk
from ppa_desk.services.training import committee, register, workspace
from ppa_desk.services.training.grants import workspace as grants
from ppa_desk.services.workspaces import create
from tests.services.meetings.minuted import told


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The training alliance with its committee, without results."""
    with create(tmp_path_factory.mktemp("committee") / "workspace") as opened:
        desk = Desk(opened.store)
        workspace.load_surveys(desk)
        grants.load(desk)
        register.load(desk)
        committee.load(desk)
        yield desk


@pytest.fixture
def calls(desk):
    return [desk.meetings.register.number(f"training-gc-2026-{month}") for month in ("09", "11")]


def test_the_minutes_of_the_first_call_were_issued_and_approved_and_those_of_the_second_wait(desk, calls):
    first, second = calls
    assert desk.meetings.approvals.of(first).meeting == second
    assert [one.meeting for one in desk.meetings.approvals.waiting()] == [second]
    issued = desk.documents.listing.rows(desk.documents.listing.ids(only={"meeting": first})).values()
    assert {(one.kind, one.language) for one in issued} == {("minutes", "en"), ("minutes", "fr")}
    for one in issued:
        assert one.issued_at.date().isoformat() == "2026-09-22"
        content = to_json(desk.documents.content(one.id))
        assert (
            "October 29" not in content and "29 octobre" not in content
        )  # what came of the actions in October is not foretold


def test_a_recusal_is_told_in_the_vote_and_an_action_is_closed_where_the_next_call_looked_at_it(desk, calls):
    draft = desk.meetings.minutes.draft
    minutes = [told(draft(call, Visibility.GROUP, "en").content) for call in calls]
    assert "9 seats, 1 recused, base 8, quorum 5, present 5: 4 for, 0 against, 1 abstained – carried" in minutes[0]
    assert "were approved" in minutes[1]
    named = [one.code for call in calls for one in desk.meetings.linter(call).check(call, Visibility.GROUP, "en")]
    assert "lint.person_named" not in named  # who voted is kept with the vote, and named only where they agreed
    looked = desk.meetings.actions.carried(calls[1])
    assert {one.values["text_en"].split()[0]: one.values["status"] for one in looked} == {
        "Ask": "done",
        "Compare": "open",
    }


def test_everything_is_told_in_both_languages_and_what_is_the_committee_s_own_stays_there(desk, calls):
    for call in calls:
        assert "invented" in desk.records.get("meeting", call).values["title_en"]
        for edition in (Visibility.GROUP, Visibility.MEMBERS):
            french = told(desk.meetings.minutes.draft(call, edition, "fr").content)
            assert "[en anglais]" not in french
            assert ("départ d’un collègue" in french) == (call == calls[0] and edition is Visibility.GROUP)
