"""Field studies: their own rules held against their teams, told and never imposed; the sheet; what the sample knows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.content import KeyFacts, to_json
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.studies.design import Found, Rules, Team, findings
from ppa_desk.services.evidence.studies.telling import Teller
from ppa_desk.services.training import sites

TODAY = date(2026, 11, 26)
DECK = Rules(5, 2, True, 2, 4)
PAIR = ("female", "male")


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def told(rules, *teams):
    return [(one.found, one.team) for one in findings(rules, teams)]


def test_the_rules_of_the_slides_make_ten_researchers_and_ten_to_twenty_sites():
    assert (DECK.people, DECK.whole) == (10, (10, 20))
    assert Teller("en").rules(DECK) == (
        "5 teams of 2, 10 researchers; a woman and a man in each; 2 to 4 sites a team; 10 to 20 sites in all."
    )


def test_what_differs_is_told_by_team_and_what_is_not_known_is_no_difference():
    teams = [Team(1, "a", PAIR, 2), Team(2, "b", ("male", "male"), 3), Team(3, "c", PAIR, 5), Team(4, "d", (), 0),
             Team(5, "e", ("female", None), 1)]  # fmt: skip
    assert told(DECK, *teams) == [
        (Found.NO_WOMAN, 2), (Found.SITES, 3), (Found.SIZE_OPEN, 4), (Found.SITES_OPEN, 4), (Found.SEX_OPEN, 5),
        (Found.SITES, 5),
    ]  # fmt: skip
    assert told(DECK, *teams[:1]) == [(Found.TEAMS, None)]
    assert told(DECK) == [(Found.TEAMS_OPEN, None)]
    assert told(Rules(), *teams) == []
    many = [Team(number, "", PAIR, 4) for number in range(5)]
    assert told(DECK, *many) == []
    assert (Found.TOTAL, None) in told(DECK, *many, Team(9, "", PAIR, 1))


@given(st.lists(st.tuples(st.lists(st.sampled_from(["female", "male", None]), max_size=4), st.integers(0, 6))))
def test_teams_of_a_woman_and_a_man_at_two_to_four_sites_are_never_told_to_differ(rows):
    teams = [Team(at, "", tuple(sexes), number) for at, (sexes, number) in enumerate(rows)]
    by_team = {team: found for found, team in told(DECK, *teams) if team is not None}
    for team in teams:
        fits = sorted(map(str, team.sexes)) == ["female", "male"] and 2 <= team.sites <= 4
        assert (team.id not in by_team) is fits


def test_the_sample_knows_the_study_of_the_slides_and_leaves_open_what_it_does_not_say(desk):
    sample.load(desk.store)
    (study,) = desk.records.where("study", key="driving-change")
    designs = desk.evidence.study_designs
    assert (designs.rules(study.id), len(designs.teams(study.id))) == (DECK, 5)
    assert [study.values[name] for name in ("since", "until", "provinces", "field_months", "consent_form",
                                            "adults_only", "status", "ethics_body")] == [
        date(2022, 1, 1), date(2025, 12, 31), "CD-LU CD-SK", 6, "oral", True, None, "",
    ]  # fmt: skip
    found = [one for some in designs.findings(study.id).values() for one in some]
    assert {one.found for one in found} == {Found.SITES_OPEN}
    (research,) = desk.records.where("study", key="due-diligence-impacts")
    follows, replicates = (
        desk.records.where("study", **{name: research.id}) for name in ("follows_id", "replicates_id")
    )
    assert [one.values["status"] for one in (*follows, *replicates)] == ["planned", "planned"]
    assert [one.values["latitude"] for one in desk.records.where("site")] == [None, None]
    assert {one.values["consent"] for one in desk.records.where("photo")} == {"unknown"}
    for language, words in (("en", "10 to 20 sites in all"), ("fr", "10 à 20 sites en tout")):
        content = desk.evidence.study_papers.sheet(study.id, Visibility.PUBLIC, language, TODAY)
        assert isinstance(content.blocks[0], KeyFacts) and words in to_json(content)
        assert "Geenen" not in to_json(content)


def test_the_training_sites_are_invented_and_two_of_the_teams_do_not_keep_the_rules(desk):
    sites.load(desk)
    known = desk.records.where("site")
    assert len(known) >= 40 and all("invent" in one.values["name"] and one.values["latitude"] is None for one in known)
    (study,) = desk.records.where("study")
    found = desk.evidence.study_designs.findings(study.id)
    assert sum(any(not one.is_open for one in some) for team, some in found.items() if team is not None) == 2
