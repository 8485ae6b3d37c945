"""Values counted from what the workspace holds: each source by its own numbers, on both databases."""

from datetime import date

import pytest

from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.results.feeds.plan import Deed
from ppa_desk.services.results.feeds.ways import WAYS, Rule, feeds_for, ways_of
from ppa_desk.services.results.periods import Period
from tests.services.results.feeding import HALF, ONE, counted, fed, notes, numbers

# --- attendance


def meeting(made, key, day, kind="member", people=(), **more):
    number = made.add("meeting", key=key, title_en=key, kind=kind, starts_on=day, status="held", **more)
    for constituency, sex, count in people:
        made.desk.results.attendance.write(number, constituency, sex, str(count))
    return number


@pytest.fixture
def meetings(made):
    meeting(made, "m1", date(2026, 2, 1), people=(("IND", "female", 10), ("IND", "male", 15), ("CSO", "female", 5)))
    meeting(made, "m2", date(2026, 6, 30), kind="gc", people=(("GOV", "male", 3), ("GOV", "", 2)))
    meeting(made, "m3", date(2026, 3, 1))
    meeting(made, "m4", date(2026, 7, 1), people=(("IND", "female", 100),))
    return made


def test_people_present_are_counted_by_sex_and_constituency_and_who_was_not_noted_stays_unknown(meetings):
    one = fed(meetings, "attendance", "people", dimensions="sex constituency")
    found = counted(meetings, one)
    assert (numbers(meetings, one), found.counted.base) == (35, 2)
    assert {cell: value[0] // ONE for cell, value in found.counted.parts} == {
        "sex=female;constituency=CSO": 5, "sex=female;constituency=IND": 10,
        "sex=male;constituency=GOV": 3, "sex=male;constituency=IND": 15,
    }  # fmt: skip
    assert "meetings_uncounted" in notes(meetings, one)


def test_attendance_may_be_narrowed_to_a_kind_of_meeting(meetings):
    one = fed(meetings, "attendance", "people", kinds="gc webinar")
    assert numbers(meetings, one) == 5 and counted(meetings, one).counted.meeting is not None


def test_the_share_of_women_is_of_those_whose_sex_was_noted(meetings):
    one = fed(meetings, "attendance", "share", "ratio", sexes="female")
    assert numbers(meetings, one) == (15, 33)


def test_meetings_held_are_counted_also_without_anybody_counted(meetings):
    assert numbers(meetings, fed(meetings, "attendance", "meetings")) == 3


def test_a_period_without_anybody_counted_is_not_zero(meetings):
    one = fed(meetings, "attendance", "people")
    before = Period(date(2025, 1, 1), date(2025, 6, 30))
    assert numbers(meetings, one, before) is None and notes(meetings, one, before) == ["nobody_counted"]
    assert counted(meetings, one, before).deed is Deed.NOTHING


def test_a_running_total_is_counted_from_the_beginning(meetings):
    meeting(meetings, "m0", date(2025, 5, 1), people=(("IND", "male", 1),))
    one = fed(meetings, "attendance", "people", over_time="running")
    assert numbers(meetings, one) == 36 and "from_beginning" in notes(meetings, one)


# --- grants and money


@pytest.fixture
def grants(made):
    stage = made.desk.records.get("grant_record", made.grant("first")).values["grant_stage_id"]
    made.desk.records.remove("grant_record", 1)
    told = (
        ("g1", date(2026, 2, 1), 100_000, "USD", "P1 P2.1", "1"),
        ("g2", date(2026, 6, 30), 50_500, "USD", "P2", ""),
        ("g3", date(2026, 3, 1), 70_000, "EUR", "P10", "0"),
        ("g4", date(2026, 7, 1), 9_000, "USD", "P1", "2"),
        ("g5", None, 1_000, "USD", "P1", "2"),
    )
    made.grants = {
        key: made.add("grant_record", key=key, title_en=key, grant_stage_id=stage, decided_on=day,
                      approved=amount * 1000, currency=currency, themes=themes, gender_marker=marker or None,
                      starts_on=day, ends_on=date(2026, 12, 31))
        for key, day, amount, currency, themes, marker in told
    }  # fmt: skip
    return made


def test_grants_awarded_are_counted_by_the_day_of_decision_and_those_without_one_are_told(grants):
    one = fed(grants, "grants", "awarded")
    assert numbers(grants, one) == 3 and "grants_undated" in notes(grants, one)


