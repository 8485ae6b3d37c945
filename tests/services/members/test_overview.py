"""The membership in figures: each organisation once, as of any day, what is not known told and never taken as zero."""

from datetime import date

import pytest

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Chart, Heading, Table
from ppa_desk.services.desk import Desk

DAY = date(2026, 6, 1)


@pytest.fixture
def desk(store) -> Desk:
    made = Desk(store)
    rows = (
        ("Alpha", "IND", {"since": "2015-03-03"}),
        ("Beta", "IND", {"since": "2026-02-01"}),
        ("Gamma", "CSO", {}),
        ("Delta", None, {"since": "2012-01-01", "until": "2026-04-30"}),
        ("Epsilon", "GOV", {"vetting_on": "2026-05-01"}),
        ("Zeta", "GOV", {"applied_on": "2025-01-01", "until": "2026-03-01"}),
        ("Friend", "CSO", {"type": "partner", "since": "2014-01-01"}),
        ("Later", "IND", {"since": "2027-01-01"}),
    )
    for name, constituency, values in rows:
        body = made.records.add("organisation", {"name": name, "constituency": constituency}).id
        made.records.add("membership", {"organisation_id": body, **values})
    again = made.records.add("organisation", {"name": "Twice", "constituency": "CSO"}).id
    for since, until in (("2010-01-01", "2012-01-01"), ("2018-01-01", None)):
        made.records.add("membership", {"organisation_id": again, "since": since, "until": until})
    return made


def test_each_organisation_counts_once_by_the_membership_that_holds(desk):
    figures = desk.members.overview.figures(DAY)
    assert [one.name for one in figures.members] == ["Alpha", "Beta", "Gamma", "Twice"]
    assert dict(figures.standings()) == {"active": 4, "former": 2, "vetting": 1}
    assert dict(figures.by("constituency")) == {"IND": 2, "CSO": 2}
    assert dict(figures.years()) == {2015: 1, 2026: 1, None: 1, 2018: 1}
    assert [one.name for one in figures.joined] == ["Beta"]
    assert [one.name for one in figures.left] == ["Delta"]


def test_the_overview_is_that_of_the_day_it_is_asked_for(desk):
    figures = desk.members.overview.figures(date(2014, 6, 1))
    assert [one.name for one in figures.members] == ["Delta", "Gamma"]
    assert dict(figures.standings()) == {"active": 2, "former": 1}


def test_what_is_not_known_is_told_and_dues_and_prospects_are_for_the_secretariat(desk):
    reports = desk.members.overview_reports
    inner = reports.blocks(Visibility.SECRETARIAT, "en", DAY)
    outer = reports.blocks(Visibility.PUBLIC, "en", DAY)
    titles = [{one.text for one in blocks if isinstance(one, Heading)} for blocks in (inner, outer)]
    assert "Dues" in titles[0] and "Dues" not in titles[1]
    standing = [
        [mark.label for mark in one.marks]
        for blocks in (inner, outer)
        for one in blocks
        if isinstance(one, Chart) and one.caption == "Organisations by standing"
    ]
    assert standing == [["Active", "In vetting", "Former"], ["Active", "Former"]]
    years = next(one for one in outer if isinstance(one, Chart) and one.kind == "histogram")
    assert years.note == "Date of joining not known: 1. They are in no column."
    named = [one for one in outer if isinstance(one, Table) and one.head[0] == "Organisation"]
    assert named == []
    assert any(isinstance(one, Table) and "Beta" in str(one.rows) for one in inner)


def test_an_empty_register_has_an_overview_that_says_so(file_store):
    for language in ("en", "fr"):
        content = Desk(file_store).members.overview_reports.draft(Visibility.MEMBERS, language, DAY)
        assert content.blocks
