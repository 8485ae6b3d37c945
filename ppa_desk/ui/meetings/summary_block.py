"""A block of a summary: its text, what each sentence rests on, what changed beneath, what colleagues say of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from ppa_desk.services.narrative import Narrative
from ppa_desk.services.summary.remarks import Remark
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.beneath import Beneath
from ppa_desk.ui.meetings.block import BlockCard
from ppa_desk.ui.meetings.remarks import RemarksBox
from ppa_desk.ui.meetings.traced import Evidence, Tracer
from ppa_desk.ui.widgets.parts import LinkButton, hint, show_if


class SummaryBlock(BlockCard):
    """A block. `entered` tells its key, `took` a change that is to be taken over."""

    entered = Signal(str)
    took = Signal(str, object)

    def __init__(self, tools: Tools, block: Narrative) -> None:
        read_only = tools.desk.store.read_only
        self.evidence: Evidence | None = None
        super().__init__(block, read_only=read_only or block.laid)
        self.evidence = Evidence(tools)
        self.beneath = Beneath(read_only=read_only)
        self.remarks = RemarksBox(block.title, read_only=read_only)
        self.beneath.taken.connect(lambda change: self.took.emit(self.key, change))
        self.comment = LinkButton(self.tr("Comment"))
        hint(self.comment, self.tr("Say something of this block to colleagues"))
        self.comment.setAccessibleName(self.tr("Comment on: {block}").replace("{block}", block.title))
        self.comment.clicked.connect(self.remarks.open)
        show_if(self.comment, not read_only)
        self.foot.insertWidget(1, self.comment)
        self.body.insertWidget(1, self.beneath)
        self.body.insertWidget(self.body.count() - 1, self.evidence)
        self.add(self.remarks)
        self._tracer = Tracer(self.text, self.evidence)
        self.show_block(block)

    def show_block(self, block: Narrative) -> None:
        """Show the block as it stands now."""
        super().show_block(block)
        if self.evidence is None:  # while it is being made
            return
        if block.laid:
            self.state.hide()
        self.beneath.show_changes(block.beneath, block.text)
        if self.text.toPlainText() == block.text:
            self._tracer.follow(block.sentences)

    def _told_beneath(self, block: Narrative) -> str:
        """The changes stand below, one by one."""
        return QCoreApplication.translate(
            "SummaryBlock", "The records changed after this was edited, in %n sentence(s).", "", len(block.beneath)
        )

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what colleagues say of it."""
        self.remarks.show_remarks(remarks)

    def leave(self) -> None:
        """Another block was entered."""
        self._tracer.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Entering the text chooses the sentence the caret is in."""
        entered = watched is self.text and event.type() == QEvent.Type.FocusIn
        if entered and self.evidence is not None:
            self.entered.emit(self.key)
            self._tracer.enter()
        return super().eventFilter(watched, event)
