"""The amendments of a grant: drafted with everything they move in sight, approved, applied, printed."""

from collections.abc import Mapping
from functools import partial
from io import BytesIO
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.amendment_card import AmendmentCard
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    Notice,
    PrimaryButton,
    QuietButton,
    empty,
    hint,
    plain_label,
    show_if,
)
from ppa_desk.ui.widgets.text_table import TextTable

WATCHED = frozenset({"amendment", "motion", "grant_record", "obligation", "tranche", "budget_line", "colleague"})
ROLES = {"applied": "good", "approved": "accent", "refused": "", "draft": "attention"}


class ChangesTab(QWidget):
    """Agreed changes, the newest first."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._grant = tools, grant
        self.notice = Notice()
        self.notice.hide()
        self.draft = AmendmentCard(tools, grant)
        self.draft.kept.connect(self._drafted)
        show_if(self.draft, not tools.desk.store.read_only)
        self.amendments = QVBoxLayout()
        self.amendments.setSpacing(INSIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addLayout(self.amendments)
        column.addWidget(self.draft)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_amendments()

    def show_amendments(self) -> None:
        """Show every amendment as it stands now."""
        empty(self.amendments)
        for row in reversed(self._tools.desk.grants.amendments.of(self._grant)):
            self.amendments.addWidget(self._card(row))

    def _card(self, row: Mapping[str, Any]) -> Card:
        kind = self._tools.codes.label("amendment_kind", row["kind"], words.language())
        title = self.tr("Amendment {nr}: {kind}").format(nr=row["nr"], kind=kind)
        card = Card(title, words.day(row["holds_from"]))
        language: Language = "fr" if words.language() == "fr" else "en"
        papers = self._tools.desk.grants.amendment_papers
        facts = QWidget()
        chips = Flow(facts)
        chips.addWidget(Chip(papers.state(row["status"], language), ROLES.get(row["status"], "")))
        if row["approved_on"]:
            told = {"who": row["approved_by"], "day": words.day(row["approved_on"])}
            chips.addWidget(Chip(self.tr("approved by {who}, {day}").format(**told)))
        rows = papers.rows(self._grant, row["difference"], language)
        card.add(facts, plain_label(row["reason"]), TextTable(papers.table(rows, language)))
        if row["status"] == "draft":
            lacks = self._tools.desk.grants.amendments.missing(row["id"])
            said = [papers.asks(self._grant, row["difference"], language), words.explained(lacks) if lacks else ""]
            card.add(plain_label(" ".join(filter(None, said)), "secondary"))
        card.add(self._buttons(row))
        return card

    def _buttons(self, row: Mapping[str, Any]) -> QWidget:
        whole = QWidget()
        flow = Flow(whole)
        number, status, writes = row["id"], row["status"], not self._tools.desk.store.read_only
        if status == "draft" and writes:
            button = PrimaryButton(self.tr("Approve"))
            lacks = self._tools.desk.grants.amendments.missing(number)
            button.setEnabled(lacks is None)
            hint(button, words.explained(lacks) if lacks else "")
            button.clicked.connect(partial(self.do, "approve", number))
            flow.addWidget(button)
        if status == "approved" and writes:
            button = PrimaryButton(self.tr("Apply"))
            button.clicked.connect(partial(self.do, "apply", number))
            flow.addWidget(button)
        if status in ("draft", "approved") and writes:
            refuse = QuietButton(self.tr("Refuse…"))
            refuse.clicked.connect(partial(self.refuse, number))
            flow.addWidget(refuse)
        paper = QuietButton(self.tr("Save as PDF…"))
        paper.clicked.connect(partial(self.save_paper, number))
        flow.addWidget(paper)
        return whole

    def do(self, what: str, amendment: int, *_: object) -> None:
        """Approve or apply an amendment."""
        amendments = self._tools.desk.grants.amendments
        try:
            {"approve": amendments.approve, "apply": amendments.apply}[what](amendment)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        said = {"approve": self.tr("Approved. It holds once it is applied."), "apply": self.tr("Applied, all of it.")}
        self.notice.say(said[what], "good")

    def refuse(self, amendment: int, *_: object) -> None:
        """Refuse an amendment with why."""
        why = self._tools.ask.text(self.tr("Why is it refused? This is kept with it."))
        if why is None:
            return
        try:
            self._tools.desk.grants.amendments.refuse(amendment, why)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def save_paper(self, amendment: int, *_: object) -> None:
        """Save an amendment as a PDF in the grantee's language."""
        grants = self._tools.desk.grants
        grant = grants.register.get(self._grant)
        language: Language = "fr" if grants.reporting.language(grant) == "fr" else "en"
        name = grants.amendment_papers.file_name(amendment, language)
        path = self._tools.ask.save_as(self.tr("Save the amendment"), name, "*.pdf")
        if path is None:
            return
        content = grants.amendment_papers.draft(amendment, language)

        def write(_task: Task) -> str:
            target = BytesIO()
            pdf.write(content, target)
            pdf.save(path, target.getvalue())
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}.").format(name=name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def _drafted(self) -> None:
        self.notice.say(self.tr("Drafted. Nothing has changed yet: it is to be approved and applied."), "good")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_amendments()
