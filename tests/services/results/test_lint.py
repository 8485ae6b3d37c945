"""The look before sending: each rule finds what it is for, leads to what mends it, and leaves a good report alone."""

import re
from datetime import date
from pathlib import Path

import pytest

from ppa_desk.model.results.value import ValueStatus
from ppa_desk.sentences import NOTES, note
from ppa_desk.services.results import lint
from ppa_desk.services.results.lint.finding import Severity, Standard
from ppa_desk.services.results.lint.service import NothingToLookAt
from ppa_desk.services.results.periods import Period
from tests.services.results.conftest import Made

M = 1_000_000
H1 = {"since": date(2026, 1, 1), "until": date(2026, 6, 30)}
H2 = {"since": date(2026, 7, 1), "until": date(2026, 12, 31)}
TODAY = date(2027, 1, 10)
LONG = "Savings circles opened in eleven villages, and their members keep the books themselves since the spring."
APPROVED = {"status": "approved", "entered_by": "Ada", "approved_by": "Ben", "approved_on": date(2027, 1, 5)}


class Good(Made):
    """A report about which there is nothing to say."""

    def __init__(self, desk) -> None:
        super().__init__(desk)
        self.change("result", self.outcome, statement_fr="Les obstacles sont levés")
        self.one = self.measure("1.1", dimensions="sex")
        self.first, self.second = self.grant("first"), self.grant("second")
        for number in (self.first, self.second):
            self.change("grant_record", number, provinces="CD-SK")
        self.past = self.amount(self.one, 40, H1, grant_record_id=self.first)
        self.now = self.amount(self.one, 60, H2, grant_record_id=self.first)
        self.women, _ = (self.add("value_cell", indicator_value_id=self.now, cell=f"sex={sex}", value=number * M)
                         for sex, number in (("female", 35), ("male", 25)))  # fmt: skip
        self.target(self.one, 40, **H1)
        self.last = self.target(self.one, 60, **H2)
        self.life = self.target(self.one, 100)
        self.shape = self.add("report_shape", framework_id=self.framework, name="Funder", template="funder_semiannual")
        more = {"cut_off": date(2027, 1, 8), "prepared_by": "Ada", "approved_by": "Ben", "due_on": date(2027, 1, 30)}
        self.before = self.add(
            "report", report_shape_id=self.shape, title_en="The first", status="issued", **more, **H1
        )
        self.report = self.add("report", report_shape_id=self.shape, title_en="The second", **more, **H2)

    def change(self, kind, record, **values) -> None:
        """Change a record, whoever may."""
        with self.desk.store.unit(f"{kind}.changed", title="", record_kind=kind) as unit:
            unit.change(kind, record, values)

    def measure(self, code, **more) -> int:
        """Add an indicator with a reference sheet, in both languages."""
        return self.indicator(code, **({"name_fr": f"Indicateur {code}", "definition_en": "Who came"} | more))

    def amount(self, indicator, number, period, **more) -> int:
        """Add an approved value with a file that shows where it comes from."""
        told = APPROVED | {"value": None if number is None else round(number * M)} | more
        value = self.add("indicator_value", indicator_id=indicator, **told, **period)
        return self.prove(value)

    def prove(self, value) -> int:
        """Attach a file to a value."""
        return self.attach("indicator_value", value)

    def attach(self, kind, record) -> int:
        """Attach a file to a record."""
        with self.desk.store.unit("attachment.added", title="") as unit:
            told = {"sha256": f"{kind}-{record}".ljust(64, "0"), "media_type": "text/plain", "size": 1, "content": b"x"}
            file = unit.add("file", told)
            unit.add("attachment", {"file_id": file, "kind": kind, "record_id": record, "name": "list.txt"})
        return int(record)

    def look(self):
        """Look at the report."""
        return self.desk.results.lint.findings(self.report, TODAY)

    def divided(self, top, bottom) -> None:
        """Add a ratio of two numbers."""
        ratio = self.measure("1.2", measure="ratio", over_time="ratio", over_grants="ratio")
        self.amount(ratio, None, H2, numerator=top * M, denominator=bottom * M)

    def level(self, *numbers, **more) -> int:
        """Add an indicator that runs on, with a value of each period."""
        made = self.measure("1.3", **({"over_time": "running"} | more))
        for number, period in zip(numbers, (H1, H2), strict=False):
            self.amount(made, number, period)
        return made

    def story(self, **more) -> int:
        """Add a story of the period."""
        told = {"title_en": "A well", "told_on": date(2026, 9, 1), "consent": "given"} | more
        return self.add("story", framework_id=self.framework, **told)

    def write(self, report, text, block="progress") -> None:
        """Write a text in a report."""
        self.add("report_text", report_id=report, block=block, language="en", text=text)


def now(**values):
    return lambda good: good.change("indicator_value", good.now, **values)


def one(**values):
    return lambda good: good.change("indicator", good.one, **values)


