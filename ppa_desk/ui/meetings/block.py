"""One block of a summary: generated from records until somebody edits it; then both are kept and compared."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from ppa_desk.services.narrative import Narrative
from ppa_desk.ui.fields.saving import Holder
from ppa_desk.ui.record.history import differing
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.growing import GrowingText
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, plain_label

PAUSE = 900
"""Milliseconds after the last key until the text is kept."""


class _Typed(Holder):
    """Lets the window keep what is typed before it closes."""

    def __init__(self, card: "BlockCard") -> None:
        super().__init__(card)
        self._card = card

    def flush(self) -> bool:
        """Keep the block's text now."""
        self._card.flush()
        return not self._card.is_pending

    @property
    def pending(self) -> Mapping[str, Any]:
        """The text, while it is not kept."""
        return {self._card.key: self._card.text.toPlainText()} if self._card.is_pending else {}


class BlockCard(Card):
    """A block, edited where it stands. `edited` tells its key and text, `reset` its key."""

    edited = Signal(str, str)
    reset = Signal(str)

    def __init__(self, block: Narrative, *, read_only: bool = False) -> None:
        super().__init__(block.title)
        self.key = block.key
        self._block, self._kept = block, block.text
        self.state = Chip("")
        self.head.addWidget(self.state)
        self.back = LinkButton(self.tr("Let the generated text stand again"))
        self.back.clicked.connect(self._reset)
        self.notice = Notice()
        self.notice.hide()
        self.text = GrowingText(least=2, most=40)
        self.text.setAccessibleName(block.title)
        self.text.setReadOnly(read_only)
        if read_only:  # its sentences are reached by keyboard all the same
            reads = Qt.TextInteractionFlag
            self.text.setTextInteractionFlags(reads.TextSelectableByMouse | reads.TextSelectableByKeyboard)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._typed)
        self.source = plain_label("", "small")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self._typed_text = _Typed(self)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(INSIDE)
        self.foot.addWidget(self.source, 1)
        self.foot.addWidget(self.back)
        self.add(self.notice, self.text)
        self.body.addLayout(self.foot)
        self.show_block(block)

    def show_block(self, block: Narrative) -> None:
        """Show the block as it stands now; what is being typed stays."""
        self._block = block
        self._kept = block.text
        if not self.is_pending and self.text.toPlainText() != block.text:
            self.text.blockSignals(True)
            self.text.setPlainText(block.text)
            self.text.blockSignals(False)
        beneath = block.changed_beneath
        told, role = (self.tr("Changed beneath"), "attention") if beneath else (self.tr("Edited"), "accent")
        self.state.show_fact(*((told, role) if block.edited else (self.tr("As generated"), "")))
        self.back.setVisible(block.edited and not self.text.isReadOnly())
        told = QCoreApplication.translate("BlockCard", "Written from %n record(s)", "", len(set(block.evidence)))
        self.source.setText(told)
        self._tell_beneath()

    def _tell_beneath(self) -> None:
        block = self._block
        if not block.changed_beneath:
            self.notice.hide()
            return
        self.notice.say(self._told_beneath(block), "attention")
        if not self.text.isReadOnly():
            self.notice.offer(self.tr("Keep my text"), self._keep)
            self.notice.offer(self.tr("Take the new text"), self._reset)

    def _told_beneath(self, block: Narrative) -> str:
        """Return what to say of a block that changed beneath."""
        old, new = differing(block.earlier, block.generated)
        sentence = self.tr("The records changed after this was edited. Then: “{old}” Now: “{new}”")
        return sentence.replace("{old}", old).replace("{new}", new)

    @property
    def is_pending(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self._pause.isActive()

    def flush(self) -> None:
        """Keep what is typed now."""
        self._pause.stop()
        if (typed := self.text.toPlainText()) != self._kept:
            self._kept = typed
            self.edited.emit(self.key, typed)

    def _typed(self) -> None:
        self._pause.start()

    def _keep(self) -> None:
        self._pause.stop()
        self.edited.emit(self.key, self.text.toPlainText())

    def _reset(self) -> None:
        self._pause.stop()
        self.reset.emit(self.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the text keeps it."""
        if watched is self.text and event.type() == QEvent.Type.FocusOut and self.is_pending:
            self.flush()
        return super().eventFilter(watched, event)
