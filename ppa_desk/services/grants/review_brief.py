"""One proposal on one page: what, who, where, money, gender, due diligence, what reviewers say, reservations."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ppa_desk.model import money
from ppa_desk.services import dates
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Block, Bullets, Chart, Heading, Item, KeyFacts, Mark, Paragraph, Run, Text
from ppa_desk.services.grants.reviews import Review, Seen
from ppa_desk.services.grants.statistics import Figures, figures
from ppa_desk.services.report_words import Words

LONGEST = 900
"""Letters of a summary on the page of a brief; the rest is with the Secretariat."""
MOST = 6
"""Reservations told on the page."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A proposal as its brief needs it."""

    number: int
    grant: Mapping[str, Any]
    applicant: str
    seen: Seen
    figures: Figures | None
    diligence: Mapping[str, Any] | None
    reservations: Sequence[Mapping[str, Any]]
    causes: str = ""
    """Why the reader keeps away, where they do."""
    recused: bool = False

    @property
    def anchor(self) -> str:
        """What the agenda points at."""
        return f"brief {self.grant['id']}"


class Briefs:
    """Writes briefs in one language."""

    def __init__(self, words: Words, codes: Codes, spread: int | None, today: date) -> None:
        self._words, self._codes, self._spread, self._today = words, codes, spread, today
        self._language = words.language

    def title(self, one: Subject) -> str:
        """Return what a proposal is called, with its number."""
        title = self._words.own(one.grant, "title") or one.grant["key"]
        return self._words("heading.brief", number=one.number, title=title)

    def brief(self, one: Subject, *, first: bool = False) -> Iterator[Block]:
        """Return the page of a proposal; for who is recused only that it is left out."""
        yield Heading(self.title(one), 2, one.anchor, new_page=not first)
        if one.recused:
            yield from self._left_out(one)
            return
        yield KeyFacts(tuple((self._words(f"brief.{name}"), (Run(told),)) for name, told in self._facts(one)))
        yield Paragraph(self._summary(one), lead=self._words("brief.summary"))
        yield from self._scores(one)
        yield from self._reservations(one)

    def _left_out(self, one: Subject) -> Iterator[Block]:
        words = self._words
        yield Paragraph((Run(words("recused.told"), "strong"),))
        if one.causes:
            yield Paragraph((Run(words("recused.causes", causes=one.causes)),))
        yield Paragraph((Run(words("recused.wrong"), "secondary"),))

    def _facts(self, one: Subject) -> Iterator[tuple[str, str]]:
        grant, words = one.grant, self._words
        unknown = words("brief.unknown")
        yield "who", one.applicant or words("brief.no_applicant")
        yield (
            "where",
            self._listed("province", grant["provinces"]) or self._listed("country", grant["countries"]) or unknown,
        )
        yield "when", self._period(grant) or unknown
        yield "money", self._money(grant)
        themes = [self._listed("grant_theme", grant["themes"]), self._listed("mineral", grant["minerals"])]
        yield "about", "; ".join(part for part in themes if part) or unknown
        marker = grant["gender_marker"]
        told = self._codes.label("gender_marker", marker, self._language) if marker else words("brief.not_screened")
        yield "gender", told
        yield "diligence", self._diligence(one.diligence)

    def _listed(self, codes: str, told: str) -> str:
        return ", ".join(self._codes.label(codes, code, self._language) for code in (told or "").split())

    def _period(self, grant: Mapping[str, Any]) -> str:
        since, until = grant["starts_on"], grant["ends_on"]
        if not (since and until):
            return dates.spelled(since or until, self._language, "date") if since or until else ""
        told = (dates.spelled(day, self._language, "date") for day in (since, until))
        return self._words("brief.from_to", since=next(told), until=next(told))

    def _money(self, grant: Mapping[str, Any]) -> str:
        known = [
            self._words(f"brief.{name}", amount=money.told(grant[name], grant["currency"], self._language))
            for name in ("requested", "recommended")
            if grant[name] is not None
        ]
        return ", ".join(known) or self._words("brief.no_amount")

    def _diligence(self, check: Mapping[str, Any] | None) -> str:
        words = self._words
        if check is None:
            return words("brief.no_diligence")
        told = [words("brief.passed" if check["passed"] else "brief.not_passed")]
        if check["risk"]:
            told.append(words("brief.risk", risk=self._codes.label("risk_rating", check["risk"], self._language)))
        if until := check["expires_on"]:
            key = "brief.expired" if until < self._today else "brief.valid"
            told.append(words(key, day=dates.spelled(until, self._language, "date")))
        return ", ".join(told)

    def _summary(self, one: Subject) -> Text:
        text = " ".join(self._words.own(one.grant, "summary").split())
        if not text:
            return (Run(self._words("brief.no_summary"), "gap"),)
        if len(text) <= LONGEST:
            return (Run(text),)
        short = text[:LONGEST].rsplit(" ", 1)[0]
        return (Run(f"{short} … "), Run(self._words("brief.shortened"), "secondary"))

    def _scores(self, one: Subject) -> Iterator[Block]:
        words, reviews = self._words, [review for review in one.seen.reviews if review.score is not None]
        yield Heading(words("brief.scores"), 3)
        if one.seen.hidden:
            yield Paragraph((Run(words("brief.hidden"), "secondary"),))
        found = figures([review.score for review in reviews if review.score is not None])
        if found is None and not one.seen.hidden:
            yield Paragraph((Run(words("brief.no_scores"), "secondary"),))
        if found is None:
            return
        told = self._summed(found, reviews)
        if found.n > 1:
            yield self._chart(reviews, told)
        yield Paragraph((Run(told),))

    def _chart(self, reviews: Sequence[Review], told: str) -> Chart:
        marks = []
        for at, review in enumerate(sorted(reviews, key=lambda one: -(one.score or 0)), 1):
            points = self.points(review.score or 0)
            label = self._words("brief.reviewer", number=at)
            marks.append(Mark(label, ((review.score or 0) / 100,), points))
        return Chart("bars", tuple(marks), told)

    def _summed(self, found: Figures, reviews: Sequence[Review]) -> str:
        words = self._words
        mean, median, spread = (self.points(one) for one in (found.mean, found.median, found.spread))
        key = "brief.mean" if found.n > 1 else "brief.one_score"
        told = [words(key, n=found.n, mean=mean, median=median, spread=spread)]
        if found.disagree(self._spread):
            told.append(words("brief.disagree"))
        advised = Counter(review.advice for review in reviews if review.advice)
        if advised:
            names = (
                f"{self._codes.label('review_advice', one, self._language)} {count}"
                for one, count in advised.most_common()
            )
            told.append(words("brief.advice", advice=", ".join(names)))
        return " ".join(told)

    def _reservations(self, one: Subject) -> Iterator[Block]:
        if not one.reservations:
            return
        words = self._words
        yield Heading(words("brief.reservations"), 3)
        items = []
        for row in one.reservations[:MOST]:
            how = " ".join((row["settled_how"] or "").split())
            state = words("brief.settled", how=how) if row["settled_on"] else words("brief.open")
            items.append(Item((Run(words.own(row, "text")), Run(f" ({state})", "secondary"))))
        yield Bullets(tuple(items))

    def points(self, score: float) -> str:
        """Return points with one decimal, as the language writes them."""
        told = f"{score:.1f}"
        return told.replace(".", ",") if self._language == "fr" else told
