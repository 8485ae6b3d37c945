"""How the status of a mine site is told: the same sentence in the window and in documents, never without its day."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Language
from ppa_desk.services.dates import month, spelled
from ppa_desk.services.evidence.sites.validity import Source, Standing, State
from ppa_desk.services.report_words import Words, capital

REPORT = "sites"
ROLES = {"green": "good", "yellow": "attention", "red": "bad", "blue": "accent"}
"""The colour of a status that holds."""


class Teller:
    """Tells statuses to readers of one language."""

    def __init__(self, codes: Codes, sources: Sequence[Source], language: Language) -> None:
        self.words, self._codes, self._language = Words(REPORT, language), codes, language
        self._names = {one.key: one.name(language) for one in sources}

    def sentence(self, standing: Standing, today: date) -> str:
        """Return the whole sentence: since when, until when, by whom."""
        state = standing.state(today)
        if state is State.NONE:
            given = standing.status and standing.on
            return self.words("sentence.not_given", day=self.day(standing.on)) if given else self.words("sentence.none")
        if state is State.UNDATED:
            return self.words("sentence.undated", status=self.status(standing.status))
        begin = self.words(
            f"sentence.{'seen' if standing.seen else 'since'}",
            status=self.status(standing.status), day=self.day(standing.on),
        )  # fmt: skip
        past = self._ends(end for end in standing.ends if end[1] <= today)
        ahead = self._ends(end for end in standing.ends if end[1] > today)
        ends = past if state is State.RAN_OUT else ahead
        seen = "_seen" if standing.seen and state is not State.OPEN else ""
        return self.words(f"sentence.{state}{seen}", begin=begin, past=past, ends=ends)

    def short(self, standing: Standing, today: date) -> tuple[str, str]:
        """Return status and end in a few words, and the colour they have."""
        state, status = standing.state(today), self.status(standing.status)
        if state in (State.NONE, State.OPEN):
            return (status, ROLES.get(standing.status or "", "")) if standing.status else ("", "")
        day = min(end for _, end in standing.ends) if standing.ends else None
        told = self.words(f"short.{state}", status=status, day=self.day(day, short=True))
        return told, ROLES.get(standing.status or "", "") if state is State.HOLDS else ""

    def mark(self, standing: Standing, today: date) -> tuple[str, str]:
        """Return the status in one word, with a word more where it holds no longer, and its colour."""
        state, status = standing.state(today), self.status(standing.status)
        if state in (State.NONE, State.OPEN, State.HOLDS):
            return (status, ROLES.get(standing.status or "", "")) if standing.status else ("", "")
        return self.words(f"mark.{state}", status=status), ""

    def visited(self, day: date | None) -> str:
        """Return the month in which somebody last was there; nothing where nobody was."""
        return self.words("short.visited", month=month(day, self._language)) if day else ""

    def status(self, code: str | None) -> str:
        """Return what a status is called, as a sentence begins."""
        told = self._codes.label("site_status", code, self._language) if code else ""
        return capital(told)

    def letter(self, code: str | None) -> str:
        """Return the letter a status has on the map."""
        return self.words(self.words.known("letter", code)) if self.words.has(f"letter.{code}") else "–"

    def day(self, day: date | None, *, short: bool = False) -> str:
        """Return a day as a reader of the language writes it."""
        if day is None:
            return ""
        return f"{day.day} {month(day, self._language)}" if short else spelled(day, self._language, "date")

    def _ends(self, ends: Iterable[tuple[str, date]]) -> str:
        told = [
            self.words(
                "sentence.end", day=self.day(day), sources=self.words.joined(self._names[key] for key, _ in some)
            )
            for day, some in groupby(ends, lambda end: end[1])
        ]
        return self.words("list.or").join(told)
