"""From lists and cards of contacts to a plan: every row understood, matched with who is here, explained."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.exchange.grants import values
from ppa_desk.exchange.grants.asking import LEAVE
from ppa_desk.exchange.grants.standard import plain_header
from ppa_desk.exchange.grants.table import letters
from ppa_desk.exchange.members import phone_country, vcards
from ppa_desk.exchange.members.comparing import Mode
from ppa_desk.exchange.members.contact import Contact
from ppa_desk.exchange.members.drafting import Drafter, Terms
from ppa_desk.exchange.members.headers import KEPT, LABEL, LEFT, Column, find, plain, targets
from ppa_desk.exchange.members.table import Table, contacts
from ppa_desk.exchange.members.vocabulary import Strange, Vocabulary
from ppa_desk.exchange.members.weighing import Conflict, Weigher
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Sheet, Unreadable
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.taking import Batch
from ppa_desk.services.uncollected import uncollected

Step = Callable[[int, int], None]
AT_ONCE = 1_000
"""How many rows are compared at once with who is here."""
_DAYS = ("position.since", "membership.since", "membership.until")


class NoSuchTarget(DeskError):
    """A column was said to tell something that no contact has."""

    code = "members.no_such_target"


class NoSuchColumn(DeskError):
    """A column was named that no table of these files has."""

    code = "members.no_such_column"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided about files of contacts."""

    mode: Mode = Mode.ASK
    mapping: Mapping[tuple[str, str], Mapping[int, str]] = field(default_factory=dict)
    """What columns tell, by file and sheet, then by the column's place from 0."""
    asked: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By file and key of what is asked."""
    rows: Mapping[tuple[str, str, int], str] = field(default_factory=dict)
    """By file, sheet and row: `keep` what is here, or take what the `file` says."""
    meant: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """What words of closed lists mean: a code by list and word; empty keeps the word in the notes."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Sheets:
    """A sheet as it is read: which layout it has, what its columns tell, whether that was remembered."""

    file: str
    sheet: str
    layout: str
    columns: tuple[Column, ...]
    remembered: bool
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """The plan, and what a person may decide before it is applied."""

    plan: Plan
    sheets: tuple[Sheets, ...] = ()
    strange: tuple[Strange, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def plan(
    desk: Desk,
    paths: Sequence[Path],
    decisions: Decisions | None = None,
    step: Step | None = None,
    remembered: files.Remembered | None = None,
) -> ContactPlan:
    """Plan taking files of contacts in. Nothing is changed. `step` hears how far it is, and may raise.

    What is `remembered` of files that were planned before is not read again.
    """
    found = (remembered or files.Remembered()).read_all(list(files.files_in(paths)), step)
    often = Counter(path.name for path, _ in found)
    with uncollected():
        planner = _Planner(desk, decisions or Decisions(), step or (lambda _done, _of: None))
        while found:
            path, book = found.pop(0)
            planner.take(path.name if often[path.name] == 1 else f"{path.parent.name}/{path.name}", book)
        return planner.done()


class _Planner:
    """Plans file by file, and remembers what came before."""

    def __init__(self, desk: Desk, decisions: Decisions, step: Step) -> None:
        self._desk, self._decisions, self._step = desk, decisions, step
        self._layouts = {one: json.loads(told) for one, told in desk.members.taking.at_hand.layouts()}
        self._words = Vocabulary(desk, self._meant())
        self._own_fields()
        self._weigher = Weigher(desk, decisions.mode, decisions.rows, decisions.asked)
        self._lines: list[Line] = []
        self._asks: list[Ask] = []
        self._sheets: list[Sheets] = []
        self._files: list[str] = []

    def _meant(self) -> dict[tuple[str, str], str]:
        """What words mean: as remembered, then as decided now."""
        told: dict[tuple[str, str], str] = {}
        for layout in self._layouts.values():
            told |= {(name, word): code for name, word, code in layout.get("meant", ())}
        return told | {(name, plain_word(word)): code for (name, word), code in self._decisions.meant.items()}

    def _own_fields(self) -> None:
        self._own: dict[str, tuple[str, str, Mapping[str, str]]] = {}
        self._own_words: dict[str, str] = {}
        for one in self._desk.records.where("extra_field", retired=False):
            told = one.values
            choices = self._desk.records.where("extra_choice", extra_field_id=one.id)
            words = {
                str(choice.values[name]).casefold(): str(choice.values["key"])
                for choice in choices
                for name in ("label_en", "label_fr", "key")
            }
            self._own[told["key"]] = (told["about"], told["type"] or "text", words)
            names = (told["label_en"], told["label_fr"], told["key"])
            self._own_words |= {plain(name): f"extra.{told['key']}" for name in names if name}

    # --- a file

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file, under a name no other of these files has."""
        if isinstance(book, Unreadable):
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (Reason(book.code, book.values),)))
            return
        self._files.append(file)
        if book.kind == "vcf":
            self._cards(file, book)
            return
        tables = [table for sheet in book.sheets if sheet.rows and (table := self._table(file, sheet, book))]
        if not tables:
            self._lines = [one for one in self._lines if one.place.file != file]
            reason = Reason("members.not_understood", {"file": file})
            self._lines.append(Line(Deed.REFUSE, Place(file), file, (reason,)))
        country = self._country(file, (number for table in tables for number in phone_country.of_table(table)))
        for table in tables:
            terms = Terms(self._orders(table), country, self._decisions.language, self._own)
            self.contacts(contacts(table), terms, len(table.rows))

    def _cards(self, file: str, book: Book) -> None:
        told = vcards.contacts(file, book.data)
        self._lines += told.lines
        country = self._country(file, phone_country.of_cards(told.contacts))
        terms = Terms({}, country, self._decisions.language, self._own)
        self.contacts(told.contacts, terms, len(told.contacts))

    def _table(self, file: str, sheet: Sheet, book: Book) -> Table | None:
        head = find(sheet.rows, self._own_words)
        if head is None:
            where = Place(file, sheet.name)
            reason = Reason("members.sheet_left", {"sheet": sheet.name})
            self._lines.append(Line(Deed.SKIP, where, sheet.name, (reason,)))
            return None
        name = sheet.name if len(book.sheets) > 1 else ""
        known = self._layouts.get(head.fingerprint, {}).get("targets", {})
        told = {int(at): target for at, target in known.items() if self._is_target(target)}
        told |= self._decided(file, name)
        columns = tuple(
            replace(one, target=told[one.at], sure=100) if told.get(one.at, one.target) != one.target else one
            for one in head.columns
        )
        self._sheets.append(Sheets(file, name, head.layout, columns, bool(known), head.fingerprint))
        self._lines += _told_columns(Place(file, name, head.row + 1), columns)
        return Table(file, name, head, columns, sheet.rows)

    def _decided(self, file: str, sheet: str) -> dict[int, str]:
        """What somebody said that columns tell. NoSuchTarget."""
        told = dict(self._decisions.mapping.get((file, sheet), {}))
        for target in told.values():
            if not self._is_target(target):
                raise NoSuchTarget(target=target, known=", ".join(targets("en")))
        return told

    def _is_target(self, target: str) -> bool:
        own = target.startswith("extra.") and target[6:] in self._own
        return own or target in targets("en") or target in (KEPT, LEFT, LABEL)

    def _orders(self, table: Table) -> dict[str, str]:
        """In which order the days of each column are: as its cells show, as those of others do, as was answered."""
        columns = [one for one in table.columns if one.target in _DAYS or self._is_day(one.target)]
        shown = {one.target: values.order_of(table.column(one.at)) for one in columns}
        common = {order for order, _ in shown.values() if order}
        found: dict[str, str] = {}
        for one in columns:
            order, example = shown[one.target]
            if not order and example:
                order = common.copy().pop() if len(common) == 1 else self._ask_days(table.file, one, example)
            found[one.target] = order
        return found

    def _country(self, file: str, numbers: Iterable[str]) -> str:
        """In which country the numbers of a file are that do not say it: as was answered; empty leaves them."""
        answer = self._decisions.asked.get((file, phone_country.KEY), "")
        ask = phone_country.asked(self._desk, file, numbers, answer, self._decisions.language)
        self._asks += [ask] if ask else []
        return ask.answer if ask else ""

    def _is_day(self, target: str) -> bool:
        return target.startswith("extra.") and self._own.get(target[6:], ("", "", {}))[1] == "date"

    def _ask_days(self, file: str, column: Column, example: str) -> str:
        letter = letters(column.at + 1)
        key, told = f"dates:{letter}", {"file": file, "example": example, "column": letter}
        choices = (LEAVE, ("day", "grants.answer_day"), ("month", "grants.answer_month"))
        ask = Ask(key, "members.ask_dates", told, choices, self._decisions.asked.get((file, key), ""))
        self._asks.append(ask)
        return "" if ask.taken == "leave" else ask.taken

    # --- contacts

    def contacts(self, told: Iterable[Contact], terms: Terms, count: int) -> None:
        """Plan contacts, of a list or of cards."""
        drafter, done = Drafter(self._words, terms), 0
        for chunk in _chunks(map(drafter.draft, told)):
            self._lines += self._weigher.weigh(chunk)
            done += len(chunk)
            self._step(done, count)

    def done(self) -> ContactPlan:
        """Return the plan of all files."""
        batch = self._weigher.batch
        batch.file = ", ".join(self._files)
        for one in self._sheets:
            batch.layouts[one.fingerprint] = {"name": one.file[:300], "columns": self._remembered(one)}
        asks = (*self._asks, *self._weigher.asks())
        made = Plan(self._lines, partial(_carry_out, batch=batch), asks, tells_steps=True)
        return ContactPlan(made, tuple(self._sheets), self._words.strange(), tuple(self._weigher.conflicts))

    def _remembered(self, sheet: Sheets) -> str:
        meant = [(name, plain_word(word), code) for (name, word), code in self._decisions.meant.items()]
        before = self._layouts.get(sheet.fingerprint, {}).get("meant", [])
        told = {"targets": {one.at: one.target for one in sheet.columns}, "meant": [*before, *meant]}
        return json.dumps(told, ensure_ascii=False)


def plain_word(word: str) -> str:
    """Return a word as vocabularies compare it."""
    return plain_header(word)


def _told_columns(place: Place, columns: Sequence[Column]) -> Iterator[Line]:
    """Say which columns are kept in the notes only, and which are left out."""
    for one in columns:
        if not one.empty and one.target in (KEPT, LEFT):
            letter = letters(one.at + 1)
            code = "members.column_kept" if one.target == KEPT else "members.column_left"
            reason = Reason(code, {"column": letter, "header": one.header or letter})
            yield Line(Deed.SKIP, replace(place, column=letter), one.header or letter, (reason,))


def _chunks(drafts: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(drafts)
    while chunk := list(islice(rest, AT_ONCE)):
        yield chunk


def _carry_out(desk: Desk, step: Step | None = None, *, batch: Batch) -> int:
    return desk.members.taking.take(batch, step)
