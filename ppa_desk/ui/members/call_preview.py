"""The page one reads before a call, as a preview that is saved or printed."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language


def call_preview(tools: Tools, kind: str, record: int) -> Preview:
    """Return a preview of what one reads before a call with an organisation or a person."""
    title = tools.desk.records.titles(kind, [record], words.language()).get(record, "")
    told = QCoreApplication.translate("Preview", "Before a call: {name}").replace("{name}", title)

    def draw(_edition: str, language: str, step: Step) -> bytes:
        asked: Language = "fr" if language == "fr" else "en"
        return drawn(tools.desk, tools.desk.members.call_pages.draft(kind, record, asked, date.today()), step)

    preview = Preview(tools)
    preview.show_document(Shown(told, draw, Name(told).of, (), LANGUAGES), "", dates_language())
    return preview
