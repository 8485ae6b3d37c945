"""Reminders are drafts in the grantee's language; the calendar keeps the name of each report when its day moves."""

from datetime import UTC, date, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.exchange.calendar_file import Event, escaped, folded, write
from tests.services.grants.kept import running


@pytest.fixture
def grant(desk):
    return running(desk)


def test_one_draft_a_report_in_the_grantees_language_and_none_for_what_is_here(desk, grant):
    desk.records.add("agreement", {"grant_record_id": grant, "language": "fr"})
    first, second, *_ = [one["id"] for one in desk.grants.obligations.of(grant)]
    desk.grants.obligations.act(second, "receive")
    [letter] = desk.grants.reminders.write([first, second])
    assert desk.grants.reminders.write([first]) == []
    kept = desk.records.get("letter", letter).values
    assert kept["status"] == "draft" and kept["language"] == "fr" and kept["obligation_id"] == first
    assert "Des puits plus sûrs" in kept["subject"] and "Nous n’avons pas encore reçu" in kept["text"]
    mail = message_from_bytes(desk.grants.reminders.eml(letter), policy=policy.default)
    assert mail["X-Unsent"] == "1" and "classeur" in mail.get_content()


def test_a_returned_report_tells_why_in_its_letter(desk, grant):
    report = desk.grants.obligations.of(grant)[0]["id"]
    desk.grants.obligations.act(report, "receive")
    desk.grants.obligations.act(report, "return", why="Budget D7: the amount is missing.")
    letter = desk.records.get("letter", desk.grants.reminders.returned(report)).values
    assert letter["kind"] == "returned" and "Budget D7: the amount is missing." in letter["text"]


def test_the_digest_says_what_is_late_due_and_waiting(desk, grant):
    told = desk.grants.reminders.digest("en", date(2026, 7, 20))
    assert "LATE" in told and "81 days late" in told and "DUE WITHIN TWO WEEKS" in told
    desk.grants.obligations.act(desk.grants.obligations.of(grant)[0]["id"], "receive")
    assert "TO BE ACCEPTED" in desk.grants.reminders.digest("en", date(2026, 1, 5))
    assert "REÇUS" in desk.grants.reminders.digest("fr", date(2026, 1, 5))


def test_a_report_keeps_its_name_in_calendars_when_its_day_moves(desk, grant):
    before = desk.grants.reminders.days("en")[0]
    report = desk.grants.obligations.of(grant)[0]
    desk.records.save("obligation", report["id"], report["version"], {"due_on": date(2026, 5, 31)})
    after = desk.grants.reminders.days("en")[0]
    assert (before.uid, before.day, after.day) == (after.uid, date(2026, 4, 30), date(2026, 5, 31))
    assert after.sequence > before.sequence


@given(st.text(), st.text())
def test_whatever_words_a_calendar_file_stays_readable_line_by_line(title, text):
    made = datetime(2026, 1, 1, tzinfo=UTC)
    data = write([Event("report-1@ppa", date(2026, 4, 30), title, text, alarm=14)], "x", made)
    lines = data.decode("utf-8").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines) and "\n" not in "".join(lines)
    whole = data.decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert f"SUMMARY:{escaped(title)}" in whole and whole.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20260430" in whole and "DTEND;VALUE=DATE:20260501" in whole


def test_long_lines_are_folded_between_letters():
    assert folded("é" * 60).split("\r\n ") == ["é" * 37, "é" * 23]
    assert escaped("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne"
