"""All that the tab of a summary shows, read at once away from the window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.summary.draft import Draft, Written
from ppa_desk.services.summary.remarks import Remark
from ppa_desk.services.summary.versions import Since


@dataclass(frozen=True, slots=True)
class Look:
    """A draft, what colleagues say of it, how far it is, and what changed since its last version."""

    draft: Draft
    remarks: Sequence[Remark]
    written: Written
    since: Since | None
    problem: DeskError | None = None

    def of(self, block: str) -> list[Remark]:
        """Return the comments on a block."""
        return [one for one in self.remarks if one.block == block]

    @property
    def standing(self) -> Mapping[str, tuple[int, str]]:
        """What there is to look at: how many, and the block of the first."""
        blocks = self.draft.blocks
        found = {
            "beneath": [one.key for one in blocks if one.changed_beneath],
            "edited": [one.key for one in blocks if one.edited],
            "orphans": [one.key for one in self.draft.orphans],
            "remarks": [one.block for one in self.remarks if not one.settled],
        }
        return {what: (len(keys), keys[0] if keys else "") for what, keys in found.items()}


def look(desk: Desk, meeting: int, asked: tuple[Visibility, Language]) -> Look:
    """Read all that the tab shows. Gone, NotForEdition."""
    drafts = desk.meetings.drafts(meeting)
    draft = drafts.draft(meeting, *asked)
    remarks = drafts.remarks.of(meeting, *asked)
    written = drafts.writing(meeting)
    try:
        return Look(draft, remarks, written, desk.documents.since(meeting, *asked, drafts))
    except DeskError as problem:  # the last version was changed outside the program: the draft stands all the same
        return Look(draft, remarks, written, None, problem)
