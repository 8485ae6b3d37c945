"""What was reported: what, where and when, how it came in, who was harmed; with the risk its category usually shows."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.services.evidence.incidents.log import proposed, usual
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.telling import Telling
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import fields_card, part_card
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import QuietButton, hint, literal, plain_label

WHAT = ("category", "subcategory", "annex", "severity", "actor", "stage", "mineral", "sources")
WHERE = (
    "happened_on", "received_on", "province", "territory", "chiefdom", "groupement", "locality", "site_id", "latitude",
    "longitude",
)  # fmt: skip
HOW = ("channel", "language", "shared_with", "visibility")


class ReportTab(QWidget):
    """The report of one incident."""

    def __init__(self, tools: Tools, incident: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._incident, self._telling = tools, incident, Telling(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        what = fields_card(tools, "incident", incident, WHAT, self.tr("What happened"))
        self.usual = FlowRow()
        what.add(self.usual)
        told = fields_card(tools, "incident", incident, ("account",), self.tr("In the words it came in"))
        caution = self.tr(
            "It is not searched, and leaves the office in no edition but the full one. Names of people do not belong "
            "here: who reported it is sealed apart."
        )
        told.add(plain_label(caution, "small"))
        for card in (
            what,
            fields_card(tools, "incident", incident, WHERE, self.tr("Where and when")),
            self._harmed(),
            fields_card(tools, "incident", incident, HOW, self.tr("How it came in, and what it may be used for")),
            told,
        ):
            column.addWidget(card)
        column.addStretch(1)
        tools.bell.rang.connect(self._rang)
        self.show_usual()

    def _harmed(self) -> QWidget:
        none = self.tr("Nobody is entered. That is not the same as nobody harmed.")
        title, owner = words.kind("victims", many=True), {"incident_id": self._incident}
        return part_card(self._tools, title, "victims", owner, line=self._victims, empty=none)

    def _victims(self, kept: Kept) -> Line:
        values, coded = kept.values, self._telling.coded
        who = ", ".join(filter(None, (coded("sex", values["sex"]), coded("age_band", values["age"]))))
        number = values["number"]
        return Line(who or self.tr("People"), "", self.tr("not counted") if number is None else words.number(number))

    def show_usual(self) -> None:
        """Show the usual risks of the category where another, or none, is chosen."""
        kept = self._tools.desk.records.where("incident", id=self._incident)
        values = kept[0].values if kept else {}
        risks = usual(values.get("category")) if kept else ()
        self.usual.clear()
        offered = [] if values.get("annex") in risks or self._tools.desk.store.read_only else list(risks)
        if offered:
            self.usual.add(plain_label(self.tr("Usual for this category:"), "secondary", wrap=False))
        fits = proposed(values)
        for risk in sorted(offered, key=lambda one: one != fits):
            button = QuietButton(literal(risk))
            hint(button, self._telling.coded("annex_ii", risk))
            button.setAccessibleName(f"{risk}: {self._telling.coded('annex_ii', risk)}")
            button.clicked.connect(partial(self.choose, risk))
            self.usual.add(button)
        self.usual.setVisible(bool(offered))

    def choose(self, risk: str) -> None:
        """Take a risk of Annex II."""
        kept = self._tools.desk.records.get("incident", self._incident)
        self._tools.desk.records.save("incident", kept.id, kept.version, {"annex": risk})

    def _rang(self, kinds: frozenset[str]) -> None:
        if "incident" in kinds:
            self.show_usual()
