"""The support that open corrective actions ask for, by category and province."""

from sqlalchemy import select

from ppa_desk.model.record import Visibility
from ppa_desk.services.evidence.plans.need import CATEGORY, PROVINCE, Place, joined
from ppa_desk.services.evidence.plans.standing import ACTION, PLAN, is_open
from ppa_desk.services.report_words import one_line
from ppa_desk.store.database import Store


class Supports:
    """What is asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def by_place(self, edition: Visibility, language: str) -> dict[Place, list[str]]:
        """Return what is asked for in each cell that has any, each thing once, of the plans an edition may show."""
        first, other = ("fr", "en") if language == "fr" else ("en", "fr")
        asked = select(CATEGORY, PROVINCE, ACTION.c[f"support_{first}"], ACTION.c[f"support_{other}"])
        asked = asked.select_from(joined()).where(
            is_open(), PLAN.c.visibility.in_([one for one in Visibility if edition.may_see(one)])
        )
        found: dict[Place, list[str]] = {}
        with self._store.read() as session:
            for category, province, mine, theirs in session.execute(asked.order_by(ACTION.c.due_on, ACTION.c.id)):
                if (told := one_line(mine or theirs)) and told not in found.setdefault((category, province), []):
                    found[category, province].append(told)
        return found
