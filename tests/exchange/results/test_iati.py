"""A framework as an IATI file: valid, in both languages, exact, with nothing that is not public and no zero made up."""

from datetime import UTC, date, datetime
from xml.etree.ElementTree import fromstring

import pytest

from ppa_desk.exchange.results.iati import giving
from ppa_desk.exchange.results.iati.moneys import budget_years
from ppa_desk.exchange.results.iati.tree import LANG, number
from ppa_desk.model.record import Visibility
from tests.exchange.results.iati_world import H1, REFERENCE, TODAY, M
from tests.exchange.results.standard import broken_rules, foreign_codes, needs_shared, schema_errors

NOW = datetime(2026, 9, 30, 12, tzinfo=UTC)


def file_of(world):
    """Return the file of a framework."""
    return giving.made(world.desk, giving.outgoing(world.desk, world.framework, TODAY), NOW)


def activities(world):
    """Return the activities of a framework's file by their identifier without its start."""
    found = fromstring(file_of(world))
    return {one.findtext("iati-identifier").removeprefix(f"{REFERENCE}-"): one for one in found}


def indicator(activity, code):
    """Return an indicator of an activity."""
    return next(one for one in activity.iter("indicator") if one.findtext("title/narrative").startswith(f"{code} "))


def values(found, tag):
    """Return the values of targets or actuals, each with what it is a part of."""
    return [
        (one.get("value"), [(d.get("name"), d.get("value")) for d in one.iter("dimension")]) for one in found.iter(tag)
    ]


@needs_shared
def test_a_file_is_valid_under_the_schema_breaks_no_rule_and_has_no_foreign_code(world):
    world.whole()
    data = file_of(world)
    assert schema_errors(data) == [] and list(broken_rules(data, NOW)) == [] and foreign_codes(data) == []


@needs_shared
def test_the_reader_of_the_rules_finds_what_is_broken(file_world):
    file_world.whole()
    data = file_of(file_world)
    for good, bad, rule in (
        (b'value="62.5"', b"", "8.10.1"),
        (b'percentage="34"', b'percentage="35"', "2.1.2"),
        (b'period-end iso-date="2027-01-31"', b'period-end iso-date="2027-08-01"', "7.5.3"),
        (f"{REFERENCE}-one<".encode(), b"X one<", "1.3.1"),
        (b'<transaction-date iso-date="2026-03-01"', b'<transaction-date iso-date="2026-11-01"', "11.2.1"),
    ):
        assert good in data and rule in set(broken_rules(data.replace(good, bad), NOW))
    assert foreign_codes(data.replace(b'code="UG"', b'code="XX"')) and schema_errors(data.replace(b"title>", b"name>"))


def test_the_framework_and_each_grant_name_each_other(file_world):
    file_world.whole()
    told = activities(file_world)
    assert set(told) == {"phase-2", "one", "two"}
    assert [one.get("ref") for one in told["phase-2"].iter("related-activity")] == [
        f"{REFERENCE}-{key}" for key in ("one", "two")
    ]
    [up] = told["one"].iter("related-activity")
    assert (up.get("ref"), up.get("type"), told["one"].get("hierarchy")) == (f"{REFERENCE}-phase-2", "1", "2")


def test_every_text_stands_in_both_languages(file_world):
    file_world.whole()
    narratives = activities(file_world)["one"].findall("title/narrative")
    assert [(one.text, one.get(LANG)) for one in narratives] == [("Grant one", None), ("Subvention one", "fr")]


def test_figures_are_those_of_the_table_with_their_parts_as_second_values(world):
    world.whole()
    found = indicator(activities(world)["phase-2"], "1.1")
    first, second = found.iter("period")
    assert values(first, "target") == [("120", []), ("60", [("sex", "female")])]
    assert values(first, "actual") == [("100", []), ("60", [("sex", "female")]), ("40", [("sex", "male")])]
    assert values(second, "target") == [("150", [])] and values(second, "actual") == []
    line = {one.code: one for one in world.desk.results.table.lines(world.framework, H1["until"], H1["since"])}["1.1"]
    assert number(line.period.actual) == "100"


