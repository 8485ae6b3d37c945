"""Previews of the regulatory map and of the page on one initiative."""

from collections.abc import Mapping
from datetime import date
from typing import Any

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


def map_preview(tools: Tools, only: Mapping[str, Any]) -> Preview:
    """Return a preview of the regulatory map, of those initiatives that match."""
    title, maps = translate("Preview", "Regulatory map"), tools.desk.evidence.maps

    def draw(edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, maps.draft(_told(language), date.today(), only, Visibility(edition)), step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, EDITIONS, LANGUAGES), EDITIONS[0], dates_language())
    return preview


def profile_preview(tools: Tools, initiative: int) -> Preview:
    """Return a preview of the page on an initiative as it stands now."""
    profiles = tools.desk.evidence.profiles
    title = tools.desk.records.titles("initiative", [initiative], words.language()).get(initiative, "")

    def draw(_edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, profiles.draft(initiative, _told(language), date.today()), step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, (), LANGUAGES), "", dates_language())
    return preview


def _told(language: str) -> Language:
    return "fr" if language == "fr" else "en"
