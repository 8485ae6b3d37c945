"""A checklist about an organisation as a card: being written, with its verdict below, or as it was closed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Form
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import Input
from ppa_desk.ui.forms.answers_list import AnswersList
from ppa_desk.ui.forms.kept_sheet import Keep, KeptSheet
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, PrimaryButton, plain_label

translate = QCoreApplication.translate


class OpenCheck(Card):
    """A check being written; `closed` tells that it was closed."""

    closed = Signal()

    def __init__(
        self, tools: Tools, kind: str, number: int, form: Form, answers: Mapping[str, Any], keep: Keep, title: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(title, translate("OpenCard", "Kept as you type; it counts once it is closed"), parent)
        self.form = form
        self.sheet = KeptSheet(form, answers, keep)
        self.sheet.sheet.answered.connect(self.tell)
        self.computed = plain_label("", "secondary")
        self.notice = Notice()
        self.notice.hide()
        self.add(self.sheet, FilesBox(tools, kind, number, expiring=kind == "vetting"))

    def ask_verdict(self, heading: str, asked: Sequence[tuple[str, QWidget]], verb: str) -> None:
        """Put what decides below the answers, and the button that closes the check."""
        self.close_button = PrimaryButton(verb)
        self.close_button.clicked.connect(self.close_now)
        self.add(plain_label(heading, "heading"), self.computed)
        for label, control in asked:
            if isinstance(control, Input):
                control.name(label)
            self.add(beside(label, "", control))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.add(self.notice)
        self.body.addLayout(row)
        self.tell()

    def said(self) -> str:
        """Return what the answers say so far."""
        raise NotImplementedError

    def carry_out(self) -> None:
        """Close the check with its verdict. DeskError."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say what the answers say so far."""
        self.computed.setText(self.said())

    def close_now(self) -> None:
        """Close the check."""
        if not self.sheet.flush():
            return
        try:
            self.carry_out()
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.closed.emit()


class ClosedCheck(Card):
    """A check as it was closed: its facts, notes, answers and files."""

    def __init__(
        self, tools: Tools, kind: str, number: int, form: Form | None, answers: Mapping[str, Any], title: str,
        who: str, chips: Sequence[Chip], notes: str, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(title, who, parent)
        facts = QWidget()
        flow = Flow(facts)
        for chip in chips:
            flow.addWidget(chip)
        self.add(facts)
        if notes:
            self.add(plain_label(notes))
        if form is not None and answers:
            self.more = LinkButton(translate("ClosedCard", "Show the answers"))
            self.more.clicked.connect(lambda: self._show(lambda: AnswersList(form, answers)))
            self.add(self.more)
        self.add(FilesBox(tools, kind, number, expiring=kind == "vetting"))

    def _show(self, make: Callable[[], QWidget]) -> None:
        self.body.insertWidget(self.body.indexOf(self.more), make())
        self.more.hide()
