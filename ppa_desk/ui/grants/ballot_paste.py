"""Votes that came by e-mail: pasted, read, looked at, then taken in together."""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.grants.ballot_mail import Known, Read, read
from ppa_desk.services.grants.motions import Cast
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Notice, PrimaryButton, QuietButton, plain_label


class BallotPaste(QWidget):
    """Room for e-mails, and what is read from them."""

    def __init__(self, tools: Tools, motion: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._motion = tools, motion
        self._found: list[Read] = []
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("E-mails with votes"))
        self.text.setPlaceholderText(self.tr("Paste the e-mails here, each with its “From:” line, or “Name: for”."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(120)
        self.told = plain_label("")
        self.notice = Notice()
        self.notice.hide()
        self.take = PrimaryButton(self.tr("Take these votes in"))
        self.take.clicked.connect(self.take_in)
        self.leave = QuietButton(self.tr("Cancel"))
        self.leave.clicked.connect(self.hide)
        self.text.textChanged.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        for widget in (self.text, self.told, self.notice):
            column.addWidget(widget)
        column.addLayout(row)
        self._read()

    def _known(self) -> list[Known]:
        voters = [one for one in self._tools.desk.grants.motions.get(self._motion).voters if one.person]
        records = self._tools.desk.records
        return [
            Known(one.person, one.name, str(records.get("person", one.person).values["email"] or ""))
            for one in voters
            if one.person
        ]

    def _read(self) -> None:
        text = self.text.toPlainText()
        self._found = read(text, self._known()) if text.strip() else []
        self.told.setText("\n".join(self._line(one) for one in self._found))
        self.take.setEnabled(any(one.person and one.voice for one in self._found))

    def _line(self, one: Read) -> str:
        if one.person is None:
            return self.tr("{sender}: has no voting seat here; left out").format(sender=one.sender)
        if one.voice is None:
            return self.tr("{sender}: not clear, enter it by hand – “{words}”").format(
                sender=one.sender, words=one.words
            )
        voice = words.choice("voice", one.voice)
        return self.tr("{sender}: {voice} – “{words}”").format(sender=one.sender, voice=voice, words=one.words)

    def take_in(self) -> None:
        """Write down what was read clearly."""
        casts = [Cast(one.person, one.voice, one.words) for one in self._found if one.person and one.voice]
        try:
            self._tools.desk.grants.motions.cast(self._motion, casts)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.text.clear()
        self.notice.hide()
        self.hide()
