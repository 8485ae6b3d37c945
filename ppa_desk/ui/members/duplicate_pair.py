"""Two records that may be one, side by side: why, how sure, and what one can do about it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.members.duplicates import Pair
from ppa_desk.services.members.glimpses import Glimpse
from ppa_desk.services.members.likeness import Sign
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Chip, QuietButton, hint, plain_label
from ppa_desk.ui.widgets.short_go import ShortGo


class PairCard(Card):
    """One pair. `wanted_merge` and `apart` tell what somebody wants done with it."""

    wanted_merge = Signal()
    apart = Signal()

    def __init__(
        self, tools: Tools, pair: Pair, seen: Mapping[int, Glimpse], *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._tools, self.pair = tools, pair
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        for column, number in enumerate((pair.one, pair.other)):
            grid.addWidget(self._side(seen[number]), 0, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.add(plain_label(self.why(), "small"))
        foot = QHBoxLayout()
        foot.setSpacing(INSIDE)
        foot.addWidget(Chip(*self._sure()))
        foot.addStretch(1)
        self.merge, self.two = self._buttons(seen)
        for button in () if read_only else (self.merge, self.two):
            foot.addWidget(button)
        self.body.addLayout(foot)

    def why(self) -> str:
        """Return what speaks for it and against it, each with its weight."""
        return words.sentence_case(" · ".join(sign_words(one) + _weight(one.weight) for one in self.pair.signs))

    def _sure(self) -> tuple[str, str]:
        if self.pair.moved:
            return self.tr("Moved job?"), "attention"
        points = self.tr("{points} points").format(points=self.pair.points)
        if self.pair.preticked:
            return self.tr("Very likely · {points}").format(points=points), "good"
        return self.tr("Perhaps · {points}").format(points=points), "accent"

    def _side(self, one: Glimpse) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT // 2)
        column.addWidget(ShortGo(self._tools, self.pair.kind, one.number, one.title or self.tr("(no name)")))
        country = self._tools.codes.label("country", one.country, words.language()) if one.country else ""
        for told in (" · ".join(one.places), " · ".join(filter(None, (one.email, one.phone, country)))):
            if told:
                column.addWidget(plain_label(told, "secondary"))
        column.addStretch(1)
        return whole

    def _buttons(self, seen: Mapping[int, Glimpse]) -> tuple[QuietButton, QuietButton]:
        names = " = ".join(seen[number].title for number in (self.pair.one, self.pair.other))
        merge = QuietButton(self.tr("Same person…") if self.pair.moved else self.tr("Merge…"))
        hint(merge, self.tr("See both field by field, then let them become one"))
        merge.clicked.connect(self.wanted_merge)
        two = QuietButton(self.tr("Not a duplicate"))
        hint(two, self.tr("They are two: never ask about them again"))
        two.clicked.connect(self.apart)
        for button in (merge, two):
            button.setAccessibleName(f"{button.text()} {names}")
        return merge, two


def sign_words(sign: Sign) -> str:
    """Return what a sign says of two records."""
    return words.notice(f"alike.{sign.code}", {"said": sign.said})


def _weight(points: int) -> str:
    return f" ({points:+})".replace("-", "\N{MINUS SIGN}") if points else ""
