"""Invitations put into a folder: draft e-mails, each with a calendar file one accepts or declines. Nothing is sent."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from ppa_desk.exchange import calendar_file
from ppa_desk.exchange.members import outbox
from ppa_desk.services.desk import Desk
from ppa_desk.services.mail import File
from ppa_desk.services.meetings.guests import Guest
from ppa_desk.services.meetings.inviting import REPORT, Letter, Round
from ppa_desk.services.members.mailings import Draft
from ppa_desk.services.report_words import Words

ROLES = {"chair": "CHAIR", "optional": "OPT-PARTICIPANT", "observer": "NON-PARTICIPANT"}
"""How calendars call the parts one may have; whoever is not among them is expected."""


def write(
    desk: Desk, sent: Round, into: Path, *, to_all: Sequence[Path] = (), told: Callable[[Draft], str] | None = None,
    step: Callable[[int, int], None] | None = None,
) -> outbox.Written:  # fmt: skip
    """Write a round into a new folder, whole or not at all, and note what was written. NotWritten, NotReadable.

    `step` hears how far it is; what it raises calls it off, with nothing written.
    """
    made = datetime.now(UTC)
    drafts = [one.draft for one in sent.letters]
    files = {at: (calendar(sent, one, made),) for at, one in enumerate(sent.letters)}
    title = Words(REPORT, "en")("letter.folder", title=sent.titles["en"])
    done = outbox.write(title, drafts, into, date.today(), to_all=to_all, to_each=files, told=told, step=step)
    desk.meetings.inviting.written(sent, [at for at, draft in enumerate(drafts) if draft.held()])
    return done


def calendar(sent: Round, letter: Letter, made: datetime) -> File:
    """Return the calendar file of one letter: nobody else's address is in it, unless all may be seen."""
    language = letter.draft.language
    shown = [letter.guest]
    if sent.seen_by_all and not letter.cancels:
        shown = [one.guest for one in sent.letters if not one.draft.held() and not one.cancels]
    meeting = calendar_file.Meeting(
        sent.uid, sent.when.begins, sent.when.ends, sent.titles[language],
        calendar_file.Party(*sent.sender), tuple(_party(one) for one in shown), sent.texts[language], sent.place,
        sent.url, sent.sequence,
    )  # fmt: skip
    data = calendar_file.asking(meeting, made, off=letter.cancels)
    method = "CANCEL" if letter.cancels else "REQUEST"
    return File(Words(REPORT, language)("letter.file"), data, method)


def _party(one: Guest) -> calendar_file.Party:
    kind = "GROUP" if one.organisation and not one.person and not one.body else "INDIVIDUAL"
    return calendar_file.Party(one.email, one.name, ROLES.get(one.role or "", "REQ-PARTICIPANT"), kind)
