"""A preview of the membership overview as the register has it now."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import EDITIONS, LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language


def overview_preview(tools: Tools) -> Preview:
    """Return the preview, in every edition and language."""
    desk, title = tools.desk, QCoreApplication.translate("Preview", "Membership overview")

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.members.overview_reports.draft(Visibility(edition), told, date.today()), step)

    preview = Preview(tools)
    editions = (*EDITIONS, Visibility.SECRETARIAT)
    preview.show_document(Shown(title, draw, Name(title).of, editions, LANGUAGES), EDITIONS[0], dates_language())
    return preview
