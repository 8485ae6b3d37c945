"""The member-meeting summary: drafted from records, with what writers changed kept in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from sqlalchemy import select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.meetings import Writing
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, DocumentContent, Language
from ppa_desk.services.markup import blocks
from ppa_desk.services.narrative import Edit, Edits, Laid, Narrative, Prose, narrated, orphaned
from ppa_desk.services.report_words import Words
from ppa_desk.services.said import Change, changes, taken
from ppa_desk.services.summary import materials, overview, sessions
from ppa_desk.services.summary.records import gather
from ppa_desk.services.summary.remarks import Remarks
from ppa_desk.services.summary.view import View
from ppa_desk.store.database import Store
from ppa_desk.store.journal import history
from ppa_desk.store.unit import Gone

KIND = "member_meeting_summary"
MEETING = table_of("meeting")
PARTS: Mapping[str, Callable[[View], Iterable[overview.Piece]]] = {
    "key_facts": materials.key_facts,
    "overview": overview.overview,
    "decisions": overview.decisions,
    "next_steps": overview.next_steps,
    "summary": sessions.summary,
    "sessions": sessions.sessions,
    "priorities": sessions.priorities,
    "activities": sessions.activities,
    "considerations": sessions.considerations,
    "materials": materials.materials,
    "photos": materials.photos,
}


class NotForEdition(DeskError):
    """The meeting itself may not be seen by that edition's readers."""

    code = "summary.not_for_edition"


class NoSuchBlock(DeskError):
    """The draft has no block of that key, or none any more."""

    code = "summary.no_such_block"


class NoPlace(DeskError):
    """A change cannot be taken over: the edited text no longer has the sentence it is about."""

    code = "summary.no_place"


@dataclass(frozen=True, slots=True)
class Written:
    """How far a summary is, and who said so when; nobody where it is as it began."""

    state: Writing
    who: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A summary as it stands: its content, its blocks as a writer sees them, and edits whose block went away."""

    meeting: int
    edition: Visibility
    language: Language
    content: DocumentContent
    blocks: tuple[Narrative, ...]
    orphans: tuple[Narrative, ...] = ()

    def block(self, key: str) -> Narrative:
        """Return a block that is written. NoSuchBlock."""
        for one in self.blocks:
            if one.key == key and not one.laid:
                return one
        raise NoSuchBlock(block=key)


class Summaries:
    """Drafts of meeting summaries."""

    kind = KIND
    """What its documents are, once issued."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def view(self, meeting: int, edition: Visibility, language: Language) -> View:
        """Return the records of a meeting as one edition tells them. Gone."""
        return View(gather(self._store, meeting, edition), Words(KIND, language), edition)

    def draft(self, meeting: int, edition: Visibility, language: Language, issued: int = 0) -> Draft:
        """Return the summary as records and writers have it now; `issued` numbers it. Gone, NotForEdition."""
        view = self.view(meeting, edition, language)
        if not edition.may_see(Visibility(view.records.meeting["visibility"])):
            raise NotForEdition(title=view.line(view.records.meeting, "title"))
        edits = self.edits(meeting, edition, language).all()
        pieces = [piece for part in view.words.order for piece in PARTS[part](view)]
        told = tuple(narrated(one, edits.get(one.key)) for one in pieces if isinstance(one, Prose | Laid))
        content = _content(view, drawn(view, pieces, edits), issued)
        return Draft(meeting, edition, language, content, told, orphaned(edits, {one.key for one in told}))

    def edit(self, meeting: int, edition: Visibility, language: Language, block: str, text: str) -> None:
        """Keep a writer's text for a block; the same text as generated lets that stand. NoSuchBlock."""
        draft = self.draft(meeting, edition, language)
        generated = draft.block(block).generated
        if text.strip() == generated.strip():
            self.reset(meeting, edition, language, block)
        else:
            self.edits(meeting, edition, language).put(block, text, generated, draft.content.title)

    def reset(self, meeting: int, edition: Visibility, language: Language, block: str) -> None:
        """Let the generated text of a block stand again."""
        title = self.draft(meeting, edition, language).content.title
        self.edits(meeting, edition, language).drop(block, title)

    @cached_property
    def remarks(self) -> Remarks:
        """What colleagues say of drafts."""
        return Remarks(self._store, KIND)

    def writing(self, meeting: int) -> Written:
        """Return how far a summary is before it is issued, and who said so when. Gone."""
        with self._store.read() as session:
            row = session.execute(select(MEETING.c.writing).where(MEETING.c.id == meeting)).first()
        if row is None:
            raise Gone(kind="meeting", record=meeting)
        for change in history(self._store, "meeting", meeting):
            if change.before is not None and "writing" in (change.after or {}):
                return Written(Writing(row[0]), change.entry.who, change.entry.at)
        return Written(Writing(row[0]))

    def say(self, meeting: int, writing: Writing, title: str) -> None:
        """Say how far a summary is; the journal keeps who said so. Gone."""
        with self._store.unit(f"summary.{writing}", title=title, record_kind="meeting") as unit:
            unit.change("meeting", meeting, {"writing": writing})

    def take(self, meeting: int, edition: Visibility, language: Language, block: str, change: Change) -> None:
        """Take one change of the records over into an edited block; all else stays. NoSuchBlock, NoPlace."""
        draft = self.draft(meeting, edition, language)
        found = draft.block(block)
        text, earlier = taken(found.text, change), taken(found.earlier, change)
        if text is None or earlier is None:
            raise NoPlace(text=change.old or change.new)
        left = () if earlier == found.generated else changes(earlier, found.generated)
        if text.strip() == found.generated.strip():
            self.reset(meeting, edition, language, block)
        else:
            self.edits(meeting, edition, language).put(
                block, text, earlier if left else found.generated, draft.content.title
            )

    def move(self, meeting: int, edition: Visibility, language: Language, orphan: str, block: str) -> None:
        """Put the text of a block that is generated no more at the end of another. NoSuchBlock."""
        draft = self.draft(meeting, edition, language)
        text = next((one.text for one in draft.orphans if one.key == orphan), None)
        if text is None:
            raise NoSuchBlock(block=orphan)
        into = draft.block(block)
        whole = f"{into.text}\n\n{text}".strip()
        under = into.earlier if into.edited else into.generated
        self.edits(meeting, edition, language).join(orphan, block, whole, under, draft.content.title)

    def let_go(self, meeting: int, edition: Visibility, language: Language, orphan: str) -> None:
        """Let the text of a block that is generated no more go; undo brings it back."""
        self.edits(meeting, edition, language).drop(orphan, self.draft(meeting, edition, language).content.title)

    def edits(self, meeting: int, edition: Visibility, language: Language) -> Edits:
        """Return the edits of one edition: what was written for members never comes into the public one."""
        return Edits(self._store, meeting, f"{KIND}.{edition}", language)


