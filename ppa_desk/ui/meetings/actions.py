"""The actions of a meeting: what is to be done, by whom, due in one of its four ways or not said."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.model.outcomes import DueKind
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings.lines import either, title
from ppa_desk.ui.meetings.owners_box import OwnersBox
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card

translate = QCoreApplication.translate

ACTION = (
    "text_en", "text_fr", "due_kind", "due_on", "due_words_en", "due_words_fr", "strength", "status",
    "priority_id", "survey_id", "visibility",
)  # fmt: skip
SHOWN_WHEN = {
    "due_on": (DueKind.DATE,),
    "due_words_en": (DueKind.WINDOW, DueKind.EVENT, DueKind.DEPENDENCY),
    "due_words_fr": (DueKind.WINDOW, DueKind.EVENT, DueKind.DEPENDENCY),
}
"""Fields that mean something only where an action is due in one of these ways."""


def actions_tab(tools: Tools, meeting: int) -> QWidget:
    """Return the actions of a meeting."""
    card = Card(translate("Meetings", "Actions"), translate("Meetings", "Who does what, and how it is due"))
    card.add(ActionList(tools, meeting))
    return stacked(card)


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
        below = " · ".join(part for part in (who, due_words(kept)) if part)
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
        for name, kinds in SHOWN_WHEN.items():
            if self.editor is not None:
                self.editor.boxes[name].setVisible(kept.values["due_kind"] in kinds or bool(kept.values[name]))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"action_owner", "action_item", "work_group", "person", "organisation"}:
            self._read()
            self.view.viewport().update()
        super()._changed(kinds)


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
