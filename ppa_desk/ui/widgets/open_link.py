"""Opening a link from a record in the browser: only the web and mail, and only after showing where it leads."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import icon
from ppa_desk.ui.widgets.parts import Notice, QuietButton

SCHEMES = ("https", "http", "mailto")


def safe_link(text: str) -> QUrl | None:
    """Return a link that may be opened, None for anything that could run a program or read a file."""
    link = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    if not link.isValid() or link.scheme() not in SCHEMES:
        return None
    return link if link.host() or (link.scheme() == "mailto" and "@" in link.path()) else None


def leads_to(link: QUrl) -> str:
    """Return where a link leads, as its letters really are: another alphabet is shown in its coded form."""
    if link.scheme() == "mailto":
        return link.path()
    return link.host(QUrl.ComponentFormattingOption.FullyEncoded)


class LinkBox(QWidget):
    """A button that opens the link a record holds at that moment."""

    def __init__(self, tools: Tools, kind: str, record: int, field: str = "url", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._kind, self._record, self._field = tools, kind, record, field
        self.notice = Notice()
        self.notice.hide()
        self.open = QuietButton(self.tr("Open the link…"))
        self.open.setIcon(icon("external"))
        self.open.clicked.connect(self.open_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        tools.bell.rang.connect(self._rang)
        self._tell()

    def open_link(self) -> None:
        """Ask, showing where it leads, then hand it to the browser or mail program."""
        link = safe_link(self._text())
        if link is None:
            self.notice.say(
                self.tr("This link is not opened: it leads neither to a web page nor to an address."), "bad"
            )
            return
        question = self.tr("Open a page of {host} in the browser?").replace("{host}", leads_to(link))
        if self._tools.ask.sure(question, self.tr("Open")):
            QDesktopServices.openUrl(link)

    def _text(self) -> str:
        return str(self._tools.desk.records.get(self._kind, self._record).values[self._field])

    def _tell(self) -> None:
        self.setVisible(bool(self._text()))

    def _rang(self, kinds: frozenset[str]) -> None:
        if self._kind in kinds and self._tools.desk.records.titles(self._kind, [self._record]):
            self.notice.hide()
            self._tell()
