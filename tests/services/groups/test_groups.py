"""Interests, rules in words, all groups at a glance, and the roster as a document."""

from datetime import date

import pytest

from ppa_desk.cli import run
from ppa_desk.model.record import Consent, Visibility
from ppa_desk.services.content import Heading, KeyFacts, Table
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import open_
from tests.services.groups.seated import Seated

TODAY = date(2026, 6, 1)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def interest(desk: Desk, group: int, person: int, day: str | None) -> int:
    told = {"work_group_id": group, "person_id": person, "expressed_on": day}
    return desk.records.add("interest", told).id


def test_interests_wait_longest_first_and_grow_old_but_lapse_only_when_somebody_says_so(desk):
    group = Seated(desk, seated=False, interest_days=30)
    late, old = interest(desk, group.id, group.person("Late"), "2026-05-20"), group.person("Old")
    first, undated = interest(desk, group.id, old, "2026-01-01"), interest(desk, group.id, group.person("When"), None)
    queue = desk.groups.interests.queue(TODAY, group.id)
    assert [(one.id, one.age, one.old) for one in queue] == [
        (first, 151, True), (late, 12, False), (undated, None, False),
    ]  # fmt: skip
    desk.groups.interests.answer(first, "lapsed", TODAY)
    assert [one.id for one in desk.groups.interests.queue(TODAY)] == [late, undated]
    term = desk.groups.interests.join(late, TODAY)
    assert desk.records.get("term", term).values["person_id"] == queue[1].person_id
    assert {one.status for one in desk.groups.interests.answered(TODAY, group.id)} == {"joined", "lapsed"}
    desk.history.undo()
    assert [one.id for one in desk.groups.interests.queue(TODAY)] == [late, undated]
    assert group.roster(TODAY) == []


def test_all_groups_at_a_glance_and_nothing_is_asked_of_a_former_one(desk):
    group, former = Seated(desk), Seated(desk, key="old", name_en="Former", former=True)
    seat = group.seat("One")
    group.seat("Two")
    group.term(seat, group.person("Ada"), "2020-01-01", "2021-12-31")
    former.seat("Gone")
    group.share("CSO", least=1)
    now, then = desk.groups.glances(TODAY)
    assert (now.held, now.vacant, now.unknown, now.unbalanced, now.quiet) == (0, 1, 1, 1, False)
    assert desk.groups.told("en").glance(now) == "2 seats: 1 vacant, 1 with no holder entered"
    assert (then.seats, then.vacant, then.unknown, then.quiet) == (1, 0, 0, True)


def rule(desk: Desk, **values: object) -> int:
    told = {"key": "r", "name_en": "Simple", "quorum": "1/2", "majority": "1/2"} | values
    return desk.records.add("voting_rule", told).id


def test_a_rule_is_told_with_what_it_means_on_todays_seats(desk):
    group = Seated(desk, voting_rule_id=rule(desk))
    for at in range(11):
        group.seat(f"S{at}")
    told = desk.groups.decides(group.id, TODAY, "en")
    assert told.effects == (
        "An abstention counts for the quorum.",
        "For the majority an abstention is no vote: the majority is taken of fewer votes.",
        "Whoever is recused is neither present nor part of the count: quorum and majority are taken of fewer seats.",
    )
    assert told.example == (
        "11 voting seats, 2 recused: 5 make a quorum.",
        "If all 9 others are present and vote, 5 votes in favour carry it.",
        "If one of them abstains, 5 carry it.",
        "None of the 11 voting seats has a holder entered.",
    )
    for seat in group.desk.records.where("seat"):
        group.term(seat.id, group.person("Ada"), "2020-01-01", "2020-12-31")
    assert desk.groups.decides(group.id, TODAY, "en").example[-1].startswith("That is fewer than a quorum")
    french = desk.groups.decides(group.id, TODAY, "fr")
    assert french.example[0] == "11 sièges votants, 2 récusés\u00a0: le quorum est de 5."


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"majority_of": "entitled"}, "For the majority it weighs like a vote against."),
        ({"abstainers_present": False}, "An abstention does not count for the quorum."),
        ({"quorum_of": "seats"}, "Whoever is recused may not vote, but the seat still counts among all voting seats."),
    ],
)
def test_what_an_abstention_and_a_recusal_do_follows_from_the_rule(desk, values, said):
    group = Seated(desk, voting_rule_id=rule(desk, **values))
    group.seat("One")
    assert said in desk.groups.decides(group.id, TODAY, "en").effects


def test_a_rule_without_a_majority_is_said_to_be_incomplete(desk):
    group = Seated(desk, voting_rule_id=rule(desk, majority=""))
    assert not desk.groups.decides(group.id, TODAY, "en").complete
    desk.records.save("work_group", group.id, 1, {"voting_rule_id": None})
    assert desk.groups.decides(group.id, TODAY, "en") is None


def words(content) -> str:
    told = []
    for block in content.blocks:
        if isinstance(block, Heading):
            told.append(block.text)
        elif isinstance(block, KeyFacts):
            told += ["".join(run.text for run in text) for _, text in block.rows]
        elif isinstance(block, Table):
            told += ["".join(run.text for run in cell) for row in block.rows for cell in row]
    return "\n".join(told)


def test_a_roster_names_only_who_agreed_and_the_public_learns_no_names(desk):
    group = Seated(desk)
    pact = desk.records.add("organisation", {"name": "Invented Council"}).id
    for given_name, consent in (("Ada", Consent.GIVEN), ("Bea", Consent.REFUSED)):
        person = group.person(given_name, consent=consent.value)
        group.term(group.seat(f"Seat of {given_name}"), person, "2020-01-01", organisation_id=pact)
    members = words(desk.groups.reports.draft(group.id, TODAY, Visibility.MEMBERS, "en"))
    assert "Ada Invented" in members and "Bea" not in members.replace("Seat of Bea", "")
    assert "name not given" in members and "Invented Council" in members
    public = words(desk.groups.reports.draft(group.id, TODAY, Visibility.PUBLIC, "fr"))
    assert "Ada Invented" not in public and "nom non communiqué" in public


def test_the_command_writes_a_roster_and_names_the_groups_there_are(tmp_path, capsys):
    folder, out = tmp_path / "ws", tmp_path / "gc.pdf"
    assert run(["new", str(folder), "--no-passphrase"]) == 0
    with open_(folder, who="tester") as workspace:
        Seated(Desk(workspace.store)).seat("One")
    asked = ["groups", "roster", str(folder), "--as-of", "2020-11-09", "--out", str(out), "--language", "fr"]
    assert run([*asked, "--group", "gc"]) == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert run([*asked, "--group", "par"]) == 1
    assert "There are: gc." in capsys.readouterr().err
    assert run(["groups", "roster", str(folder), "--group", "gc", "--as-of", "2020-13-01", "--out", str(out)]) == 1
    assert "is no day" in capsys.readouterr().err
