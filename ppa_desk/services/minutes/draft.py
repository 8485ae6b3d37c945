"""Minutes of a meeting: drafted from records by the means of the summary, with what writers changed kept in them."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, DocumentContent, Language
from ppa_desk.services.letterhead import written
from ppa_desk.services.minutes import parts
from ppa_desk.services.minutes.approvals import PUT_OFF, previous
from ppa_desk.services.minutes.attendance import attendance
from ppa_desk.services.minutes.view import KIND, MinutesView
from ppa_desk.services.narrative import Edits, Laid, Prose, narrated, orphaned
from ppa_desk.services.report_words import capital
from ppa_desk.services.summary import overview
from ppa_desk.services.summary.draft import Draft, NotForEdition, Summaries, drawn
from ppa_desk.services.summary.remarks import Remarks

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

PARTS: Mapping[str, Callable[[MinutesView], Iterable[overview.Piece]]] = {
    "facts": parts.facts,
    "opening": parts.opening,
    "attendance": attendance,
    "previous": previous,
    "items": parts.items,
    "decisions": parts.decisions,
    "actions": parts.actions,
    "looked_at": overview.carried,
    "materials": parts.materials,
    "next": parts.next_meeting,
}


class Minutes(Summaries):
    """Drafts of minutes."""

    kind = KIND

    def __init__(self, meetings: "MeetingsDesk") -> None:
        super().__init__(meetings.store)
        self._meetings = meetings

    def view(self, meeting: int, edition: Visibility, language: Language) -> MinutesView:
        """Return the records of a meeting as one edition of its minutes tells them. Gone."""
        return MinutesView(self._meetings, meeting, edition, language)

    def draft(self, meeting: int, edition: Visibility, language: Language, issued: int = 0) -> Draft:
        """Return the minutes as records and writers have it now; `issued` numbers them. Gone, NotForEdition."""
        view = self.view(meeting, edition, language)
        if not edition.may_see(Visibility(view.records.meeting["visibility"])):
            raise NotForEdition(title=view.line(view.records.meeting, "title"))
        edits = self.edits(meeting, edition, language).all()
        pieces = [piece for part in view.said.order for piece in PARTS[part](view)]
        told = tuple(narrated(one, edits.get(one.key)) for one in pieces if isinstance(one, Prose | Laid))
        content = _content(view, drawn(view, pieces, edits), issued)
        return Draft(meeting, edition, language, content, told, orphaned(edits, {one.key for one in told}))

    def edits(self, meeting: int, edition: Visibility, language: Language) -> Edits:
        """Return the edits of one edition."""
        return Edits(self._store, meeting, f"{KIND}.{edition}", language)

    def issue(self, meeting: int, edition: Visibility, language: Language) -> int:
        """Freeze the minutes as they stand and return the document's number. Never undone. Gone, NotForEdition."""
        return self._meetings.desk.documents.issue(meeting, edition, language, self)

    @cached_property
    def remarks(self) -> Remarks:
        """What colleagues say of drafts."""
        return Remarks(self._store, KIND)


def _content(view: MinutesView, made: tuple[Block, ...], issued: int) -> DocumentContent:
    meeting, said = view.records.meeting, view.said
    title = view.line(meeting, "title") or capital(overview.called(view))
    edition = said(f"edition.{view.edition}")
    name, how = said("names.document"), state(view, issued)
    head, foot = f"{name} · {edition}", f"{title} · {how[0]}"
    records = view.meetings.desk.records
    return written(records, said, KIND, title, " · ".join((name, *how, edition)), made, view.day, edition, head, foot)


def state(view: MinutesView, issued: int = 0) -> tuple[str, ...]:
    """Return how far minutes are: a draft or that version, then whether they are approved and on which day."""
    found = view.meetings.approvals.of(view.records.meeting.id)
    told = view.said(f"state.{found.outcome}", day=view.short_day(found.on)) if found and found.on else ""
    approved = bool(told) and found is not None and found.outcome != PUT_OFF
    first = view.said("state.issued", number=issued) if issued else "" if approved else view.said("state.draft")
    return tuple(filter(None, (first, told)))
