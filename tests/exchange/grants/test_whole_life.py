"""A grant from the call to the dossier, by the hands and files people use; nothing is entered behind a service."""

import io
import subprocess
import sys
import zipfile
from datetime import date, timedelta

import openpyxl
import pytest

from ppa_desk.documents import pdf
from ppa_desk.documents.grant_dossier import dossier
from ppa_desk.exchange.grants import grantee_book, grantee_return, returned, review_merge
from ppa_desk.exchange.grants.handed_in import Taking, plan
from ppa_desk.exchange.plan import apply
from ppa_desk.model.grants.review import Voice
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants import packs
from ppa_desk.services.grants.calendar import Pattern, Rhythm
from ppa_desk.services.grants.motions import Cast
from ppa_desk.services.grants.pipeline import CannotMove
from ppa_desk.services.grants.release import Action
from ppa_desk.services.grants.tranches import CannotRelease
from ppa_desk.store import wrapping
from tests.exchange.grants.test_handed_in import workbook
from tests.services.grants.decided import committee
from tests.services.grants.packed import PASSPHRASE, write_on

TODAY = date.today()


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch):
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def desk(file_store) -> Desk:
    made = Desk(file_store)
    for name, roles in (("Aline", "secretariat"), ("Bruno", "finance"), ("Chantal", "secretariat finance committee")):
        made.records.add("colleague", {"name": name, "roles": roles})
    made.grants.colleagues.act_as("Aline")
    return made


def stage(desk, grant) -> str:
    number = desk.grants.register.get(grant)["grant_stage_id"]
    return next(one.key for one in desk.grants.pipeline.stages() if one.id == number)


def bring(desk, grant, *keys):
    for key in keys:
        desk.grants.pipeline.move(grant, desk.grants.pipeline.stage(key).id)
        assert stage(desk, grant) == key


def save(desk, grant, **values):
    desk.records.save("grant_record", grant, desk.grants.register.get(grant)["version"], values)


def called(desk):
    """A call of the committee with its forms, open for another week; returns it and the people of the committee."""
    group, people = committee(desk)
    desk.grants.pipeline.stages()
    forms = {"proposal_form_id": "grant_proposal", "rubric_form_id": "review_rubric",
             "diligence_form_id": "due_diligence", "report_form_id": "grantee_report"}  # fmt: skip
    told = {name: desk.forms.take_shipped(key) for name, key in forms.items()}
    rule = desk.records.where("voting_rule", key="simple")[0].id
    values = {"key": "r1", "title_en": "Round", "closes_on": TODAY + timedelta(days=7), "work_group_id": group,
              "voting_rule_id": rule, "currency": "USD", "eligibility": "known in_time"}  # fmt: skip
    return desk.records.add("grant_call", values | told).id, people


def applied(desk, call, path) -> int:
    """A proposal that came home as a workbook; returns its grant."""
    apply(desk, plan(desk, call, [workbook(desk, call, path)], Taking(received=TODAY)).plan)
    (grant,) = desk.grants.register.listing.ids(only={"call": call})
    return grant


def reviewed(desk, call, grant, people, path):
    """Boris works for the applicant and is kept away; Amina reads a pack on the train, Denis here."""
    organisation = desk.grants.register.get(grant)["organisation_id"]
    desk.records.add("position", {"person_id": people["Boris"], "organisation_id": organisation})
    desk.grants.reviewing.add(call, [people[name] for name in ("Amina", "Boris", "Denis")])
    (found,) = desk.grants.conflicts.findings([grant], list(people.values()), TODAY)
    assert found.person == people["Boris"] and "organisation" in found.causes
    desk.grants.conflicts.confirm(found)
    desk.grants.reviewing.assign(call, TODAY)
    readers = {one.person: one for one in desk.grants.reviews.of([grant])}
    assert set(readers) == {people["Amina"], people["Denis"]}
    packs.write(path, desk.grants.packing.pack(call, people["Amina"], "en", pdf.drawn), PASSPHRASE)
    key = desk.grants.register.get(grant)["key"]
    scores = best(desk, readers[people["Amina"]].id)
    write_on(path, key, scores, comment="Good.", advice="fund", done=True)
    apply(desk, review_merge.plan(desk, returned.read(desk, path, PASSPHRASE)).plan)
    own = readers[people["Denis"]].id
    desk.grants.reviews.write(own, scores, "Solid.", "fund")
    desk.grants.reviews.submit(own)
    assert desk.grants.reviews.figures([grant])[grant].n == 2


