"""The charts of an indicator: against its target, over time, split by its dimensions, by province."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.content import Chart, Language
from ppa_desk.services.results.indicator_charts import indicator_charts
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.blocks import shown_block
from ppa_desk.ui.widgets.parts import Card, Notice, empty, plain_label

WATCHED = frozenset(
    {"framework", "indicator", "indicator_value", "value_cell", "baseline", "indicator_target", "mapping", "result"}
)


class ChartsTab(LookedAt, QWidget):
    """What the figures of an indicator look like, drawn when somebody looks."""

    watched = WATCHED

    def __init__(self, tools: Tools, indicator: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._indicator = tools, indicator
        self._task: Task | None = None
        self._language: Language = "fr" if words.language() == "fr" else "en"
        self.charts: tuple[Chart, ...] | None = None
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.watch(tools)

    def read(self) -> None:
        """Draw the charts as the figures stand."""
        if self._task is not None:
            self._task.cancel()
        results, language = self._tools.desk.results, self._language
        records, indicator = self._tools.desk.records, self._indicator

        def drawn(_task: Task) -> tuple[Chart, ...]:
            result = records.get("indicator", indicator).values["result_id"]
            framework = records.get("result", result).values["framework_id"]
            whole = results.table.frame(framework).whole
            day = min(date.today(), whole.until) if whole else date.today()
            return tuple(indicator_charts(results, framework, indicator, day, language))

        self._task = self._tools.tasks.run(drawn, self.show_charts, self._failed)

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Show what was drawn, a card a chart."""
        self._task, self.charts = None, charts
        empty(self._cards)
        for chart in charts:
            card = Card()
            if (shown := shown_block(chart)) is not None:
                card.add(shown)
            self._cards.addWidget(card)
        if not charts:
            self._cards.addWidget(plain_label(self.tr("Nothing can be drawn yet: it has neither values nor targets.")))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")
