"""The works that are cited: by strand of the literature, and as a list of references."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Table, select

from ppa_desk.model.codes import code_list
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import table_of
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Block, Run
from ppa_desk.services.content import Table as Grid
from ppa_desk.services.evidence.initiatives.told import noted
from ppa_desk.services.report_words import Words, capital
from ppa_desk.store.database import Store

REFERENCE: Table = table_of("reference")
SOURCE: Table = table_of("initiative_source")
CRITIQUE: Table = table_of("critique")
LOOK: Table = table_of("assessment")
CELL: Table = table_of("assessment_cell")


@dataclass(frozen=True, slots=True)
class Work:
    """A cited work."""

    id: int
    author: str
    year: int | None
    decade: str
    title: str
    strand: str | None
    url: str
    notes: str

    @property
    def when(self) -> str:
        """The year, or the time where no year is known."""
        return str(self.year) if self.year is not None else self.decade

    @property
    def short(self) -> str:
        """The work as a text names it: its author and when."""
        return f"{self.author} ({self.when})" if self.when else self.author

    @property
    def when_about(self) -> str:
        """The decade it is from."""
        return self.decade or (f"{self.year // 10 * 10}s" if self.year is not None else "")


class Works:
    """The bibliography."""

    def __init__(self, store: Store, codes: Codes) -> None:
        self._store, self._codes = store, codes

    def all(self) -> list[Work]:
        """Return every work, as a list of references has them: by author and year."""
        with self._store.read() as session:
            rows = session.execute(select(*(REFERENCE.c[name] for name in Work.__dataclass_fields__))).all()
        works = [Work(*row) for row in rows]
        return sorted(works, key=lambda one: (fold(one.author), one.year or 0, one.decade, one.id))

    def some(self, numbers: Iterable[int | None]) -> dict[int, Work]:
        """Return works by number, in the order of a list of references."""
        wanted = {number for number in numbers if number is not None}
        return {one.id: one for one in self.all() if one.id in wanted} if wanted else {}

    def of(self, initiative: int) -> list[Work]:
        """Return the works that an initiative's sources, critiques and assessments cite."""
        with self._store.read() as session:
            own = [
                select(table.c.reference_id).where(table.c.initiative_id == initiative) for table in (SOURCE, CRITIQUE)
            ]
            looks = select(CELL.c.reference_id).join_from(CELL, LOOK).where(LOOK.c.initiative_id == initiative)
            numbers = [number for asked in (*own, looks) for number in session.execute(asked).scalars()]
        return list(self.some(numbers).values())

    def one(self, work: int) -> Work | None:
        """Return a work; None where it is gone."""
        return next((one for one in self.all() if one.id == work), None)

    def by_strand(self) -> Mapping[str | None, list[Work]]:
        """Return the works by strand, in the order of the strands; those of none come last."""
        works = self.all()
        strands = [*code_list("literature_strand"), *sorted({one.strand for one in works if one.strand})]
        order: dict[str | None, None] = dict.fromkeys([*strands, None])
        found = {strand: [one for one in works if (one.strand or None) == strand] for strand in order}
        return {strand: some for strand, some in found.items() if some}

    def blocks(self, words: Words) -> Iterator[Block]:
        """Yield the list of references, strand by strand."""
        rows = []
        for strand, works in self.by_strand().items():
            name = (
                self._codes.label("literature_strand", strand, words.language) if strand else words("works.no_strand")
            )
            for at, one in enumerate(works):
                told = "" if at else capital(name)
                rows.append(((Run(told, "strong"),), reference(one), (Run(noted(one.notes, words.language)),)))
        if rows:
            yield Grid(
                tuple(words(f"works.{name}") for name in ("strand", "work", "note")), tuple(rows), (3, 4, 5), small=True
            )


def reference(one: Work) -> tuple[Run, ...]:
    """Return a work as a list of references has it; what is not known is left out."""
    title = (Run(f" {one.title}", "emphasis"), Run(".")) if one.title else ()
    address = (Run(" "), Run(one.url, url=one.url)) if one.url else ()
    return (Run(f"{one.short}."), *title, *address)
