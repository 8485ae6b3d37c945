"""The actions of a meeting: what is to be done, by whom, due in one of its four ways or not said."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.meetings import reminders
from ppa_desk.model.outcomes import DueKind, Strength
from ppa_desk.services.meetings.actions import CLOSED
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings.carried import CarriedCard
from ppa_desk.ui.meetings.invitations import open_folder
from ppa_desk.ui.meetings.lines import either, title
from ppa_desk.ui.meetings.owners_box import OwnersBox
from ppa_desk.ui.members.draft_words import why_held
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, hint
from ppa_desk.ui.words import dates_language

translate = QCoreApplication.translate

ACTION = (
    "text_en", "text_fr", "strength", "due_kind", "due_on", "due_words_en", "due_words_fr", "status", "done_on",
    "outcome_en", "outcome_fr", "priority_id", "session_id", "survey_id", "visibility",
)  # fmt: skip
IN_WORDS = (DueKind.WINDOW, DueKind.EVENT, DueKind.DEPENDENCY)
SHOWN_WHEN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "due_on": ("due_kind", (DueKind.DATE,)),
    "due_words_en": ("due_kind", IN_WORDS),
    "due_words_fr": ("due_kind", IN_WORDS),
    "done_on": ("status", CLOSED),
    "outcome_en": ("status", CLOSED),
    "outcome_fr": ("status", CLOSED),
}
"""Fields that mean something only where an action is due in one of these ways, or closed."""


def actions_tab(tools: Tools, meeting: int) -> QWidget:
    """Return the actions of a meeting, with what it takes over from those before."""
    return stacked(ActionsCard(tools, meeting), CarriedCard(tools, meeting))


class ActionsCard(Card):
    """The meeting's own actions, and what is made of all that is open."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        said = translate("Meetings", "Who does what, and how it is due")
        super().__init__(translate("Meetings", "Actions"), said, parent)
        self._tools, self._meeting = tools, meeting
        self.notice = Notice()
        self.notice.hide()
        row = FlowRow()
        self.remind = QuietButton(self.tr("Write reminders…"))
        hint(self.remind, self.tr("A draft e-mail to each who owes something, from all meetings; nothing is sent"))
        self.remind.clicked.connect(self.write_reminders)
        self.plan = QuietButton(self.tr("Plan of the year"))
        hint(self.plan, self.tr("Priorities, actions and the year’s meetings, as a document"))
        self.plan.clicked.connect(self.preview_plan)
        row.add(self.remind, self.plan)
        self.group = tools.desk.records.get("meeting", meeting).values["work_group_id"]
        if self.group:
            page = QuietButton(self.tr("Open actions of the group"))
            hint(page, self.tr("The page one reads before the group’s next call"))
            page.clicked.connect(self.preview_group)
            row.add(page)
        self.add(row, self.notice, ActionList(tools, meeting))

    def write_reminders(self) -> None:
        """Put a reminder to each who owes something into a folder one chooses."""
        if (into := self._tools.ask.folder(self.tr("Folder for the drafts"))) is None:
            return
        try:
            done = reminders.write(self._tools.desk, into, date.today(), dates_language(), told=why_held)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        told = self.tr("%n draft(s) in {folder}. Open each to finish and send it.", "", done.letters)
        held = " " + self.tr("%n held back: see the table there.", "", done.held) if done.held else ""
        self.notice.say(told.format(folder=done.folder.name) + held, "good")
        self.notice.offer(self.tr("Show in folder"), partial(open_folder, done.folder))

    def preview_plan(self) -> None:
        """Lay the plan of the year the meeting's priorities are for over the page."""
        from ppa_desk.ui.meetings.action_previews import plan_preview  # what draws PDFs is loaded when it is needed

        records = self._tools.desk.records
        years = [one.values["year"] for one in records.where("priority", meeting_id=self._meeting)]
        day = records.get("meeting", self._meeting).values["starts_on"]
        self._lay(plan_preview(self._tools, max(filter(None, years), default=(day or date.today()).year)))

    def preview_group(self) -> None:
        """Lay the open actions of the group over the page."""
        from ppa_desk.ui.meetings.action_previews import group_preview

        self._lay(group_preview(self._tools, self.group))

    def _lay(self, shown: Preview) -> None:
        if (over := over_of(self)) is not None:
            shown.left.connect(over.lift)
            over.lay(shown)


