"""Reviews: answers to the rubric kept as one types, handed in with the score frozen; and what scores say together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.forms.answering import Answering
from ppa_desk.forms.definition import Form
from ppa_desk.forms.scoring import score
from ppa_desk.model.grants.pipeline import Policy
from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.review_form import Written, asked, joined
from ppa_desk.services.grants.statistics import Figures, Lean, figures, leans
from ppa_desk.services.records import title_of
from ppa_desk.services.surveys.dataset import dumps, loads

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

REVIEW: Table = table_of("review")
GRANT: Table = table_of("grant_record")
CALL: Table = table_of("grant_call")
PERSON: Table = table_of("person")
DISCUSSION: Table = table_of("discussion")

OPEN = (ReviewStatus.ASSIGNED, ReviewStatus.DRAFT)
"""What may still be written."""


class CannotReview(DeskError):
    """A review cannot be written, handed in or given back; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.code = f"review.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Review:
    """One review read in full; `form` is None where the call has no rubric yet."""

    id: int
    grant: int
    person: int
    name: str
    title: str
    status: ReviewStatus
    form: Form | None
    answers: Mapping[str, Any]
    comment: str
    advice: str | None
    score: float | None
    submitted_at: datetime | None
    came_by: str

    @property
    def open(self) -> bool:
        """Whether it may still be written."""
        return self.status in OPEN

    @property
    def written(self) -> Written:
        """What its reader wrote so far."""
        return Written(self.answers, self.comment, self.advice)

    @property
    def share(self) -> float | None:
        """What its answers come to now, on 0 to 100; None where nothing is scored."""
        share = score(self.form, self.answers).share if self.form else None
        return None if share is None else share * 100

    @property
    def done(self) -> tuple[int, int]:
        """How many of the scored questions have an answer, and how many there are."""
        parts = [question for question in self.form.questions() if question.weight] if self.form else []
        return sum(bool(self.answers.get(one.name)) for one in parts), len(parts)


@dataclass(frozen=True, slots=True)
class Note:
    """A note from the discussion of a grant."""

    id: int
    name: str
    text: str
    noted_on: date | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody sees of a grant's reviews: all, or only their own until it is handed in; nothing once recused."""

    reviews: tuple[Review, ...]
    hidden: int = 0
    """How many others there are that the call's policy does not show."""
    recused: bool = False


