"""The look before sending in the window: findings with a way to their record and a mend, scores, what holds it back."""

import pytest
from PySide6.QtWidgets import QLabel

from ppa_desk.model.results.value import ValueStatus
from ppa_desk.ui.results.findings_card import FEW, FindingLine
from ppa_desk.ui.results.review_tab import ReviewTab
from ppa_desk.ui.widgets.parts import LinkButton
from tests.services.results.test_lint import H2, WRONG, Good, M


@pytest.fixture
def good(tools):
    return Good(tools.desk)


@pytest.fixture
def shown(qtbot, tools, good):
    """Show the tab, and wait until it has looked."""

    def show():
        page = ReviewTab(tools, good.report)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        settled(qtbot, tools)
        qtbot.waitUntil(lambda: "Looking…" not in said(page), timeout=20000)
        return page

    return show


def settled(qtbot, tools):
    qtbot.waitUntil(lambda: not tools.tasks.is_busy, timeout=20000)


def said(page):
    return " ".join(label.text() for label in page.findChildren(QLabel))


def line(page, words):
    return next(one for one in page.findChildren(FindingLine) if words in one.item.text)


def test_what_was_found_is_told_with_how_much_it_weighs_and_the_score(shown, good):
    WRONG["jump"](good)
    good.change("indicator_value", good.now, value=200 * M)
    told = said(shown())
    assert "200 now, 40 before" in told and "Look again" in told
    assert "Validity: 0 of 1" in told and "Timeliness: 1 of 1" in told


def test_what_holds_a_report_back_stands_first(shown, good):
    good.change("indicator_value", good.now, value=20 * M)
    first = shown().findChildren(FindingLine)[0]
    assert first.item.word == "Before issuing"


def test_a_finding_leads_to_its_record(heard, shown, good):
    WRONG["story_consent"](good)
    line(shown(), "A well").show_button.click()
    assert heard.went[-1][0] == "story"


def test_a_click_mends_what_is_safe_and_the_list_is_looked_at_again(qtbot, tools, shown, good):
    WRONG["draft_left"](good)
    [draft] = tools.desk.records.where("indicator_value", status="draft")
    page = shown()
    line(page, "still drafts").fix_button.click()
    settled(qtbot, tools)
    assert tools.desk.records.get("indicator_value", draft.id).values["status"] == ValueStatus.SUBMITTED
    qtbot.waitUntil(lambda: "still drafts" not in said(page), timeout=20000)


def test_many_of_one_kind_are_folded_until_one_asks_for_all(qtbot, shown, good):
    for number in range(FEW + 2):
        good.target(good.measure(f"9.{number}", definition_en=""), 5, **H2)
    page = shown()

    def mine():
        return [one for one in page.findChildren(FindingLine) if one.item.group == "sheet_empty" and one.isVisible()]

    qtbot.waitUntil(lambda: len(mine()) == FEW, timeout=20000)
    more = next(one for one in page.findChildren(LinkButton) if one.property("group") == "sheet_empty")
    assert more.text() == "2 more like this"
    more.click()
    qtbot.waitUntil(lambda: len(mine()) == FEW + 2)


def test_a_good_report_says_so(shown):
    assert "Nothing was found. The report can be sent." in said(shown())


def test_a_report_without_a_period_says_what_to_do(shown, good):
    good.change("report", good.report, since=None)
    assert "Enter from when to when it tells" in said(shown())
