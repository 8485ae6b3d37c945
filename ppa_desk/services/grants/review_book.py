"""The review book: what one member of the committee reads before the vote, without what they keep away from."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table as Rows
from sqlalchemy import or_, select

from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates
from ppa_desk.services.content import (
    Block,
    DocumentContent,
    Field,
    Heading,
    KeyFacts,
    Language,
    Paragraph,
    Run,
    Table,
    Text,
)
from ppa_desk.services.grants.cutline_page import cutline_page
from ppa_desk.services.grants.motions import Standing
from ppa_desk.services.grants.review_brief import Briefs, Subject
from ppa_desk.services.grants.reviews import Review, Seen
from ppa_desk.services.grants.scenarios import Outlook
from ppa_desk.services.grants.vote_words import rule_told
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

KIND = "review_book"
GRANT: Rows = table_of("grant_record")
STAGE: Rows = table_of("grant_stage")
MOTION: Rows = table_of("motion")
ORGANISATION: Rows = table_of("organisation")
DILIGENCE: Rows = table_of("diligence")
RESERVATION: Rows = table_of("reservation")


class NoSuchReader(DeskError):
    """Nobody of that name sits in the committee or reads for the call."""

    code = "book.no_such_reader"


class ReviewBooks:
    """The review books of calls."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def readers(self, call: int) -> list[tuple[int, str]]:
        """Return for whom there is a book: who sits in the committee, then who reads for the call."""
        values = self._grants.desk.records.get("grant_call", call).values
        told: dict[int, str] = {}
        if values["work_group_id"]:
            day = values["decides_on"] or date.today()
            for one in self._grants.desk.groups.register.roster(values["work_group_id"], day):
                if one.person_id:
                    told.setdefault(one.person_id, one.person)
        for member in self._grants.reviewing.pool(call):
            told.setdefault(member.person, member.name)
        return list(told.items())

    def reader(self, call: int, name: str) -> int:
        """Return the reader that is meant by a name or number. NoSuchReader."""
        known = self.readers(call)
        if name.isdecimal() and int(name) in dict(known):
            return int(name)
        words = set(fold(name).split())
        found = [person for person, called in known if words and words <= set(fold(called).split())]
        if len(found) != 1:
            raise NoSuchReader(name=name, names=", ".join(called for _, called in known) or "-")
        return found[0]

    def draft(self, call: int, person: int, language: Language, today: date | None = None) -> DocumentContent:
        """Return the book of a call for one person. Gone."""
        today, words = today or date.today(), Words(KIND, language)
        values = self._grants.desk.records.get("grant_call", call).values
        subjects = self._subjects(call, person, language)
        motions = [one for one in self._grants.motions.of_call(call) if not one.closed]
        briefs = Briefs(words, self._grants.desk.codes, values["spread"], today)
        slips = [one for one in motions if any(v.person == person for v in one.voters)]
        slips = [one for one in slips if all(v.person != person for v in one.recused)]
        blocks = [
            *_facts(words, values, subjects, slips, self._contact(words)),
            *_agenda(words, briefs, subjects),
            *_briefs(words, briefs, subjects),
            *cutline_page(words, self._outlook(call), *_withheld(subjects)),
            *_slips(words, slips, motions),
        ]
        return self._content(words, values, person, blocks)

    # --- gathering

    def _outlook(self, call: int) -> Outlook:
        """The chosen scenario; while none is, what was recommended or asked for."""
        rows = self._grants.scenarios.of(call)
        return self._grants.scenarios.outlook(call, next((row["id"] for row in rows if row["chosen"]), None))

    def _subjects(self, call: int, person: int, language: Language) -> list[Subject]:
        grants = self._on_the_table(call)
        numbers = [row["id"] for row in grants]
        scores = self._grants.reviews.figures(numbers)
        away, seen = self._grants.conflicts.recused_from(numbers), self._seen(numbers, person)
        grants.sort(key=lambda row: -(scores[row["id"]].mean if row["id"] in scores else -1))
        with self._store.read() as session:
            bodies = {row["organisation_id"] for row in grants}
            asked = select(ORGANISATION).where(ORGANISATION.c.id.in_(bodies))
            names = {row["id"]: title_of("organisation", row, language) for row in session.execute(asked).mappings()}
            checks = {row["organisation_id"]: dict(row) for row in session.execute(
                select(DILIGENCE).where(DILIGENCE.c.organisation_id.in_(bodies)).order_by(DILIGENCE.c.checked_on)
            ).mappings()}  # fmt: skip
            doubts: dict[int, list[Mapping[str, Any]]] = {}
            asked = select(RESERVATION).where(RESERVATION.c.grant_record_id.in_(numbers))
            for row in session.execute(asked.order_by(RESERVATION.c.nr)).mappings():
                doubts.setdefault(row["grant_record_id"], []).append(dict(row))
        return [
            Subject(
                number=at,
                grant=row,
                applicant=names.get(row["organisation_id"], "") or self._person(row["person_id"]),
                seen=seen[row["id"]],
                figures=scores.get(row["id"]),
                diligence=checks.get(row["organisation_id"]),
                reservations=doubts.get(row["id"], ()),
                causes=self._causes(row["id"], person, language) if person in away.get(row["id"], ()) else "",
                recused=person in away.get(row["id"], ()),
            )
            for at, row in enumerate(grants, 1)
        ]

    def _on_the_table(self, call: int) -> list[dict[str, Any]]:
        """What is before the committee: an open vote, or a stage of review or decision; else what was voted on."""
        mine, joined = GRANT.c.grant_call_id == call, GRANT.join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
        voted = select(MOTION.c.grant_record_id)
        open_ = GRANT.c.id.in_(voted.where(MOTION.c.closed_at.is_(None)))
        ripe = or_(open_, STAGE.c.phase.in_(("review", "decision")))
        with self._store.read() as session:
            for where in (ripe, GRANT.c.id.in_(voted)):
                asked = select(GRANT).select_from(joined).where(mine, where).order_by(GRANT.c.sorted_as)
                if rows := [dict(row) for row in session.execute(asked).mappings()]:
                    return rows
        return []

    def _seen(self, grants: Sequence[int], person: int) -> dict[int, Seen]:
        """What the reader sees of the reviews: of those they review by the call's policy, of the others all."""
        reviews, own = self._grants.reviews, self._grants.reviews.of(grants, person=person)
        seen = {one.grant: reviews.seen(one.grant, person) for one in own}
        others: dict[int, list[Review]] = {grant: [] for grant in grants if grant not in seen}
        for one in reviews.of(list(others)):
            others[one.grant].append(one)
        return seen | {grant: Seen(tuple(told)) for grant, told in others.items()}

    def _causes(self, grant: int, person: int, language: Language) -> str:
        kept = self._grants.desk.records.where("grant_conflict", grant_record_id=grant, person_id=person)
        codes = " ".join(one.values["causes"] for one in kept).split()
        return ", ".join(self._grants.desk.codes.label("conflict_cause", one, language) for one in codes)

    def _person(self, person: int | None) -> str:
        return self._grants.desk.records.titles("person", [person]).get(person, "") if person else ""

    def _alliance(self) -> Mapping[str, Any]:
        found = self._grants.desk.records.where("alliance")
        return found[0].values if found else {}

    def _contact(self, words: Words) -> str:
        told = self._alliance()
        return ", ".join(part for part in (words.own(told, "contact"), told.get("contact_email") or "") if part)

    def _content(self, words: Words, call: Mapping[str, Any], person: int, blocks: Sequence[Block]) -> DocumentContent:
        told, title = self._alliance(), words.own(call, "title") or call["key"]
        mark = f"{words('names.invented')} · " if told.get("invented") else ""
        for_whom = words("names.confidential", name=self._person(person))
        return DocumentContent(
            kind=KIND,
            title=title,
            subtitle=f"{mark}{words('names.document')} · {for_whom}",
            language=words.language,
            edition="group",
            letterhead=words.own(told, "name"),
            running_head=f"{mark}{words('names.document')} · {for_whom}",
            running_foot=title,
            author=words.own(told, "name"),
            blocks=tuple(blocks),
            words=words.group("page"),
            paper="a4" if told.get("paper") == "a4" else "letter",
            carried={"call": str(call["key"]), "person": str(person)},
        )


