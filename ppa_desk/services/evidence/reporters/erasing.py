"""Erasing a reporter from the copies that are older than the erasure, and the receipt for the person who asked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Block, Bullets, DocumentContent, Item, KeyFacts, Language, Paragraph, Run
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.reporters import trail
from ppa_desk.services.evidence.reporters.register import NoReporter
from ppa_desk.services.letterhead import written
from ppa_desk.services.records import Records
from ppa_desk.services.report_words import Words
from ppa_desk.store.backup import Backup
from ppa_desk.store.database import Store

KIND = "erasure_receipt"
_WHERE = ("reporter", "case_code")


class Held(Protocol):
    """The copies of a workspace as its folder keeps them."""

    def holding(self, kind: str, column: str, value: str) -> list[Backup]:
        """Return the backups that hold a row."""

    def rid(self, one: Backup, kind: str, column: str, value: str) -> None:
        """Write a backup anew without the row."""

    def drop(self, backups: Sequence[Backup]) -> None:
        """Remove backups whole."""

    def kept_aside(self) -> list[str]:
        """Return the names of damaged databases that were kept."""


class Erasing:
    """What comes after a reporter was erased."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def holding(self, copies: Held, case: str) -> list[Backup]:
        """Return the backups that still hold a reporter, or that cannot be looked into."""
        return copies.holding(*_WHERE, case)

    def clear(
        self, copies: Held, case: str, *, rewrite: Iterable[Backup] = (), drop: Iterable[Backup] = ()
    ) -> list[int]:
        """Write backups anew without a reporter, or remove them whole; return the numbers of those that still hold it.

        Nothing is removed that was not named. DiskFull.
        """
        gone: list[int] = []
        dropped = list(drop)
        for one in rewrite:
            try:
                copies.rid(one, *_WHERE, case)
                gone.append(one.number)
            except DeskError:
                continue  # it stays among those that hold it, and the receipt says so
        copies.drop(dropped)
        left = [one.number for one in copies.holding(*_WHERE, case)]
        with self._store.unit("reporter.copies", final=True) as unit:
            removed = [one.number for one in dropped if one.number not in left]
            told = {"rewritten": sorted(gone), "dropped": sorted(removed), "left": sorted(left)}
            trail.note(unit, self._store.who, "copies", case, **told, aside=copies.kept_aside())
        return left

    def receipt(self, case: str, language: Language) -> DocumentContent:
        """Return the receipt of an erasure: what was erased where, and what could not be; no value. NoReporter."""
        words = Words(KIND, language)
        told = _by_deed(trail.entries(self._store, case))
        if "erased" not in told:
            raise NoReporter(case=case)
        day = _local(told["erased"].at)
        title = words("text.title", case=case)
        return written(
            self._records, words, KIND, title, words("names.receipt"), self._blocks(words, case, told), day.date()
        )

    def _blocks(self, words: Words, case: str, told: dict[str, trail.Entry]) -> Iterator[Block]:
        erased = told["erased"]
        at = _local(erased.at)
        when = f"{spelled(at.date(), words.language, 'date')}, {at:%H:%M}"
        yield Paragraph((Run(words("text.lead")),))
        facts = (("case", case), ("when", when), ("who", erased.colleague))
        yield KeyFacts(tuple((words(f"label.{name}"), (Run(value),)) for name, value in facts))
        yield Paragraph((Run(words("text.done"), "strong"),))
        yield _list(words(f"done.{name}", **values) for name, values in _done(told))
        yield Paragraph((Run(words("text.beyond"), "strong"),))
        yield _list(words(f"beyond.{name}", **values) for name, values in _beyond(told))
        yield Paragraph((Run(words("text.stays")),), note=True)


def _by_deed(entries: Sequence[trail.Entry]) -> dict[str, trail.Entry]:
    """The last entry of each deed, of backups with what was done to them before."""
    told: dict[str, trail.Entry] = {}
    for one in reversed(entries):
        if one.deed == "copies" and (before := told.get("copies")):
            sums = {name: sorted({*before.told[name], *one.told[name]}) for name in ("rewritten", "dropped")}
            one = replace(one, told={**one.told, **sums})
        told[one.deed] = one
    return told


def _done(told: dict[str, trail.Entry]) -> Iterator[tuple[str, dict[str, str]]]:
    yield "record", {}
    if told["erased"].told.get("withdrawn"):
        yield "withdrawn", {}
    wiped = told["wiped"].told if "wiped" in told else {}
    if wiped.get("done"):
        yield ("table" if wiped.get("server") else "files"), {}
    copies = told["copies"].told if "copies" in told else {}
    for name in ("rewritten", "dropped"):
        if numbers := copies.get(name):
            yield name, {"numbers": ", ".join(map(str, numbers))}


def _beyond(told: dict[str, trail.Entry]) -> Iterator[tuple[str, dict[str, str]]]:
    wiped = told["wiped"].told if "wiped" in told else {}
    if not wiped.get("done"):
        yield "not_rewritten", {}
    if wiped.get("server"):
        yield "server", {}
    elif "copies" not in told:
        yield "backups", {}
    else:
        copies = told["copies"].told
        if numbers := copies.get("left"):
            yield "left", {"numbers": ", ".join(map(str, numbers))}
        if names := copies.get("aside"):
            yield "aside", {"names": ", ".join(names)}
    yield "elsewhere", {}


def _list(texts: Iterable[str]) -> Bullets:
    return Bullets(tuple(Item((Run(text),)) for text in texts))


def _local(at: datetime) -> datetime:
    return at.astimezone()
