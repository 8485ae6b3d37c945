"""Who may see what, how long people are kept, and forgetting one who asks: in the window."""

from datetime import date

from ppa_desk.model.record import Visibility
from ppa_desk.ui.members.privacy_tab import PrivacyTab
from ppa_desk.ui.members.retention_card import RetentionCard
from ppa_desk.ui.members.visibility_card import VisibilityCard


def shown(qtbot, page):
    """Show a page."""
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_choice_says_at_once_who_may_see_fields(qtbot, tools):
    card = shown(qtbot, VisibilityCard(tools))
    box = card.boxes["person", "contact"]
    box.setCurrentIndex(box.findData("secretariat"))
    box.activated.emit(box.currentIndex())
    assert "email" not in tools.desk.members.showing.fields("person", Visibility.MEMBERS)


def test_whom_a_rule_names_is_anonymised_after_asking(qtbot, tools, ask):
    add = tools.desk.records.add
    body = add("organisation", {"name": "Gone"}).id
    add("membership", {"organisation_id": body, "since": "2015-01-01", "until": "2020-12-31"})
    person = add("person", {"given_name": "Ada", "family_name": "Invented"}).id
    add("position", {"person_id": person, "organisation_id": body})
    add("retention_rule", {"about": "former_member", "deed": "anonymise", "months": 12})
    card = shown(qtbot, RetentionCard(tools))
    (due,) = tools.desk.members.retention.due(date.today())
    ask.yes = False
    card.do(due)
    assert tools.desk.records.get("person", person).title == "Ada Invented"
    ask.yes = True
    card.do(due)
    assert tools.desk.records.get("person", person).title == f"N. N. {person}"
    assert tools.desk.members.retention.due(date.today()) == []


def test_everything_held_is_shown_as_a_document(qtbot, tools, ask, tmp_path):
    person = tools.desk.records.add("person", {"given_name": "Ada", "family_name": "Invented"}).id
    tab = shown(qtbot, PrivacyTab(tools, person))
    ask.path = tmp_path / "ada.json"
    tab.save_held()
    assert "Invented" in ask.path.read_text("utf-8")
