"""From files of answers to what is handed in for a call: each understood, its applicant found, its lateness judged."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from ppa_desk.exchange.answers.moments import moment, order_of
from ppa_desk.exchange.answers.planning import AnswerPlan, Decisions, Strange, Unmatched
from ppa_desk.exchange.answers.table import Raw
from ppa_desk.exchange.answers.understanding import Rows, Understood, flagged, folded, separator, understood
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.exchange.reading import files
from ppa_desk.exchange.reading.book import Book, Unreadable
from ppa_desk.forms.definition import Form
from ppa_desk.model import money
from ppa_desk.model.fold import fold
from ppa_desk.model.grants.record import Step
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants import filling
from ppa_desk.services.grants.intake import FORMS, NoForm, Standing
from ppa_desk.services.grants.taking import Handed, is_late
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.dataset import dumps
from ppa_desk.services.surveys.matching import Matcher, likely

LIKE = 80
"""From which likeness of names, 0 to 100, it is asked whether an applicant is an organisation of the register."""
NEW = 0
"""What is decided for an applicant who is not in the register yet."""
_OURS = ("pdf", "xlsx")
"""Formats of files that are one applicant's."""


@dataclass(frozen=True, slots=True)
class Taking(Decisions):
    """What a person decided about what was handed in, besides what every import asks; `whose` are organisations."""

    received: date | None = None
    """The day files came that tell no day themselves; today where none is said."""
    late: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """Why what came late is taken all the same, by file and row."""


@dataclass(frozen=True, slots=True)
class HandedPlan(AnswerPlan):
    """The plan of what was handed in; `late` are the lines that wait for a reason, or have one."""

    late: tuple[Place, ...] = ()


