"""A document shown inside the window: drawn in the background, held in memory, saved where one says."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services import mail
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.issue import Issue, IssueButton
from ppa_desk.ui.preview.pane import PdfPane
from ppa_desk.ui.preview.printing import Printing
from ppa_desk.ui.preview.word_button import WordButton, Write
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, EDGE, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Notice, PrimaryButton, QuietButton, hint, plain_label, show_if

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a preview shows: a title, how to draw it for an edition and language, and the file's name then."""

    title: str
    draw: Callable[[str, str, Step], bytes]
    name: Callable[[str, str], str]
    editions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    issue: Issue | None = None
    not_issued: str = ""
    """Why it cannot be issued now."""
    word: Callable[[str, str], bytes] | None = None
    """The same for Word, where it goes out so too; it is called on another thread."""


class Preview(QWidget):
    """A document as its readers will see it."""

    left = Signal()
    drawn = Signal()
    chosen = Signal(str, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None, *, may_leave: bool = True) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shown: Shown | None = None
        self._task: Task | None = None
        self._saved: Path | None = None
        self._printing: Printing | None = None
        self.pdf = b""
        self.pane = PdfPane()
        self.notice = Notice()
        self.notice.hide()
        self._make_head(may_leave)
        self._make_waiting()
        self._lay_out(EDGE if may_leave else 0)
        self._connect()

    def _make_head(self, may_leave: bool) -> None:
        self.back = QuietButton(self.tr("Back"))
        hint(self.back, self.tr("Back"), self.tr("Esc"))
        self.back.setVisible(may_leave)
        self.title = plain_label("", "heading")
        self.edition = ChoiceButton(self.tr("Edition"))
        self.language = ChoiceButton(self.tr("Language of the document"))
        self.issue = IssueButton(self._tools, self.notice, self._to_issue)
        self.issue.hide()
        self.word = WordButton(self._tools, self.notice, self._to_word)
        self.word.hide()
        self.save = PrimaryButton(self.tr("Save…"))
        self.save.setVisible(may_leave)
        self.pane.bar.save.setVisible(not may_leave)

    def _make_waiting(self) -> None:
        self._waiting = QWidget()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Drawing the document"))
        self.progress.setFixedWidth(260)
        self.stop = QuietButton(self.tr("Stop"))
        column = QVBoxLayout(self._waiting)
        column.setSpacing(BETWEEN)
        column.addStretch(1)
        for widget in (plain_label(self.tr("Drawing the document…"), "secondary"), self.progress, self.stop):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _lay_out(self, edge: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, max(edge - INSIDE, 0), edge, BETWEEN if edge else 0)
        column.setSpacing(INSIDE)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self.back)
        head.addStretch(1)
        for widget in (self.edition, self.language, self.issue, self.word, self.save):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.notice)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.pane)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self.save_as)
        self.word.saved.connect(self._remember)
        self.pane.bar.save.clicked.connect(self.save_as)
        self.stop.clicked.connect(self._stopped)
        self.edition.chosen.connect(self._switched)
        self.language.chosen.connect(self._switched)
        self.pane.bar.folder.clicked.connect(self.reveal)
        self.pane.bar.mail.clicked.connect(self.draft_mail)
        self.pane.bar.print.clicked.connect(self.print)

    # --- drawing

    def show_document(self, shown: Shown, edition: str = "", language: str = "") -> None:
        """Draw a document in the background and show it."""
        self._shown = shown
        self.title.setText(shown.title)
        self.title.setVisible(bool(shown.title))
        told = {one: self._tools.codes.label("language", one, words.language()) for one in shown.languages}
        self.edition.offer({one: words.choice("edition", one) for one in shown.editions}, edition)
        self.language.offer({one: words.sentence_case(name) for one, name in told.items()}, language)
        show_if(self.issue, shown.issue is not None and not self._tools.desk.store.read_only)
        show_if(self.word, shown.word is not None)
        if shown.not_issued:
            hint(self.issue, shown.not_issued)
        self._draw()

    @property
    def asked(self) -> tuple[str, str]:
        """The edition and language shown."""
        return self.edition.key, self.language.key

    def _switched(self, _key: str) -> None:
        self.chosen.emit(*self.asked)
        self._draw()

    def _draw(self) -> None:
        shown, (edition, language) = self._shown, self.asked
        if shown is None:
            return
        self.cancel()
        self.pdf = b""
        self.notice.hide()
        self._enable(False)
        self.progress.setRange(0, 0)
        self._stack.setCurrentWidget(self._waiting)
        self._task = self._tools.tasks.run(
            lambda task: shown.draw(edition, language, task.step), self._arrived, self._failed, self._stepped
        )

    def _enable(self, ready: bool) -> None:
        bar = self.pane.bar
        self.issue.setEnabled(ready and not (self._shown and self._shown.not_issued))
        for widget in (self.save, self.word, bar.save, bar.mail, bar.print, bar.search, bar.outline, bar.page):
            widget.setEnabled(ready)
        self._remember(None)

    def _stepped(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _arrived(self, drawn: bytes) -> None:
        self._task, self.pdf = None, drawn
        self.pane.load(drawn)
        self._enable(True)
        self._stack.setCurrentWidget(self.pane)
        self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drawn.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._stack.setCurrentWidget(self.pane)
        self.notice.say(words.explained(error), "bad")
        self.notice.offer(self.tr("Try again"), self._draw)

    def cancel(self) -> None:
        """Call a drawing off."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _stopped(self) -> None:
        self.cancel()
        self._stack.setCurrentWidget(self.pane)
        self.notice.say(self.tr("The drawing was stopped. Nothing was changed."))
        self.notice.offer(self.tr("Draw it"), self._draw)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at is not drawn."""
        super().hideEvent(event)
        self.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Looked at again, a drawing that was called off begins anew."""
        super().showEvent(event)
        if not self.pdf and self._task is None and self.notice.isHidden():
            self._draw()

    # --- what one does with it

    def _to_issue(self) -> tuple[Visibility, Language, Issue]:
        if self._shown is None or self._shown.issue is None:
            raise ValueError("what is shown cannot be issued")
        edition, language = self.asked
        return Visibility(edition), "fr" if language == "fr" else "en", self._shown.issue

    def _name(self) -> str:
        return self._shown.name(*self.asked) if self._shown else "document.pdf"

    def save_as(self) -> None:
        """Save the file where one says."""
        path = self._tools.ask.save_as(self.tr("Save the document"), self._name(), "*.pdf")
        if path is not None:
            self._keep(path, self.pdf, self.tr("Saved as {name}."))

    def _to_word(self) -> tuple[str, Write]:
        if self._shown is None or self._shown.word is None:
            raise ValueError("what is shown does not go out for Word")
        return Path(self._name()).with_suffix(".docx").name, partial(self._shown.word, *self.asked)

    def draft_mail(self) -> None:
        """Save an e-mail with the document attached, for one to finish and send."""
        name, title = self._name(), self.title.text()
        path = self._tools.ask.save_as(self.tr("Save the draft e-mail"), f"{Path(name).stem}.eml", "*.eml")
        if path is not None:
            text = self.tr("Please find attached: {title}").format(title=title)
            told = mail.draft(title, text, files=[mail.File(name, self.pdf)])
            self._keep(path, told, self.tr("Saved as {name}. Open it to finish and send it."))

    def _keep(self, path: Path, data: bytes, saved: str) -> None:
        try:
            pdf.save(path, data)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._remember(path)
        self.notice.say(saved.format(name=path.name), "good")
        self.notice.offer(self.tr("Show in folder"), self.reveal)

    def _remember(self, saved: Path | None) -> None:
        self._saved = saved
        self.pane.bar.folder.setEnabled(saved is not None)
        told = self.tr("Show in folder") if saved else self.tr("Show in folder: save the document first")
        hint(self.pane.bar.folder, told)

    def reveal(self) -> None:
        """Open the folder the file was saved in."""
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def print(self) -> None:
        """Ask for a printer and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinMax(1, max(self.pane.document.pageCount(), 1))
        dialog.accepted.connect(self._accepted)
        self._asked_printer = printer
        dialog.show()

    def _accepted(self) -> None:
        self.print_on(self._asked_printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print on that printer, page by page."""
        self._printing = Printing(self.pane.document, printer, self)
        self._printing.stepped.connect(self._printed_page)
        self._printing.ended.connect(self._printed)
        self._printing.start()

    def _printed_page(self, at: int, of: int) -> None:
        self.notice.say(self.tr("Printing page {at} of {of}").format(at=at, of=of))

    def _printed(self, well: bool) -> None:
        told = self.tr("Sent to the printer.") if well else self.tr("The printer could not be reached.")
        self.notice.say(told, "good" if well else "bad")