def _withheld(subjects: Sequence[Subject]) -> tuple[frozenset[int], frozenset[int]]:
    """The grants a reader keeps away from, and those whose scores they do not see yet."""
    recused = frozenset(one.grant["id"] for one in subjects if one.recused)
    return recused, frozenset(one.grant["id"] for one in subjects if one.seen.hidden)


def _facts(
    words: Words, call: Mapping[str, Any], subjects: Sequence[Subject], slips: Sequence[Standing], contact: str
) -> Iterator[Block]:
    title, language = words.own(call, "title") or call["key"], words.language
    away = [str(one.number) for one in subjects if one.recused]
    days = [one.values["deadline"] for one in slips if one.values["deadline"]]
    until = min(days) if days else call["decides_on"]
    rows = [
        ("what", words("facts.what_told", count=len(subjects), call=title)),
        ("do", words("facts.do_told" if slips else "facts.do_no_slips")),
        ("until", dates.spelled(until, language) if until else ""),
        ("away", words("facts.away_told", count=len(away), numbers=", ".join(away)) if away else ""),
        ("money", money.told(call["budget"], call["currency"], language)),
        ("contact", contact),
    ]
    yield KeyFacts(tuple((words(f"facts.{name}"), (Run(told),)) for name, told in rows if told))


def _agenda(words: Words, briefs: Briefs, subjects: Sequence[Subject]) -> Iterator[Block]:
    yield Heading(words("heading.agenda"), 1, "agenda")
    if not subjects:
        yield Paragraph((Run(words("agenda.none")),))
        return
    head = tuple(words(f"agenda.{name}") for name in ("number", "proposal", "asked", "score", "page"))
    rows = tuple(_line(words, briefs, one) for one in subjects)
    yield Table(head, rows, (1, 7, 3, 2, 1.5), (2, 3, 4))


