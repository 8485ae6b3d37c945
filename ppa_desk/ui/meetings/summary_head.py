"""The head of a summary’s tab: the edition and language, how far it is and who said so, and issuing it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppa_desk.model.meetings import Writing
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.summary.draft import Written
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.issue import Issue, IssueButton
from ppa_desk.ui.preview.word_button import WordButton, Write
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Notice, hint, plain_label
from ppa_desk.ui.words import dates_language

EDITIONS = (Visibility.MEMBERS, Visibility.PUBLIC)


class SummaryHead(FlowRow):
    """What is shown and how far it is. `switched` tells another edition or language, `said` how far it is now."""

    switched = Signal()
    said = Signal(str)

    def __init__(
        self, tools: Tools, notice: Notice, to_issue: Callable[[], tuple[Visibility, Language, Issue]],
        to_word: Callable[[], tuple[str, Write]], minuted: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.edition = ChoiceButton(self.tr("Edition"))
        self.offer_editions(minuted)
        self.language = ChoiceButton(self.tr("Language of what is written"))
        told = {one: tools.codes.label("language", one, words.language()) for one in ("en", "fr")}
        self.language.offer({one: words.sentence_case(name) for one, name in told.items()}, dates_language())
        self.writing = ChoiceButton(self.tr("How far it is"))
        self.writing.offer({Writing.DRAFT.value: self.tr("Draft"), Writing.REVIEW.value: self.tr("In review")})
        hint(self.writing, self.tr("Colleagues read and comment while it is in review; its foot says so"))
        self.writing.setEnabled(not tools.desk.store.read_only)
        self.since = plain_label("", "small", wrap=False)
        self.since.setMinimumHeight(self.writing.sizeHint().height())
        self.issue = IssueButton(tools, notice, to_issue)
        self.word = WordButton(tools, notice, to_word)
        for choice in (self.edition, self.language):
            choice.chosen.connect(lambda _key: self.switched.emit())
        self.writing.chosen.connect(self.said)
        self.add(self.edition, self.language, self.writing, self.since, self.issue, self.word)

    def offer_editions(self, minuted: bool) -> None:
        """Offer the editions of minutes, or of a summary, from the first one on."""
        editions = tuple(Visibility) if minuted else EDITIONS
        offered = {one.value: words.choice("edition", one.value) for one in editions}
        self.edition.offer(offered, first_edition(minuted).value)

    def show_written(self, written: Written) -> None:
        """Show how far the summary is, and who said so when."""
        self.writing.take(written.state.value)
        told = self.tr("{who}, {when}").replace("{who}", written.who) if written.at else ""
        self.since.setText(told.replace("{when}", words.moment(written.at)) if written.at else "")
        self.since.setVisible(bool(told))


def first_edition(minuted: bool) -> Visibility:
    """Return the edition one sees first: of minutes the group's own."""
    return Visibility.GROUP if minuted else EDITIONS[0]
