"""The page of a field study."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.sites.papers import ALL, previewed
from ppa_desk.ui.evidence.studies.tabs import TABS
from ppa_desk.ui.preview.page import Preview
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip, QuietButton, hint

COUNTED = {"field": "study_team", "outputs": "study_output"}
"""What the counts in the tabs count."""
ROLES = {"under_way": "good", "draft": "attention", "planned": "accent"}


class StudyPage(TabbedPage):
    """A field study."""

    holds: ClassVar[Mapping[str, str]] = {
        "study_party": "overview", "study_team": "field", "study_output": "outputs", "pathway": "outputs",
        "photo": "outputs", "evidence_use": "uses",
    }  # fmt: skip

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "study", record, TABS, parent)
        self.sheet = self.head.act(QuietButton(self.tr("Preview sheet")))
        hint(self.sheet, self.tr("This study on paper"), "Ctrl+P")
        self.sheet.clicked.connect(self.preview)
        self.changed(frozenset(COUNTED.values()))

    def preview(self) -> None:
        """Lay the study's sheet over the page."""
        if (over := self.over()) is not None:
            shown = sheet_preview(self.tools, self.record)
            shown.left.connect(over.lift)
            over.lay(shown)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return status, period and provinces."""
        codes, language, values = self.tools.codes, words.language(), kept.values
        status = codes.label("study_status", values["status"], language) if values["status"] else ""
        provinces = ", ".join(codes.label("province", one, language) for one in values["provinces"].split())
        first = [Chip(words.sentence_case(status), ROLES.get(values["status"], ""))] if status else []
        return [*first, *(Chip(text) for text in (words.period(values), provinces) if text)]

    def changed(self, kinds: frozenset[str]) -> None:
        """Count teams and outputs again."""
        records = self.tools.desk.records
        for key, kind in COUNTED.items():
            if kind in kinds:
                self.tabs.count(key, len(records.where(kind, study_id=self.record)) or None)


def sheet_preview(tools: Tools, study: int) -> Preview:
    """Return a preview of the sheet of a study, in the editions that may show it."""
    papers, kept = tools.desk.evidence.study_papers, tools.desk.records.get("study", study)
    editions = tuple(one for one in ALL if one.may_see(Visibility(kept.values["visibility"])))

    def content(edition: str, language: Language) -> DocumentContent:
        return papers.sheet(study, Visibility(edition), language, date.today())

    titles = tools.desk.records.titles("study", [study], words.language())
    return previewed(tools, titles.get(study) or kept.values["key"], content, editions)
