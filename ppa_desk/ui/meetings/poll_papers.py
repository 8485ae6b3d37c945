"""Previews of what polls and priorities say on paper, and their rows saved as a file."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import EDITIONS, LANGUAGES, Name, drawn
from ppa_desk.ui.widgets.parts import QuietButton
from ppa_desk.ui.words import dates_language

translate = QCoreApplication.translate
ENDINGS = (".xlsx", ".csv")


def cockpit_preview(tools: Tools, meeting: int) -> Preview:
    """Return a preview of the priorities with what they rest on."""
    return _preview(tools, meeting, translate("PollPapers", "Priorities"), tools.desk.meetings.cockpit.report)


def polls_preview(tools: Tools, meeting: int) -> Preview:
    """Return a preview of the results of all polls of a meeting."""
    return _preview(tools, meeting, translate("PollPapers", "Poll results"), tools.desk.meetings.polling.report)


def _preview(tools: Tools, meeting: int, title: str, report: Any) -> Preview:
    told = tools.desk.records.titles("meeting", [meeting], words.language()).get(meeting, "")

    def draw(edition: str, language: str, step: Step) -> bytes:
        tongue: Language = "fr" if language == "fr" else "en"
        return drawn(tools.desk, report(meeting, Visibility(edition), tongue, date.today()), step)

    preview = Preview(tools)
    editions = (*EDITIONS, Visibility.SECRETARIAT)
    name = Name(f"{title} {told}").of
    preview.show_document(Shown(f"{title}: {told}", draw, name, editions, LANGUAGES), EDITIONS[0], dates_language())
    return preview


def save_rows(tools: Tools, title: str, ending: str, head: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Ask where to, and write rows there as a workbook or as CSV."""
    from ppa_desk.documents import list_book

    name = Name(title).of("", "").removesuffix(".pdf")
    path = tools.ask.save_as(translate("PollPapers", "Save the table"), f"{name}{ending}", f"*{ending}")
    if path is None:
        return
    try:
        list_book.write(path, title, tools.desk.store.who, head, rows, len(rows), lambda *_: None)
    except OSError:
        tools.say(
            translate("PollPapers", "The table could not be written there. Close the file, or choose another place.")
        )
        return
    tools.say(translate("PollPapers", "The table is saved as {file}.").replace("{file}", path.name))


def with_menu(button: QuietButton, offers: Sequence[tuple[str, Any]]) -> None:
    """Give a button a menu of what can be saved."""
    menu = QMenu(button)
    for told, do in offers:
        menu.addAction(told).triggered.connect(do)
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
