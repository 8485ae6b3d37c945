"""Lines and points for tests of rules, without a database."""

from ppa_desk.model.results.indicator import Direction, Measure, OverGrants, OverTime
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import Status, score
from ppa_desk.services.results.series import Point
from ppa_desk.services.results.table import Line, Slot


def told_line(actual: int, target: int) -> Line:
    """A count that adds up."""
    slot = Slot(target, actual, score(actual, target))
    return Line(
        1, 1, "1.1", "People", "", "", "", Measure.COUNT, Direction.INCREASE, OverTime.SUM, OverGrants.SUM, 0, None,
        "semiannual", None, (), None, None, None, slot, slot, slot, Status.ON_TRACK, False,
    )  # fmt: skip


def told_points(numbers, periods) -> list[Point]:
    """What was reached up to the end of each period."""
    return [
        Point(Period(*period), sum(numbers[: at + 1]), None)
        for at, (_, period) in enumerate(zip(numbers, periods, strict=False))
    ]
