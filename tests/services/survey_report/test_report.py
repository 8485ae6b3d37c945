"""What the report says first, what it says to whom, and that it stays as issued."""

from datetime import date
from io import BytesIO
from itertools import pairwise

import pytest
from pdfua.validator import validate

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Chart, Heading, KeyFacts, Paragraph, Table, from_json, to_json

PUBLIC, MEMBERS, SECRETARIAT = Visibility.PUBLIC, Visibility.MEMBERS, Visibility.SECRETARIAT
LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])


def headings(content) -> list[str]:
    """Return the headings of the first level."""
    return [block.text for block in content.blocks if isinstance(block, Heading) and block.level == 1]


@LANGUAGES
def test_page_one_begins_with_what_was_found_and_how_many_answered(trained, survey, language):
    first = trained.survey_reports.draft(survey, MEMBERS, language).blocks[0]
    assert isinstance(first, KeyFacts)
    found, told = first.rows[0][1][0].text, " ".join(run.text for _, text in first.rows for run in text)
    assert len(found.splitlines()) == 3
    assert ("Ranked first: Access to finance" if language == "en" else "Classé premier\u00a0: Accès au") in found
    assert ("39 of 46" if language == "en" else "39 organisations sur 46") in told


@LANGUAGES
def test_every_page_of_invented_data_says_so(trained, survey, language):
    content = trained.survey_reports.draft(survey, PUBLIC, language)
    word = "INVENTED DATA" if language == "en" else "DONNÉES INVENTÉES"
    assert word in content.running_head and word in content.subtitle


@LANGUAGES
def test_every_chart_says_what_to_see_and_is_told_in_words(trained, survey, language):
    charts = [one for one in trained.survey_reports.draft(survey, MEMBERS, language).blocks if isinstance(one, Chart)]
    assert len(charts) > 8
    for chart in charts:
        assert chart.caption and chart.alt and all(0 <= share <= 1 for mark in chart.marks for share in mark.shares)


def test_only_the_secretariat_reads_who_has_not_answered(trained, survey):
    told = {one: headings(trained.survey_reports.draft(survey, one, "en")) for one in (PUBLIC, MEMBERS, SECRETARIAT)}
    assert "Not yet heard from" in told[SECRETARIAT]
    assert "Not yet heard from" not in told[MEMBERS] + told[PUBLIC]
    assert "Organisations that answered" in told[MEMBERS] and "Organisations that answered" not in told[PUBLIC]


def rate_tables(content) -> dict[str, list[str]]:
    """Return the groups of each table of who has answered."""
    tables = [one for one in content.blocks if isinstance(one, Table) and one.head[1:2] == ("Asked",)]
    return {one.head[0]: [row[0][0].text for row in one.rows] for one in tables}


def test_who_answered_is_told_by_constituency_sector_region_and_group(trained, survey):
    told = rate_tables(trained.survey_reports.draft(survey, MEMBERS, "en"))
    assert list(told) == ["Constituency", "Sector", "Region", "Work group"]
    assert {"Great Lakes Region", "Europe"} <= set(told["Region"]) and "Aerospace" in told["Sector"]


def test_the_public_is_not_told_who_answered_by_a_group_of_a_few(trained, survey):
    told = rate_tables(trained.survey_reports.draft(survey, PUBLIC, "en"))
    assert told["Constituency"] and "Aerospace" not in told.get("Sector", [])


def test_what_a_member_wrote_is_quoted_to_members_and_never_to_the_public(trained, survey):
    quotes = [quote for code in trained.dataset(survey).codes for quote in code.quotes]
    words = {one: repr(trained.survey_reports.draft(survey, one, "en").blocks) for one in (MEMBERS, PUBLIC)}
    assert quotes and any(quote in words[MEMBERS] for quote in quotes)
    assert not any(quote in words[PUBLIC] for quote in quotes)
    written = [text for text in trained.dataset(survey).columns["idea"] if isinstance(text, str) and len(text) > 12]
    assert written and not any(text in words[PUBLIC] for text in written)
    assert "Tell what came of it" in words[PUBLIC]


def test_a_condition_is_told_in_words(trained, survey):
    said = repr(trained.survey_reports.draft(survey, MEMBERS, "en").blocks)
    assert "Asked only of those who answered “Yes” to question 3." in said
    assert "Asked depending on the answer to question 22." in said and "${" not in said


def test_columns_of_numbers_have_the_unit_in_the_head_and_as_many_places(trained, survey):
    tables = [one for one in trained.survey_reports.draft(survey, MEMBERS, "en").blocks if isinstance(one, Table)]
    assert not any("points" in run.text for one in tables for row in one.rows for cell in row for run in cell)
    [ranking] = [one for one in tables if one.head[0] == "Option"]
    assert {len(row[2][0].text.partition(".")[2]) for row in ranking.rows} == {2}


def test_only_what_was_chosen_together_often_enough_is_told_as_such(trained, survey):
    blocks = trained.survey_reports.draft(survey, MEMBERS, "en").blocks
    lists = [after for before, after in pairwise(blocks) if "Chosen together" in repr(before)]
    assert all(" and " in item.runs[0].text for one in lists for item in one.items)


def test_an_open_survey_tells_no_results(trained, survey):
    trained.surveys.reopen(survey)
    content = trained.survey_reports.draft(survey, SECRETARIAT, "en")
    assert not [block for block in content.blocks if isinstance(block, Heading) and block.level == 2]
    told = [run.text for block in content.blocks if isinstance(block, Paragraph) for run in block.runs]
    assert any("still open" in text for text in told)


@LANGUAGES
def test_the_checker_finds_nothing_in_its_pdf(trained, survey, language, tmp_path):
    file = BytesIO()
    pdf.write(trained.survey_reports.draft(survey, MEMBERS, language), file)
    path = tmp_path / "report.pdf"
    path.write_bytes(file.getvalue())
    report = validate(str(path))
    assert [finding for outcome in report.outcomes for finding in outcome.findings] == []


def test_an_issued_report_is_numbered_and_stays_as_it_was(trained, survey):
    one = trained.documents.issue_report(survey, MEMBERS, "en")
    before = trained.documents.content(one)
    assert before.running_foot.endswith("version 1") and from_json(to_json(before)) == before
    trained.surveys.reopen(survey)
    two = trained.documents.issue_report(survey, MEMBERS, "en")
    assert trained.documents.content(two).running_foot.endswith("version 2")
    assert trained.documents.content(one) == before
    before_that = trained.surveys.get(survey)["previous_id"]
    other = trained.documents.issue_report(before_that, MEMBERS, "en")
    assert trained.documents.content(other).running_foot.endswith("version 1")
    assert set(trained.documents.listing.ids(only={"survey": survey})) == {one, two}


def test_the_time_of_a_survey_closed_before_its_deadline_ends_when_it_closed(trained, survey):
    kept = trained.records.get("survey", survey)
    trained.records.save("survey", survey, kept.version, {"closes_on": date(2099, 1, 1)})
    facts = trained.survey_reports.draft(survey, MEMBERS, "en").blocks[0]
    told = " ".join(run.text for _, text in facts.rows for run in text)
    closed = trained.surveys.get(survey)["closed_at"]
    assert "2099" not in told and str(closed.year) in told
