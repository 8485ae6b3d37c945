"""The summary of the real 2020 meeting as a PDF, checked by the script that checks any such PDF."""

import subprocess
import sys
from pathlib import Path

import pytest

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.desk import Desk

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def summary(file_store, tmp_path) -> Path:
    """The members' summary in English."""
    sample.load(file_store)
    desk = Desk(file_store)
    path = tmp_path / "summary.pdf"
    meeting = desk.meetings.register.number("2020-member-meeting")
    drawn = pdf.write(desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content, path)
    assert not (drawn.replaced or drawn.unlinked or drawn.unplaced)
    return path


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared folder")
def test_the_summary_holds_98_of_98_facts(summary):
    check = SHARED / "acceptance" / "check_meeting_summary.py"
    done = subprocess.run([sys.executable, str(check), str(summary)], capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()) == (0, ["98 of 98 facts"])
