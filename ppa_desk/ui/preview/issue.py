"""Issuing what one looks at: a question first, since an issued document stays; then the way to it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.widgets.parts import Notice, QuietButton, hint, show_if

Issue = Callable[[Visibility, Language], int]
"""Freezes an edition in a language and returns the document's number; it is called on another thread."""


class IssueButton(QuietButton):
    """Freezes the edition shown as a numbered document, and says so in the page's notice."""

    def __init__(
        self,
        tools: Tools,
        notice: Notice,
        asked: Callable[[], tuple[Visibility, Language, Issue]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._tools, self._notice, self._asked = tools, notice, asked
        self.setText(self.tr("Issue…"))
        hint(self, self.tr("Freeze this edition as a numbered document that never changes"))
        self.clicked.connect(self.issue_now)
        show_if(self, not tools.desk.store.read_only)

    def issue_now(self) -> None:
        """Freeze the edition after a question, since it is not undone."""
        edition, language, issue = self._asked()
        told = words.sentence_case(self._tools.codes.label("language", language, words.language()))
        question = self.tr("Issue the {edition} ({language})? An issued document stays as it is, and is not undone.")
        question = question.replace("{edition}", words.choice("edition", edition.value)).replace("{language}", told)
        if not self._tools.ask.sure(question, self.tr("Issue")):
            return
        self.setEnabled(False)
        self._tools.tasks.run(lambda _task: issue(edition, language), self._issued, self._not_issued)

    def _issued(self, document: int) -> None:
        if not isValid(self):  # the page was left meanwhile
            return
        self.setEnabled(True)
        self._document = document
        self._notice.say(self.tr("Issued. It stands under Documents, with its hash."), "good")
        self._notice.offer(self.tr("Open it"), self._open)

    def _not_issued(self, error: Exception) -> None:
        if not isValid(self):
            self._tools.say(words.explained(error))
            return
        self.setEnabled(True)
        self._notice.say(words.explained(error), "bad")

    def _open(self) -> None:
        self._tools.go("document", self._document)
