"""Funders' words: what the funder of one shape of reports calls each level and each indicator."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.results.funders import Called
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import FlagInput, Input, TextInput
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, empty, plain_label, show_if

CODE = 110
"""Pixels a funder's code takes."""
WATCHED = frozenset({"report_shape", "shape_tier", "shape_indicator", "tier", "indicator", "result"})


class FundersCard(Card):
    """A line for each level and indicator; an empty one means that the funder says the same."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Funders’ words"))
        self.title.show()
        self._tools, self._framework = tools, framework
        self._funders = tools.desk.results.funders
        self._shown: tuple[object, ...] = ()
        self.rows: dict[tuple[str, int], dict[str, Input]] = {}
        self.notice = Notice()
        self.notice.hide()
        self.shape = ChoiceBox()
        self.shape.setAccessibleName(words.kind("report_shape"))
        self.shape.activated.connect(self.show_words)
        self.about = plain_label("", "secondary")
        self._grids = QVBoxLayout()
        self.add(self.about, self.shape, self.notice)
        self.body.addLayout(self._grids)
        tools.bell.rang.connect(self._changed)
        self.show_shapes()

    def show_shapes(self) -> None:
        """Offer the shapes there are; without one, say where one is made."""
        shapes = self._funders.shapes(self._framework)
        self.shape.offer({str(number): name for number, name in shapes.items()}, self.shape.key)
        show_if(self.shape, bool(shapes))
        self.about.setText(
            self.tr("What this funder calls levels and indicators in its reports. An empty field: the same as here.")
            if shapes
            else self.tr("No shape of reports yet. Once one is made for a funder, its words for levels and indicators "
                         "stand here.")
        )  # fmt: skip
        self.show_words()

    def show_words(self) -> None:
        """Show the words of the chosen funder; what is typed stays while only the words changed."""
        shape = int(self.shape.key or 0)
        tiers, indicators = (self._funders.tiers(shape), self._funders.indicators(shape)) if shape else ((), ())
        shown = (shape, *((one.id, one.code, one.name_en, one.name_fr) for one in (*tiers, *indicators)))
        if shown != self._shown:
            self._shown, self.rows = shown, {}
            empty(self._grids)
            if tiers:
                self._grids.addWidget(self._grid("tier", tiers))
            if indicators:
                self._grids.addWidget(self._grid("indicator", indicators))
        for kind, called in (("tier", tiers), ("indicator", indicators)):
            for one in called:
                told = {"code": one.theirs_code, "name_en": one.theirs_en, "name_fr": one.theirs_fr,
                        "left_out": one.left_out}  # fmt: skip
                for name, entry in self.rows[kind, one.id].items():
                    if not entry.edit.hasFocus():
                        entry.show_value(told[name])

    def keep(self, kind: str, record: int) -> None:
        """Keep what was typed on a line."""
        theirs = {name: entry.value() for name, entry in self.rows[kind, record].items()}
        try:
            self._funders.call(int(self.shape.key), kind, record, theirs)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
        else:
            self.notice.hide()

    def _grid(self, kind: str, called: Sequence[Called]) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, INSIDE, 0, 0)
        grid.setHorizontalSpacing(BETWEEN // 2)
        grid.setVerticalSpacing(6)
        names = ("name_en", "name_fr") if kind == "tier" else ("code", "name_en", "name_fr", "left_out")
        head = [words.kind(kind, many=True), *(words.field(f"shape_{kind}", name) for name in names[:3])]
        for at, told in enumerate(head):
            grid.addWidget(plain_label(told, "secondary"), 0, at)
        for at in range(3 if kind == "tier" else 4):
            grid.setColumnStretch(at, 0 if kind == "indicator" and at == 1 else 1)
        for row, one in enumerate(called, 1):
            title = " ".join(part for part in (one.code, own(one.name_en, one.name_fr)) if part)
            grid.addWidget(plain_label(title), row, 0)
            self.rows[kind, one.id] = entries = {name: self._entry(kind, name, one) for name in names}
            for at, (name, entry) in enumerate(entries.items(), 1):
                entry.name(f"{title}, {words.field(f'shape_{kind}', name)}")
                entry.allow(not self._tools.desk.store.read_only)
                entry.left.connect(partial(self.keep, kind, one.id))
                grid.addWidget(entry, row, at)
        return whole

    def _entry(self, kind: str, name: str, one: Called) -> Input:
        if name == "left_out":
            return FlagInput(words.field(f"shape_{kind}", name))
        entry = TextInput()
        entry.line.setPlaceholderText({"code": one.code, "name_en": one.name_en, "name_fr": one.name_fr}[name])
        if name == "code":
            entry.setMaximumWidth(CODE)
        return entry

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_shapes()
