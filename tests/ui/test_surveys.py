"""The Surveys area, as one goes through it: a form, a survey, answers, what they say, the report."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.training import workspace as training
from ppa_desk.ui.forms.interview import Interview
from ppa_desk.ui.forms.page import FormPage, PreviewTab
from ppa_desk.ui.forms.sheet import FormSheet
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.surveys.area import SurveysArea
from ppa_desk.ui.surveys.overview import OverviewTab
from ppa_desk.ui.surveys.page import SurveyPage
from ppa_desk.ui.surveys.saved_list import SavedListPage
from ppa_desk.ui.surveys.start import Start
from ppa_desk.ui.widgets.chart_view import ChartView


@pytest.fixture
def trained(desk):
    """The training alliance."""
    training.load_surveys(desk)
    return desk


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def words_of(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_one_starts_from_a_shipped_form(qtbot, tools, heard):
    start = shown(qtbot, Start(tools))
    start._take("covid_survey")
    assert heard.went == [("form", tools.desk.forms.number("covid_survey"))]


def test_a_survey_named_in_the_list_is_a_draft_that_says_what_it_needs(qtbot, tools, heard):
    area = SurveysArea(tools)
    area.list_panel().named.emit("survey", "Our year")
    number = heard.went[-1][1]
    page = shown(qtbot, area.page("survey", number))
    assert "a form" in page.tabs.page("overview").wants.label.text()
    page.take_step()
    assert "has no form yet" in page.notice.label.text()


def test_from_open_to_answers_to_closed(qtbot, tools, survey, heard):
    page = shown(qtbot, SurveyPage(tools, survey))
    assert page.step.text() == "Close the survey"
    page.tabs.open("answers")
    page.tabs.page("answers").interview()
    kind, response = heard.went[-1]
    interview = shown(qtbot, Interview(tools, response))
    interview.sheet.give("title", "Gold")
    interview.finish_now()
    assert "to look at" in interview.notice.label.text()
    interview.finish_now()
    assert kind == "response" and tools.desk.responses.get(response).status == "partial"
    tools.ask.yes = False
    page.take_step()
    assert tools.desk.surveys.get(survey)["status"] == "open"
    tools.ask.yes = True
    page.take_step()
    assert tools.desk.surveys.get(survey)["status"] == "closed"
    qtbot.waitUntil(lambda: page.step.text() == "Preview report", timeout=5000)
    page.again.click()
    assert tools.desk.surveys.get(survey)["status"] == "open"


def test_what_is_answered_is_kept_as_one_goes(qtbot, tools, survey):
    response = tools.desk.responses.begin(survey)
    interview = shown(qtbot, Interview(tools, response))
    interview.sheet.give("title", "Tin")
    qtbot.waitUntil(lambda: tools.desk.responses.get(response).answers.get("title") == "Tin", timeout=5000)


def test_the_results_show_the_charts_of_the_report(qtbot, tools, trained):
    page = shown(qtbot, SurveyPage(tools, trained.surveys.number(training.KEY)))
    page.tabs.open("results")
    tab = page.tabs.page("results")
    qtbot.waitUntil(lambda: len(tab.findChildren(ChartView)) > 10, timeout=20000)
    chart = tab.findChildren(ChartView)[0]
    assert chart.height() > 40 and "Industry" in chart.accessibleName()
    assert "What stands out" in words_of(tab)


def test_who_is_missing_is_named_and_reminded_by_drafts(qtbot, tools, trained, ask, tmp_path):
    number = trained.surveys.number(training.KEY)
    page = shown(qtbot, SurveyPage(tools, number))
    page.tabs.open("who")
    tab = page.tabs.page("who")
    assert "39 of 46 organisations" in words_of(tab) and "would close the gap" in words_of(tab)
    ask.path = tmp_path
    tab.save_drafts()
    assert len(list(tmp_path.glob("*.eml"))) == len(trained.surveys.missing(number))


def test_a_form_shows_what_is_wrong_and_publishes_once_it_is_right(qtbot, tools):
    form = tools.desk.records.add("form", {"key": "mine", "title_en": "Mine"}).id
    tools.desk.records.add(
        "form_item", {"form_id": form, "type": "text", "name": "a", "label_en": "A", "relevant": "${b} = 1"}
    )
    page = shown(qtbot, FormPage(tools, form))
    assert "refers to “b”" in words_of(page.findings)
    page.publish_now()
    assert "was not published" in page.notice.label.text()
    item = tools.desk.records.where("form_item", form_id=form)[0]
    tools.desk.records.save("form_item", item.id, item.version, {"relevant": ""})
    page.publish_now()
    assert tools.desk.forms.versions(form)


def test_a_question_typed_into_the_designer_gets_a_name_and_can_be_undone(qtbot, tools):
    form = tools.desk.records.add("form", {"key": "mine", "title_en": "Mine"}).id
    page = shown(qtbot, FormPage(tools, form))
    page.tabs.open("questions")

    [parts] = page.tabs.page("questions").findChildren(ChildList)
    parts.adder.add_one(parts.adder.called("How many sites do you visit?"))
    [item] = tools.desk.records.where("form_item", form_id=form)
    assert item.values["name"] == "how_many_sites_do_you_visit"
    tools.desk.history.undo()
    assert tools.desk.records.where("form_item", form_id=form) == []


def test_the_preview_follows_the_answers_and_keeps_them_in_the_other_language(qtbot, tools):
    form = tools.desk.forms.take_shipped("covid_survey")
    preview = shown(qtbot, PreviewTab(tools, form))
    assert "For how many weeks so far?" not in words_of(preview)
    preview.sheet.give("suspended", "all")
    assert "For how many weeks so far?" in words_of(preview)
    preview.sheet.show_language("fr")
    assert "Depuis combien de semaines" in words_of(preview)
    assert tools.desk.records.where("response") == []


def test_an_answer_is_chosen_with_the_mouse(qtbot, tools):
    sheet = FormSheet(tools.desk.forms.draft(tools.desk.forms.take_shipped("covid_survey")))
    shown(qtbot, sheet)
    button = next(one for one in sheet.findChildren(QRadioButton) if one.text() == "Industry")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    assert sheet.answering.value("constituency") == "IND"


def test_free_text_is_marked_with_digits(qtbot, tools, trained):
    number = trained.surveys.number(training.KEY)
    page = shown(qtbot, SurveyPage(tools, number))
    page.tabs.open("texts")
    tab = page.tabs.page("texts")
    assert tab.question.key == "idea" and tab.listed.count() == len(trained.coding.written(number, "idea"))
    before = trained.coding.marks(number, "idea", "A")
    qtbot.keyClick(tab.listed, Qt.Key.Key_3)
    assert len(before ^ trained.coding.marks(number, "idea", "A")) == 1
    tab.new.setText("Night hours")
    tab.add_code()
    assert "Night hours" in words_of(tab.codebook) or tab._codes[-1].label("en") == "Night hours"


def test_a_list_of_ones_own_becomes_the_audience(qtbot, tools, heard, ask):
    body = tools.desk.records.add("organisation", {"name": "Acier"}).id
    tools.desk.records.add("membership", {"organisation_id": body})
    made = tools.desk.surveys.make("s", {"en": "S"}, None, Anonymity.NAMED)
    page = shown(qtbot, SurveyPage(tools, made))
    ask.words = "Steel"
    page.tabs.page("overview").make_list()
    kind, number = heard.went[-1]
    listed = shown(qtbot, SavedListPage(tools, number))
    listed.add_members()
    assert kind == "saved_list" and len(tools.desk.surveys.audience(made)) == 1


def test_a_survey_without_a_form_gets_one_where_it_is_missed(qtbot, tools, heard):
    number = tools.desk.surveys.make("mine", {"en": "Our priorities"}, None, Anonymity.NAMED)
    tab = shown(qtbot, OverviewTab(tools, number, False))
    tab.new_form.click()
    form = tools.desk.surveys.get(number)["form_id"]
    assert heard.went[-1] == ("form", form)
    assert tools.desk.records.get("form", form).title == "Our priorities"
    qtbot.waitUntil(lambda: tab.new_form.isHidden() and not tab.open_form.isHidden())

    other = tools.desk.surveys.make("other", {"en": "After the meeting"}, None, Anonymity.NAMED)
    tab = shown(qtbot, OverviewTab(tools, other, False))
    ready = tab.ready_form.menu().actions()[0]
    ready.trigger()
    assert tools.desk.forms.draft(tools.desk.surveys.get(other)["form_id"]).title.en in ready.text()


def test_whom_a_survey_asks_and_what_stands_once_it_is_open(qtbot, tools, survey):
    tab = shown(qtbot, OverviewTab(tools, survey, False))
    assert tab._boxes["form_id"].entry.line.isReadOnly() and tab._boxes["audience_kind"].entry.line.isReadOnly()
    assert not tab._boxes["closes_on"].entry.edit.isReadOnly()
    draft = tools.desk.surveys.make("draft", {"en": "Draft"}, None, Anonymity.OPEN)
    assert not shown(qtbot, OverviewTab(tools, draft, False))._boxes["form_id"].entry.line.isReadOnly()
