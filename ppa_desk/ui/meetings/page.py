"""The page of a meeting: agenda, notes, outcomes, materials and summary in one place."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.actions import actions_tab
from ppa_desk.ui.meetings.agenda import agenda_tab
from ppa_desk.ui.meetings.lines import PartLine, called, coded, summary_state
from ppa_desk.ui.meetings.materials import materials_tab
from ppa_desk.ui.meetings.notes import NotesTab
from ppa_desk.ui.meetings.overview import OverviewTab
from ppa_desk.ui.meetings.polls import PollsTab
from ppa_desk.ui.meetings.priorities import PrioritiesTab
from ppa_desk.ui.meetings.summary import SummaryTab
from ppa_desk.ui.record.page import RecordPage, part_card
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Chip, PrimaryButton, hint
from ppa_desk.ui.widgets.tabs import Tabs

COUNTED = {
    "agenda": ("session",), "notes": ("note",), "polls": ("poll", "survey"),
    "priorities": ("priority",), "decisions": ("decision",), "actions": ("action_item",), "materials": ("material",),
}  # fmt: skip
"""The kinds each tab counts."""

HOLDS = {
    "aim": "overview", "consideration": "overview", "session": "agenda", "talk": "agenda", "breakout": "agenda",
    "note": "notes", "theme": "notes", "poll": "polls", "poll_option": "polls", "survey": "polls",
    "priority": "priorities", "activity": "priorities", "decision": "decisions", "action_item": "actions",
    "action_owner": "actions", "material": "materials", "narrative": "summary",
}  # fmt: skip
"""The tab that shows a kind of part."""


class MeetingPage(RecordPage):
    """A meeting."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "meeting", record, parent)
        self.lines = PartLine(tools.codes)
        self.show_preview = self.head.act(PrimaryButton(self.tr("Preview summary")))
        hint(self.show_preview, self.tr("See the summary as its readers will"), "Ctrl+P")
        self.show_preview.clicked.connect(self.preview)
        self.tabs = Tabs()
        for key, (label, make) in self._tabs().items():
            self.tabs.add(key, label, make)
        self.add(self.tabs)
        self.body.addStretch(1)
        self.show_kept()
        self._count()

    def _tabs(self) -> dict[str, tuple[str, Callable[[], QWidget]]]:
        return {
            "overview": (self.tr("Overview"), self._overview),
            "agenda": (self.tr("Agenda"), self._agenda),
            "notes": (self.tr("Notes"), self._notes),
            "polls": (self.tr("Polls"), self._polls),
            "priorities": (self.tr("Priorities"), self._priorities),
            "decisions": (self.tr("Decisions"), self._decisions),
            "actions": (self.tr("Actions"), self._actions),
            "materials": (self.tr("Materials"), self._materials),
            "summary": (self.tr("Summary"), self._summary),
        }

    def chips(self, kept: Kept) -> list[Chip]:
        """Return date, mode, which meeting it is, how far its summary is."""
        values, codes = kept.values, self.tools.codes
        day = words.sentence_case(words.long_day(values["starts_on"]))
        mode, sort = coded(codes, "meeting_mode", values["mode"]), called(codes, values["kind"], values["ordinal"])
        told = [day, mode, values["place"], sort]
        chips = [Chip(text) for text in told if text]
        if not values["starts_on"]:
            chips.insert(0, Chip(self.tr("No date yet"), "attention"))
        row = self.tools.desk.meetings.listing.rows([kept.id]).get(kept.id)
        state, role = summary_state(row) if row else ("", "")
        if state:
            chips.append(Chip(state, role))
        elif values["status"] == "planned" and values["starts_on"] and values["starts_on"] < date.today():
            chips.append(Chip(self.tr("Still marked as planned"), "attention"))
        elif values["status"]:
            chips.append(Chip(coded(codes, "meeting_status", values["status"])))
        return chips

    def changed(self, kinds: frozenset[str]) -> None:
        """Count the parts again."""
        if kinds & {kind for counted in COUNTED.values() for kind in counted}:
            self._count()
        if "document" in kinds:
            self.show_kept()

    def _count(self) -> None:
        counts = self.tools.desk.meetings.counts(self.record)
        for key, kinds in COUNTED.items():
            self.tabs.count(key, sum(counts.get(kind, 0) for kind in kinds) or None)

    def reveal(self, kind: str, record: int) -> None:
        """Open the tab of a part, and choose the part there."""
        if key := HOLDS.get(kind):
            self.tabs.open(key)
            shown = self.tabs.page(key)
            for one in shown.findChildren(ChildList) if shown else ():
                if one.model.kind == kind and one.model.place(record) >= 0:
                    one.select(record)
                    self._bring_up(one)
            if isinstance(shown, NotesTab) and kind == "note":
                shown.select(record)

    def _bring_up(self, part: QWidget) -> None:
        """Scroll no further than to the top of a part."""
        if (inner := self.widget()) is not None:
            top = part.mapTo(inner, QPoint(0, 0))
            self.ensureVisible(top.x(), top.y(), 0, min(self.viewport().height() // 2, 300))

    def preview(self) -> None:
        """Lay the preview of the summary over the page."""
        over = self.over()
        if over is None:
            return
        from ppa_desk.ui.preview.sources import summary_preview  # what draws PDFs is loaded when one is looked at

        summary = self.tabs.page("summary")
        edition, language = summary.asked if isinstance(summary, SummaryTab) else ("", "")
        shown = summary_preview(self.tools, self.record, edition, language)
        shown.left.connect(over.lift)
        over.lay(shown)

    # --- tabs

    def _overview(self) -> QWidget:
        return OverviewTab(self)

    def _agenda(self) -> QWidget:
        return agenda_tab(self.tools, self.record, self.lines)

    def _notes(self) -> QWidget:
        return NotesTab(self.tools, self.record)

    def _polls(self) -> QWidget:
        return PollsTab(self.tools, self.record, self.lines)

    def _priorities(self) -> QWidget:
        return PrioritiesTab(self.tools, self.record, self.lines)

    def _decisions(self) -> QWidget:
        return part_card(
            self.tools, self.tr("What was decided"), "decision", {"meeting_id": self.record}, line=self.lines.decision,
            empty=self.tr("No decision is recorded. A decision says what was agreed, by whom and when."),
            names=("text_en", "text_fr", "work_group_id", "decided_on", "visibility"),
        )  # fmt: skip

    def _actions(self) -> QWidget:
        return actions_tab(self.tools, self.record)

    def _materials(self) -> QWidget:
        return materials_tab(self.tools, self.record, self.lines)

    def _summary(self) -> QWidget:
        tab = SummaryTab(self.tools, self.record)
        tab.wanted_preview.connect(self.preview)
        return tab
