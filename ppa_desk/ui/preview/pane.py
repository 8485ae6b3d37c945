"""A PDF on the screen: pages, zoom, search and contents. It reads from memory; nothing is written anywhere."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QModelIndex, QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QSplitter, QTreeView, QVBoxLayout, QWidget

from ppa_desk.ui.preview.bar import PreviewBar
from ppa_desk.ui.theme import INSIDE, roles_of

CLOSEST, FARTHEST, ZOOM = 5.0, 0.2, 1.2
SPOKEN = 4000
"""Characters of a page that a screen reader is given."""


class PdfPane(QWidget):
    """The pages of a PDF under their row of tools."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.bar = PreviewBar()
        self._make_view()
        self._make_contents()
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(self.outline)
        sides.addWidget(self.view)
        sides.setStretchFactor(1, 1)
        sides.setSizes([240, 600])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.bar)
        column.addWidget(sides, 1)
        self._connect()
        self._dress()

    def _make_view(self) -> None:
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("The document"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self.document)
        self.view.setSearchModel(self._search)

    def _make_contents(self) -> None:
        self.outline = QTreeView()
        self.outline.setHeaderHidden(True)
        self.outline.setAccessibleName(self.tr("Contents"))
        self.outline.hide()
        marks = QPdfBookmarkModel(self)
        marks.setDocument(self.document)
        self.outline.setModel(marks)

    def _connect(self) -> None:
        self.bar.turned.connect(self._turn)
        self.bar.zoomed.connect(self.zoom)
        self.bar.sought.connect(self._search.setSearchString)
        self.bar.stepped.connect(self._step)
        self.bar.contents.connect(self.outline.setVisible)
        self.view.pageNavigator().currentPageChanged.connect(self._page_changed)
        self._search.countChanged.connect(self._counted)
        self.outline.activated.connect(self._to_bookmark)
        self.outline.clicked.connect(self._to_bookmark)

    def changeEvent(self, event: QEvent) -> None:
        """Light and dark have their own ground beside the pages."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = self.view.palette()
        ground = roles_of(self.palette()).colour("line")
        if palette.color(QPalette.ColorRole.Dark) != ground:
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.view.setPalette(palette)

    def load(self, data: bytes) -> None:
        """Show a PDF from memory."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self.outline.expandAll()
        self._page_changed(0)

    def _turn(self, page: int) -> None:
        self.view.pageNavigator().jump(page - 1, QPointF(), 0)

    def _page_changed(self, page: int) -> None:
        pages = self.document.pageCount()
        self.bar.show_page(page + 1, pages)
        self.view.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self.view.setAccessibleDescription(self.document.getAllText(page).text()[:SPOKEN] if pages else "")

    def zoom(self, way: int) -> None:
        """Show the pages larger (1), smaller (-1), or as wide as the window (0)."""
        if way == 0:
            self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        now = self._factor()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * ZOOM**way, FARTHEST), CLOSEST))

    def _factor(self) -> float:
        """The zoom at hand; fitted to the width it is worked out from the page."""
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom or not self.document.pageCount():
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        wide = self.view.viewport().width() - margins.left() - margins.right()
        return wide / (self.document.pagePointSize(0).width() * self.logicalDpiX() / 72)

    def _counted(self) -> None:
        if self._search.rowCount(QModelIndex()) and self.view.currentSearchResultIndex() < 0:
            self._step(1)
        else:
            self._tell_hits()

    def _step(self, way: int) -> None:
        if found := self._search.rowCount(QModelIndex()):
            at = (self.view.currentSearchResultIndex() + way) % found
            self.view.setCurrentSearchResultIndex(at)
            place = self._search.resultAtIndex(at)
            self.view.pageNavigator().jump(place.page(), place.location(), 0)
        self._tell_hits()

    def _tell_hits(self) -> None:
        self.bar.show_hits(self.view.currentSearchResultIndex() + 1, self._search.rowCount(QModelIndex()))

    def _to_bookmark(self, index: QModelIndex) -> None:
        page, place = (index.data(int(role)) for role in (QPdfBookmarkModel.Role.Page, QPdfBookmarkModel.Role.Location))
        self.view.pageNavigator().jump(int(page), place, 0)
