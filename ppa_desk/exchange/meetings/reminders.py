"""Reminders of open actions put into a folder: a draft e-mail each, with a calendar file of its days."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from ppa_desk.exchange import calendar_file
from ppa_desk.exchange.members import outbox
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.mail import File
from ppa_desk.services.meetings.action_letters import Digest
from ppa_desk.services.meetings.action_words import REPORT
from ppa_desk.services.members.mailings import Draft
from ppa_desk.services.report_words import Words

ALARM = 7
"""Days before an action is due at which a calendar reminds."""


def write(
    desk: Desk, into: Path, on: date, otherwise: Language = "en", *, told: Callable[[Draft], str] | None = None
) -> outbox.Written:
    """Write a letter to each who owes something into a new folder, whole or not at all. NotWritten."""
    digests, made = desk.meetings.action_letters.digests(on, otherwise), datetime.now(UTC)
    files = {at: (calendar(one, made),) for at, one in enumerate(digests) if one.days}
    folder = Words(REPORT, otherwise)("calendar.folder")
    return outbox.write(folder, [one.draft for one in digests], into, on, to_each=files, told=told)


def calendar(digest: Digest, made: datetime) -> File:
    """Return the days of one letter as a calendar file."""
    words = Words(REPORT, digest.draft.language)
    events = [calendar_file.Event(one.uid, one.day, one.title, one.text, one.sequence, ALARM) for one in digest.days]
    return File(words("calendar.file"), calendar_file.write(events, words("calendar.name"), made))
