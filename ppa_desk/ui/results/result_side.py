"""What is known of one result: its statement, its indicators, what it rests on, and which grants serve it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.records import Kept, Records
from ppa_desk.services.results.frameworks import Frameworks
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.results.lists import own
from ppa_desk.ui.widgets.parts import Card
from ppa_desk.ui.widgets.tabs import Tabs

FIELDS = ("statement_en", "statement_fr", "code", "tier_id", "since", "until", "explanation_en", "explanation_fr")
RISK = ("kind", "standing", "text_en", "text_fr", "likelihood", "impact", "trend", "owner", "looked_at",
        "mitigation_en", "mitigation_fr")  # fmt: skip
STANDINGS = {"holds": "good", "doubtful": "attention", "broken": "bad"}

translate = QCoreApplication.translate


PARTS = {"indicator": "indicators", "risk": "risks", "result_grant": "grants"}
"""Which tab shows a kind of part."""


class ResultSide(Card):
    """A result in tabs; what a tab shows is made when it is first opened."""

    def __init__(self, tools: Tools, result: int, opened: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self.result = tools, result
        self._owner = {"result_id": result}
        self.editor: RecordEditor | None = None
        self.tabs = Tabs()
        self.tabs.add("statement", self.tr("Statement"), self._statement)
        self.tabs.add("indicators", words.kind("indicator", many=True), lambda: IndicatorList(tools, result), 0)
        self.tabs.add("risks", self.tr("Risks"), self._risks, 0)
        self.tabs.add("grants", words.kind("grant_record", many=True), self._grants, 0)
        self.tabs.open(opened or "statement")
        self.add(self.tabs)
        tools.bell.rang.connect(self._changed)
        self.show_counts()

    def show_counts(self) -> None:
        """Show how many parts of each kind there are."""
        for kind, key in PARTS.items():
            self.tabs.count(key, len(self._tools.desk.records.where(kind, **self._owner)))

    def write(self) -> None:
        """Put the cursor into the statement in the reader's language."""
        self.tabs.open("statement")
        if self.editor is not None:
            self.editor.boxes[f"statement_{words.language()}"].entry.edit.setFocus()

    def reveal(self, kind: str, record: int) -> None:
        """Open the tab of a part, and choose the part there."""
        if key := PARTS.get(kind):
            self.tabs.open(key)
            shown = self.tabs.page(key)
            if isinstance(shown, NestedList):
                shown.select(record)

    def flush(self) -> None:
        """Keep what was typed."""
        if self.editor is not None:
            self.editor.flush()
        for key in PARTS.values():
            shown = self.tabs.page(key)
            if isinstance(shown, NestedList):
                shown.flush()

    def refresh(self) -> None:
        """Read the statement again."""
        if self.editor is not None:
            self.editor.refresh()

    def _statement(self) -> QWidget:
        desk = self._tools.desk
        self.editor = RecordEditor(
            desk.results.frameworks, desk.codes, "result", self.result, FIELDS, read_only=desk.store.read_only
        )
        return self.editor

    def _risks(self) -> QWidget:
        nothing = self.tr("None yet: what must hold for this?")
        return NestedList(self._tools, "risk", self._owner, RISK, line=_risk, empty=nothing)

    def _grants(self) -> QWidget:
        return NestedList(
            self._tools, "result_grant", self._owner, ("grant_record_id", "share"), line=self._grant,
            empty=self.tr("None yet: choose a grant. A share such as 40% says how much of its money goes here."),
        )  # fmt: skip

    def _grant(self, kept: Kept) -> Line:
        number = kept.values["grant_record_id"]
        title = self._tools.desk.records.titles("grant_record", [number], words.language()).get(number, "")
        share = str(kept.values["share"])
        return Line(title, self.tr("{share} of its money").format(share=share) if share else self.tr("not split"))

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & PARTS.keys():
            self.show_counts()


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
