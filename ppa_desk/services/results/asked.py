"""Which values a grantee is asked for: of the indicators its grant serves, for the period of its report."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, or_, select

from ppa_desk.model.codes import Word
from ppa_desk.model.kinds import table_of
from ppa_desk.services.results import typed
from ppa_desk.services.results.entering import SPLIT, Entry, Facts
from ppa_desk.services.results.grid import Value
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.writing import INDICATOR, facts_of, is_locked

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

MAPPING: Table = table_of("mapping")
TARGET: Table = table_of("indicator_target")
BY_HAND = ("entered", "grantee", None)
"""Where values come from that a grantee may be asked for."""
SHORT = 12
"""Of longer lists a grantee is not asked for every part."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An indicator a grantee is asked for: what it is, its parts by dimension, what was said last, and what to mend."""

    facts: Facts
    name: str
    unit: str
    period: Period
    grant: int
    grant_target: int | None
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    """A dimension's name, and its cells with what they are called."""
    last: str = ""
    last_parts: Mapping[str, str] | None = None
    province: str | None = None
    note: str = ""
    """Why a value for this period was returned."""

    def entry(self, told: Mapping[str, Any], cells: Any, comment: str, language: str, obligation: int) -> Entry:
        """Return what a grantee says of it as it is entered."""
        said: dict[str, Any] = {f"comment_{language}": comment} if comment else {}
        return Entry(
            self.facts.id, self.period, self.grant, **told, **said, cells=cells or None, feed="grantee",
            province=self.province, grant_target=self.grant_target, obligation=obligation,
        )  # fmt: skip


class Asking:
    """Gathers what a grantee is asked for."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def of(self, grant: int, since: date | None, until: date | None, language: str) -> tuple[Asked, ...]:
        """Return the indicators a grant is asked for in a period; none of a locked period, none without one."""
        if since is None or until is None:
            return ()
        period = Period(since, until)
        links = self._links(grant)
        with self._store.read() as session:
            numbers = list(dict.fromkeys(one for one, _ in links))
            own = or_(INDICATOR.c.feed.is_(None), INDICATOR.c.feed.in_([one for one in BY_HAND if one]))
            where = (INDICATOR.c.id.in_(numbers), INDICATOR.c.retired.is_(False), own)
            facts = facts_of(session.connection(), *where) if numbers else {}
            frameworks = {one.framework for one in facts.values()}
            locked = {one for one in frameworks if is_locked(session.connection(), one, period)}
        open_ = {number: one for number, one in facts.items() if one.framework not in locked}
        told = (self._asked(open_[number], period, grant, target, language)
                for number in open_ for one, target in links if one == number)  # fmt: skip
        return tuple(one for one in told if one is not None)

    def _links(self, grant: int) -> list[tuple[int, int | None]]:
        """The indicators that count a grant, each with the expected result of the grant that is meant."""
        counted = select(MAPPING.c.indicator_id, MAPPING.c.grant_target_id).where(
            MAPPING.c.grant_record_id == grant, MAPPING.c.left_out.is_(False)
        )
        aimed = select(TARGET.c.indicator_id).where(TARGET.c.grant_record_id == grant)
        with self._store.read() as session:
            links: list[tuple[int, int | None]] = [
                tuple(row) for row in session.execute(counted.order_by(MAPPING.c.id))
            ]
            known = {one for one, _ in links}
            links += [(one, None) for one in session.execute(aimed).scalars() if one not in known]
        return list(dict.fromkeys(links))

    def _asked(self, facts: Facts, period: Period, grant: int, target: int | None, language: str) -> Asked | None:
        """An indicator with what was said before; None where its parts of a period stand apart, such as provinces."""
        values = self._results.grid.of_grant(facts.id, grant, target)
        if len([one for one in values if one.period == period]) > 1:
            return None
        same = {(one.grant_target, one.province) for one in values}
        target, province = next(iter(same)) if len(same) == 1 else (target, None)
        values = [one for one in values if (one.grant_target, one.province) == (target, province)]
        now = next((one for one in values if one.period == period), None)
        before = next((one for one in values if one.period.until < period.since), None)
        names = (facts.name_fr, facts.name_en) if language == "fr" else (facts.name_en, facts.name_fr)
        units = (facts.unit_fr, facts.unit_en) if language == "fr" else (facts.unit_en, facts.unit_fr)
        told = typed.shown(facts, before, language) if before else ""
        return Asked(
            facts, f"{facts.code} {names[0] or names[1]}".strip(), units[0] or units[1], period, grant, target,
            tuple(self._parts(facts, before, language)), told, _cells(facts, before, language),
            province, now.returned_why if now else "",
        )  # fmt: skip

    def _parts(self, facts: Facts, before: Value | None, language: str) -> Any:
        if facts.measure not in SPLIT:
            return
        used = {one.cell for one in before.cells} if before else set()
        for dimension in facts.dimensions:
            choices = self._results.desk.codes.choices(dimension)
            offered = [one for one in choices if len(choices) <= SHORT or f"{dimension}={one.code}" in used]
            if offered:
                name = Word("result_dimension", dimension).told(language)
                yield name, tuple((f"{dimension}={one.code}", one.label(language)) for one in offered)


def _cells(facts: Facts, before: Value | None, language: str) -> dict[str, str]:
    return {one.cell: typed.part(facts, one, language) for one in before.cells} if before else {}
