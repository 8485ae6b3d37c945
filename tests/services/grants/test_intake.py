"""What is handed in is kept as it came; late only with a reason; what it says is entered where nothing is."""

from datetime import date, timedelta

import pytest

from ppa_desk.model.grants.record import Step
from ppa_desk.services.grants.intake import NoForm
from ppa_desk.services.grants.taking import Handed, Late

CLOSES = date(2026, 10, 1)
ANSWERS = {
    "language": "fr", "applicant": "Coopérative Mwangaza", "applicant_country": "CD", "title": "Eau propre à Rubaya",
    "summary": "Trois puits.", "themes": "P4 G", "minerals": "TA", "countries": "CD", "provinces": "CD-NK",
    "currency": "EUR", "requested": "26,000.50", "people_female_adult": "0", "people_male_adult": "120",
    "sites": [{"site_name": "Rubaya", "site_province": "CD-NK"}],
    "budget": [{"budget_line": "Forages", "budget_amount": "20000"}, {"budget_line": "Suivi", "budget_amount": "tbc"}],
    "results": [{"result_text": "Puits", "result_planned": "3", "result_due": "2027-05-01"}],
    "partners": [{"partner_name": "Pact", "partner_role": "coapplicant"}, {"partner_name": "Nobody we know"}],
}  # fmt: skip


@pytest.fixture
def call(desk):
    form = desk.forms.take_shipped("grant_proposal")
    concept = desk.forms.take_shipped("concept_note")
    told = {"key": "c26", "title_en": "Call", "closes_on": CLOSES, "currency": "USD", "proposal_form_id": form}
    return desk.records.add("grant_call", told | {"concept_form_id": concept}).id


def handed(desk, call, *, day=CLOSES, answers=None, **more):
    told = ANSWERS | (answers or {})
    version = desk.grants.intake.version(call, Step.PROPOSAL)
    known = {"step": Step.PROPOSAL, "channel": "xlsx", "applicant": told["applicant"]}
    return Handed(form_version_id=version, answers=told, received_on=day, **(known | more))


def test_the_answers_fill_in_a_new_grant_and_its_parts(desk, call):
    pact = desk.records.add("organisation", {"name": "Pact"}).id
    desk.grants.intake.take(call, [handed(desk, call)], {})
    [row] = desk.grants.register.listing.rows(desk.grants.register.listing.ids()).values()
    assert (row.title_fr, row.requested, row.currency, row.stage) == (
        "Eau propre à Rubaya",
        26_000_500,
        "EUR",
        "application",
    )
    assert row.organisation == "Coopérative Mwangaza"

    def parts(kind, *names):
        return [tuple(one.values[n] for n in names) for one in desk.records.where(kind, grant_record_id=row.id)]

    assert parts("grant_site", "name", "province") == [("Rubaya", "CD-NK")]
    assert parts("beneficiaries", "sex", "age", "planned") == [("female", "adult", 0), ("male", "adult", 120)]
    assert parts("budget_line", "name_fr", "amount") == [("Forages", 20_000_000), ("Suivi", None)]
    assert parts("grant_target", "text_fr", "planned", "due_on") == [("Puits", 3, date(2027, 5, 1))]
    assert parts("grant_party", "organisation_id", "role") == [(pact, "coapplicant")]


def test_what_is_entered_already_stays(desk, call):
    body = desk.records.add("organisation", {"name": "Coopérative Mwangaza"}).id
    told = {"requested": 9_000_000, "currency": "USD", "themes": "P1", "grant_call_id": call, "organisation_id": body}
    grant = desk.grants.register.make({"title_en": "Clean water"}, "call", **told)
    desk.records.add("budget_line", {"grant_record_id": grant, "name_en": "Wells"})
    desk.grants.intake.take(call, [handed(desk, call, grant=grant, organisation=body)], {})
    row = desk.grants.register.get(grant)
    assert (row["requested"], row["currency"], row["themes"], row["title_fr"]) == (9_000_000, "USD", "P1", "")
    assert (row["minerals"], row["summary_fr"]) == ("TA", "Trois puits.")
    assert [one.values["name_en"] for one in desk.records.where("budget_line", grant_record_id=grant)] == ["Wells"]


