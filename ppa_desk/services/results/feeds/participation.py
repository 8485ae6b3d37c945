"""Counted from assessments: initiatives in which producers take part at chosen levels, which are not put together."""

from typing import TYPE_CHECKING

from ppa_desk.services.results.feeds.counted import Counted, Note, Span, count
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


def counted(desk: "Desk", rule: Rule, span: Span, _dimensions: tuple[str, ...]) -> Counted:
    """Return how many initiatives have a chosen level, by their newest assessment of the last day; drafts are none."""
    levels, stages, groups = (set(rule.codes(name)) for name in ("levels", "stages", "groups"))
    assessed = 0
    found = 0
    for one in desk.evidence.participation.assessments.newest_on(span.until):
        told = {
            rating.participation
            for rating in one.results()
            if rating.participation
            and (not stages or rating.stage in stages)
            and (not groups or rating.producer_group in groups)
        }
        assessed += bool(told)
        found += bool(told & levels)
    left = desk.records.count("initiative") - assessed
    notes = (Note("participation_unassessed", {"n": left}),) if left else ()
    if not assessed:
        return Counted(notes=(*notes, Note("no_participation")))
    return Counted(count(found), (), assessed, notes)