def plan(
    desk: Desk,
    call: int,
    paths: Sequence[Path],
    decisions: Taking | None = None,
    step: Callable[[int, int], None] | None = None,
) -> HandedPlan:
    """Plan taking in what was handed in for a call. Nothing is changed. NoForm, Gone."""
    planner = _Planner(desk, call, decisions or Taking())
    found = files.read_all(list(files.files_in(paths)), step)
    often = Counter(path.name for path, _ in found)
    for path, book in found:
        name = path.name if often[path.name] == 1 else f"{path.parent.name}/{path.name}"
        planner.take(name, book, path)
    return planner.done()


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of the call: its step, number, key, versions by stamp, and the newest."""

    step: Step
    number: int
    key: str
    stamps: Mapping[str, int]
    newest: int


@dataclass(frozen=True, slots=True)
class _File:
    """A file that is understood."""

    name: str
    book: Book
    path: Path
    form: _Form
    known: Understood
    dates: str


class _Planner:
    """Plans file by file, and remembers what came before."""

    def __init__(self, desk: Desk, call: int, decisions: Taking) -> None:
        self._desk, self._call, self._decisions = desk, call, decisions
        self._values = desk.grants.intake.call(call)
        self._forms = list(_forms(desk, self._values))
        if not self._forms:
            raise NoForm(call=title_of("grant_call", self._values))
        self._bodies = {one.id: one.values for one in desk.records.where("organisation")}
        self._matcher = Matcher([_told(number, one) for number, one in self._bodies.items()], like=LIKE)
        self._standing = desk.grants.intake.standing(call)
        self._hashes = desk.grants.intake.hashes(call)
        self._lines: list[Line] = []
        self._asks: list[Ask] = []
        self._strange: dict[tuple[str, str], int] = {}
        self._unmatched: list[Unmatched] = []
        self._late: list[Place] = []

    def take(self, file: str, book: Book | Unreadable, path: Path) -> None:
        """Plan one file, under a name no other of these files has."""
        if isinstance(book, Unreadable):
            self._refuse(Place(file), Reason(book.code, book.values))
            return
        book = replace(book, name=file)
        if book.sha256 in self._hashes:
            self._lines.append(Line(Deed.SKIP, Place(file), file, (Reason("answers.same_file"),)))
            return
        self._hashes.add(book.sha256)
        told = [(one, understood(book, self._desk.forms, one.key, one.stamps, one.newest)) for one in self._forms]
        known = [(one, found) for one, found in told if isinstance(found, Understood)]
        if not known:
            reasons = [found for _, found in told if isinstance(found, Reason)]
            self._refuse(Place(file), reasons[-1])
            return
        form, best = max(known, key=lambda pair: len(pair[1].found.questions))
        self._rows(_File(file, book, path, form, best, ""))

    def _rows(self, file: _File) -> None:
        found = file.known.found
        asks = [replace(ask, answer=self._decisions.asked.get((file.name, ask.key), "")) for ask in found.asks]
        self._asks += asks
        told = {ask.key: ask.taken for ask in asks}
        heard = self._desk.forms.heard(file.form.number) | folded(self._decisions.meant)
        reader = Rows(file.known.form, found, heard, separator(file.book, found, told))
        dates = told.get("dates") or order_of(raw.moment for raw in found.rows) or "month"
        for raw in found.rows:
            if raw.refused:
                self._refuse(raw.place, raw.refused)
            else:
                self._row(replace(file, dates=dates), raw, reader)
        for question, count in reader.strange.items():
            self._strange[question] = self._strange.get(question, 0) + count
        for note in found.notes:
            self._lines.append(Line(Deed.SKIP, Place(file.name), "", (note,)))

    def _row(self, file: _File, raw: Raw, reader: Rows) -> None:
        answers, flags = reader.read(raw)
        if not any(answers.values()):
            self._lines.append(Line(Deed.SKIP, raw.place, "", (Reason("answers.empty"),)))
            return
        _amounts_as_written(answers, raw)
        told = filling.applicant(answers)
        name = told.name or raw.name
        if not name:
            self._refuse(raw.place, Reason("application.nameless", {"file": file.name}))
            return
        for question in filling.AMOUNTS:
            flags.pop(question, None)
        came = moment(raw.moment, file.dates) if raw.moment else None
        handed = Handed(
            step=file.form.step,
            form_version_id=file.known.version,
            answers=answers,
            received_on=came.date() if came else self._decisions.received or date.today(),
            channel=file.known.found.channel,
            applicant=name,
            late_reason=self._decisions.late.get((file.name, raw.place.row), ""),
            file=file.name,
            sha256=file.book.sha256,
            content=file.path.read_bytes() if file.known.found.format in _OURS else None,
        )
        self._place(file, raw, handed, flagged(flags))

    def _place(self, file: _File, raw: Raw, handed: Handed, reasons: list[Reason]) -> None:
        """Find whose it is, and which grant of the call it belongs to; then add its line."""
        title = str(handed.answers.get("title") or "")
        named = ": ".join(filter(None, (handed.applicant, title)))
        number, unsure = self._whose(file.name, raw, handed)
        if unsure:
            self._lines.append(Line(Deed.SKIP, raw.place, named, (Reason("application.whose"),)))
            return
        handed = replace(handed, organisation=number)
        grant = self._grant(file, raw, handed, title)
        if grant is not None and grant.last.get(handed.step) == dumps(handed.answers):
            self._lines.append(Line(Deed.SKIP, raw.place, named, (Reason("answers.answered_before"),)))
            return
        if is_late(self._values, handed.step, handed.received_on):
            self._late.append(raw.place)
            if not handed.late_reason.strip():
                self._lines.append(Line(Deed.SKIP, raw.place, named, (self._too_late(handed),)))
                return
            reasons = [Reason("application.late_taken", {"reason": handed.late_reason}), *reasons]
        again = grant is not None and handed.step in grant.last
        reasons = [*([Reason("application.replaces")] if again else []), *self._says(handed), *reasons]
        if number is None:
            reasons = [Reason("application.new_applicant"), *reasons]
        load = replace(handed, grant=grant.id if grant else None)
        self._lines.append(Line(Deed.CHANGE if again else Deed.ADD, raw.place, named, tuple(reasons), load))

    def _whose(self, file: str, raw: Raw, handed: Handed) -> tuple[int | None, bool]:
        """Return the applicant's organisation, None for a new one, and whether somebody has to say who it is."""
        match = self._matcher.find(email=filling.applicant(handed.answers).email, name=handed.applicant)
        if match.how == "name":
            return match.number, False
        suggested = match.suggested or ((match.number,) if match.number else ())
        decided = self._decisions.whose.get((file, raw.place.row))
        if decided is None and not suggested:
            return None, False
        self._unmatched.append(Unmatched(raw.place, handed.applicant, suggested))
        return (decided or None), decided is None

    def _grant(self, file: _File, raw: Raw, handed: Handed, title: str) -> Standing | None:
        """Return the grant of the call it belongs to: of that title, else the applicant's only one if it is the same.

        Whether something of another title replaces what the applicant handed in before is asked.
        """
        mine = [one for one in self._standing if one.organisation == handed.organisation and one.organisation]
        if same := next((one for one in mine if fold(one.title) == fold(title)), None):
            return same
        if len(mine) != 1:
            return None
        if handed.step not in mine[0].last:
            return mine[0]
        key = f"again{raw.place.row}"
        values = {"file": file.name, "before": mine[0].title, "title": title, "applicant": handed.applicant}
        choices = (("replaces", "It replaces what came before"), ("another", "It is another project"))
        answer = self._decisions.asked.get((file.name, key), "")
        ask = Ask(key, "application.ask_again", values, choices, answer)
        self._asks.append(ask)
        return mine[0] if ask.taken == "replaces" else None

    def _says(self, handed: Handed) -> list[Reason]:
        """Return what of the grant is filled in from the answers, and which amounts cannot be read."""
        told = filling.told(handed.answers, self._values["currency"])
        fields = [("grant_record", name) for name in told.grant if name != "currency"]
        fields += [(kind, "") for kind, rows in told.parts.items() if rows]
        reasons = [Reason("application.fills", {"fields": tuple(fields)})] if fields else []
        if (amount := told.grant.get("requested")) is not None:
            asked = {"amount": amount, "currency": told.grant["currency"]}
            reasons = [Reason("application.asks_for", asked), *reasons]
        for question, error in told.unread:
            values = {"question": question, "text": str(error.values.get("text", ""))}
            reasons.append(Reason("application.amount_unread", values))
        return reasons

    def _too_late(self, handed: Handed) -> Reason:
        closed, received = self._values["closes_on"], handed.received_on
        return Reason("application.late_refused", {"closed": closed, "received": received})

    def _refuse(self, place: Place, reason: Reason) -> None:
        self._lines.append(Line(Deed.REFUSE, place, place.file, (reason,)))

    def done(self) -> HandedPlan:
        """Return the plan of all files."""
        form = _joined([self._desk.forms.version(one.newest) for one in self._forms if one.newest])
        strange = []
        for (question, words), count in sorted(self._strange.items(), key=lambda pair: (pair[0][0], -pair[1])):
            asked = form.question(question)
            labels = [(one.name, one.label.en or one.label.fr) for one in form.choices(asked)] if asked else []
            strange.append(Strange(question, words, count, likely(words, labels)))
        meant = {one.number: _of_form(self._desk, one, self._decisions.meant) for one in self._forms}
        carry = partial(_carry_out, call=self._call, lines=self._lines, meant=meant)
        return HandedPlan(
            Plan(self._lines, carry, tuple(self._asks)), tuple(strange), tuple(self._unmatched), form, tuple(self._late)
        )


