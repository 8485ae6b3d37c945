"""Who takes part and who has gone quiet, in the area of members."""

from datetime import date, timedelta

from openpyxl import load_workbook

from ppa_desk.ui.members.engagement_tab import EngagementTab

LONG_AGO, LATELY = date.today() - timedelta(days=900), date.today() - timedelta(days=30)


def test_who_has_gone_quiet_stands_above_a_list_that_goes_out_as_a_workbook(qtbot, desk, tools, tmp_path):
    add = desk.records.add
    bodies = [add("organisation", {"name": name}).id for name in ("Lively", "Quiet", "Unasked")]
    for body in bodies:
        add("membership", {"organisation_id": body, "since": "2010-01-01"})
    for day, presences in ((LONG_AGO, ("present", "present")), (LATELY, ("present", "absent"))):
        meeting = add("meeting", {"key": str(day), "title_en": "Meeting", "starts_on": day}).id
        for body, presence in zip(bodies, presences, strict=False):
            add("attendee", {"meeting_id": meeting, "organisation_id": body, "presence": presence})
    tab = EngagementTab(tools)
    qtbot.addWidget(tab)
    tab.show()
    assert tab.quiet.title.text().startswith("1 member")
    model = tab.panel.model
    shown = {model.row(at).name: [column.text(model.row(at)) for column in model.columns] for at in range(3)}
    assert shown["Quiet"][1] == "1 of 2" and shown["Unasked"][1:4] == ["", "", ""]
    tools.ask.path = tmp_path / "engagement.xlsx"
    tab.book.click()
    qtbot.waitUntil(lambda: "engagement.xlsx" in tab.notice.label.text(), timeout=20_000)
    sheet = load_workbook(tools.ask.path).worksheets[0]
    rows = {row[0]: row for row in sheet.iter_rows(min_row=5, values_only=True)}
    assert rows["Quiet"][3:5] == (2, 1) and rows["Quiet"][-1] == "gone quiet"
    assert rows["Unasked"][3:5] == (None, None) and rows["Unasked"][-1] == "not asked"
