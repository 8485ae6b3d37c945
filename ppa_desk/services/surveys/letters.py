"""Invitations and reminders as drafts: an e-mail each, or one table for a mail merge. Nothing is sent."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ppa_desk.services import dates, mail
from ppa_desk.services.content import Language
from ppa_desk.services.report_words import Words

Occasion = Literal["invitation", "reminder"]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft to one person: to whom, the subject, the words."""

    invitation: int
    name: str
    email: str
    subject: str
    text: str

    def eml(self) -> bytes:
        """Return the draft as a mail file one opens, finishes and sends."""
        return mail.draft(self.subject, self.text, self.email)


def letters(
    survey: Mapping[str, Any],
    invited: Sequence[Mapping[str, Any]],
    occasion: Occasion,
    contact: str,
    language: str = "",
) -> list[Letter]:
    """Return drafts to those invited, each in their own language unless one is named."""
    return [_letter(survey, one, occasion, contact, language or str(one["language"] or "en")) for one in invited]


def _letter(
    survey: Mapping[str, Any], one: Mapping[str, Any], occasion: Occasion, contact: str, language: str
) -> Letter:
    own: Language = "fr" if language == "fr" else "en"
    words = Words("survey_letters", own)
    title = words.own(survey, "title")
    until = dates.spelled(survey["closes_on"], own, "full") if survey["closes_on"] else ""
    lines = [
        words("letter.dear", name=one["person"] or one["organisation"]),
        str(survey[f"{occasion}_{own}"]).strip() or words(f"letter.{occasion}", title=title),
        words("letter.until", date=until) if until else "",
        survey["url"],
        words(f"promise.{survey['anonymity']}") if words.has(f"promise.{survey['anonymity']}") else "",
        words("letter.token", token=one["token"]) if one["token"] and survey["anonymity"] != "anonymous" else "",
        words("letter.contact", contact=contact) if contact else "",
    ]
    text = "\n\n".join(line for line in lines if line) + "\n"
    return Letter(
        one["id"], one["person"] or one["organisation"], one["email"], words(f"subject.{occasion}", title=title), text
    )


def merge_table(letters: Sequence[Letter]) -> str:
    """Return drafts as a table for a mail merge; cells that a spreadsheet would take for a formula begin with '."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("name", "email", "subject", "text"))
    for one in letters:
        writer.writerow([safe_cell(cell) for cell in (one.name, one.email, one.subject, one.text)])
    return "\ufeff" + file.getvalue()


def safe_cell(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
