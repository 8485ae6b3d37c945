"""What one reads before a call fits one page, and tells nothing of confidential surveys."""

from datetime import date, timedelta

import pytest

from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.content import KeyFacts, Table
from tests.documents.reading import drawn, pages_of

TODAY = date(2022, 6, 1)
LONG = "A name of an organisation or a meeting that is as long as names become in real life"


@pytest.fixture
def body(file_desk) -> int:
    """An organisation of which very much is known."""
    add = file_desk.records.add
    body = add("organisation", {"name": LONG, "constituency": "CSO", "sector": "ngo", "country": "CD",
                                "email": "office@body.example", "notes": "Words. " * 300}).id  # fmt: skip
    group = add("work_group", {"key": "g", "name_en": LONG}).id
    for at in range(8):
        person = add("person", {"given_name": "Somebody", "family_name": f"Invented-{at}", "email": f"p{at}@b.example"})
        add("position", {"person_id": person.id, "organisation_id": body, "title": "Head of many things"})
        add("term", {"work_group_id": group, "person_id": person.id, "organisation_id": body, "until": "2023-01-01"})
    for at in range(30):
        day = TODAY - timedelta(days=40 * at + 1)
        meeting = add("meeting", {"key": f"m{at}", "title_en": f"{LONG} {at}", "starts_on": day}).id
        for one in file_desk.records.where("person")[:4]:
            add("attendee", {"meeting_id": meeting, "person_id": one.id, "organisation_id": body})
        action = add("action_item", {"meeting_id": meeting, "text_en": f"{LONG} {at}"}).id
        add("action_owner", {"action_id": action, "organisation_id": body})
    return body


@pytest.mark.parametrize("language", ["en", "fr"])
def test_very_much_still_fits_one_page(file_desk, body, language):
    data, _ = drawn(file_desk.members.call_pages.draft("organisation", body, language, TODAY))
    assert len(pages_of(data)) == 1
    person = file_desk.records.where("person")[0].id
    data, _ = drawn(file_desk.members.call_pages.draft("person", person, language, TODAY))
    assert len(pages_of(data)) == 1


def test_confidential_surveys_are_not_told_on_paper(file_desk):
    add = file_desk.records.add
    body = add("organisation", {"name": "Body"}).id
    for anonymity in (Anonymity.NAMED, Anonymity.CONFIDENTIAL):
        survey = add("survey", {"key": anonymity.value, "title_en": f"{anonymity.value} survey", "anonymity": anonymity,
                                "opens_on": "2022-01-01"}).id  # fmt: skip
        add("invitation", {"survey_id": survey, "organisation_id": body, "answered": True})
    blocks = file_desk.members.call_pages.draft("organisation", body, "en", TODAY).blocks
    table = next(one for one in blocks if isinstance(one, Table))
    assert [row[2][0].text for row in table.rows] == ["named survey"]
    told = " ".join(run.text for one in blocks if isinstance(one, KeyFacts) for _, text in one.rows for run in text)
    assert "2022" not in told
