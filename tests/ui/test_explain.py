"""Where a figure comes from: pressed on screen, typed in Ctrl+K or looked up, it leads to everything behind it."""

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.explain_page import ExplainPage
from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.results.look_up import LookUpTab
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.shell.palette import Palette
from tests.services.results.conftest import Made

FIRST, HALF = date(2026, 1, 1), date(2026, 6, 30)


@pytest.fixture
def made(desk):
    return Made(desk)


@pytest.fixture
def reached(made):
    """An indicator with a target of 100 and 40 + 52 reached by two grants, one of them in households."""
    one = made.indicator("2.1", name_fr="Personnes", dimensions="sex")
    made.target(one, 100, FIRST, HALF)
    women, homes = made.grant("women"), made.grant("homes")
    value = made.value(
        one, 100, FIRST, HALF, grant_record_id=women, approved_by="Olivier", approved_on=date(2026, 7, 8)
    )
    made.add("value_cell", indicator_value_id=value, cell="sex=female", value=40_000_000)
    made.value(one, 10, FIRST, HALF, grant_record_id=homes)
    made.add("mapping", indicator_id=one, grant_record_id=women, cells="sex=female")
    made.add("mapping", indicator_id=one, grant_record_id=homes, factor=5_200_000)
    made.desk.attachments.add("indicator_value", value, "list.txt", b"Attendance")
    change = {"before": 90_000_000, "after": 100_000_000, "why": "Late list", "restated_on": date(2026, 9, 1)}
    made.add("restatement", indicator_value_id=value, **change)
    return one


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_a_figure_tells_its_formula_parts_factor_filter_file_approver_and_restatement(qtbot, tools, reached):
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    told = words_on(page)
    assert "40 + 52 = 92." in told
    assert "10 × 5.2" in told and "only women and girls" in told
    assert "approved by Olivier on 8 Jul 2026" in told and "no file" in told
    assert "90 → 100" in told and "Late list" in told
    assert {one.text() for one in page.findChildren(GoButton)} >= {"women", "homes", "Open the indicator"}


def test_each_contribution_leads_to_its_grant_and_the_target_to_its_own_figure(qtbot, tools, heard, reached):
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    next(one for one in page.findChildren(GoButton) if one.text() == "homes").click()
    assert heard.went[-1][0] == "grant_record"
    over = Over(page)
    qtbot.addWidget(over)
    target = next(one for one in page.findChildren(FigureLink) if one.code.startswith("T"))
    assert target.text() == "target 100"


def test_what_is_not_reported_is_told_and_no_zero(qtbot, tools, made):
    page = ExplainPage(tools, f"A{made.indicator()}-260630")
    qtbot.addWidget(page)
    assert "—" in words_on(page) and "Not reported is not zero" in words_on(page)


def test_what_is_told_in_words_is_quoted_with_all_that_was_said_before(qtbot, tools, made):
    one = made.indicator(measure="qualitative", over_time="last", over_grants="latest")
    made.value(one, None, date(2025, 1, 1), date(2025, 12, 31), text_en="They listen.")
    made.value(one, None, FIRST, HALF, text_en="They answer.", text_fr="Ils répondent.")
    page = ExplainPage(tools, f"A{one}-260630")
    qtbot.addWidget(page)
    told = words_on(page)
    assert told.count("They answer.") == 2 and told.count("They listen.") == 1
    assert "No value" not in told and "—" not in told


def test_a_code_that_leads_nowhere_is_said_and_what_is_shown_stays(qtbot, tools, reached):
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    for wrong in ("A999-260630", "nonsense", "A1", "A1-269999", "A１-260630"):
        page.field.setText(wrong)
        page.field.returnPressed.emit()
        assert not page.notice.isHidden() and page.code == f"A{reached}-260630"


def test_the_way_back_leads_through_the_figures_one_came_by(qtbot, tools, reached):
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    page.show_code(f"H{reached}-260630")
    assert "92 ÷ 100 = 92%." in words_on(page)
    page.back.click()
    assert page.code == f"A{reached}-260630"
    with qtbot.waitSignal(page.left):
        page.back.click()


def test_it_shows_what_holds_now_when_a_value_changes(qtbot, tools, made, reached):
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    made.value(reached, 8, FIRST, HALF, grant_record_id=made.grant("late"))
    qtbot.waitUntil(lambda: "40 + 52 + 8 = 100." in words_on(page))


def test_the_code_is_copied(qtbot, tools, reached):
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    page.copy.click()
    assert QGuiApplication.clipboard().text() == f"A{reached}-260630"


def test_a_pasted_code_opens_from_ctrl_k_over_the_open_page(qtbot, tools, reached):
    window = QWidget()
    over = Over(QWidget(), window)
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    palette = Palette(tools, list, window)
    palette.pop(f" a{reached}\u2011260630 ")
    assert palette.model.at(1).words == "Where does this figure come from?"
    palette._enter()
    assert isinstance(over.above, ExplainPage) and over.above.code == f"A{reached}-260630"
    palette.pop("Amina")
    assert palette.model.at(0) is None or palette.model.at(0).words != "Figures"


def test_the_tab_leads_there_too_and_says_when_there_is_no_such_figure(qtbot, tools, reached):
    tab = LookUpTab(tools)
    over = Over(tab)
    qtbot.addWidget(over)
    over.show()
    tab.field.setText("A999-260630")
    tab.button.click()
    assert over.above is None and not tab.notice.isHidden()
    tab.field.setText(f"A{reached}-260630")
    tab.button.click()
    assert isinstance(over.above, ExplainPage)


def test_a_figure_of_an_issued_report_tells_what_was_sealed_and_what_it_is_now(qtbot, tools, desk, made, reached):
    shape = desk.results.reports.shapes.begin(made.framework, "board_slide")
    report = made.add("report", report_shape_id=shape, since=FIRST, until=HALF, title_en="For the board")
    desk.results.reports.issue(report)
    page = ExplainPage(tools, f"A{reached}-260630")
    qtbot.addWidget(page)
    assert "92, and so it is still" in words_on(page)
    made.value(reached, 8, FIRST, HALF, grant_record_id=made.grant("late"))
    qtbot.waitUntil(lambda: "92 then, 100 now" in words_on(page))
    assert "For the board" in {one.text() for one in page.findChildren(GoButton)}