def report(**values):
    return lambda good: good.change("report", good.report, **values)


def in_state(status):
    return lambda good: good.amount(good.one, 1, H2, status=status, grant_record_id=good.second, approved_by="")


def fewer_parts(good):
    good.change("indicator", good.one, strict=True)
    good.change("value_cell", good.women, value=30 * M)


def no_parts(good):
    good.amount(good.one, 5, H2, grant_record_id=None)


def disagree(good):
    good.change("indicator", good.one, dimensions="sex age_band")
    good.change("indicator_value", good.now, value=None)
    good.add("value_cell", indicator_value_id=good.now, cell="age_band=youth", value=1 * M)


def backwards(good):
    level = good.level(50, 50, over_time="last")
    good.add("baseline", indicator_id=level, year=2025, value=50 * M)
    good.target(level, 40)


def both(number):
    return lambda good: good.amount(good.one, number, H2, grant_record_id=good.second)


def restated(good):
    good.add("restatement", indicator_value_id=good.now, restated_on=date(2027, 1, 6), before=1, after=2)


def pictured(good):
    good.attach("story", good.story())


def copied(good):
    good.write(good.before, LONG)
    good.write(good.report, LONG.replace("eleven", "twelve"))


def person(good):
    good.add("person", given_name="Jeanne", family_name="Mukamana", consent="refused")
    good.story(after_en="Jeanne Mukamana keeps the books")


