"""Intake in the window: forms handed out, files taken in, applications read, rules judged, checks closed."""

from datetime import date, timedelta

import pytest

from ppa_desk.model.grants.record import Step
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.forms.answers_list import AnswersList
from ppa_desk.ui.forms.channels_card import ChannelsCard
from ppa_desk.ui.grants.application_tab import ApplicationTab, ReceivedCard
from ppa_desk.ui.grants.diligence_tab import DiligenceTab
from ppa_desk.ui.grants.eligibility_tab import EligibilityTab
from ppa_desk.ui.grants.gender_card import GenderCard
from ppa_desk.ui.grants.handed_in_page import HandedInPage
from ppa_desk.ui.grants.intake_tab import IntakeTab
from ppa_desk.ui.members.grants_tab import GrantsTab
from ppa_desk.ui.widgets.parts import Chip
from tests.exchange.grants.test_handed_in import workbook


@pytest.fixture
def call(desk):
    told = {"key": "c", "title_en": "Call", "closes_on": date.today() - timedelta(1), "currency": "USD"}
    number = desk.records.add("grant_call", told | {"eligibility": "member country"}).id
    desk.grants.intake.prepare(number)
    return number


@pytest.fixture
def grant(desk, call):
    body = desk.records.add("organisation", {"name": "Pact"}).id
    return desk.grants.register.make({"title_en": "Wells"}, "call", grant_call_id=call, organisation_id=body)


def chips(widget) -> list[str]:
    return [one.text() for one in widget.findChildren(Chip) if not one.isHidden()]


def test_a_call_hands_its_form_out_on_every_channel(qtbot, tools, ask, call, tmp_path):
    tab = IntakeTab(tools, call)
    qtbot.addWidget(tab)
    [card] = tab.findChildren(ChannelsCard)
    for channel in card.names():
        path = tmp_path / channel
        ask.path = path
        card.save(channel)
        qtbot.waitUntil(lambda path=path: path.exists() and path.stat().st_size > 500, timeout=30_000)


def test_late_files_are_taken_in_once_a_reason_is_given(qtbot, tools, desk, call, tmp_path):
    path = workbook(desk, call, tmp_path / "a.xlsx")
    page = HandedInPage(tools, call, [path])
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.late.isVisibleTo(page), timeout=30_000)
    assert not page.apply_button.isEnabled()
    [line] = page.late.findChildren(TextInput)
    line.show_value("The bridge was out")
    line.left.emit()
    qtbot.waitUntil(page.apply_button.isEnabled, timeout=30_000)
    page.apply_now()
    qtbot.waitUntil(lambda: len(desk.grants.register.listing.ids()) == 1, timeout=30_000)
    [grant] = desk.grants.register.listing.ids()
    assert desk.grants.intake.of(grant)[0].late_reason == "The bridge was out"


def test_an_application_is_written_down_handed_in_and_read(qtbot, tools, desk, grant):
    tab = ApplicationTab(tools, grant)
    qtbot.addWidget(tab)
    tab.begin(Step.PROPOSAL)
    tab.writing.sheet.sheet.give("title", "Clean water")
    assert tab.writing.sheet.flush()
    tab.writing.hand_in_now()
    assert tab.writing.notice.isVisibleTo(tab.writing)
    tab.writing.hand_in_now()
    assert tab.writing.reason.isVisibleTo(tab.writing) and "closed" in tab.writing.notice.label.text()
    tab.writing.why.show_value("Flood")
    tab.writing.hand_in_now()
    assert tab.writing is None
    [card] = tab.findChildren(ReceivedCard)
    assert card.findChildren(AnswersList) and "late" in chips(card)


def test_rules_are_judged_with_a_reason(qtbot, tools, ask, desk, grant):
    tab = EligibilityTab(tools, grant)
    qtbot.addWidget(tab)
    assert chips(tab) == ["not met", "not known"]
    ask.words = "Joins in March"
    tab.judge("member", True)
    qtbot.waitUntil(lambda: "met" in chips(tab))
    assert desk.grants.eligibility.of(grant)[0].reason == "Joins in March"


def test_a_check_is_closed_with_its_risk(qtbot, tools, desk, grant):
    tab = DiligenceTab(tools, None, grant)
    qtbot.addWidget(tab)
    tab.begin_now()
    card = tab.writing
    for question in card.form.questions():
        if question.type == "select_one":
            card.sheet.sheet.give(question.name, "yes")
    assert "Low" in card.computed.text()
    card.passed.take("yes")
    card.close_now()
    assert tab.writing is None and {"passed", "risk: low"} <= set(chips(tab))


def test_the_gender_marker_is_found_by_questions_and_entered_with_its_reason(qtbot, tools, desk, grant):
    card = GenderCard(tools, grant)
    qtbot.addWidget(card)
    card.unfold()
    assert not card.enter.isEnabled()
    for name, told in (("analysis", "yes"), ("harm", "no"), ("aim", "yes"), ("principal", "no"), ("measured", "yes")):
        card.answer(name, told)
    card.enter_now()
    row = desk.grants.register.get(grant)
    assert row["gender_marker"] == "1" and "harm" in row["gender_why"]


def test_an_organisation_shows_everything_it_applied_for(qtbot, tools, desk, grant):
    body = desk.grants.register.get(grant)["organisation_id"]
    desk.records.add("obligation", {"grant_record_id": grant, "due_on": date(2020, 1, 1)})
    tab = GrantsTab(tools, body)
    qtbot.addWidget(tab)
    assert {"Call", "1 late report(s)"} <= set(chips(tab.card))
