"""A form being filled in whose answers are kept as one types, so that nothing is lost whatever happens."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.ui import words
from ppa_desk.ui.fields.saving import LONGEST, PAUSE, Holder
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
        self.keeper = _Keeper(self, keep)
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


class _Keeper(Holder):
    """Keeps answers at every pause, and once a second while one types without any."""

    def __init__(self, sheet: KeptSheet, keep: Keep) -> None:
        super().__init__(sheet)
        self._sheet, self._keep = sheet, keep
        self._typed: Mapping[str, Any] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self.flush)
        self._longest.timeout.connect(self.flush)

    def note(self, answers: Mapping[str, Any]) -> None:
        """Note what stands in the form now; it is kept after a pause."""
        self._typed = answers
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    @property
    def pending(self) -> Mapping[str, Any]:
        """What is typed and not kept yet."""
        return {} if self._typed is None else {"answers": self._typed}

    def flush(self) -> bool:
        """Keep what was typed now; say whether everything is kept."""
        self._pause.stop()
        self._longest.stop()
        if self._typed is None:
            return True
        try:
            self._keep(self._typed)
        except DeskError as error:
            self._sheet.notice.say(words.explained(error), "bad")
            return False
        self._typed = None
        self._sheet.kept.emit()
        return True