def test_a_theme_counts_what_belongs_to_it_and_nothing_that_merely_begins_alike(grants):
    assert numbers(grants, fed(grants, "grants", "awarded", themes="P2")) == 2
    assert numbers(grants, fed(grants, "grants", "awarded", code="1.2", themes="P1")) == 1


def test_grants_running_are_those_of_the_last_day_and_adding_periods_up_is_warned_of(grants):
    one = fed(grants, "grants", "running")
    assert numbers(grants, one, Period(date(2026, 7, 1), date(2026, 12, 31))) == 4
    assert "level_summed" in notes(grants, one)


def test_not_screened_for_gender_is_not_zero(grants):
    one = fed(grants, "grants", "marked", "ratio", markers="1 2")
    assert numbers(grants, one) == (1, 2) and "unmarked" in notes(grants, one)


def test_money_granted_is_in_one_currency_and_other_currencies_are_said(grants):
    one = fed(grants, "money", "granted", "money", currency="USD")
    assert numbers(grants, one) == 150_500 and "other_currency" in notes(grants, one)


def test_money_paid_has_payments_taken_back_taken_off(grants):
    for amount in (40_000, 10_000, -10_000):
        grants.add("payment", grant_record_id=grants.grants["g1"], paid_on=date(2026, 3, 1), amount=amount * 1000)
    assert numbers(grants, fed(grants, "money", "paid", "money", currency="USD")) == 40_000


def test_co_funding_is_what_other_funds_give_of_the_grants_one_pays(grants):
    ours, theirs = (grants.add("fund", key=key, name_en=key) for key in ("ours", "theirs"))
    grants.add("funding", grant_record_id=grants.grants["g1"], fund_id=ours, amount=60_000_000)
    grants.add("funding", grant_record_id=grants.grants["g1"], fund_id=theirs, share="2/5")
    grants.add("funding", grant_record_id=grants.grants["g2"], fund_id=theirs, amount=50_500_000)
    assert numbers(grants, fed(grants, "money", "cofunded", "ratio", fund=ours)) == (40_000, 100_000)


# --- incidents, members, actions


@pytest.fixture
def incidents(made):
    told = (
        ("i1", date(2026, 1, 10), date(2026, 1, 15), date(2026, 3, 1), "CD-NK", "confirmed", "CHI"),
        ("i2", date(2026, 2, 10), date(2026, 3, 1), None, "CD-SK", "confirmed", "VIO"),
        ("i3", date(2026, 6, 30), None, None, "CD-NK", "received", "CHI"),
        ("i4", date(2026, 1, 10), None, None, "CD-NK", "duplicate", "CHI"),
        ("i5", None, None, None, "CD-NK", "received", "CHI"),
        ("i6", date(2026, 7, 1), None, None, "CD-NK", "received", "CHI"),
    )
    for key, received, confirmed, resolved, province, status, category in told:
        made.add("incident", key=key, received_on=received, confirmed_on=confirmed, resolved_on=resolved,
                 province=province, status=status, category=category)  # fmt: skip
    return made


