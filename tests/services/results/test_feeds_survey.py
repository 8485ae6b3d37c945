"""Values counted from surveys: shares, means and answers, of the survey that closed in the period."""

from datetime import date

import pytest

from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.results.periods import Period
from ppa_desk.services.surveys.responses import NewResponse
from tests.services.results.feeding import counted, fed, notes, numbers

FORM = Form(
    "yearly",
    title=Text("Yearly", "Annuelle"),
    items=(
        Question("select_one", "agree", Text("Do you agree?", "D’accord ?"), list="yn"),
        Question("select_one", "score", Text("How good?"), list="five"),
        Question("integer", "sites", Text("Sites?")),
    ),
    lists={
        "yn": (Choice("yes", Text("Yes", "Oui")), Choice("no", Text("No", "Non")),
               Choice("dk", Text("Do not know"), missing="dont_know")),
        "five": tuple(Choice(str(at), Text(str(at))) for at in range(1, 6)),
    },
)  # fmt: skip


@pytest.fixture
def yearly(made):
    desk = made.desk
    form = desk.forms.take(FORM)
    body = made.add("organisation", name="Acier", constituency="IND")
    made.add("membership", organisation_id=body)
    person = made.add("person", family_name="A", email="a@example.org")
    made.add("position", person_id=person, organisation_id=body)

    def make(key, closes_on, answers, before=None, close=True):
        survey = desk.surveys.make(key, {"en": f"Survey {key}"}, form, Anonymity.CONFIDENTIAL, closes_on=closes_on,
                                   previous_id=before, voice="each", audience_kind=AudienceKind.MEMBERS)  # fmt: skip
        desk.surveys.open(survey, date(2025, 1, 1))
        version = desk.surveys.get(survey)["form_version_id"]
        rows = [NewResponse(form_version_id=version, answers=one, flags={}, channel="desk") for one in answers]
        desk.responses.take(survey, rows, [{"name": "a.csv", "format": "ours"}])
        if close:
            desk.surveys.close(survey)
        return survey

    return make


ANSWERS = [{"agree": "yes" if at < 9 else "no", "score": str(at % 5 + 1), "sites": str(at)} for at in range(12)]


def test_a_share_is_of_those_who_answered_and_names_the_survey_and_what_it_says(made, yearly):
    survey = yearly("s1", date(2026, 6, 1), [*ANSWERS, {"agree": "dk"}, {"agree": ""}])
    one = fed(made, "survey", "share", "ratio", survey=survey, question="agree", options="yes")
    found = counted(made, one)
    assert numbers(made, one) == (9, 12) and (found.counted.base, found.counted.survey) == (12, survey)
    assert "Do you agree?" in found.counted.comment_en and "D’accord" in found.counted.comment_fr


def test_a_mean_is_of_a_scale_or_of_numbers(made, yearly):
    survey = yearly("s1", date(2026, 6, 1), ANSWERS)
    one = fed(made, "survey", "mean", "average", survey=survey, question="score")
    assert numbers(made, one) == (sum(at % 5 + 1 for at in range(12)), 12)
    two = fed(made, "survey", "mean", "average", "1.2", survey=survey, question="sites")
    assert numbers(made, two) == (66, 12)


def test_the_survey_that_closed_in_the_period_is_taken_of_a_series(made, yearly):
    first = yearly("s1", date(2025, 6, 1), ANSWERS)
    second = yearly("s2", date(2026, 6, 1), ANSWERS[:10], first)
    one = fed(made, "survey", "answers", survey=first)
    assert (numbers(made, one), counted(made, one).counted.survey) == (10, second)
    assert numbers(made, one, Period(date(2025, 1, 1), date(2025, 6, 30))) == 12
    assert notes(made, one, Period(date(2024, 1, 1), date(2024, 6, 30))) == ["no_survey"]


def test_an_open_survey_is_not_counted_yet(made, yearly):
    survey = yearly("s1", date(2026, 6, 1), ANSWERS, close=False)
    one = fed(made, "survey", "share", "ratio", survey=survey, question="agree", options="yes")
    assert numbers(made, one) is None and "survey_open" in notes(made, one)
