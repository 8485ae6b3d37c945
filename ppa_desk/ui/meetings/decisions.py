"""The decisions of a meeting with their votes, and the approval of earlier minutes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Kept
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.approval_card import ApprovalCard
from ppa_desk.ui.meetings.decision_vote import DecisionVote
from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, empty

translate = QCoreApplication.translate

FIELDS = ("text_en", "text_fr", "session_id", "work_group_id", "decided_on", "voting_rule_id", "visibility")
COUNTS = ("seats", "in_favour", "against", "abstained", "recused")
AFTER = ("session_id", "visibility")
"""What may still be said of a decision whose vote is closed."""


class DecisionsTab(QWidget):
    """What was decided, the vote on the chosen one below it, and the minutes that wait for approval."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.vote: DecisionVote | None = None
        self._below = QVBoxLayout()
        card = Card(translate("Meetings", "What was decided"))
        self.list = DecisionsList(tools, meeting)
        card.add(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(card)
        column.addLayout(self._below)
        column.addWidget(ApprovalCard(tools, meeting))
        column.addStretch(1)
        self.list.shown.connect(self._show)
        self._show(self.list.current)

    def _show(self, kept: Kept | None) -> None:
        if self.vote is not None and kept is not None and self.vote.decision == kept.id:
            return
        empty(self._below)
        self.vote = None
        if kept is not None:
            self.vote = DecisionVote(self._tools, kept.id)
            self.vote.counting.connect(self.list.enter_counts)
            self._below.addWidget(self.vote)


class DecisionsList(ChildList):
    """The decisions of a meeting."""

    shown = Signal(object)

    def __init__(self, tools: Tools, meeting: int) -> None:
        self._chosen: int | None = None
        self._counting: int | None = None
        self._names_shown: tuple[str, ...] = ()
        told = translate("Meetings", "No decision is recorded. A decision says what was agreed, by whom and when.")
        line = PartLine(tools.codes).decision
        super().__init__(tools, "decision", {"meeting_id": meeting}, FIELDS, line=line, empty=told)

    def enter_counts(self) -> None:
        """Show room for the counts of the chosen decision."""
        self._counting = self._chosen
        self._show(self.current)
        if box := self.box("seats"):
            box.setFocus()

    def _shown_names(self) -> Sequence[str]:
        """With counts where nobody can vote by seat, or they are entered; fewer once the vote is closed."""
        if self._chosen is None:
            return FIELDS
        now = self._tools.desk.meetings.votes.get(self._chosen)
        if now.closed:
            return AFTER
        counted = now.typed or not now.voters or self._counting == self._chosen
        return (*FIELDS, *COUNTS) if counted else FIELDS

    def _show(self, kept: Kept | None) -> None:
        self._chosen = kept.id if kept else None
        self._names_shown = tuple(self._shown_names())
        super()._show(kept)
        self.shown.emit(kept)

    def _changed(self, kinds: frozenset[str]) -> None:
        super()._changed(kinds)
        if self.current is not None and tuple(self._shown_names()) != self._names_shown:
            self._show(self.current)
