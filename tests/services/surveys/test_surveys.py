"""Surveys: an audience as of a day, a promise that stands, and who has answered."""

from datetime import date, timedelta
from secrets import choice

import pytest

from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.checks import Refused
from ppa_desk.services.surveys.letters import letters, merge_table
from ppa_desk.services.surveys.rates import rates
from ppa_desk.services.surveys.register import NoSuchSurvey, NotReady
from ppa_desk.services.surveys.tokens import new_token, normal
from tests.services.surveys.conftest import FORM


def answer(desk, survey: int, at: int, agree: str = "yes") -> int:
    response = desk.responses.begin(survey, desk.surveys.invitations(survey)[at]["id"])
    desk.responses.write(response, {"agree": agree})
    desk.responses.finish(response)
    return response


def test_a_survey_says_what_it_lacks_before_it_opens(desk):
    made = desk.surveys.make("s", {"en": "S"}, None, Anonymity.OPEN)
    assert desk.surveys.wants(made) == ["form", "anonymity", "audience"]
    with pytest.raises(NotReady) as raised:
        desk.surveys.open(made)
    assert raised.value.code == "survey.not_ready_form"


def test_a_survey_without_time_or_people_does_not_open(desk):
    form, past = desk.forms.take(FORM), date.today() - timedelta(days=1)
    more = {"audience_kind": AudienceKind.LIST, "closes_on": past, "saved_list_id": desk.saved_lists.make("Nobody")}
    made = desk.surveys.make("s", {"en": "S"}, form, Anonymity.NAMED, **more)
    assert desk.surveys.wants(made) == ["deadline", "nobody"]


def test_the_audience_is_frozen_with_the_facts_of_the_day(desk, survey):
    number = survey()
    asked = desk.surveys.invitations(number)
    assert [one["person"] for one in asked] == ["Acier-0", "Acier-1", "Baume-0", "Coop-0", "Droit-0"]
    assert [one["focal"] for one in asked] == [True, False, True, True, True]
    assert asked[0]["constituency"] == "IND" and len({one["token"] for one in asked}) == 5
    body = desk.records.get("organisation", asked[0]["organisation_id"])
    desk.records.save("organisation", body.id, body.version, {"constituency": "CSO"})
    assert desk.surveys.invitations(number)[0]["constituency"] == "IND"


def test_a_group_and_a_list_are_as_of_their_day(desk, survey):
    with desk.store.unit("import.applied") as unit:
        group = unit.add("work_group", {"key": "gc", "name_en": "GC"})
        unit.add("term", {"work_group_id": group, "person_id": 1, "until": date(2020, 1, 1)})
        unit.add("term", {"work_group_id": group, "person_id": 3, "since": date(2020, 1, 2)})
    number = survey(audience_kind=AudienceKind.GROUP, work_group_id=group, audience_on=date(2020, 1, 1))
    assert [(one["person"], one["organisation"], one["groups"]) for one in desk.surveys.invitations(number)] == [
        ("Acier-0", "Acier", "gc")
    ]


@pytest.mark.parametrize("promise", [Anonymity.NAMED, Anonymity.ANONYMOUS])
def test_a_promise_once_made_never_changes(desk, survey, promise):
    number = survey(promise)
    kept = desk.records.get("survey", number)
    with pytest.raises(Refused) as raised:
        desk.records.save("survey", number, kept.version, {"anonymity": "confidential"})
    assert raised.value.code == "field.fixed"
    assert desk.records.get("survey", number).values["anonymity"] == promise


def test_who_has_answered_is_told_by_organisation_and_person(desk, survey):
    number = survey()
    answer(desk, number, 0)
    answer(desk, number, 1)
    found = desk.surveys.rates(number)
    assert (found.total.organisations, found.total.answered) == (4, 1)
    assert (found.total.persons, found.total.persons_answered) == (5, 2)
    by = {one.value: one for one in found.by["constituency"]}
    assert (by["IND"].share, by["CSO"].share) == (0.5, 0.0)
    assert by["IND"].gap == 0.5 and by["IND"].far and by["CSO"].gap == -0.5
    assert by["CSO"].short == 1
    assert [one["person"] for one in desk.surveys.missing(number)] == ["Baume-0", "Coop-0", "Droit-0"]


