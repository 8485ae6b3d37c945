"""The sheet of a field study: who, when, where, how, by which rules, and what came of it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Language,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.studies.telling import REPORT, Teller
from ppa_desk.services.letterhead import written
from ppa_desk.services.members.showing import NAMED
from ppa_desk.services.report_words import Words, capital

if TYPE_CHECKING:
    from ppa_desk.services.evidence.desk import EvidenceDesk


_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+")
"""How a line begins that people counted by hand."""


class StudyPapers:
    """Makes the documents of field studies."""

    def __init__(self, evidence: "EvidenceDesk") -> None:
        self._evidence, self._desk = evidence, evidence.desk

    def sheet(self, study: int, edition: Visibility, language: Language, today: date) -> DocumentContent:
        """Return the sheet of a study. Gone."""
        return _Sheet(self._evidence, study, edition, language, today).content()


class _Sheet:
    def __init__(
        self, evidence: "EvidenceDesk", study: int, edition: Visibility, language: Language, today: date
    ) -> None:
        self._evidence, self._desk, self._records = evidence, evidence.desk, evidence.desk.records
        self._study, self._edition, self._today = study, edition, today
        self._teller = Teller(language)
        self._words: Words = self._teller.words
        self._language = language
        self._values: Mapping[str, Any] = self._records.get("study", study).values

    def content(self) -> DocumentContent:
        """Put it together."""
        title = self._words.own(self._values, "title") or self._values["key"]
        blocks: list[Block] = [KeyFacts(tuple(self._facts()))]
        for part in (self._parties, self._texts, self._teams, self._outputs, self._later, self._pictures):
            blocks += part()
        return written(
            self._records, self._words, REPORT, title, self._words("names.sheet"), blocks, self._today, self._edition
        )

    # --- the box

    def _facts(self) -> Iterator[tuple[str, Text]]:
        values, words = self._values, self._words
        rules = self._evidence.study_designs.rules(self._study)
        told = (
            ("status", self._coded("study_status", values["status"])),
            ("period", self._period()),
            ("funder", self._title("organisation", values["organisation_id"])),
            ("grant", self._title("grant_record", values["grant_record_id"])),
            ("where", self._several("province", values["provinces"]) or self._several("country", values["countries"])),
            ("minerals", self._several("mineral", values["minerals"])),
            ("methods", self._several("study_method", values["methods"])),
            ("design", self._field(self._teller.rules(rules))),
            ("ethics", self._ethics()),
            ("follows", self._title("study", values["follows_id"])),
            ("replicates", self._title("study", values["replicates_id"])),
        )
        always = {"status", "period", "where"}
        for name, text in told:
            if text or name in always:
                shown = Run(text) if text else Run(words("fact.not_known"), "secondary")
                yield words(f"fact.{name}"), (shown,)
        if values["url"]:
            yield words("fact.url"), (Run(values["url"], url=values["url"]),)

    def _period(self) -> str:
        since, until = self._values["since"], self._values["until"]
        days = {name: spelled(day, self._language, "date") for name, day in (("since", since), ("until", until)) if day}
        if len(days) == 2:
            return self._words("fact.between", **days)
        return next((self._words(f"fact.{name}", day=told) for name, told in days.items()), "")

    def _field(self, rules: str) -> str:
        months = self._values["field_months"]
        told = self._words("fact.months", n=months) if months else ""
        bare = rules == self._words("design.none")
        return ". ".join(filter(None, (told, "" if bare else rules)))

    def _ethics(self) -> str:
        values, words = self._values, self._words
        body = words("fact.approved", body=values["ethics_body"]) if values["ethics_body"] else ""
        form = self._coded("consent_form", values["consent_form"])
        parts = [
            body,
            words("fact.consent", form=form) if form else "",
            words("fact.adults") if values["adults_only"] else "",
        ]
        told = ", ".join(filter(None, parts))
        return capital(told)

    # --- below it

    def _parties(self) -> Iterator[Block]:
        rows = [one.values for one in self._records.where("study_party", study_id=self._study)]
        people = [row["person_id"] for row in rows if row["person_id"]]
        showing = self._desk.members.showing
        may = "family_name" in showing.fields("person", self._edition)
        named = showing.may(people, NAMED, self._today) if may else set()
        items, unnamed = [], 0
        for row in rows:
            if row["person_id"] and row["person_id"] not in named:
                unnamed += 1
                continue
            kind = "person" if row["person_id"] else "organisation"
            name, role = self._title(kind, row[f"{kind}_id"]), self._coded("study_role", row["role"])
            if name:
                items.append(Item((Run(self._words("party.role", name=name, role=role) if role else name),)))
        if unnamed:
            told = self._words("party.unnamed", n=unnamed) if unnamed > 1 else self._words("party.unnamed_one")
            items.append(Item((Run(told, "secondary"),)))
        if items:
            yield Heading(self._words("head.parties"))
            yield Bullets(tuple(items))

    def _texts(self) -> Iterator[Block]:
        for name in ("objectives", "phases", "sample", "findings"):
            if text := self._words.own(self._values, name):
                yield Heading(self._words(f"head.{name}"))
                lines = [line.strip() for line in text.split("\n") if line.strip()]
                counted = all(_NUMBERED.match(line) for line in lines)
                if len(lines) > 1:
                    yield Bullets(tuple(Item((Run(_NUMBERED.sub("", line)),)) for line in lines), ordered=counted)
                else:
                    yield Paragraph((Run(text),))

    def _teams(self) -> Iterator[Block]:
        designs, teller, words = self._evidence.study_designs, self._teller, self._words
        teams, found = designs.teams(self._study), designs.findings(self._study)
        if not teams:
            return
        yield Heading(words("head.teams"))
        rows = []
        for team in teams:
            people = ", ".join(teller.sex(sex) for sex in team.sexes)
            differs = " ".join(teller.finding(one) for one in found[team.id]) or teller.mark([])[0]
            cells = (team.name, people, self._sites(team.id), differs)
            rows.append(tuple((Run(cell),) for cell in cells))
        head = tuple(words(f"team.{name}") for name in ("team", "people", "sites", "rules"))
        yield Table(head, tuple(rows), (2, 2, 3, 3))
        for one in found[None]:
            yield Paragraph((Run(teller.finding(one)),), note=True)

    def _sites(self, team: int) -> str:
        rows = [one.values for one in self._records.where("team_site", study_team_id=team)]
        return ", ".join(self._title("site", row["site_id"]) or row["name"] for row in rows)

    def _outputs(self) -> Iterator[Block]:
        rows = []
        for kept in self._records.where("study_output", study_id=self._study):
            values = kept.values
            title = self._words.own(values, "title") or self._title("material", values["material_id"])
            days = [
                spelled(values[name], self._language, "date") if values[name] else "" for name in ("due_on", "out_on")
            ]
            rows.append(tuple((Run(cell),) for cell in (title, *days)))
        if rows:
            yield Heading(self._words("head.outputs"))
            yield Table(
                tuple(self._words(f"output.{name}") for name in ("title", "due", "out")), tuple(rows), (5, 2, 2)
            )

    def _later(self) -> Iterator[Block]:
        rows = [*self._records.where("study", follows_id=self._study),
                *self._records.where("study", replicates_id=self._study)]  # fmt: skip
        may = [one for one in rows if self._edition.may_see(Visibility(one.values["visibility"]))]
        if may:
            yield Heading(self._words("head.later"))
            told = [
                (self._words.own(one.values, "title"), self._coded("study_status", one.values["status"])) for one in may
            ]
            yield Bullets(tuple(Item((Run(", ".join(filter(None, one))),)) for one in told))

    def _pictures(self) -> Iterator[Block]:
        found = [one for one in self._evidence.photos.of("study", self._study) if one.may_print(self._edition)]
        if found:
            yield Heading(self._words("head.photos"))
        for one in found:
            caption = one.caption(self._language)
            yield Picture(one.sha256, one.alt(self._language) or caption, caption, one.credit)

    # --- words

    def _coded(self, codes: str, code: str | None) -> str:
        return self._desk.codes.label(codes, code, self._language) if code else ""

    def _several(self, codes: str, told: str) -> str:
        return ", ".join(self._coded(codes, one) for one in told.split())

    def _title(self, kind: str, number: int | None) -> str:
        if not number:
            return ""
        if kind == "organisation":
            values = self._records.get(kind, number).values
            return str(values["name_fr"] if self._language == "fr" and values["name_fr"] else values["name"])
        return self._records.titles(kind, [number], self._language).get(number, "")