def test_incidents_are_counted_once_by_the_day_they_came_in_and_by_province(incidents):
    one = fed(incidents, "incidents", "count", dimensions="province")
    found = counted(incidents, one)
    assert numbers(incidents, one) == 3 and "incidents_undated" in notes(incidents, one)
    assert {cell: value[0] // ONE for cell, value in found.counted.parts} == {"province=CD-NK": 2, "province=CD-SK": 1}


def test_incidents_confirmed_within_so_many_days_and_resolved_by_the_last_one(incidents):
    assert numbers(incidents, fed(incidents, "incidents", "validated", "ratio", days=5)) == (1, 3)
    assert numbers(incidents, fed(incidents, "incidents", "validated", "ratio", "1.2", days=30)) == (2, 3)
    assert numbers(incidents, fed(incidents, "incidents", "resolved", "ratio", "1.3")) == (1, 3)
    early = Period(HALF.since, date(2026, 2, 28))
    assert numbers(incidents, fed(incidents, "incidents", "resolved", "ratio", "1.4"), early) == (0, 2)


def test_incidents_resolved_are_counted_by_the_day_of_it_whenever_they_came_in(incidents):
    one = fed(incidents, "incidents", "closed")
    assert numbers(incidents, one) == 1 and notes(incidents, one) == []
    assert numbers(incidents, one, Period(date(2026, 1, 1), date(2026, 2, 28))) == 0


def test_a_share_of_no_incidents_is_not_known(incidents):
    one = fed(incidents, "incidents", "resolved", "ratio", categories="FRA")
    assert numbers(incidents, one) is None and "no_incidents" in notes(incidents, one)


def test_members_are_those_of_the_last_day_by_constituency(made):
    told = (("IND", date(2020, 1, 1), None, "active"), ("CSO", date(2026, 7, 1), None, "active"),
            ("CSO", None, None, "active"), ("GOV", date(2020, 1, 1), date(2026, 3, 1), "former"),
            ("GOV", date(2020, 1, 1), date(2026, 12, 1), "former"),
            ("IND", date(2020, 1, 1), None, "prospect"))  # fmt: skip
    for at, (constituency, since, until, status) in enumerate(told):
        body = made.add("organisation", name=f"B{at}", constituency=constituency)
        made.add("membership", organisation_id=body, since=since, until=until, status=status)
    one = fed(made, "members", "active", dimensions="constituency", over_time="last")
    assert numbers(made, one) == 3
    assert [cell for cell, _ in counted(made, one).counted.parts] == [f"constituency={one}" for one in
                                                                      ("CSO", "GOV", "IND")]  # fmt: skip


def test_actions_are_on_time_by_the_day_the_journal_says_they_were_done(made):
    number = made.add("meeting", key="m", title_en="m", kind="gc", starts_on=date(2026, 1, 1))
    today = date.today()
    period = Period(date(today.year, 1, 1), date(today.year + 1, 12, 31))
    for due, done in ((today, True), (date(today.year, 1, 1), True), (date(today.year + 1, 1, 1), False)):
        action = made.desk.records.add("action_item", {"meeting_id": number, "text_en": "Call", "due_on": due})
        if done:
            made.desk.records.save("action_item", action.id, action.version, {"status": "done"})
    late = int(today > date(today.year, 1, 1))
    assert numbers(made, fed(made, "actions", "on_time", "ratio"), period) == (2 - late, 3)


# --- planning and taking in


def kept(made, indicator):
    return made.desk.records.where("indicator_value", indicator_id=indicator)


def test_a_count_is_proposed_and_kept_only_when_somebody_takes_it_in(meetings):
    one = fed(meetings, "attendance", "people", dimensions="sex")
    found = counted(meetings, one)
    assert found.deed is Deed.ADD and kept(meetings, one) == []
    assert meetings.desk.results.feeds.take([found]) == 1
    (value,) = kept(meetings, one)
    told = (value.values["status"], value.values["value"], value.values["feed"], value.values["comment_fr"])
    assert told == ("draft", 35 * ONE, "attendance", "Réunions\u00a0: 2.")
    cells = meetings.desk.records.where("value_cell", indicator_value_id=value.id)
    assert [(cell.values["cell"], cell.values["value"] // ONE) for cell in cells] == [("sex=female", 15),
                                                                                     ("sex=male", 18)]  # fmt: skip
    assert counted(meetings, one).deed is Deed.SAME


def test_a_draft_is_counted_anew_with_its_parts_and_taken_back_in_one_step(meetings):
    one = fed(meetings, "attendance", "people", dimensions="sex")
    feeds = meetings.desk.results.feeds
    feeds.take([counted(meetings, one)])
    meeting(meetings, "late", date(2026, 5, 1), people=(("OBS", "other", 1),))
    again = counted(meetings, one)
    assert again.deed is Deed.CHANGE
    assert (again.before.numbers[0] // ONE, again.counted.numbers[0] // ONE) == (35, 36)
    feeds.take([again], submit=True)
    assert [value.values["status"] for value in kept(meetings, one)] == ["submitted"]
    meetings.desk.history.undo()
    assert [value.values["value"] // ONE for value in kept(meetings, one)] == [35]


@pytest.mark.parametrize(("status", "note"), [("approved", "approved_stays"), ("locked", "approved_stays"),
                                              ("submitted", "submitted_stays")])  # fmt: skip
def test_what_was_approved_or_waits_for_approval_is_shown_as_differing_and_never_changed(meetings, status, note):
    one = fed(meetings, "attendance", "people")
    meetings.value(one, 34, HALF.since, HALF.until, status=status)
    found = counted(meetings, one)
    assert found.deed is Deed.DIFFERS and note in notes(meetings, one)
    assert meetings.desk.results.feeds.take([found]) == 0
    assert [value.values["value"] // ONE for value in kept(meetings, one)] == [34]


def test_a_locked_period_takes_nothing_in(meetings):
    one = fed(meetings, "attendance", "people")
    meetings.add("period_lock", framework_id=meetings.framework, since=HALF.since, until=HALF.until)
    assert counted(meetings, one).deed is Deed.DIFFERS and "period_locked" in notes(meetings, one)


def test_several_values_of_one_period_are_left_as_they_are(meetings):
    one = fed(meetings, "attendance", "people")
    for survey in (None, meetings.add("survey", key="s", title_en="S")):
        meetings.value(one, 3, HALF.since, HALF.until, status="draft", survey_id=survey)
    assert counted(meetings, one).deed is Deed.DIFFERS and "several_values" in notes(meetings, one)


def test_a_count_from_one_meeting_takes_the_place_of_a_draft_instead_of_standing_beside_it(meetings):
    one = fed(meetings, "attendance", "people", kinds="gc")
    meetings.value(one, 3, HALF.since, HALF.until, status="draft")
    meetings.desk.results.feeds.take([counted(meetings, one)])
    (value,) = kept(meetings, one)
    assert value.values["value"] == 5 * ONE and value.values["meeting_id"] is not None


def test_a_draft_somebody_entered_is_said_to_be_by_hand(meetings):
    one = fed(meetings, "attendance", "people")
    meetings.value(one, 1, HALF.since, HALF.until, status="draft")
    assert counted(meetings, one).deed is Deed.CHANGE and "by_hand" in notes(meetings, one)


def test_a_whole_framework_is_counted_at_once_and_what_is_missing_is_said(meetings):
    fed(meetings, "attendance", "meetings", code="1.1")
    fed(meetings, "attendance", "share", "ratio", code="1.2")
    meetings.indicator("1.3")
    yearly = fed(meetings, "attendance", "meetings", code="1.4")
    saved = meetings.desk.records.get("indicator", yearly)
    meetings.desk.records.save("indicator", yearly, saved.version, {"frequency": "annual"})
    made = meetings.desk.results.feeds.plan(HALF, framework=meetings.framework)
    assert [(one.code, one.deed) for one in made] == [("1.1", Deed.ADD), ("1.2", Deed.NOTHING)]
    assert meetings.desk.results.feeds.note(made[1].notes[0], "en") == "Still to be chosen: Sex that is counted."


def test_a_rule_of_something_else_than_the_indicator_measures_counts_nothing(made):
    one = fed(made, "attendance", "people")
    saved = made.desk.records.get("indicator", one)
    made.desk.records.save("indicator", one, saved.version, {"measure": "ratio", "over_time": "last",
                                                             "over_grants": "ratio"})  # fmt: skip
    assert made.desk.results.feeds.rule(one) is None and notes(made, one) == ["no_rule"]


# --- sentences


def test_every_way_is_told_in_both_languages_also_while_nothing_is_chosen(made):
    for one in WAYS:
        for language in ("en", "fr"):
            told = made.desk.results.feeds.sentence(Rule(one, {}), language)
            assert told.endswith(".") and "{" not in told


def test_a_rule_is_one_sentence_in_plain_words(made):
    group = made.add("work_group", key="gc", name_en="Governance Committee", name_fr="Comité de gouvernance")
    one = fed(made, "attendance", "people", kinds="gc member", group=group)
    feeds = made.desk.results.feeds
    assert feeds.sentence(feeds.rule(one), "en") == (
        "People present at meetings. Only: kind of meeting: Governance Committee meeting or member meeting; "
        "work group: Governance Committee."
    )
    assert "Comité de gouvernance" in feeds.sentence(feeds.rule(one), "fr")


def test_what_can_be_counted_follows_what_is_measured():
    assert feeds_for(Measure.MONEY) == ("money",)
    assert "attendance" in feeds_for(Measure.COUNT) and feeds_for(Measure.MILESTONE) == ()
    assert [one.what for one in ways_of("survey", Measure.RATIO)] == ["share"]
