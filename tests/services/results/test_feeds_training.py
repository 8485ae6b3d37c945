"""In the training workspace what is counted is what is kept, wherever its values say that they were counted."""

from datetime import date

import pytest

from ppa_desk.services.results.feeds.plan import Deed
from ppa_desk.services.results.periods import Period
from tests.services.survey_report.conftest import _trained_file, trained  # noqa: F401


@pytest.mark.parametrize(
    "period",
    [Period(date(2025, 10, 1), date(2025, 12, 31)), Period(date(2026, 4, 1), date(2026, 6, 30))],
)
def test_counting_meetings_and_incidents_gives_the_values_that_are_there(trained, period):  # noqa: F811
    (framework,) = trained.results.register.frameworks.ids()
    found = trained.results.feeds.plan(period, framework=framework)
    assert [(one.code, one.deed) for one in found] == [(code, Deed.SAME) for code in ("1.1.1", "O3.1", "3.1.1")]
