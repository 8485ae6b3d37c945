"""A summary in review: comments that never go out, how far it is, and the second version with what changed."""

import pytest

from ppa_desk.model.meetings import Writing
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Paragraph, from_json, to_json
from ppa_desk.services.summary.remarks import NothingSaid
from ppa_desk.services.summary.versions import NOTE, compared
from tests.services.summary.reading import text, told

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC


def test_comments_wait_until_they_are_settled_and_never_come_into_the_document(sample, meeting):
    before = to_json(sample.summaries.draft(meeting, MEMBERS, "en").content)
    remarks = sample.summaries.remarks
    number = remarks.add(meeting, MEMBERS, "en", "overview", "  Whom do we thank?  ")
    (one,) = remarks.of(meeting, MEMBERS, "en")
    assert (one.block, one.text, one.colleague, one.settled) == ("overview", "Whom do we thank?", "tester", False)
    assert one.written_at and remarks.of(meeting, PUBLIC, "en") == []
    assert "lint.remarks_open" in {found.code for found in sample.linter.check(meeting, MEMBERS, "en")}
    remarks.settle(number)
    assert [(one.settled, one.settled_by) for one in remarks.of(meeting, MEMBERS, "en")] == [(True, "tester")]
    assert "lint.remarks_open" not in {found.code for found in sample.linter.check(meeting, MEMBERS, "en")}
    assert to_json(sample.summaries.draft(meeting, MEMBERS, "en").content) == before
    with pytest.raises(NothingSaid):
        remarks.add(meeting, MEMBERS, "en", "overview", " ")


def test_the_foot_says_that_it_is_in_review_and_the_journal_who_said_so(sample, meeting):
    assert sample.summaries.writing(meeting).at is None
    sample.summaries.say(meeting, Writing.REVIEW, "2020")
    written = sample.summaries.writing(meeting)
    assert (written.state, written.who) == (Writing.REVIEW, "tester") and written.at
    assert sample.summaries.draft(meeting, MEMBERS, "en").content.running_foot.endswith("draft in review")
    assert sample.history.recent(1)[0].action == "summary.review"
    sample.history.undo()
    assert sample.summaries.writing(meeting).state == Writing.DRAFT


def test_the_second_version_says_what_changed_and_the_first_stays(sample, meeting):
    first = sample.documents.issue(meeting, MEMBERS, "en")
    before = sample.documents.content(first)
    assert sample.documents.since(meeting, MEMBERS, "en").passages == ()
    assert sample.documents.since(meeting, MEMBERS, "fr") is None
    theme = sample.records.where("theme")[0]
    sample.records.save("theme", theme.id, theme.version, {"text_en": "One sentence."})
    sample.records.remove("aim", sample.records.where("aim")[0].id)
    since = sample.documents.since(meeting, MEMBERS, "en")
    assert since.number == 1 and len(since.passages) == 3  # the theme had two paragraphs
    second = sample.documents.content(sample.documents.issue(meeting, MEMBERS, "en"))
    (note,) = (one for one in second.blocks if isinstance(one, Paragraph) and one.key == NOTE)
    assert note.lead.startswith("Changed since version 1 (")
    assert text(note.runs) == "Overview and next steps (1) and Socioeconomic impacts of due diligence programs (2)."
    assert sample.documents.content(first) == before and NOTE not in told(before)
    assert from_json(to_json(second)) == second
    assert compared(second, sample.summaries.draft(meeting, MEMBERS, "en").content) == ()  # the note is no change
