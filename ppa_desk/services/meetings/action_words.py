"""How an action is told to its readers: what, by whom, when it is due, where it comes from, how it stands."""

from datetime import date

from ppa_desk.model.outcomes import DueKind
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.meetings.actions import FIRM, Item
from ppa_desk.services.report_words import Words

REPORT = "open_actions"
SOFT = FIRM[2:]
"""What nobody has promised: recommendations, and what somebody was interested in."""


class Teller:
    """Tells actions in one language, as of a day."""

    def __init__(self, language: Language, on: date, edition: Visibility = Visibility.SECRETARIAT) -> None:
        self.words, self.on, self.edition = Words(REPORT, language), on, edition

    def what(self, one: Item) -> str:
        """Return what is to be done, as a sentence."""
        told = self.words.own(one.values, "text") or "—"
        return told if told.endswith((".", "!", "?", "…", ")")) else f"{told}."

    def who(self, one: Item) -> str:
        """Return whose it is."""
        return ", ".join(one.owners) or self.words("none.owner")

    def due(self, one: Item) -> str:
        """Return when it is due, in whichever way it is; and by how much it is late."""
        kind, day = one.values["due_kind"], one.values["due_on"]
        if kind == DueKind.DATE:
            if day is None:
                return self.words("none.day")
            late, told = one.late(self.on), self.day(day)
            if not late:
                return told
            return self.words("due.late_of" if late > 1 else "due.late", day=told, n=late)
        told = self.words.own(one.values, "due_words")
        return self.words(f"due.{kind}", words=told) if told and kind != DueKind.OPEN else self.words("none.due")

    def come_from(self, one: Item) -> str:
        """Return the meeting it comes from; nothing where the reader does not know of it."""
        if not self.edition.may_see(one.meeting_seen):
            return ""
        if one.meeting_on is None:
            return one.meeting_title
        return self.words("state.met", title=one.meeting_title, day=self.day(one.meeting_on))

    def state(self, one: Item) -> str:
        """Return how it stood when it was last looked at."""
        if not one.looks:
            return self.words("none.looked")
        last = one.looks[-1]
        said = self.words.own({"text_en": last.text_en, "text_fr": last.text_fr}, "text") or "—"
        return self.words("state.looked", day=self.day(last.on), said=said) if last.on else said

    def day(self, day: date) -> str:
        """Return a day without its weekday."""
        return spelled(day, self.words.language, "date")
