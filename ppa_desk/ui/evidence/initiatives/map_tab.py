"""The regulatory map: what derives from what, from when to when, where, and how producers are included."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.content import Chart, Graph, Language
from ppa_desk.services.evidence.initiatives.picture import places_of
from ppa_desk.services.evidence.initiatives.told import Told
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.initiatives.map_filters import MapFilters
from ppa_desk.ui.evidence.initiatives.previews import map_preview
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.in_sight import bring_into_sight
from ppa_desk.ui.widgets.parts import Card, FilterChip, Page, QuietButton, empty, hint, plain_label
from ppa_desk.ui.widgets.tree_picture import TreePicture


class MapTab(LookedAt, Page):
    """Initiatives as pictures one can press."""

    watched: ClassVar[frozenset[str]] = frozenset({"initiative", "initiative_link", "organisation", "code_item"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._language: Language = "fr" if words.language() == "fr" else "en"
        self.picture = tools.desk.evidence.maps.picture(self._language)
        self.told: Sequence[Told] = ()
        self.views: dict[str, Callable[[], None]] = {
            "derivation": self._derivation, "inclusion": self._inclusion, "timeline": self._timeline,
            "places": self._places,
        }  # fmt: skip
        self.filters = MapFilters(tools)
        self.filters.asked.connect(self.read)
        self.count = plain_label("", "secondary", wrap=False)
        self.print = QuietButton(self.tr("Print the map…"))
        hint(self.print, self.tr("All views, the register as a table and the works cited, as a document"))
        self.print.clicked.connect(self.preview)
        self.shown = QVBoxLayout()
        self.shown.setSpacing(BETWEEN)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._head())
        self.body.addWidget(self.filters)
        self.body.addLayout(self.shown)
        self.body.addStretch(1)
        self.watch(tools)

    def _head(self) -> QHBoxLayout:
        self.switch = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        chips = FlowRow(space=TIGHT + 2)
        told = {"derivation": self.tr("Derivation"), "inclusion": self.tr("Producers included"),
                "timeline": self.tr("Timeline"), "places": self.tr("Places")}  # fmt: skip
        for at, name in enumerate(self.views):
            chip = FilterChip(told[name])
            chip.setChecked(at == 0)
            self.switch.addButton(chip, at)
            chips.add(chip)
        self.switch.idClicked.connect(self._draw)
        row.addWidget(chips, 1)
        row.addWidget(self.count)
        row.addWidget(self.print)
        return row

    @property
    def view(self) -> str:
        """Which picture shows."""
        return list(self.views)[self.switch.checkedId()]

    def turn(self, view: str) -> None:
        """Show another picture."""
        self.switch.button(list(self.views).index(view)).click()

    def read(self) -> None:
        """Read the initiatives that match, and draw them."""
        self.told = self._tools.desk.evidence.maps.shown(self.filters.only(), self._language)
        self.count.setText(self.tr("%n initiative(s)", "", len(self.told)))
        self._draw()

    def preview(self) -> None:
        """Lay the map on paper over the page."""
        if (over := over_of(self)) is not None:
            shown = map_preview(self._tools, self.filters.only())
            shown.left.connect(over.lift)
            over.lay(shown)

    def _draw(self, *_: object) -> None:
        empty(self.shown)
        if not self.told:
            nothing = self.tr("No initiative matches. Ask less above, or add initiatives in the list.")
            self.shown.addWidget(plain_label(nothing, "secondary"))
            return
        self.views[self.view]()

    def _card(self, title: str, chart: Graph | Chart, press: Callable[[str], None], tips: dict[str, str]) -> Card:
        card = Card(title)
        view = TreePicture(chart, tips=tips)
        view.pressed.connect(press)
        card.add(view)
        if chart.note:
            card.add(plain_label(chart.note, "small"))
        self.shown.addWidget(card)
        return card

    def _derivation(self) -> None:
        grounds = self._tools.desk.evidence.maps.grounds(self.told)
        graph, alone = self.picture.derivation(self.told, grounds), self.picture.alone(self.told, grounds)
        if graph is None:
            self.shown.addWidget(plain_label(self.picture.words("derivation.none"), "secondary"))
        else:
            card = self._card(self.picture.words("heading.derivation"), graph, self._go, {})
            card.add(plain_label(self.picture.words("derivation.note"), "small"))
        if alone is not None:
            self._card(self.picture.words("heading.alone"), alone, self._go, {})

    def _timeline(self) -> None:
        chart, rows = self.picture.timeline(self.told, date.today())
        if chart is None:
            self.shown.addWidget(plain_label(self.tr("No initiative here has a year."), "secondary"))
            return
        tips = {str(at): self.picture.teller.full(one) for at, one in enumerate(rows)}
        self._card(self.picture.words("heading.timeline"), chart, lambda key: self._go(str(rows[int(key)].id)), tips)

    def _places(self) -> None:
        chart = self.picture.places(self.told)
        tips = {mark.place: f"{mark.label}: {mark.told or 0}" for mark in chart.marks}
        labels = {mark.place: mark.label for mark in chart.marks}
        self._card(self.picture.words("heading.places"), chart, lambda place: named(place), tips)
        there = Card()
        self.shown.addWidget(there)
        there.hide()

        def named(place: str) -> None:
            there.clear()
            there.title.setText(labels[place])
            there.title.show()
            some = [one for one in self.told if place in places_of(one)]
            there.add(self._links(some) if some else plain_label(self.tr("No initiative names it."), "secondary"))
            there.show()
            QTimer.singleShot(0, there, partial(bring_into_sight, there))

    def _inclusion(self) -> None:
        *assessed, (name, rest) = self.picture.groups(self.told)
        whole = QWidget()
        columns = QHBoxLayout(whole)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(INSIDE)
        for title, some in assessed:
            columns.addWidget(self._group(title, some), 1)
        open_ = Card(f"{words.sentence_case(name)} ({len(rest)})")
        open_.add(self._links(rest) if rest else plain_label("–", "secondary"))
        self.shown.addWidget(plain_label(self.picture.words("inclusion.note"), "secondary"))
        self.shown.addWidget(whole)
        self.shown.addWidget(open_)

    def _group(self, title: str, some: Sequence[Told]) -> QWidget:
        """A column: how producers are included, and the initiatives that do it so."""
        card = Card()
        card.add(plain_label(f"{words.sentence_case(title)} ({len(some)})", "strong"))
        for one in some:
            card.add(GoButton(self._tools, "initiative", one.id, self.picture.teller.short(one)))
        if not some:
            card.add(plain_label("–", "secondary"))
        card.body.addStretch(1)
        return card

    def _links(self, some: Sequence[Told]) -> FlowRow:
        row = FlowRow()
        row.add(*(GoButton(self._tools, "initiative", one.id, self.picture.teller.short(one)) for one in some))
        return row

    def _go(self, key: str) -> None:
        self._tools.go("initiative", int(key))
