"""An amendment in words: its difference row by row, on the screen as on paper, and the paper itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.kinds import fields
from ppa_desk.model.money import told as money
from ppa_desk.services.content import Block, DocumentContent, Heading, KeyFacts, Language, Paragraph, Run, Table
from ppa_desk.services.dates import spelled
from ppa_desk.services.grants.amendments import measured
from ppa_desk.services.grants.differences import Difference
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.survey_report.view import cells, plain

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

REPORT = "grant_amendment"


@dataclass(frozen=True, slots=True)
class Told:
    """One change in words: of what, which part of it, before and after."""

    what: str
    field: str
    before: str
    after: str


class AmendmentPapers:
    """Amendments in words."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._records, self._codes = grants, grants.desk.records, grants.desk.codes

    def rows(self, grant: int, difference: Sequence[Difference], language: Language) -> list[Told]:
        """Return what changes, row by row; numbers that only follow are left out. Gone."""
        words, currency = Words(REPORT, language), self._grants.register.get(grant)["currency"]
        shown = (one for one in difference if one.field != "nr")
        return [self._row(one, words, currency) for one in shown]

    def state(self, status: str, language: Language) -> str:
        """Return how an amendment stands, in words."""
        return Words(REPORT, language)(f"status.{status}")

    def table(self, rows: Sequence[Told], language: Language) -> Table:
        """Return what changes as a table."""
        words = Words(REPORT, language)
        head = tuple(words(f"column.{name}") for name in ("what", "field", "before", "after"))
        return Table(head, tuple(cells(one.what, one.field, one.before, one.after) for one in rows), (4, 3, 4, 5))

    def asks(self, grant: int, difference: Sequence[Difference], language: Language) -> str:
        """Return in words who must approve a difference. Gone."""
        words = Words(REPORT, language)
        asked = self._grants.amendments.asks_vote(grant, difference)
        if not asked:
            return words("why.colleague")
        return " ".join(words(f"why.{one.rule.of}", found=measured(one), over=one.rule.over) for one in asked)

    def draft(self, amendment: int, language: Language) -> DocumentContent:
        """Return an amendment as a document. Gone."""
        words, row = Words(REPORT, language), self._grants.amendments.get(amendment)
        grant = self._grants.register.get(row["grant_record_id"])
        alliance = next((one.values for one in self._records.where("alliance")), {})
        title, nr = title_of("grant_record", grant, language), row["nr"]
        mark = f"{words('head.invented')} · " if alliance.get("invented") else ""
        return DocumentContent(
            kind=REPORT,
            title=words("head.title", nr=nr),
            subtitle=f"{mark}{words('head.subtitle', grant=title)}",
            language=language,
            edition="",
            letterhead=words.own(alliance, "name"),
            running_head=f"{mark}{words('head.title', nr=nr)} · {title}",
            running_foot=words(f"status.{row['status']}"),
            author=words.own(alliance, "name"),
            blocks=tuple(self._blocks(row, grant, words)),
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    def file_name(self, amendment: int, language: Language) -> str:
        """Return what the paper's file is called. Gone."""
        row = self._grants.amendments.get(amendment)
        grant = self._grants.register.get(row["grant_record_id"])
        return Words(REPORT, language)("head.file", grant=grant["key"], nr=row["nr"])

    def _blocks(self, row: Mapping[str, Any], grant: Mapping[str, Any], words: Words) -> Iterator[Block]:
        language, grantee = words.language, self._grants.reporting.grantee(grant)
        kind = self._codes.label("amendment_kind", row["kind"], language) if row["kind"] else ""
        facts = {
            "grant": f"{title_of('grant_record', grant, language)} ({grant['key']})",
            "grantee": grantee,
            "kind": kind,
            "holds": spelled(row["holds_from"], language, "date") if row["holds_from"] else "",
            "status": words(f"status.{row['status']}"),
            "approved": _approved(row, words),
        }
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in facts.items() if text))
        yield Heading(words("body.why"))
        yield from (Paragraph((Run(part),)) for part in row["reason"].split("\n") if part.strip())
        yield Heading(words("body.changes"))
        yield self.table(self.rows(grant["id"], row["difference"], language), language)
        yield Paragraph((Run(words("body.rest")),))
        yield Heading(words("body.sign"))
        sides = (words("body.us"), words("body.them", grantee=grantee or "…"))
        yield Table(sides, (cells(words("body.line"), words("body.line")), cells("\n\n", "\n\n")), (1, 1))

    def _row(self, one: Difference, words: Words, currency: str | None) -> Told:
        if not one.record:
            return Told(words(f"kind.new_{one.kind}"), words("field.period"), words("told.nothing"), _new(one, words))
        values = self._values(one.kind, one.record)
        what = words(f"kind.{one.kind}", name=_name(one.kind, values, words))
        told = (_value(one, value, words, currency) for value in (one.before, one.after))
        return Told(what, words(words.known("field", one.field)), *told)

    def _values(self, kind: str, record: int) -> Mapping[str, Any]:
        found = self._records.where(kind, id=record)
        return found[0].values if found else {}


def _approved(row: Mapping[str, Any], words: Words) -> str:
    if not row["approved_on"]:
        return ""
    told = {"who": row["approved_by"], "day": spelled(row["approved_on"], words.language, "date")}
    return words("approved.vote" if row["motion_id"] else "approved.colleague", **told)


def _name(kind: str, values: Mapping[str, Any], words: Words) -> str:
    if kind in ("obligation", "tranche"):
        return str(values.get("nr", "–"))
    return title_of(kind, values, words.language) if values else "–"


def _value(one: Difference, value: Any, words: Words, currency: str | None) -> str:
    if value is None or value == "":
        return words("told.nothing")
    kind = next((field.type for field in fields(one.kind) if field.name == one.field), "text")
    if kind == "money":
        return money(value, currency, words.language)
    return spelled(date.fromisoformat(value), words.language, "date") if kind == "date" else str(value)


def _new(one: Difference, words: Words) -> str:
    days = {name: one.after.get(name) for name in ("since", "until", "due_on")}
    told = {
        name: spelled(date.fromisoformat(day), words.language, "date") if day else "–" for name, day in days.items()
    }
    return words("told.period", since=told["since"], until=told["until"], due=told["due_on"])
