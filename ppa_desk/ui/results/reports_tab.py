"""The reports of a framework: for each shape what was written, and the one that comes next."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.results.reports.templates import Template, templates
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.lists import report_status
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    LinkButton,
    Notice,
    PrimaryButton,
    empty,
    literal,
    plain_label,
    show_if,
)

FIELDS = ("name", "organisation_id", "fund_id", "award_no", "language", "year_starts", "frequency")
WATCHED = frozenset({"report", "report_shape", "framework"})
ROLES = {"issued": "good", "review": "accent", "draft": ""}


class ReportsTab(QWidget):
    """The shapes of a framework's reports, a card each."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self.cards: dict[int, ShapeCard] = {}
        self.notice = Notice()
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self._head())
        column.addWidget(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(BETWEEN)
        column.addLayout(self._rows)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_shapes()

    def _head(self) -> QWidget:
        row = FlowRow()
        told = self.tr("A shape is how one funder wants its reports: template, language, year, blocks. "
                       "The same data go into all of them.")  # fmt: skip
        self.new = PrimaryButton(self.tr("New shape"))
        self.menu = QMenu(self)
        for one in templates().values():
            if one.form == "document":
                action = self.menu.addAction(literal(one.title[words.language()]))
                action.setToolTip(one.about[words.language()])
                action.triggered.connect(partial(self.begin, one))
        self.menu.setToolTipsVisible(True)
        self.new.clicked.connect(self._offer)
        show_if(self.new, not self._tools.desk.store.read_only)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(told, "secondary"))
        row.add(self.new)
        column.addWidget(row)
        return whole

    def show_shapes(self) -> None:
        """Show the shapes there are now."""
        open_ = {number for number, card in self.cards.items() if card.is_open}
        empty(self._rows)
        self.cards = {}
        for shape in self._tools.desk.results.reports.shapes.of(self._framework):
            card = ShapeCard(self._tools, shape, opened=shape["id"] in open_)
            self.cards[shape["id"]] = card
            self._rows.addWidget(card)
        if not self.cards:
            self._rows.addWidget(plain_label(self.tr("There is no shape yet. Begin one from a template."), "secondary"))

    def begin(self, template: Template, _checked: bool = False) -> None:
        """Begin a shape from a template."""
        try:
            number = self._tools.desk.results.reports.shapes.begin(self._framework, template.name, words.language())
        except DeskError as error:
            self._failed(error)
            return
        self.notice.hide()
        self.show_shapes()
        self.cards[number].open_fields()

    def _offer(self) -> None:
        self.menu.popup(self.new.mapToGlobal(self.new.rect().bottomLeft()))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_shapes()

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")


class ShapeCard(Card):
    """One shape: its reports, the next one, and its fields."""

    def __init__(
        self, tools: Tools, shape: dict[str, Any], *, opened: bool = False, parent: QWidget | None = None
    ) -> None:
        known = templates().get(shape["template"])
        super().__init__(shape["name"], known.title[words.language()] if known else shape["template"], parent)
        self._tools, self._shape = tools, shape
        self.notice = Notice()
        self.notice.hide()
        self.editor: RecordEditor | None = None
        self.change = LinkButton(self.tr("Funder, award, language, year"))
        self.change.clicked.connect(self.open_fields)
        self.add(self.notice, self._facts())
        self._reports()
        self._next()
        self.add(self.change)
        if opened:
            self.open_fields()

    @property
    def is_open(self) -> bool:
        """Whether its fields are shown."""
        return self.editor is not None

    def _facts(self) -> QWidget:
        row, codes = FlowRow(), self._tools.codes
        for name, list_ in (("language", "language"), ("frequency", "report_frequency")):
            if self._shape[name]:
                row.add(Chip(words.sentence_case(codes.label(list_, self._shape[name], words.language()))))
        if self._shape["award_no"]:
            row.add(Chip(self._shape["award_no"]))
        return row

    def _reports(self) -> None:
        listing = self._tools.desk.results.register.reports
        numbers = listing.ids(sort="until", down=True, only={"shape": self._shape["id"]})
        rows = listing.rows(numbers)
        for number in numbers:
            one = rows[number]
            title = f"{words.day(one.since)} – {words.day(one.until)}" if one.since else self._shape["name"]
            state = Chip(report_status(str(one.status)), ROLES.get(str(one.status), ""))
            due = self.tr("due {day}").format(day=words.day(one.due_on)) if one.due_on else ""
            told = plain_label("" if one.status == "issued" else due, "secondary", wrap=False)
            self.body.addLayout(_row(GoButton(self._tools, "report", number, title), state, told))

    def _next(self) -> None:
        try:
            proposed = self._tools.desk.results.reports.shapes.proposed(self._shape["id"])
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        period = f"{words.day(proposed.period.since)} – {words.day(proposed.period.until)}"
        self.begin = PrimaryButton(self.tr("Begin the report of {period}").replace("{period}", period))
        self.begin.clicked.connect(self.begin_report)
        show_if(self.begin, not self._tools.desk.store.read_only)
        due = plain_label(self.tr("due {day}").format(day=words.day(proposed.due_on)), "secondary", wrap=False)
        show_if(due, not self._tools.desk.store.read_only)
        self.body.addLayout(_row(self.begin, due))

    def begin_report(self) -> None:
        """Begin the report that comes next, and open it."""
        try:
            number = self._tools.desk.results.reports.shapes.report(self._shape["id"])
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.go("report", number)

    def open_fields(self) -> None:
        """Show the fields of the shape."""
        if self.editor is None:
            desk = self._tools.desk
            self.editor = RecordEditor(desk.records, desk.codes, "report_shape", self._shape["id"], FIELDS,
                                       read_only=desk.store.read_only)  # fmt: skip
            self.body.setSpacing(INSIDE)
            self.add(self.editor)
            self.change.hide()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