def test_the_newer_stands_and_both_remain_whatever_order_they_come_in(desk, call):
    desk.grants.intake.take(call, [handed(desk, call)], {})
    [grant] = desk.grants.register.listing.ids()
    early = handed(desk, call, day=CLOSES - timedelta(5), grant=grant, answers={"title": "Draft"})
    desk.grants.intake.take(call, [early], {})
    told = desk.grants.intake.of(grant)
    assert [(one.replaced, one.answers["title"]) for one in told] == [(False, ANSWERS["title"]), (True, "Draft")]


def test_what_is_late_is_refused_without_a_reason_and_nothing_is_taken_in(desk, call):
    late = handed(desk, call, day=CLOSES + timedelta(1))
    with pytest.raises(Late):
        desk.grants.intake.take(call, [handed(desk, call, answers={"title": "Other"}), late], {})
    assert desk.grants.register.listing.ids() == []
    desk.grants.intake.take(call, [handed(desk, call, day=CLOSES + timedelta(1), late_reason="Flood")], {})
    [grant] = desk.grants.register.listing.ids()
    assert desk.grants.intake.of(grant)[0].late_reason == "Flood"


def test_of_two_stages_the_concept_note_closes_and_both_stay_on_one_record(desk, call):
    desk.records.save("grant_call", call, 1, {"two_stage": True})
    concept = desk.grants.intake.version(call, Step.CONCEPT)
    first = handed(desk, call, step=Step.CONCEPT)
    desk.grants.intake.take(
        call, [Handed(**{n: getattr(first, n) for n in first.__slots__} | {"form_version_id": concept})], {}
    )
    [grant] = desk.grants.register.listing.ids()
    assert desk.grants.register.listing.rows([grant])[grant].stage == "call"
    desk.grants.intake.take(call, [handed(desk, call, day=CLOSES + timedelta(40), grant=grant)], {})
    assert [(one.step, one.replaced) for one in desk.grants.intake.of(grant)] == [
        (Step.PROPOSAL, False),
        (Step.CONCEPT, False),
    ]


def test_taking_in_is_taken_back_as_one(desk, call):
    unit = desk.grants.intake.take(
        call, [handed(desk, call), handed(desk, call, applicant="B", answers={"title": "T"})], {}
    )
    assert len(desk.grants.register.listing.ids()) == 2
    desk.history.undo(unit)
    assert desk.grants.register.listing.ids() == [] and not desk.records.where("organisation")


def test_what_is_written_down_by_hand_counts_once_it_is_handed_in(desk, call):
    grant = desk.grants.register.make({"title_en": "Wells"}, "call", grant_call_id=call)
    draft = desk.grants.intake.begin(grant, Step.PROPOSAL)
    assert desk.grants.intake.begin(grant, Step.PROPOSAL) == draft
    desk.grants.intake.write(draft, ANSWERS)
    offer = next(one for one in desk.grants.pipeline.offers(grant) if one.to.key == "application")
    assert "proposal" in {one.need for one in offer.missing}
    with pytest.raises(Late):
        desk.grants.intake.finish(draft, CLOSES + timedelta(1))
    desk.grants.intake.finish(draft, CLOSES)
    offer = next(one for one in desk.grants.pipeline.offers(grant) if one.to.key == "application")
    assert "proposal" not in {one.need for one in offer.missing}
    assert desk.grants.register.get(grant)["requested"] == 26_000_500


def test_a_call_without_a_form_says_so(desk):
    call = desk.records.add("grant_call", {"key": "x", "title_en": "X"}).id
    with pytest.raises(NoForm):
        desk.grants.intake.version(call, Step.PROPOSAL)
