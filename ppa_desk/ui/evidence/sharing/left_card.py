"""The bulletin for the public, and the list of what left the office."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ppa_desk.services.content import Language
from ppa_desk.services.evidence.sharing.exports import Left
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.widgets.parts import Card, QuietButton, empty, plain_label
from ppa_desk.ui.words import dates_language

SHOWN = 20


class BulletinCard(Card):
    """Previews the bulletin."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._tools = tools
        self.title.setText(self.tr("Bulletin for the public"))
        self.title.show()
        told = self.tr(
            "Counts by kind and province, a trend and how long follow-up takes, never so few that anybody could be "
            "found. Confirmed incidents count whatever was agreed to: a count holds none of their words."
        )
        self.add(plain_label(told, "secondary"))
        self.show_it = QuietButton(self.tr("Preview the bulletin"))
        self.show_it.clicked.connect(self.preview)
        self.body.addWidget(self.show_it, 0, Qt.AlignmentFlag.AlignLeft)

    def preview(self) -> None:
        """Lay the bulletin over the page."""
        over = over_of(self)
        if over is not None:
            page = bulletin_preview(self._tools)
            page.left.connect(over.lift)
            over.lay(page)


class LeftCard(Card):
    """What left the office, the latest first."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._tools = tools
        self.title.setText(self.tr("What left so far"))
        self.title.show()
        tools.bell.rang.connect(self._rang)
        self.read()

    def read(self) -> None:
        """Show what left."""
        empty(self.body)
        found = self._tools.desk.evidence.exports.left(SHOWN)
        for one in found:
            self.add(plain_label(self._line(one)))
            below = " · ".join(filter(None, (one.reason, f"SHA-256 {one.sha256[:16]}…")))
            self.add(plain_label(below, "small"))
        if not found:
            self.add(plain_label(self.tr("Nothing left the office yet."), "secondary"))

    def _line(self, one: Left) -> str:
        label = self._tools.codes.label("incident_edition", one.edition, words.language())
        when = words.day(one.made_at.astimezone().date()) if one.made_at else ""
        count, left = self.tr("%n incident(s)", "", one.rows), self.tr("%n left out", "", one.left_out)
        return " · ".join(filter(None, (when, words.sentence_case(label), count, left, one.colleague)))

    def _rang(self, kinds: frozenset[str]) -> None:
        if "release" in kinds:
            self.read()


def bulletin_preview(tools: Tools) -> Preview:
    """Return a preview of the bulletin as the log stands."""
    desk, title = tools.desk, QCoreApplication.translate("Preview", "Incident bulletin")

    def draw(_edition: str, language: str, step: Step) -> bytes:
        told: Language = "fr" if language == "fr" else "en"
        return drawn(desk, desk.evidence.bulletin.draft(told, date.today()), step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, (), LANGUAGES), "", dates_language())
    return preview
