"""The theory of change as it stands on a day: results with status, grants, money and assumptions that do not hold."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import NotShare, fraction
from ppa_desk.model.results.framework import RiskKind, Standing
from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.table import Line, order_of

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

RESULT: Table = table_of("result")
TIER: Table = table_of("tier")
RISK: Table = table_of("risk")
SERVES: Table = table_of("result_grant")
GRANT: Table = table_of("grant_record")

WORST = (Status.OFF_TRACK, Status.AT_RISK, Status.ON_TRACK, Status.EXCEEDED)
"""What can be judged, the worst first."""
QUIET = (Status.NO_DATA, Status.NOT_DUE, Status.NO_TARGET)
"""What cannot, what one should know first first."""
UNSURE = (Standing.BROKEN, Standing.DOUBTFUL)

Money = Mapping[str, Fraction]


@dataclass(frozen=True, slots=True)
class Served:
    """A grant that serves a result: `amount` is the part of what was `granted` that goes there, in thousandths.

    None where that is not known, or not split.
    """

    grant: int
    title_en: str
    title_fr: str
    currency: str
    amount: Fraction | None
    granted: int | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """An assumption that does not hold, or is doubtful."""

    text_en: str
    text_fr: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Place:
    """A result in the theory of change; its status is None without any indicator.

    `grants` and `money` count what serves it and all that hangs on it.
    """

    result: int
    parent: int | None
    depth: int
    code: str
    statement_en: str
    statement_fr: str
    tier_en: str
    tier_fr: str
    level: str
    status: Status | None
    lines: tuple[Line, ...]
    served: tuple[Served, ...]
    grants: frozenset[int]
    money: Money
    unsplit: int
    doubts: tuple[Doubt, ...]


def standing(own: Iterable[Status], below: Iterable[Status | None]) -> Status | None:
    """Return how a result stands: the worst of its own indicators, else of what hangs on it; None of nothing.

    What can be judged comes before what cannot.
    """
    groups = (set(own), set(below))
    return next((one for order in (WORST, QUIET) for known in groups for one in order if one in known), None)


class Theories:
    """Theories of change."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._store = results, results.store

    def places(
        self, framework: int, as_of: date, *, submitted: bool = False, cut_off: date | None = None
    ) -> tuple[Place, ...]:
        """Return the results of a framework in the order of its tree, as they stood on a day. Gone."""
        lines: dict[int, list[Line]] = defaultdict(list)
        for line in self._results.table.lines(framework, as_of, submitted=submitted, cut_off=cut_off):
            lines[line.result].append(line)
        rows, served, doubts = self._rows(framework), self._served(framework), self._doubts(framework)
        order = order_of(rows)
        rows = sorted((row for row in rows if row.id in order), key=lambda row: order[row.id])
        parents = {row.id: row.parent_id for row in rows}
        below: dict[int, list[int]] = defaultdict(list)
        for row in reversed(rows):
            below[row.id] += [row.id]
            if row.parent_id is not None:
                below[row.parent_id] += below[row.id]
        kids: dict[int | None, list[Status | None]] = defaultdict(list)
        found: dict[int, Place] = {}
        for row in reversed(rows):  # what hangs on a result is known before it
            status = standing((line.status for line in lines[row.id]), kids[row.id])
            kids[row.parent_id].append(status)
            parts = [part for one in below[row.id] for part in served[one]]
            found[row.id] = Place(
                row.id, row.parent_id, _depth(row.id, parents), row.code, row.statement_en, row.statement_fr,
                row.name_en or "", row.name_fr or "", row.level or "", status,
                tuple(lines[row.id]), tuple(served[row.id]), frozenset(part.grant for part in parts), _sums(parts),
                sum(part.amount is None for part in parts), tuple(doubts[row.id]),
            )  # fmt: skip
        return tuple(found[row.id] for row in rows)

    def _rows(self, framework: int) -> list[Any]:
        names = ("id", "parent_id", "nr", "code", "statement_en", "statement_fr")
        asked = select(*(RESULT.c[name] for name in names), TIER.c.name_en, TIER.c.name_fr, TIER.c.level)
        told = asked.select_from(RESULT.outerjoin(TIER, TIER.c.id == RESULT.c.tier_id))
        with self._store.read() as session:
            return list(session.execute(told.where(RESULT.c.framework_id == framework)))

    def _served(self, framework: int) -> dict[int, list[Served]]:
        granted = func.coalesce(GRANT.c.signed, GRANT.c.approved)
        asked = (
            select(SERVES.c.result_id, SERVES.c.share, GRANT.c.id, GRANT.c.title_en, GRANT.c.title_fr,
                   GRANT.c.currency, granted.label("granted"))
            .join(GRANT, GRANT.c.id == SERVES.c.grant_record_id).join(RESULT, RESULT.c.id == SERVES.c.result_id)
            .where(RESULT.c.framework_id == framework).order_by(SERVES.c.nr, SERVES.c.id)
        )  # fmt: skip
        with self._store.read() as session:
            rows = session.execute(asked).all()
        often: dict[int, int] = defaultdict(int)
        for row in rows:
            often[row.id] += 1
        found: dict[int, list[Served]] = defaultdict(list)
        for row in rows:
            amount = _part(row.granted, row.share, alone=often[row.id] == 1)
            found[row.result_id].append(
                Served(row.id, row.title_en, row.title_fr, row.currency or "", amount, row.granted)
            )
        return found

    def _doubts(self, framework: int) -> dict[int, list[Doubt]]:
        asked = select(RISK.c.result_id, RISK.c.text_en, RISK.c.text_fr, RISK.c.standing).join(
            RESULT, RESULT.c.id == RISK.c.result_id
        )
        told = asked.where(
            RESULT.c.framework_id == framework, RISK.c.kind == RiskKind.ASSUMPTION, RISK.c.standing.in_(UNSURE)
        )
        found: dict[int, list[Doubt]] = defaultdict(list)
        with self._store.read() as session:
            for row in session.execute(told.order_by(RISK.c.nr, RISK.c.id)):
                found[row.result_id].append(Doubt(row.text_en, row.text_fr, Standing(row.standing)))
        return found


def _depth(result: int, parents: Mapping[int, int | None]) -> int:
    depth, above = 0, parents[result]
    while above is not None:
        depth, above = depth + 1, parents[above]
    return depth


def _part(granted: int | None, share: str, *, alone: bool) -> Fraction | None:
    """A grant's part: its share, all of it where it serves nothing else, else nobody can tell."""
    if granted is None:
        return None
    try:
        return granted * fraction(share) if share.strip() else Fraction(granted) if alone else None
    except NotShare:
        return None


def _sums(parts: Sequence[Served]) -> dict[str, Fraction]:
    found: dict[str, Fraction] = defaultdict(Fraction)
    for part in parts:
        if part.amount is not None:
            found[part.currency] += part.amount
    return dict(found)
