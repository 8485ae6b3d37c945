"""Taking in what readers send back: every review new, the same, or different; what differs is chosen side by side."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.returned import Returned
from ppa_desk.exchange.plan import Ask, Deed, Line, Place, Plan, Reason
from ppa_desk.forms.definition import Form
from ppa_desk.forms.scoring import score
from ppa_desk.model.grants.review import ReviewStatus, Verdict
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.conflicts import write_verdict
from ppa_desk.services.grants.packs import Entry
from ppa_desk.services.grants.papers import spoken
from ppa_desk.services.grants.review_form import Written, asked, joined
from ppa_desk.services.grants.reviews import Review, handed_in, lacks
from ppa_desk.services.surveys.dataset import dumps

HERE, FILE = "here", "file"
"""What may be kept of a review that differs: what stands here, or what came back."""


@dataclass(frozen=True, slots=True)
class Side:
    """One answer that differs: what is asked, what stands here, what came back."""

    asked: str
    here: str
    file: str


@dataclass(frozen=True, slots=True)
class Differs:
    """A review that differs from what came back, to be chosen; `key` names the choice."""

    key: str
    title: str
    sides: tuple[Side, ...]
    taken: str


@dataclass(frozen=True, slots=True)
class Merge:
    """The plan, whose file it is, and what differs."""

    plan: Plan
    returned: Returned
    differs: tuple[Differs, ...]


@dataclass(frozen=True, slots=True)
class _Change:
    """What taking one review in changes: its fields, or the interest that was declared instead."""

    review: int
    grant: int
    values: Mapping[str, Any] = field(default_factory=dict)
    interest: str = ""


def plan(desk: Desk, returned: Returned, choices: Mapping[str, str] | None = None, language: str = "en") -> Merge:
    """Say what taking a file in would do; `choices` are what was chosen where reviews differ, by key."""
    reading = [one.grant for one in desk.grants.reviewing.readings(returned.call)]
    reviews = desk.grants.reviews.of(reading, person=returned.person)
    keys = {one.values["key"]: one.id for one in (desk.records.get("grant_record", g) for g in reading)}
    by_grant = {one.grant: one for one in reviews}
    planning = _Planning(desk, returned, dict(choices or {}), language)
    lines = [
        planning.line(at, key, entry, by_grant.get(keys.get(key, 0)))
        for at, (key, entry) in enumerate(returned.entries.items(), 1)
    ]
    asks = tuple(
        Ask(one.key, "merge.differs", {"title": one.title, "count": len(one.sides), "file": returned.file},
            ((HERE, HERE), (FILE, FILE)), one.taken)
        for one in planning.differs
    )  # fmt: skip
    made = Plan(lines, lambda desk: _carry_out(desk, returned, lines), asks)
    return Merge(made, returned, tuple(planning.differs))


class _Planning:
    """Judges one review after the other."""

    def __init__(self, desk: Desk, returned: Returned, choices: dict[str, str], language: str) -> None:
        self._desk, self._returned, self._choices, self._language = desk, returned, choices, language
        self.differs: list[Differs] = []

    def line(self, at: int, key: str, entry: Entry, now: Review | None) -> Line:
        """Return what taking one review in would do, and why."""
        title = self._returned.titles.get(key, key)
        deed, reason, load = self._judged(key, title, entry, now)
        return Line(deed, Place(self._returned.file, row=at), title, reason, load)

    def _judged(self, key: str, title: str, entry: Entry, now: Review | None) -> tuple[Deed, tuple[Reason, ...], Any]:
        if now is None:
            return Deed.REFUSE, (Reason("merge.not_given", {"person": self._returned.reviewer}),), None
        away = self._desk.grants.conflicts.recused(now.grant, now.person)
        if away or now.status is ReviewStatus.RECUSED:
            return Deed.REFUSE, (Reason("merge.recused", {"person": self._returned.reviewer}),), None
        if entry.interest:
            told = _Change(now.id, now.grant, interest=entry.interest)
            return Deed.CHANGE, (Reason("merge.interest", {"text": entry.interest}),), told
        before = self._returned.before.get(key)
        same = _same(entry.written, now.written)
        if same and (not entry.done or now.status is ReviewStatus.SUBMITTED):
            return Deed.SKIP, (Reason("merge.same" if _any(entry.written) else "merge.empty"),), None
        if not _any(entry.written) or (before and _same(entry.written, before) and not entry.done):
            return Deed.SKIP, (Reason("merge.empty"),), None
        change, reason = self._change(entry, now)
        untouched = now.status is ReviewStatus.ASSIGNED or (before is not None and _same(now.written, before))
        if same or (now.open and untouched):
            return Deed.ADD, (reason,), change
        return self._chosen(f"review.{now.id}", title, entry, now, change)

    def _chosen(self, key: str, title: str, entry: Entry, now: Review, change: _Change) -> tuple[
        Deed, tuple[Reason, ...], Any
    ]:  # fmt: skip
        taken = self._choices.get(key, HERE)
        sides = tuple(_sides(now.form, now.written, entry.written, self._language)) if now.form else ()
        self.differs.append(Differs(key, title, sides, taken))
        told = {"count": len(sides)}
        if taken == FILE:
            return Deed.CHANGE, (Reason("merge.take_file", told),), change
        return Deed.SKIP, (Reason("merge.keep_here", told),), None

    def _change(self, entry: Entry, now: Review) -> tuple[_Change, Reason]:
        version = self._desk.records.get("review", now.id).values["form_version_id"]
        version = version or self._desk.grants.reviewing.rubric(self._returned.call)
        rubric = self._desk.forms.version(version) if version else None
        written, came_by = entry.written, f"{self._returned.file} ({self._returned.mark})"[:300]
        values: dict[str, Any] = {
            "answers": dumps(written.answers),
            "comment": written.comment,
            "advice": written.advice,
            "form_version_id": version,
            "status": ReviewStatus.DRAFT,
            "score": "",
            "submitted_at": None,
            "came_by": came_by,
        }
        if rubric is None or not entry.done or lacks(rubric, written):
            return _Change(now.id, now.grant, values), Reason("merge.draft")
        share = score(rubric, written.answers).share
        points = None if share is None else share * 100
        told = Reason("merge.scored", {"score": f"{points:.1f}"}) if points is not None else Reason("merge.unscored")
        return _Change(now.id, now.grant, values | handed_in(points, came_by)), told


def _carry_out(desk: Desk, returned: Returned, lines: list[Line]) -> int:
    changes = [line.load for line in lines if isinstance(line.load, _Change)]
    call = desk.records.get("grant_call", returned.call).title
    with desk.store.unit("review.taken_in", title=call, person=returned.reviewer, record_kind="review") as unit:
        for one in changes:
            if one.interest:
                write_verdict(
                    unit, one.grant, returned.person, Verdict.DECLARED, {"declared"}, one.interest,
                    by=desk.store.who, on=date.today(),
                )  # fmt: skip
            else:
                unit.change("review", one.review, one.values)
    return unit.number


def _any(written: Written) -> bool:
    return any(joined(written).values())


def _same(one: Written, other: Written) -> bool:
    told = [{name: value for name, value in joined(each).items() if value not in (None, "")} for each in (one, other)]
    return told[0] == told[1]


def _sides(rubric: Form, here: Written, file: Written, language: str) -> Iterator[Side]:
    form, mine, theirs = asked(rubric), joined(here), joined(file)
    for question in form.questions():
        if (mine.get(question.name) or "") != (theirs.get(question.name) or ""):
            told = (spoken(form, question.name, one.get(question.name), language) for one in (mine, theirs))
            yield Side(question.label.of(language), *told)
