"""A framework with half a year of values, on both databases and in a file."""

import pytest

from tests.services.results.conftest import Made, day

HALF = (day(2026, 1, 1), day(2026, 6, 30))
NEXT = (day(2026, 7, 1), day(2026, 12, 31))


class Told(Made):
    """People trained (60 of 100, by sex), days to clear a shipment (from 80 towards 40, at 60), and one silent."""

    def __init__(self, desk) -> None:
        super().__init__(desk)
        self.trained = self.indicator("1.1", unit_en="people", unit_fr="personnes", dimensions="sex")
        self.days = self.indicator("1.2", direction="decrease", over_time="last", unit_en="days")
        self.silent = self.indicator("1.3")
        self.pact = self.grant("pact")
        self.add("result_grant", result_id=self.outcome, grant_record_id=self.pact)
        self.given = self.value(self.trained, 60, *HALF, grant_record_id=self.pact)
        self.add("value_cell", indicator_value_id=self.given, cell="sex=female", value=40_000_000)
        self.add("value_cell", indicator_value_id=self.given, cell="sex=male", value=15_000_000)
        self.value(self.days, 60, *HALF)
        self.add("baseline", indicator_id=self.days, value=80_000_000, year=2025)
        for indicator, target in ((self.trained, 100), (self.days, 40), (self.silent, 5)):
            self.target(indicator, target, *HALF)
        self.coming = self.target(self.trained, 200, *NEXT)
        self.reports = desk.results.reports
        self.shape = self.reports.shapes.begin(self.framework, "funder_semiannual")

    def report(self, since=HALF[0], until=HALF[1], **more) -> int:
        """Begin a report of a period."""
        return self.add("report", report_shape_id=self.shape, since=since, until=until, **more)

    def explain_all(self, report: int) -> None:
        """Explain every deviation of a report in both languages."""
        for indicator in (self.trained, self.days):
            told = {"reason": "late_start", "explanation_en": "It began late.", "explanation_fr": "Démarrage tardif."}
            self.reports.explain(report, indicator, told)


@pytest.fixture
def told(desk) -> Told:
    """A framework with values, on both databases."""
    return Told(desk)


@pytest.fixture
def file_told(file_desk) -> Told:
    """A framework with values in a file."""
    return Told(file_desk)
