"""From files of answers to a plan: every row understood, matched to who was asked, compared with what is there."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.utils import formataddr
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.answers.moments import moment, order_of
from ppa_desk.exchange.answers.table import Found, Raw
from ppa_desk.exchange.answers.understanding import Rows, Understood, flagged, folded, separator, understood
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.forms.definition import Form
from ppa_desk.model.surveys import Anonymity, ResponseStatus
from ppa_desk.services.desk import Desk
from ppa_desk.services.surveys.dataset import dumps
from ppa_desk.services.surveys.matching import Matcher, likely
from ppa_desk.services.surveys.responses import NewResponse, keys_of

Step = Callable[[int, int], None]

_ONESELF = {"name": ("organisation", "organization", "name"), "email": ("email", "contact_email")}
"""Questions in which people say who they are, by their names in the shipped forms."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided: what was asked about files, how strange answers are meant, whose answers a row holds."""

    asked: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By file and key of what is asked."""
    meant: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By question and words: the name of the choice meant, empty to let the words stand."""
    whose: Mapping[tuple[str, int], int] = field(default_factory=dict)
    """By file and row: the invitation."""
    few_ok: bool = False


@dataclass(frozen=True, slots=True)
class Strange:
    """Words that are no choice of a question, how often they came, and the choice they are most like."""

    question: str
    words: str
    count: int
    likely: str


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row whose sender was not found for certain, with those it might be from."""

    place: Place
    told: str
    suggested: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """The plan, and what a person may decide before it is applied."""

    plan: Plan
    strange: tuple[Strange, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    form: Form = field(default_factory=lambda: Form(""), compare=False)
    """The published form the survey asks with."""


class NotOpen(Unreadable):
    """The survey has no form, so nothing says how answers are to be understood."""

    def __init__(self, name: str) -> None:
        super().__init__("survey_without_form", name)


def plan(
    desk: Desk, survey: int, paths: Sequence[Path], decisions: Decisions | None = None, step: Step | None = None
) -> AnswerPlan:
    """Plan taking files of answers to a survey in. Nothing is changed. NotOpen, Gone."""
    planner = _Planner(desk, survey, decisions or Decisions())
    found = files.read_all(list(files.files_in(paths)), step)
    often = Counter(path.name for path, _ in found)
    for path, book in found:
        planner.take(path.name if often[path.name] == 1 else f"{path.parent.name}/{path.name}", book)
    return planner.done()


class _Planner:
    """Plans file by file, and remembers what came before."""

    def __init__(self, desk: Desk, survey: int, decisions: Decisions) -> None:
        self._desk, self._survey, self._decisions = desk, survey, decisions
        self._values = desk.surveys.get(survey)
        if self._values["form_id"] is None:
            raise NotOpen(self._values["title_en"] or self._values["title_fr"])
        self._stamps = {one.stamp: one.id for one in desk.forms.versions(self._values["form_id"])}
        self._version = self._values["form_version_id"] or next(iter(self._stamps.values()), 0)
        self._key = desk.records.get("form", self._values["form_id"]).values["key"]
        self._nameless = self._values["anonymity"] == Anonymity.ANONYMOUS
        invitations = desk.surveys.invitations(survey)
        self._matcher = Matcher(invitations)
        self._titles = {one["id"]: one["person"] or one["organisation"] for one in invitations}
        self._answered = {one["id"] for one in invitations if one["answered"]}
        self._heard = desk.forms.heard(self._values["form_id"]) | folded(decisions.meant)
        self._known = desk.responses.known(survey)
        self._taken = desk.responses.files(survey)
        self._lines: list[Line] = []
        self._asks: list[Ask] = []
        self._strange: dict[tuple[str, str], int] = {}
        self._unmatched: list[Unmatched] = []
        self._here: dict[str, int] = {}
        self._sources: list[dict[str, str]] = []

    def take(self, file: str, book: Book | Unreadable) -> None:
        """Plan one file, under a name no other of these files has."""
        if isinstance(book, Unreadable):
            self._refuse(Place(file), Reason(book.code, book.values))
            return
        book = replace(book, name=file)
        told = understood(book, self._desk.forms, self._key, self._stamps, self._version)
        if isinstance(told, Reason):
            self._refuse(Place(file), told)
        else:
            self._rows(file, book, told)

    def _rows(self, file: str, book: Book, known: Understood) -> None:
        found = known.found
        again = book.sha256 in self._taken
        self._taken.add(book.sha256)
        before = self._desk.responses.asked(found.shape) if found.asks else {}
        decided = self._decisions.asked
        asks = [replace(ask, answer=decided.get((file, ask.key)) or before.get(ask.key, "")) for ask in found.asks]
        self._asks += asks * (not again)
        told = {ask.key: ask.taken for ask in asks}
        self._sources.append({"name": file, "format": found.format, "sha256": book.sha256, "shape": found.shape})
        reader = Rows(known.form, found, self._heard, separator(book, found, told))
        order = told.get("dates") or order_of(raw.moment for raw in found.rows) or "month"
        for raw in found.rows:
            if again:
                self._skip(raw, "answers.same_file")
            elif raw.refused:
                self._lines.append(Line(Deed.REFUSE, raw.place, "", (raw.refused,)))
            else:
                self._row(file, raw, reader, known, order)
        for question, words in reader.strange.items():
            self._strange[question] = self._strange.get(question, 0) + words
        self._notes(found)

    def _row(self, file: str, raw: Raw, reader: Rows, known: Understood, dates: str) -> None:
        answers, flags = reader.read(raw)
        if not any(answers.values()):
            self._skip(raw, "answers.empty")
            return
        own = {} if self._nameless else _told_of_oneself(answers)
        match = self._matcher.find(raw.token, raw.email or own.get("email", ""), raw.name or own.get("name", ""))
        number = self._decisions.whose.get((file, raw.place.row), match.number or 0) or None
        told = raw.name or raw.email or raw.token or own.get("name", "")
        if number is None and told and self._titles:
            self._unmatched.append(Unmatched(raw.place, told, match.suggested))
        reasons = flagged(flags)
        response = NewResponse(
            form_version_id=known.version,
            answers=answers,
            flags=flags,
            channel=known.found.channel,
            language=raw.language[:2] if raw.language[:2] in ("en", "fr") else "",
            answered=number,
            respondent=formataddr((raw.name, raw.email)) if raw.email else told,
            external=raw.external,
            received_at=moment(raw.moment, dates) if raw.moment else None,
            received_text=raw.moment,
            status=ResponseStatus.PARTIAL if raw.partial else ResponseStatus.COMPLETE,
            file=len(self._sources) - 1,
        )
        if self._nameless and number in self._answered:
            self._skip(raw, "answers.answered_before")
        else:
            self._compare(raw, response, reasons)

    def _compare(self, raw: Raw, response: NewResponse, reasons: list[Reason]) -> None:
        """Add a line for answers, after comparing them with what is kept from the same sender."""
        keys = keys_of(raw.external, response.answered, raw.email)
        kept = next((self._known[key] for key in keys if key in self._known), None)
        if kept is None:
            self._add(raw, keys, response, reasons)
        elif (kept.answers, kept.status) == (dumps(response.answers), response.status):
            self._skip(raw, "answers.answered_before")
        elif _is_older(response.received_at, kept.received_at):
            self._skip(raw, "answers.newer_kept")
        else:
            self._add(raw, keys, replace(response, replaces=kept.id), [*reasons, Reason("answers.replaces")])

    def _add(self, raw: Raw, keys: list[str], response: NewResponse, reasons: list[Reason]) -> None:
        """Add a line; of two sets of answers from one sender in these files the later stands, the earlier is kept."""
        title = "" if self._nameless else self._titles.get(response.answered or 0, "") or raw.name or raw.email
        deed = Deed.CHANGE if response.replaces is not None else Deed.ADD
        line = Line(deed, raw.place, title, tuple(reasons), response)
        at = next((self._here[key] for key in keys if key in self._here), None)
        other = self._lines[at].load if at is not None else None
        if other is not None and other.answers == response.answers:
            self._skip(raw, "answers.answered_before")
        elif other is not None and _is_older(response.received_at, other.received_at):
            self._lines.append(self._outdone(line))
        else:
            if at is not None:
                self._lines[at] = self._outdone(self._lines[at])
            self._here |= dict.fromkeys(keys, len(self._lines))
            self._lines.append(line)

    def _outdone(self, line: Line) -> Line:
        load = None if self._nameless else replace(line.load, status=ResponseStatus.REPLACED, replaces=None)
        return replace(line, deed=Deed.SKIP, reasons=(Reason("answers.later_row"),), load=load)

    def _skip(self, raw: Raw, code: str) -> None:
        title = "" if self._nameless else raw.name or raw.email
        self._lines.append(Line(Deed.SKIP, raw.place, title, (Reason(code),)))

    def _notes(self, found: Found) -> None:
        for note in found.notes:
            self._lines.append(Line(Deed.SKIP, Place(found.rows[0].place.file if found.rows else ""), "", (note,)))

    def _refuse(self, place: Place, reason: Reason) -> None:
        self._lines.append(Line(Deed.REFUSE, place, place.file, (reason,)))

    def done(self) -> AnswerPlan:
        """Return the plan of all files."""
        self._warn()
        form = self._desk.forms.version(self._version) if self._version else Form("")
        strange = []
        for (question, words), count in sorted(self._strange.items(), key=lambda pair: (pair[0][0], -pair[1])):
            asked = form.question(question)
            labels = [(one.name, one.label.en or one.label.fr) for one in form.choices(asked)] if asked else []
            strange.append(Strange(question, words, count, likely(words, labels)))
        carry = partial(
            _carry_out, survey=self._survey, lines=self._lines, sources=self._sources, decisions=self._decisions
        )
        return AnswerPlan(Plan(self._lines, carry, tuple(self._asks)), tuple(strange), tuple(self._unmatched), form)

    def _warn(self) -> None:
        """Say where all answers of an earlier file come again, and nothing tells their senders."""
        before = self._desk.responses.without_key(self._survey)
        loads = [line.load for line in self._lines if isinstance(line.load, NewResponse)] if before else []
        here = Counter(dumps(one.answers) for one in loads if self._nameless or not (one.external or one.answered))
        for file, answers in before.items():
            if answers <= here:
                told = {"file": file, "count": answers.total()}
                self._lines.insert(0, Line(Deed.SKIP, Place(""), "", (Reason("answers.looks_taken", told),)))


def _told_of_oneself(answers: Mapping[str, Any]) -> dict[str, str]:
    """Return the name and the address that somebody gave as answers, by what they tell."""
    found = {what: [answers[name] for name in names if answers.get(name)] for what, names in _ONESELF.items()}
    return {what: told[0] for what, told in found.items() if told and isinstance(told[0], str)}


def _is_older(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and other is not None and one < other


def _carry_out(
    desk: Desk, survey: int, lines: Sequence[Line], sources: Sequence[Mapping[str, str]], decisions: Decisions
) -> int:
    """Take the answers in, and remember what was decided about strange ones."""
    responses = [line.load for line in lines if isinstance(line.load, NewResponse)]
    batches = []
    for source in sources:
        asked = {key: answer for (file, key), answer in decisions.asked.items() if file == source["name"]}
        batches.append(dict(source) | {"asked": json.dumps(asked, ensure_ascii=False)})
    return desk.responses.take(survey, responses, batches, decisions.meant, few_ok=decisions.few_ok)
