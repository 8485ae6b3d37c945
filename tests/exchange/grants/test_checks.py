"""Before open data goes out: every check finds what it is for, with its cells, and leaves good data alone."""

from datetime import date

import pytest

from ppa_desk.exchange.grants.checks import all_checks, look
from ppa_desk.exchange.grants.checks.finding import Finding, Weight, percent
from ppa_desk.exchange.grants.giving import Layout
from ppa_desk.sentences import NOTES, note
from tests.exchange.grants.conftest import TODAY, grant

PLACE = {"geoCode": "CD-SK", "name": "South Kivu"}


def whole(number=1, **more):
    """Return a record about which nothing is to be said."""
    return grant(number, **{
        "recipientOrganization": [
            {"id": "GB-CHC-1234567", "name": "A", "charityNumber": "1234567", "postalCode": "EC1A 1BB"}
        ],
        "beneficiaryLocation": [PLACE], "grantProgramme": [{"title": "Safety"}], "dataSource": "https://example.org",
        "fundingOrganization": [{"id": "GB-COH-01234567", "name": "Giver"}],
        "plannedDates": [{"duration": 12}], "dateModified": "2021-01-01T00:00:00+00:00",
    } | more)  # fmt: skip


def person(**more):
    one = {name: value for name, value in whole().items() if name != "recipientOrganization"}
    details = {"toIndividualsDetails": {"primaryGrantReason": "GTIR010"}}
    return one | {"recipientIndividual": {"id": "360G-x-1", "name": "Recipient"}} | details | more


def recipient(**more):
    one = whole()["recipientOrganization"][0] | more
    return whole(recipientOrganization=[{name: value for name, value in one.items() if value}])


def funder(number=1, **more):
    return whole(number, fundingOrganization=[whole()["fundingOrganization"][0] | more])


WRONG = {
    "zero": [whole(amountAwarded=0)],
    "line_break_id": [whole(id="360G-try\n-1")],
    "line_break_org": [funder(id="GB-COH-01234567\n")],
    "mail": [whole(description="Write to jeanne@example.org")],
    "impossible_date": [whole(awardDate="2020-02-30")],
    "award_future": [whole(awardDate="2027-01-01")],
    "individual_personal": [person(gender="woman")],
    "individual_postcode": [person(beneficiaryLocation=[{"name": "London", "geoCode": "EC1A 1BB"}])],
    "several_funders": [funder(1), funder(2), funder(3, id="GB-COH-07654321", name="Other")],
    "funder_prefix": [funder(id="OWN-1")],
    "recipient_prefix": [recipient(id="GB-XYZ-1")],
    "charity_number": [recipient(charityNumber="12345")],
    "company_number": [recipient(companyNumber="1234567")],
    "register_number": [recipient(id="GB-CHC-12")],
    "planned_turned": [whole(plannedDates=[{"startDate": "2021-01-01", "endDate": "2020-01-01"}])],
    "actual_turned": [whole(actualDates=[{"startDate": "2021-01-01", "endDate": "2020-01-01"}])],
    "planned_far": [whole(plannedDates=[{"startDate": "2021-01-01", "endDate": "2039-01-01"}])],
    "actual_far": [whole(actualDates=[{"endDate": "2032-01-01"}])],
    "long_ago": [whole(awardDate="1999-01-01")],
    "funder_names": [funder(1), funder(2, name="Giver Ltd")],
    "funder_ids": [funder(1), funder(2, id="GB-COH-07654321")],
    "recipient_own_id": [recipient(id="360G-x-Org:1")],
    "funder_own_id": [funder(id="360G-x-Org:1")],
    "no_register_number": [recipient(charityNumber=None)],
    "no_recipient_place": [recipient(postalCode=None)],
    "no_programme": [whole(grantProgramme=[])],
    "no_beneficiary_place": [whole(beneficiaryLocation=[])],
    "title_again": [whole(title="Same words", description="same  words")],
    "long_title": [whole(title="x" * 141)],
    "no_modified": [whole(dateModified="")],
    "no_source": [whole(dataSource="")],
    "individual_details": [person(toIndividualsDetails={})],
    "no_duration": [whole(plannedDates=[{"startDate": "2021-01-01"}])],
    "uncoded_place": [whole(beneficiaryLocation=[PLACE, {"name": "Goma"}])],
    "only_beneficiary_place": [recipient(postalCode=None)],
    "only_recipient_place": [whole(beneficiaryLocation=[{"name": "Goma"}])],
}


def found(records):
    return {one.key: one for one in look(records, Layout(records).cell, TODAY)}


def test_there_are_the_21_and_the_15_checks_each_with_its_sentence():
    checks = dict(all_checks())
    useful = [key for key, weight in checks.items() if weight is Weight.USEFULNESS]
    assert len(useful) == 15 and len(checks) - len(useful) == 21
    assert set(checks) == set(WRONG) and all(f"grants.check_{key}" in NOTES for key in checks)


@pytest.mark.parametrize("key", WRONG)
def test_each_check_finds_what_it_is_for(key):
    one = found(WRONG[key])[key]
    assert 1 <= one.count <= one.of <= len(WRONG[key]) and one.cells
    told = note(one.code, one.values)
    assert "grants!" in told and f"{one.count} of {one.of}" in told


def test_good_data_are_left_alone():
    assert found([whole(1), whole(2)]) == {} and found([person()]) == {}


def test_a_finding_names_the_cell_in_which_it_stands():
    records = [whole(1), whole(2, amountAwarded=0)]
    one = found(records)["zero"]
    titles = Layout(records).titles
    letter = chr(ord("A") + titles.index("Amount Awarded"))
    assert one.values == {"count": 1, "of": 2, "percent": 50, "cells": f"grants!{letter}3"}


def test_many_cells_are_counted_and_the_first_are_named():
    records = [whole(number, amountAwarded=0) for number in range(9)]
    assert found(records)["zero"].values["cells"].endswith("7 (+3)") and len(found(records)["zero"].cells) == 9


def test_grants_to_persons_do_not_count_where_only_organisations_are_asked():
    one = found([person(), recipient(postalCode=None)])["no_recipient_place"]
    assert (one.count, one.of) == (1, 1)


def test_some_are_never_none_and_most_are_never_all():
    assert percent(1, 1000) == 1 and percent(999, 1000) == 99 and percent(5, 5) == 100 and percent(0, 0) == 0


def test_the_critical_comes_first():
    told = look([whole(amountAwarded=0, dataSource="")], Layout([whole()]).cell, date(2026, 1, 1))
    assert [one.weight for one in told] == [Weight.CRITICAL, Weight.USEFULNESS]
    assert isinstance(told[0], Finding)
