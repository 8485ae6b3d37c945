"""Previews of what the workspace makes: a meeting's summary as it stands, a document as it was issued."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from io import BytesIO

from PySide6.QtCore import QCoreApplication

from ppa_desk.documents import pdf
from ppa_desk.model.fold import fold
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.members.directory import By
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.words import dates_language

EDITIONS = (Visibility.MEMBERS, Visibility.PUBLIC)
LANGUAGES = ("en", "fr")

translate = QCoreApplication.translate


def summary_preview(tools: Tools, meeting: int, edition: str = "", language: str = "") -> Preview:
    """Return a preview of a meeting's summary as records and writers have it now."""
    title = tools.desk.records.titles("meeting", [meeting], words.language()).get(meeting, "")
    desk = tools.desk

    def content(edition: str, language: str) -> DocumentContent:
        return desk.summaries.draft(meeting, Visibility(edition), "fr" if language == "fr" else "en").content

    shown = Shown(
        title, lambda *asked: drawn(desk, content(*asked[:2]), asked[2]), Name(title).of, tuple(EDITIONS), LANGUAGES,
        word=lambda *asked: for_word(desk, content(*asked)),
    )  # fmt: skip
    preview = Preview(tools)
    preview.show_document(shown, edition or EDITIONS[0], language or dates_language())
    return preview


def survey_preview(tools: Tools, survey: int) -> Preview:
    """Return a preview of a survey's report as its figures stand now."""
    title = tools.desk.records.titles("survey", [survey], words.language()).get(survey, "")
    desk = tools.desk

    def draw(edition: str, language: str, step: Step) -> bytes:
        content = desk.survey_reports.draft(survey, Visibility(edition), "fr" if language == "fr" else "en")
        return drawn(desk, content, step)

    open_yet = desk.surveys.get(survey)["status"] == "open"
    wait = translate("Preview", "Close the survey first: until then its report tells no results")
    issue = partial(desk.documents.issue_report, survey)
    editions = (*EDITIONS, Visibility.SECRETARIAT)
    shown = Shown(title, draw, Name(title).of, editions, LANGUAGES, issue, wait if open_yet else "")
    preview = Preview(tools)
    preview.show_document(shown, EDITIONS[0], dates_language())
    return preview


def portfolio_preview(tools: Tools) -> Preview:
    """Return a preview of the portfolio of grants as its figures stand now."""
    desk, title = tools.desk, translate("Preview", "Grant portfolio")

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.grants.portfolio_reports.draft(Visibility(edition), told, date.today()), step)

    preview = Preview(tools)
    editions = (*EDITIONS, Visibility.SECRETARIAT)
    preview.show_document(Shown(title, draw, Name(title).of, editions, LANGUAGES), EDITIONS[0], dates_language())
    return preview


def directory_preview(tools: Tools, by: By) -> Preview:
    """Return a preview of the member directory as the register has it now."""
    desk, title = tools.desk, translate("Preview", "Member directory")

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.members.directory.draft(Visibility(edition), told, date.today(), by).content, step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, tuple(EDITIONS), LANGUAGES), EDITIONS[0], dates_language())
    return preview


def roster_preview(tools: Tools, group: int, on: date) -> Preview:
    """Return a preview of who sits in a group as of a day."""
    desk = tools.desk
    title = desk.records.titles("work_group", [group], words.language()).get(group, "")
    editions = (*EDITIONS, Visibility.SECRETARIAT)

    def draw(edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.groups.reports.draft(group, on, Visibility(edition), told), step)

    preview = Preview(tools)
    name = Name(translate("Preview", "Roster {group} {day}").format(group=title, day=on.isoformat())).of
    preview.show_document(Shown(title, draw, name, editions, LANGUAGES), EDITIONS[0], dates_language())
    return preview


def labels_preview(tools: Tools, labels: Sequence[Sequence[str]], sheet: str, start: int) -> Preview:
    """Return a preview of address labels; a notice says on which of them a name had to be shortened."""
    from ppa_desk.documents import label_sheet

    title = translate("Preview", "Address labels")
    told: Language = "fr" if words.language() == "fr" else "en"
    printed = label_sheet.draw(labels, label_sheet.sheets()[sheet], title, told, start)
    preview = Preview(tools)
    preview.show_document(Shown(title, lambda *_: printed.data, lambda *_: Name(title).of("", "")))
    if printed.cut:
        shortened = translate("Preview", "Names shortened on the labels of: {names}").format(
            names=", ".join(printed.cut)
        )
        preview.notice.say(shortened, "attention")
    return preview


def document_preview(tools: Tools, document: int, title: str, edition: str, language: str) -> Preview:
    """Return a preview of a document exactly as it was issued, to be put into a page."""
    desk = tools.desk

    def draw(_edition: str, _language: str, step: Step) -> bytes:
        return drawn(desk, desk.documents.content(document), step)

    preview = Preview(tools, may_leave=False)
    name = Name(title).of(edition, language)
    preview.show_document(
        Shown(title, draw, lambda *_: name, word=lambda *_: for_word(desk, desk.documents.content(document)))
    )
    preview.title.hide()
    return preview


def drawn(desk: Desk, content: DocumentContent, step: Step) -> bytes:
    """Return a document as a PDF."""
    target = BytesIO()
    pdf.write(content, target, desk.attachments.picture, step)
    return target.getvalue()


def for_word(desk: Desk, content: DocumentContent) -> bytes:
    """Return a document as a Word file."""
    from ppa_desk.documents import word  # loaded when somebody wants one

    return word.drawn(content, desk.attachments.picture)


class Name:
    """The name of a document's file: its title, edition and language, without signs that some systems refuse."""

    def __init__(self, title: str) -> None:
        letters = "".join(sign if sign.isalnum() else " " for sign in fold(title))
        self._base = "-".join(letters.split())[:80] or "summary"

    def of(self, edition: str, language: str) -> str:
        """Return the name for an edition and language."""
        return ".".join(part for part in (self._base, edition, language, "pdf") if part)
