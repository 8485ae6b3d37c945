"""What is open from earlier calls is gone through in the next, and stands on the group’s page until it is closed."""

from ppa_desk.ui.groups.actions_tab import GroupActionsTab
from ppa_desk.ui.meetings.carried import CarriedCard
from ppa_desk.ui.widgets.short_go import ShortGo


def test_an_action_is_looked_at_in_the_next_call_closed_there_and_leaves_the_groups_page(qtbot, desk, tools):
    add = desk.records.add
    group = add("work_group", {"key": "par", "name_en": "PAR"}).id
    first, second = (
        add(
            "meeting", {"key": f"c{m}", "title_en": f"Call {m}", "work_group_id": group, "starts_on": f"2021-0{m}-10"}
        ).id
        for m in (1, 2)
    )
    action = add("action_item", {"meeting_id": first, "text_en": "Scope it"}).id
    card, tab = CarriedCard(tools, second), GroupActionsTab(tools, group)
    for widget in (card, tab):
        qtbot.addWidget(widget)
        widget.show()
    assert [one.text() for one in tab.findChildren(ShortGo)] == ["Scope it."]
    card.rows[action].said.setText("half done")
    card.rows[action].buttons["open"].click()
    qtbot.waitUntil(lambda: card.count.text() == "all gone through")
    assert card.rows[action].said.text() == "half done" and card.rows[action].buttons["open"].isChecked()
    card.rows[action].buttons["done"].click()
    qtbot.waitUntil(lambda: not tab.findChildren(ShortGo))
    assert desk.records.get("action_item", action).values["outcome_en"] == "half done"
