"""The conflict radar finds ties from data; a person judges them, and recusal follows everywhere."""

from datetime import date

import pytest

from ppa_desk.model.grants.review import ReviewStatus, Verdict
from ppa_desk.services.grants.radar import Evidence, domain_of

TODAY = date(2026, 3, 1)


@pytest.fixture
def added(desk):
    """Add a record and return its number."""

    def add(kind, **values):
        return desk.records.add(kind, values).id

    return add


@pytest.fixture
def applicant(added):
    return added("organisation", name="Cooperative", website="https://www.coop.example/en", email="info@coop.example")


@pytest.fixture
def grant(desk, applicant):
    return desk.grants.register.make({"title_en": "Pilot", "organisation_id": applicant})


@pytest.fixture
def reader(added):
    return added("person", given_name="Ada", family_name="Reader", email="ada@gmail.com")


def findings(desk, grant, *people):
    return desk.grants.conflicts.findings([grant], people, TODAY)


def causes(desk, grant, person):
    return sorted(one.cause for found in findings(desk, grant, person) for one in found.evidence)


def test_who_has_no_tie_is_not_named(desk, grant, reader):
    assert findings(desk, grant, reader) == []


def test_a_position_now_and_one_that_ended_are_told_apart_with_their_evidence(desk, added, grant, applicant, reader):
    added("position", person_id=reader, organisation_id=applicant, title="Director", since=date(2024, 1, 1))
    added("position", person_id=reader, organisation_id=applicant, title="Clerk", until=date(2023, 12, 31))
    [found] = findings(desk, grant, reader)
    assert found.evidence == (
        Evidence("organisation", "Cooperative", "Director", date(2024, 1, 1)),
        Evidence("past", "Cooperative", "Clerk", None, date(2023, 12, 31)),
    )
    assert [one.detail for one in found.evidence] == [" (Director, 2024–)", " (Clerk, –2023)"]


def test_a_seat_held_for_the_applicant_is_found(desk, added, grant, applicant, reader):
    group = added("work_group", key="gov", name_en="Governance")
    added("term", work_group_id=group, person_id=reader, organisation_id=applicant)
    [found] = findings(desk, grant, reader)
    assert found.evidence == (Evidence("seat", "Cooperative", "Governance"),)


@pytest.mark.parametrize(("role", "cause"), [("coapplicant", ["party"]), ("partner", ["party"]), ("cofunder", [])])
def test_a_partner_who_gains_counts_and_a_funder_does_not(desk, added, grant, reader, role, cause):
    other = added("organisation", name="Partner")
    added("grant_party", grant_record_id=grant, organisation_id=other, role=role)
    added("position", person_id=reader, organisation_id=other)
    assert causes(desk, grant, reader) == cause


def test_an_address_of_the_applicant_counts_and_one_of_a_public_provider_does_not(desk, added, grant, reader):
    colleague = added("person", family_name="Insider", email="Insider@Coop.Example")
    assert causes(desk, grant, colleague) == ["domain"]
    added("organisation", name="Other", email="other@gmail.com")
    assert causes(desk, grant, reader) == []


def test_the_applicant_and_its_contact_are_found(desk, added, reader):
    grant = desk.grants.register.make({"title_en": "Own", "person_id": reader})
    contact = added("person", family_name="Contact")
    added("grant_party", grant_record_id=grant, person_id=contact, role="contact")
    assert causes(desk, grant, reader) == causes(desk, grant, contact) == ["applicant"]


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("ada@GMAIL.com", ""),
        ("ada@pact.org", "pact.org"),
        ("https://www.pact.org/x", "pact.org"),
        ("pact.org", "pact.org"),
        ("", ""),
        ("nonsense", ""),
        ("http://[broken", ""),
    ],
)
def test_a_domain_is_read_from_an_address_or_a_website(address, domain):
    assert domain_of(address) == domain


def judge(desk, grant, reader, applicant):
    desk.records.add("position", {"person_id": reader, "organisation_id": applicant})
    return findings(desk, grant, reader)[0]


def test_confirming_recuses_everywhere_and_dismissing_gives_back(desk, grant, reader, applicant):
    found = judge(desk, grant, reader, applicant)
    assert found.open and not desk.grants.conflicts.recused(grant, reader)
    with desk.store.unit("test") as unit:
        review = unit.add("review", {"grant_record_id": grant, "person_id": reader, "answers": '{"a": "1"}'})
    desk.grants.conflicts.confirm(found)
    assert desk.grants.conflicts.recused(grant, reader)
    assert desk.grants.conflicts.recused_from() == {grant: frozenset({reader})}
    assert desk.records.get("review", review).values["status"] == ReviewStatus.RECUSED
    [found] = findings(desk, grant, reader)
    assert (found.open, found.verdict, found.judged_by) == (False, Verdict.CONFIRMED, "tester")
    desk.grants.conflicts.dismiss(found, "Left before the call.")
    assert not desk.grants.conflicts.recused(grant, reader)
    assert desk.records.get("review", review).values["status"] == ReviewStatus.DRAFT
    desk.history.undo()
    assert desk.grants.conflicts.recused(grant, reader)
    assert desk.records.get("review", review).values["status"] == ReviewStatus.RECUSED


def test_a_declared_interest_keeps_away_at_once_and_waits_to_be_judged(desk, grant, reader):
    desk.grants.conflicts.declare(grant, reader, "My brother works there.")
    [found] = findings(desk, grant, reader)
    assert found.open and found.recuses and found.causes == {"declared"}
    assert found.text == "My brother works there." and desk.grants.conflicts.recused(grant, reader)


def test_what_was_dismissed_is_raised_again_when_a_new_cause_appears(desk, added, grant, applicant, reader):
    desk.grants.conflicts.dismiss(judge(desk, grant, reader, applicant))
    assert [one.open for one in findings(desk, grant, reader)] == [False]
    group = added("work_group", key="gov", name_en="Governance")
    added("term", work_group_id=group, person_id=reader, organisation_id=applicant)
    assert [one.open for one in findings(desk, grant, reader)] == [True]
