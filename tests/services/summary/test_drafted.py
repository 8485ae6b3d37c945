"""The summary is drafted from everything a meeting has, and every sentence names the records it rests on."""

from datetime import date

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.said import changes, taken
from tests.services.summary.reading import headings, told

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC


def sentence(draft, words):
    """Return the one sentence of a draft that says these words, and its records by kind."""
    found = [
        (block.text[one.start : one.end], one.evidence)
        for block in draft.blocks
        for one in block.sentences
        if words in block.text[one.start : one.end]
    ]
    (only,) = found
    return only


@pytest.fixture
def full(sample, meeting):
    """The sample with everything else a meeting may leave behind."""
    add = sample.records.add
    session = sample.records.where("session", key="S2")[0].id
    buyer = sample.records.where("organisation", name="ITSCI")[0].id
    for code, people in (("IND", 20), ("CSO", 12)):
        add("attendance", {"meeting_id": meeting, "constituency": code, "people": people})
    add("attendee", {"meeting_id": meeting, "organisation_id": buyer, "presence": "present"})
    add("attendee", {"meeting_id": meeting, "name": "Somebody", "presence": "absent"})
    below = {"meeting_id": meeting, "parent_id": session, "key": "S2a", "title_en": "Questions", "text_en": "Asked."}
    add("session", below)
    add("session", {"meeting_id": meeting, "key": "late", "title_en": "Mercury", "parked": True})
    for status in ("declined", "accepted"):
        add("talk", {"session_id": session, "title_en": f"A {status} talk", "words_en": "Ann", "status": status})
    cluster = add("cluster", {"meeting_id": meeting, "session_id": session, "title_en": "Roads"}).id
    for _ in range(2):
        add("note", {"meeting_id": meeting, "cluster_id": cluster, "text": "roads"})
    decision = {"meeting_id": meeting, "text_en": "We go on.", "in_favour": 5, "against": 1, "carried": True}
    with sample.store.unit("import.applied") as unit:
        unit.add("decision", decision)
    earlier = add("meeting", {"key": "before", "title_en": "Before"}).id
    old = add("action_item", {"meeting_id": earlier, "text_en": "Send the list", "status": "done"}).id
    add("action_owner", {"action_id": old, "words_en": "Secretariat"})
    add("action_review", {"action_id": old, "meeting_id": meeting, "status": "done", "text_en": "Sent in May."})
    return sample


def test_everything_a_meeting_left_behind_is_told(full, meeting):
    draft = full.summaries.draft(meeting, MEMBERS, "en")
    found = told(draft.content)
    for words in (
        "32 people took part (industry 20, civil society 12). Organizations present: ITSCI.",
        "We go on. (Carried: 5 for, 1 against)",
        "Secretariat Send the list done: Sent in May.",
        "A accepted talk (Ann)",
        "Also on the whiteboard. Roads (2 whiteboard notes)",
        "Put off to a later meeting: Mercury.",
        "Class: scope. ",
    ):
        assert words in found
    assert "declined" not in found and "Somebody" not in found
    assert "Questions" in headings(draft.content)


def test_nothing_is_said_where_nobody_counted(full, meeting):
    (row,) = full.records.where("attendance", constituency="IND")
    full.records.save("attendance", row.id, row.version, {"people": None})
    found = told(full.summaries.draft(meeting, MEMBERS, "en").content)
    assert "People were counted in part: civil society 12." in found and "32" not in found


def test_who_was_there_is_not_told_to_the_public(full, meeting):
    found = told(full.summaries.draft(meeting, PUBLIC, "en").content)
    assert "32 people took part" in found and "Organizations present" not in found


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sentence_names_its_records(full, meeting, language):
    draft = full.summaries.draft(meeting, MEMBERS, language)
    said = [(block.text[one.start : one.end], one.evidence) for block in draft.blocks for one in block.sentences]
    assert len(said) > 80 and all(text.strip() and marks for text, marks in said)
    for block in draft.blocks:  # and no word stands outside a sentence, but the signs of a list
        rest = list(block.text)
        for one in block.sentences:
            rest[one.start : one.end] = ""
            rest[one.start : one.start] = [""] * (one.end - one.start)
        assert set("".join(rest)) <= set(" \n-"), block.key