def _forms(desk: Desk, call: Mapping[str, Any]) -> Sequence[_Form]:
    found = []
    for step, column in FORMS.items():
        if call[column] is not None and (step is Step.PROPOSAL or call["two_stage"]):
            stamps = {one.stamp: one.id for one in desk.forms.versions(call[column])}
            key = str(desk.records.get("form", call[column]).values["key"])
            found.append(_Form(step, call[column], key, stamps, next(iter(stamps.values()), 0)))
    return found


def _told(number: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """An organisation as one that may have answered: by its names and its address."""
    return {
        "id": number,
        "token": "",
        "email": values["email"],
        "person": values["name_fr"] if values["name_fr"] != values["name"] else "",
        "organisation": values["name"],
    }


def _amounts_as_written(answers: dict[str, Any], raw: Raw) -> None:
    """Put amounts back as they were written; money is read in its own way, a form's numbers are not money."""
    for name in filling.AMOUNTS & raw.answers.keys():
        answers[name] = _as_money(raw.answers[name])
    for name, turns in raw.repeats.items():
        for turn, told in zip(answers.get(name) or (), turns, strict=False):
            for amount in filling.AMOUNTS & told.keys():
                turn[amount] = _as_money(told[amount])


def _as_money(text: str) -> str:
    try:
        return format(money.exact(money.read(text, "BHD")).normalize(), "f")
    except money.NotMoney:
        return text.strip()


def _joined(forms: Sequence[Form]) -> Form:
    """Forms as one, in which the words of every question are found."""
    whole = forms[-1] if forms else Form("")
    for one in forms[:-1]:
        whole = replace(whole, items=(*whole.items, *one.items), lists={**one.lists, **whole.lists})
    return whole


def _of_form(desk: Desk, form: _Form, meant: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    if not form.newest or not meant:
        return {}
    names = {question.name for question in desk.forms.version(form.newest).questions()}
    return {key: means for key, means in meant.items() if key[0] in names}


def _carry_out(desk: Desk, call: int, lines: Sequence[Line], meant: Mapping[int, Mapping[tuple[str, str], str]]) -> int:
    """Take in what was handed in, and remember how strange words are meant."""
    handed = [line.load for line in lines if isinstance(line.load, Handed)]
    return desk.grants.intake.take(call, handed, {form: told for form, told in meant.items() if told})