WRONG = {
    "missing": lambda good: good.target(good.measure("2"), 5, **H2),
    "draft_left": in_state("draft"),
    "waiting": in_state("submitted"),
    "returned": in_state("returned"),
    "late": now(approved_on=date(2027, 7, 1)),
    "overdue": report(due_on=date(2027, 1, 1)),
    "jump": now(value=130 * M),
    "unchanged": now(value=40 * M),
    "fallen": lambda good: good.level(50, 30),
    "zero": now(value=0),
    "more_than_all": lambda good: good.divided(5, 4),
    "of_nothing": lambda good: good.divided(0, 0),
    "decimals": now(value=60 * M + M // 2),
    "below_zero": now(value=-M),
    "parts_exceed": lambda good: good.change("value_cell", good.women, value=90 * M),
    "parts_short": fewer_parts,
    "parts_none": no_parts,
    "parts_disagree": disagree,
    "targets_sum": lambda good: good.change("indicator_target", good.life, value=90 * M),
    "targets_of_grants": lambda good: good.add(
        "indicator_target", indicator_id=good.one, grant_record_id=good.first, value=5 * M, **H2
    ),
    "target_none": lambda good: good.amount(good.measure("2"), 5, H2),
    "target_zero": lambda good: good.target(good.measure("2"), 0),
    "target_backwards": backwards,
    "baseline_late": lambda good: good.add(
        "baseline", indicator_id=good.one, state="not_collected", due_on=date(2026, 3, 1)
    ),
    "target_revised": lambda good: good.add(
        "target_revision", indicator_target_id=good.last, before=1, after=2, revised_on=date(2026, 8, 1)
    ),
    "unproved": lambda good: good.add(
        "indicator_value", indicator_id=good.one, value=M, grant_record_id=good.second, **APPROVED, **H2
    ),
    "own_approval": now(approved_by="ada "),
    "check_late": lambda good: good.add("quality_check", indicator_id=good.one, due_on=date(2026, 11, 1)),
    "check_never": one(check_every=12),
    "sheet_empty": one(definition_en=""),
    "overlap": both(12),
    "overlap_same": both(60),
    "restated": restated,
    "result_language": lambda good: (
        good.change("result", good.outcome, statement_en=""), good.change("report_shape", good.shape, language="en")
    ),
    "indicator_language": one(name_en=""),
    "text_language": now(text_fr="La loi a changé"),
    "story_consent": lambda good: good.story(consent="unknown"),
    "story_refused": lambda good: good.story(consent="refused"),
    "story_credit": pictured,
    "no_cut_off": report(cut_off=None),
    "unsigned": report(approved_by=""),
    "signed_twice": report(approved_by="ada"),
    "copied": copied,
    "person_named": person,
}  # fmt: skip
"""What makes each rule find something."""


@pytest.fixture
def good(file_desk):
    """A report about which there is nothing to say."""
    return Good(file_desk)


@pytest.mark.parametrize("key", WRONG)
def test_each_rule_finds_what_it_is_for_and_leads_to_what_mends_it(good, key):
    WRONG[key](good)
    found = [one for one in good.look().findings if one.key == key]
    assert len(found) == 1 and good.desk.records.get(*found[0].record)
    assert "{" not in note(found[0].code, found[0].values)


def test_a_good_report_is_left_alone(store):
    from ppa_desk.services.desk import Desk

    look = Good(Desk(store)).look()
    assert look.findings == () and not look.holds_back
    assert [(one.good, one.of) for one in look.scores] == [(1, 1)] * 5


def test_every_rule_has_its_sentence_and_every_sentence_its_rule():
    source = "".join(path.read_text("utf-8") for path in Path(lint.__file__).parent.rglob("*.py"))
    keys = set(re.findall(r'(?:find|Finding|_told|_finding)\(\s*(?:told, )?"([a-z_]+)"', source))
    keys |= {"story_consent", "story_refused", "overlap", "overlap_same"}
    told = {code.removeprefix("look.") for code in NOTES if code.startswith("look.")}
    assert keys == told == set(WRONG)


def test_findings_tell_the_values_they_are_about(good):
    WRONG["jump"](good)
    [found] = [one for one in good.look().findings if one.key == "jump"]
    assert note(found.code, found.values).startswith("Indicator 1.1 (first): 130 now, 40 before.")


def test_a_grant_is_called_as_the_reader_calls_it(good):
    good.change("grant_record", good.first, title_en="Wells", title_fr="Puits")
    WRONG["jump"](good)
    [found] = [one for one in good.look().findings if one.key == "jump"]
    assert found.values["who"].told("fr") == " (Puits)" and "1.1 (Wells)" in note(found.code, found.values)


def test_a_zero_is_not_missing_and_missing_is_not_a_zero(good):
    now(value=0)(good)
    assert {one.key for one in good.look().findings} >= {"zero"}
    assert not [one for one in good.look().findings if one.key == "missing"]


def test_what_is_not_reported_yet_is_not_asked_for_while_the_period_runs(good):
    WRONG["missing"](good)
    early = good.desk.results.lint.of_period(good.framework, Period(*H2.values()), today=date(2026, 9, 1))
    assert not [one for one in early.findings if one.key == "missing"]


def test_an_overlap_that_is_registered_is_not_asked_about(good):
    both(12)(good)
    good.add("overlap", indicator_id=good.one, grant_record_id=good.second, other_id=good.first, people=3 * M, **H2)
    assert not [one for one in good.look().findings if one.key.startswith("overlap")]


def test_grants_in_different_places_do_not_count_the_same_people(good):
    both(60)(good)
    good.change("grant_record", good.second, provinces="CD-NK")
    assert not [one for one in good.look().findings if one.key.startswith("overlap")]


def test_a_difference_that_must_be_explained_holds_the_report_back(good):
    now(value=20 * M)(good)
    look = good.look()
    assert look.holds_back and look.findings[0].code == "report.unexplained"
    assert look.findings[0].severity is Severity.HOLDS


def test_what_an_indicator_lacks_is_not_looked_at_where_the_report_leaves_it_out(good):
    WRONG["missing"](good)
    [found] = [one for one in good.look().findings if one.key == "missing"]
    good.add("shape_indicator", report_shape_id=good.shape, indicator_id=found.indicator, left_out=True)
    assert not [one for one in good.look().findings if one.key == "missing"]


def test_lines_of_a_federal_report_are_looked_at_too(good):
    good.add("federal_finance", report_id=good.report, cash_receipts=50_000, cash_disbursements=60_000)
    codes = {one.code for one in good.look().findings}
    assert {"federal.missing", "federal.below_c"} <= codes


def test_the_score_counts_indicators_with_nothing_against_them(good):
    WRONG["missing"](good)
    scores = {one.standard: (one.good, one.of) for one in good.look().scores}
    assert scores[Standard.TIMELINESS] == (1, 2) and scores[Standard.VALIDITY] == (2, 2)


def test_drafts_are_handed_on_with_one_click_that_is_taken_back(good):
    value = in_state("draft")(good)
    [found] = [one for one in good.look().findings if one.key == "draft_left"]
    good.desk.results.lint.mend(found, TODAY)
    assert good.desk.records.get("indicator_value", value).values["status"] == ValueStatus.SUBMITTED
    good.desk.history.undo()
    assert good.desk.records.get("indicator_value", value).values["status"] == ValueStatus.DRAFT


def test_a_look_at_data_quality_is_planned_with_one_click(good):
    WRONG["check_never"](good)
    [found] = [one for one in good.look().findings if one.key == "check_never"]
    good.desk.results.lint.mend(found, TODAY)
    [check] = good.desk.records.where("quality_check", indicator_id=good.one)
    assert check.values["due_on"] == date(2027, 2, 9)
    assert not [one for one in good.look().findings if one.key.startswith("check_")]


def test_figures_are_cut_off_with_one_click(good):
    WRONG["no_cut_off"](good)
    [found] = good.look().findings
    good.desk.results.lint.mend(found, TODAY)
    assert good.desk.records.get("report", good.report).values["cut_off"] == TODAY and good.look().findings == ()


def test_a_report_without_a_period_says_so(good):
    report(since=None)(good)
    with pytest.raises(NothingToLookAt):
        good.look()


def test_short_texts_may_be_alike(good):
    good.write(good.before, "Nothing new.")
    good.write(good.report, "Nothing new.")
    assert not [one for one in good.look().findings if one.key == "copied"]
