"""Previews of the participation sheet of an initiative, and of the half page of a digital-tool check."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language

EDITIONS = (Visibility.MEMBERS, Visibility.PUBLIC, Visibility.SECRETARIAT)
translate = QCoreApplication.translate


def sheet_preview(tools: Tools, initiative: int) -> Preview:
    """Return a preview of the participation sheet as it stands now."""
    papers = tools.desk.evidence.participation.papers
    name = tools.desk.records.titles("initiative", [initiative], words.language()).get(initiative, "")
    title = translate("Preview", "Participation: {name}").replace("{name}", name)

    def draw(edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, papers.sheet(initiative, Visibility(edition), _told(language)), step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, EDITIONS, LANGUAGES), EDITIONS[0], dates_language())
    return preview


def digital_preview(tools: Tools, check: int) -> Preview:
    """Return a preview of the half page of a digital-tool check."""
    papers = tools.desk.evidence.participation.papers
    owner = tools.desk.evidence.participation.digital.get(check).owner
    name = tools.desk.records.titles(owner.kind, [owner.id], words.language()).get(owner.id, "")
    title = translate("Preview", "Digital tools: {name}").replace("{name}", name)

    def draw(_edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, papers.digital(check, _told(language)), step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, (), LANGUAGES), "", dates_language())
    return preview


def _told(language: str) -> Language:
    return "fr" if language == "fr" else "en"
