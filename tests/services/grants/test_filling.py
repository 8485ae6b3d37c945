"""What answers say about a grant: amounts as money, never guessed; not counted is not zero."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.services.grants.filling import partners, told


@pytest.mark.parametrize(
    ("text", "found"),
    [("26,000", 26_000_000), ("26 000,50", 26_000_500), ("26000.0", 26_000_000), ("26.000", None), ("18k", None),
     ("tbc", None), ("-5", None), ("", None), ("0", None)],
)  # fmt: skip
def test_an_amount_is_read_as_money_or_not_at_all(text, found):
    assert told({"requested": text}).grant.get("requested") == found


def test_an_amount_that_cannot_be_read_is_named():
    answers = {"requested": "26.000", "budget": [{"budget_line": "A", "budget_amount": "tbc"}]}
    assert [(name, error.why) for name, error in told(answers).unread] == [
        ("requested", "unclear"),
        ("budget_amount", "words"),
    ]


@given(st.integers(0, 10**9))
def test_people_are_counted_as_told_and_nobody_else_is(count):
    parts = told({"people_female_youth": str(count), "people_male_child": ""}).parts
    assert [dict(one) for one in parts["beneficiaries"]] == (
        [{"sex": "female", "age": "youth", "planned": count}] if count < 10**9 else []
    )


def test_only_codes_that_are_known_are_entered():
    assert told({"themes": "P4 Q9 P4", "provinces": "Mars"}).grant["themes"] == "P4"
    assert "provinces" not in told({"provinces": "Mars"}).grant


@given(st.dictionaries(st.sampled_from(["title", "requested", "sites", "budget", "partners", "themes", "starts_on"]),
                       st.none() | st.text() | st.lists(st.dictionaries(st.text(), st.text()))))  # fmt: skip
def test_no_answer_whatever_it_is_breaks_the_reading(answers):
    told(answers), partners(answers)
