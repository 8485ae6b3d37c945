"""Whatever stands in a file of a meeting, it is planned or refused with its reason, and nothing else happens."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.exchange.meetings import attendance, polls, talk
from ppa_desk.exchange.plan import Deed
from ppa_desk.services.desk import Desk

HEADS = ("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room",
         "Meeting ID,Topic,Start Time", "#,User Name,User Email,Submitted Date/Time,Which?",
         "#,User Name,User Email,Submitted Date/Time", "WEBVTT", "14:00:01 From Ada to Bea:",
         "00:00:01.000 --> 99:99:99.000", "Poll Report", "")  # fmt: skip
CELLS = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=12),
    st.sampled_from(["11/19/2026 02:00:00 PM", "99/99/2026 25:61:00", "Yes", "A;B", "A; B", ";", "Ada (", "\x00", "٣"]),
    st.just("9" * 50),
)
LINES = st.lists(st.one_of(st.sampled_from(HEADS), st.lists(CELLS, max_size=8).map(",".join)), max_size=14)


@pytest.fixture
def desk(file_store) -> Desk:
    return Desk(file_store)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES, st.sampled_from(["a.csv", "a.txt", "a.vtt"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_no_file_does_harm(desk, lines, name, ends):
    known = desk.records.where("meeting")
    meeting = known[0].id if known else desk.records.add("meeting", {"key": "m", "starts_on": date(2026, 11, 19)}).id
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(ends.join(lines).encode())
        for planned in (attendance.plan, polls.plan, talk.plan):
            found = planned(desk, meeting, [path]).plan
            assert all(line.reasons for line in found.lines if line.deed in (Deed.REFUSE, Deed.SKIP))
            if found.does_anything:
                found.carry_out(desk)


def test_a_line_of_a_million_letters_takes_no_time(desk, tmp_path):
    meeting = desk.records.add("meeting", {"key": "m"}).id
    path = tmp_path / "chat.txt"
    path.write_text("14:00:01 From Ada to Everyone: hello\n" + "From a to b " * 100_000, "utf-8")
    assert talk.plan(desk, meeting, [path]).plan.does_anything
