"""Texts with live figures, forced explanations, the sealed snapshot, and what the next report says was restated."""

import json
from hashlib import sha256

import pytest

from ppa_desk.services.markup import plain
from ppa_desk.services.results.reports.desk import NotAsSealed, NotReady, Sealed
from tests.services.results.conftest import day
from tests.services.results.reports.conftest import HALF, NEXT
from tests.services.results.reports.reading import tables_of, text_of


def test_a_text_holds_live_figures_written_as_the_reader_writes_them(told):
    report = told.report()
    told.reports.edit(report, "fr", "summary", f"Nous avons formé {{A{told.trained}-260101-260630}} personnes.")
    draft = told.reports.draft(report, "fr")
    paragraph = next(one for one in draft.content.blocks if getattr(one, "key", "") == "summary")
    assert plain(paragraph.runs).startswith("Nous avons formé 60\u202f[")
    with told.desk.store.unit("value.changed", title="") as unit:
        unit.change("indicator_value", told.given, {"value": 1_234_000_000})
    paragraph = next(
        one for one in told.reports.draft(report, "fr").content.blocks if getattr(one, "key", "") == "summary"
    )
    assert "1\u202f234\u202f[" in plain(paragraph.runs)


def test_a_code_that_leads_nowhere_is_a_finding_and_never_blank(file_told):
    report = file_told.report()
    for code in ("A999-260630", "A1-2606"):
        file_told.reports.edit(report, "en", "summary", f"We reached {{{code}}}.")
        draft = file_told.reports.draft(report)
        found = [one for one in draft.holds_back if one.code == "report.lost_figure"]
        assert [one.values["code"] for one in found] == [code] and found[0].block == "summary"
        assert f"We reached no figure {code}." in text_of(draft.content)


def test_generating_again_keeps_what_was_written_and_says_what_changed_beneath(file_told):
    report = file_told.report()
    file_told.reports.edit(report, "en", "summary", "My own words.")
    file_told.value(file_told.silent, 5, *HALF)
    draft = file_told.reports.draft(report)
    summary = next(one for one in draft.blocks if one.key == "summary")
    assert summary.text == "My own words." and summary.changed_beneath
    assert "report.changed_beneath" in {one.code for one in draft.findings}
    file_told.reports.reset(report, "en", "summary")
    assert not next(one for one in file_told.reports.draft(report).blocks if one.key == "summary").edited


def test_what_is_written_of_a_result_belongs_to_it(file_told):
    report = file_told.report()
    file_told.reports.edit(report, "en", f"progress.{file_told.outcome}", "Training went well.")
    kept = file_told.desk.records.where("report_text", report_id=report)
    assert [(one.values["block"], one.values["result_id"]) for one in kept] == [("progress", file_told.outcome)]
    assert "Training went well." in text_of(file_told.reports.draft(report).content)


def test_a_result_far_from_its_target_must_be_explained_in_the_language_of_the_report(told):
    report = told.report()
    with pytest.raises(NotReady) as caught:
        told.reports.issue(report)
    assert [one.indicator for one in caught.value.findings] == [told.trained, told.days]
    told.reports.explain(report, told.trained, {"explanation_en": "Late."})
    told.reports.explain(report, told.days, {"reason": "market", "explanation_en": "Late."})
    assert [one.code for one in told.reports.draft(report).holds_back] == ["report.no_reason"]
    told.reports.explain(report, told.trained, {"reason": "late_start"})
    assert not told.reports.draft(report).holds_back
    assert {one.code for one in told.reports.draft(report, "fr").holds_back} == {"report.not_in_language"}


def test_explanations_of_another_report_up_to_the_same_day_are_taken_over(told):
    first, other = told.report(), told.report()
    told.explain_all(first)
    told.reports.explain(other, told.days, {"reason": "market", "explanation_en": "Of its own."})
    assert set(told.reports.explained_elsewhere(other)) == {told.trained}
    assert told.reports.take_over(other) == 1
    kept = told.desk.records.where("deviation", report_id=other)
    assert {one.values["explanation_en"] for one in kept} == {"It began late.", "Of its own."}
    assert not told.reports.draft(other).holds_back


def test_issuing_freezes_the_document_and_seals_every_figure_with_a_hash(told):
    report = told.report()
    told.explain_all(report)
    document = told.reports.issue(report)
    row = told.reports.row(report)
    assert row["status"] == "issued" and row["sha256"] == sha256(row["snapshot"].encode()).hexdigest()
    figures = json.loads(row["snapshot"])["figures"]
    assert figures[f"A{told.trained}-260101-260630"] == "60000000"
    assert figures[f"H{told.trained}-260630"] == "3/5"
    assert figures[f"A{told.silent}-260630"] is None
    told.value(told.trained, 900, *HALF)
    assert "900" not in text_of(told.desk.documents.content(document))
    assert told.desk.documents.content(document).running_foot.endswith("version 1")
    with pytest.raises(Sealed):
        told.reports.edit(report, "en", "summary", "Other words")


def test_another_language_is_issued_only_while_the_figures_are_those_that_were_sealed(file_told):
    report = file_told.report()
    file_told.explain_all(report)
    file_told.reports.issue(report)
    file_told.reports.issue(report, "fr")
    sealed = file_told.reports.row(report)["snapshot"]
    file_told.value(file_told.silent, 5, *HALF)
    with pytest.raises(NotAsSealed):
        file_told.reports.issue(report, "fr")
    assert file_told.reports.row(report)["snapshot"] == sealed
    file_told.reports.reopen(report)
    again = file_told.reports.issue(report, "fr")
    assert file_told.desk.documents.content(again).running_foot.endswith("version 2")


def restated(told) -> list[list[str]]:
    report = told.report(*NEXT)
    tables = tables_of(told.reports.draft(report).content)
    return next((table[1:] for table in tables if table[0][2:4] == ["Reported", "Now"]), [])


def test_the_next_report_lists_what_was_restated_since_with_the_reason(told):
    report = told.report()
    told.explain_all(report)
    told.reports.issue(report)
    assert restated(told) == []
    with told.desk.store.unit("value.restated", title="") as unit:
        unit.change("indicator_value", told.given, {"value": 58_000_000})
    today = told.reports.row(report)["issued_on"]
    told.add("restatement", indicator_value_id=told.given, before=60_000_000, after=58_000_000,
             restated_on=today, reason="data_error", why="Two were counted twice.")  # fmt: skip
    assert restated(told) == [
        ["1.1 Indicator 1.1", "actual, January 1, 2026 to June 30, 2026", "60", "58",
         "Error in the data: Two were counted twice."]
    ]  # fmt: skip


def test_a_change_without_a_recorded_reason_is_told_as_such(file_told):
    report = file_told.report()
    file_told.explain_all(report)
    file_told.reports.issue(report)
    with file_told.desk.store.unit("value.changed", title="") as unit:
        unit.change("indicator_value", file_told.given, {"value": 58_000_000})
    assert restated(file_told)[0][4] == "no reason is recorded"


def test_original_and_revised_targets_stand_side_by_side(file_told):
    file_told.add("target_revision", indicator_target_id=file_told.coming, before=250_000_000, after=200_000_000,
                  revised_on=day(2026, 5, 2), reason="budget", why="Less money.", by="Amina")  # fmt: skip
    tables = tables_of(file_told.reports.draft(file_told.report()).content)
    table = next(one for one in tables if one[0][2:4] == ["Original", "Revised"])
    assert table[1] == ["1.1 Indicator 1.1", "July 1, 2026 to December 31, 2026", "250", "200",
                        "Change of budget: Less money.", "May 2, 2026, Amina"]  # fmt: skip