def best(desk, review) -> dict[str, str]:
    """The best anchor of every scored question of the rubric."""
    form = desk.grants.reviews.ready(review).form
    scored = [one for one in form.questions() if one.weight]
    return {one.name: max(form.choices(one), key=lambda each: float(each.score or 0)).name for one in scored}


def decided(desk, call, grant, people):
    """A scenario is chosen, the committee votes in writing without Boris, and the letter is held as a draft."""
    fund = desk.records.add("fund", {"key": "pool", "name_en": "Pool", "amount": 90_000_000}).id
    save(desk, grant, gender_marker="1", recommended=26_000_000)
    bring(desk, grant, "recommended")
    desk.grants.scenarios.choose(desk.grants.scenarios.make(call, "All"))
    (motion,) = desk.grants.motions.of_grant(grant)
    assert [one.person for one in motion.recused] == [people["Boris"]]
    kept = desk.records.get("motion", motion.id)
    desk.records.save(
        "motion", motion.id, kept.version, {"mode": "written", "opens_on": TODAY, "deadline": TODAY + timedelta(3)}
    )
    voters = ("Amina", "Chantal", "Denis")
    desk.grants.motions.cast(motion.id, [Cast(people[name], Voice.FOR) for name in voters], TODAY)
    desk.grants.motions.close(motion.id, TODAY + timedelta(4))
    bring(desk, grant, "approved")
    (letter,) = desk.grants.letters.write_round(call)
    assert "26,000" in desk.grants.letters.get(letter)["text"]
    return fund


def agreed(desk, grant):
    """The grantee is checked, both sides sign, and the work starts."""
    row = desk.grants.register.get(grant)
    with pytest.raises(CannotMove):
        bring(desk, grant, "contracted")
    check = desk.grants.diligence.begin(row["organisation_id"], grant)
    desk.grants.diligence.close(check, TODAY, TODAY + timedelta(365), True, "low", "Looked at their accounts.")
    start = TODAY
    save(desk, grant, signed=26_000_000, starts_on=start, ends_on=start + timedelta(364))
    paper = desk.grants.agreements.prepare(grant, "en")
    desk.grants.agreements.save("agreement", paper.id, paper.version, {"signed_by_us": start, "signed_by_them": start})
    bring(desk, grant, "contracted", "active")


def paid(desk, grant):
    """Two tranches, the second of which hangs on the first report; one paid in dollars, one in euros."""
    reports = desk.grants.obligations.make(grant, desk.grants.obligations.preview(grant, Rhythm(Pattern.HALVES)))
    first, second = desk.grants.tranches.plan(grant, 2, TODAY, 6, "agreement diligence")
    kept = desk.records.get("tranche", second)
    desk.grants.tranches.save("tranche", second, kept.version, {"needs": "report", "obligation_id": reports[0]})
    let_go(desk, first)
    desk.grants.payments.note(desk.grants.payments.draft(first, "USD", TODAY))
    desk.grants.colleagues.act_as("Aline")
    with pytest.raises(CannotRelease):
        desk.grants.tranches.act(second, Action.ASK)
    return reports, second


def let_go(desk, tranche):
    desk.grants.colleagues.act_as("Aline")
    desk.grants.tranches.act(tranche, Action.ASK)
    desk.grants.colleagues.act_as("Bruno")
    desk.grants.tranches.act(tranche, Action.RELEASE)


