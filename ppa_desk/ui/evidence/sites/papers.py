"""Previews of what is printed of mine sites."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import EDITIONS, LANGUAGES, Name, drawn
from ppa_desk.ui.words import dates_language

Content = Callable[[str, Language], DocumentContent]
ALL = (*EDITIONS, Visibility.SECRETARIAT)


def map_preview(tools: Tools) -> Preview:
    """Return a preview of the map of mine sites."""
    papers = tools.desk.evidence.site_papers

    def content(edition: str, language: Language) -> DocumentContent:
        return papers.map(Visibility(edition), language, date.today())

    title = QCoreApplication.translate("Preview", "Mine sites by province")
    return previewed(tools, title, content, ALL)


def sheet_preview(tools: Tools, site: int) -> Preview:
    """Return a preview of the sheet of a site, in the editions that may show it."""
    papers, values = tools.desk.evidence.site_papers, tools.desk.records.get("site", site).values
    editions = tuple(one for one in ALL if one.may_see(Visibility(values["visibility"])))

    def content(edition: str, language: Language) -> DocumentContent:
        return papers.sheet(site, Visibility(edition), language, date.today())

    return previewed(tools, values["name"], content, editions)


def previewed(tools: Tools, title: str, content: Content, editions: tuple[Visibility, ...]) -> Preview:
    """Return a preview of what is made anew for an edition and language, the first edition before the others."""

    def draw(edition: str, language: str, step: Step) -> bytes:
        return drawn(tools.desk, content(edition, "fr" if language == "fr" else "en"), step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, editions, LANGUAGES), editions[0], dates_language())
    return preview
