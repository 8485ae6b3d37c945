"""Materials of a meeting pasted as one list, added as one step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.keys import free_keys
from ppa_desk.services.meetings.material_lines import Listed, plain, read

if TYPE_CHECKING:
    from ppa_desk.services.meetings.desk import MeetingsDesk

MATERIAL: Table = table_of("material")


class Materials:
    """What was shown or handed out at meetings."""

    def __init__(self, meetings: "MeetingsDesk") -> None:
        self._store, self._records = meetings.store, meetings.desk.records

    def type_in(self, meeting: int, text: str, language: str = "en") -> list[int]:
        """Add every material a list names; return their numbers. Refused, Gone."""
        typed = read(text, self._sessions(meeting))
        if not typed:
            return []
        kept = self._records.get("meeting", meeting)
        keys = free_keys(self._records, "material", [one.title for one in typed])
        made: list[int] = []
        with self._store.unit("materials.typed", title=kept.title, record_kind="material", count=len(typed)) as unit:
            last = select(func.max(MATERIAL.c.nr)).where(MATERIAL.c.meeting_id == meeting)
            first = (unit.session.execute(last).scalar() or 0) + 1
            for nr, (one, key, above) in enumerate(zip(typed, keys, _above(typed), strict=True), first):
                told: dict[str, Any] = {
                    f"title_{language}": one.title,
                    "url": one.url,
                    "kind": one.kind,
                    "section": one.section,
                }
                told |= {f"title_{'en' if language == 'fr' else 'fr'}": one.other, "session_id": one.session}
                own = {"meeting_id": meeting, "nr": nr, "key": key, "parent_id": made[above] if above >= 0 else None}
                made.append(unit.add("material", checked("material", told) | own))
        return made

    def _sessions(self, meeting: int) -> dict[str, int]:
        """The items of a meeting by what they are called; those that share a title by none."""
        found: dict[str, set[int]] = {}
        for one in self._records.where("session", meeting_id=meeting):
            for name in ("title_en", "title_fr", "key"):
                if told := plain(one.values[name]):
                    found.setdefault(told, set()).add(one.id)
        return {told: min(some) for told, some in found.items() if len(some) == 1}


def _above(typed: Sequence[Listed]) -> list[int]:
    """Where what each stands under is in the list, -1 where it stands under nothing."""
    found, open_ = [], list[int]()
    for at, one in enumerate(typed):
        open_ = open_[: one.depth]
        found.append(open_[-1] if open_ else -1)
        open_.append(at)
    return found
