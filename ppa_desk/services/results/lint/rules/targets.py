"""Targets and baselines: sums that differ, targets that are none, baselines still to be collected."""

from collections.abc import Iterator

from ppa_desk.model.quantity import Amount
from ppa_desk.model.results.indicator import BaselineState, Direction, Measure, OverGrants, OverTime
from ppa_desk.services.results.lint.finding import Finding, Rule, Severity, Standard
from ppa_desk.services.results.lint.gathered import Looked, Row

TAB = "targets"


def _whole(told: Looked, indicator: int) -> list[Row]:
    """Targets of everything: no grant's own, no part's."""
    return [one for one in told.of("indicator_target", indicator) if one["grant_record_id"] is None and not one["cell"]]


def sums(told: Looked) -> Iterator[Finding]:
    """Targets of periods that do not come to the target of the whole time."""
    for number, row in told.indicators.items():
        if row["over_time"] != OverTime.SUM:
            continue
        periods = [one["value"] for one in _whole(told, number) if one["until"] and one["value"] is not None]
        life = next((one["value"] for one in _whole(told, number) if not one["until"]), None)
        if periods and life is not None and sum(periods) != life:
            more = {"parts": Amount(sum(periods)), "total": Amount(life)}
            yield told.find("targets_sum", Severity.WARNS, Standard.VALIDITY, row, TAB, **more)


def grants(told: Looked) -> Iterator[Finding]:
    """Grants that together promise less, or more, than the framework does for the same period."""
    for number, row in told.indicators.items():
        if row["over_grants"] != OverGrants.SUM:
            continue
        for whole in _whole(told, number):
            mine = [
                one["value"]
                for one in told.of("indicator_target", number)
                if one["grant_record_id"] and not one["cell"] and one["value"] is not None
                and (one["since"], one["until"]) == (whole["since"], whole["until"])
            ]  # fmt: skip
            if mine and whole["value"] is not None and sum(mine) < whole["value"]:
                more = {"parts": Amount(sum(mine)), "total": Amount(whole["value"])}
                yield told.find("targets_of_grants", Severity.NOTES, Standard.VALIDITY, row, TAB, **more)
                break


def nothing(told: Looked) -> Iterator[Finding]:
    """No target at all: nothing can be said to be on track."""
    for line in told.lines:
        if line.measure is not Measure.QUALITATIVE and line.life.target is None and line.period.target is None:
            yield told.find("target_none", Severity.NOTES, Standard.VALIDITY, line, TAB)


def zero(told: Looked) -> Iterator[Finding]:
    """More is better, and the target is 0: no percentage can be told."""
    for line in told.lines:
        if line.direction is Direction.INCREASE and 0 in (line.life.target, line.period.target):
            yield told.find("target_zero", Severity.WARNS, Standard.VALIDITY, line, TAB)


def backwards(told: Looked) -> Iterator[Finding]:
    """A target on the wrong side of the baseline."""
    for line in told.lines:
        target, base = line.life.target, line.baseline
        if target is None or base is None or line.over_time is OverTime.SUM:
            continue
        if target < base if line.direction is Direction.INCREASE else target > base:
            yield told.find("target_backwards", Severity.WARNS, Standard.VALIDITY, line, TAB)


def baselines(told: Looked) -> Iterator[Finding]:
    """A baseline that should have been collected by now."""
    for number, row in told.indicators.items():
        for one in told.of("baseline", number):
            if one["state"] == BaselineState.NOT_COLLECTED and one["due_on"] and one["due_on"] < told.today:
                more = {"day": one["due_on"]}
                yield told.find("baseline_late", Severity.WARNS, Standard.TIMELINESS, row, TAB, **more)


def revised(told: Looked) -> Iterator[Finding]:
    """A target that was changed, and nobody wrote why."""
    for number, row in told.indicators.items():
        for target in told.of("indicator_target", number):
            for one in told.of("target_revision", target["id"]):
                if not one["why"].strip() and not one["reason"]:
                    more = {"day": one["revised_on"] or "?"}
                    yield told.find("target_revised", Severity.WARNS, Standard.INTEGRITY, row, TAB, **more)


RULES: tuple[Rule, ...] = (sums, grants, nothing, zero, backwards, baselines, revised)
