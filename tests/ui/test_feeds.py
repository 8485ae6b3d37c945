"""Where values come from, chosen in the window, and counts taken in there."""

from datetime import date

import pytest

from ppa_desk.ui.results.counts_card import CountsCard
from ppa_desk.ui.results.source_card import SourceCard


@pytest.fixture
def indicator(desk):
    add = desk.records.add
    framework = add("framework", {"key": "f", "title_en": "F", "since": date(2025, 1, 1), "until": date(2027, 12, 31)})
    result = add("result", {"framework_id": framework.id, "code": "1", "statement_en": "Barriers"})
    values = {"result_id": result.id, "code": "1.1", "name_en": "People at meetings", "frequency": "annual"}
    meeting = add("meeting", {"key": "m", "title_en": "M", "kind": "gc", "starts_on": date(2025, 3, 1),
                              "status": "held"})  # fmt: skip
    desk.results.attendance.write(meeting.id, "IND", "female", "12")
    return add("indicator", values).id


def test_a_source_is_chosen_by_picking_and_says_in_a_sentence_what_is_counted(qtbot, tools, indicator):
    card = SourceCard(tools, indicator)
    qtbot.addWidget(card)
    card.show()
    assert card.sentence.text() == "Somebody enters the values for each period."
    card.feed.take("attendance")
    card.feed.chosen.emit("attendance")
    assert card.sentence.text() == "People present at meetings."
    card.settings.inputs["kinds"]._take("gc")
    assert card.sentence.text() == "People present at meetings. Only: kind of meeting: Governance Committee meeting."
    kept = tools.desk.results.feeds.rule(indicator)
    assert (kept.way.what, kept.codes("kinds")) == ("people", ("gc",))
    card.feed.take("survey")
    card.feed.chosen.emit("survey")
    assert card.lacking.isVisible() and "Survey" in card.lacking.text()
    card.feed.take("entered")
    card.feed.chosen.emit("entered")
    assert tools.desk.results.feeds.rule(indicator) is None


def test_counting_shows_before_and_after_and_changes_nothing_until_it_is_kept(qtbot, tools, indicator):
    tools.desk.results.feeds.choose(indicator, "attendance", "people")
    card = CountsCard(tools, indicator=indicator)
    qtbot.addWidget(card)
    card.show()
    card.period.take("2025-01-01:2025-12-31")
    with qtbot.waitSignal(card.counted):
        card.go.click()
    (found,) = card.found
    assert (found.before, found.counted.numbers[0]) == (None, 12_000_000) and card.hand_on.isVisible()
    assert tools.desk.records.where("indicator_value") == []
    card.hand_on.click()
    (value,) = tools.desk.records.where("indicator_value")
    assert (value.values["status"], value.values["feed"]) == ("submitted", "attendance")
    assert "1 value" in card.notice.label.text() and not card.keep.isVisible()
    with qtbot.waitSignal(card.counted):
        card.go.click()
    assert not card.keep.isVisible() and card.found[0].deed == "same"
