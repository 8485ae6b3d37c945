"""The regulatory map on paper: derivation, inclusion, timeline, places, the register as a table, works cited."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model.fold import fold
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, DocumentContent, Heading, KeyFacts, Language, Paragraph, Run
from ppa_desk.services.content import Table as Grid
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.initiatives.derivation import BASED_ON
from ppa_desk.services.evidence.initiatives.graph import reached
from ppa_desk.services.evidence.initiatives.picture import MapPicture
from ppa_desk.services.evidence.initiatives.told import Teller, Told, noted, read
from ppa_desk.services.letterhead import written
from ppa_desk.services.report_words import Words

if TYPE_CHECKING:
    from ppa_desk.services.evidence.desk import EvidenceDesk

REPORT = "initiative_map"
LISTS = {
    "kind": "initiative_type", "legal_force": "legal_force", "actor": "initiative_actor", "mineral": "mineral",
    "place": "country", "status": "initiative_status", "inclusion": "producer_inclusion",
}  # fmt: skip
"""What one may ask of the map, and the code list of its answers."""


COLUMNS = ("name", "type", "force", "minerals", "places", "years", "inclusion", "checked")
"""The columns of the register as a table."""


class MapReports:
    """The regulatory map as a document."""

    def __init__(self, evidence: "EvidenceDesk") -> None:
        self._evidence = evidence

    def picture(self, language: Language) -> MapPicture:
        """Return what draws the map in a language."""
        return MapPicture(Teller(self._evidence.desk.codes, Words(REPORT, language)))

    def shown(self, only: Mapping[str, Any], language: Language, words: str = "") -> list[Told]:
        """Return the initiatives that match, in the order of their names."""
        told = read(self._evidence.store, self._evidence.initiatives.listing.ids(words, only))
        teller = self.picture(language).teller
        return sorted(told, key=lambda one: fold(teller.name(one)))

    def grounds(self, told: Sequence[Told], edition: Visibility = Visibility.SECRETARIAT) -> list[Told]:
        """Return what these are based on, however far back, as far as it is not among them and may be shown."""
        before, _ = self._ways()
        found = reached([one.id for one in told], before)
        return [one for one in read(self._evidence.store, found) if edition.may_see(one.values["visibility"])]

    def family(self, initiative: int) -> list[Told]:
        """Return an initiative with all it is based on, and all that is based on it, however far."""
        before, after = self._ways()
        return read(self._evidence.store, [initiative, *reached([initiative], before), *reached([initiative], after)])

    def _ways(self) -> tuple[Mapping[int, Sequence[int]], Mapping[int, Sequence[int]]]:
        """What initiatives are based on, and what is based on them."""
        before: dict[int, list[int]] = {}
        after: dict[int, list[int]] = {}
        for one, other, relation in self._evidence.derivation().pairs():
            if relation == BASED_ON:
                before.setdefault(one, []).append(other)
                after.setdefault(other, []).append(one)
        return before, after

    def asked(self, only: Mapping[str, Any], language: Language) -> str:
        """Return in words what was asked for; nothing where all is shown."""
        teller = self.picture(language).teller
        told = []
        for name, value in only.items():
            if name == "unchecked":
                told.append(teller.words("asked.unchecked"))
            elif name == "inclusion":
                told.append(
                    teller.words("asked.inclusion", value=teller.inclusion(value if value in _codes() else None))
                )
            else:
                codes = "province" if name == "place" and "-" in value else LISTS[name]
                told.append(teller.words(f"asked.{name}", value=teller.label(codes, value)))
        return "; ".join(told)

    def table(
        self, language: Language, only: Mapping[str, Any] | None = None, edition: Visibility = Visibility.MEMBERS
    ) -> tuple[str, list[str], list[list[str]]]:
        """Return the register as a table: what it is called, its head and its rows."""
        teller = self.picture(language).teller
        shown = self.shown({**(only or {}), "edition": edition}, language)
        head = [teller.words(f"table.{name}") for name in COLUMNS]
        return teller.words("heading.table"), head, [_row(teller, one) for one in shown]

    def draft(
        self, language: Language, today: date, only: Mapping[str, Any] | None = None,
        edition: Visibility = Visibility.MEMBERS,
    ) -> DocumentContent:  # fmt: skip
        """Return the map as it stands, of those initiatives that match and that the edition may show."""
        picture = self.picture(language)
        words = picture.words
        shown = self.shown({**(only or {}), "edition": edition}, language)
        told = _Shown(shown, self.grounds(shown, edition), today, self.asked(only or {}, language))
        parts = _Parts(self._evidence, picture, told)
        blocks = [block for name in words.order for block in getattr(parts, name)()]
        records, day = self._evidence.desk.records, spelled(today, language, "date")
        title, named = words("names.document"), words(f"edition.{edition}")
        content = written(records, words, REPORT, title, f"{named} · {day}", blocks, today, named)
        return replace(content, wide=True)


def _codes() -> Sequence[str]:
    from ppa_desk.model.codes import code_list

    return list(code_list("producer_inclusion"))


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is shown, what that is based on, as of when, and what was asked for."""

    told: Sequence[Told]
    grounds: Sequence[Told]
    today: date
    asked: str


