"""A review being written: the rubric, kept as one types; what it comes to so far; handing it in."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.forms.scoring import score
from ppa_desk.services.grants import review_form
from ppa_desk.services.grants.review_form import Written
from ppa_desk.ui import words
from ppa_desk.ui.fields.keeper import Keeper
from ppa_desk.ui.forms.sheet import FormSheet
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Chip, Notice, PrimaryButton, hint, show_if


class Keeps(Protocol):
    """Where a review is kept: the workspace, or the pack it travels in."""

    def keep(self, written: Written) -> None:
        """Keep what is written so far. DeskError."""

    def hand_in(self) -> None:
        """Hand it in as it was kept last. DeskError."""


class ReviewSheet(QWidget):
    """The rubric of one review; `handed` tells that it was handed in, `kept` that something was kept."""

    handed = Signal()
    kept = Signal()

    def __init__(
        self, rubric: Form, written: Written, keeps: Keeps, language: str, *, read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._rubric, self._read_only = rubric, read_only
        self.sheet = FormSheet(review_form.asked(rubric), review_form.joined(written), language, read_only=read_only)
        self._keeps = keeps
        self.keeper = Keeper(keeps.keep, self)
        self.keeper.kept.connect(self.kept)
        self.keeper.failed.connect(self.say_error)
        self.notice = Notice()
        self.notice.hide()
        self.progress, self.score = Chip(""), Chip("")
        self.submit = PrimaryButton(self.tr("Hand in"))
        hint(self.submit, self.tr("The score is worked out once and stands"))
        self.submit.clicked.connect(self.hand_in)
        show_if(self.submit, not read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._line())
        column.addWidget(self.notice)
        column.addWidget(self.sheet)
        self.sheet.answered.connect(self._answered)
        self._tell()

    def _line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for widget in (self.progress, self.score):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.submit)
        return row

    @property
    def written(self) -> Written:
        """What stands in the form now."""
        return review_form.split(self.sheet.answering.answers())

    def flush(self) -> bool:
        """Keep what was written now; say whether everything is kept."""
        return self.keeper.flush()

    def hand_in(self) -> None:
        """Hand the review in; where something lacks, show it."""
        if not self.flush():
            return
        if lacking := self.sheet.show_problems():
            self.notice.say(self.tr("%n question(s) still need an answer. All is kept.", "", len(lacking)), "attention")
            self.sheet.go_to(lacking[0])
            return
        try:
            self._keeps.hand_in()
        except DeskError as error:
            self.say_error(error)
            return
        self.handed.emit()

    def say_error(self, error: DeskError) -> None:
        """Say why something could not be kept or handed in."""
        self.notice.say(words.explained(error), "bad")

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written before anything else shows."""
        self.flush()
        super().hideEvent(event)

    def _answered(self) -> None:
        self.keeper.note(self.written)
        self._tell()

    def _tell(self) -> None:
        done, all_ = self.sheet.progress()
        self.progress.show_fact(self.tr("{done} of {all} answered").format(done=done, all=all_))
        share = score(self._rubric, self.sheet.answering.answers()).share
        told = (
            self.tr("Not scored yet") if share is None else self.tr("{score} of 100").format(score=points(share * 100))
        )
        self.score.show_fact(told, "" if share is None else "accent")


def signed(value: float) -> str:
    """Return a difference in points with its sign."""
    told = points(abs(value))
    return told if told == "0" else ("+" if value > 0 else "\N{MINUS SIGN}") + told


def points(value: float) -> str:
    """Return points of 100 as a reader writes them, with one decimal where there is one."""
    told = f"{value:.1f}".removesuffix(".0")
    return told.replace(".", ",") if words.language() == "fr" else told
