"""Everything about a grant in one place, for whoever audits it: papers, tables, letters, files, journal, index."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.money import told as money
from ppa_desk.services.attachments import safe_name
from ppa_desk.services.content import DocumentContent, KeyFacts, Language, Table
from ppa_desk.services.dates import spelled
from ppa_desk.services.grants import dossier_tables as tables
from ppa_desk.services.grants.papers import paper, told
from ppa_desk.services.grants.vote_words import arithmetic
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import cells, plain

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

REPORT = "grant_dossier"


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of a dossier: its path, what it is, its day, and its bytes or what is to be drawn."""

    path: str
    title: str
    content: bytes | DocumentContent
    day: date | None = None


class Dossiers:
    """Dossiers of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._desk, self._records = grants, grants.desk, grants.desk.records

    def papers(self, grant: int, language: Language, *, whole: bool = False) -> list[Paper]:
        """Return every file of a dossier; `whole` keeps reviewers' names and private notes in. Gone."""
        words = Words(REPORT, language)
        found = [
            *self._proposal(grant, words), *self._reviews(grant, words, whole), *self._votes(grant, words, whole),
            *self._amendments(grant, words), *self._money(grant, words), *self._reports(grant, words),
            *self._letters(grant, words), *self._journal(grant, words, whole), *self._files(grant, words),
        ]  # fmt: skip
        return sorted(_apart(found), key=lambda one: one.path)

    def index(
        self, grant: int, papers: Sequence[tuple[Paper, str]], language: Language, made: date, *, whole: bool = False
    ) -> DocumentContent:
        """Return the index: what the grant is, then every file with its day and hash. Gone."""
        words, row = Words(REPORT, language), self._grants.register.get(grant)
        alliance = next((one.values for one in self._records.where("alliance")), {})
        mark = f"{words('head.invented')} · " if alliance.get("invented") else ""
        title = title_of("grant_record", row, language)
        head = tuple(words(f"column.{name}") for name in ("file", "title", "day", "sha256"))
        rows = tuple(
            cells(one.path, one.title, spelled(one.day, language, "date") if one.day else "", _broken(sha))
            for one, sha in papers
        )
        return DocumentContent(
            kind=REPORT,
            title=f"{words('head.title')}: {title}" if language == "en" else f"{words('head.title')} : {title}",
            subtitle=f"{mark}{words('head.whole' if whole else 'head.redacted')}",
            language=language,
            edition="",
            letterhead=words.own(alliance, "name"),
            running_head=f"{mark}{title}",
            running_foot=words("head.foot"),
            author=words.own(alliance, "name"),
            blocks=(KeyFacts(tuple(self._facts(row, words, made))), Table(head, rows, (4, 4, 2, 4))),
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    def _facts(self, row: Mapping[str, Any], words: Words, made: date) -> Iterator[tuple[str, Any]]:
        language = words.language
        stage = next((one for one in self._grants.pipeline.stages() if one.id == row["grant_stage_id"]), None)
        days = [spelled(day, language, "date") for day in (row["starts_on"], row["ends_on"]) if day]
        facts = {
            "grant": f"{title_of('grant_record', row, language)} ({row['key']})",
            "grantee": self._grants.reporting.grantee(row),
            "stage": stage.name(language) if stage else "",
            "amount": money(row["signed"], row["currency"], language),
            "period": " – ".join(days),
            "made": spelled(made, language, "date"),
            "check": words("facts.how"),
        }
        yield from ((words(f"facts.{name}"), plain(text)) for name, text in facts.items() if text)

    # --- the parts

    def _proposal(self, grant: int, words: Words) -> Iterator[Paper]:
        row = self._grants.register.get(grant)
        path = f"{words('section.proposal')}/{safe_name(row['key'])}.pdf"
        yield Paper(path, words("told.proposal"), paper(self._grants, grant, words.language))

    def _reviews(self, grant: int, words: Words, whole: bool) -> Iterator[Paper]:
        rows = self._records.where("review", grant_record_id=grant)
        if rows:
            people = self._records.titles("person", [one.values["person_id"] for one in rows])
            scored = [
                (people.get(one.values["person_id"], "") if whole else words("told.reviewer", nr=nr), one.values)
                for nr, one in enumerate(rows, 1)
            ]
            path = f"{words('section.reviews')}/reviews.csv"
            yield Paper(path, words("told.reviews"), tables.reviews(scored, whole=whole))

    def _votes(self, grant: int, words: Words, whole: bool) -> Iterator[Paper]:
        motions = self._grants.motions.of_grant(grant)
        if motions:
            held = [
                (one.title(words.language), arithmetic(one.result, words.language) if one.result else "", one)
                for one in motions
            ]
            path = f"{words('section.votes')}/votes.csv"
            yield Paper(path, words("told.votes"), tables.votes(held, whole=whole))

    def _amendments(self, grant: int, words: Words) -> Iterator[Paper]:
        for row in self._grants.amendments.of(grant):
            path = f"{words('section.amendments')}/{row['nr']:02}.pdf"
            content = self._grants.amendment_papers.draft(row["id"], words.language)
            yield Paper(path, words("told.amendment", nr=row["nr"]), content, row["approved_on"])

    def _money(self, grant: int, words: Words) -> Iterator[Paper]:
        section, where = words("section.money"), {"grant_record_id": grant}
        currency = self._grants.register.get(grant)["currency"]
        payments = [one.values for one in self._records.where("payment", **where)]
        yield Paper(f"{section}/payments.csv", words("told.payments"), tables.payments(payments, currency))
        tranches = [one.values for one in self._records.where("tranche", **where)]
        yield Paper(f"{section}/tranches.csv", words("told.tranches"), tables.tranches(tranches, currency))
        lines = self._records.where("budget_line", **where)
        spending = {one.id: [s.values for s in self._records.where("spending", budget_line_id=one.id)] for one in lines}
        spent = [(one.values, spending[one.id]) for one in lines]
        yield Paper(f"{section}/budget.csv", words("told.budget"), tables.budget(spent, currency, words.language))

    def _reports(self, grant: int, words: Words) -> Iterator[Paper]:
        path = f"{words('section.reports')}/reports.csv"
        rows = self._grants.obligations.of(grant)
        yield Paper(path, words("told.reports"), tables.reports(rows))
        for row in rows:
            if row["form_version_id"] is not None:
                path = f"{words('section.reports')}/{row['nr']:02}.pdf"
                content = self._report(grant, row, words)
                yield Paper(path, words("told.report", nr=row["nr"]), content, row["received_on"])

    def _report(self, grant: int, row: Mapping[str, Any], words: Words) -> DocumentContent:
        """A report as it was answered, drawn like the proposal it answers to."""
        like, language = paper(self._grants, grant, words.language), words.language
        days = [spelled(day, language, "date") for day in (row["since"], row["until"]) if day]
        facts = {
            "grant": like.title,
            "grantee": self._grants.reporting.grantee(self._grants.register.get(grant)),
            "period": " – ".join(days),
        }
        box = KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in facts.items() if text))
        answers = told(self._grants, row["form_version_id"], row["answers"], Words("review_paper", language))
        title = words("told.report", nr=row["nr"])
        return replace(like, title=title, blocks=(box, *answers), running_foot=words("head.foot"))

    def _letters(self, grant: int, words: Words) -> Iterator[Paper]:
        for nr, one in enumerate(self._records.where("letter", grant_record_id=grant), 1):
            path = f"{words('section.letters')}/{nr:02}-{one.values['kind'] or 'letter'}.txt"
            text = f"{one.values['subject']}\n{one.values['status']}\n\n{one.values['text']}\n"
            title = words("told.letter", subject=one.values["subject"])
            yield Paper(path, title, text.encode("utf-8"), one.values["made_on"])

    def _journal(self, grant: int, words: Words, whole: bool) -> Iterator[Paper]:
        content = tables.journal(tables.changes(self._grants.store, grant), whole=whole)
        yield Paper(f"{words('section.journal')}/journal.csv", words("told.journal"), content)

    def _files(self, grant: int, words: Words) -> Iterator[Paper]:
        """Every file attached to the grant or to its parts, beside what it belongs to."""
        sections = {
            "grant_record": "proposal", "application": "proposal", "agreement": "agreement",
            "amendment": "amendments", "obligation": "reports", "payment": "money",
        }  # fmt: skip
        for kind, section in sections.items():
            owners = (
                [grant] if kind == "grant_record" else [o.id for o in self._records.where(kind, grant_record_id=grant)]
            )
            for owner in owners:
                for file in self._desk.attachments.of(kind, owner):
                    path = f"{words(f'section.{section}')}/{file.name}"
                    yield Paper(path, words("told.attached"), self._desk.attachments.content(file.id))


def _apart(papers: Sequence[Paper]) -> Iterator[Paper]:
    """Give files of the same name different ones, in their order."""
    seen: set[str] = set()
    for one in papers:
        path, nr = one.path, 2
        while path.casefold() in seen:
            stem, dot, ending = one.path.rpartition(".")
            path = f"{stem}-{nr}{dot}{ending}" if stem else f"{one.path}-{nr}"
            nr += 1
        seen.add(path.casefold())
        yield replace(one, path=path)


def _broken(sha: str) -> str:
    """A hash with room to break a line."""
    return " ".join(sha[at : at + 16] for at in range(0, len(sha), 16))
