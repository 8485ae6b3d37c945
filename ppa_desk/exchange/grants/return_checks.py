"""What is checked across a grantee's workbook: spent within what was given, sums, receipts, days."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ppa_desk.exchange.grants.marks import Mark
from ppa_desk.exchange.plan import Reason
from ppa_desk.model.fold import fold
from ppa_desk.model.money import NotMoney, Sum, read
from ppa_desk.services.grants.reporting import LineFact, ReportFacts

Detail = tuple[Mark, Mapping[str, str]]
Finding = tuple[Mark | None, Reason]

THRESHOLD = 10
"""Per cent by which a budget line may be overspent before it must be explained."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a workbook says of money: spent by line in this period, and explanations."""

    facts: ReportFacts
    spent: Mapping[int, int]
    why: Mapping[int, str]

    def amount(self, thousandths: int) -> Sum:
        """Return an amount for a sentence."""
        return Sum(thousandths, self.facts.currency)


def findings(seen: Seen, details: Sequence[Detail]) -> Iterator[Finding]:
    """Go through what does not add up."""
    yield from _overspent(seen)
    yield from _receipts(details)
    yield from _days(seen, details)
    yield from _sums(seen, details)


def _total(seen: Seen, line: LineFact) -> int:
    return line.before + seen.spent.get(line.id, line.now or 0)


def _overspent(seen: Seen) -> Iterator[Finding]:
    """Each line against what was approved, explained past the threshold; all of them against what was signed."""
    for line in seen.facts.lines:
        if line.approved is None:
            continue
        over = _total(seen, line) - line.approved
        values = {"line": line.name, "over": seen.amount(over)}
        if over * 100 > line.approved * THRESHOLD and not seen.why.get(line.id, "").strip():
            yield None, Reason("report.check_unexplained", values)
        elif over > 0:
            yield None, Reason("report.check_over", values)
    signed = seen.facts.grant["signed"]
    total = sum(_total(seen, line) for line in seen.facts.lines)
    if signed is not None and total > signed:
        yield None, Reason("report.check_over_all", {"spent": seen.amount(total), "signed": seen.amount(signed)})


def _receipts(details: Sequence[Detail]) -> Iterator[Finding]:
    count = Counter(fold(row["reference"]) for _, row in details if "reference" in row)
    for mark, row in details:
        if count[fold(row.get("reference", ""))] > 1:
            yield mark, Reason("report.check_twice", {"reference": row["reference"]})


def _days(seen: Seen, details: Sequence[Detail]) -> Iterator[Finding]:
    """Nothing may be spent before the grant was decided and begins, nor outside the period."""
    first = max(filter(None, (seen.facts.grant["starts_on"], seen.facts.grant["decided_on"])), default=None)
    owed = seen.facts.obligation
    for mark, row in details:
        if (text := row.get("day")) is None:
            continue
        try:
            day = date.fromisoformat(text[:10])
        except ValueError:
            yield mark, Reason("report.check_no_day", {"text": text})
            continue
        if first and day < first:
            yield mark, Reason("report.check_before", {"day": day.isoformat(), "first": first.isoformat()})
        elif owed["since"] and owed["until"] and not owed["since"] <= day <= owed["until"]:
            yield mark, Reason("report.check_outside", {"day": day.isoformat()})


def _sums(seen: Seen, details: Sequence[Detail]) -> Iterator[Finding]:
    """The single payments of a line must come to what the line says."""
    sums: dict[str, int] = defaultdict(int)
    for mark, row in details:
        try:
            sums[fold(row.get("line", ""))] += read(row.get("amount", ""), seen.facts.currency)
        except NotMoney:
            yield mark, Reason("report.check_no_amount", {"text": row.get("amount", "–")})
    for line in seen.facts.lines:
        found, spent = sums.pop(fold(line.name), None), seen.spent.get(line.id)
        if found is not None and found != (spent or 0):
            values = {"line": line.name, "details": seen.amount(found), "spent": seen.amount(spent or 0)}
            yield None, Reason("report.check_sum", values)
    if sums:
        yield None, Reason("report.check_no_line", {"count": len(sums)})
