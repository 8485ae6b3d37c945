"""Agreements: written from what the grant holds, signed by both before it starts, the signed copy kept by its hash."""

import hashlib
from datetime import date, timedelta

import pytest

from ppa_desk.errors import DeskError
from ppa_desk.sentences import sentence
from ppa_desk.services.content import Paragraph, Table

STARTS = date(2026, 4, 1)


@pytest.fixture
def grant(desk):
    """A grant about to be agreed."""
    body = desk.records.add("organisation", {"name": "Coopérative de Rubaya"}).id
    return desk.grants.register.make(
        {"title_en": "Savings groups", "title_fr": "Groupes d’épargne"}, "approved", organisation_id=body,
        approved=100_000_000, signed=90_000_000, starts_on=STARTS, ends_on=date(2027, 3, 31),
    )  # fmt: skip


def texts(content):
    """Return every text of a document."""
    for block in content.blocks:
        if isinstance(block, Paragraph):
            yield "".join(run.text for run in block.runs)
        elif isinstance(block, Table):
            yield from block.head
            yield from ("".join(run.text for run in cell) for row in block.rows for cell in row)


def test_one_agreement_is_prepared_and_it_tells_what_the_grant_holds(desk, grant):
    agreement = desk.grants.agreements.prepare(grant, "fr")
    assert desk.grants.agreements.prepare(grant, "en").id == agreement.id
    desk.grants.tranches.plan(grant, 2, STARTS, 6, "agreement report")
    desk.records.add("budget_line", {"grant_record_id": grant, "name_fr": "Personnel", "amount": 90_000_000})
    desk.records.add("obligation", {"grant_record_id": grant, "kind": "final", "due_on": date(2027, 5, 30)})
    content = desk.grants.agreements.draft(agreement.id, date(2026, 3, 2))
    told = " ".join(texts(content))
    assert content.title == "Convention de subvention" and content.language == "fr"
    for words in (
        "90\u202f000\u00a0USD",
        "45\u202f000",
        "Personnel",
        "30 mai 2027",
        "Coopérative de Rubaya",
        "10\u00a0%",
    ):
        assert words in told
    assert "la convention est signée" in told.lower() and "non saisi" not in told


def test_a_payment_in_another_currency_prints_its_rate(desk, grant):
    paid = {"grant_record_id": grant, "amount": 108_290_000, "currency": "EUR", "paid": 100_000_000, "rate": "1.0829"}
    with desk.store.unit("test") as unit:
        unit.add("payment", paid | {"rate_on": date(2026, 3, 1), "rate_source": "ECB"})
    content = desk.grants.agreements.draft(desk.grants.agreements.prepare(grant, "fr").id)
    assert any("au taux de 1 EUR = 1,0829 USD (ECB, 1er mars 2026)" in text for text in texts(content))


def test_what_is_missing_is_marked_not_made_up(desk):
    bare = desk.grants.register.make({"title_en": "Bare"}, "approved")
    content = desk.grants.agreements.draft(desk.grants.agreements.prepare(bare, "en").id)
    gaps = {run.text for block in content.blocks if isinstance(block, Paragraph) for run in block.runs
            if run.tone == "gap"}  # fmt: skip
    assert gaps == {
        "No instalments are planned yet.", "No budget is entered yet.", "No reports are planned yet.",
    }  # fmt: skip
    assert "amount not entered" in " ".join(texts(content)) and "Draft, not signed" in content.subtitle


def test_nobody_signs_tomorrow_nor_after_the_grant_has_started(desk, grant):
    agreement = desk.grants.agreements.prepare(grant, "en")
    save = desk.grants.agreements.save
    with pytest.raises(DeskError) as refused:
        save("agreement", agreement.id, 1, {"signed_by_us": date.today() + timedelta(days=1)})
    assert refused.value.code == "agreement.future"
    kept = save("agreement", agreement.id, 1, {"signed_by_us": date(2026, 3, 1)})
    with pytest.raises(DeskError) as refused:
        save("agreement", agreement.id, kept.version, {"signed_by_them": STARTS + timedelta(days=1)})
    assert refused.value.code == "agreement.starts" and "2026-04-01" in sentence(refused.value)
    save("agreement", agreement.id, kept.version, {"signed_by_them": STARTS})


def test_the_signed_copy_is_kept_by_its_hash_and_undo_takes_both_back(desk, grant):
    agreement = desk.grants.agreements.prepare(grant, "en")
    copy = b"%PDF-1.4 signed"
    told = desk.grants.agreements.attach(agreement.id, "signed.pdf", copy)
    kept = desk.grants.agreements.signed_copy(agreement.id)
    assert told == hashlib.sha256(copy).hexdigest() == kept.sha256 and kept.name == "signed.pdf"
    desk.history.undo()
    assert desk.grants.agreements.signed_copy(agreement.id) is None
    assert desk.attachments.of("agreement", agreement.id) == []


# --- budget against what was spent


def spent(desk, line, since, until, amount, explanation=""):
    values = {"since": since, "until": until, "amount": amount, "explanation": explanation}
    return desk.records.add("spending", {"budget_line_id": line} | values)


def codes(desk, grant):
    return [one.code for one in desk.grants.budgets.of(grant).findings]


def test_a_budget_is_held_against_what_was_spent_and_every_check_speaks(desk, grant):
    line = desk.records.add("budget_line", {"grant_record_id": grant, "name_en": "Travel", "amount": 80_000_000}).id
    assert codes(desk, grant) == ["budget.sum"] and desk.grants.budgets.of(grant).spent is None
    other = desk.records.add("budget_line", {"grant_record_id": grant, "name_en": "Staff", "amount": 10_000_000}).id
    assert codes(desk, grant) == []
    spent(desk, line, date(2026, 3, 1), date(2026, 6, 30), 30_000_000)
    assert codes(desk, grant) == ["budget.unpaid", "budget.early"]
    spent(desk, line, date(2026, 3, 1), date(2026, 6, 30), 5_000_000)
    spent(desk, line, date(2026, 6, 1), date(2026, 8, 31), 1_000_000)
    assert codes(desk, grant)[2:] == ["budget.twice", "budget.overlap", "budget.overlap"]
    more = spent(desk, other, date(2026, 7, 1), date(2026, 8, 31), 11_000_010)
    assert codes(desk, grant)[-1] == "budget.more"
    desk.records.save("spending", more.id, more.version, {"explanation": "fuel"})
    assert codes(desk, grant)[-1] != "budget.more"
    told = desk.grants.budgets.of(grant)
    assert [one.spent for one in told.lines] == [36_000_000, 11_000_010]
    assert told.lines[0].in_period(date(2026, 3, 1), date(2026, 6, 30)) == 35_000_000
    assert told.lines[0].in_period(date(2026, 7, 1), date(2026, 8, 31)) is None
    assert told.lines[0].variance == -55 and len(told.periods) == 3


def test_too_little_wants_a_reason_only_once_the_grant_has_ended(desk, grant):
    line = desk.records.add("budget_line", {"grant_record_id": grant, "name_en": "All", "amount": 90_000_000}).id
    spent(desk, line, STARTS, date(2026, 9, 30), 1_000)
    assert codes(desk, grant) == ["budget.unpaid"]
    spent(desk, line, date(2026, 10, 1), date(2027, 3, 31), 1_000)
    assert codes(desk, grant) == ["budget.unpaid", "budget.less"]
