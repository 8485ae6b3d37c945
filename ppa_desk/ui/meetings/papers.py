"""Previews of a meeting's papers: its agenda, its list of participants, the minutes of a group."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.meetings.rooms.filling import Round
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.issue import Issue
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn, for_word
from ppa_desk.ui.words import dates_language

translate = QCoreApplication.translate

EDITIONS = tuple(Visibility)
"""All audiences: an internal item is for some of them only."""


def agenda_preview(tools: Tools, meeting: int) -> Preview:
    """Return a preview of a meeting's agenda."""
    return _preview(tools, meeting, translate("Preview", "Agenda: {name}"), tools.desk.meetings.agenda_papers.draft)


def minutes_preview(tools: Tools, meeting: int, edition: str = "", language: str = "") -> Preview:
    """Return a preview of the minutes of a meeting, which can be issued from it."""
    minutes = tools.desk.meetings.minutes

    def draft(meeting: int, edition: Visibility, language: Language) -> DocumentContent:
        return minutes.draft(meeting, edition, language).content

    issue = partial(minutes.issue, meeting)
    asked = (edition, language)
    return _preview(tools, meeting, translate("Preview", "Minutes: {name}"), draft, issue=issue, asked=asked)


def compiled_preview(tools: Tools, group: int, first: date | None, last: date | None) -> Preview:
    """Return a preview of the minutes of a group's meetings between two days, which can be issued from it."""
    desk, compiled = tools.desk, tools.desk.meetings.compiled
    name = desk.records.titles("work_group", [group], words.language()).get(group, "")
    title = translate("Preview", "All minutes: {name}").replace("{name}", name)

    def content(edition: str, language: str) -> DocumentContent:
        return compiled.draft(group, first, last, Visibility(edition), "fr" if language == "fr" else "en")

    def draw(edition: str, language: str, step: Step) -> bytes:
        return drawn(desk, content(edition, language), step)

    preview = Preview(tools)
    issue = partial(compiled.issue, group, first, last)
    shown = Shown(title, draw, Name(title).of, EDITIONS, LANGUAGES, issue,
                  word=lambda *asked: for_word(desk, content(*asked)))  # fmt: skip
    preview.show_document(shown, Visibility.GROUP, dates_language())
    return preview


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
    issue: Issue | None = None,
    asked: tuple[str, str] = ("", ""),
) -> Preview:
    title = tools.desk.records.titles("meeting", [meeting], words.language()).get(meeting, "")
    called = told.replace("{name}", title)

    def content(edition: str, language: str) -> DocumentContent:
        return draft(meeting, Visibility(edition), "fr" if language == "fr" else "en")

    def draw(edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, content(edition, language), step)

    preview = Preview(tools)
    edition = Visibility(tools.desk.records.get("meeting", meeting).values["visibility"])
    first = edition if edition in editions else editions[0]
    word = (lambda *asked: for_word(tools.desk, content(*asked))) if issue else None
    shown = Shown(called, draw, Name(called).of, editions, LANGUAGES, issue, word=word)
    preview.show_document(shown, asked[0] or first, asked[1] or dates_language())
    return preview