class Reviews:
    """The reviews of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def get(self, review: int) -> Review:
        """Return a review. Gone."""
        kept = self._grants.desk.records.get("review", review)
        return self.of([kept.values["grant_record_id"]], review=review)[0]

    def of(self, grants: Sequence[int], **only: int) -> list[Review]:
        """Return the reviews of grants in the order of the grants' titles; `review` or `person` narrow them."""
        chosen = select(
            REVIEW, PERSON.c.given_name, PERSON.c.family_name, GRANT.c.title_en, GRANT.c.title_fr, GRANT.c.key,
            CALL.c.id.label("call"),
        )  # fmt: skip
        chosen = chosen.join(PERSON, PERSON.c.id == REVIEW.c.person_id).join(
            GRANT, GRANT.c.id == REVIEW.c.grant_record_id
        )
        chosen = chosen.outerjoin(CALL, CALL.c.id == GRANT.c.grant_call_id).where(REVIEW.c.grant_record_id.in_(grants))
        if "review" in only:
            chosen = chosen.where(REVIEW.c.id == only["review"])
        if "person" in only:
            chosen = chosen.where(REVIEW.c.person_id == only["person"])
        with self._store.read() as session:
            rows = session.execute(chosen.order_by(GRANT.c.sorted_as, GRANT.c.id, PERSON.c.sorted_as)).mappings().all()
        return [self._read(dict(row)) for row in rows]

    def _read(self, row: Mapping[str, Any]) -> Review:
        version = row["form_version_id"]
        return Review(
            id=row["id"],
            grant=row["grant_record_id"],
            person=row["person_id"],
            name=title_of("person", row),
            title=title_of("grant_record", row),
            status=ReviewStatus(row["status"]),
            form=self._grants.desk.forms.version(version) if version else None,
            answers=loads(row["answers"]),
            comment=row["comment"],
            advice=row["advice"],
            score=float(row["score"]) if row["score"] else None,
            submitted_at=row["submitted_at"],
            came_by=row["came_by"],
        )

    # --- writing

    def write(self, review: int, answers: Mapping[str, Any], comment: str, advice: str | None) -> None:
        """Keep what was written so far. CannotReview: it was handed in or withdrawn meanwhile."""
        now = self._writable(review)
        values: dict[str, Any] = {"answers": dumps(answers), "comment": comment, "advice": advice}
        values["status"] = ReviewStatus.DRAFT
        with self._store.unit("review.changed", title=now.title, record_kind="review") as unit:
            unit.change("review", review, values)

    def ready(self, review: int) -> Review:
        """Return a review with its rubric: one given out before the call had any gets it now. CannotReview."""
        now = self.get(review)
        if now.form is not None or not now.open:
            return now
        call = self._grants.register.get(now.grant)["grant_call_id"]
        version = self._grants.reviewing.rubric(call) if call else None
        if version is None:
            raise CannotReview("no_rubric", grant=now.title)
        with self._store.unit("review.changed", title=now.title, record_kind="review") as unit:
            unit.change("review", review, {"form_version_id": version})
        return self.get(review)

    def lacking(self, review: int) -> list[str]:
        """Return the questions that still need an answer, or another one."""
        now = self.get(review)
        return lacks(now.form, now.written) if now.form else []

    def submit(self, review: int, came_by: str = "") -> float | None:
        """Hand a review in: its score is worked out once and stands. CannotReview."""
        now = self._writable(review)
        if now.form is None:
            raise CannotReview("no_rubric", grant=now.title)
        if lacking := self.lacking(review):
            raise CannotReview("lacking", grant=now.title, count=len(lacking))
        values = handed_in(now.share, came_by)
        with self._store.unit("review.handed_in", title=now.title, person=now.name, record_kind="review") as unit:
            unit.change("review", review, values)
        return now.share

    def reopen(self, review: int, reason: str) -> None:
        """Give a review back to its reader as a draft, and say why: the reason stays in the history. CannotReview."""
        now = self.get(review)
        if now.status is not ReviewStatus.SUBMITTED:
            raise CannotReview("not_handed_in", grant=now.title, person=now.name)
        if not reason.strip():
            raise CannotReview("no_reason", grant=now.title, person=now.name)
        told = {"title": now.title, "person": now.name, "reason": reason.strip()}
        with self._store.unit("review.given_back", record_kind="review", **told) as unit:  # type: ignore[arg-type]
            unit.change("review", review, {"status": ReviewStatus.DRAFT, "score": "", "submitted_at": None})

    def _writable(self, review: int) -> Review:
        now = self.get(review)
        if now.status is ReviewStatus.RECUSED or self._grants.conflicts.recused(now.grant, now.person):
            raise CannotReview("recused", grant=now.title, person=now.name)
        if now.status is ReviewStatus.SUBMITTED:
            raise CannotReview("handed_in", grant=now.title, person=now.name)
        return now

    # --- seeing

    def reader(self) -> int | None:
        """Return the person who sits here, where the colleague who acts is linked to one."""
        acting = self._grants.colleagues.acting
        kept = self._grants.desk.records.where("colleague", name=acting)
        return kept[0].values["person_id"] if kept else None

    def seen(self, grant: int, by: int | None) -> Seen:
        """Return what a person sees of a grant's reviews; the Secretariat (nobody in particular) sees all."""
        reviews = self.of([grant])
        if by is None:
            return Seen(tuple(reviews))
        if self._grants.conflicts.recused(grant, by):
            return Seen((), recused=True)
        own = next((one for one in reviews if one.person == by), None)
        if own is None or self._others_show(grant, own):
            return Seen(tuple(reviews))
        return Seen((own,), hidden=sum(1 for one in reviews if one.status is not ReviewStatus.RECUSED) - 1)

    def _others_show(self, grant: int, own: Review) -> bool:
        call = self._grants.register.get(grant)["grant_call_id"]
        policy = self._grants.desk.records.get("grant_call", call).values["policy"] if call else Policy.ALWAYS
        return policy == Policy.ALWAYS or (policy == Policy.AFTER_OWN and own.status is ReviewStatus.SUBMITTED)

    def figures(self, grants: Sequence[int]) -> dict[int, Figures]:
        """Return what the scores handed in come to, by grant; a grant without any is left out."""
        told = {grant: figures(list(scores.values())) for grant, scores in self.scores(grants).items()}
        return {grant: found for grant, found in told.items() if found}

    def leans(self, call: int) -> dict[int, Lean]:
        """Return each reader's lean over the grants of a call."""
        with self._store.read() as session:
            grants = session.execute(select(GRANT.c.id).where(GRANT.c.grant_call_id == call)).scalars().all()
        return leans(self.scores(grants))

    def scores(self, grants: Sequence[int]) -> dict[int, dict[int, float]]:
        """Return the scores handed in, by grant and person; recused reviews and those without a score are left out."""
        chosen = select(REVIEW.c.grant_record_id, REVIEW.c.person_id, REVIEW.c.score).where(
            REVIEW.c.grant_record_id.in_(grants), REVIEW.c.status == ReviewStatus.SUBMITTED, REVIEW.c.score != ""
        )
        found: dict[int, dict[int, float]] = defaultdict(dict)
        with self._store.read() as session:
            for grant, person, told in session.execute(chosen.order_by(REVIEW.c.id)):
                found[grant][person] = float(told)
        return dict(found)

    # --- discussing

    def notes(self, grant: int) -> list[Note]:
        """Return the notes from the discussion of a grant, in order."""
        chosen = select(DISCUSSION, PERSON.c.given_name, PERSON.c.family_name).outerjoin(PERSON)
        chosen = chosen.where(DISCUSSION.c.grant_record_id == grant).order_by(DISCUSSION.c.nr, DISCUSSION.c.id)
        with self._store.read() as session:
            rows = session.execute(chosen).mappings().all()
        return [Note(row["id"], title_of("person", row), row["text"], row["noted_on"]) for row in rows]


def lacks(rubric: Form, written: Written) -> list[str]:
    """Return the questions of a review that still need an answer, or another one."""
    return [key for key, _ in Answering(asked(rubric), joined(written)).complete()]


def handed_in(share: float | None, came_by: str) -> dict[str, Any]:
    """Return what changes in a review that is handed in with that score of 100."""
    told = "" if share is None else f"{share:.2f}"
    return {
        "status": ReviewStatus.SUBMITTED, "score": told, "submitted_at": datetime.now(UTC), "came_by": came_by,
    }  # fmt: skip
