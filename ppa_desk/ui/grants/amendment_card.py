"""Drafting an amendment: what is to change is typed, everything it moves stands below, then it is kept as a draft."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.money import NotMoney, plain
from ppa_desk.model.money import read as amount
from ppa_desk.services.content import Language
from ppa_desk.services.grants.differences import Difference
from ppa_desk.services.records import title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Check, Notice, PrimaryButton, QuietButton, plain_label
from ppa_desk.ui.widgets.text_table import TextTable


class AmendmentCard(Card):
    """A new amendment."""

    kept = Signal()

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("New amendment"))
        self.title.show()
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.notice.hide()
        self.kind = ChoiceButton(self.tr("Kind of amendment"))
        kinds = {
            one.code: words.sentence_case(one.label(words.language())) for one in tools.codes.choices("amendment_kind")
        }
        self.kind.offer(kinds, "extension")
        self.kind.chosen.connect(self.fill)
        self.head.addWidget(self.kind)
        self.shown: QWidget | None = None
        self.asks = plain_label("", "secondary")
        self.asks.hide()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it changes"))
        self.reason.setAccessibleName(self.tr("Why it changes"))
        look = QuietButton(self.tr("Show what follows"))
        look.clicked.connect(self.preview)
        self.keep = PrimaryButton(self.tr("Keep as a draft"))
        self.keep.clicked.connect(self.keep_draft)
        self.form: QWidget | None = None
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(look)
        flow.addWidget(self.keep)
        self.add(self.notice, self.reason, self.asks, row)
        self.fill()

    def fill(self, *_: object) -> None:
        """Show what can be changed by the chosen kind, as it stands now."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self._drop()
        self.form = QWidget()
        rows = QFormLayout(self.form)
        rows.setContentsMargins(0, 0, 0, 0)
        self._inputs: dict[Any, Any] = {}
        {"budget": self._budget, "results": self._results, "correction": self._correction}.get(
            self.kind.key, self._extension
        )(rows)
        self.body.insertWidget(1, self.form)

    def difference(self) -> list[Difference]:
        """Return what is typed as a difference. CannotAmend, NotMoney, Refused."""
        amendments, inputs = self._tools.desk.grants.amendments, self._inputs
        if self.kind.key == "budget":
            currency = self._tools.desk.grants.register.get(self._grant)["currency"]
            return amendments.budget_shift(self._grant, {k: amount(one.text(), currency) for k, one in inputs.items()})
        if self.kind.key == "results":
            wanted = {number: {"planned": one.value() if one.value() >= 0 else None} for number, one in inputs.items()}
            return amendments.results(self._grant, wanted)
        if self.kind.key == "correction":
            told = {name: one.text().strip() for name, one in inputs.items()}
            return amendments.correction(self._grant, "grant_record", self._grant, told)
        end = inputs["end"].value()
        if not isinstance(end, date):
            return []
        return amendments.extension(self._grant, end, late_too=inputs["late"].isChecked())

    def preview(self) -> None:
        """Show everything that would change, and who must approve it."""
        self._drop()
        try:
            found = self.difference()
        except (DeskError, NotMoney) as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.notice.hide()
        language: Language = "fr" if words.language() == "fr" else "en"
        papers, reminders = self._tools.desk.grants.amendment_papers, self._tools.desk.grants.reminders
        if not found:
            self.notice.say(self.tr("Nothing would change."))
            return
        rows = papers.rows(self._grant, found, language)
        self.shown = TextTable(papers.table(rows, language))
        self.body.insertWidget(self.body.indexOf(self.asks), self.shown)
        said = papers.asks(self._grant, found, language)
        if drafts := reminders.waiting(self._grant):
            anew = self.tr("%n drafted reminder(s) will be written anew.", "", drafts)
            said = f"{said} {anew}"
        self.asks.setText(said)
        self.asks.show()

    def keep_draft(self) -> None:
        """Keep the amendment as a draft."""
        try:
            found = self.difference()
            self._tools.desk.grants.amendments.draft(self._grant, self.kind.key, found, self.reason.text())
        except (DeskError, NotMoney) as error:
            self.notice.say(words.explained(error), "attention")
            return
        self.notice.hide()
        self.reason.clear()
        self.fill()
        self.kept.emit()

    # --- what can be changed

    def _extension(self, rows: QFormLayout) -> None:
        grant = self._tools.desk.grants.register.get(self._grant)
        end, late = DateInput(), Check(self.tr("Give reports that are late already another day, too"))
        end.show_value(grant["ends_on"])
        end.name(self.tr("New last day"))
        self._inputs = {"end": end, "late": late}
        rows.addRow(self.tr("New last day"), end)
        rows.addRow("", late)

    def _budget(self, rows: QFormLayout) -> None:
        currency = self._tools.desk.grants.register.get(self._grant)["currency"]
        for one in self._tools.desk.records.where("budget_line", grant_record_id=self._grant):
            line = QLineEdit(plain(one.values["amount"] or 0, currency, words.language()))
            self._row(rows, one.id, title_of("budget_line", one.values, words.language()), line)
        if not self._inputs:
            rows.addRow(plain_label(self.tr("It has no budget lines yet."), "secondary"))

    def _results(self, rows: QFormLayout) -> None:
        for one in self._tools.desk.records.where("grant_target", grant_record_id=self._grant):
            box = QSpinBox()
            box.setRange(-1, 1_000_000_000)
            box.setSpecialValueText("–")
            box.setValue(-1 if one.values["planned"] is None else one.values["planned"])
            self._row(rows, one.id, title_of("grant_target", one.values, words.language()), box)
        if not self._inputs:
            rows.addRow(plain_label(self.tr("It has no expected results yet."), "secondary"))

    def _correction(self, rows: QFormLayout) -> None:
        grant = self._tools.desk.grants.register.get(self._grant)
        for name in ("title_en", "title_fr"):
            self._row(rows, name, words.field("grant_record", name), QLineEdit(grant[name]))

    def _row(self, rows: QFormLayout, key: Any, name: str, edit: QWidget) -> None:
        edit.setAccessibleName(name)
        self._inputs[key] = edit
        rows.addRow(plain_label(name), edit)

    def _drop(self) -> None:
        self.asks.hide()
        if self.shown is not None:
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None
