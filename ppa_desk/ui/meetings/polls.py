"""Polls of a meeting, with readings in words and counts only where somebody counted; and its surveys."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.meetings.polling import files
from ppa_desk.services.meetings.polling.book import Option
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.ideas_box import IdeasBox
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.meetings import take_in
from ppa_desk.ui.meetings.lines import PartLine, PollLine, coded
from ppa_desk.ui.meetings.poll_ballots import BallotsCard
from ppa_desk.ui.meetings.poll_counts import PollCounts
from ppa_desk.ui.meetings.poll_papers import polls_preview, save_rows, with_menu
from ppa_desk.ui.meetings.poll_result import COUNTED, PollResult
from ppa_desk.ui.meetings.poll_wording import WordingCard
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.page import side_by_side
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.open_link import LinkBox
from ppa_desk.ui.widgets.parts import Card, QuietButton, empty
from ppa_desk.ui.words import dates_language

POLL = (
    "question_en", "question_fr", "kind", "dots", "priority_id", "session_id", "held_on", "anonymous",
    "reading_en", "reading_fr", "visibility",
)  # fmt: skip
OPTION = ("text_en", "text_fr", "meaning", "priority_id")
SURVEY = ("title_en", "title_fr", "audience_en", "audience_fr", "url", "opens_on", "closes_on", "status", "visibility")


class PollsTab(QWidget):
    """What members were asked."""

    def __init__(self, tools: Tools, meeting: int, lines: PartLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._meeting, self._lines = tools, meeting, lines
        self._line = PollLine(self._priorities, self._readings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.chosen = QVBoxLayout()
        self.chosen.setSpacing(BETWEEN)
        column.addWidget(self._polls())
        column.addLayout(self.chosen)
        column.addWidget(WordingCard(tools))
        column.addWidget(self._surveys())
        column.addStretch(1)
        self._follow(self.list.current)
        tools.bell.rang.connect(self._changed)

    def _polls(self) -> QWidget:
        card = Card(self.tr("Polls"), self.tr("Read in words; counts may be missing"))
        self.list = ChildList(
            self._tools, "poll", {"meeting_id": self._meeting}, POLL, line=self._line.tell,
            empty=self.tr("No poll is recorded. Type the question of the first one below."),
        )  # fmt: skip
        card.add(self.list, self._out())
        self.list.chose.connect(self._follow)
        return card

    def _out(self) -> QWidget:
        """What takes polls in, and their results to paper and files."""
        row = FlowRow()
        paper, save = QuietButton(self.tr("Results as a document")), QuietButton(self.tr("Save…"))
        paper.clicked.connect(self.preview)
        offers = [
            (self.tr("Results as a workbook"), partial(self.save_results, ".xlsx")),
            (self.tr("Results as CSV"), partial(self.save_results, ".csv")),
            (self.tr("Ballots of this poll as a workbook"), partial(self.save_ballots, ".xlsx")),
            (self.tr("Ballots of this poll as CSV"), partial(self.save_ballots, ".csv")),
        ]
        with_menu(save, offers)
        row.add(take_in.button(self._tools, self._meeting), paper, save)
        return row

    def preview(self) -> None:
        """Lay the results of all polls as a document over the page."""
        if (over := over_of(self)) is not None:
            shown = polls_preview(self._tools, self._meeting)
            shown.left.connect(over.lift)
            over.lay(shown)

    def save_results(self, ending: str, _checked: bool = False) -> None:
        """Save what all polls came to as a table."""
        polling, records = self._tools.desk.meetings.polling, self._tools.desk.records
        sessions = [one.id for one in records.where("session", meeting_id=self._meeting)]
        titles = records.titles("session", sessions, words.language())
        head, rows = files.results(polling.telling(dates_language()), polling.of(self._meeting).values(), titles)
        save_rows(self._tools, self.tr("Poll results"), ending, head, rows)

    def save_ballots(self, ending: str, _checked: bool = False) -> None:
        """Save the ballots of the chosen poll as a table."""
        if (poll := self.list.current) is None:
            return
        desk = self._tools.desk
        book, telling = desk.meetings.polling.book(poll.id), desk.meetings.polling.telling(dates_language())
        every = (*book.ballots, *book.dropped)
        numbers = [one.values["organisation_id"] for one in every if one.values["organisation_id"]]
        bodies = desk.records.titles("organisation", numbers, words.language())
        head, rows = files.ballots(telling, book, desk.meetings.ballots.names(every, words.language()), bodies)
        save_rows(self._tools, telling.question(book), ending, head, rows)

    def _follow(self, poll: Kept | None) -> None:
        """Show what the chosen poll came to, its counts, the answers it offered, and where it led."""
        empty(self.chosen)
        if poll is None:
            return
        result = Card(self.tr("Result"))
        result.add(PollResult(self._tools, poll.id))
        counts = Card()
        counts.add(PollCounts(self._tools, poll.id))
        answers = NestedList(
            self._tools, "poll_option", {"poll_id": poll.id}, OPTION, line=self._answer,
            empty=self.tr("No answers are recorded. A poll may stand with its reading alone."),
        )  # fmt: skip
        offered = Card(self.tr("Answers it offered"))
        offered.add(answers, IdeasBox(self._tools, "poll", poll.id))
        self.chosen.addWidget(result)
        self.chosen.addWidget(side_by_side(counts, offered))
        self.chosen.addWidget(BallotsCard(self._tools, poll.id))

    def _answer(self, kept: Kept) -> Line:
        label = self._tools.desk.meetings.polling.telling(dates_language()).label(Option(kept.id, kept.values))
        meaning = coded(self._tools.codes, "poll_meaning", kept.values["meaning"])
        return Line(label, "", meaning if meaning != label else "")

    def _surveys(self) -> QWidget:
        card = Card(self.tr("Surveys"), self.tr("Sent out before or after the meeting"))
        card.add(
            ChildList(
                self._tools, "survey", {"meeting_id": self._meeting}, SURVEY, line=self._lines.survey,
                empty=self.tr("No survey belongs to this meeting."), below=self._survey_link,
            )
        )  # fmt: skip
        return card

    def _survey_link(self, survey: Kept) -> QWidget:
        return LinkBox(self._tools, "survey", survey.id)

    def _priorities(self) -> dict[int, str]:
        kept = self._tools.desk.records.where("priority", meeting_id=self._meeting)
        return self._tools.desk.records.titles("priority", [one.id for one in kept], words.language())

    def _readings(self) -> dict[int, str]:
        polling = self._tools.desk.meetings.polling
        telling = polling.telling(dates_language())
        return {number: telling.reading(book) for number, book in polling.of(self._meeting).items()}

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & (COUNTED | {"priority"}):
            self._line.refresh()
            self.list.view.viewport().update()
