"""Preview of the brief on areas of most need."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import EDITIONS, LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language


def need_preview(tools: Tools, order: str) -> Preview:
    """Return a preview of the brief, the areas of most need in an order."""
    title, briefs = QCoreApplication.translate("Preview", "Areas of most need"), tools.desk.evidence.need_briefs

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(tools.desk, briefs.draft(Visibility(edition), told, date.today(), order), step)

    preview = Preview(tools)
    editions = (*EDITIONS, Visibility.SECRETARIAT)
    preview.show_document(Shown(title, draw, Name(title).of, editions, LANGUAGES), EDITIONS[0], dates_language())
    return preview
