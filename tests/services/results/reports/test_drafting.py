"""Reports are drafted from data: every template, both languages, every figure with its code, nothing invented."""

from io import BytesIO

import pytest

from ppa_desk.documents import pdf
from ppa_desk.services.content import Heading
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.templates import NoSuchTemplate, templates
from tests.services.results.reports.conftest import HALF
from tests.services.results.reports.reading import tables_of, text_of

PERIOD = Period(*HALF)


def printed(told, name="funder_semiannual", language="en", **more):
    return told.reports.printed(told.framework, name, PERIOD, language, **more)


def test_four_documents_are_shipped_in_the_order_they_are_offered():
    documents = [one.name for one in templates().values() if one.form == "document"]
    assert documents[:4] == ["funder_semiannual", "funder_annual", "corporate_brief", "board_slide"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", ["funder_semiannual", "funder_annual", "corporate_brief", "board_slide"])
def test_every_template_can_be_printed_without_a_stored_report(file_told, name, language):
    draft = printed(file_told, name, language)
    assert draft.content.language == language and draft.content.blocks
    assert "60" in text_of(draft.content)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_brief_has_two_pages_at_most_and_a_slide_one(file_told, language):
    for name, most in (("corporate_brief", 2), ("board_slide", 1)):
        content = printed(file_told, name, language).content
        assert pdf.write(content, BytesIO()).pages <= most
    assert content.wide


def test_a_report_is_the_same_on_both_databases(told):
    draft = printed(told)
    row = next(
        row for table in tables_of(draft.content) for row in table if row[0].startswith("1.1 ") and len(row) == 6
    )
    assert [cell.replace("\u202f", " ") for cell in row[2:5]] == [
        "60 [8]\nof 100 [9]", "60 [1]\nof 100 [2]", "60 [1]\nof 300 [13]"
    ]  # fmt: skip


def test_the_parts_of_an_indicator_stand_below_it_with_what_no_part_holds(file_told):
    rows = [row for table in tables_of(printed(file_told).content) for row in table]
    parts = {row[0].strip(): row[2].split("\u202f")[0] for row in rows if len(row) == 6 and row[0].startswith("\u2003")}
    assert parts == {"Women and girls": "40", "Men and boys": "15", "Sex not told": "5"}


def test_a_falling_indicator_is_judged_from_its_baseline_and_what_is_not_reported_is_not_zero(file_told):
    text = text_of(printed(file_told).content)
    assert "Off track\n50%" in text.replace("\u202f", " ")
    assert "1.3: nothing was reported, which is not zero" in text
    assert "—" in text


def test_every_figure_printed_is_in_the_annex_with_its_formula(file_told):
    draft = printed(file_told)
    annex = next(table for table in tables_of(draft.content) if table[0][0] == "No.")
    codes = {row[1] for row in annex[1:]}
    assert {f"A{file_told.trained}-260101-260630", f"T{file_told.days}-260630", f"B{file_told.days}"} <= codes
    assert codes <= {one.ref.code for one in draft.figures}
    assert [int(row[0]) for row in annex[1:]] == list(range(1, len(annex)))
    assert any("60 ÷ 100 = 60%" in row[3] for row in annex[1:])
    for code in codes:
        file_told.desk.results.figures.read(code)


def test_values_not_yet_approved_count_only_when_asked_for_and_every_page_says_so(file_told):
    file_told.value(file_told.silent, 4, *HALF, status="submitted")
    assert not printed(file_told).content.watermark
    assert "1 value of this period is submitted and not approved" in text_of(printed(file_told).content)
    draft = printed(file_told, submitted=True)
    assert draft.content.watermark == "DRAFT"
    assert "report.with_submitted" in {one.code for one in draft.holds_back}
    assert f"A{file_told.silent}-260630-d" in {one.ref.code for one in draft.figures}


def test_a_summary_keeps_within_250_words(file_told):
    summary = next(one for one in printed(file_told).blocks if one.key == "summary")
    assert 10 < len(summary.text.split()) <= 250


def test_a_story_is_told_only_with_consent_and_names_only_as_given(file_told):
    for title, consent in (("Mwamini’s scales", "given"), ("Untold", "unknown")):
        file_told.add("story", framework_id=file_told.framework, title_en=title, who="Mwamini", consent=consent,
                      told_on=HALF[1], before_en="She could not weigh.")  # fmt: skip
    text = text_of(printed(file_told).content)
    assert "She could not weigh." in text and "Mwamini (name changed)" in text
    assert "Untold" not in text and "1 story is not told here: no consent is recorded." in text


def test_what_readers_of_an_edition_may_not_see_is_left_out_and_said(file_told):
    with file_told.desk.store.unit("indicator.changed", title="", record_kind="indicator") as unit:
        unit.change("indicator", file_told.silent, {"visibility": "secretariat"})
    text = text_of(printed(file_told).content)
    assert "Indicator 1.3" not in text and "1 indicator is not for readers of this edition." in text


def test_a_funder_calls_indicators_otherwise_or_leaves_them_out(file_told):
    shape = file_told.shape
    file_told.add(
        "shape_indicator", report_shape_id=shape, indicator_id=file_told.trained, code="IR-7", name_en="Learners"
    )
    file_told.add("shape_indicator", report_shape_id=shape, indicator_id=file_told.silent, left_out=True)
    text = text_of(file_told.reports.draft(file_told.report()).content)
    assert "IR-7 Learners" in text and "Indicator 1.1" not in text and "Indicator 1.3" not in text


def test_a_template_nobody_knows_is_named_with_those_there_are(file_told):
    with pytest.raises(NoSuchTemplate) as caught:
        printed(file_told, "sf_nothing")
    assert "funder_semiannual" in caught.value.values["known"]


def test_people_whom_two_grants_reached_are_counted_once_beside_the_sum(file_told):
    other = file_told.grant("other")
    file_told.value(file_told.trained, 30, *HALF, grant_record_id=other)
    file_told.add("overlap", indicator_id=file_told.trained, grant_record_id=file_told.pact, other_id=other,
                  since=HALF[0], until=HALF[1], people=10_000_000)  # fmt: skip
    rows = [row for table in tables_of(printed(file_told).content) for row in table]
    assert next(row[2:4] for row in rows if row[0].strip() == "Nobody counted twice") == ["80", "80"]


def test_reference_sheets_and_whose_money_it_was_are_blocks_one_may_add(file_told):
    shapes = file_told.reports.shapes
    shapes.choose(file_told.shape, ["shares", "sheets"])
    headings = [
        one.text for one in file_told.reports.draft(file_told.report()).content.blocks if isinstance(one, Heading)
    ]
    assert headings[0] == "Whose money reached what"
    assert "Reference sheets of the indicators" in headings and "1.2 Indicator 1.2" in headings


def test_what_is_told_in_words_stands_in_the_text_of_its_result(file_told):
    voice = file_told.indicator("1.4", measure="qualitative", over_time="last", over_grants="latest")
    file_told.value(voice, None, *HALF, text_en="They now weigh before they sell.")
    text = next(one.text for one in printed(file_told).blocks if one.key == f"progress.{file_told.outcome}")
    assert "Indicator 1.4: They now weigh before they sell." in text


def test_evidence_is_listed_with_counts_that_may_leave_the_office(told):
    add, desk = told.add, told.desk
    assert "rest on" not in text_of(printed(told).content)
    roads = add("incident_cluster", title_en="Roadblocks", category="ROA", visibility="members")
    secret = add("incident_cluster", title_en="Never told", category="CHI")
    plan = add("corrective_plan", key="p", title_en="Clear the road", visibility="members")
    for status in ("open", "done"):
        add("corrective_action", corrective_plan_id=plan, status=status, due_on=HALF[0])
    for nr, status in enumerate(("confirmed", "resolved", "received", "unconfirmed")):
        add("incident", key=f"I{nr}", category="ROA", status=status, happened_on=HALF[0])
    for evidence in (("incident_cluster", roads), ("incident_cluster", secret), ("corrective_plan", plan)):
        desk.evidence.uses.attach(*evidence, "grant_record", told.pact)
    desk.evidence.uses.attach("incident_cluster", roads, "indicator", told.trained)
    words = text_of(printed(told).content)
    assert "rest on 1 group of incidents and 1 corrective action plan" in words
    assert "fewer than 3 confirmed incidents" in words and "Never told" not in words
    assert "1 action open, 1 overdue, 1 closed" in words and "pact; 1.1 Indicator 1.1" in words
    add("incident", key="I9", category="ROA", status="monitored", happened_on=HALF[1])
    assert "3 confirmed incidents" in text_of(printed(told).content)
    assert "3 incidents confirmés" in text_of(printed(told, "funder_annual", "fr").content)
