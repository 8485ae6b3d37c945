"""What an edition may not see does not come into it; nobody is named without consent."""

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Table
from ppa_desk.services.summary.draft import NotForEdition
from ppa_desk.store.unit import Gone
from tests.services.summary.reading import after, text, told

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC
LANGUAGES = ("en", "fr")

CANARY = "zanzibar"


def test_the_public_edition_says_what_it_is_and_leaves_out_what_is_for_members(sample, meeting):
    content = sample.summaries.draft(meeting, PUBLIC, "en").content
    found = told(content)
    assert "public edition" in content.running_head
    for word in ("forms.gle", "Jamboard", "hesitation", "Meeting materials", "link missing", "photo"):
        assert word not in found
    assert "Business operations support" in found


def test_no_word_of_a_members_only_record_comes_into_the_public_edition(sample, meeting):
    """Every text of every record that is not public carries a canary, also those of its parts."""
    hidden = {}
    for kind in (*_owned(), "breakout", "talk", "poll_option", "action_owner"):
        for record in sample.records.where(kind):
            if _hidden(kind, record, hidden):
                hidden[kind, record.id] = True
                told_ = {n: f"{CANARY} {v}" for n, v in record.values.items() if n[-3:] in ("_en", "_fr") and v}
                sample.records.save(kind, record.id, record.version, told_)
    assert len(hidden) > 30
    for language in LANGUAGES:
        assert CANARY in told(sample.summaries.draft(meeting, MEMBERS, language).content)
        assert CANARY not in told(sample.summaries.draft(meeting, PUBLIC, language).content)


def _owned() -> tuple[str, ...]:
    return ("session", "theme", "poll", "priority", "activity", "consideration", "action_item", "material", "survey")


def _hidden(kind, record, hidden) -> bool:
    if "visibility" in record.values:
        return record.values["visibility"] != PUBLIC
    owner = {"talk": "session", "breakout": "session", "poll_option": "poll", "action_owner": "action_item"}[kind]
    return (owner, record.values[f"{owner.removesuffix('_item')}_id"]) in hidden


def test_what_cites_a_hidden_material_does_not_give_its_title(sample, meeting):
    theme = sample.records.where("theme")[0]
    sample.records.save(
        "theme", theme.id, theme.version, {"text_en": "See [[report-draft]], [[jamboard-1|the board]]."}
    )
    assert "See members’ material, the board." in told(sample.summaries.draft(meeting, PUBLIC, "en").content)


def test_an_edit_made_for_members_stays_out_of_the_public_edition(sample, meeting):
    sample.summaries.edit(meeting, MEMBERS, "en", "overview", CANARY)
    assert CANARY in told(sample.summaries.draft(meeting, MEMBERS, "en").content)
    assert CANARY not in told(sample.summaries.draft(meeting, PUBLIC, "en").content)


def test_a_meeting_that_an_edition_may_not_see_gives_none(desk):
    meeting = desk.records.add("meeting", {"key": "m", "title_en": "Closed", "visibility": "members"}).id
    with pytest.raises(NotForEdition):
        desk.summaries.draft(meeting, PUBLIC, "en")
    with pytest.raises(Gone):
        desk.summaries.draft(meeting + 1, PUBLIC, "en")


def test_people_are_named_with_consent_only_and_else_by_their_role(sample, meeting):
    add = sample.records.add
    here = add("organisation", {"name": "Acme"}).id
    session = sample.records.where("session", key="A1")[0].id
    for family, consent, title in (("Open", "given", ""), ("Shy", "refused", "Buyer"), ("Quiet", "unknown", "")):
        person = add("person", {"given_name": "Ada", "family_name": family, "consent": consent}).id
        add("position", {"person_id": person, "organisation_id": here, "title": title})
        add("talk", {"session_id": session, "person_id": person})
    found = told(sample.summaries.draft(meeting, MEMBERS, "en").content)
    assert "with Ada Open, Buyer, Acme and a representative of Acme" in found
    assert "Shy" not in found and "Quiet" not in found


def test_what_is_kept_from_an_edition_is_not_said_to_be_missing(sample, meeting):
    content = sample.summaries.draft(meeting, PUBLIC, "en").content
    assert "No poll recorded" not in told(content)
    poll = sample.records.where("poll")[1]
    sample.records.save("poll", poll.id, poll.version, {"visibility": "public"})
    step = sample.records.where("action_item", nr=7)[0]
    sample.records.save("action_item", step.id, step.version, {"visibility": "members"})
    content = sample.summaries.draft(meeting, PUBLIC, "en").content
    table = next(b for b in after(content, "PPA opportunities and priorities for 2021") if isinstance(b, Table))
    rows = [[text(cell) for cell in row] for row in table.rows]
    assert [row[1] for row in rows] == ["", "A priority for many", "", "", "No poll recorded"]
    assert rows[0][2] == ""
    assert "lint.priority_no_poll" in {one.code for one in sample.linter.check(meeting, PUBLIC, "en")}


def test_an_organisation_that_an_edition_may_not_name_is_called_one(sample, meeting):
    (itsci,) = sample.records.where("organisation", name="ITSCI")
    sample.records.save("organisation", itsci.id, itsci.version, {"visibility": "members"})
    assert "the researchers, an organization, OECD" in told(sample.summaries.draft(meeting, PUBLIC, "en").content)
    assert "the researchers, ITSCI, OECD" in told(sample.summaries.draft(meeting, MEMBERS, "en").content)
