"""The row of tools above a PDF: pages, zoom, search, contents, and what one can do with the file."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import BETWEEN, INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import hint, plain_label


def tool(name: str, words: str, keys: str = "") -> QToolButton:
    """Return a button that shows only an icon, with its name for screen readers and its tooltip."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    hint(button, words, QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else "")
    if keys:
        button.setShortcut(QKeySequence(keys))
    return button


class PreviewBar(QWidget):
    """Says what was asked for; the preview does it."""

    turned = Signal(int)
    zoomed = Signal(int)
    sought = Signal(str)
    stepped = Signal(int)
    contents = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = self._of = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TIGHT)
        self._make_pages()
        self._row.addSpacing(BETWEEN)
        self._make_zoom()
        self._row.addSpacing(BETWEEN)
        self._make_search()
        self._row.addSpacing(BETWEEN)
        self.save = self._add(tool("save", self.tr("Save…")))
        self.folder = self._add(tool("folder", self.tr("Show in folder")))
        self.mail = self._add(tool("mail", self.tr("Draft an e-mail with this document attached")))
        self.print = self._add(tool("printer", self.tr("Print")))

    def _add(self, button: QToolButton) -> QToolButton:
        self._row.addWidget(button)
        return button

    def _make_pages(self) -> None:
        self.outline = self._add(tool("bookmark", self.tr("Contents")))
        self.outline.setCheckable(True)
        self.outline.toggled.connect(self.contents)
        self._row.addSpacing(INSIDE)
        self._before = self._add(tool("chevron-left", self.tr("Previous page")))
        self.page = QLineEdit()
        self.page.setValidator(QIntValidator(1, 99_999, self))
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page.setFixedWidth(self.fontMetrics().horizontalAdvance("0000") + 32)
        self.of = plain_label("", "secondary", wrap=False)
        self._row.addWidget(self.page)
        self._row.addWidget(self.of)
        self._after = self._add(tool("chevron-right", self.tr("Next page")))
        self._before.clicked.connect(self._page_before)
        self._after.clicked.connect(self._page_after)
        self.page.returnPressed.connect(self._page_typed)

    def _make_zoom(self) -> None:
        smaller = self._add(tool("zoom-out", self.tr("Smaller"), "Ctrl+-"))
        larger = self._add(tool("zoom-in", self.tr("Larger"), "Ctrl++"))
        fit = self._add(tool("fit-width", self.tr("As wide as the window"), "Ctrl+0"))
        smaller.clicked.connect(self._smaller)
        larger.clicked.connect(self._larger)
        fit.clicked.connect(self._fit)

    def _make_search(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in this document"))
        self.search.setAccessibleName(self.tr("Find in this document"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.sought)
        self.search.returnPressed.connect(self._next)
        self.search.installEventFilter(self)
        hint(self.search, self.tr("Find in this document"), "Ctrl+F")
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.focus_search)
        self.hits: QLabel = plain_label("", "small", wrap=False)
        self._row.addWidget(self.search, 1)
        self._row.addWidget(self.hits)
        back = self._add(tool("chevron-up", self.tr("Found before")))
        on = self._add(tool("chevron-down", self.tr("Found next")))
        back.clicked.connect(self._previous)
        on.clicked.connect(self._next)

    def show_page(self, at: int, of: int) -> None:
        """Show which page one is on, counted from 1."""
        self._at, self._of = at, of
        self.page.setText(str(at) if of else "")
        self.of.setText(self.tr("of {pages}").format(pages=of))
        self._before.setEnabled(at > 1)
        self._after.setEnabled(at < of)

    def _page_before(self) -> None:
        self.turned.emit(self._at - 1)

    def _page_after(self) -> None:
        self.turned.emit(self._at + 1)

    def _page_typed(self) -> None:
        self.turned.emit(min(max(int(self.page.text() or self._at), 1), self._of))

    def show_hits(self, at: int, of: int) -> None:
        """Show which place one is at among those found; `at` counts from 1."""
        told = self.tr("{at} of {found}").format(at=at, found=of) if of else self.tr("not found")
        self.hits.setText(told if self.search.text() else "")

    def focus_search(self) -> None:
        """Put the cursor in the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shift+Enter goes back, Esc clears the search before it leaves the preview."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._previous()
                return True
        return super().eventFilter(watched, event)

    def _smaller(self) -> None:
        self.zoomed.emit(-1)

    def _larger(self) -> None:
        self.zoomed.emit(1)

    def _fit(self) -> None:
        self.zoomed.emit(0)

    def _next(self) -> None:
        self.stepped.emit(1)

    def _previous(self) -> None:
        self.stepped.emit(-1)
