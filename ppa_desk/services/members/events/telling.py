"""How a line of a timeline is told, the same in the window and on paper."""

from collections.abc import Mapping
from typing import Protocol

from ppa_desk.model import money
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.members.timeline import Entry
from ppa_desk.services.report_words import Words

CODES: Mapping[str, str] = {
    "action": "action_status", "term_begun": "group_role", "term_ended": "term_end", "interest": "interest_status",
    "vetting": "vetting_outcome", "diligence": "risk_rating",
    **dict.fromkeys(("member_applied_on", "member_since", "member_until"), "member_type"),
}  # fmt: skip
"""The code list of an event's code, where it says something worth telling."""


class Happened(Protocol):
    """What happened, and the record it leads to."""

    @property
    def what(self) -> str:
        """The sort of event."""

    @property
    def code(self) -> str | None:
        """What it says more closely."""

    @property
    def title(self) -> Mapping[str, str]:
        """What the record is called."""


class Teller:
    """Tells lines of a timeline in one language."""

    def __init__(self, codes: Codes, language: Language) -> None:
        self._codes, self._language = codes, language
        self.words = Words("timeline", language)

    def what(self, entry: Happened) -> str:
        """Return what happened, in a word or two."""
        if entry.what == "meeting":
            return self.words(self.words.known("meeting", entry.code))
        return self.words(self.words.known("what", entry.what))

    def title(self, entry: Happened) -> str:
        """Return what the record is called, or the year dues are for; nothing where there is nothing more to say."""
        return entry.title[self._language]

    def beside(self, entry: Entry) -> str:
        """Return what stands beside it: the other one concerned, a code, an amount."""
        told = [entry.other[self._language]]
        if entry.what in CODES and entry.code:
            told.append(self._codes.label(CODES[entry.what], entry.code, self._language))
        if entry.amount is not None:
            told.append(money.told(entry.amount, entry.currency, self._language))
        return " · ".join(part for part in told if part)
