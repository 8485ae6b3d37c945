"""The regulatory map as pictures: derivation, timeline, places and inclusion, in the words of one language."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date

from ppa_desk.model.codes import code_list
from ppa_desk.services.content import Box, Chart, Edge, Graph, Mark
from ppa_desk.services.dates import spelled
from ppa_desk.services.evidence.initiatives.graph import depths, in_families, joined, portions
from ppa_desk.services.evidence.initiatives.told import INCLUSIONS, OVER, Teller, Told

ON_PAPER, ACROSS = 12, 4
"""Boxes that follow from others in one picture on paper, and boxes side by side of those joined to none."""
WAITING = {"suspended": "attention", "planned": "more"}
"""How states are drawn beside those that are over and those under way."""


class MapPicture:
    """Draws initiatives for readers of one language."""

    def __init__(self, teller: Teller) -> None:
        self.teller, self.words = teller, teller.words

    # --- derivation

    def derivation(self, told: Sequence[Told], grounds: Sequence[Told] = ()) -> Graph | None:
        """Return what derives from what as one picture, on grey grounds where those are not asked for; None where
        nothing is linked."""
        linked = self._linked([*told, *grounds])
        quiet = {one.id for one in grounds}
        return self._graph(linked, self.words("derivation.alt"), quiet=quiet) if linked else None

    def derivation_pages(self, told: Sequence[Told], grounds: Sequence[Told] = ()) -> Iterator[Graph]:
        """Return the same in pictures that fit on paper: each with all that its initiatives are based on."""
        linked = {one.id: one for one in self._linked([*told, *grounds])}
        quiet = {one.id for one in grounds}
        found = list(portions(list(linked), {key: (*one.based_on, *one.recognises) for key, one in linked.items()},
                              ON_PAPER))  # fmt: skip
        for at, keys in enumerate(found, 1):
            caption = self.words("derivation.part", n=at, of=len(found)) if len(found) > 1 else ""
            yield self._graph([linked[key] for key in keys], self.words("derivation.alt"), caption, quiet)

    def alone(self, told: Sequence[Told], grounds: Sequence[Told] = ()) -> Graph | None:
        """Return those that are joined to none, side by side; None where there are none."""
        linked = {one.id for one in self._linked([*told, *grounds])}
        rest = [one for one in told if one.id not in linked]
        boxes = tuple(self._box(one, at % ACROSS) for at, one in enumerate(rest))
        return Graph(boxes, (), "; ".join(map(self.teller.full, rest))) if rest else None

    def _linked(self, told: Sequence[Told]) -> list[Told]:
        known = {one.id: one for one in told}
        pairs = [(one.id, other) for one in told for other in (*one.based_on, *one.recognises)]
        linked = joined(list(known), pairs)
        order = in_families([key for key in known if key in linked], {one.id: one.based_on for one in told})
        return [known[key] for key in order]

    def _graph(self, told: Sequence[Told], alt: str, caption: str = "", quiet: Collection[int] = ()) -> Graph:
        columns = depths([one.id for one in told], {one.id: one.based_on for one in told})
        known = {one.id: one for one in told}
        edges = tuple(_edges(told))
        rows = "; ".join(
            self.words("derivation.row", name=self.teller.short(one), base=self.words.joined(bases))
            for one in told if (bases := [self.teller.short(known[key]) for key in one.based_on if key in known])
        )  # fmt: skip
        most = max(columns.values(), default=0)
        heads = tuple(self.words(f"derivation.head_{min(at, 3)}") for at in range(most + 1))
        boxes = tuple(self._box(one, columns[one.id], quiet=one.id in quiet) for one in told)
        return Graph(boxes, edges, f"{alt} {rows}".strip(), heads, caption)

    def _box(self, one: Told, column: int, *, quiet: bool = False) -> Box:
        short = str(one.values["abbreviation"] or "")
        name = self.teller.name(one)
        kind = self.teller.label("initiative_type", one.values["kind"])
        told = " · ".join(part for part in (kind, self.teller.years(one)) if part)
        text = name if name != short else ""
        return Box(str(one.id), text, column, short, "" if quiet else _state(one), told)

    # --- timeline

    def timeline(self, told: Sequence[Told], today: date) -> tuple[Chart | None, list[Told]]:
        """Return the years of initiatives as bars with those it shows; the others are named below it."""
        dated = sorted(
            (one for one in told if one.values["from_year"] is not None),
            key=lambda one: (one.values["from_year"], self.teller.short(one)),
        )
        if not dated:
            return None, []
        first: int = min(one.values["from_year"] for one in dated)
        last: int = max(today.year + 1, *(one.values["from_year"] + 1 for one in dated))
        span = last - first

        def at(year: float) -> float:
            return (year - first) / span

        marks = tuple(self._span(one, at, today) for one in dated)
        ticks = tuple((at(year), str(year)) for year in range(first, last + 1))
        names = ("day", "active", "suspended", "over", "planned", "gap")
        day = spelled(today, self.words.language, "date")
        legend = tuple(self.words(f"timeline.{name}", day=day) for name in names)
        undated = [self.teller.short(one) for one in told if one.values["from_year"] is None]
        note = self.words("timeline.undated", names=self.words.joined(undated)) if undated else ""
        alt = "; ".join(f"{mark.label}: {mark.told}" for mark in marks)
        now = at(today.year + (today.timetuple().tm_yday - 1) / 366)
        return Chart("spans", marks, alt, note=note, legend=legend, zero=now, ticks=ticks), dated

    def _span(self, one: Told, at: Callable[[float], float], today: date) -> Mark:
        since, until = one.values["from_year"], one.values["until_year"]
        over = until is not None or one.values["status"] in OVER
        end = until + 1 if until is not None else (since + 1 if over else None)
        state = WAITING.get(one.values["status"] or "", "" if over and (until or 0) < today.year + 1 else "good")
        years = self.teller.years(one)
        shares = (at(since), 1.01 if end is None else at(end))
        return Mark(self.teller.short(one), shares, years, parts=(years,), states=(state,))

    # --- places

    def places(self, told: Sequence[Told]) -> Chart:
        """Return how many initiatives name each province and state of the Great Lakes; what names no province of DR
        Congo stands in its own tile."""
        counts = Counter(place for one in told for place in places_of(one))
        states = [code.code for code in code_list("country").values() if code.group == "ICGLR"]
        most = max((counts[code] for code in (*code_list("province"), *states)), default=0)
        marks = [
            Mark(self.teller.label(codes, code), (counts[code] / most,) if counts[code] else (),
                 str(counts[code]) if counts[code] else "", place=code)
            for codes, some in (("province", code_list("province")), ("country", states)) for code in some
        ]  # fmt: skip
        nowhere = sum(not places_of(one) for one in told)
        note = self.words("places.note")
        if nowhere:
            note = f"{note} {self.words('places.nowhere_one' if nowhere == 1 else 'places.nowhere_many', n=nowhere)}"
        alt = "; ".join(f"{mark.label}: {mark.told}" for mark in marks if mark.told)
        return Chart("tiles", tuple(marks), alt, note=note)

    # --- inclusion

    def groups(self, told: Sequence[Told]) -> list[tuple[str, list[Told]]]:
        """Return initiatives by how they include producers, each group with its name; not assessed comes last."""
        return [
            (self.teller.inclusion(code), [one for one in told if (one.values["inclusion"] or None) == code])
            for code in INCLUSIONS
        ]


def places_of(one: Told) -> set[str]:
    """Return the tiles an initiative stands in."""
    countries, provinces = set(one.several("countries")), set(one.several("provinces"))
    return (countries - {"CD"} if provinces else countries) | provinces


def _state(one: Told) -> str:
    status = one.values["status"] or ""
    return "" if status in OVER else WAITING.get(status, "plain")


def _edges(told: Sequence[Told]) -> Iterator[Edge]:
    keys = {one.id for one in told}
    for one in told:
        yield from (Edge(str(other), str(one.id)) for other in one.based_on if other in keys)
        loose = (other for other in one.recognises if other in keys and other not in one.based_on)
        yield from (Edge(str(other), str(one.id), loose=True) for other in loose)
