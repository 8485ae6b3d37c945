"""From an empty framework to an issued French report, and the next one that says what was restated since."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.services.results.entering import CellEntry, Entry, NotEntered
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.reports.desk import NotReady
from ppa_desk.ui.results.explain_page import ExplainPage
from ppa_desk.ui.results.pages import FrameworkPage, IndicatorPage, ReportPage
from ppa_desk.ui.results.tabs import AREA_TABS, FRAMEWORK_TABS, INDICATOR_TABS, REPORT_TABS
from tests.documents.reading import drawn, text_of
from tests.ui.whole import closed, opened

FIRST = Period(date(2025, 1, 1), date(2025, 6, 30))
SECOND = Period(date(2025, 7, 1), date(2025, 12, 31))
AMINA, BENOIT = "Amina", "Benoît"


@pytest.fixture
def window(tmp_path, qtbot, tasks, ask, settings):
    made = opened(tmp_path / "alliance", tasks, ask, settings)
    made.resize(1366, 768)
    made.show()
    yield made
    closed(made, tasks)


def begun(desk) -> tuple[int, int]:
    """A framework with an outcome and one indicator with two targets; both numbers."""
    results = desk.results
    framework = results.frameworks.make("Phase 2", "fr")
    kept = desk.records.get("framework", framework)
    desk.records.save("framework", framework, kept.version, {"since": FIRST.since, "until": SECOND.until})
    outcome = results.frameworks.grow(framework)
    kept = desk.records.get("result", outcome)
    results.frameworks.save("result", outcome, kept.version, {"statement_fr": "Les obstacles sont levés."})
    told = {"result_id": outcome, "name_fr": "Personnes formées", "unit_fr": "personnes", "dimensions": "sex"}
    indicator = results.frameworks.add("indicator", told).id
    for period, target in ((FIRST, 100), (SECOND, 120)):
        results.targets.put(indicator, period, {"value": target * 10**6})
    return framework, indicator


def reported(desk, indicator, period, number, women) -> int:
    """A value entered by one colleague and approved by the other."""
    entry = Entry(indicator, period, value=number * 10**6, cells=(CellEntry("sex=female", women * 10**6),))
    desk.grants.colleagues.act_as(AMINA)
    [entered] = desk.results.values.enter([entry])
    desk.results.values.submit([entered.id])
    with pytest.raises(NotEntered, match=r"value\.own"):
        desk.results.values.approve([entered.id])
    desk.grants.colleagues.act_as(BENOIT)
    desk.results.values.approve([entered.id])
    return entered.id


def on_paper(desk, content) -> str:
    return " ".join(text_of(drawn(content, desk.attachments.picture)[0]).split())


def words_on(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_empty_framework_becomes_a_french_report_and_the_next_one_tells_what_was_restated(window, qtbot):
    desk = window.desk
    for name in (AMINA, BENOIT):
        desk.records.add("colleague", {"name": name, "roles": "secretariat"})
    framework, indicator = begun(desk)
    value = reported(desk, indicator, FIRST, 64, 40)
    window.places.go("framework", framework)
    assert isinstance(window.places.page, FrameworkPage)

    reports = desk.results.reports
    shape = reports.shapes.begin(framework, "funder_semiannual", "fr")
    first = reports.shapes.report(shape, FIRST)
    with pytest.raises(NotReady):
        reports.issue(first)
    why = {"reason": "late_start", "explanation_fr": "Le pont était fermé jusqu’en mars."}
    reports.explain(first, indicator, why)
    document = reports.issue(first)
    paper = on_paper(desk, desk.documents.content(document))
    assert "Personnes formées" in paper and "Le pont était fermé" in paper
    assert f"A{indicator}-250101-250630" in paper and "64" in paper

    desk.results.values.restate(
        value, Entry(indicator, FIRST, value=58 * 10**6, cells=(CellEntry("sex=female", 36 * 10**6),)),
        "data_error", "Six personnes figuraient deux fois.",
    )  # fmt: skip
    reported(desk, indicator, SECOND, 130, 90)
    second = reports.shapes.report(shape, SECOND)
    told = on_paper(desk, reports.draft(second).content)
    assert "Six personnes figuraient deux fois." in told
    assert "64" in told and "58" in told and "188" in told
    assert "Le pont était fermé" not in told

    window.places.go("report", first)
    assert isinstance(window.places.page, ReportPage)
    window.places.go("indicator", indicator)
    assert isinstance(window.places.page, IndicatorPage)
    window.find_anything()
    window._palette.field.setText(f"A{indicator}-250630")
    window._palette._enter()
    page = window.places.over.above
    assert isinstance(page, ExplainPage)
    shown = words_on(page)
    assert "64 then, 58 now" in shown and "Six personnes figuraient deux fois." in shown
    window.back()
    assert window.places.over.above is None


@pytest.mark.parametrize("tabs", [AREA_TABS, FRAMEWORK_TABS, INDICATOR_TABS, REPORT_TABS])
def test_each_tab_stands_once_on_its_page(tabs):
    assert len({tab.key for tab in tabs}) == len(tabs) == len({tab.words for tab in tabs})
