"""What the pages before a workspace share: one column in the middle, a title, a sentence, one primary button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, Page, PrimaryButton, QuietButton, name_icons, plain_label, show_if

WIDTH = 600


class Sheet(Page):
    """One page; `left` goes back to the first one."""

    left = Signal()

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.card.setMaximumWidth(WIDTH)
        self.card.setMinimumWidth(min(WIDTH, 420))
        self.title = plain_label(title, "title")
        self.sentence = plain_label(sentence, "secondary")
        show_if(self.sentence, bool(sentence))
        self.notice = Notice()
        self.notice.hide()
        self.card.body.setSpacing(BETWEEN - 4)
        self.card.add(self.title, self.sentence, self.notice)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 8)
        row.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(3)

    def field(self, label: str, edit: QWidget, note: QWidget | None = None) -> None:
        """Add an input under its label."""
        column = QVBoxLayout()
        column.setSpacing(3)
        words = plain_label(label, "small")
        words.setBuddy(edit.focusProxy() or edit)
        column.addWidget(words)
        column.addWidget(edit)
        if note is not None:
            column.addWidget(note)
        self.card.body.addLayout(column)

    def buttons(self, primary: PrimaryButton | None, *others: QuietButton, back: bool = True) -> None:
        """Add the row of buttons, the primary one last."""
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        if back:
            leave = QuietButton(self.tr("Back"))
            leave.clicked.connect(self.left)
            row.addWidget(leave)
        row.addStretch(1)
        for button in others:
            row.addWidget(button)
        if primary is not None:
            primary.setDefault(True)
            row.addWidget(primary)
        self.card.body.addLayout(row)

    def refuse(self, sentence: str) -> None:
        """Say what did not go well."""
        self.notice.say(sentence, "bad")


class Secret(QLineEdit):
    """A passphrase; an eye shows it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._eye = self.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setText(self.tr("Show what I type"))
        self._eye.setToolTip(self.tr("Show what I type"))
        name_icons(self)
        self._eye.triggered.connect(self._show)

    def _show(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)


def strength(passphrase: str) -> int:
    """Return how hard a passphrase is to guess: 0 too short, 1 weak, 2 fair, 3 good."""
    if len(passphrase) < 8:
        return 0
    kinds = len(set(passphrase.casefold()))
    parts = len([word for word in passphrase.split() if len(word) > 2])
    if kinds < 6:
        return 1
    if len(passphrase) >= 16 or parts >= 4:
        return 3
    return 2 if len(passphrase) >= 12 or parts >= 3 else 1


def strength_words(passphrase: str) -> tuple[str, str]:
    """Return what to say of a passphrase, and the role of the words."""
    said = (
        (
            QCoreApplication.translate(
                "Passphrase", "At least 8 characters. Three or four words are easy to remember and hard to guess."
            ),
            "",
        ),
        (QCoreApplication.translate("Passphrase", "Easy to guess. Add another word."), "attention"),
        (QCoreApplication.translate("Passphrase", "Fair. One more word makes it good."), "attention"),
        (QCoreApplication.translate("Passphrase", "Hard to guess."), "good"),
    )
    return said[strength(passphrase)]
