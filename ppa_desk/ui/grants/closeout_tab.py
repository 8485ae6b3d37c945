"""The end of a grant: every condition of closing it, what becomes of the rest, and the dossier."""

from datetime import date

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.documents.grant_dossier import dossier
from ppa_desk.errors import DeskError
from ppa_desk.model import money
from ppa_desk.services.content import Language
from ppa_desk.services.grants.closeout import Gate
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Check, Chip, Notice, PrimaryButton, QuietButton, plain_label, show_if

WATCHED = frozenset(
    {"obligation", "tranche", "payment", "spending", "amendment", "dependency", "reservation", "grant_record"}
)


class CloseoutTab(QWidget):
    """What is still open before a grant is closed."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.notice.hide()
        self.gates = Card(self.tr("Before it is closed"))
        self.rest = Card(self.tr("What was not spent"))
        self.balance = plain_label()
        self.use = ChoiceButton(self.tr("What becomes of it"))
        uses = {one.code: one.label(words.language()) for one in tools.codes.choices("unspent_use")}
        self.use.offer({"": self.tr("Not decided")} | uses)
        self.lessons = QPlainTextEdit()
        self.lessons.setPlaceholderText(self.tr("What was learned, for those who give and those who ask next time"))
        self.lessons.setAccessibleName(self.tr("What was learned"))
        self.lessons.setFixedHeight(90)
        self.settle = PrimaryButton(self.tr("Keep"))
        self.settle.clicked.connect(self.settle_rest)
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(self.use)
        flow.addWidget(self.settle)
        self.rest.add(self.balance, self.lessons, row)
        show_if(row, not tools.desk.store.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for one in (self.notice, self.gates, self.rest, self._dossier_card()):
            column.addWidget(one)
        self.column = column
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_gates()

    def show_gates(self) -> None:
        """Show every condition, what is open first."""
        self.gates.clear()
        gates = self._tools.desk.grants.closeout.gates(self._grant, language=words.language())
        for gate in sorted(gates, key=lambda one: (one.met, not one.holds)):
            self.gates.add(self._row(gate))
        row, now = (
            self._tools.desk.grants.register.get(self._grant),
            self._tools.desk.grants.closeout.balance(self._grant),
        )
        told = {
            name: money.told(amount, row["currency"], words.language())
            for name, amount in (("paid", now.paid), ("spent", now.spent), ("left", now.left))
        }
        self.balance.setText(self.tr("Paid {paid}, spent {spent}: {left} left.").format(**told))
        self.use.take(row["unspent_to"] or "")
        if not self.lessons.toPlainText():
            self.lessons.setPlainText(row["lessons"])

    def _dossier_card(self) -> Card:
        card = Card(self.tr("Dossier"))
        about = self.tr("Everything about this grant in one file, with a check that nothing was changed")
        self.whole = Check(self.tr("With reviewers’ names and private notes"))
        button = QuietButton(self.tr("Save the dossier…"))
        button.clicked.connect(self.save_dossier)
        row = QWidget()
        flow = Flow(row)
        flow.addWidget(button)
        flow.addWidget(self.whole)
        card.add(plain_label(about, "secondary"), row)
        return card

    def save_dossier(self) -> None:
        """Save everything about the grant as one zip."""
        grants, grant, whole = self._tools.desk.grants, self._grant, self.whole.isChecked()
        name = f"{grants.register.get(grant)['key']}.zip"
        path = self._tools.ask.save_as(self.tr("Save the dossier"), name, "*.zip")
        if path is None:
            return
        language: Language = "fr" if words.language() == "fr" else "en"

        def write(task: Task) -> str:
            pdf.save(path, dossier(grants, grant, language, date.today(), whole=whole, step=task.step))
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}.").format(name=name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def settle_rest(self) -> None:
        """Keep what is left, what becomes of it and what was learned."""
        try:
            self._tools.desk.grants.closeout.settle(self._grant, self.use.key, self.lessons.toPlainText())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Kept."), "good")

    def _row(self, gate: Gate) -> QWidget:
        whole = QWidget()
        row = Flow(whole)
        role = "good" if gate.met else "attention" if gate.holds else ""
        said = self.tr("done") if gate.met else self.tr("open") if gate.holds else self.tr("to know")
        row.addWidget(Chip(said, role))
        told = {name: words.day(one) if isinstance(one, date) else one for name, one in gate.values.items()}
        code = f"closeout.{gate.code}_met" if gate.met else f"closeout.{gate.code}"
        row.addWidget(plain_label(words.notice(code, told), wrap=False))
        return whole

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_gates()
