"""The invented results of the training workspace: every kind, every state, cells that fit, feeds that agree."""

from collections import Counter
from datetime import date

import pytest

from ppa_desk.model.results.indicator import Direction, Measure, OverGrants, OverTime
from ppa_desk.model.results.value import COUNTED
from ppa_desk.services.desk import Desk
from ppa_desk.services.results import cells, rules
from ppa_desk.services.results.feeds.plan import Deed
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.sealed import sealed_in
from ppa_desk.services.training import workspace
from ppa_desk.services.workspaces import create


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    with create(tmp_path_factory.mktemp("training") / "workspace") as opened:
        workspace.load(Desk(opened.store))
        yield Desk(opened.store)


def rows(desk, kind, **where):
    return [one.values | {"id": one.id} for one in desk.records.where(kind, **where)]


def indicators(desk):
    return {row["code"]: row for row in rows(desk, "indicator")}


def test_every_kind_direction_and_axis_is_met_and_none_is_illegal(trained):
    every = list(indicators(trained).values())
    assert {row["measure"] for row in every} == set(Measure)
    assert {row["direction"] for row in every} == set(Direction)
    assert {row["over_time"] for row in every} >= {OverTime.SUM, OverTime.RUNNING, OverTime.LAST, OverTime.RATIO}
    among = {OverGrants.SUM, OverGrants.RATIO, OverGrants.MEAN, OverGrants.COUNT, OverGrants.LATEST}
    assert {row["over_grants"] for row in every} >= among
    axes = {row["code"]: [row[name] for name in ("measure", "over_time", "over_grants")] for row in every}
    assert [code for code, one in axes.items() if rules.illegal(*one)] == []


def test_every_statement_name_and_definition_stands_in_both_languages(trained):
    for kind, names in (("result", ("statement",)), ("indicator", ("name", "definition", "verification")),
                        ("risk", ("text",)), ("development", ("text", "effect")), ("lesson", ("text", "change")),
                        ("story", ("title", "before", "after", "quote"))):  # fmt: skip
        for row in rows(trained, kind):
            empty = [f"{name}_{language}" for name in names for language in ("en", "fr")
                     if not row[f"{name}_{language}"]]  # fmt: skip
            assert empty == [], row


def test_values_are_met_in_every_state_and_only_those_approved_have_an_approver(trained):
    values = rows(trained, "indicator_value")
    assert {row["status"] for row in values} == {"draft", "submitted", "returned", "approved", "locked"}
    for row in values:
        assert bool(row["approved_by"]) == (row["status"] in COUNTED)
        assert bool(row["returned_why"]) == (row["status"] == "returned")


def test_no_cell_names_another_dimension_and_none_adds_up_to_more_than_its_value(trained):
    known = {row["id"]: row for row in rows(trained, "indicator")}
    values = {row["id"]: row for row in rows(trained, "indicator_value")}
    held = {}
    for row in rows(trained, "value_cell"):
        held.setdefault(row["indicator_value_id"], []).append((cells.parse(row["cell"]), row))
    remainders = 0
    for number, told in held.items():
        value, names = values[number], known[values[number]["indicator_id"]]["dimensions"].split()
        column = "value" if value["value"] is not None else "denominator"
        for cell, _ in told:
            assert list(cell) == [name for name in names if name in cell]
        for name in names:
            left = cells.unknown(value[column], [(cell, row[column]) for cell, row in told], name)
            assert left >= 0
            remainders += left > 0
    assert remainders > 10