def test_a_grants_activity_tells_its_own_part(world):
    world.whole()
    told = activities(world)["one"]
    assert values(indicator(told, "1.1"), "actual")[0] == ("50", [])
    assert len(list(told.iter("indicator"))) == 1


def test_a_ratio_is_told_in_per_cent_with_what_was_divided_beside_it(world):
    world.whole()
    found = indicator(activities(world)["phase-2"], "1.2")
    assert (found.get("measure"), found.get("ascending"), found.find("baseline").get("value")) == ("2", "0", "75")
    [actual] = found.iter("actual")
    assert actual.get("value") == "62.5" and [one.text for one in actual.iter("narrative")] == ["5 of 8.", "5 sur 8."]


def test_words_have_no_value_and_stand_in_the_comment(world):
    world.whole()
    [actual] = indicator(activities(world)["phase-2"], "1.3").iter("actual")
    assert actual.get("value") is None
    assert [one.text for one in actual.iter("narrative")] == ["The law was changed", "La loi a changé"]


def test_what_is_missing_is_left_out_and_a_zero_stays_a_zero(world):
    world.whole()
    told = activities(world)["phase-2"]
    never, zero = indicator(told, "1.6"), indicator(told, "1.7")
    assert values(never, "target") == [("10", [])] and values(never, "actual") == [] and never.find("baseline") is None
    assert values(zero, "actual") == [("0", [])] and zero.find("baseline") is None


def test_a_milestone_is_a_unit_and_a_scale_is_ordinal(world):
    world.whole()
    told = activities(world)["phase-2"]
    step, scale = indicator(told, "1.4"), indicator(told, "1.5")
    assert (step.get("measure"), values(step, "target"), values(step, "actual")) == ("1", [("1", [])], [])
    assert (scale.get("measure"), values(scale, "actual")) == ("4", [("3", [])])


def test_a_target_of_the_whole_time_has_the_value_up_to_today(world):
    world.whole()
    last = list(indicator(activities(world)["phase-2"], "1.8").iter("period"))[-1]
    assert last.find("period-end").get("iso-date") == "2027-12-31"
    assert (values(last, "target"), values(last, "actual")) == ([("40", [])], [("4", [])])


def test_money_is_committed_paid_and_budgeted_year_by_year(world):
    world.whole()
    told = activities(world)["one"]
    kinds = {one.find("transaction-type").get("code"): one for one in told.iter("transaction")}
    assert (kinds["2"].findtext("value"), kinds["2"].find("transaction-date").get("iso-date")) == (
        "100000",
        "2026-02-05",
    )
    assert (kinds["3"].findtext("value"), kinds["3"].find("value").get("value-date")) == ("40000", "2026-03-01")
    assert sum(float(one.findtext("value")) for one in told.iter("budget")) == 100_000
    assert [one.find("period-start").get("iso-date") for one in told.iter("budget")] == ["2026-02-15", "2027-02-01"]
    [came] = activities(world)["phase-2"].iter("transaction")
    assert came.findtext("value") == "500000" and came.find("transaction-type").get("code") == "1"


def test_a_reversal_takes_money_back(file_world):
    file_world.whole()
    file_world.add("payment", grant_record_id=file_world.first, amount=-40_000_000, paid=-40_000_000, currency="USD",
                   paid_on=date(2026, 3, 9))  # fmt: skip
    paid = [one.findtext("value") for one in activities(file_world)["one"].iter("transaction")]
    assert paid == ["100000", "40000", "-40000"]


def test_screened_is_told_with_its_significance_and_not_screened_is_not(file_world):
    file_world.whole()
    told = activities(file_world)
    assert told["one"].find("policy-marker").get("significance") == "0" and told["two"].find("policy-marker") is None


@pytest.mark.parametrize("field", ["recipient-country", "sector"])
def test_shares_add_up_to_a_hundred_and_one_alone_has_none(file_world, field):
    file_world.whole()
    told = activities(file_world)
    assert sum(float(one.get("percentage")) for one in told["phase-2"].iter(field)) == 100
    assert [one.get("percentage") for one in told["one"].iter("recipient-country")] == [None]


