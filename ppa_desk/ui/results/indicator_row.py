"""An indicator in a line: what was reached of what, each figure pressed to see where it comes from."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.services.results.figures import Ref
from ppa_desk.services.results.pictures import STATES
from ppa_desk.services.results.table import Line
from ppa_desk.services.results.telling import Teller
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.figure_link import FigureLink
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Chip, plain_label

ROLES = {"good": "good", "more": "good", "attention": "attention", "bad": "bad"}


class IndicatorRow(QWidget):
    """Code and name, actual of target, percentage, status."""

    def __init__(self, tools: Tools, line: Line, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        teller = Teller("fr" if words.language() == "fr" else "en")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(GoButton(tools, "indicator", line.indicator, f"{line.code} {teller.name(line)}"))
        row.addStretch(1)
        self.figures = [
            FigureLink(tools, told, Ref(what, line.indicator, as_of).code)
            for what, told in (
                ("A", teller.actual(line, line.to_date)),
                ("T", teller.target(line, line.to_date)),
                ("H", teller.headline(line.to_date.score)),
            )
        ]
        row.addWidget(self.figures[0])
        row.addWidget(plain_label(self.tr("of"), "secondary", wrap=False))
        row.addWidget(self.figures[1])
        row.addWidget(self.figures[2])
        row.addWidget(Chip(teller.status(line.status), ROLES.get(STATES.get(line.status, ""), "")))