def drawn(view: View, pieces: Sequence[overview.Piece], edits: Mapping[str, Edit]) -> tuple[Block, ...]:
    """Return what a document is made of as its blocks, with what writers changed."""
    made: list[Block] = []
    for piece in pieces:
        if isinstance(piece, Prose):
            text = edits[piece.key].text if piece.key in edits else piece.text
            made += blocks(text, view.inline, piece.lead, piece.key)
        elif isinstance(piece, Laid):
            made += piece.blocks
        else:
            made.append(piece)
    return tuple(made)


def _content(view: View, made: tuple[Block, ...], issued: int) -> DocumentContent:
    words, meeting, alliance = view.words, view.records.meeting, view.records.alliance
    name = words(words.known("names", meeting["kind"]))
    title = view.line(meeting, "title") or name
    state = words("state.issued", number=issued) if issued else words(f"state.{meeting['writing']}")
    mark = f"{words('names.invented')} · " if alliance and alliance["invented"] else ""
    return DocumentContent(
        kind=KIND,
        title=title,
        subtitle=f"{mark}{_subtitle(view)}",
        language=view.language,
        edition=words(f"edition.{view.edition}"),
        letterhead=view.line(alliance, "name") if alliance else "",
        running_head=f"{mark}{name} · {words(f'edition.{view.edition}')}",
        running_foot=f"{title} · {state}",
        author=view.line(alliance, "contact") if alliance else "",
        blocks=made,
        words=words.group("page"),
        paper="a4" if alliance and alliance["paper"] == "a4" else "letter",
    )


def _subtitle(view: View) -> str:
    words, how = view.words, overview.mode(view)
    held = words("subtitle.held", mode=how) if how else ""
    when = overview.when(view) or words("when.unknown")
    return " · ".join(filter(None, (words("subtitle.document"), when, held, overview.called(view))))