def test_who_has_answered_is_told_by_region_too(desk, survey):
    body = desk.records.where("organisation")[0]
    desk.records.save("organisation", body.id, body.version, {"country": "GH"})
    told = {one.value: one.organisations for one in desk.surveys.rates(survey()).by["region"]}
    assert told == {"ICGLR": 3, "AFR": 1}


def test_what_would_close_a_gap_closes_it():
    blank = dict.fromkeys(("sector", "region", "country", "groups", "member_type"), "")
    invited = [
        blank | {"organisation_id": at, "nr": at, "constituency": "CSO" if at < 20 else "IND", "answered": at % 20 < 2}
        | ({"answered": at < 34} if at >= 20 else {})
        for at in range(46)
    ]  # fmt: skip
    cso = next(one for one in rates(invited).by["constituency"] if one.value == "CSO")
    more = [one | {"answered": one["answered"] or one["organisation_id"] in range(2, 2 + cso.short)} for one in invited]
    after = next(one for one in rates(more).by["constituency"] if one.value == "CSO")
    assert cso.far and cso.short > 0 and after.gap >= 0
    less = [one | {"answered": one["answered"] or one["organisation_id"] in range(2, 1 + cso.short)} for one in invited]
    assert next(one for one in rates(less).by["constituency"] if one.value == "CSO").gap < 0


def test_closing_keeps_what_was_counted_and_takes_no_more(desk, survey):
    number = survey()
    answer(desk, number, 0)
    desk.surveys.close(number)
    assert '"answered": 1' in desk.surveys.get(number)["snapshot"]
    with pytest.raises(NotReady):
        desk.responses.begin(number)
    desk.surveys.reopen(number)
    assert answer(desk, number, 2)


def test_answers_set_aside_no_longer_count_nor_say_that_somebody_answered(desk, survey):
    number = survey()
    response = answer(desk, number, 0)
    desk.responses.set_aside(response)
    assert desk.dataset(number).count == 0 and desk.surveys.rates(number).total.answered == 0
    desk.responses.set_aside(response, False)
    assert desk.dataset(number).count == 1


def test_letters_are_drafts_in_the_readers_language_and_safe_in_a_spreadsheet(desk, survey):
    number = survey(title_fr="Comment ça va", closes_on=date(2099, 11, 27))
    values, asked = desk.surveys.get(number), desk.surveys.missing(number)
    drafts = letters(values, [asked[0] | {"language": "fr", "person": "=cmd()"}, asked[1]], "reminder", "Secretariat")
    assert "Comment ça va" in drafts[0].subject and "27 novembre 2099" in drafts[0].text
    assert asked[0]["token"] in drafts[0].text and b"X-Unsent: 1" in drafts[0].eml()
    assert "'=cmd()" in merge_table(drafts)


def test_an_anonymous_survey_puts_no_code_in_its_letters(desk, survey):
    number = survey(Anonymity.ANONYMOUS)
    [draft, *_] = letters(desk.surveys.get(number), desk.surveys.invitations(number), "invitation", "")
    assert desk.surveys.invitations(number)[0]["token"] not in draft.text


def test_codes_are_read_however_they_are_typed():
    token = new_token(set(), choice)
    assert normal(token.lower().replace("-", " ")) == token and normal("O0") == ""


def test_a_survey_that_is_not_there_names_those_that_are(desk, survey):
    survey()
    with pytest.raises(NoSuchSurvey) as raised:
        desk.surveys.number("x")
    assert raised.value.values["keys"] == "s-confidential"


def test_a_list_takes_the_members_in_once(desk, survey):
    saved = desk.saved_lists.make("Ours")
    assert desk.saved_lists.add_members(saved) == 4 and desk.saved_lists.add_members(saved) == 0
    assert [(one.name_en, one.entries) for one in desk.saved_lists.all()] == [("Ours", 4)]
    number = survey(audience_kind=AudienceKind.LIST, saved_list_id=saved)
    assert len(desk.surveys.invitations(number)) == 5