def test_incidents_and_attendance_are_what_the_values_say(trained):
    codes, incidents = indicators(trained), rows(trained, "incident")

    def of(code):
        return rows(trained, "indicator_value", indicator_id=codes[code]["id"])

    for row in of("3.1.1"):
        inside = [one for one in incidents if one["resolved_on"] and row["since"] <= one["resolved_on"] <= row["until"]]
        assert len(inside) * 1_000_000 == row["value"]
    for row in of("O3.1"):
        came = [one for one in incidents if row["since"] <= one["received_on"] <= row["until"]]
        soon = [one for one in came if one["confirmed_on"] and (one["confirmed_on"] - one["received_on"]).days <= 30]
        assert (len(soon) * 1_000_000, len(came) * 1_000_000) == (row["numerator"], row["denominator"])
    meetings = {row["id"]: row["starts_on"] for row in rows(trained, "meeting")}
    for row in of("1.1.1"):
        present = [one["people"] for one in rows(trained, "attendance")
                   if row["since"] <= meetings[one["meeting_id"]] <= row["until"]]  # fmt: skip
        assert sum(present) * 1_000_000 == row["value"]


def test_the_log_holds_600_invented_incidents_by_random_codes_with_what_was_done_about_them(trained):
    incidents, steps = rows(trained, "incident"), rows(trained, "follow_up")
    assert len(incidents) == 600 and len({one["key"] for one in incidents}) == 600
    assert {one["status"] for one in incidents} > {"closed", "persistent", "resolved", "monitored"}
    assert len(steps) > 400 and {one["number"] for one in rows(trained, "victims")} > {None, 1}


@pytest.mark.parametrize("quarter", [("2025-10-01", "2025-12-31"), ("2026-04-01", "2026-06-30")])
def test_counting_meetings_and_incidents_gives_the_values_that_are_there(trained, quarter):
    period, framework = Period(*map(date.fromisoformat, quarter)), rows(trained, "framework")[0]["id"]
    found = trained.results.feeds.plan(period, framework=framework)
    assert [(one.code, one.deed) for one in found] == [(code, Deed.SAME) for code in ("1.1.1", "O3.1", "3.1.1")]


def test_what_was_restated_or_revised_says_what_stands_now_and_why(trained):
    values = {row["id"]: row for row in rows(trained, "indicator_value")}
    targets = {row["id"]: row for row in rows(trained, "indicator_target")}
    restated, revised = rows(trained, "restatement"), rows(trained, "target_revision")
    assert len(restated) >= 3 and len(revised) >= 3
    for row in restated:
        assert row["after"] == values[row["indicator_value_id"]]["value"] != row["before"] and row["why"]
    for row in revised:
        assert row["after"] == targets[row["indicator_target_id"]]["value"] != row["before"] and row["why"]


def test_one_assumption_is_broken_one_story_has_consent_and_baselines_are_open(trained):
    assert Counter(row["standing"] for row in rows(trained, "risk"))["broken"] == 1
    assert sorted(row["consent"] for row in rows(trained, "story")) == ["given", "unknown"]
    assert "not_collected" in {row["state"] for row in rows(trained, "baseline")}
    assert {bool(row["done_on"]) for row in rows(trained, "quality_check")} == {True, False}
    assert [row for row in rows(trained, "quality_check") if row["due_on"] < date(2026, 11, 20) and not row["done_on"]]


def test_one_report_was_issued_and_says_otherwise_than_now_what_was_restated_after_it(trained):
    reports = rows(trained, "report")
    assert sorted(row["status"] for row in reports) == ["draft", "draft", "issued"]
    issued = next(row for row in reports if row["status"] == "issued")
    code = f"A{indicators(trained)['2.1.1']['id']}-250701-251231"
    [told] = sealed_in(trained.store, trained.results.figures.read(code))
    assert (told.report, told.number, told.same) == (issued["id"], 515_000_000, False)
    assert trained.results.figures.read(code).number == 498_000_000
    assert issued["issued_on"] == date(2026, 2, 20)


def test_it_is_the_same_every_time(trained, tmp_path):
    with create(tmp_path / "again") as opened:
        workspace.load(Desk(opened.store))
        again = Desk(opened.store)
        for kind in ("indicator", "indicator_target", "indicator_value", "value_cell", "incident", "attachment"):
            assert rows(again, kind) == rows(trained, kind)