def _line(words: Words, briefs: Briefs, one: Subject) -> tuple[Text, ...]:
    title = words.own(one.grant, "title") or one.grant["key"]
    page = (Run("{page}", page_of=one.anchor),)
    if one.recused:
        told = Run(f" ({words('agenda.recused')})", "secondary")
        return (Run(str(one.number)),), (Run(title), told), (), (), page
    who = Run(f" – {one.applicant}", "secondary") if one.applicant else Run("")
    asked = money.told(one.grant["requested"], one.grant["currency"], words.language)
    known = one.figures is not None and not one.seen.hidden
    score = briefs.points(one.figures.mean) if known and one.figures else "–"
    return (Run(str(one.number)),), (Run(title), who), (Run(asked or "–"),), (Run(score),), page


def _briefs(words: Words, briefs: Briefs, subjects: Sequence[Subject]) -> Iterator[Block]:
    if subjects:
        yield Heading(words("heading.briefs"), 1, "briefs", new_page=True)
    for at, one in enumerate(subjects):
        yield from briefs.brief(one, first=at == 0)


def _slips(words: Words, slips: Sequence[Standing], motions: Sequence[Standing]) -> Iterator[Block]:
    """The slips of those votes the reader may take part in."""
    yield Heading(words("heading.slips"), 1, "slips", new_page=True)
    if not slips:
        yield Paragraph((Run(words("slips.none_yours" if motions else "slips.none")),))
        return
    yield Paragraph((Run(words("slips.told")),))
    votes = Words("votes", words.language)
    options = tuple((voice, votes(f"slip.{voice}")) for voice in ("for", "against", "abstain"))
    for at, one in enumerate(slips, 1):
        until = one.values["deadline"]
        hint = words("slips.until", day=dates.spelled(until, words.language, "date")) if until else ""
        title = one.title(words.language)
        about = words.own(one.grant, "title")
        label = title if about in title else f"{about}: {title}"
        yield Field("one", f"motion_{one.id}", label, number=str(at), hint=hint, options=options, across=True)
    if (rule := slips[0].rule) is not None:
        yield Paragraph((Run(rule_told(rule, words.language)),), lead=words("slips.rule"), note=True)
    yield Field("line", "signed", words("slips.sign"))