def test_a_sentence_names_its_own_records_and_not_those_of_its_neighbours(full, meeting):
    draft = full.summaries.draft(meeting, MEMBERS, "en")
    assert {kind for kind, _ in sentence(draft, "32 people took part")[1]} == {"attendance"}
    assert {kind for kind, _ in sentence(draft, "Organizations present")[1]} == {"attendee"}
    assert {kind for kind, _ in sentence(draft, "held its ninth")[1]} == {"meeting", "alliance"}
    assert {kind for kind, _ in sentence(draft, "Send the list")[1]} == {"action_item", "action_owner", "action_review"}
    assert [kind for kind, _ in sentence(draft, "Roads")[1]] == ["cluster", "note", "note"]


def test_what_a_writer_adds_rests_on_no_record_and_what_stays_keeps_its_own(sample, meeting):
    (aim,) = sample.records.where("aim", nr=1)
    draft = sample.summaries.draft(meeting, MEMBERS, "en")
    sample.summaries.edit(meeting, MEMBERS, "en", "overview", draft.block("overview").text + "\n\nWe thank all.")
    draft = sample.summaries.draft(meeting, MEMBERS, "en")
    assert sentence(draft, "We thank all.")[1] == ()
    assert sentence(draft, "carry the PPA")[1] == (("aim", aim.id),)


def test_one_change_is_taken_over_and_the_rest_of_the_edit_stays(sample, meeting):
    theme = sample.records.where("theme")[0]
    sample.records.save("theme", theme.id, theme.version, {"text_en": "One. Two. Three."})
    key = f"theme.{theme.id}"
    sample.summaries.edit(meeting, MEMBERS, "en", key, "One. Two. Three, of course.")
    kept = sample.records.get("theme", theme.id)
    sample.records.save("theme", theme.id, kept.version, {"text_en": "One more. Two. Three and four."})
    block = sample.summaries.draft(meeting, MEMBERS, "en").block(key)
    first, last = block.beneath
    assert [(piece.kind, piece.text) for piece in first.pieces] == [("same", "One"), ("new", " more"), ("same", ".")]
    sample.summaries.take(meeting, MEMBERS, "en", key, first)
    block = sample.summaries.draft(meeting, MEMBERS, "en").block(key)
    assert block.text == "One more. Two. Three, of course." and block.beneath == (last,)
    assert taken(block.text, last) is None  # the writer changed that sentence: only they can say


def test_the_text_of_a_block_that_went_away_is_moved_or_let_go(sample, meeting):
    theme, other = sample.records.where("theme")[:2]
    for one, words in ((theme, "Mine."), (other, "Also mine.")):
        sample.summaries.edit(meeting, MEMBERS, "en", f"theme.{one.id}", words)
        sample.records.remove("theme", one.id)
    first, second = sample.summaries.draft(meeting, MEMBERS, "en").orphans
    sample.summaries.move(meeting, MEMBERS, "en", first.key, "overview")
    sample.summaries.let_go(meeting, MEMBERS, "en", second.key)
    draft = sample.summaries.draft(meeting, MEMBERS, "en")
    assert draft.orphans == () and draft.block("overview").text.endswith("\n\nMine.")
    sample.history.undo()
    assert len(sample.summaries.draft(meeting, MEMBERS, "en").orphans) == 1


def test_days_of_doing_are_told(sample, meeting):
    (action,) = sample.records.where("action_item", nr=2)
    sample.records.save("action_item", action.id, action.version, {"status": "done", "done_on": date(2020, 12, 1)})
    assert "done on December 1, 2020" in told(sample.summaries.draft(meeting, MEMBERS, "en").content)


def test_changes_tell_sentences_apart():
    (gone, come) = changes("A is. B is.", "A is. C is. D is.")
    assert (gone.old, gone.new, come.old, come.new) == ("B is.", "C is.", "", "D is.")
