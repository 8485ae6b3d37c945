"""Letters to many: each reader their own words and language, and whatever stands in the way is said."""

from datetime import date

import pytest

from ppa_desk.services.members.mailing_words import LooseBrace, UnknownField

TODAY = date(2026, 11, 26)


@pytest.fixture
def desk(file_desk):
    file_desk.records.add("alliance", {"name_en": "The Alliance", "name_fr": "L’Alliance"})
    return file_desk


@pytest.fixture
def people(desk) -> int:
    return desk.records.add("saved_list", {"name_en": "Invited"}).id


def reader(desk, people, given, language=None, organisation=None, consent="given", **told) -> int:
    values = {"given_name": given, "family_name": "Invented", "email": f"{given}@example.org".lower()}
    person = desk.records.add("person", values | {"language": language} | told).id
    if organisation:
        desk.records.add("position", {"person_id": person, "organisation_id": organisation, "title": "Director"})
    if consent:
        given_to = {"person_id": person, "use": "mailing", "answer": consent, "said_on": "2026-01-01"}
        desk.records.add("consent_given", given_to)
    desk.records.add("saved_entry", {"saved_list_id": people, "person_id": person})
    return person


def mailing(desk, people, **told) -> int:
    words = {
        "title": "Meeting", "saved_list_id": people, "subject_en": "{organisation} and the meeting",
        "text_en": "{greeting},\n\ncome. {alliance}", "subject_fr": "{organisation} et la réunion",
        "text_fr": "{greeting},\n\nvenez. {alliance}",
    }  # fmt: skip
    return desk.records.add("mailing", words | told).id


def test_each_reads_their_own_language_and_words(desk, people):
    pact = desk.records.add("organisation", {"name": "Pact", "name_fr": "Pacte"}).id
    reader(desk, people, "Ada", "en", pact, salutation="Dr")
    reader(desk, people, "Élise", "fr", pact, email="elise@example.org")
    ada, elise = desk.members.mailings.drafts(mailing(desk, people), TODAY)
    assert (ada.subject, ada.text) == ("Pact and the meeting", "Dear Dr Ada Invented,\n\ncome. The Alliance")
    assert (elise.subject, elise.text) == ("Pacte et la réunion", "Bonjour Élise Invented,\n\nvenez. L’Alliance")
    assert not ada.problems and not elise.problems


def test_who_cannot_be_written_to_comes_first_and_says_why(desk, people):
    pact = desk.records.add("organisation", {"name": "Pact"}).id
    reader(desk, people, "Fine", "en", pact)
    reader(desk, people, "Silent", "en", pact, consent=None)
    reader(desk, people, "Nowhere", "en", pact, email="")
    reader(desk, people, "No", "en", pact, consent="refused")
    reader(desk, people, "Twin", "en", pact, email="fine@example.org")
    reader(desk, people, "Alone", "en")
    drafts = desk.members.mailings.drafts(mailing(desk, people), TODAY)
    told = {one.name.split()[0]: [problem.code for problem in one.problems] for one in drafts}
    assert told == {
        "Fine": [], "Silent": ["no_consent"], "Nowhere": ["no_email"], "No": ["refused"], "Twin": ["twice"],
        "Alone": ["empty"],
    }  # fmt: skip
    assert drafts[-1].name == "Fine Invented"
    alone = next(one for one in drafts if one.name.startswith("Alone"))
    assert alone.subject == "[organisation?] and the meeting" and alone.problems[0].field == "organisation"
    silent = next(one for one in drafts if one.name.startswith("Silent"))
    assert silent.held() and not silent.held(unasked=True)


def test_an_unknown_field_is_one_clear_sentence_and_no_letter(desk, people):
    wrong = mailing(desk, people, text_en="Dear {organization}, {given_name")
    with pytest.raises(UnknownField) as error:
        desk.members.mailings.drafts(wrong, TODAY)
    assert error.value.values == {"name": "organization", "known": "{organisation}"}
    faults = desk.members.mailings.faults(wrong)
    assert [type(one) for one in faults] == [UnknownField, LooseBrace]


def test_what_a_field_holds_is_never_read_as_a_field_again(desk, people):
    body = desk.records.add("organisation", {"name": "{email} {0.__class__}"}).id
    reader(desk, people, "Ada", "en", body)
    (draft,) = desk.members.mailings.drafts(mailing(desk, people), TODAY)
    assert draft.subject == "{email} {0.__class__} and the meeting"


def test_own_fields_and_seats_can_stand_in_a_letter(desk, people):
    key = desk.members.extras.define("person", "text", "Badge name")
    body = desk.records.add("organisation", {"name": "Pact"}).id
    ada = reader(desk, people, "Ada", "en", body)
    desk.records.save("person", ada, 1, {f"extra.{key}": "Ada L."})
    group = desk.records.add("work_group", {"key": "gc", "name_en": "Governance Committee"}).id
    seat = desk.records.add("seat", {"work_group_id": group, "name_en": "Industry 1"}).id
    desk.records.add("term", {"work_group_id": group, "seat_id": seat, "person_id": ada, "organisation_id": body})
    number = mailing(desk, people, text_en=f"{{{key}}}: {{seat}}, {{position}}")
    (draft,) = desk.members.mailings.drafts(number, TODAY)
    assert draft.text == "Ada L.: Industry 1, Governance Committee, Director"


def test_an_organisation_of_which_nobody_is_known_gets_the_letter_itself(desk, people):
    body = desk.records.add("organisation", {"name": "Pact", "email": "info@pact.example", "languages": "sw fr"}).id
    desk.records.add("saved_entry", {"saved_list_id": people, "organisation_id": body})
    (draft,) = desk.members.mailings.drafts(mailing(desk, people), TODAY)
    assert (draft.email, draft.language, draft.name) == ("info@pact.example", "fr", "Pact")
    assert draft.text.startswith("Mesdames, Messieurs,")
