"""One initiative on one page: what it is, how it includes producers, where it stands among others, its sources."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ppa_desk.services.content import (
    Block,
    Bullets,
    DocumentContent,
    Heading,
    Item,
    KeyFacts,
    Language,
    Paragraph,
    Run,
    Text,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.initiatives.told import Teller, Told, noted, read
from ppa_desk.services.evidence.initiatives.works import reference
from ppa_desk.services.letterhead import written
from ppa_desk.services.records import Kept
from ppa_desk.services.report_words import Words, capital

if TYPE_CHECKING:
    from ppa_desk.services.evidence.desk import EvidenceDesk

REPORT = "initiative_profile"


class Profiles:
    """The page on an initiative, as it would go out now."""

    def __init__(self, evidence: "EvidenceDesk") -> None:
        self._evidence = evidence

    def draft(self, initiative: int, language: Language, today: date) -> DocumentContent:
        """Return the page on an initiative. Gone."""
        records = self._evidence.desk.records
        records.get("initiative", initiative)
        words = Words(REPORT, language)
        (told,) = read(self._evidence.store, [initiative])
        page = _Page(self._evidence, words, told)
        blocks = [block for name in words.order for block in getattr(page, name)()]
        return written(
            records, words, REPORT, page.teller.full(told), words("names.document"), blocks, today,
            foot=words("names.as_of", day=spelled(today, language, "date")),
        )  # fmt: skip


class _Page:
    """The parts of the page, by their names in its order."""

    def __init__(self, evidence: "EvidenceDesk", words: Words, told: Told) -> None:
        self._evidence, self.words, self._told = evidence, words, told
        self.teller = Teller(evidence.desk.codes, words)

    def facts(self) -> Iterator[Block]:
        """The box at the top: what is known of it; what is not stays away."""
        one, teller, words = self._told, self.teller, self.words
        values = one.values
        force = (teller.label("legal_force", values["legal_force"]), teller.label("initiative_actor", values["actor"]))
        dates = [teller.years(one), teller.label("initiative_status", values["status"]), teller.edition(one)]
        if values["in_force_on"]:
            dates.insert(1, words("facts.in_force", day=spelled(values["in_force_on"], words.language, "date")))
        rows = [
            ("type", teller.label("initiative_type", values["kind"])),
            ("force", ", ".join(filter(None, force))),
            ("keeper", teller.keeper(one)),
            ("dates", "; ".join(filter(None, dates))),
            ("minerals", teller.several(one, "minerals", "mineral")),
            ("places", teller.places(one)),
            ("segments", teller.several(one, "segments", "chain_segment")),
            ("checked", self._checked()),
        ]
        yield KeyFacts(tuple((words(f"facts.{name}"), (Run(capital(text)),)) for name, text in rows if text))

    def about(self) -> Iterator[Block]:
        """What it is."""
        if text := self.words.own(self._told.values, "text"):
            yield Paragraph((Run(text),), lead=self.words("lead.about"))

    def inclusion(self) -> Iterator[Block]:
        """How it includes small-scale producers."""
        values = self._told.values
        text = self.words.own(values, "inclusion")
        told = capital(self.teller.inclusion(values["inclusion"])) + "."
        yield Paragraph((Run(f"{told} {text}".strip()),), lead=self.words("lead.inclusion"))

    def derivation(self) -> Iterator[Block]:
        """What it is based on and recognises, and what follows from it."""
        links = self._evidence.derivation(self.words.language).of(self._told.id)
        others = {one.id: one for one in read(self._evidence.store, [link.other for link in links])}
        for relation in ("based_on", "recognises"):
            for back in (False, True):
                named = [link for link in links if (link.relation, link.back) == (relation, back)]
                if named:
                    names = self.words.joined(self.teller.short(others[link.other]) for link in named)
                    yield Paragraph((Run(names),), lead=self.words(f"lead.{relation}{'_back' if back else ''}"))
        ours = [link for link in links if not link.back and link.note]
        if ours:
            told = [
                f"{self.teller.short(others[link.other])}: {noted(link.note, self.words.language)}" for link in ours
            ]
            yield Paragraph((Run("; ".join(told)),), note=True)

    def critiques(self) -> Iterator[Block]:
        """How often it was criticised for what."""
        flags = self._told.flags
        if flags:
            told = [f"{self.teller.label('critique_flag', flag) or self.words('critique.other')} ({count})"
                    for flag, count in sorted(flags.items())]  # fmt: skip
            yield Paragraph((Run("; ".join(told)),), lead=self.words("lead.critiques"))

    def sources(self) -> Iterator[Block]:
        """Its sources, each with what it stands for and when it was checked."""
        found = self._evidence.desk.records.where("initiative_source", initiative_id=self._told.id)
        if not found:
            return
        yield Heading(self.words("heading.sources"), 2)
        yield Bullets(tuple(Item(self._source(one)) for one in found))

    def works(self) -> Iterator[Block]:
        """The works its sources, critiques and assessments cite."""
        found = self._evidence.works.of(self._told.id)
        if found:
            yield Heading(self.words("heading.works"), 2)
            yield Bullets(tuple(Item(reference(one)) for one in found))

    def _source(self, source: Kept) -> Text:
        values, words = source.values, self.words
        about = [self.teller.label("initiative_field", code) for code in str(values["about"] or "").split()]
        stands = ", ".join(about) or words("sources.whole")
        day = values["checked_on"]
        checked = words("sources.checked", day=spelled(day, words.language, "date")) if day else ""
        work = self._evidence.works.one(values["reference_id"]) if values["reference_id"] else None
        address = (Run(" "), Run(values["url"], url=values["url"])) if values["url"] else ()
        named = (*reference(work), Run(" ")) if work else ()
        citation = Run(noted(values["citation"], words.language))
        return (*named, citation, *address, Run(f" ({stands}{checked})", "secondary"))

    def _checked(self) -> str:
        day = self._told.values["checked_on"]
        return spelled(day, self.words.language, "date") if day else self.words("checked.never")