class _Parts:
    """The parts of the map on paper, by their names in its order."""

    def __init__(self, evidence: "EvidenceDesk", picture: MapPicture, shown: _Shown) -> None:
        self._evidence, self._picture, self._shown = evidence, picture, shown.told
        self._grounds, self._today, self._asked = shown.grounds, shown.today, shown.asked
        self.words, self.teller = picture.words, picture.teller

    def facts(self) -> Iterator[Block]:
        """The box of page one."""
        words, shown = self.words, self._shown
        limit = self._evidence.initiatives.checked_before(self._today)
        late = sum(one.values["checked_on"] is None or one.values["checked_on"] < limit for one in shown)
        groups = [f"{name} {len(some)}" for name, some in self._picture.groups(shown) if some]
        rows = [(words("facts.what"), words("facts.what_text"))]
        rows += [(words("facts.asked"), self._asked)] if self._asked else []
        rows += [
            (words("facts.count"), str(len(shown))),
            (words("facts.inclusion"), ", ".join(groups) or words("facts.none")),
            (words("facts.check"), words("facts.check_text", n=late, of=len(shown))),
        ]
        yield KeyFacts(tuple((label, (Run(text),)) for label, text in rows))

    def derivation(self) -> Iterator[Block]:
        """What derives from what."""
        yield Heading(self.words("heading.derivation"), 2, new_page=True)
        graphs = list(self._picture.derivation_pages(self._shown, self._grounds))
        if not graphs:
            yield Paragraph((Run(self.words("derivation.none")),))
        for at, graph in enumerate(graphs):
            yield graph if at else replace(graph, note=self.words("derivation.note"))
        if alone := self._picture.alone(self._shown, self._grounds):
            yield Heading(self.words("heading.alone"), 3)
            yield alone

    def inclusion(self) -> Iterator[Block]:
        """How small-scale producers are included."""
        yield Heading(self.words("heading.inclusion"), 2)
        yield Paragraph((Run(self.words("inclusion.note")),))
        rows = []
        for name, some in self._picture.groups(self._shown):
            told = ", ".join(self.teller.short(one) for one in some) or self.words("facts.none")
            rows.append(((Run(name, "strong"),), (Run(str(len(some))),), (Run(told),)))
        head = tuple(self.words(f"inclusion.head_{name}") for name in ("group", "count", "initiatives"))
        yield Grid(head, tuple(rows), (2.2, 0.8, 7), (1,))

    def timeline(self) -> Iterator[Block]:
        """From when to when."""
        chart, _ = self._picture.timeline(self._shown, self._today)
        if chart is not None:
            yield Heading(self.words("heading.timeline"), 2)
            yield chart

    def places(self) -> Iterator[Block]:
        """Where."""
        yield Heading(self.words("heading.places"), 2, new_page=True)
        yield self._picture.places(self._shown)

    def table(self) -> Iterator[Block]:
        """The register."""
        yield Heading(self.words("heading.table"), 2, new_page=True)
        head = tuple(self.words(f"table.{name}") for name in COLUMNS)
        rows = tuple(tuple((Run(text),) for text in _row(self.teller, one)) for one in self._shown)
        yield Grid(head, rows, (3, 2, 1.6, 1.8, 2.2, 1.2, 1.6, 1.3), small=True)

    def sources(self) -> Iterator[Block]:
        """Where the facts come from."""
        named = {one.id: self.teller.short(one) for one in self._shown}
        cited: dict[str, dict[str, None]] = {}
        for source in self._evidence.desk.records.where("initiative_source"):
            if name := named.get(source.values["initiative_id"]):
                cited.setdefault(noted(source.values["citation"], self.words.language), {})[name] = None
        if cited:
            yield Heading(self.words("heading.sources"), 2)
            rows = tuple(((Run(citation),), (Run(", ".join(names)),)) for citation, names in sorted(cited.items()))
            yield Grid((self.words("sources.citation"), self.words("sources.stands")), rows, (1, 1), small=True)

    def works(self) -> Iterator[Block]:
        """The works cited."""
        blocks = list(self._evidence.works.blocks(self.words))
        if blocks:
            yield Heading(self.words("heading.works"), 2)
            yield from blocks


def _row(teller: Teller, one: Told) -> list[str]:
    force = [
        teller.label("legal_force", one.values["legal_force"]),
        teller.label("initiative_actor", one.values["actor"]),
    ]
    dates = [teller.years(one), teller.edition(one)]
    return [
        teller.full(one),
        teller.label("initiative_type", one.values["kind"]),
        ", ".join(filter(None, force)),
        teller.several(one, "minerals", "mineral"),
        teller.places(one),
        "; ".join(filter(None, dates)),
        teller.inclusion(one.values["inclusion"]),
        teller.checked(one.values["checked_on"]),
    ]
