"""Before an IATI file goes out: everything is found at once, in own words, each with the record that mends it."""

import re
from datetime import date
from pathlib import Path

import pytest

from ppa_desk.exchange.results.iati import checks, giving
from ppa_desk.exchange.results.iati.checks import Weight
from ppa_desk.model.record import Visibility
from ppa_desk.sentences import NOTES, note
from tests.exchange.results.iati_world import H1, REFERENCE, TODAY, M

MEMBERS = Visibility.MEMBERS


def framework(**values):
    return lambda world: world.change("framework", world.framework, **values)


def first(**values):
    return lambda world: world.change("grant_record", world.first, **values)


def nameless(world):
    [one] = world.desk.records.where("alliance")
    world.change("alliance", one.id, name_en="", name_fr="")


def person(world):
    world.add("person", given_name="Jeanne", family_name="Mukamana", consent="refused")
    world.change("grant_record", world.first, summary_en="Led by Jeanne Mukamana since May")


def payment(**values):
    return lambda world: world.add("payment", grant_record_id=world.first, amount=1000, paid=1000, **values)


def part(cell):
    return lambda world: world.add("indicator_target", indicator_id=world.count, cell=cell, value=M, **H1)


def no_grants(world):
    for number in (world.first, world.second):
        world.change("grant_record", number, visibility=MEMBERS)


def no_indicators(world):
    for row in world.desk.records.where("indicator"):
        world.change("indicator", row.id, visibility=MEMBERS)


def uncommitted(world):
    for row in world.desk.records.where("agreement"):
        world.change("agreement", row.id, signed_by_us=None)
    world.change("grant_record", world.first, decided_on=None)


WRONG = {
    "framework_hidden": framework(visibility=MEMBERS),
    "framework_example": framework(template=True),
    "framework_lacks": framework(sectors=""),
    "alliance_nameless": nameless,
    "framework_turned": framework(until=date(2025, 1, 1)),
    "code_unknown": framework(countries="CD ZZ"),
    "identifier_same": framework(identifier=REFERENCE),
    "identifier_start": framework(identifier="OTHER-1"),
    "reference_unknown": framework(reporting_ref="Own number"),
    "identifier_signs": framework(identifier=f"{REFERENCE}-a/b"),
    "identifier_twice": framework(identifier=f"{REFERENCE}-one"),
    "equal_shares": framework(countries="CD RW"),
    "one_language": framework(title_fr=""),
    "giver_hidden": lambda world: world.change("organisation", world.funder, visibility=MEMBERS),
    "fund_undated": lambda world: world.add("contribution", fund_id=world.fund, amount=5000),
    "fund_shared": lambda world: world.add("funding", grant_record_id=world.grant("other"), fund_id=world.fund),
    "person_named": person,
    "no_grants": no_grants,
    "no_amount": first(approved=None),
    "no_end": first(ends_on=None),
    "no_commitment": uncommitted,
    "payment_undated": payment(),
    "payment_ahead": payment(paid_on=date(2026, 12, 1)),
    "closed_wrong": first(closed_on=date(2026, 12, 1)),
    "no_receiver": first(organisation_id=None),
    "receiver_hidden": lambda world: world.change("organisation", world.grantee, visibility=MEMBERS),
    "receiver_unnumbered": lambda world: world.change("organisation", world.grantee, identifier=""),
    "not_screened": first(gender_marker=None),
    "tranche_undated": lambda world: world.add("tranche", grant_record_id=world.first, amount=1000, nr=3),
    "grant_one_language": first(title_fr=""),
    "no_indicators": no_indicators,
    "result_wordless": lambda world: world.change("result", world.outcome, statement_en="", statement_fr=""),
    "result_no_level": lambda world: world.change("result", world.outcome, tier_id=None),
    "result_one_language": lambda world: world.change("result", world.outcome, statement_fr=""),
    "indicator_one_language": lambda world: world.change("indicator", world.count, name_fr=""),
    "baseline_none": lambda world: world.public_indicator("2"),
    "baseline_no_year": lambda world: world.baseline(world.zero, year=None),
    "baseline_waits": lambda world: world.baseline(world.zero, state="not_collected"),
    "target_turned": lambda world: world.target(world.zero, 5, H1["until"], H1["since"]),
    "not_reported": lambda world: world.target(world.public_indicator("2"), 5, **H1),
    "reference_half": lambda world: world.change("indicator", world.count, standard_list=None),
    "values_waiting": lambda world: world.add(
        "indicator_value", indicator_id=world.count, value=M, status="submitted", **H1
    ),
    "part_unknown": part("sex=nobody"),
    "hidden_in_totals": lambda world: world.change("grant_record", world.second, visibility=MEMBERS),
}
"""What makes each rule find something."""


def found(world):
    return giving.outgoing(world.desk, world.framework, TODAY).findings


def marks(world, key):
    return {(one.record, tuple(sorted(one.values.items()))) for one in found(world) if one.key == key}


@pytest.mark.parametrize("key", WRONG)
def test_each_rule_finds_what_it_is_for_and_leads_to_the_record_that_mends_it(file_world, key):
    file_world.whole()
    before = marks(file_world, key)
    WRONG[key](file_world)
    [new, *_] = sorted(marks(file_world, key) - before, key=str)
    (kind, record), values = new
    assert file_world.desk.records.get(kind, record) and note(f"iati.{key}", dict(values) | {"field": "x"})


def test_every_rule_has_its_sentence_and_every_sentence_its_rule():
    source = "".join(path.read_text("utf-8") for path in Path(checks.__file__).parent.glob("*.py"))
    keys = set(re.findall(r'"([a-z]+_[a-z_]+)", Weight\.', source))
    told = {code.removeprefix("iati.") for code in NOTES if code.startswith("iati.") and ".left_" not in code}
    assert keys == told == set(WRONG)


def test_a_framework_that_lacks_nothing_has_nothing_critical(world):
    world.whole()
    out = giving.outgoing(world.desk, world.framework, TODAY)
    assert out.ready and (out.grants, out.indicators) == (2, 8)


def test_all_findings_come_at_once_the_critical_first(file_world):
    file_world.whole()
    for key in ("framework_hidden", "framework_lacks", "payment_ahead", "no_amount"):
        WRONG[key](file_world)
    told = found(file_world)
    assert {"framework_hidden", "framework_lacks", "payment_ahead", "no_amount"} <= {one.key for one in told}
    order = list(Weight)
    assert [one.weight for one in told] == sorted((one.weight for one in told), key=order.index)


def test_what_a_rule_keeps_out_is_not_in_the_file(file_world):
    file_world.whole()
    for key in (
        "payment_ahead",
        "payment_undated",
        "closed_wrong",
        "baseline_no_year",
        "reference_half",
        "fund_undated",
    ):
        WRONG[key](file_world)
    from datetime import UTC, datetime

    out = giving.outgoing(file_world.desk, file_world.framework, TODAY)
    data = giving.made(file_world.desk, out, datetime(2026, 9, 30, tzinfo=UTC)).decode()
    assert "2026-12-01" not in data and "<reference" not in data and "<value>1<" not in data
