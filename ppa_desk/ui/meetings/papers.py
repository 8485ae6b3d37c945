"""Previews of what a meeting is prepared with: its agenda, its list of participants."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.meetings.rooms.filling import Round
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


def rooms_preview(tools: Tools, meeting: int, of: Round) -> Preview:
    """Return a preview of who sits in which room."""

    def draft(meeting: int, _edition: Visibility, language: Language) -> DocumentContent:
        return tools.desk.meetings.room_lists.draft(meeting, of, language)

    return _preview(tools, meeting, translate("Preview", "Rooms: {name}"), draft, (Visibility.SECRETARIAT,))


def _preview(
    tools: Tools,
    meeting: int,
    told: str,
    draft: Callable[[int, Visibility, Language], DocumentContent],
    editions: tuple[Visibility, ...] = EDITIONS,
) -> Preview:
    title = tools.desk.records.titles("meeting", [meeting], words.language()).get(meeting, "")
    called = told.replace("{name}", title)

    def draw(edition: str, language: str, step: Step) -> bytes:
        asked: Language = "fr" if language == "fr" else "en"
        return drawn(tools.desk, draft(meeting, Visibility(edition), asked), step)

    preview = Preview(tools)
    edition = Visibility(tools.desk.records.get("meeting", meeting).values["visibility"])
    first = edition if edition in editions else editions[0]
    preview.show_document(Shown(called, draw, Name(called).of, editions, LANGUAGES), first, dates_language())
    return preview
