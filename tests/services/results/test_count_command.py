"""The command line counts values, shows them beside what is kept, and keeps them only where it is told to."""

from datetime import date

import pytest

from ppa_desk.cli import run
from ppa_desk.services.desk import Desk
from ppa_desk.services.workspaces import create, open_
from tests.services.results.conftest import Made
from tests.services.results.feeding import fed


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "ws"
    with create(folder, None) as workspace:
        made = Made(Desk(workspace.store))
        meeting = made.add("meeting", key="m", title_en="M", starts_on=date(2026, 3, 1), status="held")
        made.desk.results.attendance.write(meeting, "IND", "female", "12")
        fed(made, "attendance", "people")
    return folder


def count(place, *more, period="2026-01-01:2026-06-30"):
    return run(["results", "count", str(place), "--period", period, *more])


def test_values_are_shown_before_and_after_and_kept_only_on_demand(place, capsys):
    assert count(place) == 0
    assert capsys.readouterr().out == "1.1  add  — → 12\n"
    with open_(place) as workspace:
        assert Desk(workspace.store).records.where("indicator_value") == []
    assert count(place, "--keep") == 0
    assert capsys.readouterr().out == "1.1  add  — → 12\n1\n"
    assert count(place) == 0
    assert capsys.readouterr().out == "1.1  same  12 → 12\n"


def test_what_is_missing_is_said_in_the_language_asked_for(place, capsys):
    assert count(place, "--language", "fr", period="2025-07-01:2025-12-31") == 0
    with open_(place) as workspace:
        framework = Desk(workspace.store).records.where("framework")[0]
        Desk(workspace.store).records.save("framework", framework.id, framework.version, {"since": date(2025, 1, 1)})
    capsys.readouterr()
    assert count(place, "--language", "fr", period="2025-07-01:2025-12-31") == 0
    assert "Personne n’a été compté" in capsys.readouterr().out


def test_a_period_that_is_none_is_one_sentence(place, capsys):
    assert count(place, period="2026") != 0
    assert "“2026” is no period" in capsys.readouterr().err
