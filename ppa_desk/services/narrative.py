"""Blocks of a draft as their writers changed them; generating again keeps the changes and says what moved beneath."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.content import Block, Language
from ppa_desk.services.said import Change, Marks, Sentence, Told, changes, retraced, traced
from ppa_desk.store.database import Store
from ppa_desk.store.unit import Unit

NARRATIVE = table_of("narrative")


@dataclass(frozen=True, slots=True)
class Prose:
    """Text generated for a block: its key, the text with its markup, the records it says, what it is called.

    `lead` opens the block in the document, and is then what it is called. `said` are stretches of the text in their
    order, each with the records it says; what none of them covers says all of `evidence`.
    """

    key: str
    text: str
    evidence: Marks = ()
    title: str = ""
    lead: str = ""
    said: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Laid:
    """Blocks that follow from records and are not edited, such as a table; each line with the records it says."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    said: tuple[Told, ...]


def composed(key: str, told: Sequence[Told], title: str = "", lead: str = "") -> Prose:
    """Return a block of stretches of text, each with the records it says; what parts them says none."""
    marks = dict.fromkeys(mark for _, evidence in told for mark in evidence)
    return Prose(key, "".join(text for text, _ in told), tuple(marks), title, lead, tuple(told))


@dataclass(frozen=True, slots=True)
class Narrative:
    """A block as a writer sees it: what is generated now, what was edited over what, and the records it says.

    `earlier` is what had been generated when the block was edited; with `changed_beneath` it differs from `generated`.
    `sentences` are those of `text`. What is `laid` is not edited.
    """

    key: str
    title: str
    generated: str
    text: str
    evidence: Marks
    earlier: str = ""
    edited: bool = False
    sentences: tuple[Sentence, ...] = ()
    laid: bool = False

    @property
    def changed_beneath(self) -> bool:
        """Whether the records now say something else than when the block was edited."""
        return self.edited and self.earlier != self.generated

    @property
    def beneath(self) -> tuple[Change, ...]:
        """What the records say otherwise than when the block was edited, a sentence each."""
        return changes(self.earlier, self.generated) if self.changed_beneath else ()


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
        with self._store.unit("summary.edited", title=title, record_kind="narrative") as unit:
            self._put(unit, block, text, generated)

    def join(self, gone: str, block: str, text: str, generated: str, title: str) -> None:
        """Keep a block as edited and let go of another, whose text it took in."""
        known = self.all().get(gone)
        with self._store.unit("summary.edited", title=title, record_kind="narrative") as unit:
            self._put(unit, block, text, generated)
            if known:
                unit.remove("narrative", known.record)

    def _put(self, unit: Unit, block: str, text: str, generated: str) -> None:
        values = {"text": text, "generated": generated}
        if known := self.all().get(block):
            unit.change("narrative", known.record, values)
            return
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


def narrated(prose: Prose | Laid, edit: Edit | None) -> Narrative:
    """Return a generated block with what a writer made of it."""
    if isinstance(prose, Laid):
        text = "\n".join(told for told, _ in prose.said)
        marks = tuple(dict.fromkeys(mark for _, evidence in prose.said for mark in evidence))
        return Narrative(prose.key, prose.title, text, text, marks, sentences=_lines(prose), laid=True)
    title = prose.lead or prose.title or prose.key
    known = traced(prose.text, prose.said, prose.evidence)
    if edit is None:
        return Narrative(prose.key, title, prose.text, prose.text, prose.evidence, sentences=known)
    own, marks = retraced(edit.text, prose.text, known, edit.generated), prose.evidence
    return Narrative(prose.key, title, prose.text, edit.text, marks, edit.generated, edited=True, sentences=own)


def _lines(laid: Laid) -> tuple[Sentence, ...]:
    made, at = [], 0
    for told, marks in laid.said:
        made.append(Sentence(at, at + len(told), marks))
        at += len(told) + 1
    return tuple(made)