def reported(desk, reports, path, spent):
    """Each report comes back as a workbook and is accepted; what was spent lies on the first line of the budget."""
    for at, report in enumerate(reports):
        _, data = grantee_book.issued(desk, report, "en")
        book = openpyxl.load_workbook(io.BytesIO(data))
        page = book["Budget"]
        line = next(row[0].row for row in page.iter_rows() if row[0].value == "Wells")
        page.cell(line, 4).value = spent[at] if at < len(spent) else 0
        file = path / f"report-{at}.xlsx"
        book.save(file)
        apply(desk, grantee_return.plan(desk, file, report))
        desk.grants.obligations.act(report, "accept", day=TODAY)


def test_a_grant_lives_from_the_call_to_the_dossier(desk, tmp_path):
    call, people = called(desk)
    grant = applied(desk, call, tmp_path / "proposal.xlsx")
    save(desk, grant, grant_call_id=call)
    bring(desk, grant, "appraisal")
    reviewed(desk, call, grant, people, tmp_path / "amina.ppareview")
    decided(desk, call, grant, people)
    agreed(desk, grant)
    reports, second = paid(desk, grant)
    reported(desk, reports[:1], tmp_path, (8000,))
    desk.records.add("exchange_rate", {
        "currency": "EUR", "into": "USD", "rate": "1.10", "rate_on": TODAY, "source": "Bank",
    })  # fmt: skip
    let_go(desk, second)
    desk.grants.payments.note(desk.grants.payments.draft(second, "EUR", TODAY))
    assert desk.grants.payments.paid(grant) == 26_000_000 and "1.10" in " ".join(
        desk.grants.payments.notes(grant, "en")
    )
    end = extended(desk, grant)
    assert desk.grants.register.get(grant)["ends_on"] == end
    reported(desk, [one["id"] for one in desk.grants.obligations.of(grant) if one["status"] != "accepted"], tmp_path,
             (15000,))  # fmt: skip
    closed(desk, grant, end)
    verified(desk, grant, tmp_path)


def extended(desk, grant) -> date:
    """A no-cost extension of a month moves the end and the last report, by a colleague who did not draft it."""
    desk.grants.colleagues.act_as("Aline")
    end = desk.grants.register.get(grant)["ends_on"] + timedelta(30)
    difference = desk.grants.amendments.extension(grant, end)
    assert {one.kind for one in difference} >= {"grant_record", "obligation"}
    amendment = desk.grants.amendments.draft(grant, "extension", difference, "The rains came late.")
    desk.grants.colleagues.act_as("Bruno")
    desk.grants.amendments.approve(amendment)
    desk.grants.amendments.apply(amendment)
    return end


def closed(desk, grant, end):
    """Closing is refused while something is open, and done when what is left is decided."""
    desk.grants.colleagues.act_as("Chantal")
    bring(desk, grant, "reporting")
    with pytest.raises(CannotMove):
        bring(desk, grant, "closed")
    desk.grants.closeout.settle(grant, "returned", "Order pumps earlier.")
    still = [one.code for one in desk.grants.closeout.gates(grant, end + timedelta(60)) if one.holds and not one.met]
    assert still == []
    assert desk.grants.register.get(grant)["unspent"] == 3_000_000


def verified(desk, grant, path):
    """The dossier holds the papers, and its own verifier finds what somebody changed in it."""
    file = path / "dossier.zip"
    file.write_bytes(dossier(desk.grants, grant, "en", TODAY))
    with zipfile.ZipFile(file) as packed:
        packed.extractall(path / "dossier")
    check = next((path / "dossier").rglob("verify.py"))
    assert subprocess.run([sys.executable, check], cwd=check.parent, check=False).returncode == 0
    next(check.parent.rglob("*.pdf")).write_bytes(b"other")
    assert subprocess.run([sys.executable, check], cwd=check.parent, check=False).returncode != 0
