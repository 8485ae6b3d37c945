"""A dossier holds everything about a grant, gives the same bytes again, and says itself what was changed."""

import io
import json
import subprocess
import sys
import zipfile
from datetime import date

import pytest

from ppa_desk.documents.grant_dossier import dossier
from ppa_desk.services.desk import Desk
from tests.services.grants.kept import running

MADE = date(2027, 5, 1)


@pytest.fixture
def desk(file_store):
    return Desk(file_store)


@pytest.fixture
def grant(desk):
    grant = running(desk)
    person = desk.records.add("person", {"family_name": "Kabila", "given_name": "Aline"}).id
    report = desk.grants.obligations.of(grant)[0]["id"]
    found = desk.grants.amendments.extension(grant, date(2027, 1, 31))
    desk.grants.amendments.draft(grant, "extension", found, "The rains came late.")
    with desk.store.unit("test") as unit:
        unit.add("review", {"grant_record_id": grant, "person_id": person, "status": "submitted", "score": "71.50",
                            "comment": "Between us: a weak budget."})  # fmt: skip
        line = desk.records.where("budget_line", grant_record_id=grant)[0].id
        unit.add("spending", {"budget_line_id": line, "amount": 7_000_000, "explanation": "Pumps were dearer."})
        unit.add("discussion", {"grant_record_id": grant, "text": "Said in confidence."})
        unit.add("payment", {"grant_record_id": grant, "amount": 50_000_000, "paid": 46_000_000, "currency": "EUR",
                             "rate": "1.0869", "paid_on": date(2026, 1, 20)})  # fmt: skip
    form = desk.forms.publish(desk.forms.take_shipped("grantee_report"))
    with desk.store.unit("test") as unit:
        answers = {"done": "We bought the pumps.", "reporter": "Jo"}
        unit.change("obligation", report, {"form_version_id": form, "answers": json.dumps(answers)})
    desk.grants.reminders.write([report])
    desk.attachments.add("obligation", report, "receipts.txt", b"R1 1000")
    return grant


def unpacked(desk, grant, folder, **more):
    with zipfile.ZipFile(io.BytesIO(dossier(desk.grants, grant, "en", MADE, **more))) as archive:
        archive.extractall(folder)
    return folder


def verified(folder):
    done = subprocess.run([sys.executable, folder / "verify.py"], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def texts(folder):
    return {one.name: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_everything_is_in_it_and_the_verifier_says_so(desk, grant, tmp_path):
    folder = unpacked(desk, grant, tmp_path / "d")
    names = {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}
    assert {
        "index.pdf", "manifest.json", "verify.py", "1-proposal/pilot.pdf", "2-reviews/reviews.csv",
        "5-amendments/01.pdf", "6-money/payments.csv", "6-money/budget.csv", "7-reports/reports.csv",
        "7-reports/01.pdf", "7-reports/receipts.txt", "8-letters/01-reminder.txt", "9-journal/journal.csv",
    } <= names  # fmt: skip
    assert set(json.loads((folder / "manifest.json").read_text("utf-8"))["files"]) == names - {
        "manifest.json", "verify.py"
    }  # fmt: skip
    code, said = verified(folder)
    assert code == 0 and "as they were" in said
    assert b"Pumps were dearer." in (folder / "9-journal" / "journal.csv").read_bytes()
    assert b"50000.00,USD,46000.00,EUR,1.0869" in (folder / "6-money" / "payments.csv").read_bytes()


def test_the_verifier_says_what_was_changed_is_missing_or_was_added(desk, grant, tmp_path):
    folder = unpacked(desk, grant, tmp_path / "d")
    (folder / "6-money" / "payments.csv").write_text("nothing was paid", "utf-8")
    (folder / "7-reports" / "receipts.txt").unlink()
    (folder / "extra.txt").write_text("x", "utf-8")
    code, said = verified(folder)
    assert code == 1
    assert "changed: 6-money/payments.csv" in said and "missing: 7-reports/receipts.txt" in said
    assert "added:   extra.txt" in said and said.count(": ") == 4


def test_names_of_reviewers_and_private_notes_are_left_out_unless_asked_for(desk, grant, tmp_path):
    told = texts(unpacked(desk, grant, tmp_path / "d"))
    for name in ("reviews.csv", "journal.csv"):
        for secret in (b"Aline", b"Between us", b"in confidence"):
            assert secret not in told[name], name
    assert b"Reviewer 1" in told["reviews.csv"] and b"71.50" in told["reviews.csv"]
    whole = texts(unpacked(desk, grant, tmp_path / "w", whole=True))
    assert b"Aline Kabila" in whole["reviews.csv"] and b"Between us" in whole["reviews.csv"]
    assert b"in confidence" in whole["journal.csv"]


def test_the_same_grant_gives_the_same_bytes_and_others_stay_out(desk, grant, tmp_path):
    first = dossier(desk.grants, grant, "fr", MADE)
    running(desk, "other")
    assert dossier(desk.grants, grant, "fr", MADE) == first


def test_what_was_removed_is_still_in_the_journal(desk, grant, tmp_path):
    line = desk.records.where("budget_line", grant_record_id=grant)[0]
    desk.records.remove("budget_line", line.id)
    told = texts(unpacked(desk, grant, tmp_path / "d"))
    assert b"budget_line.removed" in told["journal.csv"] and b"Equipment" in told["journal.csv"]
