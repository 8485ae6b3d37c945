"""What the members area shows while nothing is chosen: how many members of which constituency."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.services.members.register import Count
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.directory_card import DirectoryCard
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, EmptyState, Page, empty, plain_label


class Start(Page):
    """Members by constituency, counted."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        tools.bell.rang.connect(self._changed)
        self._tell()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"organisation", "membership"}:
            self._tell()

    def _tell(self) -> None:
        empty(self.body)
        counts = self._tools.desk.members.register.by_constituency()
        if counts:
            self.add(plain_label(self.tr("Members of the alliance"), "title"), self._table(counts))
            self.add(DirectoryCard(self._tools))
        else:
            self.add(self._nothing())
        self.body.addStretch(1)

    def _nothing(self) -> QWidget:
        sentence = self.tr("Members are organisations with a membership. Begin with an organisation.")
        return EmptyState(sentence)

    def _table(self, counts: list[Count]) -> QWidget:
        card = Card(self.tr("Active members by constituency"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        for at, one in enumerate(counts):
            label = self._tools.codes.label("constituency", one.constituency, words.language())
            told = words.sentence_case(label) if one.constituency else self.tr("Constituency not entered")
            grid.addWidget(plain_label(told, "" if one.constituency else "secondary"), at, 1)
            grid.addWidget(plain_label(words.number(one.members), "strong", wrap=False), at, 0)
        grid.addWidget(plain_label(words.number(sum(one.members for one in counts)), "strong"), len(counts), 0)
        grid.addWidget(plain_label(self.tr("members in all"), "secondary"), len(counts), 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card
