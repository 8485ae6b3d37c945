"""Writers change blocks; generating again keeps what they wrote and says what moved beneath it."""

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.summary.draft import NoSuchBlock
from tests.services.summary.reading import told

MEMBERS = Visibility.MEMBERS


@pytest.fixture
def theme(sample):
    return sample.records.where("theme")[0]


@pytest.fixture
def block(sample, meeting, theme):
    """Return a block of the English draft as it stands now."""
    return lambda key=f"theme.{theme.id}": sample.summaries.draft(meeting, MEMBERS, "en").block(key)


def test_every_block_says_which_records_it_is_made_from(sample, meeting):
    draft = sample.summaries.draft(meeting, MEMBERS, "en")
    assert {kind for one in draft.blocks for kind, _ in one.evidence} == {
        "meeting", "alliance", "aim", "session", "theme", "priority", "breakout", "activity", "consideration",
        "action_item", "action_owner", "poll", "talk", "material", "survey",
    }  # fmt: skip
    for one in draft.blocks:
        assert one.evidence and not one.edited and one.text == one.generated
        assert all(sample.records.get(kind, number) for kind, number in one.evidence)
    assert len({one.key for one in draft.blocks}) == len(draft.blocks)


def test_an_edit_stands_in_the_document_and_the_lead_before_it_stays(sample, meeting, theme, block):
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.\n\n- one\n- two")
    found = told(sample.summaries.draft(meeting, MEMBERS, "en").content)
    assert "Better data collection and sharing. New words. one two" in found
    assert "Due diligence data collection" not in found
    assert block().edited and not block().changed_beneath


def test_an_edit_is_for_its_language_only(sample, meeting, theme):
    before = told(sample.summaries.draft(meeting, MEMBERS, "fr").content)
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    assert told(sample.summaries.draft(meeting, MEMBERS, "fr").content) == before


def test_when_records_change_beneath_an_edit_it_is_kept_and_says_so(sample, meeting, theme, block):
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    earlier = block().generated
    sample.records.save("theme", theme.id, theme.version, {"text_en": "The records say more now."})
    now = block()
    assert (now.text, now.generated, now.earlier) == ("New words.", "The records say more now.", earlier)
    assert now.changed_beneath
    sample.summaries.edit(meeting, MEMBERS, "en", now.key, "Newer words.")
    assert not block().changed_beneath


def test_a_reset_lets_the_generated_text_stand_again(sample, meeting, theme, block):
    before = told(sample.summaries.draft(meeting, MEMBERS, "en").content)
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    sample.summaries.reset(meeting, MEMBERS, "en", f"theme.{theme.id}")
    assert told(sample.summaries.draft(meeting, MEMBERS, "en").content) == before
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", block().generated)
    assert not block().edited


def test_an_edit_can_be_undone(sample, meeting, theme, block):
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "Newer words.")
    sample.history.undo()
    assert block().text == "New words."
    sample.history.undo()
    assert not block().edited


def test_an_edit_of_what_is_not_there_is_refused(sample, meeting):
    with pytest.raises(NoSuchBlock):
        sample.summaries.edit(meeting, MEMBERS, "en", "theme.999", "New words.")


def test_saving_what_stands_there_already_changes_nothing(sample, meeting, theme):
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    before = sample.history.next_undo()
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    assert sample.history.next_undo() == before


def test_what_was_written_over_a_record_that_went_away_is_kept(sample, meeting, theme):
    sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{theme.id}", "New words.")
    sample.records.remove("theme", theme.id)
    draft = sample.summaries.draft(meeting, MEMBERS, "en")
    (orphan,) = draft.orphans
    assert (orphan.key, orphan.text) == (f"theme.{theme.id}", "New words.")
    assert "New words." not in told(draft.content)


def test_every_block_has_a_name_a_person_can_read(sample, meeting):
    titles = [one.title for one in sample.summaries.draft(meeting, MEMBERS, "fr").blocks if not one.laid]
    assert [title for title in titles if "." in title.rstrip(".").replace("1. ", "").replace(". ", "")] == []
    assert titles[:3] == [
        "Vue d’ensemble et prochaines étapes",
        "Synthèse de la réunion",
        "Effets socioéconomiques des programmes de diligence",
    ]
