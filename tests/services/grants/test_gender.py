"""The gender marker: blank is not 0, and every combination of answers leads to one marker with its reason."""

from itertools import product

import pytest

from ppa_desk.sentences import NOTES
from ppa_desk.services.grants.gender import QUESTIONS, asked, marked


@pytest.mark.parametrize("given", list(product([None, True, False], repeat=len(QUESTIONS))))
def test_every_set_of_answers_leads_to_one_marker_with_its_reason(given):
    answers = {name: value for name, value in zip(QUESTIONS, given, strict=True) if value is not None}
    found = marked(answers)
    assert f"gender.{found.why}" in NOTES and all(f"gender.lacks_{one}" in NOTES for one in found.lacks)
    whole = set(asked(answers)) <= answers.keys()
    assert (found.marker is None) == (not whole)
    if found.marker in ("1", "2"):
        assert answers["analysis"] and answers["aim"] and answers["measured"]
        assert (found.marker == "2") == answers["principal"]


def test_harm_is_asked_of_all_and_does_not_change_the_marker():
    answers = {"analysis": True, "harm": False, "aim": True, "principal": False, "measured": True}
    assert (marked(answers).marker, marked(answers).lacks) == ("1", ("harm",))
