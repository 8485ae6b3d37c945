"""Previews of an indicator's reference sheet and of a look at its data quality."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language


def sheet_preview(tools: Tools, indicator: int) -> Preview:
    """Return a preview of an indicator's reference sheet as it stands now."""
    title = QCoreApplication.translate("Preview", "Reference sheet {code}")
    papers = tools.desk.results.papers
    return _preview(tools, indicator, title, lambda language: papers.sheet(indicator, language, date.today()))


def look_preview(tools: Tools, look: int) -> Preview:
    """Return a preview of a look at data quality."""
    title = QCoreApplication.translate("Preview", "Data quality {code}")
    indicator = tools.desk.results.quality.get(look).indicator_id
    return _preview(tools, indicator, title, lambda language: tools.desk.results.papers.look(look, language))


def _preview(tools: Tools, indicator: int, title: str, content: Callable[[Language], DocumentContent]) -> Preview:
    told = title.format(code=tools.desk.records.get("indicator", indicator).values["code"])

    def draw(_edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, content("fr" if language == "fr" else "en"), step)

    preview = Preview(tools)
    preview.show_document(Shown(told, draw, Name(told).of, (), LANGUAGES), "", dates_language())
    return preview
