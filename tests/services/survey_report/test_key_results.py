"""Results kept in a sentence, and where they are cited."""

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.survey_report.key_results import NothingToKeep

MEMBERS, PUBLIC = Visibility.MEMBERS, Visibility.PUBLIC


def test_a_result_is_told_in_both_languages_with_its_base(trained, survey):
    told = trained.key_results.told(survey, "on_site")
    assert told["en"] == "Does your organisation visit mine sites? Yes: 51% (n\u00a0=\u00a0160)."
    assert "(n\u00a0=\u00a0160)" in told["fr"]


def test_what_is_kept_twice_is_one_result(trained, survey):
    first = trained.key_results.keep(survey, "on_site")
    assert trained.key_results.keep(survey, "on_site") == first
    assert trained.records.get("key_result", first).values["key"] == "annual-2026.on_site"


def test_an_open_survey_has_no_result_to_keep(trained, survey):
    trained.surveys.reopen(survey)
    with pytest.raises(NothingToKeep):
        trained.key_results.keep(survey, "on_site")


def test_a_summary_cites_a_result_and_shows_it_as_evidence_where_it_may_be_seen(trained, survey):
    meeting = trained.records.add("meeting", {"title_en": "Meeting", "kind": "member", "visibility": "public"}).id
    priority = trained.records.add(
        "priority", {"meeting_id": meeting, "title_en": "Site visits", "visibility": "public"}
    ).id
    trained.records.add(
        "consideration", {"meeting_id": meeting, "text_en": "[[annual-2026.on_site]]", "visibility": "public"}
    )
    trained.key_results.keep(survey, "on_site", priority_id=priority)
    seen, hidden = (repr(trained.summaries.draft(meeting, one, "en").content.blocks) for one in (MEMBERS, PUBLIC))
    assert seen.count("Yes: 51% (n\\xa0=\\xa0160).") == 2
    assert "51%" not in hidden
    assert "INVENTED DATA" in trained.summaries.draft(meeting, MEMBERS, "en").content.running_head
