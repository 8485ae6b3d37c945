"""What the answers say: the same charts and sentences as in the report, by a group of one's choice."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.model.codes import list_title
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Block, Heading
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty
from ppa_desk.ui.words import dates_language

FACTS = ("constituency", "sector", "region", "country", "groups")


class ResultsTab(LookedAt, QWidget):
    """Figures, section by section."""

    watched = frozenset({"response", "survey", "text_code", "text_mark"})

    def __init__(self, tools: Tools, survey: int, preview: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey = tools, survey
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._head(preview))
        column.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.watch(tools)

    def _head(self, preview: Callable[[], None]) -> QHBoxLayout:
        self.by = ChoiceButton(self.tr("Groups"))
        names = {
            "constituency": words.field("organisation", "constituency"),
            "sector": words.field("organisation", "sector"),
            "region": list_title("region", words.language()),
            "country": words.field("organisation", "country"), "groups": words.kind("work_group"),
        }  # fmt: skip
        self.by.offer({name: self.tr("By {group}").format(group=names[name].lower()) for name in FACTS})
        self.by.chosen.connect(lambda _key: self.read_again())
        self.report = QuietButton(self.tr("Preview report"))
        self.report.clicked.connect(preview)
        self.workbook = QuietButton(self.tr("Save as a workbook…"))
        self.workbook.clicked.connect(self.save_workbook)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.by)
        row.addStretch(1)
        row.addWidget(self.workbook)
        row.addWidget(self.report)
        return row

    def read(self) -> None:
        """Count the answers by the chosen group."""
        reports, survey, by, language = self._tools.desk.survey_reports, self._survey, self.by.key, dates_language()
        self._tools.tasks.run(
            lambda _task: reports.draft(survey, Visibility.SECRETARIAT, language, by=by).blocks,
            self._counted,
            self._failed,
        )

    def _counted(self, blocks: tuple[Block, ...]) -> None:
        empty(self._cards)
        card: Card | None = None
        for block in blocks:
            if isinstance(block, Heading) and block.level == 1:
                card = Card(block.text)
                self._cards.addWidget(card)
            elif card is not None and (shown := shown_block(block)) is not None:
                card.add(shown)

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def save_workbook(self) -> None:
        """Save every table, the codebook and the data as a workbook."""
        path = self._tools.ask.save_as(self.tr("Save the workbook"), "survey.xlsx", "*.xlsx")
        if path is None:
            return
        reports, survey, language = self._tools.desk.survey_reports, self._survey, dates_language()

        def write(_task: object) -> str:
            from ppa_desk.documents import survey_workbook

            view = reports.view(survey, Visibility.SECRETARIAT, language)
            pdf.save(path, survey_workbook.write(reports.draft(survey, Visibility.SECRETARIAT, language), view))
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}.").format(name=name), "good")
