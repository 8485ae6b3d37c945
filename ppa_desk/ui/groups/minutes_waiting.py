"""The minutes of a group that its next call is to approve."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.minutes.approvals import Waiting
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, plain_label

translate = QCoreApplication.translate


def waiting_card(tools: Tools, group: int) -> Card | None:
    """Return the minutes that wait for approval, and the call that may give it; None where none wait."""
    found = tools.desk.meetings.approvals.waiting(group)
    if not found:
        return None
    card = Card(translate("Groups", "Minutes to approve"))
    card.head.addWidget(Chip(words.number(len(found))))
    for one in found:
        card.add(_row(tools, one))
    call = tools.desk.meetings.action_pages.next_call(group, date.today())
    if call is None:
        told = translate("Groups", "No next call is planned yet; it is the one that approves them.")
        card.add(plain_label(told, "small"))
        return card
    row = FlowRow()
    row.add(plain_label(translate("Groups", "The next call approves them, in its tab Decisions:"), "small", wrap=False))
    row.add(GoButton(tools, "meeting", call.id, title_of("meeting", call.values, words.language())))
    card.add(row)
    return card


def meeting_row(tools: Tools, one: Waiting) -> FlowRow:
    """Return the day of a meeting and the way to it."""
    row, day = FlowRow(), plain_label(words.day(one.on), "secondary", wrap=False)
    title = title_of("meeting", {"title_en": one.title_en, "title_fr": one.title_fr}, words.language())
    go = GoButton(tools, "meeting", one.meeting, title or translate("Groups", "(no title yet)"))
    day.setMinimumHeight(go.sizeHint().height())
    row.add(day, go)
    return row


def _row(tools: Tools, one: Waiting) -> QWidget:
    row = meeting_row(tools, one)
    if one.document is None:
        row.add(Chip(translate("Groups", "not issued yet"), "attention"))
    return row
