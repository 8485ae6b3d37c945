"""A form being filled in whose answers are kept as one types, so that nothing is lost whatever happens."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.ui import words
from ppa_desk.ui.fields.keeper import Keeper
from ppa_desk.ui.forms.sheet import FormSheet
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Notice

Keep = Callable[[Mapping[str, Any]], object]


class KeptSheet(QWidget):
    """A form and its keeper; `kept` tells that answers were kept."""

    kept = Signal()

    def __init__(
        self, form: Form, answers: Mapping[str, Any], keep: Keep, *, read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.sheet = FormSheet(form, answers, words.language(), read_only=read_only)
        self.notice = Notice()
        self.notice.hide()
        self.keeper = Keeper(keep, self)
        self.keeper.kept.connect(self.kept)
        self.keeper.failed.connect(self._failed)
        self.sheet.answered.connect(self._answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self.sheet)

    @property
    def answers(self) -> dict[str, Any]:
        """What stands in the form now."""
        return self.sheet.answering.answers()

    def flush(self) -> bool:
        """Keep what was typed now; say whether everything is kept."""
        return self.keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before anything else shows."""
        self.flush()
        super().hideEvent(event)

    def _answered(self) -> None:
        self.keeper.note(self.answers)

    def _failed(self, error: DeskError) -> None:
        self.notice.say(words.explained(error), "bad")
