"""Previews of what a meeting is prepared with: its agenda, its list of participants."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import dates_language
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn

translate = QCoreApplication.translate

EDITIONS = tuple(Visibility)
"""All audiences: an internal item is for some of them only."""


def agenda_preview(tools: Tools, meeting: int) -> Preview:
    """Return a preview of a meeting's agenda."""
    return _preview(tools, meeting, translate("Preview", "Agenda: {name}"), tools.desk.meetings.agenda_papers.draft)


def participants_preview(tools: Tools, meeting: int) -> Preview:
    """Return a preview of a meeting's list of participants."""
    told = translate("Preview", "Participants: {name}")
    return _preview(tools, meeting, told, tools.desk.meetings.participant_papers.draft)


def _preview(
    tools: Tools, meeting: int, told: str, draft: Callable[[int, Visibility, Language], DocumentContent]
) -> Preview:
    title = tools.desk.records.titles("meeting", [meeting], words.language()).get(meeting, "")
    called = told.replace("{name}", title)

    def draw(edition: str, language: str, step: Step) -> bytes:
        asked: Language = "fr" if language == "fr" else "en"
        return drawn(tools.desk, draft(meeting, Visibility(edition), asked), step)

    preview = Preview(tools)
    edition = Visibility(tools.desk.records.get("meeting", meeting).values["visibility"])
    preview.show_document(Shown(called, draw, Name(called).of, EDITIONS, LANGUAGES), edition, dates_language())
    return preview