def test_what_is_not_public_stays_out_and_is_said(world):
    world.whole()
    hidden = world.public_indicator("9.9", visibility=Visibility.MEMBERS)
    world.amount(hidden, 7, None, H1)
    world.change("grant_record", world.second, visibility=Visibility.MEMBERS)
    world.change("organisation", world.grantee, visibility=Visibility.MEMBERS)
    out = giving.outgoing(world.desk, world.framework, TODAY)
    assert {(one.kind, one.record, one.why) for one in out.left} == {
        ("indicator", hidden, "not_public"), ("grant_record", world.second, "not_public")}  # fmt: skip
    assert {"receiver_hidden", "hidden_in_totals"} <= {one.key for one in out.findings}
    data = giving.made(world.desk, out, NOW).decode()
    assert "9.9" not in data and "Grant two" not in data and "Coopérative" not in data


def test_words_of_a_grant_that_is_not_public_stay_out(file_world):
    file_world.whole()
    secret = file_world.serving("secret", visibility=Visibility.SECRETARIAT)
    file_world.add("indicator_value", indicator_id=file_world.words, status="approved", text_en="Hush",
                   grant_record_id=secret, **H1)  # fmt: skip
    assert b"Hush" not in file_of(file_world)


def test_a_grant_that_lacks_something_stays_out_and_the_rest_goes_out(file_world):
    file_world.whole()
    file_world.change("grant_record", file_world.second, summary_en="", summary_fr="", starts_on=None)
    [left] = giving.outgoing(file_world.desk, file_world.framework, TODAY).left
    assert (left.why, left.missing) == ("incomplete", ("summary_en", "starts_on"))
    assert set(activities(file_world)) == {"phase-2", "one"}


def test_no_file_is_made_before_what_makes_it_invalid_is_mended(file_world):
    file_world.whole()
    file_world.change("framework", file_world.framework, sectors="", template=True)
    with pytest.raises(giving.NotReady) as refused:
        file_of(file_world)
    assert refused.value.values["count"] == 2


def test_signs_that_no_file_may_hold_are_taken_out_and_markup_is_text(file_world):
    file_world.whole()
    file_world.change("grant_record", file_world.first, title_en="Wells\x01 <b>&</b>")
    assert activities(file_world)["one"].findtext("title/narrative") == "Wells <b>&</b>"


def test_a_public_document_of_the_meeting_a_value_comes_from_is_linked(file_world):
    file_world.whole()
    meeting = file_world.add("meeting", key="m", title_en="Meeting", starts_on=date(2026, 5, 1))
    for key, shown in (("a", Visibility.PUBLIC), ("b", Visibility.MEMBERS)):
        file_world.add("material", key=key, meeting_id=meeting, title_en=f"Paper {key}", visibility=shown,
                       url=f"https://alliance.org/{key}.pdf")  # fmt: skip
    file_world.add(
        "indicator_value", indicator_id=file_world.zero, status="approved", value=2 * M, meeting_id=meeting, **H1
    )
    links = list(indicator(activities(file_world)["phase-2"], "1.7").iter("document-link"))
    assert [(one.get("url"), one.get("format")) for one in links] == [("https://alliance.org/a.pdf", "application/pdf")]


@pytest.mark.parametrize(("told", "want"), [(62_500_000, "62.5"), (0, "0"), (-1_500_000, "-1.5"), (120 * M, "120")])
def test_numbers_are_written_as_they_are(told, want):
    assert number(told) == want


def test_budgets_have_at_most_a_year_and_add_up_exactly():
    grant = {"starts_on": date(2024, 2, 29), "ends_on": date(2027, 3, 1), "currency": "USD"}
    years = list(budget_years(grant, 100_000_010))
    assert sum(part for _, part in years) == 100_000_010 and all(period.days <= 366 for period, _ in years)
    assert not list(budget_years(grant | {"ends_on": None}, 5)) and not list(budget_years(grant, None))
