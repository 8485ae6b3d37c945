"""Previews of what is made of actions: the page of a group for its next call, the plan of a year."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import EDITIONS, LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language


def group_preview(tools: Tools, group: int) -> Preview:
    """Return a preview of the open actions of a group."""
    desk = tools.desk
    name = desk.records.titles("work_group", [group], words.language()).get(group, "")
    title = QCoreApplication.translate("Preview", "Open actions: {group}").replace("{group}", name)

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.meetings.action_pages.draft(group, told, date.today(), Visibility(edition)), step)

    preview = Preview(tools)
    editions = (Visibility.GROUP, Visibility.MEMBERS, Visibility.SECRETARIAT)
    preview.show_document(Shown(title, draw, Name(title).of, editions, LANGUAGES), editions[0], dates_language())
    return preview


def plan_preview(tools: Tools, year: int) -> Preview:
    """Return a preview of the plan of a year."""
    desk = tools.desk
    title = QCoreApplication.translate("Preview", "Plan for {year}").replace("{year}", str(year))

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.meetings.year_plans.draft(year, Visibility(edition), told, date.today()), step)

    preview = Preview(tools)
    editions = (*EDITIONS, Visibility.SECRETARIAT)
    preview.show_document(Shown(title, draw, Name(title).of, editions, LANGUAGES), EDITIONS[0], dates_language())
    return preview
