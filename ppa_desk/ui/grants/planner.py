"""Planning all tranches of a grant in one go: how many, from when, how far apart, on which conditions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import fields
from ppa_desk.model.money import told
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import make_input
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import Input, TextInput
from ppa_desk.ui.fields.offers import Offers
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Notice, QuietButton, plain_label


class Planner(QWidget):
    """Cuts what is not planned yet into equal tranches; it hides where everything is planned."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self.left = plain_label("", "strong")
        self.notice = Notice()
        self.notice.hide()
        self.count, self.first, self.months = TextInput(narrow=True), DateInput(), TextInput(narrow=True)
        spec = next(field for field in fields("tranche") if field.name == "needs")
        blank = Kept("tranche", 0, 0, {field.name: field.default for field in fields("tranche")})
        self.needs = make_input(blank, spec, Offers(tools.desk.records, tools.codes))
        self.count.show_value("2")
        self.months.show_value("6")
        self.needs.show_value("agreement")
        self.go = QuietButton(self.tr("Plan these tranches"))
        self.go.clicked.connect(self.plan)
        self._lay_out()
        self.show_left()

    def show_left(self) -> None:
        """Tell what is still to be planned."""
        grants = self._tools.desk.grants
        row, limit = grants.register.get(self._grant), grants.tranches.limit(self._grant)
        left = 0 if limit is None else limit - grants.tranches.planned(self._grant)
        amount = told(abs(left), row["currency"], words.language())
        if left < 0:
            self.left.setText(self.tr("The tranches come to {amount} more than the grant.").format(amount=amount))
        else:
            self.left.setText(self.tr("{amount} is not planned yet.").format(amount=amount))
        shown = left > 0 and not self._tools.desk.store.read_only
        self._form.setVisible(shown)
        self.left.setVisible(left != 0)
        if self.first.value() is None and row["starts_on"] and not self.first.line.hasFocus():
            self.first.show_value(row["starts_on"])

    def plan(self) -> None:
        """Plan the tranches."""
        count, months = self.count.value().strip(), self.months.value().strip()
        first = self.first.value()
        if isinstance(first, str):
            self.notice.say(self.tr("The first day is no date. Nothing was planned: correct it."), "bad")
            return
        try:
            self._tools.desk.grants.tranches.plan(
                self._grant,
                int(count) if count.isdecimal() else 0,
                first,
                int(months) if months.isdecimal() else -1,
                str(self.needs.value()),
            )
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()

    def _lay_out(self) -> None:
        self._form = QWidget()
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(3)
        named: tuple[tuple[str, Input], ...] = (
            (self.tr("How many"), self.count),
            (self.tr("First due on"), self.first),
            (self.tr("Months between two"), self.months),
            (self.tr("Conditions of each"), self.needs),
        )
        for at, (name, entry) in enumerate(named):
            label = plain_label(name, "small")
            label.setBuddy(entry.edit)
            entry.name(name)
            grid.addWidget(label, 0, at)
            grid.addWidget(entry, 1, at, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(3, 1)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.go)
        row.addStretch(1)
        grid.addLayout(row, 2, 0, 1, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for widget in (self.left, self.notice, self._form):
            column.addWidget(widget)
