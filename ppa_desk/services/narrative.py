"""Blocks of a draft as their writers changed them; generating again keeps the changes and says what moved beneath."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Language
from ppa_desk.store.database import Store

NARRATIVE = table_of("narrative")


@dataclass(frozen=True, slots=True)
class Prose:
    """Text generated for a block: its key, the text with its markup, the records it says, what it is called.

    `lead` opens the block in the document, and is then what it is called.
    """

    key: str
    text: str
    evidence: tuple[tuple[str, int], ...] = ()
    title: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Narrative:
    """A block as a writer sees it: what is generated now, what was edited over what, and the records it says.

    `earlier` is what had been generated when the block was edited; with `changed_beneath` it differs from `generated`.
    """

    key: str
    title: str
    generated: str
    text: str
    evidence: tuple[tuple[str, int], ...]
    earlier: str = ""
    edited: bool = False

    @property
    def changed_beneath(self) -> bool:
        """Whether the records now say something else than when the block was edited."""
        return self.edited and self.earlier != self.generated


@dataclass(frozen=True, slots=True)
class Edit:
    """A block as it was edited."""

    record: int
    text: str
    generated: str


class Edits:
    """The edited blocks of one document of a meeting, in one language."""

    def __init__(self, store: Store, meeting: int, document: str, language: Language) -> None:
        self._store, self._meeting, self._document, self._language = store, meeting, document, language

    def all(self) -> Mapping[str, Edit]:
        """Return the edited blocks by key."""
        asked = select(NARRATIVE).where(
            NARRATIVE.c.meeting_id == self._meeting,
            NARRATIVE.c.document == self._document,
            NARRATIVE.c.language == self._language,
        )
        with self._store.read() as session:
            rows = session.execute(asked).mappings()
            return {row["block"]: Edit(row["id"], row["text"], row["generated"]) for row in rows}

    def put(self, block: str, text: str, generated: str, title: str) -> None:
        """Keep a block as edited over what is generated now."""
        known = self.all().get(block)
        with self._store.unit("summary.edited", title=title, record_kind="narrative") as unit:
            values = {"text": text, "generated": generated}
            if known:
                unit.change("narrative", known.record, values)
            else:
                whose = {"meeting_id": self._meeting, "document": self._document, "language": self._language}
                unit.add("narrative", {**whose, "block": block, **values})

    def drop(self, block: str, title: str) -> None:
        """Let the generated text stand again."""
        known = self.all().get(block)
        if known:
            with self._store.unit("summary.edited", title=title, record_kind="narrative") as unit:
                unit.remove("narrative", known.record)


def orphaned(edits: Mapping[str, Edit], keys: Collection[str]) -> tuple[Narrative, ...]:
    """Return the edits of blocks that are not generated any more: what was written is kept, and can be read."""
    gone = ((key, edit) for key, edit in edits.items() if key not in keys)
    return tuple(Narrative(key, key, "", edit.text, (), edit.generated, edited=True) for key, edit in gone)


def narrated(prose: Prose, edit: Edit | None) -> Narrative:
    """Return a generated block with what a writer made of it."""
    title = prose.lead or prose.title or prose.key
    if edit is None:
        return Narrative(prose.key, title, prose.text, prose.text, prose.evidence)
    return Narrative(prose.key, title, prose.text, edit.text, prose.evidence, edit.generated, edited=True)
