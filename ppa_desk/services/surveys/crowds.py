"""Whom an anonymous answer hides among: those the same imports said have answered, however often they were undone."""

from collections import Counter
from collections.abc import Collection, Mapping, Set

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.store.journal import CHANGES, UNITS
from ppa_desk.store.unit import Unit

FEWEST = 3
"""In a smaller crowd nobody hides."""


def smallest_crowd(new: Collection[int], imports: Mapping[int, Set[int]]) -> int:
    """Return how many the smallest crowd has once these are marked in one import; 0: nobody is marked.

    `imports` are by invitation those that marked it before. The history keeps which answers and which marks every
    import brought, also one that was undone. Whoever subtracts one from another tells those apart who are in the one
    only, so a crowd is those who were in just the same.
    """
    marked = {one: frozenset(imports.get(one, ())) for one in (*imports, *new)}
    apart = Counter((before, one in new) for one, before in marked.items())
    split = {before for before, is_new in apart if is_new}
    return min((size for (before, is_new), size in apart.items() if before in split and (before or is_new)), default=0)


def imports_of(unit: Unit, survey: int) -> dict[int, set[int]]:
    """Return by invitation the imports that ever marked it as answered."""
    invitation = table_of("invitation")
    asked = (
        select(CHANGES.c.record_id, CHANGES.c.unit_id)
        .join(UNITS, UNITS.c.id == CHANGES.c.unit_id)
        .join(invitation, invitation.c.id == CHANGES.c.record_id)
        .where(CHANGES.c.kind == "invitation", UNITS.c.action == "import.applied", invitation.c.survey_id == survey)
        .where(CHANGES.c.before.is_not(None), CHANGES.c.after.contains('"answered"'))
    )
    found: dict[int, set[int]] = {}
    for record, number in unit.connection.execute(asked):
        found.setdefault(record, set()).add(number)
    return found
