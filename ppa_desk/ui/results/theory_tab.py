"""The theory of change: results as boxes one presses, a slider through time, and the picture as PDF or SVG."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.services.content import Language
from ppa_desk.services.results.periods import calendar
from ppa_desk.services.results.theory import Place
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.indicator_row import ROLES, IndicatorRows
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, QuietButton, empty, plain_label, show_if
from ppa_desk.ui.widgets.tree_picture import TreePicture

WATCHED = frozenset(
    {"framework", "tier", "result", "risk", "result_grant", "grant_record", "indicator", "indicator_value", "baseline",
     "indicator_target", "mapping"}
)  # fmt: skip
QUARTERLY = "quarterly"
DRAWN = 700
"""How wide the picture is in a file of its own, in points."""


class TheoryTab(QWidget):
    """The theory of change of a framework."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self._language: Language = "fr" if words.language() == "fr" else "en"
        self.picture_of = tools.desk.results.theory_picture(self._language)
        self._places: tuple[Place, ...] = ()
        self.chosen = ""
        self.notice = Notice()
        self.notice.hide()
        self.days = _days(tools, framework)
        self.card = Card(self.tr("Theory of change"))
        self.box = Card()
        self.view: TreePicture | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self.notice, self.card, self.box):
            column.addWidget(widget)
        column.addStretch(1)
        self._head()
        tools.bell.rang.connect(self._rang)
        self.show_all()

    def _head(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(self.days) - 1)
        self.slider.setValue(len(self.days) - 1)
        self.slider.setPageStep(1)
        self.slider.setMaximumWidth(260)
        self.slider.setAccessibleName(self.tr("As it stood on a day"))
        self.slider.valueChanged.connect(self.show_all)
        self.day = plain_label("", "secondary", wrap=False)
        for told, do in ((self.tr("Save as PDF…"), self.save_pdf), (self.tr("Save as SVG…"), self.save_svg)):
            button = QuietButton(told)
            button.clicked.connect(do)
            self.card.head.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.slider)
        row.addWidget(self.day)
        row.addStretch(1)
        show_if(self.slider, len(self.days) > 1)
        self.card.body.addLayout(row)
        self.shown = QVBoxLayout()
        self.card.body.addLayout(self.shown)

    @property
    def as_of(self) -> date:
        """The day that is looked at."""
        return self.days[self.slider.value()]

    def show_all(self, *_: object) -> None:
        """Draw the results as they stood on the day."""
        self.day.setText(self.tr("As of {day}").replace("{day}", words.day(self.as_of)))
        self._places = self._tools.desk.results.theories.places(self._framework, self.as_of)
        empty(self.shown)
        self.view = None
        if not self._places:
            self.shown.addWidget(plain_label(self.tr("Here stand results as boxes, once the framework has some.")))
            self.box.hide()
            return
        tree = self.picture_of.tree(self._places, self.as_of)
        self.view = TreePicture(tree, self.chosen)
        self.view.pressed.connect(self.show_box)
        self.shown.addWidget(self.view)
        self.shown.addWidget(plain_label(tree.note, "secondary"))
        self.show_box(self.view.chosen)

    def show_box(self, key: str) -> None:
        """Tell what is in a box: indicators, money, grants, doubts."""
        self.chosen = key
        place = next((one for one in self._places if str(one.result) == key), None)
        show_if(self.box, place is not None)
        self.box.setVisible(place is not None)
        if place is None:
            return
        self.box.clear()
        self.box.title.setText(f"{place.code} {self.picture_of.statement(place)}".strip())
        self.box.title.show()
        chips = FlowRow()
        chips.add(Chip(self.picture_of.status(place), ROLES.get(self.picture_of.state(place), "")))
        if place.grants:
            chips.add(Chip(self.tr("%n grant(s)", "", len(place.grants))))
        if place.money:
            chips.add(Chip(self.picture_of.money(place.money)))
        self.box.add(chips)
        for doubt in place.doubts:
            self.box.add(plain_label(self.picture_of.doubt(doubt), "secondary"))
        rows = IndicatorRows(self._tools, self.as_of)
        for line in place.lines:
            rows.add(line)
        self.box.add(rows)
        for served in place.served:
            title = own(served.title_en, served.title_fr)
            self.box.add(GoButton(self._tools, "grant_record", served.grant, title))

    def save_pdf(self) -> None:
        """Save the picture as a page."""
        title = self._tools.desk.records.get("framework", self._framework).values
        kept = self._tools.desk.records.where("alliance")
        alliance = kept[0].values if kept else {}
        told = own(title["title_en"], title["title_fr"], title["key"])
        content = self.picture_of.document(self._places, self.as_of, told, alliance)
        self._save("*.pdf", lambda: pdf.drawn(content))

    def save_svg(self) -> None:
        """Save the picture as a drawing."""
        tree = self.picture_of.tree(self._places, self.as_of)

        def drawn() -> bytes:
            from ppa_desk.documents.charts import svg
            from ppa_desk.documents.styles import house

            return svg(tree, DRAWN, house().colours)

        self._save("*.svg", drawn)

    def _save(self, pattern: str, draw: Callable[[], bytes]) -> None:
        name = f"{self.tr('theory-of-change')}-{self.as_of.isoformat()}{pattern.removeprefix('*')}"
        path = self._tools.ask.save_as(self.tr("Save the theory of change"), name, pattern)
        if path is None:
            return

        def write(_: Task) -> str:
            pdf.save(path, draw())
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}.").replace("{name}", name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()


def _days(tools: Tools, framework: int) -> list[date]:
    """The ends of quarters that lie within the framework and are over, and today, or its last day where it is over."""
    whole, today = tools.desk.results.table.frame(framework).whole, date.today()
    if whole is None or whole.since > today:
        return [today]
    last = min(today, whole.until)
    return sorted({*(one.until for one in calendar(whole, QUARTERLY) if one.until <= last), last})
