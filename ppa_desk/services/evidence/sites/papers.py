"""Mine sites on paper: the map with its table, and the sheet of one; no coordinates unless they may be shown."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.model import quantity
from ppa_desk.model.codes import code_list
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    Chart,
    DocumentContent,
    Heading,
    KeyFacts,
    Language,
    Mark,
    Paragraph,
    Picture,
    Run,
    Table,
)
from ppa_desk.services.evidence.sites.overview import YEARS, Overview, Placed, overview
from ppa_desk.services.evidence.sites.telling import REPORT, Teller
from ppa_desk.services.letterhead import written
from ppa_desk.services.report_words import Words

if TYPE_CHECKING:
    from ppa_desk.services.evidence.desk import EvidenceDesk

ORDER = ("green", "yellow", "red", "blue", "none", "")
MOST = 40
"""How many sites whose status ran out are listed by name."""
SEEN = ("armed", "interference", "mercury", "children", "women")


class SitePapers:
    """Makes the documents of mine sites."""

    def __init__(self, evidence: "EvidenceDesk") -> None:
        self._evidence, self._desk = evidence, evidence.desk

    def teller(self, language: Language) -> Teller:
        """Return what tells statuses in a language."""
        return Teller(self._desk.codes, self._evidence.validity.sources(), language)

    # --- the map

    def map(self, edition: Visibility, language: Language, today: date) -> DocumentContent:
        """Return map and tables of the sites that an edition may show."""
        words = self.teller(language).words
        blocks = self.map_blocks(edition, language, today)
        return written(
            self._desk.records, words, REPORT, words("names.map_title"), words("names.map"), blocks, today, edition
        )

    def map_blocks(self, edition: Visibility, language: Language, today: date) -> tuple[Block, ...]:
        """Return the map, what stands in each province, and which statuses ran out."""
        teller = self.teller(language)
        found = overview(self._evidence.sites, edition, today)
        words = teller.words
        if not found.sites:
            return (Paragraph((Run(words("map.nothing")),)),)
        listed = tuple(self._ran_out(found, teller, today))
        return (
            KeyFacts(tuple(_glance(found, words))),
            Heading(words("map.head")), self._chart(found, teller, today),
            Heading(words("map.table")), self._table(found, teller),
            Heading(words("map.out_head")), *(listed or (Paragraph((Run(words("map.out_none")),)),)),
        )  # fmt: skip

    def _chart(self, found: Overview, teller: Teller, today: date) -> Chart:
        told = {one.place: one for one in found.places}
        places = [code.code for code in code_list("province").values()]
        around = [code.code for code in code_list("country").values() if code.group == "ICGLR" and code.code != "CD"]
        every = dict.fromkeys([*places, *around, *filter(None, told)])
        marks = [self._mark(place, told.get(place), teller) for place in every]
        rows = "; ".join(
            teller.words("map.told", place=mark.label, parts=", ".join(mark.parts)) for mark in marks if mark.parts
        )
        inside = sum(one.place in places for one in found.places)
        many = "map.caption" if found.sites > 1 else "map.caption_one"
        caption = teller.words(many, n=found.sites, provinces=inside)
        note = teller.words("map.note", day=teller.day(today))
        return Chart("tiles", tuple(marks), f"{caption} {rows}", caption, note)

    def _mark(self, place: str, placed: Placed | None, teller: Teller) -> Mark:
        label = self.place(place, teller)
        if placed is None:
            return Mark(label, (), place=place)
        parts = [
            (f"{teller.letter(status)}{number}", f"{status or 'none'}{'' if holds else '?'}")
            for status in ORDER for holds in (True, False) if (number := placed.counts.get((status, holds)))
        ]  # fmt: skip
        words, states = tuple(part for part, _ in parts), tuple(state for _, state in parts)
        return Mark(label, (), str(placed.sites), place=place, parts=words, states=states)

    def place(self, code: str, teller: Teller) -> str:
        """Return what a province or country is called."""
        if not code:
            return teller.words("map.nowhere")
        return self._desk.codes.label("province" if "-" in code else "country", code, teller.words.language)

    def _table(self, found: Overview, teller: Teller) -> Table:
        words = teller.words
        statuses = [one for one in ORDER[:4] if any(place.counts.get((one, holds)) for place in found.places
                                                    for holds in (True, False))]  # fmt: skip
        head = [words("map.province"), words("map.sites"), *map(teller.status, statuses), words("map.without"),
                words("map.ran_out")]  # fmt: skip
        rows = []
        for one in sorted(found.places, key=lambda one: -one.sites):
            by_status = [sum(one.counts.get((code, holds), 0) for holds in (True, False)) for code in statuses]
            numbers = [one.sites, *by_status, one.without, one.ran_out]
            rows.append(((Run(self.place(one.place, teller)),), *((Run(str(number)),) for number in numbers)))
        width = len(head)
        return Table(tuple(head), tuple(rows), (3, *[1.2] * (width - 1)), tuple(range(1, width)))

    def _ran_out(self, found: Overview, teller: Teller, today: date) -> Iterator[Block]:
        words, rows = teller.words, []
        for row in found.ran_out[:MOST]:
            standing = self._evidence.sites.standing(row)
            where = ", ".join(filter(None, (row.territory, self.place(row.province or row.country or "", teller))))
            visited = teller.day(row.visited_on) or words("short.not_visited")
            cells = (row.name, where, teller.sentence(standing, today), visited)
            rows.append(tuple((Run(cell),) for cell in cells))
        if rows:
            head = tuple(words(f"map.{name}") for name in ("site", "province", "status", "visit"))
            yield Table(head, tuple(rows), (3, 3, 6, 2.4))
        if (rest := len(found.ran_out) - MOST) > 0:
            yield Paragraph((Run(words("map.out_more", n=rest), "secondary"),))

    # --- one site

    def sheet(self, site: int, edition: Visibility, language: Language, today: date) -> DocumentContent:
        """Return the sheet of a site: where it lies by name, its status, what visits saw, its pictures. Gone."""
        teller = self.teller(language)
        words, values = teller.words, self._desk.records.get("site", site).values
        hazards = values["hazards"].strip()
        blocks: list[Block] = [KeyFacts(tuple(self._facts(site, values, teller, today)))]
        if hazards:
            blocks += [Heading(words("head.hazards")), Paragraph((Run(hazards),))]
        blocks += [Heading(words("head.visits")), *self._visits(site, teller)]
        blocks += self._pictures(site, edition, teller)
        if not _place(values, words.language):
            blocks.append(Paragraph((Run(words("foot.place")),), note=True))
        return written(self._desk.records, words, REPORT, values["name"], words("names.sheet"), blocks, today, edition)

    def _facts(
        self, site: int, values: Mapping[str, Any], teller: Teller, today: date
    ) -> Iterator[tuple[str, tuple[Run, ...]]]:
        codes, words = self._desk.codes, teller.words
        row = self._evidence.sites.listing.rows([site])[site]
        above = [values[name] for name in ("locality", "groupement", "chiefdom", "territory")]
        place = ", ".join(filter(None, (*above, self.place(values["province"] or values["country"] or "", teller))))
        minerals = [codes.label("mineral", one, words.language) for one in values["minerals"].split()]
        operator = self._desk.records.titles("organisation", [values["organisation_id"] or 0], words.language)
        told = (
            ("place", place),
            ("minerals", ", ".join(minerals)),
            ("status", teller.sentence(self._evidence.sites.standing(row), today)),
            ("visited", teller.day(row.visited_on) or words("short.not_visited")),
            ("operator", next(iter(operator.values()), "")),
            ("title", codes.label("title_type", values["title_type"], words.language) if values["title_type"] else ""),
            ("workers", codes.label("workers", values["workers"], words.language) if values["workers"] else ""),
            ("key", values["key"]),
        )
        for name, text in told:
            yield words(f"fact.{name}"), (Run(text or words("fact.not_known"), "plain" if text else "secondary"),)
        if where := _place(values, words.language):
            yield words("fact.coordinates"), (Run(where),)

    def _visits(self, site: int, teller: Teller) -> Iterator[Block]:
        words = teller.words
        visits = sorted(self._desk.records.where("site_visit", site_id=site), key=_day, reverse=True)
        if not visits:
            yield Paragraph((Run(words("visit.none"), "secondary"),))
            return
        names = ("day", "source", "status", "people", "seen")
        rows = tuple(tuple((Run(cell),) for cell in self._visit(one.values, teller)) for one in visits)
        yield Table(tuple(words(f"visit.{name}") for name in names), rows, (2.2, 2.6, 1.6, 2, 6), (3,))
        yield Paragraph((Run(words("visit.note")),), note=True)

    def _visit(self, values: Mapping[str, Any], teller: Teller) -> Iterator[str]:
        yield teller.day(values["visited_on"], short=True) or teller.words("visit.undated")
        yield values["source"]
        yield teller.status(values["status"])
        yield "" if values["people"] is None else str(values["people"])
        told = {answer: [teller.words(f"visit.{name}") for name in SEEN if values[name] == answer]
                for answer in ("yes", "no", "unknown")}  # fmt: skip
        some = [teller.words(f"visit.told_{answer}", things=", ".join(one)) for answer, one in told.items() if one]
        yield " ".join(some)

    def _pictures(self, site: int, edition: Visibility, teller: Teller) -> Iterator[Block]:
        found = [one for one in self._evidence.photos.of("site", site) if one.may_print(edition)]
        if found:
            yield Heading(teller.words("head.photos"))
        for one in found:
            caption, alt = one.caption(teller.words.language), one.alt(teller.words.language)
            yield Picture(one.sha256, alt or caption, caption, one.credit)


def _place(values: Mapping[str, Any], language: Language) -> str:
    """The coordinates of a site, where somebody said that they may be shown; else nothing."""
    both = [values[name] for name in ("latitude", "longitude")]
    return (
        " / ".join(quantity.plain(one, language) for one in both) if values["place_shown"] and None not in both else ""
    )


def _glance(found: Overview, words: Words) -> Iterator[tuple[str, tuple[Run, ...]]]:
    """The figures one looks for first."""
    without = sum(one.without for one in found.places)
    rest = found.sites - found.visited - found.never
    told = (
        ("sites", words("glance.count", n=found.sites)),
        ("status", words("glance.status_told", holds=found.holds, out=len(found.ran_out), without=without)),
        ("visits", words("glance.visits_told", lately=found.visited, older=rest, never=found.never, years=YEARS)),
    )
    for name, text in told:
        yield words(f"glance.{name}"), (Run(text),)


def _day(kept: Any) -> date:
    return kept.values["visited_on"] or date.min
