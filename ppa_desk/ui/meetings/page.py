"""The page of a meeting: agenda, people, notes, outcomes, materials and summary in one place."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.services.meetings.desk import MINUTED
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import called, coded, summary_state
from ppa_desk.ui.meetings.summary import SummaryTab
from ppa_desk.ui.meetings.tabs import COUNTED, HOLDS, MEETING_TABS
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip, PrimaryButton, hint

if TYPE_CHECKING:
    from ppa_desk.ui.preview.page import Preview


class MeetingPage(TabbedPage):
    """A meeting."""

    holds: ClassVar[dict[str, str]] = HOLDS

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "meeting", record, MEETING_TABS, parent)
        self.show_preview = self.head.act(PrimaryButton(""))
        self._name_preview()
        self.show_preview.clicked.connect(self.preview)
        self._count()

    def chips(self, kept: Kept) -> list[Chip]:
        """Return date, mode, which meeting it is, how far its summary is."""
        values, codes = kept.values, self.tools.codes
        day = words.sentence_case(words.long_day(values["starts_on"]))
        mode, sort = coded(codes, "meeting_mode", values["mode"]), called(codes, values["kind"], values["ordinal"])
        told = [day, mode, values["place"], sort]
        chips = [Chip(text) for text in told if text]
        if not values["starts_on"]:
            chips.insert(0, Chip(self.tr("No date yet"), "attention"))
        row = self.tools.desk.meetings.register.listing.rows([kept.id]).get(kept.id)
        state, role = summary_state(row) if row else ("", "")
        if approved := self._approved(kept):
            chips.append(Chip(approved, "good"))
        elif state:
            chips.append(Chip(state, role))
        elif values["status"] == "planned" and values["starts_on"] and values["starts_on"] < date.today():
            chips.append(Chip(self.tr("Still marked as planned"), "attention"))
        elif values["status"]:
            chips.append(Chip(coded(codes, "meeting_status", values["status"])))
        return chips

    def _approved(self, kept: Kept) -> str:
        """That its minutes are approved, and on which day; nothing for other meetings."""
        found = self.tools.desk.meetings.approvals.of(kept.id) if kept.values["kind"] in MINUTED else None
        if found is None or found.outcome == "postponed" or found.on is None:
            return ""
        return self.tr("Minutes approved on {day}").replace("{day}", words.day(found.on))

    def changed(self, kinds: frozenset[str]) -> None:
        """Count the parts again."""
        if kinds & {kind for counted in COUNTED.values() for kind in counted}:
            self._count()
        if kinds & {"document", "approval"}:
            self.show_kept()

        if "meeting" in kinds:
            self._name_preview()

    @property
    def minuted(self) -> bool:
        """Whether minutes are kept of it rather than a summary written."""
        return self.tools.desk.meetings.minuted(self.record)

    def _name_preview(self) -> None:
        minutes = self.minuted
        self.show_preview.setText(self.tr("Preview minutes") if minutes else self.tr("Preview summary"))
        told = (
            self.tr("See the minutes as their readers will")
            if minutes
            else self.tr("See the summary as its readers will")
        )
        hint(self.show_preview, told, "Ctrl+P")
        self.tabs.name("summary", self.tr("Minutes") if minutes else self.tr("Summary"))

    def _count(self) -> None:
        counts = self.tools.desk.meetings.register.counts(self.record)
        for key, kinds in COUNTED.items():
            self.tabs.count(key, sum(counts.get(kind, 0) for kind in kinds) or None)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Show what taking in files that the meeting left behind would do."""
        from ppa_desk.ui.meetings.take_in import take

        if (over := self.over()) is not None:
            take(self.tools, over, self.record, paths)

    def preview(self) -> None:
        """Lay the preview of the summary over the page."""
        over = self.over()
        if over is None:
            return
        shown = self._minutes() if self.minuted else self._summary()
        shown.left.connect(over.lift)
        over.lay(shown)

    def _minutes(self) -> "Preview":
        from ppa_desk.ui.meetings.papers import minutes_preview  # what draws PDFs is loaded when one is looked at

        return minutes_preview(self.tools, self.record, *self._asked)

    def _summary(self) -> "Preview":
        from ppa_desk.ui.preview.sources import summary_preview

        return summary_preview(self.tools, self.record, *self._asked)

    @property
    def _asked(self) -> tuple[str, str]:
        """The edition and language of the tab it is written in; empty while nobody opened that."""
        written = self.tabs.page("summary")
        return written.asked if isinstance(written, SummaryTab) else ("", "")
