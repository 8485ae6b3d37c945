"""What is known of one result: its statement, its indicators, what it rests on, and which grants serve it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.records import Kept, Records
from ppa_desk.services.results.frameworks import Frameworks
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card

FIELDS = ("statement_en", "statement_fr", "code", "tier_id", "since", "until", "explanation_en", "explanation_fr")
RISK = ("kind", "standing", "text_en", "text_fr", "likelihood", "impact", "trend", "owner", "looked_at",
        "mitigation_en", "mitigation_fr")  # fmt: skip
STANDINGS = {"holds": "good", "doubtful": "attention", "broken": "bad"}

translate = QCoreApplication.translate


class ResultSide(QWidget):
    """The cards of a result."""

    def __init__(self, tools: Tools, result: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.result = tools, result
        desk = tools.desk
        self.editor = RecordEditor(
            desk.results.frameworks, desk.codes, "result", result, FIELDS, read_only=desk.store.read_only
        )
        self.indicators = IndicatorList(tools, result)
        owner = {"result_id": result}
        risks = NestedList(tools, "risk", owner, RISK, line=_risk, empty=self.tr("None yet: what must hold for this?"))
        grants = NestedList(
            tools, "result_grant", owner, ("grant_record_id", "share"), line=self._grant,
            empty=self.tr("None yet: choose a grant. A share such as 40 % says how much of its money goes here."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for title, shown in (
            ("", self.editor),
            (words.kind("indicator", many=True), self.indicators),
            (words.kind("risk", many=True), risks),
            (words.kind("result_grant", many=True), grants),
        ):
            card = Card(title)
            card.add(shown)
            column.addWidget(card)
        column.addStretch(1)

    def write(self) -> None:
        """Put the cursor into the statement in the reader's language."""
        self.editor.boxes[f"statement_{words.language()}"].entry.edit.setFocus()

    def _grant(self, kept: Kept) -> Line:
        number = kept.values["grant_record_id"]
        title = self._tools.desk.records.titles("grant_record", [number], words.language()).get(number, "")
        share = str(kept.values["share"])
        return Line(title, self.tr("{share} of its money").format(share=share) if share else self.tr("not split"))


class IndicatorList(NestedList):
    """The indicators of a result, each with the way to its page."""

    def __init__(self, tools: Tools, result: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, "indicator", {"result_id": result}, ("code", "measure", "name_en", "name_fr"), line=_indicator,
            empty=translate("IndicatorList", "None yet: how will one know? Type what is counted or measured."),
            below=self._way, parent=parent,
        )  # fmt: skip

    @property
    def records(self) -> Records:
        """What gives an indicator the code of its place."""
        frameworks: Frameworks = self._tools.desk.results.frameworks
        return frameworks

    def _way(self, kept: Kept) -> QWidget:
        told = translate("IndicatorList", "Open it: sheet, targets, values")
        return GoButton(self._tools, "indicator", kept.id, told)


def _indicator(kept: Kept) -> Line:
    values = kept.values
    name = own(values["name_en"], values["name_fr"], translate("IndicatorList", "(no name)"))
    return Line(name, values["code"], words.choice("measure", str(values["measure"])))


def _risk(kept: Kept) -> Line:
    values = kept.values
    text = own(values["text_en"], values["text_fr"], translate("ResultSide", "(no text yet)"))
    standing = str(values["standing"])
    kind = words.choice("kind", str(values["kind"]))
    return Line(text, kind, words.choice("standing", standing), STANDINGS.get(standing, ""))