class ActionList(ChildList):
    """The actions, each told with its owners and how it is due."""

    def __init__(self, tools: Tools, meeting: int) -> None:
        self._meeting = meeting
        self._owners: Mapping[int, tuple[str, ...]] = {}
        self._desk = tools.desk
        self._read()
        super().__init__(
            tools, "action_item", {"meeting_id": meeting}, ACTION, line=self._line, below=self._below,
            empty=translate("Meetings", "No action yet. Type what is to be done below."),
        )  # fmt: skip

    def _read(self) -> None:
        self._owners = self._desk.meetings.outcomes.owners(self._meeting, words.language())

    def _line(self, kept: Kept) -> Line:
        who = ", ".join(self._owners.get(kept.id, ())) or translate("Meetings", "nobody yet")
        strength = kept.values["strength"]
        firm = "" if strength == Strength.COMMITMENT else words.choice("strength", str(strength))
        below = " · ".join(part for part in (who, due_words(kept), firm) if part)
        status = kept.values["status"]
        if status and status != "open":
            return Line(title(kept), below, self._tools.codes.label("action_status", status, words.language()), "good")
        if is_overdue(kept):
            return Line(title(kept), below, translate("Meetings", "overdue"), "bad")
        unowned = not self._owners.get(kept.id)
        return Line(title(kept), below, *((translate("Meetings", "no owner"), "attention") if unowned else ("", "")))

    def _below(self, kept: Kept) -> QWidget:
        return OwnersBox(self._tools, kept.id)

    def _show(self, kept: Kept | None) -> None:
        super()._show(kept)
        if self.editor is not None:
            self.editor.saved.connect(self._fit_due)
            self._fit_due(self.editor.kept)

    def _fit_due(self, kept: Kept) -> None:
        """Show the fields that go with the way the action is due, and any that hold something."""
        if self.editor is None:
            return
        for name, (by, fits) in SHOWN_WHEN.items():
            self.editor.boxes[name].setVisible(kept.values[by] in fits or bool(kept.values[name]))
        for name in ("due_words_en", "due_words_fr"):
            if (label := self.editor.boxes[name].label) is not None:
                label.setText(due_label(str(kept.values["due_kind"]), name))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"action_owner", "action_item", "work_group", "person", "organisation"}:
            self._read()
            self.view.viewport().update()
        super()._changed(kinds)


def due_label(kind: str, name: str) -> str:
    """Return what the field of how an action is due asks for, by the way it is due."""
    asks = {
        DueKind.WINDOW: translate("Meetings", "Within which time, such as “in the coming weeks”"),
        DueKind.EVENT: translate("Meetings", "On what, such as “when the report is published”"),
        DueKind.DEPENDENCY: translate("Meetings", "After what, such as “after first results of the pilot”"),
    }.get(DueKind(kind), "")
    return f"{asks} ({words.language_name(name[-2:])})" if asks else words.field("action_item", name)


def due_words(kept: Kept) -> str:
    """Return how an action is due, in words; nothing where nothing was said."""
    kind = kept.values["due_kind"]
    if kind == DueKind.DATE:
        return words.day(kept.values["due_on"]) or translate("Meetings", "date not entered")
    if kind == DueKind.OPEN:
        return ""
    return either(kept.values, "due_words") or words.choice("due_kind", str(kind))


def is_overdue(kept: Kept) -> bool:
    """Say whether the day of an open action has passed."""
    open_ = kept.values["status"] in (None, "open")
    return open_ and kept.values["due_on"] is not None and kept.values["due_on"] < date.today()
