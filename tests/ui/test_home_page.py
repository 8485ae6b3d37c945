"""Home tells what needs somebody now; each line opens its record."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ppa_desk.services.workspaces import Backup
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.home.area import HomeArea
from ppa_desk.ui.home.matters import MatterCard
from ppa_desk.ui.home.page import HomePage
from ppa_desk.ui.record.history import RecentHistory
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.widgets.parts import EmptyState
from ppa_desk.ui.widgets.short_go import ShortGo
from tests.ui.workbench import HOSTILE, Bench

YESTERDAY = date.today() - timedelta(days=1)


@pytest.fixture
def bench(file_store):
    return Bench(file_store)


def shown(qtbot, tools):
    page = HomePage(tools)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def overdue(bench, text="Send the list"):
    meeting = bench.add("meeting", key="m", title_en="Spring meeting", kind="gc")
    action = bench.add("action_item", meeting_id=meeting, text_en=text, due_kind="date", due_on=YESTERDAY)
    bench.add("action_owner", action_id=action, words_en="the Secretariat")
    return action


def test_an_overdue_action_is_told_with_who_is_to_do_it_and_opens(bench, qtbot):
    action = overdue(bench)
    page = shown(qtbot, bench.tools)
    (card,) = page.findChildren(MatterCard)
    assert card.title.text() == "Actions overdue"
    assert "the Secretariat · Spring meeting" in texts(card)
    card.findChild(ShortGo).click()
    assert bench.opened == [("action_item", action)]


def test_home_follows_what_changes(bench, qtbot):
    page = shown(qtbot, bench.tools)
    assert page.findChildren(MatterCard) == []
    action = overdue(bench)
    qtbot.waitUntil(lambda: [card.title.text() for card in page.findChildren(MatterCard)] == ["Actions overdue"])
    kept = bench.desk.records.get("action_item", action)
    bench.desk.records.save("action_item", action, kept.version, {"status": "done"})
    qtbot.waitUntil(lambda: page.findChildren(MatterCard) == [])


def test_an_open_survey_says_who_has_answered_how_long_it_runs_and_what_closes_the_gap(bench, qtbot):
    survey = bench.add("survey", key="s", title_en="Our year", closes_on=date.today() + timedelta(days=3))
    for nr, constituency in enumerate(("IND", "CSO")):
        body = bench.add("organisation", name=f"Body {nr}")
        told = {"organisation_id": body, "constituency": constituency, "answered": constituency == "IND"}
        bench.add("invitation", survey_id=survey, nr=nr, **told)
    card = shown(qtbot, bench.tools).findChild(MatterCard)
    told = card.below[survey].text().split(" · ")
    assert told[0] == "1 of 2 organisations have answered" and told[1].startswith("3 day")
    assert told[2].startswith("1 more answer") and told[2].endswith("close the widest gap: civil society")


def test_an_empty_workspace_says_what_will_stand_here_and_offers_the_first_step(bench, qtbot):
    page = shown(qtbot, bench.tools)
    state = page.findChild(EmptyState)
    assert "what is overdue" in state.sentence.text() and state.button.text() == "Add the first member"


def test_a_summary_in_draft_says_how_much_is_to_be_seen_to(bench, qtbot):
    meeting = bench.add("meeting", key="m", title_en="Held", kind="member", status="held", starts_on=YESTERDAY)
    bench.add("action_item", meeting_id=meeting, text_en="Call", status="done")
    bench.add("material", meeting_id=meeting, key="k", title_en="Slides", section="session")
    page = shown(qtbot, bench.tools)
    card = page.findChild(MatterCard)
    assert card.title.text() == "Meeting summaries to issue"
    assert "to see to before it goes out" in card.below[meeting].text()


def test_what_changed_last_is_told_and_all_changes_lie_one_click_away(bench, qtbot):
    bench.add("organisation", name="Alpha")
    over = Over(shown(qtbot, bench.tools))
    qtbot.addWidget(over)
    page = over.currentWidget()
    assert "Added organisation “Alpha”" in texts(page)
    page.show_history()
    assert isinstance(over.above, RecentHistory)


def backed_up(bench, *backups):
    tools = bench.tools
    values = {name: getattr(tools, name) for name in Tools.__dataclass_fields__}
    return Tools(**values | {"backups": lambda: list(backups)})


def test_without_a_backup_home_says_so(bench, qtbot):
    page = shown(qtbot, backed_up(bench))
    assert any("There is no backup yet" in text for text in texts(page._backups))


def test_the_newest_good_backup_is_told_and_an_old_one_marked(bench, qtbot):
    now = datetime.now(UTC)
    bad = Backup(2, now, "asked", Path("b"), 10, trouble="damaged")
    good = Backup(1, now - timedelta(days=9), "asked", Path("a"), 10)
    page = shown(qtbot, backed_up(bench, bad, good))
    told = [label for label in page._backups.findChildren(QLabel) if label.text().startswith("Last backup")]
    assert len(told) == 1 and told[0].property("role") == "attention"


def test_hostile_texts_stand_as_they_are(bench, qtbot):
    overdue(bench, HOSTILE)
    page = shown(qtbot, bench.tools)
    page.grab()
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    link = page.findChild(ShortGo)
    assert "<b>Partner</b>" in link.accessibleName()
    assert "<img" not in link.toolTip() and "&lt;img" in link.toolTip()


def test_home_has_no_list(bench, qtbot):
    area = HomeArea(bench.tools)
    page = area.start()
    qtbot.addWidget(page)
    assert area.list_panel() is None and isinstance(page, HomePage)
