"""Polls of meetings: read, counted, entered, told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.analysis.polls import THRESHOLDS
from ppa_desk.services.content import DocumentContent, Heading, Language
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.polling import book as kept
from ppa_desk.services.meetings.polling.book import Book
from ppa_desk.services.meetings.polling.counting import MEANT
from ppa_desk.services.meetings.polling.telling import WORDS, Telling
from ppa_desk.services.meetings.polling.thresholds import THRESHOLD, thresholds
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

MOST = 1_000_000
"""More answers than any meeting gives."""


class NotCount(DeskError):
    """A count of answers is a whole number from 0."""

    code = "poll.not_count"


class NoPriorities(DeskError):
    """The meeting has no priorities a poll could offer."""

    code = "poll.no_priorities"


class NotPercent(DeskError):
    """A threshold is a whole number from 0 to 100."""

    code = "poll.not_percent"


class Polling:
    """The polls of meetings."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self._store, self._desk = store, desk

    def of(self, meeting: int) -> dict[int, Book]:
        """Return the polls of a meeting in its order, by number."""
        with self._store.read() as session:
            return kept.of_meeting(session, meeting)

    def book(self, poll: int) -> Book:
        """Return one poll. Gone."""
        with self._store.read() as session:
            return kept.one(session, poll)

    def telling(self, language: Language) -> Telling:
        """Return what tells of polls, by the thresholds that hold here."""
        return Telling(language, self._desk.codes.label, self.thresholds())

    def report(self, meeting: int, edition: Visibility, language: Language, day: date) -> DocumentContent:
        """Return the results of a meeting's polls as a document, as far as an edition may see them. Gone."""
        kept, telling = self._desk.records.get("meeting", meeting), self.telling(language)
        shown = [_as_seen(one, edition) for one in self.of(meeting).values() if _seen(one.values, edition)]
        blocks = [block for one in shown for block in (Heading(telling.question(one), 2), *telling.blocks(one))]
        title, document = telling.words.own(kept.values, "title"), telling.words("names.document")
        return written(self._desk.records, telling.words, WORDS, title, document, blocks, day)

    # --- thresholds of the wording

    def thresholds(self) -> dict[str, int]:
        """Return the thresholds the Secretariat chose, in per cent; those not there are as shipped."""
        with self._store.read() as session:
            return thresholds(session)

    def choose_threshold(self, name: str, told: str) -> None:
        """Choose a threshold as it was typed; none, or the shipped value, lets the shipped one hold. NotPercent."""
        percent = whole(told, NotPercent)
        if percent is not None and percent > 100:
            raise NotPercent(value=told)
        same = percent is None or percent == THRESHOLDS[name]
        with self._store.read() as session:
            asked = select(THRESHOLD.c.id).where(THRESHOLD.c.threshold == name)
            known = session.execute(asked).scalars().all()
        if same and not known:
            return
        with self._store.unit("poll_threshold.chosen", title="", record_kind="poll_threshold") as unit:
            if same:
                unit.remove_all("poll_threshold", known)
            elif known:
                unit.change("poll_threshold", known[0], {"percent": percent})
            else:
                unit.add("poll_threshold", {"threshold": name, "percent": percent})

    # --- entering

    def type_counts(self, poll: int, counts: Mapping[int, str]) -> None:
        """Keep sums of answers as they were typed; empty: nobody counted, which is not 0. Gone, NotCount."""
        book = self.book(poll)
        typed = {option: whole(told, NotCount) for option, told in counts.items()}
        new = {one.id: typed[one.id] for one in book.options if one.id in typed and typed[one.id] != one.tally}
        if not new:
            return
        title = self.telling("en").question(book)
        with self._store.unit("poll.counted", title=title, record_kind="poll") as unit:
            for option, count in new.items():
                unit.change("poll_option", option, {"tally": count})

    def offer_meanings(self, poll: int) -> None:
        """Offer the answers of a poll of interest and hesitation, where it offers none yet. Gone."""
        self._offer(poll, "interest", [{"meaning": name} for name in MEANT])

    def offer_priorities(self, poll: int) -> None:
        """Offer an answer for each priority of the meeting, where the poll offers none yet. Gone, NoPriorities."""
        found = self._desk.records.where("priority", meeting_id=self.book(poll).values["meeting_id"])
        if not found:
            raise NoPriorities()
        texts = [{f"text_{tongue}": one.values[f"title_{tongue}"] for tongue in ("en", "fr")} for one in found]
        self._offer(poll, None, [{"priority_id": one.id, **text} for one, text in zip(found, texts, strict=True)])

    def _offer(self, poll: int, kind: str | None, answers: Sequence[Mapping[str, Any]]) -> None:
        book = self.book(poll)
        if book.options:
            return
        rows = [{"poll_id": poll, "nr": nr, **answer} for nr, answer in enumerate(answers, 1)]
        title = self.telling("en").question(book)
        with self._store.unit("poll.offered", title=title, record_kind="poll") as unit:
            unit.add_all("poll_option", rows)
            if kind and not book.values["kind"]:
                unit.change("poll", poll, {"kind": kind})


def _as_seen(book: Book, edition: Visibility) -> Book:
    """A poll without the title of a priority that an edition may not show."""
    return book if _seen(book.about, edition) else replace(book, about={})


def _seen(values: Mapping[str, Any], edition: Visibility) -> bool:
    return edition.may_see(Visibility(values.get("visibility", Visibility.PUBLIC)))


def whole(told: str, error: type[DeskError]) -> int | None:
    """Return the whole number somebody typed, None of nothing. Raises the error where it is none, or below 0."""
    if not told.strip():
        return None
    if not told.strip().isdecimal() or int(told) > MOST:
        raise error(value=told.strip())
    return int(told)
