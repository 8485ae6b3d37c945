"""Looks at data quality: planned, written, closed, planned again; and the sheet on paper, on both databases."""

from datetime import date

import pytest

from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.services.checklists import Holds, standards
from ppa_desk.services.content import Heading, KeyFacts, Paragraph, Table
from ppa_desk.services.results.quality import NotClosed, NotMonths
from tests.services.results.feeding import fed

DONE = date(2026, 1, 31)
YES = {one.name: "yes" for one in shipped_form("data_quality").questions() if one.type == "select_one"}


def looked(made, indicator, **answers):
    quality = made.desk.results.quality
    look = quality.begin(indicator)
    quality.write(look, YES | answers)
    return look


def test_the_checklist_asks_the_five_standards_each_with_a_comment():
    form = shipped_form("data_quality")
    told = [label.en for label, _ in standards(form, {})]
    assert told == ["Validity", "Reliability", "Timeliness", "Precision", "Integrity"]
    names = {one.name for one in form.questions()}
    assert {f"{label.en.lower()}_comment" for label, _ in standards(form, {})} <= names


@pytest.mark.parametrize(
    ("answers", "holds"),
    [({}, Holds.MET), ({"measures": "partly"}, Holds.PARTLY), ({"measures": "no", "sound": ""}, Holds.NOT_MET),
     ({"measures": "not_known"}, Holds.OPEN), ({"sound": "not_applicable"}, Holds.MET),
     ({"sound": "", "measures": "partly"}, Holds.OPEN)],
)  # fmt: skip
def test_the_worst_answer_decides_about_a_standard(answers, holds):
    found = {label.en: one for label, one in standards(shipped_form("data_quality"), YES | answers)}
    assert found["Validity"] is holds and found["Integrity"] is Holds.MET


def test_a_look_is_closed_with_what_was_found_and_the_next_one_is_planned(made):
    quality, one = made.desk.results.quality, made.indicator()
    quality.schedule(one, "12", date(2026, 1, 15))
    look = looked(made, one, measures="partly")
    assert [(told.id, told.begun, told.due_on) for told in quality.of(one)] == [(look, True, date(2026, 1, 15))]
    assert quality.close(look, DONE, "Aline", "Sound, with gaps by sex", "", "en") == date(2027, 1, 31)
    planned, done = quality.of(one)
    assert (planned.begun, planned.due_on, done.reviewer, done.conclusion("fr")) == (
        False, date(2027, 1, 31), "Aline", "Sound, with gaps by sex",
    )  # fmt: skip
    assert {label.en: holds for label, holds in quality.standards(done)}["Validity"] is Holds.PARTLY


def test_a_look_that_says_nothing_stays_open(made):
    quality, one = made.desk.results.quality, made.indicator()
    look = looked(made, one)
    with pytest.raises(NotClosed):
        quality.close(look, DONE, "Aline", "  ", "", "en")
    assert quality.get(look).is_open and quality.begin(one) == look


def test_without_a_plan_no_next_look_is_made(made):
    quality, one = made.desk.results.quality, made.indicator()
    assert quality.close(looked(made, one), DONE, "Aline", "Bon", "", "fr") is None
    assert [told.is_open for told in quality.of(one)] == [False]


@pytest.mark.parametrize("told", ["0", "-3", "1.5", "yearly", "999"])
def test_what_is_no_number_of_months_changes_nothing(made, told):
    quality, one = made.desk.results.quality, made.indicator(check_every=6)
    with pytest.raises(NotMonths):
        quality.schedule(one, told, None)
    assert quality.every(one) == 6
    quality.schedule(one, "", None)
    assert quality.every(one) is None


def texts(content):
    found = []
    for block in content.blocks:
        if isinstance(block, KeyFacts):
            found += [(label, "".join(run.text for run in text)) for label, text in block.rows]
        elif isinstance(block, Paragraph):
            found.append((block.lead, "".join(run.text for run in block.runs)))
        elif isinstance(block, Table):
            found += [("row", " | ".join("".join(run.text for run in cell) for cell in row)) for row in block.rows]
        elif isinstance(block, Heading):
            found.append(("head", block.text))
    return found


def test_a_reference_sheet_says_what_is_told_and_what_is_not(made):
    one = fed(made, "attendance", "people")
    made.add("baseline", indicator_id=one, value=12_500_000, year=2024)
    kept = made.desk.records.get("indicator", one)
    made.desk.records.save(
        "indicator", one, kept.version, {"definition_en": "Everybody in the room", "dimensions": "sex"}
    )
    quality = made.desk.results.quality
    quality.close(looked(made, one), DONE, "Aline", "Sound", "Count by sex", "en")
    told = texts(made.desk.results.papers.sheet(one, "en", DONE))
    assert ("Baseline", "12.5 (2024)") in told and ("Definition", "Everybody in the room") in told
    assert ("Values come from", "People present at meetings.") in told and ("Rationale", "Not told") in told
    assert ("row", "January 31, 2026 | Aline | Sound | Count by sex") in told
    french = texts(made.desk.results.papers.sheet(one, "fr", DONE))
    assert ("Valeur de référence", "12,5 (2024)") in french
    assert ("Définition", "Everybody in the room\u00a0(en anglais)") in french


def test_a_baseline_that_is_still_to_be_collected_is_not_zero(made):
    one = made.indicator()
    made.add("baseline", indicator_id=one, state="not_collected", due_on=DONE)
    told = texts(made.desk.results.papers.sheet(one, "en", DONE))
    assert ("Baseline", "Not collected yet; due by January 31, 2026") in told


def test_a_look_is_a_document_with_its_standards_and_answers(made):
    one = made.indicator()
    look = looked(made, one, measures="no", validity_comment="Counts seats, not people")
    made.desk.results.quality.close(look, DONE, "Aline", "To be mended", "", "en")
    told = texts(made.desk.results.papers.look(look, "en"))
    assert ("row", "Validity | not met") in told and ("Validity: comment", "Counts seats, not people") in told
