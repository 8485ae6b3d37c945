"""The gender marker, found by a few questions, with the reason written down."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.services.grants.gender import asked, marked
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, PrimaryButton, empty, plain_label, show_if

QUESTIONS = {
    "analysis": QT_TRANSLATE_NOOP("GenderCard", "Was it looked into how women and men, girls and boys are touched?"),
    "harm": QT_TRANSLATE_NOOP("GenderCard", "Is harm to women, girls and others looked out for?"),
    "aim": QT_TRANSLATE_NOOP("GenderCard", "Is equality between women and men an aim that is written down?"),
    "principal": QT_TRANSLATE_NOOP("GenderCard", "Is it the main aim, without which there would be no project?"),
    "measured": QT_TRANSLATE_NOOP("GenderCard", "Is it measured: by sex, and with an indicator of its own?"),
}


class GenderCard(Card):
    """Five short questions that lead to a marker."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Find the gender marker"), parent=parent)
        self._tools, self._grant = tools, grant
        self.answers: dict[str, bool] = {}
        self.open = LinkButton(self.tr("Answer a few questions"))
        self.open.clicked.connect(self.unfold)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self._rows = QVBoxLayout()
        self.marker, self.why = Chip(""), plain_label("")
        self.enter = PrimaryButton(self.tr("Enter this marker"))
        self.enter.clicked.connect(self.enter_now)
        self.notice = Notice()
        self.notice.hide()
        line = QHBoxLayout()
        line.addWidget(self.marker)
        line.addWidget(self.why, 1)
        line.addWidget(self.enter)
        column.addLayout(self._rows)
        column.addLayout(line)
        self.add(
            plain_label(self.tr("An empty marker is not 0, and 2 is not better than 1."), "secondary"),
            self.open, self._whole, self.notice,
        )  # fmt: skip
        self._whole.hide()
        show_if(self.open, not tools.desk.store.read_only)

    def unfold(self) -> None:
        """Show the questions."""
        self.open.hide()
        self._whole.show()
        self._show()

    def answer(self, question: str, told: str) -> None:
        """Take an answer."""
        self.answers.pop(question, None)
        if told:
            self.answers[question] = told == "yes"
        self._show()

    def _show(self) -> None:
        empty(self._rows)
        for name in asked(self.answers):
            button = ChoiceButton(self.question(name))
            known = self.answers.get(name)
            now = "" if known is None else "yes" if known else "no"
            button.offer({"": self.tr("Choose…"), "yes": self.tr("Yes"), "no": self.tr("No")}, now)
            button.chosen.connect(partial(self.answer, name))
            self._rows.addWidget(beside(self.question(name), "", button))
        found = marked(self.answers)
        label = self._tools.codes.label("gender_marker", found.marker or "", words.language())
        self.marker.show_fact(label if found.marker else self.tr("not screened"), "accent" if found.marker else "")
        self.why.setText(" ".join(self._reasons()))
        self.enter.setEnabled(found.marker is not None)

    def question(self, name: str) -> str:
        """Return a question as it is put."""
        return QCoreApplication.translate("GenderCard", QUESTIONS[name])

    def _reasons(self) -> list[str]:
        found = marked(self.answers)
        return [words.notice(f"gender.{one}", {}) for one in (found.why, *(f"lacks_{one}" for one in found.lacks))]

    def enter_now(self) -> None:
        """Enter the marker, with its reason: what was answered, and what follows from it."""
        yes, no = self.tr("yes"), self.tr("no")
        given = [f"{self.question(one)} {yes if self.answers[one] else no}" for one in asked(self.answers)]
        kept = self._tools.desk.records.get("grant_record", self._grant)
        before = str(kept.values["gender_why"]).strip()
        told = "\n".join([*self._reasons(), *given])
        values = {"gender_marker": marked(self.answers).marker, "gender_why": f"{told}\n\n{before}".strip()}
        try:
            self._tools.desk.records.save("grant_record", self._grant, kept.version, values)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Entered, with the reason above. Say more there if need be."), "good")
