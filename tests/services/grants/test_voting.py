"""Votes: what carries under which rule, told in one sentence, whatever the votes are."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.model.grants.review import Voice
from ppa_desk.services.grants.vote_words import arithmetic, rule_told
from ppa_desk.services.grants.voting import BASES, Rule, RuleIncomplete, Vote, count, decide, rules, threshold

RULES = {one["key"]: Rule.of(one) for one in rules()}
VOTED = {"f": Voice.FOR, "a": Voice.AGAINST, "o": Voice.ABSTAIN, "r": Voice.RECUSED, "-": Voice.ABSENT}

shares = st.fractions(min_value=0, max_value=1, max_denominator=12)
any_rule = st.builds(
    Rule,
    quorum=st.none() | shares,
    quorum_of=st.sampled_from(("seats", "entitled")),
    quorum_at_least=st.booleans(),
    majority=shares,
    majority_of=st.sampled_from(BASES),
    at_least=st.booleans(),
    abstainers_present=st.booleans(),
    each_constituency=st.booleans(),
)
any_vote = st.builds(Vote, st.sampled_from(list(Voice)), st.sampled_from(("IND", "CSO", "GOV")))
any_votes = st.lists(any_vote, max_size=15)


def votes(told: str) -> list[Vote]:
    return [Vote(VOTED[sign]) for sign in told]


def said(rule: str, told: str, language="en") -> str:
    return arithmetic(decide(RULES[rule], votes(told)), language)


def test_the_arithmetic_is_one_sentence_in_both_languages():
    assert said("simple", "ffffaor--") == (
        "9 seats, 1 recused, base 8, quorum 5, present 6: 4 for, 1 against, 1 abstained – carried"
    )
    assert said("simple", "ffffaor--", "fr") == (
        "9 sièges, 1 récusé, base 8, quorum 5, présents 6\u00a0: 4 pour, 1 contre, 1 abstention – adopté"
    )
    assert said("simple", "ffaa") == (
        "4 seats, base 4, quorum 3, present 4: 2 for, 2 against, 0 abstained – not carried (3 needed)"
    )
    assert said("simple", "ff--", "fr") == (
        "4 sièges, base 4, quorum 3, présents 2\u00a0: 2 pour, 0 contre, 0 abstention – quorum non atteint, rien n’est "
        "décidé"
    )
    assert said("all-seats", "fff--") == (
        "5 seats, no quorum asked, present 3: 3 for, 0 against, 0 abstained – carried"
    )
    assert said("simple", "f") == "1 seat, base 1, quorum 1, present 1: 1 for, 0 against, 0 abstained – carried"


@pytest.mark.parametrize(
    ("rule", "told", "outcome"),
    [
        ("simple", "ffa", "carried"),
        ("simple", "fa", "not_carried"),
        ("simple", "fooo", "carried"),
        ("simple", "oooo", "not_carried"),
        ("two-thirds", "ffa", "carried"),
        ("two-thirds", "fffaa", "not_carried"),
        ("all-seats", "ffoo", "not_carried"),
        ("all-seats", "ffrr", "carried"),
        ("consensus", "ffoo", "carried"),
        ("consensus", "fffa", "not_carried"),
        ("simple", "ffrrrrr", "carried"),
        ("simple", "", "no_quorum"),
        ("simple", "rrr", "no_quorum"),
        ("all-seats", "", "no_quorum"),
    ],
)
def test_shipped_rules_decide_as_they_say(rule, told, outcome):
    assert decide(RULES[rule], votes(told)).outcome == outcome


def test_each_constituency_that_votes_must_agree():
    told = [Vote(Voice.FOR, "IND")] * 4 + [Vote(Voice.AGAINST, "CSO"), Vote(Voice.ABSTAIN, "GOV")]
    result = decide(RULES["constituencies"], told)
    assert (result.outcome, result.failed_in) == ("not_carried", ("CSO",))
    assert arithmetic(result, "fr").endswith("rejeté (pas de majorité dans\u00a0: société civile)")


def test_those_who_abstain_count_for_the_quorum_or_not_as_the_rule_says():
    present = Rule(Fraction(1, 2), "entitled", False, Fraction(1, 2), "cast")
    away = Rule(Fraction(1, 2), "entitled", False, Fraction(1, 2), "cast", abstainers_present=False)
    assert decide(present, votes("foo--")).outcome == "carried"
    assert decide(away, votes("foo--")).outcome == "no_quorum"


def test_a_rule_without_a_majority_decides_nothing():
    with pytest.raises(RuleIncomplete):
        Rule.of({"key": "x", "quorum": "1/2"})


def test_a_rule_is_told_in_whole_sentences():
    assert rule_told(RULES["two-thirds"], "en") == (
        "Quorum: more than 1/2 of the voting seats that are not recused. Carried by at least 2/3 of the votes for and "
        "against. Those who abstain count as present."
    )
    assert "collège" in rule_told(RULES["constituencies"], "fr")


@given(any_rule, any_votes, any_vote)
def test_the_recused_are_never_counted_but_as_seats(rule, told, other):
    aside = Vote(Voice.RECUSED, other.constituency)
    before, after = count(told), count([*told, aside])
    assert after.seats == before.seats + 1 and after.entitled == before.entitled
    assert (after.present, after.cast, after.abstained) == (before.present, before.cast, before.abstained)
    if rule.quorum_of != "seats" and rule.majority_of != "seats":
        assert decide(rule, told).outcome == decide(rule, [*told, aside]).outcome


@given(any_rule, any_votes, st.data())
def test_one_more_vote_in_favour_never_loses_a_vote(rule, told, data):
    others = [at for at, one in enumerate(told) if one.voice not in (Voice.FOR, Voice.RECUSED)]
    if not others or not decide(rule, told).carried:
        return
    at = data.draw(st.sampled_from(others))
    turned = [*told[:at], Vote(Voice.FOR, told[at].constituency), *told[at + 1 :]]
    assert decide(rule, turned).carried


@given(any_rule, any_votes)
def test_nothing_carries_without_a_quorum_or_a_vote_in_favour(rule, told):
    result = decide(rule, told)
    if result.carried:
        assert result.tally.in_favour >= result.needed >= 1 and result.tally.present >= result.quorum
        assert rule.majority * result.needed_base <= result.tally.in_favour


@given(shares, st.integers(min_value=0, max_value=40), st.booleans())
def test_a_threshold_is_the_smallest_number_that_is_enough(share, base, at_least):
    found = threshold(share, base, at_least=at_least)
    assert found >= share * base and found <= max(base, 1)
    if found > 1:
        less = found - 1
        assert less < share * base or (not at_least and less == share * base)
