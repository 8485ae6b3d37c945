"""Who held the seats of a group over the years: a picture, and on demand the same in words."""

from datetime import date
from operator import attrgetter

from PySide6.QtWidgets import QWidget

from ppa_desk.services.groups.book import Book
from ppa_desk.services.groups.over_time import in_words, over_time
from ppa_desk.services.groups.telling import Told
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import Card, LinkButton, plain_label, show_if
from ppa_desk.ui.widgets.text_table import TextTable


class OverTimeCard(Card):
    """One row a seat: its holders as bars, vacancies as gaps, the chosen day as a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._open = False
        self.words: TextTable | None = None
        self.toggle = LinkButton("")
        self.toggle.clicked.connect(self._turn)
        self.head.addWidget(self.toggle)

    def tell(self, told: Told, book: Book, on: date) -> None:
        """Show the seats over the years around a day; nothing where nobody was ever entered on one."""
        who = attrgetter("who")
        chart = over_time(book, on, told, who)
        self.clear()
        self.words = None
        show_if(self, chart is not None)
        if chart is None:
            return
        self.title.setText(told.words("over_time.title"))
        self.title.show()
        self.add(plain_label(chart.caption, "secondary"))
        self.add(ChartView(chart))
        self.words = TextTable(in_words(book, on, told, who))
        self.add(self.words)
        self._name()

    def _turn(self) -> None:
        self._open = not self._open
        self._name()

    def _name(self) -> None:
        self.toggle.setText(self.tr("Hide the words") if self._open else self.tr("In words"))
        if self.words is not None:
            show_if(self.words, self._open)
