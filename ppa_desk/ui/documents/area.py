"""The list of issued documents, newest first."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ppa_desk.services.issuing import DocumentRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel
from ppa_desk.ui.widgets.parts import EmptyState


class DocumentsArea(QObject):
    """What went out."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._list = self._made_list()
        self._list.order_by("issued", down=True)
        self._list.chosen.connect(self._go)
        tools.bell.rang.connect(self._changed)

    def list_panel(self) -> QWidget:
        """Return the list of documents."""
        return self._list

    def start(self) -> QWidget:
        """Say what belongs here."""
        if self._tools.desk.documents.listing.count():
            return EmptyState(self.tr("Choose a document at the left to see it as it went out."))
        return EmptyState(
            self.tr("Documents stand here once they are issued, exactly as they went out. A meeting's summary is "
                    "issued on the page of the meeting, under Summary, its minutes under Minutes.")
        )  # fmt: skip

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of a document. Gone."""
        from ppa_desk.ui.documents.page import DocumentPage  # what draws PDFs is loaded when one is looked at

        return DocumentPage(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Choose the document in the list."""
        self._list.select(record)

    def new(self) -> None:
        """Say where documents come from."""
        self._tools.say(self.tr("A document is issued on the page of its meeting, under Summary or Minutes."))

    def _made_list(self) -> ListPanel:
        panel = ListPanel(
            words.kind("document", many=True),
            self._tools.desk.documents.listing,
            (
                Column(words.field("document", "title"), lambda row: row.title, sort="title"),
                Column(words.field("document", "issued_at"), lambda row: row.issued_at, words.moment, sort="issued"),
                Column(words.field("document", "edition"), lambda row: row.edition, self._edition),
                Column(words.field("document", "language"), lambda row: row.language, self._language),
                Column(words.field("document", "number"), lambda row: row.number, words.number, right=True),
            ),
            line=self._line,
            filters=(
                Filter(self.tr("All")),
                Filter(self._edition("members"), {"edition": "members"}),
                Filter(self._edition("public"), {"edition": "public"}),
            ),
            empty=self.tr("Documents stand here once they are issued."),
        )
        return offered(self._tools, panel)

    def _line(self, row: DocumentRow) -> Line:
        below = " · ".join((self._edition(row.edition), self._language(row.language or "")))
        return Line(row.title, below, self.tr("version {n}").replace("{n}", words.number(row.number)))

    def _edition(self, edition: str) -> str:
        return words.choice("edition", str(edition))

    def _language(self, code: str) -> str:
        return self._tools.codes.label("language", code, words.language())

    def _go(self, record: int) -> None:
        self._tools.go("document", record)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "document" in kinds:
            self._list.reload()
